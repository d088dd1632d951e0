"""What a person does in the honest look, in words."""

from collections.abc import Mapping

from playwright.sync_api import Page

from handrail.programme.look.screens import BY_SCREEN, FIRST_SIX
from handrail.programme.look.signals import BY_ID

NOTHING = dict.fromkeys(BY_ID, "never")
EVER = ("before", "past_year", "now")


def chooses(page: Page, field: str, answer: str) -> None:
    """Choose an answer of one row."""
    page.locator(f'input[name="{field}"][value="{answer}"]').check()


def goes_on(page: Page) -> None:
    """Press Go on."""
    page.get_by_role("button", name="Go on").click()


def answers_six(page: Page, answers: Mapping[str, str]) -> None:
    """Answer the first screen, and each yes with its time."""
    said_yes = [signal for signal in FIRST_SIX if answers[signal] in EVER]
    for signal in FIRST_SIX:
        chooses(page, signal, "yes" if signal in said_yes else answers[signal])
    goes_on(page)
    for signal in said_yes:
        chooses(page, f"{signal}.when", answers[signal])
    if said_yes:
        goes_on(page)


def answers_part(page: Page, part: int, answers: Mapping[str, str]) -> None:
    """Answer the screens of the second or third part; what has no answer stays open."""
    for screen in BY_SCREEN.values():
        if screen.part == part:
            for field in screen.fields:
                if field in answers:
                    chooses(page, field, answers[field])
            goes_on(page)


def takes_the_look(page: Page, house_url: str, answers: Mapping[str, str], parts: int = 2) -> None:
    """Take the look from its first page to what the answers show."""
    page.goto(f"{house_url}/look/")
    page.get_by_role("link", name="Begin").click()
    answers_six(page, answers)
    answers_part(page, 2, answers)
    if parts == 3:
        page.get_by_role("link", name="Part 3, when you like").click()
        answers_part(page, 3, answers)
    sees_what_they_show(page)


def sees_what_they_show(page: Page) -> None:
    """Go from Check your answers to what they show; illness is no part of it."""
    page.get_by_role("link", name="See what your answers show").click()
    if page.url.endswith("/look/also/"):
        chooses(page, "illness", "no")
        goes_on(page)
