"""What is saved out of a space: a file of dates, a card. What it tells, and what stays behind."""

import re
import resource
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from django.urls import reverse
from icalendar import Calendar, Event

from handrail.accounts import clock
from handrail.config.kinds import KINDS as RECORDS
from handrail.programme.plan.plan import PlanPage
from handrail.programme.record import new_id
from handrail.programme.repair.apology import Apology
from handrail.programme.rhythm.dates import KINDS
from handrail.programme.weigh.trial import Trial
from tests.house.cast import Person

FILE = reverse("calendar-file")
EVERYTHING = {"what": [*KINDS]}
OUR_TITLES = {"Quarter of an hour", "One hour", "Look at the list"}
WRITES = """
import handrail.printing.worker as worker
worker.write_nothing()
open({place!r}, "w").write("a word")
"""


def file_of(person: Person) -> bytes:
    """Download the dates."""
    answer = person.browser.post(FILE, EVERYTHING)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="dates.ics"'
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.content


def entries(file: bytes) -> list[Event]:
    """Return the entries of a file."""
    return [one for one in Calendar.from_ical(file).walk("VEVENT") if isinstance(one, Event)]


def test_the_file_of_dates_says_on_which_day_it_was_made_and_not_when(ana: Person) -> None:
    file = file_of(ana)

    stamps = re.findall(rb"DTSTAMP:(\S+)", file)
    assert stamps
    assert {stamp[8:] for stamp in stamps} == {b"T000000Z"}
    assert b"COMMENT" not in file


def test_nothing_of_a_plan_a_weighing_a_trial_or_a_look_is_in_it(ana: Person) -> None:
    before = entries(file_of(ana))
    today = clock.today()
    with ana.space.change() as there:
        there.add(PlanPage(id=new_id(), heading="when", written_on=today, texts={}, ticks={}))
        opens = today + timedelta(weeks=10)
        there.add(Trial(id=new_id(), sealed_on=today, opens_on=opens, go_on="a", stop="b"))

    after = entries(file_of(ana))

    assert {str(one["UID"]) for one in after} == {str(one["UID"]) for one in before}
    assert {str(one["SUMMARY"]) for one in after} <= OUR_TITLES
    assert opens.strftime("%Y%m%d").encode() not in file_of(ana)


def test_what_was_written_is_in_no_part_of_it(ana: Person) -> None:
    lines = file_of(ana).decode().casefold().splitlines()
    file = "\n".join(line for line in lines if not line.startswith(("begin:", "end:")))

    for record in (one for kind in RECORDS for one in ana.space.all(kind)):
        assert record.id not in file
        for line in record.told().lines:
            words = re.findall(r"[^\W\d]{6,}", line.text.casefold()) if line.own else []
            assert [word for word in words if word in file] == []


def test_a_day_at_the_end_of_time_breaks_no_file(ana: Person) -> None:
    browser, apology = (
        ana.browser,
        Apology(id=new_id(), did="a", cost="b", will="c", written_on=date(2026, 1, 1)),
    )
    with ana.space.change() as there:
        there.add(apology)
    path = reverse("amends-change", args=[apology.id])
    for day in ("9999-12-31", "0001-01-01"):
        sent = {"did": "a", "cost": "b", "will": "the heron", "by": day, "revision": "1"}
        answer = browser.post(path, sent)
        assert answer.status_code == 200
        assert "the heron" in answer.content.decode()

    browser.post(reverse("amends-promise", args=[apology.id]))

    assert browser.post(FILE, EVERYTHING).status_code == 200


def test_the_pages_say_what_a_download_leaves_behind(ana: Person) -> None:
    for path in (reverse("calendar"), reverse("cards-show", args=[ana.one("Card")])):
        said = ana.browser.get(path).content.decode()
        assert "list of downloads" in said
        assert "note it beside the file" in said


def test_the_worker_that_makes_a_card_can_write_into_no_file(tmp_path: Path) -> None:
    place = tmp_path / "left behind"
    done = subprocess.run(
        [sys.executable, "-c", WRITES.format(place=str(place))], capture_output=True, check=False
    )

    assert b"File too large" in done.stderr
    assert place.read_bytes() == b""


def test_the_worker_leaves_no_picture_of_its_memory() -> None:
    asked = (
        "import resource, handrail.printing.worker as worker; worker.write_nothing(); "
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True)

    assert done.stdout.strip() == b"(0, 0)"
    assert resource.getrlimit(resource.RLIMIT_FSIZE) != (0, 0), "only the worker gives it up"
