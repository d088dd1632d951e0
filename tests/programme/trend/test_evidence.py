"""What a person reads beside the verdict."""

from datetime import timedelta

from handrail.programme.trend.rule import own_trend, trend
from handrail.programme.trend.verdict import Verdict
from handrail.programme.trend.weeks import Answers
from tests.programme.trend.measure import answers_of
from tests.programme.trend.series import BEGUN, weekly
from tests.programme.trend.simulator import simulate

RISING = (2, 2, 2, 3, 2, 3, 3, 3, 3, 4, 3, 4)
FALLING = tuple(6 - level for level in RISING)


def test_the_evidence_says_what_it_rests_on_what_moved_and_how_sure_it_is():
    assert own_trend(weekly(*RISING)).told() == (
        "This comes from your answers on 12 days, over 12 weeks.",
        "Your answers went up by about one step.",
        "The answers show this quite clearly. It can still change.",
    )


def test_a_bad_week_and_a_fortnight_are_named():
    bad_week = own_trend(weekly(2, 2, 2.3, 2.3, 2.7, 2.7, 3, 1, 3, 3.3, 3.3, 3.3)).told()
    fortnight = own_trend(weekly(3, 3, 3, 3, 4, 4, 3, 3, 3, 3, 3, 3)).told()

    assert "One week was clearly lower. It did not turn the whole around." in bad_week
    assert "For a short time the answers were higher. That is not a lasting change." in fortnight


def test_what_is_not_sure_says_so_and_says_what_else_it_could_be():
    told = own_trend(weekly(2.7, 2, 3, 2.7, 3, 3)).told()

    assert any(
        "likel" in sentence or "far from sure" in sentence or "signs of change" in sentence
        for sentence in told
    )


def test_safety_that_falls_behind_is_said_though_the_rest_went_up():
    rows = [
        Answers(BEGUN + timedelta(weeks=week), "a", level, 3 - (week > 7), level)
        for week, level in enumerate((1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4))
    ]

    told = own_trend(rows)

    assert told.verdict is Verdict.BETTER
    assert "Your answers about safety went down, though. Safety comes first." in told.told()


def test_of_two_people_the_evidence_speaks_of_both():
    told = trend(weekly(*RISING, who="a") + weekly(*FALLING, who="b")).told()

    assert told[:2] == (
        "This comes from the answers of two people on 12 days, over 12 weeks.",
        "One person’s answers went up. The other person’s went down.",
    )


def test_every_sentence_goes_through_a_translator_before_its_figures_are_put_in():
    told = own_trend(weekly(*RISING)).told(lambda text: f"⟦{text}⟧")

    assert told[0] == "⟦This comes from your answers on 12 days, over 12 weeks.⟧"
    assert all(sentence.startswith("⟦") for sentence in told)


def test_whatever_happens_the_words_stay_plain_and_few():
    for weeks in (5, 12):
        for ratings in simulate(150, weeks, seed=3).ratings:
            told = trend(answers_of(ratings)).told()
            assert 2 <= len(told) <= 6
            assert all(sentence.endswith(".") and "%" not in sentence for sentence in told)
