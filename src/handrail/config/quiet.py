"""What may be written down when something breaks: the kind of error and the line, never a word or an address."""

import logging
import sys
import traceback
from pathlib import Path
from typing import TextIO

OURS = Path(__file__).parents[1]


class WhatAndWhere(logging.Handler):
    """Prints one line for an error: its class and the line of ours it came from.

    Django's own handlers would print the address that was asked for, and an error's message can hold
    what somebody typed. Nothing below an error is written at all.
    """

    def __init__(self, output: TextIO | None = None) -> None:
        """output: where to; standard error unless given."""
        super().__init__(logging.ERROR)
        self._output = output

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line."""
        kind, _, trace = record.exc_info or (None, None, None)
        if kind is None or trace is None:
            return
        frames = traceback.extract_tb(trace)
        ours = [frame for frame in frames if OURS in Path(frame.filename).parents]
        where = (ours or frames)[-1]
        name = Path(where.filename).relative_to(OURS) if ours else Path(where.filename).name
        print(f"{kind.__name__} in {name}:{where.lineno}", file=self._output or sys.stderr)


def quieten(_settings: object = None) -> None:
    """Let every library write through this and nothing else. Django hands over LOGGING, unused."""
    root = logging.getLogger()
    root.handlers = [WhatAndWhere()]
    django = logging.getLogger("django")
    django.handlers, django.propagate = [], True
