### Spanish: every sentence, heading and label of documents, and the names of States.
###
### How this file is used is told in en.ftl. What is special here:
###
### - A State has its article in the plain form, where it has one; .name is bare, .to and
###   .of join the article: al Reino Unido, del Reino Unido.
### - The people are « personas », so what refers to them is feminine. $size chooses the
###   number by the pieces whose ids begin with own-.
### - Days have their article in them: el 8 de febrero. Nothing that ends in a or de stands
###   before a day.

## The language itself. Both stay empty until a person has reviewed this file: the name, or
## the office, and the day as 2026-11-25. Until then every document says so.
reviewed-by = { "" }
reviewed-on = { "" }
direction = ltr

## Counts of people. $low and $high are numbers.
count-exactly = { $low ->
    [1] una persona
   *[other] { $low } personas
}
count-at-least = por lo menos { $low ->
    [1] una persona
   *[other] { $low } personas
}
count-up-to = un máximo de { $high ->
    [1] una persona
   *[other] { $high } personas
}
count-between = entre { $low } y { $high } personas
count-about = unas { $low } personas
count-about-at-least = por lo menos unas { $low } personas
count-about-up-to = un máximo de unas { $high } personas
count-about-between = unas { $low } a { $high } personas
# Where no number may be told.
count-unknown = un grupo de personas

## The people of the case. $counted is one of the messages above, $nationality one State or
## several, joined by "and".
people = { $counted }
people-from = { $counted } { $nationality-of }

## Pieces that agree with $size: they stand here alone, no program says them.
own-are = { $size ->
    [one] está
   *[other] están
}
own-be = { $size ->
    [one] esté
   *[other] estén
}
own-were = { $size ->
    [one] estaba
   *[other] estaban
}
own-have = { $size ->
    [one] ha
   *[other] han
}
own-may-have = { $size ->
    [one] haya
   *[other] hayan
}
own-would-have = { $size ->
    [one] habría
   *[other] habrían
}
own-will-be = { $size ->
    [one] será
   *[other] serán
}
own-may-be = { $size ->
    [one] sea
   *[other] sean
}
own-were-once = { $size ->
    [one] estuviera
   *[other] estuvieran
}
own-risk = { $size ->
    [one] corre
   *[other] corren
}
own-may-risk = { $size ->
    [one] corra
   *[other] corran
}
own-would-risk = { $size ->
    [one] correría
   *[other] correrían
}
own-s = { $size ->
    [one] { "" }
   *[other] s
}
own-to-them = { $size ->
    [one] le
   *[other] les
}
own-those = { $size ->
    [one] esta persona
   *[other] estas personas
}
own-be-going = { $size ->
    [one] va
   *[other] van
}
own-did = { $size ->
    [one] fue
   *[other] fueron
}
own-may = { $size ->
    [one] pueda
   *[other] puedan
}

## Lists: $first and $last, where $first may be a list already.
list-comma = { $first }, { $last }
list-and = { $first } y { $last }
list-or = { $first } o { $last }

## Months.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Dates. $day is a number, $year text, $month a month. A year may be missing.
date-day = el { $day } de { $month } de { $year }
date-day-yearless = el { $day } de { $month }
date-month = { $month } de { $year }
date-month-yearless = { $month }
date-year = { $year }
# Where only one end of a stretch is uncertain: $date is one of the above.
date-about = aproximadamente { $date }
date-perhaps = quizá { $date }

## When something happened: $date is one of the dates above, $first and $last are two.
## Those of days-between lie in one month: $first and $last are its days.
when-day = { $date }
when-month = en { $date }
when-year = en { $date }
when-about = hacia { $date }
when-perhaps = quizá hacia { $date }
when-between = entre { $first } y { $last }
when-days-between = entre el { $first } y el { $last } de { $month } de { $year }
when-until = en fecha desconocida, a más tardar { $date }
when-from = en fecha desconocida, { $date } o después

## By when something is to happen. Given the same as above.
by-day = a más tardar { $date }
by-month = en { $date }
by-year = en { $date }
by-about = hacia { $date }
by-perhaps = quizá hacia { $date }
by-between = entre { $first } y { $last }
by-days-between = entre el { $first } y el { $last } de { $month } de { $year }
by-until = a más tardar { $date }
by-from = { $date } o después

## Removals, by code of terms/acts.toml: the noun; .do what a State must not do; .done and
## .done-one what has been done to several and to one.
act-deportation = deportación
    .do = deportar
    .done = deportadas
    .done-one = deportada
act-expulsion = expulsión
    .do = expulsar
    .done = expulsadas
    .done-one = expulsada
act-extradition = extradición
    .do = extraditar
    .done = extraditadas
    .done-one = extraditada
act-repatriation = repatriación forzosa
    .do = repatriar por la fuerza
    .done = repatriadas por la fuerza
    .done-one = repatriada por la fuerza
act-rendition = entrega extrajudicial
    .do = entregar extrajudicialmente
    .done = entregadas extrajudicialmente
    .done-one = entregada extrajudicialmente
act-pushback = devolución sumaria
    .do = devolver sumariamente
    .done = devueltas sumariamente
    .done-one = devuelta sumariamente
act-removal = expulsión forzosa
    .do = expulsar por la fuerza
    .done = expulsadas por la fuerza
    .done-one = expulsada por la fuerza
act-transfer = entrega
    .do = entregar
    .done = entregadas
    .done-one = entregada
act-return = devolución forzosa
    .do = devolver por la fuerza
    .done = devueltas por la fuerza
    .done-one = devuelta por la fuerza

## What has been done, by $act and $size.
own-done = { $size ->
    [one] { $act-done-one }
   *[other] { $act-done }
}

## Harms, by code of terms/harms, as they follow « riesgo de » and « sufrido ».
harm-death = muerte
harm-death-penalty = pena de muerte
harm-detention = detención arbitraria
harm-disappearance = desaparición forzada
harm-execution = ejecución
harm-family-punishment = represalias contra la familia
harm-forced-labour = trabajo forzoso
harm-generalized-violence = violencia indiscriminada
harm-harsh-punishment = castigos severos
harm-ill-treatment = malos tratos
harm-persecution = persecución
harm-sexual-violence = violencia sexual
harm-torture = tortura
harm-unfair-trial = juicio injusto

## Whom or what people are kept from, by code of terms/access.toml, as it follows
## « acceso a ».
access-unhcr = ACNUR
    .to = a la Agencia de la ONU para los Refugiados (ACNUR)
access-lawyer = asistencia letrada
    .to = a asistencia letrada
access-family = familia
    .to = a la familia
access-asylum-procedure = procedimiento de asilo
    .to = a un procedimiento de asilo
access-consular = autoridades consulares
    .to = a las autoridades consulares

## What makes the danger greater, by code of terms/risk_factors.toml, as it follows
## « debido a ». Most of these are withheld from the public unless two people decide.
factor-contact-with-hostile-state = presuntos contactos con un Estado hostil
factor-religion = la religión
factor-ethnicity = la pertenencia étnica
factor-political-opinion = las opiniones políticas
factor-journalism = la labor periodística
factor-activism = el activismo
factor-prior-escape = una huida anterior
factor-military = la prestación del servicio militar o la negativa a prestarlo
factor-sexual-orientation = la orientación sexual o la identidad de género
factor-family = los lazos de parentesco
factor-public-profile = la amplia atención pública
factor-terrorism-charge = acusaciones de terrorismo
factor-illegal-exit = la salida del país sin autorización

## What a State says of the people, by code of terms/positions.toml, as it follows
## « consideran que ». It is the State's word and always attributed to it.
position-economic-migrants = estas personas son migrantes económicos
position-illegal-entrants = estas personas son inmigrantes en situación irregular
position-not-refugees = estas personas no son refugiadas
position-security-threat = estas personas amenazan la seguridad nacional
position-terrorists = estas personas son terroristas
position-criminals = estas personas son delincuentes
position-traitors = estas personas son traidoras
position-safe-there = el regreso es seguro
position-went-willingly = el regreso fue voluntario

