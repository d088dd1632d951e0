"""All rules: one folder a kind of text, one file a code. Loaded a kind at a time, when first read."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

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
    found = (
        import_module(f"{package.__name__}.{name}") for _, name, _ in iter_modules(package.__path__)
    )
    return tuple(module.RULE for module in found)
