"""What a person reads beside the verdict."""

from datetime import timedelta

from handrail.programme.trend.carried import SAFETY_STAYED
from handrail.programme.trend.rule import own_trend, trend
from handrail.programme.trend.verdict import Verdict
from handrail.programme.trend.weeks import Answers
from tests.programme.trend.measure import answers_of
from tests.programme.trend.series import BEGUN, weekly
from tests.programme.trend.simulator import simulate

RISING = (2, 2, 2, 3, 2, 3, 3, 3, 3, 4, 3, 4)
ALONE = "It was hope that went up. Closeness and safety did not. Safety comes first."
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


def moving(*feelings: str, up: int = 1) -> tuple[str, ...]:
    """Return what is told where only some of the three ratings moved, by two steps."""
    steps = (-1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1)
    rows = [
        Answers(
            BEGUN + timedelta(weeks=week),
            "a",
            *(3 + up * step * (name in feelings) for name in ("closeness", "safety", "hope")),
        )
        for week, step in enumerate(steps)
    ]
    return own_trend(rows).told()


def test_which_of_the_three_carried_a_change_is_said_and_safety_first():
    assert ALONE in moving("hope")
    assert "Of the three, it was safety that moved most." in moving("safety")
    assert "Closeness and safety moved more than hope." in moving("closeness", "safety")
    assert SAFETY_STAYED in moving("closeness", "hope")
    assert "Of the three, it was hope that moved most." in moving("hope", up=-1)


def test_where_all_three_moved_alike_no_one_of_them_is_named():
    told = moving("closeness", "safety", "hope")

    assert not [one for one in told if "hope" in one.lower()]


def test_on_a_page_the_verdict_comes_first_in_its_own_word():
    def lead(*levels: float) -> str:
        return own_trend(weekly(*levels)).told_on_a_page()[0]

    assert lead(*RISING).endswith("got better.")
    assert lead(*FALLING).endswith("got worse.")
    assert lead(3, 3, 2.7, 3, 3, 3.3, 3, 3).endswith("stayed about the same.")
    assert lead(3, 3, 3).startswith("It is too early to say.")


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
