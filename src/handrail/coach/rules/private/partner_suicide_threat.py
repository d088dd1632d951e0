"""A suicide threatened or staged so that somebody stays."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import leverage
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="partner-suicide-threat",
    notices=leverage.NOTICES,
    what=_("This speaks of somebody threatening to take their own life."),
    why=_(
        "You can call help for them. You cannot keep them alive by staying, and their life "
        "is not yours to carry alone."
    ),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="Campbell and others, Danger Assessment (2009)",
    yields_to=(
        "danger-child",
        "control-monitoring",
        "danger-weapon",
    ),
    notice=(
        "[He says he'll kill himself] if I go.",
        "[She took pills when I] packed my bag.",
        "[if i leave hes going to hang] himself",
        "[My husband threatens suicide] whenever I see my sister.",
        "[She stood on the window sill and said] goodbye.",
        "[He sent me a picture of the noose].",
        "[If I work late he says he'll jump].",
        "[She held the blade to her own wrist till I] stayed.",
    ),
    leave=(
        "He cut himself shaving.",
        "She throws herself into her work.",
        "he killed himself laughing at my hat",
        "In the play the husband hangs himself.",
        "He's worried about his mum's pills.",
        "She took her tablets with breakfast.",
        "He's never threatened to hurt himself.",
        "He jumped off the high board at the pool.",
    ),
)
