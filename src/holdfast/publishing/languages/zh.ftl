### Chinese (simplified): every sentence, heading and label of documents, and the names of
### States.
###
### How this file is used is told in en.ftl. What is special here:
###
### - Words do not change, and a State has one form only. Removals have .to, the verb as it
###   stands before the State of return.
### - Counts end in the measure word 名, and people-from puts the noun after it.
### - Hedges open the sentence: 据报, 据信, 令人担忧的是.
### - Punctuation is full-width; no blank stands between Chinese words.

## The language itself. Both stay empty until a person has reviewed this file: the name, or
## the office, and the day as 2026-11-25. Until then every document says so.
reviewed-by = { "" }
reviewed-on = { "" }
direction = ltr

## Counts of people. $low and $high are numbers.
count-exactly = { $low }名
count-at-least = 至少{ $low }名
count-up-to = 最多{ $high }名
count-between = { $low }至{ $high }名
count-about = 约{ $low }名
count-about-at-least = 至少约{ $low }名
count-about-up-to = 最多约{ $high }名
count-about-between = 约{ $low }至{ $high }名
# Where no number may be told.
count-unknown = 若干名

## The people of the case. $counted is one of the messages above, $nationality one State or
## several, joined by "and".
people = { $counted }人士
people-from = { $counted }{ $nationality }籍人士

## What a sentence calls the people after it has named them: stands here alone, no program
## says it. $size.
own-they = { $size ->
    [1] 当事人
   *[other] 他们
}

## Lists: $first and $last, where $first may be a list already.
list-comma = { $first }、{ $last }
list-and = { $first }和{ $last }
list-or = { $first }或{ $last }

## Months.
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Dates. $day is a number, $year text, $month a month. A year may be missing.
date-day = { $year }年{ $month }{ $day }日
date-day-yearless = { $month }{ $day }日
date-month = { $year }年{ $month }
date-month-yearless = { $month }
date-year = { $year }年
# Where only one end of a stretch is uncertain: $date is one of the above.
date-about = { $date }前后
date-perhaps = 可能{ $date }

## When something happened: $date is one of the dates above, $first and $last are two.
## Those of days-between lie in one month: $first and $last are its days.
when-day = 于{ $date }
when-month = 于{ $date }
when-year = 于{ $date }
when-about = 于{ $date }前后
when-perhaps = 可能于{ $date }前后
when-between = 于{ $first }至{ $last }之间
when-days-between = 于{ $year }年{ $month }{ $first }日至{ $last }日之间
when-until = 于{ $date }以前
when-from = 于{ $date }以后

## By when something is to happen. Given the same as above.
by-day = 在{ $date }前
by-month = 在{ $date }内
by-year = 在{ $date }内
by-about = 在{ $date }前后
by-perhaps = 可能在{ $date }前后
by-between = 在{ $first }至{ $last }之间
by-days-between = 在{ $year }年{ $month }{ $first }日至{ $last }日之间
by-until = 在{ $date }前
by-from = 在{ $date }以后

## Removals, by code of terms/acts.toml: the verb; .to the same before a State.
act-deportation = 驱逐出境
    .to = 驱逐出境至
act-expulsion = 强行驱逐
    .to = 强行驱逐到
act-extradition = 引渡
    .to = 引渡到
act-repatriation = 强制遣返
    .to = 强制遣返回
act-rendition = 非常规引渡
    .to = 非常规引渡到
act-pushback = 推回
    .to = 推回
act-removal = 强制遣离
    .to = 强制遣离至
act-transfer = 移交
    .to = 移交给
act-return = 强行送回
    .to = 强行送回

## Harms, by code of terms/harms, as they follow 面临.
harm-death = 死亡
harm-death-penalty = 死刑
harm-detention = 任意拘押
harm-disappearance = 强迫失踪
harm-execution = 处决
harm-family-punishment = 家人受牵连
harm-forced-labour = 强迫劳动
harm-generalized-violence = 不加区分的暴力
harm-harsh-punishment = 严厉惩罚
harm-ill-treatment = 虐待
harm-persecution = 迫害
harm-sexual-violence = 性暴力
harm-torture = 酷刑
harm-unfair-trial = 不公正审判

## What people are kept from, by code of terms/access.toml, as it follows 未获准.
access-unhcr = 接触联合国难民署
access-lawyer = 会见律师
access-family = 会见家人
access-asylum-procedure = 进入庇护程序
access-consular = 会见领事官员

