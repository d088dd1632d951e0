"""What sets it off is too wide to see."""

from handrail.coach.rule import Rule
from handrail.coach.shared import limits
from handrail.coach.words import _

RULE = Rule(
    kind="boundary",
    code="no-behaviour",
    notices=limits.BEHAVIOUR,
    what=_("It isn’t clear what sets this off."),
    why=_("If nobody can see the line, you will argue about whether it was crossed."),
    try_=_("Name what one would see or hear: “if you swear at me”, “when the door is slammed”."),
    fine=_("A short form is fine once you have both talked about what it means."),
    source="Linehan, DBT Skills Training Manual (2015): describing behaviour",
    notice=(
        "[If you act like that] again I'm going to bed.",
        "[When you're horrible] I'll leave the room.",
        "[if u start] il go to my mums",
        "[I need respect] in this house.",
        "[If you upset me] I'll go for a walk.",
        "[When it gets bad], I'll sleep downstairs.",
        "[If you cross the line] I'll hang up.",
        "[Treat me better] or I'm going out.",
        "[When it gets bad] I'll go to bed.",
    ),
    leave=(
        "If you swear at me I'm going to bed.",
        "When you slam the door I'll leave the room.",
        "if u shout at the kids il take them to the park",
        "If you read my post I'll get a lock.",
        "If you call me stupid at church, I'll sit with Ann.",
        "When you smoke in bed I'll sleep in the lounge.",
        "If you drive over eighty I'll get out at the services.",
        "When you talk over me at the bank I'll go and finish it alone.",
        "When it is past ten I'll go to bed.",
        "When it gets dark I'll drive home.",
    ),
)
