### French: every sentence, heading and label of documents, and the names of States.
###
### How this file is used is told in en.ftl. What is special here:
###
### - A State has its article in the plain form; .name is bare, .to and .in are en Chine,
###   au Japon; .from is de Chine; .of is de la Chine.
### - The people are « personnes », so what refers to them is feminine. $size chooses elle
###   or elles by the pieces whose ids begin with own-.
### - Days have their article in them: le 8 février. Nothing that ends in de stands before a
###   day, a count or a name.
### - Hearsay is in the conditional. A no-break space stands before a colon, a narrow one
###   before ; ? and !.

## The language itself. Both stay empty until a person has reviewed this file: the name, or
## the office, and the day as 2026-11-25. Until then every document says so.
reviewed-by = { "" }
reviewed-on = { "" }
direction = ltr

## Counts of people. $low and $high are numbers.
count-exactly = { $low ->
    [1] une personne
   *[other] { $low } personnes
}
count-at-least = au moins { $low ->
    [1] une personne
   *[other] { $low } personnes
}
count-up-to = { $high ->
    [1] une personne au plus
   *[other] jusqu’à { $high } personnes
}
count-between = entre { $low } et { $high } personnes
count-about = environ { $low } personnes
count-about-at-least = au moins { $low } personnes environ
count-about-up-to = jusqu’à { $high } personnes environ
count-about-between = quelque { $low } à { $high } personnes
# Where no number may be told.
count-unknown = un groupe de personnes

## The people of the case. $counted is one of the messages above, $nationality one State or
## several, joined by "and".
people = { $counted }
people-from = { $counted } { $nationality-from }

## Pieces that agree with $size: they stand here alone, no program says them. own-done is
## what was done, by $act.
own-they = { $size ->
    [one] elle
   *[other] elles
}
own-to-them = { $size ->
    [one] lui
   *[other] leur
}
own-they-are = { $size ->
    [one] elle est
   *[other] elles sont
}
own-they-were = { $size ->
    [one] elle était
   *[other] elles étaient
}
own-they-would-be = { $size ->
    [one] elle serait
   *[other] elles seraient
}
own-they-be = { $size ->
    [one] elle ne soit
   *[other] elles ne soient
}
own-they-suffer = { $size ->
    [one] elle ne subisse
   *[other] elles ne subissent
}
own-they-have = { $size ->
    [one] elle a
   *[other] elles ont
}
own-they-would-have = { $size ->
    [one] elle aurait
   *[other] elles auraient
}
own-they-may-have = { $size ->
    [one] elle n’ait
   *[other] elles n’aient
}
own-risk = { $size ->
    [one] risque
   *[other] risquent
}
own-would-risk = { $size ->
    [one] risquerait
   *[other] risqueraient
}
own-have = { $size ->
    [one] a
   *[other] ont
}
own-those = { $size ->
    [one] cette personne
   *[other] ces personnes
}
own-were = { $size ->
    [one] était
   *[other] étaient
}
own-must = { $size ->
    [one] doit
   *[other] doivent
}
own-will = { $size ->
    [one] sera
   *[other] seront
}
own-would-have = { $size ->
    [one] aurait
   *[other] auraient
}
own-s = { $size ->
    [one] { "" }
   *[other] s
}
own-done = { $size ->
    [one] { $act-done-one }
   *[other] { $act-done }
}

## Lists: $first and $last, where $first may be a list already.
list-comma = { $first }, { $last }
list-and = { $first } et { $last }
list-or = { $first } ou { $last }

## Months.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Dates. $day is a number, $year text, $month a month. A year may be missing.
date-day = le { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-day-yearless = le { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-month = { $month } { $year }
date-month-yearless = { $month }
date-year = { $year }
# Where only one end of a stretch is uncertain: $date is one of the above.
date-about = environ { $date }
date-perhaps = peut-être { $date }

## When something happened: $date is one of the dates above, $first and $last are two.
## Those of days-between lie in one month: $first and $last are its days.
when-day = { $date }
when-month = en { $date }
when-year = en { $date }
when-about = vers { $date }
when-perhaps = peut-être vers { $date }
when-between = entre { $first } et { $last }
when-days-between = entre le { $first ->
    [1] 1er
   *[other] { $first }
} et le { $last } { $month } { $year }
when-until = à une date inconnue, au plus tard { $date }
when-from = à une date inconnue, au plus tôt { $date }

## By when something is to happen. Given the same as above.
by-day = au plus tard { $date }
by-month = en { $date }
by-year = en { $date }
by-about = vers { $date }
by-perhaps = peut-être vers { $date }
by-between = entre { $first } et { $last }
by-days-between = entre le { $first ->
    [1] 1er
   *[other] { $first }
} et le { $last } { $month } { $year }
by-until = au plus tard { $date }
by-from = au plus tôt { $date }

## Removals, by code of terms/acts.toml: the noun; .of the same after « menace »; .do what a
## State must not do; .done and .done-one what has been done to several and to one.
act-deportation = expulsion
    .of = d’une expulsion
    .do = expulser
    .done = expulsées
    .done-one = expulsée
act-expulsion = expulsion
    .of = d’une expulsion
    .do = expulser
    .done = expulsées
    .done-one = expulsée
act-extradition = extradition
    .of = d’une extradition
    .do = extrader
    .done = extradées
    .done-one = extradée
act-repatriation = rapatriement forcé
    .of = d’un rapatriement forcé
    .do = rapatrier de force
    .done = rapatriées de force
    .done-one = rapatriée de force
act-rendition = transfèrement secret
    .of = d’un transfèrement secret
    .do = transférer secrètement
    .done = transférées secrètement
    .done-one = transférée secrètement
act-pushback = refoulement
    .of = d’un refoulement
    .do = refouler
    .done = refoulées
    .done-one = refoulée
act-removal = éloignement forcé
    .of = d’un éloignement forcé
    .do = éloigner de force
    .done = éloignées de force
    .done-one = éloignée de force
act-transfer = transfèrement
    .of = d’un transfèrement
    .do = transférer
    .done = transférées
    .done-one = transférée
act-return = renvoi forcé
    .of = d’un renvoi forcé
    .do = renvoyer de force
    .done = renvoyées de force
    .done-one = renvoyée de force

## Harms, by code of terms/harms, as they follow « risquent » and « subissent ».
harm-death = la mort
harm-death-penalty = la peine de mort
harm-detention = la détention arbitraire
harm-disappearance = une disparition forcée
harm-execution = l’exécution
harm-family-punishment = des représailles contre la famille
harm-forced-labour = le travail forcé
harm-generalized-violence = une violence aveugle
harm-harsh-punishment = un châtiment sévère
harm-ill-treatment = des mauvais traitements
harm-persecution = la persécution
harm-sexual-violence = des violences sexuelles
harm-torture = la torture
harm-unfair-trial = un procès inéquitable

## Whom or what people are kept from, by code of terms/access.toml; .to is the same after
## « accès ».
access-unhcr = HCR
    .to = au Haut-Commissariat des Nations unies pour les réfugiés (HCR)
access-lawyer = avocat
    .to = à un avocat
access-family = famille
    .to = à la famille
access-asylum-procedure = procédure d’asile
    .to = à une procédure d’asile
access-consular = services consulaires
    .to = aux services consulaires

## What makes the danger greater, by code of terms/risk_factors.toml; .of is the same after
## « en raison ». Most of these are withheld from the public unless two people decide.
factor-contact-with-hostile-state = contacts présumés avec un État hostile
    .of = de contacts présumés avec un État hostile
factor-religion = religion
    .of = de la religion
factor-ethnicity = origine ethnique
    .of = de l’origine ethnique
factor-political-opinion = opinions politiques
    .of = des opinions politiques
factor-journalism = activité journalistique
    .of = de l’activité journalistique
factor-activism = activité militante
    .of = de l’activité militante
factor-prior-escape = fuite antérieure
    .of = d’une fuite antérieure
factor-military = service militaire ou refus de l’accomplir
    .of = du service militaire ou du refus de l’accomplir
factor-sexual-orientation = orientation sexuelle ou identité de genre
    .of = de l’orientation sexuelle ou de l’identité de genre
factor-family = liens familiaux
    .of = des liens familiaux
factor-public-profile = large attention du public
    .of = de la large attention du public
factor-terrorism-charge = accusations de terrorisme
    .of = d’accusations de terrorisme
factor-illegal-exit = départ du pays sans autorisation
    .of = d’un départ du pays sans autorisation

## What a State says of the people, by code of terms/positions.toml, as it follows
## « considèrent que ». It is the State's word and always attributed to it.
position-economic-migrants = ces personnes sont des migrants économiques
position-illegal-entrants = ces personnes sont des immigrés en situation irrégulière
position-not-refugees = ces personnes ne sont pas des réfugiés
position-security-threat = ces personnes menacent la sécurité nationale
position-terrorists = ces personnes sont des terroristes
position-criminals = ces personnes sont des criminels
position-traitors = ces personnes sont des traîtres
position-safe-there = le retour est sans danger
position-went-willingly = ce retour était volontaire

## Titles. $people, $counted, $size, $act, $sender, $destination, $hedge; which of them is told by
## the English message.
title-before = { $sender-name }. Les autorités ne doivent pas { $act-do } { $people }
title-before-nowhere = { $people } { $hedge ->
    [asserted] sous la menace
    [believed] sous la menace, pense-t-on,
    [feared] peut-être sous la menace
   *[reported] sous la menace, selon des informations reçues,
} { $act-of }
title-stayed = { $sender-name }. Les autorités ne doivent pas { $act-do } { $people }
title-after = { $destination-name }. Les autorités doivent protéger { $counted } { $hedge ->
    [asserted] { own-done } { $sender-from }
    [believed] dont on pense qu’{ own-they-have } été { own-done } { $sender-from }
    [feared] dont on craint qu’{ own-they-may-have } été { own-done } { $sender-from }
   *[reported] qui { own-would-have } été { own-done } { $sender-from }
}
title-partly = { $sender-name }. Les autorités ne doivent plus { $act-do } qui que ce soit parmi { $people }
title-disputed = { $sender-name }. Les informations divergent sur le sort réservé à { $people }
title-released = { $hedge ->
    [asserted] { $people } en liberté
    [believed] { $people } en liberté, pense-t-on
    [feared] { $people } peut-être en liberté
   *[reported] { $people } en liberté, selon des informations reçues
}
title-resettled = { $people } { $hedge ->
    [asserted] en sécurité dans un autre pays
    [believed] en sécurité dans un autre pays, pense-t-on
    [feared] peut-être en sécurité dans un autre pays
   *[reported] en sécurité dans un autre pays, selon des informations reçues
}
title-plain = { $people }

## The opening paragraph. $counted (a count of people), $people, $size, $act, $sender,
## $destination, $feared-harms (a list), $hedge.
lead-before = Les autorités { $sender-of } ne doivent pas { $act-do } { $counted } vers { $destination }, { $hedge ->
    [asserted] où { own-they } { own-would-risk } { $feared-harms }.
    [believed] où, pense-t-on, { own-they } { own-would-risk } { $feared-harms }.
    [feared] où l’on craint qu’{ own-they-suffer } { $feared-harms }.
   *[reported] où, selon les informations reçues, { own-they } { own-would-risk } { $feared-harms }.
}
lead-before-unharmed = Les autorités { $sender-of } ne doivent pas { $act-do } { $counted } vers { $destination }.
lead-before-nowhere = Les autorités { $sender-of } ne doivent pas { $act-do } { $people }.
lead-after = { $hedge ->
    [asserted] { $people } { own-have } été { own-done } { $sender-from } vers { $destination }.
    [believed] { $people } { own-have } été { own-done }, pense-t-on, { $sender-from } vers { $destination }.
    [feared] { $people } { own-risk } d’avoir été { own-done } { $sender-from } vers { $destination }.
   *[reported] { $people } { own-would-have } été { own-done } { $sender-from } vers { $destination }.
}
lead-partly = Parmi { $people }, { $hedge ->
    [asserted] certaines ont été { $act-done } { $sender-from } vers { $destination } et d’autres non.
    [believed] on pense que certaines ont été { $act-done } { $sender-from } vers { $destination } et d’autres non.
    [feared] on craint que certaines n’aient été { $act-done } { $sender-from } vers { $destination } ; d’autres ne l’auraient pas été.
   *[reported] certaines auraient été { $act-done } { $sender-from } vers { $destination } et d’autres non.
}
lead-disputed = Les informations divergent sur le sort réservé à { $counted } sous la menace { $act-of } { $sender-from } vers { $destination } : selon certaines, le renvoi a eu lieu ; selon d’autres, le danger demeure.
lead-released = { $hedge ->
    [asserted] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-have } été remise{ own-s } en liberté.
    [believed] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-have } été remise{ own-s } en liberté, pense-t-on.
    [feared] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-have } peut-être été remise{ own-s } en liberté.
   *[reported] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-would-have } été remise{ own-s } en liberté.
}
lead-released-nowhere = { $hedge ->
    [asserted] { $people } { own-have } été remise{ own-s } en liberté.
    [believed] { $people } { own-have } été remise{ own-s } en liberté, pense-t-on.
    [feared] { $people } { own-have } peut-être été remise{ own-s } en liberté.
   *[reported] { $people } { own-would-have } été remise{ own-s } en liberté.
}
lead-resettled = { $hedge ->
    [asserted] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-have } été réinstallée{ own-s } dans un autre pays.
    [believed] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-have } été réinstallée{ own-s }, pense-t-on, dans un autre pays.
    [feared] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-have } peut-être été réinstallée{ own-s } dans un autre pays.
   *[reported] { $people } qui { own-were } sous la menace { $act-of } { $sender-from } vers { $destination } { own-would-have } été réinstallée{ own-s } dans un autre pays.
}
lead-resettled-nowhere = { $hedge ->
    [asserted] { $people } { own-have } été réinstallée{ own-s } dans un autre pays.
    [believed] { $people } { own-have } été réinstallée{ own-s }, pense-t-on, dans un autre pays.
    [feared] { $people } { own-have } peut-être été réinstallée{ own-s } dans un autre pays.
   *[reported] { $people } { own-would-have } été réinstallée{ own-s } dans un autre pays.
}

