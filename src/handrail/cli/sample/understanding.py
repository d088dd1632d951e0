"""The rounds the sample person drew, and what she wrote as her own part in them."""

from handrail.programme.record import new_id
from handrail.programme.understand.cycle import Cycle
from handrail.programme.understand.my_part import MyPart


def rounds() -> list[Cycle | MyPart]:
    """Return the maps, and behind them what she wrote as her own part."""
    maps = _maps()
    return [*maps, *_parts(*maps)]


def _maps() -> tuple[Cycle, Cycle]:
    return (
        Cycle(
            id=new_id(),
            name="Rent week",
            trigger="The bank letter lies on the table and nobody opens it",
            mine="I ask three times, louder each time, and then I pay and say nothing",
            theirs="He says later, takes the dog out, comes back late",
            relief="I do not have to hear a no. He does not have to look at the numbers",
            cost="Two nights of bad sleep, and we are strangers until Sunday",
        ),
        Cycle(
            id=new_id(),
            name="The phone at supper",
            trigger="His phone lights up while we eat",
            mine="I make a sharp joke",
            theirs="He goes quiet and eats faster",
            relief="For a minute I am right",
            cost="The evening",
        ),
    )


def _parts(rent: Cycle, phone: Cycle) -> list[MyPart]:
    return [
        MyPart(
            id=new_id(),
            what="I get louder instead of saying that I am afraid of the overdraft",
            cycle=rent.id,
            instead="Say on Thursday: I am scared of the letter, can we open it together?",
        ),
        MyPart(
            id=new_id(),
            what="I make the joke in front of the children",
            cycle=phone.id,
            instead="Put my own phone away first, and ask",
        ),
        MyPart(id=new_id(), what="I keep a list of old things and bring them all at once"),
    ]
