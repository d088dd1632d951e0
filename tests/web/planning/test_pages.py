"""Plans, a page at a time: stopped, gone on with, emptied, clashing, and help before everything else."""

import re
from datetime import date

import pytest
from django.test import Client

from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import SIGNALS
from handrail.programme.plan.plan import GUIDES, HEADINGS, MOST, Guide, PlanPage
from handrail.programme.reading.kept_reading import kept as kept_look
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page
from tests.web.looking import HIT, takes

pytestmark = pytest.mark.django_db(transaction=True)
READY, DAYS, SINCE = "/lists/ready/", "/lists/days/", "/lists/since/"
HOME = f"{READY}home/"
PLACES = {"safety": READY, "leaving": DAYS, "after": SINCE}
PAGES = [f"{PLACES[guide.name]}{name}/" for guide in GUIDES.values() for name in guide.names]


def kept(home: SpaceKey) -> list[PlanPage]:
    """Return what she wrote."""
    return Space.open(home).all(PlanPage)


def keeps_a_look(home: SpaceKey, **said: Answer) -> None:
    """Keep a look in which everything else was answered with no."""
    answers = {signal.id: Answer.NEVER for signal in SIGNALS}
    named = {name.replace("__", "."): answer for name, answer in said.items()}
    with Space.open(home).change() as records:
        records.add(kept_look({**answers, **named}, date(2026, 11, 24)))


# -- writing ------------------------------------------------------------------------------------
def test_what_is_written_is_kept_and_leads_to_the_next_page(ana: Client, home: SpaceKey) -> None:
    answer = ana.post(HOME, {"signs": "Third beer", "rooms": "", "way_out": "Back door"})

    assert answer.headers["Location"] == f"{READY}bag/"
    assert [one.texts for one in kept(home)] == [{"signs": "Third beer", "way_out": "Back door"}]
    assert "Third beer" in page(ana, HOME)


def test_one_can_stop_at_any_page_and_what_is_empty_leaves_nothing(
    ana: Client, home: SpaceKey
) -> None:
    answer = ana.post(HOME, {"signs": " ", "stop": "1"})

    assert answer.headers["Location"] == READY
    assert kept(home) == []
    assert "Written on" not in page(ana, READY)


@pytest.mark.parametrize("guide", GUIDES.values(), ids=lambda guide: guide.name)
def test_each_page_says_in_words_where_on_the_rail_it_stands(ana: Client, guide: Guide) -> None:
    for number, name in enumerate(guide.names, start=1):
        html = page(ana, f"{PLACES[guide.name]}{name}/")
        assert f"Page {number} of {len(guide.names)}" in html


def test_the_last_page_leads_back_to_the_list(ana: Client) -> None:
    answer = ana.post(f"{SINCE}taught/", {"needs": "To be asked"})

    assert answer.headers["Location"] == SINCE


def test_a_change_keeps_one_record_and_the_same_sent_twice_changes_nothing(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(HOME, {"signs": "One"})
    for _ in range(2):
        ana.post(HOME, {"signs": "Two", "revision": "1"})

    assert [(one.texts, one.revision) for one in kept(home)] == [({"signs": "Two"}, 2)]


def test_both_plans_share_a_page(ana: Client) -> None:
    ana.post(f"{READY}papers/", {"list-papers": ["identity"], "where": "At Marta’s"})

    html = page(ana, f"{DAYS}papers/")

    assert "At Marta’s" in html
    assert re.search(r'value="identity"[^>]* checked', html)
    assert "Written on" in page(ana, DAYS)


def test_an_emptied_page_is_removed_and_comes_back_with_undo(ana: Client, home: SpaceKey) -> None:
    ana.post(HOME, {"signs": "One"})
    (before,) = kept(home)

    ana.post(HOME, {"signs": "", "revision": "1", "stop": "1"})
    assert kept(home) == []
    assert "The page is empty now." in page(ana, READY)
    ana.post(f"/undo/{before.id}/")

    assert kept(home) == [before]


def test_one_brought_back_beside_a_new_one_is_not_lost(ana: Client, home: SpaceKey) -> None:
    ana.post(HOME, {"signs": "The older one"})
    older = kept(home)[0].id
    ana.post(f"/lists/page/{older}/remove/")
    ana.post(HOME, {"signs": "The newer one"})

    ana.post(f"/undo/{older}/")

    html = page(ana, HOME)
    assert "The older one" in html
    assert "The newer one" in html
    assert breaches(html, HOME) == []


def test_two_tabs_show_both_texts_and_sending_again_replaces(ana: Client, home: SpaceKey) -> None:
    ana.post(HOME, {"signs": "First"})
    ana.post(HOME, {"signs": "From the other tab", "revision": "1"})

    html = ana.post(HOME, {"signs": "From this tab", "revision": "1"}).content.decode()
    assert "Changed in another tab" in html
    assert "From the other tab" in html
    assert "From this tab" in html
    assert breaches(html, HOME) == []
    ana.post(HOME, {"signs": "From this tab", "revision": "2"})

    assert [one.texts["signs"] for one in kept(home)] == ["From this tab"]


def test_what_another_tab_removed_can_be_kept_anew(ana: Client, home: SpaceKey) -> None:
    ana.post(HOME, {"signs": "First"})
    ana.post(f"/lists/page/{kept(home)[0].id}/remove/")

    html = ana.post(HOME, {"signs": "Still here", "revision": "1"}).content.decode()
    assert "Removed in another tab" in html
    assert "Still here" in html
    ana.post(HOME, {"signs": "Still here", "revision": "0"})

    assert [one.texts["signs"] for one in kept(home)] == ["Still here"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"signs": "x" * (MOST + 7)}, "too long by 7 characters"),
        ({"signs": "one\0two"}, "Not kept yet"),
        ({"signs": "words", "revision": "none"}, "Not kept yet"),
    ],
)
def test_what_cannot_be_kept_comes_back_with_words(
    ana: Client, home: SpaceKey, typed: dict[str, str], words: str
) -> None:
    html = ana.post(HOME, typed).content.decode()

    assert words in html
    assert typed["signs"] in html
    assert kept(home) == []


