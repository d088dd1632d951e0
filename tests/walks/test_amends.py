"""Putting it right, in a real browser."""

from datetime import date, timedelta

from playwright.sync_api import BrowserContext, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space
from tests.walks.steps import presses

HEARD = "I’m sorry that I read out your letter on Sunday."


def test_an_apology_is_written_alone_and_its_repair_becomes_a_promise(
    house: House, plain_phone: BrowserContext
) -> None:
    """Looked at, kept, one at a time, said, promised, closed, changed, one a week, removed, back, printed."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Putting it right")
    page.get_by_role("link", name="Put one into words").click()
    page.get_by_label("What I did").fill("I’m sorry if you were hurt")
    page.get_by_label("What it did to you").fill("You had to sit there")
    page.get_by_label("What I will do").fill("I will tell my brother it was not mine to read")
    page.get_by_label("By when").fill(str(date.today() + timedelta(days=3)))
    presses(page, "See how it reads")
    expect(page.locator("mark").first).to_contain_text("sorry if")
    page.get_by_label("What I did").fill("I read out your letter on Sunday")
    presses(page, "Keep this")
    expect(page.get_by_text(HEARD)).to_be_visible()
    page.get_by_role("link", name="Back to the list").click()
    expect(page.get_by_text("One at a time is easier to mean.")).to_be_visible()
    page.get_by_role("link", name="Open it").click()
    presses(page, "I have said it")
    presses(page, "Make it a promise")
    expect(page.get_by_text("It is a promise now")).to_be_visible()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/amends/")
    at_the_door(page, name)
    expect(page.get_by_text("You wrote one in the last seven days.")).to_be_visible()
    page.get_by_role("link", name="Change").click()
    page.get_by_label("What it did to you").fill("You had to sit there while they looked")
    presses(page, "Keep this")
    page.goto(f"{house.url}/lists/small/")
    expect(page.get_by_text("I will tell my brother", exact=False).first).to_be_visible()

    page.goto(f"{house.url}/lists/amends/")
    presses(page, "Remove")
    expect(page.get_by_text("Nothing here yet")).to_be_visible()
    presses(page, "Undo")
    page.goto(f"{house.url}/lists/amends/")
    page.get_by_role("link", name="Open it").click()
    page.emulate_media(media="print")
    expect(page.get_by_text(f"{HEARD} You had to sit there while they looked.")).to_be_visible()
    expect(page.get_by_text("As they will hear it")).to_be_hidden()
    expect(page.get_by_role("link", name="Handrail")).to_be_hidden()


def test_the_words_can_be_copied(house: House, phone: BrowserContext) -> None:
    """With a script: written, kept, copied as they will be heard."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"], origin=house.url)
    page, name = phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    page.goto(f"{house.url}/lists/amends/new/")
    page.get_by_label("What I did").fill("I read out your letter on Sunday")
    page.get_by_label("What it did to you").fill("It was yours")
    page.get_by_label("What I will do").fill("I will ask you first")
    presses(page, "Keep this")
    presses(page, "Copy the words")
    expect(page.get_by_text("Copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{HEARD} It was yours. I will ask you first."
