"""Small invitations for indoors: a table, a kettle, a sofa."""

from handrail.programme.close.invitation import INDOORS, LOW, SOME, Invitation, pile
from handrail.programme.words import _

SHORT: tuple[Invitation, ...] = (
    *pile(
        INDOORS,
        10,
        LOW,
        children=True,
        cards={
            "tea-quiet": _("Make two cups of tea and drink them at the same table."),
            "song-each": _("Play each other one song you liked at sixteen."),
            "window-seat": _("Sit at a window and each tell one thing you see."),
            "fruit": _("Cut up an orange or an apple, and share it slowly."),
            "weather-bet": _("Guess tomorrow’s weather. The loser makes breakfast."),
            "old-photo": _("Look at five old pictures of a day you both liked."),
            "good-thing": _("Tell each other one thing that was all right today."),
            "smell": _("Smell three things in the kitchen with your eyes shut, and guess."),
            "one-joke": _("Each bring one bad joke to supper."),
            "small-joy": _("Show the other something that made you smile this week."),
        },
    ),
    *pile(
        INDOORS,
        10,
        LOW,
        children=False,
        cards={
            "candle": _("Light one candle at supper, on an ordinary day."),
            "read-page": _("Read one page aloud, of anything."),
            "feet-warm": _("Sit on the sofa with your feet under the same blanket."),
            "no-news": _("Have the first ten minutes at home without news and phones."),
        },
    ),
    *pile(
        INDOORS,
        10,
        SOME,
        children=True,
        cards={
            "kitchen-dance": _("Dance to one song in the kitchen, badly on purpose."),
            "paper-plane": _("Fold one paper plane each, and see which flies farther."),
            "draw-blind": _("Draw each other without looking at the paper."),
            "sort-drawer": _("Empty one small drawer together. Laugh at what is in it."),
            "spoon-game": _("Carry an egg on a spoon through the flat. Boiled is allowed."),
        },
    ),
)
LONGER: tuple[Invitation, ...] = (
    *pile(
        INDOORS,
        30,
        LOW,
        children=True,
        cards={
            "cards": _("Play one round of cards, with no stakes at all."),
            "puzzle": _("Lay thirty pieces of a puzzle, and leave the rest for another day."),
            "one-episode": _("Watch one episode of something light, and switch off after it."),
            "pancakes": _("Have breakfast for supper."),
            "map": _("Open a map, and each point to a place you would like to see once."),
            "album-side": _("Listen to one side of a record, or five songs, doing nothing else."),
            "read-together": _("Read your own books in the same room, with something to nibble."),
        },
    ),
    *pile(
        INDOORS,
        30,
        LOW,
        children=False,
        cards={
            "late-toast": _("Make toast late in the evening, and eat it standing up."),
            "crossword": _("Do a crossword together. Wrong answers that fit are welcome."),
            "childhood-dish": _("Tell each other about a dish from when you were small."),
        },
    ),
    *pile(
        INDOORS,
        30,
        SOME,
        children=True,
        cards={
            "soup": _("Make soup from what is there. One cuts, one stirs."),
            "dough": _("Knead a dough together and put whatever you like on it."),
            "mend": _("Mend one small thing, each holding an end."),
            "shelf-swap": _("Put the books, the cups or the pictures in another order."),
            "new-recipe": _("Try one dish that neither of you has cooked before."),
            "den": _("Build a den from chairs and blankets, with or without a child."),
        },
    ),
    *pile(
        INDOORS,
        60,
        LOW,
        children=True,
        cards={
            "film-old": _("Watch a film you both liked years ago."),
            "board-game": _("Get out the board game from the back of the cupboard."),
            "box-of-things": _("Go through one box of old things, and keep three."),
        },
    ),
    *pile(
        INDOORS,
        60,
        SOME,
        children=True,
        cards={
            "bake": _("Bake something, and take half of it to a neighbour."),
            "learn-knot": _("Teach each other one thing you can do with your hands."),
            "guess-film": _("Act out films without words, and guess."),
        },
    ),
)
INDOOR_CARDS = (*SHORT, *LONGER)
