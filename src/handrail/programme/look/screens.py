"""How the honest look is asked: three parts, each worth having alone, a few rows on each screen."""

from typing import NamedTuple

from handrail.programme.look.answers import Answer, Signal
from handrail.programme.look.signals import AGAINST, BY_ID, BY_ME, REPAIR, TOXIC
from handrail.programme.words import _

YES = "yes"
NO = "no"
UNSAID = str(Answer.RATHER_NOT_SAY)

FIRST, WHEN, TONIGHT = "first", "when", "tonight"
SECOND_1, SECOND_2, SECOND_3, SECOND_4, SECOND_5 = (f"second-{number}" for number in range(1, 6))
THIRD_1, THIRD_2, THIRD_3 = (f"third-{number}" for number in range(1, 4))
CHECK = "check"

WHEN_OF = ".when"
OWN_LIFE = "suicide.self"
ON_YOUR_MIND = "suicide.self.tonight"
UNDER_18 = "under_18"
ILLNESS = "illness"

THEM = _("In the past year, or ever, has your partner or ex, or someone acting for them:")
YOU = _("And you:")
ABOUT_IT = _("And about all of this:")
OFTEN = _("Does your partner or ex:")
BOTH = _("Between the two of you:")
DO_THEY = _("Do they")


class Row(NamedTuple):
    """One row of a screen. field: its name in a form. choices: values with their labels."""

    field: str
    asked: str
    more: str
    choices: tuple[tuple[str, str], ...]


class Group(NamedTuple):
    """Rows under one lead, which each row's question goes on from."""

    lead: str
    rows: tuple[Row, ...]


class Screen(NamedTuple):
    """One screen. id: for its address; it tells nothing. part: 1, 2 or 3. time: how long the part takes."""

    id: str
    part: int
    heading: str
    time: str
    groups: tuple[Group, ...]

    @property
    def fields(self) -> dict[str, tuple[str, ...]]:
        """The fields of the screen, each with the values it may have."""
        return {
            row.field: tuple(value for value, _label in row.choices)
            for group in self.groups
            for row in group.rows
        }


THREE_WAYS = ((str(Answer.NEVER), _("No")), (YES, _("Yes")), (UNSAID, _("Rather not say")))
YES_OR_NO = ((YES, _("Yes")), (NO, _("No")), (UNSAID, _("Rather not say")))
WHEN_CHOICES = (
    (str(Answer.NOW), _("It goes on, or I fear it now")),
    (str(Answer.PAST_YEAR), _("In the past year, even once")),
    (str(Answer.BEFORE), _("Before, but not in the past year")),
    (UNSAID, _("Rather not say")),
)
WHEN_OWN_LIFE = (
    (str(Answer.NOW), _("It goes on, or it is on my mind now")),
    *WHEN_CHOICES[1:],
)
WHEN_HEADING = _("When?")
WHEN_LEAD = _("You said yes to:")
NO_NEED_TO_BE_SURE = _("There is no need to be sure before you call someone.")
LEFT_OPEN = _("Leave any of them open. Open counts as “rather not say”, and is never read as “no”.")
NOTHING_SAVED = _("Nothing is saved, and nobody is told.")
SAME_HELP = _("The help page is the same for everyone, whatever you answer.")
NONE_KEPT = _("No earlier answers are kept here, so the other questions come next.")
FROM_LAST_TIME = _(
    "The other answers are from the last time you kept them. Change what is different."
)
TIMES = {1: _("about a minute"), 2: _("about two minutes"), 3: _("about two minutes")}

FIRST_SIX = (
    "hurt.strangled",
    "weapon.used",
    "threat.kill",
    "children.threatened",
    "fear.partner",
    OWN_LIFE,
)


def full_row(signal: Signal) -> Row:
    """Return a row with every answer the signal has."""
    choices = tuple((str(answer), label) for answer, label in signal.labels.items())
    return Row(signal.id, signal.asked, signal.more, choices)


