"""When something breaks, neither an address nor a word is written down."""

import io
import logging
from pathlib import Path

import pytest
from django.utils.module_loading import import_string

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


def test_the_line_is_ours_wherever_the_house_was_put(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A library below a folder that bears our name is still a library."""
    library = tmp_path / "handrail/site-packages/someones.py"
    library.parent.mkdir(parents=True)
    library.write_text("def breaks():\n    raise KeyError\n")
    monkeypatch.syspath_prepend(str(library.parent))
    written = io.StringIO()
    log = logging.getLogger("tests.quiet")
    log.handlers, log.propagate = [WhatAndWhere(written)], False

    try:
        import_string("someones.breaks")()
    except KeyError:
        log.exception("broken")

    assert written.getvalue() == "KeyError in someones.py:2\n"


def test_a_missing_page_leaves_nothing() -> None:
    written = io.StringIO()
    log = logging.getLogger("tests.quiet")
    log.handlers, log.propagate = [WhatAndWhere(written)], False

    log.warning("Not Found: /notes/2026-11/")

    assert written.getvalue() == ""
