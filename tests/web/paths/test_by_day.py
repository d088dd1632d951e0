"""By day, and what plain words find: what is sealed or folded away does not come up there either."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.ground.journal import Entry
from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import BY_ID
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.plan.plan import PlanPage
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.programme.record import new_id
from handrail.programme.repair.apology import Apology
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.weigh.trial import Trial
from handrail.vault.document import Document
from handrail.vault.space import Space, SpaceKey
from tests.cast import moved_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.looking import words

pytestmark = pytest.mark.django_db(transaction=True)
UNSAFE = dict.fromkeys(BY_ID, Answer.NEVER) | {"fear.partner": Answer.PAST_YEAR}


@pytest.fixture
def home() -> SpaceKey:
    """The space of Ana, who wrote an apology, a check-in and a sealed trial today."""
    home, today = moved_in("ana"), clock.today()
    with Space.open(home).change() as records:
        records.add(Apology(id=new_id(), did="the otter", cost="b", will="c", written_on=today))
        records.add(CheckIn(id=new_id(), day=today, words="the heron"))
        opens = today + timedelta(weeks=10)
        records.add(Trial(id=new_id(), sealed_on=today, opens_on=opens, go_on="lynx", stop="lynx"))
    return home


@pytest.fixture
def afraid(ana: Client, home: SpaceKey) -> Client:
    """Ana, whose newest look told of fear."""
    with Space.open(home).change() as records:
        records.add(kept_reading(UNSAFE, clock.today()))
    return ana


def test_what_belongs_to_folded_pages_is_left_out_and_the_page_says_so(afraid: Client) -> None:
    said = words(afraid.get("/path/days/"))

    assert "the otter" not in said
    assert "the heron" in said
    assert "folded away for now is left out" in said


def test_whoever_chose_to_go_on_finds_all_of_it(afraid: Client) -> None:
    afraid.post("/on/", {"toward": "/lists/amends/"})
    said = words(afraid.get("/path/days/"))

    assert "the otter" in said
    assert "left out" not in said


def test_without_such_a_look_nothing_is_left_out(ana: Client) -> None:
    said = words(ana.get("/path/days/"))

    assert "the otter" in said
    assert "left out" not in said


def test_words_that_point_to_folded_pages_find_them_folded(afraid: Client) -> None:
    afraid.post("/lists/find/", {"words": "sorry"})
    said = words(afraid.get("/lists/found/"))

    assert said.index("Folded away for now") < said.index("Putting it right")


def test_without_such_a_look_they_stand_first(ana: Client) -> None:
    ana.post("/lists/find/", {"words": "sorry"})
    said = words(ana.get("/lists/found/"))

    assert "Putting it right" in said
    assert "Folded away" not in said


def test_a_page_of_a_plan_is_named_and_no_closed_note_stands_there(
    ana: Client, home: SpaceKey
) -> None:
    written = PlanPage(
        id=new_id(),
        heading="when",
        written_on=clock.today(),
        texts={"sooner": "the badger"},
        ticks={},
    )
    with Space.open(home).change() as records:
        records.add(written)
        records.add(ClosedNote(id=new_id(), note="M5", day=clock.today()))

    said = words(ana.get("/path/days/"))

    assert any("badger" in line.text for line in written.told().lines)
    assert "Pages of your lists" in said
    assert "the badger" not in said
    assert "A note you closed" not in said


def test_a_sealed_trial_tells_its_days_and_no_word_of_it(
    ana: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Trial.told
    monkeypatch.setattr(  # however its lines are ordered
        Trial, "told", lambda trial: told(trial)._replace(lines=told(trial).lines[::-1])
    )
    monkeypatch.setattr(
        Trial, "told_on", lambda trial, _today: told(trial)._replace(lines=told(trial).lines[:1])
    )

    said = words(ana.get("/path/days/"))

    assert "A trial, sealed" in said
    assert "lynx" not in said


def test_the_journal_stands_under_its_days_whatever_month_they_are_in(
    ana: Client, home: SpaceKey
) -> None:
    with Space.open(home).change() as records:
        records.add(Entry(id=new_id(), day=clock.today(), free="the otter came back"))
        records.add(Entry(id=new_id(), day=date(2019, 4, 30), free="the kingfisher"))

    newest = words(ana.get("/path/days/"))
    assert "the otter came back" in newest
    assert "the kingfisher" not in newest
    assert 'href="/path/days/2019/4/"' in ana.get("/path/days/").content.decode()
    assert "the kingfisher" in words(ana.get("/path/days/2019/4/"))


def test_of_a_long_journal_only_the_month_that_is_shown_is_decoded(
    ana: Client, home: SpaceKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Space.open(home).change() as records:
        for year in range(2016, 2026):
            records.add(Entry(id=new_id(), day=date(year, 4, 30), free="the kingfisher"))
    decoded, read = [], Document.records

    def reads(document: Document, segment: str) -> Sequence[Any]:
        decoded.append(segment)
        return read(document, segment)

    monkeypatch.setattr(Document, "records", reads)

    ana.get("/path/days/2019/4/")

    assert [name for name in decoded if name.startswith("entry/")] == ["entry/2019-04"]


@pytest.mark.parametrize("month", ["9" * 30 + "/1", "2026/" + "9" * 30, "10000/1", "2026/13"])
def test_a_month_that_is_none_is_a_page_that_is_not_there(ana: Client, month: str) -> None:
    assert ana.get(f"/path/days/{month}/").status_code == 404


def test_the_pages_keep_the_house_rules_and_no_text_escapes(afraid: Client) -> None:
    afraid.post("/lists/find/", {"words": "sorry"})
    for address in ("/path/days/", "/lists/found/", "/lists/"):
        assert breaches(afraid.get(address).content.decode(), address) == []
        with pseudo_language():
            assert bare_texts(afraid.get(address).content.decode()) == []
