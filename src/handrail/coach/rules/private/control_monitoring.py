"""Phone, post, place, time or body checked."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import watch
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-monitoring",
    notices=watch.NOTICES,
    what=_("This speaks of being checked."),
    why=_(
        "Being checked makes a person smaller, one day at a time. It isn’t love, and it "
        "isn’t your fault."
    ),
    try_=_("Help is one step away, at any hour. Nothing has to be decided first."),
    fine=_("What two people agreed freely, and either can end, is something else."),
    source="Stark, Coercive Control (2007)",
    yields_to=(
        "danger-weapon",
        "danger-self-harm",
        "danger-kill-threat",
        "partner-suicide-threat",
        "danger-physical",
        "danger-strangle",
        "danger-sexual",
        "danger-stalking",
        "control-money",
        "control-movement",
        "fear",
    ),
    notice=(
        "[He checks my phone] every night.",
        "[She reads my emails].",
        "[he put a tracker on my] car",
        "[I have to send him a photo] when I get to work.",
        "[He times my trips] to the shop.",
        "[She rings me every hour] to see who's there.",
        "[He knows all my passwords].",
        "[He goes through my bag] when I come in.",
    ),
    leave=(
        "He charged my phone for me.",
        "She asked how my day was.",
        "i lost my phone again lol",
        "We both share our calendars.",
        "He checked the tyres before my drive.",
        "The nurse checked my weight.",
        "He read me a poem on the phone.",
        "She rang to say goodnight.",
    ),
)
