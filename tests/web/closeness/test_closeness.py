"""Small things between two: drawn, asked, put back, folded away, and nothing kept of an answer."""

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.close.invitations import BY_NAME, DECK
from handrail.programme.close.noticed import Noticed
from handrail.programme.close.small_thing import SmallThing
from handrail.programme.close.true_thing import TrueThing
from handrail.programme.look.answers import Answer
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.web.at_home import page
from tests.web.looking import HIT

pytestmark = pytest.mark.django_db(transaction=True)
TABLE, DRAW = "/lists/small-things/", "/lists/small-things/draw/"
WISHES = {"minutes": "10", "energy": "low", "place": "apart", "source": "deck"}
PAGES = (
    TABLE,
    "/lists/small-things/own/",
    "/lists/small-things/own/new/",
    "/lists/true/",
    "/lists/true/new/",
    "/lists/noticed/",
    "/lists/noticed/new/",
)
SHEETS = ("/lists/small-things/sheet/", "/lists/true/sheet/", "/lists/noticed/sheet/")

UNSAFE = {name: Answer(said) for name, said in HIT.items()}


def things(home: SpaceKey) -> list[SmallThing]:
    """Return what is kept of small things."""
    return Space.open(home).all(SmallThing)


def drawn(html: str) -> str:
    """Return the name of the card that lies on the table."""
    return next((card.name for card in DECK if card.text in html), "")


def test_what_is_drawn_fits_the_time_the_strength_and_the_place(ana: Client) -> None:
    for _ in range(5):
        ana.post(DRAW, WISHES)
        card = BY_NAME[drawn(page(ana, TABLE))]
        assert (card.minutes, card.energy, card.place) == (10, "low", "apart")


def test_another_one_is_not_the_same_again(ana: Client) -> None:
    ana.post(DRAW, WISHES)
    first = drawn(page(ana, TABLE))

    ana.post(DRAW)

    assert drawn(page(ana, TABLE)) not in ("", first)


def test_asking_notes_the_day_once_and_nothing_else(ana: Client, home: SpaceKey) -> None:
    ana.post(DRAW, WISHES)
    name = drawn(page(ana, TABLE))

    for _ in range(2):
        ana.post("/lists/small-things/asked/")

    (kept,) = things(home)
    assert (kept.card, kept.asked_on, kept.what) == (name, clock.today(), "")
    html = page(ana, TABLE)
    assert "What they answered is kept nowhere." in html
    assert drawn(html) == ""
    assert BY_NAME[name].text in page(ana, "/lists/small-things/own/")


def test_a_card_asked_lately_is_not_drawn_while_there_are_others(
    ana: Client, home: SpaceKey
) -> None:
    lately = [card.name for card in DECK if card.name != "goodnight"]
    with Space.open(home).change() as records:
        for name in lately:
            records.add(SmallThing(id=name, card=name, asked_on=clock.today()))

    ana.post(DRAW, WISHES)

    assert drawn(page(ana, TABLE)) == "goodnight"


def test_a_card_that_was_asked_can_be_put_into_own_words(ana: Client, home: SpaceKey) -> None:
    with Space.open(home).change() as records:
        records.add(SmallThing(id="a" * 32, card="moon", asked_on=clock.today()))

    html = page(ana, f"/lists/small-things/own/{'a' * 32}/")

    assert BY_NAME["moon"].text in html


def test_not_today_keeps_nothing(ana: Client, home: SpaceKey) -> None:
    ana.post(DRAW, WISHES)
    ana.post("/lists/small-things/back/")

    assert "Not today needs no reason." in page(ana, TABLE)
    assert things(home) == []


