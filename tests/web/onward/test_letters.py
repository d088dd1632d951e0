"""Letters by the week, put away and brought back, found by whoever looks for them."""

from datetime import timedelta

import msgspec
import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.look.answers import Answer
from handrail.programme.onward.letter import AFRAID
from handrail.programme.onward.letters import LETTERS, WEEKLY, about
from handrail.programme.preferences import Preferences
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.vault.space import Space, SpaceKey
from tests.web.at_home import page
from tests.web.looking import HIT

pytestmark = pytest.mark.django_db(transaction=True)
LETTERS_PAGE = "/lists/letters/"

UNSAFE = {name: Answer(said) for name, said in HIT.items()}


def opened_since(home: SpaceKey, days: int) -> None:
    """Let the space be some days old."""
    day = clock.today() - timedelta(days=days)
    with Space.open(home).change() as records:
        kept = next(iter(records.all(Preferences)), None)
        if kept is None:
            records.add(Preferences(id="p", opened_on=day))
        else:
            records.replace(msgspec.structs.replace(kept, opened_on=day), revision=kept.revision)


def number(letter: object) -> int:
    """Return the number a letter has in addresses."""
    return LETTERS.index(letter) + 1


def test_a_new_space_has_the_first_letter_and_no_later_one(ana: Client, home: SpaceKey) -> None:
    opened_since(home, 0)

    html = page(ana, LETTERS_PAGE)

    assert WEEKLY[0].title in html
    assert WEEKLY[1].title not in html
    assert ana.get(f"{LETTERS_PAGE}2/").status_code == 404
    assert ana.get(f"{LETTERS_PAGE}{len(LETTERS) + 1}/").status_code == 404


def test_after_a_week_there_is_another_and_the_first_can_be_read_again(
    ana: Client, home: SpaceKey
) -> None:
    opened_since(home, 7)

    assert f"{LETTERS_PAGE}2/" in page(ana, LETTERS_PAGE)
    assert WEEKLY[0].text.split("\n")[0] in page(ana, f"{LETTERS_PAGE}1/")


def test_a_letter_is_put_away_and_brought_back(ana: Client, home: SpaceKey) -> None:
    opened_since(home, 0)

    ana.post(f"{LETTERS_PAGE}1/away/")
    assert "Nothing new this week" in page(ana, LETTERS_PAGE)

    ana.post(f"{LETTERS_PAGE}1/back/")
    assert "Nothing new this week" not in page(ana, LETTERS_PAGE)


def test_after_an_unsafe_look_the_first_letter_is_for_the_afraid(
    ana: Client, home: SpaceKey
) -> None:
    opened_since(home, 0)
    with Space.open(home).change() as records:
        records.add(kept_reading(UNSAFE, clock.today()))

    html = page(ana, LETTERS_PAGE)

    assert about(AFRAID)[0].title in html
    assert "When you are afraid, or have been hurt" in html
    assert WEEKLY[0].title in html


def test_whoever_looks_for_them_finds_the_letters_for_other_times(ana: Client) -> None:
    html = page(ana, f"{LETTERS_PAGE}other/")

    for letter in LETTERS:
        assert (letter.title in html) is letter.inside_only
    assert page(ana, f"{LETTERS_PAGE}{number(about(AFRAID)[1])}/")


def test_no_address_bears_the_name_of_a_letter(ana: Client, home: SpaceKey) -> None:
    opened_since(home, 400)

    html = page(ana, LETTERS_PAGE) + page(ana, f"{LETTERS_PAGE}other/")

    assert not any(f"/{letter.name}/" in html for letter in LETTERS)


def test_a_space_whose_clock_went_back_still_has_a_letter(ana: Client, home: SpaceKey) -> None:
    opened_since(home, -30)

    assert WEEKLY[0].title in page(ana, LETTERS_PAGE)
