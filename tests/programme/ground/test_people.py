"""The circle, and whom its page suggests."""

from datetime import date, timedelta

from handrail.programme.ground.people import HELPS, Person, in_order, to_reach

TODAY = date(2026, 11, 24)


def someone(
    name: str, ago: int | None = None, *, remind: bool = True, group: bool = False
) -> Person:
    reached = None if ago is None else TODAY - timedelta(days=ago)
    return Person(id=f"{name:0>32}", name=name, remind=remind, reached_on=reached, group=group)


def test_the_one_not_heard_for_longest_is_suggested() -> None:
    assert to_reach([someone("Ines", 9), someone("Marta", 30)], TODAY) == someone("Marta", 30)
    assert to_reach([someone("Ines", 9), someone("Marta")], TODAY) == someone("Marta")


def test_nobody_is_suggested_who_was_not_meant_to_be() -> None:
    assert to_reach([someone("Marta", 90, remind=False)], TODAY) is None
    assert to_reach([], TODAY) is None


def test_one_in_a_week_is_enough_whoever_it_was() -> None:
    circle = [someone("Marta", 90), someone("Ines", 6, remind=False)]

    assert to_reach(circle, TODAY) is None
    assert to_reach(circle, TODAY + timedelta(days=1)) == someone("Marta", 90)


def test_people_come_by_name_and_groups_after_them() -> None:
    circle = [someone("choir", group=True), someone("zoe"), someone("Ann")]

    assert [one.name for one in in_order(circle)] == ["Ann", "zoe", "choir"]


def test_a_person_tells_who_they_are_and_how_they_can_help() -> None:
    told = Person(
        id="m" * 32, name="Marta", helps=("listen", "no more"), phone="second bell", note="knows"
    ).told()

    assert [line.text for line in told.lines] == ["Marta", "second bell", "knows", HELPS["listen"]]
