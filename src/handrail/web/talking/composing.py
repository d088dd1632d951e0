"""The page one hard thing is put together on, whether it is new or kept already."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from handrail.accounts.requests import Request
from handrail.web.talking.forms import PartsForm
from handrail.web.talking.shapes import Saying, Shape

READS = "#reads"  # where the page says how it reads: a browser without a script goes there at once


def page(
    request: Request,
    shape: Shape,
    form: PartsForm,
    *,
    kept: str = "",
    theirs: Saying | None = None,
) -> HttpResponse:
    """Return the page. kept: the id of the record that is changed. theirs: what another tab kept."""
    saying = shape.made(_parts(form), request.today)
    return render(
        request,
        "talking/compose.html",
        {
            "shape": shape,
            "form": form,
            "kept": kept,
            "theirs": theirs.told() if theirs else None,
            "heard": shape.heard(saying, complete=not form.errors),
            "quiet": bool(form.errors),
            "here": "lists",
        },
    )


def _parts(form: PartsForm) -> dict[str, Any]:
    """Return the parts that stand in a form: as they were sent, or as it was opened with them."""
    if form.is_bound:
        return form.parts()
    given = {prompt.name: form.initial.get(prompt.name, "") for prompt in form.prompts}
    return {**given, "feelings": form.initial.get("feelings", ())}
