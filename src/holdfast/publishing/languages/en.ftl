### English: every sentence, heading and label of documents, and the names of States.
###
### How this file is used
###
### - A message is a whole sentence, heading, label or name. Word order is free. A message
###   never needs to be glued to another one; the program makes the first letter of a
###   sentence a capital.
### - $hedge is how firmly a fact may be said: asserted (plain), reported, believed or
###   feared. A translation may be weaker than English here, never firmer.
### - $size is a number that verbs and pronouns agree with, as [one] and *[other].
### - A name or word has a plain form, and further forms as attributes. What is given as
###   $sender has its attribute .of as $sender-of. A language names the attributes that it
###   needs (States: .to, .in, .of …) and uses them here; all messages of one group need
###   the same ones, because lists are made form by form.
### - The comment above a group names what its messages are given. Nothing else exists.
### - Sentences say no more than the English ones, name no nationality by adjective, and
###   call nobody a victim.

## The language itself. Both stay empty until a person has reviewed this file: the name, or
## the office, and the day as 2026-11-25. Until then every document says so.
reviewed-by = { "" }
reviewed-on = { "" }
direction = ltr

## Counts of people. $low and $high are numbers.
count-exactly = { $low ->
    [1] one person
   *[other] { $low } people
}
count-at-least = at least { $low ->
    [1] one person
   *[other] { $low } people
}
count-up-to = up to { $high ->
    [1] one person
   *[other] { $high } people
}
count-between = between { $low } and { $high } people
count-about = about { $low } people
count-about-at-least = at least about { $low } people
count-about-up-to = up to about { $high } people
count-about-between = about { $low } to { $high } people
# Where no number may be told.
count-unknown = a group of people

## The people of the case. $counted is one of the messages above, $nationality one State or
## several, joined by "and".
people = { $counted }
people-from = { $counted } from { $nationality }

## Lists: $first and $last, where $first may be a list already.
list-comma = { $first }, { $last }
list-and = { $first } and { $last }
list-or = { $first } or { $last }

## Months.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Dates. $day is a number, $year text, $month a month. A year may be missing.
date-day = { $day } { $month } { $year }
date-day-yearless = { $day } { $month }
date-month = { $month } { $year }
date-month-yearless = { $month }
date-year = { $year }
# Where only one end of a stretch is uncertain: $date is one of the above.
date-about = about { $date }
date-perhaps = perhaps { $date }

## When something happened: $date is one of the dates above, $first and $last are two.
## Those of days-between lie in one month: $first and $last are its days.
when-day = on { $date }
when-month = in { $date }
when-year = in { $date }
when-about = around { $date }
when-perhaps = perhaps on or around { $date }
when-between = between { $first } and { $last }
when-days-between = between { $first } and { $last } { $month } { $year }
when-until = at some time until { $date }
when-from = at some time from { $date } on

## By when something is to happen. Given the same as above.
by-day = by { $date }
by-month = in { $date }
by-year = in { $date }
by-about = around { $date }
by-perhaps = perhaps around { $date }
by-between = between { $first } and { $last }
by-days-between = between { $first } and { $last } { $month } { $year }
by-until = by { $date }
by-from = from { $date } on

## Removals, by code of terms/acts.toml: the noun; .do what a State must not do to people;
## .done what has been done to them.
act-deportation = deportation
    .do = deport
    .done = deported
act-expulsion = expulsion
    .do = expel
    .done = expelled
act-extradition = extradition
    .do = extradite
    .done = extradited
act-repatriation = forced repatriation
    .do = forcibly repatriate
    .done = forcibly repatriated
act-rendition = rendition
    .do = render
    .done = rendered
act-pushback = pushback
    .do = push back
    .done = pushed back
act-removal = removal
    .do = remove
    .done = removed
act-transfer = handover
    .do = hand over
    .done = handed over
act-return = forced return
    .do = forcibly return
    .done = forcibly returned

## Harms, by code of terms/harms, as they follow "at risk of".
harm-death = death
harm-death-penalty = the death penalty
harm-detention = arbitrary detention
harm-disappearance = enforced disappearance
harm-execution = execution
harm-family-punishment = reprisals against their families
harm-forced-labour = forced labour
harm-generalized-violence = indiscriminate violence
harm-harsh-punishment = harsh punishment
harm-ill-treatment = ill-treatment
harm-persecution = persecution
harm-sexual-violence = sexual violence
harm-torture = torture
harm-unfair-trial = an unfair trial

## Whom or what people are kept from, by code of terms/access.toml, as they follow "access
## to".
access-unhcr = the UN refugee agency (UNHCR)
access-lawyer = a lawyer
access-family = their families
access-asylum-procedure = an asylum procedure
access-consular = consular officials

## What makes the danger greater, by code of terms/risk_factors.toml, as reasons after
## "because". Most of these are withheld from the public unless two people decide.
factor-contact-with-hostile-state = they are said to have had contact with a hostile State
factor-religion = of their religion
factor-ethnicity = of their ethnic origin
factor-political-opinion = of their political opinions
factor-journalism = of their work as journalists
factor-activism = of their activism
factor-prior-escape = they had escaped before
factor-military = they served in the army or refused military service
factor-sexual-orientation = of their sexual orientation or gender identity
factor-family = of their relatives
factor-public-profile = of wide public attention to their case
factor-terrorism-charge = they are accused of terrorism
factor-illegal-exit = they left their country without permission

