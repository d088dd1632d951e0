"""Sorry for how the other felt."""

from handrail.coach.rule import Rule
from handrail.coach.shared import excuses
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="your-feelings",
    notices=excuses.FEELINGS,
    what=_("This is sorry for what they felt, not for what you did."),
    why=_("It makes their feeling the problem."),
    try_=_("Say what you did: “I’m sorry I laughed when you told me.”"),
    fine=_("“I’m sorry I hurt you when I lied” names the act and the feeling, and is fine."),
    source=(
        "Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)"
    ),
    notice=(
        "I'm [sorry you feel that way].",
        "[Sorry you took it like that about your weight].",
        "[sorry ur upset abt the party]",
        "I'm [sorry that you were hurt by my joke].",
        "I [regret that you misunderstood what I told the vicar].",
        "I'm [sorry you got so angry about the loan].",
        "[Sorry you can't see it was funny].",
        "I'm [sorry your feelings got hurt].",
    ),
    leave=(
        "I'm sorry I made a joke about your weight.",
        "I'm sorry I hurt your feelings when I lied.",
        "sorry i laughed at ur hijab",
        "I'm sorry you had to wait in the rain because I forgot.",
        "Sorry for shouting at the party.",
        "I lied about the loan and I'm sorry. You trusted me.",
        "I'm sorry I missed the funeral.",
        "I'm sorry I frightened you with my driving.",
    ),
)
