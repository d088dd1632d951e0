"""Somebody takes the honest look, screen by screen, in a browser without scripts."""

from collections.abc import Mapping

from django.http import HttpResponse
from django.test import Client

from handrail.programme.look_screens import BY_SCREEN, FIRST_SIX
from handrail.programme.signals import BY_ID
from tests.house.rules import Page

NOTHING = dict.fromkeys(BY_ID, "never")
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


def sees(person: Client) -> HttpResponse:
    """Open what the answers show; say that illness is no part of it where that is asked."""
    shown = person.get("/look/shown/")
    if shown.status_code == 302 and shown["Location"] == "/look/also/":
        person.post("/look/also/", {"illness": "no"})
        shown = person.get("/look/shown/")
    return shown


def words(answer: HttpResponse) -> str:
    """Return the words of the main part of a page."""
    return " ".join(Page(answer.content.decode()).all("main")[0].text.split())
