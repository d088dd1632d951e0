"""The one step of a day, case by case: what stands in the space decides, never chance."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from handrail.programme.daily.due import Due
from handrail.programme.daily.everyday import EVERYDAY
from handrail.programme.daily.next_step import BY_NAME, Standing, answered, next_step
from handrail.programme.daily.step import Held, Step, recent_segments, week_of

TODAY = date(2026, 11, 25)  # a Wednesday
SETTLED = Standing(
    today=TODAY,
    opened_on=TODAY - timedelta(days=60),
    has_values=True,
    last_entry=TODAY - timedelta(days=1),
    last_look=TODAY - timedelta(days=9),
)
LATELY = "steady"


def said(step: str, days_ago: int = 0, *, done: bool = True) -> Step:
    """Return what was said about a step some days ago."""
    return Step(id="a" * 32, day=TODAY - timedelta(days=days_ago), step=step, done=done)


def steady_lately() -> tuple[Step, ...]:
    """Return the steps of somebody who steadied themselves a few days ago."""
    return (said(LATELY, 3),)


@pytest.mark.parametrize(
    ("standing", "step"),
    [
        (Standing(TODAY), "values"),
        (SETTLED._replace(passphrase_due=True, has_values=False), "passphrase"),
        (SETTLED._replace(unsafe=True, has_values=False), "number"),
        (SETTLED._replace(has_values=False), "values"),
        (SETTLED._replace(last_look=TODAY - timedelta(days=30)), "look"),
        (SETTLED._replace(last_look=TODAY - timedelta(days=29)), "steady"),
        (SETTLED._replace(last_look=None), "look"),
        (SETTLED._replace(opened_on=TODAY, last_look=None), "about"),
        (SETTLED._replace(opened_on=TODAY - timedelta(days=13)), "about"),
        (SETTLED._replace(last_entry=None), "line"),
        (SETTLED._replace(last_entry=TODAY - timedelta(days=3)), "line"),
        (SETTLED, "steady"),
    ],
)
def test_what_stands_in_the_space_decides(standing: Standing, step: str) -> None:
    assert next_step(standing).name == step


@pytest.mark.parametrize(
    ("standing", "step", "days", "done"),
    [
        (SETTLED._replace(passphrase_due=True), "passphrase", 3, False),
        (SETTLED._replace(unsafe=True), "number", 60, True),
        (SETTLED._replace(has_values=False), "values", 7, False),
        (SETTLED._replace(last_look=None), "look", 30, True),
        (SETTLED._replace(last_look=None), "look", 7, False),
        (SETTLED._replace(last_entry=None), "line", 3, False),
    ],
)
def test_a_step_that_was_answered_rests_for_some_days_and_then_comes_back(
    standing: Standing, step: str, days: int, done: bool
) -> None:
    resting = standing._replace(steps=(said(step, days - 1, done=done),))
    rested = standing._replace(steps=(said(step, days, done=done),))

    assert next_step(resting).name != step
    assert next_step(rested).name == step


def test_when_nothing_is_due_the_date_picks_an_everyday_step() -> None:
    quiet = SETTLED._replace(steps=steady_lately())
    fortnight = [TODAY + timedelta(days=ahead) for ahead in range(len(EVERYDAY))]
    picked = {
        next_step(
            quiet._replace(today=day, last_entry=day, last_look=day, steps=(answer_on(day),))
        ).name
        for day in fortnight
    }

    assert picked == {step.name for step in EVERYDAY}


def answer_on(day: date) -> Step:
    """Return a steadying done the day before."""
    return Step(id="a" * 32, day=day - timedelta(days=1), step=LATELY, done=True)


def test_where_there_is_harm_no_everyday_step_is_about_the_two_of_you() -> None:
    for ahead in range(100):
        day = TODAY + timedelta(days=ahead)
        steps = (
            answer_on(day),
            Step(id="b" * 32, day=day - timedelta(days=1), step="number", done=True),
        )
        standing = SETTLED._replace(
            today=day, last_entry=day, last_look=day, unsafe=True, steps=steps
        )

        assert not next_step(standing).for_two


def test_the_same_standing_gives_the_same_step() -> None:
    assert next_step(SETTLED) == next_step(SETTLED)


def test_every_step_has_words_and_a_name_of_its_own() -> None:
    assert all(step.title and step.about and step.time for step in BY_NAME.values())
    assert len({step.title for step in BY_NAME.values()}) == len(BY_NAME)


def test_only_what_was_said_today_answers_today() -> None:
    yesterday, today = said("water", 1), said("meal")

    assert answered((yesterday, today), TODAY) == today
    assert answered((yesterday,), TODAY) is None


def test_a_day_without_a_step_is_rest_once_it_is_over() -> None:
    week = week_of(TODAY, [said("water", 2), said("meal", 1, done=False)])

    assert [day.held for day in week] == [
        Held.STEP,
        Held.REST,
        Held.AHEAD,
        *[Held.AHEAD] * 4,
    ]
    assert [day.is_today for day in week].index(True) == 2
    assert week[0].date == date(2026, 11, 23)


def test_last_week_does_not_show_on_this_one() -> None:
    week = week_of(TODAY, [said("water", 3)])

    assert Held.STEP not in {day.held for day in week}


def test_steps_are_read_from_two_years_at_most() -> None:
    assert said("water").segment() in recent_segments(TODAY)
    assert len(recent_segments(TODAY)) == 2


def day_by_day(first: Standing, days: int) -> list[str]:
    """Return what somebody is offered who comes every day and says nothing about any step."""
    standings = [first._replace(today=TODAY + timedelta(days=ahead)) for ahead in range(-1, days)]
    return [next_step(now, before).name for before, now in pairwise(standings)]


@pytest.mark.parametrize("unsafe", [False, True])
def test_what_is_left_unanswered_does_not_greet_anybody_day_after_day(*, unsafe: bool) -> None:
    new = Standing(TODAY, opened_on=TODAY, has_values=False, unsafe=unsafe)
    offered = day_by_day(new, 60)

    assert offered[0] == ("number" if unsafe else "values")
    assert not [today for today, again in pairwise(offered) if today == again]
    assert offered.count(offered[0]) <= 25


def test_what_comes_to_its_day_is_offered_on_it_whoever_s_turn_it_is() -> None:
    for silent in range(1, 8):
        before = SETTLED._replace(
            today=TODAY - timedelta(days=1), steps=(said("water", silent),), last_entry=TODAY
        )
        now = before._replace(today=TODAY, due=Due(hope=True))

        assert next_step(now, before).name == "hope-due"
