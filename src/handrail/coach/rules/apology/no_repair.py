"""No repair, and nothing that will be different."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="no-repair",
    notices=(amends.REPAIR,),
    what=_("It doesn’t say what you will do now."),
    why=_("“I will be better” can’t be seen. One small act can."),
    try_=_("Add one thing you will do, or have done: “I’ve rung her and told her it was me.”"),
    fine=_("When nothing can be mended, ask what would help."),
    source=(
        "Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)"
    ),
    notice=(
        "I'm sorry I shouted at you.[]",
        "I lied about the money. Sorry.[]",
        "sorry i forgot ur bday[]",
        "I'm sorry. I'll be better.[]",
        "I read your diary and I'm so sorry.[]",
        "I broke the lamp. I feel dreadful.[]",
        "Sorry I swore at your dad. I'll try harder.[]",
        "I'm sorry if I woke the baby.[]",
    ),
    leave=(
        "I'm sorry I shouted. I'll leave the room next time.",
        "I lied about the money. I've paid it back today.",
        "sorry i forgot ur bday, dinners booked for sat",
        "I broke the lamp. Sorry. I'm buying a new one tomorrow.",
        "I read your diary. I'm sorry. I've put it back and I won't open it.",
        "I swore at your dad. I've rung him and told him I was wrong.",
        "I'm sorry I drank. I'm off it until Lent ends and Sue has the keys.",
        "I missed mass. I'm sorry. I'll take you on Sunday at ten.",
    ),
)
