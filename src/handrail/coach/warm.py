"""Makes the coach ready before anybody needs it."""

from threading import Thread

from handrail.coach.engine import found
from handrail.coach.examples import parsed
from handrail.coach.learned import opinion
from handrail.coach.rules import KINDS, rules
from handrail.coach.sentence import Sentence


def warm(kinds: tuple[str, ...] = KINDS) -> None:
    """Read every rule's own examples, so that no person's first sentence waits for expressions."""
    for kind in kinds:
        for rule in rules(kind):
            for text in (*(parsed(marked).text for marked in rule.notice), *rule.leave):
                sentence = Sentence(text)
                opinion(kind, sentence)
                found(rule, sentence)


def warm_beside() -> None:
    """Do so in a thread of its own for private writing, which asks for most: the house answers meanwhile.

    The other kinds make ready what little they need with their first sentence, and memory is spared.
    """
    Thread(target=warm, args=(("private",),), name="coach-warm", daemon=True).start()
