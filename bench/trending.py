"""The honest reading on couples whose truth is known: beside a test for trends, and beside the limit."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench import peers
from bench.limit import Limit
from bench.row import Row, milliseconds
from bench.timing import took
from handrail.programme.trend.rule import trend
from tests.programme.trend.measure import Score, answers_of, called, looks, score
from tests.programme.trend.simulator import Couples, simulate

HORIZONS = (6, 12, 24)
COUPLES = 8_000
TWO_YEARS = 104
NEAR, SELDOM = 0.97, 0.01
GOAL = 5.0  # milliseconds
RUNS = 40
SCRIPT = Path(__file__).with_name("peer_trends.py")


def rows(learnt_from: int) -> Iterator[Row]:
    """Measure time, then each horizon. learnt_from: how many couples the classifier saw."""
    yield two_years()
    for weeks in HORIZONS:
        couples = simulate(COUPLES, weeks, seed=500 + weeks)
        ours = score(couples.truth, [called(look) for look in looks(couples)])
        yield beside_the_limit(weeks, couples, ours, learnt_from)
        yield beside_a_test(weeks, couples, ours)


def two_years() -> Row:
    """Time a look at two people's answers of two years."""
    answers = answers_of(simulate(1, TWO_YEARS, seed=2).ratings[0])
    one = took(lambda: trend(answers), RUNS)
    return Row(
        what="honest reading of two years of weeks",
        figure=milliseconds(one.fair),
        goal=f"≤ {GOAL:.0f} ms",
        met=one.fair <= GOAL,
        why=one.about() + f"{len(answers)} check-ins",
    )


def beside_the_limit(weeks: int, couples: Couples, ours: Score, learnt_from: int) -> Row:
    """Compare with a classifier that learnt from a great many couples of the same kind."""
    theirs = score(couples.truth, Limit(weeks, learnt_from).verdicts(couples))
    share = ours.accuracy / theirs.accuracy
    return Row(
        what=f"honest reading, {weeks} weeks, right",
        figure=f"{ours.accuracy:.3f}",
        peer=f"classifier {theirs.accuracy:.3f}",
        ratio=f"{100 * share:.1f} %",
        goal=f"≥ {100 * NEAR:.0f} % of it",
        met=share >= NEAR,
        why=f"{COUPLES:,} couples; the classifier, which learnt from {learnt_from:,}, is held to the "
        f"same bound on “better”: {100 * theirs.false_better:.2f} % wrongly",
    )


def beside_a_test(weeks: int, couples: Couples, ours: Score) -> Row:
    """Compare how often “better” is wrong with a well-known test for trends."""
    what = f"“better” said wrongly, {weeks} weeks"
    figure = f"{100 * ours.false_better:.2f} %"
    goal, met = f"≤ {100 * SELDOM:.0f} %", ours.false_better <= SELDOM
    try:
        theirs = score(couples.truth, verdicts_of_a_test(couples))
    except peers.NoPeer as trouble:
        return Row(what, figure, goal, met, why=str(trouble))
    return Row(
        what=what,
        figure=figure,
        peer=f"pymannkendall {100 * theirs.false_better:.1f} %",
        goal=goal,
        met=met,
        why=f"pymannkendall, on each person's weeks, is right in {theirs.accuracy:.3f}",
    )


def verdicts_of_a_test(couples: Couples) -> NDArray[np.str_]:
    """Let the test look at each person's weeks, and join what it says of two."""
    weekly = [
        [
            float(np.nanmean(week))
            for week in person
            if not np.isnan(week).all()
        ]
        for couple in couples.ratings
        for person in couple
    ]  # fmt: skip
    found = np.array(json.loads(peers.answer_of(SCRIPT, json.dumps(weekly)))).reshape(-1, 2)
    joined = np.select(
        [found.min(axis=1) * found.max(axis=1) < 0, found.max(axis=1) > 0, found.min(axis=1) < 0],
        ["apart", "better", "worse"],
        "same",
    )
    return np.where(couples.truth == "too-early", "too-early", joined)