## What makes the danger greater, by code of terms/risk_factors.toml, as reasons after
## 原因是. Most of these are withheld from the public unless two people decide.
factor-contact-with-hostile-state = 被指曾与敌对国家有接触
factor-religion = 宗教信仰
factor-ethnicity = 族裔出身
factor-political-opinion = 政治见解
factor-journalism = 新闻工作
factor-activism = 维权活动
factor-prior-escape = 此前曾经出逃
factor-military = 服兵役或拒服兵役
factor-sexual-orientation = 性取向或性别认同
factor-family = 亲属关系
factor-public-profile = 案件广受公众关注
factor-terrorism-charge = 被控涉及恐怖主义
factor-illegal-exit = 未经许可离境

## What a State says of the people, by code of terms/positions.toml, as it follows 认为. It
## is the State's word and always attributed to it.
position-economic-migrants = 这些人是经济移民
position-illegal-entrants = 这些人是非法移民
position-not-refugees = 这些人不是难民
position-security-threat = 这些人威胁国家安全
position-terrorists = 这些人是恐怖分子
position-criminals = 这些人是罪犯
position-traitors = 这些人是叛徒
position-safe-there = 返回是安全的
position-went-willingly = 这是自愿返回

## Titles. $people, $counted, $size, $act, $sender, $destination, $hedge; which of them is told by
## the English message.
title-before = { $sender }不得将{ $people }{ $act }
title-before-nowhere = { $people }{ $hedge ->
    [asserted] 面临被{ $act }的危险
    [believed] 据信面临被{ $act }的危险
    [feared] 恐被{ $act }
   *[reported] 据报面临被{ $act }的危险
}
title-stayed = { $sender }不得将{ $people }{ $act }
title-after = { $destination }必须保护{ $hedge ->
    [asserted] 已被{ $sender }{ $act }
    [believed] 据信已被{ $sender }{ $act }
    [feared] 恐已被{ $sender }{ $act }
   *[reported] 据报已被{ $sender }{ $act }
}的{ $counted }
title-partly = { $sender }不得再将{ $people }中的任何人{ $act }
title-disputed = { $sender }：关于{ $people }的下落，各方说法不一
title-released = { $people }{ $hedge ->
    [asserted] 获释
    [believed] 据信获释
    [feared] 可能获释
   *[reported] 据报获释
}
title-resettled = { $people }{ $hedge ->
    [asserted] 已在他国获得安全
    [believed] 据信已在他国获得安全
    [feared] 可能已在他国获得安全
   *[reported] 据报已在他国获得安全
}
title-plain = { $people }

## The opening paragraph. $counted (a count of people), $people, $size, $act, $sender,
## $destination, $feared-harms (a list), $hedge.
lead-before = { $sender }当局不得将{ $counted }{ $act-to }{ $destination }。{ $hedge ->
    [asserted] { own-they }在{ $destination }将面临{ $feared-harms }的危险。
    [believed] 据信，{ own-they }在{ $destination }将面临{ $feared-harms }的危险。
    [feared] 令人担忧的是，{ own-they }在{ $destination }可能面临{ $feared-harms }的危险。
   *[reported] 据报，{ own-they }在{ $destination }将面临{ $feared-harms }的危险。
}
lead-before-unharmed = { $sender }当局不得将{ $counted }{ $act-to }{ $destination }。
lead-before-nowhere = { $sender }当局不得将{ $people }{ $act }。
lead-after = { $hedge ->
    [asserted] { $sender }已将{ $people }{ $act-to }{ $destination }。
    [believed] 据信，{ $sender }已将{ $people }{ $act-to }{ $destination }。
    [feared] 令人担忧的是，{ $sender }可能已将{ $people }{ $act-to }{ $destination }。
   *[reported] 据报，{ $sender }已将{ $people }{ $act-to }{ $destination }。
}
lead-partly = { $hedge ->
    [asserted] { $people }中，部分人已被{ $sender }{ $act-to }{ $destination }，其他人尚未被送走。
    [believed] 据信，{ $people }中，部分人已被{ $sender }{ $act-to }{ $destination }，其他人尚未被送走。
    [feared] 令人担忧的是，{ $people }中，部分人可能已被{ $sender }{ $act-to }{ $destination }，其他人则尚未被送走。
   *[reported] 据报，{ $people }中，部分人已被{ $sender }{ $act-to }{ $destination }，其他人尚未被送走。
}
lead-disputed = { $counted }人士恐被{ $sender }{ $act-to }{ $destination }。关于他们的下落，各方说法不一：有报道称他们已被送回，也有报道称他们仍处于危险之中。
lead-released = { $hedge ->
    [asserted] 曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }已经获释。
    [believed] 据信，曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }已经获释。
    [feared] 曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }可能已经获释。
   *[reported] 据报，曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }已经获释。
}
lead-released-nowhere = { $hedge ->
    [asserted] { $people }已经获释。
    [believed] 据信，{ $people }已经获释。
    [feared] { $people }可能已经获释。
   *[reported] 据报，{ $people }已经获释。
}
lead-resettled = { $hedge ->
    [asserted] 曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }已在另一国家获得重新安置。
    [believed] 据信，曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }已在另一国家获得重新安置。
    [feared] 曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }可能已在另一国家获得重新安置。
   *[reported] 据报，曾面临被{ $sender }{ $act-to }{ $destination }的{ $people }已在另一国家获得重新安置。
}
lead-resettled-nowhere = { $hedge ->
    [asserted] { $people }已在另一国家获得重新安置。
    [believed] 据信，{ $people }已在另一国家获得重新安置。
    [feared] { $people }可能已在另一国家获得重新安置。
   *[reported] 据报，{ $people }已在另一国家获得重新安置。
}

