"""Reads one text with all rules of its kind."""

import re
from typing import NamedTuple

from handrail.coach.learned import Opinion, opinion
from handrail.coach.matchers import Matcher, Missing, Span
from handrail.coach.rule import Rule
from handrail.coach.rules import KINDS, rules
from handrail.coach.sentence import Sentence

LIMIT = 100_000  # characters
HALF = re.compile("[\ud800-\udfff]")  # half of a character, as broken bytes and some JSON have it


class BadText(ValueError):
    """A text that cannot be read. `field` is "kind" or "text"; the sentence says what to do."""

    def __init__(self, field: str, sentence: str) -> None:
        """field: which argument. sentence: what is wrong with it."""
        super().__init__(sentence)
        self.field = field


class Finding(NamedTuple):
    """Words that may land badly, or a part that is missing (then start and end are the text's end)."""

    code: str
    start: int  # in characters of the text as typed
    end: int
    what: str
    why: str
    try_: str


class Note(NamedTuple):
    """A quiet question to the author only; never a fault."""

    code: str
    what: str
    why: str
    try_: str


class Reading(NamedTuple):
    """What the coach saw in one text. No finding doesn't mean that it is safe to say."""

    kind: str
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...]


def read(kind: str, text: str) -> Reading:
    """Read `text` as a text of `kind` (one of `KINDS`).

    Returns the findings in the order of the words. Raises BadText for an unknown kind, and for a
    text that is no string, is empty, is longer than `LIMIT` characters, or holds half a character.
    """
    check(kind, text)
    sentence = Sentence(text)
    return reading(kind, sentence, opinion(kind, sentence))


def reading(kind: str, sentence: Sentence, heard: Opinion) -> Reading:
    """Return what the rules notice in a text, and what the learned layer heard beside it.

    A rule whose code the layer thinks out of the question isn't asked at all, which is most of
    what makes reading quick. Where rules noticed something, the layer adds only what it is sure of.
    """
    asked = [rule for rule in rules(kind) if rule.code not in heard.ruled_out]
    seen = {rule.code: spans for rule in asked if (spans := found(rule, sentence))}
    more = heard.sure if seen.keys() & heard.rivals else heard.named
    for rule in asked:
        if rule.code in more and rule.code not in seen:
            seen[rule.code] = heard_spans(rule, sentence, heard)
    findings: list[Finding] = []
    notes: list[Note] = []
    for rule in asked:
        spans = not_said_better(rule, seen, sentence) if rule.code in seen else []
        if not spans:
            continue
        if rule.note:
            notes.append(Note(rule.code, rule.what, rule.why, rule.try_))
            continue
        findings += [
            Finding(rule.code, *typed(span, sentence), rule.what, rule.why, rule.try_)
            for span in spans
        ]
    if len(findings) > 1:
        findings.sort(key=lambda finding: (finding.start, -finding.end, finding.code))
    return Reading(kind, tuple(findings), tuple(notes))


def heard_spans(rule: Rule, sentence: Sentence, heard: Opinion) -> list[Span]:
    """Return the words that told the learned layer of a code; none where a part is missing."""
    if all(isinstance(matcher, Missing) for matcher in rule.notices):
        return [(len(sentence.plain), len(sentence.plain))]
    return heard.spans(rule.code)


def check(kind: object, text: object) -> None:
    """Raise BadText unless the kind is known and the text can be read."""
    if not isinstance(kind, str) or kind not in KINDS:
        raise BadText("kind", f"must be one of {', '.join(KINDS)}")
    if not isinstance(text, str):
        raise BadText("text", "must be a string")
    if not text.strip():
        raise BadText("text", "must not be empty")
    if len(text) > LIMIT:
        raise BadText("text", f"must have at most {LIMIT:,} characters, not {len(text):,}")
    if half := HALF.search(text):
        place = half.start() + 1
        raise BadText("text", f"must be whole characters; character {place} is half of one")


def found(rule: Rule, sentence: Sentence) -> list[Span]:
    """Return where the rule notices something, in the plain text: in order, none overlapping."""
    spans = spans_of(rule.notices, sentence)
    kept: list[Span] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
        elif not kept or (start, end) != kept[-1]:
            kept.append((start, end))
    return kept


def spans_of(matchers: tuple[Matcher, ...], sentence: Sentence) -> list[Span]:
    """Return every span any of the matchers yields, in order."""
    spans: list[Span] = []
    for matcher in matchers:
        spans += matcher.spans(sentence)
    spans.sort()
    return spans


def not_said_better(rule: Rule, seen: dict[str, list[Span]], sentence: Sentence) -> list[Span]:
    """Return the rule's spans, without those in whose sentence a code it yields to was found.

    A missing part belongs to the whole text.
    """
    spans = seen[rule.code]
    if not rule.yields_to:
        return spans
    stronger = [span for code in rule.yields_to for span in seen.get(code, ())]
    if not stronger:
        return spans
    taken = {sentence.around(*span) for span in stronger}
    end = len(sentence.plain)
    return [span for span in spans if span[0] < end and sentence.around(*span) not in taken]


def typed(span: Span, sentence: Sentence) -> Span:
    """Return the span in the text as typed."""
    if span[0] == len(sentence.plain):
        return len(sentence.typed), len(sentence.typed)
    return sentence.as_typed(*span)
