"""The household list: ordinary to whoever finds it, and blank where nothing else was asked for."""

from datetime import date

from handrail.programme.ground.people import Person
from handrail.programme.plan.household import ON_PAPER, Household, household, with_blanks
from handrail.programme.plan.plan import PlanPage

MARTA = Person(id="m" * 32, name="Marta", phone="second bell")


def page(heading: str, **texts: str) -> PlanPage:
    return PlanPage(
        id="p" * 32, heading=heading, written_on=date(2026, 11, 24), texts=texts, ticks={}
    )


PAGES = (
    page("home", way_out="Front door", code_word="tangerine", signs="the third beer"),
    page("bag", sleep="Marta’s sofa\n\n  My aunt ", transport="Bus 12", adviser="the line"),
    page("to", first="With Ines", there="The early train"),
)


def words_of(sheet: Household) -> str:
    return "\n".join(line for lines in sheet for line in lines)


def test_nothing_of_ones_own_stands_on_it_unless_it_is_asked_for() -> None:
    sheet = household(PAGES, [MARTA], ())

    assert {*sheet.people, *sheet.places, *sheet.ways, *sheet.out} == {""}


def test_each_tick_brings_only_its_own_part() -> None:
    assert "Marta second bell" in household(PAGES, [MARTA], ["names"]).people
    places = household(PAGES, [MARTA], ["places"])
    assert [line for line in places.places if line] == ["Marta’s sofa", "My aunt", "With Ines"]
    assert {*places.people, *places.ways, *places.out} == {""}
    words = household(PAGES, [MARTA], ["words"])
    assert [line for line in words.ways if line] == ["Bus 12", "The early train"]
    assert [line for line in words.out if line] == ["Front door"]


def test_no_code_word_and_no_reason_ever_stands_on_it() -> None:
    everything = words_of(household(PAGES, [MARTA], ON_PAPER))

    for told in ("tangerine", "beer", "the line"):
        assert told not in everything


def test_a_line_always_stays_to_be_filled_by_hand() -> None:
    assert with_blanks(()) == ("", "", "")
    assert with_blanks(("a", "b", "c")) == ("a", "b", "c", "")


def test_what_would_tell_is_left_off_the_boxes() -> None:
    boxes = household((), (), ())

    assert "Spare keys" in boxes.bag
    assert not any("ourt" in line for line in (*boxes.papers, *boxes.bag))