## What is feared, where the opening has not said it. $feared-harms, $destination, $hedge.
risk-there = { $hedge ->
    [asserted] { own-they }在{ $destination }面临{ $feared-harms }的危险。
    [believed] 据信，{ own-they }在{ $destination }面临{ $feared-harms }的危险。
    [feared] 令人担忧的是，{ own-they }在{ $destination }可能面临{ $feared-harms }的危险。
   *[reported] 据报，{ own-they }在{ $destination }面临{ $feared-harms }的危险。
}
risk-if-sent = { $hedge ->
    [asserted] 一旦被送回，{ own-they }将面临{ $feared-harms }的危险。
    [believed] 据信，一旦被送回，{ own-they }将面临{ $feared-harms }的危险。
    [feared] 令人担忧的是，一旦被送回，{ own-they }可能面临{ $feared-harms }的危险。
   *[reported] 据报，一旦被送回，{ own-they }将面临{ $feared-harms }的危险。
}
# $risk-factors: reasons, joined by "and".
risk-factors = { $hedge ->
    [asserted] { own-they }所面临的危险更大，原因是{ $risk-factors }。
    [believed] 据信，{ own-they }所面临的危险更大，原因是{ $risk-factors }。
    [feared] 令人担忧的是，{ own-they }所面临的危险可能更大，原因是{ $risk-factors }。
   *[reported] 据报，{ own-they }所面临的危险更大，原因是{ $risk-factors }。
}
# $suffered-harms: harms they have been through.
suffered = { $hedge ->
    [asserted] { own-they }遭受了{ $suffered-harms }。
    [believed] 据信，{ own-they }遭受了{ $suffered-harms }。
    [feared] 令人担忧的是，{ own-they }可能遭受了{ $suffered-harms }。
   *[reported] 据报，{ own-they }遭受了{ $suffered-harms }。
}

