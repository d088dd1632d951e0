"""The signals of the honest look: what is asked, and how an answer is said."""

from collections.abc import Mapping
from enum import StrEnum


class Answer(StrEnum):
    """How a person may answer a row. A row left open counts as RATHER_NOT_SAY."""

    NEVER = "never"
    BEFORE = "before"
    PAST_YEAR = "past_year"
    NOW = "now"
    RATHER_NOT_SAY = "rather_not_say"


Answers = Mapping[str, Answer]
