"""At the door and in a space: opened, closed, changed, deleted, in the words of who is there."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from django.db import connections
from django.test import Client

from handrail.accounts import door
from handrail.programme.preferences import Preferences
from handrail.vault import doors
from handrail.vault.doors import Passphrase
from handrail.vault.errors import DoesNotOpen
from handrail.vault.models import Account
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.with_a_space import browser_in, made, visit_of

pytestmark = pytest.mark.django_db(transaction=True)

OWN = "velvet otter 40 umbrellas!"
INNER = "quiet lantern and 7 brown hens"
NAME = "Ana of the mill"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="\w+"')  # masked anew in each answer


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A doorway that writes down how long it would let people wait, instead of waiting."""
    waited: list[float] = []
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(18, sleep=waited.append))
    return waited


@pytest.fixture
def home() -> SpaceKey:
    """The everyday space of Ana."""
    return made("ana")


@pytest.fixture
def ana(home: SpaceKey) -> Client:
    """Ana, with her space open."""
    return browser_in(home, "ana")


def opens(name: str, passphrase: str) -> bool:
    """Tell whether these open a space."""
    try:
        doors.unlock(name, Passphrase(passphrase))
    except DoesNotOpen:
        return False
    return True


def text_of(response) -> str:
    """Return a page as text, without what is drawn anew for each answer."""
    return TOKEN.sub("", response.content.decode())


def walks_to_the_last_screen(browser: Client, who: str = "me", **given: str) -> None:
    """Fill in the first two screens."""
    first = {"name": NAME, "passphrase": OWN, "passphrase_again": OWN, **given}
    assert browser.post("/in/new/", first).headers["Location"] == "/in/new/2/"
    answer = browser.post("/in/new/2/", {"who": who, "time_zone": "Asia/Tokyo"})
    assert answer.status_code == 302


# -- making a space ---------------------------------------------------------------------------
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


# -- at the door ------------------------------------------------------------------------------
def test_an_unknown_name_and_a_wrong_passphrase_are_one_answer(home: SpaceKey) -> None:
    wrong = Client().post("/in/", {"name": "ana", "passphrase": OWN})
    unknown = Client().post("/in/", {"name": "eva", "passphrase": OWN})

    assert text_of(wrong).replace("ana", "eva") == text_of(unknown)
    assert len(wrong.content) == len(unknown.content)
    assert wrong.status_code == unknown.status_code
    assert OWN not in text_of(wrong)
    assert [*wrong.cookies] == [*unknown.cookies]


def test_opening_draws_a_new_secret_and_a_new_form_token(home: SpaceKey) -> None:
    browser = Client()
    browser.get("/mine/")
    earlier = browser.cookies[settings.HANDRAIL_COOKIE].value
    token = browser.cookies.get(settings.CSRF_COOKIE_NAME)

    answer = browser.post("/in/", {"name": "ANA", "passphrase": "Five plain words for ana"})

    assert answer.headers["Location"] == "/mine/"
    cookie = answer.cookies[settings.HANDRAIL_COOKIE]
    assert cookie.value != earlier
    assert answer.cookies[settings.CSRF_COOKIE_NAME].value != (token.value if token else "")
    assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert cookie["secure"] and cookie["httponly"] and cookie["samesite"] == "Strict"


@pytest.mark.parametrize("cookie", ["", "x", "é", "A" * 43, "A" * 42, "//////" * 9, "a b;c"])
def test_a_forged_or_cut_cookie_opens_nothing(ana: Client, cookie: str) -> None:
    ana.cookies[settings.HANDRAIL_COOKIE] = cookie

    assert ana.get("/mine/").headers["Location"] == "/in/"
    assert ana.get("/in/").status_code == 200


def test_without_a_cookie_the_page_says_so_and_names_the_setting(home: SpaceKey) -> None:
    browser = Client(enforce_csrf_checks=True)

    answer = browser.post("/in/", {"name": "ana", "passphrase": OWN})

    assert answer.status_code == 403
    assert "HANDRAIL_LOOPBACK_COOKIE=plain" in answer.content.decode()
    assert OWN not in answer.content.decode()


def test_a_full_doorway_answers_at_once_with_the_same_page(
    home: SpaceKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "DOORWAY", door.Doorway(0))

    answer = Client().post("/in/", {"name": "ana", "passphrase": OWN})

    assert answer.status_code == 503
    assert "Wait a moment" in answer.content.decode()
    assert 'value="ana"' in answer.content.decode()


def test_closing_closes_and_a_second_press_does_no_harm(ana: Client) -> None:
    assert ana.post("/out/").headers["Location"] == "/in/"
    assert "The space is closed." in ana.get("/in/").content.decode()

    assert ana.post("/out/").headers["Location"] == "/in/"
    assert ana.get("/mine/").headers["Location"] == "/in/"
    assert ana.get("/out/").status_code == 405


# -- inside -----------------------------------------------------------------------------------
def test_a_changed_passphrase_opens_and_the_old_one_and_other_browsers_do_not(
    home: SpaceKey, ana: Client
) -> None:
    elsewhere = browser_in(home, "ana")
    asked = {"passphrase": "five plain words for ana", "passphrase_new": OWN}

    answer = ana.post("/mine/change/", {**asked, "passphrase_new_again": OWN})

    assert answer.headers["Location"] == "/mine/words/"
    assert ana.get("/mine/").status_code == 200
    assert opens("ana", OWN)
    assert not opens("ana", "five plain words for ana")
    assert elsewhere.get("/mine/").headers["Location"] == "/in/"


