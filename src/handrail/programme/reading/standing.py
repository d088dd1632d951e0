"""What a kept reading still says, and whether pages for two stay folded away."""

from collections.abc import Iterable

from handrail.programme.look.signals import RECENT, Answer, completed
from handrail.programme.reading.kept_reading import KeptReading, newest
from handrail.programme.reading.reading import Reading, said_back
from handrail.programme.reading.row import UNSAFE
from handrail.programme.reading.rules import RULES


def is_unsafe_now(kept: Iterable[KeptReading], made_now: str = "") -> bool:
    """Whether pages for two stay folded away and gentle notes silent, on this person's own side.

    kept: every reading kept in the open space. made_now: the name of the newest reading made since
    the space was opened, kept or not (the visit's value "made"); empty when none was. Either is
    enough: a reading made under somebody's eyes unfolds nothing that a kept one folds.
    """
    last = newest(kept)
    return made_now in UNSAFE or (last is not None and last.unsafe)


def read_again(kept: KeptReading) -> Reading:
    """Return a kept reading as it was shown, without judging its answers anew."""
    answers = completed(kept.answers)
    rule = next((rule for rule in RULES if rule.id == kept.rule), None)
    because = (rule.sentence, *said_back(answers, rule)) if rule else ()
    return Reading(
        reading=kept.reading,
        rule=kept.rule,
        because=because,
        offers=kept.offers,
        partial=kept.partial,
        crisis_first=answers["suicide.self"] in RECENT | {Answer.RATHER_NOT_SAY},
    )
