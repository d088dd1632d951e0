"""Sex without a free yes."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import sex
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-sexual",
    notices=sex.NOTICES,
    what=_("This speaks of sex you didn’t freely want."),
    why=_("A yes out of fear is not a yes, in a marriage or out of one."),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="World Health Organization, Violence against women (2021)",
    yields_to=(
        "danger-strangle",
        "danger-child",
    ),
    notice=(
        "[He had sex with me though I] said no.",
        "I [woke up and he was inside me].",
        "[she forced me to] have sex",
        "[He took the condom off without asking].",
        "My husband [rapes me] when he's drunk.",
        "[He films us in bed and I never agreed].",
        "He [hid my pill] so I'd get pregnant.",
        "I [let him do it so he doesn't] shout.",
    ),
    leave=(
        "We had sex and it was lovely.",
        "I said no and he stopped and hugged me.",
        "no sex for weeks were both knackered",
        "She asked first, she always asks.",
        "The film had a rape scene and we turned it off.",
        "He undressed for the doctor.",
        "He forced himself to eat my curry.",
        "I went to my smear test.",
    ),
)
