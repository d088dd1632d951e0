"""A child hurt, endangered or threatened."""

from handrail.coach.rule import Rule
from handrail.coach.shared.told import child
from handrail.coach.words import _

RULE = Rule(
    kind="private",
    code="danger-child",
    notices=child.NOTICES,
    what=_("This speaks of a child in danger."),
    why=_(
        "Children need a grown-up who knows. There are people who help you keep both of you "
        "together."
    ),
    try_=_("Help is one step away, at any hour. You don’t have to decide anything first."),
    fine=_("Films, dreams, games, figures of speech and harm long healed are left alone."),
    source="Campbell and others, Danger Assessment (2009)",
    notice=(
        "[He hit our son] with a belt.",
        "[She shook the baby].",
        "[he locked my daughter] in the shed all nite",
        "[He said he'd drown the kids] if I left.",
        "[My partner slapped my little girl].",
        "There are [bruises on the baby's] arms.",
        "[He drove drunk with the children] in the back.",
        "[She threw the toddler] on the bed so hard he screamed.",
    ),
    leave=(
        "He threw the baby in the air and she giggled.",
        "Our son fell off his bike, two stitches.",
        "the kids shot each other w water pistols",
        "He's never hurt the kids.",
        "I shouted at my daughter and said sorry.",
        "She took the kids to the park.",
        "The nurse held the baby's arm for the jab.",
        "He read the children a story.",
        "He carried our girl home on his back.",
    ),
)
