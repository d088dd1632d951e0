"""What answers show over time: of one person's own, which pages show, or of a couple's."""

from collections.abc import Iterable

from handrail.programme.trend.verdict import Sentence, Trend, Verdict
from handrail.programme.trend.weeks import Answers, Rated
from handrail.programme.words import _

FEWEST = 4  # days with an answer, before which it is too early
TOO_EARLY = _("It is too early to say: this needs answers from at least four days.")


def own_trend(check_ins: Iterable[Rated]) -> Trend:
    """Return what one person's own answers show. Never `apart`: nobody else's answers are read."""
    return trend(Answers(one.day, "", one.closeness, one.safety, one.hope) for one in check_ins)


def trend(answers: Iterable[Answers]) -> Trend:
    """Return what the answers of one person, or of two, show together. Their order does not matter."""
    rated = [one for one in answers if any(value is not None for value in one[2:])]
    if len({one.day for one in rated}) < FEWEST:
        return Trend(Verdict.TOO_EARLY, (Sentence(TOO_EARLY),))
    return Trend(Verdict.SAME, (Sentence(_("Overall your answers have stayed about the same.")),))