## What a State says of the people, by code of terms/positions.toml, as it follows
## "consider that". It is the State's word and always attributed to it.
position-economic-migrants = these people are economic migrants
position-illegal-entrants = these people are illegal immigrants
position-not-refugees = these people are not refugees
position-security-threat = these people are a threat to national security
position-terrorists = these people are terrorists
position-criminals = these people are criminals
position-traitors = these people are traitors
position-safe-there = it is safe to return
position-went-willingly = this was a voluntary return

## Pieces of English that agree with $size: they stand here alone, no program says them.
## Another language may have pieces of its own, whose ids begin with own- as well.
own-they = { $size ->
    [one] the person
   *[other] they
}
own-them = { $size ->
    [one] the person
   *[other] them
}
own-they-are = { $size ->
    [one] the person is
   *[other] they are
}
own-they-were = { $size ->
    [one] the person was
   *[other] they were
}
own-they-have = { $size ->
    [one] the person has
   *[other] they have
}
own-they-face = { $size ->
    [one] the person faces
   *[other] they face
}
own-are = { $size ->
    [one] is
   *[other] are
}
own-have = { $size ->
    [one] has
   *[other] have
}

## Titles. $people, $counted (without where they are from), $size, $act, $sender, $destination, $hedge; which of them is told by
## the English message.
title-before = { $sender } must not { $act-do } { $people }
title-before-nowhere = { $people } { $hedge ->
    [asserted] at risk of { $act }
    [believed] believed to be at risk of { $act }
    [feared] feared to be at risk of { $act }
   *[reported] reportedly at risk of { $act }
}
title-stayed = { $sender } must not { $act-do } { $people }
title-after = { $destination } must protect { $counted } { $hedge ->
    [asserted] { $act-done } from { $sender }
    [believed] believed to have been { $act-done } from { $sender }
    [feared] after it is feared that { own-they-were } { $act-done } from { $sender }
   *[reported] reportedly { $act-done } from { $sender }
}
title-partly = { $sender } must not { $act-do } any more of { $people }
title-disputed = { $sender }: reports differ on the fate of { $people }
title-released = { $people } { $hedge ->
    [asserted] released
    [believed] believed to have been released
    [feared] perhaps released
   *[reported] reportedly released
}
title-resettled = { $people } { $hedge ->
    [asserted] safe in another country
    [believed] believed to be safe in another country
    [feared] perhaps safe in another country
   *[reported] reportedly safe in another country
}
title-plain = { $people }

## The opening paragraph. $counted (a count of people), $people, $size, $act, $sender, $destination, $feared-harms (a
## list), $hedge.
lead-before = The authorities of { $sender } must not { $act-do } { $counted } to { $destination }, where { $hedge ->
    [asserted] { own-they } would be at risk of { $feared-harms }.
    [believed] { own-they-are } believed to be at risk of { $feared-harms }.
    [feared] it is feared that { own-they } would face { $feared-harms }.
   *[reported] { own-they } would reportedly be at risk of { $feared-harms }.
}
lead-before-unharmed = The authorities of { $sender } must not { $act-do } { $counted } to { $destination }.
lead-before-nowhere = The authorities of { $sender } must not { $act-do } { $people }.
lead-after = { $hedge ->
    [asserted] { $people } { own-have } been { $act-done } from { $sender } to { $destination }.
    [believed] { $people } { own-are } believed to have been { $act-done } from { $sender } to { $destination }.
    [feared] It is feared that { $people } { own-have } been { $act-done } from { $sender } to { $destination }.
   *[reported] { $people } { own-have } reportedly been { $act-done } from { $sender } to { $destination }.
}
lead-partly = { $hedge ->
    [asserted] Of { $people }, some have been { $act-done } from { $sender } to { $destination } and others have not.
    [believed] Of { $people }, some are believed to have been { $act-done } from { $sender } to { $destination } and others have not.
    [feared] Of { $people }, it is feared that some have been { $act-done } from { $sender } to { $destination } and others have not.
   *[reported] Of { $people }, some have reportedly been { $act-done } from { $sender } to { $destination } and others have not.
}
lead-disputed = Reports differ on what has become of { $counted } facing { $act } from { $sender } to { $destination }: some say that they have been sent back, others that they are still at risk.
lead-released = { $hedge ->
    [asserted] { $people } who faced { $act } from { $sender } to { $destination } { own-have } been released.
    [believed] It is believed that { $people } who faced { $act } from { $sender } to { $destination } { own-have } been released.
    [feared] It is possible that { $people } who faced { $act } from { $sender } to { $destination } { own-have } been released.
   *[reported] { $people } who faced { $act } from { $sender } to { $destination } { own-have } reportedly been released.
}
lead-released-nowhere = { $hedge ->
    [asserted] { $people } { own-have } been released.
    [believed] It is believed that { $people } { own-have } been released.
    [feared] It is possible that { $people } { own-have } been released.
   *[reported] { $people } { own-have } reportedly been released.
}
lead-resettled = { $hedge ->
    [asserted] { $people } who faced { $act } from { $sender } to { $destination } { own-have } been resettled in another country.
    [believed] It is believed that { $people } who faced { $act } from { $sender } to { $destination } { own-have } been resettled in another country.
    [feared] It is possible that { $people } who faced { $act } from { $sender } to { $destination } { own-have } been resettled in another country.
   *[reported] { $people } who faced { $act } from { $sender } to { $destination } { own-have } reportedly been resettled in another country.
}
lead-resettled-nowhere = { $hedge ->
    [asserted] { $people } { own-have } been resettled in another country.
    [believed] It is believed that { $people } { own-have } been resettled in another country.
    [feared] It is possible that { $people } { own-have } been resettled in another country.
   *[reported] { $people } { own-have } reportedly been resettled in another country.
}

