"""Checks answers for `handrail assess`."""

from functools import partial
from typing import Any, BinaryIO, NamedTuple

from handrail.cli.json_input import InputError, id_of, one_a_line, one_object, shown
from handrail.programme.look.signals import BY_ID, Answer

ANSWERS = ", ".join(Answer)


class Given(NamedTuple):
    """One set of answers as it came. id: empty when none was given."""

    id: str
    answers: dict[str, Answer]
    under_18: bool


def one(stream: BinaryIO) -> Given:
    """Read one object."""
    return one_object(stream, partial(checked, needs_id=False), wanted="answers")


def many(stream: BinaryIO) -> list[Given]:
    """Read one object a line."""
    return one_a_line(stream, partial(checked, needs_id=True))


def checked(found: Any, *, needs_id: bool) -> Given:
    """Check one object. Unknown keys beside the answers are passed over, unknown signals are not."""
    if not isinstance(found, dict):
        raise InputError("", "this is not a JSON object. Give {“answers”: {…}}")
    name = id_of(found, needed=needs_id)
    under_18 = found.get("under_18", False)
    if not isinstance(under_18, bool):
        raise InputError("under_18", f"{shown(under_18)} is neither true nor false")
    if "answers" not in found:
        raise InputError("answers", "this is missing")
    answers = found["answers"]
    if not isinstance(answers, dict):
        raise InputError("answers", f"{shown(answers)} is not an object of signals and answers")
    return Given(name, {signal: answer(signal, said) for signal, said in answers.items()}, under_18)


def answer(signal: str, said: Any) -> Answer:
    """Check one signal and its answer."""
    if signal not in BY_ID:
        raise InputError(f"answers.{signal}", "there is no such signal", key=signal)
    if not isinstance(said, str) or said not in list(Answer):
        raise InputError(
            f"answers.{signal}",
            f"{shown(said)} is not an answer. Use one of {ANSWERS}",
            key=signal,
        )
    return Answer(said)
