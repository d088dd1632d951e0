"""Cut off from people, faith, study, language."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import folk
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="control-isolation",
    notices=folk.NOTICES,
    what=_("This speaks of being kept from people."),
    why=_(
        "The fewer people you see, the harder it is to think clearly about what happens at home."
    ),
    try_=_("Help is one step away, at any hour. Nothing has to be decided first."),
    fine=_("What two people agreed freely, and either can end, is something else."),
    source="Stark, Coercive Control (2007)",
    yields_to=(
        "control-money",
        "partner-suicide-threat",
        "danger-kill-threat",
        "danger-child",
        "danger-sexual",
        "danger-stalking",
        "danger-self-harm",
    ),
    notice=(
        "[He won't let me see my mum].",
        "[She made me block all my friends].",
        "[he stopped me going to mosque]",
        "[I'm not allowed to talk to the neighbours].",
        "[He made me give up college].",
        "[She kicks off whenever I see my sister].",
        "[He moved us miles from my family so nobody] visits.",
        "[He won't let me speak my own language].",
    ),
    leave=(
        "My mum won't let me pay for lunch.",
        "He likes my friends.",
        "i stopped seeing lee, we grew apart",
        "I fell out with my sister over the will.",
        "She encourages me to go to choir.",
        "We moved to the sea together.",
        "The doctor said no visitors.",
        "I missed college with flu.",
    ),
)
