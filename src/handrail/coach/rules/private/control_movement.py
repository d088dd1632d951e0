"""Locked in, kept from leaving; keys, papers, shoes."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import way
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-movement",
    notices=way.NOTICES,
    what=_("This speaks of not being free to go."),
    why=_("Keeping somebody from leaving is serious, and in many places a crime."),
    try_=_("Help is one step away, at any hour. Nothing has to be decided first."),
    fine=_("What two people agreed freely, and either can end, is something else."),
    source="Stark, Coercive Control (2007)",
    yields_to=(
        "danger-child",
        "danger-stalking",
        "danger-sexual",
        "partner-suicide-threat",
        "danger-physical",
        "danger-strangle",
        "control-money",
        "danger-weapon",
    ),
    notice=(
        "He [locked me in] the bedroom.",
        "[She hid my passport].",
        "he [wont let me leave] the house",
        "[He took my shoes so I] couldn't go.",
        "[I have to be home by six or] else.",
        "She [stood in the doorway] and wouldn't let me out.",
        "[He's got my car keys and won't give] them back.",
        "[I'm not allowed out] without him.",
    ),
    leave=(
        "He locked the door before bed as usual.",
        "I locked myself out again.",
        "my keys were in my coat lol",
        "We were snowed in for two days.",
        "She took my shoes to be mended.",
        "He drove me to the airport.",
        "My passport runs out in May.",
        "I stayed in with a cold.",
    ),
)
