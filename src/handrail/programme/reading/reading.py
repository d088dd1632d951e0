"""What a set of answers shows. It predicts nothing, adds up no score, and never says "safe"."""

from typing import NamedTuple

from handrail.programme.look.signals import EVER, RECENT, SAFETY, Answer, Answers, completed
from handrail.programme.reading.conditions import Sign
from handrail.programme.reading.offers import is_partial, offers_for
from handrail.programme.reading.row import REPAIRABLE, UNLIKELY, UNSAFE, Rule
from handrail.programme.reading.rules import RULES


class Reading(NamedTuple):
    """What an honest look shows.

    reading: its name, such as "abuse". rule: the row of the table that matched. because: the
    sentence of that row, then one line for each other safety signal given. offers: what is
    offered. partial: too few of the questions about change were answered to speak of joint work.
    crisis_first: the crisis line stands on the first screen, whatever matched. health_first:
    illness, loss or disability is part of this, so help for health comes first.
    """

    reading: str
    rule: str
    because: tuple[str, ...]
    offers: tuple[str, ...]
    partial: bool
    crisis_first: bool = False
    health_first: bool = False

    @property
    def unsafe(self) -> bool:
        """Whether joint pages fold away and notes fall silent."""
        return self.reading in UNSAFE

    @property
    def asks_about_illness(self) -> bool:
        """Whether to ask, before this is shown, if illness, loss or disability is part of it."""
        return self.reading in (UNLIKELY, REPAIRABLE)


def assess(
    answers: Answers,
    under_18: bool = False,
    illness: bool = False,
    own_life_unsaid: bool = False,
) -> Reading:
    """Read the answers; what was not answered counts as left unsaid.

    own_life_unsaid: a yes about ending one's life whose follow-up question was left open.
    """
    given = completed(answers)
    rule = matching_rule(given)
    own_life = given["suicide.self"]
    return Reading(
        reading=rule.reading,
        rule=rule.id,
        because=(rule.sentence, *said_back(given, rule)),
        offers=offers_for(rule.reading, given, under_18=under_18, own_life_unsaid=own_life_unsaid),
        partial=is_partial(given),
        crisis_first=own_life_unsaid or own_life in RECENT | {Answer.RATHER_NOT_SAY},
        health_first=illness and rule.reading in (UNLIKELY, REPAIRABLE),
    )


def matching_rule(answers: Answers, rules: tuple[Rule, ...] = RULES) -> Rule:
    """Return the first rule that holds; the last one of the table always does."""
    return next(rule for rule in rules if rule.when.holds(answers))


def said_back(answers: Answers, rule: Rule) -> tuple[str, ...]:
    """Return a line for each safety signal given, but the one the rule's sentence names."""
    return tuple(
        signal.said if answers[signal.id] in RECENT else signal.said_before
        for signal in SAFETY
        if signal.id != rule.names and Sign(signal.id, EVER).holds(answers)
    )
