"""What a reading offers: by the reading itself, and by single answers whatever the reading."""

from handrail.programme.look.signals import AGAINST, REPAIR, SAFETY, Answer, Answers, ids
from handrail.programme.reading.conditions import Condition, any_of, ever, old, recent, unsaid
from handrail.programme.reading.row import (
    ABUSE,
    DANGER,
    REPAIRABLE,
    STRAIN,
    UNCLEAR,
    UNLIKELY,
    UNSAFE,
)

# Also the order in which they are said: who helps, what to do, then what can be worked on.
OFFERS = (
    "quick-exit",
    "emergency",
    "crisis-line",
    "youth-line",
    "helpline",
    "medical-check",
    "child-safety",
    "weapon-note",
    "safety-plan",
    "tech-safety",
    "leaving-plan",
    "change-help",
    "no-joint-work",
    "history-note",
    "boundaries",
    "solo-work",
    "joint-work-optional",
    "benchmarks",
    "letting-go",
    "recheck-private",
)

_BY_READING = {
    DANGER: {"emergency", "helpline", "safety-plan", "no-joint-work"},
    ABUSE: {"emergency", "helpline", "safety-plan", "no-joint-work"},
    UNCLEAR: {"emergency", "helpline", "safety-plan", "no-joint-work", "recheck-private"},
    UNLIKELY: {"boundaries", "solo-work", "benchmarks", "letting-go", "recheck-private"},
    REPAIRABLE: {"boundaries", "joint-work-optional", "benchmarks", "recheck-private"},
    STRAIN: {"joint-work-optional", "recheck-private"},
}


def _recent_or_unsaid(*signals: str) -> Condition:
    return any_of(*recent(*signals), *unsaid(*signals))


_BY_ANSWER: dict[str, Condition] = {
    "crisis-line": _recent_or_unsaid("suicide.self", "suicide.partner_threat"),
    "medical-check": _recent_or_unsaid("hurt.strangled"),
    "child-safety": _recent_or_unsaid("children.threatened"),
    "tech-safety": _recent_or_unsaid("watch.tracking"),
    "leaving-plan": any_of(*recent("leaving.planned")),
    "change-help": any_of(*ever("harm.by_me")),
    "weapon-note": any_of(*recent("weapon.access")),
}
_HAPPENED_BEFORE = any_of(*old(*ids(SAFETY)))
_NOT_WHEN_PARTIAL = {"joint-work-optional", "boundaries", "letting-go"}
_ENOUGH = 7


def is_partial(answers: Answers) -> bool:
    """Whether fewer than seven of the nine questions about change were answered."""
    asked = (*ids(REPAIR), *ids(AGAINST))
    return sum(answers[signal] != Answer.RATHER_NOT_SAY for signal in asked) < _ENOUGH


def offers_for(
    reading: str, answers: Answers, *, under_18: bool = False, own_life_unsaid: bool = False
) -> tuple[str, ...]:
    """Return what is offered, in the order of OFFERS.

    own_life_unsaid: the person told of thoughts of ending their life and left open whether they
    are on their mind now.
    """
    offered = {"quick-exit"} | _BY_READING[reading]
    offered |= {offer for offer, when in _BY_ANSWER.items() if when.holds(answers)}
    if own_life_unsaid:
        offered.add("crisis-line")
    if reading not in UNSAFE and _HAPPENED_BEFORE.holds(answers):
        offered.add("history-note")
    if is_partial(answers):
        offered -= _NOT_WHEN_PARTIAL
    if under_18:
        offered.add("youth-line")
    if under_18 or "leaving-plan" in offered:
        offered.discard("joint-work-optional")
    return tuple(offer for offer in OFFERS if offer in offered)
