"""The sample person's weeks: check-ins with gaps, two reviews, two bad days, days as they were."""

from handrail.cli.sample.days import Ago
from handrail.programme.record import Record, new_id
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.rhythm.quiet_time import QuietTime
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback

# (days ago, words, closeness, safety, hope); three weeks of the fourteen have none.
WEEKS: tuple[tuple[int, str, int | None, int | None, int | None], ...] = (
    (93, "We each do our own evenings. Rent on Friday went wrong.", 2, 4, 2),
    (86, "The phone bill. Nobody shouted, nobody said much either.", 2, 4, 2),
    (79, "", 3, 4, 3),
    (72, "Phones at the table get in the way. Choir helps.", 2, 4, 3),
    (65, "Twenty minutes out of the room, and back. That helped.", 3, 4, 3),
    (51, "The trip was changed after I asked. Small, and it counted.", 3, 4, 4),
    (44, "His mother. He said nothing until I told him.", 2, None, 3),
    (37, "Phone basket, third week.", 3, 5, 3),
    (30, "The joke at dinner. Then a sorry without a but.", 3, 4, 3),
    (16, "Half an hour became forty minutes, and he came back.", 3, 4, 4),
    (9, "He talked about his father. I only listened.", 4, 5, 4),
    (2, "An ordinary week. Bed at ten helps.", 3, 4, 4),
)
# Sleep, movement, meals of one fortnight and of another; None where a day has no note.
TIRED = ((0, 1, 1), (1, 0, 1), None, (1, 1, 1), None, (0, 1, 2), (1, 2, 1))
BETTER = ((1, 1, 2), None, (2, 1, 2), (2, 2, 1), (1, 1, 2), None, (2, 2, 2))
BETTER_SINCE = 56  # days ago the better weeks began


def rhythm(ago: Ago) -> list[Record]:
    """Return everything of her weeks."""
    quiet = QuietTime(id=new_id(), weekday=6, hour=19, minute=30)
    return [quiet, *_check_ins(ago), *_days(ago), *_reviews(ago), *_setbacks(ago)]


def _check_ins(ago: Ago) -> list[CheckIn]:
    return [
        CheckIn(
            id=new_id(),
            day=ago(days),
            words=words,
            closeness=closeness,
            safety=safety,
            hope=hope,
        )
        for days, words, closeness, safety, hope in WEEKS
    ]


def _days(ago: Ago) -> list[DayNote]:
    kept = []
    for days in range(97, 0, -1):
        answers = (TIRED if days > BETTER_SINCE else BETTER)[days % len(TIRED)]
        if answers is not None:
            sleep, movement, meals = answers
            day = ago(days)
            kept.append(DayNote(id=new_id(), day=day, sleep=sleep, movement=movement, meals=meals))
    return kept


def _reviews(ago: Ago) -> list[Review]:
    return [
        Review(
            id=new_id(),
            day=ago(64),
            saw="He came in from the cold and nobody asked how it was. I had not asked either.",
            friend="Two tired people, each waiting for the other to begin.",
            keep="Tuesday evenings for choir.",
            change="Bills on Saturday morning, not at night.",
            drop="Answering at once.",
        ),
        Review(
            id=new_id(),
            day=ago(33),
            saw="Rent week without a word about who forgot. The slip was on the fridge.",
            friend="They are kinder when nobody is in a hurry.",
            keep="The slip on the fridge, the phone basket.",
            change="Say on Friday that I want a lie-in.",
        ),
    ]


def _setbacks(ago: Ago) -> list[Setback]:
    return [
        Setback(
            id=new_id(),
            day=ago(68),
            set_off="Ten at night, the heating, both of us worn out.",
            gave_way="I stayed in the room and shouted back.",
            will_try="Leave for twenty minutes, and say when I am back.",
        ),
        Setback(
            id=new_id(),
            day=ago(19),
            set_off="I asked about the holidays while he was on the phone.",
            will_try="Ask him to say a time when he goes quiet.",
        ),
    ]
