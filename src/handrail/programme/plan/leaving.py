"""The pages that only a leaving plan has: when, where to, who knows, what to say."""

from handrail.programme.plan.heading import Heading, Prompt
from handrail.programme.words import _

WHEN = Heading(
    "when",
    _("When"),
    _("Which day, and what would move it"),
    (_("A day can be changed. Nothing written here binds you."),),
    (
        Prompt(
            "day",
            _("Which day, which hour"),
            _("Where they are then, and how long you have."),
        ),
        Prompt("sooner", _("What would make me go sooner"), _("Then you go as you are.")),
        Prompt("wait", _("What would make me wait"), _("An illness, an exam, someone’s advice.")),
    ),
)
WHERE_TO = Heading(
    "to",
    _("Where to"),
    _("The first night, another place, how to get there"),
    (_("A place they do not know, or one with people around, is worth more than a nice one."),),
    (
        Prompt("first", _("The first night"), _("Who opens the door, and when."), sheet="places"),
        Prompt(
            "second",
            _("If that falls through"),
            _("A shelter, a guest room, a hotel paid in cash."),
            sheet="places",
        ),
        Prompt(
            "there",
            _("How I get there"),
            _("Who drives, which train. What does not show on a shared card."),
            sheet="ways",
        ),
    ),
)
WHO_KNOWS = Heading(
    "who",
    _("Who knows"),
    _("Who helps on the day, who is told later"),
    (_("The fewer who know, the fewer can be asked. One should know it all."),),
    (
        Prompt("all", _("Who knows it all"), _("And when they should hear from you.")),
        Prompt("help", _("Who does one thing"), _("Drives, fetches the children, keeps the pets.")),
        Prompt(
            "later",
            _("Who is told later, or not at all"),
            _("People who mean well may pass it on."),
        ),
    ),
)
WORDS = Heading(
    "words",
    _("What to say, or not"),
    _("To them, to the children, to others"),
    (
        _("You owe nobody a talk before you go."),
        _("A few lines, sent later from another place, can be enough. Silence can be too."),
    ),
    (
        Prompt(
            "say",
            _("What I say, and from where"),
            _("Short, no reasons: “I am well. I will write when I am ready.”"),
        ),
        Prompt(
            "not_say",
            _("What I do not say"),
            _("Where you are, who helped, when you will be where."),
        ),
        Prompt(
            "children",
            _("What the children hear, and when"),
            _("Only what they can carry. They should not have to keep it to themselves."),
        ),
    ),
)
