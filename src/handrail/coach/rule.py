"""What a rule is: what it notices, and the words a person reads about it."""

from dataclasses import dataclass

from handrail.coach.matchers import Matcher


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of one kind of text, as data.

    `notices` are the matchers, tried in order. `what`, `why`, `try_` and `fine` are sentences for
    the person: what it is, why it can hurt, what to try, when it is fine. In the examples square
    brackets mark the span that must be noticed; `[]` at the end marks a part that is missing.
    """

    kind: str
    code: str
    notices: tuple[Matcher, ...]
    what: str
    why: str
    try_: str
    fine: str
    source: str
    notice: tuple[str, ...]
    leave: tuple[str, ...]
    yields_to: tuple[str, ...] = ()  # quiet where one of these is found in the same sentence
    note: bool = False  # shown to its author only, beside the findings