## What is feared, where the opening has not said it. $feared-harms, $destination, $hedge.
risk-there = { $destination-in }, { $hedge ->
    [asserted] { own-they } { own-risk } { $feared-harms }.
    [believed] on pense qu’{ own-they } { own-risk } { $feared-harms }.
    [feared] on craint qu’{ own-they-suffer } { $feared-harms }.
   *[reported] { own-they } { own-would-risk } { $feared-harms }.
}
risk-if-sent = En cas de renvoi, { $hedge ->
    [asserted] { own-they } { own-would-risk } { $feared-harms }.
    [believed] on pense qu’{ own-they } { own-would-risk } { $feared-harms }.
    [feared] on craint qu’{ own-they-suffer } { $feared-harms }.
   *[reported] { own-they } { own-would-risk }, selon les informations reçues, { $feared-harms }.
}
# $risk-factors: reasons, joined by "and".
risk-factors = { $hedge ->
    [asserted] Le danger est aggravé en raison { $risk-factors-of }.
    [believed] On pense que le danger est aggravé en raison { $risk-factors-of }.
    [feared] On craint que le danger ne soit aggravé en raison { $risk-factors-of }.
   *[reported] Le danger serait aggravé en raison { $risk-factors-of }.
}
# $suffered-harms: harms they have been through.
suffered = { $hedge ->
    [asserted] { own-they-have } subi { $suffered-harms }.
    [believed] On pense qu’{ own-they-have } subi { $suffered-harms }.
    [feared] On craint qu’{ own-they-may-have } subi { $suffered-harms }.
   *[reported] { own-they-would-have } subi { $suffered-harms }.
}

## What is known of the removal. $act, $destination, $deadline ("by 8 May"), $hedge.
faces = { $hedge ->
    [asserted] { own-they } { own-risk } d’être { own-done } vers { $destination }.
    [believed] On pense qu’{ own-they } { own-risk } d’être { own-done } vers { $destination }.
    [feared] On craint qu’{ own-they-be } { own-done } vers { $destination }.
   *[reported] { own-they } { own-would-risk } d’être { own-done } vers { $destination }.
}
faces-nowhere = { $hedge ->
    [asserted] { own-they-are } sous la menace { $act-of }.
    [believed] On pense qu’{ own-they-are } sous la menace { $act-of }.
    [feared] On craint qu’{ own-they-be } sous la menace { $act-of }.
   *[reported] { own-they-would-be } sous la menace { $act-of }.
}
# $day-hedge: how firmly the day is told where that is firmer than the removal; else other.
due-day = { $day-hedge ->
    [reported] , selon les informations reçues { $deadline }
   *[other] {" "}{ $deadline }
}
deadline = { $hedge ->
    [asserted] { own-they } { own-must } être { own-done } vers { $destination } { $deadline }.
    [believed] On pense qu’{ own-they } { own-will } { own-done } vers { $destination }{ due-day }.
    [feared] On craint qu’{ own-they-be } { own-done } vers { $destination }{ due-day }.
   *[reported] Selon les informations reçues, { own-they } { own-must } être { own-done } vers { $destination } { $deadline }.
}
deadline-nowhere = { $hedge ->
    [asserted] { own-they } { own-must } être { own-done } { $deadline }.
    [believed] On pense qu’{ own-they } { own-will } { own-done }{ due-day }.
    [feared] On craint qu’{ own-they-be } { own-done }{ due-day }.
   *[reported] Selon les informations reçues, { own-they } { own-must } être { own-done } { $deadline }.
}
# Two or more days are reported; $deadline joins them by "or".
deadline-rivals = Selon des informations divergentes, { own-they } { own-must } être { own-done } { $deadline }.
# Some have been sent back already, or may have been.
deadline-others = { $hedge ->
    [asserted] Les personnes encore menacées doivent être { $act-done } { $deadline }.
    [believed] On pense que les personnes encore menacées seront { $act-done }{ due-day }.
    [feared] On craint que les personnes encore menacées ne soient { $act-done }{ due-day }.
   *[reported] Selon les informations reçues, les personnes encore menacées doivent être { $act-done } { $deadline }.
}
# $zone is how far from UTC: "UTC+8".
zone-of-days = Les dates s’entendent à l’heure locale ({ $zone }).
stayed = { $hedge ->
    [asserted] Cette mesure ({ $act }) est suspendue pour l’instant.
    [believed] On pense que cette mesure ({ $act }) est suspendue pour l’instant.
    [feared] On craint que cette mesure ({ $act }) ne soit suspendue que pour peu de temps.
   *[reported] Cette mesure ({ $act }) serait suspendue pour l’instant.
}
# $how-many-returned: people, counted.
returned-number = { $hedge ->
    [asserted] Le nombre de personnes renvoyées est le suivant : { $how-many-returned }.
    [believed] On pense que le nombre de personnes renvoyées est le suivant : { $how-many-returned }.
    [feared] On craint que le nombre de personnes renvoyées ne soit le suivant : { $how-many-returned }.
   *[reported] Le nombre de personnes renvoyées serait le suivant : { $how-many-returned }.
}
returned-number-rivals = Les informations divergent sur le nombre de personnes renvoyées : { $how-many-returned }.
# $returned-when: "on 8 May".
returned-when = { $hedge ->
    [asserted] Le renvoi a eu lieu { $returned-when }.
    [believed] On pense que le renvoi a eu lieu { $returned-when }.
    [feared] On craint que le renvoi n’ait eu lieu { $returned-when }.
   *[reported] Le renvoi aurait eu lieu { $returned-when }.
}
returned-when-rivals = Selon des informations divergentes, le renvoi a eu lieu { $returned-when }.
onward = { $hedge ->
    [asserted] De là, un nouveau renvoi est possible vers { $onward-states }.
    [believed] On pense que, de là, un nouveau renvoi est possible vers { $onward-states }.
    [feared] On craint, de là, un nouveau renvoi vers { $onward-states }.
   *[reported] De là, un nouveau renvoi serait possible vers { $onward-states }.
}

## How many. $how-many is a count, $hedge. A number that is asserted is not told again.
number = { $hedge ->
    [asserted] Le groupe compte { $how-many }.
    [believed] On pense que le groupe compte { $how-many }.
    [feared] On craint que le groupe ne compte { $how-many }.
   *[reported] Le groupe compterait { $how-many }.
}
rivals-how-many = Les informations divergent sur le nombre de personnes : { $how-many }.

