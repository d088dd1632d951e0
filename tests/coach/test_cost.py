"""Cost grows with the length of a text and no faster, whatever the text is."""

import time

import pytest

from handrail.coach.engine import found
from handrail.coach.rules import KINDS, rules
from handrail.coach.sentence import Sentence

SHORT, LONG = 2_000, 16_000
HOSTILE = [
    "you ",
    "if you i'll ",
    "sorry but ",
    "a, b and ",
    "you're a a a ",
    "he said he said i ",
    "the the my the ",
    "\"'",
    "i feel really so very ",
    "!?.,; ",
    "aaaa",
    "neck my throat hand ",
]
SLACK = 3  # a straight line grows eight times, a square sixty-four times


def seconds(rule, text: str) -> float:
    sentence = Sentence(text)
    best = float("inf")
    for _ in range(2):
        started = time.process_time()
        found(rule, sentence)
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_no_rule_grows_faster_than_the_text(kind):
    for rule in rules(kind):
        found(rule, Sentence("warm up"))
        for piece in HOSTILE:
            short = seconds(rule, piece * (SHORT // len(piece)))
            long = seconds(rule, piece * (LONG // len(piece)))
            growth = long / max(short, 5e-4)
            assert growth < LONG / SHORT * SLACK, f"{rule.code} on {piece!r}: {growth:.1f} times"
