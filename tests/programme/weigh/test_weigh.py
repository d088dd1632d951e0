"""Weighing, the sealed trial and one's own measure, as plain rules; and how their words read."""

from datetime import date, timedelta

import pytest
import textstat
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.daily import offered
from handrail.programme.daily.suggestion import Suggestion
from handrail.programme.noticing.notes import NOTES
from handrail.programme.weigh import guide, own_measure, trial, weighing
from handrail.programme.weigh.outside_help import OutsideHelp, in_order
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import WAYS, Weighing

TODAY = date(2026, 11, 25)
A_DAY = timedelta(days=1)
WORDS = st.text(max_size=30)


def sealed(opens: date, name: str = "t") -> Trial:
    """Return a trial sealed ten weeks before it opens."""
    return Trial(
        id=name, sealed_on=opens - trial.OFFERED, opens_on=opens, go_on="calm talks", stop="a door"
    )


def test_the_three_ways_hold_every_field_once() -> None:
    fields = [name for way in WAYS for name in way.fields]

    assert len(fields) == len(set(fields))
    assert set(fields) == {*Weighing.__struct_fields__} - {
        "id",
        "revision",
        "format",
        "day",
        "endures",
    }
    assert all(len(way.fields) == len(way.labels) for way in WAYS)


@given(stay=WORDS, leave=WORDS, between=WORDS, endures=st.booleans())
def test_a_weighing_tells_all_that_was_written_and_nothing_else(
    stay: str, leave: str, between: str, endures: bool
) -> None:
    one = Weighing(
        id="w", day=TODAY, stay_for=stay, leave_against=leave, between=between, endures=endures
    )

    own = [line.text for line in one.told().lines if line.own]
    assert own == [text for text in (stay, leave, between) if text]
    assert (weighing.ENDURES in [line.text for line in one.told().lines]) is endures


def test_two_days_are_compared_way_by_way_and_what_is_empty_twice_is_left_out() -> None:
    earlier = Weighing(id="a", day=TODAY - A_DAY, stay_for="the garden")
    later = Weighing(id="b", day=TODAY, stay_for="the dog", leave_for="quiet")

    assert [(way.title, way.rows) for way in weighing.compared(earlier, later)] == [
        ("Staying", (("What speaks for staying", "the garden", "the dog"),)),
        ("Going", (("What speaks for going", "", "quiet"),)),
    ]


def test_the_newest_is_of_the_latest_day_and_of_one_day_the_one_kept_last() -> None:
    days = [
        Weighing(id=name, day=TODAY - ago * A_DAY) for name, ago in (("a", 0), ("b", 0), ("c", 5))
    ]

    newest = weighing.newest(days)
    assert newest
    assert newest.id == "b"
    assert weighing.newest([]) is None


@given(days=st.integers(min_value=-400, max_value=400))
def test_a_trial_tells_its_words_from_its_day_on_and_never_before(days: int) -> None:
    one = sealed(TODAY)
    said = {line.text for line in one.told_on(TODAY + days * A_DAY).lines}

    assert ("calm talks" in said) is (days >= 0)
    assert ("a door" in said) is (days >= 0)
    assert TODAY.isoformat() in said, "its day is no secret"
    assert {line.text for line in one.told().lines} >= {"calm talks", "a door"}


@pytest.mark.parametrize("day", [date(2026, 11, 25), date(2027, 12, 31), date(2028, 1, 4)])
def test_the_window_is_eight_to_twelve_weeks_also_over_a_leap_day(day: date) -> None:
    first, last = trial.window(day)

    assert (first - day).days == 56
    assert (last - day).days == 84
    assert first <= day + trial.OFFERED <= last


@pytest.mark.parametrize(("opened", "there"), [(0, True), (30, True), (31, False), (-1, False)])
def test_today_speaks_of_an_opened_trial_for_a_month(opened: int, there: bool) -> None:
    kept = [sealed(TODAY - opened * A_DAY)]

    assert (trial.opened_lately(kept, TODAY) is not None) is there


def test_a_measure_is_never_due_before_there_is_a_first_one() -> None:
    one = OwnMeasure(id="m", day=TODAY, life=3, work=2, health=5)

    assert not own_measure.is_due([], TODAY)
    assert not own_measure.is_due([one], TODAY + 13 * A_DAY)
    assert own_measure.is_due([one], TODAY + 14 * A_DAY)
    assert [line.text for line in one.told().lines] == ["So-so", "Low", "Very good"]


def contact(name: str, appointment: date | None) -> OutsideHelp:
    """Return somebody from outside."""
    return OutsideHelp(id=name, sort="doctor", name=name, since=TODAY, appointment=appointment)


def test_the_soonest_appointment_stands_first_and_one_that_passed_is_none() -> None:
    kept = [
        contact("zoe", None),
        contact("late", TODAY + 9 * A_DAY),
        contact("over", TODAY - A_DAY),
        contact("soon", TODAY),
        contact("Ada", None),
    ]

    assert [one.name for one in in_order(kept, TODAY)] == ["soon", "late", "Ada", "over", "zoe"]


def spoken() -> list[tuple[str, str]]:
    """Return every longer text of these pages with a name."""
    steps = [one for one in vars(offered).values() if isinstance(one, Suggestion)]
    return [
        *(
            (note.id, f"{' '.join(cause.words for cause in note.causes)} {note.why}")
            for note in NOTES
        ),
        *((one.title, f"{one.good_for} {one.mind}") for one in guide.GUIDES),
        *((one.title, one.about) for one in guide.STYLES),
        *((one.name, f"{one.title}. {one.about}") for one in steps),
        ("ask anyone", " ".join(guide.ASK_ANYONE)),
        ("ask about couples", " ".join(guide.ASK_COUPLES)),
        ("answers", f"{guide.GOOD_ANSWERS} {guide.POOR_ANSWERS}"),
        ("refuses", " ".join(guide.IF_THE_OTHER_REFUSES)),
        ("choosing", " ".join(guide.CHOOSING)),
        ("alone", " ".join((*own_measure.IMPROVES, *own_measure.DOES_NOT))),
        ("no verdict", weighing.NO_VERDICT),
    ]


@pytest.mark.parametrize(("name", "text"), spoken(), ids=[name for name, _ in spoken()])
def test_a_thirteen_year_old_can_read_it(name: str, text: str) -> None:
    assert textstat.flesch_kincaid_grade(text) <= 8
    assert "!" not in text
    assert "toxic" not in text.lower()
