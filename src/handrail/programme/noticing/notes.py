"""The seven gentle notes as a table, and which of them speak now. Each is private and can be closed."""

from collections.abc import Iterable, Mapping
from datetime import date

from handrail.programme.noticing import causes
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.noticing.note import Cause, Note, Offer, Speaking
from handrail.programme.noticing.seen import Seen
from handrail.programme.noticing.titles import TITLES
from handrail.programme.words import _

HELP_FIRST = Offer("help", _("Help lines, at any hour"))
VALUES = Offer("values", _("What matters to you"))
LIMITS = Offer("limits", _("What I will do"), in_unsafe=False)
WEIGH = Offer("weigh", _("Weigh it"))
LOOK = Offer("fresh-look", _("A fresh look, one minute"))

NOTES: tuple[Note, ...] = (
    Note(
        "M1",
        TITLES["M1"],
        (
            Cause(causes.two_changes, _("Two small changes are on your list at once.")),
            Cause(causes.many_hopes, _("More than three of your hopes are open at once.")),
        ),
        _(
            "When it hurts, you want to mend all of it, and now. Hurry, guilt and despair push that "
            "way. One thing done is worth more than five begun. Which one comes first?"
        ),
        (
            Offer("change", _("One small change")),
            Offer("hopes", _("What we hope to see")),
        ),
    ),
    Note(
        "M2",
        TITLES["M2"],
        (
            Cause(causes.same_apology, _("You wrote an apology for the same thing again.")),
            Cause(causes.repair_missed, _("What you promised with an apology was missed.")),
        ),
        _(
            "Sorry can feel like the repair, because the air clears at once. What mends is what you "
            "do afterwards. A smaller repair that you can keep is worth more than a large one."
        ),
        (Offer("amends", _("Putting it right")), LOOK),
    ),
    Note(
        "M3",
        TITLES["M3"],
        (
            Cause(causes.hope_not_met, _("The day of a hope has come, and you answered no.")),
            Cause(
                causes.flat_after_trial,
                _("The day of your trial has come, and your weekly answers did not rise."),
            ),
        ),
        _(
            "Missing the good times, or being afraid of change, can keep a person waiting long after "
            "waiting has stopped helping. You can hope and look at the same time."
        ),
        (LOOK, Offer("review", _("Monthly review")), WEIGH),
        in_unsafe=True,
    ),
    Note(
        "M4",
        TITLES["M4"],
        (
            Cause(
                causes.something_crossed,
                _("You noted that something not up for discussion was crossed."),
            ),
            Cause(causes.limit_gave_way, _("One of your limits gave way the last two times.")),
            Cause(
                causes.care_declines,
                _("Your sleep, movement or meals have been getting less for some weeks."),
            ),
        ),
        _(
            "Giving way keeps the peace for an evening. Mostly it comes from fear of a row, or of "
            "being left. Over months it makes resentment grow."
        ),
        (VALUES, LIMITS),
    ),
    Note(
        "M5",
        TITLES["M5"],
        (
            Cause(
                causes.crossed_again,
                _("You noted twice that the same thing, not up for discussion, was crossed."),
            ),
            Cause(causes.endures, _("You ticked that you put up with it to show your love.")),
        ),
        _(
            "Putting up with it can feel like proof of love. It shows only how much you can carry. "
            "Where is your limit?"
        ),
        (VALUES, LIMITS, WEIGH),
        in_unsafe=True,
    ),
    Note(
        "M6",
        TITLES["M6"],
        (
            Cause(
                causes.one_sided,
                _("For eight weeks, what is kept here is what you did yourself."),
            ),
        ),
        _(
            "It is easy to think: if I change enough, they will. Sometimes they do, and often not. "
            "Keep the changes that are good for you, and drop those made only to move somebody."
        ),
        (
            Offer("questions", _("When only one of us wants this")),
            Offer("alone", _("What one person’s work can change")),
        ),
    ),
    Note(
        "M7",
        TITLES["M7"],
        (
            Cause(
                causes.nobody_outside,
                _("For eight weeks you have worked at this with nobody from outside."),
            ),
        ),
        _(
            "Many people save help for the very end. It does more when it comes early, and asking "
            "for it is a skill, not a defeat."
        ),
        (Offer("outside", _("Outside help")),),
    ),
)
BY_ID: dict[str, Note] = {note.id: note for note in NOTES}


def speaking(seen: Seen, closed: Iterable[ClosedNote]) -> tuple[Speaking, ...]:
    """Return the notes that speak now, in the order of the table."""
    days = closed_on(closed)
    said = (_speaking(note, seen._replace(since=days.get(note.id, date.min))) for note in NOTES)
    return tuple(one for one in said if one)


def closed_on(closed: Iterable[ClosedNote]) -> Mapping[str, date]:
    """Return for each closed note the day it was closed last."""
    days: dict[str, date] = {}
    for one in closed:
        days[one.note] = max(one.day, days.get(one.note, one.day))
    return days


def _speaking(note: Note, seen: Seen) -> Speaking | None:
    if seen.unsafe and not note.in_unsafe:
        return None
    cause = next((cause for cause in note.causes if cause.when(seen)), None)
    if cause is None:
        return None
    offers = note.offers
    if seen.unsafe:
        offers = (HELP_FIRST, *(offer for offer in offers if offer.in_unsafe))
    return Speaking(note, cause.words, offers)
