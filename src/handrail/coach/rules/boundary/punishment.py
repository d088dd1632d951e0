"""Retaliation, silence, withholding, damage, humiliation."""

from handrail.coach.rule import Rule
from handrail.coach.shared import penalties
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="punishment",
    notices=penalties.PUNISH,
    what=_("This pays back."),
    why=_("A limit protects you. A punishment hurts them, and the talk will be about the hurt."),
    try_=_(
        "Ask what keeps you well: going to another room, ending the call, talking at breakfast."
    ),
    fine=_(
        "Going away until both are calm, and saying when you will be back, is not silence as "
        "a punishment."
    ),
    source="Gottman (1994): stonewalling; Cloud and Townsend (1992)",
    notice=(
        "If you forget again [I won't speak to you for a week].",
        "[No sex until you say] sorry.",
        "lie again [n il bin ur xbox]",
        "If you're late [I'll throw your dinner in the bin and lock you out].",
        "Shout at me and [you'll be sleeping on the sofa] for a month.",
        "If you flirt, [I'll flirt with your brother, see how you like it].",
        "Miss church and [I'll give you the silent treatment].",
        "If you spend that, [I'll sell your guitar].",
    ),
    leave=(
        "If you shout I'll go upstairs until we're both calm.",
        "If you're late, I'll eat at seven without you.",
        "il stop talking when u shout n we can talk tmrw",
        "When you drink I'll sleep at my sister's.",
        "If you swear at Mum I'll take her home.",
        "If you smoke in the bedroom I'll sleep in the lounge.",
        "If you call me names, I'll hang up and ring you in the morning.",
        "If you're rude to the nurse I'll see her on my own.",
    ),
)
