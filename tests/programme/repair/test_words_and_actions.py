"""Words and actions: each thing on a line of its own, in the order of its days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.repair.apology import Apology
from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise
from handrail.programme.repair.words_and_actions import LATEST, NO_PROMISE, acts

DAY = date(2026, 5, 4)


def after(days: int) -> date:
    """Return a day some days later."""
    return DAY + timedelta(days=days)


def apology(name: str, day: int, again_of: str = "", said: int | None = None) -> Apology:
    """Return an apology written some days later."""
    said_on = None if said is None else after(said)
    return Apology(
        id=name,
        did=f"did {name}",
        cost="b",
        will="c",
        written_on=after(day),
        again_of=again_of,
        said_on=said_on,
    )


def promise(of: str, made: int, by: int, state: str = "", marked: int | None = None) -> Promise:
    """Return a promise that an apology became."""
    return Promise(
        id=f"{of}{made}",
        what="c",
        made_on=after(made),
        by=after(by),
        state=state,
        marked_on=None if marked is None else after(marked),
        apology=of,
    )


def test_a_line_goes_from_the_words_to_what_became_of_the_promise() -> None:
    (act,) = acts([apology("one", 0, said=1)], [promise("one", 1, 5, KEPT, 4)])

    assert [(point.what, point.day) for point in act.points] == [
        ("written", after(0)),
        ("said", after(1)),
        ("promised", after(1)),
        ("kept", after(4)),
    ]
    assert (act.title, act.latest) == ("did one", LATEST[KEPT])


def test_a_moved_promise_shows_the_day_it_waits_for() -> None:
    (act,) = acts([apology("one", 0)], [promise("one", 1, 20, MOVED, 5)])

    assert [point.what for point in act.points] == ["written", "promised", "moved", "ahead"]
    assert act.points[-1].is_ahead


def test_an_apology_for_the_same_thing_stands_on_the_same_line() -> None:
    first, again = apology("one", 0), apology("again", 30, "one")
    third, other = apology("third", 60, "again"), apology("other", 10)

    lines = acts([third, other, again, first], [promise("again", 31, 33, MISSED, 34)])

    assert [act.title for act in lines] == ["did one", "did other"]
    assert lines[0].latest == LATEST[MISSED]
    assert lines[1].latest == NO_PROMISE


def test_a_promise_of_nothing_that_was_said_stands_on_no_line() -> None:
    assert acts([], [promise("gone", 0, 1)]) == []


@given(st.lists(st.integers(0, 6), max_size=7))
def test_every_apology_is_on_exactly_one_line_whatever_it_points_at(links: list[int]) -> None:
    kept = [apology(str(number), number, str(link)) for number, link in enumerate(links)]

    lines = acts(kept, [])

    assert sum(len(act.points) for act in lines) == len(kept)
    for act in lines:
        assert [*act.points] == sorted(act.points, key=lambda point: point.day)
