"""Sorry if."""

from handrail.coach.rule import Rule
from handrail.coach.shared import excuses
from handrail.coach.words import _

RULE = Rule(
    kind="apology",
    code="if-apology",
    notices=excuses.IF,
    what=_("“If” takes the apology back."),
    why=_("It sounds as if nothing may have happened. The other person was there."),
    try_=_("Leave out the “if”: “I’m sorry that I …”."),
    fine=_("“If I’m honest, I knew” is not that kind of “if”."),
    source=(
        "Lewicki, Polin and Lount, An exploration of the structure of effective apologies (2016)"
    ),
    notice=(
        "I'm [sorry if I hurt you at] the wedding.",
        "[Sorry if you thought I was] rude to your mum.",
        "[sry if i upset u last] nite",
        "I [apologise if anything I said was] wrong.",
        "[If I offended the priest, I'm sorry].",
        "I'm really [sorry if it sounded harsh].",
        "[Sorry if the shouting woke the] kids.",
        "I'm [sorry if I was short about] money.",
    ),
    leave=(
        "I'm sorry I hurt you at the wedding.",
        "If I'm honest, I knew the rent was due. I'm sorry I spent it.",
        "I'm sorry I was rude. Tell me if there's something I can do.",
        "sorry i upset u, il ring ur mum tmrw",
        "I'm sorry I forgot. I'll ask if you need a lift.",
        "Sorry for shouting. If it happens I'll leave the room.",
        "I asked if you'd mind and didn't wait. I'm sorry.",
        "I'm sorry I lied about the bet.",
    ),
)
