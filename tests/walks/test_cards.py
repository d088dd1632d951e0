"""A card and a thing of one's own, in a real browser without scripts."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.fixtures.server import House
from tests.walks.list_steps import finds_on_lists
from tests.walks.space_steps import a_new_name, at_the_door, closes_it, makes_a_space


def saves(page: Page, button: str) -> tuple[str, bytes]:
    """Press a button that saves a file, and return its name and what is in it."""
    with page.expect_download() as coming:
        page.get_by_role("button", name=button).click()
    return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


def test_a_card_is_made_saved_as_a_picture_and_found_again(
    house: House, plain_phone: BrowserContext
) -> None:
    """Chosen, found after closing, saved in three ways, changed, undone; and a stone is named."""
    page, name = plain_phone.new_page(), a_new_name()
    makes_a_space(page, house.url, name)
    finds_on_lists(page, house.url, "Cards")
    page.get_by_role("link", name="Make a card").click()
    page.get_by_text("Lines to choose from").click()
    page.get_by_label("Steady as you go.").check()
    page.get_by_role("button", name="Keep this").click()

    closes_it(page, house.url)
    page.goto(f"{house.url}/lists/cards/")
    at_the_door(page, name)
    page.get_by_role("link", name="Picture and paper").click()
    expect(page.get_by_text("may copy itself to a shared album")).to_be_visible()
    picture, paper = saves(page, "Save the picture"), saves(page, "Save the small paper")
    assert (picture[0], picture[1][:4]) == ("card.png", b"\x89PNG")
    assert (paper[0], paper[1][:4]) == ("card.pdf", b"%PDF")
    assert saves(page, "Save it as squares")[0] == "squares.pdf"
    page.emulate_media(media="print")
    expect(page.get_by_text("Steady as you go.").first).to_be_visible()
    expect(page.get_by_role("heading", name="A card to keep")).to_be_hidden()
    page.emulate_media(media="screen")

    page.get_by_role("link", name="Change it").click()
    page.get_by_label("Your own words").first.fill("Keys, phone, breath.")
    page.get_by_role("button", name="Keep this").click()
    page.get_by_role("button", name="Remove Keys, phone, breath.").click()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{house.url}/lists/cards/")
    expect(page.get_by_role("heading", name="Keys, phone, breath.")).to_be_visible()

    page.get_by_role("link", name="A thing of your own").click()
    page.get_by_role("link", name="Choose a thing").click()
    page.get_by_label("The thing").fill("The flat stone")
    page.get_by_label("I touch it when").fill("I stand at the door")
    page.get_by_label("It asks me").fill("Have you breathed out?")
    page.get_by_role("button", name="Keep this").click()
    expect(page.get_by_role("heading", name="The flat stone")).to_be_visible()
