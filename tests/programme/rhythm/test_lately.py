"""One sentence about the last weeks: too early while it is, no verdict ever."""

from handrail.programme.rhythm.lately import TOO_EARLY, UP_TO_A_DAY, lately
from handrail.programme.rhythm.scale import STEPS
from tests.programme.rhythm.lives import TODAY, ago


def said(*answers: tuple[int, int]) -> str:
    """Return the sentence about answers of some days ago."""
    return lately([(ago(days), value) for days, value in answers], STEPS, TODAY).said()


def test_with_three_answers_it_is_too_early() -> None:
    assert said((0, 5), (7, 5), (14, 5)) == TOO_EARLY


def test_the_middle_of_four_weeks_stands_beside_what_was_before() -> None:
    assert said((0, 4), (7, 4), (14, 5), (28, 2), (35, 2)) == (
        "In the last four weeks, around “Mostly”. Before that, around “A little”."
    )
    assert said((0, 3), (7, 3), (40, 3), (47, 3)) == (
        "In the last four weeks, around “Partly”, as in the weeks before."
    )


def test_of_a_time_that_ended_earlier_its_own_last_day_is_said() -> None:
    answers = [(ago(60 + days), 3) for days in (0, 7, 40, 47)]
    shown = lately(answers, STEPS, ago(60), UP_TO_A_DAY)

    assert shown.said(day="26 September") == (
        "In the four weeks before 26 September, around “Partly”, as in the weeks before them."
    )


def test_a_time_without_an_answer_is_said_as_that() -> None:
    assert said((30, 3), (37, 3), (44, 3), (51, 3)).startswith("No answer in the last four weeks.")
    assert said((0, 1), (1, 1), (2, 1), (3, 1)) == "In the last four weeks, around “Not at all”."


def test_what_is_older_than_four_months_counts_no_more() -> None:
    assert said((120, 1), (127, 1), (134, 1), (0, 5)) == TOO_EARLY
