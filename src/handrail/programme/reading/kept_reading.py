"""A reading a person chose to keep, when to look again, and what changed since an earlier one."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.look.answers import Answer, Answers
from handrail.programme.look.signals import REPAIR, SIGNALS, ids
from handrail.programme.reading.reading import assess
from handrail.programme.reading.reading_words import HEADINGS
from handrail.programme.reading.row import UNCLEAR, UNSAFE
from handrail.programme.record import Record, new_id
from handrail.programme.told import Line, Told
from handrail.programme.words import _

A_MONTH = timedelta(days=30)
TWO_WEEKS = timedelta(days=14)

FRESH_LOOK = _("A fresh look, one minute")
ASKED_AGAIN = _("Two weeks ago something was unclear. Would you like to look again, alone?")
SAME_READING = _("Your answers show the same as before.")
OTHER_READING = _("Your answers show something else than before.")
NOTHING_CHANGED = _("No answer has changed.")
CHANGES = {
    "harder": _("Closer, or more often, than before"),
    "easier": _("Further away, or less often, than before"),
    "said": _("Said now, left unsaid before"),
    "unsaid": _("Left unsaid now, said before"),
}
_ORDER = (Answer.NEVER, Answer.BEFORE, Answer.PAST_YEAR, Answer.NOW)


class KeptReading(Record, frozen=True, kw_only=True, tag="reading"):
    """What one honest look showed on one day. Whether the person is under 18 is kept nowhere.

    made_on: the day of the look. answers: one for each signal. reading, rule, offers, partial: as
    the decision table gave them that day, so that a later change of the table changes no past.
    """

    made_on: date
    answers: dict[str, Answer]
    reading: str
    rule: str
    offers: tuple[str, ...]
    partial: bool

    @property
    def heading(self) -> str:
        """The heading this reading has on screen."""
        return HEADINGS[self.reading]

    @property
    def unsafe(self) -> bool:
        """Whether joint pages fold away and notes fall silent while this one is the newest."""
        return self.reading in UNSAFE

    def told(self) -> Told:
        """Say what the look showed, and every answer given."""
        shown = Line("", self.heading, own=False)
        answers = tuple(
            Line(signal.label, signal.label_of(self.answers[signal.id]), own=False)
            for signal in SIGNALS
            if signal.id in self.answers
        )
        return Told(_("What your answers showed"), self.made_on, (shown, *answers))


class Change(NamedTuple):
    """One answer that changed. kind: a key of CHANGES, in words there."""

    signal: str
    label: str
    was: str
    is_now: str
    kind: str


class Comparison(NamedTuple):
    """Two readings side by side. sentence: whether they show the same. changes: by signal."""

    older: KeptReading
    newer: KeptReading
    sentence: str
    changes: tuple[Change, ...]


def kept(answers: Answers, made_on: date) -> KeptReading:
    """Make the record of a look; offers are those without age, which is kept nowhere."""
    reading = assess(answers)
    return KeptReading(
        id=new_id(),
        made_on=made_on,
        answers={signal.id: Answer(answers.get(signal.id, "rather_not_say")) for signal in SIGNALS},
        reading=reading.reading,
        rule=reading.rule,
        offers=reading.offers,
        partial=reading.partial,
    )


def newest(readings: Iterable[KeptReading]) -> KeptReading | None:
    """Return the reading of the latest day; of one day, the one kept last in the list."""
    latest: KeptReading | None = None
    for reading in readings:
        if latest is None or reading.made_on >= latest.made_on:
            latest = reading
    return latest


def fresh_look_due(last: KeptReading | None, today: date) -> bool:
    """Whether a month has passed since the last kept reading, or there is none."""
    return last is None or today - last.made_on >= A_MONTH


def asks_again(last: KeptReading | None, today: date) -> bool:
    """Whether the private question is due: two weeks after a kept reading that was unclear."""
    if last is None or last.reading != UNCLEAR:
        return False
    return today - last.made_on >= TWO_WEEKS


def compare(older: KeptReading, newer: KeptReading) -> Comparison:
    """Say what changed between two kept readings, answer by answer; nothing is added up."""
    changes = []
    for signal in SIGNALS:
        was = older.answers.get(signal.id, Answer.RATHER_NOT_SAY)
        is_now = newer.answers.get(signal.id, Answer.RATHER_NOT_SAY)
        if was != is_now:
            said = (signal.label_of(was), signal.label_of(is_now))
            kind = _kind(signal.id, was, is_now)
            changes.append(Change(signal.id, signal.label, *said, kind))
    same = older.reading == newer.reading
    return Comparison(older, newer, SAME_READING if same else OTHER_READING, tuple(changes))


def _kind(signal: str, was: Answer, is_now: Answer) -> str:
    if was == Answer.RATHER_NOT_SAY:
        return "said"
    if is_now == Answer.RATHER_NOT_SAY:
        return "unsaid"
    more = _ORDER.index(is_now) > _ORDER.index(was)
    # More of what gives hope is easier; more of anything else is harder.
    return "easier" if more == (signal in ids(REPAIR)) else "harder"
