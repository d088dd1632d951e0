"""Every rule notices what it says it notices, and leaves alone what it says it leaves alone."""

import pytest

from handrail import coach
from handrail.coach.engine import found, typed
from handrail.coach.examples import parsed
from handrail.coach.rule import Rule
from handrail.coach.rules import KINDS, rules
from handrail.coach.sentence import Sentence

RULES = [rule for kind in KINDS for rule in rules(kind)]
NAMES = [f"{rule.kind}/{rule.code}" for rule in RULES]
FEWEST = 8  # examples of each sort


def noticed(rule: Rule, text: str) -> list[tuple[int, int]]:
    sentence = Sentence(text)
    return [typed(span, sentence) for span in found(rule, sentence)]


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_it_notices_its_examples_with_the_exact_span(rule):
    for marked in rule.notice:
        example = parsed(marked)
        assert (example.start, example.end) in noticed(rule, example.text), marked


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_it_leaves_its_other_examples_alone(rule):
    for text in rule.leave:
        assert noticed(rule, text) == [], text


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_the_layer_beside_the_rules_does_not_silence_its_examples(rule):
    for marked in rule.notice:
        reading = coach.read(rule.kind, parsed(marked).text)
        seen = {finding.code for finding in reading.findings} | {
            note.code for note in reading.notes
        }
        assert seen & {rule.code, *rule.yields_to}, marked


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_it_shows_enough_examples_and_none_twice(rule):
    texts = [parsed(marked).text for marked in rule.notice] + list(rule.leave)
    assert len(rule.notice) >= FEWEST
    assert len(rule.leave) >= FEWEST
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_it_says_what_why_what_to_try_when_it_is_fine_and_where_it_is_from(rule):
    for words in (rule.what, rule.why, rule.try_, rule.fine, rule.source):
        assert words.strip()
        assert "!" not in words
        assert "'" not in words, "curly quotes in texts"
    assert not rule.what.lower().startswith("you are"), "it names the words, never the person"


def test_a_missing_part_is_marked_at_the_end_of_the_text():
    text = "You left the gas on. 🙁"
    rule = next(rule for rule in rules("apology") if rule.code == "no-repair")
    assert noticed(rule, text) == [(len(text), len(text))]
