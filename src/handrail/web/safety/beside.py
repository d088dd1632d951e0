"""What the records of an open space say beside the answers of a look."""

from handrail.accounts import clock
from handrail.accounts.gate import time_zone
from handrail.accounts.requests import Request
from handrail.programme.noticing.records_say import joined_with_a_look
from handrail.programme.weigh.weighing import ENDURES
from handrail.vault.space import Space
from handrail.web.ui.seen import seen_in


def beside(request: Request, space: Space | None) -> dict[str, object]:
    """Return the facts for the page; without a space there are none, which the page leaves out."""
    if space is None:
        return {"facts": None}
    request.today = clock.today(time_zone(space))
    return {"facts": joined_with_a_look(seen_in(request, space)), "endures": ENDURES}
