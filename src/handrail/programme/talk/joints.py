"""How a part begins, so that the words put before it fit: with a subject, a deed, a feeling, a day.

Words are looked up in short lists and never guessed at further; what is on no list is left alone.
"""

import re
from collections.abc import Callable
from itertools import takewhile

# Whoever does something. What begins so has a subject of its own already.
_PRONOUNS = frozenset(["i", "you", "we", "he", "she", "it", "they", "this", "that", "there", "everyone", "everybody", "nobody", "someone", "somebody"])  # fmt: skip
_DETERMINERS = frozenset(["a", "an", "the", "my", "your", "our", "his", "her", "their", "its", "these", "those", "every", "each", "some", "any", "no", "all", "both", "one", "two", "more"])  # fmt: skip
# Forms that stand behind a subject as they are: never behind “will” or “might”.
_FINITE = frozenset(["am", "is", "are", "was", "were", "has", "had", "does", "did", "will", "would", "can", "could", "shall", "should", "must", "might", "may", "won’t", "wouldn’t", "can’t", "couldn’t", "don’t", "doesn’t", "didn’t", "isn’t", "aren’t", "wasn’t", "weren’t", "haven’t", "hasn’t", "hadn’t"])  # fmt: skip
_PAST = frozenset(["ate", "became", "began", "bent", "bit", "blew", "bought", "broke", "brought", "built", "came", "caught", "chose", "cost", "cut", "did", "drank", "drew", "drove", "fell", "felt", "flew", "forgot", "fought", "found", "froze", "gave", "got", "grew", "had", "heard", "held", "hid", "hit", "hurt", "kept", "knew", "laid", "left", "lent", "let", "lied", "lost", "made", "meant", "met", "overheard", "paid", "put", "ran", "read", "said", "sat", "saw", "sent", "shut", "slept", "snuck", "sold", "spent", "spoke", "stole", "stood", "swore", "threw", "told", "took", "thought", "tore", "understood", "went", "woke", "won", "wore", "wrote"])  # fmt: skip
# What somebody can be. It needs a form of “be” before it.
_STATES = frozenset(["afraid", "alone", "angry", "annoyed", "anxious", "ashamed", "bored", "busy", "cold", "confused", "cruel", "distant", "drunk", "embarrassed", "exhausted", "frightened", "frustrated", "harsh", "humiliated", "hungry", "hurt", "impatient", "jealous", "late", "lonely", "lost", "mean", "nervous", "overwhelmed", "rude", "sad", "scared", "selfish", "shocked", "sick", "sorry", "stressed", "stuck", "tired", "uneasy", "unfair", "unhappy", "unkind", "unsure", "upset", "worn", "worried", "wrong"])  # fmt: skip
_PLACES = frozenset(["at", "in", "on", "out", "under", "over", "behind", "off", "with", "without"])
_NOT_DEEDS = frozenset(["anything", "building", "ceiling", "during", "evening", "everything", "meeting", "morning", "nothing", "something", "wedding"])  # fmt: skip
_WORD = re.compile(r"[\w’]+", re.UNICODE)
# A time that is said first; whatever is put before the deed comes behind it.
_TIME = re.compile(
    r"(?:next time|from now on|in (?:the )?future|tomorrow|tonight|today|this \w+|after \w+|"
    r"(?:on|every|each|before) \w+),? ",
    re.IGNORECASE,
)


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, with one shape of apostrophe."""
    return [word.lower() for word in _WORD.findall(text.replace("'", "’"))]


def first_of(text: str) -> str:
    """Return the first word in small letters, or nothing."""
    return next(iter(words_of(text)), "")


def has_subject(text: str) -> bool:
    """Tell whether a text begins with whoever does something: “we stop”, “my phone goes”, “I’d ask”."""
    words = words_of(text)
    if not words:
        return False
    first = words[0].partition("’")[0] if not is_finite(words[0]) else words[0]
    return (
        first in _PRONOUNS
        or first in _DETERMINERS
        or (len(words) > 2 and words[1:3] == ["and", "i"])
        or (text[:1].isupper() and not is_told(words[0]) and is_told(" ".join(words[1:2])))
    )


def says_i(text: str) -> bool:
    """Tell whether a text begins with “I”, also as “I’m” and “I’d”."""
    return first_of(text).partition("’")[0] == "i"


def is_thing(text: str) -> bool:
    """Tell whether a text names a thing and tells nothing of it: “your trust”, “the lie I told”."""
    first, *rest = words_of(text) or [""]
    named = list(
        takewhile(lambda word: word not in _PRONOUNS, rest)
    )  # “the lie” of “the lie I told”
    return first in _DETERMINERS and not any(map(is_told, named[:3]))


def is_of_a_thing(word: str) -> bool:
    """Tell whether a word stands before a thing: the, my, some."""
    return word in _DETERMINERS


def is_finite(word: str) -> bool:
    """Tell whether a word stands behind its subject as it is: was, can, don’t."""
    return word in _FINITE


def is_told(word: str) -> bool:
    """Tell whether a word tells what was: was, told, shouted."""
    looks = word.endswith("ed") and not word.endswith("eed")
    return word in _FINITE or word in _PAST or (looks and word not in _STATES)


def is_state(word: str) -> bool:
    """Tell whether a word is what somebody can be, or where: tired, late, under."""
    return word in _STATES or word in _PLACES


def is_doing(text: str) -> bool:
    """Tell whether a text begins with a deed as a noun: “reading”, “not calling”. Never “bring”."""
    words = words_of(text)
    if words[:1] == ["not"]:
        words = words[1:]
    word = words[0] if words else ""
    stem = word.removesuffix("ing")
    return stem != word and any(sound in "aeiouy" for sound in stem) and word not in _NOT_DEEDS


def lowered(text: str) -> str:
    """Write the first letter small, as behind other words; “I”, “TV” and “iPad” stay as they are."""
    first = text.partition(" ")[0]
    keeps = first.partition("’")[0].partition("'")[0] == "I" or first[1:] != first[1:].lower()
    return text if keeps else text[:1].lower() + text[1:]


def without(text: str, *leads: str) -> str:
    """Return a text without the first of some words it begins with, if it begins with one."""
    for lead in leads:
        if text.lower().startswith(f"{lead} "):
            return text[len(lead) :].lstrip(" ,")
    return text


def timed(text: str, do: Callable[[str], str]) -> str:
    """Return what `do` makes of a text, behind the time it begins with, such as “next time”."""
    found = _TIME.match(text)
    if not found:
        return do(text)
    rest = text[found.end() :]
    return f"{lowered(found.group())}{do(rest)}"
