"""Practice on everyday scenes, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

HARSH = "You never wash up, you lazy pig"
BETTER = "When the pans stood in the sink on Monday I felt tired. Would you wash up?"


def test_a_scene_is_tried_twice_and_what_went_well_is_found_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """Tried, answered, tried again, noted, closed, found, changed, removed, brought back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Practice")
    page.locator("summary", has_text="Chores").click()
    page.get_by_role("link", name="Sunday’s pans").click()
    expect(page.get_by_text("One way among many")).to_have_count(0)
    page.get_by_label("Your words").fill(HARSH)
    page.get_by_role("button", name="See how it reads").click()
    expect(page.locator("mark").first).to_contain_text("never")
    page.get_by_role("button", name="Note what was there").click()
    expect(page.get_by_text("Noted what was there, without your words.")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/practice/chores-1/")
    expect(page.get_by_text("There last time")).to_have_count(0)
    page.goto(f"{house.url}/mine/")
    at_the_door(page, name)
    page.goto(f"{house.url}/practice/chores-1/")
    expect(page.get_by_role("heading", name="There last time")).to_be_visible()
    expect(page.get_by_label("Your words")).to_have_value("")
    page.get_by_label("Your words").fill(BETTER)
    page.get_by_role("button", name="See how it reads").click()
    expect(page.get_by_role("heading", name="New this time")).to_be_visible()
    page.get_by_role("button", name="Note what was there").click()
    page.goto(f"{house.url}/practice/")
    expect(page.get_by_role("heading", name="What goes well now")).to_be_visible()
    expect(page.get_by_text("A feeling of your own")).to_be_visible()

    page.goto(f"{house.url}/practice/chores-1/")
    page.get_by_role("button", name="Remove the note").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/practice/")
    expect(page.get_by_text("A feeling of your own")).to_be_visible()
    page.get_by_role("link", name="Scenes on paper").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("The new drill")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_the_coach_answers_while_somebody_pauses_in_typing(
    house: House, phone: BrowserContext
) -> None:
    """Without a space and with a script; what is typed stands in no address and is not run."""
    page = phone.new_page()
    page.goto(f"{house.url}/practice/chores-1/")
    page.get_by_label("Your words").fill(f"<img src=x onerror=alert(1)> {HARSH}")

    expect(page.locator("mark").first).to_contain_text("never")
    expect(page.locator("main img")).to_have_count(0)
    assert page.url == f"{house.url}/practice/chores-1/"
    expect(page.locator("#reads input[name=csrfmiddlewaretoken]")).to_have_count(0)
