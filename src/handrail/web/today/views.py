"""Today: a line, one step, a few ways on. Under a minute, any day or none."""

from datetime import timedelta

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from handrail.accounts import clock
from handrail.accounts.gate import open_space, time_zone
from handrail.accounts.requests import Request
from handrail.programme.daily.lines import line_for
from handrail.programme.daily.next_step import BY_NAME, answered, next_step
from handrail.programme.daily.offered import AGAIN
from handrail.programme.daily.step import Step, recent_segments
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.noticing.notes import speaking
from handrail.programme.reading.kept_reading import FRESH_LOOK
from handrail.programme.record import new_id
from handrail.vault.records import Records
from handrail.vault.space import Space
from handrail.web.today import week
from handrail.web.today.forms import DONE, StepForm
from handrail.web.today.standing import standing
from handrail.web.today.views_notes import closed_today
from handrail.web.ui.folding import is_folded
from handrail.web.ui.said import say
from handrail.web.ui.seen import seen_in

LONG_AWAY = timedelta(days=14)
GREETED = "greeted"  # in the visit: the welcome after weeks away was said


@require_safe
@open_space()
def today(request: Request, space: Space) -> HttpResponse:
    """Show the day: its line, its step or what was said about it, one note at most, and the week."""
    seen = seen_in(request, space)
    now, before = standing(request, space, seen)
    said = answered(now.steps, now.today)
    returns = not said and is_greeted(request, space)
    # Nobody is greeted with what went wrong; it stands here the next time, and under Path.
    notes = () if returns else speaking(seen, space.all(ClosedNote))
    marks = week.rail(now.today, now.steps)
    return render(
        request,
        "today/today.html",
        {
            "date": now.today,
            "line": line_for(now.today, unsafe=now.unsafe),
            "answer": said,
            "step": BY_NAME.get(said.step) if said else next_step(now, before),
            "only_there": AGAIN.name,
            "marks": marks,
            "week": week.sentence(marks),
            "fresh_look": FRESH_LOOK,
            "note": notes[0] if notes else None,
            "more_notes": len(notes) > 1,
            "closed_note": closed_today(request, space),
            "asks_quiet_time": now.due.asks_quiet_time and not notes and not now.unsafe,
            "welcome_back": returns,
            "folded": is_folded(request, space),
        },
    )


@require_POST
@open_space()
def answer(request: Request, space: Space) -> HttpResponse:
    """Keep what a person says about today's step. Sent twice, or changed, it is one record."""
    form = StepForm(request.POST)
    if not form.is_valid():
        say(request, _("This step is not offered any more. Here is today’s."))
        return redirect("today")
    done = form.cleaned_data["answer"] == DONE
    with space.change() as records:
        keep(
            records, Step(id=new_id(), day=request.today, step=form.cleaned_data["step"], done=done)
        )
    say(
        request,
        _("Noted. That is enough for today.") if done else _("Not today, then. It can wait."),
    )
    return redirect("today")


@require_POST
@open_space()
def take_back(request: Request, space: Space) -> HttpResponse:
    """Forget what was said about today's step, so that it is open again."""
    with space.change() as records:
        said = answered(records.all(Step, within=recent_segments(request.today)), request.today)
        if said:
            records.remove(Step, said.id)
    say(request, _("Taken back. Today’s step is open again."))
    return redirect("today")


def keep(records: Records, step: Step) -> None:
    """Keep one answer for one day; a second one takes the place of the first."""
    said = answered(records.all(Step, within=(step.segment(),)), step.day)
    if said is None:
        records.add(step)
    elif (said.step, said.done) != (step.step, step.done):
        replaced = msgspec.structs.replace(step, id=said.id)
        records.replace(replaced, revision=said.revision)


def is_greeted(request: Request, space: Space) -> bool:
    """Whether this is the first page Today since the space was opened, after weeks away.

    Remembered only while the space is open: a mark that outlives it would tell that it was opened.
    """
    if request.visit.get(GREETED) or not was_away(request, space):
        return False
    request.visit.put(GREETED, True)
    return True


def was_away(request: Request, space: Space) -> bool:
    """Whether nothing had been kept for two weeks before the space was opened now."""
    kept_at = space.kept_at
    if kept_at is None:
        return False
    last_day = kept_at.astimezone(clock.zone(time_zone(space))).date()
    return request.today - last_day >= LONG_AWAY
