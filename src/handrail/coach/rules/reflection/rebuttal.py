"""Defends, corrects or counters."""

from handrail.coach.rule import Rule
from handrail.coach.shared import reply
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="rebuttal",
    notices=reply.REBUTTAL,
    what=_(
        "This answers back."
    ),
    why=_(
        "They asked to be heard first. A “but” tells them that you were waiting for your turn."
    ),
    try_=_(
        "Leave your side for your turn. Say theirs, then ask if that is right."
    ),
    fine=_(
        "“Happy, but worried” is two feelings, not an answer back."
    ),
    source="Markman, Stanley and Blumberg, Fighting for Your Marriage (2010): speaker and listener",
    notice=(),
    leave=(),
)
