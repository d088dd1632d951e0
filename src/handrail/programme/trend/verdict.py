"""What a look at weekly answers can come to, with the sentences that say so."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    """The one word a look comes to."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    APART = "apart"  # of two people’s answers, by the command alone: no page shows it
    TOO_EARLY = "too-early"


class Sentence(NamedTuple):
    """One sentence of evidence. text: with places such as “%(days)d”. values: what stands there."""

    text: str
    values: Mapping[str, int] = {}

    def said(self, say: Callable[[str], str] = str) -> str:
        """Return the sentence as it is read. say: a translator."""
        return say(self.text) % self.values


class Trend(NamedTuple):
    """What answers show over time. sentences: the evidence, then how sure it is."""

    verdict: Verdict
    sentences: tuple[Sentence, ...]

    def told(self, say: Callable[[str], str] = str) -> tuple[str, ...]:
        """Return the sentences as they are read. say: a translator, such as gettext."""
        return tuple(sentence.said(say) for sentence in self.sentences)
