"""The pause that is going on: in the open space, or without one in this visit only."""

from datetime import datetime

import msgspec
from django.urls import reverse

from handrail.accounts import clock, toward
from handrail.accounts.gate import time_zone
from handrail.accounts.requests import Request
from handrail.programme.record import new_id
from handrail.programme.talk.pause import Pause, is_over, running
from handrail.vault.space import Space

WAITING = "pause"  # its name in the visit of somebody without a space


def going_on(request: Request, space: Space | None) -> Pause | None:
    """Return the pause that is going on, or whose end nobody has spoken of yet."""
    if space is not None:
        return running(space.all(Pause), clock.now())
    waiting = request.visit.get(WAITING)
    return running([msgspec.convert(waiting, Pause)], clock.now()) if waiting else None


def begun(request: Request, space: Space | None, minutes: int, intention: str) -> None:
    """Start a pause. intention: kept from a page whose own pause had ended, or empty."""
    pause = Pause(
        id=new_id(),
        day=request.today,
        minutes=minutes,
        began_at=clock.now(),
        intention=intention,
    )
    keep(request, space, pause)


def keep(request: Request, space: Space | None, pause: Pause) -> None:
    """Keep a pause as it is now."""
    if space is None:
        request.visit.put(WAITING, msgspec.to_builtins(pause))
        return
    with space.change() as records:
        there = next((one for one in records.all(Pause) if one.id == pause.id), None)
        if there is None:
            records.add(pause)
        else:
            records.replace(pause, revision=there.revision)


def local(moment: datetime, space: Space | None) -> datetime:
    """Return a moment as the clock on the wall shows it where the person is."""
    zone = clock.zone(time_zone(space) if space else "")
    return moment.astimezone(zone).replace(tzinfo=None)


def lead_back(request: Request, space: Space) -> None:
    """Let somebody whose pause is going on find it right after they opened their space again."""
    pause = running(space.all(Pause), clock.now())
    if pause and not is_over(pause, clock.now()) and not request.visit.get(toward.TOWARD):
        toward.remember(request.visit, reverse("pause"))
