"""Words that came too late, laid out so that they can be read, mended and sent on."""

from collections.abc import Sequence
from dataclasses import dataclass

from handrail.accounts.kept import Draft

SHORTEST_TEXT = 25  # shorter values without a space are choices, dates and revisions


@dataclass(frozen=True)
class Field:
    """One value of a form. lines: how tall it is shown; 0 for one that is only sent along."""

    name: str
    value: str
    lines: int


@dataclass(frozen=True)
class LateForm:
    """A form as it waited. path: where it belongs."""

    path: str
    texts: tuple[Field, ...]
    others: tuple[Field, ...]


def forms(drafts: Sequence[Draft]) -> list[LateForm]:
    """Return the waiting forms, newest first."""
    return [_form(draft) for draft in reversed(drafts)]


def _form(draft: Draft) -> LateForm:
    fields = [
        Field(name, value, _lines(value))
        for name, values in draft.fields.items()
        for value in values
    ]
    return LateForm(
        draft.path,
        tuple(field for field in fields if field.lines),
        tuple(field for field in fields if not field.lines),
    )


def _lines(value: str) -> int:
    if len(value) < SHORTEST_TEXT and not any(sign.isspace() for sign in value.strip()):
        return 0
    return min(12, max(3, value.count("\n") + len(value) // 60 + 1))
