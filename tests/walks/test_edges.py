"""Where things stand on a page: headings on one line, words on one edge, in a real browser."""

from playwright.sync_api import BrowserContext, Page

from tests.fixtures.server import House
from tests.walks.space_steps import a_new_name, makes_a_space

UNDER_A_LINE = (
    "/today/",
    "/path/weeks/",
    "/practice/",
    "/lists/listen/",
    "/say/",
    "/lists/limits/",
    "/lists/round/",
    "/notes/new/",
)
LEFT_EDGES = """button => {
  const words = document.createRange(), card = button.closest(".card");
  words.selectNodeContents(button);
  return [words.getBoundingClientRect().left, card.querySelector("h2").getBoundingClientRect().left];
}"""
INDENTED = """time => {
  const words = document.createRange();
  words.selectNodeContents(time);
  const row = time.closest("a");
  return [words.getBoundingClientRect().left, row.querySelector("b").getBoundingClientRect().left];
}"""


def heading_at(page: Page, address: str) -> float:
    """Return how far down the heading of a page begins."""
    page.goto(address)
    box = page.locator("h1").bounding_box()
    assert box is not None
    return box["y"]


def test_every_page_begins_on_the_same_lines(house: House, phone: BrowserContext) -> None:
    """On a phone: headings stand at one height, quiet words at the edge, times under their words."""
    page = phone.new_page()
    makes_a_space(page, house.url, a_new_name())

    heights = {path: heading_at(page, f"{house.url}{path}") for path in UNDER_A_LINE}
    assert len({*heights.values()}) == 1, heights

    page.goto(f"{house.url}/today/")
    for width in (320, 390):
        page.set_viewport_size({"width": width, "height": 844})
        words, heading = page.locator(".card .btn.plain").first.evaluate(LEFT_EDGES)
        assert abs(words - heading) < 1, width

    page.goto(f"{house.url}/lists/")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    time, title = page.locator("details[open] .mins").first.evaluate(INDENTED)
    assert abs(time - title) < 1
