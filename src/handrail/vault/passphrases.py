"""What a passphrase must be, and words that make a good one."""

import re
import secrets
import unicodedata
from functools import lru_cache
from typing import NewType

from diceware.wordlist import WordList, get_wordlist_path
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from zxcvbn import zxcvbn

from handrail.vault.errors import PassphraseTooLong, WeakPassphrase, Words
from handrail.vault.never_drawn import NEVER_DRAWN

Passphrase = NewType("Passphrase", str)

SHORTEST = 12
LONGEST = 1_024
STRONG_ENOUGH = 3  # of zxcvbn's 0–4: more than 10^8 guesses for one who knows the usual ones
SUGGESTED_WORDS = 5  # 64.6 bits
RECOVERY_WORDS = 8  # 103 bits

# zxcvbn's time grows fast with length, and with every kind of sign that may stand for a letter: 72
# such signs took ten seconds. Looking at less can only make a passphrase seem weaker than it is.
_LOOKED_AT = 48
_DISGUISES = frozenset("4@8({[<3691!|70$5+%2")
_KINDS_OF_DISGUISE = 8

_PLAIN_WORDS = re.compile(r"[a-z-]+")

WHY: dict[str, Words] = {
    "Straight rows of keys are easy to guess.": _("Keys in a row are easy to guess."),
    "Short keyboard patterns are easy to guess.": _("Patterns on the keyboard are easy to guess."),
    'Repeats like "aaa" are easy to guess.': _("One sign many times is easy to guess."),
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': _(
        "The same part said again adds almost nothing."
    ),
    'Sequences like "abc" or "6543" are easy to guess.': _(
        "Runs such as “abc” or “6543” are easy to guess."
    ),
    "Recent years are easy to guess.": _("Years are easy to guess."),
    "Dates are often easy to guess.": _("Dates are easy to guess, most of all your own."),
    "This is a top-10 common password.": _("This is one of the first that anybody tries."),
    "This is a top-100 common password.": _("This is one of the first that anybody tries."),
    "This is a very common password.": _("Many people use this one, so it is tried early."),
    "This is similar to a commonly used password.": _("This is close to one that many people use."),
    "A word by itself is easy to guess.": _("A single word is easy to guess."),
    "Names and surnames by themselves are easy to guess.": _("A name alone is easy to guess."),
    "Common names and surnames are easy to guess.": _("Names are easy to guess."),
}
LONGER = _("Make it longer and less usual, or use the five words offered here.")


def normalised(passphrase: str) -> str:
    """Return the form that is derived from: NFKC; five or eight plain words lose case and spacing.

    Phones begin a line with a capital, and words read from paper come with line breaks.
    """
    text = unicodedata.normalize("NFKC", passphrase)
    words = text.lower().replace(",", " ").split()
    plain = all(_PLAIN_WORDS.fullmatch(word) for word in words)
    return " ".join(words) if plain and len(words) in {SUGGESTED_WORDS, RECOVERY_WORDS} else text


def refuse_weak(passphrase: str, name: str = "") -> None:
    """Raise PassphraseTooLong or WeakPassphrase, with why. name: counts as known to who guesses."""
    if len(passphrase) > LONGEST:
        raise PassphraseTooLong
    text = normalised(passphrase)
    if len(text) < SHORTEST:
        sentence = ngettext(
            "This passphrase is too short. Use at least %(count)d character, or five words.",
            "This passphrase is too short. Use at least %(count)d characters, or five words.",
            SHORTEST,
        )
        raise WeakPassphrase(sentence % {"count": SHORTEST})
    verdict = zxcvbn(_looked_at(text), user_inputs=[name, *name.split()] if name else [])
    if verdict["score"] < STRONG_ENOUGH:
        why = WHY.get(verdict["feedback"]["warning"])
        raise WeakPassphrase(f"{why} {LONGER}" if why else None)


def _looked_at(text: str) -> str:
    kinds: set[str] = set()
    kept = []
    for sign in text:
        if sign in _DISGUISES and sign not in kinds:
            if len(kinds) == _KINDS_OF_DISGUISE:
                continue
            kinds.add(sign)
        kept.append(sign)
    return "".join(kept[:_LOOKED_AT])


def suggestion() -> str:
    """Draw five words for a passphrase."""
    return " ".join(_drawn(SUGGESTED_WORDS))


def recovery_words() -> tuple[str, ...]:
    """Draw eight words for paper."""
    return _drawn(RECOVERY_WORDS)


def _drawn(number: int) -> tuple[str, ...]:
    words = word_list()
    return tuple(secrets.choice(words) for _ in range(number))


@lru_cache(maxsize=1)
def word_list() -> tuple[str, ...]:
    """Return the words of the EFF's long list, without those that could hurt or shame, and brands."""
    words = WordList(get_wordlist_path("en_eff"))
    return tuple(word for word in words if word not in NEVER_DRAWN)
