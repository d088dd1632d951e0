"""A line of danger is noticed between calm ones: a journal is a whole day, not a sentence."""

import json
from pathlib import Path

import pytest

from handrail import coach

SEEN = Path(__file__).parent / "rounds"
AROUND = (
    ("A long week.\n\n", ""),
    ("", " Anyway, I made tea."),
    ("Work was fine today. ", " Then I did the washing."),
)
PLAIN = (
    ("I’m scared of him, and I told nobody.", "fear"),
    ("He choked me on the stairs.", "danger-strangle"),
    ("She said she would kill me if I go.", "danger-kill-threat"),
    ("He checks my phone every night.", "control-monitoring"),
    ("I don’t want to be alive any more.", "danger-self-harm"),
    ("He hit our son with a belt.", "danger-child"),
)


def codes_of(text: str) -> set[str]:
    """Return the codes the coach finds in private writing."""
    return {finding.code for finding in coach.read("private", text).findings}


@pytest.mark.parametrize(("before", "after"), AROUND)
@pytest.mark.parametrize(("line", "code"), PLAIN)
def test_what_is_plainly_said_is_noticed_between_calm_lines(
    before: str, after: str, line: str, code: str
) -> None:
    assert code in codes_of(line)

    assert code in codes_of(f"{before}{line}{after}")


def test_hardly_any_danger_that_is_noticed_alone_is_lost_between_calm_lines() -> None:
    rows = [
        json.loads(line) for file in sorted(SEEN.glob("private_*.jsonl")) for line in file.open()
    ]
    noticed = [
        (row["text"], found)
        for row in rows[::5]
        if (found := codes_of(row["text"]) & {*row["codes"]})
    ]
    lost = [
        text
        for text, found in noticed
        for before, after in AROUND
        if not codes_of(f"{before}{text}{after}") & found
    ]

    assert len(noticed) > 100
    assert len(lost) <= 0.1 * len(noticed) * len(AROUND)