## What is known of the removal. $act, $destination, $deadline ("by 8 May"), $hedge.
faces = { $hedge ->
    [asserted] { own-they }面临被{ $act-to }{ $destination }的危险。
    [believed] 据信，{ own-they }面临被{ $act-to }{ $destination }的危险。
    [feared] 令人担忧的是，{ own-they }可能被{ $act-to }{ $destination }。
   *[reported] 据报，{ own-they }面临被{ $act-to }{ $destination }的危险。
}
faces-nowhere = { $hedge ->
    [asserted] { own-they }面临被{ $act }的危险。
    [believed] 据信，{ own-they }面临被{ $act }的危险。
    [feared] 令人担忧的是，{ own-they }可能被{ $act }。
   *[reported] 据报，{ own-they }面临被{ $act }的危险。
}
# $day-hedge: how firmly the day is told where that is firmer than the removal; else other.
due-day = { $day-hedge ->
    [reported] { $deadline }（据报）
   *[other] { $deadline }
}
deadline = { $hedge ->
    [asserted] { own-they }将{ $deadline }被{ $act-to }{ $destination }。
    [believed] 据信，{ own-they }将{ due-day }被{ $act-to }{ $destination }。
    [feared] 令人担忧的是，{ own-they }将{ due-day }被{ $act-to }{ $destination }。
   *[reported] 据报，{ own-they }将{ $deadline }被{ $act-to }{ $destination }。
}
deadline-nowhere = { $hedge ->
    [asserted] { own-they }将{ $deadline }被{ $act }。
    [believed] 据信，{ own-they }将{ due-day }被{ $act }。
    [feared] 令人担忧的是，{ own-they }将{ due-day }被{ $act }。
   *[reported] 据报，{ own-they }将{ $deadline }被{ $act }。
}
# Two or more days are reported; $deadline joins them by "or".
deadline-rivals = 据报，{ own-they }将{ $deadline }被{ $act }，各方说法不一。
# Some have been sent back already, or may have been.
deadline-others = { $hedge ->
    [asserted] 仍处于危险之中的人将{ $deadline }被{ $act }。
    [believed] 据信，仍处于危险之中的人将{ due-day }被{ $act }。
    [feared] 令人担忧的是，仍处于危险之中的人将{ due-day }被{ $act }。
   *[reported] 据报，仍处于危险之中的人将{ $deadline }被{ $act }。
}
# $zone is how far from UTC: "UTC+8".
zone-of-days = 日期按当地时间（{ $zone }）计算。
stayed = { $hedge ->
    [asserted] { $act }目前已被暂停。
    [believed] 据信，{ $act }目前已被暂停。
    [feared] 令人担忧的是，{ $act }只是被短暂搁置。
   *[reported] 据报，{ $act }目前已被暂停。
}
# $how-many-returned: people, counted.
returned-number = { $hedge ->
    [asserted] 其中{ $how-many-returned }已被送回。
    [believed] 据信，其中{ $how-many-returned }已被送回。
    [feared] 令人担忧的是，其中{ $how-many-returned }可能已被送回。
   *[reported] 据报，其中{ $how-many-returned }已被送回。
}
returned-number-rivals = 关于已被送回的人数，各方说法不一，所称人数为{ $how-many-returned }。
# $returned-when: "on 8 May".
returned-when = { $hedge ->
    [asserted] { own-they }{ $returned-when }被送回。
    [believed] 据信，{ own-they }{ $returned-when }被送回。
    [feared] 令人担忧的是，{ own-they }可能{ $returned-when }被送回。
   *[reported] 据报，{ own-they }{ $returned-when }被送回。
}
returned-when-rivals = 据报，{ own-they }{ $returned-when }被送回，各方说法不一。
onward = { $hedge ->
    [asserted] { own-they }可能从那里再被送往{ $onward-states }。
    [believed] 据信，{ own-they }可能从那里再被送往{ $onward-states }。
    [feared] 令人担忧的是，{ own-they }可能从那里再被送往{ $onward-states }。
   *[reported] 据报，{ own-they }可能从那里再被送往{ $onward-states }。
}

## How many. $how-many is a count, $hedge. A number that is asserted is not told again.
number = { $hedge ->
    [asserted] 人数为{ $how-many }。
    [believed] 据信，人数为{ $how-many }。
    [feared] 令人担忧的是，人数可能为{ $how-many }。
   *[reported] 据报，人数为{ $how-many }。
}
rivals-how-many = 关于人数，各方说法不一，所称人数为{ $how-many }。

## Custody and arrest. $held-where and $arrested-where are places, $arrested-when is "on 8
## May". Those that end in "rivals" name several places or days, joined by "or".
held-where = { $hedge ->
    [asserted] { own-they }目前被关押在{ $held-where }。
    [believed] 据信，{ own-they }目前被关押在{ $held-where }。
    [feared] 令人担忧的是，{ own-they }可能被关押在{ $held-where }。
   *[reported] 据报，{ own-they }目前被关押在{ $held-where }。
}
held-where-rivals = 据报，{ own-they }目前被关押在{ $held-where }，各方说法不一。
# Before they were sent back.
held-before = { $hedge ->
    [asserted] { own-they }此前被关押在{ $held-where }。
    [believed] 据信，{ own-they }此前被关押在{ $held-where }。
    [feared] 令人担忧的是，{ own-they }此前可能被关押在{ $held-where }。
   *[reported] 据报，{ own-they }此前被关押在{ $held-where }。
}
held-before-rivals = 据报，{ own-they }此前被关押在{ $held-where }，各方说法不一。
arrested = { $hedge ->
    [asserted] { own-they }{ $arrested-when }在{ $arrested-where }被捕。
    [believed] 据信，{ own-they }{ $arrested-when }在{ $arrested-where }被捕。
    [feared] 令人担忧的是，{ own-they }可能{ $arrested-when }在{ $arrested-where }被捕。
   *[reported] 据报，{ own-they }{ $arrested-when }在{ $arrested-where }被捕。
}
arrested-where = { $hedge ->
    [asserted] { own-they }在{ $arrested-where }被捕。
    [believed] 据信，{ own-they }在{ $arrested-where }被捕。
    [feared] 令人担忧的是，{ own-they }可能在{ $arrested-where }被捕。
   *[reported] 据报，{ own-they }在{ $arrested-where }被捕。
}
arrested-where-rivals = 据报，{ own-they }在{ $arrested-where }被捕，各方说法不一。
arrested-when = { $hedge ->
    [asserted] { own-they }{ $arrested-when }被捕。
    [believed] 据信，{ own-they }{ $arrested-when }被捕。
    [feared] 令人担忧的是，{ own-they }可能{ $arrested-when }被捕。
   *[reported] 据报，{ own-they }{ $arrested-when }被捕。
}
arrested-when-rivals = 据报，{ own-they }{ $arrested-when }被捕，各方说法不一。

