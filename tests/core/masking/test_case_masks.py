"""Masks over a case: no planted name is left in any part, and it still holds."""

from dataclasses import replace

from holdfast.cases.check import check
from holdfast.cases.exchange import write_case
from holdfast.cases.opening import with_provisional
from holdfast.cli.show_case_page import case_page
from holdfast.facts.casefile import CaseFile, Judgement, UnreadReport
from holdfast.facts.counts import Count
from holdfast.facts.documents import Block, Document, Kind, Sentence, Tells
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import (
    AliasValue,
    CustodyValue,
    NameValue,
    SpokespersonValue,
    StateValue,
)
from holdfast.masking.case_masks import mask_case, mask_document
from tests.core.by_hand import (
    Words,
    case_from,
    group_reading,
    reading_by_hand,
    report_of,
)
from tests.core.cases.good_case import APPROVAL, CONSENT, FINDING, GRADING, HARM

PERSON, SPEAKER = "Ines Okafor", "Oren Lund"
NAMING = reading_by_hand(
    replace(report_of("okafor-note", "2019-02-11", "Lund Letters"), id="sha256:1"),
    f"{PERSON} (I.O.) and 11 others are held near Okafor Square, {SPEAKER} said."
    " China would return them to North Korea.",
    [
        Words(PERSON, "person_name", NameValue(PERSON), ("names",)),
        Words("I.O.", "alias", AliasValue("I.O.", PERSON)),
        Words("11 others", "people_count", Count.exactly(12), ("count",), by=SPEAKER),
        Words(
            "held near Okafor Square",
            "custody",
            CustodyValue("Okafor Square"),
            ("custody_place",),
        ),
        Words("China", "sending_state", StateValue("CN"), ("sending_state",)),
        Words(
            "North Korea", "destination_state", StateValue("KP"), ("destination_state",)
        ),
        Words(SPEAKER, "spokesperson", SpokespersonValue(SPEAKER, f"wife of {PERSON}")),
    ],
    [
        ReportedCase(
            role="main",
            names=(PERSON,),
            sending_state="CN",
            destination_state="KP",
            count=Count.exactly(12),
            custody_place="Okafor Square",
            published="2019-02-11",
        )
    ],
)
# It names nobody as a person at risk, and still gives the name away.
OTHER = group_reading("b", "2019-02-12", "Mole Times", 12, held="Okafor Street")


def full_case() -> CaseFile:
    """Give a case with the name planted in every part that people write."""
    case = case_from(NAMING, OTHER, with_text=True)
    reason = f"{PERSON} was seen"
    mine = replace(FINDING, rests_on=("r1.c1",), question="named", values=(PERSON,))
    place = replace(
        mine,
        id="f2",
        rests_on=("r1.c4",),
        question="held_where",
        values=("Okafor Square",),
    )
    return with_provisional(
        replace(
            case,
            judgements=(
                Judgement(
                    "j1",
                    "r1.c1",
                    "amend",
                    "Amal",
                    "2019-02-15",
                    reason,
                    NameValue("Inès Okafor"),
                ),
                Judgement("j2", "r1.c1", "accept", "Amal", "2019-02-16", reason),
            ),
            gradings=(replace(GRADING, reason=reason),),
            findings=(
                *case.findings,
                replace(mine, reason=reason),
                replace(place, reason=reason),
            ),
            consent=(replace(CONSENT, reason=reason),),
            harm_review=(replace(HARM, reason=reason, instead=f"near {PERSON}"),),
            approvals=(replace(APPROVAL, note=reason),),
            unread=(UnreadReport("okafor.png", None, "image", "Type it out."),),
        )
    )


def test_no_part_of_a_masked_case_names_anyone() -> None:
    """JSON and page; also what one report tells of a person another names."""
    case = full_case()
    assert check(case) == ()
    open_ = write_case(case).lower()
    for shown in (write_case(mask_case(case)), case_page(mask_case(case))):
        for part in ("okafor", "inès", "ines", "lund", "i.o."):
            assert part in open_
            assert part not in shown.lower(), part
        # Who works at the desk answers for what they decided.
        assert "Amal" in shown


def test_a_masked_case_keeps_its_contract() -> None:
    """Quotes still stand at their spans, findings are what claims come to."""
    covered = mask_case(full_case())
    assert check(covered) == ()
    texts = {filed.key: filed.text or "" for filed in covered.reports}
    for filed in covered.claims:
        assert filed.claim.span.of(texts[filed.report]) == filed.claim.quote


def test_numbers_and_codes_are_left_as_they_are() -> None:
    """Only names are covered."""
    covered = mask_case(full_case())
    counts = [f for f in covered.findings if f.question == "how_many"]
    assert [finding.values for finding in counts] == [(Count.exactly(12),)]


def test_more_names_can_be_given() -> None:
    """Those of cases that were left out of this one."""
    covered = mask_case(case_from(OTHER), also=["Tariq Okafor"])
    assert "Okafor" not in write_case(covered)


def test_findings_made_of_numbers_stay_numbers() -> None:
    """A person's finding on how many."""
    finding = Finding(
        id="f1",
        question="how_many",
        values=(Count.exactly(12),),
        hedge=Firmness.REPORTED,
        rests_on=("r1.c3",),
        standard="allegation",
        reason="one report",
        by="Amal",
        on="2019-02-15",
    )
    case = case_from(NAMING)
    covered = mask_case(replace(case, findings=(*case.findings, finding)))
    assert covered.findings[-1] == finding


def test_a_claim_without_text_is_covered_by_its_quote() -> None:
    """Most case files keep no texts."""
    case = case_from(NAMING, OTHER)
    hedged = replace(
        case.claims[0],
        claim=replace(case.claims[0].claim, hedge=Hedge(attributed_to=SPEAKER)),
    )
    covered = mask_case(replace(case, claims=(hedged, *case.claims[1:])))
    assert "Okafor" not in write_case(covered)
    assert "Lund" not in write_case(covered)


def test_a_document_is_covered_wherever_it_is_read() -> None:
    """In its title, its labels and its sentences; what they rest on stays."""
    told = Sentence(f"{PERSON} is held.", Tells.FACT, ("named",), ("f1",))
    block = Block(Kind.FIELDS, (told,), label=f"On {PERSON}")
    document = Document(
        template="form",
        audience="forum",
        language="en",
        direction="ltr",
        title=f"The case of {PERSON}",
        blocks=(block,),
        notices=(),
    )
    covered = mask_document(document, full_case())
    assert PERSON in str(document)
    assert not set(PERSON.split()) & set(str(covered).replace("'", " ").split())
    (sentence,) = covered.sentences
    assert sentence.rests_on == ("f1",)
    assert len(sentence.text) == len(told.text)
