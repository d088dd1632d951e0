"""What one person's work can change, measured in a real browser."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space

ALONE = "/lists/alone/"


def answers(page: Page, *steps: int) -> None:
    """Answer the three, one step each, and keep them."""
    for name, step in zip(("life", "work", "health"), steps, strict=True):
        page.locator(f"input[name={name}][value='{step}']").check()
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("heading", name="What it has not")).to_be_visible()


def test_somebody_alone_measures_what_one_person_can_change(
    house: House, plain_phone: BrowserContext
) -> None:
    """Read what is known, answer, close, open, answer again, change, undo, print picture and table."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "What one person’s work can change")
    expect(page.get_by_text("The relationship did not change")).to_be_visible()
    page.get_by_role("link", name="Answer for today").click()
    answers(page, 2, 3, 1)

    closes_it(page, house.url)
    house.pass_time(days=14)
    page.goto(f"{house.url}{ALONE}")
    at_the_door(page, name)
    page.get_by_role("link", name="Answer for today").click()
    answers(page, 4, 3, 2)
    page.get_by_text("Each day you answered").click()
    page.get_by_role("link", name="Change").first.click()
    expect(page.locator("input[name=life][value='4']")).to_be_checked()
    answers(page, 5, 3, 2)

    page.get_by_text("Each day you answered").click()
    page.get_by_role("button", name="Remove").first.click()
    page.get_by_text("Each day you answered").click()
    expect(page.get_by_role("link", name="Change")).to_have_count(1)
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}{ALONE}")
    page.get_by_text("Show as a table").first.click()
    expect(page.get_by_role("cell", name="Very good")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_role("img", name="My days as a whole")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
