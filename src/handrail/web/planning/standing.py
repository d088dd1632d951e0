"""What stands before a plan: whom to call first, where the newest look was unsafe."""

from typing import NamedTuple

from handrail.accounts.requests import Request
from handrail.programme.support import helplines
from handrail.programme.support.helplines import Line
from handrail.vault.space import Space
from handrail.web.ui.country import country_of
from handrail.web.ui.folding import is_unsafe

AT_ONCE = 2  # lines to talk to; all of them are one step away


class Numbers(NamedTuple):
    """The numbers of a country. known: whether one is chosen."""

    known: bool
    emergency: tuple[Line, ...]
    talk: tuple[Line, ...]


def numbers(request: Request) -> Numbers:
    """Return the numbers of the country the person chose, or else of the host's first one."""
    code = country_of(request.visit)
    lines = helplines.shown(code, "dv").lines if code else (helplines.united_states(),)
    return Numbers(
        bool(code),
        helplines.shown(code, "emergency").lines,
        tuple(line for line in lines if line.phones),
    )


def help_first(request: Request, space: Space) -> Numbers | None:
    """Return the numbers that stand first on the pages of a plan; None where they need not."""
    if not is_unsafe(request, space):
        return None
    there = numbers(request)
    return there._replace(talk=there.talk[:AT_ONCE])
