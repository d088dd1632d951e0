"""Making a space, in three screens, nothing before the last, nothing twice."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections
from django.test import Client

from handrail.programme.preferences import Preferences
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.models import Account
from handrail.vault.space import Space
from tests.web.spaces.steps import INNER, NAME, OWN, opens, text_of, walks_to_the_last_screen

pytestmark = pytest.mark.django_db(transaction=True)


def test_three_screens_and_nothing_is_made_before_the_last() -> None:
    browser = Client()
    walks_to_the_last_screen(browser)
    assert not Account.objects.exists()

    answer = browser.post("/in/new/3/", {"words": "no"})

    assert answer.headers["Location"] == "/today/"
    assert opens(NAME, OWN)


def test_what_brought_a_person_here_is_where_they_arrive() -> None:
    browser = Client()
    assert browser.get("/mine/").headers["Location"] == "/in/"
    walks_to_the_last_screen(browser)

    assert browser.post("/in/new/3/", {}).headers["Location"] == "/mine/"


def test_both_spaces_get_their_settings_and_nothing_tells_that_there_are_two() -> None:
    browser = Client()
    walks_to_the_last_screen(browser)
    second = {"passphrase_second": INNER, "passphrase_second_again": INNER}

    with_two = browser.post("/in/new/3/", second)

    assert with_two.headers["Location"] == "/today/"
    for passphrase in (OWN, INNER):
        kept = Space.open(doors.unlock(NAME, Passphrase(passphrase))).all(Preferences)
        assert [settings.time_zone for settings in kept] == ["Asia/Tokyo"]


def test_words_for_paper_are_shown_until_they_are_on_paper() -> None:
    browser = Client()
    walks_to_the_last_screen(browser)
    assert browser.post("/in/new/3/", {"words": "yes"}).headers["Location"] == "/mine/words/shown/"

    page = browser.get("/mine/words/shown/").content.decode()
    words = re.findall(r"<li>([a-z-]+)</li>", page)
    assert len(words) == 8
    assert browser.post("/mine/words/shown/").headers["Location"] == "/today/"

    assert browser.get("/mine/words/shown/").status_code == 302
    assert opens(NAME, " ".join(words))


def test_another_five_words_keep_the_name() -> None:
    browser = Client()
    before = re.search(r'class="lead" translate="no">([^<]+)', text_of(browser.get("/in/new/")))
    browser.post("/in/new/", {"name": "Bea", "another": "1", "passphrase": "typed already"})

    page = text_of(browser.get("/in/new/"))

    after = re.search(r'class="lead" translate="no">([^<]+)', page)
    assert before and after
    assert before[1] != after[1]
    assert len(after[1].split()) == 5
    assert 'value="Bea"' in page
    assert "typed already" not in page


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"passphrase": "abc", "passphrase_again": "abc"}, "too short"),
        ({"passphrase": "x" * 10_000, "passphrase_again": "x" * 10_000}, "At most 1,024"),
        ({"passphrase": "aaaaaaaaaaaaaa", "passphrase_again": "aaaaaaaaaaaaaa"}, "easy to guess"),
        ({"passphrase_again": "something else"}, "not the same"),
        ({"passphrase": "", "passphrase_again": ""}, "of your own"),
        ({"name": "\u202e\u200f\u200b"}, "cannot be used"),
        ({"name": ""}, "Choose a name"),
        ({"name": "n" * 81}, "too long by 1"),
    ],
)
def test_a_first_screen_that_must_be_mended_says_how_and_gives_the_name_back(
    given: dict[str, str], words: str
) -> None:
    typed = {"name": NAME, "passphrase": OWN, "passphrase_again": OWN, **given}

    page = Client().post("/in/new/", typed).content.decode()

    assert words in page
    assert f'value="{typed["name"]}"' in page or not typed["name"]
    assert OWN not in page
    assert not Account.objects.exists()


def test_a_passphrase_of_emoji_opens_what_it_made() -> None:
    emoji = "🦊🌧️🚲🫖🧦🪴🎈🥁🗝️🐢🌙🍋"
    browser = Client()
    walks_to_the_last_screen(browser, passphrase=emoji, passphrase_again=emoji)
    browser.post("/in/new/3/", {})

    assert opens(NAME, emoji)


def test_a_name_with_signs_nobody_sees_is_the_same_name() -> None:
    browser = Client()
    walks_to_the_last_screen(browser, name="\u202eAna\u200b \u2066B\u2069")
    browser.post("/in/new/3/", {})

    assert opens("ana b", OWN)


def test_a_second_passphrase_like_the_first_is_refused_as_a_weak_one() -> None:
    browser = Client()
    walks_to_the_last_screen(browser)

    page = browser.post(
        "/in/new/3/", {"passphrase_second": OWN, "passphrase_second_again": OWN}
    ).content.decode()

    assert "another passphrase" in page
    assert not Account.objects.exists()
    assert browser.post("/in/new/3/", {}).headers["Location"] == "/today/"


def test_a_passphrase_that_opens_something_gets_the_words_for_a_weak_one(
    no_waiting: list[float],
) -> None:
    doors.create(NAME, Passphrase(OWN))
    typed = {"name": NAME, "passphrase": OWN, "passphrase_again": OWN}

    pages = [Client().post("/in/new/", typed).content.decode() for _ in range(4)]

    assert all("too easy to guess" in page for page in pages)
    assert [wait for wait in no_waiting if wait >= 1] == [1, 2], "each counts as a wrong try"


def test_guessing_at_the_making_of_a_space_waits_as_it_does_at_the_door(
    no_waiting: list[float],
) -> None:
    doors.create(NAME, Passphrase(OWN))
    for guess in ("velvet otter 41 umbrellas!", "velvet otter 42 umbrellas!", OWN + "x", OWN + "y"):
        Client().post("/in/new/", {"name": NAME, "passphrase": guess, "passphrase_again": guess})

    assert [wait for wait in no_waiting if wait >= 1] == [1, 2]


def test_sent_twice_at_once_the_last_screen_makes_one_account_and_both_arrive() -> None:
    browser = Client()
    walks_to_the_last_screen(browser)
    cookies = browser.cookies

    def sends(_: int) -> str:
        twin = Client()
        twin.cookies = cookies.__class__(cookies.output(header="", sep=";"))
        try:
            return str(twin.post("/in/new/3/", {}).headers["Location"])
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        led_to = list(pool.map(sends, range(2)))

    assert led_to == ["/today/", "/today/"]
    assert Account.objects.count() == 1


def test_a_later_screen_without_the_earlier_ones_leads_to_the_first() -> None:
    for later in ("/in/new/2/", "/in/new/2/more/", "/in/new/3/"):
        assert Client().get(later).headers["Location"] == "/in/new/"
    assert Client().post("/in/new/3/", {}).headers["Location"] == "/in/new/"


@pytest.mark.parametrize("who", ["sometimes", "them", "unknown"])
def test_who_is_not_alone_hears_what_a_passphrase_cannot_do(who: str) -> None:
    browser = Client()
    walks_to_the_last_screen(browser, who)

    page = browser.get("/in/new/2/more/").content.decode()

    assert "On paper, with nothing kept here" in page
    assert 'href="/in/new/3/"' in page
