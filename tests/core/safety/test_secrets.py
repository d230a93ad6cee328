"""What the house knows and an audience may not see; and what it may."""

import pytest

from holdfast.facts.casefile import (
    Approval,
    Consent,
    HarmDecision,
    PersonalDetail,
)
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Address, Detail, Disclosed
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.known import Known
from holdfast.safety.residue import residue
from holdfast.safety.secrets import secrets_of

DAY = "2019-03-01"
NOTHING = Disclosed("public", draft_only=True, details=())


def finding(question: str, *values: AnswerValue, by: str | None = None) -> Finding:
    """Give a finding, of a person if they are named."""
    reason = "Told by two who know nothing of each other" if by else None
    on, standard = (DAY, "reasonable_grounds") if by else (None, None)
    return Finding(
        f"f.{question}",
        question,
        values,
        Firmness.REPORTED,
        ("c1",),
        by=by,
        on=on,
        reason=reason,
        standard=standard,
    )


def detail(field: str, value: str, *spellings: str) -> PersonalDetail:
    """Give a personal detail."""
    return PersonalDetail(
        f"p.{field}", field, value, "Amal Haddadin", DAY, "A", spellings
    )


def told(question: str, *values: AnswerValue, instead: str | None = None) -> Detail:
    """Give what may be told on a question."""
    return Detail(question, values, Firmness.REPORTED, ("f1",), instead=instead)


def disclosed(*details: Detail, audience: str = "public", **more: object) -> Disclosed:
    """Give what an audience may be told, drafts only."""
    office = more.get("office")
    addressees = (office,) if isinstance(office, Address) else ()
    day = more.get("day")
    return Disclosed(
        audience,
        draft_only=True,
        details=details,
        addressees=addressees,
        appeals_by=("2019-04-12", "Asia/Seoul"),
        published_on=day if isinstance(day, str) else None,
    )


def left(known: Known, shown: Disclosed, text: str) -> list[str]:
    """Give the fields of what a text still holds, in its order."""
    return [hit.field for hit in residue(text, secrets_of(known, shown))]


KNOWN = Known(
    phase="open",
    findings=(
        finding("how_many", Count.exactly(21)),
        finding("named", "Kim Min-jun"),
        finding("destination_state", "KP"),
        finding("held_where", "Changchun"),
        finding("arrested_when", "2012-02-08", by="Amal Haddadin"),
        finding("intended_destination", "KR"),
        finding("risk_factors", "contact_with_hostile_state"),
    ),
    personal=(
        detail("full_name", "박영철", "Pak Yong-chol (Yongcheol)"),
        detail("date_of_birth", "1994-03-07"),
        detail("phone", "010-1234-5678"),
    ),
    own_words=(("held_where", "长春"), ("alias", "Sparrowhawk")),
    consent=(
        Consent(
            "k1",
            "own_consent",
            "given",
            ("public",),
            False,  # noqa: FBT003 - a value of the case
            ("Dana Whitlock",),
            DAY,
            reason="Asked in private with nobody listening at the door",
        ),
    ),
    harm_review=(
        HarmDecision(
            "h1",
            "religion",
            "public",
            "withhold",
            ("Amal Haddadin", "Dana Whitlock"),
            DAY,
            "Her cousin in the border guard would be recognised by it",
            "they may be treated more harshly than others are",
        ),
    ),
    approvals=(
        Approval("a1", "facts", "Chi Obafemi", DAY, "Ring the safe house first please"),
    ),
)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Minjun Kim", ["named"]),
        ("in Changchun", ["held_where"]),
        ("在长春", ["held_where"]),
        ("창춘에서", ["held_where"]),
        ("on 8 February", ["arrested_when"]),
        ("to South Korea", ["intended_destination"]),
        ("contact_with_hostile_state", ["risk_factors"]),
        ("Park Young-chul", ["full_name", "full_name"]),
        ("born 7.3.1994", ["date_of_birth"]),
        ("+82 10 1234 5678", ["phone"]),
        ("alias Sparrowhawk", ["alias"]),
        ("said Dana Whitlock", ["staff", "staff", "staff"]),
        ("told by two who know nothing of each other", ["reason"] * 3),
        ("her cousin in the border guard", ["reason"]),
        ("ring the safe house first please", ["reason"]),
        ("21 people from a farm", []),
    ],
)
def test_everything_known_is_looked_for(text: str, fields: list[str]) -> None:
    """Findings, details, words of reports, people of the house and their reasons."""
    found = left(KNOWN, NOTHING, f"It is so: {text}.")
    assert set(found) == set(fields)
    assert bool(found) == bool(fields)