def test_the_own_list_is_drawn_from_and_an_empty_one_says_so(ana: Client, home: SpaceKey) -> None:
    ana.post(DRAW, {**WISHES, "source": "own"})
    assert "Nothing stands on your own list yet." in page(ana, TABLE)

    ana.post("/lists/small-things/own/new/", {"what": "Cards on the floor 🃏"})
    ana.post(DRAW, {**WISHES, "source": "own"})
    assert "Cards on the floor 🃏" in page(ana, TABLE)

    ana.post("/lists/small-things/asked/")
    (kept,) = things(home)
    assert (kept.what, kept.asked_on) == ("Cards on the floor 🃏", clock.today())


def test_an_own_thing_removed_in_another_tab_lies_on_the_table_no_more(
    ana: Client, home: SpaceKey
) -> None:
    ana.post("/lists/small-things/own/new/", {"what": "chips"})
    ana.post(DRAW, {**WISHES, "source": "own"})
    ana.post(f"/lists/small-things/own/{things(home)[0].id}/remove/")

    assert "I asked" not in page(ana, TABLE)
    assert ana.post("/lists/small-things/asked/").status_code == 302
    assert things(home) == []


def test_wishes_from_nowhere_come_back_in_words(ana: Client) -> None:
    html = ana.post(DRAW, {**WISHES, "minutes": "7000"}, follow=True).content.decode()

    assert "Choose from the list." in html


def test_a_borrowed_beginning_stands_before_the_own_words(ana: Client, home: SpaceKey) -> None:
    typed = {"begin": "missed", "words": "the snow came", "day": clock.today().isoformat()}

    assert ana.post("/lists/true/new/", typed).headers["Location"] == "/lists/true/"

    (kept,) = Space.open(home).all(TrueThing)
    assert kept.words == "I missed you when the snow came"
    assert "I missed you when the snow came" in page(ana, f"/lists/true/{kept.id}/say/")


def test_nobody_is_told_that_a_true_thing_lacks_a_feeling(ana: Client) -> None:
    typed = {"words": "I don’t know yet whether I like the job.", "look": "1"}

    html = ana.post("/lists/true/new/", {**typed, "day": clock.today().isoformat()}, follow=True)

    assert "Nothing stood out to this page." in html.content.decode()


def test_an_accusation_is_looked_at_again(ana: Client) -> None:
    typed = {"words": "You never listen to me.", "look": "1", "day": clock.today().isoformat()}

    html = ana.post("/lists/true/new/", typed, follow=True).content.decode()

    assert "to look again" in html


def test_too_much_for_a_small_thing_comes_back_with_the_words(ana: Client) -> None:
    html = ana.post("/lists/true/new/", {"words": "a" * 501, "day": "2126-01-01"}, follow=True)

    assert "This is too long by 1 characters." in html.content.decode()
    assert "This day has not come yet." in html.content.decode()
    assert "a" * 501 in html.content.decode()


def test_what_was_noticed_is_said_as_one_thing(ana: Client, home: SpaceKey) -> None:
    typed = {"noticed": "you rang", "helped": "I slept", "day": clock.today().isoformat()}
    ana.post("/lists/noticed/new/", typed)

    (kept,) = Space.open(home).all(Noticed)
    assert "You rang. I slept." in page(ana, f"/lists/noticed/{kept.id}/say/")


@pytest.mark.parametrize("path", PAGES)
def test_all_of_it_folds_away_after_an_unsafe_look(path: str, ana: Client, home: SpaceKey) -> None:
    with Space.open(home).change() as records:
        records.add(kept_reading(UNSAFE, clock.today()))

    assert "These pages are folded away for now" in page(ana, path)


@pytest.mark.parametrize("path", [*PAGES, *SHEETS])
def test_every_text_can_be_translated(path: str, ana: Client) -> None:
    ana.post(DRAW, WISHES)
    with pseudo_language():
        html = ana.get(path).content.decode()

    assert bare_texts(html) == []


@pytest.mark.parametrize("path", SHEETS)
def test_a_sheet_is_for_everyone_and_bears_no_name(path: str, client: Client) -> None:
    html = page(client, path)

    article = html.partition("<article")[2].partition("</article>")[0]
    assert article
    assert "Handrail" not in article
