"""Passwords, live location, reading messages, reporting in."""

from handrail.coach.rule import Rule
from handrail.coach.shared import sharing
from handrail.coach.words import _

RULE = Rule(
    kind="transparency",
    code="surveillance",
    notices=sharing.WATCH,
    what=_(
        "This is watching, even if you both agree."
    ),
    why=_(
        "Being watched doesn’t build trust. It makes it dangerous to say no later."
    ),
    try_=_(
        "Share plans instead: who is where on which evening, on one calendar that both write in."
    ),
    fine=_(
        "A shared calendar, or a text when the children are home, is not watching."
    ),
    source="Stark, Coercive Control (2007); Freed and others, Digital technologies and intimate partner violence (2018)",
    notice=(),
    leave=(),
)
