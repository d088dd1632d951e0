"""Gives up one’s own friends, clothes, phone, whereabouts, body or money."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="self-erasing",
    notices=pledge.SELF,
    what=_("This gives up something that is your own."),
    why=_(
        "Friends, clothes, phone, body and money belong to you. A promise that gives them "
        "away can make your world smaller."
    ),
    try_=_("Is this yours? Would you still choose it if nobody asked?"),
    fine=_("Giving up a habit that harms, such as drink or shouting, is something else."),
    source="Stark, Coercive Control (2007)",
    note=True,
    notice=(
        "I'll [stop seeing my friends] from Monday.",
        "[I'll give you my phone password tonight].",
        "il [never wear my short skirts] again",
        "[I'll delete my Instagram by Friday].",
        "[I'll hand over my wages every month].",
        "[I'll text you every hour when I'm at work this week].",
        "[I'll quit my choir on Sunday].",
        "[I'll lose two stone by June].",
        "[I'll ask you before I see my friends].",
    ),
    leave=(
        "I'll stop drinking until Sunday.",
        "I won't shout this week.",
        "il leave my phone in the hall at tea 2nite",
        "I'll ring my friends on Friday instead of at dinner.",
        "I'll quit smoking from Monday.",
        "I won't read your messages this week.",
        "I'll cook on Sunday.",
        "I'll go to the gym twice this week.",
        "I'll ask you before I lend the drill.",
        "I'll tell you before I book the van.",
    ),
)
