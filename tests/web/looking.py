"""Somebody takes the honest look, screen by screen, in a browser without scripts."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from django.test import Client

from handrail.programme.look.screens import BY_SCREEN, FIRST_SIX
from handrail.programme.look.signals import BY_ID
from tests.house.rules import Page


class Answered(Protocol):
    """A page as the test client returns it."""

    @property
    def content(self) -> bytes:
        """Its markup."""
        ...


NOTHING = dict.fromkeys(BY_ID, "never")
VIGNETTES = Path(__file__).resolve().parents[1] / "programme/reading" / "vignettes_dev.jsonl"
CASES = [json.loads(line) for line in VIGNETTES.read_text().splitlines()]
ONE_OF_EACH = {case["expected_reading"]: case["answers"] for case in CASES}
HEADINGS = {
    "danger-now": "Please read this first",
    "abuse": "Some of this is abuse",
    "unclear-but-unsafe": "This needs care, and someone to think it through with",
    "toxic-unlikely-to-change": "A lot works against this now",
    "toxic-repairable-if-both": "There is something to work with, if both of you do",
    "strain": "A hard stretch",
}
CALM = {
    **NOTHING,
    "repair.both_own_it": "now",
    "repair.small_care": "now",
    "repair.not_chronic": "now",
}
HIT = {**NOTHING, "hurt.hit": "past_year"}
ONE_SENTENCE = "One person’s answers. It proves nothing about anyone"
EVER = ("before", "past_year", "now")


def as_on_the_first_screen(answer: str) -> str:
    """Return a full answer as the first screen asks it: no, yes, or rather not say."""
    return "yes" if answer in EVER else answer


def takes(person: Client, answers: Mapping[str, str], *, parts: int = 3) -> None:
    """Answer the parts of the look; a yes gets its time, and the follow-up is answered with no."""
    person.post("/look/clear/")
    first = {signal: as_on_the_first_screen(answers[signal]) for signal in FIRST_SIX}
    onward = person.post("/look/first/", first)["Location"]
    if onward == "/look/when/":
        whens = {
            f"{signal}.when": answers[signal] for signal in FIRST_SIX if first[signal] == "yes"
        }
        onward = person.post(onward, whens)["Location"]
    if onward == "/look/tonight/":
        person.post(onward, {"suicide.self.tonight": "no"})
    for name, screen in BY_SCREEN.items():
        if screen.part in range(2, parts + 1):
            person.post(
                f"/look/{name}/", {field: answers.get(field, "") for field in screen.fields}
            )


def sees(person: Client) -> Answered:
    """Open what the answers show; say that illness is no part of it where that is asked."""
    shown = person.get("/look/shown/")
    if shown.status_code == 302 and shown["Location"] == "/look/also/":
        person.post("/look/also/", {"illness": "no"})
        shown = person.get("/look/shown/")
    return shown


def words(answer: Answered) -> str:
    """Return the words of the main part of a page."""
    return " ".join(Page(answer.content.decode()).all("main")[0].text.split())


def headings(answer: Answered) -> list[str]:
    """Return the headings of a page in their order."""
    page = Page(answer.content.decode())
    return [element.text.strip() for element in page.all("h1", "h2")]


def filled(answer: Answered) -> list[str]:
    """Return the words of the filled buttons."""
    page = Page(answer.content.decode())
    return [
        element.text.strip()
        for element in page.all("a", "button")
        if element.attributes.get("class") == "btn"
    ]
