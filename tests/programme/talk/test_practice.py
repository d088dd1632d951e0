"""Practice: what goes well is said in words, and nothing is scored."""

from datetime import date, timedelta

from handrail.programme.record import new_id
from handrail.programme.talk.practice import GOODS, WORDS, Practised, goes_well, progress, there

DAY = date(2026, 11, 24)
ALL = tuple(good.name for good in GOODS["feeling"])


def noted(scene: str, *now: str, ago: int = 0) -> Practised:
    """Return what was noted of a scene some days ago."""
    return Practised(id=new_id(), day=DAY - timedelta(days=ago), scene=scene, now=now)


def test_what_was_found_says_what_is_not_there_yet() -> None:
    found = there("feeling", "You never wash up, you lazy pig", {"absolute", "label", "no-feeling"})

    assert found == ("event", "one", "free")


def test_a_word_or_two_says_nothing_either_way() -> None:
    assert there("feeling", "so there", {"no-feeling"}) == ()


def test_two_tries_are_compared_in_words() -> None:
    seen = progress(before=("event", "one"), now=("one", "feeling"))

    assert seen.new == (WORDS["feeling"],)
    assert seen.still == (WORDS["one"],)
    assert seen.again == (WORDS["event"],)


def test_what_goes_well_is_what_held_in_the_last_scenes() -> None:
    kept = [
        noted("money-1", "event", ago=9),  # too long ago to count against anybody
        noted("money-3", *ALL, ago=3),
        noted("money-5", "event", "feeling", ago=2),
        noted("time-1", "event", "feeling", "one", ago=1),
    ]

    assert goes_well(kept) == (WORDS["event"], WORDS["feeling"])


def test_a_scene_is_only_asked_for_what_belongs_to_it() -> None:
    kept = [noted("money-2", "open", "one", ago=1), noted("money-1", "event", "one")]

    assert goes_well(kept) == (WORDS["event"], WORDS["one"], WORDS["open"])


def test_nothing_practised_says_nothing() -> None:
    assert goes_well([]) == ()


def test_a_note_tells_its_scene_and_what_was_there() -> None:
    told = noted("money-1", "event").told()

    assert [line.text for line in told.lines] == ["The new drill", WORDS["event"]]


def test_nothing_that_is_said_has_a_number_in_it() -> None:
    assert not any(sign.isdigit() for words in WORDS.values() for sign in words)
