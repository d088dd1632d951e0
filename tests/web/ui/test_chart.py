"""A chart as numbers: gaps stay gaps, setbacks stand below, nothing is stretched or hidden."""

from datetime import date, timedelta

from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from handrail.web.ui.chart import BOTTOM, LEFT, MOST_WEEKS, RIGHT, TOP, Answer, Chart, Mark, chart

MONDAY = date(2026, 8, 24)
SCALE = {1: "Not at all", 3: "Partly", 5: "Yes"}


def week(number: int) -> date:
    """Return the Monday so many weeks after the first."""
    return MONDAY + timedelta(weeks=number)


def drawn(*answers: tuple[int, int], **more: object) -> Chart:
    """Return a chart of answers: (week, step)."""
    given_ = [Answer(week(number), step, f"step {step}") for number, step in answers]
    found = chart("hope", "Hope", given_, scale=SCALE, sentence="As before.", **more)  # type: ignore[arg-type]  # handed on as given
    assert found is not None
    return found


def test_without_an_answer_there_is_no_chart() -> None:
    assert chart("hope", "Hope", [], scale=SCALE, sentence="") is None


def test_the_lowest_step_stands_on_the_lowest_line_and_the_highest_on_the_highest() -> None:
    there = drawn((0, 1), (1, 5))

    assert [dot.y for dot in there.dots] == [BOTTOM, TOP]
    assert [step.y for step in there.steps] == [BOTTOM, (BOTTOM + TOP) // 2, TOP]


def test_a_week_without_an_answer_is_a_gap_in_the_line() -> None:
    there = drawn((0, 3), (1, 3), (3, 3))

    assert [piece[0] for piece in there.line.split() if not piece[0].isdigit()] == ["M", "L", "M"]


def test_two_weeks_are_not_stretched_over_the_whole_picture() -> None:
    first, second = drawn((0, 3), (1, 3)).dots

    assert first.x == LEFT
    assert second.x - first.x < (RIGHT - LEFT) / 10


def test_weeks_go_on_until_today_so_that_silence_is_seen() -> None:
    quiet = drawn((0, 3), (1, 3), ends=week(19))

    assert quiet.dots[-1].x < LEFT + 40


def test_after_a_gap_of_half_a_year_the_weeks_are_counted_anew() -> None:
    mistyped = drawn((-6500, 3), (0, 3), (1, 3), begins=week(0))

    assert next(label.words for label in mistyped.weeks) == "1"
    assert len(mistyped.dots) == 2


def test_of_a_long_life_the_last_half_year_is_drawn_with_its_own_numbers() -> None:
    there = drawn(*((number, 3) for number in range(60)))

    assert len(there.dots) == MOST_WEEKS
    assert there.weeks[0].words == str(60 - MOST_WEEKS + 1)
    assert (there.dots[0].x, there.dots[-1].x) == (LEFT, RIGHT)


def test_old_answers_after_a_long_silence_are_still_drawn() -> None:
    assert drawn((0, 3), (1, 2), ends=week(80)).dots


def test_a_setback_is_a_bracket_below_and_a_note_in_the_table_even_without_an_answer() -> None:
    fell = [Mark(week(1) + timedelta(days=2), "Went wrong"), Mark(week(2), "Went wrong")]

    there = drawn((0, 3), (1, 2), (3, 3), setbacks=fell)

    assert [at.y for at in there.brackets] == [BOTTOM, BOTTOM]
    assert there.brackets[0].x == there.dots[1].x
    assert [(row.answer, row.notes) for row in there.rows][1:3] == [
        ("step 2", ("Went wrong",)),
        ("", ("Went wrong",)),
    ]


def test_of_many_looks_only_the_first_and_the_last_bear_words() -> None:
    looks = [Mark(week(number), "A look") for number in (1, 5, 9)]

    there = drawn((0, 3), (11, 3), looks=looks)

    assert [label.words for label in there.looks] == ["A look", "", "A look"]


def test_the_page_has_a_sentence_a_picture_and_a_table_and_no_style() -> None:
    html = render_to_string("ui/chart.html", {"chart": drawn((0, 1), (1, 5))})

    assert html.index("As before.") < html.index("<svg") < html.index("<table")
    assert 'role="img"' in html
    assert 'aria-labelledby="hope-t hope-d"' in html
    assert "style=" not in html
    assert "step 5" in html
    assert "marker" not in html, "no arrows"


@given(st.dictionaries(st.integers(0, 80), st.integers(1, 5), min_size=1, max_size=60))
def test_every_dot_lies_in_the_picture_and_every_drawn_week_in_the_table(
    steps: dict[int, int],
) -> None:
    there = drawn(*steps.items())

    assert all(LEFT <= dot.x <= RIGHT and TOP <= dot.y <= BOTTOM for dot in there.dots)
    assert len(there.dots) == len([row for row in there.rows if row.answer])
    assert there.line.count("M") + there.line.count("L") == len(there.dots)