## Custody and arrest. $held-where and $arrested-where are places, $arrested-when is "on 8
## May". Those that end in "rivals" name several places or days, joined by "or".
held-where = { $hedge ->
    [asserted] { own-they-are } détenue{ own-s } à { $held-where }.
    [believed] On pense qu’{ own-they-are } détenue{ own-s } à { $held-where }.
    [feared] On craint qu’{ own-they-be } détenue{ own-s } à { $held-where }.
   *[reported] { own-they-would-be } détenue{ own-s } à { $held-where }.
}
held-where-rivals = Selon des informations divergentes, { own-they-are } détenue{ own-s } à { $held-where }.
# Before they were sent back.
held-before = { $hedge ->
    [asserted] Auparavant, { own-they-were } détenue{ own-s } à { $held-where }.
    [believed] On pense qu’auparavant { own-they-were } détenue{ own-s } à { $held-where }.
    [feared] On craint qu’auparavant { own-they-may-have } été détenue{ own-s } à { $held-where }.
   *[reported] Auparavant, { own-they-would-have } été détenue{ own-s } à { $held-where }.
}
held-before-rivals = Selon des informations divergentes, { own-they-were } auparavant détenue{ own-s } à { $held-where }.
arrested = { $hedge ->
    [asserted] { own-they-have } été arrêtée{ own-s } à { $arrested-where } { $arrested-when }.
    [believed] On pense qu’{ own-they-have } été arrêtée{ own-s } à { $arrested-where } { $arrested-when }.
    [feared] On craint qu’{ own-they-may-have } été arrêtée{ own-s } à { $arrested-where } { $arrested-when }.
   *[reported] { own-they-would-have } été arrêtée{ own-s } à { $arrested-where } { $arrested-when }.
}
arrested-where = { $hedge ->
    [asserted] { own-they-have } été arrêtée{ own-s } à { $arrested-where }.
    [believed] On pense qu’{ own-they-have } été arrêtée{ own-s } à { $arrested-where }.
    [feared] On craint qu’{ own-they-may-have } été arrêtée{ own-s } à { $arrested-where }.
   *[reported] { own-they-would-have } été arrêtée{ own-s } à { $arrested-where }.
}
arrested-where-rivals = Selon des informations divergentes, { own-they-have } été arrêtée{ own-s } à { $arrested-where }.
arrested-when = { $hedge ->
    [asserted] { own-they-have } été arrêtée{ own-s } { $arrested-when }.
    [believed] On pense qu’{ own-they-have } été arrêtée{ own-s } { $arrested-when }.
    [feared] On craint qu’{ own-they-may-have } été arrêtée{ own-s } { $arrested-when }.
   *[reported] { own-they-would-have } été arrêtée{ own-s } { $arrested-when }.
}
arrested-when-rivals = Selon des informations divergentes, { own-they-have } été arrêtée{ own-s } { $arrested-when }.

## Access and what States say. $access-denied is a list; $state a State; $position what it
## says.
access-denied = { $hedge ->
    [asserted] L’accès { $access-denied-to } { own-to-them } a été refusé.
    [believed] On pense que l’accès { $access-denied-to } { own-to-them } a été refusé.
    [feared] On craint que l’accès { $access-denied-to } ne { own-to-them } soit refusé.
   *[reported] L’accès { $access-denied-to } { own-to-them } aurait été refusé.
}
position = { $hedge ->
    [asserted] Les autorités { $state-of } considèrent que { $position }.
    [believed] On pense que les autorités { $state-of } considèrent que { $position }.
    [feared] On craint que les autorités { $state-of } ne considèrent que { $position }.
   *[reported] Les autorités { $state-of } considéreraient que { $position }.
}
# Which State says so is not known.
position-of-officials = { $hedge ->
    [asserted] Les responsables considèrent que { $position }.
    [believed] On pense que les responsables considèrent que { $position }.
    [feared] On craint que les responsables ne considèrent que { $position }.
   *[reported] Les responsables considéreraient que { $position }.
}

## Names, and wording that people put in place of a detail. $named: names, joined by "and".
## $instead: a sentence written by a person, in this language.
named = { $size ->
    [one] Nom : { $named }.
   *[other] Parmi elles : { $named }.
}
names-withheld = Les noms et d’autres détails ne sont pas divulgués, afin de protéger les personnes concernées, leur famille et quiconque leur vient en aide.
instead = { $instead }

## The law. $state a State; $instruments one text or several, joined by "and"; $interests
## what it protects from, joined by "or"; $indirect is yes where the text itself reaches
## return by way of another State.
law-bound = Les autorités { $state-of } sont liées par { $instruments }.
law-human-rights = En vertu { $instruments-of }, les autorités { $state-of } ne doivent envoyer personne{ $indirect ->
    [yes] , directement ou par un autre pays,
   *[no] { "" }
} vers un lieu présentant un danger { $interests-of } ; rien de ce que la personne a pu faire n’est mis en balance.
law-refugee = En vertu { $instruments-of }, les autorités { $state-of } ne doivent envoyer les réfugiés, reconnus ou non,{ $indirect ->
    [yes] { " " }ni directement ni par un autre pays,
   *[no] { "" }
} vers aucun lieu où leur vie ou leur liberté serait menacée.
law-until-decided = Quiconque demande l’asile bénéficie de la même protection jusqu’à la décision sur sa demande.
law-refugee-if = Cette protection concerne les personnes qui se trouvent hors de leur pays et dont le danger tient à leur race, leur religion, leur nationalité, leur appartenance à un groupe social ou leurs opinions politiques.
law-custom = Le HCR estime que le droit coutumier lie en outre tous les États : nul ne peut être renvoyé vers la torture.

## What treaties protect from, by code of terms/interests.toml; .of is the same after
## « danger ».
interest-life = perte de la vie
    .of = de perte de la vie
interest-torture = torture
    .of = de torture
interest-ill-treatment = traitements cruels, inhumains ou dégradants
    .of = de traitements cruels, inhumains ou dégradants
interest-liberty = détention arbitraire
    .of = de détention arbitraire
interest-disappearance = disparition forcée
    .of = de disparition forcée
interest-persecution = persécution
    .of = de persécution
interest-fair-trial = procès manifestement inéquitable
    .of = de procès manifestement inéquitable
interest-forced-labour = travail forcé
    .of = de travail forcé
interest-sexual-integrity = violences sexuelles
    .of = de violences sexuelles
interest-security = violence aveugle
    .of = de violence aveugle
interest-family = atteinte à la famille
    .of = d’atteinte à la famille
interest-asylum = éloignement sans examen
    .of = d’éloignement sans examen

## Treaties and other texts, by code of law/instruments; .of is the same after « en vertu ».
instrument-achpr = la Charte africaine des droits de l’homme et des peuples
    .of = de la Charte africaine des droits de l’homme et des peuples
instrument-achr = la Convention américaine relative aux droits de l’homme
    .of = de la Convention américaine relative aux droits de l’homme
instrument-arab-charter = la Charte arabe des droits de l’homme
    .of = de la Charte arabe des droits de l’homme
instrument-cartagena-declaration = la Déclaration de Carthagène
    .of = de la Déclaration de Carthagène
instrument-cat = la Convention contre la torture
    .of = de la Convention contre la torture
instrument-cedaw = la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
    .of = de la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
instrument-cerd = la Convention sur l’élimination de toutes les formes de discrimination raciale
    .of = de la Convention sur l’élimination de toutes les formes de discrimination raciale
instrument-crc = la Convention relative aux droits de l’enfant
    .of = de la Convention relative aux droits de l’enfant
instrument-custom = le droit international coutumier
    .of = du droit international coutumier
instrument-echr = la Convention européenne des droits de l’homme
    .of = de la Convention européenne des droits de l’homme
instrument-eu-member = le droit de l’Union européenne
    .of = du droit de l’Union européenne
instrument-geneva-conventions-1949 = les Conventions de Genève de 1949
    .of = des Conventions de Genève de 1949
instrument-iccpr = le Pacte international relatif aux droits civils et politiques
    .of = du Pacte international relatif aux droits civils et politiques
instrument-iccpr-op2 = le Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques
    .of = du Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques
instrument-icmw = la Convention sur la protection des droits de tous les travailleurs migrants
    .of = de la Convention sur la protection des droits de tous les travailleurs migrants
instrument-icpped = la Convention pour la protection de toutes les personnes contre les disparitions forcées
    .of = de la Convention pour la protection de toutes les personnes contre les disparitions forcées
instrument-oas-member = la Charte de l’Organisation des États américains
    .of = de la Charte de l’Organisation des États américains
instrument-oau-refugee-1969 = la Convention africaine sur les réfugiés
    .of = de la Convention africaine sur les réfugiés
instrument-palermo-trafficking-2000 = le Protocole des Nations unies contre la traite des personnes
    .of = du Protocole des Nations unies contre la traite des personnes
instrument-refugee-convention-1951 = la Convention des Nations unies relative au statut des réfugiés
    .of = de la Convention des Nations unies relative au statut des réfugiés
instrument-refugee-protocol-1967 = son Protocole de 1967
    .of = de son Protocole de 1967
instrument-statelessness-1954 = la Convention relative au statut des apatrides
    .of = de la Convention relative au statut des apatrides

## What is asked. $addressee is the State asked; each demand follows the opening in a list,
## and carries its sentence on. $act, $destination.
demands-opening = Les autorités { $addressee-of } doivent :
# How demands are set one below the other, and the last of them: $demand.
demand-more = { $demand } ;
demand-last = { $demand }.
demand-no-return = ne pas { $act-do } { own-those } vers { $destination }, que ce soit directement ou par un autre pays
demand-no-return-nowhere = ne pas { $act-do } { own-those } vers un pays où il y aurait danger
demand-no-return-more = ne plus { $act-do } qui que ce soit de ce groupe
demand-release = libérer { own-those }
demand-access-unhcr = donner au Haut-Commissariat des Nations unies pour les réfugiés (HCR) accès à { own-those }
demand-access-asylum = permettre à { own-those } de demander l’asile et examiner équitablement chaque demande
demand-access-lawyer = permettre à { own-those } de consulter un avocat
demand-disclose-whereabouts = faire toute la lumière sur le lieu de détention et le sort de { own-those }
demand-humane-treatment = protéger { own-those } de la torture et assurer un traitement humain
demand-fair-trial = garantir un procès équitable à toute personne poursuivie
demand-resettlement = laisser { own-those } gagner en sécurité un pays tiers en vue d’une réinstallation

## Appeals. $appeals-by: "by 8 May"; $appeals-zone: "UTC+8".
appeal-letters = Écrivez aux destinataires ci-dessous avec vos propres mots, en anglais ou dans votre langue, et tenez-vous-en aux points énoncés plus haut.
appeal-manner = Soyez bref et courtois, et n’ajoutez ni noms, ni lieux, ni autres détails.
appeals-by = Veuillez envoyer vos appels { $appeals-by } ({ $appeals-zone }).
appeals-after = Après cette date, veuillez nous consulter avant d’écrire.
appeals-copies = Si ce pays a une ambassade là où vous vivez, envoyez-lui une copie.

