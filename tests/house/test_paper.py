"""Every exercise of the register has a paper twin that opens without an account."""

import pytest
from django.test import Client
from django.urls import reverse

from handrail.config.register import entries
from handrail.programme.register import Entry
from handrail.web.ui.context import declared
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches

SHEETS = {row.url: row for part in declared() for row in part.sheets}
LOOK, PLAN = "look-paper", "household-sheet"
# By the item: the sheet on which it can be done with a pen.
TWINS = {
    "A0": LOOK,
    "A1": LOOK,
    "A2": LOOK,
    "A4": LOOK,
    "U3": LOOK,
    "S0": "help-sheet",
    "A3": "take-lines-sheet",
    "U1": "patterns-sheet",
    "U2": "cycles-sheet",
    "R1b": "my-part-sheet",
    "G1": "values-sheet",
    "G2": "day-notes-sheet",
    "G3": "people-sheet",
    "G4": "calm-sheet",
    "G6": PLAN,
    "S1": "people-sheet",
    "S2": "notes-lines-sheet",
    "W2": "days-sheet",
    "W3": "after-sheet",
    "W1": "weigh-sheet",
    "X3": "trial-sheet",
    "X8": "alone-sheet",
    "R7": "outside-sheet",
    "R2": "limits-sheet",
    "R4": "change-sheet",
    "R5c": "hopes-sheet",
    "R6a": "promises-sheet",
    "R6c": "amends-sheet",
    "X4": "words-actions-sheet",
    "R5a": "check-in-sheet",
    "R5b": "review-sheet",
    "L1": "setbacks-sheet",
    "R3a": "pause-sheet",
    "R3b": "say-start-sheet",
    "X6": "say-both-sheet",
    "R3c": "listen-sheet",
    "R3d": "practice-sheet",
    "X11": "tonight-sheet",
    "C1": "invitations-sheet",
    "C3": "true-things-sheet",
    "L2": "noticed-sheet",
    "L3": "goals-sheet",
    "S3": "cards-sheet",
    # What the weeks show over time is drawn from check-ins, with a pen as well.
    **dict.fromkeys(("T1", "T2", "T3", "T4", "T5"), "check-in-sheet"),
}
# Nothing to fill in: words to read, or something this house does with what is kept.
TO_READ = {"F1", "F2", "F3", "F4", "S5", "X2", "G5"}
DONE_HERE = {"E2", "S4", "X1", "M1", "M2", "M3", "M4", "M5", "M6", "M7"}


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.id)
def test_an_exercise_has_a_sheet_on_the_page_of_paper_or_nothing_to_fill_in(entry: Entry) -> None:
    if entry.id in TO_READ | DONE_HERE:
        assert entry.id not in TWINS
    else:
        assert TWINS.get(entry.id) in SHEETS, "name its sheet, and list it in its part"


def test_every_sheet_on_the_page_of_paper_belongs_to_an_exercise() -> None:
    assert SHEETS.keys() - {*TWINS.values()} == {"keepsakes-sheet"}, "a second one of S3"


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_opens_for_a_stranger_bears_no_name_of_the_house_and_can_be_filled(
    name: str,
) -> None:
    stranger, path = Client(), reverse(name)

    answer = stranger.get(path)

    html = answer.content.decode()
    assert answer.status_code == 200
    assert breaches(html, path) == []
    (printed,) = Page(html).all("article")
    assert "Handrail" not in printed.text
    assert 'class="lines"' in html or "☐" in html or 'class="tick"' in html or name in READ_ONLY
    assert "h" not in {cookie.key for cookie in stranger.cookies.values()}
    with pseudo_language():
        assert bare_texts(stranger.get(path).content.decode()) == []


# Sheets that say everything themselves.
READ_ONLY = {"calm-sheet", "tonight-sheet", "invitations-sheet"}
