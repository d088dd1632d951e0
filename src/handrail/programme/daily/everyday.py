"""Small steps away from the screen, for the days when nothing else is due. The date picks one."""

from handrail.programme.daily.suggestion import Suggestion
from handrail.programme.words import _

A_MINUTE = _("about a minute")
TEN_MINUTES = _("ten minutes")

EVERYDAY: tuple[Suggestion, ...] = (
    Suggestion(
        "water",
        _("Drink a glass of water, sitting down"),
        _("Only that, without a screen. It is the smallest rest there is."),
        A_MINUTE,
    ),
    Suggestion(
        "breath",
        _("Before you answer tonight, wait one full breath"),
        _("Not to win the moment. Only to choose your tone yourself."),
        A_MINUTE,
        for_two=True,
    ),
    Suggestion(
        "message",
        _("Write two lines to someone you like"),
        _("About nothing much. It keeps a path open."),
        A_MINUTE,
    ),
    Suggestion(
        "outside",
        _("Go outside for ten minutes"),
        _("Any weather, any pace. You can take the bin out and keep going."),
        TEN_MINUTES,
    ),
    Suggestion(
        "question",
        _("Ask one question and listen to the whole answer"),
        _("You do not have to agree with it, or to have one of your own ready."),
        _("about five minutes"),
        for_two=True,
    ),
    Suggestion(
        "paper",
        _("Put one paper you may need where you can find it"),
        _("A card with your name on it, a prescription, a spare key. One thing, not all of them."),
        _("about five minutes"),
    ),
    Suggestion(
        "meal",
        _("Eat one real meal today"),
        _("Warm if you can, and sitting. Most things are harder on an empty stomach."),
        _("half an hour"),
    ),
    Suggestion(
        "phone-away",
        _("Put your phone in another room for one meal"),
        _("Nothing has to be said about it. The meal is only quieter."),
        _("half an hour"),
    ),
    Suggestion(
        "own",
        _("Do ten minutes of something only you enjoy"),
        _("It needs no use and no reason."),
        TEN_MINUTES,
    ),
    Suggestion(
        "happened",
        _("Note one thing that happened this week, with its day"),
        _("What somebody could have filmed: who said or did what, and when."),
        _("about two minutes"),
        url="note-new",
    ),
    Suggestion(
        "early",
        _("Go to bed half an hour earlier"),
        _("Tonight only. Tomorrow you can see whether it was worth it."),
        A_MINUTE,
    ),
    Suggestion(
        "promise",
        _("Make one small promise today and keep it"),
        _("Something you can do alone, before tonight, such as the dishes or one call."),
        TEN_MINUTES,
        for_two=True,
    ),
    Suggestion(
        "telling",
        _("Tell someone one true sentence about your week"),
        _("A friend, a doctor, someone at work. One sentence, not the story."),
        _("about two minutes"),
    ),
)
