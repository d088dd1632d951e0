"""Saying back what was heard: pieces to practise on, and whether the words are one’s own."""

from datetime import date

from handrail.programme.talk.spoken import Spoken
from handrail.programme.talk.spoken_home import HOME, WORK
from handrail.programme.talk.spoken_people import KIN, TWO
from handrail.programme.words import _

GROUPS: tuple[tuple[str, tuple[Spoken, ...]], ...] = (
    (_("At home"), HOME),
    (_("Work and money"), WORK),
    (_("Family and friends"), KIN),
    (_("The two of you"), TWO),
)
PIECES: tuple[Spoken, ...] = tuple(piece for _title, pieces in GROUPS for piece in pieces)
BY_PIECE: dict[str, Spoken] = {piece.name: piece for piece in PIECES}

BORROWED = 6  # words in a row that are theirs, not one’s own

# What is known of it, said without selling it.
HONESTLY = _(
    "Listening well does not save a pair by itself; how a talk opens tells more about how it will "
    "go. But somebody who was heard often gets quieter, and you find out what it was about."
)


def piece_for(day: date) -> Spoken:
    """Return the piece of a day; the next day brings one from another group."""
    number = day.toordinal()
    _title, pieces = GROUPS[number % len(GROUPS)]
    return pieces[number // len(GROUPS) % len(pieces)]


def in_own_words(said: str, back: str) -> bool:
    """Whether a text says something back without repeating a long stretch of it."""
    theirs, own = _words(said), _words(back)
    rows = {tuple(theirs[at : at + BORROWED]) for at in range(len(theirs) - BORROWED + 1)}
    return all(tuple(own[at : at + BORROWED]) not in rows for at in range(len(own) - BORROWED + 1))


def _words(text: str) -> list[str]:
    plain = text.replace("’", "'").casefold()
    kept = "".join(sign if sign.isalnum() or sign == "'" else " " for sign in plain)
    return kept.split()