def lead_of(signal: str) -> str:
    """Return the lead a signal's question goes on from."""
    return next(
        group.lead
        for screen in SCREENS
        for group in screen.groups
        if signal in {row.field for row in group.rows}
    )


def _short(*signals: str) -> tuple[Row, ...]:
    # No "what counts" here: the first screen stays under 150 words; When? says it.
    return tuple(Row(signal, BY_ID[signal].asked, "", THREE_WAYS) for signal in signals)


def _full(*signals: str) -> tuple[Row, ...]:
    return tuple(full_row(BY_ID[signal]) for signal in signals)


def _screen(name: str, part: int, heading: str, *groups: Group) -> Screen:
    return Screen(name, part, heading, TIMES[part], groups)


FIRST_SCREEN = _screen(
    FIRST,
    1,
    _("Six things first"),
    Group(THEM, _short(*FIRST_SIX[:4])),
    Group(YOU, _short(*FIRST_SIX[4:])),
)
TONIGHT_SCREEN = _screen(
    TONIGHT,
    1,
    _("One more question"),
    Group(
        _("You thought of ending your life."),
        (
            Row(
                ON_YOUR_MIND,
                _("Is it on your mind now, or do you have a way in mind?"),
                "",
                YES_OR_NO,
            ),
        ),
    ),
)
AGE_SCREEN = _screen(
    SECOND_5,
    2,
    _("One thing, if you like"),
    Group(
        _("This is kept nowhere. It only changes which lines come first."),
        (Row(UNDER_18, _("Are you under 18?"), "", YES_OR_NO),),
    ),
)
SCREENS = (
    FIRST_SCREEN,
    TONIGHT_SCREEN,
    _screen(
        SECOND_1,
        2,
        _("Ten more, in three steps"),
        Group(THEM, _full("hurt.hit", "force.sexual", "threat.intimidate")),
        Group(DO_THEY, _full("weapon.access")),
    ),
    _screen(
        SECOND_2,
        2,
        _("The second step"),
        Group(THEM, _full("watch.tracking", "control.money", "control.contacts")),
    ),
    _screen(
        SECOND_3,
        2,
        _("The third step"),
        Group(THEM, _full("suicide.partner_threat")),
        Group(ABOUT_IT, _full("harm.escalating", "leaving.planned")),
    ),
    _screen(SECOND_4, 2, _("And what you did"), Group(YOU, _full(BY_ME.id))),
    AGE_SCREEN,
    _screen(THIRD_1, 3, _("What wears you down"), Group(OFTEN, tuple(map(full_row, TOXIC)))),
    _screen(THIRD_2, 3, _("What gives hope"), Group(BOTH, tuple(map(full_row, REPAIR)))),
    _screen(THIRD_3, 3, _("What speaks against it"), Group(BOTH, tuple(map(full_row, AGAINST)))),
)
BY_SCREEN = {screen.id: screen for screen in SCREENS}
ILLNESS_ROW = Row(
    ILLNESS, _("Is illness, loss or a disability part of this, for either of you?"), "", YES_OR_NO
)


def in_full(screen: Screen) -> Screen:
    """Return a screen whose signals have every answer, as on paper, where nothing can be asked after."""
    groups = tuple(
        group._replace(
            rows=tuple(
                full_row(BY_ID[row.field]) if row.field in BY_ID else row for row in group.rows
            )
        )
        for group in screen.groups
    )
    return screen._replace(groups=groups)


def when_screen(signals: tuple[str, ...]) -> Screen:
    """Return the screen that asks when, for each signal that was answered with yes."""
    rows = tuple(
        Row(
            f"{signal}{WHEN_OF}",
            BY_ID[signal].label,
            BY_ID[signal].more,
            WHEN_OWN_LIFE if signal == OWN_LIFE else WHEN_CHOICES,
        )
        for signal in signals
    )
    return _screen(WHEN, 1, WHEN_HEADING, Group(WHEN_LEAD, rows))
