"""Pages of a plan about the home: while staying, getting ready, the way out, and after."""

from handrail.programme.plan.heading import Heading, Prompt
from handrail.programme.words import _

STAYING = Heading(
    "home",
    _("While you stay"),
    _("Early signs, rooms, the way out, who may call"),
    (_("Small things that can make a bad evening less dangerous. None of them is a promise."),),
    (
        Prompt(
            "signs",
            _("Early signs"),
            _("What you notice before it turns bad: a tone, a drink, a slammed cupboard."),
        ),
        Prompt(
            "rooms",
            _("Rooms to move towards, and rooms to keep away from"),
            _("Towards a door and a phone. Away from kitchen, bathroom, and any weapon."),
        ),
        Prompt(
            "keys",
            _("Where keys, phone and shoes lie"),
            _("Always the same place, close to the way out."),
        ),
        Prompt(
            "way_out",
            _("The way out"),
            _("Which door, which stairs. Walk through it once when it is quiet."),
            sheet="out",
        ),
        Prompt(
            "code_word",
            _("A code word, and what happens when it is said"),
            _("It never stands on any print. Better still: learn it and leave this empty."),
            never_printed=True,
        ),
        Prompt(
            "callers",
            _("Who may call for help"),
            _("A neighbour who hears it, a child who is old enough. Ask them first."),
        ),
        Prompt(
            "doctor",
            _("Where I can be seen the same day"),
            _("After anything to throat or breath: a doctor that day, even with no mark."),
        ),
        Prompt(
            "knows",
            _("Who knows what"),
            _("Whom you have told, and how much. Whom you would rather not tell."),
        ),
    ),
)
READY = Heading(
    "bag",
    _("Having it ready"),
    _("A bag, two places to sleep, a way to get there"),
    (
        _("You can get ready and never go. Having it ready decides nothing."),
        _("Talk it through with someone at a help line first, if you can."),
    ),
    (
        Prompt(
            "adviser",
            _("Who thinks it through with me"),
            _("Someone at a help line, a shelter, a law clinic. They do this every day."),
        ),
        Prompt(
            "away",
            _("A time when they are away"),
            _("Which days, which hours, and how sure that is."),
        ),
        Prompt(
            "bag",
            _("Where the bag is, and copies of papers"),
            _("At someone else’s place. A packed bag at home can be found."),
        ),
        Prompt(
            "sleep",
            _("Two places where I could sleep"),
            _("One that comes first, one if that falls through."),
            sheet="places",
        ),
        Prompt(
            "transport",
            _("How I get there"),
            _("The last bus, a lift, a taxi paid in cash, a full tank."),
            sheet="ways",
        ),
        Prompt(
            "medicine",
            _("Medicine and aids"),
            _("A week’s worth, glasses, hearing aid, prescriptions. Who cares for you meanwhile?"),
        ),
        Prompt(
            "next_days",
            _("The day after, and the week after"),
            _("Who is with you, what you eat, what can wait."),
        ),
    ),
)
GOING = Heading(
    "way",
    _("The way itself"),
    _("The safest way, not the neatest"),
    (
        _("The safest way, not the neatest. Nothing has to be tidied, paid or explained first."),
        _("People come before papers."),
    ),
    (
        Prompt(
            "how",
            _("How I go"),
            _("On an ordinary errand, while they are at work, with someone at the door."),
        ),
        Prompt(
            "devices",
            _("Devices they may follow"),
            _("What stays behind, what is switched off, and only once you are on the way."),
        ),
        Prompt(
            "timing",
            _("Who knows when I go, and when I should be there"),
            _("And what they do if you do not arrive."),
        ),
    ),
    care=(
        _("Going can raise the danger for a while"),
        _("Don’t tell them that you mean to go. If it turns bad sooner, go without any of this."),
    ),
)
LATER = Heading(
    "later",
    _("The weeks after"),
    _("Locks, daily ways, school and work, hand-overs"),
    (_("The risk stays up for months. Take care for longer than feels needed."),),
    (
        Prompt(
            "locks",
            _("Locks and ways in"),
            _("Who has a key. Windows, garage, the code of the front door."),
        ),
        Prompt(
            "routine",
            _("My ways and times"),
            _("Another shop, another bus, another hour for what they know of you."),
        ),
        Prompt(
            "told",
            _("School, work, landlord"),
            _("What each needs to know, and who tells them. A photo can help at the gate."),
        ),
        Prompt(
            "second_phone",
            _("A second phone"),
            _("Who has its number. The old one may still be needed for what they send."),
        ),
        Prompt(
            "hand_overs",
            _("Hand-overs"),
            _("Through someone else, at a place with people. No talks at the door."),
        ),
        Prompt(
            "expect",
            _("What may come, and what I do then"),
            _("Floods of love, threats to hurt themselves, messages through family."),
        ),
    ),
)
