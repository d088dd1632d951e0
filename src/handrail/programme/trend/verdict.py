"""What a look at weekly answers can come to, with the sentences that say so."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from handrail.programme.words import _


class Verdict(StrEnum):
    """The one word a look comes to."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    APART = "apart"  # of two people’s answers, by the command alone: no page shows it
    TOO_EARLY = "too-early"


# What one person's own answers come to, said before what it rests on. Where it is too early, the
# first sentence of the evidence says so.
HEADLINES: Mapping[Verdict, str] = {
    Verdict.BETTER: _("Over all these weeks, your answers got better."),
    Verdict.SAME: _("Over all these weeks, your answers stayed about the same."),
    Verdict.WORSE: _("Over all these weeks, your answers got worse."),
}


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

    def told_on_a_page(self, say: Callable[[str], str] = str) -> tuple[str, ...]:
        """Return the same with the verdict in front, for one person’s own answers."""
        headline = HEADLINES.get(self.verdict)
        return (say(headline), *self.told(say)) if headline else self.told(say)
