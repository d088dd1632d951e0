"""A limit, a promise, a small change and an apology as they will be heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.repair.sentences import (
    apology_sentence,
    change_sentence,
    limit_sentence,
    promise_sentence,
)

# When, what I will do, and what is heard.
LIMITS = (
    ("there is shouting", "to leave the room", "When there is shouting, I will leave the room."),
    ("you shout", "we stop talking", "When you shout, we stop talking."),
    (
        "shouting and name-calling",
        "leave the room for 20 minutes",
        "When there is shouting and name-calling, I will leave the room for 20 minutes.",
    ),
    ("Shouting starts", "I leave the room", "When shouting starts, I leave the room."),
    ("you call me names", "I’ll go out", "When you call me names, I’ll go out."),
    ("Dinner is late", "eat with the kids", "When dinner is late, I will eat with the kids."),
    (
        "you read my messages",
        "change the code",
        "When you read my messages, I will change the code.",
    ),
    (
        "there is name-calling",
        "please stop the talk",
        "When there is name-calling, I will stop the talk.",
    ),
    (
        "After ten at night",
        "not talk about money",
        "After ten at night, I will not talk about money.",
    ),
    ("someone shouts", "the talk is over", "When someone shouts, the talk is over."),
    ("you drink", "you sleep at your brother's", "When you drink, you sleep at your brother's."),
    (
        "you've had a drink",
        "take the kids to my mum",
        "When you've had a drink, I will take the kids to my mum.",
    ),
    ("If you shout", "I will go for a walk!", "If you shout, I will go for a walk!"),
    (
        "you text me at work",
        "don't answer until six",
        "When you text me at work, I don't answer until six.",
    ),
    ("my sister is insulted", "hang up", "When my sister is insulted, I will hang up."),
    (
        "each time you swear",
        "going out for 20 minutes",
        "Each time you swear, I will be going out for 20 minutes.",
    ),
    (
        "you come home at 2 a.m.",
        "sleep in the other room",
        "When you come home at 2 a.m., I will sleep in the other room.",
    ),
    ("it happens", "leave...", "When it happens, I will leave..."),
    (
        "I hear the word “stupid”",
        "say “stop.” once",
        "When I hear the word “stupid”, I will say “stop.” once.",
    ),
    ("that you shout at me", "that I leave", "When you shout at me, I leave."),
)
CHANGES = (
    ("it is morning", "put the kettle on", "If it is morning, then I put the kettle on."),
    ("If I notice a joke", "then I take a breath", "If I notice a joke, then I take a breath."),
    (
        "when she comes home",
        "I will put my phone away",
        "When she comes home, then I will put my phone away.",
    ),
    ("I am tired", "to say so", "If I am tired, then I say so."),
    ("I get angry", "counting to ten", "If I get angry, then I am counting to ten."),
    ("we are both home", "we sit down", "If we are both home, then we sit down."),
    ("Supper is over", "Wash up", "If supper is over, then I wash up."),
    ("there is a row", "then go out", "If there is a row, then I go out."),
    (
        "after supper",
        "my phone goes in the drawer",
        "After supper, then my phone goes in the drawer.",
    ),
    ("I feel jealous", "not check her phone", "If I feel jealous, then I do not check her phone."),
)
PROMISES = (
    ("Cook", "I will cook."),
    ("to cook", "I will cook."),
    ("cooking on Friday", "I will be cooking on Friday."),
    ("I’ll ring the school.", "I’ll ring the school."),
    ("ring Anna", "I will ring Anna."),
    ("we go for a walk", "We go for a walk."),
    ("will pay the bill", "I will pay the bill."),
    ("not look at your phone", "I will not look at your phone."),
    ("no more shouting at supper", "No more shouting at supper."),
    ("never shout", "I will never shout."),
    ("Tell Tom the truth!", "I will tell Tom the truth!"),
    ("wash up 🙂", "I will wash up 🙂"),
    ("be home by 7 p.m.", "I will be home by 7 p.m."),
    ("please pay", "I will pay."),
    ("my phone stays in the drawer", "My phone stays in the drawer."),
    ("Anna and I cook", "Anna and I cook."),
)


@pytest.mark.parametrize(
    ("when", "will", "heard"),
    [
        ("there is shouting", "Leave the room.", "When there is shouting, I will leave the room."),
        ("When you shout,", "I’ll go out", "When you shout, I’ll go out."),
        ("If it is late", "say so", "If it is late, I will say so."),
        ("", "go out", "I will go out."),
        ("there is shouting", "", "When there is shouting."),
        ("", "", ""),
    ],
)
def test_a_limit_is_one_sentence_however_its_halves_begin(when: str, will: str, heard: str) -> None:
    assert limit_sentence(when, will) == heard


@pytest.mark.parametrize(
    ("what", "by", "heard"),
    [
        ("Cook", "Friday 8 May", "I will cook, by Friday 8 May."),
        ("I’ll ring the school.", "", "I’ll ring the school."),
        ("", "Friday 8 May", ""),
    ],
)
def test_a_promise_is_said_with_its_day(what: str, by: str, heard: str) -> None:
    assert promise_sentence(what, by) == heard


@pytest.mark.parametrize(("when", "will", "heard"), LIMITS)
def test_a_limit_is_a_whole_sentence_as_people_fill_it_in(when: str, will: str, heard: str) -> None:
    assert limit_sentence(when, will) == heard


@pytest.mark.parametrize(("if_", "then", "heard"), CHANGES)
def test_a_small_change_is_an_if_then_plan(if_: str, then: str, heard: str) -> None:
    assert change_sentence(if_, then) == heard


@pytest.mark.parametrize(("what", "heard"), PROMISES)
def test_a_promise_says_who_does_it(what: str, heard: str) -> None:
    assert promise_sentence(what, "") == heard


@pytest.mark.parametrize(("what", "heard"), PROMISES)
def test_its_day_stands_behind_it_and_no_sign_stands_before_a_comma(what: str, heard: str) -> None:
    said = promise_sentence(what, "Friday 8 May")

    assert said == f"{heard if heard.endswith('p.m.') else heard.rstrip('.!')}, by Friday 8 May."


@given(st.text(), st.text(), st.text())
def test_any_text_gives_one_line(one: str, two: str, three: str) -> None:
    for heard in (
        limit_sentence(one, two),
        promise_sentence(one, two),
        change_sentence(one, two),
        apology_sentence(one, two, three),
    ):
        assert heard == " ".join(heard.split())