## Titles. $people, $counted, $size, $act, $sender, $destination, $hedge; which of them is
## told by the English message.
title-before = { $sender-name }: las autoridades no deben { $act-do } a { $people }
title-before-nowhere = { $hedge ->
    [asserted] { $people } en peligro de { $act }
    [believed] { $people } en posible peligro de { $act }
    [feared] Se teme que { $people } { own-be } en peligro de { $act }
   *[reported] { $people } en peligro de { $act }, según informes
}
title-stayed = { $sender-name }: las autoridades no deben { $act-do } a { $people }
title-after = { $destination-name }: las autoridades deben proteger a { $counted } { $hedge ->
    [asserted] { own-done } desde { $sender }
    [believed] que, según se cree, { own-did } { own-done } desde { $sender }
    [feared] que, según se teme, { own-did } { own-done } desde { $sender }
   *[reported] que { own-would-have } sido { own-done } desde { $sender }
}
title-partly = { $sender-name }: las autoridades no deben { $act-do } a nadie más de este grupo: { $people }
title-disputed = { $sender-name }: informes contradictorios sobre la suerte de { $people }
title-released = { $hedge ->
    [asserted] { $people } en libertad
    [believed] { $people } en libertad, según se cree
    [feared] { $people } quizá en libertad
   *[reported] { $people } en libertad, según informes
}
title-resettled = { $hedge ->
    [asserted] { $people } a salvo en otro país
    [believed] { $people } a salvo en otro país, según se cree
    [feared] { $people } quizá a salvo en otro país
   *[reported] { $people } a salvo en otro país, según informes
}
title-plain = { $people }

## The opening paragraph. $counted (a count of people), $people, $size, $act, $sender,
## $destination, $feared-harms (a list), $hedge.
lead-before = Las autoridades { $sender-of } no deben { $act-do } a { $counted } { $destination-to }, donde { $hedge ->
    [asserted] { own-would-risk } peligro de { $feared-harms }.
    [believed] se cree que { own-would-risk } peligro de { $feared-harms }.
    [feared] se teme que { own-may-risk } peligro de { $feared-harms }.
   *[reported] { own-would-risk }, según informes, peligro de { $feared-harms }.
}
lead-before-unharmed = Las autoridades { $sender-of } no deben { $act-do } a { $counted } { $destination-to }.
lead-before-nowhere = Las autoridades { $sender-of } no deben { $act-do } a { $people }.
lead-after = { $hedge ->
    [asserted] { $people } { own-have } sido { own-done } { $destination-to } desde { $sender }.
    [believed] Se cree que { $people } { own-have } sido { own-done } { $destination-to } desde { $sender }.
    [feared] Se teme que { $people } { own-may-have } sido { own-done } { $destination-to } desde { $sender }.
   *[reported] Según informes, { $people } { own-have } sido { own-done } { $destination-to } desde { $sender }.
}
lead-partly = De { $people }, { $hedge ->
    [asserted] algunas han sido { $act-done } { $destination-to } desde { $sender } y otras no.
    [believed] se cree que algunas han sido { $act-done } { $destination-to } desde { $sender } y otras no.
    [feared] se teme que algunas hayan sido { $act-done } { $destination-to } desde { $sender } y otras no.
   *[reported] algunas habrían sido { $act-done } { $destination-to } desde { $sender } y otras no.
}
lead-disputed = Los informes difieren sobre la suerte de { $counted } en peligro de { $act } { $destination-to } desde { $sender }: según unos, la devolución ya se ha producido; según otros, el peligro continúa.
lead-released = { $hedge ->
    [asserted] { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-have } sido puesta{ own-s } en libertad.
    [believed] Se cree que { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-have } sido puesta{ own-s } en libertad.
    [feared] Es posible que { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-may-have } sido puesta{ own-s } en libertad.
   *[reported] Según informes, { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-have } sido puesta{ own-s } en libertad.
}
lead-released-nowhere = { $hedge ->
    [asserted] { $people } { own-have } sido puesta{ own-s } en libertad.
    [believed] Se cree que { $people } { own-have } sido puesta{ own-s } en libertad.
    [feared] Es posible que { $people } { own-may-have } sido puesta{ own-s } en libertad.
   *[reported] Según informes, { $people } { own-have } sido puesta{ own-s } en libertad.
}
lead-resettled = { $hedge ->
    [asserted] { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-have } sido reasentada{ own-s } en otro país.
    [believed] Se cree que { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-have } sido reasentada{ own-s } en otro país.
    [feared] Es posible que { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-may-have } sido reasentada{ own-s } en otro país.
   *[reported] Según informes, { $people } en peligro de { $act } { $destination-to } desde { $sender } { own-have } sido reasentada{ own-s } en otro país.
}
lead-resettled-nowhere = { $hedge ->
    [asserted] { $people } { own-have } sido reasentada{ own-s } en otro país.
    [believed] Se cree que { $people } { own-have } sido reasentada{ own-s } en otro país.
    [feared] Es posible que { $people } { own-may-have } sido reasentada{ own-s } en otro país.
   *[reported] Según informes, { $people } { own-have } sido reasentada{ own-s } en otro país.
}

## What is feared, where the opening has not said it. $feared-harms, $destination, $hedge.
risk-there = { $hedge ->
    [asserted] En { $destination }, { own-risk } peligro de { $feared-harms }.
    [believed] Se cree que en { $destination } { own-risk } peligro de { $feared-harms }.
    [feared] Se teme que en { $destination } { own-may-risk } peligro de { $feared-harms }.
   *[reported] Según informes, en { $destination } { own-risk } peligro de { $feared-harms }.
}
risk-if-sent = { $hedge ->
    [asserted] En caso de devolución, { own-would-risk } peligro de { $feared-harms }.
    [believed] Se cree que, en caso de devolución, { own-would-risk } peligro de { $feared-harms }.
    [feared] Se teme que, en caso de devolución, { own-may-risk } peligro de { $feared-harms }.
   *[reported] Según informes, en caso de devolución { own-would-risk } peligro de { $feared-harms }.
}
# $risk-factors: reasons, joined by "and".
risk-factors = { $hedge ->
    [asserted] El peligro es mayor por los siguientes motivos: { $risk-factors }.
    [believed] Se cree que el peligro es mayor por los siguientes motivos: { $risk-factors }.
    [feared] Se teme que el peligro sea mayor por los siguientes motivos: { $risk-factors }.
   *[reported] Según informes, el peligro es mayor por los siguientes motivos: { $risk-factors }.
}
# $suffered-harms: harms they have been through.
suffered = { $hedge ->
    [asserted] { own-have } sufrido { $suffered-harms }.
    [believed] Se cree que { own-have } sufrido { $suffered-harms }.
    [feared] Se teme que { own-may-have } sufrido { $suffered-harms }.
   *[reported] Según informes, { own-have } sufrido { $suffered-harms }.
}

