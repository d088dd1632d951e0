"""What a text is made of, for the learned layer: words, kinds of words, and what stands near what.

A trait is a short string a person can read: `punch`, `my neck`, `=THEY STRIKE`, `=i * DEAD`,
`~STRIKE BODY`. `=` marks neighbours by kind, `~` two that stand near each other in this order,
`*` any one word, `<` and `>` the ends of the text, `¤` what is quoted.
"""

from collections.abc import Collection, Iterator, Sequence

from handrail.coach.gate import COMMON
from handrail.coach.learned.classes import KINDS_OF, kind_of

_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORT = 5  # words shorter than this are kept as they are
_MANY = 40  # words; in a longer text what is said over and over counts once
NEAR = 6  # how many words on still is near


def words_of(tokens: list[str]) -> list[str]:
    """Return the words and stops of a text with its two ends."""
    return ["<", *tokens, ">"]


def traits(words: list[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the traits of these words, each with its first and last word.

    Reading itself counts the same traits without writing them out (`Table.scores`).
    """
    stems, kinds = forms_of(words)
    for sign, row in (("", stems), ("=", kinds)):
        for at in _starts(row):
            yield f"{sign}{row[at]}", at, at
            if at + 1 < len(row):
                yield f"{sign}{row[at]} {row[at + 1]}", at, at + 1
    for at in _starts(kinds):
        if at + 2 < len(kinds):
            yield f"={kinds[at]} * {kinds[at + 2]}", at, at + 2
        for near in range(at + 1, min(at + 1 + NEAR, len(kinds))):
            yield f"~{kinds[at]} {kinds[near]}", at, near


def is_short(row: Sequence[str]) -> bool:
    """Tell whether a trait may begin anywhere in a row."""
    return len(row) <= _MANY


def from_each(row: Sequence[str]) -> list[list[str]]:
    """Return the words at which traits begin, then those that follow each, up to the last near it."""
    longer, begin = [*row, *[""] * NEAR], _starts(row)
    return [[longer[at + on] for at in begin] for on in range(NEAR + 1)]


def _starts(row: Sequence[str]) -> Collection[int]:
    """Return where traits begin: everywhere, in a long row only where three words are new."""
    if is_short(row):
        return range(len(row))
    new: dict[tuple[str, ...], int] = {}
    for at in range(len(row)):
        new.setdefault(tuple(row[at : at + 3]), at)
    return new.values()


def forms_of(words: list[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Return each word without its ending, and each word's kind (or that, if it has none)."""
    stems, kinds = zip(*map(_FORMS.__getitem__, words), strict=True) if words else ((), ())
    return stems, kinds


def _form(word: str) -> tuple[str, str]:
    stem = _stem(word) if len(word) >= _SHORT else word
    return stem, kind_of(word) or stem


def _stem(word: str) -> str:
    """Return a long word without its ending: punch, punches, punched and punching are one."""
    if word[-1] not in "gdsye":
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 3:
            word = word[: -len(ending)]
            if word[-1] == word[-2] and len(word) > 3:
                word = word[:-1]
            break
    return word[:-1] if len(word) > 4 and word[-1] == "e" else word


class _Forms(dict[str, tuple[str, str]]):
    """Each word without its ending, and its kind. What isn't there is worked out and not kept."""

    def __missing__(self, word: str) -> tuple[str, str]:
        return _form(word)


# Worked out once: whatever has a kind, and what stands in nearly every text.
_FORMS = _Forms({word: _form(word) for word in (*KINDS_OF, *COMMON, *"<>?!.,;:¤")})
