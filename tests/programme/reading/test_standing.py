"""What folds pages for two away, and what a kept reading still says."""

from datetime import date

import msgspec
import pytest

from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import BY_ID
from handrail.programme.reading.kept_reading import KeptReading, kept
from handrail.programme.reading.reading import assess
from handrail.programme.reading.row import UNSAFE
from handrail.programme.reading.standing import is_unsafe_now, read_again
from tests.programme.reading.answer_sets import READINGS
from tests.programme.reading.vignettes import DEV

CALM = dict.fromkeys(BY_ID, Answer.NEVER)
HIT = CALM | {"hurt.hit": Answer.NOW}


def on(day: int, answers: dict[str, Answer]) -> KeptReading:
    return kept(answers, date(2026, 11, day))


def test_nothing_kept_and_nothing_made_folds_nothing() -> None:
    assert not is_unsafe_now([])


def test_the_newest_kept_reading_decides() -> None:
    assert is_unsafe_now([on(1, CALM), on(2, HIT)])
    assert not is_unsafe_now([on(1, HIT), on(2, CALM)])


@pytest.mark.parametrize("made", READINGS)
def test_one_made_since_opening_folds_too_and_never_unfolds(made: str) -> None:
    assert is_unsafe_now([on(1, CALM)], made) == (made in UNSAFE)
    assert is_unsafe_now([on(1, HIT)], made)


def test_a_kept_reading_is_shown_as_it_was() -> None:
    for case in DEV:
        before = assess(case["answers"])
        again = read_again(kept(case["answers"], date(2026, 11, 1)))
        assert again.because == before.because
        assert (again.reading, again.offers, again.partial) == (
            before.reading,
            before.offers,
            before.partial,
        )
        assert again.crisis_first == before.crisis_first


def test_a_reading_by_a_rule_that_is_no_more_still_opens() -> None:
    old = msgspec.structs.replace(on(1, HIT), rule="abuse.99")

    assert read_again(old).because == ()
    assert read_again(old).reading == "abuse"
