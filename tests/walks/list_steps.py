"""How a person finds a page on Lists, in words."""

from playwright.sync_api import Page


def finds_on_lists(page: Page, house_url: str, title: str) -> None:
    """Open Lists, unfold the group in which a row stands, and follow the row."""
    page.goto(f"{house_url}/lists/")
    row = page.get_by_role("link", name=title, include_hidden=True).first
    folded = row.locator("xpath=ancestor::details[not(@open)]")
    if folded.count():
        folded.locator("summary").click()
    row.click()
