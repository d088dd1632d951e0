"""What has come to its day, case by case, and which of it Today offers first."""

from datetime import date, timedelta
from typing import Any

import pytest

from handrail.programme.daily.due import Due, Records, due
from handrail.programme.daily.next_step import Standing, next_step
from handrail.programme.daily.step import Step
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.programme.preferences import Preferences
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.promise import Promise
from handrail.programme.repair.small_change import SmallChange
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.quiet_time import ASKED, QuietTime
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import Trial

TODAY = date(2026, 11, 25)  # a Wednesday
WEDNESDAY, THURSDAY = 2, 3


def ago(days: int) -> date:
    """Return the day some days before today; with fewer than none, a day ahead."""
    return TODAY - timedelta(days=days)


def settings(opened: int, *off: str) -> Preferences:
    """Return the settings of a space opened some days ago."""
    return Preferences(id="p", opened_on=ago(opened), notes_off=off)


def check_in(days: int) -> CheckIn:
    """Return a check-in some days ago."""
    return CheckIn(id=f"c{days}", day=ago(days), hope=3)


def promise(by: int, state: str = "") -> Promise:
    """Return a promise due some days ago."""
    return Promise(id="p", what="call", made_on=ago(by + 2), by=ago(by), state=state)


def hope(by: int, answer: str = "") -> Hope:
    """Return a hope whose day was some days ago."""
    return Hope(id="h", what="calm", how="so", agreed_on=ago(by + 60), by=ago(by), answer=answer)


def change(begun: int, *ticked: int, ended: int | None = None) -> SmallChange:
    """Return a change of one week begun some days ago."""
    return SmallChange(
        id="c",
        if_="I come home",
        then="I breathe",
        since=ago(begun),
        until=ago(begun - 6),
        days=tuple(ago(day) for day in ticked),
        ended_on=None if ended is None else ago(ended),
    )


def trial(opens: int) -> Trial:
    """Return a trial that opened some days ago."""
    return Trial(id="t", sealed_on=ago(opens + 60), opens_on=ago(opens), go_on="a", stop="b")


def measure(days: int) -> OwnMeasure:
    """Return a measure some days ago."""
    return OwnMeasure(id="m", day=ago(days), life=3, work=3, health=3)


QUIET = QuietTime(id="q", weekday=WEDNESDAY, hour=9)
LATER = QuietTime(id="q", weekday=THURSDAY, hour=9)


@pytest.mark.parametrize(
    ("kept", "name", "expected"),
    [
        (Records(), "check_in", False),
        (Records(settings=settings(6)), "check_in", False),
        (Records(settings=settings(7)), "check_in", True),
        (Records(settings=settings(1), quiet=QUIET), "check_in", True),
        (Records(settings=settings(60), quiet=LATER, check_ins=(check_in(6),)), "check_in", False),
        (Records(quiet=QUIET, check_ins=(check_in(1),)), "check_in", False),
        (Records(check_ins=(check_in(6),)), "check_in", False),
        (Records(check_ins=(check_in(7),)), "check_in", True),
        (Records(settings=settings(27)), "review", False),
        (Records(settings=settings(28)), "review", True),
        (Records(settings=settings(90), reviews=(Review(id="r", day=ago(3)),)), "review", False),
        (Records(promises=(promise(0),)), "promise", True),
        (Records(promises=(promise(-1),)), "promise", False),
        (Records(promises=(promise(13),)), "promise", True),
        (Records(promises=(promise(14),)), "promise", False),
        (Records(promises=(promise(2, "missed"),)), "promise", False),
        (Records(hopes=(hope(0),)), "hope", True),
        (Records(hopes=(hope(0, "met"),)), "hope", False),
        (Records(hopes=(hope(-1),)), "hope", False),
        (Records(changes=(change(2),)), "change", True),
        (Records(changes=(change(2, 0),)), "change", False),
        (Records(changes=(change(2, ended=1),)), "change", False),
        (Records(changes=(change(9),)), "change", False),
        (Records(changes=(change(9),)), "change_over", True),
        (Records(changes=(change(9, ended=2),)), "change_over", False),
        (Records(changes=(change(20),)), "change_over", False),
        (Records(trials=(trial(0),)), "trial", TODAY),
        (Records(trials=(trial(-1),)), "trial", None),
        (Records(trials=(trial(31),)), "trial", None),
        (Records(setbacks=(Setback(id="s", day=ago(2)),)), "setback", ago(2)),
        (Records(setbacks=(Setback(id="s", day=ago(9)),)), "setback", None),
        (Records(measures=(measure(14),)), "measure", True),
        (Records(measures=(measure(13),)), "measure", False),
        (Records(), "measure", False),
        (Records(settings=settings(1)), "asks_quiet_time", True),
        (Records(settings=settings(1), quiet=QUIET), "asks_quiet_time", False),
        (Records(settings=settings(1, ASKED)), "asks_quiet_time", False),
    ],
)
def test_what_has_come_to_its_day(kept: Records, name: str, expected: Any) -> None:
    assert getattr(due(kept, None, TODAY), name) == expected


