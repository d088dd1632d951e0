"""What holds for one reading, so that its page can show the parts that fit and no other."""

from handrail.programme.look.signals import Answer, Answers, completed
from handrail.programme.reading.conditions import Condition, any_of, now, recent, unsaid
from handrail.programme.reading.reading import Reading, matching_rule
from handrail.programme.reading.row import DANGER, UNSAFE, Rule

_OWN_LIFE_NOW = any_of(*now("suicide.self"))
_FROM_ANSWERS: dict[str, Condition] = {
    "own-life-now": _OWN_LIFE_NOW,
    "their-threat": any_of(*recent("suicide.partner_threat"), *unsaid("suicide.partner_threat")),
}
# What a person said of themselves, put aside to see what they said of the partner.
_ONLY_MINE = {"suicide.self": Answer.NEVER, "harm.by_me": Answer.NEVER}


def facts(reading: Reading, answers: Answers, *, stopped: bool = False) -> frozenset[str]:
    """Return the names of what holds: every offer, and what the parts of a page ask for besides."""
    given = completed(answers)
    holding = set(reading.offers)
    holding |= {fact for fact, when in _FROM_ANSWERS.items() if when.holds(given)}
    holding |= _about_me(reading, given)
    if reading.crisis_first and "own-life-now" not in holding:
        left_open = given["suicide.self"] == Answer.RATHER_NOT_SAY
        holding.add("own-life-left-open" if left_open else "own-life")
    # Steps for getting away fit where the partner is the danger, not where a row was left open.
    partner = partner_rule(given)
    if reading.reading == DANGER and partner.reading in UNSAFE and partner.id != "unclear.1":
        holding.add("right-now")
    if "emergency" in holding and "right-now" not in holding:
        holding.add("emergency-plain")
    if "recheck-private" in holding:
        holding.add("ask-again")
    if "helpline" in holding and "by-me-alone" not in holding:
        holding.add("help-line-plain")
    plain = {"stopped": stopped, "partial": reading.partial, "health": reading.health_first}
    return frozenset(holding | {fact for fact, holds in plain.items() if holds})


def partner_rule(answers: Answers) -> Rule:
    """Return the rule that matches what was said of the partner alone."""
    return matching_rule({**answers, **_ONLY_MINE})


def _about_me(reading: Reading, answers: Answers) -> set[str]:
    """Return how one's own harm stands: alone, beside harm to oneself, or long past."""
    if "change-help" not in reading.offers:
        return set()
    if not reading.unsafe:
        return {"by-me-before"}
    alone = reading.rule == "unclear.4" and partner_rule(answers).reading not in UNSAFE
    return {"by-me-alone"} if alone else {"by-me-too"}