## Access and what States say. $access-denied is a list; $state a State; $position what it
## says.
access-denied = { $hedge ->
    [asserted] { own-they }未获准{ $access-denied }。
    [believed] 据信，{ own-they }未获准{ $access-denied }。
    [feared] 令人担忧的是，{ own-they }可能未获准{ $access-denied }。
   *[reported] 据报，{ own-they }未获准{ $access-denied }。
}
position = { $hedge ->
    [asserted] { $state }当局认为{ $position }。
    [believed] 据信，{ $state }当局认为{ $position }。
    [feared] 令人担忧的是，{ $state }当局可能认为{ $position }。
   *[reported] 据报，{ $state }当局认为{ $position }。
}
# Which State says so is not known.
position-of-officials = { $hedge ->
    [asserted] 官员认为{ $position }。
    [believed] 据信，官员认为{ $position }。
    [feared] 令人担忧的是，官员可能认为{ $position }。
   *[reported] 据报，官员认为{ $position }。
}

## Names, and wording that people put in place of a detail. $named: names, joined by "and".
## $instead: a sentence written by a person, in this language.
named = { $size ->
    [1] 姓名：{ $named }。
   *[other] 其中包括：{ $named }。
}
names-withheld = 为保护当事人、其家人以及提供帮助的人，此处不公开姓名和其他细节。
instead = { $instead }

## The law. $state a State; $instruments one text or several, joined by "and"; $interests
## what it protects from, joined by "or"; $indirect is yes where the text itself reaches
## return by way of another State.
law-bound = { $state }受{ $instruments }约束。
law-human-rights = 根据{ $instruments }，{ $state }不得{ $indirect ->
    [yes] 直接或经由另一国家
   *[no] { "" }
}将任何人送往其有{ $interests }之危险的地方；不论当事人做过什么，均不得据此例外。
law-refugee = 根据{ $instruments }，{ $state }不得{ $indirect ->
    [yes] 直接或经由另一国家
   *[no] { "" }
}将难民送往其生命或自由受到威胁的地方，无论其难民身份是否已获承认。
law-until-decided = 申请庇护的人在申请作出决定之前受到同样的保护。
law-refugee-if = 这项保护适用于身处本国之外，并因种族、宗教、国籍、属于某一社会群体或政治见解而处于危险之中的人。
law-custom = 联合国难民署认为，此外，习惯法约束所有国家：任何人都不得被送往会遭受酷刑的地方。

## What treaties protect from, by code of terms/interests.toml, as it stands before 之危险.
interest-life = 丧失生命
interest-torture = 遭受酷刑
interest-ill-treatment = 遭受残忍、不人道或有辱人格的待遇
interest-liberty = 被任意拘押
interest-disappearance = 遭受强迫失踪
interest-persecution = 遭受迫害
interest-fair-trial = 受到极不公正审判
interest-forced-labour = 被强迫劳动
interest-sexual-integrity = 遭受性暴力
interest-security = 遭受不加区分的暴力
interest-family = 家人受害
interest-asylum = 未经听审即被遣离

## Treaties and other texts, by code of law/instruments, as they follow 受 and 根据.
instrument-achpr = 《非洲人权和民族权宪章》
instrument-achr = 《美洲人权公约》
instrument-arab-charter = 《阿拉伯人权宪章》
instrument-cartagena-declaration = 《卡塔赫纳宣言》
instrument-cat = 《禁止酷刑公约》
instrument-cedaw = 《消除对妇女一切形式歧视公约》
instrument-cerd = 《消除一切形式种族歧视国际公约》
instrument-crc = 《儿童权利公约》
instrument-custom = 习惯国际法
instrument-echr = 《欧洲人权公约》
instrument-eu-member = 欧洲联盟法律
instrument-geneva-conventions-1949 = 1949年日内瓦四公约
instrument-iccpr = 《公民权利和政治权利国际公约》
instrument-iccpr-op2 = 《公民权利和政治权利国际公约第二项任择议定书》
instrument-icmw = 《保护所有移徙工人及其家庭成员权利国际公约》
instrument-icpped = 《保护所有人免遭强迫失踪国际公约》
instrument-oas-member = 《美洲国家组织宪章》
instrument-oau-refugee-1969 = 《非洲难民公约》
instrument-palermo-trafficking-2000 = 联合国《贩运人口议定书》
instrument-refugee-convention-1951 = 《关于难民地位的公约》
instrument-refugee-protocol-1967 = 《关于难民地位的议定书》（1967年）
instrument-statelessness-1954 = 《关于无国籍人地位的公约》

