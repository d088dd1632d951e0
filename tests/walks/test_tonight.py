"""One evening, without an account, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.test_open_pages import kept


def test_two_people_take_one_sheet_into_the_evening(
    house: House, plain_phone: BrowserContext
) -> None:
    """Found from the first page; Help stands first; five things on one page of paper; nothing kept."""
    before = kept(house.data)
    page = plain_phone.new_page()
    page.goto(house.url)
    page.get_by_role("link", name="Tonight").click()
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", level=2)).to_have_text([
        "Afraid of someone, or hurt by someone?",
        "Walk for ten minutes",
        "One small invitation",
        "One hard thing, on paper",
        "Best and hardest of today",
        "One breath before you answer",
    ])  # fmt: skip
    expect(main.get_by_role("link", name="Help now")).to_be_in_viewport()
    expect(main.locator(".try")).to_have_count(2)

    main.get_by_role("link", name="All five on one sheet").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("I can see that you might …")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    expect(page.get_by_text("Afraid of someone")).to_be_hidden()
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1, "one sheet"
    assert kept(house.data) == before
