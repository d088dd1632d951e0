"""The parts of a reading's page that help comes from: numbers, and what to do right now."""

from handrail.programme.reading.section import Section
from handrail.programme.words import _

EMERGENCY = Section(
    "emergency",
    _("In danger right now?"),
    (
        _("Call the emergency number."),
        _("If you can’t speak, leave the line open. In some places you can text instead."),
    ),
    scopes=("emergency",),
    needs="emergency-plain",
)
# What to do when one can't speak is the second of the steps below it.
EMERGENCY_BEFORE_STEPS = EMERGENCY._replace(lines=EMERGENCY.lines[:1], needs="right-now")
HELP_LINE = Section(
    "help-line",
    _("Talk to someone"),
    (_("You need not be sure to call. You need not give a name or decide anything."),),
    scopes=("dv",),
    numbers_first=True,
    needs="help-line-plain",
)
HURT_TOO = Section(
    "help-line",
    _("If you are hurt too"),
    (
        _("These lines are for people who are hurt or afraid. They are there for you as well."),
        _("You need not be sure to call."),
    ),
    scopes=("dv",),
    needs="by-me-alone",
)
YOUTH_LINE = Section(
    "youth-line",
    _("Lines for people under 18"),
    (
        _("Ask first what they must pass on to others. Then decide what you tell."),
        _("An adult you trust can sit beside you while you call."),
    ),
    scopes=("youth",),
    needs="youth-line",
)
RIGHT_NOW = Section(
    "right-now",
    _("Five lines for right now"),
    (
        _("Move towards a way out, and away from the kitchen, the bathroom and any weapon."),
        _("Call the number. If you can’t speak, leave the line open, or text where you can."),
        _("Take the phone, the keys, the children. Nothing else is worth going back for."),
        _(
            "If it was your throat or your breath, see a doctor today, even with no mark. A changed "
            "voice, trouble swallowing, a headache or feeling faint is an emergency."
        ),
        _("Don’t tell them that you read this, or that you mean to go."),
    ),
    ordered=True,
    needs="right-now",
)
OWN_LIFE = Section(
    "own-life",
    _("First, tonight"),
    (
        _(
            "Call or text the crisis line. If you have already done something, call the emergency "
            "number."
        ),
        _("Move away from what you thought of using, or ask someone to keep it for you."),
        _(
            "Be with someone. You can say: “I’m not all right and I don’t want to be alone tonight.”"
        ),
        _("If your partner hurts or frightens you, tell the line that too. It belongs together."),
        _("Then think only of the next hour."),
    ),
    ordered=True,
    scopes=("crisis", "emergency"),
    needs="own-life-now",
)
CRISIS = Section(
    "crisis-line",
    _("If you think of ending your life"),
    (
        _("Someone will listen to you at any hour, also if it is only a thought."),
        _("You can say: “I’m not all right and I don’t want to be alone tonight.”"),
    ),
    scopes=("crisis",),
    numbers_first=True,
    needs="own-life",
)
# The row was left open: the line stays on the first screen, after the one for what was told.
CRISIS_LEFT_OPEN = CRISIS._replace(lines=CRISIS.lines[:1], needs="own-life-left-open")
THEIR_THREAT = Section(
    "their-threat",
    _("If they say they will end their life"),
    (
        _("If they may mean it, call the emergency number to them, from somewhere safe."),
        _("You need not stay, go back or go in to keep them alive."),
        _("The crisis line is there for you too, and can tell you what to say."),
    ),
    scopes=("crisis",),
    needs="their-threat",
)
MEDICAL = Section(
    "medical-check",
    _("Throat or breath"),
    (
        _("See a doctor today, even if there is no mark and it was days ago. Say what happened."),
        _("A changed voice, trouble swallowing, a headache or feeling faint is an emergency."),
    ),
    needs="medical-check",
)
CHILD = Section(
    "child-safety",
    _("A child"),
    (
        _("Get yourself and the child out, and get help. Never step in between."),
        _("Show the child one place to go, one neighbour and one number. Agree on a code word."),
        _(
            "Some people who work with children must report what they hear. You can ask a help line "
            "without giving a name."
        ),
    ),
    needs="child-safety",
)
WEAPON = Section(
    "weapon-note",
    _("A weapon close by"),
    (
        _("A weapon in the home makes everything graver."),
        _("Don’t touch it or move it yourself. Tell the help line about it."),
    ),
    needs="weapon-note",
)
CHANGE_FIRST = Section(
    "change-help",
    _("Help to stop"),
    (
        _("Tonight: leave the room, not the argument."),
        _("Give the keys to any weapon to someone else. No drink."),
        _("Don’t follow, call or write."),
        _("Tell the line or a doctor what you did."),
        _("An apology is not the next step; stopping is."),
    ),
    scopes=("change",),
    needs="by-me-alone",
)
CHANGE_LAST = Section(
    "change-help",
    _("If you have also hurt them, and it was not to get away"),
    (
        _("Acting to protect yourself is not what this is about."),
        _("If it was something else, there are people who help you stop."),
    ),
    scopes=("change",),
    needs="by-me-too",
)
CHANGE_BEFORE = Section(
    "change-help",
    _("If you have hurt them"),
    (
        _("You told us that you hurt or frightened your partner before."),
        _("If you fear it could happen again, ask for help early, before it does."),
    ),
    scopes=("change",),
    needs="by-me-before",
)
WHOM = Section(
    "for-you-too",
    _("For you too"),
    (
        _("Lines for anyone come first. Each line says whom it is for."),
        _("You may be a man, or a woman hurt by a woman, or neither. This is for you too."),
        _(
            "You can ask for an interpreter by saying the name of your language. Help lines do not "
            "ask for papers. In many countries your right to stay need not end with the marriage."
        ),
        _(
            "If you turn to a faith leader, ask first: “Will you keep this private?” and “Does my "
            "safety come before the marriage?”"
        ),
        _(
            "If they are also your carer, think of cover for a week, spare aids, a way to travel, and "
            "a way to call without them."
        ),
    ),
)
