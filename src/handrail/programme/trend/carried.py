"""Says which of the three ratings carried a change. The middle of three can hide one that did not go along."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean

from handrail.programme.trend.verdict import Sentence, Verdict
from handrail.programme.trend.weeks import Answers
from handrail.programme.words import _

CLOSENESS, SAFETY, HOPE = "closeness", "safety", "hope"
FEELINGS = (CLOSENESS, SAFETY, HOPE)
FELL, STAYED = -0.5, 0.1  # steps
ALONG = 0.5  # of how far the one that moved most did, to be said to have moved with it

SAFETY_FELL = _("Your answers about safety went down, though. Safety comes first.")
SAFETY_STAYED = _("Your answers about safety did not go up with the rest. Safety comes first.")
ALONE_WENT_UP: Mapping[tuple[str, ...], str] = {
    (CLOSENESS,): _("It was closeness that went up. Safety and hope did not. Safety comes first."),
    (HOPE,): _("It was hope that went up. Closeness and safety did not. Safety comes first."),
}
# Where all three moved alike nothing is said of it.
MOVED_MOST: Mapping[tuple[str, ...], str] = {
    (CLOSENESS,): _("Of the three, it was closeness that moved most."),
    (SAFETY,): _("Of the three, it was safety that moved most."),
    (HOPE,): _("Of the three, it was hope that moved most."),
    (CLOSENESS, SAFETY): _("Closeness and safety moved more than hope."),
    (CLOSENESS, HOPE): _("Closeness and hope moved more than safety."),
    (SAFETY, HOPE): _("Safety and hope moved more than closeness."),
}


def carried(answers: Iterable[Answers], days: int, verdict: Verdict) -> tuple[Sentence, ...]:
    """Say which ratings of one person moved, and first where safety did not go along with better.

    days: with an answer. A rating that is missing on more than half of them says nothing.
    """
    rows = sorted(answers, key=lambda one: one.day)
    given = {name: [getattr(one, name) for one in rows] for name in FEELINGS}
    rated = {name: [one for one in kept if one is not None] for name, kept in given.items()}
    rises = {name: risen(kept) for name, kept in rated.items() if len(kept) >= days / 2}
    words = _words(rises, verdict)
    return (Sentence(words),) if words else ()


def _words(rises: Mapping[str, float], verdict: Verdict) -> str:
    safety = rises.get(SAFETY)
    if safety is not None and safety <= FELL and verdict is not Verdict.WORSE:
        return SAFETY_FELL
    if verdict is Verdict.SAME:
        return ""
    up = 1 if verdict is Verdict.BETTER else -1
    most = max((up * far for far in rises.values()), default=0.0)
    along = tuple(name for name in rises if up * rises[name] >= ALONG * most)
    all_rated = len(rises) == len(FEELINGS)
    if verdict is Verdict.BETTER and safety is not None and safety <= STAYED:
        return ALONE_WENT_UP.get(along, SAFETY_STAYED) if all_rated else SAFETY_STAYED
    return MOVED_MOST.get(along, "") if all_rated else ""


def risen(values: Sequence[float]) -> float:
    """Return how much higher the last third of some values is than the first."""
    third = max(len(values) // 3, 1)
    return fmean(values[-third:]) - fmean(values[:third])