## What is feared, where the opening has not said it. $feared-harms, $destination, $hedge.
risk-there = { $hedge ->
    [asserted] In { $destination } { own-they-are } at risk of { $feared-harms }.
    [believed] In { $destination } { own-they-are } believed to be at risk of { $feared-harms }.
    [feared] It is feared that in { $destination } { own-they-face } { $feared-harms }.
   *[reported] In { $destination } { own-they-are } reportedly at risk of { $feared-harms }.
}
risk-if-sent = { $hedge ->
    [asserted] If { own-they-are } sent back, { own-they } would be at risk of { $feared-harms }.
    [believed] If { own-they-are } sent back, { own-they-are } believed to be at risk of { $feared-harms }.
    [feared] It is feared that { own-they } would face { $feared-harms } if { own-they-are } sent back.
   *[reported] If { own-they-are } sent back, { own-they } would reportedly be at risk of { $feared-harms }.
}
# $risk-factors: reasons, joined by "and".
risk-factors = { $hedge ->
    [asserted] The danger to { own-them } is greater because { $risk-factors }.
    [believed] It is believed that the danger to { own-them } is greater because { $risk-factors }.
    [feared] It is feared that the danger to { own-them } is greater because { $risk-factors }.
   *[reported] It is reported that the danger to { own-them } is greater because { $risk-factors }.
}
# $suffered-harms: harms { own-they-have } been through.
suffered = { $hedge ->
    [asserted] { own-they-have } suffered { $suffered-harms }.
    [believed] { own-they-are } believed to have suffered { $suffered-harms }.
    [feared] It is feared that { own-they-have } suffered { $suffered-harms }.
   *[reported] { own-they-have } reportedly suffered { $suffered-harms }.
}

## What is known of the removal. $act, $destination, $deadline ("by 8 May"), $hedge.
faces = { $hedge ->
    [asserted] { own-they-are } at risk of being { $act-done } to { $destination }.
    [believed] { own-they-are } believed to be at risk of being { $act-done } to { $destination }.
    [feared] It is feared that { own-they } will be { $act-done } to { $destination }.
   *[reported] { own-they-are } reportedly at risk of being { $act-done } to { $destination }.
}
faces-nowhere = { $hedge ->
    [asserted] { own-they-are } at risk of { $act }.
    [believed] { own-they-are } believed to be at risk of { $act }.
    [feared] It is feared that { own-they-face } { $act }.
   *[reported] { own-they-are } reportedly at risk of { $act }.
}
# $day-hedge: how firmly the day is told where that is firmer than the removal; else other.
due-day = { $day-hedge ->
    [reported] , reportedly { $deadline }
   *[other] {" "}{ $deadline }
}
deadline = { $hedge ->
    [asserted] { own-they-are } due to be { $act-done } to { $destination } { $deadline }.
    [believed] It is believed that { own-they } will be { $act-done } to { $destination }{ due-day }.
    [feared] It is feared that { own-they } will be { $act-done } to { $destination }{ due-day }.
   *[reported] { own-they-are } reportedly due to be { $act-done } to { $destination } { $deadline }.
}
deadline-nowhere = { $hedge ->
    [asserted] { own-they-are } due to be { $act-done } { $deadline }.
    [believed] It is believed that { own-they } will be { $act-done }{ due-day }.
    [feared] It is feared that { own-they } will be { $act-done }{ due-day }.
   *[reported] { own-they-are } reportedly due to be { $act-done } { $deadline }.
}
# Some have been sent back already, or may have been.
deadline-others = { $hedge ->
    [asserted] Those still at risk are due to be { $act-done } { $deadline }.
    [believed] It is believed that those still at risk will be { $act-done }{ due-day }.
    [feared] It is feared that those still at risk will be { $act-done }{ due-day }.
   *[reported] Those still at risk are reportedly due to be { $act-done } { $deadline }.
}
# Several days are reported; $deadline joins them by "or".
deadline-rivals = { own-they-are } reportedly due to be { $act-done } { $deadline }; reports differ.
# $zone is how far from UTC: "UTC+8".
zone-of-days = Days are counted in local time ({ $zone }).
stayed = { $hedge ->
    [asserted] The { $act } has been suspended for now.
    [believed] The { $act } is believed to have been suspended for now.
    [feared] It is feared that the { $act } has been suspended for a short time only.
   *[reported] It is reported that the { $act } has been suspended for now.
}
# $how-many-returned: people, counted.
returned-number = { $hedge ->
    [asserted] Of them, { $how-many-returned } have been sent back.
    [believed] Of them, { $how-many-returned } are believed to have been sent back.
    [feared] Of them, it is feared that { $how-many-returned } have been sent back.
   *[reported] Of them, { $how-many-returned } have reportedly been sent back.
}
returned-number-rivals = Reports differ on how many have been sent back: they speak of { $how-many-returned }.
# $returned-when: "on 8 May".
returned-when = { $hedge ->
    [asserted] { own-they-were } sent back { $returned-when }.
    [believed] { own-they-are } believed to have been sent back { $returned-when }.
    [feared] It is feared that { own-they-were } sent back { $returned-when }.
   *[reported] { own-they-were } reportedly sent back { $returned-when }.
}
returned-when-rivals = { own-they-were } reportedly sent back { $returned-when }; reports differ.
onward = { $hedge ->
    [asserted] From there { own-they } could be sent on to { $onward-states }.
    [believed] It is believed that from there { own-they } could be sent on to { $onward-states }.
    [feared] It is feared that from there { own-they } could be sent on to { $onward-states }.
   *[reported] From there { own-they } could reportedly be sent on to { $onward-states }.
}

