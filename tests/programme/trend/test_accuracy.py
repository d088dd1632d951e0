"""How often the rule is right, on couples whose truth is known."""

import pytest

from tests.programme.trend.measure import called, looks, score
from tests.programme.trend.simulator import WORLDS, simulate

# By weeks: how many couples, the least accuracy, and the most of those not better that may be called
# better. `make bench` measures on many more, beside a classifier; so few couples need some room.
BANDS = {6: (2_000, 0.86, 0.013), 12: (800, 0.92, 0.014), 24: (400, 0.95, 0.014)}


@pytest.mark.parametrize("weeks", BANDS)
def test_most_couples_are_called_by_their_truth_and_better_is_hardly_ever_wrong(weeks):
    number, accuracy, false_better = BANDS[weeks]
    couples = simulate(number, weeks, seed=weeks + 100)

    found = score(couples.truth, [called(look) for look in looks(couples)])

    assert found.accuracy >= accuracy
    assert found.false_better <= false_better


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
