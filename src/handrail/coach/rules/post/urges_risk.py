"""Urges to confront, test, follow, or leave at once without a plan."""

from handrail.coach.rule import Rule
from handrail.coach.shared import risk
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="urges-risk",
    notices=risk.RISK,
    what=_("This urges something that can be dangerous."),
    why=_(
        "Confronting somebody, following them, or leaving without a plan is when people are "
        "hurt most."
    ),
    try_=_("Say that you hope they have someone to plan with. Help has numbers."),
    fine=_("Telling your own story, or naming a helpline, is fine."),
    source="Campbell and others, Danger Assessment (2009)",
    notice=(
        "[Confront him tonight].",
        "[Put a tracker on her car].",
        "[leave right now] dont think",
        "[Follow him after work and film it].",
        "[Go through his phone while he sleeps].",
        "[Tell him to his face that you]'re leaving.",
        "[Hit him back].",
        "[Pack a bag and walk out tonight].",
    ),
    leave=(
        "Talk to an advocate first, they helped me plan.",
        "I left on a Tuesday with my sister.",
        "dont confront him pls",
        "I confronted him once and it went badly.",
        "A helpline can go through it with you.",
        "He put a tracker on my car.",
        "Take your time, you know him best.",
        "I packed slowly, over weeks, with help.",
    ),
)