## Letters. $people, $act, $sender, $destination, $addressee, $hedge.
letter-salutation = Madame, Monsieur,
letter-subject-before = { $people } { $hedge ->
    [asserted] sous la menace
    [believed] sous la menace, pense-t-on,
    [feared] peut-être sous la menace
   *[reported] sous la menace, selon des informations reçues,
} { $act-of }
letter-subject-after = Renvoi { $destination-to } { $hedge ->
    [asserted] concernant { $people }
    [believed] supposé concernant { $people }
    [feared] à craindre concernant { $people }
   *[reported] signalé concernant { $people }
}
letter-opening-we = Nous vous écrivons au sujet de la situation suivante : { $people }.
letter-opening-i = Je vous écris au sujet de la situation suivante : { $people }.
letter-concern-we = Nous sommes profondément préoccupés par leur sécurité.
letter-concern-i = Leur sécurité me préoccupe profondément.
# Each demand of the list carries this on as well.
letter-demands-we = Nous prions respectueusement les autorités { $addressee-of } de :
letter-demands-i = Je prie respectueusement les autorités { $addressee-of } de :
letter-answer-we = Nous vous saurions gré de nous faire connaître les mesures que vous aurez prises.
letter-answer-i = Je vous saurais gré de me faire connaître les mesures que vous aurez prises.
letter-close = Veuillez agréer, Madame, Monsieur, l’assurance de notre haute considération.
letter-sign-we = [Signature, nom et fonction : à compléter]
letter-sign-i = [Vos nom et adresse]

## Updates and the close of an action.
update-of = Ce document met à jour une action urgente diffusée antérieurement.
update-new = [Éléments nouveaux depuis lors : à rédiger et à approuver]
update-stands = Les appels restent nécessaires. Les points ci-dessous remplacent les précédents.
stop-no-more = Aucun nouvel appel n’est nécessaire. Merci à toutes les personnes qui ont écrit.
stop-unknown = On ignore ce que ces personnes sont devenues. Rien ne permet pour autant de les croire en sécurité.
stop-credit = On ignore quelle part les appels y ont prise.
stop-family = [Accord des personnes ou de leur famille sur ce texte : à compléter]

## Places left open for what a person must give and approve.
slot-quotation = [Citation : à fournir et à approuver par un ou une porte-parole]
slot-contact = [Contact presse : nom, téléphone, courriel]
slot-number = [Numéro : attribué lors de l’approbation du document]

## Headings.
heading-facts = Ce qui est rapporté
heading-risk = Le danger en cas de renvoi
heading-position = Ce que disent les autorités
heading-law = Le droit
heading-demands = Ce qui doit être fait maintenant
heading-background = Contexte
heading-quotation = Citation
heading-contact = Contact
heading-appeals = Comment agir
heading-addressees = À qui écrire
heading-new = Faits nouveaux
heading-outcome = Ce que ces personnes sont devenues

## Kinds of documents, as they stand at the top of a page, by code of the template.
kind-urgent-action = Action urgente
kind-further-information = Informations complémentaires sur une action urgente
kind-stop-action = Fin d’action urgente
kind-press-release = Communiqué de presse
kind-authority-letter = Lettre aux autorités
kind-appeal-letter = Lettre d’appel

## Notices that stand on every page. $date is the day of the draft.
notice-draft = PROJET. Non approuvé, non numéroté, ne pas publier.
notice-provisional = Personne n’a encore validé les conclusions de ce projet.
notice-unreviewed = Le texte n’a pas été relu dans cette langue (traduction non relue).
notice-becomes-public = Ce qui est soumis peut être rendu public par la suite : relisez-le avant cette date.
# How the day of a draft is told, and the number of a page: $page of $pages.
drafted-on = Projet établi { $date }
page-count = Page { $page } sur { $pages }

## Words around addresses. $salutation is how an office is addressed.
address-salutation = Formule d’appel : { $salutation }
address-email = Courriel : { $email }

## Offices, by code of terms/addressee_kinds.toml.
addressee-head-of-state = Chef de l’État
addressee-head-of-government = Chef du gouvernement
addressee-foreign-minister = Ministre des Affaires étrangères
addressee-interior-minister = Ministre de l’Intérieur
addressee-justice-minister = Ministre de la Justice
addressee-security-authority = Autorité de sécurité
addressee-border-authority = Autorité des frontières ou de l’immigration
addressee-prosecutor = Parquet
addressee-court = Juridiction
addressee-local-authority = Autorité locale
addressee-embassy = Ambassade
addressee-parliament = Parlement
addressee-human-rights-institution = Institution nationale des droits de l’homme
addressee-un-body = Organe des Nations unies
addressee-regional-body = Organe régional

### From here to the next group of three: forms of UN bodies and courts.

## Kinds of forms, by code of the template.
kind-special-procedures-appeal = Appel urgent aux procédures spéciales des Nations unies
kind-wgad-questionnaire = Groupe de travail sur la détention arbitraire (ONU) : appel urgent
kind-wgeid-form = Groupe de travail sur les disparitions forcées ou involontaires (ONU) : formulaire
kind-interim-measures-request = Demande de mesures provisoires à un comité des Nations unies
kind-rule-39-request = Cour européenne des droits de l’homme : demande au titre de l’article 39

## Titles of forms: $people, $sender, $destination.
title-form = { $people } : éloignement { $sender-from } vers { $destination }
title-form-plain = { $people }

## Fields of forms, by code of terms/form_fields.toml.
field-full-name = Nom complet de chaque personne
field-how-many = Nombre de personnes
field-sex = Sexe
field-age = Âge ou date de naissance
field-nationality = Nationalité
field-identity-document = Pièce d’identité
field-family = Famille
field-guardian = Tuteur ou représentant légal
field-best-interests = Intérêt supérieur de l’enfant
field-belief = Religion ou conviction
field-defender-role = Rôle de défense des droits humains
field-recruitment = Traite
field-discrimination = Discrimination
field-arrest-date = Date de l’arrestation
field-arrest-place = Lieu de l’arrestation
field-arrest-by = Auteurs de l’arrestation
field-last-seen = Dernier lieu où la personne a été vue
field-place-held = Lieu de détention
field-held-by = Autorité responsable de la détention
field-legal-basis = Base légale de la détention
field-sending-state = État qui procéderait à l’éloignement
field-destination = Destination
field-removal-date = Date de l’éloignement
field-facts = Exposé chronologique des faits
field-risk = Ce qui est à craindre
field-evidence = Éléments établissant le risque
field-sentence = Peine
field-steps-taken = Démarches effectuées
field-remedies = Recours internes
field-other-procedure = Autres procédures
field-articles = Articles invoqués
field-documents = Pièces jointes
field-case-reference = Référence de l’affaire
field-authority-form = Pouvoir signé
field-counsel = Conseil
field-submitter = Auteur de la communication
field-keep-confidential = Éléments devant rester confidentiels
field-consent-submit = Consentement à la communication
field-consent-name-to-state = Consentement à la transmission du nom à l’État
field-consent-publish = Consentement à la publication
field-urgency = Motifs d’urgence
field-measures-asked = Mesures demandées
field-pattern = Pratique constatée
field-notice-facts = Faits de la notification
field-link = Lien avec l’État saisi

## What stands in fields. $nationality, $sender, $destination: States; $authority: offices
## in a report's own words, joined. $person is a label such as "1", $value what is known.
value-people = { $people }
value-nationality = { $nationality-name }
value-sender = { $sender-name }
value-destination = { $destination-name }
value-authority = { $hedge ->
    [asserted] { $authority }
    [believed] { $authority } (supposé)
    [feared] { $authority } (à craindre)
   *[reported] { $authority } (selon les informations reçues)
}
value-of-person = Personne { $person } : { $value }
value-alone = { $value }
names-not-given = Les noms ne figurent pas ici. Ils sont conservés à part et ne sont transmis qu’avec le consentement des personnes.
# $deadline: "by 8 May".
urgency-deadline = { $hedge ->
    [asserted] L’éloignement doit avoir lieu { $deadline }.
    [believed] On pense que l’éloignement aura lieu { $deadline }.
    [feared] On craint que l’éloignement n’ait lieu { $deadline }.
   *[reported] Selon les informations reçues, l’éloignement doit avoir lieu { $deadline }.
}
urgency-undated = Aucune date d’éloignement n’est connue ; il peut survenir à tout moment.
urgency-late = Toute mesure prise après l’éloignement viendrait trop tard.

### States, by ISO code.

state-AD = Andorre
    .name = Andorre
    .to = en Andorre
    .in = en Andorre
    .from = d’Andorre
    .of = d’Andorre
state-AE = les Émirats arabes unis
    .name = Émirats arabes unis
    .to = aux Émirats arabes unis
    .in = aux Émirats arabes unis
    .from = des Émirats arabes unis
    .of = des Émirats arabes unis
state-AF = l’Afghanistan
    .name = Afghanistan
    .to = en Afghanistan
    .in = en Afghanistan
    .from = d’Afghanistan
    .of = de l’Afghanistan
state-AG = Antigua-et-Barbuda
    .name = Antigua-et-Barbuda
    .to = à Antigua-et-Barbuda
    .in = à Antigua-et-Barbuda
    .from = d’Antigua-et-Barbuda
    .of = d’Antigua-et-Barbuda
state-AI = Anguilla
    .name = Anguilla
    .to = à Anguilla
    .in = à Anguilla
    .from = d’Anguilla
    .of = d’Anguilla
state-AL = l’Albanie
    .name = Albanie
    .to = en Albanie
    .in = en Albanie
    .from = d’Albanie
    .of = de l’Albanie
state-AM = l’Arménie
    .name = Arménie
    .to = en Arménie
    .in = en Arménie
    .from = d’Arménie
    .of = de l’Arménie
state-AO = l’Angola
    .name = Angola
    .to = en Angola
    .in = en Angola
    .from = d’Angola
    .of = de l’Angola
state-AQ = l’Antarctique
    .name = Antarctique
    .to = en Antarctique
    .in = en Antarctique
    .from = d’Antarctique
    .of = de l’Antarctique
state-AR = l’Argentine
    .name = Argentine
    .to = en Argentine
    .in = en Argentine
    .from = d’Argentine
    .of = de l’Argentine
state-AS = les Samoa américaines
    .name = Samoa américaines
    .to = aux Samoa américaines
    .in = aux Samoa américaines
    .from = des Samoa américaines
    .of = des Samoa américaines
