"""The coach on real sentences, beside two libraries that give a sentence one score each."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from bench import peers, writing
from bench.row import Row, times
from handrail import coach

GOAL, IMPORT = 150.0, 100.0  # microseconds, milliseconds
FASTER, WITHIN = 10.0, 4.0
ROUNDS = 9
SCRIPT = Path(__file__).with_name("peer_scores.py")
IMPORTING = (
    "import time; begun = time.perf_counter(); import handrail.coach as coach; "
    "there = time.perf_counter(); coach.read('feeling', 'When you left, I felt sad.'); "
    "print(there - begun, time.perf_counter() - there)"
)


def rows() -> Iterator[Row]:
    """Read every labelled sentence with all codes of its kind."""
    read = [(sentence["kind"], sentence["text"]) for sentence in writing.sentences()]
    ours = microseconds(read)
    figure = f"{ours:.0f} µs"
    yield Row(
        what="coach, one sentence, all its codes",
        figure=figure,
        goal=f"≤ {GOAL:.0f} µs",
        met=ours <= GOAL,
        why=f"the median of {len(read):,} labelled sentences",
    )
    yield from beside(ours, figure, [text for _kind, text in read])
    times_taken = [seconds_to_import() for _run in range(ROUNDS)]
    importing, first = (1_000 * statistics.median(both) for both in zip(*times_taken, strict=True))
    yield Row(
        what="coach, import",
        figure=f"{importing:.0f} ms",
        goal=f"≤ {IMPORT:.0f} ms",
        met=importing <= IMPORT,
        why=f"in a Python of its own; the first sentence makes its rules ready: {first:.0f} ms more",
    )


def beside(ours: float, figure: str, texts: list[str]) -> Iterator[Row]:
    """Let the peers score the same sentences."""
    what = "coach, one sentence, all its codes"
    goals = (
        ("alt-profanity-check", f"≥ {FASTER:.0f}× faster", lambda theirs: theirs >= FASTER * ours),
        ("vaderSentiment", f"within {WITHIN:.0f}×", lambda theirs: ours <= WITHIN * theirs),
    )
    try:
        scored = json.loads(peers.answer_of(SCRIPT, json.dumps(texts)))
    except peers.NoPeer as trouble:
        for _name, goal, _met in goals:
            yield Row(what, figure, goal, None, why=str(trouble))
        return
    for name, goal, met in goals:
        theirs = scored[name]
        slower = theirs > ours
        yield Row(
            what=what,
            figure=figure,
            peer=f"{name} {theirs:.0f} µs",
            ratio=times(theirs / ours if slower else ours / theirs),
            goal=goal,
            met=met(theirs),
            why=f"{'faster' if slower else 'slower'} than one score for the whole sentence",
        )


def microseconds(sentences: list[tuple[str, str]]) -> float:
    """Return the median time of one sentence: each by its fastest round."""
    best = [float("inf")] * len(sentences)
    for _round in range(ROUNDS):
        for number, (kind, text) in enumerate(sentences):
            begun = time.perf_counter()
            coach.read(kind, text)
            best[number] = min(best[number], time.perf_counter() - begun)
    return 1e6 * statistics.median(best)


def seconds_to_import() -> tuple[float, float]:
    """Import the coach in a fresh Python and read a first sentence; return both times."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTING], capture_output=True, text=True, check=True
    )
    importing, first = done.stdout.split()
    return float(importing), float(first)
