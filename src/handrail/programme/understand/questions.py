"""Questions people ask: four of them, four sentences each, and where in the house one goes on."""

from typing import NamedTuple

from handrail.programme.words import _


class Question(NamedTuple):
    """One question. name: of its place on the page. id: of the programme. answer: four sentences."""

    name: str
    id: str
    asked: str
    answer: tuple[str, str, str, str]


QUESTIONS: tuple[Question, ...] = (
    Question(
        "alone",
        "F1",
        _("Only one of us wants this. Is there any point?"),
        (
            _(
                "Everything here that is for one works without the other: your words, your limits, your part, your days."
            ),
            _(
                "In a small study, people who worked on their relationship alone came to live, work and feel better; the relationship itself did not change in a way that could be measured."
            ),
            _(
                "You cannot listen, own up or keep a promise for two, and no amount of your work makes up for what the other does not do."
            ),
            _("So do it for what it gives you, and let it show you where you stand."),
        ),
    ),
    Question(
        "waiting",
        "F2",
        _("How long should I wait?"),
        (
            _(
                "Where there is fear, force or control you do not have to wait for anything, and no trial is fair."
            ),
            _(
                "Otherwise give it eight to twelve weeks, with a date set before it begins and one thing you hope to see by then."
            ),
            _(
                "Look at it for a few minutes each week and for longer each month, so that no single evening decides, good or bad."
            ),
            _(
                "If the date passes and nothing has really changed, it is reasonable to think again about staying."
            ),
        ),
    ),
    Question(
        "no",
        "F3",
        _("They refuse to see a counsellor. What now?"),
        (
            _("Counselling for two helps many people, and it is not always needed."),
            _(
                "Someone of your own to talk to, your own skills and your own limits are open to you without them."
            ),
            _(
                "Your work may move them to join later and it may not, so don’t do it for that reason."
            ),
            _(
                "Where there is control, threats or harm, sitting in one room with them can make it worse: look at that first."
            ),
        ),
    ),
    Question(
        "meanwhile",
        "F4",
        _("How do I protect myself meanwhile?"),
        (
            _(
                "Let one or two people know how things are, and agree on a word that means “come” or “call for me”."
            ),
            _(
                "Keep papers, some money, keys and a charger where you can reach them quickly and nobody else looks."
            ),
            _(
                "Know two ways out of your home and one place for a night, even if you hope never to need them."
            ),
            _("You can hope that things get better and be ready to go at the same time."),
        ),
    ),
)
