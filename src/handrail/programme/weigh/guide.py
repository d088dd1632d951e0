"""Kinds of outside help, what each is good for, and how to choose. It is a skill, not a last resort."""

from typing import NamedTuple

from handrail.programme.words import _


class Guide(NamedTuple):
    """One kind of help. good_for, mind: when it fits, and what to look out for."""

    title: str
    good_for: str
    mind: str


GUIDES: tuple[Guide, ...] = (
    Guide(
        _("A therapist or counsellor of your own"),
        _("To think aloud with someone who is on nobody’s side but yours. It works with one."),
        _("It can take two or three first talks until one fits. You may change."),
    ),
    Guide(
        _("Counselling for two"),
        _("When both want it, both can speak freely, and nobody is afraid."),
        _(
            "Not while one of you hurts, threatens, watches or controls the other. What is said in "
            "the room can be paid for at home, and a counsellor may take fear for a quarrel."
        ),
    ),
    Guide(
        _("A course or workshop"),
        _("To learn how to talk, listen and stop in time. Many of us were never shown."),
        _("Ask whether you can come alone, and whether you have to tell your own story."),
    ),
    Guide(
        _("A group"),
        _(
            "To hear that you are not the only one. There are groups for people on their way out of "
            "harm, for those who lost themselves in looking after somebody, and for families of "
            "people who drink."
        ),
        _("A good one lets you listen first, and tells nobody to stay or to go."),
    ),
    Guide(
        _("A doctor or nurse"),
        _("For sleep, pain, dread or low days. They hear about hard homes every week."),
        _("Ask first what they must pass on, and whether what you say can be seen by family."),
    ),
    Guide(
        _("An advocate or a help line"),
        _("For a plan, for rights, for a place to stay. You need no proof and no name."),
        _("They know the danger of leaving and of staying. You decide what is done."),
    ),
)

ASK_ANYONE: tuple[str, ...] = (
    _("How do you work, and how will we know that it helps?"),
    _("Have you worked with people who live with what I live with?"),
    _("What must you pass on to others, and what do you write down?"),
    _("What does it cost, how often, and how can I stop?"),
    _("Can we speak by phone or online, and what would show on a bill?"),
)
# Whether someone who sees couples looks for control before two people are put into one room.
ASK_COUPLES: tuple[str, ...] = (
    _("Do you see each of us alone before you see us together?"),
    _("When you see me alone, do you ask whether I am ever afraid of my partner?"),
    _("Do you ask about hitting, forced sex, money, phones and who may see whom?"),
    _("What do you do when one of us is afraid, or when one controls the other?"),
    _("If I tell you something alone, will you keep it out of the room?"),
    _("Have you ever told a couple that sessions for two were not right for them?"),
)
GOOD_ANSWERS = _(
    "Good answers are plain. Yes, I see each of you alone first. Yes, I ask about fear. If there is "
    "fear or control, I stop seeing the two of you together, and help each of you alone."
)
POOR_ANSWERS = _(
    "Some answers are a reason to look for somebody else. “It always takes two.” “I never take "
    "sides.” “I keep no secrets between the two of you.” They can be meant well, and be a danger "
    "to you."
)

IF_THE_OTHER_REFUSES: tuple[str, ...] = (
    _("Counselling for two helps some, and many manage without it."),
    _("You can go alone, learn alone, and keep your own limits. That half is yours."),
    _(
        "Your own work may move the other to join later, and it may not. Do it for you. Done to "
        "move somebody, it wears you out."
    ),
    _("If you are hurt, afraid or controlled, this is not about who goes to therapy."),
)


class Style(NamedTuple):
    """One way helpers work, as it is called and as it is meant."""

    title: str
    about: str


STYLES: tuple[Style, ...] = (
    Style(
        _("Work on how you talk"),
        _(
            "Learning to begin softly, to listen, to stop and come back. Clear, short, with homework."
        ),
    ),
    Style(
        _("Work on closeness and fear of losing it (“attachment”)"),
        _("Looks at what each does when it gets tight: cling, go cold, shout. Slower and deeper."),
    ),
    Style(
        _("Work that knows about old hurts (“trauma-informed”)"),
        _("Goes at your speed, explains each step, and never makes you tell it all. Ask for it."),
    ),
    Style(
        _("When you live for somebody else’s needs (“codependency”)"),
        _("Groups and helpers for people who lost their own life in holding up somebody else’s."),
    ),
    Style(
        _("On the way out of harm"),
        _("Groups and advocates for people who are leaving, or have left, somebody who hurt them."),
    ),
)
CHOOSING: tuple[str, ...] = (
    _("Ask two or three. A first talk is for you to choose them, too."),
    _("Training and a licence can be looked up. Ask where."),
    _("After three talks you should feel a little clearer, even if not better."),
    _("If you feel judged, hurried or afraid of them, you may stop without a reason."),
    _("Online is as good for many. Use a device and a room that nobody else listens to."),
)
