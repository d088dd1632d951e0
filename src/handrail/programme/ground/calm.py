"""Steadying oneself: three ways to breathe, five senses, a short walk. Nothing of it is kept."""

from typing import NamedTuple

from handrail.programme.words import _


class Beat(NamedTuple):
    """One part of a breath. words: what to do. seconds: for how long, in slow counts of a second."""

    words: str
    seconds: int


class Task(NamedTuple):
    """One thing to do in an exercise. title: what. detail: how, or an example."""

    title: str
    detail: str


class Exercise(NamedTuple):
    """One way to become steadier.

    name: of its address. title: what it is. time: how long it takes, said first. about: one or two
    sentences on what it is good for. tasks: what to do, in order. beats: for breathing, one whole
    breath. pace: the class that moves the circle at its own speed;
    empty for the usual twelve seconds. icon: the drawing beside it.
    """

    name: str
    title: str
    time: str
    about: str
    tasks: tuple[Task, ...]
    beats: tuple[Beat, ...] = ()
    pace: str = ""
    icon: str = "breath"

    @property
    def seconds(self) -> int:
        """How long one breath takes; 0 for what is not breathing."""
        return sum(beat.seconds for beat in self.beats)


SLOW = Exercise(
    name="slow",
    title=_("Slow breathing"),
    time=_("About two minutes"),
    about=_(
        "About six breaths a minute. When breathing slows down, the heart often follows, and "
        "thinking gets easier."
    ),
    tasks=(
        Task(
            _("Get comfortable"),
            _("Sit or stand. Let your shoulders drop. Eyes open or closed, as you like."),
        ),
        Task(_("In through the nose"), _("Count slowly to five. It need not be a deep breath.")),
        Task(_("Out through the mouth or nose"), _("Count to five again, without pushing.")),
        Task(_("Go on for about twelve breaths"), _("If you lose count, just take the next one.")),
    ),
    beats=(Beat(_("Breathe in"), 5), Beat(_("Breathe out"), 5)),
    pace="pace-even",
)

FOUR = Exercise(
    name="four",
    title=_("In, hold, out: four each"),
    time=_("About two minutes"),
    about=_("The counting keeps the mind busy while the body settles. Good before a hard talk."),
    tasks=(
        Task(_("Get comfortable"), _("Both feet on the floor, if you can.")),
        Task(_("Breathe in"), _("Count slowly to four.")),
        Task(_("Hold"), _("Count to four. If holding feels tight, leave it out.")),
        Task(_("Breathe out"), _("Count to four, until the air is gone by itself.")),
        Task(_("Ten times, or as often as you like"), _("Stop whenever you have had enough.")),
    ),
    beats=(Beat(_("Breathe in"), 4), Beat(_("Hold"), 4), Beat(_("Breathe out"), 4)),
)

LONG = Exercise(
    name="long",
    title=_("A longer breath out"),
    time=_("About a minute"),
    about=_("Short in, long out. Many people use it in bed, or when the heart is racing."),
    tasks=(
        Task(_("Breathe in"), _("Count slowly to four.")),
        Task(_("Breathe out"), _("Count to six, as if you were cooling a hot drink.")),
        Task(_("Six times"), _("Then let your breath go as it wants and notice what has changed.")),
    ),
    beats=(Beat(_("Breathe in"), 4), Beat(_("Breathe out"), 6)),
    pace="pace-long",
)

SENSES = Exercise(
    name="five",
    title=_("Five senses"),
    time=_("About three minutes"),
    about=_(
        "For when thoughts race or everything feels far away. It brings you back to the room you "
        "are in. Say the things in your head, or aloud."
    ),
    tasks=(
        Task(_("Five things you see"), _("A lamp, a crack in the wall, your own hand.")),
        Task(_("Four things you feel"), _("The chair, your sleeve, cool air, your feet.")),
        Task(_("Three things you hear"), _("Traffic, a fridge, your own breath.")),
        Task(
            _("Two things you smell"),
            _("Coffee, soap. If there is nothing, think of two you like."),
        ),
        Task(_("One thing you taste"), _("A sip of water will do. Then look around once more.")),
    ),
    icon="eye",
)

WALK = Exercise(
    name="walk",
    title=_("A ten-minute walk"),
    time=_("Ten minutes"),
    about=_(
        "Walking uses up some of what a fright or a quarrel leaves in the body. Indoors, up and "
        "down the stairs, counts too."
    ),
    tasks=(
        Task(
            _("Before you go"),
            _("Keys, phone, shoes. Choose a way with people and light, if it is dark."),
        ),
        Task(_("The first three minutes"), _("Just walk, a little faster than usual.")),
        Task(
            _("The next four"),
            _("Look for something you had not noticed here before, on every street or floor."),
        ),
        Task(
            _("The last three"), _("Slow down. Feel each foot come down. Let your hands be loose.")
        ),
        Task(_("When you are back"), _("Drink something. You need not have solved anything.")),
    ),
    icon="walk",
)

EXERCISES: tuple[Exercise, ...] = (SLOW, FOUR, LONG, SENSES, WALK)

# Slow breathing makes some people more afraid; they must read that this happens, and what to do.
WHEN_WORSE = _(
    "If slow breathing makes it worse, stop and look around instead. That happens to many people "
    "and nothing is wrong with you."
)
