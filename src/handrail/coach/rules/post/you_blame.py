"""Making the reader the cause."""

from handrail.coach.rule import Rule
from handrail.coach.shared import blame
from handrail.coach.words import _

RULE = Rule(
    kind="post",
    code="you-blame",
    notices=blame.NOTICES,
    what=_("This makes the other person the cause."),
    why=_(
        "Whoever reads this may have heard it at home every day. It can close the one place "
        "where they speak."
    ),
    try_=_("Say what happened and what it was like for you: “When … I felt …”."),
    fine=_("It is fine to say what somebody did. “When you shouted, I felt scared” is not blame."),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "[You people make me sick] with this talk.",
        "[It's your fault this group is dying].",
        "[u ruined this thread]",
        "[You made everyone here cry].",
        "[Because of you] my sister left the group.",
        "[You've wrecked this page with your rants].",
        "[I blame you] for what she did.",
        "[You caused] this row and you know it.",
    ),
    leave=(
        "It isn't your fault.",
        "He said it was my fault for years.",
        "u made me feel less alone ty",
        "You make me smile with your cat stories.",
        "I don't blame you for staying.",
        "He ruined my birthday again.",
        "Because of this group I slept last night.",
        "What helped you in the first week?",
    ),
)
