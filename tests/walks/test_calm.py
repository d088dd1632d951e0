"""Steadying oneself in a real browser, with and without scripts, motion and an account."""

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House


def animation(page: Page) -> str:
    """Return the name of the animation the circle runs through."""
    found: str = page.evaluate(
        "getComputedStyle(document.querySelector('.breath ol'), '::before').animationName"
    )
    return found


def test_someone_steadies_themselves_without_scripts_or_account(
    house: House, plain_phone: BrowserContext
) -> None:
    """From help to slow breathing, a moving circle, and the five senses when it gets worse."""
    page = plain_phone.new_page()
    page.goto(f"{house.url}/now/")
    page.get_by_role("link", name="Steady yourself").click()
    expect(page).to_have_title("Timer")
    page.get_by_role("link", name="Slow breathing").click()

    expect(page.get_by_text("About two minutes")).to_be_in_viewport()
    expect(page.get_by_text("Count slowly to five")).to_be_visible()
    assert animation(page) == "none", "nothing moves before it is asked to"
    page.get_by_label("Move the circle").check()
    assert animation(page) == "air-even"
    expect(page.locator(".breath li").first).to_contain_text("Breathe in")

    page.get_by_role("link", name="Look around: five senses").click()
    expect(page.get_by_text("Five things you see")).to_be_visible()
    names = {cookie.get("name") for cookie in plain_phone.cookies()}
    assert names <= {"__Host-f"}, "the token of a form, and nothing of the visit"


def test_each_breath_moves_at_its_own_speed(house: House, phone: BrowserContext) -> None:
    """The circle’s time is the time of the counts that stand in it."""
    page = phone.new_page()
    for name, seconds in (("slow", 10), ("four", 12), ("long", 10)):
        page.goto(f"{house.url}/calm/{name}/")
        page.get_by_label("Move the circle").check()
        duration = page.evaluate(
            "getComputedStyle(document.querySelector('.breath ol'), '::before').animationDuration"
        )
        assert duration == f"{seconds}s"


def test_with_reduced_motion_the_circle_stays_still_and_the_steps_are_listed(
    house: House, phone: BrowserContext
) -> None:
    page = phone.new_page()
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{house.url}/calm/long/")

    expect(page.get_by_label("Move the circle")).to_be_hidden()
    expect(page.locator(".breath li")).to_have_text(["Breathe infor 4", "Breathe outfor 6"])
    assert animation(page) == "none"


def test_a_way_prints_as_a_plain_sheet(house: House, phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto(f"{house.url}/calm/walk/")
    page.emulate_media(media="print")

    expect(page.get_by_text("The first three minutes")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    expect(page.get_by_role("link", name="Another way")).to_be_hidden()
