"""Makes the coach ready before anybody needs it."""

from threading import Timer

from handrail.coach.engine import found
from handrail.coach.examples import parsed
from handrail.coach.learned import opinion
from handrail.coach.rules import KINDS, rules
from handrail.coach.sentence import Sentence

AFTER = 3.0  # seconds; the start of the house needs the processor for itself


def warm(kinds: tuple[str, ...] = KINDS) -> None:
    """Read every rule's own examples, so that no person's first sentence waits for expressions."""
    for kind in kinds:
        for rule in rules(kind):
            for text in (*(parsed(marked).text for marked in rule.notice), *rule.leave):
                sentence = Sentence(text)
                opinion(kind, sentence)
                found(rule, sentence)


def warm_beside() -> None:
    """Do so a little later and beside everything else, for private writing, which asks for most.

    The first page comes before it. The other kinds make ready what little they need with their
    first sentence, and memory is spared.
    """
    later = Timer(AFTER, warm, args=(("private",),))
    later.daemon = True
    later.start()
