"""Small invitations for outdoors: a street, a bench, a bit of sky."""

from handrail.programme.close.invitation import LOW, OUTDOORS, SOME, Invitation, pile
from handrail.programme.words import _

SHORT: tuple[Invitation, ...] = (
    *pile(
        OUTDOORS,
        10,
        LOW,
        children=True,
        cards={
            "tea-step": _("Drink something warm on the doorstep, and watch the street go by."),
            "moon": _("Step outside together and see where the moon is tonight."),
            "first-green": _("Walk to the nearest tree and see what it is doing this week."),
            "bin-walk": _("Take the rubbish down together and come back the long way round."),
            "rain-listen": _("Stand in the doorway while it rains, and just listen."),
            "feed-birds": _("Put out a few seeds or crumbs, and see who comes."),
            "water-pots": _("Water whatever grows outside, one can each."),
            "sun-corner": _("Find the sunny corner of the day and stand in it for ten minutes."),
        },
    ),
    *pile(
        OUTDOORS,
        10,
        LOW,
        children=False,
        cards={
            "stars": _("Look for three stars before bed. Nobody has to know their names."),
            "last-light": _("Go out for the last ten minutes of light, without phones."),
            "arrive-slow": _("Meet at the corner and walk the last bit home side by side."),
        },
    ),
    *pile(
        OUTDOORS,
        10,
        SOME,
        children=True,
        cards={
            "catch": _("Throw a ball, or a rolled-up sock, twenty times without dropping it."),
            "stone-skip": _("Skip stones, or try to, on any water there is."),
            "chalk": _("Draw one thing each on the pavement in chalk."),
            "race-lamp": _("Race to the next lamp post. Old knees may have a head start."),
        },
    ),
)
LONGER: tuple[Invitation, ...] = (
    *pile(
        OUTDOORS,
        30,
        LOW,
        children=True,
        cards={
            "bench": _("Share one bench and one bag of something, and watch people."),
            "bakery": _("Walk to get bread or rolls, and each pick one thing for the other."),
            "ducks": _("Go and see how the ducks are, or whatever lives near you."),
            "window-shop": _("Walk past five shop windows and choose the worst thing in each."),
            "sit-water": _("Sit by some water: a canal, a fountain, a puddle will do."),
            "market": _("Go once round the market and come home with one thing to taste."),
        },
    ),
    *pile(
        OUTDOORS,
        30,
        LOW,
        children=False,
        cards={
            "coffee-out": _("Have a coffee somewhere, and leave the big things at home."),
            "two-stops": _("Ride two stops on the bus and walk home."),
            "old-street": _("Walk down a street you both used to know."),
        },
    ),
    *pile(
        OUTDOORS,
        30,
        SOME,
        children=True,
        cards={
            "left-right": _("Go for a walk where you take turns to say left or right."),
            "collect-five": _("Bring home five things of one colour from a walk."),
            "badminton": _("Hit something over something: rackets, a rope, a line of washing."),
            "hill": _("Walk up the nearest hill, or the stairs of a tall house, and look down."),
            "plant-one": _("Plant one thing in a pot, a box or a crack in the yard."),
            "bikes": _("Ride round the block, however squeaky the bikes are."),
        },
    ),
    *pile(
        OUTDOORS,
        60,
        LOW,
        children=True,
        cards={
            "picnic-plain": _("Eat an ordinary supper outside, on a blanket or a wall."),
            "library": _("Go to the library, and each borrow a book for the other."),
            "flea-market": _("Look round a flea market with a very small sum each."),
            "old-place": _("Go back to a place you used to like, for one hour only."),
        },
    ),
    *pile(
        OUTDOORS,
        60,
        SOME,
        children=True,
        cards={
            "swim": _("Go for a swim, or put your feet into cold water for as long as you dare."),
            "berries": _("Pick something: berries, apples, wild flowers, nettles for soup."),
            "early": _("Get up early once and see the town before it wakes."),
            "kite": _("Fly a kite, or a plastic bag on a string."),
            "end-of-line": _("Take a bus to the end of its line, look round, and come back."),
        },
    ),
)
OUTDOOR_CARDS = (*SHORT, *LONGER)