## What is asked. $addressee is the State asked; each demand follows the opening in a list,
## and carries its sentence on. $act, $destination.
demands-opening = { $addressee }当局必须：
# How demands are set one below the other, and the last of them: $demand.
demand-more = { $demand }；
demand-last = { $demand }。
demand-no-return = 不得直接或经由第三国将{ own-they }{ $act-to }{ $destination }
demand-no-return-nowhere = 不得将{ own-they }{ $act }到任何会令其陷于危险的国家
demand-no-return-more = 不得再将这批人中的任何人{ $act }
demand-release = 释放{ own-they }
demand-access-unhcr = 允许联合国难民署接触{ own-they }
demand-access-asylum = 允许{ own-they }寻求庇护，并公正审理每一项申请
demand-access-lawyer = 允许{ own-they }会见律师
demand-disclose-whereabouts = 公布{ own-they }的下落和现状
demand-humane-treatment = 保护{ own-they }免受酷刑，并给予人道待遇
demand-fair-trial = 确保任何被起诉的人获得公正审判
demand-resettlement = 允许{ own-they }安全前往第三国接受重新安置

## Appeals. $appeals-by: "by 8 May"; $appeals-zone: "UTC+8".
appeal-letters = 请用英文或您自己的语言，以您自己的话致函以下机构，内容限于上述各点。
appeal-manner = 请保持礼貌和简短，不要添加姓名、地点或其他细节。
appeals-by = 请{ $appeals-by }（{ $appeals-zone }）寄出信函。
appeals-after = 在此日期之后，请先与我们联系，再寄出信函。
appeals-copies = 如果该国在您的居住国设有使馆，请将副本寄送使馆。

## Letters. $people, $act, $sender, $destination, $addressee, $hedge.
letter-salutation = 尊敬的先生／女士：
letter-subject-before = 关于{ $hedge ->
    [asserted] 面临被{ $act }危险
    [believed] 据信面临被{ $act }危险
    [feared] 恐面临被{ $act }危险
   *[reported] 据报面临被{ $act }危险
}的{ $people }
letter-subject-after = 关于{ $hedge ->
    [asserted] 已被送回
    [believed] 据信已被送回
    [feared] 恐已被送回
   *[reported] 据报已被送回
}{ $destination }的{ $people }
letter-opening-we = 我们就{ $people }的情况致函。
letter-opening-i = 我就{ $people }的情况致函。
letter-concern-we = 我们对他们的安全深感关切。
letter-concern-i = 我对他们的安全深感关切。
# The list of demands follows.
letter-demands-we = 我们谨此恳请{ $addressee }当局：
letter-demands-i = 我谨此恳请{ $addressee }当局：
letter-answer-we = 如蒙告知贵方已采取的步骤，我们将不胜感激。
letter-answer-i = 如蒙告知贵方已采取的步骤，我将不胜感激。
letter-close = 此致敬礼
letter-sign-we = ［签名、姓名和职务：待填写］
letter-sign-i = ［您的姓名和地址］

## Updates and the close of an action.
update-of = 本文是此前发出的一项紧急行动的后续消息。
update-new = ［此后的新情况：待撰写并批准］
update-stands = 仍然需要继续呼吁。以下各点取代此前的各点。
stop-no-more = 无需再寄出呼吁信。感谢每一位写信的人。
stop-unknown = 他们的下落不明。这并不表示可以认为他们已经安全。
stop-credit = 呼吁在其中起了什么作用，不得而知。
stop-family = ［当事人或其家人是否同意本文：待填写］

## Places left open for what a person must give and approve.
slot-quotation = ［引语：由发言人提供并批准］
slot-contact = ［媒体联系人：姓名、电话、电子邮件］
slot-number = ［编号：文件获批准时给予］

## Headings.
heading-facts = 报道内容
heading-risk = 返回后的危险
heading-position = 当局的说法
heading-law = 法律
heading-demands = 现在必须做什么
heading-background = 背景
heading-quotation = 引语
heading-contact = 联系方式
heading-appeals = 如何提供帮助
heading-addressees = 致函对象
heading-new = 最新情况
heading-outcome = 他们的下落

## Kinds of documents, as they stand at the top of a page, by code of the template.
kind-urgent-action = 紧急行动
kind-further-information = 紧急行动后续消息
kind-stop-action = 紧急行动终止
kind-press-release = 新闻稿
kind-authority-letter = 致当局函
kind-appeal-letter = 呼吁信

