"""Where a phrase for people ends: at the noun that says they are people."""

import re

from holdfast.reading.numbers import NumberMention
from holdfast.reading.phrase_tokens import Phrases

THING = re.compile(
    r"(?:[ts]ion|ment|ity|ness|[ae]nce|ism|ship|ure|ory|port|gramme|cy|hood|dom|law|age|wide)s?$"
)
VERB_LIKE = re.compile(r"(?:ed|ly|ing)$")
# "A Palestinian detained in": what was done to them, no noun.
TOLD_OF = re.compile(
    r"(?:held|detained|arrested|accused|suspected|wanted|living|convicted|charged"
    r"|deported|expelled|extradited|returned|facing|working|studying|died|drowned|fled"
    r"|jumped|disappeared|hanged|committed|sought|escaped|arrived|faced|feared)$"
)
FARTHEST = 8
MOST_WORDS_AFTER_DEMONYM = 3
LEADS = frozenset({"a", "an", "N", "another", "one", "the", "this"})
ONES = frozenset({"a", "an", "N", "another", "one", "ethnic", "young"})
BEFORE_NUMBER = frozenset(
    "other remaining first last same further additional next total over nearly about"
    " around more than some".split()
)
MAINLY = frozenset("mostly mainly predominantly largely chiefly primarily".split())
SENT = frozenset("deported extradited expelled repatriated refouled".split())
GROUPS = frozenset({"groups", "numbers"})
STATES = frozenset({"S", "C"})
BETWEEN_STATES = frozenset({"-", "/", "and"})
GROUND = frozenset({"C", "L"})
LED_TO_PLACE = frozenset({"former", "ex", "N"})
MARKS = frozenset({"N", "S", "E"})
MEMBERS = frozenset({"member", "members"})
BODY = 4  # so many words after "members of" may tell of which body
OF_WHOLE = frozenset({"the", "these", "those", "them", "his", "her", "their", "N"})
PARTS = frozenset(
    {"N", "all", "both", "some", "most", "several", "many", "few", "half"}
)


def head_of(at: int, there: Phrases) -> int | None:
    """Walk from a possible first word to the noun; None where none is reached."""
    if not _may_begin(at, there):
        return None
    last = None
    for here in range(at, min(at + FARTHEST + 1, len(there.tokens))):
        if here > at and not _goes_on(here, there):
            break
        if there.word(at) == "those" and VERB_LIKE.search(there.word(here)):
            break  # "those accused included people"
        if _is_person(here, at, there):
            last = here
        elif _tells_people(here, there) and there.word(at) in LEADS:
            last = _unlisted(here, there) or last
        if here > at and there.word(here).endswith(("'s", "s'")):
            break
    return None if last is None else _with_number(last, there)


def _tells_people(at: int, there: Phrases) -> bool:
    """Say whether a demonym or the name of a people stands here."""
    return there.word(at) == "S" or there.word(at) in there.words.ethnic


def _with_number(head: int, there: Phrases) -> int:
    """Take in "of five" after "a family"."""
    numbered = there.word(head + 1) == "of" and there.word(head + 2) == "N"
    is_group = there.bare(head) in there.words.collective
    return head + 2 if is_group and numbered and there.ends(head + 3) else head


def _may_begin(at: int, there: Phrases) -> bool:
    word = there.word(at)
    if word == "that":
        return there.words.nouns.get(there.bare(at + 1)) is False
    if word in there.words.determiners or word in MARKS:
        return True
    return word in there.words.modifiers or there.bare(at) in there.words.nouns


def _goes_on(at: int, there: Phrases) -> bool:  # noqa: PLR0911 -- one case a line
    """Say whether a token may stand inside a phrase."""
    word, before, words = there.word(at), there.word(at - 1), there.words
    if word == "of":
        return _leads_on(at, there)
    if _joins_states(at, there):
        return True
    if before == "of" or before in {"all", "both"}:
        return word in OF_WHOLE | MARKS or _is_free_word(at, there)
    if word == "N":
        return before in words.determiners | words.vague | BEFORE_NUMBER
    if word in MARKS or word in words.vague or word in {"more", "further", "such", "'"}:
        return True
    if word in GROUND:
        return _leads_from_ground(at, there)
    if word in words.agents:
        return word in words.holders or _is_before_person(at, there)
    if word in SENT:
        return False  # "a deported Syrian": the return is told by this word
    if there.tokens[at].is_word and VERB_LIKE.search(word) and word not in words.nouns:
        led = before in words.determiners or before in {"N", "S"}
        return led or VERB_LIKE.search(before) is not None
    return _is_free_word(at, there)


