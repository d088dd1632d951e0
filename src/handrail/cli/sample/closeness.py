"""What the sample person asked, said and noticed between the two of them."""

from handrail.cli.sample.days import Ago
from handrail.programme.close.noticed import Noticed
from handrail.programme.close.small_thing import SmallThing
from handrail.programme.close.true_thing import TrueThing
from handrail.programme.record import Record, new_id

OWN_THINGS = (
    "The chip shop by the harbour, out of the paper",
    "Cards on the floor with the radio on",
    "Looking at flats in the paper that we could never afford",
)
# (days ago, card of the deck)
ASKED = ((68, "coffee-out"), (25, "left-right"), (6, "window-seat"))
# (days ago, words)
TRUE = (
    (59, "I was nervous about the dinner on Friday, and I put on the green shirt to feel braver."),
    (33, "I missed you when the snow came and you were on the late shift."),
    (12, "I don’t know yet whether I like the new job. I wanted to tell you before anyone else."),
)
# (days ago, what was noticed, how it helped)
NOTICED = (
    (49, "You came back into the kitchen when you said you would.", "I did not have to wait up."),
    (18, "You asked how my mother was before you told me about work.", "I felt less alone in it."),
)


def closeness(ago: Ago) -> list[Record]:
    """Return small things, true things and what was noticed, over fourteen weeks."""
    return [
        *(SmallThing(id=new_id(), what=what) for what in OWN_THINGS),
        *(SmallThing(id=new_id(), card=card, asked_on=ago(days)) for days, card in ASKED),
        *(TrueThing(id=new_id(), words=words, day=ago(days)) for days, words in TRUE),
        *(
            Noticed(id=new_id(), noticed=noticed, helped=helped, day=ago(days))
            for days, noticed, helped in NOTICED
        ),
    ]
