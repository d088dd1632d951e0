"""What to have ready, days ahead, and the time after, in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.look_steps import chooses, goes_on
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def prints(page: Page) -> None:
    """Look at the page as the printer gets it."""
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_a_plan_is_written_a_page_at_a_time_and_prints_as_a_list(
    house: House, plain_phone: BrowserContext
) -> None:
    """Begun, stopped, closed, gone on with, changed, removed, brought back, printed without a reason."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Getting ready")
    expect(page.get_by_text("Can someone make you open this space?")).to_be_visible()
    page.get_by_role("link", name="While you stay").click()
    page.get_by_label("Early signs").fill("The third beer")
    page.get_by_label("A code word").fill("tangerine")
    page.get_by_role("button", name="Keep and go on").click()
    expect(page.get_by_role("heading", level=1, name="Having it ready")).to_be_visible()
    page.get_by_label("Two places where I could sleep").fill("Marta’s sofa")
    page.get_by_role("button", name="Keep and stop here").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/ready/")
    at_the_door(page, name)
    expect(page.get_by_text("Written on")).to_have_count(2)
    page.goto(f"{house.url}/lists/ready/papers/")
    page.get_by_label("Identity papers").check()
    page.get_by_role("button", name="Keep and stop here").click()
    page.goto(f"{house.url}/lists/ready/papers/")
    expect(page.get_by_label("Identity papers")).to_be_checked()
    page.get_by_role("button", name="Remove what is written here").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/ready/papers/")
    expect(page.get_by_label("Identity papers")).to_be_checked()

    page.goto(f"{house.url}/lists/ready/list/")
    sheet = page.get_by_role("article")
    expect(sheet.get_by_text("Marta")).to_have_count(0)
    page.get_by_label("Places").check()
    page.get_by_role("button", name="Put these on the sheet").click()
    prints(page)
    expect(sheet.get_by_text("Marta’s sofa")).to_be_visible()
    expect(sheet.get_by_text("ID and passport")).to_be_visible()
    expect(page).to_have_title("Lists")
    assert "tangerine" not in page.content()
    assert "third beer" not in page.content()


def looks_and_is_afraid(page: Page, house_url: str) -> None:
    """Look at what is happening, say yes to fear, stop, and keep what it shows."""
    page.goto(f"{house_url}/look/")
    page.get_by_role("link", name="Begin").click()
    chooses(page, "fear.partner", "yes")
    goes_on(page)
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("button", name="Keep it here all the same").click()


def test_whoever_prepares_to_go_meets_help_first_and_shares_the_lists(
    house: House, phone: BrowserContext
) -> None:
    """After an unsafe look numbers come first; what is ticked in one list stands in the other."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    looks_and_is_afraid(page, house.url)
    page.goto(f"{house.url}/lists/days/")
    page.get_by_text("Going can raise the danger for a while").wait_for()
    first = page.get_by_role("heading", level=2).first
    expect(first).to_have_text("First, whom to call")
    page.get_by_role("link", name="Which day, and what would move it").click()
    page.get_by_label("What would make me go sooner").fill("If he takes the keys")
    page.get_by_role("button", name="Keep and go on").click()
    page.get_by_label("The first night").fill("With Ines")
    page.get_by_role("button", name="Keep and stop here").click()
    page.goto(f"{house.url}/lists/days/money/")
    page.get_by_label("Cash, put by in small amounts").check()
    page.get_by_role("button", name="Keep and stop here").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/ready/money/")
    at_the_door(page, name)
    expect(page.get_by_label("Cash, put by in small amounts")).to_be_checked()
    page.goto(f"{house.url}/lists/days/when/")
    expect(page.get_by_label("What would make me go sooner")).to_have_value("If he takes the keys")
    page.get_by_label("What would make me go sooner").fill("")
    page.get_by_role("button", name="Keep and stop here").click()
    expect(page.get_by_text("The page is empty now.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/days/")
    expect(page.get_by_text("Written on")).to_have_count(3)

    page.goto(f"{house.url}/lists/ready/list/")
    prints(page)
    expect(page.get_by_text("With Ines")).to_have_count(0)
    expect(page.get_by_text("For a storm")).to_be_visible()


def test_the_time_after_has_a_page_of_its_own(house: House, plain_phone: BrowserContext) -> None:
    """What it taught is written, found after closing, changed, removed, brought back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/since/")
    page.get_by_role("link", name="What this taught me").click()
    page.get_by_label("Early signs").fill("I stopped singing")
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/since/taught/")
    at_the_door(page, name)
    expect(page.get_by_label("Early signs")).to_have_value("I stopped singing")
    page.get_by_label("What I want from love next").fill("To be asked")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("link", name="What this taught me").click()
    page.get_by_role("button", name="Remove what is written here").click()
    page.get_by_role("button", name="Undo").click()

    page.goto(f"{house.url}/lists/since/list/")
    prints(page)
    expect(page.get_by_text("I stopped singing")).to_be_visible()
    expect(page.get_by_text("To be asked")).to_be_visible()


def test_a_watched_person_takes_the_list_on_paper_without_an_account(
    house: House, plain_phone: BrowserContext
) -> None:
    page = plain_phone.new_page()
    page.goto(f"{house.url}/paper/")
    page.get_by_role("link", name="Household list").click()
    expect(page.get_by_text("What to think through")).to_be_visible()

    prints(page)
    expect(page.get_by_role("article").get_by_text("Household list")).to_be_visible()
    expect(page.get_by_text("What to think through")).to_be_hidden()
