"""A weapon used, shown, pointed, or kept as a menace. Any heavy, hot or sharp thing can be one."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import GAP, THEY, anyhow, unless

_ARM = r"(?:{edge}|{object})"
_AT_ME = (
    r"(?:(?:at|towards?|after|near|over|beside|next to|in front of) (?:me|us)\b|(?:to|at|against|"
    r"near|"
    r"towards?|over|under|on|across|into|by|from|along|close to|inches from|inch from|above|up to|"
    r"through|beside|next to|in) (?:my|our) (?:[\w'-]+ ){0,2}?(?:{body}|pillow|bed|side of the bed|"
    r"side|nightie|coat|door|bump|windpipe|veil|dress))"
)
_KITCHEN = (
    r"(?:cook\w*|chop\w*|carv\w* (?:the|a)|slic\w*|peel(?:s|ed|ing)|onions?|potato\w*|veg|carrots?|"
    r"shel(?:f|ves)|flat-?pack|ikea|hang(?:s|ing)? (?:the|a)|nail(?:s|ed)? (?:the|a)|picture|hedge|"
    r"lawn|prun\w*|hunting|deer|clay pigeon|fishing|haircut|hairdress\w*|fringe|whittl\w*|workshop|"
    r"birthday|picnic|barber|logs|lumberjack|firewood|archery|cubs|scouts|fencing club|"
    r"petrol-soaked|toy|nerf|plastic sword|cardboard|amnesty|museum|reel|cricket (?:match|"
    r"practice)|"
    r"my toolbox|sandwich\w*|salad|cut my hair|trim\w*|sketch|drew a|camping stove|eye ?drops|jab|"
    r"splinter|insulin|vaccin\w*|physio|acupunct\w*|heat pack|hot water bottle|cup of|mug of|glass "
    r"of"
    r"|wine glass|bottle of|water bottle|tea|coffee|breakfast|birthday cake|cake|pie|lovely|gently|"
    r"massag\w*|knit\w*|sew\w*|hem|crochet|bow tie|took a bow|clothes iron|card trick|magic|"
    r"juggl\w*|"
    r"warm\w*|cool\w* (?:my|the)|ice pack|cold flannel|tent\b(?! (?:peg|pole|mallet))|tattoo\w*|"
    r"barbecue|bbq|marshmallow|bonfire|soup|roast|served|dish\w*|polish(?:ed|es)? (?:the|his) "
    r"boots)"
)
NOTICES = (
    Pattern(
        (
            rf"{_ARM}{GAP} {_AT_ME}",
            r"(?:^|[.!?] )(?:a |the |his |her )?{edge} (?:on|under|beside|by|next to|in) (?:the|my|"
            r"his) (?:[\w-]+ )?(?:pillow|bed|chair|side)",
            r"{brandish}(?: me| us)?(?: [\w'-]+){0,4}? {edge}",
            r"(?:sat|sits|sitting|stood|stands|standing|lay|there|waiting|came (?:home|in)|walked "
            r"in)(?: [\w'-]+){0,3} with (?:a|an|the|his|her)(?: [\w-]+)?? {edge}|{edge} (?:over|"
            r"across|on|in) (?:his|her|the|my) (?:knees|knee|lap|hand|plate|pillow|belt|shoulder)|"
            r"(?:so (?:that )?i|let(?:s)? me|make(?:s)? me|for me to) (?:can |could )?(?:see|hear|"
            r"look at|touch)(?: [\w-]+){0,2}? {edge}",
            r"(?:threw|throws|thrown|flung|hurled|chucked|chucks|lobbed|stuck|sticks|fired)"
            r"(?: [\w'-]+){0,3}? {edge}",
            r"(?:came|comes|coming|went|goes|ran|runs|chased|chases|charged|flew|threatened|"
            r"threatens|"
            r"threatening|lunged|stood|stands|waits|waiting|follows|followed|walks|walked)"
            r"(?:,? [\w'-]+){0,5}? with(?: [\w'-]+){0,3}?"
            rf" {_ARM}",
            r"(?:at|over|behind|beside|threaten\w*|menac\w*|hit|hits|struck|beat|beats|cut|cuts|"
            r"stabbed|"
            r"poked|prodded) (?:me|us) with(?: [\w'-]+){1,4}? {edge}",
            r"(?:drove|drives|reversed|accelerated|aimed|swerved|steered|revs|revved)"
            r"(?: [\w'-]+){0,4}? (?:at|towards|into|over) (?:me|us)\b",
            r"(?:petrol|lighter fluid|acid|bleach|white spirit|paraffin|meths|boiling water|"
            r"ammonia|"
            r"turps)(?:,? [\w'-]+){0,3}? (?:on|over|at|in) (?:me|us|my)\b",
            r"(?:stabbed|stabs|slashed|slashes|shot|shoots)(?: {between})* (?:at )?(?:me|us)\b"
            r"(?! (?:a|down|in the bum|at paint))",
            r"(?:pour|splash|dous|sprinkl|squirt)\w*(?: the| some| a can of)? (?:petrol|lighter "
            r"fluid|paraffin|white spirit|meths|diesel)",
            r"(?:lit|struck|flicks?|flicked)(?: [\w'-]+){0,3} (?:lighter|match|matches)",
        ),
        unless=unless(
            _KITCHEN,
            r"(?:rubber dagger|shot the (?:film|scene)|torch in my|belt on my lap|seat ?belt|shot "
            r"(?:me )?a (?:look|glance)|waved (?:me|us) off|candles?|cigarette for|nurse|"
            r"i aimed|we raised|raised (?:a|his|her) glass|pointed out)",
        ),
        in_quotes=True,
    ),
    Together(
        (
            (r"{edge}",),
            (rf"{THEY}\b|his|her|there's|there is|woke|came (?:home|back|to)|my ex",),
            (r"{handle}|{brandish}|threaten\w*|menac\w*|there's|woke",),
            (
                r"(?:\b(?:at|towards|by|beside|behind|near|before|in front of|over|next to|to|on|"
                r"for) "
                r"(?:me|us)\b|(?:while|when|if|because|in case|until|till|so|since|after|where|"
                r"every "
                r"time|whenever|each time|as|what happens|before) (?:i'd|i'm|i|we|my|he|she|his|"
                r"her|"
                r"they)\b|(?:by|beside|next to|under|in|on|behind) (?:the|his|her|our|my) "
                r"(?:[\w'-]+ )?"
                r"(?:bed|pillow|bedside|bedside table|mattress|door|seat|glovebox|glove box|table|"
                r"lap|"
                r"wall|cabinet|drawer|car|van|bag|stairs)\b|look\w* (?:at|me)|stare\w*|star(?:es|"
                r"ing)|smil\w*|"
                r"(?:and|then|he|she|,) (?:says?|said|asks?|asked|tells?|told|whispers?|whispered|"
                r"tap\w*|stopp?\w*)\b|"
                r"asking|argu\w*|row|rows|fight|talk back|behave|remember|careful|think|slow|"
                r"slowly|"
                r"just so|keep me|warn\w*|next time|leave|divorce|my mum|my sister|my name|mine)",
            ),
        ),
        unless=anyhow(
            _KITCHEN,
            r"(?:cliff edge|razor blades are|pen ?knife for|i keep|i took|i found his|farm|"
            r"shoot(?:ing)?"
            r" (?:club|range)|licence for|gun show|drill(?:ed|ing|s)? (?:the|a|into)|iron(?:ed|"
            r"ing)|bat"
            r" and ball|batting|darts|(?:kill|cut|shoot|hang|stab) (?:himself|herself)|(?:his|her) "
            r"own|"
            r"(?:his|her) (?:wrists?|throat|head)|take (?:it|them|the)|suicid\w*|if i leave|if i "
            r"go|"
            r"clinic|stitch\w*|our son|our daughter|the kids|my sword|saw (?:him|her|me|my|the|a|"
            r"it|that)"
            r"|i saw|(?:he|she|they|we) saw|safety razor|shav\w*|lent|borrow\w*)",
        ),
        in_quotes=True,
    ),
)  # fmt: skip
