"""What the record shows of a month: words, never a number."""

from handrail.programme.repair import limit as limits
from handrail.programme.repair.hope import NOT, Hope
from handrail.programme.repair.limit import HELD, NOT_HELD, Limit
from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise
from handrail.programme.rhythm.record_shown import (
    NOT_TESTED,
    STILL_OPEN,
    UNANSWERED,
    of_hopes,
    of_limits,
    of_promises,
)
from tests.programme.rhythm.lives import TODAY, ago

MONTH = ago(28)


def promise(what: str, by_ago: int, state: str = "") -> Promise:
    """Return a promise whose day was some days ago."""
    marked = ago(by_ago) if state else None
    return Promise(
        id=what, what=what, made_on=ago(90), by=ago(by_ago), state=state, marked_on=marked
    )


def test_promises_are_told_as_kept_missed_open_or_with_nothing_noted() -> None:
    kept = [
        promise("call", 3, KEPT),
        promise("bikes", 5, MISSED),
        promise("shelf", -4),
        promise("lamp", 9),
        promise("old", 60, KEPT),
    ]

    shown = of_promises(kept, MONTH, TODAY)

    assert [(fact.what, fact.became) for fact in shown.facts] == [
        ("shelf", STILL_OPEN),
        ("call", "Kept"),
        ("bikes", "Missed"),
        ("lamp", UNANSWERED),
    ]


def test_what_was_missed_or_left_unmarked_fades_after_two_weeks_and_what_was_kept_does_not() -> (
    None
):
    kept = [
        promise("bikes", 14, MISSED),
        promise("lamp", 14),
        promise("shelf", 13, MISSED),
        promise("door", 13),
        promise("call", 14, KEPT),
    ]

    shown = of_promises(kept, MONTH, TODAY)

    assert {fact.what for fact in shown.facts} == {"shelf", "door", "call"}


def test_what_was_marked_bears_the_day_of_the_mark_and_what_is_open_its_own() -> None:
    early = Promise(id="a", what="a", made_on=ago(9), by=ago(-3), state=KEPT, marked_on=ago(1))
    moved = Promise(id="b", what="b", made_on=ago(9), by=ago(-3), state=MOVED, marked_on=ago(1))
    hope = Hope(
        id="c", what="c", how="", agreed_on=ago(90), by=ago(2), answer=NOT, answered_on=ago(1)
    )

    promises = of_promises([early, moved], MONTH, TODAY).facts
    hopes = of_hopes([hope], MONTH, TODAY).facts

    assert {(fact.what, fact.day, fact.by) for fact in (*promises, *hopes)} == {
        ("a", ago(1), None),
        ("b", None, ago(-3)),
        ("c", ago(1), None),
    }


def test_a_hope_taken_up_again_is_told_once() -> None:
    first = Hope(id="a", what="Quiet", how="", agreed_on=ago(90), by=ago(20), answer=NOT)
    again = Hope(id="b", what="Quiet", how="", agreed_on=ago(19), by=ago(-40), follows="a")

    assert [(fact.by, fact.became) for fact in of_hopes([first, again], MONTH, TODAY).facts] == [
        (ago(-40), STILL_OPEN)
    ]


def test_a_limit_is_told_with_the_last_time_it_was_tested_and_one_put_away_is_not() -> None:
    limit = Limit(id="l", when="it gets loud", will="leave the room", since=ago(80))
    away = Limit(id="m", when="x", will="y", since=ago(80), put_away=True)
    tests = [
        limits.Tested(id="1", limit="l", day=ago(9), held=HELD),
        limits.Tested(id="2", limit="l", day=ago(2), held=NOT_HELD),
    ]

    (fact,) = of_limits([limit, away], tests, MONTH).facts
    (untested,) = of_limits([limit], tests, TODAY).facts

    assert (fact.what, fact.day) == ("leave the room", ago(2))
    assert untested.became == NOT_TESTED
