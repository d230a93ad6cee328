### Korean: every sentence, heading and label of documents, and the names of States.
###
### How this file is used is told in en.ftl. What is special here:
###
### - A State has forms with the particle that its last sound asks for: .topic (은/는),
###   .subject (이/가), .object (을/를), .to (으로/로), .with (과/와).
### - Counts of people all end in 명, so that what follows them never changes.
### - Behind a place, a date or a list stand only particles that never change: 에, 에서,
###   의, 까지, 부터.
### - Sentences are in the formal polite style (…습니다), so that letters can use them too;
###   titles and headings are in the plain style.

## The language itself. Both stay empty until a person has reviewed this file: the name, or
## the office, and the day as 2026-11-25. Until then every document says so.
reviewed-by = { "" }
reviewed-on = { "" }
direction = ltr

## Counts of people. $low and $high are numbers.
count-exactly = { $low }명
count-at-least = 최소 { $low }명
count-up-to = 최대 { $high }명
count-between = { $low }~{ $high }명
count-about = 약 { $low }명
count-about-at-least = 최소 약 { $low }명
count-about-up-to = 최대 약 { $high }명
count-about-between = 약 { $low }~{ $high }명
# Where no number may be told.
count-unknown = 여러 명

## The people of the case. $counted is one of the messages above, $nationality one State or
## several, joined by "and".
people = { $counted }
people-from = { $nationality } 국적자 { $counted }

## Lists: $first and $last, where $first may be a list already.
list-comma = { $first }, { $last }
list-and = { $first }, { $last }
list-or = { $first } 또는 { $last }

## Months.
month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월

## Dates. $day is a number, $year text, $month a month. A year may be missing.
date-day = { $year }년 { $month } { $day }일
date-day-yearless = { $month } { $day }일
date-month = { $year }년 { $month }
date-month-yearless = { $month }
date-year = { $year }년
# Where only one end of a stretch is uncertain: $date is one of the above.
date-about = { $date }경
date-perhaps = { $date } 무렵

## When something happened: $date is one of the dates above, $first and $last are two.
## Those of days-between lie in one month: $first and $last are its days.
when-day = { $date }
when-month = { $date }
when-year = { $date }
when-about = { $date }경
when-perhaps = { $date } 또는 그 무렵으로 추정되는 시기
when-between = { $first }부터 { $last } 사이
when-days-between = { $year }년 { $month } { $first }일부터 { $last }일 사이
when-until = { $date } 이전
when-from = { $date } 이후

## By when something is to happen. Given the same as above.
by-day = { $date }까지
by-month = { $date } 중
by-year = { $date } 중
by-about = { $date }경
by-perhaps = { $date } 무렵
by-between = { $first }부터 { $last } 사이
by-days-between = { $year }년 { $month } { $first }일부터 { $last }일 사이
by-until = { $date }까지
by-from = { $date } 이후

## What a sentence calls the people after it has named them: stands here alone, no program
## says it. $size.
own-they = { $size ->
    [1] 이 사람
   *[other] 이들
}

## Removals, by code of terms/acts.toml: the noun; .not what must not be done (…해서는);
## .refrain the same in a demand (…하지); .will what somebody may do (…할); .done what
## somebody has done (…한); .maybe what somebody may have done (…했을); .did it as a
## statement (…했습니다).
act-deportation = 강제 추방
    .not = 강제 추방해서는
    .refrain = 강제 추방하지
    .will = 강제 추방할
    .done = 강제 추방한
    .maybe = 강제 추방했을
    .did = 강제 추방했습니다
act-expulsion = 강제 출국
    .not = 강제 출국시켜서는
    .refrain = 강제 출국시키지
    .will = 강제 출국시킬
    .done = 강제 출국시킨
    .maybe = 강제 출국시켰을
    .did = 강제 출국시켰습니다
act-extradition = 범죄인 인도
    .not = 범죄인 인도해서는
    .refrain = 범죄인 인도하지
    .will = 범죄인 인도할
    .done = 범죄인 인도한
    .maybe = 범죄인 인도했을
    .did = 범죄인 인도했습니다
act-repatriation = 강제 송환
    .not = 강제 송환해서는
    .refrain = 강제 송환하지
    .will = 강제 송환할
    .done = 강제 송환한
    .maybe = 강제 송환했을
    .did = 강제 송환했습니다
act-rendition = 비밀 이송
    .not = 비밀 이송해서는
    .refrain = 비밀 이송하지
    .will = 비밀 이송할
    .done = 비밀 이송한
    .maybe = 비밀 이송했을
    .did = 비밀 이송했습니다
act-pushback = 푸시백
    .not = 푸시백해서는
    .refrain = 푸시백하지
    .will = 푸시백할
    .done = 푸시백한
    .maybe = 푸시백했을
    .did = 푸시백했습니다
act-removal = 강제 퇴거
    .not = 강제 퇴거시켜서는
    .refrain = 강제 퇴거시키지
    .will = 강제 퇴거시킬
    .done = 강제 퇴거시킨
    .maybe = 강제 퇴거시켰을
    .did = 강제 퇴거시켰습니다
act-transfer = 신병 인도
    .not = 인계해서는
    .refrain = 인계하지
    .will = 인계할
    .done = 인계한
    .maybe = 인계했을
    .did = 인계했습니다
act-return = 강제 송환
    .not = 강제로 돌려보내서는
    .refrain = 강제로 돌려보내지
    .will = 강제로 돌려보낼
    .done = 강제로 돌려보낸
    .maybe = 강제로 돌려보냈을
    .did = 강제로 돌려보냈습니다

## Harms, by code of terms/harms, as they stand before 의 위험.
harm-death = 죽음
harm-death-penalty = 사형
harm-detention = 자의적 구금
harm-disappearance = 강제 실종
harm-execution = 처형
harm-family-punishment = 가족에 대한 연좌 처벌
harm-forced-labour = 강제 노동
harm-generalized-violence = 무차별 폭력
harm-harsh-punishment = 가혹한 처벌
harm-ill-treatment = 학대
harm-persecution = 박해
harm-sexual-violence = 성폭력
harm-torture = 고문
harm-unfair-trial = 불공정한 재판

## Whom or what people are kept from, by code of terms/access.toml. Each ends in a
## consonant, so that 을 may follow the last.
access-unhcr = 유엔난민기구(UNHCR)의 접근
access-lawyer = 변호사 접견
access-family = 가족과의 접견
access-asylum-procedure = 난민 신청과 심사를 받을 권한
access-consular = 영사 접견

## What makes the danger greater, by code of terms/risk_factors.toml, as reasons before
## 때문에. Most of these are withheld from the public unless two people decide.
factor-contact-with-hostile-state = 적대 국가와 접촉했다는 의심
factor-religion = 종교
factor-ethnicity = 민족적 출신
factor-political-opinion = 정치적 견해
factor-journalism = 언론 활동
factor-activism = 인권 활동
factor-prior-escape = 과거의 탈출
factor-military = 군 복무 또는 병역 거부
factor-sexual-orientation = 성적 지향 또는 성별 정체성
factor-family = 친족 관계
factor-public-profile = 널리 알려진 사건이라는 점
factor-terrorism-charge = 테러 혐의
factor-illegal-exit = 허가 없는 출국

## What a State says of the people, by code of terms/positions.toml, as it stands before
## 하고 있다. It is the State's word and always attributed to it.
position-economic-migrants = 이들을 경제적 이주민으로 간주
position-illegal-entrants = 이들을 불법 이주민으로 간주
position-not-refugees = 이들이 난민이 아니라고 주장
position-security-threat = 이들을 국가 안보에 대한 위협으로 간주
position-terrorists = 이들을 테러범으로 간주
position-criminals = 이들을 범죄자로 간주
position-traitors = 이들을 반역자로 간주
position-safe-there = 돌아가도 안전하다고 주장
position-went-willingly = 자발적인 귀환이었다고 주장

## Titles. $people, $counted, $size, $act, $sender, $destination, $hedge; which of them is told by
## the English message.
title-before = { $sender-topic } { $people }을 { $act-not } 안 된다
title-before-nowhere = { $people }, { $act } 위기{ $hedge ->
    [asserted] 에 처해
    [believed] 에 처한 것으로 추정
    [feared] { " " }우려
   *[reported] 에 처한 것으로 알려져
}
title-stayed = { $sender-topic } { $people }을 { $act-not } 안 된다
title-after = { $destination-topic } { $sender-subject } { $hedge ->
    [asserted] { $act-done }
    [believed] { $act-done } 것으로 추정되는
    [feared] { $act-maybe } 것으로 우려되는
   *[reported] { $act-done } 것으로 알려진
} { $counted }을 보호해야 한다
title-partly = { $sender-topic } { $people } 중 누구도 더 이상 { $act-not } 안 된다
title-disputed = { $sender }: { $people }의 생사와 행방에 관한 보도 엇갈려
title-released = { $people }, 석방{ $hedge ->
    [asserted] 돼
    [believed] 된 것으로 추정
    [feared] 되었을 가능성
   *[reported] 된 것으로 알려져
}
title-resettled = { $people }, 다른 나라에 { $hedge ->
    [asserted] 안전하게 정착
    [believed] 안전하게 정착한 것으로 추정
    [feared] 정착했을 가능성
   *[reported] 안전하게 정착한 것으로 알려져
}
title-plain = { $people }

