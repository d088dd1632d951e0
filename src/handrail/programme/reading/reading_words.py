"""What each reading shows: its heading, its first lines, and the order of everything else."""

from typing import NamedTuple

from handrail.programme.look.signals import Answers
from handrail.programme.reading import sections_help as help_with
from handrail.programme.reading import sections_work as work
from handrail.programme.reading.facts import facts
from handrail.programme.reading.reading import Reading
from handrail.programme.reading.row import ABUSE, DANGER, REPAIRABLE, STRAIN, UNCLEAR, UNLIKELY
from handrail.programme.reading.section import Section
from handrail.programme.words import _


class ReadingPage(NamedTuple):
    """Everything the page of a reading says, in order, before any help line is looked up."""

    heading: str
    opening: tuple[str, ...]
    sections: tuple[Section, ...]
    because: tuple[str, ...]


FOOT = _(
    "One person’s answers. It proves nothing about anyone and is of no use in an argument or a court."
)
OWN_SENSE = _("If it feels worse to you than this page says, trust your own sense.")
NOT_REVIEWED = _(
    "This was put together from published research. No advocate or clinician has reviewed it."
)
WHY_HEADING = _("Which answers led to this")

HEADINGS = {
    DANGER: _("Please read this first"),
    ABUSE: _("Some of this is abuse"),
    UNCLEAR: _("This needs care, and someone to think it through with"),
    UNLIKELY: _("A lot works against this now"),
    REPAIRABLE: _("There is something to work with, if both of you do"),
    STRAIN: _("A hard stretch"),
}
# Care has none: that nobody need be sure to call stands beside the number.
# The sentence of the rule is the first thing an unsafe or a quiet reading says; it comes before these.
OPENINGS = {
    DANGER: (_("What you told us can mean danger soon. People are there to help, at any hour."),),
    ABUSE: (
        _("It is not a problem for the two of you to fix together, and you did not cause it."),
    ),
    UNCLEAR: (),
    UNLIKELY: (
        _("Nothing you told us here points to danger. That is not proof that there is none."),
        _("You can look after yourself, and see what a fair trial shows."),
    ),
    REPAIRABLE: (
        _("Nothing you told us here points to danger. That is not proof that there is none."),
        _("You can start your part today, and stop at any time."),
    ),
    STRAIN: (_("Most couples know times like this. Small things done often help most."),),
}
OWN_LIFE_OPENING = (_("Right now only tonight counts. Someone will listen, at any hour."),)

_ASIDE = (help_with.CHANGE_LAST, help_with.CHANGE_BEFORE)
_DANGERS = (help_with.MEDICAL, help_with.CHILD, help_with.WEAPON, help_with.THEIR_THREAT)
_UNSAFE_END = (*_ASIDE, help_with.WHOM)
_OTHER_START = (
    help_with.CRISIS,
    help_with.YOUTH_LINE,
    work.STOPPED,
    work.LEAVING,
    *_DANGERS,
    work.HEALTH,
    work.HISTORY,
    work.PARTIAL,
)
_OTHER_END = (work.DEVICES, *_ASIDE)

ORDER: dict[str, tuple[Section, ...]] = {
    DANGER: (
        help_with.OWN_LIFE,
        help_with.EMERGENCY,
        help_with.EMERGENCY_BEFORE_STEPS,
        help_with.CRISIS,
        help_with.YOUTH_LINE,
        help_with.HELP_LINE,
        help_with.CRISIS_LEFT_OPEN,
        help_with.RIGHT_NOW,
        work.STOPPED,
        *_DANGERS,
        work.LEAVING,
        work.PLAN,
        work.DEVICES,
        *_UNSAFE_END,
    ),
    ABUSE: (
        help_with.YOUTH_LINE,
        help_with.EMERGENCY,
        help_with.CRISIS,
        help_with.HELP_LINE,
        help_with.CRISIS_LEFT_OPEN,
        work.STOPPED,
        work.NOT_YOUR_FAULT,
        *_DANGERS,
        work.LEAVING,
        work.PLAN,
        work.DEVICES,
        work.OWN_STRENGTH,
        *_UNSAFE_END,
    ),
    UNCLEAR: (
        help_with.CRISIS,
        help_with.CHANGE_FIRST,
        help_with.YOUTH_LINE,
        help_with.EMERGENCY,
        help_with.HELP_LINE,
        help_with.HURT_TOO,
        help_with.CRISIS_LEFT_OPEN,
        work.STOPPED,
        work.ONE_AT_A_TIME,
        *_DANGERS,
        work.LEAVING,
        work.PLAN,
        work.DEVICES,
        work.ASK_AGAIN,
        *_UNSAFE_END,
    ),
    UNLIKELY: (
        *_OTHER_START,
        work.COUNTED,
        work.LIMITS,
        work.OWN_WORK,
        work.HOPE,
        work.WEIGHING,
        *_OTHER_END,
    ),
    REPAIRABLE: (*_OTHER_START, work.SEVEN_STEPS, work.LIMITS, work.HOPE, *_OTHER_END),
    STRAIN: (*_OTHER_START, work.TOGETHER, *_OTHER_END),
}


def page_of(reading: Reading, answers: Answers, *, stopped: bool = False) -> ReadingPage:
    """Return what the page of a reading says; only the parts whose fact holds.

    stopped: the person stopped before the rest was asked.
    """
    holding = facts(reading, answers, stopped=stopped)
    opening = OWN_LIFE_OPENING if reading.rule == "danger.2" else OPENINGS[reading.reading]
    return ReadingPage(
        heading=HEADINGS[reading.reading],
        opening=opening,
        sections=tuple(
            section
            for section in ORDER[reading.reading]
            if not section.needs or section.needs in holding
        ),
        because=reading.because,
    )