## What is known of the removal. $act, $destination, $deadline ("by 8 May"), $hedge.
faces = { $hedge ->
    [asserted] { own-risk } peligro de ser { own-done } { $destination-to }.
    [believed] Se cree que { own-risk } peligro de ser { own-done } { $destination-to }.
    [feared] Se teme que { own-may-be } { own-done } { $destination-to }.
   *[reported] Según informes, { own-risk } peligro de ser { own-done } { $destination-to }.
}
faces-nowhere = { $hedge ->
    [asserted] { own-are } en peligro de { $act }.
    [believed] Se cree que { own-are } en peligro de { $act }.
    [feared] Se teme que { own-be } en peligro de { $act }.
   *[reported] Según informes, { own-are } en peligro de { $act }.
}
# $day-hedge: how firmly the day is told where that is firmer than the removal; else other.
due-day = { $day-hedge ->
    [reported] , según informes { $deadline }
   *[other] {" "}{ $deadline }
}
deadline = { $hedge ->
    [asserted] { own-be-going } a ser { own-done } { $destination-to } { $deadline }.
    [believed] Se cree que { own-will-be } { own-done } { $destination-to }{ due-day }.
    [feared] Se teme que { own-may-be } { own-done } { $destination-to }{ due-day }.
   *[reported] Según informes, { own-be-going } a ser { own-done } { $destination-to } { $deadline }.
}
deadline-nowhere = { $hedge ->
    [asserted] { own-be-going } a ser { own-done } { $deadline }.
    [believed] Se cree que { own-will-be } { own-done }{ due-day }.
    [feared] Se teme que { own-may-be } { own-done }{ due-day }.
   *[reported] Según informes, { own-be-going } a ser { own-done } { $deadline }.
}
# Several days are reported; $deadline joins them by "or".
deadline-rivals = Según informes que difieren entre sí, { own-be-going } a ser { own-done } { $deadline }.
# Some have been sent back already, or may have been.
deadline-others = { $hedge ->
    [asserted] Las personas aún en peligro van a ser { $act-done } { $deadline }.
    [believed] Se cree que las personas aún en peligro serán { $act-done }{ due-day }.
    [feared] Se teme que las personas aún en peligro sean { $act-done }{ due-day }.
   *[reported] Según informes, las personas aún en peligro van a ser { $act-done } { $deadline }.
}
# $zone is how far from UTC: "UTC+8".
zone-of-days = Las fechas se entienden en hora local ({ $zone }).
stayed = { $hedge ->
    [asserted] La { $act } está suspendida por ahora.
    [believed] Se cree que la { $act } está suspendida por ahora.
    [feared] Se teme que la { $act } esté suspendida solo por poco tiempo.
   *[reported] Según informes, la { $act } está suspendida por ahora.
}
# $how-many-returned: people, counted.
returned-number = { $hedge ->
    [asserted] El número de personas devueltas es el siguiente: { $how-many-returned }.
    [believed] Se cree que el número de personas devueltas es el siguiente: { $how-many-returned }.
    [feared] Se teme que el número de personas devueltas sea el siguiente: { $how-many-returned }.
   *[reported] Según informes, el número de personas devueltas es el siguiente: { $how-many-returned }.
}
returned-number-rivals = Los informes difieren sobre el número de personas devueltas: { $how-many-returned }.
# $returned-when: "on 8 May".
returned-when = { $hedge ->
    [asserted] La devolución se produjo { $returned-when }.
    [believed] Se cree que la devolución se produjo { $returned-when }.
    [feared] Se teme que la devolución se haya producido { $returned-when }.
   *[reported] Según informes, la devolución se produjo { $returned-when }.
}
returned-when-rivals = Según informes que difieren entre sí, la devolución se produjo { $returned-when }.
onward = { $hedge ->
    [asserted] Desde allí sería posible una nueva devolución { $onward-states-to }.
    [believed] Se cree que desde allí sería posible una nueva devolución { $onward-states-to }.
    [feared] Se teme que desde allí se produzca una nueva devolución { $onward-states-to }.
   *[reported] Según informes, desde allí sería posible una nueva devolución { $onward-states-to }.
}

## How many. $how-many is a count, $hedge. A number that is asserted is not told again.
number = { $hedge ->
    [asserted] El grupo es de { $how-many }.
    [believed] Se cree que el grupo es de { $how-many }.
    [feared] Se teme que el grupo sea de { $how-many }.
   *[reported] Según informes, el grupo es de { $how-many }.
}
rivals-how-many = Los informes difieren sobre el número de personas: { $how-many }.

## Custody and arrest. $held-where and $arrested-where are places, $arrested-when is "on 8
## May". Those that end in "rivals" name several places or days, joined by "or".
held-where = { $hedge ->
    [asserted] { own-are } detenida{ own-s } en { $held-where }.
    [believed] Se cree que { own-are } detenida{ own-s } en { $held-where }.
    [feared] Se teme que { own-be } detenida{ own-s } en { $held-where }.
   *[reported] Según informes, { own-are } detenida{ own-s } en { $held-where }.
}
held-where-rivals = Según informes que difieren entre sí, { own-are } detenida{ own-s } en { $held-where }.
# Before they were sent back.
held-before = { $hedge ->
    [asserted] Antes { own-were } detenida{ own-s } en { $held-where }.
    [believed] Se cree que antes { own-were } detenida{ own-s } en { $held-where }.
    [feared] Se teme que antes { own-were-once } detenida{ own-s } en { $held-where }.
   *[reported] Según informes, antes { own-were } detenida{ own-s } en { $held-where }.
}
held-before-rivals = Según informes que difieren entre sí, antes { own-were } detenida{ own-s } en { $held-where }.
arrested = { $hedge ->
    [asserted] { own-did } arrestada{ own-s } en { $arrested-where } { $arrested-when }.
    [believed] Se cree que { own-did } arrestada{ own-s } en { $arrested-where } { $arrested-when }.
    [feared] Se teme que { own-may-have } sido arrestada{ own-s } en { $arrested-where } { $arrested-when }.
   *[reported] Según informes, { own-did } arrestada{ own-s } en { $arrested-where } { $arrested-when }.
}
arrested-where = { $hedge ->
    [asserted] { own-did } arrestada{ own-s } en { $arrested-where }.
    [believed] Se cree que { own-did } arrestada{ own-s } en { $arrested-where }.
    [feared] Se teme que { own-may-have } sido arrestada{ own-s } en { $arrested-where }.
   *[reported] Según informes, { own-did } arrestada{ own-s } en { $arrested-where }.
}
arrested-where-rivals = Según informes que difieren entre sí, { own-did } arrestada{ own-s } en { $arrested-where }.
arrested-when = { $hedge ->
    [asserted] { own-did } arrestada{ own-s } { $arrested-when }.
    [believed] Se cree que { own-did } arrestada{ own-s } { $arrested-when }.
    [feared] Se teme que { own-may-have } sido arrestada{ own-s } { $arrested-when }.
   *[reported] Según informes, { own-did } arrestada{ own-s } { $arrested-when }.
}
arrested-when-rivals = Según informes que difieren entre sí, { own-did } arrestada{ own-s } { $arrested-when }.

## Access and what States say. $access-denied is a list; $state a State; $position what it
## says.
access-denied = { $hedge ->
    [asserted] Se { own-to-them } ha negado el acceso { $access-denied-to }.
    [believed] Se cree que se { own-to-them } ha negado el acceso { $access-denied-to }.
    [feared] Se teme que se { own-to-them } esté negando el acceso { $access-denied-to }.
   *[reported] Según informes, se { own-to-them } ha negado el acceso { $access-denied-to }.
}
position = { $hedge ->
    [asserted] Las autoridades { $state-of } consideran que { $position }.
    [believed] Se cree que las autoridades { $state-of } consideran que { $position }.
    [feared] Se teme que las autoridades { $state-of } consideren que { $position }.
   *[reported] Según informes, las autoridades { $state-of } consideran que { $position }.
}
# Which State says so is not known.
position-of-officials = { $hedge ->
    [asserted] Las autoridades consideran que { $position }.
    [believed] Se cree que las autoridades consideran que { $position }.
    [feared] Se teme que las autoridades consideren que { $position }.
   *[reported] Según informes, las autoridades consideran que { $position }.
}

## Names, and wording that people put in place of a detail. $named: names, joined by "and".
## $instead: a sentence written by a person, in this language.
named = { $size ->
    [one] Nombre: { $named }.
   *[other] Entre ellas: { $named }.
}
names-withheld = No se divulgan nombres ni otros detalles, a fin de proteger a las personas afectadas, a sus familias y a quienes les ayudan.
instead = { $instead }

## The law. $state a State; $instruments one text or several, joined by "and"; $interests
## what it protects from, joined by "or"; $indirect is yes where the text itself reaches
## return by way of another State.
law-bound = Las autoridades { $state-of } están obligadas por { $instruments }.
law-human-rights = En virtud { $instruments-of }, las autoridades { $state-of } no deben enviar a nadie{ $indirect ->
    [yes] , directamente o a través de otro país,
   *[no] { "" }
} a un lugar donde corra peligro de { $interests }; nada de lo que esa persona haya hecho se pone en la balanza.
law-refugee = En virtud { $instruments-of }, las autoridades { $state-of } no deben enviar a personas refugiadas, reconocidas o no,{ $indirect ->
    [yes] { " " }directamente o a través de otro país,
   *[no] { "" }
} a lugares donde su vida o su libertad estén amenazadas.
law-until-decided = Quien solicita asilo goza de la misma protección hasta que se decida su solicitud.
law-refugee-if = Esta protección ampara a quienes están fuera de su país y corren peligro por su raza, religión, nacionalidad, pertenencia a un grupo social u opiniones políticas.
law-custom = El ACNUR sostiene que el derecho consuetudinario obliga además a todos los Estados: nadie puede ser devuelto a la tortura.

## What treaties protect from, by code of terms/interests.toml, as it follows « peligro de ».
interest-life = perder la vida
interest-torture = tortura
interest-ill-treatment = tratos crueles, inhumanos o degradantes
interest-liberty = detención arbitraria
interest-disappearance = desaparición forzada
interest-persecution = persecución
interest-fair-trial = un juicio manifiestamente injusto
interest-forced-labour = trabajo forzoso
interest-sexual-integrity = violencia sexual
interest-security = violencia indiscriminada
interest-family = daños a su familia
interest-asylum = expulsión sin ser oída