## How many. $how-many is a count, $hedge. A number that is asserted is not told again.
number = { $hedge ->
    [asserted] { own-they-are } { $how-many }.
    [believed] { own-they-are } believed to be { $how-many }.
    [feared] It is feared that { own-they-are } { $how-many }.
   *[reported] Reports speak of { $how-many }.
}
rivals-how-many = Reports differ on the number: they speak of { $how-many }.

## Custody and arrest. $held-where and $arrested-where are places, $arrested-when is "on 8
## May". Those that end in "rivals" name several places or days, joined by "or".
held-where = { $hedge ->
    [asserted] { own-they-are } held in { $held-where }.
    [believed] { own-they-are } believed to be held in { $held-where }.
    [feared] It is feared that { own-they-are } held in { $held-where }.
   *[reported] { own-they-are } reportedly held in { $held-where }.
}
held-where-rivals = { own-they-are } reportedly held in { $held-where }; reports differ.
# Before { own-they-were } sent back.
held-before = { $hedge ->
    [asserted] { own-they } had been held in { $held-where }.
    [believed] { own-they-are } believed to have been held in { $held-where }.
    [feared] It is feared that { own-they } had been held in { $held-where }.
   *[reported] { own-they } had reportedly been held in { $held-where }.
}
held-before-rivals = { own-they } had reportedly been held in { $held-where }; reports differ.
arrested = { $hedge ->
    [asserted] { own-they-were } arrested in { $arrested-where } { $arrested-when }.
    [believed] { own-they-are } believed to have been arrested in { $arrested-where } { $arrested-when }.
    [feared] It is feared that { own-they-were } arrested in { $arrested-where } { $arrested-when }.
   *[reported] { own-they-were } reportedly arrested in { $arrested-where } { $arrested-when }.
}
arrested-where = { $hedge ->
    [asserted] { own-they-were } arrested in { $arrested-where }.
    [believed] { own-they-are } believed to have been arrested in { $arrested-where }.
    [feared] It is feared that { own-they-were } arrested in { $arrested-where }.
   *[reported] { own-they-were } reportedly arrested in { $arrested-where }.
}
arrested-where-rivals = { own-they-were } reportedly arrested in { $arrested-where }; reports differ.
arrested-when = { $hedge ->
    [asserted] { own-they-were } arrested { $arrested-when }.
    [believed] { own-they-are } believed to have been arrested { $arrested-when }.
    [feared] It is feared that { own-they-were } arrested { $arrested-when }.
   *[reported] { own-they-were } reportedly arrested { $arrested-when }.
}
arrested-when-rivals = { own-they-were } reportedly arrested { $arrested-when }; reports differ.

## Access and what States say. $access-denied is a list; $state a State; $position what it
## says.
access-denied = { $hedge ->
    [asserted] { own-they-have } been denied access to { $access-denied }.
    [believed] { own-they-are } believed to have been denied access to { $access-denied }.
    [feared] It is feared that { own-they-are } being denied access to { $access-denied }.
   *[reported] { own-they-have } reportedly been denied access to { $access-denied }.
}
position = { $hedge ->
    [asserted] The authorities of { $state } consider that { $position }.
    [believed] The authorities of { $state } are believed to consider that { $position }.
    [feared] It is feared that the authorities of { $state } consider that { $position }.
   *[reported] The authorities of { $state } reportedly consider that { $position }.
}
# Which State says so is not known.
position-of-officials = { $hedge ->
    [asserted] Officials consider that { $position }.
    [believed] Officials are believed to consider that { $position }.
    [feared] It is feared that officials consider that { $position }.
   *[reported] Officials reportedly consider that { $position }.
}

