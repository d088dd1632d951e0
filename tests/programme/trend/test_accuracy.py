"""How often the rule is right, on couples whose truth is known."""

import pytest

from handrail.programme.trend.shape import by_verdict
from handrail.programme.trend.verdict import Verdict
from tests.programme.trend.measure import called, looks, score
from tests.programme.trend.simulator import WORLDS, simulate

# By weeks: how many couples, the least accuracy, and the most of those not better that may be called
# better. `make bench` measures on many more, beside a classifier; so few couples need some room.
BANDS = {6: (2_000, 0.86, 0.013), 12: (800, 0.92, 0.014), 24: (400, 0.95, 0.014)}


@pytest.mark.slow
@pytest.mark.parametrize("weeks", BANDS)
def test_most_couples_are_called_by_their_truth_and_better_is_hardly_ever_wrong(weeks):
    number, accuracy, false_better = BANDS[weeks]
    couples = simulate(number, weeks, seed=weeks + 100)

    found = score(couples.truth, [called(look) for look in looks(couples)])

    assert found.accuracy >= accuracy
    assert found.false_better <= false_better


@pytest.mark.slow
@pytest.mark.parametrize("world", WORLDS)
def test_better_is_seldom_wrong_in_other_readings_of_the_description(world):
    couples = simulate(300, 6, seed=9, world=WORLDS[world])

    found = score(couples.truth, [called(look) for look in looks(couples)])

    assert found.false_better <= 0.03


def test_too_early_is_always_told_from_the_rest():
    couples = simulate(300, 5, seed=4)

    said = [called(look) for look in looks(couples)]

    assert [one == "too-early" for one in said] == list(couples.truth == "too-early")
    assert 5 < said.count("too-early") < 150


@pytest.mark.slow
def test_the_words_for_how_sure_it_is_are_true():
    """“About one time in ten” and “about one time in four” are what they say."""
    couples = simulate(1_500, 6, seed=31)
    right: dict[str, list[bool]] = {"clear": [], "likely": [], "likeliest": []}
    for look, truth in zip(looks(couples), couples.truth, strict=True):
        said = called(look)
        chance = by_verdict(look.chances).get(Verdict(said), 0.0)
        words = "clear" if chance >= 0.97 else "likely" if chance >= 0.85 else "likeliest"
        if chance >= 0.6:
            right[words].append(said == truth)

    found = {words: sum(held) / len(held) for words, held in right.items()}
    assert found["clear"] >= 0.97
    assert 0.85 <= found["likely"] <= 0.97
    assert 0.65 <= found["likeliest"] <= 0.85
