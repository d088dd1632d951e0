"""What the sample person does for themselves, and what they keep in sight."""

from handrail.cli.sample.days import Ago
from handrail.programme.onward.card import Card
from handrail.programme.onward.keepsake import Keepsake
from handrail.programme.onward.letter_shelf import LetterShelf
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.programme.record import Record, new_id

# (days ago it was written down, what, next step, rhythm, rests, days ago of what was done and what)
GOALS = (
    (
        92,
        "Swim again on Thursdays",
        "Look for the locker key",
        "week",
        False,
        ((86, ""), (71, "Forty lengths, slowly"), (43, ""), (29, "With Marta, then soup"), (8, "")),
    ),
    (
        64,
        "Read one whole book a month, on paper",
        "Take the thin one from the shelf by the door",
        "month",
        False,
        ((36, "The one about the lighthouse"),),
    ),
    (50, "Portuguese, from the beginning", "", "free", True, ()),
)


def onward(ago: Ago) -> list[Record]:
    """Return own goals with what was done for them, cards, a thing of one's own, the letters."""
    kept: list[Record] = [
        Card(id=new_id(), line="steady", since=ago(75)),
        Card(id=new_id(), words="Come back when you said you would.", since=ago(40)),
        Keepsake(
            id=new_id(),
            thing="The flat stone from the beach at Espinho",
            when="I stand at the front door with my keys",
            asks="Have you breathed out yet?",
            since=ago(57),
        ),
        LetterShelf(id=new_id(), put_away=("winter-mood",)),
    ]
    for days, what, step, rhythm, resting, done in GOALS:
        goal = OwnGoal(
            id=new_id(),
            what=what,
            next_step=step,
            rhythm=rhythm,
            resting=resting,
            since=ago(days),
        )
        kept.append(goal)
        kept += [
            GoalNote(id=new_id(), goal=goal.id, day=ago(day), what=words) for day, words in done
        ]
    return kept