## Names, and wording that people put in place of a detail. $named: names, joined by "and".
## $instead: a sentence written by a person, in this language.
named = { $size ->
    [one] The person's name is { $named }.
   *[other] Among them: { $named }.
}
names-withheld = Names and other details are withheld to protect those concerned, their families and whoever helps them.
instead = { $instead }

## The law. $state a State; $instruments one text or several, joined by "and"; $interests
## what it protects from, joined by "or"; $indirect is yes where the text itself reaches
## return by way of another State.
law-bound = { $state } is bound by { $instruments }.
law-human-rights = Under { $instruments }, { $state } must not send anyone{ $indirect ->
    [yes] , directly or by way of another country,
   *[no] { "" }
} to a place where they would be in danger of { $interests }; nothing that a person has done is weighed against this.
law-refugee = Under { $instruments }, { $state } must not send refugees, recognised or not,{ $indirect ->
    [yes] { " " }directly or by way of another country,
   *[no] { "" }
} to where their life or freedom would be threatened.
law-until-decided = Whoever asks for asylum is protected in this way until the claim is decided.
law-refugee-if = This protects people outside their own country whose danger has to do with their race, religion, nationality, social group or political opinion.
law-custom = UNHCR holds that custom binds every State, whatever treaties it has joined: nobody may be returned to torture.

## What treaties protect from, by code of terms/interests.toml, as it follows "danger of".
interest-life = losing their lives
interest-torture = torture
interest-ill-treatment = cruel, inhuman or degrading treatment
interest-liberty = arbitrary detention
interest-disappearance = enforced disappearance
interest-persecution = persecution
interest-fair-trial = a flagrantly unfair trial
interest-forced-labour = forced labour
interest-sexual-integrity = sexual violence
interest-security = indiscriminate violence
interest-family = harm to their families
interest-asylum = removal without a hearing

## Treaties and other texts, by code of law/instruments, as they follow "bound by".
instrument-achpr = the African Charter on Human and Peoples' Rights
instrument-achr = the American Convention on Human Rights
instrument-arab-charter = the Arab Charter on Human Rights
instrument-cartagena-declaration = the Cartagena Declaration
instrument-cat = the Convention against Torture
instrument-cedaw = the Convention on the Elimination of All Forms of Discrimination against Women
instrument-cerd = the Convention on the Elimination of All Forms of Racial Discrimination
instrument-crc = the Convention on the Rights of the Child
instrument-custom = customary international law
instrument-echr = the European Convention on Human Rights
instrument-eu-member = the law of the European Union
instrument-geneva-conventions-1949 = the Geneva Conventions of 1949
instrument-iccpr = the International Covenant on Civil and Political Rights
instrument-iccpr-op2 = the Second Optional Protocol to the International Covenant on Civil and Political Rights
instrument-icmw = the Convention on the Protection of the Rights of All Migrant Workers
instrument-icpped = the Convention for the Protection of All Persons from Enforced Disappearance
instrument-oas-member = the Charter of the Organization of American States
instrument-oau-refugee-1969 = the African Refugee Convention
instrument-palermo-trafficking-2000 = the UN Trafficking Protocol
instrument-refugee-convention-1951 = the UN Refugee Convention
instrument-refugee-protocol-1967 = its Protocol of 1967
instrument-statelessness-1954 = the Convention relating to the Status of Stateless Persons

## What is asked. $addressee is the State asked; each demand follows the opening in a list,
## and carries its sentence on. $act, $destination.
# How demands are set one below the other, and the last of them: $demand.
demand-more = { $demand };
demand-last = { $demand }.
demands-opening = The authorities of { $addressee } must:
demand-no-return = not { $act-do } { own-them } to { $destination }, either directly or through another country
demand-no-return-nowhere = not { $act-do } { own-them } to any country where { own-they } would be in danger
demand-no-return-more = not { $act-do } anyone else of this group
demand-release = release { own-them }
demand-access-unhcr = give the UN refugee agency (UNHCR) access to { own-them }
demand-access-asylum = allow { own-them } to seek asylum, and hear each claim fairly
demand-access-lawyer = allow { own-them } to see a lawyer
demand-disclose-whereabouts = give full information about their whereabouts and fate
demand-humane-treatment = protect { own-them } from torture and treat { own-them } humanely
demand-fair-trial = give a fair trial to any who are charged
demand-resettlement = let { own-them } travel safely to a third country for resettlement

## Appeals. $appeals-by: "by 8 May"; $appeals-zone: "UTC+8".
appeal-letters = Please write to the offices below in your own words, in English or in your own language, and keep to the points listed above.
appeal-manner = Be polite and brief, and add no names, places or other details.
appeals-by = Please send appeals { $appeals-by } ({ $appeals-zone }).
appeals-after = After that day, please ask us before you write.
appeals-copies = If that country has an embassy where you live, send it a copy.

