"""The sixteen signals of safety, and the one about oneself, in our own words.

They were written afresh: no questionnaire's wording, order or scoring is copied.
"""

from handrail.programme.look.answers import LEAVING, MINE, OWN_LIFE, WEAPON, Signal
from handrail.programme.words import _

SAFETY = (
    Signal(
        "hurt.strangled",
        _("put hands on your throat, or stopped your breath?"),
        _("Hands on your throat, or stopped your breath"),
        _("They put hands on your throat or stopped your breath."),
        _("They put hands on your throat or stopped your breath, more than a year ago."),
        _("An arm or a cord counts too, or a hand over mouth or nose. So does “only play”."),
    ),
    Signal(
        "hurt.hit",
        _("hit, kicked, shoved or held you down, or hurt your body in another way?"),
        _("Hit you or hurt your body"),
        _("They hit you or hurt your body."),
        _("They hit you or hurt your body, more than a year ago."),
        _(
            "Biting, burning and throwing things count. So does drugging you, or keeping you from "
            "medicine, aids or care you need."
        ),
    ),
    Signal(
        "force.sexual",
        _("pushed you, wore you down or forced you into sex?"),
        _("Pushed or forced you into sex"),
        _("They pushed or forced you into sex."),
        _("They pushed or forced you into sex, more than a year ago."),
        _("Any sexual act counts, also asleep or drunk. So does meddling with birth control."),
    ),
    Signal(
        "weapon.used",
        _("used a weapon, or anything that can kill, to hurt or frighten you?"),
        _("Used or showed a weapon"),
        _("They used a weapon on you, or frightened you with one."),
        _("They used a weapon on you or frightened you with one, more than a year ago."),
        _("A knife, a tool, a car or a fire counts, if it could kill or maim."),
    ),
    Signal(
        "threat.kill",
        _("said or showed they would kill or badly harm you or someone you love?"),
        _("Said they would kill or badly harm someone"),
        _("They said or showed they would kill or badly harm someone."),
        _("They said or showed they would kill or badly harm someone, more than a year ago."),
        _("A threat to die and take you with them counts too."),
    ),
    Signal(
        "threat.intimidate",
        _("frightened you on purpose?"),
        _("Frightened you on purpose"),
        _("They frightened you on purpose."),
        _("They frightened you on purpose, more than a year ago."),
        _(
            "Such as: smashed things, blocked the door, drove to scare you, hurt a pet. Or said they "
            "would out you, report you, have you sent away, share pictures, or put you on the street."
        ),
    ),
    Signal(
        "weapon.access",
        _("own a gun or easily get one, or keep another weapon close?"),
        _("A weapon within their reach"),
        _("They have a weapon within reach."),
        _("They used to have a weapon within reach."),
        labels=WEAPON,
    ),
    Signal(
        "watch.tracking",
        _("followed you, tracked you, or checked your phone without your free consent?"),
        _("Followed, tracked or checked you"),
        _("They followed, tracked or checked you without your free consent."),
        _("They followed, tracked or checked you, more than a year ago."),
        _("Waiting for you counts. So does a tag in the car, or reading your messages."),
    ),
    Signal(
        "control.money",
        _("kept you from money, work or papers, or made debts in your name?"),
        _("Kept you from money, work or papers"),
        _("They keep you from money, work or papers."),
        _("They kept you from money, work or papers, more than a year ago."),
        _("Benefits that are yours count too."),
    ),
    Signal(
        "control.contacts",
        _("decided whom you see, where you go, what you wear, or your care?"),
        _("Decided whom you see or where you go"),
        _("They decide whom you see, where you go, or the like."),
        _("They decided whom you see or where you go, more than a year ago."),
        _("Making you pay for it later counts too. So does deciding over your medicine."),
    ),
    Signal(
        "fear.partner",
        _("Are you afraid of them?"),
        _("Afraid of them"),
        _("You are afraid of what they might do."),
        _("You were afraid of them, more than a year ago."),
        _("Shaping your day around their temper counts too."),
    ),
    Signal(
        "children.threatened",
        _("hurt or threatened a child?"),
        _("Hurt or threatened a child"),
        _("They hurt or threatened a child."),
        _("They hurt or threatened a child, more than a year ago."),
        _("Saying they will take a child where you could not find them counts too."),
    ),
    Signal(
        "harm.escalating",
        _("Is any of this getting worse, or coming more often?"),
        _("Getting worse or coming more often"),
        _("It is getting worse, or coming more often."),
        _("It was getting worse, more than a year ago."),
        _("It counts too if it began or grew with a pregnancy or a baby."),
    ),
    Signal(
        "leaving.planned",
        _("Are you leaving, have you just left, or have you told them so?"),
        _("Leaving, or just left"),
        _("You are leaving, or have left, or told them so."),
        _("You thought of leaving before."),
        labels=LEAVING,
    ),
    Signal(
        "suicide.partner_threat",
        _("said they would kill or hurt themselves because of you, or if you left?"),
        _("Said they would kill or hurt themselves"),
        _("They said they would kill or hurt themselves because of you."),
        _("They said they would kill or hurt themselves, more than a year ago."),
    ),
    Signal(
        "suicide.self",
        _("Have you thought of ending your life, or hurt yourself on purpose?"),
        _("Thought of ending your life"),
        _("You thought of ending your life, or hurt yourself on purpose."),
        _("You thought of ending your life or hurt yourself, more than a year ago."),
        labels=OWN_LIFE,
    ),
)

BY_ME = Signal(
    "harm.by_me",
    _("Have you hurt, threatened, frightened or tracked your partner?"),
    _("Hurt, frightened or tracked your partner"),
    _("You hurt, threatened, frightened or tracked your partner."),
    _("You hurt, threatened, frightened or tracked your partner, more than a year ago."),
    _("What you did to protect yourself or to get away does not count."),
    MINE,
)
