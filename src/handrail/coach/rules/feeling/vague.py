"""Nothing one could have seen or heard."""

from handrail.coach.rule import Rule
from handrail.coach.shared import vague
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="vague",
    notices=(vague.FEELING,),
    what=_("It doesn’t say what happened."),
    why=_("The other person has to guess, and will guess something else."),
    try_=_("Say what a camera would have seen, once: “When you left the table on Sunday …”."),
    fine=_("When you both know exactly what is meant, few words are enough."),
    source="Rosenberg, Nonviolent Communication (2003)",
    notice=(
        "I'm fed up with your attitude.[]",
        "I feel sad about how you are lately.[]",
        "u know what u did n im hurt[]",
        "I'm angry about everything.[]",
        "I feel ashamed of how you behave.[]",
        "I'm so disappointed in you.[]",
        "I feel low because of the way you treat me.[]",
        "You're a bully and I'm scared.[]",
    ),
    leave=(
        "I felt sad when you left the table before pudding.",
        "I'm cross you spent the gas money on darts.",
        "when u slammed the door i jumped n felt scared",
        "I was hurt by your joke about my weight on Friday.",
        "When the baby was left crying on Monday I felt frantic.",
        "I'd like you to ring when you're late.",
        "I felt jealous when you walked her home.",
        "I'm happy that you came to the mosque with me.",
    ),
)
