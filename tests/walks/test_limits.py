"""What I will do, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space
from tests.walks.steps import presses


def test_a_limit_is_written_tested_found_changed_and_undone(
    house: House, plain_phone: BrowserContext
) -> None:
    """Written, kept, tested, closed, found as a wish, changed, removed, back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "What I will do")
    page.get_by_role("link", name="Write one down").click()
    page.get_by_label("When …").fill("there is shouting")
    page.get_by_label("I will …").fill("leave the room for twenty minutes")
    presses(page, "Keep this")
    expect(page.get_by_text("Not tested so far")).to_be_visible()

    page.get_by_role("link", name="It was tested").click()
    page.get_by_label("I did not do it this time").check()
    page.get_by_label("What got in the way").fill("I wanted the last word.")
    page.get_by_label("It crossed something").check()
    presses(page, "Keep this")
    expect(page.get_by_text("I wanted the last word.")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/limits/")
    at_the_door(page, name)
    expect(page.get_by_text("As a wish so far")).to_be_visible()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("I will …").fill("go for a walk round the block")
    presses(page, "Keep this")
    presses(page, "Remove")
    expect(page.get_by_text("Nothing here yet")).to_be_visible()
    presses(page, "Undo")
    page.goto(f"{house.url}/lists/limits/")
    page.emulate_media(media="print")
    expect(page.get_by_text("go for a walk round the block")).to_be_visible()
    expect(page.get_by_text("As a wish so far")).to_be_hidden()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_the_coach_speaks_while_both_halves_are_typed(house: House, phone: BrowserContext) -> None:
    """With a script the whole sentence is read in a pause; what is missing is not asked for yet."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/limits/new/")
    page.get_by_label("When …").fill("there is shouting")
    expect(page.get_by_text("When there is shouting.", exact=True)).to_be_visible()
    expect(page.locator("mark")).to_have_count(0)
    page.get_by_label("I will …").fill("lock you out for the night")
    expect(page.locator("mark").first).to_be_visible()


def test_a_limit_is_looked_at_before_it_is_kept_and_can_rest(
    house: House, plain_phone: BrowserContext
) -> None:
    """Without a script: the coach answers when it is asked; a limit rests and is taken up again."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/limits/new/")
    page.get_by_label("When …").fill("you act up")
    page.get_by_label("I will …").fill("leave the room for twenty minutes")
    presses(page, "See how it reads")
    expect(page.locator("mark").first).to_contain_text("act up")
    page.get_by_label("When …").fill("there is shouting")
    presses(page, "Keep this")
    presses(page, "Let it rest")
    page.locator("summary", has_text="At rest").click()
    presses(page, "Take it up again")
    expect(page.get_by_text("It stands again.")).to_be_visible()
