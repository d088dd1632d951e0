"""Today: the same line all day, one step, what was said about it, and the week on its rail."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from handrail.accounts import clock
from handrail.programme.daily.lines import FOR_ANYONE, line_for
from handrail.programme.daily.next_step import BY_NAME
from handrail.programme.daily.step import Step
from handrail.programme.look.answers import Answer
from handrail.programme.preferences import Preferences
from handrail.programme.reading.kept_reading import kept as reading
from handrail.programme.record import Record, new_id
from handrail.programme.repair.hope import Hope
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.review import Review
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import Trial
from handrail.vault.space import Space, SpaceKey
from tests import clock as moved
from tests.cast import EVERYDAY, browser_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches

pytestmark = pytest.mark.django_db(transaction=True)
WELCOME_BACK = "Good to see you. Nothing was lost, nothing is late."
DAY = 86_400


def keep(home: SpaceKey, *records: Record) -> None:
    """Let the space hold some records."""
    with Space.open(home).change() as kept:
        for record in records:
            kept.add(record)


def steps(home: SpaceKey) -> list[Step]:
    """Return the steps that were answered."""
    return Space.open(home).all(Step)


def page(ana: Client) -> str:
    """Return Today as the browser gets it."""
    answer = ana.get("/today/")
    assert answer.status_code == 200
    return answer.content.decode()


def says(ana: Client, step: str, answer: str) -> None:
    """Say something about the step of the day."""
    assert ana.post("/today/step/", {"step": step, "answer": answer}).status_code == 302


def test_a_space_that_has_nothing_yet_has_a_day_all_the_same(ana: Client) -> None:
    html = page(ana)

    assert line_for(clock.today(), unsafe=False) in html
    assert "Write down what matters to you" in html
    assert breaches(html, "/today/") == []


def test_every_text_can_be_translated(ana: Client) -> None:
    with pseudo_language():
        assert bare_texts(page(ana)) == []
        says(ana, "values", "done")
        assert bare_texts(page(ana)) == []


def test_every_page_a_step_leads_to_is_there() -> None:
    for step in BY_NAME.values():
        assert not step.url or reverse(step.url)


def test_a_step_that_was_done_is_kept_and_the_day_asks_no_more(ana: Client, home: SpaceKey) -> None:
    says(ana, "values", "done")

    assert [(step.step, step.done, step.day) for step in steps(home)] == [
        ("values", True, clock.today())
    ]
    html = page(ana)
    assert "You did this today" in html
    assert "I did this" not in html
    assert "today, step done" in html
    assert breaches(html, "/today/") == []


def test_not_today_is_held_against_nobody(ana: Client, home: SpaceKey) -> None:
    says(ana, "values", "not-today")

    html = page(ana)
    assert "You let this be for today" in html
    assert "today, step done" not in html
    assert not steps(home)[0].done


def test_an_answer_sent_twice_or_changed_is_one_record(ana: Client, home: SpaceKey) -> None:
    says(ana, "values", "done")
    says(ana, "values", "done")
    says(ana, "values", "not-today")

    assert [(step.done, step.revision) for step in steps(home)] == [(False, 2)]


def test_an_answer_can_be_taken_back(ana: Client, home: SpaceKey) -> None:
    says(ana, "values", "done")

    ana.post("/today/step/back/")
    ana.post("/today/step/back/")

    assert steps(home) == []
    assert "I did this" in page(ana)


@pytest.mark.parametrize("sent", [{}, {"step": "unheard", "answer": "done"}, {"step": "values"}])
def test_a_step_that_is_not_offered_is_not_kept(
    ana: Client, home: SpaceKey, sent: dict[str, str]
) -> None:
    ana.post("/today/step/", sent)

    assert steps(home) == []
    assert "not offered any more" in page(ana)


def test_a_reading_of_harm_changes_the_step_and_the_line(ana: Client, home: SpaceKey) -> None:
    keep(home, reading({"hurt.hit": Answer.NOW}, clock.today()))

    html = page(ana)

    assert "Choose one number you could call" in html
    assert line_for(clock.today(), unsafe=True) in html
    assert line_for(clock.today(), unsafe=True) in FOR_ANYONE


def test_after_three_days_the_passphrase_is_asked_once_more(ana: Client, home: SpaceKey) -> None:
    opened = clock.today() - timedelta(days=3)
    keep(home, Preferences(id=new_id(), opened_on=opened))

    html = page(ana)

    assert "Type your passphrase once more, so that it stays" in html
    assert "I did this" not in html, "only typing it counts"
    assert "Not today" in html


def test_what_came_to_its_day_in_the_last_week_is_offered_whenever_somebody_looks_in(
    ana: Client, home: SpaceKey
) -> None:
    today = clock.today()
    came, long_ago = today - timedelta(days=4), today - timedelta(days=60)
    keep(home, Preferences(id=new_id(), opened_on=long_ago))
    keep(home, Hope(id=new_id(), what="x", how="y", agreed_on=long_ago, by=came))
    keep(home, Review(id=new_id(), day=today, saw="x"), CheckIn(id=new_id(), day=today, hope=3))
    keep(home, OwnMeasure(id=new_id(), day=today, life=3, work=3, health=3))

    assert "A hope has come to its day" in page(ana)


def test_a_trial_that_opened_stays_until_something_is_said_about_it(
    ana: Client, home: SpaceKey
) -> None:
    today = clock.today()
    opened, long_ago = today - timedelta(days=16), today - timedelta(days=90)
    keep(home, Preferences(id=new_id(), opened_on=long_ago))
    keep(home, Trial(id=new_id(), sealed_on=long_ago, opens_on=opened, go_on="x", stop="y"))

    assert "Your sealed trial has opened" in page(ana)
    says(ana, "trial", "not-today")

    assert "You let this be for today" in page(ana)


def test_after_two_weeks_away_nothing_is_late(home: SpaceKey) -> None:
    keep(home, Step(id=new_id(), day=clock.today(), step="water", done=True))
    assert WELCOME_BACK not in page(browser_in(home))

    moved.move(13 * DAY)
    doors_open_again(home)
    assert WELCOME_BACK not in page(browser_in(home))

    moved.move(14 * DAY)
    doors_open_again(home)
    assert WELCOME_BACK in page(browser_in(home))


def test_being_greeted_leaves_nothing_in_memory_that_an_ordinary_day_does_not(
    home: SpaceKey,
) -> None:
    keep(home, Step(id=new_id(), day=clock.today(), step="water", done=True))
    ordinary, greetings = left_after(browser_in(home))
    assert greetings == [False, False]
    moved.move(20 * DAY)
    doors_open_again(home)

    assert left_after(browser_in(home)) == (ordinary, [True, False])


def left_after(ana: Client) -> tuple[int, list[bool]]:
    """Look at Today twice and close the space; return how much is left, and who was greeted."""
    before = set(cache._cache)  # type: ignore[attr-defined]
    greetings = [WELCOME_BACK in page(ana) for _ in range(2)]
    ana.post(reverse("out"))
    return len(set(cache._cache) - before), greetings  # type: ignore[attr-defined]


def doors_open_again(home: SpaceKey) -> None:
    """Open the space at the door, as its passphrase does."""
    from handrail.vault import doors

    assert doors.unlock("ana", EVERYDAY).account == home.account


def test_the_week_shows_rest_as_part_of_it(ana: Client, home: SpaceKey) -> None:
    today = clock.today()
    monday = today - timedelta(days=today.weekday())
    keep(home, Step(id=new_id(), day=monday, step="water", done=True))

    html = page(ana)

    assert html.count("step done") == 1
    assert html.count(", rest<") == max(0, today.weekday() - 1)
    assert "streak" not in html
