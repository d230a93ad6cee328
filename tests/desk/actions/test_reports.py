"""Reports: kept as received, read once, tried again, never lost."""

from datetime import timedelta

import pytest
from django.utils import timezone

from holdfast_desk.register.access import NotAllowedError, NotFoundError
from holdfast_desk.register.actions.held import take_out
from holdfast_desk.register.actions.reports import (
    Item,
    keep_fault,
    keep_told,
    read_again,
    take_in,
    take_next,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Report
from tests.desk.people import FIRST, Cast, a_report, told

MAIL = (
    b"From: a@example.org\nTo: b@example.org\nSubject: two texts\n"
    b"Date: Fri, 3 May 2019 09:00:00 +0000\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\n'
    b"Laos holds 12 North Koreans who may be deported.\n--x\n"
    b'Content-Type: text/plain; name="more.txt"\n'
    b'Content-Disposition: attachment; filename="more.txt"\n\n'
    b"Four of them may be deported on Friday, and fear torture.\n--x--\n"
)


def test_the_same_bytes_are_one_report_of_a_team(cast: Cast) -> None:
    """However often they are sent; another team keeps its own."""
    item = Item("a.txt", FIRST.encode(), "upload")
    one, is_new = take_in(by=cast.amal, team=cast.east, item=item)
    again, is_new_again = take_in(by=cast.amal, team=cast.east, item=item)
    other, _ = take_in(by=cast.chi, team=cast.west, item=item)
    assert (is_new, is_new_again) == (True, False)
    assert one == again != other
    assert one.custody.count() == 2


def test_only_a_researcher_of_the_team_takes_reports_in(cast: Cast) -> None:
    """Bo reads, Chi is a stranger."""
    item = Item("a.txt", b"words", "upload")
    with pytest.raises(NotAllowedError):
        take_in(by=cast.bo, team=cast.east, item=item)
    with pytest.raises(NotFoundError):
        take_in(by=cast.chi, team=cast.east, item=item)


def test_what_came_inside_a_mail_is_a_report_of_its_own(cast: Cast) -> None:
    """Its bytes are inside the mail."""
    item = Item("mail.eml", MAIL, "email")
    mail, _ = take_in(by=cast.amal, team=cast.east, item=item)
    taken = take_next()
    assert taken == mail
    keep_told(report=mail, told=told(mail))
    mail.refresh_from_db()
    (inside,) = mail.attachments.all()
    assert (mail.state, inside.state) == (Report.READ, Report.READ)
    assert inside.size == 0
    with pytest.raises(RefusedError):
        take_out(by=cast.amal, code=inside.code)
    assert bytes(take_out(by=cast.amal, code=mail.code).untrusted_bytes) == MAIL


@pytest.mark.parametrize("name", ["photo.jpg", "voice.ogg", "empty.txt"])
def test_what_cannot_be_read_is_kept_with_what_to_do(cast: Cast, name: str) -> None:
    """The bytes stay; the sentence says how to go on."""
    untrusted = b"" if name == "empty.txt" else b"\xff\xd8\xff\xe0" + bytes(50)
    report, _ = take_in(
        by=cast.amal, team=cast.east, item=Item(name, untrusted, "upload")
    )
    taken = take_next()
    assert taken is not None
    keep_told(report=taken, told=told(taken))
    report.refresh_from_db()
    assert report.state == Report.UNREAD
    assert report.error
    assert bytes(report.untrusted_bytes) == untrusted


def test_a_reader_that_died_is_tried_again_and_then_left_to_a_person(
    cast: Cast,
) -> None:
    """Three times by itself; then somebody asks."""
    report, _ = take_in(
        by=cast.amal, team=cast.east, item=Item("a.txt", b"words", "upload")
    )
    for _ in range(3):
        taken = take_next()
        assert taken == report
        keep_fault(report=report, code="reading_ended", sentence="It ended.")
    report.refresh_from_db()
    assert report.state == Report.FAILED
    assert take_next() is None
    read_again(by=cast.amal, code=report.code)
    assert take_next() == report
    with pytest.raises(RefusedError):
        read_again(by=cast.amal, code=report.code)
    with pytest.raises(NotFoundError):
        read_again(by=cast.chi, code=report.code)


def test_a_report_that_a_dead_worker_left_is_taken_again(cast: Cast) -> None:
    """After ten minutes."""
    report, _ = take_in(
        by=cast.amal, team=cast.east, item=Item("a.txt", b"words", "upload")
    )
    assert take_next() == report
    assert take_next() is None
    Report.objects.update(taken_at=timezone.now() - timedelta(minutes=11))
    assert take_next() == report


def test_read_again_keeps_what_people_judged(cast: Cast) -> None:
    """A second reading of the same bytes adds nothing twice."""
    report = a_report(cast.amal, cast.east, "first.txt", FIRST)
    many = report.claims.count()
    keep_told(report=report, told=told(report))
    assert report.claims.count() == many