## Treaties and other texts, by code of law/instruments; .of is the same after « en virtud ».
instrument-achpr = la Carta Africana de Derechos Humanos y de los Pueblos
    .of = de la Carta Africana de Derechos Humanos y de los Pueblos
instrument-achr = la Convención Americana sobre Derechos Humanos
    .of = de la Convención Americana sobre Derechos Humanos
instrument-arab-charter = la Carta Árabe de Derechos Humanos
    .of = de la Carta Árabe de Derechos Humanos
instrument-cartagena-declaration = la Declaración de Cartagena
    .of = de la Declaración de Cartagena
instrument-cat = la Convención contra la Tortura
    .of = de la Convención contra la Tortura
instrument-cedaw = la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
    .of = de la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
instrument-cerd = la Convención sobre la Eliminación de Todas las Formas de Discriminación Racial
    .of = de la Convención sobre la Eliminación de Todas las Formas de Discriminación Racial
instrument-crc = la Convención sobre los Derechos del Niño
    .of = de la Convención sobre los Derechos del Niño
instrument-custom = el derecho internacional consuetudinario
    .of = del derecho internacional consuetudinario
instrument-echr = el Convenio Europeo de Derechos Humanos
    .of = del Convenio Europeo de Derechos Humanos
instrument-eu-member = el derecho de la Unión Europea
    .of = del derecho de la Unión Europea
instrument-geneva-conventions-1949 = los Convenios de Ginebra de 1949
    .of = de los Convenios de Ginebra de 1949
instrument-iccpr = el Pacto Internacional de Derechos Civiles y Políticos
    .of = del Pacto Internacional de Derechos Civiles y Políticos
instrument-iccpr-op2 = el Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
    .of = del Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
instrument-icmw = la Convención sobre la Protección de los Derechos de Todos los Trabajadores Migratorios
    .of = de la Convención sobre la Protección de los Derechos de Todos los Trabajadores Migratorios
instrument-icpped = la Convención para la Protección de Todas las Personas contra las Desapariciones Forzadas
    .of = de la Convención para la Protección de Todas las Personas contra las Desapariciones Forzadas
instrument-oas-member = la Carta de la Organización de los Estados Americanos
    .of = de la Carta de la Organización de los Estados Americanos
instrument-oau-refugee-1969 = la Convención Africana sobre los Refugiados
    .of = de la Convención Africana sobre los Refugiados
instrument-palermo-trafficking-2000 = el Protocolo de las Naciones Unidas contra la Trata de Personas
    .of = del Protocolo de las Naciones Unidas contra la Trata de Personas
instrument-refugee-convention-1951 = la Convención sobre el Estatuto de los Refugiados
    .of = de la Convención sobre el Estatuto de los Refugiados
instrument-refugee-protocol-1967 = su Protocolo de 1967
    .of = de su Protocolo de 1967
instrument-statelessness-1954 = la Convención sobre el Estatuto de los Apátridas
    .of = de la Convención sobre el Estatuto de los Apátridas

## What is asked. $addressee is the State asked; each demand follows the opening in a list,
## and carries its sentence on. $act, $destination, $size.
demands-opening = Las autoridades { $addressee-of } deben:
# How demands are set one below the other, and the last of them: $demand.
demand-more = { $demand };
demand-last = { $demand }.
demand-no-return = no { $act-do } a { own-those } { $destination-to }, ni directamente ni a través de otro país
demand-no-return-nowhere = no { $act-do } a { own-those } a ningún país donde haya peligro
demand-no-return-more = no { $act-do } a nadie más de este grupo
demand-release = poner en libertad a { own-those }
demand-access-unhcr = permitir que la Agencia de la ONU para los Refugiados (ACNUR) tenga acceso a { own-those }
demand-access-asylum = permitir que { own-those } { own-may } solicitar asilo y examinar con imparcialidad cada solicitud
demand-access-lawyer = permitir que { own-those } { own-may } consultar a un abogado
demand-disclose-whereabouts = dar información completa sobre el paradero y la suerte de { own-those }
demand-humane-treatment = proteger a { own-those } de la tortura y dispensar un trato humano
demand-fair-trial = garantizar un juicio justo a toda persona acusada
demand-resettlement = permitir que { own-those } { own-may } viajar de forma segura a un tercer país para su reasentamiento

## Appeals. $appeals-by: "by 8 May"; $appeals-zone: "UTC+8".
appeal-letters = Escriba con sus propias palabras a las oficinas que figuran a continuación, en inglés o en su idioma, y limítese a los puntos enumerados arriba.
appeal-manner = Sea breve y cortés, y no añada nombres, lugares ni otros detalles.
appeals-by = Envíe sus llamamientos { $appeals-by } ({ $appeals-zone }).
appeals-after = Después de esa fecha, consúltenos antes de escribir.
appeals-copies = Si ese país tiene embajada donde usted vive, envíele una copia.

## Letters. $people, $act, $sender, $destination, $addressee, $hedge.
letter-salutation = A quien corresponda:
letter-subject-before = { $hedge ->
    [asserted] { $people } en peligro de { $act }
    [believed] { $people } en posible peligro de { $act }
    [feared] Se teme que { $people } { own-be } en peligro de { $act }
   *[reported] { $people } en peligro de { $act }, según informes
}
letter-subject-after = { $hedge ->
    [asserted] Devolución { $destination-to } de { $people }
    [believed] Devolución { $destination-to }, según se cree, de { $people }
    [feared] Devolución { $destination-to }, según se teme, de { $people }
   *[reported] Devolución { $destination-to }, según informes, de { $people }
}
letter-opening-we = Le escribimos en relación con { $people }.
letter-opening-i = Le escribo en relación con { $people }.
letter-concern-we = Nos preocupa profundamente su seguridad.
letter-concern-i = Me preocupa profundamente su seguridad.
# Each demand of the list carries this on as well.
letter-demands-we = Pedimos respetuosamente a las autoridades { $addressee-of }:
letter-demands-i = Pido respetuosamente a las autoridades { $addressee-of }:
letter-answer-we = Agradeceríamos que nos informara de las medidas adoptadas.
letter-answer-i = Agradecería que me informara de las medidas adoptadas.
letter-close = Atentamente,
letter-sign-we = [Firma, nombre y cargo: por completar]
letter-sign-i = [Su nombre y dirección]

## Updates and the close of an action.
update-of = Este documento actualiza una acción urgente emitida anteriormente.
update-new = [Novedades desde entonces: por redactar y aprobar]
update-stands = Siguen siendo necesarios los llamamientos. Los puntos siguientes sustituyen a los anteriores.
stop-no-more = No se necesitan más llamamientos. Gracias a todas las personas que escribieron.
stop-unknown = Se desconoce la suerte de estas personas. Ello no es motivo para creer que están a salvo.
stop-credit = Se desconoce qué parte tuvieron en ello los llamamientos.
stop-family = [Acuerdo de las personas o de sus familias con este texto: por completar]

## Places left open for what a person must give and approve.
slot-quotation = [Cita: la debe facilitar y aprobar un portavoz]
slot-contact = [Contacto de prensa: nombre, teléfono, correo electrónico]
slot-number = [Número: se asigna al aprobar el documento]

## Headings.
heading-facts = Lo que se ha informado
heading-risk = El peligro en caso de devolución
heading-position = Lo que dicen las autoridades
heading-law = El derecho
heading-demands = Lo que debe hacerse ahora
heading-background = Información general
heading-quotation = Cita
heading-contact = Contacto
heading-appeals = Cómo actuar
heading-addressees = A quién escribir
heading-new = Novedades
heading-outcome = Qué ha sido de estas personas

## Kinds of documents, as they stand at the top of a page, by code of the template.
kind-urgent-action = Acción urgente
kind-further-information = Más información sobre una acción urgente
kind-stop-action = Fin de la acción urgente
kind-press-release = Comunicado de prensa
kind-authority-letter = Carta a las autoridades
kind-appeal-letter = Carta de llamamiento

## Notices that stand on every page. $date is the day of the draft.
notice-draft = BORRADOR. Sin aprobar, sin número, no publicar.
notice-provisional = Nadie ha valorado aún las conclusiones de este borrador.
notice-unreviewed = El texto en este idioma no ha sido revisado (traducción sin revisar).
notice-becomes-public = Lo que se presenta puede hacerse público más adelante: reléalo antes de esa fecha.
# How the day of a draft is told, and the number of a page: $page of $pages.
drafted-on = Borrador elaborado { $date }
page-count = Página { $page } de { $pages }

