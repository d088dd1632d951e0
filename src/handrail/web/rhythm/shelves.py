"""The four lists of this part, and what is special about some of them."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.reading.kept_reading import KeptReading, newest
from handrail.programme.rhythm import check_in, day_note, review, setback
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.rhythm.quiet_time import QuietTime
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback, offers_fresh_look
from handrail.vault.space import Space
from handrail.web.rhythm.charts import care_charts
from handrail.web.rhythm.forms import CheckInForm, DayForm, ReviewForm, SetbackForm
from handrail.web.rhythm.month import last_month
from handrail.web.rhythm.one_each import OneEach
from handrail.web.ui.shelf import Shelf

ASKED_FIRST = "rough_asked"  # in the visit: the first question was met; not what was answered
FOUR_WEEKS = timedelta(weeks=4)


class Setbacks(Shelf[Setback]):
    """Setbacks: nothing is written before the first question was met."""

    def new(self, request: Request, space: Space) -> HttpResponse:
        """Write about a bad day, once it was asked whether they were hurt or afraid."""
        if request.method != "POST" and not request.visit.get(ASKED_FIRST):
            return redirect("setbacks-first")
        return super().new(request, space)

    def after_new(self, request: Request, record: Setback) -> HttpResponse:
        """Ask the first question again before the next one."""
        request.visit.drop(ASKED_FIRST)
        return super().after_new(request, record)


def _after_a_setback(request: Request, space: Space, kept: Sequence[Setback]) -> dict[str, Any]:
    last = newest(space.all(KeptReading))
    day = last.made_on if last else None
    return {"look_again": offers_fresh_look(kept, day, request.today)}


def _weeks(_request: Request, space: Space, _kept: Sequence[CheckIn]) -> dict[str, Any]:
    return {"quiet": next((one.told() for one in space.all(QuietTime)), None)}


def _days(request: Request, space: Space, kept: Sequence[DayNote]) -> dict[str, Any]:
    since, today = request.today - FOUR_WEEKS, day_note.of_day(kept, request.today)
    form = DayForm.showing(today, request.today) if today else DayForm(today=request.today)
    return {
        "form": form,
        "record_id": today.id if today else "",
        "charts": care_charts(kept, request.today),
        "lately": [(note, note.told()) for note in kept if note.day > since],
        "earlier": [(note, note.told()) for note in kept if note.day <= since],
    }


CHECK_INS = OneEach(
    kind=CheckIn,
    form=CheckInForm,
    url="check-in",
    title=_(check_in.TITLE),
    writing_title=_(check_in.QUESTION),
    lead=_("Once a week, for you alone. One question, and three answers that may stay open."),
    minutes=_("About five minutes, once a week"),
    empty=_("After four of them you can see how it went. A week without one is just a week."),
    add=_("This week’s check-in"),
    sheet_lead=_("One sheet for one week."),
    page="Check-in",
    here="path",
    listing="rhythm/check_ins.html",
    writing="rhythm/check_in.html",
    shown=_weeks,
    of_day=check_in.of_week,
    time=timedelta(weeks=1),
    taken=_("That week has a check-in already. Choose a day of another week."),
)
DAYS = OneEach(
    kind=DayNote,
    form=DayForm,
    url="day-notes",
    title=_(day_note.TITLE),
    lead=_(
        "Three taps on any day you like. A body that is tired and hungry finds everything harder. "
        "Days you leave out stay empty, and nothing is made of it."
    ),
    minutes=_("Ten seconds"),
    empty=_("From four answers on, this page says what they show, week by week."),
    add=_("Another day"),
    sheet_lead=_("One row of boxes for a day."),
    listing="rhythm/days.html",
    writing="rhythm/day.html",
    shown=_days,
    of_day=day_note.of_day,
    time=timedelta(days=1),
    taken=_("That day has a note already. Choose another day."),
)
REVIEWS = Shelf(
    kind=Review,
    form=ReviewForm,
    url="review",
    title=_(review.TITLE),
    lead=_("Once a month or so: look at what there is, and decide what goes on."),
    minutes=_("About half an hour, once a month"),
    empty=_("A review takes four steps. What you kept in the month stands beside them."),
    add=_("Look back on a month"),
    sheet_lead=_("Four steps. Before them, look at whatever you kept from this month."),
    page="Path",
    here="path",
    writing="rhythm/review.html",
    beside=last_month,
)
SETBACKS = Setbacks(
    kind=Setback,
    form=SetbackForm,
    url="setbacks",
    title=_(setback.TITLE),
    lead=_(
        "A bad day is information. Three short questions, and it stands as a small mark beside your "
        "weeks. It is counted against nobody."
    ),
    minutes=_("About five minutes for one"),
    empty=_("If something goes wrong, you can note here what set it off and what to try."),
    add=_("Write about a bad day"),
    sheet_lead=_(
        "Before you write: were you hurt, or afraid? Then call somebody first. The sheet can wait."
    ),
    page="Path",
    here="path",
    listing="rhythm/setbacks.html",
    writing="rhythm/setback.html",
    shown=_after_a_setback,
)
