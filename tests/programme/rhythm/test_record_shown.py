"""What the record shows of a month: words, never a number."""

from handrail.programme.repair import limit as limits
from handrail.programme.repair.hope import NOT, Hope
from handrail.programme.repair.limit import HELD, NOT_HELD, Limit
from handrail.programme.repair.promise import KEPT, MISSED, Promise
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


def test_a_hope_taken_up_again_is_told_once() -> None:
    first = Hope(id="a", what="Quiet", how="", agreed_on=ago(90), by=ago(20), answer=NOT)
    again = Hope(id="b", what="Quiet", how="", agreed_on=ago(19), by=ago(-40), follows="a")

    assert [(fact.day, fact.became) for fact in of_hopes([first, again], MONTH, TODAY).facts] == [
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
