"""The pages that promise something name tests, and each test named is there."""

import re
from functools import cache
from pathlib import Path

import pytest

from tests.attacks.test_residue import WAVED_AWAY

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "SAFETY.md", ROOT / "docs" / "threat-model.md")
NAMED = re.compile(r"`(tests/[\w/.]+)(?:::(\w+))?`")
LONGEST = 120  # lines, so that somebody reads all of it


@cache
def proofs(document: Path) -> list[tuple[str, str]]:
    """Return the files and tests that a document names."""
    return NAMED.findall(document.read_text())


def missing(place: str, test: str) -> bool:
    """Tell whether a file or folder, or a test in it, is not there."""
    file = ROOT / place
    if not test:
        return not file.exists()
    return not (file.is_file() and re.search(rf"^def {test}\(", file.read_text(), re.MULTILINE))


@pytest.mark.parametrize("document", PAGES, ids=lambda document: document.name)
def test_every_test_it_names_is_there(document: Path) -> None:
    assert proofs(document), "a promise without a test is only a wish"
    assert [proof for proof in proofs(document) if missing(*proof)] == []


def test_every_promise_stands_beside_a_test_of_its_own() -> None:
    rows = [line for line in PAGES[0].read_text().splitlines() if line.startswith("| ")]
    promises = [row for row in rows[2:] if not row.startswith("| **")]

    assert len(promises) > 40
    assert [row for row in promises if "::test_" not in row] == []


def test_it_can_be_read_in_one_go_and_says_who_has_not_looked() -> None:
    text = PAGES[0].read_text()

    assert len(text.splitlines()) <= LONGEST
    assert "No advocate for people who are hurt, and no clinician, has reviewed this." in text
    assert "## What is not protected" in text


def test_the_one_thing_passed_over_in_the_browser_profile_is_told() -> None:
    assert WAVED_AWAY in PAGES[0].read_text()


def test_a_test_that_is_not_there_is_seen() -> None:
    assert missing("tests/house/test_safety_page.py", "test_that_was_never_written")
    assert missing("tests/nowhere/", "")
    assert not missing("tests/house/", "")
