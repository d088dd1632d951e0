"""Three or more grievances in one breath."""

from handrail.coach.rule import Rule
from handrail.coach.shared import piling
from handrail.coach.words import _

RULE = Rule(
    kind="soft-start",
    code="piling-on",
    notices=piling.NOTICES,
    what=_("These are three or more matters in one breath."),
    why=_("Nobody can answer them all. The other person answers the weakest one, or none."),
    try_=_("Choose the one that matters most today, and keep the others for another day."),
    fine=_("Three details of one event are one matter."),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "[Can we talk about the rent, the drinking, your mother, and the way you left on Sunday]?",
        "[You forgot the bins, missed the call, shouted at Leo and lied]. When can we talk?",
        "[can we do ur phone, ur mates, ur temper n the car]",
        "[We need to cover the money, the sex, the in-laws and the dog]. Is now good?",
        "[The sink's blocked, the bill's due, the baby's ill, your friend's still here].",
        "[Could we go over your job, your drinking, your father and your debts]?",
        "[I want to talk about the fight, and the text, and the party, and how you looked at her].",
        "[You left the stove on, you lost the card, you woke Nan and you laughed]. Can we talk?",
    ),
    leave=(
        "Can we talk about the rent on Friday?",
        "Could we talk about bedtime, one thing at a time?",
        "I'm worried about money. Could we look at it after tea?",
        "How are you, and how was the scan?",
        "Would Tuesday or Thursday or Sunday suit you for a talk?",
        "can we talk about ur mum? i miss her n i worry",
        "I love the flat, the garden and the quiet. Could we talk about rent?",
        "Is there a good time to talk about the car?",
    ),
)
