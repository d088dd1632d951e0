"""Help now in short words: one thing a line, in an order that can be read aloud."""

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from handrail.programme.support import helplines
from handrail.programme.support.helplines import Line, Scope

Words = str | Promise


class Step(NamedTuple):
    """One sentence, and the lines it names."""

    words: Words
    lines: tuple[Line, ...] = ()


def short_words(country: str) -> list[Step]:
    """Return the steps for a country; empty for none chosen."""
    return [
        Step(_("In danger now? Call:"), helplines.shown(country, "emergency").lines),
        Step(_("You cannot speak? Leave the line open.")),
        Step(_("Go towards a way out. Stay out of the kitchen and the bathroom.")),
        Step(_("Take the phone, the keys, the children. Leave the rest.")),
        *_talk(country),
        Step(_("You need no name and no proof. You need not be sure.")),
        Step(_("To get an interpreter, say the name of your language.")),
        *_if_known(_("You think of ending your life? Call:"), _first(country, "crisis")),
        *_if_known(
            _("Under 18? Ask first what they must pass on. Call:"), _first(country, "youth")
        ),
        Step(_("It was your throat or your breath? See a doctor today.")),
        Step(_("A call can show on the phone or a bill.")),
        Step(_("Do not tell them that you read this.")),
    ]


def _talk(country: str) -> list[Step]:
    own = _first(country, "dv")
    if not own:
        states = (helplines.united_states(),)
        return [Step(_("To talk to someone in the United States, call:"), states)]
    steps = [Step(_("To talk to someone, call:"), own)]
    if not own[0].for_anyone:
        steps.append(Step(_("That is not for you? Others are here:"), helplines.directories("dv")))
    return steps


def _if_known(words: Words, lines: tuple[Line, ...]) -> list[Step]:
    return [Step(words, lines)] if lines else []


def _first(country: str, scope: Scope) -> tuple[Line, ...]:
    """Return one line, for anyone where there is one: more than one is hard to hold in the head.

    A line for some only comes with whom it is for, which the page says beside it.
    """
    known = [line for line in helplines.shown(country, scope).lines if line.phones]
    return tuple(known[:1])