## Notices that stand on every page. $date is the day of the draft.
notice-draft = 草稿。未经批准，未编号，不得发布。
notice-provisional = 本草稿所依据的判断尚未经任何人审定。
notice-unreviewed = 本语言的措辞尚未经审校（译文未审校）。
notice-becomes-public = 所提交的内容日后可能公开，请在此之前再次审阅。
# How the day of a draft is told, and the number of a page: $page of $pages.
drafted-on = { $date }草稿
page-count = 第{ $page }页，共{ $pages }页

## Words around addresses. $salutation is how an office is addressed.
address-salutation = 称谓：{ $salutation }
address-email = 电子邮件：{ $email }

## Offices, by code of terms/addressee_kinds.toml.
addressee-head-of-state = 国家元首
addressee-head-of-government = 政府首脑
addressee-foreign-minister = 外交部长
addressee-interior-minister = 内政部长
addressee-justice-minister = 司法部长
addressee-security-authority = 安全机关
addressee-border-authority = 边境或移民管理机关
addressee-prosecutor = 检察机关
addressee-court = 法院
addressee-local-authority = 地方当局
addressee-embassy = 大使馆
addressee-parliament = 议会
addressee-human-rights-institution = 国家人权机构
addressee-un-body = 联合国机构
addressee-regional-body = 区域机构

### States, by ISO code.

