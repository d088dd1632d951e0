"""Makes the coach ready before anybody needs it."""

from threading import Timer

from handrail.coach.patterns import sieve
from handrail.coach.rules import KINDS, rules

AFTER = 3.0  # seconds; the start of the house needs the processor for itself


def lay_out() -> None:
    """Lay out what all rules look for, which is most of what a first sentence would wait for."""
    for kind in KINDS:
        for rule in rules(kind):
            for matcher in rule.notices:
                for patterns in filter(None, matcher.sought):
                    sieve(patterns)


def lay_out_beside() -> None:
    """Do so a little later and beside everything else: the first page comes before it.

    Expressions are compiled when a text first needs them, so that memory is spared.
    """
    later = Timer(AFTER, lay_out)
    later.daemon = True
    later.start()
