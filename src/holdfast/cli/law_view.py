"""A legal sheet, put in the order in which it is read: by State, what binds first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from holdfast.facts.date_words import day_words
from holdfast.facts.legal import (
    Citation,
    Duty,
    ForumLine,
    LegalSheet,
    Opens,
    SetAside,
    Standing,
)
from holdfast.facts.sentences import sentence
from holdfast.law.corpus import Corpus
from holdfast.law.matter import route_words
from holdfast.showing.words import state_words, word
from holdfast.terms.load import terms

SAYS_NOTHING_MORE = (
    "This sheet says which texts apply, which bodies can be turned to and what is"
    " missing. It concludes nothing: a person does."
)
PROCEDURE = "procedure"
OF_THE_TEXT = ("The text was not read", "Indirect:", "That reading", "Soft law")
"""How caveats begin that are about the text, and not about the State."""


@dataclass(frozen=True, slots=True)
class StateView:
    """What the sheet says of one State as sender."""

    state: str
    feared: bool
    duties: tuple[Duty, ...]
    aside: tuple[SetAside, ...]
    forums: tuple[ForumLine, ...]

    @property
    def heading(self) -> str:
        """Name the State, and say so where it is looked at as the danger."""
        name = state_words(self.state)
        return f"{name}, as the State where harm is feared" if self.feared else name

    @property
    def limbs(self) -> Iterator[tuple[str, tuple[Duty, ...]]]:
        """Give what binds, limb by limb."""
        for code in terms("limbs"):
            bound = tuple(duty for duty in self.bound if duty.limb == code)
            if bound:
                yield code, bound

    @property
    def bound(self) -> tuple[Duty, ...]:
        """Give the duties that bind it."""
        return self._with(Standing.BOUND)

    @property
    def doubtful(self) -> tuple[Duty, ...]:
        """Give what is not yet in force, or not known to bind it."""
        return (*self._with(Standing.NOT_YET_IN_FORCE), *self._with(Standing.UNKNOWN))

    @property
    def unbound(self) -> tuple[Duty, ...]:
        """Give what does not bind it and could: its region may join."""
        not_bound = self._with(Standing.NOT_BOUND)
        return tuple(duty for duty in not_bound if not duty.elsewhere)

    @property
    def elsewhere(self) -> tuple[Duty, ...]:
        """Give what is open to other regions only."""
        not_bound = self._with(Standing.NOT_BOUND)
        return tuple(duty for duty in not_bound if duty.elsewhere)

    def bodies(self, opens: Opens) -> tuple[ForumLine, ...]:
        """Give the bodies that are open, blocked or closed; those that order first."""
        found = [line for line in self.forums if line.opens is opens]
        return tuple(sorted(found, key=lambda line: not line.interim_measures))

    def _with(self, standing: Standing) -> tuple[Duty, ...]:
        return tuple(duty for duty in self.duties if duty.standing is standing)


def views(sheet: LegalSheet) -> tuple[StateView, ...]:
    """Part the sheet by State: those of the route, then those looked at as dangers."""
    senders = dict.fromkeys(leg.sender for leg in sheet.situation.legs)
    others = [line.state for line in sheet.forums if line.state not in senders]
    return tuple(
        StateView(
            state,
            state not in senders,
            tuple(duty for duty in sheet.duties if duty.state == state),
            tuple(aside for aside in sheet.set_aside if aside.state == state),
            tuple(line for line in sheet.forums if line.state == state),
        )
        for state in dict.fromkeys((*senders, *others))
    )


def title(sheet: LegalSheet) -> str:
    """Name the route: "China → North Korea"."""
    return route_words(sheet.situation.route)


def subtitle(sheet: LegalSheet) -> str:
    """Say what is feared, where, and on which day the law is looked at."""
    known = sheet.situation
    harms = ", ".join(word("harms", harm) for harm in known.feared_harms)
    where = ", ".join(map(state_words, known.dangers))
    feared = f"Feared in {where}: {harms}." if harms else "No harm is named yet."
    people = ", ".join(word("circumstances", each) for each in sorted(known.known))
    more = f" Known: {people}." if people else ""
    return f"The law on {day_words(sheet.on)}. {feared}{more}"


def instrument_words(corpus: Corpus, duty: Duty | SetAside) -> str:
    """Name the text and its article."""
    name = corpus.instruments[duty.instrument].name
    if duty.instrument == "custom":
        return f"Custom: {duty.provision}"
    return sentence(f"{name}, {_article(duty.provision)}")


def unbound_words(
    corpus: Corpus, duties: Iterable[Duty]
) -> Iterator[tuple[str, Citation]]:
    """Say once for each text why it does not bind, with what casts doubt on it."""
    told = {(duty.instrument, duty.why): duty for duty in duties}
    for duty in told.values():
        name = corpus.instruments[duty.instrument].name
        doubts = [each for each in duty.caveats if not each.startswith(OF_THE_TEXT)]
        words = " ".join((f"{name}: {duty.why}", *doubts))
        yield sentence(words), of_acts(corpus, duty.citation)


def aside_words(
    corpus: Corpus, aside: Iterable[SetAside]
) -> Iterator[tuple[str, Citation]]:
    """Say once for each reason which texts were set aside for it."""
    told: dict[str, list[SetAside]] = {}
    for each in aside:
        told.setdefault(each.why, []).append(each)
    for why, lines in told.items():
        mark = "" if why.endswith(("?", ".")) else "."
        texts = dict.fromkeys(instrument_words(corpus, line) for line in lines)
        yield (
            sentence(f"{why}{mark} {'; '.join(texts)}."),
            together(line.citation for line in lines),
        )


def of_acts(corpus: Corpus, citation: Citation) -> Citation:
    """Keep of a citation what stands behind the State's acts, not the text."""
    ids = tuple(id_ for id_ in citation.sources if id_ in corpus.sources)
    if not ids:
        return citation
    counts = any(corpus.sources[id_].counts for id_ in ids)
    return Citation(ids, citation.checked_on, counts)


def together(citations: Iterable[Citation]) -> Citation:
    """Join citations: every source once, the oldest look, verified if all are."""
    known = list(citations)
    sources = dict.fromkeys(each for one in known for each in one.sources)
    checked = min(each.checked_on for each in known)
    return Citation(tuple(sources), checked, all(each.verified for each in known))


def citation_words(corpus: Corpus, citation: Citation) -> str:
    """Give where a line comes from and when that was looked at."""
    sources = [
        corpus.sources[id_].what if id_ in corpus.sources else id_
        for id_ in citation.sources
    ]
    mark = "" if citation.verified else "Unverified. "
    day = day_words(citation.checked_on)
    return f"{mark}Source: {'; '.join(sources)}. Checked {day}."


def short_citation(citation: Citation) -> str:
    """Give the same by the ids of the sources, which the sheet explains at its end."""
    mark = "" if citation.verified else "unverified · "
    return f"{mark}{'; '.join(citation.sources)} · checked {citation.checked_on}"


def _article(provision: str) -> str:
    if not provision[0].isdigit():
        return provision
    several = " and " in provision.split(",", maxsplit=1)[0]
    return f"articles {provision}" if several else f"article {provision}"
