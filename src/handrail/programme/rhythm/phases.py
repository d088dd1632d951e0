"""Roughly how long things take: four stretches of the path, and where somebody is on it.

What is usual there holds if both take part. A stretch is a time and not a grade: nobody passes it,
and nobody is late.
"""

from datetime import date
from typing import NamedTuple

from handrail.programme.words import _

TITLE = _("Roughly how long things take")
IF_BOTH = _("This is what is usual if both take part. Nobody passes a stretch, and nobody is late.")
HERE = _("You are about here.")
THINK_AGAIN = _(
    "If harm goes on past the dates you agreed, it is reasonable to think again about staying."
)


class Phase(NamedTuple):
    """One stretch. name: its id. begins: its first day, counted from 0. short: on the rail.

    usual: what to expect there if both take part. alone: what is one's own to do, whoever takes part.
    """

    name: str
    begins: int
    title: str
    short: str
    usual: str
    alone: str


PHASES: tuple[Phase, ...] = (
    Phase(
        "T1",
        0,
        _("Weeks 1 to 4"),
        _("Look honestly. Set a limit. One small change each."),
        _(
            "If both take part, each looks at their own side, says what they will and will not do, "
            "and changes one small thing. Little feels different yet, and some days feel worse. If "
            "there is fear in it, that is no part of the path: look again."
        ),
        _("Alone, you can look, write down one limit and try one change of your own."),
    ),
    Phase(
        "T2",
        28,
        _("Months 1 to 3"),
        _("Practise how to talk. Small promises, kept."),
        _(
            "If both take part, hard talks get shorter and end sooner, and small promises are kept "
            "more often than not. The first trust comes from those, not from big words. Old ways "
            "come back on tired days."
        ),
        _("Alone, you can practise how a talk opens, keep to your limits, and watch what follows."),
    ),
    Phase(
        "T3",
        91,
        _("Months 3 to 9"),
        _("Deeper patterns move. Older hurts may come up."),
        _(
            "If both take part, the pattern under the quarrels begins to move. Older hurts may come "
            "up, from long before the two of you, and may need work of their own. This is a good time "
            "for help from outside."
        ),
        _("Alone, this is a good time for somebody of your own to talk to."),
    ),
    Phase(
        "T4",
        274,
        _("9 months on"),
        _("If the effort lasts, change holds."),
        _(
            "If the effort has lasted, changes hold on bad days too, and there is a new rhythm. If it "
            "has not, that is an answer as well. Nine months are a fair trial."
        ),
        _("Alone, what you have changed on your side is yours, with this person or without."),
    ),
)


def days_since(begun: date, today: date) -> int:
    """Return how many days lie between two days; none where the first has not come."""
    return max((today - begun).days, 0)


def week_number(begun: date, today: date) -> int:
    """Return which week it is; the day it began is in the first."""
    return days_since(begun, today) // 7 + 1


def phase_on(begun: date, today: date) -> Phase:
    """Return the stretch somebody is in, from the day they began."""
    days = days_since(begun, today)
    return next(phase for phase in reversed(PHASES) if phase.begins <= days)