state-AT = l’Autriche
    .name = Autriche
    .to = en Autriche
    .in = en Autriche
    .from = d’Autriche
    .of = de l’Autriche
state-AU = l’Australie
    .name = Australie
    .to = en Australie
    .in = en Australie
    .from = d’Australie
    .of = de l’Australie
state-AW = Aruba
    .name = Aruba
    .to = à Aruba
    .in = à Aruba
    .from = d’Aruba
    .of = d’Aruba
state-AX = les îles Åland
    .name = Îles Åland
    .to = aux îles Åland
    .in = aux îles Åland
    .from = des îles Åland
    .of = des îles Åland
state-AZ = l’Azerbaïdjan
    .name = Azerbaïdjan
    .to = en Azerbaïdjan
    .in = en Azerbaïdjan
    .from = d’Azerbaïdjan
    .of = de l’Azerbaïdjan
state-BA = la Bosnie-Herzégovine
    .name = Bosnie-Herzégovine
    .to = en Bosnie-Herzégovine
    .in = en Bosnie-Herzégovine
    .from = de Bosnie-Herzégovine
    .of = de la Bosnie-Herzégovine
state-BB = la Barbade
    .name = Barbade
    .to = à la Barbade
    .in = à la Barbade
    .from = de la Barbade
    .of = de la Barbade
state-BD = le Bangladesh
    .name = Bangladesh
    .to = au Bangladesh
    .in = au Bangladesh
    .from = du Bangladesh
    .of = du Bangladesh
state-BE = la Belgique
    .name = Belgique
    .to = en Belgique
    .in = en Belgique
    .from = de Belgique
    .of = de la Belgique
state-BF = le Burkina Faso
    .name = Burkina Faso
    .to = au Burkina Faso
    .in = au Burkina Faso
    .from = du Burkina Faso
    .of = du Burkina Faso
state-BG = la Bulgarie
    .name = Bulgarie
    .to = en Bulgarie
    .in = en Bulgarie
    .from = de Bulgarie
    .of = de la Bulgarie
state-BH = Bahreïn
    .name = Bahreïn
    .to = à Bahreïn
    .in = à Bahreïn
    .from = de Bahreïn
    .of = de Bahreïn
state-BI = le Burundi
    .name = Burundi
    .to = au Burundi
    .in = au Burundi
    .from = du Burundi
    .of = du Burundi
state-BJ = le Bénin
    .name = Bénin
    .to = au Bénin
    .in = au Bénin
    .from = du Bénin
    .of = du Bénin
state-BL = Saint-Barthélemy
    .name = Saint-Barthélemy
    .to = à Saint-Barthélemy
    .in = à Saint-Barthélemy
    .from = de Saint-Barthélemy
    .of = de Saint-Barthélemy
state-BM = les Bermudes
    .name = Bermudes
    .to = aux Bermudes
    .in = aux Bermudes
    .from = des Bermudes
    .of = des Bermudes
state-BN = le Brunei
    .name = Brunei
    .to = au Brunei
    .in = au Brunei
    .from = du Brunei
    .of = du Brunei
state-BO = la Bolivie
    .name = Bolivie
    .to = en Bolivie
    .in = en Bolivie
    .from = de Bolivie
    .of = de la Bolivie
state-BQ = les Pays-Bas caribéens
    .name = Pays-Bas caribéens
    .to = aux Pays-Bas caribéens
    .in = aux Pays-Bas caribéens
    .from = des Pays-Bas caribéens
    .of = des Pays-Bas caribéens
state-BR = le Brésil
    .name = Brésil
    .to = au Brésil
    .in = au Brésil
    .from = du Brésil
    .of = du Brésil
state-BS = les Bahamas
    .name = Bahamas
    .to = aux Bahamas
    .in = aux Bahamas
    .from = des Bahamas
    .of = des Bahamas
state-BT = le Bhoutan
    .name = Bhoutan
    .to = au Bhoutan
    .in = au Bhoutan
    .from = du Bhoutan
    .of = du Bhoutan
state-BV = l’île Bouvet
    .name = Île Bouvet
    .to = à l’île Bouvet
    .in = sur l’île Bouvet
    .from = de l’île Bouvet
    .of = de l’île Bouvet
state-BW = le Botswana
    .name = Botswana
    .to = au Botswana
    .in = au Botswana
    .from = du Botswana
    .of = du Botswana
state-BY = le Bélarus
    .name = Bélarus
    .to = au Bélarus
    .in = au Bélarus
    .from = du Bélarus
    .of = du Bélarus
state-BZ = le Belize
    .name = Belize
    .to = au Belize
    .in = au Belize
    .from = du Belize
    .of = du Belize
state-CA = le Canada
    .name = Canada
    .to = au Canada
    .in = au Canada
    .from = du Canada
    .of = du Canada
state-CC = les îles Cocos
    .name = Îles Cocos
    .to = aux îles Cocos
    .in = aux îles Cocos
    .from = des îles Cocos
    .of = des îles Cocos
state-CD = la République démocratique du Congo
    .name = République démocratique du Congo
    .to = en République démocratique du Congo
    .in = en République démocratique du Congo
    .from = de République démocratique du Congo
    .of = de la République démocratique du Congo
state-CF = la République centrafricaine
    .name = République centrafricaine
    .to = en République centrafricaine
    .in = en République centrafricaine
    .from = de République centrafricaine
    .of = de la République centrafricaine
state-CG = le Congo
    .name = Congo
    .to = au Congo
    .in = au Congo
    .from = du Congo
    .of = du Congo
state-CH = la Suisse
    .name = Suisse
    .to = en Suisse
    .in = en Suisse
    .from = de Suisse
    .of = de la Suisse
state-CI = la Côte d’Ivoire
    .name = Côte d’Ivoire
    .to = en Côte d’Ivoire
    .in = en Côte d’Ivoire
    .from = de Côte d’Ivoire
    .of = de la Côte d’Ivoire
state-CK = les îles Cook
    .name = Îles Cook
    .to = aux îles Cook
    .in = aux îles Cook
    .from = des îles Cook
    .of = des îles Cook
state-CL = le Chili
    .name = Chili
    .to = au Chili
    .in = au Chili
    .from = du Chili
    .of = du Chili
state-CM = le Cameroun
    .name = Cameroun
    .to = au Cameroun
    .in = au Cameroun
    .from = du Cameroun
    .of = du Cameroun
state-CN = la Chine
    .name = Chine
    .to = en Chine
    .in = en Chine
    .from = de Chine
    .of = de la Chine
state-CO = la Colombie
    .name = Colombie
    .to = en Colombie
    .in = en Colombie
    .from = de Colombie
    .of = de la Colombie
state-CR = le Costa Rica
    .name = Costa Rica
    .to = au Costa Rica
    .in = au Costa Rica
    .from = du Costa Rica
    .of = du Costa Rica
state-CU = Cuba
    .name = Cuba
    .to = à Cuba
    .in = à Cuba
    .from = de Cuba
    .of = de Cuba
state-CV = le Cap-Vert
    .name = Cap-Vert
    .to = au Cap-Vert
    .in = au Cap-Vert
    .from = du Cap-Vert
    .of = du Cap-Vert
state-CW = Curaçao
    .name = Curaçao
    .to = à Curaçao
    .in = à Curaçao
    .from = de Curaçao
    .of = de Curaçao
state-CX = l’île Christmas
    .name = Île Christmas
    .to = à l’île Christmas
    .in = sur l’île Christmas
    .from = de l’île Christmas
    .of = de l’île Christmas
state-CY = Chypre
    .name = Chypre
    .to = à Chypre
    .in = à Chypre
    .from = de Chypre
    .of = de Chypre
state-CZ = la Tchéquie
    .name = Tchéquie
    .to = en Tchéquie
    .in = en Tchéquie
    .from = de Tchéquie
    .of = de la Tchéquie
state-DE = l’Allemagne
    .name = Allemagne
    .to = en Allemagne
    .in = en Allemagne
    .from = d’Allemagne
    .of = de l’Allemagne
state-DJ = Djibouti
    .name = Djibouti
    .to = à Djibouti
    .in = à Djibouti
    .from = de Djibouti
    .of = de Djibouti
state-DK = le Danemark
    .name = Danemark
    .to = au Danemark
    .in = au Danemark
    .from = du Danemark
    .of = du Danemark
state-DM = la Dominique
    .name = Dominique
    .to = à la Dominique
    .in = à la Dominique
    .from = de la Dominique
    .of = de la Dominique
state-DO = la République dominicaine
    .name = République dominicaine
    .to = en République dominicaine
    .in = en République dominicaine
    .from = de République dominicaine
    .of = de la République dominicaine
state-DZ = l’Algérie
    .name = Algérie
    .to = en Algérie
    .in = en Algérie
    .from = d’Algérie
    .of = de l’Algérie
state-EC = l’Équateur
    .name = Équateur
    .to = en Équateur
    .in = en Équateur
    .from = d’Équateur
    .of = de l’Équateur
state-EE = l’Estonie
    .name = Estonie
    .to = en Estonie
    .in = en Estonie
    .from = d’Estonie
    .of = de l’Estonie
state-EG = l’Égypte
    .name = Égypte
    .to = en Égypte
    .in = en Égypte
    .from = d’Égypte
    .of = de l’Égypte
state-EH = le Sahara occidental
    .name = Sahara occidental
    .to = au Sahara occidental
    .in = au Sahara occidental
    .from = du Sahara occidental
    .of = du Sahara occidental
state-ER = l’Érythrée
    .name = Érythrée
    .to = en Érythrée
    .in = en Érythrée
    .from = d’Érythrée
    .of = de l’Érythrée
state-ES = l’Espagne
    .name = Espagne
    .to = en Espagne
    .in = en Espagne
    .from = d’Espagne
    .of = de l’Espagne
state-ET = l’Éthiopie
    .name = Éthiopie
    .to = en Éthiopie
    .in = en Éthiopie
    .from = d’Éthiopie
    .of = de l’Éthiopie
state-FI = la Finlande
    .name = Finlande
    .to = en Finlande
    .in = en Finlande
    .from = de Finlande
    .of = de la Finlande
state-FJ = les Fidji
    .name = Fidji
    .to = aux Fidji
    .in = aux Fidji
    .from = des Fidji
    .of = des Fidji
state-FK = les îles Malouines
    .name = Îles Malouines
    .to = aux îles Malouines
    .in = aux îles Malouines
    .from = des îles Malouines
    .of = des îles Malouines
state-FM = la Micronésie
    .name = Micronésie
    .to = en Micronésie
    .in = en Micronésie
    .from = de Micronésie
    .of = de la Micronésie
