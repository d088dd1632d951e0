"""A pattern that isn't tried couldn't have matched: the quick look is never wrong towards no."""

import json
from pathlib import Path

import pytest

from handrail.coach.gate import signs, threes
from handrail.coach.matchers import Pattern, Together, hopeful
from handrail.coach.patterns import compiled
from handrail.coach.rules import KINDS, rules
from handrail.coach.sentence import Sentence

HERE = Path(__file__).parent
FILES = [*sorted((HERE / "sentences").glob("*.jsonl")), *sorted((HERE / "rounds").glob("*.jsonl"))]


def texts(kind: str) -> list[str]:
    lines = (line for path in FILES for line in path.read_text(encoding="utf-8").splitlines())
    return [row["text"] for row in map(json.loads, lines) if row["kind"] == kind][:150]


def patterns_of(kind: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for rule in rules(kind):
        for matcher in rule.notices:
            if isinstance(matcher, Pattern):
                found.append(matcher.find)
            elif isinstance(matcher, Together):
                found += matcher.of
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_matches_was_thought_likely(kind):
    sentences = [Sentence(text) for text in texts(kind)]
    for patterns in patterns_of(kind):
        for sentence in sentences:
            matches = [alone for alone in patterns if compiled((alone,)).search(sentence.plain)]
            likely = hopeful(patterns, sentence)
            assert all(compiled((alone,)) in likely for alone in matches), sentence.plain


def test_the_signs_of_a_word_are_letters_of_it():
    (found,) = signs(r"(?:strangled|throttled)\b")
    assert all(not found.isdisjoint(threes(f"he {word} me")) for word in ("strangled", "throttled"))
    assert found.isdisjoint(threes("he kissed me"))


def test_a_pattern_of_any_word_has_no_signs():
    assert signs(r"\w+") == ()
