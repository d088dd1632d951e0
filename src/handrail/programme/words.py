"""Marks a text for translators without needing a translation system: the programme stays pure."""


def _(text: str) -> str:
    """Return the text as it is; pages translate it when they show it."""
    return text