## Letters. $people, $act, $sender, $destination, $addressee, $hedge.
letter-salutation = Dear Sir or Madam,
letter-subject-before = { $people } { $hedge ->
    [asserted] at risk of { $act }
    [believed] believed to be at risk of { $act }
    [feared] feared to be at risk of { $act }
   *[reported] reportedly at risk of { $act }
}
letter-subject-after = { $people } { $hedge ->
    [asserted] sent back to { $destination }
    [believed] believed to have been sent back to { $destination }
    [feared] feared to have been sent back to { $destination }
   *[reported] reportedly sent back to { $destination }
}
letter-opening-we = We are writing to you concerning { $people }.
letter-opening-i = I am writing to you concerning { $people }.
letter-concern-we = We are deeply concerned for their safety.
letter-concern-i = I am deeply concerned for their safety.
# Each demand of the list carries this on as well: "… that the authorities: release them".
letter-demands-we = We respectfully ask that the authorities of { $addressee }:
letter-demands-i = I respectfully ask that the authorities of { $addressee }:
letter-answer-we = We would be grateful for an answer on the steps that you have taken.
letter-answer-i = I would be grateful for an answer on the steps that you have taken.
letter-close = Yours faithfully,
letter-sign-we = [Signature, name and office: to be filled in]
letter-sign-i = [Your name and address]

## Updates and the close of an action.
update-of = This updates an urgent action that was issued earlier.
update-new = [What is new since then: to be written and approved]
update-stands = Appeals are still wanted. The points below take the place of the earlier ones.
stop-no-more = No further appeals are wanted. Thank you to everyone who wrote.
stop-unknown = What has become of them is not known. That is no reason to think them safe.
stop-credit = It is not known what part appeals had in this.
stop-family = [Whether the people or their families agreed to this text: to be filled in]

## Places left open for what a person must give and approve.
slot-quotation = [Quotation: to be given and approved by a spokesperson]
slot-contact = [Contact for the press: name, telephone, e-mail]
slot-number = [Number: given when the document is approved]

## Headings.
heading-facts = What is reported
heading-risk = The danger on return
heading-position = What the authorities say
heading-law = The law
heading-demands = What must happen now
heading-background = Background
heading-quotation = Quotation
heading-contact = Contact
heading-appeals = How to help
heading-addressees = Where to write
heading-new = What is new
heading-outcome = What became of them

## Kinds of documents, as they stand at the top of a page, by code of the template.
kind-urgent-action = Urgent action
kind-further-information = Further information on an urgent action
kind-stop-action = Stop action
kind-press-release = Press release
kind-authority-letter = Letter to the authorities
kind-appeal-letter = Appeal letter

## Notices that stand on every page. $date is the day of the draft.
notice-draft = DRAFT. Not approved, not numbered, not for publication.
notice-provisional = No person has judged the findings in this draft yet.
notice-unreviewed = The wording in this language has not been reviewed (translation not reviewed).
notice-becomes-public = What is submitted may be published later: read it once more before that day.
# How the day of a draft is told, and the number of a page: $page of $pages.
drafted-on = Draft of { $date }
page-count = Page { $page } of { $pages }

## Words around addresses. $salutation is how an office is addressed.
address-salutation = Salutation: { $salutation }
address-email = E-mail: { $email }

## Offices, by code of terms/addressee_kinds.toml.
addressee-head-of-state = Head of State
addressee-head-of-government = Head of Government
addressee-foreign-minister = Minister of Foreign Affairs
addressee-interior-minister = Minister of the Interior
addressee-justice-minister = Minister of Justice
addressee-security-authority = Security authority
addressee-border-authority = Border or immigration authority
addressee-prosecutor = Prosecutor
addressee-court = Court
addressee-local-authority = Local authority
addressee-embassy = Embassy
addressee-parliament = Parliament
addressee-human-rights-institution = National human rights institution
addressee-un-body = United Nations body
addressee-regional-body = Regional body

### From here to the next group of three: only in languages that UN and court forms are
### taken in (English, French, Spanish).

## Kinds of forms, by code of the template.
kind-special-procedures-appeal = Urgent appeal to UN special procedures
kind-wgad-questionnaire = UN Working Group on Arbitrary Detention: urgent appeal
kind-wgeid-form = UN Working Group on Enforced or Involuntary Disappearances: form
kind-interim-measures-request = Request for interim measures to a UN committee
kind-rule-39-request = European Court of Human Rights: request under Rule 39

## Titles of forms: $people, $sender, $destination.
title-form = { $people }: removal from { $sender } to { $destination }
title-form-plain = { $people }