## The opening paragraph. $counted (a count of people), $people, $size, $act, $sender,
## $destination, $feared-harms (a list), $hedge.
lead-before = { $sender } 당국은 { $counted }을 { $destination-to } { $act-not } 안 됩니다. { $destination }에서 { own-they }은 { $feared-harms }의 { $hedge ->
    [asserted] 위험에 처하게 됩니다.
    [believed] 위험에 처할 것으로 추정됩니다.
    [feared] 위험에 처할 것으로 우려됩니다.
   *[reported] 위험에 처할 것으로 알려졌습니다.
}
lead-before-unharmed = { $sender } 당국은 { $counted }을 { $destination-to } { $act-not } 안 됩니다.
lead-before-nowhere = { $sender } 당국은 { $people }을 { $act-not } 안 됩니다.
lead-after = { $sender-subject } { $people }을 { $destination-to } { $hedge ->
    [asserted] { $act-did }.
    [believed] { $act-done } 것으로 추정됩니다.
    [feared] { $act-maybe } 것으로 우려됩니다.
   *[reported] { $act-done } 것으로 알려졌습니다.
}
lead-partly = { $sender-subject } { $people } 중 일부를 { $destination-to } { $hedge ->
    [asserted] { $act-did }. 나머지는 아직 보내지 않았습니다.
    [believed] { $act-done } 것으로 추정되며, 나머지는 아직 보내지 않은 것으로 추정됩니다.
    [feared] { $act-maybe } 것으로 우려되며, 나머지는 아직 보내지 않은 것으로 보입니다.
   *[reported] { $act-done } 것으로 알려졌으며, 나머지는 아직 보내지 않은 것으로 전해졌습니다.
}
lead-disputed = { $sender }에서 { $destination-to } { $act }이 우려되던 { $counted }에 관한 보도는 서로 엇갈립니다. 이미 송환되었다는 보도가 있는가 하면, 아직 위험에 놓여 있다는 보도도 있습니다.
lead-released = { $sender }에서 { $destination-to } { $act } 위기에 놓였던 { $people }이 { $hedge ->
    [asserted] 석방되었습니다.
    [believed] 석방된 것으로 추정됩니다.
    [feared] 석방되었을 가능성이 있습니다.
   *[reported] 석방된 것으로 알려졌습니다.
}
lead-released-nowhere = { $people }이 { $hedge ->
    [asserted] 석방되었습니다.
    [believed] 석방된 것으로 추정됩니다.
    [feared] 석방되었을 가능성이 있습니다.
   *[reported] 석방된 것으로 알려졌습니다.
}
lead-resettled = { $sender }에서 { $destination-to } { $act } 위기에 놓였던 { $people }이 다른 나라에 { $hedge ->
    [asserted] 재정착했습니다.
    [believed] 재정착한 것으로 추정됩니다.
    [feared] 재정착했을 가능성이 있습니다.
   *[reported] 재정착한 것으로 알려졌습니다.
}
lead-resettled-nowhere = { $people }이 다른 나라에 { $hedge ->
    [asserted] 재정착했습니다.
    [believed] 재정착한 것으로 추정됩니다.
    [feared] 재정착했을 가능성이 있습니다.
   *[reported] 재정착한 것으로 알려졌습니다.
}

## What is feared, where the opening has not said it. $feared-harms, $destination, $hedge.
risk-there = { $destination }에서 { own-they }은 { $feared-harms }의 { $hedge ->
    [asserted] 위험에 처해 있습니다.
    [believed] 위험에 처해 있는 것으로 추정됩니다.
    [feared] 위험에 처할 것으로 우려됩니다.
   *[reported] 위험에 처해 있는 것으로 알려졌습니다.
}
risk-if-sent = { own-they }은 송환될 경우 { $feared-harms }의 { $hedge ->
    [asserted] 위험에 처하게 됩니다.
    [believed] 위험에 처할 것으로 추정됩니다.
    [feared] 위험에 처할 것으로 우려됩니다.
   *[reported] 위험에 처할 것으로 알려졌습니다.
}
# $risk-factors: reasons, joined by "and".
risk-factors = { $risk-factors } 때문에 { own-they }이 처한 위험은 더 { $hedge ->
    [asserted] 큽니다.
    [believed] 큰 것으로 추정됩니다.
    [feared] 클 것으로 우려됩니다.
   *[reported] 큰 것으로 알려졌습니다.
}
# $suffered-harms: harms they have been through.
suffered = { own-they }이 겪은 { $hedge ->
    [asserted] 피해는 다음과 같습니다: { $suffered-harms }.
    [believed] 것으로 추정되는 피해는 다음과 같습니다: { $suffered-harms }.
    [feared] 것으로 우려되는 피해는 다음과 같습니다: { $suffered-harms }.
   *[reported] 것으로 알려진 피해는 다음과 같습니다: { $suffered-harms }.
}

## What is known of the removal. $act, $destination, $deadline ("by 8 May"), $hedge.
faces = 당국이 { own-they }을 { $destination-to } { $act-will } { $hedge ->
    [asserted] 위험이 있습니다.
    [believed] 위험이 있는 것으로 추정됩니다.
    [feared] 것으로 우려됩니다.
   *[reported] 위험이 있는 것으로 알려졌습니다.
}
faces-nowhere = { own-they }은 { $act } 위기에 { $hedge ->
    [asserted] 처해 있습니다.
    [believed] 처한 것으로 추정됩니다.
    [feared] 처할 것으로 우려됩니다.
   *[reported] 처한 것으로 알려졌습니다.
}
# $day-hedge: how firmly the day is told where that is firmer than the removal; else other.
due-day = { $day-hedge ->
    [reported] { $deadline }로 알려진 기한 안에
   *[other] { $deadline }
}
deadline = 당국은 { due-day } { own-they }을 { $destination-to } { $act-will } { $hedge ->
    [asserted] 예정입니다.
    [believed] 것으로 추정됩니다.
    [feared] 것으로 우려됩니다.
   *[reported] 예정인 것으로 알려졌습니다.
}
deadline-nowhere = 당국은 { due-day } { own-they }을 { $act-will } { $hedge ->
    [asserted] 예정입니다.
    [believed] 것으로 추정됩니다.
    [feared] 것으로 우려됩니다.
   *[reported] 예정인 것으로 알려졌습니다.
}
# Two or more days are reported; $deadline joins them by "or".
deadline-rivals = 당국은 { $deadline } { own-they }을 { $act-will } 예정인 것으로 알려졌으나, 보도는 서로 엇갈립니다.
# Some have been sent back already, or may have been.
deadline-others = 당국은 { due-day } 아직 위험에 놓여 있는 사람들을 { $act-will } { $hedge ->
    [asserted] 예정입니다.
    [believed] 것으로 추정됩니다.
    [feared] 것으로 우려됩니다.
   *[reported] 예정인 것으로 알려졌습니다.
}
# $zone is how far from UTC: "UTC+8".
zone-of-days = 날짜는 현지 시각({ $zone })을 기준으로 합니다.
stayed = { $act } 조치는 { $hedge ->
    [asserted] 현재 일시 중단되었습니다.
    [believed] 현재 일시 중단된 것으로 추정됩니다.
    [feared] 잠시 중단되었을 뿐일 것으로 우려됩니다.
   *[reported] 현재 일시 중단된 것으로 알려졌습니다.
}
# $how-many-returned: people, counted.
returned-number = { $how-many-returned }이 송환{ $hedge ->
    [asserted] 되었습니다.
    [believed] 된 것으로 추정됩니다.
    [feared] 되었을 것으로 우려됩니다.
   *[reported] 된 것으로 알려졌습니다.
}
returned-number-rivals = 송환된 인원에 관한 보도는 서로 엇갈립니다. 보도된 인원은 { $how-many-returned }입니다.
# $returned-when: "on 8 May".
returned-when = { own-they }은 { $returned-when } 송환{ $hedge ->
    [asserted] 되었습니다.
    [believed] 된 것으로 추정됩니다.
    [feared] 되었을 것으로 우려됩니다.
   *[reported] 된 것으로 알려졌습니다.
}
returned-when-rivals = { own-they }은 { $returned-when } 송환된 것으로 알려졌으나, 보도는 서로 엇갈립니다.
onward = { own-they }은 그곳에서 다시 { $onward-states-to } 보내질 { $hedge ->
    [asserted] 수 있습니다.
    [believed] 수 있는 것으로 추정됩니다.
    [feared] 것으로 우려됩니다.
   *[reported] 수 있는 것으로 알려졌습니다.
}

