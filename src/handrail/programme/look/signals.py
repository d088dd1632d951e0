"""All signals of the honest look, by group and by id."""

from handrail.programme.look.answers import EVER, OLD, RECENT, Answer, Answers, Labels, Signal
from handrail.programme.look.signals_rest import AGAINST, REPAIR, TOXIC
from handrail.programme.look.signals_safety import BY_ME, SAFETY

__all__ = [
    "AGAINST",
    "BY_ID",
    "BY_ME",
    "CONTROL",
    "EVER",
    "GRAVE",
    "HURT_OR_THREAT",
    "MAY_BE_UNKNOWN",
    "OLD",
    "RECENT",
    "REPAIR",
    "SAFETY",
    "SIGNALS",
    "TOXIC",
    "Answer",
    "Answers",
    "Labels",
    "Signal",
    "completed",
    "ids",
]

SIGNALS: tuple[Signal, ...] = (*SAFETY, *TOXIC, *REPAIR, *AGAINST, BY_ME)
BY_ID = {signal.id: signal for signal in SIGNALS}

GRAVE = ("hurt.strangled", "weapon.used", "threat.kill")
CONTROL = ("watch.tracking", "control.money", "control.contacts")
HURT_OR_THREAT = (
    "hurt.strangled",
    "hurt.hit",
    "force.sexual",
    "weapon.used",
    "threat.kill",
    "threat.intimidate",
)
# Many people don't know these of themselves or of the other, so a skip alone says little.
MAY_BE_UNKNOWN = ("leaving.planned", "weapon.access")


def ids(signals: tuple[Signal, ...]) -> tuple[str, ...]:
    """Return the ids of some signals, in their order."""
    return tuple(signal.id for signal in signals)


def completed(answers: Answers) -> dict[str, Answer]:
    """Return an answer for every signal; what was not answered is `rather_not_say`."""
    return {signal: Answer(answers.get(signal, Answer.RATHER_NOT_SAY)) for signal in BY_ID}
