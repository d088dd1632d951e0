"""Listens in an entry for danger alone: done to whoever writes, or their own. It criticises nothing.

What it hears shows as one line with Help beside the saved entry, always in the same words, whatever
was heard. Nothing of it is kept, and whoever does not want the line turns it off for good.
"""

from handrail import coach
from handrail.accounts.gate import preferences
from handrail.programme.ground.journal import Entry, answers
from handrail.programme.preferences import Preferences
from handrail.vault.space import Space

LINE = "journal-line"  # its name among the notes a person does not want to see again


def offers_help(space: Space, entry: Entry) -> bool:
    """Whether an entry ends with the way to Help: danger was heard, and the line is wanted.

    Only the entry that is shown is read, so a page costs the same after years of writing.
    """
    settings = preferences(space)
    wanted = settings is None or LINE not in settings.notes_off
    return wanted and hears_danger(entry)


def hears_danger(entry: Entry) -> bool:
    """Whether an entry tells of harm done to its author, of fear, or of their own danger."""
    return "afraid" in entry.moods or any(
        coach.read("private", text).findings for _prompt, text in answers(entry) if text.strip()
    )


def turn_off(space: Space) -> None:
    """Never show the line in this space again."""
    with space.change() as records:
        for kept in records.all(Preferences):
            notes = tuple(dict.fromkeys((*kept.notes_off, LINE)))
            records.amend(kept, notes_off=notes)
