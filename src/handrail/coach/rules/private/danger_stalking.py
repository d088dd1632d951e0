"""Followed, watched, waited for, traced."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import stalk
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-stalking",
    notices=stalk.NOTICES,
    what=_("This speaks of being followed or watched."),
    why=_(
        "The weeks and months after parting can be the most dangerous. It helps to write "
        "down each time."
    ),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="McFarlane and others, Stalking and intimate partner femicide (1999)",
    notice=(
        "[He followed me] home from work again.",
        "[My ex parks outside my flat] every night.",
        "she [turns up at my gym since we split]",
        "He [found out my new address].",
        "[My ex sends me sixty messages] a day since I left.",
        "[He stood under my window] last night.",
        "[She waits at the school gate], and it isn't her week.",
        "He made a [fake profile to watch me after I blocked him].",
    ),
    leave=(
        "The cat followed me to the bus stop.",
        "He waited outside with my umbrella.",
        "i follow her recipe n it works",
        "My ex and I met at the handover and it was civil.",
        "A documentary about a stalker was on.",
        "He picked me up from work as we'd arranged.",
        "We followed the satnav into a field.",
        "I bumped into my ex at the shop and we said hello.",
    ),
)
