"""One table: every address × owner, colleague, administrator, stranger, nobody."""

import pytest
from django.urls import reverse

import holdfast_desk.web.urls
from holdfast_desk.register.access import ALLOWED, Act
from holdfast_desk.register.models import Case
from holdfast_desk.web.gate import ADDRESSES, Address
from tests.desk.people import Cast, at_screen

EVERYBODY = frozenset((Act.ENTER,))
ONESELF = frozenset((Act.BE_HERE,))


def addresses() -> list[tuple[str, Address]]:
    """Give every address of the desk."""
    assert holdfast_desk.web.urls.urlpatterns
    return list(ADDRESSES.items())


def where(name: str, case: Case) -> str:
    """Give the address of something that is there, for this case."""
    report = case.case_reports.first()
    assert report is not None
    told = {
        "code": report.report.code if name.startswith("report") else case.code,
        "question": "how_many",
        "template": "press_release",
        "language": "en",
    }
    route = ADDRESSES[name].route
    return reverse(
        name, kwargs={key: v for key, v in told.items() if f":{key}>" in route}
    )


@pytest.mark.parametrize(("name", "address"), addresses())
def test_every_address_names_an_act_that_somebody_may_do(
    name: str, address: Address
) -> None:
    """An act that no role has would be a door that nobody can open."""
    if address.act in (*EVERYBODY, *ONESELF, Act.ADMINISTER):
        assert address.act not in ALLOWED
    else:
        assert ALLOWED[address.act], name


@pytest.mark.parametrize(("name", "address"), addresses())
def test_nobody_is_shown_the_way_in_and_nothing_else(
    case: Case, name: str, address: Address
) -> None:
    """Whatever the method."""
    browser = at_screen(None)
    answer = browser.generic(address.method, where(name, case))
    if address.act is Act.ENTER:
        assert answer.status_code in (200, 422)
    else:
        assert answer.status_code == 302
        assert answer["Location"].startswith("/enter/")


@pytest.mark.parametrize(("name", "address"), addresses())
def test_a_stranger_gets_the_answer_of_a_wrong_number(
    cast: Cast, case: Case, name: str, address: Address
) -> None:
    """Word for word, so that nobody learns what there is."""
    if "<slug:code>" not in address.route:
        return
    chi = at_screen(cast.chi)
    there = where(name, case)
    told = {"report": "r1", "claim": "r1.c1", "seen": "yes"}
    found = chi.generic(address.method, there, _form(told), FORM)
    nothing = chi.generic(
        address.method, there.replace(_code(there), "nowhere123"), _form(told), FORM
    )
    assert found.status_code == nothing.status_code == 404
    assert _plain(found.content) == _plain(nothing.content)


@pytest.mark.parametrize(("name", "address"), addresses())
def test_the_owner_sees_every_screen_of_the_case(
    cast: Cast, case: Case, name: str, address: Address
) -> None:
    """And an administrator none of them."""
    if address.method != "GET" or address.act is Act.ADMINISTER:
        return
    assert at_screen(cast.amal).get(where(name, case)).status_code == 200
    if "<slug:code>" in address.route:
        assert at_screen(cast.root).get(where(name, case)).status_code == 404


@pytest.mark.parametrize(("name", "address"), addresses())
def test_a_colleague_who_only_reads_may_not_act(
    cast: Cast, case: Case, name: str, address: Address
) -> None:
    """Bo sees the case of his team, and may not write to it."""
    if "<slug:code>" not in address.route or address.act is Act.SEE:
        return
    answer = at_screen(cast.bo).generic(
        address.method, where(name, case), _form({"seen": "yes"}), FORM
    )
    assert answer.status_code in (403, 404)


@pytest.mark.parametrize(("name", "address"), addresses())
def test_an_address_answers_to_one_method(
    cast: Cast, case: Case, name: str, address: Address
) -> None:
    """What writes is never done by following a link."""
    other = "POST" if address.method == "GET" else "GET"
    answer = at_screen(cast.amal).generic(other, where(name, case))
    assert answer.status_code == 405


def test_accounts_are_looked_after_by_administrators_alone(cast: Cast) -> None:
    """To others the screen does not exist."""
    assert at_screen(cast.root).get("/people/").status_code == 200
    assert at_screen(cast.amal).get("/people/").status_code == 404


FORM = "application/x-www-form-urlencoded"


def _form(told: dict[str, str]) -> str:
    return "&".join(f"{name}={value}" for name, value in told.items())


def _code(address: str) -> str:
    return address.strip("/").split("/")[1]


def _plain(content: bytes) -> bytes:
    """Give a page without what differs each time it is made."""
    lines = content.split(b"\n")
    return b"\n".join(line for line in lines if b"csrf" not in line)
