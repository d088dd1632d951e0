"""Fixes, or tells what to do."""

from handrail.coach.rule import Rule
from handrail.coach.shared import advice
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="advice",
    notices=advice.ADVICE,
    what=_("This fixes it."),
    why=_("Advice before understanding sounds like “be done with it”."),
    try_=_("Say back what it is like for them. Ask later whether they want ideas."),
    fine=_("What the other person feels they should do is theirs, and can be said back."),
    source="Gordon, Leader Effectiveness Training (1977): roadblocks to listening",
    notice=(
        "[You should tell your sister no].",
        "You're tired. [Try going to bed earlier].",
        "[just ring the bank n sort it]",
        "[Why don't you ask for fewer shifts]?",
        "[You need to let it go]. Is that right?",
        "[Have you tried praying about it]?",
        "[If I were you] I'd quit.",
        "[The best thing] is to ignore her.",
    ),
    leave=(
        "You feel you should be stronger. Is that it?",
        "You're tired of being told to rest. Did I hear that?",
        "You're worried about the bank. Is that right?",
        "You wanted me to listen, not to fix it. Have I got that?",
        "So you felt ashamed in front of the doctor. Am I close?",
        "ur scared ud lose ur job, is that it",
        "You said your boss told you to work Sundays, and you're fed up. Right?",
        "It sounds like you feel pushed to choose. Is that fair?",
        "You get in and the sink is full, and you feel alone. Is that right?",
        "The first thing you felt was fear. Is that it?",
    ),
)
