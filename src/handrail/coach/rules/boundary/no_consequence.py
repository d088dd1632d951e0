"""Doesn’t say what I will do."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="no-consequence",
    notices=(limits.CONSEQUENCE,),
    yields_to=("punishment", "threat", "unenforceable"),
    what=_("It doesn’t say what you will do."),
    why=_("A limit without an act of your own is a wish, and depends on the other person alone."),
    try_=_("Add one act that is yours: “I will leave the room for an hour.”"),
    fine=_("A wish is fine as a wish. It just isn’t a limit yet."),
    source="Cloud and Townsend, Boundaries (1992)",
    notice=(
        "I won't be shouted at.[]",
        "No phones at the table.[]",
        "dont go thru my bag[]",
        "I need you to stop swearing at my mum.[]",
        "My body is mine.[]",
        "I don't accept being called stupid.[]",
        "Smoking indoors is not okay with me.[]",
        "I expect you to knock.[]",
    ),
    leave=(
        "I won't be shouted at. If it starts, I'll leave the room.",
        "If phones are out at the table I'll eat in the kitchen.",
        "if u go thru my bag il keep it in the car",
        "When you swear at my mum, we're going home.",
        "Shout, and I hang up.",
        "If you smoke indoors, I'm sleeping at Jo's.",
        "When you knock the wall I'll turn my music off and go out.",
        "If you borrow my card without asking I'll cancel it.",
    ),
)
