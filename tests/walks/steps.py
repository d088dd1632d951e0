"""What a person does on any page, in words."""

from playwright.sync_api import Page


def presses(page: Page, name: str) -> None:
    """Press a button by the words it begins with; the first where there are several."""
    page.get_by_role("button", name=name).first.click()
