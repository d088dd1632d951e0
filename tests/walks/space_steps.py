"""What a person does at the door of a space, in words."""

import secrets

from playwright.sync_api import Page, expect

PASSPHRASE = "otter lamp seventeen plum"


def a_new_name() -> str:
    """Return a name nobody in this house has."""
    return f"ana {secrets.token_hex(6)}"


def makes_a_space(page: Page, house_url: str, name: str, passphrase: str = PASSPHRASE) -> None:
    """Make a space in three screens, leaving out what can be left out."""
    page.goto(f"{house_url}/in/new/")
    in_three_screens(page, name, passphrase)


def in_three_screens(page: Page, name: str, passphrase: str = PASSPHRASE) -> None:
    """Fill in the three screens, from the first."""
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Passphrase", exact=True).fill(passphrase)
    page.get_by_label("The same once more").fill(passphrase)
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Only me").check()
    page.get_by_role("button", name="Continue").click()
    no_words = page.locator("input[name=words][value=no]")
    if no_words.count():
        no_words.check()
    page.get_by_role("button", name="Make my space").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Two things you can leave out")


def closes_it(page: Page, house_url: str) -> None:
    """Close the space."""
    page.goto(f"{house_url}/mine/")
    page.get_by_role("button", name="Close it now").click()


def opens_it(page: Page, house_url: str, name: str, passphrase: str = PASSPHRASE) -> None:
    """Open the space with its name and passphrase."""
    page.goto(f"{house_url}/in/")
    at_the_door(page, name, passphrase)


def at_the_door(page: Page, name: str, passphrase: str = PASSPHRASE) -> None:
    """Fill in the door."""
    page.get_by_label("Name", exact=True).fill(name)
    page.get_by_label("Passphrase", exact=True).fill(passphrase)
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.get_by_role("heading", name="Open your space")).to_have_count(0)
