"""Defends, corrects or counters."""

from handrail.coach.rule import Rule
from handrail.coach.shared import reply
from handrail.coach.words import _

RULE = Rule(
    kind="reflection",
    code="rebuttal",
    notices=reply.REBUTTAL,
    what=_("This answers back."),
    why=_("They asked to be heard first. A “but” tells them that you were waiting for your turn."),
    try_=_("Leave your side for your turn. Say theirs, then ask if that is right."),
    fine=_("“Happy, but worried” is two feelings, not an answer back."),
    source="Markman, Stanley and Blumberg, Fighting for Your Marriage (2010): speaker and listener",
    notice=(
        "You felt alone at the clinic, [but I was] at work.",
        "[That's not true], I rang you twice.",
        "ur upset [but u never] told me",
        "You're hurt, [although you laughed] at the time. Is that right?",
        "[What about the time you forgot my birthday]?",
        "You're cross about the money, [even though you agreed] to it. Right?",
        "[I only] had one drink.",
        "[It wasn't like that at all].",
        "You felt left out, and [I did ask you]. Is that right?",
    ),
    leave=(
        "You felt happy, but a bit sad too. Is that right?",
        "You were proud of him, but you missed me. Did I get it?",
        "So you felt scared when I shouted. Is that it?",
        "You said I never ring, and it hurt. Have I got that?",
        "You're angry that I drank. Am I close?",
        "it sounds like u were lonely w the baby, right?",
        "You feel torn between your mum and me. Is that how it is?",
        "You were ashamed about the debt. Tell me if I missed something.",
        "You felt left out when I went on and I never asked you. Is that right?",
        "You come in and the floor is wet, and you feel worn out. Is that it?",
    ),
)
