"""Finds the page somebody means by plain words, such as “money”, “shouting” or “sorry”."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from handrail.programme.finding import folded_fully

BY_NAME, BY_WORD, BY_HINT = 4, 3, 1
STEM = 4  # letters two words share at least at their beginning, to count as one,
SHARED = 0.6  # and of the longer one at least so much: shouted and shouting, not party and partner
ALIKE = 0.8  # how alike two longer words are when one has a slip of the finger in it
SLIP = 5  # letters a word has at least before a slip in it is looked past
SIGNS = str.maketrans(dict.fromkeys('.,;:!?()“”"/–—', " "))
# Words that stand in every question and point nowhere.
EMPTY = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "about",
        "be",
        "can",
        "do",
        "for",
        "get",
        "have",
        "he",
        "her",
        "his",
        "how",
        "i",
        "if",
        "in",
        "is",
        "it",
        "me",
        "my",
        "of",
        "on",
        "or",
        "our",
        "she",
        "should",
        "so",
        "that",
        "the",
        "them",
        "they",
        "this",
        "to",
        "us",
        "was",
        "we",
        "what",
        "when",
        "where",
        "who",
        "with",
        "you",
        "your",
    ]
)


class Signpost(NamedTuple):
    """What points to a page. name: of the page. title, words, hint: what is searched."""

    name: str
    title: str
    words: str
    hint: str


def pages_for(asked: str, signposts: Iterable[Signpost]) -> tuple[str, ...]:
    """Return the names of the pages some words point to, the likeliest first.

    asked: as it was typed. One word that points somewhere is enough; pages all of whose words fit
    come before those with fewer. Nothing is returned for words that point nowhere.
    """
    words = [word for word in _words(asked) if word not in EMPTY]
    weighed = [(_weight(words, signpost), signpost.name) for signpost in signposts]
    found = [one for one in weighed if one[0]]
    return tuple(name for _, name in sorted(found, key=lambda one: -one[0]))


def _weight(words: list[str], signpost: Signpost) -> int:
    fields = ((signpost.title, BY_NAME), (signpost.words, BY_WORD), (signpost.hint, BY_HINT))
    known = [(word, weight) for text, weight in fields for word in _words(text)]
    return sum(
        max((weight for one, weight in known if _same(word, one)), default=0) for word in words
    )


def _words(text: str) -> list[str]:
    return folded_fully(text).translate(SIGNS).split()


def _same(asked: str, known: str) -> bool:
    """Tell whether two words are one, or two forms of one, or one with a slip in it."""
    if asked == known:
        return True
    shorter, longer = sorted((len(asked), len(known)))
    pairs = enumerate(zip(asked, known, strict=False))
    stem = next((place for place, (one, other) in pairs if one != other), shorter)
    if stem >= STEM and (stem == shorter or stem >= SHARED * longer):
        return True
    if shorter < SLIP or asked[0] != known[0]:
        return False
    alike = SequenceMatcher(None, asked, known, autojunk=False)
    return alike.real_quick_ratio() >= ALIKE and alike.ratio() >= ALIKE