## How many. $how-many is a count, $hedge. A number that is asserted is not told again.
number = { own-they }은 { $hedge ->
    [asserted] { $how-many }입니다.
    [believed] { $how-many }인 것으로 추정됩니다.
    [feared] { $how-many }인 것으로 우려됩니다.
   *[reported] { $how-many }인 것으로 알려졌습니다.
}
rivals-how-many = 인원에 관한 보도는 서로 엇갈립니다. 보도된 인원은 { $how-many }입니다.

## Custody and arrest. $held-where and $arrested-where are places, $arrested-when is "on 8
## May". Those that end in "rivals" name several places or days, joined by "or".
held-where = { own-they }은 현재 { $held-where }에 구금되어 { $hedge ->
    [asserted] 있습니다.
    [believed] 있는 것으로 추정됩니다.
    [feared] 있을 것으로 우려됩니다.
   *[reported] 있는 것으로 알려졌습니다.
}
held-where-rivals = { own-they }은 현재 { $held-where }에 구금되어 있는 것으로 알려졌으나, 보도는 서로 엇갈립니다.
# Before they were sent back.
held-before = { own-they }은 그 전에 { $held-where }에 구금되어 { $hedge ->
    [asserted] 있었습니다.
    [believed] 있었던 것으로 추정됩니다.
    [feared] 있었을 것으로 우려됩니다.
   *[reported] 있었던 것으로 알려졌습니다.
}
held-before-rivals = { own-they }은 그 전에 { $held-where }에 구금되어 있었던 것으로 알려졌으나, 보도는 서로 엇갈립니다.
arrested = { own-they }은 { $arrested-when } { $arrested-where }에서 체포{ $hedge ->
    [asserted] 되었습니다.
    [believed] 된 것으로 추정됩니다.
    [feared] 되었을 것으로 우려됩니다.
   *[reported] 된 것으로 알려졌습니다.
}
arrested-where = { own-they }은 { $arrested-where }에서 체포{ $hedge ->
    [asserted] 되었습니다.
    [believed] 된 것으로 추정됩니다.
    [feared] 되었을 것으로 우려됩니다.
   *[reported] 된 것으로 알려졌습니다.
}
arrested-where-rivals = { own-they }은 { $arrested-where }에서 체포된 것으로 알려졌으나, 보도는 서로 엇갈립니다.
arrested-when = { own-they }은 { $arrested-when } 체포{ $hedge ->
    [asserted] 되었습니다.
    [believed] 된 것으로 추정됩니다.
    [feared] 되었을 것으로 우려됩니다.
   *[reported] 된 것으로 알려졌습니다.
}
arrested-when-rivals = { own-they }은 { $arrested-when } 체포된 것으로 알려졌으나, 보도는 서로 엇갈립니다.

## Access and what States say. $access-denied is a list; $state a State; $position what it
## says.
access-denied = { own-they }은 { $access-denied }을 거부당{ $hedge ->
    [asserted] 했습니다.
    [believed] 한 것으로 추정됩니다.
    [feared] 하고 있을 것으로 우려됩니다.
   *[reported] 한 것으로 알려졌습니다.
}
position = { $state } 당국은 { $position }{ $hedge ->
    [asserted] 하고 있습니다.
    [believed] 하는 것으로 추정됩니다.
    [feared] 하는 것으로 우려됩니다.
   *[reported] 하는 것으로 알려졌습니다.
}
# Which State says so is not known.
position-of-officials = 당국자들은 { $position }{ $hedge ->
    [asserted] 하고 있습니다.
    [believed] 하는 것으로 추정됩니다.
    [feared] 하는 것으로 우려됩니다.
   *[reported] 하는 것으로 알려졌습니다.
}

## Names, and wording that people put in place of a detail. $named: names, joined by "and".
## $instead: a sentence written by a person, in this language.
named = { $size ->
    [1] 이름: { $named }.
   *[other] 이 가운데 이름이 알려진 사람: { $named }.
}
names-withheld = 당사자와 가족, 돕는 사람들을 보호하기 위해 이름과 그 밖의 세부 사항은 공개하지 않습니다.
instead = { $instead }

## The law. $state a State; $instruments one text or several, joined by "and"; $interests
## what it protects from, joined by "or"; $indirect is yes where the text itself reaches
## return by way of another State.
law-bound = { $state-topic } { $instruments }의 구속을 받습니다.
law-human-rights = { $instruments }에 따라 { $state-topic } 누구도 { $interests }의 위험이 있는 곳으로 { $indirect ->
    [yes] 직접 또는 다른 나라를 거쳐 보내서는
   *[no] 보내서는
} 안 되며, 그 사람이 무엇을 했는지는 예외의 이유가 되지 않습니다.
law-refugee = { $instruments }에 따라 { $state-topic } 난민 인정을 받았는지와 관계없이 난민을 그 생명이나 자유가 위협받을 곳으로 { $indirect ->
    [yes] 직접 또는 다른 나라를 거쳐 보내서는
   *[no] 보내서는
} 안 됩니다.
law-until-decided = 난민 신청을 한 사람은 결정이 내려질 때까지 같은 보호를 받습니다.
law-refugee-if = 이 보호는 자국 밖에 있으며 인종, 종교, 국적, 특정 사회 집단 소속 또는 정치적 견해 때문에 위험에 처한 사람에게 적용됩니다.
law-custom = 유엔난민기구(UNHCR)는 이와 별도로 관습법이 모든 국가를 구속하며, 누구도 고문을 받을 곳으로 보내져서는 안 된다고 봅니다.

## What treaties protect from, by code of terms/interests.toml, as it stands before 의 위험.
interest-life = 생명 상실
interest-torture = 고문
interest-ill-treatment = 잔혹하거나 비인도적이거나 굴욕적인 대우
interest-liberty = 자의적 구금
interest-disappearance = 강제 실종
interest-persecution = 박해
interest-fair-trial = 현저히 불공정한 재판
interest-forced-labour = 강제 노동
interest-sexual-integrity = 성폭력
interest-security = 무차별 폭력
interest-family = 가족에 대한 위해
interest-asylum = 심사 없는 퇴거

## Treaties and other texts, by code of law/instruments, as they stand before 의 and 에.
instrument-achpr = 인간과 인민의 권리에 관한 아프리카 헌장
instrument-achr = 미주인권협약
instrument-arab-charter = 아랍인권헌장
instrument-cartagena-declaration = 카르타헤나 선언
instrument-cat = 고문방지협약
instrument-cedaw = 여성차별철폐협약
instrument-cerd = 인종차별철폐협약
instrument-crc = 아동권리협약
instrument-custom = 국제관습법
instrument-echr = 유럽인권협약
instrument-eu-member = 유럽연합법
instrument-geneva-conventions-1949 = 1949년 제네바협약
instrument-iccpr = 시민적·정치적 권리에 관한 국제규약
instrument-iccpr-op2 = 시민적·정치적 권리에 관한 국제규약 제2선택의정서
instrument-icmw = 이주노동자권리협약
instrument-icpped = 강제실종방지협약
instrument-oas-member = 미주기구헌장
instrument-oau-refugee-1969 = 아프리카 난민협약
instrument-palermo-trafficking-2000 = 유엔 인신매매방지의정서
instrument-refugee-convention-1951 = 유엔 난민협약
instrument-refugee-protocol-1967 = 1967년 난민의정서
instrument-statelessness-1954 = 무국적자의 지위에 관한 협약

## What is asked. $addressee is the State asked; each demand follows the opening in a list.
## $act, $destination.
demands-opening = { $addressee } 당국은 다음과 같이 해야 합니다.
# How demands are set one below the other, and the last of them: $demand.
demand-more = { $demand }
demand-last = { $demand }
demand-no-return = { own-they }을 직접 또는 제3국을 거쳐 { $destination-to } { $act-refrain } 말 것
demand-no-return-nowhere = { own-they }을 위험에 처할 어떤 나라로도 { $act-refrain } 말 것
demand-no-return-more = 이 집단의 누구도 더 이상 { $act-refrain } 말 것
demand-release = { own-they }을 석방할 것
demand-access-unhcr = 유엔난민기구(UNHCR)가 { own-they }에게 접근할 수 있도록 허용할 것
demand-access-asylum = { own-they }이 난민 신청을 할 수 있도록 허용하고 각 신청을 공정하게 심사할 것
demand-access-lawyer = { own-they }이 변호사를 접견할 수 있도록 허용할 것
demand-disclose-whereabouts = { own-they }의 소재와 생사를 공개할 것
demand-humane-treatment = { own-they }을 고문으로부터 보호하고 인도적으로 대우할 것
demand-fair-trial = 기소된 사람이 있다면 공정한 재판을 보장할 것
demand-resettlement = { own-they }이 재정착을 위해 제3국으로 안전하게 갈 수 있도록 허용할 것