state-AD = 安道尔
state-AE = 阿联酋
state-AF = 阿富汗
state-AG = 安提瓜和巴布达
state-AI = 安圭拉
state-AL = 阿尔巴尼亚
state-AM = 亚美尼亚
state-AO = 安哥拉
state-AQ = 南极洲
state-AR = 阿根廷
state-AS = 美属萨摩亚
state-AT = 奥地利
state-AU = 澳大利亚
state-AW = 阿鲁巴
state-AX = 奥兰群岛
state-AZ = 阿塞拜疆
state-BA = 波斯尼亚和黑塞哥维那
state-BB = 巴巴多斯
state-BD = 孟加拉国
state-BE = 比利时
state-BF = 布基纳法索
state-BG = 保加利亚
state-BH = 巴林
state-BI = 布隆迪
state-BJ = 贝宁
state-BL = 圣巴泰勒米
state-BM = 百慕大
state-BN = 文莱
state-BO = 玻利维亚
state-BQ = 荷属加勒比区
state-BR = 巴西
state-BS = 巴哈马
state-BT = 不丹
state-BV = 布韦岛
state-BW = 博茨瓦纳
state-BY = 白俄罗斯
state-BZ = 伯利兹
state-CA = 加拿大
state-CC = 科科斯（基林）群岛
state-CD = 刚果民主共和国
state-CF = 中非共和国
state-CG = 刚果共和国
state-CH = 瑞士
state-CI = 科特迪瓦
state-CK = 库克群岛
state-CL = 智利
state-CM = 喀麦隆
state-CN = 中国
state-CO = 哥伦比亚
state-CR = 哥斯达黎加
state-CU = 古巴
state-CV = 佛得角
state-CW = 库拉索
state-CX = 圣诞岛
state-CY = 塞浦路斯
state-CZ = 捷克
state-DE = 德国
state-DJ = 吉布提
state-DK = 丹麦
state-DM = 多米尼克
state-DO = 多米尼加共和国
state-DZ = 阿尔及利亚
state-EC = 厄瓜多尔
state-EE = 爱沙尼亚
state-EG = 埃及
state-EH = 西撒哈拉
state-ER = 厄立特里亚
state-ES = 西班牙
state-ET = 埃塞俄比亚
state-FI = 芬兰
state-FJ = 斐济
state-FK = 福克兰群岛
state-FM = 密克罗尼西亚
state-FO = 法罗群岛
state-FR = 法国
state-GA = 加蓬
state-GB = 英国
state-GD = 格林纳达
state-GE = 格鲁吉亚
state-GF = 法属圭亚那
state-GG = 根西岛
state-GH = 加纳
state-GI = 直布罗陀
state-GL = 格陵兰
state-GM = 冈比亚
state-GN = 几内亚
state-GP = 瓜德罗普
state-GQ = 赤道几内亚
state-GR = 希腊
state-GS = 南乔治亚和南桑威奇群岛
state-GT = 危地马拉
state-GU = 关岛
state-GW = 几内亚比绍
state-GY = 圭亚那
state-HK = 香港
state-HM = 赫德岛和麦克唐纳群岛
state-HN = 洪都拉斯
state-HR = 克罗地亚
state-HT = 海地
state-HU = 匈牙利
state-ID = 印度尼西亚
state-IE = 爱尔兰
state-IL = 以色列
state-IM = 马恩岛
state-IN = 印度
state-IO = 英属印度洋领地
state-IQ = 伊拉克
state-IR = 伊朗
state-IS = 冰岛
state-IT = 意大利
state-JE = 泽西岛
state-JM = 牙买加
state-JO = 约旦
state-JP = 日本
state-KE = 肯尼亚
state-KG = 吉尔吉斯斯坦
state-KH = 柬埔寨
state-KI = 基里巴斯
state-KM = 科摩罗
state-KN = 圣基茨和尼维斯
state-KP = 朝鲜
state-KR = 韩国
state-KW = 科威特
state-KY = 开曼群岛
state-KZ = 哈萨克斯坦
state-LA = 老挝
state-LB = 黎巴嫩
state-LC = 圣卢西亚
state-LI = 列支敦士登
state-LK = 斯里兰卡
state-LR = 利比里亚
state-LS = 莱索托
state-LT = 立陶宛
state-LU = 卢森堡
state-LV = 拉脱维亚
state-LY = 利比亚
state-MA = 摩洛哥
state-MC = 摩纳哥
state-MD = 摩尔多瓦
state-ME = 黑山
state-MF = 法属圣马丁
state-MG = 马达加斯加
state-MH = 马绍尔群岛
state-MK = 北马其顿
state-ML = 马里
state-MM = 缅甸
state-MN = 蒙古
state-MO = 澳门
state-MP = 北马里亚纳群岛
state-MQ = 马提尼克
state-MR = 毛里塔尼亚
state-MS = 蒙特塞拉特
state-MT = 马耳他
state-MU = 毛里求斯
state-MV = 马尔代夫
state-MW = 马拉维
state-MX = 墨西哥
state-MY = 马来西亚
state-MZ = 莫桑比克
state-NA = 纳米比亚
state-NC = 新喀里多尼亚
state-NE = 尼日尔
state-NF = 诺福克岛
state-NG = 尼日利亚
state-NI = 尼加拉瓜
state-NL = 荷兰
state-NO = 挪威
state-NP = 尼泊尔
state-NR = 瑙鲁
state-NU = 纽埃
state-NZ = 新西兰
state-OM = 阿曼
state-PA = 巴拿马
state-PE = 秘鲁
state-PF = 法属波利尼西亚
state-PG = 巴布亚新几内亚
state-PH = 菲律宾
state-PK = 巴基斯坦
state-PL = 波兰
state-PM = 圣皮埃尔和密克隆群岛
state-PN = 皮特凯恩群岛
state-PR = 波多黎各
state-PS = 巴勒斯坦
state-PT = 葡萄牙
state-PW = 帕劳
state-PY = 巴拉圭
state-QA = 卡塔尔
state-RE = 留尼汪
state-RO = 罗马尼亚
state-RS = 塞尔维亚
state-RU = 俄罗斯
state-RW = 卢旺达
state-SA = 沙特阿拉伯
state-SB = 所罗门群岛
state-SC = 塞舌尔
state-SD = 苏丹
state-SE = 瑞典
state-SG = 新加坡
state-SH = 圣赫勒拿
state-SI = 斯洛文尼亚
state-SJ = 斯瓦尔巴和扬马延
state-SK = 斯洛伐克
state-SL = 塞拉利昂
state-SM = 圣马力诺
state-SN = 塞内加尔
state-SO = 索马里
state-SR = 苏里南
state-SS = 南苏丹
state-ST = 圣多美和普林西比
state-SV = 萨尔瓦多
state-SX = 荷属圣马丁
state-SY = 叙利亚
state-SZ = 斯威士兰
state-TC = 特克斯和凯科斯群岛
state-TD = 乍得
state-TF = 法属南部领地
state-TG = 多哥
state-TH = 泰国
state-TJ = 塔吉克斯坦
state-TK = 托克劳
state-TL = 东帝汶
state-TM = 土库曼斯坦
state-TN = 突尼斯
state-TO = 汤加
state-TR = 土耳其
state-TT = 特立尼达和多巴哥
state-TV = 图瓦卢
state-TW = 台湾
state-TZ = 坦桑尼亚
state-UA = 乌克兰
state-UG = 乌干达
state-UM = 美国本土外小岛屿
state-US = 美国
state-UY = 乌拉圭
state-UZ = 乌兹别克斯坦
state-VA = 梵蒂冈
state-VC = 圣文森特和格林纳丁斯
state-VE = 委内瑞拉
state-VG = 英属维尔京群岛
state-VI = 美属维尔京群岛
state-VN = 越南
state-VU = 瓦努阿图
state-WF = 瓦利斯和富图纳
state-WS = 萨摩亚
state-XK = 科索沃
state-YE = 也门
state-YT = 马约特
state-ZA = 南非
state-ZM = 赞比亚
state-ZW = 津巴布韦
