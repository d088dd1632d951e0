"""Lists on a small phone, in a real browser: short, and every part of it opens with the keyboard."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.space_steps import a_new_name, makes_a_space

SMALL = {"width": 320, "height": 568}
SCREENS = 5  # of a small phone: as long as the page may be before anything is opened


def test_lists_is_short_and_what_is_folded_is_reached_by_keyboard(
    house: House, plain_phone: BrowserContext
) -> None:
    """Without a script: look how long it is, open a part with Enter, follow a row in it."""
    page = plain_phone.new_page()
    makes_a_space(page, house.url, a_new_name())
    page.set_viewport_size(SMALL)  # type: ignore[arg-type]  # a plain dict is one
    page.goto(f"{house.url}/lists/")
    row = page.get_by_role("link", name="Weigh it")

    assert page.evaluate("document.documentElement.scrollHeight") < SCREENS * SMALL["height"]
    expect(page.get_by_role("link", name="Journal")).to_be_visible()
    expect(row).to_be_hidden()

    page.locator("summary", has_text="Stay, go, or in between").focus()
    page.keyboard.press("Enter")
    expect(row).to_be_visible()
    for _ in range(page.locator("details[open] .rows a").count()):
        page.keyboard.press("Tab")
        if page.locator(":focus").get_attribute("href") == "/lists/weigh/":
            break
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", level=1)).to_have_text("Weigh it")