## Appeals. $appeals-by: "by 8 May"; $appeals-zone: "UTC+8".
appeal-letters = 아래 담당자에게 영어나 자신의 언어로 직접 편지를 써 주십시오. 위에 적힌 요구 사항만 담아 주십시오.
appeal-manner = 정중하고 간결하게 써 주시고, 이름이나 장소 등 다른 세부 사항은 덧붙이지 말아 주십시오.
appeals-by = 탄원 편지는 현지 시각({ $appeals-zone }) 기준으로 { $appeals-by } 보내 주십시오.
appeals-after = 그 이후에는 편지를 쓰기 전에 먼저 문의해 주십시오.
appeals-copies = 거주 국가에 해당국 대사관이 있다면 사본을 보내 주십시오.

## Letters. $people, $act, $sender, $destination, $addressee, $hedge.
letter-salutation = 귀하께
letter-subject-before = { $act } 위기에 { $hedge ->
    [asserted] 처한
    [believed] 처한 것으로 추정되는
    [feared] 처한 것으로 우려되는
   *[reported] 처한 것으로 알려진
} { $people }에 관하여
letter-subject-after = { $destination-to } 송환{ $hedge ->
    [asserted] 된
    [believed] 된 것으로 추정되는
    [feared] 되었을 것으로 우려되는
   *[reported] 된 것으로 알려진
} { $people }에 관하여
letter-opening-we = { $people }에 관하여 서한을 드립니다.
letter-opening-i = { $people }에 관하여 편지를 드립니다.
letter-concern-we = 저희는 이들의 안전을 깊이 우려하고 있습니다.
letter-concern-i = 저는 이들의 안전을 깊이 우려하고 있습니다.
# The list of demands follows.
letter-demands-we = 저희는 { $addressee } 당국이 다음과 같이 조치해 주실 것을 정중히 요청드립니다.
letter-demands-i = 저는 { $addressee } 당국이 다음과 같이 조치해 주실 것을 정중히 요청드립니다.
letter-answer-we = 취하신 조치에 관하여 저희에게 회신해 주시면 감사하겠습니다.
letter-answer-i = 취하신 조치에 관하여 저에게 회신해 주시면 감사하겠습니다.
letter-close = 삼가 올림
letter-sign-we = [서명, 성명, 직위: 기입 필요]
letter-sign-i = [본인의 성명과 주소]

## Updates and the close of an action.
update-of = 이 문서는 앞서 발행된 긴급행동의 후속 정보입니다.
update-new = [그 이후의 새로운 사실: 작성 및 승인 필요]
update-stands = 탄원은 계속 필요합니다. 아래 요구 사항이 이전의 요구 사항을 대신합니다.
stop-no-more = 더 이상의 탄원은 필요하지 않습니다. 편지를 보내 주신 모든 분께 감사드립니다.
stop-unknown = 이들이 어떻게 되었는지는 알려지지 않았습니다. 그것이 이들이 안전하다고 볼 이유는 되지 않습니다.
stop-credit = 탄원이 이 결과에 어떤 역할을 했는지는 알려지지 않았습니다.
stop-family = [당사자나 가족이 이 문안에 동의했는지 여부: 기입 필요]

## Places left open for what a person must give and approve.
slot-quotation = [인용문: 대변인의 제공 및 승인 필요]
slot-contact = [언론 담당자: 성명, 전화, 이메일]
slot-number = [번호: 문서 승인 시 부여]

## Headings.
heading-facts = 보도된 내용
heading-risk = 송환 시의 위험
heading-position = 당국의 입장
heading-law = 법적 의무
heading-demands = 지금 필요한 조치
heading-background = 배경
heading-quotation = 인용
heading-contact = 문의
heading-appeals = 참여 방법
heading-addressees = 편지 보낼 곳
heading-new = 새로운 소식
heading-outcome = 그 후의 경과

## Kinds of documents, as they stand at the top of a page, by code of the template.
kind-urgent-action = 긴급행동
kind-further-information = 긴급행동 후속 정보
kind-stop-action = 긴급행동 종료
kind-press-release = 보도자료
kind-authority-letter = 당국에 보내는 서한
kind-appeal-letter = 탄원 편지

## Notices that stand on every page. $date is the day of the draft.
notice-draft = 초안. 승인되지 않았고 번호가 없으며 공개용이 아닙니다.
notice-provisional = 이 초안의 판단은 아직 아무도 검토하지 않았습니다.
notice-unreviewed = 이 언어의 문안은 아직 검토되지 않았습니다(번역 미검토).
notice-becomes-public = 제출한 내용은 나중에 공개될 수 있습니다. 그 전에 다시 한번 읽어 보아야 합니다.
# How the day of a draft is told, and the number of a page: $page of $pages.
drafted-on = { $date } 초안
page-count = { $pages }쪽 중 { $page }쪽

## Words around addresses. $salutation is how an office is addressed.
address-salutation = 호칭: { $salutation }
address-email = 이메일: { $email }

## Offices, by code of terms/addressee_kinds.toml.
addressee-head-of-state = 국가원수
addressee-head-of-government = 정부 수반
addressee-foreign-minister = 외교부 장관
addressee-interior-minister = 내무부 장관
addressee-justice-minister = 법무부 장관
addressee-security-authority = 치안 당국
addressee-border-authority = 국경·출입국 당국
addressee-prosecutor = 검찰
addressee-court = 법원
addressee-local-authority = 지방 당국
addressee-embassy = 대사관
addressee-parliament = 의회
addressee-human-rights-institution = 국가인권기구
addressee-un-body = 유엔 기구
addressee-regional-body = 지역 기구

### States, by ISO code.

state-AD = 안도라
    .topic = 안도라는
    .subject = 안도라가
    .object = 안도라를
    .to = 안도라로
state-AE = 아랍에미리트
    .topic = 아랍에미리트는
    .subject = 아랍에미리트가
    .object = 아랍에미리트를
    .to = 아랍에미리트로
state-AF = 아프가니스탄
    .topic = 아프가니스탄은
    .subject = 아프가니스탄이
    .object = 아프가니스탄을
    .to = 아프가니스탄으로
state-AG = 앤티가바부다
    .topic = 앤티가바부다는
    .subject = 앤티가바부다가
    .object = 앤티가바부다를
    .to = 앤티가바부다로
state-AI = 앵귈라
    .topic = 앵귈라는
    .subject = 앵귈라가
    .object = 앵귈라를
    .to = 앵귈라로
state-AL = 알바니아
    .topic = 알바니아는
    .subject = 알바니아가
    .object = 알바니아를
    .to = 알바니아로
state-AM = 아르메니아
    .topic = 아르메니아는
    .subject = 아르메니아가
    .object = 아르메니아를
    .to = 아르메니아로
state-AO = 앙골라
    .topic = 앙골라는
    .subject = 앙골라가
    .object = 앙골라를
    .to = 앙골라로
state-AQ = 남극
    .topic = 남극은
    .subject = 남극이
    .object = 남극을
    .to = 남극으로
state-AR = 아르헨티나
    .topic = 아르헨티나는
    .subject = 아르헨티나가
    .object = 아르헨티나를
    .to = 아르헨티나로
state-AS = 아메리칸 사모아
    .topic = 아메리칸 사모아는
    .subject = 아메리칸 사모아가
    .object = 아메리칸 사모아를
    .to = 아메리칸 사모아로
state-AT = 오스트리아
    .topic = 오스트리아는
    .subject = 오스트리아가
    .object = 오스트리아를
    .to = 오스트리아로
state-AU = 호주
    .topic = 호주는
    .subject = 호주가
    .object = 호주를
    .to = 호주로
state-AW = 아루바
    .topic = 아루바는
    .subject = 아루바가
    .object = 아루바를
    .to = 아루바로
state-AX = 올란드 제도
    .topic = 올란드 제도는
    .subject = 올란드 제도가
    .object = 올란드 제도를
    .to = 올란드 제도로
state-AZ = 아제르바이잔
    .topic = 아제르바이잔은
    .subject = 아제르바이잔이
    .object = 아제르바이잔을
    .to = 아제르바이잔으로
state-BA = 보스니아헤르체고비나
    .topic = 보스니아헤르체고비나는
    .subject = 보스니아헤르체고비나가
    .object = 보스니아헤르체고비나를
    .to = 보스니아헤르체고비나로
state-BB = 바베이도스
    .topic = 바베이도스는
    .subject = 바베이도스가
    .object = 바베이도스를
    .to = 바베이도스로
state-BD = 방글라데시
    .topic = 방글라데시는
    .subject = 방글라데시가
    .object = 방글라데시를
    .to = 방글라데시로
