"""A canary in every field of every page there is, saved while typing, kept and saved as a file; none is left."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserType, Locator

from handrail.config.kinds import KINDS
from tests.attacks.canaries import Canaries
from tests.attacks.test_residue import WAVED_AWAY
from tests.attacks.visitor import NOTHING_STORED, STORED, Visitor, own_profile
from tests.cast import EVERYDAY
from tests.fixtures.server import House, serving
from tests.house.cast import SAMPLE
from tests.house.routes import ROUTES

pytestmark = [pytest.mark.slow, pytest.mark.browser]
ROOT = Path(__file__).resolve().parents[2]
NAME = "Ana who types everywhere"
# The door, a passphrase and the end of a space have their own story in test_residue.py.
APART = ("leave", "cover", "in", "in-late", "new", "both", "mine", "words-shown")
PAGES = [
    name
    for name, route in ROUTES.items()
    if not route.does and not any(name == one or name.startswith(f"{one}-") for one in APART)
]
# Kinds that hold ticks, days and choices only, or one of several words of ours.
WITHOUT_WORDS = {
    "preferences", "reading", "step", "patterns", "practice", "day", "quiet-time", "closed-note",
    "measure", "letters",
}  # fmt: skip
DRAFT_AFTER = 21_000  # milliseconds; the script saves what is typed after twenty seconds
CHOOSE = """form => {
    const asked = new Set([...form.querySelectorAll("input[type=radio]")].map(one => one.name));
    for (const name of asked) {
        const ones = [...form.elements].filter(one => one.name === name);
        if (!ones.some(one => one.checked)) ones[0].checked = true;
    }
    for (const day of form.querySelectorAll("input[type=date]:not([name=day])"))
        if (!day.value) day.value = day.min || new Date().toISOString().slice(0, 10);
}"""
FIELDS = "textarea:not([readonly]), input[type=text]"
WHERE_ONE_CAN_TYPE = """async ([addresses, fields]) => {
    const found = [];
    for (const [name, path] of addresses) {
        const page = await (await fetch(path)).text();
        const main = new DOMParser().parseFromString(page, "text/html").querySelector("main");
        if ([...main.querySelectorAll("form")].some(form => form.querySelector(fields))) found.push(name);
    }
    return found;
}"""
SEND = "form => form.requestSubmit(form.querySelector('button[value=keep]'))"
TOLD = """() => [...document.querySelectorAll("article > section > section")].map(told => ({
    heading: told.parentElement.querySelector("h2").textContent.trim(),
    words: [...told.querySelectorAll("[translate=no]")].map(one => one.textContent),
}))"""


def lives_here(house: House) -> dict[str, str]:
    """Let Ana live in this house; return her addresses by their names."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.attacks.settle", NAME],
        cwd=ROOT,
        env={**os.environ, **house.environment},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, str] = json.loads(done.stdout)
    return found


def opens_her_space(ana: Visitor) -> None:
    """Come in by the door, and choose to go on where pages are folded away."""
    ana.page.clock.install()
    ana.goes_to("/in/")
    ana.types(name=NAME, passphrase=EVERYDAY)
    ana.page.get_by_role("button", name="Open", exact=True).click()
    ana.page.wait_for_url("**/today/")


def forms_of(ana: Visitor) -> list[Locator]:
    """Return the forms of a page in which one can type words."""
    forms = ana.page.locator("main form").all()
    return [form for form in forms if form.locator(FIELDS).count()]


def types_and_sends(ana: Visitor, form: Locator) -> int:
    """Fill a form with canaries, let the script save it as a draft, and send it."""
    ana.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    fields = form.locator(FIELDS).all()
    for field in fields:
        field.fill(ana.canaries.next())
    form.evaluate(CHOOSE)
    if form.get_attribute("data-draft") is not None:
        with ana.page.expect_request("**/draft/"):
            ana.page.clock.run_for(DRAFT_AFTER)
    with ana.page.expect_navigation():
        form.evaluate(SEND)
    assert ana.page.evaluate(STORED) == NOTHING_STORED
    return len(fields)


def writes_everywhere(ana: Visitor, addresses: dict[str, str]) -> dict[str, int]:
    """Type into every form of every page; return how many fields each page had."""
    typed: dict[str, int] = {}
    ana.goes_to("/lists/")
    every = [(name, addresses[name]) for name in PAGES]
    for name in ana.page.evaluate(WHERE_ONE_CAN_TYPE, [every, FIELDS]):
        ana.goes_to(addresses[name])
        for number in range(len(forms_of(ana))):
            ana.goes_to(addresses[name])
            form = forms_of(ana)[number]
            typed[name] = typed.get(name, 0) + types_and_sends(ana, form)
    return typed


def saves_files(ana: Visitor, addresses: dict[str, str]) -> None:
    """Save a card in its three forms, all of them at once, and the dates."""
    wanted = (
        ("cards-show", "Save the picture", "card.png"),
        ("cards-show", "Save the small paper", "card.pdf"),
        ("cards-show", "Save it as squares", "squares.pdf"),
        ("cards", "All of them as squares", "squares.pdf"),
        ("calendar", "Download the file", "dates.ics"),
    )
    for page, button, file in wanted:
        ana.goes_to(addresses[page])
        with ana.page.expect_download() as saved:
            ana.page.get_by_role("button", name=button, exact=True).click()
        assert saved.value.suggested_filename == file
        saved.value.delete()


def kinds_with_a_canary_in_all_they_say(ana: Visitor) -> set[str]:
    """Return the headings under which a record stands all of whose own words are canaries."""
    ana.goes_to("/lists/everything/sealed/")
    told: list[dict[str, Any]] = ana.page.evaluate(TOLD)
    return {
        one["heading"]
        for one in told
        if one["words"] and all(ana.canaries.beginning in words for words in one["words"])
    }


def test_no_word_of_any_field_is_left_in_any_file(
    tmp_path: Path, browser_type: BrowserType, browser_type_launch_args: Any
) -> None:
    canaries, profile, temporary = Canaries(), tmp_path / "profile", tmp_path / "temporary"
    temporary.mkdir()
    with serving(tmp_path, TMPDIR=str(temporary)) as house:
        addresses = lives_here(house)
        with own_profile(browser_type, browser_type_launch_args, profile) as page:
            ana = Visitor(page, house, canaries)
            opens_her_space(ana)
            typed = writes_everywhere(ana, addresses)
            reached = kinds_with_a_canary_in_all_they_say(ana)
            saves_files(ana, addresses)
        assert canaries.found_in(house.data, tmp_path / "errors.txt", temporary) == []

    headings = {one.tag(): one.told().heading for one in SAMPLE if type(one) in KINDS}
    missed = {tag for tag, heading in headings.items() if heading not in reached}
    assert missed - WITHOUT_WORDS == set(), "no canary stood in all fields of these"
    assert sum(typed.values()) > 100
    left = [found for found in canaries.found_in(tmp_path) if WAVED_AWAY not in found]
    assert left == [], "files of the house after it stopped, or the profile"
