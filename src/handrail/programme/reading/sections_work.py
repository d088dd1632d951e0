"""The parts of a reading's page about what can be done from here, and what is said of the answers."""

from handrail.programme.reading.section import Section
from handrail.programme.words import _

STOPPED = Section(
    "stopped",
    _("You stopped before the rest"),
    (_("You stopped before the rest, so nothing here can be read as fine."),),
    needs="stopped",
)
NOT_YOUR_FAULT = Section(
    "not-your-fault",
    _("What this means"),
    (
        _("It is not your fault. Whatever you said or did, the choice to do this was theirs."),
        _(
            "It is not a problem for the two of you to work on together. Talking it out can make it "
            "worse."
        ),
        _("You don’t have to decide anything today. Being safer comes first."),
    ),
)
ONE_AT_A_TIME = Section(
    "what-this-means",
    _("What this means"),
    (
        _("You need not answer more than you want to."),
        _("Someone on a help line can think it through with you."),
        _("Working on it together waits until this is clearer."),
    ),
)
PLAN = Section(
    "plan",
    _("Make a safety plan"),
    (_("A way out, who to call, what to have ready. Short steps; stop at any point."),),
    goes_to="plan",
    needs="safety-plan",
)
DEVICES = Section(
    "devices",
    _("Phone and accounts"),
    (
        _("Use a device they never held. Plan before you switch anything off: a change can show."),
        _("Think of location sharing, family accounts, the car, tags and cameras."),
    ),
    goes_to="devices",
    needs="tech-safety",
)
LEAVING = Section(
    "leaving",
    _("If you are leaving"),
    (
        _("Leaving can be an act of care. It can also be the time of most danger."),
        _(
            "Think it through with a help line first if you can. Go the safest way, not the neatest."
        ),
    ),
    goes_to="leaving",
    needs="leaving-plan",
)
OWN_STRENGTH = Section(
    "own-strength",
    _("For your own strength"),
    (
        _("One person who knows. One thing that steadies you. One hour that is yours."),
        _("What you write here is yours alone."),
    ),
    goes_to="grounding",
)
ASK_AGAIN = Section(
    "ask-again",
    _("Look again in two weeks"),
    (_("If you keep this, you are asked again in two weeks, in your space and nowhere else."),),
    needs="ask-again",
)
HISTORY = Section(
    "history-note",
    _("Something happened before"),
    (_("If it comes back, or you hold back because of it, look again."),),
    needs="history-note",
)
HEALTH = Section(
    "health",
    _("Health first"),
    (
        _("Illness, loss or a disability is part of this. Help for that comes first."),
        _("Begin with a doctor, a nurse or a counsellor. Ask what helps both of you carry it."),
        _("It explains a lot. It does not make hurting someone all right."),
    ),
    needs="health",
)
PARTIAL = Section(
    "partial",
    _("Too little to say more"),
    (
        _("Most of the questions about change are open."),
        _("So this page says nothing yet about working on it together, or about letting go."),
    ),
    needs="partial",
)
COUNTED = Section(
    "counted",
    _("What was counted"),
    (_("These are the signs you named, for change and against it. They are not a sum."),),
)
LIMITS = Section(
    "limits",
    _("What I will do"),
    (_("Choose one thing you will no longer accept, and what you will do when it happens."),),
    goes_to="limits",
    needs="boundaries",
)
OWN_WORK = Section(
    "own-work",
    _("Your own part"),
    (_("Sleep, people, one thing that is yours. It does you good, whatever they do."),),
    goes_to="own-work",
    needs="solo-work",
)
HOPE = Section(
    "hope",
    _("What we hope to see by …"),
    (
        _("Name what you would see if things got better, and a day 8 to 12 weeks from now."),
        _("On that day look honestly: is it there, partly, or not?"),
    ),
    goes_to="hope",
    needs="benchmarks",
)
WEIGHING = Section(
    "weighing",
    _("Staying, leaving, something between"),
    (_("Weigh it in your own time. Leaving is not a failure, and nor is staying a while."),),
    goes_to="weighing",
    needs="letting-go",
)
SEVEN_STEPS = Section(
    "steps",
    _("Seven steps, if both of you want to"),
    (
        _("Hear each other out, and look at your own part."),
        _("Say what you will do when a line is crossed."),
        _("Pause and return, begin softly, say back what you heard."),
        _("Change one small thing each."),
        _("Look once a week, and longer once a month."),
        _("Keep small promises, and mend what you did."),
        _("Take help from outside early."),
    ),
    ordered=True,
    goes_to="steps",
    needs="joint-work-optional",
)
TOGETHER = Section(
    "together",
    _("Small things that help in a hard stretch"),
    (
        _("One moment in the week that is always yours, with no problem to solve."),
        _("Begin a hard talk with a worry and a question, not with a charge."),
        _("One small act of care a day, unasked."),
    ),
    goes_to="together",
    needs="joint-work-optional",
)
