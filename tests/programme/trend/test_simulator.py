"""The simulated couples are what their truth says."""

import numpy as np
import pytest

from tests.programme.trend.simulator import SHAPES, TRUTHS, World, simulate

QUIET = World(noise=(0.01, 0.01), gaps=(0.0, 0.0), few=0.0, whole=0.0, level=(3.0, 3.0))


@pytest.fixture(scope="module")
def calm():
    """Couples nearly without noise or gaps: their shapes can be seen."""
    return simulate(700, 24, seed=1, world=QUIET)


def risen(calm, shape: str):
    """How far each person of a shape has moved from the first week to the last."""
    weekly = calm.ratings[calm.shape == SHAPES.index(shape)].mean(axis=3)
    return weekly[:, :, -1] - weekly[:, :, 0]


@pytest.mark.parametrize(
    ("shape", "least", "most"),
    [("better", 0.5, 1.5), ("worse", -1.5, -0.5), ("flat", -0.1, 0.1), ("fades", -0.1, 0.7), ("up-then-below", -1.5, -0.5)],
)  # fmt: skip
def test_each_shape_ends_where_its_name_says(calm, shape, least, most):
    moved = risen(calm, shape)

    assert np.nanmin(moved) >= least
    assert np.nanmax(moved) <= most


def test_those_who_go_apart_are_two_and_go_different_ways(calm):
    moved = risen(calm, "apart")

    assert not np.isnan(moved).any()
    assert (moved[:, 0] * moved[:, 1] < 0).all()


def test_gaps_levels_and_beginnings_are_as_described():
    couples = simulate(4_000, 12, seed=2)
    there = ~np.isnan(couples.ratings)
    days = there.any(axis=(1, 3)).sum(axis=1)
    answered = there.any(axis=3)
    both = answered.any(axis=2).all(axis=1) & (days >= 4)

    assert np.nanmin(couples.ratings) >= 1
    assert np.nanmax(couples.ratings) <= 5
    assert 0.10 < 1 - answered[both].mean() < 0.20
    assert ((couples.truth == "too-early") == (days < 4)).all()
    assert set(couples.truth) == {*TRUTHS, "too-early"}


def test_one_seed_gives_the_same_couples_again():
    one, other = simulate(50, 6, seed=3), simulate(50, 6, seed=3)

    assert np.array_equal(one.ratings, other.ratings, equal_nan=True)
    assert (one.truth == other.truth).all()
