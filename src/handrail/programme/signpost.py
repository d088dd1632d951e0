"""Finds the page somebody means by plain words, such as “money”, “shouting” or “sorry”."""

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from handrail.programme.finding import folded_fully
from handrail.programme.signpost_words import EMPTY, FORMS, HARM

BY_NAME, BY_WORD, BY_HINT = 4, 3, 1
STEM = 4  # letters two words share at least at their beginning, to count as one,
SHARED = 0.6  # and of the longer one at least so much: shouted and shouting, not party and partner
ALIKE = 0.8  # how alike two longer words are when one has a slip of the finger in it
SLIP = 5  # letters a word has at least before a slip in it is looked past
COMMON = 3  # a word that points to so many pages counts only beside one that points to fewer
SIGNS = str.maketrans(dict.fromkeys('.,;:!?()“”"/–—-', " "))
_ENDINGS = ("ing", "ed", "ies", "es", "s")


class Signpost(NamedTuple):
    """What points to a page. name: of the page. title, words, hint: what is searched."""

    name: str
    title: str
    words: str
    hint: str


def pages_for(asked: str, signposts: Iterable[Signpost]) -> tuple[str, ...]:
    """Return the names of the pages some words point to, the likeliest first.

    asked: as it was typed. One word that points somewhere is enough; a rare one counts for more, and
    one that stands on many pages finds none by itself while a rarer one is beside it. Nothing is
    returned for words that point nowhere.
    """
    posts = [(post.name, _known(post)) for post in signposts]
    words = [word for word in _words(asked) if word not in EMPTY]
    rows = [
        row for row in ([_weight(word, known) for _, known in posts] for word in words) if any(row)
    ]
    spreads = [sum(weight >= BY_WORD for weight in row) for row in rows]
    rarest = min(filter(None, spreads), default=0)
    telling = [spread < COMMON or spread == rarest for spread in spreads]
    found = []
    for place, (name, _) in enumerate(posts):
        if any(row[place] for row, tells in zip(rows, telling, strict=True) if tells):
            mark = sum(row[place] / max(sum(map(bool, row)), 1) for row in rows)
            found.append((mark + len(rows) * all(row[place] for row in rows), name))
    return tuple(name for _, name in sorted(found, key=lambda one: -one[0]))


def speaks_of_harm(asked: str) -> bool:
    """Tell whether one of some words is a plain word for harm or fear."""
    return any(stem_of(word) in _HARM for word in _words(asked))


def stem_of(word: str) -> str:
    """Return what the forms of a word share: hits, hitting and hit; drank and drinking; babies and baby."""
    word = FORMS.get(word, word)
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) > len(end) + 1), "")
    if ending == "s" and word.endswith(("ss", "us", "is")):
        ending = ""
    stem = word.removesuffix(ending) + ("y" if ending == "ies" else "")
    doubled = stem[-1:] == stem[-2:-1] and not stem.endswith(("ll", "ss"))
    if doubled and ending in {"ing", "ed"}:
        stem = stem[:-1]
    return FORMS.get(stem, stem).removesuffix("e")


_HARM = frozenset(map(stem_of, HARM))


def _known(post: Signpost) -> list[tuple[str, int]]:
    """Return the words of a signpost, each with its weight."""
    fields = ((post.title, BY_NAME), (post.words, BY_WORD), (post.hint, BY_HINT))
    return [(word, weight) for text, weight in fields for word in _words(text)]


def _weight(word: str, known: Iterable[tuple[str, int]]) -> int:
    return max((weight for one, weight in known if _same(word, one)), default=0)


def _words(text: str) -> list[str]:
    return folded_fully(text).translate(SIGNS).split()


def _same(asked: str, known: str) -> bool:
    """Tell whether two words are one, or two forms of one, or one with a slip in it."""
    if asked == known or stem_of(asked) == stem_of(known):
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
