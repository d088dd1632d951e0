"""One honest look while it is taken: what was chosen, which screen is next, what the answers are.

Nothing here is kept with a space. It lies in the browser's sealed visit and goes with it.
"""

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from handrail.programme.look import screens
from handrail.programme.look.answers import Answer, Answers
from handrail.programme.look.screens import (
    CHECK,
    FIRST,
    FIRST_SIX,
    ON_YOUR_MIND,
    OWN_LIFE,
    TONIGHT,
    UNSAID,
    WHEN,
    WHEN_OF,
    YES,
    Screen,
)
from handrail.programme.look.signals import BY_ID

_SECOND_PART = (
    screens.SECOND_1,
    screens.SECOND_2,
    screens.SECOND_3,
    screens.SECOND_4,
)
_THIRD_PART = (screens.THIRD_1, screens.THIRD_2, screens.THIRD_3)
_AFTER = {
    **dict(zip(_SECOND_PART, (*_SECOND_PART[1:], screens.SECOND_5), strict=True)),
    screens.SECOND_5: CHECK,
    **dict(zip(_THIRD_PART, (*_THIRD_PART[1:], CHECK), strict=True)),
}


class Taken(NamedTuple):
    """What a look comes to. stopped: the person stopped before the second part was asked through.

    own_life_unsaid: a yes about ending one's life whose follow-up was left open.
    """

    answers: dict[str, Answer]
    stopped: bool
    own_life_unsaid: bool
    under_18: bool
    illness: bool


class Look(msgspec.Struct, frozen=True):
    """A look under way.

    choices: what was chosen, by field. seen: the screens that were sent, in any order. fresh:
    whether this is a fresh look. kept: the other answers of the last kept reading, for a fresh
    look only; None when there is none.
    """

    choices: dict[str, str] = {}
    seen: tuple[str, ...] = ()
    fresh: bool = False
    kept: dict[str, Answer] | None = None

    def sent(self, screen: Screen, form: Mapping[str, str]) -> "Look":
        """Return the look after a screen was sent. What the screen does not offer counts as open."""
        offered = screen.fields
        chosen = {field: form[field] for field in offered if form.get(field) in offered[field]}
        others = {field: value for field, value in self.choices.items() if field not in offered}
        return self._with({**others, **chosen}, (*self.seen, screen.id))

    def changed(self, signal: str, answer: Answer) -> "Look":
        """Return the look after one answer was changed on Check your answers."""
        gone = {f"{signal}{WHEN_OF}"} | ({ON_YOUR_MIND} if signal == OWN_LIFE else set())
        others = {field: value for field, value in self.choices.items() if field not in gone}
        seen = self.seen
        if signal == OWN_LIFE:
            seen = tuple(screen for screen in seen if screen != TONIGHT)
        return self._with({**others, signal: str(answer)}, seen)

    def chosen(self, screen: Screen) -> dict[str, str]:
        """Return what each field of a screen holds; an answer in full is a yes on the first screen."""
        held = {field: self.choices.get(field) for field in screen.fields}
        if self.kept is not None:
            unasked = {
                field for field in held.keys() & (BY_ID.keys() - set(FIRST_SIX)) if not held[field]
            }
            held |= {field: str(self.answer(field)) for field in unasked}
        return {
            field: value if value in screen.fields[field] else YES
            for field, value in held.items()
            if value is not None
        }

    def asks_when(self) -> tuple[str, ...]:
        """Return the signals of the first screen that were answered with yes."""
        return tuple(signal for signal in FIRST_SIX if self.choices.get(signal) == YES)

    def asks_tonight(self) -> bool:
        """Whether the follow-up about one's own life is due and was not asked yet."""
        answer = self.answer(OWN_LIFE)
        return TONIGHT not in self.seen and answer in (Answer.BEFORE, Answer.PAST_YEAR)

    def answer(self, signal: str) -> Answer:
        """Return the answer to one signal, before the follow-up about one's own life."""
        chosen = self.choices.get(signal)
        if chosen == YES:
            when = self.choices.get(f"{signal}{WHEN_OF}", UNSAID)
            # Someone who said yes and left "when?" open is never read as if it were long ago.
            return Answer.PAST_YEAR if when == UNSAID else Answer(when)
        if chosen is None:
            return self._from_last_time(signal)
        return Answer(chosen)

    def _from_last_time(self, signal: str) -> Answer:
        if self.kept is None or signal in FIRST_SIX or self._was_asked(signal):
            return Answer.RATHER_NOT_SAY
        return self.kept.get(signal, Answer.RATHER_NOT_SAY)

    def _was_asked(self, signal: str) -> bool:
        return any(
            signal in screens.BY_SCREEN[name].fields
            for name in self.seen
            if name in screens.BY_SCREEN
        )

    def _with(self, choices: dict[str, str], seen: tuple[str, ...]) -> "Look":
        return msgspec.structs.replace(self, choices=choices, seen=tuple(dict.fromkeys(seen)))


def begin() -> Look:
    """Begin a whole look."""
    return Look()


def begin_fresh(last_kept: Answers | None) -> Look:
    """Begin a fresh look: six rows anew, the other answers from the last kept reading if any."""
    kept = None if last_kept is None else {signal: Answer(a) for signal, a in last_kept.items()}
    return Look(fresh=True, kept=kept)


def screen_of(look: Look, name: str) -> Screen | None:
    """Return a screen as this look shows it; None when there is no such screen to show."""
    if name == WHEN:
        return screens.when_screen(look.asks_when()) if look.asks_when() else None
    return screens.BY_SCREEN.get(name)


def next_screen(look: Look, after: str) -> str:
    """Return the id of the screen that comes after one; `CHECK` stands for Check your answers."""
    if after == FIRST and look.asks_when():
        return WHEN
    if after in (FIRST, WHEN, CHECK) and look.asks_tonight():
        return TONIGHT
    if after in (FIRST, WHEN, TONIGHT):
        # A follow-up that came from a change leads back to where the change was made.
        done = look.kept is not None or _second_part_seen(look)
        return CHECK if done else screens.SECOND_1
    return _AFTER.get(after, CHECK)


def answers_from(look: Look) -> Taken:
    """Turn what was chosen into answers; what was not asked is `rather_not_say`."""
    answers = {signal: look.answer(signal) for signal in BY_ID}
    tonight = look.choices.get(ON_YOUR_MIND, UNSAID)
    follow_up = answers[OWN_LIFE] in (Answer.BEFORE, Answer.PAST_YEAR)
    if follow_up and tonight == YES:
        answers[OWN_LIFE] = Answer.NOW
    return Taken(
        answers=answers,
        stopped=FIRST not in look.seen or (look.kept is None and not _second_part_seen(look)),
        own_life_unsaid=follow_up and tonight == UNSAID,
        under_18=look.choices.get(screens.UNDER_18) == YES,
        illness=look.choices.get(screens.ILLNESS) == YES,
    )


def _second_part_seen(look: Look) -> bool:
    return all(screen in look.seen for screen in _SECOND_PART)
