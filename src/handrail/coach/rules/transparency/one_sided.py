"""One shows, the other doesn’t, or decides alone."""

from handrail.coach.rule import Rule
from handrail.coach.shared import sharing
from handrail.coach.words import _

RULE = Rule(
    kind="transparency",
    code="one-sided",
    notices=sharing.SIDED,
    what=_("Only one of you shows anything here, or decides."),
    why=_("What goes one way is a report, not openness."),
    try_=_("Write “we both”, and check that it is true for you too."),
    fine=_("One of you may share more by free choice, and stop at any time."),
    source=(
        "Stark, Coercive Control (2007); Freed and others, Digital technologies and intimate "
        "partner violence (2018)"
    ),
    notice=(
        "[You tell me where you go every night].",
        "[Show me your receipts].",
        "[u put ur shifts up, mine are my business]",
        "[You have to ask before you go out].",
        "[I want to know who you talk to].",
        "[I'll see your bank account, and mine stays private].",
        "[Send me your rota each Monday].",
        "[I've decided you'll report your spending].",
    ),
    leave=(
        "We both put our shifts on the fridge.",
        "Shall we each say when we'll be late?",
        "lets both share our plans on sundays",
        "I'll put my shifts up, and you put yours up if you like.",
        "Both of us tell the other about bills.",
        "We agreed to swap diaries on Mondays.",
        "Either of us can say no at any time.",
        "Would it help if we both wrote our trips down?",
    ),
)
