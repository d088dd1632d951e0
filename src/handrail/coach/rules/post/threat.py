"""Harm wished on or announced to somebody."""

from handrail.coach.rule import Rule
from handrail.coach.shared import levers, threat
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="threat",
    notices=(*threat.IN_TALK, *levers.LEVERS),
    what=_("This may be heard as a threat."),
    why=_(
        "Fear can make somebody give in. It cannot make them understand, and it stays in the "
        "room for a long time."
    ),
    try_=_("Say that you are angry for them. Leave out what should happen to the other person."),
    fine=_("Saying calmly how you will keep yourself or the children safe is not a threat."),
    source="Stark, Coercive Control (2007)",
    notice=(
        "[Somebody should kill] him.",
        "[I'll find him and] break his legs.",
        "[smash his car] n see how he likes it",
        "If he touches you [my brothers will sort him out].",
        "[I could kill him] for you.",
        "[Slash his tyres].",
        "[I hope he dies].",
        "[Tell me where he is and I'll come round].",
        "[Someone ought to burn] his boat.",
        "[Be careful what you say, or your wife will see the messages].",
    ),
    leave=(
        "He said he'd kill me.",
        "I could murder a brew.",
        "he smashed my car",
        "I hope you sleep tonight.",
        "I was scared he'd break my legs.",
        "My brother drove me to the court.",
        "I'm so angry for you.",
        "She threatened to find me.",
        "He threatened to tell my boss about us.",
        "They said my dog would be put down. She's fine.",
    ),
)
