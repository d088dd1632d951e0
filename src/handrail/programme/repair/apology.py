"""Putting it right: what I did, what it did to you, what I will do. The repair becomes a promise."""

from collections.abc import Iterable
from datetime import date, timedelta

from handrail.programme.record import Record
from handrail.programme.repair.promise import KEPT, MISSED, Promise
from handrail.programme.repair.sentences import apology_sentence
from handrail.programme.talk.saying import Say
from handrail.programme.told import Line, Told, of_days
from handrail.programme.words import _

TITLE = _("Putting it right")
DID, COST, WILL = _("What I did"), _("What it did to you"), _("What I will do")
BETWEEN = timedelta(days=7)
MOST = 2_000  # characters in one answer


class Apology(Record, frozen=True, kw_only=True, tag="apology"):
    """One apology, written alone. Nobody is asked to accept it, and nothing waits for an answer.

    did, cost, will: its three parts. written_on: the day. by: by when the repair is done, if a day
    was named. again_of: the id of an earlier apology for the same thing. said_on: the day it was
    said or given, as the person noted it.
    """

    did: str
    cost: str
    will: str
    written_on: date
    by: date | None = None
    again_of: str = ""
    said_on: date | None = None

    def says_the_same_as(self, other: Record) -> bool:
        """Whether two are the same words of the same day, whatever was noted beside one since."""
        return isinstance(other, Apology) and self._words() == other._words()

    def _words(self) -> tuple[date, str, str, str]:
        return self.written_on, self.did, self.cost, self.will

    def told(self) -> Told:
        """Say its parts and days."""
        lines = (
            Line(DID, self.did),
            Line(COST, self.cost),
            Line(WILL, self.will),
            of_days(_("By when"), self.by),
            of_days(_("Said"), self.said_on),
        )
        return Told(TITLE, self.written_on, tuple(line for line in lines if line.text))

    def sentence(self, say: Say = str) -> str:
        """Return it as the other person will hear it. say: translates the words that are ours."""
        return apology_sentence(self.did, self.cost, self.will, say)


def open_apology(apologies: Iterable[Apology]) -> Apology | None:
    """Return the apology that is written and not said yet; there is one at most."""
    return next((one for one in apologies if one.said_on is None), None)


def opens_again(apologies: Iterable[Apology], today: date) -> date | None:
    """Return the day another one can be written; None when it can be written now."""
    last = max((one.written_on for one in apologies), default=None)
    if last is None or today - last >= BETWEEN:
        return None
    return last + BETWEEN


def promise_for(apology: Apology, promises: Iterable[Promise]) -> Promise | None:
    """Return the newest promise that an apology became."""
    own = [one for one in promises if one.apology == apology.id]
    return max(own, key=_made, default=None)


def repeated_apologies(apologies: Iterable[Apology]) -> list[Apology]:
    """Return the apologies said to be about the same thing as an earlier one. Newest first."""
    every = [*apologies]
    ids = {one.id for one in every}
    found = (one for one in every if one.again_of in ids)
    return sorted(found, key=_written, reverse=True)


def unrepaired(apologies: Iterable[Apology], promises: Iterable[Promise]) -> list[Apology]:
    """Return the apologies whose repair was promised and missed, and not kept since. Newest first."""
    states: dict[str, set[str]] = {}
    for promise in promises:
        states.setdefault(promise.apology, set()).add(promise.state)
    found = (
        one
        for one in apologies
        if MISSED in states.get(one.id, ()) and KEPT not in states.get(one.id, ())
    )
    return sorted(found, key=_written, reverse=True)


def _made(promise: Promise) -> tuple[date, date]:
    return promise.made_on, promise.by


def _written(apology: Apology) -> date:
    return apology.written_on