state-FO = les îles Féroé
    .name = Îles Féroé
    .to = aux îles Féroé
    .in = aux îles Féroé
    .from = des îles Féroé
    .of = des îles Féroé
state-FR = la France
    .name = France
    .to = en France
    .in = en France
    .from = de France
    .of = de la France
state-GA = le Gabon
    .name = Gabon
    .to = au Gabon
    .in = au Gabon
    .from = du Gabon
    .of = du Gabon
state-GB = le Royaume-Uni
    .name = Royaume-Uni
    .to = au Royaume-Uni
    .in = au Royaume-Uni
    .from = du Royaume-Uni
    .of = du Royaume-Uni
state-GD = la Grenade
    .name = Grenade
    .to = à la Grenade
    .in = à la Grenade
    .from = de la Grenade
    .of = de la Grenade
state-GE = la Géorgie
    .name = Géorgie
    .to = en Géorgie
    .in = en Géorgie
    .from = de Géorgie
    .of = de la Géorgie
state-GF = la Guyane française
    .name = Guyane française
    .to = en Guyane française
    .in = en Guyane française
    .from = de Guyane française
    .of = de la Guyane française
state-GG = Guernesey
    .name = Guernesey
    .to = à Guernesey
    .in = à Guernesey
    .from = de Guernesey
    .of = de Guernesey
state-GH = le Ghana
    .name = Ghana
    .to = au Ghana
    .in = au Ghana
    .from = du Ghana
    .of = du Ghana
state-GI = Gibraltar
    .name = Gibraltar
    .to = à Gibraltar
    .in = à Gibraltar
    .from = de Gibraltar
    .of = de Gibraltar
state-GL = le Groenland
    .name = Groenland
    .to = au Groenland
    .in = au Groenland
    .from = du Groenland
    .of = du Groenland
state-GM = la Gambie
    .name = Gambie
    .to = en Gambie
    .in = en Gambie
    .from = de Gambie
    .of = de la Gambie
state-GN = la Guinée
    .name = Guinée
    .to = en Guinée
    .in = en Guinée
    .from = de Guinée
    .of = de la Guinée
state-GP = la Guadeloupe
    .name = Guadeloupe
    .to = à la Guadeloupe
    .in = à la Guadeloupe
    .from = de la Guadeloupe
    .of = de la Guadeloupe
state-GQ = la Guinée équatoriale
    .name = Guinée équatoriale
    .to = en Guinée équatoriale
    .in = en Guinée équatoriale
    .from = de Guinée équatoriale
    .of = de la Guinée équatoriale
state-GR = la Grèce
    .name = Grèce
    .to = en Grèce
    .in = en Grèce
    .from = de Grèce
    .of = de la Grèce
state-GS = la Géorgie du Sud et les îles Sandwich du Sud
    .name = Géorgie du Sud et îles Sandwich du Sud
    .to = en Géorgie du Sud et aux îles Sandwich du Sud
    .in = en Géorgie du Sud et aux îles Sandwich du Sud
    .from = de Géorgie du Sud et des îles Sandwich du Sud
    .of = de la Géorgie du Sud et des îles Sandwich du Sud
state-GT = le Guatemala
    .name = Guatemala
    .to = au Guatemala
    .in = au Guatemala
    .from = du Guatemala
    .of = du Guatemala
state-GU = Guam
    .name = Guam
    .to = à Guam
    .in = à Guam
    .from = de Guam
    .of = de Guam
state-GW = la Guinée-Bissau
    .name = Guinée-Bissau
    .to = en Guinée-Bissau
    .in = en Guinée-Bissau
    .from = de Guinée-Bissau
    .of = de la Guinée-Bissau
state-GY = le Guyana
    .name = Guyana
    .to = au Guyana
    .in = au Guyana
    .from = du Guyana
    .of = du Guyana
state-HK = Hong Kong
    .name = Hong Kong
    .to = à Hong Kong
    .in = à Hong Kong
    .from = de Hong Kong
    .of = de Hong Kong
state-HM = les îles Heard-et-MacDonald
    .name = Îles Heard-et-MacDonald
    .to = aux îles Heard-et-MacDonald
    .in = aux îles Heard-et-MacDonald
    .from = des îles Heard-et-MacDonald
    .of = des îles Heard-et-MacDonald
state-HN = le Honduras
    .name = Honduras
    .to = au Honduras
    .in = au Honduras
    .from = du Honduras
    .of = du Honduras
state-HR = la Croatie
    .name = Croatie
    .to = en Croatie
    .in = en Croatie
    .from = de Croatie
    .of = de la Croatie
state-HT = Haïti
    .name = Haïti
    .to = en Haïti
    .in = en Haïti
    .from = d’Haïti
    .of = d’Haïti
state-HU = la Hongrie
    .name = Hongrie
    .to = en Hongrie
    .in = en Hongrie
    .from = de Hongrie
    .of = de la Hongrie
state-ID = l’Indonésie
    .name = Indonésie
    .to = en Indonésie
    .in = en Indonésie
    .from = d’Indonésie
    .of = de l’Indonésie
state-IE = l’Irlande
    .name = Irlande
    .to = en Irlande
    .in = en Irlande
    .from = d’Irlande
    .of = de l’Irlande
state-IL = Israël
    .name = Israël
    .to = en Israël
    .in = en Israël
    .from = d’Israël
    .of = d’Israël
state-IM = l’île de Man
    .name = Île de Man
    .to = à l’île de Man
    .in = sur l’île de Man
    .from = de l’île de Man
    .of = de l’île de Man
state-IN = l’Inde
    .name = Inde
    .to = en Inde
    .in = en Inde
    .from = d’Inde
    .of = de l’Inde
state-IO = le Territoire britannique de l’océan Indien
    .name = Territoire britannique de l’océan Indien
    .to = au Territoire britannique de l’océan Indien
    .in = au Territoire britannique de l’océan Indien
    .from = du Territoire britannique de l’océan Indien
    .of = du Territoire britannique de l’océan Indien
state-IQ = l’Irak
    .name = Irak
    .to = en Irak
    .in = en Irak
    .from = d’Irak
    .of = de l’Irak
state-IR = l’Iran
    .name = Iran
    .to = en Iran
    .in = en Iran
    .from = d’Iran
    .of = de l’Iran
state-IS = l’Islande
    .name = Islande
    .to = en Islande
    .in = en Islande
    .from = d’Islande
    .of = de l’Islande
state-IT = l’Italie
    .name = Italie
    .to = en Italie
    .in = en Italie
    .from = d’Italie
    .of = de l’Italie
state-JE = Jersey
    .name = Jersey
    .to = à Jersey
    .in = à Jersey
    .from = de Jersey
    .of = de Jersey
state-JM = la Jamaïque
    .name = Jamaïque
    .to = en Jamaïque
    .in = en Jamaïque
    .from = de Jamaïque
    .of = de la Jamaïque
state-JO = la Jordanie
    .name = Jordanie
    .to = en Jordanie
    .in = en Jordanie
    .from = de Jordanie
    .of = de la Jordanie
state-JP = le Japon
    .name = Japon
    .to = au Japon
    .in = au Japon
    .from = du Japon
    .of = du Japon
state-KE = le Kenya
    .name = Kenya
    .to = au Kenya
    .in = au Kenya
    .from = du Kenya
    .of = du Kenya
state-KG = le Kirghizistan
    .name = Kirghizistan
    .to = au Kirghizistan
    .in = au Kirghizistan
    .from = du Kirghizistan
    .of = du Kirghizistan
state-KH = le Cambodge
    .name = Cambodge
    .to = au Cambodge
    .in = au Cambodge
    .from = du Cambodge
    .of = du Cambodge
state-KI = Kiribati
    .name = Kiribati
    .to = à Kiribati
    .in = à Kiribati
    .from = de Kiribati
    .of = de Kiribati
state-KM = les Comores
    .name = Comores
    .to = aux Comores
    .in = aux Comores
    .from = des Comores
    .of = des Comores
state-KN = Saint-Christophe-et-Niévès
    .name = Saint-Christophe-et-Niévès
    .to = à Saint-Christophe-et-Niévès
    .in = à Saint-Christophe-et-Niévès
    .from = de Saint-Christophe-et-Niévès
    .of = de Saint-Christophe-et-Niévès
state-KP = la Corée du Nord
    .name = Corée du Nord
    .to = en Corée du Nord
    .in = en Corée du Nord
    .from = de Corée du Nord
    .of = de la Corée du Nord
state-KR = la Corée du Sud
    .name = Corée du Sud
    .to = en Corée du Sud
    .in = en Corée du Sud
    .from = de Corée du Sud
    .of = de la Corée du Sud
state-KW = le Koweït
    .name = Koweït
    .to = au Koweït
    .in = au Koweït
    .from = du Koweït
    .of = du Koweït
state-KY = les îles Caïmans
    .name = Îles Caïmans
    .to = aux îles Caïmans
    .in = aux îles Caïmans
    .from = des îles Caïmans
    .of = des îles Caïmans
state-KZ = le Kazakhstan
    .name = Kazakhstan
    .to = au Kazakhstan
    .in = au Kazakhstan
    .from = du Kazakhstan
    .of = du Kazakhstan
state-LA = le Laos
    .name = Laos
    .to = au Laos
    .in = au Laos
    .from = du Laos
    .of = du Laos
state-LB = le Liban
    .name = Liban
    .to = au Liban
    .in = au Liban
    .from = du Liban
    .of = du Liban
state-LC = Sainte-Lucie
    .name = Sainte-Lucie
    .to = à Sainte-Lucie
    .in = à Sainte-Lucie
    .from = de Sainte-Lucie
    .of = de Sainte-Lucie
state-LI = le Liechtenstein
    .name = Liechtenstein
    .to = au Liechtenstein
    .in = au Liechtenstein
    .from = du Liechtenstein
    .of = du Liechtenstein
state-LK = le Sri Lanka
    .name = Sri Lanka
    .to = au Sri Lanka
    .in = au Sri Lanka
    .from = du Sri Lanka
    .of = du Sri Lanka
state-LR = le Liberia
    .name = Liberia
    .to = au Liberia
    .in = au Liberia
    .from = du Liberia
    .of = du Liberia
state-LS = le Lesotho
    .name = Lesotho
    .to = au Lesotho
    .in = au Lesotho
    .from = du Lesotho
    .of = du Lesotho
state-LT = la Lituanie
    .name = Lituanie
    .to = en Lituanie
    .in = en Lituanie
    .from = de Lituanie
    .of = de la Lituanie
