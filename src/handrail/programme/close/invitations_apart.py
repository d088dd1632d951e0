"""Small invitations for people who are not in one place: a message, a note, a call."""

from handrail.programme.close.invitation import APART, LOW, SOME, Invitation, pile
from handrail.programme.words import _

APART_CARDS: tuple[Invitation, ...] = (
    *pile(
        APART,
        10,
        LOW,
        children=True,
        cards={
            "picture-sky": _("Send a picture of your sky, and ask what theirs looks like."),
            "note-bag": _("Put a short note in their bag or their shoe."),
            "song-link": _("Send one song, with “This came on and I thought of you.”"),
            "saw-this": _("Tell them one funny thing you saw today, in two lines."),
            "bring-something": _("Ask “Shall I bring something sweet home?”"),
            "remember-when": _("Send “Do you remember …?” about a good hour you shared."),
            "question-light": _("Ask a light question: “Soup or pasta, for ever?”"),
            "lunch-picture": _("Swap pictures of your lunch, however sad it looks."),
            "wave-window": _("Wave from the window when one of you goes."),
            "good-luck": _("Wish them luck for one thing they have to do today."),
        },
    ),
    *pile(
        APART,
        10,
        LOW,
        children=False,
        cards={
            "goodnight": _("Say good night with one thing that was nice today."),
            "short-call": _("Call for five minutes about nothing in particular."),
        },
    ),
    *pile(
        APART,
        30,
        LOW,
        children=True,
        cards={
            "same-film": _("Watch the same programme in two places, and write during it."),
            "postcard": _("Write a real postcard, even if it only goes across the hall."),
            "same-walk": _("Each go for a walk at the same time, and send one picture."),
        },
    ),
    *pile(
        APART,
        30,
        SOME,
        children=True,
        cards={
            "same-recipe": _("Cook the same dish in two kitchens, and compare."),
            "word-game": _("Play one round of a word game by message."),
        },
    ),
)
