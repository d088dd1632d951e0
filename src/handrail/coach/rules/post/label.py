"""A name or a verdict on the whole person."""

from handrail.coach.rule import Rule
from handrail.coach.shared import label
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="label",
    notices=label.IN_POST,
    what=_("This is a name for the whole person."),
    why=_("People can change what they do. A name leaves them nothing to change."),
    try_=_("Name the one thing they did, as a camera would have seen it."),
    fine=_("A name you are quoting, a name you take back, or one for yourself is left alone."),
    source="Gottman and Silver (1999): criticism, as against complaint",
    notice=(
        "[He's a monster].",
        "[Your ex is a narcissist].",
        "[shes a liar] n a cheat",
        "[You're an idiot] for staying.",
        "[What a coward] that man is.",
        "[My husband is a pig].",
        "[You are all losers].",
        "[He's a pathetic drunk].",
    ),
    leave=(
        "He called me an idiot every day.",
        "I felt like a fool for years.",
        "im not a liar he says i am",
        "He drinks every night.",
        "She said I was crazy, and I believed it.",
        "You're not stupid.",
        "My dog is a little monster.",
        "I was a coward, I thought. I wasn't.",
    ),
)
