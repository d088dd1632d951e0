"""All rules: one folder a kind of text, one file a code. Loaded a kind at a time, when first read."""

from functools import cache
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules

from handrail.coach.patterns import keep_together
from handrail.coach.rule import Rule

KINDS = (
    "feeling",
    "soft-start",
    "reflection",
    "boundary",
    "apology",
    "promise",
    "transparency",
    "private",
    "post",
)


@cache
def rules(kind: str) -> tuple[Rule, ...]:
    """Return the rules of one kind, by code."""
    package = import_module(f"{__name__}.{kind.replace('-', '_')}")
    found: list[Rule] = [
        import_module(f"{package.__name__}.{name}").RULE
        for _, name, _ in iter_modules(package.__path__)
    ]
    sought = [
        [part for matcher in rule.notices for part in matcher.sought if part] for rule in found
    ]
    if kind == "private":  # so many that one shelf for all would have very long numbers
        for patterns in sought:
            keep_together(patterns)
    else:
        keep_together(chain.from_iterable(sought))
    return tuple(found)