state-BE = 벨기에
    .topic = 벨기에는
    .subject = 벨기에가
    .object = 벨기에를
    .to = 벨기에로
state-BF = 부르키나파소
    .topic = 부르키나파소는
    .subject = 부르키나파소가
    .object = 부르키나파소를
    .to = 부르키나파소로
state-BG = 불가리아
    .topic = 불가리아는
    .subject = 불가리아가
    .object = 불가리아를
    .to = 불가리아로
state-BH = 바레인
    .topic = 바레인은
    .subject = 바레인이
    .object = 바레인을
    .to = 바레인으로
state-BI = 부룬디
    .topic = 부룬디는
    .subject = 부룬디가
    .object = 부룬디를
    .to = 부룬디로
state-BJ = 베냉
    .topic = 베냉은
    .subject = 베냉이
    .object = 베냉을
    .to = 베냉으로
state-BL = 생바르텔레미
    .topic = 생바르텔레미는
    .subject = 생바르텔레미가
    .object = 생바르텔레미를
    .to = 생바르텔레미로
state-BM = 버뮤다
    .topic = 버뮤다는
    .subject = 버뮤다가
    .object = 버뮤다를
    .to = 버뮤다로
state-BN = 브루나이
    .topic = 브루나이는
    .subject = 브루나이가
    .object = 브루나이를
    .to = 브루나이로
state-BO = 볼리비아
    .topic = 볼리비아는
    .subject = 볼리비아가
    .object = 볼리비아를
    .to = 볼리비아로
state-BQ = 네덜란드령 카리브
    .topic = 네덜란드령 카리브는
    .subject = 네덜란드령 카리브가
    .object = 네덜란드령 카리브를
    .to = 네덜란드령 카리브로
state-BR = 브라질
    .topic = 브라질은
    .subject = 브라질이
    .object = 브라질을
    .to = 브라질로
state-BS = 바하마
    .topic = 바하마는
    .subject = 바하마가
    .object = 바하마를
    .to = 바하마로
state-BT = 부탄
    .topic = 부탄은
    .subject = 부탄이
    .object = 부탄을
    .to = 부탄으로
state-BV = 부베섬
    .topic = 부베섬은
    .subject = 부베섬이
    .object = 부베섬을
    .to = 부베섬으로
state-BW = 보츠와나
    .topic = 보츠와나는
    .subject = 보츠와나가
    .object = 보츠와나를
    .to = 보츠와나로
state-BY = 벨라루스
    .topic = 벨라루스는
    .subject = 벨라루스가
    .object = 벨라루스를
    .to = 벨라루스로
state-BZ = 벨리즈
    .topic = 벨리즈는
    .subject = 벨리즈가
    .object = 벨리즈를
    .to = 벨리즈로
state-CA = 캐나다
    .topic = 캐나다는
    .subject = 캐나다가
    .object = 캐나다를
    .to = 캐나다로
state-CC = 코코스 제도
    .topic = 코코스 제도는
    .subject = 코코스 제도가
    .object = 코코스 제도를
    .to = 코코스 제도로
state-CD = 콩고민주공화국
    .topic = 콩고민주공화국은
    .subject = 콩고민주공화국이
    .object = 콩고민주공화국을
    .to = 콩고민주공화국으로
state-CF = 중앙아프리카공화국
    .topic = 중앙아프리카공화국은
    .subject = 중앙아프리카공화국이
    .object = 중앙아프리카공화국을
    .to = 중앙아프리카공화국으로
state-CG = 콩고공화국
    .topic = 콩고공화국은
    .subject = 콩고공화국이
    .object = 콩고공화국을
    .to = 콩고공화국으로
state-CH = 스위스
    .topic = 스위스는
    .subject = 스위스가
    .object = 스위스를
    .to = 스위스로
state-CI = 코트디부아르
    .topic = 코트디부아르는
    .subject = 코트디부아르가
    .object = 코트디부아르를
    .to = 코트디부아르로
state-CK = 쿡 제도
    .topic = 쿡 제도는
    .subject = 쿡 제도가
    .object = 쿡 제도를
    .to = 쿡 제도로
state-CL = 칠레
    .topic = 칠레는
    .subject = 칠레가
    .object = 칠레를
    .to = 칠레로
state-CM = 카메룬
    .topic = 카메룬은
    .subject = 카메룬이
    .object = 카메룬을
    .to = 카메룬으로
state-CN = 중국
    .topic = 중국은
    .subject = 중국이
    .object = 중국을
    .to = 중국으로
state-CO = 콜롬비아
    .topic = 콜롬비아는
    .subject = 콜롬비아가
    .object = 콜롬비아를
    .to = 콜롬비아로
state-CR = 코스타리카
    .topic = 코스타리카는
    .subject = 코스타리카가
    .object = 코스타리카를
    .to = 코스타리카로
state-CU = 쿠바
    .topic = 쿠바는
    .subject = 쿠바가
    .object = 쿠바를
    .to = 쿠바로
state-CV = 카보베르데
    .topic = 카보베르데는
    .subject = 카보베르데가
    .object = 카보베르데를
    .to = 카보베르데로
state-CW = 퀴라소
    .topic = 퀴라소는
    .subject = 퀴라소가
    .object = 퀴라소를
    .to = 퀴라소로
state-CX = 크리스마스섬
    .topic = 크리스마스섬은
    .subject = 크리스마스섬이
    .object = 크리스마스섬을
    .to = 크리스마스섬으로
state-CY = 키프로스
    .topic = 키프로스는
    .subject = 키프로스가
    .object = 키프로스를
    .to = 키프로스로
state-CZ = 체코
    .topic = 체코는
    .subject = 체코가
    .object = 체코를
    .to = 체코로
state-DE = 독일
    .topic = 독일은
    .subject = 독일이
    .object = 독일을
    .to = 독일로
state-DJ = 지부티
    .topic = 지부티는
    .subject = 지부티가
    .object = 지부티를
    .to = 지부티로
state-DK = 덴마크
    .topic = 덴마크는
    .subject = 덴마크가
    .object = 덴마크를
    .to = 덴마크로
state-DM = 도미니카연방
    .topic = 도미니카연방은
    .subject = 도미니카연방이
    .object = 도미니카연방을
    .to = 도미니카연방으로
state-DO = 도미니카공화국
    .topic = 도미니카공화국은
    .subject = 도미니카공화국이
    .object = 도미니카공화국을
    .to = 도미니카공화국으로
state-DZ = 알제리
    .topic = 알제리는
    .subject = 알제리가
    .object = 알제리를
    .to = 알제리로
state-EC = 에콰도르
    .topic = 에콰도르는
    .subject = 에콰도르가
    .object = 에콰도르를
    .to = 에콰도르로
state-EE = 에스토니아
    .topic = 에스토니아는
    .subject = 에스토니아가
    .object = 에스토니아를
    .to = 에스토니아로
state-EG = 이집트
    .topic = 이집트는
    .subject = 이집트가
    .object = 이집트를
    .to = 이집트로
state-EH = 서사하라
    .topic = 서사하라는
    .subject = 서사하라가
    .object = 서사하라를
    .to = 서사하라로
state-ER = 에리트리아
    .topic = 에리트리아는
    .subject = 에리트리아가
    .object = 에리트리아를
    .to = 에리트리아로
state-ES = 스페인
    .topic = 스페인은
    .subject = 스페인이
    .object = 스페인을
    .to = 스페인으로
state-ET = 에티오피아
    .topic = 에티오피아는
    .subject = 에티오피아가
    .object = 에티오피아를
    .to = 에티오피아로
state-FI = 핀란드
    .topic = 핀란드는
    .subject = 핀란드가
    .object = 핀란드를
    .to = 핀란드로
state-FJ = 피지
    .topic = 피지는
    .subject = 피지가
    .object = 피지를
    .to = 피지로
state-FK = 포클랜드 제도
    .topic = 포클랜드 제도는
    .subject = 포클랜드 제도가
    .object = 포클랜드 제도를
    .to = 포클랜드 제도로
state-FM = 미크로네시아
    .topic = 미크로네시아는
    .subject = 미크로네시아가
    .object = 미크로네시아를
    .to = 미크로네시아로
state-FO = 페로 제도
    .topic = 페로 제도는
    .subject = 페로 제도가
    .object = 페로 제도를
    .to = 페로 제도로
state-FR = 프랑스
    .topic = 프랑스는
    .subject = 프랑스가
    .object = 프랑스를
    .to = 프랑스로
state-GA = 가봉
    .topic = 가봉은
    .subject = 가봉이
    .object = 가봉을
    .to = 가봉으로
state-GB = 영국
    .topic = 영국은
    .subject = 영국이
    .object = 영국을
    .to = 영국으로
state-GD = 그레나다
    .topic = 그레나다는
    .subject = 그레나다가
    .object = 그레나다를
    .to = 그레나다로
