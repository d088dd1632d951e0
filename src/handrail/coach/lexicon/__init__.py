"""Word lists the rules share. A rule names a list in braces: `{emotion}`."""

import re

from handrail.coach.lexicon import (
    blows,
    care,
    deeds,
    despair,
    families,
    feelings,
    grammar,
    harm,
    innocent,
    insults,
    keeping,
    people,
    things,
    times,
    verbs,
    weapons,
)

_COMMA = re.compile(r",\s")  # a comma inside an expression has no space after it

WORDS: dict[str, tuple[str, ...]] = {}
_MODULES = (
    grammar,
    people,
    feelings,
    insults,
    times,
    things,
    deeds,
    harm,
    care,
    verbs,
    families,
    blows,
    weapons,
    despair,
    keeping,
    innocent,
)
for _module in _MODULES:
    WORDS |= {
        name.lower(): tuple(word for part in _COMMA.split(text) if (word := " ".join(part.split())))
        for name, text in vars(_module).items()
        if name.isupper() and not name.startswith("_")
    }