## Words around addresses. $salutation is how an office is addressed.
address-salutation = Tratamiento: { $salutation }
address-email = Correo electrónico: { $email }

## Offices, by code of terms/addressee_kinds.toml.
addressee-head-of-state = Jefatura del Estado
addressee-head-of-government = Jefatura del Gobierno
addressee-foreign-minister = Ministerio de Asuntos Exteriores
addressee-interior-minister = Ministerio del Interior
addressee-justice-minister = Ministerio de Justicia
addressee-security-authority = Autoridad de seguridad
addressee-border-authority = Autoridad de fronteras o de inmigración
addressee-prosecutor = Fiscalía
addressee-court = Tribunal
addressee-local-authority = Autoridad local
addressee-embassy = Embajada
addressee-parliament = Parlamento
addressee-human-rights-institution = Institución nacional de derechos humanos
addressee-un-body = Órgano de las Naciones Unidas
addressee-regional-body = Órgano regional

### From here to the next group of three: forms of UN bodies and courts.

## Kinds of forms, by code of the template.
kind-special-procedures-appeal = Llamamiento urgente a los procedimientos especiales de las Naciones Unidas
kind-wgad-questionnaire = Grupo de Trabajo de la ONU sobre la Detención Arbitraria: llamamiento urgente
kind-wgeid-form = Grupo de Trabajo de la ONU sobre las Desapariciones Forzadas o Involuntarias: formulario
kind-interim-measures-request = Solicitud de medidas provisionales a un comité de las Naciones Unidas
kind-rule-39-request = Tribunal Europeo de Derechos Humanos: solicitud con arreglo al artículo 39

## Titles of forms: $people, $sender, $destination.
title-form = { $people }: expulsión { $destination-to } desde { $sender }
title-form-plain = { $people }

## Fields of forms, by code of terms/form_fields.toml.
field-full-name = Nombre completo de cada persona
field-how-many = Número de personas
field-sex = Sexo
field-age = Edad o fecha de nacimiento
field-nationality = Nacionalidad
field-identity-document = Documento de identidad
field-family = Familia
field-guardian = Tutor o representante legal
field-best-interests = Interés superior del niño o la niña
field-belief = Religión o creencias
field-defender-role = Labor de defensa de los derechos humanos
field-recruitment = Trata
field-discrimination = Discriminación
field-arrest-date = Fecha de la detención
field-arrest-place = Lugar de la detención
field-arrest-by = Autores de la detención
field-last-seen = Último lugar donde se vio a la persona
field-place-held = Lugar de reclusión
field-held-by = Autoridad responsable de la reclusión
field-legal-basis = Fundamento jurídico de la detención
field-sending-state = Estado que llevaría a cabo la expulsión
field-destination = Destino
field-removal-date = Fecha de la expulsión
field-facts = Exposición cronológica de los hechos
field-risk = Lo que se teme
field-evidence = Pruebas del riesgo
field-sentence = Pena
field-steps-taken = Gestiones realizadas
field-remedies = Recursos internos
field-other-procedure = Otros procedimientos
field-articles = Artículos invocados
field-documents = Documentos
field-case-reference = Referencia del caso
field-authority-form = Poder firmado
field-counsel = Representación letrada
field-submitter = Autor de la comunicación
field-keep-confidential = Datos que deben permanecer confidenciales
field-consent-submit = Consentimiento para la presentación
field-consent-name-to-state = Consentimiento para que el Estado conozca el nombre
field-consent-publish = Consentimiento para la publicación
field-urgency = Motivos de urgencia
field-measures-asked = Medidas solicitadas
field-pattern = Práctica observada
field-notice-facts = Hechos de la notificación
field-link = Vínculo con el Estado al que se acude

## What stands in fields. $nationality, $sender, $destination: States; $authority: offices
## in a report's own words, joined. $person is a label such as "1", $value what is known.
value-people = { $people }
value-nationality = { $nationality-name }
value-sender = { $sender-name }
value-destination = { $destination-name }
value-authority = { $hedge ->
    [asserted] { $authority }
    [believed] { $authority } (según se cree)
    [feared] { $authority } (según se teme)
   *[reported] { $authority } (según informes)
}
value-of-person = Persona { $person }: { $value }
value-alone = { $value }
names-not-given = Los nombres no figuran aquí. Se conservan aparte y solo se transmiten con consentimiento.
# $deadline: "by 8 May".
urgency-deadline = { $hedge ->
    [asserted] La expulsión va a producirse { $deadline }.
    [believed] Se cree que la expulsión se producirá { $deadline }.
    [feared] Se teme que la expulsión se produzca { $deadline }.
   *[reported] Según informes, la expulsión va a producirse { $deadline }.
}
urgency-undated = No se conoce la fecha de la expulsión; puede producirse en cualquier momento.
urgency-late = Toda medida posterior a la expulsión llegaría demasiado tarde.

### States, by ISO code.

state-AD = Andorra
    .name = Andorra
    .to = a Andorra
    .of = de Andorra
state-AE = los Emiratos Árabes Unidos
    .name = Emiratos Árabes Unidos
    .to = a los Emiratos Árabes Unidos
    .of = de los Emiratos Árabes Unidos
state-AF = Afganistán
    .name = Afganistán
    .to = a Afganistán
    .of = de Afganistán
state-AG = Antigua y Barbuda
    .name = Antigua y Barbuda
    .to = a Antigua y Barbuda
    .of = de Antigua y Barbuda
state-AI = Anguila
    .name = Anguila
    .to = a Anguila
    .of = de Anguila
state-AL = Albania
    .name = Albania
    .to = a Albania
    .of = de Albania
state-AM = Armenia
    .name = Armenia
    .to = a Armenia
    .of = de Armenia
state-AO = Angola
    .name = Angola
    .to = a Angola
    .of = de Angola
state-AQ = la Antártida
    .name = Antártida
    .to = a la Antártida
    .of = de la Antártida
state-AR = Argentina
    .name = Argentina
    .to = a Argentina
    .of = de Argentina
state-AS = Samoa Americana
    .name = Samoa Americana
    .to = a Samoa Americana
    .of = de Samoa Americana
state-AT = Austria
    .name = Austria
    .to = a Austria
    .of = de Austria
state-AU = Australia
    .name = Australia
    .to = a Australia
    .of = de Australia
state-AW = Aruba
    .name = Aruba
    .to = a Aruba
    .of = de Aruba
state-AX = las islas Aland
    .name = Islas Aland
    .to = a las islas Aland
    .of = de las islas Aland
state-AZ = Azerbaiyán
    .name = Azerbaiyán
    .to = a Azerbaiyán
    .of = de Azerbaiyán
state-BA = Bosnia y Herzegovina
    .name = Bosnia y Herzegovina
    .to = a Bosnia y Herzegovina
    .of = de Bosnia y Herzegovina
state-BB = Barbados
    .name = Barbados
    .to = a Barbados
    .of = de Barbados
state-BD = Bangladés
    .name = Bangladés
    .to = a Bangladés
    .of = de Bangladés
state-BE = Bélgica
    .name = Bélgica
    .to = a Bélgica
    .of = de Bélgica
state-BF = Burkina Faso
    .name = Burkina Faso
    .to = a Burkina Faso
    .of = de Burkina Faso
state-BG = Bulgaria
    .name = Bulgaria
    .to = a Bulgaria
    .of = de Bulgaria
state-BH = Baréin
    .name = Baréin
    .to = a Baréin
    .of = de Baréin
state-BI = Burundi
    .name = Burundi
    .to = a Burundi
    .of = de Burundi
state-BJ = Benín
    .name = Benín
    .to = a Benín
    .of = de Benín
state-BL = San Bartolomé
    .name = San Bartolomé
    .to = a San Bartolomé
    .of = de San Bartolomé
state-BM = Bermudas
    .name = Bermudas
    .to = a Bermudas
    .of = de Bermudas
state-BN = Brunéi
    .name = Brunéi
    .to = a Brunéi
    .of = de Brunéi
state-BO = Bolivia
    .name = Bolivia
    .to = a Bolivia
    .of = de Bolivia
