"""Pieces to listen to: everyday lives, and answers in which the coach finds nothing."""

from datetime import date, timedelta

import pytest

from handrail import coach
from handrail.programme.record import new_id
from handrail.programme.talk.listening import (
    BY_PIECE,
    GROUPS,
    PIECES,
    in_own_words,
    piece_for,
)
from handrail.programme.talk.practice import BORROWED, GOODS, Practised, goes_well, there
from handrail.programme.talk.scenes import BY_SCENE
from handrail.programme.talk.spoken import REFLECTION, Spoken

DAY = date(2026, 11, 24)
SAID = "You threw out the lamp. It was from my first room, and nobody asked me."


def test_there_are_more_than_twenty_in_four_groups_and_no_name_twice() -> None:
    assert len(PIECES) >= 20
    assert len(BY_PIECE) == len(PIECES)
    assert [len(pieces) for _title, pieces in GROUPS] == [6] * 4
    assert not BY_PIECE.keys() & BY_SCENE.keys(), "a note must say what it is about"


def test_no_two_share_their_words() -> None:
    for part in ("title", "said", "answer"):
        assert len({getattr(piece, part) for piece in PIECES}) == len(PIECES)


def test_men_and_women_speak() -> None:
    who = " ".join(piece.who for piece in PIECES)

    assert min(who.count("husband") + who.count("boyfriend"), who.count("wife")) >= 5


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_the_coach_finds_nothing_in_a_worked_answer(piece: Spoken) -> None:
    reading = coach.read(piece.kind, piece.answer)

    assert (reading.findings, reading.notes) == ((), ())
    assert in_own_words(piece.said, piece.answer)


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.name)
def test_a_piece_is_short_enough_to_hold_in_the_ear(piece: Spoken) -> None:
    assert 15 <= len(piece.said.split()) <= 45
    assert len(piece.answer.split()) <= 45
    assert piece.answer.endswith("?"), "only the one who spoke knows if it is right"


@pytest.mark.parametrize(
    ("back", "own"),
    [
        ("That lamp mattered to you, and it went without a word. Is that so?", True),
        ("It was from my first room and nobody asked me", False),
        ("so it was FROM my, first room… and nobody asked. Right?", False),
        ("the lamp", True),
        ("", True),
    ],
)
def test_a_long_stretch_in_their_words_is_noticed(back: str, own: bool) -> None:
    assert in_own_words(SAID, back) is own


def test_saying_it_word_for_word_is_not_yet_ones_own() -> None:
    names = there(REFLECTION, "You felt sad about it. Is that right?", {BORROWED})

    assert "own" not in names
    assert len(names) == len(GOODS[REFLECTION]) - 1


def test_twenty_four_days_bring_twenty_four_pieces() -> None:
    assert len({piece_for(DAY + timedelta(days=day)).name for day in range(24)}) == 24


def test_what_goes_well_in_listening_is_said_in_words() -> None:
    note = Practised(id=new_id(), day=DAY, scene="home-1", now=("check", "self"))

    assert goes_well([note]) == (
        "words about what happened, not about who they are",
        "a question whether you got it right",
    )
    assert next(line.text for line in note.told().lines) == "The bags on the stairs"
