"""Finds the date a report gives itself, in its head or at its end: `report_date`."""

import re

from holdfast.facts.dates import HedgedDate
from holdfast.facts.spans import Span
from holdfast.reading.dates import find_dates
from holdfast.reading.frames import DateMention

HEAD = 700
TAIL = 420
# The script of a date tells its language where nobody else does.
SIGNS = {"ko": "년", "zh": "年"}
EDGE = r"(?:^|\n|[ ]{2}|[|(:*>-])[ *]*"
LABEL = re.compile(
    rf"(?:{EDGE}(?:date[ ])?(?:published|posted|issued|released|updated|dated?|release"
    r"|created)(?: on| date| at)?|입력|등록|발행일|发布时间|發佈於|發布時間|发布于)"
    r"[ :=*`_\"'(\[]*$"
)
# What may stand before a date only inside a sentence, or before another date.
INSIDE = re.compile(
    r"(?:^|[ \n(\"'])(?:on|of|since|by|until|till|from|in|to|the|before|after|and"
    r"|between|for|at|during|this|that|or|no|resolution|le|du|au|el|del|de|en|\d{4} ?-)"
    r"[ \n(]*$"
)
# The foot of a quoted message, and the end of a caption, carry dates of their own.
UNTIL = re.compile(r"[ \n]{0,3}(?:[-/~]|to|until|till|and|au|al|a|y|et)?[ \n]{0,3}")
HANDLE = re.compile(r"\(@\w+\)[ \n]*$")
AFTER_A_CAPTION = frozenset(",;.")
# Ends of a header cell: the edge of a line, a gap, or a bar.
GAP_BEFORE = re.compile(r"(?:^|\n|[ ]{2}|[|•·*#]|---)[ ]*$")
GAP_AFTER = re.compile(r"[ ]*[.]?[ ]*(?:$|\n|[ ]{2}|[|•·*]|\()")
LINE_BEFORE = re.compile(r"(?:^|\n)[ *#_>-]*$")
LINE_AFTER = re.compile(r"[ .*_]*(?:$|\n|\()")
A_SENTENCE = re.compile(r" ?[.\u2013\u2014-]+ +(?=[^\W\d_])")
LAST_WORD = re.compile(r"(\S+)[ \n]*$")
NEXT_WORD = re.compile(r"[ \n]*(\S+)")
LEAD = 90


def report_date(text: str, shadow: str, language: str = "en") -> DateMention | None:
    """Give the full date of a date line or a header run; None for any other date.

    A date inside a sentence is never taken for the report's own, and a date
    with another beside it ("27 July 1978 – 12 December 2020") is a period.
    """
    head = _candidates(text, shadow, Span(0, min(HEAD, len(text))), language)
    labelled = [
        m
        for m in head
        if LABEL.search(shadow[max(m.span.start - LEAD, 0) : m.span.start])
    ]
    plain = [m for m in head if _stands_apart(text, shadow, m.span)]
    if labelled or plain:
        return (labelled or plain)[0]
    tail = Span(max(len(text) - TAIL, 0), len(text))
    last = _candidates(text, shadow, tail, language)
    return next(
        (m for m in reversed(last) if _has_own_line(text, shadow, m.span)), None
    )


def _candidates(
    text: str, shadow: str, within: Span, language: str
) -> list[DateMention]:
    """Give the full dates in a stretch that have no other date beside them."""
    stretch = within.of(shadow)
    languages = [language, *(tag for tag, sign in SIGNS.items() if sign in stretch)]
    found = [
        mention
        for tag in dict.fromkeys(languages)
        for mention in find_dates(text, shadow, within, None, tag)
    ]
    full = sorted((m for m in found if _is_full(m)), key=lambda m: m.span)
    return [
        m for m in full if not any(_are_one_period(shadow, m, other) for other in full)
    ]


def _is_full(mention: DateMention) -> bool:
    date = HedgedDate.parse(mention.date)
    return date.last is None and date.points[0].is_exact_day and mention.role is None


def _are_one_period(shadow: str, one: DateMention, other: DateMention) -> bool:
    if one.date == other.date:
        return False
    first, last = sorted((one.span, other.span))
    return UNTIL.fullmatch(shadow, first.end, last.start) is not None


def _stands_apart(text: str, shadow: str, span: Span) -> bool:
    """Say whether a date stands in a header, not in a sentence."""
    if _has_own_line(text, shadow, span) or _opens(text, span):
        return True
    before, after = shadow[max(span.start - LEAD, 0) : span.start], text[span.end :]
    if INSIDE.search(before) or HANDLE.search(before) or after[:1] in AFTER_A_CAPTION:
        return False
    word, following = LAST_WORD.search(text, 0, span.start), NEXT_WORD.match(after)
    return not _is_lower(word) and not _is_lower(following)


def _opens(text: str, span: Span) -> bool:
    """Say whether a date opens the report, a sentence after it: "3 May 2012. A …"."""
    return (
        not text[: span.start].strip() and A_SENTENCE.match(text, span.end) is not None
    )


def _has_own_line(text: str, shadow: str, span: Span) -> bool:
    """Say whether a date fills a line or a cell of one that reaches the line's edge."""
    before, after = shadow[max(span.start - LEAD, 0) : span.start], text[span.end :]
    if INSIDE.search(before) or _is_lower(NEXT_WORD.match(after)):
        return False
    fills = GAP_BEFORE.search(before) and GAP_AFTER.match(after)
    return bool(fills and (LINE_BEFORE.search(before) or LINE_AFTER.match(after)))


def _is_lower(word: re.Match[str] | None) -> bool:
    return word is not None and word[1][0].islower()
