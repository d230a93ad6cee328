"""A legal sheet → a page: two pages of summary that print well, then the annexes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from string import Template, ascii_lowercase

from holdfast.cli.law_page_annexes import annexes
from holdfast.cli.law_view import (
    PROCEDURE,
    SAYS_NOTHING_MORE,
    StateView,
    instrument_words,
    subtitle,
    title,
    unbound_words,
    views,
)
from holdfast.facts.date_words import date_words
from holdfast.facts.legal import Duty, ForumLine, LegalSheet, Opens
from holdfast.facts.sentences import sentence
from holdfast.law.corpus import Corpus
from holdfast.showing.page import element, escaped, items, page_file, policy
from holdfast.showing.words import state_words, word

STYLES = ("page.css", "law.css")
DOUBTS = {"The day": "day unverified", "Low confidence": "low confidence"}
"""How the marks of a row say what its caveats say in full."""
SPECIAL, PATTERN = "un_special_procedure", "a_pattern"


def sheet_page(sheet: LegalSheet, corpus: Corpus, first: Iterable[str] = ()) -> str:
    """Give the page of a sheet; `first` is said before everything else."""
    return Template(page_file("law.html")).substitute(
        policy=policy(styles=STYLES),
        style=page_file("page.css"),
        law_style=page_file("law.css"),
        title=escaped(title(sheet)),
        about=escaped(subtitle(sheet)),
        first="".join(element("p", escaped(each), "top__aside") for each in first),
        nothing_more=escaped(SAYS_NOTHING_MORE),
        summary="".join(_summary(sheet, corpus)),
        annexes="".join(annexes(sheet, corpus)),
        law_data=escaped(sheet.law_data),
    )


def _summary(sheet: LegalSheet, corpus: Corpus) -> Iterator[str]:
    for view in views(sheet):
        yield element("h2", escaped(view.heading), "law__state")
        yield from _binding(view, corpus)
        yield from _bodies(view, corpus)
    yield from _questions(sheet)


def _binding(view: StateView, corpus: Corpus) -> Iterator[str]:
    """Give a row for each duty that binds, and lines for what does not."""
    rows = [duty for duty in view.bound if duty.limb != PROCEDURE]
    if rows:
        ifs = list(dict.fromkeys(words for duty in rows for words in duty.holds_if))
        letters = dict(zip(ifs, ascii_lowercase, strict=False))
        yield _table(_row(duty, corpus, letters) for duty in rows)
        if ifs:
            told = "; ".join(f"{letters[words]}: {words}" for words in ifs)
            yield element("p", escaped(f"Holds if … {told}."), "law__quiet")
    before = [duty for duty in view.bound if duty.limb == PROCEDURE]
    unclear = [
        words for words, _ in unbound_words(corpus, (*view.doubtful, *view.unbound))
    ]
    lines = [
        ("Before any removal", _by_text(before, corpus)),
        ("Does not bind, or is not known to", [each.rstrip(".") for each in unclear]),
    ]
    yield from _lines(lines)


def _row(duty: Duty, corpus: Corpus, letters: Mapping[str, str]) -> str:
    """Give a duty with its marks; letters lead to what must be true for it to hold."""
    ifs = ", ".join(letters[words] for words in duty.holds_if)
    doubts = [mark for begin, mark in DOUBTS.items() if _has(duty, begin)]
    marks = [
        word("limbs", duty.limb),
        "absolute" if duty.absolute else "",
        "with exceptions" if duty.exceptions else "",
        f"if {ifs}" if ifs else "",
        "" if duty.direct else f"indirect, to {state_words(duty.danger)}",
        "" if duty.citation.verified else "unverified",
        f"since {date_words(duty.in_force)}" if duty.in_force else "",
        *doubts,
    ]
    mark = element("div", escaped(" · ".join(filter(None, marks))), "law__mark")
    head = element("th", escaped(instrument_words(corpus, duty)) + mark)
    return element("tr", head + element("td", escaped(duty.text)))


def _has(duty: Duty, begin: str) -> bool:
    return any(caveat.startswith(begin) for caveat in duty.caveats)


def _by_text(duties: Iterable[Duty], corpus: Corpus) -> list[str]:
    """Name each text once, with all its articles."""
    articles: dict[str, list[str]] = {}
    for duty in duties:
        articles.setdefault(duty.instrument, []).append(duty.provision)
    return [
        f"{corpus.instruments[code].name}, {' and '.join(dict.fromkeys(told))}"
        for code, told in articles.items()
    ]


def _bodies(view: StateView, corpus: Corpus) -> Iterator[str]:
    """Give the bodies by what they can do; the special procedures in one row."""
    opened = view.bodies(Opens.OPEN)
    special = [line for line in opened if _kind(line, corpus) == SPECIAL]
    patterns = [line for line in opened if PATTERN in corpus.forums[line.id].obstacles]
    apart = {line.id for line in (*special, *patterns)}
    rest = [line for line in opened if line.id not in apart]
    missing = Counter(each for line in opened for each in line.missing)
    lines = [
        (
            "May hold a removal off",
            [_timed(line, corpus) for line in rest if line.interim_measures],
        ),
        ("Special procedures of the United Nations", _special(special, corpus)),
        (
            "Can ask, speak or visit",
            [_timed(line, corpus) for line in rest if not line.interim_measures],
        ),
        ("For a pattern, not for one removal", _names(patterns, corpus)),
        ("Blocked", [_blocked(line, corpus) for line in view.bodies(Opens.BLOCKED)]),
        (
            "Closed, for reasons in annex C",
            _names(view.bodies(Opens.CLOSED), corpus),
        ),
        (
            "Still missing for one or more of them",
            [each for each, _ in missing.most_common()],
        ),
    ]
    yield from _lines(lines)


def _lines(lines: Iterable[tuple[str, list[str]]]) -> Iterator[str]:
    """Give a row for each heading that has something to tell."""
    rows = [
        element(
            "tr",
            element("th", escaped(heading))
            + element("td", escaped(f"{sentence('; '.join(told))}.")),
        )
        for heading, told in lines
        if told
    ]
    if rows:
        yield _table(rows, "law__table law__table--lines")


def _table(rows: Iterable[str], class_: str = "law__table") -> str:
    return element("table", element("tbody", "".join(rows)), class_)


def _timed(line: ForumLine, corpus: Corpus) -> str:
    """Name a body with the first thing to know of its time."""
    time = line.time.split(". ")[0].rstrip(".")
    return f"{corpus.forums[line.id].short} ({time[0].lower()}{time[1:]})"


def _blocked(line: ForumLine, corpus: Corpus) -> str:
    why = line.why.rstrip(".")
    return f"{corpus.forums[line.id].short}: {why}"


def _names(lines: Iterable[ForumLine], corpus: Corpus) -> list[str]:
    return [corpus.forums[line.id].short for line in lines]


def _special(lines: list[ForumLine], corpus: Corpus) -> list[str]:
    """Name those that fit, and count those that would if more were known."""
    fitting = _names([line for line in lines if line.fits], corpus)
    more = len(lines) - len(fitting)
    return [*fitting, *([f"{more} more where they fit"] if more else [])]


def _kind(line: ForumLine, corpus: Corpus) -> str:
    return corpus.forums[line.id].kind


def _questions(sheet: LegalSheet) -> Iterator[str]:
    if sheet.open_questions:
        yield element("h2", "Open questions", "law__state")
        yield items(
            (escaped(question.text) for question in sheet.open_questions), "law__list"
        )
