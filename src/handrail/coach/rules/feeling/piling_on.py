"""Three or more grievances in one breath."""

from handrail.coach.rule import Rule
from handrail.coach.shared import piling
from handrail.coach.words import _

RULE = Rule(
    kind="feeling",
    code="piling-on",
    notices=piling.NOTICES,
    what=_("These are three or more matters in one breath."),
    why=_("Nobody can answer them all. The other person answers the weakest one, or none."),
    try_=_("Choose the one that matters most today, and keep the others for another day."),
    fine=_("Three details of one event are one matter."),
    source=(
        "Gottman and Silver, The Seven Principles for Making Marriage Work (1999): harsh start-up"
    ),
    notice=(
        "[You forgot the rent, lost the keys, swore at Dad and slept till noon], and I'm livid.",
        "[I'm hurt about the drinking, the lies, the car, and the way you spoke to Mum].",
        "[u burnt the tea, broke the tap, left the door open n woke the baby im] done in",
        "[You missed the scan, you ignored my texts, you ate my lunch and you lied about "
        "it]. I'm sad.",
        "[I'm cross about your phone, your mates, your moods and your mother].",
        "[You never rang, you never paid, you never came and you never said sorry]. I feel low.",
        "[You left the bins, left the dishes, left the kids with Nan and went out]. I'm angry.",
        "[I'm upset about the holiday, and your sister, and you shouting, and the state of "
        "the flat].",
    ),
    leave=(
        "When you left and slammed the door, I felt sad and scared.",
        "I felt happy when you cooked, washed up and put the kids to bed.",
        "When you came in late I felt worried, because the road was icy and dark.",
        "I'm sad that you forgot the candles on Friday.",
        "I felt hurt, angry and lonely when you laughed.",
        "I was tired and the bus was late and I felt low when you teased me.",
        "so proud u passed, found a job n bought a coat",
        "I felt scared when you drove fast with the baby in the back.",
    ),
)