## Fields of forms, by code of terms/form_fields.toml.
field-full-name = Full name of each person
field-how-many = How many people
field-sex = Sex
field-age = Age or date of birth
field-nationality = Nationality
field-identity-document = Identity document
field-family = Family
field-guardian = Guardian
field-best-interests = Best interests of the child
field-belief = Religion or belief
field-defender-role = Role as a human rights defender
field-recruitment = Trafficking
field-discrimination = Discrimination
field-arrest-date = Date of arrest
field-arrest-place = Place of arrest
field-arrest-by = Who made the arrest
field-last-seen = Last seen
field-place-held = Place of detention
field-held-by = Authority that holds them
field-legal-basis = Legal basis of the detention
field-sending-state = State that would remove
field-destination = Destination
field-removal-date = Date of removal
field-facts = The facts in order of time
field-risk = What is feared
field-evidence = Evidence of the risk
field-sentence = Sentence
field-steps-taken = Steps taken so far
field-remedies = Remedies at home
field-other-procedure = Other procedures
field-articles = Articles relied on
field-documents = Documents
field-case-reference = Reference of the case
field-authority-form = Signed authority
field-counsel = Counsel
field-submitter = Who submits
field-keep-confidential = What must stay confidential
field-consent-submit = Consent to submit
field-consent-name-to-state = Consent that the State learns the name
field-consent-publish = Consent to publish
field-urgency = Grounds of urgency
field-measures-asked = Measures asked for
field-pattern = The pattern
field-notice-facts = Facts of the notice
field-link = Link with the State turned to

## What stands in fields. $nationality, $sender, $destination: States; $authority: offices
## in a report's own words, joined. $person is a label such as "1", $value what is known.
value-people = { $people }
value-nationality = { $nationality }
value-sender = { $sender }
value-destination = { $destination }
value-authority = { $hedge ->
    [asserted] { $authority }
    [believed] { $authority } (believed)
    [feared] { $authority } (feared)
   *[reported] { $authority } (reported)
}
value-of-person = Person { $person }: { $value }
value-alone = { $value }
names-not-given = Names are not given here. They are kept apart and passed on only with consent.
# $deadline: "by 8 May".
urgency-deadline = { $hedge ->
    [asserted] The removal is to happen { $deadline }.
    [believed] It is believed that the removal will happen { $deadline }.
    [feared] It is feared that the removal will happen { $deadline }.
   *[reported] The removal is reportedly to happen { $deadline }.
}
urgency-undated = No day of removal is known; it may come at any time.
urgency-late = A step taken after the removal would come too late.

### English only: the case sheet of the house.

kind-case-sheet = Internal case sheet
notice-internal = INTERNAL: may name people. It never leaves the house.
title-sheet = Case sheet: { $people }
heading-answers = What is known, question by question
heading-withheld = What is kept back from these readers
heading-sheet-law = Who is bound, and which bodies can act
heading-sheet-country = Country sheet
# $hedge: a label of the grade; $origins: reports by their key and publisher.
sheet-grade = Firmness: { $hedge }. Rests on: { $origins }.
sheet-unjudged = Not judged by any person yet.
sheet-rivals = Rivals: only one of these can be true.
sheet-span = Together they span: { $span }.
sheet-instead = To be told as: { $instead }
sheet-coerced = Messages from custody may have been forced. Never answer one unasked.
# $forum a body, $opens how it stands, $why why.
sheet-forum = { $forum }: { $opens }. { $why }
sheet-duty = { $text }
sheet-duty-unverified = { $text } (not verified)
sheet-row = { $text } ({ $as-of }; { $sources })
sheet-row-unverified = { $text } ({ $as-of }; { $sources }; not verified: never to be published)

### States, by ISO code: the plain form as it stands after "to" and "in".

