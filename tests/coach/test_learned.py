"""The learned layer: it reads what it was made from, says why, and stays small."""

import gc
import json
from types import FrameType

import pytest

from handrail import coach
from handrail.coach.learned import opinion
from handrail.coach.learned.layer import NONE, _one_of
from handrail.coach.learned.table import table
from handrail.coach.learned.traits import traits, words_of
from handrail.coach.rules import KINDS
from handrail.coach.sentence import Sentence
from handrail.coach.tokens import tokens_of
from tests.coach.labelled import rows_without
from tests.coach.tables import COUNTED, HOME, ORIGIN, digest

TABLES = ("private", "said")
MOST = 2 * 1024 * 1024


@pytest.mark.parametrize("kind", ["private", "boundary"])
@pytest.mark.parametrize(
    "text",
    [
        "he hit me",
        "",
        "you never help, and i'm sad.",
        "it rained. " * 20,
        "he said ¤¤¤ to my sister",
    ],
)
def test_reading_counts_exactly_the_traits_that_can_be_named(kind, text):
    known, words = table(kind), words_of(tokens_of(text))
    named = [trait for trait, _first, _last in traits(words)]
    for number, code in enumerate(known.codes):
        whole = known.scores([])[number] + sum(known.weight(trait, code) for trait in named)
        assert known.scores(words)[number] == pytest.approx(whole, abs=1e-6)


def test_private_writing_starts_from_the_bias_alone():
    written = json.loads((HOME / "private.json").read_text(encoding="utf-8"))
    assert table("private").scores([]) == [about["bias"] for about in written.values()]


def test_the_tables_are_made_from_the_sentences_that_are_there():
    assert ORIGIN.read_text(encoding="utf-8").strip() == digest(rows_without()), (
        "sentences changed: run python -m tests.coach.fit"
    )


def test_the_tables_are_small_and_hold_plain_words_and_weights():
    files = [HOME / f"{name}.json" for name in TABLES]
    assert sum(file.stat().st_size for file in files) <= MOST
    for file in files:
        for about in json.loads(file.read_text(encoding="utf-8")).values():
            assert set(about) == {"bias", "traits"}
            assert all(isinstance(weight, float) for weight in about["traits"].values())


def test_what_can_be_counted_is_left_to_the_rules():
    for kind in KINDS:
        assert not table(kind).all & COUNTED


def test_it_explains_itself_by_words_of_the_text():
    for row in [row for row in rows_without() if row["codes"]][::25]:
        heard = opinion(row["kind"], Sentence(row["text"]))
        for start, end in (span for code in heard.named for span in heard.spans(code)):
            assert 0 <= start < end <= len(heard.text)
            assert heard.text[start:end].strip() == heard.text[start:end] != ""


def test_one_line_of_danger_in_a_long_calm_entry_is_seen():
    calm = "We had soup and walked the dog along the river until it got dark. " * 40
    codes = {finding.code for finding in coach.read("private", calm + "He strangled me.").findings}
    assert "danger-strangle" in codes


def test_it_hears_what_no_rule_was_written_for():
    assert opinion("private", Sentence("He keeps my passport so I can't leave.")).named
    assert not opinion("private", Sentence("We had soup and went to bed early.")).named


def test_where_danger_is_likely_but_not_of_which_sort_the_rules_may_say_so():
    codes = [*table("private").codes]
    danger = [code for code in codes if code.startswith("danger-")]
    spread = dict.fromkeys(codes, 0.01) | dict.fromkeys(danger, 0.09)
    calm = dict.fromkeys(codes, 0.01) | {NONE: 0.86}
    assert not _one_of(spread)[1] & set(danger)
    assert _one_of(spread)[1] >= set(codes) - set(danger)
    assert _one_of(calm) == ([], set(codes) - {NONE})


def test_no_words_are_found_twice_for_one_code():
    for row in [row for row in rows_without() if row["codes"]][::25]:
        findings = coach.read(row["kind"], row["text"]).findings
        assert len(set(findings)) == len(findings), row["text"]


def test_what_was_typed_is_not_remembered():
    word = "".join(("quibble", "zorn"))
    for kind in KINDS:
        coach.read(
            kind, f"You {word} never {word}ed me, “{word}”, and he {word} my throat on Friday."
        )
    gc.collect()
    assert [type(one) for one in gc.get_objects() if holds(one, word)] == []


def holds(one: object, word: str) -> bool:
    """Tell whether an object holds a string with this word, by itself or in a tuple."""
    if isinstance(one, FrameType):
        return False
    held = gc.get_referents(one)
    held += [part for other in held if type(other) is tuple for part in other]
    return any(type(part) is str and word in part for part in held)
