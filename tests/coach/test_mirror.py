"""Rules, codes and pages say the same, both ways."""

from pathlib import Path

from handrail.coach.documents import by_code, pages
from handrail.coach.measure import DANGER
from handrail.coach.rules import KINDS, rules
from tests.coach.test_sentences import CODES

DOCS = Path(__file__).parents[2] / "docs/coach"
RULES = Path(__file__).parents[2] / "src/handrail/coach/rules"
NOTES = {"promise": {"self-erasing"}}


def test_every_kind_has_exactly_the_codes_it_is_meant_to_have():
    assert set(KINDS) == set(CODES)
    for kind in KINDS:
        found = {rule.code for rule in rules(kind)}
        assert found == set(CODES[kind].split()) | NOTES.get(kind, set())


def test_every_rule_stands_in_the_file_of_its_name():
    for kind in KINDS:
        folder = RULES / kind.replace("-", "_")
        files = {file.stem for file in folder.glob("*.py")} - {"__init__"}
        assert files == {rule.code.replace("-", "_") for rule in rules(kind)}
        assert all(rule.kind == kind for rule in rules(kind))


def test_only_notes_are_notes():
    for kind in KINDS:
        noted = {rule.code for rule in rules(kind) if rule.note}
        assert noted == NOTES.get(kind, set())


def test_a_rule_yields_only_to_codes_of_its_kind():
    for kind in KINDS:
        codes = {rule.code for rule in rules(kind)}
        assert all(set(rule.yields_to) < codes for rule in rules(kind))


def test_the_pages_are_those_the_rules_write():
    written = pages()
    there = {file.name for file in DOCS.glob("*.md")} - {"measure.md"}
    assert there == set(written)
    for name, text in written.items():
        assert (DOCS / name).read_text(encoding="utf-8") == text, (
            f"{name}: run python -m handrail.coach.documents docs/coach"
        )


def test_the_danger_codes_are_those_of_private_writing():
    assert {code for code in by_code() if code.startswith("danger-")} == DANGER
