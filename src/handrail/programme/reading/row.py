"""What a rule of the decision table is, the readings it may give, and what several rules share."""

from typing import NamedTuple

from handrail.programme.look.signals import CONTROL, GRAVE, MAY_BE_UNKNOWN, SAFETY, TOXIC, ids
from handrail.programme.reading.conditions import AtLeast, Condition, any_of, ever, now, recent

DANGER = "danger-now"
ABUSE = "abuse"
UNCLEAR = "unclear-but-unsafe"
UNLIKELY = "toxic-unlikely-to-change"
REPAIRABLE = "toxic-repairable-if-both"
STRAIN = "strain"

UNSAFE = frozenset({DANGER, ABUSE, UNCLEAR})


class Rule(NamedTuple):
    """One row of the table.

    id: such as abuse.5. reading: what it gives. when: the condition. sentence: what the person
    reads. names: the signal the sentence itself says back, so that no line repeats it.
    """

    id: str
    reading: str
    when: Condition
    sentence: str
    names: str = ""


ANY_CONTROL = any_of(*recent(*CONTROL))
ANY_GRAVE_EVER = any_of(*ever(*GRAVE))
GOING = recent("leaving.planned")[0]
# Signs that are not violence themselves and often come before it.
UNEASE = ("fear.partner", "suicide.partner_threat", "harm.escalating")
TOXIC_NOW_OR_OFTEN = any_of(*now(*ids(TOXIC)), AtLeast(2, recent(*ids(TOXIC))))
MUST_BE_KNOWN = tuple(
    signal for signal in (*ids(SAFETY), "harm.by_me") if signal not in MAY_BE_UNKNOWN
)
