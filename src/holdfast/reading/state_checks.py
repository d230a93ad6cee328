"""The second look at names that may mean a State, or another one, or none."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from holdfast.facts.spans import Span
from holdfast.reading.frames import StateMention

NEARBY = 3000  # how far around a name its context may stand
LANGUAGE_AFTER = (
    "-speak",
    " speak",
    "-language",
    " language",
    " translat",
    "-medium",
    " text of",
    " airlines",
    " airways",
    " version",
    " subtitles",
    " dictionary",
    " alphabet",
)
SPEAKS = re.compile(
    r"\b(?:in|speaks?|spoken?|speaking|into|taught|learn(?:ed|t)?|fluent) $"
)
AFTER_A_TONGUE = re.compile(r"[.,;:)]|$| and | or | but ")
BEFORE = re.compile(r"([^\s]+)[ \n]\Z")
# "Gen. Jordan" is one name; "on Friday. Jordan" two sentences.
NAME_PART = re.compile(r"[A-Z][a-z'’]+|[A-Z][a-z]{0,3}\.")
NOT_A_NAME_PART = frozenset(
    "in to from of the and for by with at via on over into near that if when while as"
    " had should did does will would may"
    " but or against between since both like than an a his her its their after before"
    " north south east west northern southern eastern western central neighbouring"
    " neighboring nearby outside inside within across under following although where"
    " many some most other all no not president minister king queen prince emir sultan"
    " says also until through throughout meanwhile is are was were has have mr"
    " today".split()
)
GIVEN_NAMES = frozenset({"jordan", "chad", "georgia"})
FAMILY_NAME = re.compile(
    r" (?!Human|National|Government|Times|Supreme|Police|Army)[A-Z][a-z]+"
)
PREPOSED = re.compile(r"\b(?:in|to|from|of|for|by|via|with|the|against|between) $")
AMERICAN_GEORGIA = re.compile(
    r"atlanta|death row|savannah|u\.?s\.? state|board of pardons"
)
NORTH_KOREA = re.compile(
    r"north korea|dprk|n\. korea|democratic people's republic of korea"
)
BRAZZAVILLE = re.compile(
    r"brazzaville|(?<!democratic )republic of (?:the )?congo|congo republic"
)
KINSHASA = re.compile(
    r"democratic republic of|kinshasa|\bdrc\b|dr congo|kivu|zair|ituri|goma"
)
DOMINICA = re.compile(r"\bdominica\b(?!n)")
SANTO_DOMINGO = re.compile(r"dominican republic|santo domingo|haiti")
# A people of Kosovo, told with the Roma and the Ashkali.
BALKAN_EGYPTIANS = re.compile(r"\bashkali[ae]?(?: and|,|/|-)? ?egyptians?$")
AFTER_A_HALF = re.compile(r"(?:[.,;:!?)'\"]|$|\s+(?!of\b|[A-Z]))")
HANGUL_PREFIXES = frozenset("주재대반친남전방북한미중일러")
KOREAN_PEOPLE = re.compile(
    r"인(?![도접정민권근천식])|\s?국적|\s?사람|\s?주민|\s?출신|계(?![획속약])"
)
KOREAN_STATE = re.compile(
    r"\s?정부|\s?당국|\s?경찰|\s?대사관|\s?외교|으로\s?(?:송환|추방|강제|돌)|로\s?(?:송환|추방|강제|돌)"
    r"|에서|인(?![도접정민권근천식])|\s?국적|\s?출신|\s?난민|\s?대통령|·"
)
CHINESE_PEOPLE = re.compile(
    r"(?:族裔|国籍|國籍|公民|国民|國民|难民|難民|船民|人(?![权權民道大])|籍|裔)"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A name as the automaton found it, before the second look."""

    text: str
    shadow: str
    start: int
    end: int
    state: str
    form: str

    def name(self) -> str:
        """Give the name in small letters."""
        return self.shadow[self.start : self.end]

    def before(self, length: int) -> str:
        """Give the characters before the name, in small letters."""
        return self.shadow[max(0, self.start - length) : self.start]

    def around(self) -> str:
        """Give what stands near the name, in small letters."""
        return self.shadow[max(0, self.start - NEARBY) : self.end + NEARBY]

    def mention(self, state: str | None = None) -> StateMention:
        """Let the name pass, as another State where one is given."""
        return StateMention(state or self.state, Span(self.start, self.end), self.form)


Check: TypeAlias = Callable[[Seen], StateMention | None]


def check_person(seen: Seen) -> StateMention | None:
    """Refuse “Edwin Jordan”: the name stands after a given name."""
    before = BEFORE.search(seen.text, max(0, seen.start - 30), seen.start)
    name = NAME_PART.fullmatch(before[1]) if before else None
    if name and name[0].rstrip(".").lower() not in NOT_A_NAME_PART:
        return None
    if seen.name() in GIVEN_NAMES and _is_given_name(seen):
        return None
    return seen.mention()