state-BQ = el Caribe neerlandés
    .name = Caribe neerlandés
    .to = al Caribe neerlandés
    .of = del Caribe neerlandés
state-BR = Brasil
    .name = Brasil
    .to = a Brasil
    .of = de Brasil
state-BS = Bahamas
    .name = Bahamas
    .to = a Bahamas
    .of = de Bahamas
state-BT = Bután
    .name = Bután
    .to = a Bután
    .of = de Bután
state-BV = la isla Bouvet
    .name = Isla Bouvet
    .to = a la isla Bouvet
    .of = de la isla Bouvet
state-BW = Botsuana
    .name = Botsuana
    .to = a Botsuana
    .of = de Botsuana
state-BY = Bielorrusia
    .name = Bielorrusia
    .to = a Bielorrusia
    .of = de Bielorrusia
state-BZ = Belice
    .name = Belice
    .to = a Belice
    .of = de Belice
state-CA = Canadá
    .name = Canadá
    .to = a Canadá
    .of = de Canadá
state-CC = las islas Cocos
    .name = Islas Cocos
    .to = a las islas Cocos
    .of = de las islas Cocos
state-CD = la República Democrática del Congo
    .name = República Democrática del Congo
    .to = a la República Democrática del Congo
    .of = de la República Democrática del Congo
state-CF = la República Centroafricana
    .name = República Centroafricana
    .to = a la República Centroafricana
    .of = de la República Centroafricana
state-CG = el Congo
    .name = Congo
    .to = al Congo
    .of = del Congo
state-CH = Suiza
    .name = Suiza
    .to = a Suiza
    .of = de Suiza
state-CI = Côte d’Ivoire
    .name = Côte d’Ivoire
    .to = a Côte d’Ivoire
    .of = de Côte d’Ivoire
state-CK = las islas Cook
    .name = Islas Cook
    .to = a las islas Cook
    .of = de las islas Cook
state-CL = Chile
    .name = Chile
    .to = a Chile
    .of = de Chile
state-CM = Camerún
    .name = Camerún
    .to = a Camerún
    .of = de Camerún
state-CN = China
    .name = China
    .to = a China
    .of = de China
state-CO = Colombia
    .name = Colombia
    .to = a Colombia
    .of = de Colombia
state-CR = Costa Rica
    .name = Costa Rica
    .to = a Costa Rica
    .of = de Costa Rica
state-CU = Cuba
    .name = Cuba
    .to = a Cuba
    .of = de Cuba
state-CV = Cabo Verde
    .name = Cabo Verde
    .to = a Cabo Verde
    .of = de Cabo Verde
state-CW = Curazao
    .name = Curazao
    .to = a Curazao
    .of = de Curazao
state-CX = la isla de Navidad
    .name = Isla de Navidad
    .to = a la isla de Navidad
    .of = de la isla de Navidad
state-CY = Chipre
    .name = Chipre
    .to = a Chipre
    .of = de Chipre
state-CZ = Chequia
    .name = Chequia
    .to = a Chequia
    .of = de Chequia
state-DE = Alemania
    .name = Alemania
    .to = a Alemania
    .of = de Alemania
state-DJ = Yibuti
    .name = Yibuti
    .to = a Yibuti
    .of = de Yibuti
state-DK = Dinamarca
    .name = Dinamarca
    .to = a Dinamarca
    .of = de Dinamarca
state-DM = Dominica
    .name = Dominica
    .to = a Dominica
    .of = de Dominica
state-DO = la República Dominicana
    .name = República Dominicana
    .to = a la República Dominicana
    .of = de la República Dominicana
state-DZ = Argelia
    .name = Argelia
    .to = a Argelia
    .of = de Argelia
state-EC = Ecuador
    .name = Ecuador
    .to = a Ecuador
    .of = de Ecuador
state-EE = Estonia
    .name = Estonia
    .to = a Estonia
    .of = de Estonia
state-EG = Egipto
    .name = Egipto
    .to = a Egipto
    .of = de Egipto
state-EH = el Sáhara Occidental
    .name = Sáhara Occidental
    .to = al Sáhara Occidental
    .of = del Sáhara Occidental
state-ER = Eritrea
    .name = Eritrea
    .to = a Eritrea
    .of = de Eritrea
state-ES = España
    .name = España
    .to = a España
    .of = de España
state-ET = Etiopía
    .name = Etiopía
    .to = a Etiopía
    .of = de Etiopía
state-FI = Finlandia
    .name = Finlandia
    .to = a Finlandia
    .of = de Finlandia
state-FJ = Fiyi
    .name = Fiyi
    .to = a Fiyi
    .of = de Fiyi
state-FK = las islas Malvinas
    .name = Islas Malvinas
    .to = a las islas Malvinas
    .of = de las islas Malvinas
state-FM = Micronesia
    .name = Micronesia
    .to = a Micronesia
    .of = de Micronesia
state-FO = las islas Feroe
    .name = Islas Feroe
    .to = a las islas Feroe
    .of = de las islas Feroe
state-FR = Francia
    .name = Francia
    .to = a Francia
    .of = de Francia
state-GA = Gabón
    .name = Gabón
    .to = a Gabón
    .of = de Gabón
state-GB = el Reino Unido
    .name = Reino Unido
    .to = al Reino Unido
    .of = del Reino Unido
state-GD = Granada
    .name = Granada
    .to = a Granada
    .of = de Granada
state-GE = Georgia
    .name = Georgia
    .to = a Georgia
    .of = de Georgia
state-GF = la Guayana Francesa
    .name = Guayana Francesa
    .to = a la Guayana Francesa
    .of = de la Guayana Francesa
state-GG = Guernesey
    .name = Guernesey
    .to = a Guernesey
    .of = de Guernesey
state-GH = Ghana
    .name = Ghana
    .to = a Ghana
    .of = de Ghana
state-GI = Gibraltar
    .name = Gibraltar
    .to = a Gibraltar
    .of = de Gibraltar
state-GL = Groenlandia
    .name = Groenlandia
    .to = a Groenlandia
    .of = de Groenlandia
state-GM = Gambia
    .name = Gambia
    .to = a Gambia
    .of = de Gambia
state-GN = Guinea
    .name = Guinea
    .to = a Guinea
    .of = de Guinea
state-GP = Guadalupe
    .name = Guadalupe
    .to = a Guadalupe
    .of = de Guadalupe
state-GQ = Guinea Ecuatorial
    .name = Guinea Ecuatorial
    .to = a Guinea Ecuatorial
    .of = de Guinea Ecuatorial
state-GR = Grecia
    .name = Grecia
    .to = a Grecia
    .of = de Grecia
state-GS = las islas Georgia del Sur y Sandwich del Sur
    .name = Islas Georgia del Sur y Sandwich del Sur
    .to = a las islas Georgia del Sur y Sandwich del Sur
    .of = de las islas Georgia del Sur y Sandwich del Sur
state-GT = Guatemala
    .name = Guatemala
    .to = a Guatemala
    .of = de Guatemala
state-GU = Guam
    .name = Guam
    .to = a Guam
    .of = de Guam
state-GW = Guinea-Bisáu
    .name = Guinea-Bisáu
    .to = a Guinea-Bisáu
    .of = de Guinea-Bisáu
state-GY = Guyana
    .name = Guyana
    .to = a Guyana
    .of = de Guyana
state-HK = Hong Kong
    .name = Hong Kong
    .to = a Hong Kong
    .of = de Hong Kong
state-HM = las islas Heard y McDonald
    .name = Islas Heard y McDonald
    .to = a las islas Heard y McDonald
    .of = de las islas Heard y McDonald
state-HN = Honduras
    .name = Honduras
    .to = a Honduras
    .of = de Honduras
state-HR = Croacia
    .name = Croacia
    .to = a Croacia
    .of = de Croacia
state-HT = Haití
    .name = Haití
    .to = a Haití
    .of = de Haití
state-HU = Hungría
    .name = Hungría
    .to = a Hungría
    .of = de Hungría
state-ID = Indonesia
    .name = Indonesia
    .to = a Indonesia
    .of = de Indonesia
state-IE = Irlanda
    .name = Irlanda
    .to = a Irlanda
    .of = de Irlanda
state-IL = Israel
    .name = Israel
    .to = a Israel
    .of = de Israel
state-IM = la isla de Man
    .name = Isla de Man
    .to = a la isla de Man
    .of = de la isla de Man
state-IN = la India
    .name = India
    .to = a la India
    .of = de la India