def test_the_team_has_no_secrets() -> None:
    """Its sheet never leaves."""
    assert secrets_of(KNOWN, disclosed(audience="team")) == ()
    assert secrets_of(KNOWN, disclosed(audience="lawyer")) != ()


def test_what_is_disclosed_is_no_secret_in_any_spelling() -> None:
    """Nor in the words of a report, nor where another field has the same value."""
    shown = disclosed(told("held_where", "Changchun"), told("named", "Kim Min-jun"))
    text = "Kim Min-jun (김민준) is held in Changchun, 长春."
    assert left(KNOWN, NOTHING, text) != []
    assert left(KNOWN, shown, text) == []


def test_a_state_may_be_part_of_another_states_name() -> None:
    """“Republic of Korea” stands in the full name of the one that may be said."""
    shown = disclosed(told("destination_state", "KP"))
    assert left(KNOWN, shown, "the Democratic People's Republic of Korea") == []
    assert left(KNOWN, shown, "to the Republic of Korea") == ["intended_destination"]


def test_a_finer_place_stays_secret_where_its_town_is_told() -> None:
    """The town may be said, the building may not."""
    known = Known(
        "open", (), personal=(detail("exact_custody", "Tumen Jail, Block Iris"),)
    )
    shown = disclosed(told("held_where", "Tumen"))
    assert left(known, shown, "They are held in Tumen.") == []
    assert left(known, shown, "They are held in Block Iris, Tumen.") == [
        "exact_custody"
    ]


def test_a_day_that_is_told_clears_no_other() -> None:
    """The day of the draft and of the appeals may stand in it too."""
    shown = disclosed(told("deadline", "2012-02-20"), day="2019-02-08")
    assert left(KNOWN, shown, "by 20 February, on 8 February 2019") == []
    assert left(KNOWN, shown, "appeals by 12 April 2019") == []
    assert left(KNOWN, shown, "taken on 8 February 2012") == ["arrested_when"]


def test_the_words_put_in_place_of_a_value_may_be_said() -> None:
    """Two people decided on them for these readers."""
    safer = "they may be treated more harshly than others are"
    assert set(left(KNOWN, NOTHING, f"It is feared that {safer}.")) == {"reason"}
    shown = disclosed(told("risk_factors", instead=safer))
    assert left(KNOWN, shown, f"It is feared that {safer}.") == []


def test_an_office_that_is_written_to_may_be_named() -> None:
    """Its town and State too, in its own address."""
    office = Address(
        "prosecutor",
        "Changchun People's Procuratorate",
        "KR",
        ("1 Renmin Street", "Changchun"),
        name="Pak Yong-su",
        email="office@example.org",
        salutation="Dear Prosecutor",
    )
    shown = disclosed(office=office)
    address = "Pak Yong-su, Changchun People's Procuratorate, South Korea"
    assert set(left(KNOWN, NOTHING, address)) == {"held_where", "intended_destination"}
    assert left(KNOWN, shown, address) == []
    assert set(left(KNOWN, shown, "Park Young-chul")) == {"full_name"}


def test_the_ends_of_a_range_are_known_too() -> None:
    """A stretch of days that spans rivals is as telling as each of them."""
    spanned = Finding(
        "f1",
        "arrested_when",
        ("2012-02-08", "2012-02-12"),
        Firmness.REPORTED,
        ("c1",),
        range="2012-02-08/2012-02-12",
    )
    known = Known("open", (spanned,))
    assert left(known, NOTHING, "on 12 February") == ["arrested_when"]
