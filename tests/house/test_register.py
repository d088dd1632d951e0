"""The register: every item of the programme that stands has an address, keeps what it says, and is proved."""

import ast
from collections import Counter
from pathlib import Path

import pytest
from django.urls import resolve, reverse
from django.utils.formats import date_format

from handrail.config.kinds import KINDS
from handrail.config.register import entries
from handrail.programme.register import Entry
from tests.house.cast import SAMPLE, Person
from tests.house.rules import Page

ROOT = Path(__file__).resolve().parents[2]
FIRST_ISSUE = {"U1", "U3", "A0", "A1", "A2", "A4", "G1", "G4", "S0", "S2", "E2", "X1", "X2"}
SECOND_ISSUE = {"R3b", "R3d", "X6"}
# One person's whole programme, by what it is for: ground, looking, mending, weighing, going on, notes.
THIRD_ISSUE = {
    *("A3", "G2", "G3", "G5", "G6", "S1", "S3", "S4", "S5", "W2", "W3"),
    *("F1", "F2", "F3", "F4", "U2", "R1b", "R3a", "R3c", "X11", "T1", "T2", "T3", "T4", "T5"),
    *("R2", "R4", "R5a", "R5b", "R5c", "R6a", "R6c", "C1", "C3", "L1", "L2", "L3", "X4"),
    *("R7", "W1", "X3", "X8", "M1", "M2", "M3", "M4", "M5", "M6", "M7"),
}
REGISTER = entries()
TAGS = {kind.tag(): kind for kind in KINDS}


def test_every_item_that_should_stand_is_there_once() -> None:
    named = Counter(entry.id for entry in REGISTER)

    assert named.keys() >= FIRST_ISSUE | SECOND_ISSUE | THIRD_ISSUE
    assert set(named.values()) == {1}


def test_no_two_items_are_proved_by_the_same_test() -> None:
    twice = [test for test, times in Counter(e.test for e in REGISTER).items() if times > 1]

    assert twice == []


@pytest.mark.parametrize("entry", REGISTER, ids=lambda entry: entry.id)
def test_the_test_that_proves_it_exists_and_walks_in_a_real_browser(entry: Entry) -> None:
    file, _, name = entry.test.partition("::")
    tree = ast.parse((ROOT / file).read_text())
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}

    assert file.startswith("tests/walks/")
    assert name in functions, f"{file} has no {name}"
    given = {argument.arg for argument in functions[name].args.args}
    assert given & {"phone", "plain_phone", "page", "context", "new_context"}, "no browser in it"


@pytest.mark.slow
@pytest.mark.parametrize("entry", REGISTER, ids=lambda entry: entry.id)
def test_its_address_answers_and_what_it_keeps_is_found_again(entry: Entry, ana: Person) -> None:
    answer = ana.browser.get(entry.url, follow=True)
    page = Page(answer.content.decode())

    assert answer.status_code == 200
    assert resolve(entry.url)
    assert set(entry.keeps) <= TAGS.keys(), "it keeps a kind that is not declared"
    if entry.keeps:
        of_the_shell = {reverse("stay"), reverse("language"), reverse("out")}
        forms = [
            form
            for form in page.all("form")
            if form.inside("main") and form.attributes.get("action") not in of_the_shell
        ]
        assert forms, "there is nothing to write or mark at its address"


@pytest.mark.slow
@pytest.mark.parametrize("tag", sorted({tag for entry in REGISTER for tag in entry.keeps}))
def test_a_saved_record_is_in_what_can_be_carried_away(tag: str, ana: Person) -> None:
    kept = next(record for record in SAMPLE if isinstance(record, TAGS[tag]))

    paper = ana.browser.get("/lists/everything/").content.decode()

    for line in kept.told().lines:
        said = [date_format(day, "j F Y") for day in line.days] or [line.text.split("\n")[0]]
        assert all(text.replace("&", "&amp;") in paper for text in said)