state-IO = el Territorio Británico del Océano Índico
    .name = Territorio Británico del Océano Índico
    .to = al Territorio Británico del Océano Índico
    .of = del Territorio Británico del Océano Índico
state-IQ = Irak
    .name = Irak
    .to = a Irak
    .of = de Irak
state-IR = Irán
    .name = Irán
    .to = a Irán
    .of = de Irán
state-IS = Islandia
    .name = Islandia
    .to = a Islandia
    .of = de Islandia
state-IT = Italia
    .name = Italia
    .to = a Italia
    .of = de Italia
state-JE = Jersey
    .name = Jersey
    .to = a Jersey
    .of = de Jersey
state-JM = Jamaica
    .name = Jamaica
    .to = a Jamaica
    .of = de Jamaica
state-JO = Jordania
    .name = Jordania
    .to = a Jordania
    .of = de Jordania
state-JP = Japón
    .name = Japón
    .to = a Japón
    .of = de Japón
state-KE = Kenia
    .name = Kenia
    .to = a Kenia
    .of = de Kenia
state-KG = Kirguistán
    .name = Kirguistán
    .to = a Kirguistán
    .of = de Kirguistán
state-KH = Camboya
    .name = Camboya
    .to = a Camboya
    .of = de Camboya
state-KI = Kiribati
    .name = Kiribati
    .to = a Kiribati
    .of = de Kiribati
state-KM = Comoras
    .name = Comoras
    .to = a Comoras
    .of = de Comoras
state-KN = San Cristóbal y Nieves
    .name = San Cristóbal y Nieves
    .to = a San Cristóbal y Nieves
    .of = de San Cristóbal y Nieves
state-KP = Corea del Norte
    .name = Corea del Norte
    .to = a Corea del Norte
    .of = de Corea del Norte
state-KR = Corea del Sur
    .name = Corea del Sur
    .to = a Corea del Sur
    .of = de Corea del Sur
state-KW = Kuwait
    .name = Kuwait
    .to = a Kuwait
    .of = de Kuwait
state-KY = las islas Caimán
    .name = Islas Caimán
    .to = a las islas Caimán
    .of = de las islas Caimán
state-KZ = Kazajistán
    .name = Kazajistán
    .to = a Kazajistán
    .of = de Kazajistán
state-LA = Laos
    .name = Laos
    .to = a Laos
    .of = de Laos
state-LB = Líbano
    .name = Líbano
    .to = a Líbano
    .of = de Líbano
state-LC = Santa Lucía
    .name = Santa Lucía
    .to = a Santa Lucía
    .of = de Santa Lucía
state-LI = Liechtenstein
    .name = Liechtenstein
    .to = a Liechtenstein
    .of = de Liechtenstein
state-LK = Sri Lanka
    .name = Sri Lanka
    .to = a Sri Lanka
    .of = de Sri Lanka
state-LR = Liberia
    .name = Liberia
    .to = a Liberia
    .of = de Liberia
state-LS = Lesoto
    .name = Lesoto
    .to = a Lesoto
    .of = de Lesoto
state-LT = Lituania
    .name = Lituania
    .to = a Lituania
    .of = de Lituania
state-LU = Luxemburgo
    .name = Luxemburgo
    .to = a Luxemburgo
    .of = de Luxemburgo
state-LV = Letonia
    .name = Letonia
    .to = a Letonia
    .of = de Letonia
state-LY = Libia
    .name = Libia
    .to = a Libia
    .of = de Libia
state-MA = Marruecos
    .name = Marruecos
    .to = a Marruecos
    .of = de Marruecos
state-MC = Mónaco
    .name = Mónaco
    .to = a Mónaco
    .of = de Mónaco
state-MD = Moldavia
    .name = Moldavia
    .to = a Moldavia
    .of = de Moldavia
state-ME = Montenegro
    .name = Montenegro
    .to = a Montenegro
    .of = de Montenegro
state-MF = San Martín
    .name = San Martín
    .to = a San Martín
    .of = de San Martín
state-MG = Madagascar
    .name = Madagascar
    .to = a Madagascar
    .of = de Madagascar
state-MH = las islas Marshall
    .name = Islas Marshall
    .to = a las islas Marshall
    .of = de las islas Marshall
state-MK = Macedonia del Norte
    .name = Macedonia del Norte
    .to = a Macedonia del Norte
    .of = de Macedonia del Norte
state-ML = Mali
    .name = Mali
    .to = a Mali
    .of = de Mali
state-MM = Myanmar
    .name = Myanmar
    .to = a Myanmar
    .of = de Myanmar
state-MN = Mongolia
    .name = Mongolia
    .to = a Mongolia
    .of = de Mongolia
state-MO = Macao
    .name = Macao
    .to = a Macao
    .of = de Macao
state-MP = las islas Marianas del Norte
    .name = Islas Marianas del Norte
    .to = a las islas Marianas del Norte
    .of = de las islas Marianas del Norte
state-MQ = Martinica
    .name = Martinica
    .to = a Martinica
    .of = de Martinica
state-MR = Mauritania
    .name = Mauritania
    .to = a Mauritania
    .of = de Mauritania
state-MS = Montserrat
    .name = Montserrat
    .to = a Montserrat
    .of = de Montserrat
state-MT = Malta
    .name = Malta
    .to = a Malta
    .of = de Malta
state-MU = Mauricio
    .name = Mauricio
    .to = a Mauricio
    .of = de Mauricio
state-MV = Maldivas
    .name = Maldivas
    .to = a Maldivas
    .of = de Maldivas
state-MW = Malaui
    .name = Malaui
    .to = a Malaui
    .of = de Malaui
state-MX = México
    .name = México
    .to = a México
    .of = de México
state-MY = Malasia
    .name = Malasia
    .to = a Malasia
    .of = de Malasia
state-MZ = Mozambique
    .name = Mozambique
    .to = a Mozambique
    .of = de Mozambique
state-NA = Namibia
    .name = Namibia
    .to = a Namibia
    .of = de Namibia
state-NC = Nueva Caledonia
    .name = Nueva Caledonia
    .to = a Nueva Caledonia
    .of = de Nueva Caledonia
state-NE = Níger
    .name = Níger
    .to = a Níger
    .of = de Níger
state-NF = la isla Norfolk
    .name = Isla Norfolk
    .to = a la isla Norfolk
    .of = de la isla Norfolk
state-NG = Nigeria
    .name = Nigeria
    .to = a Nigeria
    .of = de Nigeria
state-NI = Nicaragua
    .name = Nicaragua
    .to = a Nicaragua
    .of = de Nicaragua
state-NL = los Países Bajos
    .name = Países Bajos
    .to = a los Países Bajos
    .of = de los Países Bajos
state-NO = Noruega
    .name = Noruega
    .to = a Noruega
    .of = de Noruega
state-NP = Nepal
    .name = Nepal
    .to = a Nepal
    .of = de Nepal
state-NR = Nauru
    .name = Nauru
    .to = a Nauru
    .of = de Nauru
state-NU = Niue
    .name = Niue
    .to = a Niue
    .of = de Niue
state-NZ = Nueva Zelanda
    .name = Nueva Zelanda
    .to = a Nueva Zelanda
    .of = de Nueva Zelanda
state-OM = Omán
    .name = Omán
    .to = a Omán
    .of = de Omán
state-PA = Panamá
    .name = Panamá
    .to = a Panamá
    .of = de Panamá
state-PE = Perú
    .name = Perú
    .to = a Perú
    .of = de Perú
state-PF = la Polinesia Francesa
    .name = Polinesia Francesa
    .to = a la Polinesia Francesa
    .of = de la Polinesia Francesa
state-PG = Papúa Nueva Guinea
    .name = Papúa Nueva Guinea
    .to = a Papúa Nueva Guinea
    .of = de Papúa Nueva Guinea
state-PH = Filipinas
    .name = Filipinas
    .to = a Filipinas
    .of = de Filipinas
state-PK = Pakistán
    .name = Pakistán
    .to = a Pakistán
    .of = de Pakistán
state-PL = Polonia
    .name = Polonia
    .to = a Polonia
    .of = de Polonia
state-PM = San Pedro y Miquelón
    .name = San Pedro y Miquelón
    .to = a San Pedro y Miquelón
    .of = de San Pedro y Miquelón
state-PN = las islas Pitcairn
    .name = Islas Pitcairn
    .to = a las islas Pitcairn
    .of = de las islas Pitcairn
