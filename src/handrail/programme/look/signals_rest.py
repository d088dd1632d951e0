"""The other signals: what wears a couple down, what speaks for change, and what against."""

from handrail.programme.look.answers import HABIT, HOPEFUL, Signal
from handrail.programme.words import _

TOXIC = (
    Signal(
        "toxic.criticism",
        _("find fault with who you are, again and again?"),
        _("Finds fault with who you are"),
        _("They find fault with who you are, again and again."),
        _("They used to find fault with who you are."),
        labels=HABIT,
    ),
    Signal(
        "toxic.stonewalling",
        _("shut you out for hours or days when something matters?"),
        _("Shuts you out"),
        _("They shut you out when something matters."),
        _("They used to shut you out."),
        labels=HABIT,
    ),
    Signal(
        "toxic.gaslighting",
        _("tell you that what you saw or felt was never so, until you doubt yourself?"),
        _("Makes you doubt what you saw or felt"),
        _("They make you doubt what you saw or felt."),
        _("They used to make you doubt what you saw or felt."),
        labels=HABIT,
    ),
    Signal(
        "toxic.withholding",
        _("hold back warmth, touch or attention to punish you?"),
        _("Holds back warmth to punish"),
        _("They hold back warmth to punish you."),
        _("They used to hold back warmth to punish you."),
        labels=HABIT,
    ),
    Signal(
        "toxic.disrespect",
        _("mock you, call you names, or talk down to you?"),
        _("Mocks you or talks down to you"),
        _("They mock you or talk down to you."),
        _("They used to mock you or talk down to you."),
        labels=HABIT,
    ),
    Signal(
        "toxic.manipulation",
        _("use guilt, favours, silence or other people to get their way?"),
        _("Uses guilt or other people to get their way"),
        _("They use guilt, favours, silence or other people to get their way."),
        _("They used to work with guilt, favours, silence or other people."),
        labels=HABIT,
    ),
)

REPAIR = (
    Signal(
        "repair.both_own_it",
        _("Does each of you own a part in what goes wrong?"),
        _("Both of you own a part"),
        _("Each of you owns a part in what goes wrong."),
        _("Each of you used to own a part in what goes wrong."),
        labels=HOPEFUL,
    ),
    Signal(
        "repair.willing_to_slow_down",
        _("Are both of you willing to slow down and learn?"),
        _("Both willing to slow down and learn"),
        _("Both of you are willing to slow down and learn."),
        _("Both of you used to be willing to slow down and learn."),
        labels=HOPEFUL,
    ),
    Signal(
        "repair.curious",
        _("Do you both ask what set it off, more than whose fault it was?"),
        _("Asking what set it off, not whose fault"),
        _("You both ask what set it off, more than whose fault it was."),
        _("You both used to ask what set it off."),
        labels=HOPEFUL,
    ),
    Signal(
        "repair.small_care",
        _("Are there small acts of care, and do both of you still want to be close?"),
        _("Small acts of care"),
        _("There are small acts of care between you."),
        _("There used to be small acts of care between you."),
        labels=HOPEFUL,
    ),
    Signal(
        "repair.not_chronic",
        _("Are there long stretches without hurt, force or control?"),
        _("Long stretches without hurt"),
        _("There are long stretches without hurt."),
        _("There used to be long stretches without hurt."),
        labels=HOPEFUL,
    ),
)

AGAINST = (
    Signal(
        "beyond.refuses_change",
        _("Does one of you refuse to change, or deny that anything is wrong, again and again?"),
        _("One refuses to change or denies it"),
        _("One of you refuses to change, or denies that anything is wrong."),
        _("One of you used to refuse to change."),
        labels=HABIT,
    ),
    Signal(
        "beyond.apology_as_tool",
        _("Are apologies used to get past things, and then it all goes on?"),
        _("Apologies used to get past things"),
        _("Apologies are used to get past things."),
        _("Apologies used to be a way to get past things."),
        labels=HABIT,
    ),
    Signal(
        "beyond.health_declining",
        _("Is your body or mind getting worse in this?"),
        _("Body or mind getting worse"),
        _("Your body or mind is getting worse in this."),
        _("Your body or mind was getting worse, more than a year ago."),
        labels=HABIT,
    ),
    Signal(
        "beyond.deception",
        _("Do lies or hidden things undo what you build?"),
        _("Lies or hidden things"),
        _("Lies or hidden things undo what you build."),
        _("Lies or hidden things used to undo what you built."),
        labels=HABIT,
    ),
)