def test_a_page_that_a_plan_does_not_have_is_not_found(ana: Client) -> None:
    for path in (f"{READY}when/", f"{DAYS}home/", f"{SINCE}money/", f"{READY}nothing/"):
        assert ana.get(path).status_code == 404


# -- what stands before it ----------------------------------------------------------------------
@pytest.mark.parametrize("path", [READY, DAYS, HOME, f"{DAYS}when/"])
def test_after_an_unsafe_look_a_number_stands_before_everything_else(
    ana: Client, home: SpaceKey, path: str
) -> None:
    assert "First, whom to call" not in page(ana, path)
    keeps_a_look(home, hurt__hit=Answer.NOW)

    html = page(ana, path)

    # The first list of a plan, the first field of a page: whatever a person would touch.
    begins = '<ol class="rows"' if path in (READY, DAYS) else "<textarea"
    assert html.index("First, whom to call") < html.index(begins)
    assert "1-800-799-7233" in html
    assert breaches(html, path) == []
    with pseudo_language():
        assert bare_texts(page(ana, path)) == []


def test_a_look_made_now_and_not_kept_counts_too(ana: Client, home: SpaceKey) -> None:
    keeps_a_look(home)
    assert "First, whom to call" not in page(ana, READY)

    takes(ana, HIT)
    page(ana, "/look/shown/")

    assert "First, whom to call" in page(ana, READY)


def test_going_warns_of_danger_whatever_a_look_showed(ana: Client) -> None:
    assert "Going can raise the danger for a while" in page(ana, DAYS)
    assert "Going can raise the danger for a while" not in page(ana, READY)


def test_it_says_first_when_this_is_not_the_place_for_it(ana: Client) -> None:
    html = page(ana, READY)

    assert html.index("Can someone make you open this space?") < html.index("While you stay")
    assert 'href="/lists/ready/sheet/"' in html
    assert "Two spaces, one name" in html


def test_nothing_is_switched_off_before_it_is_thought_through(ana: Client) -> None:
    html = page(ana, f"{READY}phone/")

    assert html.index("Plan before you switch anything off") < html.index("<textarea")


@pytest.mark.slow
@pytest.mark.parametrize("path", [READY, DAYS, SINCE, *PAGES])
def test_the_pages_keep_the_house_rules(ana: Client, path: str) -> None:
    assert breaches(page(ana, path), path) == []
    with pseudo_language():
        assert bare_texts(page(ana, path)) == []


def test_a_code_word_is_on_its_page_and_on_no_print(ana: Client) -> None:
    ana.post(HOME, {"code_word": "tangerine", "signs": "Third beer"})
    ana.post("/lists/ready/list/", {"on_paper": ["lines", "names", "places", "words"]})

    assert "tangerine" in page(ana, HOME)
    for path in ("/lists/ready/list/", "/lists/everything/", READY):
        assert "tangerine" not in page(ana, path)
    assert HEADINGS["home"].title in page(ana, "/lists/everything/")
