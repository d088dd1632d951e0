"""The pause that is going on: in the open space, or without one in this visit only."""

from datetime import datetime, timedelta

import msgspec
from django.urls import reverse

from handrail.accounts import clock, toward
from handrail.accounts.gate import time_zone
from handrail.accounts.requests import Request
from handrail.programme.record import new_id
from handrail.programme.talk.pause import Pause, running
from handrail.vault.space import Space

WAITING = "pause"  # its name in the visit of somebody without a space
LEADS_BACK = timedelta(days=1)  # after the time of return


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
    """Let somebody find their pause right after they opened their space again.

    Also when its time has come: a space closes by itself long before most pauses end, and a return
    that was missed is offered a new time there. A day later nobody is led to it any more.
    """
    now = clock.now()
    pause = running(space.all(Pause), now)
    if pause is None or pause.back_at is None or request.visit.get(toward.TOWARD):
        return
    if now < pause.back_at + LEADS_BACK:
        toward.remember(request.visit, reverse("pause"))