state-LU = le Luxembourg
    .name = Luxembourg
    .to = au Luxembourg
    .in = au Luxembourg
    .from = du Luxembourg
    .of = du Luxembourg
state-LV = la Lettonie
    .name = Lettonie
    .to = en Lettonie
    .in = en Lettonie
    .from = de Lettonie
    .of = de la Lettonie
state-LY = la Libye
    .name = Libye
    .to = en Libye
    .in = en Libye
    .from = de Libye
    .of = de la Libye
state-MA = le Maroc
    .name = Maroc
    .to = au Maroc
    .in = au Maroc
    .from = du Maroc
    .of = du Maroc
state-MC = Monaco
    .name = Monaco
    .to = à Monaco
    .in = à Monaco
    .from = de Monaco
    .of = de Monaco
state-MD = la Moldavie
    .name = Moldavie
    .to = en Moldavie
    .in = en Moldavie
    .from = de Moldavie
    .of = de la Moldavie
state-ME = le Monténégro
    .name = Monténégro
    .to = au Monténégro
    .in = au Monténégro
    .from = du Monténégro
    .of = du Monténégro
state-MF = Saint-Martin
    .name = Saint-Martin
    .to = à Saint-Martin
    .in = à Saint-Martin
    .from = de Saint-Martin
    .of = de Saint-Martin
state-MG = Madagascar
    .name = Madagascar
    .to = à Madagascar
    .in = à Madagascar
    .from = de Madagascar
    .of = de Madagascar
state-MH = les îles Marshall
    .name = Îles Marshall
    .to = aux îles Marshall
    .in = aux îles Marshall
    .from = des îles Marshall
    .of = des îles Marshall
state-MK = la Macédoine du Nord
    .name = Macédoine du Nord
    .to = en Macédoine du Nord
    .in = en Macédoine du Nord
    .from = de Macédoine du Nord
    .of = de la Macédoine du Nord
state-ML = le Mali
    .name = Mali
    .to = au Mali
    .in = au Mali
    .from = du Mali
    .of = du Mali
state-MM = le Myanmar
    .name = Myanmar
    .to = au Myanmar
    .in = au Myanmar
    .from = du Myanmar
    .of = du Myanmar
state-MN = la Mongolie
    .name = Mongolie
    .to = en Mongolie
    .in = en Mongolie
    .from = de Mongolie
    .of = de la Mongolie
state-MO = Macao
    .name = Macao
    .to = à Macao
    .in = à Macao
    .from = de Macao
    .of = de Macao
state-MP = les îles Mariannes du Nord
    .name = Îles Mariannes du Nord
    .to = aux îles Mariannes du Nord
    .in = aux îles Mariannes du Nord
    .from = des îles Mariannes du Nord
    .of = des îles Mariannes du Nord
state-MQ = la Martinique
    .name = Martinique
    .to = à la Martinique
    .in = à la Martinique
    .from = de la Martinique
    .of = de la Martinique
state-MR = la Mauritanie
    .name = Mauritanie
    .to = en Mauritanie
    .in = en Mauritanie
    .from = de Mauritanie
    .of = de la Mauritanie
state-MS = Montserrat
    .name = Montserrat
    .to = à Montserrat
    .in = à Montserrat
    .from = de Montserrat
    .of = de Montserrat
state-MT = Malte
    .name = Malte
    .to = à Malte
    .in = à Malte
    .from = de Malte
    .of = de Malte
state-MU = Maurice
    .name = Maurice
    .to = à Maurice
    .in = à Maurice
    .from = de Maurice
    .of = de Maurice
state-MV = les Maldives
    .name = Maldives
    .to = aux Maldives
    .in = aux Maldives
    .from = des Maldives
    .of = des Maldives
state-MW = le Malawi
    .name = Malawi
    .to = au Malawi
    .in = au Malawi
    .from = du Malawi
    .of = du Malawi
state-MX = le Mexique
    .name = Mexique
    .to = au Mexique
    .in = au Mexique
    .from = du Mexique
    .of = du Mexique
state-MY = la Malaisie
    .name = Malaisie
    .to = en Malaisie
    .in = en Malaisie
    .from = de Malaisie
    .of = de la Malaisie
state-MZ = le Mozambique
    .name = Mozambique
    .to = au Mozambique
    .in = au Mozambique
    .from = du Mozambique
    .of = du Mozambique
state-NA = la Namibie
    .name = Namibie
    .to = en Namibie
    .in = en Namibie
    .from = de Namibie
    .of = de la Namibie
state-NC = la Nouvelle-Calédonie
    .name = Nouvelle-Calédonie
    .to = en Nouvelle-Calédonie
    .in = en Nouvelle-Calédonie
    .from = de Nouvelle-Calédonie
    .of = de la Nouvelle-Calédonie
state-NE = le Niger
    .name = Niger
    .to = au Niger
    .in = au Niger
    .from = du Niger
    .of = du Niger
state-NF = l’île Norfolk
    .name = Île Norfolk
    .to = à l’île Norfolk
    .in = sur l’île Norfolk
    .from = de l’île Norfolk
    .of = de l’île Norfolk
state-NG = le Nigeria
    .name = Nigeria
    .to = au Nigeria
    .in = au Nigeria
    .from = du Nigeria
    .of = du Nigeria
state-NI = le Nicaragua
    .name = Nicaragua
    .to = au Nicaragua
    .in = au Nicaragua
    .from = du Nicaragua
    .of = du Nicaragua
state-NL = les Pays-Bas
    .name = Pays-Bas
    .to = aux Pays-Bas
    .in = aux Pays-Bas
    .from = des Pays-Bas
    .of = des Pays-Bas
state-NO = la Norvège
    .name = Norvège
    .to = en Norvège
    .in = en Norvège
    .from = de Norvège
    .of = de la Norvège
state-NP = le Népal
    .name = Népal
    .to = au Népal
    .in = au Népal
    .from = du Népal
    .of = du Népal
state-NR = Nauru
    .name = Nauru
    .to = à Nauru
    .in = à Nauru
    .from = de Nauru
    .of = de Nauru
state-NU = Niue
    .name = Niue
    .to = à Niue
    .in = à Niue
    .from = de Niue
    .of = de Niue
state-NZ = la Nouvelle-Zélande
    .name = Nouvelle-Zélande
    .to = en Nouvelle-Zélande
    .in = en Nouvelle-Zélande
    .from = de Nouvelle-Zélande
    .of = de la Nouvelle-Zélande
state-OM = Oman
    .name = Oman
    .to = à Oman
    .in = à Oman
    .from = d’Oman
    .of = d’Oman
state-PA = le Panama
    .name = Panama
    .to = au Panama
    .in = au Panama
    .from = du Panama
    .of = du Panama
state-PE = le Pérou
    .name = Pérou
    .to = au Pérou
    .in = au Pérou
    .from = du Pérou
    .of = du Pérou
state-PF = la Polynésie française
    .name = Polynésie française
    .to = en Polynésie française
    .in = en Polynésie française
    .from = de Polynésie française
    .of = de la Polynésie française
state-PG = la Papouasie-Nouvelle-Guinée
    .name = Papouasie-Nouvelle-Guinée
    .to = en Papouasie-Nouvelle-Guinée
    .in = en Papouasie-Nouvelle-Guinée
    .from = de Papouasie-Nouvelle-Guinée
    .of = de la Papouasie-Nouvelle-Guinée
state-PH = les Philippines
    .name = Philippines
    .to = aux Philippines
    .in = aux Philippines
    .from = des Philippines
    .of = des Philippines
state-PK = le Pakistan
    .name = Pakistan
    .to = au Pakistan
    .in = au Pakistan
    .from = du Pakistan
    .of = du Pakistan
state-PL = la Pologne
    .name = Pologne
    .to = en Pologne
    .in = en Pologne
    .from = de Pologne
    .of = de la Pologne
state-PM = Saint-Pierre-et-Miquelon
    .name = Saint-Pierre-et-Miquelon
    .to = à Saint-Pierre-et-Miquelon
    .in = à Saint-Pierre-et-Miquelon
    .from = de Saint-Pierre-et-Miquelon
    .of = de Saint-Pierre-et-Miquelon
state-PN = les îles Pitcairn
    .name = Îles Pitcairn
    .to = aux îles Pitcairn
    .in = aux îles Pitcairn
    .from = des îles Pitcairn
    .of = des îles Pitcairn
state-PR = Porto Rico
    .name = Porto Rico
    .to = à Porto Rico
    .in = à Porto Rico
    .from = de Porto Rico
    .of = de Porto Rico
state-PS = la Palestine
    .name = Palestine
    .to = en Palestine
    .in = en Palestine
    .from = de Palestine
    .of = de la Palestine
state-PT = le Portugal
    .name = Portugal
    .to = au Portugal
    .in = au Portugal
    .from = du Portugal
    .of = du Portugal
state-PW = les Palaos
    .name = Palaos
    .to = aux Palaos
    .in = aux Palaos
    .from = des Palaos
    .of = des Palaos
state-PY = le Paraguay
    .name = Paraguay
    .to = au Paraguay
    .in = au Paraguay
    .from = du Paraguay
    .of = du Paraguay
state-QA = le Qatar
    .name = Qatar
    .to = au Qatar
    .in = au Qatar
    .from = du Qatar
    .of = du Qatar
state-RE = la Réunion
    .name = Réunion
    .to = à la Réunion
    .in = à la Réunion
    .from = de la Réunion
    .of = de la Réunion
state-RO = la Roumanie
    .name = Roumanie
    .to = en Roumanie
    .in = en Roumanie
    .from = de Roumanie
    .of = de la Roumanie
state-RS = la Serbie
    .name = Serbie
    .to = en Serbie
    .in = en Serbie
    .from = de Serbie
    .of = de la Serbie
state-RU = la Russie
    .name = Russie
    .to = en Russie
    .in = en Russie
    .from = de Russie
    .of = de la Russie
state-RW = le Rwanda
    .name = Rwanda
    .to = au Rwanda
    .in = au Rwanda
    .from = du Rwanda
    .of = du Rwanda
state-SA = l’Arabie saoudite
    .name = Arabie saoudite
    .to = en Arabie saoudite
    .in = en Arabie saoudite
    .from = d’Arabie saoudite
    .of = de l’Arabie saoudite
state-SB = les îles Salomon
    .name = Îles Salomon
    .to = aux îles Salomon
    .in = aux îles Salomon
    .from = des îles Salomon
    .of = des îles Salomon
state-SC = les Seychelles
    .name = Seychelles
    .to = aux Seychelles
    .in = aux Seychelles
    .from = des Seychelles
    .of = des Seychelles
