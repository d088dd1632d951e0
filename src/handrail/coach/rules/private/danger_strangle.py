"""Neck, throat, breath stopped, by any means."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import strangle
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-strangle",
    notices=strangle.NOTICES,
    what=_("This speaks of your neck, your throat or your breath."),
    why=_(
        "Being strangled once makes being killed much more likely, and injuries may show "
        "only days later. A doctor can look, even if nothing can be seen."
    ),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="Glass and others, Non-fatal strangulation (2008)",
    notice=(
        "He put his [hands round my throat].",
        "She pushed a [pillow over my face].",
        "[he choked me till i blacked out]",
        "[My husband strangled me] in the kitchen.",
        "[He had me in a headlock and I couldn't breathe].",
        "There are [finger marks on my neck] from him.",
        "She [pulled my scarf tight around my neck].",
        "He [held my head under the bath water].",
    ),
    leave=(
        "I choked on a crisp and he thumped my back.",
        "He kissed my neck at the bus stop.",
        "sore throat again, he made soup",
        "The girls were at each other's throats.",
        "In the film he strangled his wife.",
        "He's never touched my throat.",
        "I've a stiff neck from the sofa.",
        "A lump in my throat at the wedding.",
    ),
)
