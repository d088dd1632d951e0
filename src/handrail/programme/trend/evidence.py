"""Says in plain words what answers show over time, what it rests on, and how sure it is."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from statistics import fmean
from typing import NamedTuple

from handrail.programme.trend.carried import carried, risen
from handrail.programme.trend.shape import VERDICTS, Shape, by_verdict
from handrail.programme.trend.verdict import Sentence, Verdict
from handrail.programme.trend.weeks import Answers, Course, weeks_between
from handrail.programme.words import _

TOO_EARLY = _("It is too early to say. This needs answers from at least four days.")
SO_FAR = _("Days with an answer so far: %(days)d.")
BASIS = _("This comes from your answers on %(days)d days, over %(weeks)d weeks.")
BASIS_OF_TWO = _(
    "This comes from the answers of two people on %(days)d days, over %(weeks)d weeks."
)
BASIS_OF_DAYS = _("This comes from answers on %(days)d days that lie close together.")

# How far answers moved from their first third to their last, in steps, and the words for it: of one
# person and of two.
LITTLE, MUCH = 0.7, 1.4
WENT_UP = (
    (_("Your answers went up, by less than one step."), _("Both people’s answers went up, by less than one step.")),
    (_("Your answers went up by about one step."), _("Both people’s answers went up by about one step.")),
    (_("Your answers went up by more than one step."), _("Both people’s answers went up by more than one step.")),
)  # fmt: skip
WENT_DOWN = (
    (_("Your answers went down, by less than one step."), _("Both people’s answers went down, by less than one step.")),
    (_("Your answers went down by about one step."), _("Both people’s answers went down by about one step.")),
    (_("Your answers went down by more than one step."), _("Both people’s answers went down by more than one step.")),
)  # fmt: skip
SHAPED = {
    Shape.RISES_WITH_A_BAD_WEEK: _("One week was clearly lower. It did not turn the whole around."),
    Shape.TURNS: _("At first they went up. Later they fell below where they began."),
    Shape.LEVEL: _("The answers went up and down a little, in no clear direction."),
    Shape.FADES: _("For a short time the answers were higher. That is not a lasting change."),
    Shape.APART: _("One person’s answers went up. The other person’s went down."),
}
MOVED = {
    Shape.RISES: WENT_UP,
    Shape.RISES_WITH_A_BAD_WEEK: WENT_UP,
    Shape.FALLS: WENT_DOWN,
    Shape.TURNS: WENT_DOWN,
}
NOT_ENOUGH = _("There are signs of change for the better. They are too weak or too new to lean on.")
SURE = (
    (0.97, _("The answers show this quite clearly. It can still change.")),
    (0.85, _("This is likely. About one time in ten, answers like these mean something else.")),
    (0.6, _("This is the likeliest reading. About one time in four, answers like these mean something else.")),
    (0.0, _("This is far from sure. More weeks will show.")),
)  # fmt: skip
COULD_ALSO = {
    Verdict.BETTER: _("It could also be slowly getting better."),
    Verdict.SAME: _("It could also have stayed about the same."),
    Verdict.WORSE: _("It could also be slowly getting worse."),
    Verdict.APART: _("The two could also be going different ways."),
}
WORTH_SAYING = 0.1  # chance of another reading from which it is named


class Found(NamedTuple):
    """What a look came to. days: with an answer, rising. seen: the answers in weeks. chances: of each shape."""

    verdict: Verdict
    answers: Sequence[Answers]
    days: Sequence[date]
    seen: Course
    chances: Mapping[Shape, float]

    @property
    def shape(self) -> Shape:
        """The likeliest shape that comes to the verdict."""
        fitting = (shape for shape in self.chances if VERDICTS[shape] is self.verdict)
        return max(fitting, key=self.chances.__getitem__)


def too_early(days: int) -> tuple[Sentence, ...]:
    """Say that there is too little to say anything, and how much there is."""
    return Sentence(TOO_EARLY), Sentence(SO_FAR, {"days": days})


def sentences(found: Found) -> tuple[Sentence, ...]:
    """Return what answers rest on, what they show, and how sure that is."""
    alone = () if found.seen.both else carried(found.answers, len(found.days), found.verdict)
    return (basis(found), *movement(found), *alone, *certainty(found))


def basis(found: Found) -> Sentence:
    """Say how many answers there are."""
    weeks = weeks_between(found.days[0], found.days[-1])
    if weeks == 1:
        return Sentence(BASIS_OF_DAYS, {"days": len(found.days)})
    text = BASIS_OF_TWO if found.seen.both else BASIS
    return Sentence(text, {"days": len(found.days), "weeks": weeks})


def movement(found: Found) -> Iterator[Sentence]:
    """Say how the answers moved."""
    shape = found.shape
    if shape in MOVED:
        far = abs(fmean(risen(one.values) for one in found.seen.people))
        words = MOVED[shape][(far >= LITTLE) + (far >= MUCH)]
        yield Sentence(words[found.seen.both])
    if shape in SHAPED:
        yield Sentence(SHAPED[shape])


def certainty(found: Found) -> Iterator[Sentence]:
    """Say how sure the verdict is, and what else it could be."""
    likely = by_verdict(found.chances)
    chance = likely.pop(found.verdict)
    other = max(likely, key=likely.__getitem__)
    if other is Verdict.BETTER and likely[other] > chance:
        yield Sentence(NOT_ENOUGH)
        return
    yield Sentence(next(words for least, words in SURE if chance >= least))
    if likely[other] >= WORTH_SAYING:
        yield Sentence(COULD_ALSO[other])
