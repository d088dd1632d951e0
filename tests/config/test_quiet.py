"""When something breaks, neither an address nor a word is written down."""

import io
import logging

from handrail.config.quiet import WhatAndWhere


def broken(word: str) -> None:
    raise ValueError(word)


def test_an_error_leaves_its_kind_and_its_line_and_no_word() -> None:
    written = io.StringIO()
    log = logging.getLogger("tests.quiet")
    log.handlers, log.propagate = [WhatAndWhere(written)], False

    try:
        broken("what Ana typed")
    except ValueError:
        log.exception("Internal Server Error: /notes/2026-11/")

    assert written.getvalue().startswith("ValueError in ")
    assert "Ana" not in written.getvalue()
    assert "notes" not in written.getvalue()


def test_a_missing_page_leaves_nothing() -> None:
    written = io.StringIO()
    log = logging.getLogger("tests.quiet")
    log.handlers, log.propagate = [WhatAndWhere(written)], False

    log.warning("Not Found: /notes/2026-11/")

    assert written.getvalue() == ""
