"""Cards as files: a picture for a phone, a small paper, a page of squares."""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from threading import BoundedSemaphore

from handrail.printing.order import MISSING, Layout

PATIENCE = 20.0  # seconds until a worker is given up; a paper takes a fraction of one
PLACES = 2  # workers beside the server: the machine may be small
AT_ONCE = BoundedSemaphore(PLACES)
LONG_WORD = re.compile(r"\S{20,}")
NOTHING_TO_INHERIT: dict[str, str] = {}  # neither the pepper nor where the data lies


class CannotDraw(Exception):
    """No face on this machine has some of the signs. signs: which."""

    def __init__(self, signs: Sequence[str]) -> None:
        """signs: those that are missing, each once."""
        super().__init__("signs without a face")
        self.signs = tuple(signs)


class NotPrinted(Exception):
    """It could not be made just now. Says nothing of the words."""


def printed(layout: Layout, words: Sequence[str], language: str = "en") -> bytes:
    """Return the file of some cards, made by a worker that ends with it.

    words: what stands on each. Raises CannotDraw and NotPrinted.
    """
    order = {
        "layout": layout.value,
        "words": [breakable(text) for text in words],
        "language": language.partition("-")[0],
    }
    if not AT_ONCE.acquire(timeout=PATIENCE):  # a form that waits holds a thread of the server
        raise NotPrinted
    try:
        worker = subprocess.run(  # our own program; the words go through a pipe
            [sys.executable, "-I", "-m", "handrail.printing.worker"],
            input=json.dumps(order).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what the library says of a failure repeats the words
            env=NOTHING_TO_INHERIT,
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise NotPrinted from None
    finally:
        AT_ONCE.release()
    if worker.returncode == MISSING:
        raise CannotDraw(json.loads(worker.stdout))
    if worker.returncode != 0:
        raise NotPrinted
    return worker.stdout


def breakable(text: str) -> str:
    """Return a text in which a word too long for a small paper may break."""
    return LONG_WORD.sub(lambda word: "\u200b".join(word.group()), text)
