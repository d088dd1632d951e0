"""What the rule makes of simulated couples, and how often it is right."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from handrail.programme.trend.rule import decided
from handrail.programme.trend.shape import Shape
from handrail.programme.trend.shares import shares
from handrail.programme.trend.table import Table, fitted
from handrail.programme.trend.weeks import FEWEST, Answers, answered_days, course, weeks_between
from tests.programme.trend.simulator import Couples

BEGUN = date(2026, 1, 4)


class Score(NamedTuple):
    """accuracy: share of couples called by their truth. false_better: of those not better, called better."""

    accuracy: float
    false_better: float

    def __str__(self) -> str:
        return f"{self.accuracy:.3f}, false “better” {100 * self.false_better:.2f} %"


class Look(NamedTuple):
    """How the rule sees one couple. chances: empty when it is too early."""

    chances: dict[Shape, float]
    weeks: int


def answers_of(ratings: NDArray[np.float32]) -> list[Answers]:
    """Return one simulated couple's ratings as check-ins."""
    return [
        Answers(
            BEGUN + timedelta(weeks=week),
            who,
            *(None if np.isnan(rating) else float(rating) for rating in row),
        )
        for who, weeks in zip("ab", ratings, strict=True)
        for week, row in enumerate(weeks)
        if not np.isnan(row).all()
    ]


def looks(couples: Couples, table: Table | None = None) -> Iterator[Look]:
    """Yield how the rule sees each couple."""
    for ratings in couples.ratings:
        answers = answers_of(ratings)
        days = answered_days(answers)
        if len(days) < FEWEST:
            yield Look({}, 0)
        else:
            yield Look(shares(course(answers), table or fitted()), weeks_between(days[0], days[-1]))


def called(look: Look, sure_enough: float | None = None) -> str:
    """Return the verdict on a couple. sure_enough: for “better”; by the table that ships when left out."""
    if not look.chances:
        return "too-early"
    least = fitted().sure_enough(look.weeks) if sure_enough is None else sure_enough
    return decided(look.chances, least).value


def score(truth: NDArray[np.str_], verdicts: Sequence[str] | NDArray[np.str_]) -> Score:
    """Compare verdicts with the truth."""
    said = np.asarray(verdicts)
    return Score(float((said == truth).mean()), float((said[truth != "better"] == "better").mean()))