state-SD = le Soudan
    .name = Soudan
    .to = au Soudan
    .in = au Soudan
    .from = du Soudan
    .of = du Soudan
state-SE = la Suède
    .name = Suède
    .to = en Suède
    .in = en Suède
    .from = de Suède
    .of = de la Suède
state-SG = Singapour
    .name = Singapour
    .to = à Singapour
    .in = à Singapour
    .from = de Singapour
    .of = de Singapour
state-SH = Sainte-Hélène
    .name = Sainte-Hélène
    .to = à Sainte-Hélène
    .in = à Sainte-Hélène
    .from = de Sainte-Hélène
    .of = de Sainte-Hélène
state-SI = la Slovénie
    .name = Slovénie
    .to = en Slovénie
    .in = en Slovénie
    .from = de Slovénie
    .of = de la Slovénie
state-SJ = Svalbard et Jan Mayen
    .name = Svalbard et Jan Mayen
    .to = à Svalbard et Jan Mayen
    .in = à Svalbard et Jan Mayen
    .from = de Svalbard et Jan Mayen
    .of = de Svalbard et Jan Mayen
state-SK = la Slovaquie
    .name = Slovaquie
    .to = en Slovaquie
    .in = en Slovaquie
    .from = de Slovaquie
    .of = de la Slovaquie
state-SL = la Sierra Leone
    .name = Sierra Leone
    .to = en Sierra Leone
    .in = en Sierra Leone
    .from = de Sierra Leone
    .of = de la Sierra Leone
state-SM = Saint-Marin
    .name = Saint-Marin
    .to = à Saint-Marin
    .in = à Saint-Marin
    .from = de Saint-Marin
    .of = de Saint-Marin
state-SN = le Sénégal
    .name = Sénégal
    .to = au Sénégal
    .in = au Sénégal
    .from = du Sénégal
    .of = du Sénégal
state-SO = la Somalie
    .name = Somalie
    .to = en Somalie
    .in = en Somalie
    .from = de Somalie
    .of = de la Somalie
state-SR = le Suriname
    .name = Suriname
    .to = au Suriname
    .in = au Suriname
    .from = du Suriname
    .of = du Suriname
state-SS = le Soudan du Sud
    .name = Soudan du Sud
    .to = au Soudan du Sud
    .in = au Soudan du Sud
    .from = du Soudan du Sud
    .of = du Soudan du Sud
state-ST = Sao Tomé-et-Principe
    .name = Sao Tomé-et-Principe
    .to = à Sao Tomé-et-Principe
    .in = à Sao Tomé-et-Principe
    .from = de Sao Tomé-et-Principe
    .of = de Sao Tomé-et-Principe
state-SV = le Salvador
    .name = Salvador
    .to = au Salvador
    .in = au Salvador
    .from = du Salvador
    .of = du Salvador
state-SX = Saint-Martin (partie néerlandaise)
    .name = Saint-Martin (partie néerlandaise)
    .to = à Saint-Martin (partie néerlandaise)
    .in = à Saint-Martin (partie néerlandaise)
    .from = de Saint-Martin (partie néerlandaise)
    .of = de Saint-Martin (partie néerlandaise)
state-SY = la Syrie
    .name = Syrie
    .to = en Syrie
    .in = en Syrie
    .from = de Syrie
    .of = de la Syrie
state-SZ = l’Eswatini
    .name = Eswatini
    .to = en Eswatini
    .in = en Eswatini
    .from = d’Eswatini
    .of = de l’Eswatini
state-TC = les îles Turques-et-Caïques
    .name = Îles Turques-et-Caïques
    .to = aux îles Turques-et-Caïques
    .in = aux îles Turques-et-Caïques
    .from = des îles Turques-et-Caïques
    .of = des îles Turques-et-Caïques
state-TD = le Tchad
    .name = Tchad
    .to = au Tchad
    .in = au Tchad
    .from = du Tchad
    .of = du Tchad
state-TF = les Terres australes françaises
    .name = Terres australes françaises
    .to = aux Terres australes françaises
    .in = aux Terres australes françaises
    .from = des Terres australes françaises
    .of = des Terres australes françaises
state-TG = le Togo
    .name = Togo
    .to = au Togo
    .in = au Togo
    .from = du Togo
    .of = du Togo
state-TH = la Thaïlande
    .name = Thaïlande
    .to = en Thaïlande
    .in = en Thaïlande
    .from = de Thaïlande
    .of = de la Thaïlande
state-TJ = le Tadjikistan
    .name = Tadjikistan
    .to = au Tadjikistan
    .in = au Tadjikistan
    .from = du Tadjikistan
    .of = du Tadjikistan
state-TK = Tokelau
    .name = Tokelau
    .to = à Tokelau
    .in = à Tokelau
    .from = de Tokelau
    .of = de Tokelau
state-TL = le Timor-Leste
    .name = Timor-Leste
    .to = au Timor-Leste
    .in = au Timor-Leste
    .from = du Timor-Leste
    .of = du Timor-Leste
state-TM = le Turkménistan
    .name = Turkménistan
    .to = au Turkménistan
    .in = au Turkménistan
    .from = du Turkménistan
    .of = du Turkménistan
state-TN = la Tunisie
    .name = Tunisie
    .to = en Tunisie
    .in = en Tunisie
    .from = de Tunisie
    .of = de la Tunisie
state-TO = les Tonga
    .name = Tonga
    .to = aux Tonga
    .in = aux Tonga
    .from = des Tonga
    .of = des Tonga
state-TR = la Turquie
    .name = Turquie
    .to = en Turquie
    .in = en Turquie
    .from = de Turquie
    .of = de la Turquie
state-TT = Trinité-et-Tobago
    .name = Trinité-et-Tobago
    .to = à Trinité-et-Tobago
    .in = à Trinité-et-Tobago
    .from = de Trinité-et-Tobago
    .of = de Trinité-et-Tobago
state-TV = Tuvalu
    .name = Tuvalu
    .to = à Tuvalu
    .in = à Tuvalu
    .from = de Tuvalu
    .of = de Tuvalu
state-TW = Taïwan
    .name = Taïwan
    .to = à Taïwan
    .in = à Taïwan
    .from = de Taïwan
    .of = de Taïwan
state-TZ = la Tanzanie
    .name = Tanzanie
    .to = en Tanzanie
    .in = en Tanzanie
    .from = de Tanzanie
    .of = de la Tanzanie
state-UA = l’Ukraine
    .name = Ukraine
    .to = en Ukraine
    .in = en Ukraine
    .from = d’Ukraine
    .of = de l’Ukraine
state-UG = l’Ouganda
    .name = Ouganda
    .to = en Ouganda
    .in = en Ouganda
    .from = d’Ouganda
    .of = de l’Ouganda
state-UM = les îles mineures éloignées des États-Unis
    .name = Îles mineures éloignées des États-Unis
    .to = aux îles mineures éloignées des États-Unis
    .in = aux îles mineures éloignées des États-Unis
    .from = des îles mineures éloignées des États-Unis
    .of = des îles mineures éloignées des États-Unis
state-US = les États-Unis
    .name = États-Unis
    .to = aux États-Unis
    .in = aux États-Unis
    .from = des États-Unis
    .of = des États-Unis
state-UY = l’Uruguay
    .name = Uruguay
    .to = en Uruguay
    .in = en Uruguay
    .from = d’Uruguay
    .of = de l’Uruguay
state-UZ = l’Ouzbékistan
    .name = Ouzbékistan
    .to = en Ouzbékistan
    .in = en Ouzbékistan
    .from = d’Ouzbékistan
    .of = de l’Ouzbékistan
state-VA = le Vatican
    .name = Vatican
    .to = au Vatican
    .in = au Vatican
    .from = du Vatican
    .of = du Vatican
state-VC = Saint-Vincent-et-les Grenadines
    .name = Saint-Vincent-et-les Grenadines
    .to = à Saint-Vincent-et-les Grenadines
    .in = à Saint-Vincent-et-les Grenadines
    .from = de Saint-Vincent-et-les Grenadines
    .of = de Saint-Vincent-et-les Grenadines
state-VE = le Venezuela
    .name = Venezuela
    .to = au Venezuela
    .in = au Venezuela
    .from = du Venezuela
    .of = du Venezuela
state-VG = les îles Vierges britanniques
    .name = Îles Vierges britanniques
    .to = aux îles Vierges britanniques
    .in = aux îles Vierges britanniques
    .from = des îles Vierges britanniques
    .of = des îles Vierges britanniques
state-VI = les îles Vierges américaines
    .name = Îles Vierges américaines
    .to = aux îles Vierges américaines
    .in = aux îles Vierges américaines
    .from = des îles Vierges américaines
    .of = des îles Vierges américaines
state-VN = le Viêt Nam
    .name = Viêt Nam
    .to = au Viêt Nam
    .in = au Viêt Nam
    .from = du Viêt Nam
    .of = du Viêt Nam
state-VU = le Vanuatu
    .name = Vanuatu
    .to = au Vanuatu
    .in = au Vanuatu
    .from = du Vanuatu
    .of = du Vanuatu
state-WF = Wallis-et-Futuna
    .name = Wallis-et-Futuna
    .to = à Wallis-et-Futuna
    .in = à Wallis-et-Futuna
    .from = de Wallis-et-Futuna
    .of = de Wallis-et-Futuna
state-WS = le Samoa
    .name = Samoa
    .to = au Samoa
    .in = au Samoa
    .from = du Samoa
    .of = du Samoa
state-XK = le Kosovo
    .name = Kosovo
    .to = au Kosovo
    .in = au Kosovo
    .from = du Kosovo
    .of = du Kosovo
state-YE = le Yémen
    .name = Yémen
    .to = au Yémen
    .in = au Yémen
    .from = du Yémen
    .of = du Yémen
state-YT = Mayotte
    .name = Mayotte
    .to = à Mayotte
    .in = à Mayotte
    .from = de Mayotte
    .of = de Mayotte
state-ZA = l’Afrique du Sud
    .name = Afrique du Sud
    .to = en Afrique du Sud
    .in = en Afrique du Sud
    .from = d’Afrique du Sud
    .of = de l’Afrique du Sud
state-ZM = la Zambie
    .name = Zambie
    .to = en Zambie
    .in = en Zambie
    .from = de Zambie
    .of = de la Zambie
state-ZW = le Zimbabwe
    .name = Zimbabwe
    .to = au Zimbabwe
    .in = au Zimbabwe
    .from = du Zimbabwe
    .of = du Zimbabwe
