"""The four lists of this part, what is special about each, and the packet for a counsellor."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.ground.taking import PACKET
from handrail.programme.weigh import guide, own_measure
from handrail.programme.weigh.outside_help import OutsideHelp, in_order
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import NO_VERDICT, Weighing
from handrail.vault.space import Space
from handrail.web.ui.said import say
from handrail.web.ui.shelf import Shelf
from handrail.web.ui.taking import Taking
from handrail.web.weighing.beside import beside_a_trial, beside_a_weighing, first
from handrail.web.weighing.charts import measure_charts
from handrail.web.weighing.forms import MeasureForm, OutsideForm, TrialForm, WeighingForm


class Trials(Shelf[Trial]):
    """Trials: sealed until their day, and then shown beside what happened. Never changed."""

    def list_page(self, request: Request, space: Space) -> HttpResponse:
        """Show when each opens, and nothing that was written."""
        kept = self.order(space.all(Trial), request.today)
        records = [(one, one.is_open(request.today)) for one in kept]
        shown = {"records": records, **first(request, space)}
        return self._page(request, self.listing, shown)

    def change(self, request: Request, space: Space, record_id: str) -> HttpResponse:
        """Show what was written, once its day has come."""
        trial = space.get(Trial, record_id)
        if request.method == "POST" or not trial.is_open(request.today):
            say(request, _("It is sealed. It opens on its day, and nothing in it can be changed."))
            return redirect(self.url)
        told = trial.told()
        wrote = told._replace(lines=told.lines[1:])  # its day stands above
        shown = {"trial": trial, "told": wrote, "names": {"remove": f"{self.url}-remove"}}
        return render(
            request,
            "weighing/trial_open.html",
            {**shown, **beside_a_trial(request, space, trial), "here": self.here},
        )


def _weighed(request: Request, space: Space, kept: Sequence[Weighing]) -> Mapping[str, Any]:
    with_an_earlier = {one.id for one in kept[:-1]}
    return {**beside_a_weighing(request, space), "with_an_earlier": with_an_earlier}


def _measured(request: Request, _space: Space, kept: Sequence[OwnMeasure]) -> Mapping[str, Any]:
    return {
        "improves": own_measure.IMPROVES,
        "figures": own_measure.FIGURES,
        "does_not": own_measure.DOES_NOT,
        "charts": measure_charts(kept, request.today),
    }


WEIGHINGS = Shelf(
    kind=Weighing,
    form=WeighingForm,
    url="weigh",
    title=_("Weigh it"),
    lead=_(
        "Staying, going, or something between: what speaks for and against each, beside what "
        "matters to you. You can do it again later and lay the days side by side."
    ),
    minutes=_("About fifteen minutes. You can stop anywhere."),
    empty=_(
        "Going round and round in your head gets nowhere. On a page each reason stands once, and "
        "next month you can see which ones stayed."
    ),
    add=_("Weigh it now"),
    sheet_lead=_(NO_VERDICT),
    listing="weighing/weighings.html",
    writing="weighing/weighing.html",
    beside=beside_a_weighing,
    shown=_weighed,
)
TRIALS = Trials(
    kind=Trial,
    form=TrialForm,
    url="trial",
    title=_("A trial, sealed"),
    lead=_(
        "Before you give it one more try, write what would make you go on and what would make you "
        "stop. It stays shut until a day you choose, so that the mark does not move a little each week."
    ),
    minutes=_("About ten minutes"),
    empty=_("Nothing is sealed. One trial at a time is enough."),
    add=_("Write one and seal it"),
    sheet_lead=_("Fold it, write the day on the outside, and put it where only you look."),
    listing="weighing/trials.html",
    writing="weighing/trial.html",
    beside=first,
    made_on="sealed_on",
)
ALONE = Shelf(
    kind=OwnMeasure,
    form=MeasureForm,
    url="alone",
    title=_("What one person’s work can change"),
    lead=_("What has been shown when only one of two takes part, and what has not."),
    minutes=_("About a minute, every two weeks or so"),
    empty=_("The first answers are where you start from. Nothing is good or bad about them."),
    add=_("Answer for today"),
    writing_title=_("How are you, apart from the two of you?"),
    sheet_lead=_("Every two weeks or so. Put a cross on one of the five."),
    listing="weighing/alone.html",
    writing="weighing/measure.html",
    shown=_measured,
)
OUTSIDE = Shelf(
    kind=OutsideHelp,
    form=OutsideForm,
    url="outside",
    title=_("Outside help"),
    lead=_(
        "Whom you could turn to, when, and what to ask there. Asking for help is a skill, and it "
        "does more when it comes early."
    ),
    minutes=_("About two minutes for one"),
    empty=_("One name is a beginning: a doctor, a counsellor somebody told you of, a help line."),
    add=_("Write one down"),
    writing_title=_("Somebody from outside"),
    listing="weighing/outside.html",
    order=in_order,
    made_on="since",
)
PACKET_SHEET = Taking(
    url="packet",
    choices=PACKET,
    title=_("Some pages for a counsellor"),
    lead=_(
        "Tick what they may read. It goes on a dated sheet, with questions for you to ask them. The "
        "choice is forgotten when this space closes."
    ),
    heading=_("For our first talk"),
    minutes=_("About ten minutes"),
    sheet_template="weighing/packet_sheet.html",
    shown={"guide": guide},
)
