"""A full name, a place, a number, a handle."""

from handrail.coach.rule import Rule
from handrail.coach.shared import identifying
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="identifying",
    notices=identifying.IDENTIFYING,
    what=_("This may show who somebody is, or where."),
    why=_("A partner may be reading. One detail can be enough to find you, or somebody else."),
    try_=_("Leave out the name, the place and the number: “my ex”, “a town nearby”."),
    fine=_("A first name alone, or a country, is fine."),
    source="Women’s Aid, The Survivor’s Handbook (2022)",
    notice=(
        "[His name is Gary] Holt.",
        "She [works at the Tesco] in Crewe.",
        "hes on [insta as big_gaz99]",
        "He lives at [14 Elm Road].",
        "Ring me on [07700 900123].",
        "[Dave from the garage in Leith] did this.",
        "My son [goes to St Mary's] primary.",
        "Write to me at [jo@example.org].",
    ),
    leave=(
        "My ex lives in Spain.",
        "Gary hit me.",
        "i live in a small town",
        "He works nights.",
        "My son goes to school.",
        "I'm from Poland and my English is new.",
        "Call the helpline, they were kind.",
        "Mary and I split in May.",
    ),
)
