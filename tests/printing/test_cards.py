"""Cards as files: the right size, readable aloud, and not a word left behind."""

import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.printing import cards
from handrail.printing.cards import CannotDraw, NotPrinted, breakable, printed
from handrail.printing.order import Layout

LINE = "Come back when you said you would."
WORKER = [sys.executable, "-I", "-m", "handrail.printing.worker"]


def streams(document: bytes) -> bytes:
    """Return a document with its packed parts unpacked."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", document, re.DOTALL)
    opened = []
    for part in packed:
        try:
            opened.append(zlib.decompress(part))
        except zlib.error:
            opened.append(part)
    return document + b"".join(opened)


def test_the_picture_is_as_large_as_a_phone_and_says_nothing_of_where_it_is_from() -> None:
    picture = printed(Layout.WALLPAPER, [LINE])

    assert picture.startswith(b"\x89PNG")
    assert struct.unpack(">II", picture[16:24]) == (1080, 2400)
    assert b"andrail" not in picture
    assert b"tEXt" not in picture


@pytest.mark.parametrize("layout", [Layout.SMALL, Layout.SQUARES])
def test_a_paper_can_be_read_aloud_and_bears_no_day_and_no_name(layout: Layout) -> None:
    paper = streams(printed(layout, [LINE]))

    assert paper.startswith(b"%PDF")
    assert b"pdfuaid" in paper
    assert b"/MarkInfo" in paper
    assert b"andrail" not in paper
    assert b"CreationDate" not in paper
    assert b"CreateDate" not in paper


@pytest.mark.parametrize("layout", [Layout.SMALL, Layout.SQUARES])
def test_a_paper_names_no_tool_and_every_part_is_where_the_paper_says(layout: Layout) -> None:
    paper = printed(layout, [LINE])

    said = streams(paper).lower()
    for word in (b"typst", b"krilla", b"xmp-writer", b"creatortool", b"/creator", b"producer"):
        assert word not in said
    facts = re.search(rb"<\?xpacket begin.*?<\?xpacket end[^>]*>", paper, re.DOTALL)
    assert facts
    ElementTree.fromstring(facts.group())
    parts = parts_listed(paper)
    assert len(parts) > 10
    for number, place in parts.items():
        assert paper[place:].startswith(b"%d 0 obj" % number)


def parts_listed(paper: bytes) -> dict[int, int]:
    """Return the parts of a document by their number, each with the place its list names."""
    start = int(paper.rsplit(b"startxref", 1)[1].split()[0])
    listed = re.findall(rb"(\d{10}) \d{5} ([nf])", paper[start:])
    return {number: int(place) for number, (place, kind) in enumerate(listed) if kind == b"n"}


def test_the_small_paper_is_a6_and_one_page() -> None:
    paper = streams(printed(Layout.SMALL, ["word " * 39]))

    box = re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", paper)
    assert box
    width, height = map(float, box.groups())
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (105, 148)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (6, 1), (7, 2), (24, 4)])
def test_squares_lie_six_to_a_page(count: int, pages: int) -> None:
    paper = streams(printed(Layout.SQUARES, [LINE] * count))

    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == pages


def test_words_are_words_and_never_orders_to_the_press() -> None:
    other = printed(Layout.SMALL, ["Nothing"])

    assert printed(Layout.SMALL, ['#read("/etc/passwd")']) != other
    assert printed(Layout.SMALL, ['"]) #panic("no'])


def test_signs_no_face_has_are_named() -> None:
    with pytest.raises(CannotDraw) as refused:
        printed(Layout.WALLPAPER, ["Tea 🍵, then 茶 🍵"])

    assert refused.value.signs == ("🍵", "茶")


def test_a_worker_that_fails_says_not_a_word_of_what_it_was_given() -> None:
    broken = subprocess.run(WORKER, input=b'{"layout": "attic"', capture_output=True, check=False)

    assert broken.returncode not in (0, 3)
    assert broken.stdout == b""


def test_a_worker_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "PATIENCE", 0.001)

    with pytest.raises(NotPrinted):
        printed(Layout.SMALL, [LINE])


def test_whoever_waits_behind_others_is_told_so_and_does_not_wait_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cards, "PATIENCE", 0.001)
    for _ in range(cards.PLACES):
        cards.AT_ONCE.acquire()

    try:
        with pytest.raises(NotPrinted):
            printed(Layout.SMALL, [LINE])
    finally:
        cards.AT_ONCE.release(cards.PLACES)


def test_the_worker_inherits_nothing_and_is_told_nothing_where_others_can_look(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HANDRAIL_PEPPER", "/somewhere/pepper")
    seen: dict[str, Any] = {}
    run: Any = subprocess.run

    def looked_at(order: list[str], **given: Any) -> Any:
        seen.update(given, order=order)
        return run(order, **given)

    monkeypatch.setattr(subprocess, "run", looked_at)
    printed(Layout.SMALL, [LINE])

    assert seen["env"] == {}
    assert not any(LINE in part for part in seen["order"])
    assert seen["stderr"] == subprocess.DEVNULL


def test_no_word_is_left_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))

    printed(Layout.SQUARES, [LINE])

    assert [*tmp_path.rglob("*")] == []


@given(st.text(max_size=200))
def test_a_broken_up_word_is_still_the_same_word(text: str) -> None:
    assert breakable(text).replace("\u200b", "") == text.replace("\u200b", "")


@settings(max_examples=8, deadline=None)
@given(st.text(st.characters(codec="latin-1", categories=["L", "N", "P", "Zs"]), min_size=1, max_size=200))  # fmt: skip
def test_whatever_is_typed_in_plain_letters_is_printed(text: str) -> None:
    missing: tuple[str, ...] = ()
    try:
        paper = printed(Layout.SMALL, [text])
    except CannotDraw as refused:
        missing = refused.signs

    assert missing or paper.startswith(b"%PDF")
    assert set(missing) <= set(text)
