"""Promises for somebody else, or for “we”."""

from handrail.coach.rule import Rule
from handrail.coach.shared import pledge
from handrail.coach.words import _

RULE = Rule(
    kind="promise",
    code="about-other",
    notices=pledge.OTHER,
    what=_("This promises what somebody else will do."),
    why=_(
        "You can only keep your own part. If they don’t do theirs, the promise breaks without you."
    ),
    try_=_("Say the part that is yours: “I’ll ask them on Friday.”"),
    fine=_("Something you both agreed can be two promises, one each."),
    source=(
        "Norcross and others, Auld lang syne (2002); Gottman and Silver (1999): small things often"
    ),
    notice=(
        "[You'll be happy with me by Christmas].",
        "[We'll never fight about money].",
        "[my mum will say sorry on sunday]",
        "[By Friday the kids will be sleeping through].",
        "[Your boss is going to give you a rise].",
        "[We will go to church every week].",
        "[She'll stop ringing you by Monday].",
        "[I'll make my brother pay] you back by Friday.",
    ),
    leave=(
        "I'll ring my mum on Sunday.",
        "I'll put the kids to bed on Friday.",
        "On Monday I'll ring her back.",
        "il cook on tues while u rest",
        "I'll ask my brother for the money by Friday.",
        "Tonight I wash up.",
        "I'll go to mass with you this Sunday.",
        "By Thursday I'll have booked the vet.",
    ),
)
