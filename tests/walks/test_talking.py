"""One hard thing, put into words before it is said, in a real browser."""

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.look_steps import NOTHING, takes_the_look
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space
from tests.walks.steps import presses

LOOK, KEEP = "See how it reads", "Keep it as it is"


def test_a_soft_start_is_written_kept_found_changed_and_undone(
    house: House, plain_phone: BrowserContext
) -> None:
    """Without a script: written, looked at, kept, closed, found, changed, put away, back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Say one hard thing")
    page.get_by_role("link", name="A soft start").click()
    page.get_by_label("What worries you").fill("how quiet we are in the evenings")
    page.locator("summary", has_text="Beginnings to borrow").click()
    page.get_by_label("I’ve been worried about").check()
    page.get_by_label("An invitation").fill("You always say no anyway.")
    presses(page, LOOK)
    expect(page.locator("mark").first).to_contain_text("always")
    page.get_by_label("An invitation").fill("Could we talk about it after supper")
    presses(page, LOOK)
    expect(page.get_by_text("Nothing stood out to this page.")).to_be_visible()
    presses(page, KEEP)
    heard = "I’ve been worried about how quiet we are in the evenings. Could we talk about it after supper?"
    expect(page.get_by_text(heard)).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/say/kept/")
    expect(page.get_by_text("I’ve been worried")).to_have_count(0)
    at_the_door(page, name)
    page.get_by_role("link", name="I’ve been worried").click()
    page.get_by_role("link", name="Change it").click()
    page.get_by_label("One thing").fill("On Sunday nobody spoke at supper")
    presses(page, KEEP)
    expect(page.get_by_text("On Sunday nobody spoke at supper.")).to_be_visible()

    presses(page, "Put it away")
    expect(page.get_by_text("Nothing kept yet")).to_be_visible()
    presses(page, "Undo")
    page.goto(f"{house.url}/say/kept/")
    page.get_by_role("link", name="I’ve been worried").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("On Sunday nobody spoke at supper.")).to_be_visible()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()
    expect(page.get_by_text("As they will hear it")).to_be_hidden()


def test_one_hard_thing_is_said_from_both_sides(house: House, phone: BrowserContext) -> None:
    """With a script: read while pausing, copied, kept, closed, found, changed, put away, back, printed."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"], origin=house.url)
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/say/both/")
    page.get_by_label("When …").fill("you always change the plan")
    expect(page.locator("mark")).to_contain_text("always")
    page.get_by_label("When …").fill("you changed the plan on Sunday")
    expect(page.locator("mark")).to_have_count(0)
    page.locator("summary", has_text="Words for feelings").click()
    page.get_by_label("disappointed").check()
    page.get_by_label("because …").fill("I had looked forward to the lake")
    page.get_by_label("I can see that you might").fill("have been tired")
    page.get_by_label("Would you").fill("ask me first next time")
    heard = (
        "When you changed the plan on Sunday, I feel disappointed, because I had looked forward to "
        "the lake. I can see that you might have been tired. Would you ask me first next time?"
    )
    expect(page.get_by_text(heard)).to_be_visible()
    presses(page, LOOK)
    presses(page, "Copy the words")
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == heard
    presses(page, KEEP)
    expect(page.get_by_text("Kept. Only this space opens it.")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/say/kept/")
    at_the_door(page, name)
    page.get_by_role("link", name="When you changed the plan").click()
    page.get_by_role("link", name="Change it").click()
    page.get_by_label("I feel …").fill("a bit alone")
    presses(page, KEEP)
    expect(page.get_by_text("I feel disappointed and a bit alone")).to_be_visible()
    presses(page, "Put it away")
    presses(page, "Undo")
    page.goto(f"{house.url}/say/kept/")
    page.get_by_role("link", name="When you changed the plan").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("I feel disappointed and a bit alone")).to_be_visible()
    expect(page.get_by_role("button", name="Copy the words")).to_be_hidden()


def test_it_is_written_with_the_keyboard_alone_before_there_is_a_space(
    house: House, phone: BrowserContext
) -> None:
    """Tab and Enter lead from the first field to the space it is kept in; nothing is lost on the way."""
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    closes_it(page, house.url)
    page.goto(f"{house.url}/say/both/")
    page.get_by_label("When …").focus()
    page.keyboard.type("you left on Sunday")
    page.keyboard.press("Tab")
    page.keyboard.type("sad")
    for _step in range(2):  # over the list of feelings
        page.keyboard.press("Tab")
    page.keyboard.type("it was our evening")
    page.get_by_role("button", name=LOOK).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("When you left on Sunday, I feel sad")).to_be_visible()
    page.get_by_role("button", name="Open a space and keep it").focus()
    page.keyboard.press("Enter")
    at_the_door(page, name)
    presses(page, "Keep it")

    expect(page.get_by_text("Kept. Only this space opens it.")).to_be_visible()
    expect(page.get_by_text("When you left on Sunday, I feel sad")).to_be_visible()


def test_after_an_unsafe_look_it_is_folded_away_and_the_person_decides(
    house: House, plain_phone: BrowserContext
) -> None:
    """A private page stands before it, with Help beside it; going on is theirs to choose."""
    page = plain_phone.new_page()
    makes_a_space(page, house.url, a_new_name())
    takes_the_look(page, house.url, {**NOTHING, "hurt.hit": "now"})
    page.goto(f"{house.url}/say/both/")

    expect(page.get_by_role("heading", name="These pages are folded away for now")).to_be_visible()
    expect(page.get_by_role("link", name="Help now")).to_be_visible()
    expect(page.get_by_role("link", name="Not now")).to_have_class("btn")
    presses(page, "Go on")

    expect(page.get_by_label("When …")).to_be_visible()
