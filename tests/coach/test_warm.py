"""Warming makes the first sentence as quick as any other."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

FIRST = """
import time
from handrail import coach
from handrail.coach.warm import lay_out
{}
begun = time.process_time()
coach.read("private", "He hit me with a chair and my ex was outside again.")
print(time.process_time() - begun)
"""


def seconds_of_the_first_sentence(before: str) -> float:
    program = FIRST.format(before)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def test_the_first_sentence_after_laying_out_does_not_wait():
    assert seconds_of_the_first_sentence("lay_out()") < seconds_of_the_first_sentence("") / 5