def _is_given_name(seen: Seen) -> bool:
    """Say whether “Jordan” is a person here, or “Georgia” the American state."""
    low, high = max(0, seen.start - 150), seen.end + 150
    if seen.name() == "georgia" and AMERICAN_GEORGIA.search(seen.shadow, low, high):
        return True
    if FAMILY_NAME.match(seen.text, seen.end) is None:
        return False
    return PREPOSED.search(seen.before(12)) is None


def check_capitals(seen: Seen) -> StateMention | None:
    """Ask for capitals throughout."""
    is_large = seen.text[seen.start : seen.end].isupper()
    if not is_large or seen.text.startswith("$", seen.end):
        return None
    return seen.mention()


def check_capital_word(seen: Seen) -> StateMention | None:
    """Refuse “LET US GO”: in a heading the capitals say nothing."""
    if seen.before(4) != "the " and _is_all_capitals(seen.text, seen.start, seen.end):
        return None
    return check_capitals(seen)


def check_small(seen: Seen) -> StateMention | None:
    """Ask for a capital in the last word: “the Emirates”."""
    last = seen.shadow.rfind(" ", seen.start, seen.end) + 1
    return seen.mention() if seen.text[last].isupper() else None


def check_demonym(seen: Seen) -> StateMention | None:
    """Refuse languages, airlines, “ethnic Uzbek”, “anti-American”."""
    if seen.shadow.startswith(LANGUAGE_AFTER, seen.end):
        return None
    before = seen.before(10)
    if BALKAN_EGYPTIANS.search(seen.before(24) + seen.name()):
        return None
    if before.endswith(("ethnic ", "ethnic-", "ethnically ", "anti-", "pro-", "non-")):
        return None
    if AFTER_A_TONGUE.match(seen.shadow, seen.end) and (
        SPEAKS.search(before) or seen.name() == "english"
    ):
        return None
    return seen.mention()


def check_congo(seen: Seen) -> StateMention | None:
    """Settle Congo by what the text around it names; else the larger one."""
    around = seen.around()
    small = BRAZZAVILLE.search(around) and not KINSHASA.search(around)
    return seen.mention("CG" if small else "CD")


def check_korea(seen: Seen) -> StateMention | None:
    """Take plain “Korea” for the South unless the North is spoken of."""
    if NORTH_KOREA.search(seen.around()):
        return None
    south = replace(seen, state="KR")
    return south.mention() if seen.form == "name" else check_demonym(south)


def check_dominican(seen: Seen) -> StateMention | None:
    """Take “Dominican” for the Republic's unless the island is spoken of."""
    around = seen.around()
    small = DOMINICA.search(around) and not SANTO_DOMINGO.search(around)
    return seen.mention("DM" if small else "DO")


def check_halves(seen: Seen) -> StateMention | None:
    """Take “the North” for a Korea only where Korea is spoken of."""
    if seen.before(4) != "the " or not AFTER_A_HALF.match(seen.text, seen.end):
        return None
    if "korea" not in seen.around():
        return None
    return seen.mention("KP" if seen.shadow[seen.start] == "n" else "KR")


def check_hangul(seen: Seen) -> StateMention | None:
    """Refuse a name inside a longer Korean word; widen “중국인” to its end."""
    if (
        seen.start
        and "가" <= seen.text[seen.start - 1] <= "힣"
        and seen.text[seen.start - 1] not in HANGUL_PREFIXES
    ):
        return None
    return _with_people(KOREAN_PEOPLE, seen)


def check_hangul_word(seen: Seen) -> StateMention | None:
    """Ask more of a name that is an ordinary word: “인도” is extradition too."""
    if not KOREAN_STATE.match(seen.text, seen.end):
        return None
    return check_hangul(seen)


def check_han(seen: Seen) -> StateMention | None:
    """Refuse part of a transcribed name of a person; widen “中国人”."""
    if seen.text.startswith("·", seen.end) or seen.before(1) == "·":
        return None
    return _with_people(CHINESE_PEOPLE, seen)


def _with_people(people: re.Pattern[str], seen: Seen) -> StateMention:
    """Widen a name by the word for a State's people that follows it."""
    after = people.match(seen.text, seen.end)
    if after and seen.form == "name":
        return StateMention(seen.state, Span(seen.start, after.end()), "demonym")
    return seen.mention()


def _is_all_capitals(text: str, start: int, end: int) -> bool:
    """Say whether the line the word stands in has no small letter."""
    first = text.rfind("\n", max(0, start - 60), start) + 1 or max(0, start - 60)
    last = text.find("\n", end, end + 60)
    line = text[first : last if last >= 0 else end + 60]
    return len(line.strip()) > end - start and line.isupper()


CHECKS: dict[str, Check] = {
    "person": check_person,
    "caps": check_capitals,
    "word": check_capital_word,
    "small": check_small,
    "demonym": check_demonym,
    "congo": check_congo,
    "korea": check_korea,
    "dominican": check_dominican,
    "halves": check_halves,
    "hangul": check_hangul,
    "hangul?": check_hangul_word,
    "han": check_han,
}
