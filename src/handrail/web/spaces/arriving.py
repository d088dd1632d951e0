"""What happens once a space was opened, by its passphrase or because it was just made."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from handrail.accounts import clock, door, gate, toward
from handrail.accounts.requests import Request
from handrail.programme.preferences import Preferences
from handrail.programme.record import new_id
from handrail.vault.errors import VaultError
from handrail.vault.space import Space, SpaceKey
from handrail.web.ui.context import declared
from handrail.web.ui.said import say

PAPER_WORDS = "words_for_paper"  # in the visit, until the person has them on paper
TO_READ = _(
    "The space is open to read. Nothing can be saved now: the disk of this machine is full, or may "
    "not be written. What you type will come back to you. When there is room, open the space again."
)


def arrive(request: Request, key: SpaceKey, name: str, *, to_read: bool = False) -> Space:
    """Open a space in this browser and let each part do what it does on opening.

    to_read: whether nothing can be kept now; the next page says so.
    """
    carried = (*toward.CARRIED, *(name for part in declared() for name in part.carries))
    across = tuple(name for part in declared() for name in part.crosses)
    door.enter(request, key, name, carried, across)
    space = Space.open(key)
    if not to_read:
        furnish(space)
    request.today = clock.today(gate.time_zone(space))
    for part in declared():
        if part.on_opening is not None:
            try:
                part.on_opening(request, space)
            except VaultError as trouble:
                # What one part could not keep (a full space) must not keep the person outside.
                say(request, str(trouble))
    if to_read:
        say(request, TO_READ)
    return space


def furnish(space: Space, time_zone: str = "") -> None:
    """Give a new space its settings; one that has them stays as it is."""
    if gate.preferences(space) is None:
        settings = Preferences(id=new_id(), opened_on=clock.today(time_zone), time_zone=time_zone)
        with space.change() as records:
            if not records.all(Preferences):
                records.add(settings)


def onward(request: Request) -> HttpResponse:
    """Lead to words that came too late, else to what brought the person here, else to Today."""
    if request.visit.drafts:
        return redirect("in-late")
    return redirect(toward.take(request.visit) or "today")
