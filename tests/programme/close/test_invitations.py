"""The deck of small invitations: light, many, and found by time and strength."""

import re
from datetime import date, timedelta

import pytest

from handrail.programme.close.invitation import APART, INDOORS, LOW, OUTDOORS, SOME
from handrail.programme.close.invitations import BY_NAME, DECK, fitting, others
from handrail.programme.close.small_thing import RESTS_FOR, SmallThing, asked_lately

TODAY = date(2026, 11, 24)
# Words of a heavy talk, of money, of duty: none of them belongs on a card.
HEAVY = re.compile(
    r"\b(talk about us|feelings?|problem|argue|quarrel|should|must|kiss|bed together|promise|sorry"
    r"|forgive|drunk|wine|beer|restaurant|hotel|expensive|phone number|where are you)\b",
    re.IGNORECASE,
)


def test_there_are_at_least_eighty_and_each_has_its_own_name_and_words() -> None:
    assert len(DECK) >= 80
    assert len(BY_NAME) == len(DECK) == len({card.text for card in DECK})


@pytest.mark.parametrize("card", DECK, ids=lambda card: card.name)
def test_each_is_short_light_and_calm(card) -> None:
    assert len(card.text.split()) <= 22
    assert "!" not in card.text
    assert not HEAVY.search(card.text)
    assert "'" not in card.text


@pytest.mark.parametrize("place", ["", INDOORS, OUTDOORS, APART])
@pytest.mark.parametrize("energy", [LOW, SOME])
@pytest.mark.parametrize("minutes", [10, 30, 60])
@pytest.mark.parametrize("children", [True, False])
def test_whatever_somebody_has_there_are_several_to_draw(minutes, energy, place, children) -> None:
    found = fitting(minutes=minutes, energy=energy, place=place, children=children)

    assert len(found) >= 6
    for card in found:
        assert card.minutes <= minutes
        assert energy == SOME or card.energy == LOW
        assert place in ("", card.place)
        assert card.children or not children


def test_another_one_is_another_one() -> None:
    cards = fitting(minutes=10, energy=LOW, place=APART)

    assert cards[0] not in others(cards, cards[0].name)
    assert others(cards[:1], cards[0].name) == cards[:1]


@pytest.mark.parametrize(
    ("ago", "rests"), [(0, True), (RESTS_FOR.days - 1, True), (RESTS_FOR.days, False)]
)
def test_what_was_asked_lately_rests(ago: int, rests: bool) -> None:
    asked = SmallThing(id="a", card="moon", asked_on=TODAY - timedelta(days=ago))

    assert ("moon" in asked_lately([asked], TODAY)) is rests


def test_an_own_thing_that_was_asked_does_not_hide_a_card() -> None:
    assert asked_lately([SmallThing(id="a", what="chips", asked_on=TODAY)], TODAY) == frozenset()