state-GE = 조지아
    .topic = 조지아는
    .subject = 조지아가
    .object = 조지아를
    .to = 조지아로
state-GF = 프랑스령 기아나
    .topic = 프랑스령 기아나는
    .subject = 프랑스령 기아나가
    .object = 프랑스령 기아나를
    .to = 프랑스령 기아나로
state-GG = 건지
    .topic = 건지는
    .subject = 건지가
    .object = 건지를
    .to = 건지로
state-GH = 가나
    .topic = 가나는
    .subject = 가나가
    .object = 가나를
    .to = 가나로
state-GI = 지브롤터
    .topic = 지브롤터는
    .subject = 지브롤터가
    .object = 지브롤터를
    .to = 지브롤터로
state-GL = 그린란드
    .topic = 그린란드는
    .subject = 그린란드가
    .object = 그린란드를
    .to = 그린란드로
state-GM = 감비아
    .topic = 감비아는
    .subject = 감비아가
    .object = 감비아를
    .to = 감비아로
state-GN = 기니
    .topic = 기니는
    .subject = 기니가
    .object = 기니를
    .to = 기니로
state-GP = 과들루프
    .topic = 과들루프는
    .subject = 과들루프가
    .object = 과들루프를
    .to = 과들루프로
state-GQ = 적도기니
    .topic = 적도기니는
    .subject = 적도기니가
    .object = 적도기니를
    .to = 적도기니로
state-GR = 그리스
    .topic = 그리스는
    .subject = 그리스가
    .object = 그리스를
    .to = 그리스로
state-GS = 사우스조지아 사우스샌드위치 제도
    .topic = 사우스조지아 사우스샌드위치 제도는
    .subject = 사우스조지아 사우스샌드위치 제도가
    .object = 사우스조지아 사우스샌드위치 제도를
    .to = 사우스조지아 사우스샌드위치 제도로
state-GT = 과테말라
    .topic = 과테말라는
    .subject = 과테말라가
    .object = 과테말라를
    .to = 과테말라로
state-GU = 괌
    .topic = 괌은
    .subject = 괌이
    .object = 괌을
    .to = 괌으로
state-GW = 기니비사우
    .topic = 기니비사우는
    .subject = 기니비사우가
    .object = 기니비사우를
    .to = 기니비사우로
state-GY = 가이아나
    .topic = 가이아나는
    .subject = 가이아나가
    .object = 가이아나를
    .to = 가이아나로
state-HK = 홍콩
    .topic = 홍콩은
    .subject = 홍콩이
    .object = 홍콩을
    .to = 홍콩으로
state-HM = 허드 맥도널드 제도
    .topic = 허드 맥도널드 제도는
    .subject = 허드 맥도널드 제도가
    .object = 허드 맥도널드 제도를
    .to = 허드 맥도널드 제도로
state-HN = 온두라스
    .topic = 온두라스는
    .subject = 온두라스가
    .object = 온두라스를
    .to = 온두라스로
state-HR = 크로아티아
    .topic = 크로아티아는
    .subject = 크로아티아가
    .object = 크로아티아를
    .to = 크로아티아로
state-HT = 아이티
    .topic = 아이티는
    .subject = 아이티가
    .object = 아이티를
    .to = 아이티로
state-HU = 헝가리
    .topic = 헝가리는
    .subject = 헝가리가
    .object = 헝가리를
    .to = 헝가리로
state-ID = 인도네시아
    .topic = 인도네시아는
    .subject = 인도네시아가
    .object = 인도네시아를
    .to = 인도네시아로
state-IE = 아일랜드
    .topic = 아일랜드는
    .subject = 아일랜드가
    .object = 아일랜드를
    .to = 아일랜드로
state-IL = 이스라엘
    .topic = 이스라엘은
    .subject = 이스라엘이
    .object = 이스라엘을
    .to = 이스라엘로
state-IM = 맨섬
    .topic = 맨섬은
    .subject = 맨섬이
    .object = 맨섬을
    .to = 맨섬으로
state-IN = 인도
    .topic = 인도는
    .subject = 인도가
    .object = 인도를
    .to = 인도로
state-IO = 영국령 인도양 지역
    .topic = 영국령 인도양 지역은
    .subject = 영국령 인도양 지역이
    .object = 영국령 인도양 지역을
    .to = 영국령 인도양 지역으로
state-IQ = 이라크
    .topic = 이라크는
    .subject = 이라크가
    .object = 이라크를
    .to = 이라크로
state-IR = 이란
    .topic = 이란은
    .subject = 이란이
    .object = 이란을
    .to = 이란으로
state-IS = 아이슬란드
    .topic = 아이슬란드는
    .subject = 아이슬란드가
    .object = 아이슬란드를
    .to = 아이슬란드로
state-IT = 이탈리아
    .topic = 이탈리아는
    .subject = 이탈리아가
    .object = 이탈리아를
    .to = 이탈리아로
state-JE = 저지
    .topic = 저지는
    .subject = 저지가
    .object = 저지를
    .to = 저지로
state-JM = 자메이카
    .topic = 자메이카는
    .subject = 자메이카가
    .object = 자메이카를
    .to = 자메이카로
state-JO = 요르단
    .topic = 요르단은
    .subject = 요르단이
    .object = 요르단을
    .to = 요르단으로
state-JP = 일본
    .topic = 일본은
    .subject = 일본이
    .object = 일본을
    .to = 일본으로
state-KE = 케냐
    .topic = 케냐는
    .subject = 케냐가
    .object = 케냐를
    .to = 케냐로
state-KG = 키르기스스탄
    .topic = 키르기스스탄은
    .subject = 키르기스스탄이
    .object = 키르기스스탄을
    .to = 키르기스스탄으로
state-KH = 캄보디아
    .topic = 캄보디아는
    .subject = 캄보디아가
    .object = 캄보디아를
    .to = 캄보디아로
state-KI = 키리바시
    .topic = 키리바시는
    .subject = 키리바시가
    .object = 키리바시를
    .to = 키리바시로
state-KM = 코모로
    .topic = 코모로는
    .subject = 코모로가
    .object = 코모로를
    .to = 코모로로
state-KN = 세인트키츠네비스
    .topic = 세인트키츠네비스는
    .subject = 세인트키츠네비스가
    .object = 세인트키츠네비스를
    .to = 세인트키츠네비스로
state-KP = 북한
    .topic = 북한은
    .subject = 북한이
    .object = 북한을
    .to = 북한으로
state-KR = 한국
    .topic = 한국은
    .subject = 한국이
    .object = 한국을
    .to = 한국으로
state-KW = 쿠웨이트
    .topic = 쿠웨이트는
    .subject = 쿠웨이트가
    .object = 쿠웨이트를
    .to = 쿠웨이트로
state-KY = 케이맨 제도
    .topic = 케이맨 제도는
    .subject = 케이맨 제도가
    .object = 케이맨 제도를
    .to = 케이맨 제도로
state-KZ = 카자흐스탄
    .topic = 카자흐스탄은
    .subject = 카자흐스탄이
    .object = 카자흐스탄을
    .to = 카자흐스탄으로
state-LA = 라오스
    .topic = 라오스는
    .subject = 라오스가
    .object = 라오스를
    .to = 라오스로
state-LB = 레바논
    .topic = 레바논은
    .subject = 레바논이
    .object = 레바논을
    .to = 레바논으로
state-LC = 세인트루시아
    .topic = 세인트루시아는
    .subject = 세인트루시아가
    .object = 세인트루시아를
    .to = 세인트루시아로
state-LI = 리히텐슈타인
    .topic = 리히텐슈타인은
    .subject = 리히텐슈타인이
    .object = 리히텐슈타인을
    .to = 리히텐슈타인으로
state-LK = 스리랑카
    .topic = 스리랑카는
    .subject = 스리랑카가
    .object = 스리랑카를
    .to = 스리랑카로
state-LR = 라이베리아
    .topic = 라이베리아는
    .subject = 라이베리아가
    .object = 라이베리아를
    .to = 라이베리아로
state-LS = 레소토
    .topic = 레소토는
    .subject = 레소토가
    .object = 레소토를
    .to = 레소토로
state-LT = 리투아니아
    .topic = 리투아니아는
    .subject = 리투아니아가
    .object = 리투아니아를
    .to = 리투아니아로
state-LU = 룩셈부르크
    .topic = 룩셈부르크는
    .subject = 룩셈부르크가
    .object = 룩셈부르크를
    .to = 룩셈부르크로
state-LV = 라트비아
    .topic = 라트비아는
    .subject = 라트비아가
    .object = 라트비아를
    .to = 라트비아로
state-LY = 리비아
    .topic = 리비아는
    .subject = 리비아가
    .object = 리비아를
    .to = 리비아로
state-MA = 모로코
    .topic = 모로코는
    .subject = 모로코가
    .object = 모로코를
    .to = 모로코로
