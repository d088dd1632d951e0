"""The one step of a day, case by case: what stands in the space decides, never chance."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest

from handrail.programme.daily.due import Due
from handrail.programme.daily.everyday import EVERYDAY
from handrail.programme.daily.next_step import BY_NAME, Before, Standing, answered, next_step
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


def seen_by(
    first: Standing, days: range, due: Callable[[date], Due] = lambda day: Due()
) -> list[str]:
    """Return what somebody is offered who comes on some days and says nothing about any step.

    due: what has come to its day, on a day.
    """

    def on(day: date) -> Standing:
        return first._replace(today=day, due=due(day))

    def offered(day: date) -> str:
        before = Before(on(day - timedelta(days=1)), on(day - timedelta(days=7)))
        return next_step(on(day), before).name

    return [offered(TODAY + timedelta(days=ahead)) for ahead in days]


EVERY_DAY, EVERY_WEEK = range(60), range(0, 70, 7)


def test_what_is_left_unanswered_does_not_greet_anybody_day_after_day() -> None:
    new = Standing(TODAY, opened_on=TODAY, has_values=False)
    offered = seen_by(new, range(28))

    assert offered[0] == "values"
    assert offered.count("values") < 18


def test_what_has_its_week_gives_way_when_that_is_over() -> None:
    new = SETTLED._replace(last_look=TODAY - timedelta(days=30), has_values=False)
    offered = seen_by(new._replace(opened_on=TODAY), EVERY_DAY)
    settled = seen_by(new._replace(last_look=TODAY - timedelta(days=25)), EVERY_DAY)

    assert offered[0] == "look"
    assert settled[5:12] == ["look"] * 7
    assert settled[12:].count("look") < 20


@pytest.mark.parametrize("comes", [EVERY_DAY, EVERY_WEEK])
@pytest.mark.parametrize(
    ("standing", "due", "step"),
    [
        (SETTLED._replace(unsafe=True, has_values=False), Due(check_in=True), "number"),
        (SETTLED._replace(passphrase_due=True), Due(trial=TODAY, hope=True), "trial"),
        (SETTLED._replace(passphrase_due=True), Due(setback=TODAY, review=True), "look"),
    ],
)
def test_a_trial_a_setback_and_a_number_to_call_stay_until_something_is_said_about_them(
    standing: Standing, due: Due, step: str, comes: range
) -> None:
    assert set(seen_by(standing, comes, lambda day: due)) == {step}


def test_where_two_of_these_wait_neither_hides_the_other() -> None:
    offered = seen_by(SETTLED._replace(unsafe=True), EVERY_WEEK, lambda day: Due(trial=TODAY))

    assert set(offered) == {"number", "trial"}
    assert not [today for today, again in pairwise(offered) if today == again]


@pytest.mark.parametrize("visit", range(7))
def test_whoever_looks_in_once_a_week_meets_what_has_come_to_its_day(visit: int) -> None:
    opens = TODAY + timedelta(days=14)
    left = SETTLED._replace(passphrase_due=True, has_values=False)
    offered = seen_by(left, range(visit, 70, 7), lambda day: Due(hope=day >= opens))

    assert offered[2] == "hope-due"


@pytest.mark.parametrize("comes", [EVERY_DAY, EVERY_WEEK])
def test_nothing_that_is_left_unanswered_is_passed_over_for_good(comes: range) -> None:
    left = SETTLED._replace(passphrase_due=True, has_values=False)
    offered = seen_by(left, comes, lambda day: Due(hope=True, check_in=True, review=True))

    assert set(offered) > {"passphrase", "values", "hope-due", "check-in", "review"}


def test_the_days_of_its_week_are_shared_by_all_that_came_to_their_day_in_it() -> None:
    offered = seen_by(
        SETTLED._replace(passphrase_due=True),
        range(7),
        lambda day: Due(hope=day >= TODAY, check_in=day > TODAY),
    )

    assert offered[:2] == ["hope-due", "check-in"]
    assert set(offered) == {"hope-due", "check-in"}


def test_what_comes_to_its_day_is_offered_on_it_whoever_s_turn_it_is() -> None:
    for silent in range(1, 8):
        standing = SETTLED._replace(steps=(said("water", silent),), last_entry=TODAY)
        offered = seen_by(standing, range(1), lambda day: Due(hope=day >= TODAY))

        assert offered == ["hope-due"]


def test_a_small_change_is_for_the_days_between_and_puts_no_weekly_thing_off() -> None:
    ticked_daily = seen_by(
        SETTLED, range(7), lambda day: Due(change=day == TODAY, check_in=day >= TODAY)
    )

    assert set(ticked_daily) == {"check-in"}
