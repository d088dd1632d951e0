"""Money, cards, wages, benefits or debt controlled."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import money
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-money",
    notices=money.NOTICES,
    what=_("This speaks of money kept from you, or debts put on you."),
    why=_(
        "Money is how a person can leave a room, a house or a country. Being kept from it is harm."
    ),
    try_=_("Help is one step away, at any hour. Nothing has to be decided first."),
    fine=_("What two people agreed freely, and either can end, is something else."),
    source="Postmus and others, Economic abuse (2020)",
    yields_to=(
        "danger-kill-threat",
        "danger-sexual",
        "partner-suicide-threat",
        "danger-child",
        "danger-physical",
    ),
    notice=(
        "[He takes my wages] every Friday.",
        "[I have to ask her for money] for tampons.",
        "[he cut up my bank card]",
        "[She took out a loan in my name].",
        "[My benefits go into his] account.",
        "He [checks every receipt].",
        "[I'm not allowed my own bank account].",
        "He [gives me ten pounds] a week for food.",
    ),
    leave=(
        "He lent me money for the bus.",
        "We split the rent.",
        "im skint this month n so is he",
        "I spent too much on shoes.",
        "My boss pays me late.",
        "He found my purse and brought it back.",
        "We agreed on a joint account and both have cards.",
        "She treated me to lunch.",
    ),
)
