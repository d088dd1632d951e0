"""Blank sheets: the questions of an exercise with lines to write on. They open for everyone."""

from collections.abc import Iterable
from typing import NamedTuple

from django.http import HttpResponse
from django.shortcuts import render

from handrail.accounts.requests import Request
from handrail.web.ui.part import Words


class Blank(NamedTuple):
    """One question. lines: how many to write on. items: boxes to tick instead of lines."""

    label: Words
    hint: Words = ""
    lines: range = range(3)
    items: tuple[Words, ...] = ()


class Section(NamedTuple):
    """Some questions below one heading, which may be empty."""

    title: Words
    blanks: tuple[Blank, ...]


def blank_sheet(
    request: Request, title: Words, sections: Iterable[Section], *, back: str, lead: Words = ""
) -> HttpResponse:
    """Show a sheet of questions; nothing typed stands on it. back: the address with a space open."""
    shown = {"title": title, "lead": lead, "sections": tuple(sections), "back": back}
    return render(request, "ui/blank.html", shown)
