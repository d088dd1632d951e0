"""A borrowed beginning and a person’s own words become one sentence."""

import pytest

from handrail.programme.close.true_thing import BEGINNINGS
from handrail.programme.talk.begun import begun
from handrail.programme.talk.soft_start import INVITATIONS, OPENINGS

BEGUN = (
    ("I’ve been worried about …", "work.", "I’ve been worried about work."),
    ("I’ve been worried about …", "that we fight", "I’ve been worried that we fight"),
    ("I’ve been worried about …", "we fight so much", "I’ve been worried that we fight so much"),
    ("I’ve been worried about …", "you and me", "I’ve been worried about you and me"),
    (
        "I’ve been worried about …",
        "you don’t talk to me",
        "I’ve been worried that you don’t talk to me",
    ),
    ("I’ve been worried about …", "about us", "I’ve been worried about us"),
    ("I’ve been worried about …", "I’ve been worried about us", "I’ve been worried about us"),
    ("I’ve been worried about …", "how we talk :)", "I’ve been worried about how we talk :)"),
    ("I’m curious about …", "how you see it", "I’m curious about how you see it"),
    ("I’m curious about …", "why you left", "I’m curious about why you left"),
    ("I’ve been wondering how …", "you feel", "I’ve been wondering how you feel"),
    ("I’ve been wondering how …", "how you feel", "I’ve been wondering how you feel"),
    ("I’ve been wondering how …", "if you are ok", "I’ve been wondering if you are ok"),
    (
        "I’ve been wondering how …",
        "why we stopped talking",
        "I’ve been wondering why we stopped talking",
    ),
    ("I’ve been wondering how …", "to help", "I’ve been wondering how to help"),
    ("I miss …", "you", "I miss you"),
    ("I miss …", "I miss you ❤️", "I miss you ❤️"),
    ("I miss …", "we used to laugh", "I miss how we used to laugh"),
    ("I miss …", "how we used to laugh", "I miss how we used to laugh"),
    ("I miss …", "the evenings", "I miss the evenings"),
    (
        "It is hard for me to bring this up, because …",
        "because I care",
        "It is hard for me to bring this up, because I care",
    ),
    (
        "It is hard for me to bring this up, because …",
        "I care about you.",
        "It is hard for me to bring this up, because I care about you.",
    ),
    ("Could we talk about it …", "tonight?", "Could we talk about it tonight?"),
    ("Could we talk about it …", "could we talk tonight?", "could we talk tonight?"),
    (
        "Could we talk about it …",
        "when you are rested",
        "Could we talk about it when you are rested",
    ),
    ("Could we talk about it …", "Would Sunday be good?", "Would Sunday be good?"),
    ("I missed you when …", "at dinner 🙂", "I missed you at dinner 🙂"),
    ("I missed you when …", "when you were away", "I missed you when you were away"),
    ("I missed you when …", "you were at work", "I missed you when you were at work"),
    ("I missed you when …", "last night", "I missed you last night"),
    ("It warmed me when …", "that you rang", "It warmed me that you rang"),
    ("It warmed me when …", "you rang", "It warmed me when you rang"),
    ("I am tired today, mostly from …", "work", "I am tired today, mostly from work"),
    ("I am tired today, mostly from …", "from work", "I am tired today, mostly from work"),
    (
        "I am tired today, mostly from …",
        "because I slept badly",
        "I am tired today, mostly because I slept badly",
    ),
    ("I have been wishing I could …", "to sleep", "I have been wishing I could sleep"),
    ("I have been wishing I could …", "I could sleep", "I have been wishing I could sleep"),
    ("I have been wishing I could …", "sleep", "I have been wishing I could sleep"),
    ("I am still learning to …", "to listen", "I am still learning to listen"),
    ("I am still learning to …", "listen", "I am still learning to listen"),
    ("I am still learning to …", "how to listen", "I am still learning how to listen"),
    ("I am a little proud that …", "I asked for help", "I am a little proud that I asked for help"),
    ("I am a little proud that …", "that I asked", "I am a little proud that I asked"),
    ("I am a little proud that …", "of my exam", "I am a little proud of my exam"),
    ("I don’t know yet whether …", "I will go", "I don’t know yet whether I will go"),
    ("I don’t know yet whether …", "if I will go", "I don’t know yet if I will go"),
    ("I don’t know yet whether …", "how to say it", "I don’t know yet how to say it"),
    ("I am looking forward to …", "Sunday", "I am looking forward to Sunday"),
    ("I am looking forward to …", "to Sunday", "I am looking forward to Sunday"),
    ("I am looking forward to …", "seeing you", "I am looking forward to seeing you"),
    ("I was nervous about …", "the call", "I was nervous about the call"),
    ("I was nervous about …", "that I might be late", "I was nervous that I might be late"),
    ("I thought of the day when …", "we met", "I thought of the day when we met"),
    ("I thought of the day when …", "when we met", "I thought of the day when we met"),
    ("I thought of the day when …", "we met.", "I thought of the day when we met."),
)


@pytest.mark.parametrize(("beginning", "typed", "heard"), BEGUN)
def test_own_words_fit_behind_it(beginning: str, typed: str, heard: str) -> None:
    assert begun(beginning, typed) == heard


def test_every_beginning_that_is_offered_was_tried() -> None:
    offered = {*OPENINGS.values(), *(one.begins for one in BEGINNINGS)}

    assert offered <= {beginning for beginning, _typed, _heard in BEGUN}
    assert {*INVITATIONS.values()} & {beginning for beginning, _typed, _heard in BEGUN}
