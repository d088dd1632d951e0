"""Whom the sample person can turn to, and what she wrote on some pages of her lists."""

from handrail.cli.sample.days import Ago
from handrail.programme.ground.people import Person
from handrail.programme.plan.plan import PlanPage
from handrail.programme.record import new_id

# (days ago, page, own words, ticks)
PAGES: tuple[tuple[int, str, dict[str, str], dict[str, tuple[str, ...]]], ...] = (
    (
        80,
        "you",
        {
            "call": "Marta. I would say: do you have ten minutes?",
            "steadies": "Choir, warm water, the walk by the river",
            "want": "Tuesday evenings",
        },
        {},
    ),
    (
        79,
        "papers",
        {"where": "Copies of my papers are in the blue folder at Marta’s."},
        {"papers": ("identity", "bank", "lease"), "things": ("keys", "charger")},
    ),
    (
        66,
        "bag",
        {"sleep": "Marta’s sofa\nMy aunt, by train", "transport": "Bus 12, last one 11:20"},
        {},
    ),
    (5, "taught", {"needs": "To be asked. Quiet after nine."}, {}),
)


def people(ago: Ago) -> list[Person]:
    """Return the circle."""
    return [
        Person(
            id=new_id(),
            name="Marta",
            helps=("listen", "stay", "bag"),
            phone="the number I know by heart",
            remind=True,
            reached_on=ago(38),
        ),
        Person(id=new_id(), name="Dr. Reis", helps=("listen",), note="She asked about home."),
        Person(id=new_id(), name="Choir on Tuesdays", group=True, helps=("light",)),
    ]


def pages(ago: Ago) -> list[PlanPage]:
    """Return what is written."""
    return [
        PlanPage(
            id=new_id(),
            heading=heading,
            written_on=ago(days),
            texts=texts,
            ticks=ticks,
        )
        for days, heading, texts, ticks in PAGES
    ]