state-MC = 모나코
    .topic = 모나코는
    .subject = 모나코가
    .object = 모나코를
    .to = 모나코로
state-MD = 몰도바
    .topic = 몰도바는
    .subject = 몰도바가
    .object = 몰도바를
    .to = 몰도바로
state-ME = 몬테네그로
    .topic = 몬테네그로는
    .subject = 몬테네그로가
    .object = 몬테네그로를
    .to = 몬테네그로로
state-MF = 생마르탱
    .topic = 생마르탱은
    .subject = 생마르탱이
    .object = 생마르탱을
    .to = 생마르탱으로
state-MG = 마다가스카르
    .topic = 마다가스카르는
    .subject = 마다가스카르가
    .object = 마다가스카르를
    .to = 마다가스카르로
state-MH = 마셜 제도
    .topic = 마셜 제도는
    .subject = 마셜 제도가
    .object = 마셜 제도를
    .to = 마셜 제도로
state-MK = 북마케도니아
    .topic = 북마케도니아는
    .subject = 북마케도니아가
    .object = 북마케도니아를
    .to = 북마케도니아로
state-ML = 말리
    .topic = 말리는
    .subject = 말리가
    .object = 말리를
    .to = 말리로
state-MM = 미얀마
    .topic = 미얀마는
    .subject = 미얀마가
    .object = 미얀마를
    .to = 미얀마로
state-MN = 몽골
    .topic = 몽골은
    .subject = 몽골이
    .object = 몽골을
    .to = 몽골로
state-MO = 마카오
    .topic = 마카오는
    .subject = 마카오가
    .object = 마카오를
    .to = 마카오로
state-MP = 북마리아나제도
    .topic = 북마리아나제도는
    .subject = 북마리아나제도가
    .object = 북마리아나제도를
    .to = 북마리아나제도로
state-MQ = 마르티니크
    .topic = 마르티니크는
    .subject = 마르티니크가
    .object = 마르티니크를
    .to = 마르티니크로
state-MR = 모리타니
    .topic = 모리타니는
    .subject = 모리타니가
    .object = 모리타니를
    .to = 모리타니로
state-MS = 몬트세라트
    .topic = 몬트세라트는
    .subject = 몬트세라트가
    .object = 몬트세라트를
    .to = 몬트세라트로
state-MT = 몰타
    .topic = 몰타는
    .subject = 몰타가
    .object = 몰타를
    .to = 몰타로
state-MU = 모리셔스
    .topic = 모리셔스는
    .subject = 모리셔스가
    .object = 모리셔스를
    .to = 모리셔스로
state-MV = 몰디브
    .topic = 몰디브는
    .subject = 몰디브가
    .object = 몰디브를
    .to = 몰디브로
state-MW = 말라위
    .topic = 말라위는
    .subject = 말라위가
    .object = 말라위를
    .to = 말라위로
state-MX = 멕시코
    .topic = 멕시코는
    .subject = 멕시코가
    .object = 멕시코를
    .to = 멕시코로
state-MY = 말레이시아
    .topic = 말레이시아는
    .subject = 말레이시아가
    .object = 말레이시아를
    .to = 말레이시아로
state-MZ = 모잠비크
    .topic = 모잠비크는
    .subject = 모잠비크가
    .object = 모잠비크를
    .to = 모잠비크로
state-NA = 나미비아
    .topic = 나미비아는
    .subject = 나미비아가
    .object = 나미비아를
    .to = 나미비아로
state-NC = 뉴칼레도니아
    .topic = 뉴칼레도니아는
    .subject = 뉴칼레도니아가
    .object = 뉴칼레도니아를
    .to = 뉴칼레도니아로
state-NE = 니제르
    .topic = 니제르는
    .subject = 니제르가
    .object = 니제르를
    .to = 니제르로
state-NF = 노퍽섬
    .topic = 노퍽섬은
    .subject = 노퍽섬이
    .object = 노퍽섬을
    .to = 노퍽섬으로
state-NG = 나이지리아
    .topic = 나이지리아는
    .subject = 나이지리아가
    .object = 나이지리아를
    .to = 나이지리아로
state-NI = 니카라과
    .topic = 니카라과는
    .subject = 니카라과가
    .object = 니카라과를
    .to = 니카라과로
state-NL = 네덜란드
    .topic = 네덜란드는
    .subject = 네덜란드가
    .object = 네덜란드를
    .to = 네덜란드로
state-NO = 노르웨이
    .topic = 노르웨이는
    .subject = 노르웨이가
    .object = 노르웨이를
    .to = 노르웨이로
state-NP = 네팔
    .topic = 네팔은
    .subject = 네팔이
    .object = 네팔을
    .to = 네팔로
state-NR = 나우루
    .topic = 나우루는
    .subject = 나우루가
    .object = 나우루를
    .to = 나우루로
state-NU = 니우에
    .topic = 니우에는
    .subject = 니우에가
    .object = 니우에를
    .to = 니우에로
state-NZ = 뉴질랜드
    .topic = 뉴질랜드는
    .subject = 뉴질랜드가
    .object = 뉴질랜드를
    .to = 뉴질랜드로
state-OM = 오만
    .topic = 오만은
    .subject = 오만이
    .object = 오만을
    .to = 오만으로
state-PA = 파나마
    .topic = 파나마는
    .subject = 파나마가
    .object = 파나마를
    .to = 파나마로
state-PE = 페루
    .topic = 페루는
    .subject = 페루가
    .object = 페루를
    .to = 페루로
state-PF = 프랑스령 폴리네시아
    .topic = 프랑스령 폴리네시아는
    .subject = 프랑스령 폴리네시아가
    .object = 프랑스령 폴리네시아를
    .to = 프랑스령 폴리네시아로
state-PG = 파푸아뉴기니
    .topic = 파푸아뉴기니는
    .subject = 파푸아뉴기니가
    .object = 파푸아뉴기니를
    .to = 파푸아뉴기니로
state-PH = 필리핀
    .topic = 필리핀은
    .subject = 필리핀이
    .object = 필리핀을
    .to = 필리핀으로
state-PK = 파키스탄
    .topic = 파키스탄은
    .subject = 파키스탄이
    .object = 파키스탄을
    .to = 파키스탄으로
state-PL = 폴란드
    .topic = 폴란드는
    .subject = 폴란드가
    .object = 폴란드를
    .to = 폴란드로
state-PM = 생피에르 미클롱
    .topic = 생피에르 미클롱은
    .subject = 생피에르 미클롱이
    .object = 생피에르 미클롱을
    .to = 생피에르 미클롱으로
state-PN = 핏케언 제도
    .topic = 핏케언 제도는
    .subject = 핏케언 제도가
    .object = 핏케언 제도를
    .to = 핏케언 제도로
state-PR = 푸에르토리코
    .topic = 푸에르토리코는
    .subject = 푸에르토리코가
    .object = 푸에르토리코를
    .to = 푸에르토리코로
state-PS = 팔레스타인
    .topic = 팔레스타인은
    .subject = 팔레스타인이
    .object = 팔레스타인을
    .to = 팔레스타인으로
state-PT = 포르투갈
    .topic = 포르투갈은
    .subject = 포르투갈이
    .object = 포르투갈을
    .to = 포르투갈로
state-PW = 팔라우
    .topic = 팔라우는
    .subject = 팔라우가
    .object = 팔라우를
    .to = 팔라우로
state-PY = 파라과이
    .topic = 파라과이는
    .subject = 파라과이가
    .object = 파라과이를
    .to = 파라과이로
state-QA = 카타르
    .topic = 카타르는
    .subject = 카타르가
    .object = 카타르를
    .to = 카타르로
state-RE = 레위니옹
    .topic = 레위니옹은
    .subject = 레위니옹이
    .object = 레위니옹을
    .to = 레위니옹으로
state-RO = 루마니아
    .topic = 루마니아는
    .subject = 루마니아가
    .object = 루마니아를
    .to = 루마니아로
state-RS = 세르비아
    .topic = 세르비아는
    .subject = 세르비아가
    .object = 세르비아를
    .to = 세르비아로
state-RU = 러시아
    .topic = 러시아는
    .subject = 러시아가
    .object = 러시아를
    .to = 러시아로
state-RW = 르완다
    .topic = 르완다는
    .subject = 르완다가
    .object = 르완다를
    .to = 르완다로
state-SA = 사우디아라비아
    .topic = 사우디아라비아는
    .subject = 사우디아라비아가
    .object = 사우디아라비아를
    .to = 사우디아라비아로
state-SB = 솔로몬 제도
    .topic = 솔로몬 제도는
    .subject = 솔로몬 제도가
    .object = 솔로몬 제도를
    .to = 솔로몬 제도로
state-SC = 세이셸
    .topic = 세이셸은
    .subject = 세이셸이
    .object = 세이셸을
    .to = 세이셸로