state-AD = Andorra
state-AE = the United Arab Emirates
state-AF = Afghanistan
state-AG = Antigua and Barbuda
state-AI = Anguilla
state-AL = Albania
state-AM = Armenia
state-AO = Angola
state-AQ = Antarctica
state-AR = Argentina
state-AS = American Samoa
state-AT = Austria
state-AU = Australia
state-AW = Aruba
state-AX = Åland Islands
state-AZ = Azerbaijan
state-BA = Bosnia and Herzegovina
state-BB = Barbados
state-BD = Bangladesh
state-BE = Belgium
state-BF = Burkina Faso
state-BG = Bulgaria
state-BH = Bahrain
state-BI = Burundi
state-BJ = Benin
state-BL = Saint Barthélemy
state-BM = Bermuda
state-BN = Brunei
state-BO = Bolivia
state-BQ = Caribbean Netherlands
state-BR = Brazil
state-BS = the Bahamas
state-BT = Bhutan
state-BV = Bouvet Island
state-BW = Botswana
state-BY = Belarus
state-BZ = Belize
state-CA = Canada
state-CC = the Cocos (Keeling) Islands
state-CD = the Democratic Republic of the Congo
state-CF = the Central African Republic
state-CG = the Republic of the Congo
state-CH = Switzerland
state-CI = Côte d'Ivoire
state-CK = the Cook Islands
state-CL = Chile
state-CM = Cameroon
state-CN = China
state-CO = Colombia
state-CR = Costa Rica
state-CU = Cuba
state-CV = Cape Verde
state-CW = Curaçao
state-CX = Christmas Island
state-CY = Cyprus
state-CZ = Czechia
state-DE = Germany
state-DJ = Djibouti
state-DK = Denmark
state-DM = Dominica
state-DO = the Dominican Republic
state-DZ = Algeria
state-EC = Ecuador
state-EE = Estonia
state-EG = Egypt
state-EH = Western Sahara
state-ER = Eritrea
state-ES = Spain
state-ET = Ethiopia
state-FI = Finland
state-FJ = Fiji
state-FK = the Falkland Islands
state-FM = Micronesia
state-FO = the Faroe Islands
state-FR = France
state-GA = Gabon
state-GB = the United Kingdom
state-GD = Grenada
state-GE = Georgia
state-GF = French Guiana
state-GG = Guernsey
state-GH = Ghana
state-GI = Gibraltar
state-GL = Greenland
state-GM = the Gambia
state-GN = Guinea
state-GP = Guadeloupe
state-GQ = Equatorial Guinea
state-GR = Greece
state-GS = South Georgia and the South Sandwich Islands
state-GT = Guatemala
state-GU = Guam
state-GW = Guinea-Bissau
state-GY = Guyana
state-HK = Hong Kong
state-HM = Heard and McDonald Islands
state-HN = Honduras
state-HR = Croatia
state-HT = Haiti
state-HU = Hungary
state-ID = Indonesia
state-IE = Ireland
state-IL = Israel
state-IM = Isle of Man
state-IN = India
state-IO = the British Indian Ocean Territory
state-IQ = Iraq
state-IR = Iran
state-IS = Iceland
state-IT = Italy
state-JE = Jersey
state-JM = Jamaica
state-JO = Jordan
state-JP = Japan
state-KE = Kenya
state-KG = Kyrgyzstan
state-KH = Cambodia
state-KI = Kiribati
state-KM = the Comoros
state-KN = Saint Kitts and Nevis
state-KP = North Korea
state-KR = South Korea
state-KW = Kuwait
state-KY = the Cayman Islands
state-KZ = Kazakhstan
state-LA = Laos
state-LB = Lebanon
state-LC = Saint Lucia
state-LI = Liechtenstein
state-LK = Sri Lanka
state-LR = Liberia
state-LS = Lesotho
state-LT = Lithuania
state-LU = Luxembourg
state-LV = Latvia
state-LY = Libya
state-MA = Morocco
state-MC = Monaco
state-MD = Moldova
state-ME = Montenegro
state-MF = Saint Martin
state-MG = Madagascar
state-MH = the Marshall Islands
state-MK = North Macedonia
state-ML = Mali
state-MM = Myanmar
state-MN = Mongolia
state-MO = Macao
state-MP = the Northern Mariana Islands
state-MQ = Martinique
state-MR = Mauritania
state-MS = Montserrat
state-MT = Malta
state-MU = Mauritius
state-MV = the Maldives
state-MW = Malawi
state-MX = Mexico
state-MY = Malaysia
state-MZ = Mozambique
state-NA = Namibia
state-NC = New Caledonia
state-NE = Niger
state-NF = Norfolk Island
state-NG = Nigeria
state-NI = Nicaragua
state-NL = the Netherlands
state-NO = Norway
state-NP = Nepal
state-NR = Nauru
state-NU = Niue
state-NZ = New Zealand
state-OM = Oman
state-PA = Panama
state-PE = Peru
state-PF = French Polynesia
state-PG = Papua New Guinea
state-PH = the Philippines
state-PK = Pakistan
state-PL = Poland
state-PM = Saint Pierre and Miquelon
state-PN = Pitcairn Islands
state-PR = Puerto Rico
state-PS = Palestine
state-PT = Portugal
state-PW = Palau
state-PY = Paraguay
state-QA = Qatar
state-RE = Réunion
state-RO = Romania
state-RS = Serbia
state-RU = Russia
state-RW = Rwanda
state-SA = Saudi Arabia
state-SB = the Solomon Islands
state-SC = Seychelles
state-SD = Sudan
state-SE = Sweden
state-SG = Singapore
state-SH = Saint Helena
state-SI = Slovenia
state-SJ = Svalbard and Jan Mayen
state-SK = Slovakia
state-SL = Sierra Leone
state-SM = San Marino
state-SN = Senegal
state-SO = Somalia
state-SR = Suriname
state-SS = South Sudan
state-ST = São Tomé and Príncipe
state-SV = El Salvador
state-SX = Sint Maarten
state-SY = Syria
state-SZ = Eswatini
state-TC = the Turks and Caicos Islands
state-TD = Chad
state-TF = the French Southern Territories
state-TG = Togo
state-TH = Thailand
state-TJ = Tajikistan
state-TK = Tokelau
state-TL = Timor-Leste
state-TM = Turkmenistan
state-TN = Tunisia
state-TO = Tonga
state-TR = Türkiye
state-TT = Trinidad and Tobago
state-TV = Tuvalu
state-TW = Taiwan
state-TZ = Tanzania
state-UA = Ukraine
state-UG = Uganda
state-UM = the United States Outlying Islands
state-US = the United States
state-UY = Uruguay
state-UZ = Uzbekistan
state-VA = Vatican City
state-VC = Saint Vincent and the Grenadines
state-VE = Venezuela
state-VG = the British Virgin Islands
state-VI = the United States Virgin Islands
state-VN = Vietnam
state-VU = Vanuatu
state-WF = Wallis and Futuna
state-WS = Samoa
state-XK = Kosovo
state-YE = Yemen
state-YT = Mayotte
state-ZA = South Africa
state-ZM = Zambia
state-ZW = Zimbabwe
