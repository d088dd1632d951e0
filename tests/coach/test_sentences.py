"""The labelled sentences the coach is measured on: are they fit to measure with."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
TOPICS = sorted((HERE / "sentences").glob("*.jsonl"))
FROZEN = HERE / "frozen_after.jsonl"
ROUNDS = sorted((HERE / "rounds").glob("*.jsonl"))
FILES = [*TOPICS, *([FROZEN] if FROZEN.exists() else []), *ROUNDS]
NEAR = 0.8  # share of words in common above which two sentences are one sentence twice

# Written down here by hand, so that a code lost from the rules is not lost from the labels with it.
CODES = {
    "feeling": "you-blame absolute label contempt mind-reading pseudo-feeling no-feeling vague "
    "piling-on threat",
    "soft-start": "you-blame absolute label contempt mind-reading threat piling-on no-opening",
    "reflection": "rebuttal advice no-check no-feeling label contempt",
    "boundary": "controls-other no-behaviour no-consequence punishment unenforceable threat "
    "absolute",
    "apology": "if-apology but-apology your-feelings no-act no-repair buy-off",
    "promise": "about-other vague too-big no-when absolute",
    "transparency": "surveillance one-sided",
    "private": "danger-strangle danger-weapon danger-kill-threat danger-physical danger-sexual "
    "danger-stalking danger-child danger-self-harm partner-suicide-threat control-money "
    "control-isolation control-monitoring control-movement fear",
    "post": "you-blame label contempt threat identifying blames-victim urges-risk",
}
KNOWN = {kind: frozenset(codes.split()) for kind, codes in CODES.items()}
FIELDS = {"id", "kind", "text", "codes"}
OPTIONAL = {"may", "notes", "note"}

Row = dict[str, Any]


def rows_of(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def everyday_rows() -> Iterator[Row]:
    for path in TOPICS:
        yield from rows_of(path)


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", re.sub("['’]", "", text.lower())))


def near_pairs(rows: list[Row]) -> list[tuple[str, str]]:
    """Pairs of one file whose sets of words overlap by more than `NEAR`."""
    bags = [(row["id"], words(row["text"])) for row in rows]
    return [
        (one, other)
        for (one, mine), (other, theirs) in combinations(bags, 2)
        if len(mine & theirs) > NEAR * len(mine | theirs)
    ]


def test_there_are_enough_topics_and_sentences() -> None:
    """Given the folder, when it is counted, then a topic can be held out and much remains."""
    assert len(TOPICS) >= 15
    assert len(list(everyday_rows())) >= 1500


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_has_the_shape_the_measure_reads(path: Path) -> None:
    """Given a file, when each line is read, then it has its fields, and no others."""
    for row in rows_of(path):
        assert set(row) >= FIELDS, row
        assert set(row) - FIELDS <= OPTIONAL, row
        assert row["text"].strip() == row["text"] != "", row
        assert row.get("may", True), row
        assert row["codes"] == sorted(set(row["codes"])), row
        assert row.get("may", []) == sorted(set(row.get("may", []))), row


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_label_is_a_code_of_its_kind(path: Path) -> None:
    """Given a labelled line, when its codes are looked up, then its kind has each of them."""
    for row in rows_of(path):
        given, arguable = set(row["codes"]), set(row.get("may", []))
        assert given | arguable <= KNOWN[row["kind"]], row
        assert not given & arguable, row
        assert set(row.get("notes", [])) <= {"self-erasing"}, row
        assert "notes" not in row or row["kind"] == "promise", row


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_text_carries_a_remark_about_itself(path: Path) -> None:
    for row in rows_of(path):
        assert not re.search(r"\s#\s|\s~$", row["text"]), row["id"]


def test_no_two_lines_share_an_id_or_a_text() -> None:
    """Given all files together, when ids and texts are counted, then each stands once."""
    rows = [row for path in FILES for row in rows_of(path)]
    ids = Counter(row["id"] for row in rows)
    texts = Counter((row["kind"], row["text"]) for row in rows)
    assert [name for name, times in ids.items() if times > 1] == []
    assert [text for text, times in texts.items() if times > 1] == []


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_sentence_is_another_with_a_word_swapped(path: Path) -> None:
    """Given one topic, when sentences are compared, then none is nearly another."""
    assert near_pairs(rows_of(path)) == []


def test_a_swapped_word_would_be_seen() -> None:
    """Given a sentence and its template twin, when compared, then the pair is named."""
    twins = ["I am sorry I lost your new red scarf", "I am sorry I lost your new red scarf, love"]
    rows = [{"id": str(at), "text": text} for at, text in enumerate(twins)]
    assert near_pairs(rows) == [("0", "1")]


def test_every_code_is_there_often_enough_to_measure() -> None:
    """Given the topics, when codes are counted, then each has its sentences, of its own kind."""
    rows = list(everyday_rows())
    counts = Counter(code for row in rows for code in row["codes"])
    counts["self-erasing"] = sum("notes" in row for row in rows)
    wanted = frozenset[str]().union(*KNOWN.values(), {"self-erasing"})
    assert {code: counts[code] for code in sorted(wanted) if counts[code] < 25} == {}
    seen = {(row["kind"], code) for row in rows for code in row["codes"]}
    assert {(kind, code) for kind, codes in KNOWN.items() for code in codes} <= seen


def test_enough_sentences_are_good_as_they_stand() -> None:
    """Given the topics, when clean ones are counted, then false alarms can be measured."""
    rows = list(everyday_rows())
    assert sum(not row["codes"] for row in rows) >= 0.4 * len(rows)
    clean = Counter(row["kind"] for row in rows if not row["codes"])
    assert min(clean[kind] for kind in KNOWN) >= 25


def test_every_topic_has_every_kind_of_text() -> None:
    """Given a topic, when its kinds are listed, then none is missing, so it can be held out."""
    for path in TOPICS:
        assert {row["kind"] for row in rows_of(path)} == set(KNOWN), path.stem
