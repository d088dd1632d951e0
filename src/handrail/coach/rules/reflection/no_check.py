"""Doesn’t ask whether it was understood."""

from handrail.coach.matchers import Missing
from handrail.coach.rule import Rule
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="no-check",
    notices=(
        Missing(
            part=(
                r"(?:did|have|do|am) (?:i|u) (?:get|got|getting|have|hear|close|right|"
                r"understand|understood)[^.!?\n]{0,40}(?:\?|$)|(?:is|was) that (?:what|how|"
                r"it|right)[^.!?\n]{0,40}(?:\?|$)|i understand (?:well|right)|{check}(?: "
                r"(?:so far|then|now|yet|there|about|of it|love|babe|at all|all|any of it|"
                r"anything|something|enough|out|you|it|right|that|properly|the \w+|what \w+|"
                r"\w+)){0,5} ?\?",
                r"(?:tell|show) me (?:if|where|what|when|whether) (?:i|that|it|there)(?:'ve|"
                r"'m|'s|\b)|let me know (?:if|whether|what)|say if|stop me if|correct me|put "
                r"me right|i (?:might|may) have (?:got|missed|misheard)|(?:i'd like|i want|"
                r"want) to (?:get|be sure|check|know if|make sure)|i understood\?|please "
                r"correct",
                r"(?:sounds like|so|you're|you feel|you felt|you were|ur|you|it's|"
                r"hear)[^.!?\n]{3,200}\?",
            ),
            but_not=(
                r"(?:^|[.!?,] ?)(?:what about|why don't you|why didn't you|why not|why do "
                r"you|why are you|why would|why can't|have you (?:tried|thought|considered|"
                r"asked|rung)|did you (?:try|think|ask|ever)|how about|what if|what did you "
                r"expect|what do you (?:want|expect)|who|so what|and (?:you|what|who|i)|"
                r"don't you think|are you (?:serious|joking|kidding|finished|done|happy)|"
                r"really|seriously|how is that|how come|can't you|couldn't you|could you|can "
                r"you|will you|would you|won't you|do you want|so why|so you want me|so i'm|"
                r"so it's my|so now|shall i|what am i|what was i|isn't it (?:time|obvious)|"
                r"you think (?:i|that's|you)|you want|is it my fault|do you know|do you "
                r"remember|remember|when did|when have|what's (?:the|your)|you "
                r"know)[^.!?\n]{0,160}\?",
            ),
        ),
    ),
    what=_("It doesn’t ask whether you understood."),
    why=_("Only the one who spoke can say whether they were heard."),
    try_=_("End with “Is that right?” or “Did I miss anything?”"),
    fine=_("“Tell me if I missed something” is asking too."),
    source="Rogers, Client-Centered Therapy (1951): reflection of feeling",
    notice=(
        "You're sad about your dad.[]",
        "It sounds like you felt left out at the wedding.[]",
        "ur stressed about exams[]",
        "You should have rung me.[]",
        "You were frightened by the shouting.[]",
        "So you hate the new flat.[]",
        "Why don't you sleep more?[]",
        "You feel ashamed, because I told them about the debt.[]",
    ),
    leave=(
        "You're sad about your dad. Is that right?",
        "You felt left out at the wedding. Did I get it?",
        "ur stressed about exams, yeah?",
        "You were frightened by the shouting. Tell me if I missed something.",
        "You hate the new flat. Am I close?",
        "Worn out and lonely, is that it?",
        "It sounds like you feel torn. Have I understood?",
        "You feel ashamed about the debt. Correct me if I'm wrong.",
    ),
)
