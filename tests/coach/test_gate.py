"""A pattern that isn't tried couldn't have matched: the quick look is never wrong towards no."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from handrail.coach import gate, patterns
from handrail.coach.expressions import begins_with_a_word
from handrail.coach.gate import signs
from handrail.coach.patterns import keep_together, sieve
from handrail.coach.rules import KINDS, rules
from handrail.coach.searching import hopeful, matches_of, stands
from handrail.coach.sentence import Sentence
from handrail.coach.tokens import tokens_of

HERE = Path(__file__).parent
FILES = [*sorted((HERE / "sentences").glob("*.jsonl")), *sorted((HERE / "rounds").glob("*.jsonl"))]


def words(text: str) -> frozenset[str]:
    return gate.words(text, tokens_of(text))


def texts(kind: str) -> list[str]:
    lines = (line for path in FILES for line in path.read_text(encoding="utf-8").splitlines())
    return [row["text"] for row in map(json.loads, lines) if row["kind"] == kind][:150]


def sought(kind: str) -> set[tuple[str, ...]]:
    matchers = (matcher for rule in rules(kind) for matcher in rule.notices)
    return {part for matcher in matchers for part in matcher.sought if part}


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_whatever_matches_was_thought_likely(kind):
    sentences = [Sentence(text) for text in texts(kind)]
    for part in sought(kind):
        for sentence in sentences:
            likely = {pattern.pattern for pattern in hopeful(part, sentence)}
            for alternative in sieve(part).alternatives:
                if alternative.pattern.pattern not in likely:
                    for text in (sentence.plain, sentence.unquoted, sentence.cased):
                        assert not alternative.pattern.search(text), text


def test_the_signs_of_a_word_are_its_forms():
    (found,) = signs(r"(?:strangled|throttled)\b")
    assert found == {"strangled", "throttled"}
    assert found.isdisjoint(words("he kissed me"))


def test_an_open_end_is_told_by_how_the_word_begins():
    (found,) = signs(r"threat\w*")
    assert not found.isdisjoint(words("all his threatening"))
    assert found.isdisjoint(words("all his thrills"))


def test_a_word_that_may_go_on_to_the_left_is_no_sign():
    assert signs(r"\w*arse") == ()


def test_a_word_before_anything_is_no_sign_unless_it_surely_ends_there():
    assert signs(r"so[^.]{0,9}") == ()
    assert signs(r"so [^.]{0,9}") == (frozenset({"so"}),)
    assert signs(r"so(?: very)?(?:,| )[^.]{0,9}") == (frozenset({"so"}),)


def test_either_of_two_ways_may_give_the_sign():
    assert signs(r"(?:kill \w+|shoot \w+) \w+") == (frozenset({"kill", "shoot"}),)


def test_what_may_be_left_out_is_no_sign():
    assert signs(r"(?:very )?\w+ly") == ()


def test_a_picture_is_a_word_by_itself():
    (found,) = signs("😭")
    assert not found.isdisjoint(words("so sad😭"))


def test_what_is_quoted_is_found_by_its_blank():
    quoted, said = Sentence('You said "go away" loudly.'), Sentence("You said go away.")
    assert stands(("¤",), quoted, quoted.unquoted)
    assert not stands(("¤",), said, said.unquoted)


def test_of_two_that_begin_together_the_one_listed_first_counts():
    sentence = Sentence("that is good enough for me")
    (match,) = matches_of(("good enough", "good"), sentence, sentence.unquoted)
    assert match[0] == "good enough"


def test_a_stop_that_must_stand_is_a_sign():
    (found,) = signs(r"[^?]{3,90}\?")
    assert not found.isdisjoint(words("did you?"))
    assert found.isdisjoint(words("you did."))


def test_a_pattern_of_any_word_has_no_signs():
    assert signs(r"\w+") == ()


@pytest.mark.parametrize(
    ("expression", "surely"),
    [
        ("you", True),
        (r"\w+ly", True),
        ("(?:i|u) am", True),
        (", you", False),
        ("(?:, )?you", False),
    ],
)
def test_whether_a_match_begins_with_a_word(expression, surely):
    assert begins_with_a_word(expression) is surely


def test_several_may_be_read_at_once_for_the_first_time(monkeypatch):
    class Slow(patterns.Shelf):
        def __init__(self, several) -> None:
            time.sleep(0.05)
            super().__init__(several)

    monkeypatch.setattr(patterns, "Shelf", Slow)
    given = [tuple(f"w{one}{end}" for end in (" a", " the", "")) for one in range(12)]
    keep_together(given)
    text = Sentence("w7 the w7 end")

    def seen(one):
        return sieve(one).shelf, [match[0] for match in matches_of(one, text, text.plain)]

    with ThreadPoolExecutor(8) as several:
        found = list(several.map(seen, given))
    assert len({id(shelf) for shelf, _matches in found}) == 1, "all use the one shelf"
    assert [matches for _shelf, matches in found if matches] == [["w7 the", "w7"]]


def test_patterns_that_share_a_shelf_are_told_apart():
    together = (("cup", "big cup"), ("cup",), ("saucer", "(?:a|the) cup"))
    keep_together(together)
    sentence = Sentence("the cup fell")
    assert [len(hopeful(each, sentence)) for each in together] == [1, 1, 1]
    assert {id(sieve(each).shelf) for each in together} == {id(sieve(("cup",)).shelf)}
