"""Rounds that come again, and one’s own part in them, in a real browser."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, closes_it, makes_a_space, opens_it

# What a person may type that is hard to draw.
AWKWARD = (
    "W" * 120,
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrik",
    "Мы снова не разговариваем до воскресенья, и щётка летит в стену",
    "家賃の週になると二人とも黙り込んでしまい、日曜日まで他人のように過ごす",
    "نصمت معًا حتى يوم الأحد ولا أحد يفتح الرسالة",
    "iiiiillllll.......!!!!!,,,,, " * 4,
    "🙂😢🙂😢🙂😢🙂😢🙂😢🙂😢🙂😢🙂😢🙂😢🙂😢 ŒŒŒŒŒŒŒŒŒŒŒŒŒŒŒŒŒŒŒŒ",
)
OUTSIDE = """boxes => boxes.flatMap(box => {
  const inside = box.getBBox(), lines = [];
  let next = box.nextElementSibling;
  for (; next && next.tagName === "text"; next = next.nextElementSibling) {
    const room = next.getBBox();
    const fits = room.x >= inside.x && room.x + room.width <= inside.x + inside.width
      && room.y >= inside.y && room.y + room.height <= inside.y + inside.height;
    if (!fits) lines.push(next.textContent);
  }
  return lines;
})"""


def draws(page: Page, house_url: str, name: str, *parts: str) -> None:
    """Write one round and keep it."""
    page.goto(f"{house_url}/lists/round/new/")
    labels = (
        "What it starts with",
        "What you do then",
        "What they do then",
        "What it brings for a moment",
        "What it costs",
    )
    page.get_by_label("What you call it").fill(name)
    for label, text in zip(labels, parts, strict=False):
        page.get_by_label(label).fill(text)
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def test_a_round_is_drawn_found_again_changed_undone_and_printed(
    house: House, plain_phone: BrowserContext
) -> None:
    """Without a script: drawn, closed, found from Lists, changed, removed, brought back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    draws(page, house.url, "Rent week", "The letter lies there", "I ask three times", "He goes out")
    picture = page.get_by_role("img", name="A picture of this round.")
    expect(picture.get_by_text("He goes out")).to_be_visible()

    closes_it(page, house.url)
    opens_it(page, house.url, name)
    finds_on_lists(page, house.url, "Rounds that come again")
    page.locator("summary", has_text="The same in words").click()
    expect(page.get_by_text("I ask three times").last).to_be_visible()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("What it costs").fill("Two nights of sleep")
    page.get_by_role("button", name="Keep this").click()
    expect(picture.get_by_text("Two nights of sleep")).to_be_visible()

    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing here yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/round/")
    page.emulate_media(media="print")
    expect(picture).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="On paper instead").click()
    expect(page.get_by_text("Two nights of sleep")).to_have_count(0)
    expect(page.get_by_role("heading", name="What it costs")).to_be_visible()


def test_ones_own_part_is_written_beside_a_round(house: House, plain_phone: BrowserContext) -> None:
    """Written, closed, found from Lists, changed, removed, brought back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    draws(page, house.url, "Rent week", "The letter lies there")
    page.get_by_role("link", name="My part").click()
    page.get_by_role("link", name="Write one down").click()
    page.get_by_label("What I do", exact=True).fill("I get louder")
    page.get_by_label("Rent week").check()
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    opens_it(page, house.url, name)
    finds_on_lists(page, house.url, "My part")
    expect(page.get_by_role("heading", name="I get louder")).to_be_visible()
    expect(page.get_by_text("Rent week")).to_be_visible()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("What I can do instead").fill("Say it once")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_text("Say it once")).to_be_visible()
    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/mine/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Say it once")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 1280])
def test_no_word_leaves_its_box_in_the_picture(
    house: House, phone: BrowserContext, width: int
) -> None:
    """Long words, wide letters, other scripts, signs: all stay inside, and nothing scrolls sideways."""
    page = phone.new_page()
    page.set_viewport_size({"width": width, "height": 640})
    makes_a_space(page, house.url, a_new_name())
    draws(page, house.url, "Letters", *AWKWARD[:5])
    draws(page, house.url, "Signs", *AWKWARD[5:])
    page.evaluate("document.fonts.ready")

    assert page.locator("figure rect").evaluate_all(OUTSIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator("figure text").evaluate_all(
        "texts => texts.forEach(text => text.setAttribute('font-size', 19))"
    )
    assert page.locator("figure rect").evaluate_all(OUTSIDE) != [], "larger letters would be seen"