state-PR = Puerto Rico
    .name = Puerto Rico
    .to = a Puerto Rico
    .of = de Puerto Rico
state-PS = Palestina
    .name = Palestina
    .to = a Palestina
    .of = de Palestina
state-PT = Portugal
    .name = Portugal
    .to = a Portugal
    .of = de Portugal
state-PW = Palaos
    .name = Palaos
    .to = a Palaos
    .of = de Palaos
state-PY = Paraguay
    .name = Paraguay
    .to = a Paraguay
    .of = de Paraguay
state-QA = Catar
    .name = Catar
    .to = a Catar
    .of = de Catar
state-RE = Reunión
    .name = Reunión
    .to = a Reunión
    .of = de Reunión
state-RO = Rumanía
    .name = Rumanía
    .to = a Rumanía
    .of = de Rumanía
state-RS = Serbia
    .name = Serbia
    .to = a Serbia
    .of = de Serbia
state-RU = Rusia
    .name = Rusia
    .to = a Rusia
    .of = de Rusia
state-RW = Ruanda
    .name = Ruanda
    .to = a Ruanda
    .of = de Ruanda
state-SA = Arabia Saudí
    .name = Arabia Saudí
    .to = a Arabia Saudí
    .of = de Arabia Saudí
state-SB = las islas Salomón
    .name = Islas Salomón
    .to = a las islas Salomón
    .of = de las islas Salomón
state-SC = Seychelles
    .name = Seychelles
    .to = a Seychelles
    .of = de Seychelles
state-SD = Sudán
    .name = Sudán
    .to = a Sudán
    .of = de Sudán
state-SE = Suecia
    .name = Suecia
    .to = a Suecia
    .of = de Suecia
state-SG = Singapur
    .name = Singapur
    .to = a Singapur
    .of = de Singapur
state-SH = Santa Elena
    .name = Santa Elena
    .to = a Santa Elena
    .of = de Santa Elena
state-SI = Eslovenia
    .name = Eslovenia
    .to = a Eslovenia
    .of = de Eslovenia
state-SJ = Svalbard y Jan Mayen
    .name = Svalbard y Jan Mayen
    .to = a Svalbard y Jan Mayen
    .of = de Svalbard y Jan Mayen
state-SK = Eslovaquia
    .name = Eslovaquia
    .to = a Eslovaquia
    .of = de Eslovaquia
state-SL = Sierra Leona
    .name = Sierra Leona
    .to = a Sierra Leona
    .of = de Sierra Leona
state-SM = San Marino
    .name = San Marino
    .to = a San Marino
    .of = de San Marino
state-SN = Senegal
    .name = Senegal
    .to = a Senegal
    .of = de Senegal
state-SO = Somalia
    .name = Somalia
    .to = a Somalia
    .of = de Somalia
state-SR = Surinam
    .name = Surinam
    .to = a Surinam
    .of = de Surinam
state-SS = Sudán del Sur
    .name = Sudán del Sur
    .to = a Sudán del Sur
    .of = de Sudán del Sur
state-ST = Santo Tomé y Príncipe
    .name = Santo Tomé y Príncipe
    .to = a Santo Tomé y Príncipe
    .of = de Santo Tomé y Príncipe
state-SV = El Salvador
    .name = El Salvador
    .to = a El Salvador
    .of = de El Salvador
state-SX = Sint Maarten
    .name = Sint Maarten
    .to = a Sint Maarten
    .of = de Sint Maarten
state-SY = Siria
    .name = Siria
    .to = a Siria
    .of = de Siria
state-SZ = Esuatini
    .name = Esuatini
    .to = a Esuatini
    .of = de Esuatini
state-TC = las islas Turcas y Caicos
    .name = Islas Turcas y Caicos
    .to = a las islas Turcas y Caicos
    .of = de las islas Turcas y Caicos
state-TD = Chad
    .name = Chad
    .to = a Chad
    .of = de Chad
state-TF = los Territorios Australes Franceses
    .name = Territorios Australes Franceses
    .to = a los Territorios Australes Franceses
    .of = de los Territorios Australes Franceses
state-TG = Togo
    .name = Togo
    .to = a Togo
    .of = de Togo
state-TH = Tailandia
    .name = Tailandia
    .to = a Tailandia
    .of = de Tailandia
state-TJ = Tayikistán
    .name = Tayikistán
    .to = a Tayikistán
    .of = de Tayikistán
state-TK = Tokelau
    .name = Tokelau
    .to = a Tokelau
    .of = de Tokelau
state-TL = Timor-Leste
    .name = Timor-Leste
    .to = a Timor-Leste
    .of = de Timor-Leste
state-TM = Turkmenistán
    .name = Turkmenistán
    .to = a Turkmenistán
    .of = de Turkmenistán
state-TN = Túnez
    .name = Túnez
    .to = a Túnez
    .of = de Túnez
state-TO = Tonga
    .name = Tonga
    .to = a Tonga
    .of = de Tonga
state-TR = Turquía
    .name = Turquía
    .to = a Turquía
    .of = de Turquía
state-TT = Trinidad y Tobago
    .name = Trinidad y Tobago
    .to = a Trinidad y Tobago
    .of = de Trinidad y Tobago
state-TV = Tuvalu
    .name = Tuvalu
    .to = a Tuvalu
    .of = de Tuvalu
state-TW = Taiwán
    .name = Taiwán
    .to = a Taiwán
    .of = de Taiwán
state-TZ = Tanzania
    .name = Tanzania
    .to = a Tanzania
    .of = de Tanzania
state-UA = Ucrania
    .name = Ucrania
    .to = a Ucrania
    .of = de Ucrania
state-UG = Uganda
    .name = Uganda
    .to = a Uganda
    .of = de Uganda
state-UM = las islas Ultramarinas Menores de los Estados Unidos
    .name = Islas Ultramarinas Menores de los Estados Unidos
    .to = a las islas Ultramarinas Menores de los Estados Unidos
    .of = de las islas Ultramarinas Menores de los Estados Unidos
state-US = Estados Unidos
    .name = Estados Unidos
    .to = a Estados Unidos
    .of = de Estados Unidos
state-UY = Uruguay
    .name = Uruguay
    .to = a Uruguay
    .of = de Uruguay
state-UZ = Uzbekistán
    .name = Uzbekistán
    .to = a Uzbekistán
    .of = de Uzbekistán
state-VA = la Ciudad del Vaticano
    .name = Ciudad del Vaticano
    .to = a la Ciudad del Vaticano
    .of = de la Ciudad del Vaticano
state-VC = San Vicente y las Granadinas
    .name = San Vicente y las Granadinas
    .to = a San Vicente y las Granadinas
    .of = de San Vicente y las Granadinas
state-VE = Venezuela
    .name = Venezuela
    .to = a Venezuela
    .of = de Venezuela
state-VG = las islas Vírgenes Británicas
    .name = Islas Vírgenes Británicas
    .to = a las islas Vírgenes Británicas
    .of = de las islas Vírgenes Británicas
state-VI = las islas Vírgenes de los Estados Unidos
    .name = Islas Vírgenes de los Estados Unidos
    .to = a las islas Vírgenes de los Estados Unidos
    .of = de las islas Vírgenes de los Estados Unidos
state-VN = Vietnam
    .name = Vietnam
    .to = a Vietnam
    .of = de Vietnam
state-VU = Vanuatu
    .name = Vanuatu
    .to = a Vanuatu
    .of = de Vanuatu
state-WF = Wallis y Futuna
    .name = Wallis y Futuna
    .to = a Wallis y Futuna
    .of = de Wallis y Futuna
state-WS = Samoa
    .name = Samoa
    .to = a Samoa
    .of = de Samoa
state-XK = Kosovo
    .name = Kosovo
    .to = a Kosovo
    .of = de Kosovo
state-YE = Yemen
    .name = Yemen
    .to = a Yemen
    .of = de Yemen
state-YT = Mayotte
    .name = Mayotte
    .to = a Mayotte
    .of = de Mayotte
state-ZA = Sudáfrica
    .name = Sudáfrica
    .to = a Sudáfrica
    .of = de Sudáfrica
state-ZM = Zambia
    .name = Zambia
    .to = a Zambia
    .of = de Zambia
state-ZW = Zimbabue
    .name = Zimbabue
    .to = a Zimbabue
    .of = de Zimbabue
