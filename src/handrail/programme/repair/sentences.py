"""The parts of a limit, a promise and an apology as one sentence: as they will be heard."""

import re

from handrail.programme.talk.saying import Say, clause, closed, one_line, opened
from handrail.programme.words import _

WHEN, WILL, SORRY = _("When"), _("I will"), _("I’m sorry that")
ALSO_WHEN = ("Whenever", "Each time", "Every time", "If", "As soon as", "On")
ALSO_WILL = ("I’ll", "I'll", "I am going to", "I’m going to", "I'm going to", "I would", "I")
ME = ("I ", "I’", "I'")
ALREADY = re.compile(r"I(?: am|[’']m)(?: \w+)? sorry\b", re.IGNORECASE)


def limit_sentence(when: str, will: str, say: Say = str) -> str:
    """Return a limit as its owner would say it."""
    halves = (clause(say(WHEN), when, ALSO_WHEN), _act(will, say))
    return closed(", ".join(filter(None, halves)))


def promise_sentence(what: str, by: str, say: Say = str) -> str:
    """Return a promise as it would be said. by: the day in words, empty while there is none."""
    act = _act(what, say)
    return closed(f"{act}, {say(_('by'))} {by}" if act and by else act)


def apology_sentence(did: str, cost: str, will: str, say: Say = str) -> str:
    """Return an apology as the other person will hear it.

    What opens with “I” gets “I’m sorry that” before it; everything else stands as it was written.
    """
    deed = one_line(did)
    opening = f"{say(SORRY)} {deed}" if deed.startswith(ME) and not ALREADY.match(deed) else deed
    return " ".join(filter(None, (closed(opening), closed(cost), closed(will))))


def _act(text: str, say: Say) -> str:
    """Return what somebody will do behind “I will”, unless they wrote such words themselves."""
    start, rest = opened(say(WILL), text, ALSO_WILL)
    act = rest.rstrip(" .,;")
    return f"{start} {act[:1].lower()}{act[1:]}" if act else ""
