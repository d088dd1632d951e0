"""Word lists the rules share. A rule names a list in braces: `{emotion}`."""

import re

from handrail.coach.lexicon import (
    care,
    deeds,
    feelings,
    grammar,
    harm,
    insults,
    people,
    things,
    times,
)

_COMMA = re.compile(r",\s")  # a comma inside an expression has no space after it

WORDS: dict[str, tuple[str, ...]] = {}
for _module in (grammar, people, feelings, insults, times, things, deeds, harm, care):
    WORDS |= {
        name.lower(): tuple(word for part in _COMMA.split(text) if (word := " ".join(part.split())))
        for name, text in vars(_module).items()
        if name.isupper()
    }