def test_a_setback_that_was_followed_by_a_look_asks_for_none() -> None:
    kept = Records(setbacks=(Setback(id="s", day=ago(2)),))

    assert due(kept, ago(1), TODAY).setback is None


SETTLED = Standing(
    today=TODAY,
    opened_on=ago(60),
    has_values=True,
    last_entry=ago(1),
    last_look=ago(9),
)
EVERYTHING = Due(
    setback=ago(1),
    trial=ago(1),
    promise=True,
    hope=True,
    check_in=True,
    review=True,
    change=True,
    change_over=True,
    measure=True,
)
IN_ORDER = (
    ("setback", "look"),
    ("trial", "trial"),
    ("promise", "promise-due"),
    ("hope", "hope-due"),
    ("change_over", "change-over"),
    ("check_in", "check-in"),
    ("review", "review"),
    ("change", "change"),
    ("measure", "measure"),
)


def test_one_after_the_other_in_the_order_of_the_table() -> None:
    left = EVERYTHING
    for field, step in IN_ORDER:
        assert next_step(SETTLED._replace(due=left)).name == step
        left = left._replace(**{field: Due()._asdict()[field]})
    assert next_step(SETTLED._replace(due=left)).name == "steady"


def only(field: str) -> Due:
    """Return that one thing is due."""
    given: dict[str, Any] = {field: True}
    return Due(**given)


@pytest.mark.parametrize("field", ["promise", "hope", "change", "change_over"])
def test_where_there_is_harm_nothing_towards_the_other_is_offered(field: str) -> None:
    number = Step(id="a" * 32, day=ago(1), step="number", done=True)
    harm = SETTLED._replace(unsafe=True, steps=(number,), due=only(field))

    assert next_step(harm).name == "steady"
    assert next_step(harm._replace(unsafe=False)).name != "steady"


@pytest.mark.parametrize("field", ["check_in", "review", "measure"])
def test_where_there_is_harm_what_is_for_oneself_stays(field: str) -> None:
    number = Step(id="a" * 32, day=ago(1), step="number", done=True)
    harm = SETTLED._replace(unsafe=True, steps=(number,), due=only(field))

    assert next_step(harm).name != "steady"


def test_a_look_done_before_a_setback_does_not_stand_for_one_after_it() -> None:
    before, after = (Step(id="a" * 32, day=ago(days), step="look", done=True) for days in (3, 0))
    hurt = SETTLED._replace(due=Due(setback=ago(1)))

    assert next_step(hurt._replace(steps=(before,))).name == "look"
    assert next_step(hurt._replace(steps=(after,))).name != "look"


def test_what_was_put_aside_rests() -> None:
    aside = Step(id="a" * 32, day=ago(1), step="check-in", done=False)
    week = SETTLED._replace(due=Due(check_in=True), steps=(aside,))

    assert next_step(week).name != "check-in"
    assert next_step(week._replace(today=TODAY + timedelta(days=4))).name == "check-in"


def test_no_step_and_no_line_proposes_thanks() -> None:
    from handrail.programme.daily.lines import FOR_ANYONE, FOR_TWO
    from handrail.programme.daily.next_step import BY_NAME

    said = [f"{step.title} {step.about}" for step in BY_NAME.values()]
    for text in (*said, *FOR_ANYONE, *FOR_TWO):
        assert "thank" not in text.lower()
        assert "grateful" not in text.lower()


@pytest.mark.parametrize(
    ("rhythm", "resting", "done", "is_due"),
    [
        ("week", False, 8, True),
        ("week", False, 3, False),
        ("month", False, 8, False),
        ("free", False, 90, False),
        ("week", True, 8, False),
    ],
)
def test_something_of_ones_own_is_offered_when_its_rhythm_comes_round(
    rhythm: str, done: int, *, resting: bool, is_due: bool
) -> None:
    swim = OwnGoal(id="g", what="Swim", rhythm=rhythm, resting=resting, since=ago(90))
    kept = Records(goals=(swim,), goal_notes=(GoalNote(id="n", goal="g", day=ago(done)),))

    found = due(kept, None, TODAY)

    assert found.own_goal is is_due
    offered_first = next_step(Standing(today=TODAY, has_values=True, due=found))
    assert (offered_first.name == "own-goal") is is_due