def _leads_from_ground(at: int, there: Phrases) -> bool:
    """Say whether a State or place tells whose: "former Guantánamo detainees"."""
    word, before, words = there.word(at), there.word(at - 1), there.words
    led = before in words.determiners
    if word == "C":
        return led or before in {"N", "dual"}
    return (led or before in LED_TO_PLACE) and there.bare(at + 1) in words.nouns


def _joins_states(at: int, there: Phrases) -> bool:
    """Say whether a token is of "a dual Moroccan-Belgian national"."""
    word, before = there.word(at), there.word(at - 1)
    if word in BETWEEN_STATES:
        return before in STATES and there.word(at + 1) in STATES
    return word in STATES and before in BETWEEN_STATES


def _is_free_word(at: int, there: Phrases) -> bool:
    return there.tokens[at].is_word and there.word(at) not in there.words.stops


def _is_before_person(at: int, there: Phrases) -> bool:
    """Say whether "army" is only the first part of "army deserter"."""
    after = there.word(at + 1)
    return after in there.words.nouns and after not in there.words.agents


def _leads_on(at: int, there: Phrases) -> bool:
    """Say whether "of" goes on: "a group of", "hundreds of", "two of the"."""
    before, after = there.word(at - 1), there.word(at + 1)
    if before in there.words.collective | GROUPS or _is_vague(at - 1, there):
        return True
    return before in PARTS and after in OF_WHOLE


def _is_vague(at: int, there: Phrases) -> bool:
    """Say whether a number is one like "hundreds", which "of" leads on from."""
    item = there.item(at)
    return isinstance(item, NumberMention) and item.count.approximate


def _is_person(at: int, first: int, there: Phrases) -> bool:  # noqa: PLR0911 -- one case a line
    """Say whether a token is a word for people, and not one for a thing of theirs."""
    word, following, words = there.word(at), there.word(at + 1), there.words
    if word == "them":
        return at > first
    if word in MEMBERS:
        return following == "of" and _is_led_member(at, first, there)
    if following in words.broken:
        return False
    if there.bare(at) in words.agents:
        return there.bare(at) in words.holders and _is_theirs(first, at, there)
    if following in words.nouns and not VERB_LIKE.search(following):
        return False
    adjective = following != "M" and there.leads_noun(at)
    if there.bare(at) in words.adjectival and adjective:
        # "National Awakening Movement" is a name, "nationals fleeing" people.
        return bool(VERB_LIKE.search(following)) and not there.is_capital(at + 1)
    if word == "E":
        return following not in words.agents
    if word == "S":
        ends = there.ends(at + 1) or TOLD_OF.search(there.word(at + 1)) is not None
        return ends and (
            _is_among_peoples(at, there) or (at > first and there.word(at - 1) in ONES)
        )
    return there.bare(at) in words.nouns


def _is_led_member(at: int, first: int, there: Phrases) -> bool:
    """Say whether "50 members of a banned party" are people who may be sent away."""
    if first == at or there.word(first) not in ONES:
        return False
    return not any(
        there.word(of) in there.words.agents for of in range(at + 2, at + 2 + BODY)
    )


def _is_among_peoples(at: int, there: Phrases) -> bool:
    """Say whether a demonym without a plural is a people: "mostly Chinese and Lao"."""
    before = there.word(at - 1)
    if before in MAINLY:
        return True
    return before in {"and", ","} and there.word(at - 2) == "E"


def _is_theirs(first: int, at: int, there: Phrases) -> bool:
    """Say whether somebody in office is a person here: "a former officer"."""
    told = (there.word(n) in {"former", "ex", "exiled", "S"} for n in range(first, at))
    named = there.word(first) == "S" and there.word(at + 1) == "M"
    return (named or there.word(first) in {"a", "an", "N", "another"}) and any(told)


def _unlisted(at: int, there: Phrases) -> int | None:
    """Give the noun after a demonym that no list has: "a Yemeni shopkeeper"."""
    last, words = None, there.words
    for here in range(at + 1, at + 1 + MOST_WORDS_AFTER_DEMONYM):
        word = there.word(here)
        if here >= len(there.tokens) or not there.tokens[here].is_word:
            break
        if word in words.things or THING.search(word) or there.is_capital(here):
            return None
        if word in words.agents or word in words.broken:
            return None
        if word in words.stops or VERB_LIKE.search(word):
            return last
        last = here
        if word.endswith("'s") and there.word(here + 1) in words.stops:
            break
    return last
