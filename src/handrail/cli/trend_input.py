"""Checks check-ins for `handrail trend`."""

import re
from datetime import date
from functools import partial
from typing import Any, BinaryIO, NamedTuple

from handrail.cli.json_input import InputError, id_of, one_a_line, one_object, shown
from handrail.programme.trend.weeks import Answers

RATINGS = ("closeness", "safety", "hope")
LOWEST, HIGHEST = 1, 5
PEOPLE = 2
DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Given(NamedTuple):
    """One set of check-ins as it came. id: empty when none was given."""

    id: str
    answers: tuple[Answers, ...]


def one(stream: BinaryIO) -> Given:
    """Read one object, or a bare list of check-ins."""
    return one_object(stream, partial(checked, needs_id=False), wanted="checkins")


def many(stream: BinaryIO) -> list[Given]:
    """Read one object a line."""
    return one_a_line(stream, partial(checked, needs_id=True))


def checked(found: Any, *, needs_id: bool) -> Given:
    """Check one object. Keys that nobody asked for are passed over."""
    if isinstance(found, list) and not needs_id:
        found = {"checkins": found}
    if not isinstance(found, dict):
        raise InputError("", "this is not a JSON object. Give {“checkins”: […]}")
    name = id_of(found, needed=needs_id)
    if "checkins" not in found:
        raise InputError("checkins", "this is missing")
    rows = found["checkins"]
    if not isinstance(rows, list):
        raise InputError("checkins", f"{shown(rows)} is not a list of check-ins")
    answers = tuple(check_in(number, row) for number, row in enumerate(rows))
    refuse_a_third(answers)
    return Given(name, answers)


def check_in(number: int, row: Any) -> Answers:
    """Check one check-in."""
    if not isinstance(row, dict):
        raise InputError(f"checkins.{number}", f"{shown(row)} is not an object", row=number)
    for key in ("date", "who"):
        if key not in row:
            raise wrong(number, key, "this is missing")
    return Answers(
        day(number, row["date"]),
        who(number, row["who"]),
        **{key: rating(number, key, row.get(key)) for key in RATINGS},
    )


def day(number: int, given: Any) -> date:
    """Check a date."""
    if isinstance(given, str) and DATE.fullmatch(given):
        try:
            return date.fromisoformat(given)
        except ValueError:
            pass  # a thirtieth of February: said below
    raise wrong(number, "date", f"{shown(given)} is not a date such as 2026-11-24")


def who(number: int, given: Any) -> str:
    """Check whose answers these are."""
    if isinstance(given, str) and given.strip():
        return given
    raise wrong(number, "who", f"{shown(given)} is not a name or letter")


def rating(number: int, key: str, given: Any) -> float | None:
    """Check one rating; nothing, where it was left open."""
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise wrong(number, key, f"{shown(given)} is not a number from {LOWEST} to {HIGHEST}")
    if not LOWEST <= given <= HIGHEST:
        raise wrong(number, key, f"{shown(given)} is not from {LOWEST} to {HIGHEST}")
    return given


def refuse_a_third(answers: tuple[Answers, ...]) -> None:
    """Refuse a third person: a trend is of one or two."""
    people: set[str] = set()
    for number, one_day in enumerate(answers):
        people.add(one_day.who)
        if len(people) > PEOPLE:
            raise wrong(number, "who", f"{shown(one_day.who)} is a third person. Give one or two")


def wrong(number: int, key: str, reason: str) -> InputError:
    """Return what is wrong with one field of one check-in."""
    return InputError(f"checkins.{number}.{key}", reason, key=key, row=number)
