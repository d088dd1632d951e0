"""What each gentle note is called, by its id: on its card, and wherever it is told that it was closed."""

from handrail.programme.words import _

TITLES: dict[str, str] = {
    "M1": _("One thing at a time"),
    "M2": _("Sorry, and then"),
    "M3": _("Hope, and what the weeks show"),
    "M4": _("Your needs count here too"),
    "M5": _("Love that wears you away cannot last"),
    "M6": _("Your half, and whose it is"),
    "M7": _("Somebody from outside"),
}
