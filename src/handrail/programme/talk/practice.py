"""Practice on scenes and in listening: what now goes well, in words. Nothing is scored or counted."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.talk.listening import BY_PIECE
from handrail.programme.talk.scenes import BY_SCENE, FEELING, SOFT_START, Scene
from handrail.programme.talk.spoken import REFLECTION, Spoken
from handrail.programme.told import Line, Told
from handrail.programme.words import _

FEWEST_WORDS = 4  # shorter ones say too little for anything to be said of them
LATEST = 3  # how many scenes “what goes well now” looks at
BORROWED = "borrowed"  # a code of ours beside the coach’s: a long stretch in the other’s words

Task = Scene | Spoken
TASKS: Mapping[str, Task] = {**BY_SCENE, **BY_PIECE}


class Good(NamedTuple):
    """Something that can be there. name: of it. words: said to a person. unless: codes against it."""

    name: str
    words: str
    unless: frozenset[str]


_SHARED = (
    Good(
        "self",
        _("words about what happened, not about who they are"),
        frozenset(("you-blame", "label", "contempt", "mind-reading")),
    ),
    Good("once", _("the one time you mean, not every time"), frozenset(("absolute",))),
    Good("one", _("one thing at a time"), frozenset(("piling-on",))),
    Good("free", _("nothing held over them"), frozenset(("threat",))),
)
GOODS: dict[str, tuple[Good, ...]] = {
    FEELING: (
        Good("event", _("something they could have seen or heard"), frozenset(("vague",))),
        Good("feeling", _("a feeling of your own"), frozenset(("no-feeling", "pseudo-feeling"))),
        *_SHARED,
    ),
    SOFT_START: (
        Good("open", _("a question they can say yes or no to"), frozenset(("no-opening",))),
        *_SHARED,
    ),
    REFLECTION: (
        Good("theirs", _("their feeling, as you guess it"), frozenset(("no-feeling",))),
        Good("check", _("a question whether you got it right"), frozenset(("no-check",))),
        Good("side", _("their side only; yours has its own time"), frozenset(("rebuttal",))),
        Good("unfixed", _("hearing it, without mending it"), frozenset(("advice",))),
        Good("own", _("your own words for it, not theirs"), frozenset((BORROWED,))),
        _SHARED[0],
    ),
}
WORDS: dict[str, str] = {good.name: good.words for goods in GOODS.values() for good in goods}


class Practised(Record, frozen=True, kw_only=True, tag="practice"):
    """What was there when a scene was practised last; there is one such record a scene at most.

    day: of the last time. scene: the name of one of TASKS. now: what was there, by the names in WORDS. before: what
    was there the time before. What was written is not kept.
    """

    day: date
    scene: str
    now: tuple[str, ...]
    before: tuple[str, ...] = ()

    def told(self) -> Told:
        """Say which scene it was, and what was there."""
        scene = TASKS.get(self.scene)
        named = (Line("", scene.title, own=False),) if scene else ()
        there = tuple(Line("", WORDS[name], own=False) for name in self.now if name in WORDS)
        return Told(_("Practice"), self.day, (*named, *there))


class Progress(NamedTuple):
    """What changed between two tries, as words. new, still, again: there now, both times, before."""

    new: tuple[str, ...]
    still: tuple[str, ...]
    again: tuple[str, ...]


def there(kind: str, text: str, codes: Collection[str]) -> tuple[str, ...]:
    """Return the names of what is there in a text, by the codes that were found in it."""
    if len(text.split()) < FEWEST_WORDS:
        return ()
    return tuple(good.name for good in GOODS[kind] if good.unless.isdisjoint(codes))


def progress(before: Collection[str], now: Collection[str]) -> Progress:
    """Say what is new, what is still there, and what was there before and can be looked at again."""
    return Progress(
        new=tuple(words for name, words in WORDS.items() if name in now and name not in before),
        still=tuple(words for name, words in WORDS.items() if name in now and name in before),
        again=tuple(words for name, words in WORDS.items() if name in before and name not in now),
    )


def goes_well(kept: Iterable[Practised]) -> tuple[str, ...]:
    """Return in words what was there each of the last times, as far as those scenes ask for it."""
    latest = sorted(kept, key=lambda record: record.day)[-LATEST:]
    return tuple(words for name, words in WORDS.items() if _held(name, latest))


def _held(name: str, latest: Iterable[Practised]) -> bool:
    asked = [record for record in latest if name in _asked_of(record.scene)]
    return bool(asked) and all(name in record.now for record in asked)


def _asked_of(scene: str) -> frozenset[str]:
    known = TASKS.get(scene)
    return frozenset(good.name for good in GOODS[known.kind]) if known else frozenset()
