"""A case file, or a document made of it → the same with every name covered up.

What one report names is covered in every other, and in what people wrote
about the case. Who works at the desk stays named: their decisions are theirs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from holdfast.cases.opening import with_provisional
from holdfast.facts.casefile import (
    Account,
    CaseFile,
    FiledClaim,
    FiledReport,
    Judgement,
    LeftOut,
)
from holdfast.facts.documents import Block, Document
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.matches import Match
from holdfast.masking.masks import (
    mask_claim,
    mask_file,
    mask_maybe,
    mask_report,
    mask_text,
    mask_told,
    mask_value,
    names_in,
)
from holdfast.masking.spellings import MASK, Spellings, cover, spellings_of

NAMED = "named"


def mask_case(case: CaseFile, also: Iterable[str] = ()) -> CaseFile:
    """Cover every name that any report of the case holds, and `also` these.

    Two names of one length look the same afterwards; the provisional findings
    are drawn up anew, so that the file still keeps its contract.
    """
    names = spellings_of([*_names(case), *also])
    reports = tuple(_report(filed, case, names) for filed in case.reports)
    texts = {filed.key: filed.text or "" for filed in reports}
    covered = replace(
        case,
        reports=reports,
        accounts=tuple(_account(account, names) for account in case.accounts),
        claims=tuple(
            _claim(filed, texts[filed.report], names) for filed in case.claims
        ),
        unread=tuple(replace(each, file=mask_file(each.file)) for each in case.unread),
        joined=tuple(_match(match, names) for match in case.joined),
        left_out=tuple(_left_out(left, names) for left in case.left_out),
        judgements=tuple(_judgement(each, names) for each in case.judgements),
        findings=tuple(_finding(each, names) for each in case.findings),
    )
    return with_provisional(_decisions(covered, names))


def mask_document(document: Document, case: CaseFile) -> Document:
    """Cover in a document every name that the case holds, for a screen.

    What the document may say stays as it is: who may be told a name is decided with
    consent, and whoever looks over a shoulder was told nothing.
    """
    names = spellings_of(_names(case))
    return replace(
        document,
        title=cover(document.title, names),
        blocks=tuple(_block(block, names) for block in document.blocks),
    )


def _block(block: Block, names: Spellings) -> Block:
    return replace(
        block,
        label=mask_maybe(block.label, names),
        sentences=tuple(
            replace(each, text=cover(each.text, names)) for each in block.sentences
        ),
    )


def _names(case: CaseFile) -> Iterator[str]:
    """Give every name, alias and spokesperson that the case holds."""
    for account in case.accounts:
        yield from (*account.case.names, *account.aliases)
    for filed in case.claims:
        yield from names_in(filed.claim.value)
    for judgement in case.judgements:
        if judgement.value is not None:
            yield from names_in(judgement.value)
    for finding in case.findings:
        if finding.question == NAMED:
            yield from (str(value) for value in finding.values)


def _report(filed: FiledReport, case: CaseFile, names: Spellings) -> FiledReport:
    own = [each.claim for each in case.claims if each.report == filed.key]
    text = None if filed.text is None else mask_text(filed.text, own, names)
    return replace(filed, report=mask_report(filed.report, names), text=text)


def _account(account: Account, names: Spellings) -> Account:
    return replace(
        account,
        case=mask_told(account.case, names),
        aliases=tuple(MASK * len(alias) for alias in account.aliases),
    )


def _claim(filed: FiledClaim, text: str, names: Spellings) -> FiledClaim:
    return replace(
        filed,
        claim=mask_claim(filed.claim, text, names),
        origin=mask_maybe(filed.origin, names),
    )


def _match(match: Match, names: Spellings) -> Match:
    return replace(
        match,
        compared=tuple(
            replace(each, why=cover(each.why, names)) for each in match.compared
        ),
    )


def _left_out(left: LeftOut, names: Spellings) -> LeftOut:
    match = None if left.match is None else _match(left.match, names)
    return replace(left, match=match)


def _judgement(judgement: Judgement, names: Spellings) -> Judgement:
    value = None if judgement.value is None else mask_value(judgement.value, names)
    return replace(judgement, value=value, reason=mask_maybe(judgement.reason, names))


def _finding(finding: Finding, names: Spellings) -> Finding:
    return replace(
        finding,
        values=tuple(_answer(finding, value, names) for value in finding.values),
        reason=mask_maybe(finding.reason, names),
    )


def _answer(finding: Finding, value: AnswerValue, names: Spellings) -> AnswerValue:
    if not isinstance(value, str):
        return value
    return MASK * len(value) if finding.question == NAMED else cover(value, names)


def _decisions(case: CaseFile, names: Spellings) -> CaseFile:
    """Cover names in the reasons and wordings that people gave."""
    return replace(
        case,
        gradings=tuple(
            replace(each, reason=mask_maybe(each.reason, names))
            for each in case.gradings
        ),
        consent=tuple(
            replace(
                each,
                reason=mask_maybe(each.reason, names),
                given_by=mask_maybe(each.given_by, names),
            )
            for each in case.consent
        ),
        harm_review=tuple(
            replace(
                each,
                reason=cover(each.reason, names),
                instead=mask_maybe(each.instead, names),
            )
            for each in case.harm_review
        ),
        approvals=tuple(
            replace(each, note=mask_maybe(each.note, names)) for each in case.approvals
        ),
    )
