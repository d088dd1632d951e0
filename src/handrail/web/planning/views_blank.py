"""Blank sheets of this part, for whoever has no account: people, the time after, what to take along."""

from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from handrail.accounts.requests import Request
from handrail.programme.ground import taking
from handrail.programme.ground.people import HELPS
from handrail.programme.plan.plan import AFTER
from handrail.web.ui.blank import Blank, Section, blank_sheet

ONE_LINE, TWO_LINES = range(1), range(2)
ROOM = 3  # people on one sheet
PERSON = Section(
    "",
    (
        Blank(_("Name"), _("A first name or a letter is enough."), ONE_LINE),
        Blank(_("How they can help"), items=tuple(HELPS.values())),
        Blank(_("How to reach them"), lines=ONE_LINE),
    ),
)
TO_TAKE = (
    Blank(_("What I want to say first"), lines=TWO_LINES),
    Blank(_("What happened, and on which day"), _("As anybody in the room could have seen it.")),
    Blank(_("What I tried, and what came of it")),
    Blank(_("What I hope for from this talk"), lines=TWO_LINES),
)


@require_safe
def people(request: Request) -> HttpResponse:
    """Show room for three people, each with how they can help."""
    return blank_sheet(request, _("People"), [PERSON] * ROOM, back="people")


@require_safe
def after(request: Request) -> HttpResponse:
    """Show the questions of the time after, with lines."""
    sections = [
        Section(
            heading.title,
            tuple(Blank(one.label, one.hint) for one in heading.prompts if not one.never_printed),
        )
        for heading in AFTER.headings
    ]
    return blank_sheet(request, _("For me"), sections, back="after")


@require_safe
def take(request: Request) -> HttpResponse:
    """Show what can be said to someone, with lines."""
    return blank_sheet(request, taking.TITLE, [Section("", TO_TAKE)], back="take")