state-SD = 수단
    .topic = 수단은
    .subject = 수단이
    .object = 수단을
    .to = 수단으로
state-SE = 스웨덴
    .topic = 스웨덴은
    .subject = 스웨덴이
    .object = 스웨덴을
    .to = 스웨덴으로
state-SG = 싱가포르
    .topic = 싱가포르는
    .subject = 싱가포르가
    .object = 싱가포르를
    .to = 싱가포르로
state-SH = 세인트헬레나
    .topic = 세인트헬레나는
    .subject = 세인트헬레나가
    .object = 세인트헬레나를
    .to = 세인트헬레나로
state-SI = 슬로베니아
    .topic = 슬로베니아는
    .subject = 슬로베니아가
    .object = 슬로베니아를
    .to = 슬로베니아로
state-SJ = 스발바르 얀마옌
    .topic = 스발바르 얀마옌은
    .subject = 스발바르 얀마옌이
    .object = 스발바르 얀마옌을
    .to = 스발바르 얀마옌으로
state-SK = 슬로바키아
    .topic = 슬로바키아는
    .subject = 슬로바키아가
    .object = 슬로바키아를
    .to = 슬로바키아로
state-SL = 시에라리온
    .topic = 시에라리온은
    .subject = 시에라리온이
    .object = 시에라리온을
    .to = 시에라리온으로
state-SM = 산마리노
    .topic = 산마리노는
    .subject = 산마리노가
    .object = 산마리노를
    .to = 산마리노로
state-SN = 세네갈
    .topic = 세네갈은
    .subject = 세네갈이
    .object = 세네갈을
    .to = 세네갈로
state-SO = 소말리아
    .topic = 소말리아는
    .subject = 소말리아가
    .object = 소말리아를
    .to = 소말리아로
state-SR = 수리남
    .topic = 수리남은
    .subject = 수리남이
    .object = 수리남을
    .to = 수리남으로
state-SS = 남수단
    .topic = 남수단은
    .subject = 남수단이
    .object = 남수단을
    .to = 남수단으로
state-ST = 상투메프린시페
    .topic = 상투메프린시페는
    .subject = 상투메프린시페가
    .object = 상투메프린시페를
    .to = 상투메프린시페로
state-SV = 엘살바도르
    .topic = 엘살바도르는
    .subject = 엘살바도르가
    .object = 엘살바도르를
    .to = 엘살바도르로
state-SX = 신트마르턴
    .topic = 신트마르턴은
    .subject = 신트마르턴이
    .object = 신트마르턴을
    .to = 신트마르턴으로
state-SY = 시리아
    .topic = 시리아는
    .subject = 시리아가
    .object = 시리아를
    .to = 시리아로
state-SZ = 에스와티니
    .topic = 에스와티니는
    .subject = 에스와티니가
    .object = 에스와티니를
    .to = 에스와티니로
state-TC = 터크스 케이커스 제도
    .topic = 터크스 케이커스 제도는
    .subject = 터크스 케이커스 제도가
    .object = 터크스 케이커스 제도를
    .to = 터크스 케이커스 제도로
state-TD = 차드
    .topic = 차드는
    .subject = 차드가
    .object = 차드를
    .to = 차드로
state-TF = 프랑스령 남방 지역
    .topic = 프랑스령 남방 지역은
    .subject = 프랑스령 남방 지역이
    .object = 프랑스령 남방 지역을
    .to = 프랑스령 남방 지역으로
state-TG = 토고
    .topic = 토고는
    .subject = 토고가
    .object = 토고를
    .to = 토고로
state-TH = 태국
    .topic = 태국은
    .subject = 태국이
    .object = 태국을
    .to = 태국으로
state-TJ = 타지키스탄
    .topic = 타지키스탄은
    .subject = 타지키스탄이
    .object = 타지키스탄을
    .to = 타지키스탄으로
state-TK = 토켈라우
    .topic = 토켈라우는
    .subject = 토켈라우가
    .object = 토켈라우를
    .to = 토켈라우로
state-TL = 동티모르
    .topic = 동티모르는
    .subject = 동티모르가
    .object = 동티모르를
    .to = 동티모르로
state-TM = 투르크메니스탄
    .topic = 투르크메니스탄은
    .subject = 투르크메니스탄이
    .object = 투르크메니스탄을
    .to = 투르크메니스탄으로
state-TN = 튀니지
    .topic = 튀니지는
    .subject = 튀니지가
    .object = 튀니지를
    .to = 튀니지로
state-TO = 통가
    .topic = 통가는
    .subject = 통가가
    .object = 통가를
    .to = 통가로
state-TR = 튀르키예
    .topic = 튀르키예는
    .subject = 튀르키예가
    .object = 튀르키예를
    .to = 튀르키예로
state-TT = 트리니다드토바고
    .topic = 트리니다드토바고는
    .subject = 트리니다드토바고가
    .object = 트리니다드토바고를
    .to = 트리니다드토바고로
state-TV = 투발루
    .topic = 투발루는
    .subject = 투발루가
    .object = 투발루를
    .to = 투발루로
state-TW = 대만
    .topic = 대만은
    .subject = 대만이
    .object = 대만을
    .to = 대만으로
state-TZ = 탄자니아
    .topic = 탄자니아는
    .subject = 탄자니아가
    .object = 탄자니아를
    .to = 탄자니아로
state-UA = 우크라이나
    .topic = 우크라이나는
    .subject = 우크라이나가
    .object = 우크라이나를
    .to = 우크라이나로
state-UG = 우간다
    .topic = 우간다는
    .subject = 우간다가
    .object = 우간다를
    .to = 우간다로
state-UM = 미국령 해외 제도
    .topic = 미국령 해외 제도는
    .subject = 미국령 해외 제도가
    .object = 미국령 해외 제도를
    .to = 미국령 해외 제도로
state-US = 미국
    .topic = 미국은
    .subject = 미국이
    .object = 미국을
    .to = 미국으로
state-UY = 우루과이
    .topic = 우루과이는
    .subject = 우루과이가
    .object = 우루과이를
    .to = 우루과이로
state-UZ = 우즈베키스탄
    .topic = 우즈베키스탄은
    .subject = 우즈베키스탄이
    .object = 우즈베키스탄을
    .to = 우즈베키스탄으로
state-VA = 바티칸 시국
    .topic = 바티칸 시국은
    .subject = 바티칸 시국이
    .object = 바티칸 시국을
    .to = 바티칸 시국으로
state-VC = 세인트빈센트그레나딘
    .topic = 세인트빈센트그레나딘은
    .subject = 세인트빈센트그레나딘이
    .object = 세인트빈센트그레나딘을
    .to = 세인트빈센트그레나딘으로
state-VE = 베네수엘라
    .topic = 베네수엘라는
    .subject = 베네수엘라가
    .object = 베네수엘라를
    .to = 베네수엘라로
state-VG = 영국령 버진아일랜드
    .topic = 영국령 버진아일랜드는
    .subject = 영국령 버진아일랜드가
    .object = 영국령 버진아일랜드를
    .to = 영국령 버진아일랜드로
state-VI = 미국령 버진아일랜드
    .topic = 미국령 버진아일랜드는
    .subject = 미국령 버진아일랜드가
    .object = 미국령 버진아일랜드를
    .to = 미국령 버진아일랜드로
state-VN = 베트남
    .topic = 베트남은
    .subject = 베트남이
    .object = 베트남을
    .to = 베트남으로
state-VU = 바누아투
    .topic = 바누아투는
    .subject = 바누아투가
    .object = 바누아투를
    .to = 바누아투로
state-WF = 왈리스-푸투나 제도
    .topic = 왈리스-푸투나 제도는
    .subject = 왈리스-푸투나 제도가
    .object = 왈리스-푸투나 제도를
    .to = 왈리스-푸투나 제도로
state-WS = 사모아
    .topic = 사모아는
    .subject = 사모아가
    .object = 사모아를
    .to = 사모아로
state-XK = 코소보
    .topic = 코소보는
    .subject = 코소보가
    .object = 코소보를
    .to = 코소보로
state-YE = 예멘
    .topic = 예멘은
    .subject = 예멘이
    .object = 예멘을
    .to = 예멘으로
state-YT = 마요트
    .topic = 마요트는
    .subject = 마요트가
    .object = 마요트를
    .to = 마요트로
state-ZA = 남아프리카공화국
    .topic = 남아프리카공화국은
    .subject = 남아프리카공화국이
    .object = 남아프리카공화국을
    .to = 남아프리카공화국으로
state-ZM = 잠비아
    .topic = 잠비아는
    .subject = 잠비아가
    .object = 잠비아를
    .to = 잠비아로
state-ZW = 짐바브웨
    .topic = 짐바브웨는
    .subject = 짐바브웨가
    .object = 짐바브웨를
    .to = 짐바브웨로
