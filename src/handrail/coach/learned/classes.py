"""Kinds of words: the learned layer sees "he", "she" and "my wife" as one, and any blade as a blade."""

import re

from handrail.coach.lexicon import WORDS

# Word lists of the lexicon, the more telling first: a word in several counts as the first of them.
_LISTS = [
    "neck",
    "edge",
    "strike",
    "hurl",
    "choke",
    "kill",
    "emotion",
    "name",
    "trait",
    "pseudo",
    "day",
    "number",
    "partner",
    "kin",
    "phone",
    "surveil",
    "body",
    "injury",
    "cover",
    "height",
    "purse",
    "money",
    "clothes",
    "title",
    "character",
    "insult_more",
    "quality",
    "story",
    "sport",
    "playful",
    "span",
    "when",
    "end_oneself",
    "innocent_doer",
    "folk",
    "limb",
    "object",
    "outing",
    "feat",
    "cut_off",
    "shut_in",
    "spy",
    "seize",
    "vague_behaviour",
    "wrench",
    "brandish",
    "thanked",
    "mod",
    "adv",
]
_MOST = 3  # lists that one word may count for
_PEOPLE = {
    "THEY": "he she they he's she's he'd she'd he'll she'll husband wife boyfriend girlfriend partner",
    "THEM": "him them",
    "THEIR": "his their",
    "HER": "her",
    "EX": "ex",
    "KID": "baby son daughter kids kid children child boys girls toddler boy girl stepson twins",
}
_PLAIN = frozenset(
    ["i", "me", "my", "mine", "myself", "you", "your", "yours", "yourself", "we", "us", "our"]
)
_NOT = re.compile(r"\w+n't|not|never|no|cannot|without")
_PEOPLE_OF = {word: name for name, words in _PEOPLE.items() for word in words.split()}


def _lists_of() -> dict[str, tuple[str, ...]]:
    """Return the lists each single word stands in."""
    found: dict[str, list[str]] = {}
    for name in _LISTS:
        for word in WORDS[name]:
            if re.fullmatch("[a-z']+", word):
                found.setdefault(word, []).append(name.upper())
    return {word: tuple(names[:_MOST]) for word, names in found.items()}


LISTS_OF = _lists_of()


def kind_of(word: str) -> str | None:
    """Return the kind of a word, or None if it has none."""
    if word in _PEOPLE_OF:
        return _PEOPLE_OF[word]
    if word in _PLAIN:
        return None
    if _NOT.fullmatch(word):
        return "NOT"
    if word in LISTS_OF:
        return LISTS_OF[word][0]
    return "DIGITS" if word.isdigit() else None
