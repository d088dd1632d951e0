"""Their side and one request, as people fill them in, and as the other person hears them."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.talk.sides import request, their_side
from handrail.programme.talk.two_sided_i import TwoSidedI

SIDES = (
    ("that you were late from work", "I can see that you were late from work."),
    ("have been tired", "I can see that you might have been tired."),
    ("tired", "I can see that you might be tired."),
    ("you were tired", "I can see that you were tired."),
    ("were under stress", "I can see that you were under stress."),
    ("under stress", "I can see that you might be under stress."),
    ("might be tired", "I can see that you might be tired."),
    ("maybe you were tired", "I can see that maybe you were tired."),
    ("Maybe you had a bad day", "I can see that maybe you had a bad day."),
    ("she had a long day", "I can see that she had a long day."),
    ("having a hard time", "I can see that you might be having a hard time."),
    ("how tired you were", "I can see how tired you were."),
    ("I know you had a long day", "I know you had a long day."),
    ("be worried about money", "I can see that you might be worried about money."),
    ("your day was long", "I can see that your day was long."),
    ("need rest", "I can see that you might need rest."),
    ("want quiet", "I can see that you might want quiet."),
    ("not want to talk", "I can see that you might not want to talk."),
    ("worked late", "I can see that you worked late."),
    ("didn't sleep", "I can see that you didn't sleep."),
    ("feel alone", "I can see that you might feel alone."),
    ("I can see you were tired", "I can see you were tired."),
    ("You might have been tired", "I can see that you might have been tired."),
    ("it was a long week", "I can see that it was a long week."),
    ("that it was hard", "I can see that it was hard."),
    ("I see that you were busy.", "I see that you were busy."),
    ("you’ve had a lot on", "I can see that you’ve had a lot on."),
    ("couldn't leave earlier", "I can see that you couldn't leave earlier."),
    ("busy 😅", "I can see that you might be busy 😅"),
    ("feeling left out", "I can see that you might be feeling left out."),
    ("stressed at work", "I can see that you might be stressed at work."),
)
REQUESTS = (
    ("you stop being such a child", "Would you stop being such a child?"),
    ("tell me first", "Would you tell me first?"),
    ("to tell me first", "Would you tell me first?"),
    ("please tell me", "Please tell me."),
    ("Please call", "Please call."),
    ("we talk after supper", "Could we talk after supper?"),
    ("we could talk", "Could we talk?"),
    ("Could we talk?", "Could we talk?"),
    ("you tell me next time?", "Would you tell me next time?"),
    ("telling me first", "Would you mind telling me first?"),
    ("a hug", "Could we have a hug?"),
    ("ten minutes alone", "Could we have ten minutes alone?"),
    ("if you could call", "It would help me if you could call."),
    ("I would like you to call", "I would like you to call."),
    ("that you call me", "Would you call me?"),
    ("don't shout", "Please don't shout."),
    ("not shout", "Would you not shout?"),
    ("can you call me", "Can you call me?"),
    ("How about a walk", "How about a walk?"),
    ("let's talk", "Let's talk."),
    ("You could call me", "Would you call me?"),
    ("would you call me?", "Would you call me?"),
    ("wash up.", "Would you wash up?"),
    ("wash\n up ", "Would you wash up?"),
    ("call me, please", "Would you call me, please?"),
    ("call me when you are late...", "Would you call me when you are late..."),
    ("Would it be ok to talk tomorrow", "Would it be ok to talk tomorrow?"),
    ("it would help if you called", "It would help if you called."),
    ("be home at 6 p.m.", "Would you be home at 6 p.m.?"),
)
# One part of the two-sided I, and how it is heard beside “you left” and “hurt”.
PARTS = (
    ("feel", "Hurt", "When you left, I feel hurt."),
    ("feel", "I get scared", "When you left, I get scared."),
    ("feel", "feel small", "When you left, I feel small."),
    ("feel", "I felt small", "When you left, I felt small."),
    ("feel", "hurt 😢", "When you left, I feel hurt 😢"),
    ("feel", "sad!", "When you left, I feel sad."),
    ("when", "that you left", "When you left, I feel hurt."),
    ("when", "You LEFT the table!", "When you LEFT the table, I feel hurt."),
    ("when", "After you left", "After you left, I feel hurt."),
    ("when", "Dinner was late", "When dinner was late, I feel hurt."),
    ("when", "you came at 2 a.m.", "When you came at 2 a.m., I feel hurt."),
    ("when", "you said “no.”", "When you said “no.”, I feel hurt."),
    ("because", "Because I cared", "When you left, I feel hurt, because I cared."),
    ("because", "of the kids", "When you left, I feel hurt, because of the kids."),
    ("because", "since I had cooked", "When you left, I feel hurt, since I had cooked."),
    ("because", "I had cooked :)", "When you left, I feel hurt, because I had cooked :)"),
)


@pytest.mark.parametrize(("typed", "heard"), SIDES)
def test_their_side_is_a_sentence_however_it_begins(typed: str, heard: str) -> None:
    assert their_side(typed) == heard


@pytest.mark.parametrize(("typed", "heard"), REQUESTS)
def test_a_request_is_one_sentence_however_it_begins(typed: str, heard: str) -> None:
    assert request(typed) == heard


@pytest.mark.parametrize(("part", "typed", "heard"), PARTS)
def test_every_other_part_fits_too(part: str, typed: str, heard: str) -> None:
    assert both(**{part: typed}) == heard


def test_a_feeling_of_ones_own_stands_beside_one_from_the_list() -> None:
    assert both(feelings=("sad",), feel="I get scared").endswith("I feel sad and I get scared.")


@given(st.text(), st.text())
def test_any_text_gives_one_line(see: str, ask: str) -> None:
    for heard in (their_side(see), request(ask)):
        assert heard == " ".join(heard.split())


def both(**parts: Any) -> str:
    """Return the two-sided I of some parts, as it is heard."""
    given_parts = {"when": "you left", "feel": "hurt", **parts}
    return TwoSidedI(id="1", written_on=date(2026, 11, 24), **given_parts).sentence()
