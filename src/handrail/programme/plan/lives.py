"""Pages of a plan about those who come along and what goes on: children, pets, phone, work, oneself."""

from handrail.programme.plan.heading import Checklist, Heading, Item, Prompt
from handrail.programme.words import _

CHILDREN = Heading(
    "children",
    _("Children"),
    _("Where they go, which number, who collects them"),
    (
        _("Their task is to get out and get help. They never step in between."),
        _(
            "Some people who work with children must report what they hear. You can ask a help line "
            "without giving a name."
        ),
    ),
    (
        Prompt(
            "where",
            _("Where they go"),
            _("One place, walked to once, as an ordinary walk."),
        ),
        Prompt("neighbour", _("Which neighbour"), _("Someone who has said yes.")),
        Prompt(
            "number",
            _("Which number they call"),
            _("Learnt by heart. What they say: their name, the street, “please come”."),
        ),
        Prompt(
            "code_word",
            _("A code word for them"),
            _("It means: go now. It never stands on any print."),
            never_printed=True,
        ),
        Prompt(
            "collect",
            _("Who may collect them"),
            _("Tell school and nursery in writing, and ask what papers they need."),
        ),
    ),
)
PETS = Heading(
    "pets",
    _("Pets"),
    _("Where they can stay, and what goes with them"),
    (_("Some shelters for people know a place for animals. You can ask a help line."),),
    (
        Prompt("where", _("Where they can stay"), _("A friend, a vet, a foster home, a shelter.")),
        Prompt("fetch", _("Who could bring them there"), _("Perhaps some days before.")),
        Prompt(
            "things",
            _("What goes with them"),
            _("Vaccination papers and the chip in your name, food, a lead, a carrier."),
        ),
    ),
)
PHONE = Heading(
    "phone",
    _("Phone and accounts"),
    _("A device they never held, and what may tell where you are"),
    (_("Use a device they never held to look things up, and for anything that must stay yours."),),
    (
        Prompt(
            "device",
            _("A device they never held"),
            _("A library, work, a friend’s phone, a cheap second one kept elsewhere."),
        ),
        Prompt(
            "order",
            _("What I change, in which order, and on which day"),
            _("New mail first, from that other device. Then passwords. The old phone last."),
        ),
        Prompt(
            "proof",
            _("Where I keep what shows what happened"),
            _("Pictures, messages, a dated note. Not on this phone and not in a shared cloud."),
        ),
    ),
    (
        Checklist(
            "looked_at",
            _("What I have looked at"),
            (
                Item("location", _("Location sharing")),
                Item("family", _("Family accounts")),
                Item("car", _("The car")),
                Item("tags", _("Tags in bags, coats, toys")),
                Item("cameras", _("Cameras and doorbells")),
                Item("cloud", _("Cloud and shared pictures")),
            ),
            _("Only look for now. Looking changes little; switching off can be seen."),
        ),
    ),
    care=(
        _("Plan before you switch anything off"),
        _(
            "When a phone stops being seen, whoever watches it may notice at once and come looking. "
            "Decide first where you will be then. A help line can go through it with you."
        ),
    ),
)
WORK = Heading(
    "work",
    _("Work and community"),
    _("One person told, someone to walk with, who takes calls"),
    (_("You choose what you tell. “Please don’t say where I am” can be enough."),),
    (
        Prompt("told", _("One person told"), _("At work, in a club, where you pray or study.")),
        Prompt(
            "escort", _("Who walks with me"), _("To the car, the bus, the gate. Which way you go.")
        ),
        Prompt(
            "calls",
            _("Who takes my calls and visitors"),
            _("What they say, and what they write down: date, time, words."),
        ),
    ),
)
YOURSELF = Heading(
    "you",
    _("Yourself"),
    _("Who to call today, what steadies you, what you want"),
    (_("You are part of this too. Three lines are enough."),),
    (
        Prompt("call", _("Who I can call today"), _("One name, and what you would say first.")),
        Prompt(
            "steadies", _("What steadies me"), _("A walk, a song, warm water, five things I see.")
        ),
        Prompt(
            "want",
            _("Things I am allowed to want"),
            _("A quiet evening, own money, a locked door, to laugh. Big or small."),
        ),
    ),
)
