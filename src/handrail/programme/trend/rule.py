"""What answers show over time: of one person’s own, which pages show, or of a couple’s."""

from collections.abc import Iterable, Mapping, Sequence

from handrail.programme.trend.evidence import Found, sentences, too_early
from handrail.programme.trend.shape import Shape, by_verdict
from handrail.programme.trend.shares import shares
from handrail.programme.trend.table import Table, fitted
from handrail.programme.trend.verdict import Trend, Verdict
from handrail.programme.trend.weeks import (
    FEWEST,
    Answers,
    Rated,
    answered_days,
    begins,
    course,
    weeks_between,
)


def own_trend(check_ins: Iterable[Rated]) -> Trend:
    """Return what one person’s own answers show. Never `apart`: nobody else’s answers are read."""
    return trend(Answers(one.day, "", one.closeness, one.safety, one.hope) for one in check_ins)


def trend(answers: Iterable[Answers], table: Table | None = None) -> Trend:
    """Return what the answers of one person, or of two, show together. Their order does not matter.

    table: other numbers than those that ship, for whoever fits them.
    """
    given = of_one_time([*answers])
    days = answered_days(given)
    if len(days) < FEWEST:
        return Trend(Verdict.TOO_EARLY, too_early(len(days)))
    seen = course(given)
    chances = shares(seen, table or fitted())
    sure_enough = (table or fitted()).sure_enough(weeks_between(days[0], days[-1]))
    verdict = decided(chances, sure_enough)
    return Trend(verdict, sentences(Found(verdict, given, days, seen, chances)))


def of_one_time(answers: Sequence[Answers]) -> Sequence[Answers]:
    """Leave out what was said before a gap of half a year, where enough was said after it."""
    days = answered_days(answers)
    if not days:
        return answers
    after = [one for one in answers if one.day >= begins(days)]
    return after if len(answered_days(after)) >= FEWEST else answers


def decided(chances: Mapping[Shape, float], sure_enough: float) -> Verdict:
    """Return the likeliest verdict; “better” only where it is sure enough, for it is the costly mistake."""
    likely = by_verdict(chances)
    if likely[Verdict.BETTER] < sure_enough:
        del likely[Verdict.BETTER]
    return max(likely, key=likely.__getitem__)
