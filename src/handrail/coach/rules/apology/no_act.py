"""No act of mine is named."""

from handrail.coach.rule import Rule
from handrail.coach.shared import amends
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="no-act",
    notices=(amends.ACT,),
    what=_("It doesn’t say what you did."),
    why=_("Without it the other person can’t know that you know."),
    try_=_("Name the act: “I read your messages on Friday.”"),
    fine=_("When you have just said it aloud together, it need not be said twice."),
    source=(
        "Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)"
    ),
    notice=(
        "I'm sorry about everything.[]",
        "Sorry for last night.[]",
        "im so so sorry pls[]",
        "Mistakes were made and I regret it.[]",
        "I'm sorry if you were upset.[]",
        "I feel awful about it all. Sorry.[]",
        "I'm sorry you feel that way.[]",
        "Sorry. I'll take the bins out on Monday.[]",
        "I let things slide. I'll cook on Monday.[]",
    ),
    leave=(
        "I'm sorry I read your messages.",
        "I called your mum a liar. Sorry.",
        "sry i drank ur bus money",
        "I'm sorry for shouting at the nurse.",
        "I forgot the christening and I'm sorry.",
        "Sorry for lying about the cigarettes.",
        "I threw your book out. I'm sorry.",
        "I was late for the funeral. I'm sorry.",
        "I read out your letter. I'm sorry.",
        "I read your plan to Kim without asking.",
    ),
)
