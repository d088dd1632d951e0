"""Word lists the rules share. A rule names a list in braces: `{emotion}`."""

import re

from handrail.coach.lexicon import (
    care,
    deeds,
    families,
    feelings,
    grammar,
    harm,
    insults,
    people,
    things,
    times,
    verbs,
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
)
for _module in _MODULES:
    WORDS |= {
        name.lower(): tuple(word for part in _COMMA.split(text) if (word := " ".join(part.split())))
        for name, text in vars(_module).items()
        if name.isupper() and not name.startswith("_")
    }
