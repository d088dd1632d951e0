"""The few kinds of condition the decision table is made of. Each is data that can be asked."""

from collections.abc import Set as AbstractSet
from typing import NamedTuple, Protocol

from handrail.programme.look.signals import (
    AGAINST,
    EVER,
    OLD,
    RECENT,
    REPAIR,
    TOXIC,
    Answer,
    Answers,
    ids,
)


class Condition(Protocol):
    """Something that holds or does not hold for a complete set of answers."""

    def holds(self, answers: Answers) -> bool:
        """Whether it holds for these answers."""
        ...


class Sign(NamedTuple):
    """One signal with one of some answers."""

    signal: str
    when: AbstractSet[Answer]

    def holds(self, answers: Answers) -> bool:
        """Whether the signal has one of the answers."""
        return answers[self.signal] in self.when


class AtLeast(NamedTuple):
    """At least so many of some conditions."""

    needed: int
    of: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool:
        """Whether enough of them hold."""
        return sum(condition.holds(answers) for condition in self.of) >= self.needed


class TriggerAndOthers(NamedTuple):
    """One trigger and two other signs; any number of doubts together count as one sign."""

    triggers: tuple[Sign, ...]
    others: tuple[Sign, ...]
    doubts: tuple[Sign, ...]

    def holds(self, answers: Answers) -> bool:
        """Whether some trigger has two signs beside it that are not the trigger itself."""
        doubt = any_of(*self.doubts).holds(answers)
        return any(
            trigger.holds(answers) and self._beside(trigger, answers) + doubt >= 2
            for trigger in self.triggers
        )

    def _beside(self, trigger: Sign, answers: Answers) -> int:
        return sum(other.holds(answers) for other in self.others if other.signal != trigger.signal)


class TooLittleHope(NamedTuple):
    """Something speaks against change, and fewer than `times` as many signs speak for it."""

    times: int = 2

    def holds(self, answers: Answers) -> bool:
        """Whether what speaks against outweighs what speaks for."""
        against = len(signs_against(answers))
        return against > 0 and len(signs_for(answers)) < self.times * against


class NoHope(NamedTuple):
    """Not one sign of repair counts."""

    def holds(self, answers: Answers) -> bool:
        """Whether no sign of repair counts."""
        return not signs_for(answers)


def signs_for(answers: Answers) -> list[str]:
    """Return the repair signs that count: recent ones, and quiet stretches only in a quiet time."""
    hurting = any_of(*now(*ids(TOXIC))).holds(answers)
    return [
        sign
        for sign in ids(REPAIR)
        if answers[sign] in RECENT and not (sign == "repair.not_chronic" and hurting)
    ]


def signs_against(answers: Answers) -> list[str]:
    """Return the signs against change that are recent."""
    return [sign for sign in ids(AGAINST) if answers[sign] in RECENT]


def now(*signals: str) -> tuple[Sign, ...]:
    """Return a sign for each signal: it goes on."""
    return tuple(Sign(signal, frozenset({Answer.NOW})) for signal in signals)


def recent(*signals: str) -> tuple[Sign, ...]:
    """Return a sign for each signal: within the past year, or now."""
    return tuple(Sign(signal, RECENT) for signal in signals)


def old(*signals: str) -> tuple[Sign, ...]:
    """Return a sign for each signal: more than a year back."""
    return tuple(Sign(signal, OLD) for signal in signals)


def ever(*signals: str) -> tuple[Sign, ...]:
    """Return a sign for each signal: at any time."""
    return tuple(Sign(signal, EVER) for signal in signals)


def unsaid(*signals: str) -> tuple[Sign, ...]:
    """Return a sign for each signal: left unsaid."""
    return tuple(Sign(signal, frozenset({Answer.RATHER_NOT_SAY})) for signal in signals)


def any_of(*conditions: Condition) -> AtLeast:
    """Return the condition that one of these holds."""
    return AtLeast(1, conditions)


def all_of(*conditions: Condition) -> AtLeast:
    """Return the condition that all of these hold; it always holds when there are none."""
    return AtLeast(len(conditions), conditions)
