"""The pauses the sample person took, and what went well when she practised listening."""

from handrail.cli.sample.days import Ago
from handrail.programme.record import new_id
from handrail.programme.talk.pause import Pause
from handrail.programme.talk.practice import Practised

# (days ago, minutes, added, intention, came back)
PAUSES = (
    (69, 30, 0, "", False),
    (66, 30, 15, "say when I am back, and be back then", True),
    (45, 45, 0, "ask what his mother said before I say what I think", True),
    (31, 60, 0, "tell him which words hurt, not that he always does it", True),
    (17, 30, 0, "hear all of it before I answer", True),
)


def listened(ago: Ago) -> Practised:
    """Return what was there when she last practised listening."""
    return Practised(
        id=new_id(),
        day=ago(13),
        scene="kin-4",
        now=("theirs", "check", "side", "unfixed", "self"),
        before=("check", "side", "own", "self"),
    )


def pauses(ago: Ago) -> list[Pause]:
    """Return five pauses: the first without a way back, the later ones with one."""
    return [
        Pause(
            id=new_id(),
            day=ago(days),
            minutes=minutes,
            more=more,
            intention=intention,
            came_back=came,
        )
        for days, minutes, more, intention, came in PAUSES
    ]
