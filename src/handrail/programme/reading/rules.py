"""The decision table: rules as data, the first that matches wins, each with one sentence."""

from handrail.programme.look.signals import AGAINST, CONTROL, GRAVE, HURT_OR_THREAT, TOXIC, ids
from handrail.programme.reading.conditions import (
    AtLeast,
    NoHope,
    TooLittleHope,
    all_of,
    any_of,
    ever,
    now,
    old,
    recent,
    unsaid,
)
from handrail.programme.reading.row import (
    ABUSE,
    ANY_CONTROL,
    GOING,
    MUST_BE_KNOWN,
    REPAIRABLE,
    STRAIN,
    TOXIC_NOW_OR_OFTEN,
    UNCLEAR,
    UNEASE,
    UNLIKELY,
    Rule,
)
from handrail.programme.reading.rules_danger import DANGER_RULES
from handrail.programme.words import _

ABUSE_RULES = (
    Rule(
        "abuse.1",
        ABUSE,
        any_of(*recent("hurt.hit", "force.sexual")),
        _("Hurting your body, or forcing you into sex, is abuse, even once."),
    ),
    Rule(
        "abuse.2",
        ABUSE,
        any_of(*recent("threat.intimidate")),
        _("Frightening you on purpose is abuse."),
        "threat.intimidate",
    ),
    Rule(
        "abuse.3",
        ABUSE,
        any_of(*recent("children.threatened")),
        _("Hurting or threatening a child is abuse, of the child and of you."),
        "children.threatened",
    ),
    Rule(
        "abuse.4",
        ABUSE,
        any_of(*now("watch.tracking")),
        _("Being watched or checked now, without your free consent, is control."),
        "watch.tracking",
    ),
    Rule(
        "abuse.5",
        ABUSE,
        any_of(
            AtLeast(2, recent(*CONTROL)),
            all_of(ANY_CONTROL, any_of(*recent("fear.partner", "suicide.partner_threat"))),
        ),
        _("Someone rules your life in more than one way, and that is control."),
    ),
    Rule(
        "abuse.6",
        ABUSE,
        all_of(
            *now("fear.partner"),
            any_of(*ever(*HURT_OR_THREAT), ANY_CONTROL, *recent("toxic.gaslighting")),
        ),
        _("You live in fear, and what they have done gives you reason to."),
        "fear.partner",
    ),
    Rule(
        "abuse.7",
        ABUSE,
        all_of(*now("toxic.gaslighting"), any_of(*recent("fear.partner"), ANY_CONTROL)),
        _("You are made to doubt your own mind, and held by fear or control as well."),
    ),
    Rule(
        "abuse.8",
        ABUSE,
        all_of(
            any_of(*old(*GRAVE, "force.sexual")),
            any_of(*recent(*UNEASE), ANY_CONTROL),
        ),
        _("What they did before still holds you today."),
    ),
    Rule(
        "abuse.9",
        ABUSE,
        all_of(GOING, any_of(*recent("fear.partner", "suicide.partner_threat"), ANY_CONTROL)),
        _("You are leaving, and fear, threats or control go with you."),
    ),
)

UNCLEAR_RULES = (
    Rule(
        "unclear.1",
        UNCLEAR,
        any_of(*unsaid(*MUST_BE_KNOWN)),
        _("Something was left unsaid, so nothing here can be read as fine."),
    ),
    Rule(
        "unclear.2",
        UNCLEAR,
        any_of(*old(*GRAVE, "force.sexual")),
        _("Something grave happened once, and time alone does not make it safe."),
    ),
    Rule(
        "unclear.3",
        UNCLEAR,
        any_of(ANY_CONTROL, *recent(*UNEASE)),
        _("There is a sign of fear, control or threat, and it should not be carried alone."),
    ),
    Rule(
        "unclear.4",
        UNCLEAR,
        any_of(*recent("harm.by_me")),
        _("You told us that you hurt or frightened your partner; that has to stop first."),
    ),
    Rule(
        "unclear.5",
        UNCLEAR,
        any_of(
            *old("children.threatened"),
            all_of(*old("hurt.hit", "threat.intimidate")),
            all_of(
                any_of(*old("hurt.hit", "threat.intimidate")),
                any_of(*old(*CONTROL, *UNEASE)),
            ),
            AtLeast(3, old(*CONTROL, *UNEASE)),
        ),
        _("What happened before adds up to more than one bad day."),
    ),
    Rule(
        "unclear.6",
        UNCLEAR,
        all_of(
            *now("toxic.gaslighting"),
            AtLeast(2, now(*(signal for signal in ids(TOXIC) if signal != "toxic.gaslighting"))),
        ),
        _("You are made to doubt yourself, and run down in other ways at the same time."),
    ),
)

OTHER_RULES = (
    Rule(
        "unlikely.1",
        UNLIKELY,
        any_of(*now("beyond.refuses_change")),
        _("One of you refuses to change, and one alone cannot change what is between two."),
    ),
    Rule(
        "unlikely.2",
        UNLIKELY,
        TooLittleHope(),
        _("More speaks against change now than speaks for it."),
    ),
    Rule(
        "unlikely.3",
        UNLIKELY,
        all_of(TOXIC_NOW_OR_OFTEN, NoHope()),
        _("There is a lot of hurt, and no sign yet that it is turning."),
    ),
    Rule(
        "repairable.1",
        REPAIRABLE,
        any_of(TOXIC_NOW_OR_OFTEN, *recent(*ids(AGAINST))),
        _("There is hurt between you, and there are also signs that change is possible."),
    ),
    Rule(
        "strain.1",
        STRAIN,
        all_of(),
        _("Nothing you told us here points to danger. That is not proof that there is none."),
    ),
)

RULES: tuple[Rule, ...] = (*DANGER_RULES, *ABUSE_RULES, *UNCLEAR_RULES, *OTHER_RULES)
