"""People to turn to, in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def writes_down(page: Page, house_url: str, name: str, *ticked: str, reach: str = "") -> None:
    """Write someone down and keep them."""
    page.goto(f"{house_url}/lists/people/new/")
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("How to reach them").fill(reach)
    for label in ticked:
        page.get_by_label(label).check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Kept. Only this space opens it.")).to_be_visible()


def test_someone_writes_down_who_can_help_and_finds_them_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """Written, closed, opened, suggested, changed, removed, brought back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "People Who can help")
    expect(page.get_by_text("Nobody is written down yet")).to_be_visible()
    writes_down(page, house.url, "Marta", "Listen", "Now and then", reach="second bell")

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/people/")
    at_the_door(page, name)
    expect(page.get_by_role("heading", name="You could be in touch with Marta")).to_be_visible()
    page.get_by_role("button", name="We were in touch").click()
    expect(page.get_by_role("heading", name="You could be in touch")).to_have_count(0)

    page.get_by_role("link", name="Marta").click()
    expect(page.get_by_label("Listen")).to_be_checked()
    page.get_by_label("Keep a bag, or papers").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Keep a bag, or papers")).to_be_visible()

    page.get_by_role("button", name="Marta").click()
    expect(page.get_by_text("Nobody is written down yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/people/")
    page.emulate_media(media="print")
    expect(page.get_by_text("second bell")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    expect(page.get_by_text("In touch on")).to_be_hidden()


def test_a_group_that_does_good_is_kept_beside_the_people(
    house: House, phone: BrowserContext
) -> None:
    """Read what a good group is like, write one down, find it after closing, change, undo, print."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/people/groups/")
    expect(page.get_by_text("You can miss a week, or stop, and nobody asks why.")).to_be_visible()
    page.get_by_role("link", name="Add a group").click()
    writes_down(page, house.url, "Choir", "This is a group", reach="Tuesdays at seven")

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/people/groups/")
    at_the_door(page, name)
    expect(page.get_by_role("heading", name="Choir")).to_be_visible()
    page.get_by_role("link", name="Choir").click()
    page.get_by_label("A note").fill("Nobody asks about home.")
    page.get_by_role("button", name="Keep this").click()

    page.get_by_role("button", name="Choir").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/people/groups/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Nobody asks about home.")).to_be_visible()
    expect(page.get_by_text("Go elsewhere when")).to_be_hidden()
