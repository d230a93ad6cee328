"""Which sentences of a draft rest on findings that have changed since it was made.

The machine-readable twin of a draft keeps, under `fingerprints`, what each finding came
to when the draft was made; each of its sentences names the findings it rests on.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.proofs import Fault, FaultCode
from holdfast.facts.spans import Span

KEY = "fingerprints"
CHANGED = "The finding behind this sentence has changed; make the draft anew."
GONE = "The finding behind this sentence no longer stands; make the draft anew."
NO_STANDING: Mapping[str, str] = {}


def fingerprints(
    findings: Iterable[Finding], standing: Mapping[str, str] = NO_STANDING
) -> Mapping[str, str]:
    """Give each finding's id and a fingerprint of all that it says and rests on.

    `standing` tells by id what stands of each claim (its value and hedge as amended),
    so that a claim that changes changes the findings that rest on it.
    """
    return {finding.id: _fingerprint(finding, standing) for finding in findings}


def stale_sentences(
    draft_twin: Mapping[str, object], fingerprints_now: Mapping[str, str]
) -> tuple[Fault, ...]:
    """Give the sentences of a draft whose findings have changed or no longer stand.

    `where` counts within the sentence itself, which is quoted whole. Raises
    `BadValueError` for a twin without fingerprints: nobody could tell what is stale.
    """
    then = draft_twin.get(KEY)
    if not isinstance(then, dict):
        raise BadValueError(
            "no_fingerprints", "This draft keeps no fingerprints; make it anew."
        )
    return tuple(
        fault
        for sentence in _sentences(draft_twin)
        for fault in _stale(sentence, then, fingerprints_now)
    )


def _stale(
    sentence: Mapping[str, object],
    then: Mapping[str, object],
    now: Mapping[str, str],
) -> Iterator[Fault]:
    rests_on = [each for each in _texts(sentence.get("rests_on")) if each in then]
    changed = [each for each in rests_on if now.get(each) != then[each]]
    if not changed:
        return
    text = str(sentence.get("text", ""))
    gone = all(each not in now for each in changed)
    yield Fault(
        FaultCode.STALE,
        Span(0, len(text)),
        text,
        _texts(sentence.get("questions")),
        GONE if gone else CHANGED,
    )


def _sentences(part: object) -> Iterator[Mapping[str, object]]:
    """Give whatever rests on something, in the order of the draft."""
    if isinstance(part, dict):
        if "rests_on" in part and "text" in part:
            yield part
        for value in part.values():
            yield from _sentences(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from _sentences(value)


def _fingerprint(finding: Finding, standing: Mapping[str, str]) -> str:
    parts = (
        finding.question,
        sorted(_written(value) for value in finding.values),
        None if finding.range is None else _written(finding.range),
        finding.hedge.value,
        finding.by,
        sorted((claim, standing.get(claim, "")) for claim in finding.rests_on),
    )
    return sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def _written(value: AnswerValue) -> str:
    if isinstance(value, Count):
        return f"{value.min} {value.max} {value.approximate}"
    return value


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()
