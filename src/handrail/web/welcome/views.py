"""The first page, a week here, and the honest page."""

from django.conf import settings
from django.db import connection
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from handrail.accounts.requests import Request


@require_safe
def welcome(request: Request) -> HttpResponse:
    """Show the three ways in; the third leads to Today where a space is open."""
    return render(request, "welcome/welcome.html")


@require_safe
def week(request: Request) -> HttpResponse:
    """Say what a week here costs, before anybody gives anything."""
    return render(request, "welcome/week.html")


@require_safe
def about(request: Request) -> HttpResponse:
    """Say what is protected, what is not, what nobody can promise, and who runs this."""
    return render(
        request,
        "welcome/about.html",
        {
            "run_by": settings.HANDRAIL_RUN_BY,
            "contact": settings.HANDRAIL_CONTACT,
            # Row versions there date each write, so one promise is not made (see the page).
            "rows_are_dated": connection.vendor == "postgresql",
        },
    )
