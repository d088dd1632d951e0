"""The picture of a round: words are wrapped, nothing is lost, boxes stand below one another."""

from hypothesis import given
from hypothesis import strategies as st

from handrail.web.understanding.picture import ROOM, WIDTH, drawn, wide, wrapped

TEXTS = st.text(max_size=200)
PARTS = st.lists(st.tuples(st.just("What it costs"), TEXTS), max_size=5)


def without_spaces(text: str) -> str:
    """Return a text without what separates its words."""
    return "".join(text.split())


@given(TEXTS, st.floats(2, 30))
def test_no_line_is_wider_than_it_may_be_and_no_sign_is_lost(text: str, most: float) -> None:
    lines = wrapped(text, most)

    assert all(wide(line) <= most for line in lines)
    assert without_spaces("".join(lines)) == without_spaces(text)


@given(PARTS)
def test_boxes_stand_below_one_another_and_hold_their_lines(parts: list[tuple[str, str]]) -> None:
    picture = drawn(parts)

    assert len(picture.boxes) == sum(bool(text.strip()) for _label, text in parts)
    for above, below in zip(picture.boxes, picture.boxes[1:], strict=False):
        assert above.end < below.y
    for box in picture.boxes:
        assert box.end < picture.height
        assert all(box.y < line.y < box.end for line in (*box.label, *box.lines))
    assert bool(picture.way) == (len(picture.boxes) > 1)
    assert len(picture.arrows) == max(0, len(picture.boxes) - 1)


def test_everyday_words_fill_their_line() -> None:
    lines = wrapped(
        "I ask three times, louder each time, and then I pay and say nothing", ROOM / 15
    )

    assert len(lines) <= 4
    assert ROOM < WIDTH


def test_a_long_word_is_cut_where_the_line_ends() -> None:
    (first, *rest) = wrapped("Donaudampfschifffahrtsgesellschaft", 12)

    assert first.startswith("Donaudampf")
    assert "".join((first, *rest)) == "Donaudampfschifffahrtsgesellschaft"