def test_a_change_with_a_wrong_passphrase_changes_nothing(ana: Client) -> None:
    asked = {"passphrase": "not this one", "passphrase_new": OWN, "passphrase_new_again": OWN}

    page = ana.post("/mine/change/", asked).content.decode()

    assert "That was not it" in page
    assert opens("ana", "five plain words for ana")


def test_typed_once_more_it_is_not_asked_again(home: SpaceKey, ana: Client) -> None:
    ana.post("/in/", {"name": "ana", "passphrase": "five plain words for ana"})  # gives it settings
    assert "That was not it" in ana.post("/mine/again/", {"passphrase": OWN}).content.decode()

    right = ana.post("/mine/again/", {"passphrase": "five plain words for ana"})

    assert right.headers["Location"] == "/today/"
    assert Space.open(home).all(Preferences)[0].passphrase_repeated


def test_new_words_for_paper_need_the_passphrase(ana: Client) -> None:
    assert ana.post("/mine/words/", {"passphrase": OWN}).status_code == 200

    answer = ana.post("/mine/words/", {"passphrase": "five plain words for ana"})

    assert answer.headers["Location"] == "/mine/words/shown/"
    words = re.findall(r"<li>([a-z-]+)</li>", ana.get("/mine/words/shown/").content.decode())
    assert opens("ana", " ".join(words))


def test_the_time_is_kept_in_the_space(home: SpaceKey, ana: Client) -> None:
    ana.post("/in/", {"name": "ana", "passphrase": "five plain words for ana"})

    assert ana.post("/mine/", {"time_zone": "Pacific/Auckland"}).status_code == 302

    assert Space.open(home).all(Preferences)[0].time_zone == "Pacific/Auckland"
    assert ana.post("/mine/", {"time_zone": "Nowhere/Town"}).status_code == 200


def test_mine_alone_is_said_in_words_and_taken_back_in_one_touch(ana: Client) -> None:
    ana.post("/mine/device/", {"alone": "yes"})
    assert visit_of(ana).alone
    assert "Take that back" in ana.get("/mine/").content.decode()

    ana.post("/mine/device/", {"alone": "no"})

    assert not visit_of(ana).alone


@pytest.mark.parametrize("what", ["space", "account"])
@pytest.mark.parametrize("from_inner", [False, True])
def test_deleting_works_alike_from_either_space(what: str, from_inner: bool) -> None:
    doors.create(NAME, Passphrase(OWN), Passphrase(INNER))
    here, other = (INNER, OWN) if from_inner else (OWN, INNER)
    browser = browser_in(doors.unlock(NAME, Passphrase(here)), NAME)
    assert browser.post("/mine/end/", {"what": what, "passphrase": other}).status_code == 200

    answer = browser.post("/mine/end/", {"what": what, "passphrase": here})

    assert answer.headers["Location"] == "/"
    assert not opens(NAME, here)
    assert opens(NAME, other) == (what == "space")
    assert browser.get("/mine/").headers["Location"] == "/in/"


def test_every_page_is_the_same_in_both_spaces() -> None:
    doors.create(NAME, Passphrase(OWN), Passphrase(INNER))
    for page in INSIDE:
        shown = [
            text_of(browser_in(doors.unlock(NAME, Passphrase(which)), NAME).get(page))
            for which in (OWN, INNER)
        ]
        if page != "/mine/change/":  # offers five words by chance
            assert shown[0] == shown[1], page


# -- the house rules --------------------------------------------------------------------------
OUTSIDE = ["/in/", "/in/late/", "/in/new/", "/in/two/"]
INSIDE = ["/mine/", "/mine/device/", "/mine/again/", "/mine/change/", "/mine/words/", "/mine/end/"]
INSIDE += ["/in/", "/in/two/"]


def check(page: str, path: str) -> None:
    """Look at a page as the house does."""
    assert breaches(page.translate({ord("⟦"): None, ord("⟧"): None}), path) == []


@pytest.mark.parametrize("path", OUTSIDE)
def test_outside_every_page_keeps_the_house_rules(path: str) -> None:
    with pseudo_language():
        page = Client().get(path).content.decode()

    check(page, path)
    assert bare_texts(page) == []


def test_the_screens_of_a_new_space_keep_the_house_rules() -> None:
    browser = Client()
    for who in ("sometimes", "them", "unknown"):
        walks_to_the_last_screen(browser, who)
        for path in ("/in/new/2/", "/in/new/2/more/", "/in/new/3/"):
            with pseudo_language():
                page = browser.get(path).content.decode()
            check(page, path)
            assert bare_texts(page) == []


@pytest.mark.parametrize("path", INSIDE)
@pytest.mark.parametrize("alone", [False, True])
def test_inside_every_page_keeps_the_house_rules(ana: Client, path: str, alone: bool) -> None:
    ana.post("/mine/device/", {"alone": "yes" if alone else "no"})
    with pseudo_language():
        pages = [ana.get(path).content.decode()]
        if path != "/mine/device/":
            pages.append(ana.post(path, {}).content.decode() or pages[0])

    for page in pages:
        check(page, path)
        assert bare_texts(page) == []
