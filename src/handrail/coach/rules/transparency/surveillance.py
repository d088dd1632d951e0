"""Passwords, live location, reading messages, reporting in."""

from handrail.coach.rule import Rule
from handrail.coach.shared import sharing
from handrail.coach.words import _

RULE = Rule(
    kind="transparency",
    code="surveillance",
    notices=sharing.WATCH,
    what=_("This is watching, even if you both agree."),
    why=_("Being watched doesn’t build trust. It makes it dangerous to say no later."),
    try_=_(
        "Share plans instead: who is where on which evening, on one calendar that both write in."
    ),
    fine=_("A shared calendar, or a text when the children are home, is not watching."),
    source=(
        "Stark, Coercive Control (2007); Freed and others, Digital technologies and intimate "
        "partner violence (2018)"
    ),
    notice=(
        "Let's share our [passwords].",
        "We both keep our [location] on.",
        "[send me a pic of where u r]",
        "I'll [check your phone] on Sundays.",
        "Each of us can [read the other's] messages.",
        "[Text me every hour] when you're out.",
        "I've put a [camera] in the hall.",
        "You give me your bank [login].",
    ),
    leave=(
        "We both write our shifts on the calendar.",
        "Shall we tell each other when we'll be late?",
        "no passwords, we just share the rota",
        "We both say on Sunday what we've got on.",
        "Neither of us reads the other's messages.",
        "We each put bills over fifty pounds on the list.",
        "Could we both text when we get to Mum's?",
        "I don't want your pin. Could we share a diary?",
    ),
)
