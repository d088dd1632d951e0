"""Finding a word in ten years of journal."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bench.both_journals import TIMES, ten_years
from bench.row import Row, milliseconds, times
from bench.timing import took
from handrail.programme.finding import Search
from handrail.programme.ground.journal import Entry, found
from handrail.vault.place import SpaceKey
from handrail.vault.space import Space

GOAL = 50.0
HITS = 30  # as many as stand on one page
RUNS = 25


def rows() -> Iterator[Row]:
    """Find a word here and with jrnl."""
    both = ten_years()
    word = a_word(both.entries, HITS)
    ours = took(lambda: find(both.key, word), RUNS)
    hits = len(find(both.key, word))
    row = Row(
        what="search ten years of journal",
        figure=milliseconds(ours.fair),
        goal=f"≤ {GOAL:.0f} ms",
        met=ours.fair <= GOAL,
        why=f"{ours.about()}3,650 entries of 1 kB opened, decoded and looked through; {hits} hits",
    )
    yield row
    if both.sealed is None or both.plain is None:
        yield Row(row.what, row.figure, f"≥ {TIMES:.0f}× faster than jrnl", None, why=both.trouble)
        return
    asked = ("-contains", word, "--short")
    sealed, plain = both.sealed.took(*asked).fair, both.plain.took(*asked).fair
    theirs = len(both.sealed.run(*asked).splitlines())
    yield Row(
        what=row.what,
        figure=row.figure,
        peer=f"jrnl sealed {milliseconds(sealed)}",
        ratio=times(sealed / ours.fair),
        goal=f"≥ {TIMES:.0f}× faster than jrnl",
        met=sealed >= TIMES * ours.fair,
        why=f"a whole run of jrnl, {theirs} hits; without encryption {milliseconds(plain)}, "
        f"{times(plain / ours.fair)}",
    )


def find(key: SpaceKey, word: str) -> list[Entry]:
    """Open the space and find the entries in which a word stands, as the page does."""
    return found(Space.open(key).all(Entry), Search(word))


def a_word(entries: Sequence[Entry], hits: int) -> str:
    """Return the longer word that stands in about so many entries."""
    standing: Counter[str] = Counter()
    for entry in entries:
        standing.update({word.lower() for word in entry.free.split() if word.isalpha()})
    longer = [word for word in standing if len(word) > 6]
    return min(longer, key=lambda word: (abs(standing[word] - hits), word))
