"""A weapon used, shown, pointed, or kept as a menace. Any heavy, hot or sharp thing can be one."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import DOER, GAP, NEVER, THEY, anyhow, unless

_ARM = r"(?:{edge}|{object})"
_AT_ME = (
    r"(?:(?:at|towards?|after|near|over|beside|next to|in front of) (?:me|us)\b|(?:to|at|against|"
    r"near|towards?|over|under|on|across|into|by|from|along|close to|inches from|inch from|above|"
    r"up to|through|beside|next to|in) (?:my|our) (?:[\w'-]+ ){0,2}?(?:{body}|pillow|bed|side of "
    r"the bed|side|nightie|coat|door|bump|windpipe|veil|dress))"
)
_KITCHEN = (
    r"(?:cook\w*|chop\w*|carv\w* (?:the|a)|slic\w*|peel(?:s|ed|ing)|onions?|potato\w*|veg|carrots?|"
    r"shel(?:f|ves)|flat-?pack|ikea|hang(?:s|ing)? (?:the|a)|nail(?:s|ed)? (?:the|a)|hedge|prun\w*|"
    r"hunting|deer|clay pigeon|fishing|haircut|hairdress\w*|fringe|whittl\w*|workshop|barber|logs|"
    r"lumberjack|firewood|archery|cubs|scouts|fencing club|petrol-soaked|toy|nerf|plastic sword|"
    r"cardboard|amnesty|museum|reel|for my birthday|cricket (?:match|practice)|my toolbox|"
    r"sandwich\w*|salad|cut my hair|trim\w*|sketch|drew a|camping stove|eye ?drops|jab|splinter|"
    r"insulin|vaccin\w*|physio|acupunct\w*|heat pack|hot water bottle|cup of|mug of|glass of|wine "
    r"glass|bottle of|water bottle|gently|massag\w*|knit\w*|sew\w*|crochet|bow tie|took a bow|"
    r"clothes iron|card trick|magic|juggl\w*|warm\w*|cool\w* (?:my|the)|ice pack|cold flannel|"
    r"tattoo\w*|marshmallow|polish(?:ed|es)? (?:the|his) boots)"
)
# A pan that is thrown is a blow, a knife that is thrown is a weapon.
_THROWN = (
    r"(?:threw|throws|thrown|chuck\w*|hurl\w*|lobbed|flung|flings|slung|stubb?\w*|burn\w*|burnt)"
    r"(?: [\w-]+){0,4} ?$"
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
            r"(?:pull|pulls|pulled|pulling|drew|draws|turned|turns|set|trained) (?:a|the|his|her|"
            r"out a)(?: [\w-]+)?? {edge} on (?:me|us)\b|(?:holding|carrying|gripping|clutching|"
            r"wielding|brandishing) (?:a|an|the|his|her|my)(?: [\w-]+){0,2}? {edge}",
            r"(?:threw|throws|thrown|flung|hurled|chucked|chucks|lobbed|stuck|sticks|fired)(?: "
            r"[\w'-]+){0,3}? {edge}",
            r"(?:came|comes|coming|went|goes|ran|runs|chased|chases|charged|flew|threatened|"
            r"threatens|threatening|lunged|stood|stands|waits|waiting|follows|followed|walks|"
            r"walked)(?:,? [\w'-]+){0,5}? with(?: [\w'-]+){0,3}?"
            rf" {_ARM}",
            r"(?:at|over|behind|beside|threaten\w*|menac\w*|hit|hits|struck|beat|beats|cut|cuts|"
            r"stabbed|poked|prodded) (?:me|us) with(?: [\w'-]+){1,4}? {edge}",
            r"(?:drove|drives|reversed|accelerated|aimed|swerved|steered|revs|revved)(?: "
            r"[\w'-]+){0,4}? (?:at|towards|into|over) (?:me|us)\b",
            r"(?:petrol|lighter fluid|acid|bleach|white spirit|paraffin|meths|boiling water|"
            r"ammonia|turps)(?:,? [\w'-]+){0,3}? (?:on|over|at|in) (?:me|us|my)\b",
            r"(?:stabbed|stabs|slashed|slashes|shot|shoots)(?: {between})* (?:at )?(?:me|us)\b(?! "
            r"(?:a|down|in the bum|at paint))",
            r"(?:pour|splash|dous|sprinkl|squirt)\w*(?: the| some| a can of)? (?:petrol|lighter "
            r"fluid|paraffin|white spirit|meths|diesel)",
            r"(?:lit|struck|flicks?|flicked)(?: [\w'-]+){0,3} (?:lighter|match|matches)",
        ),
        unless=unless(
            _KITCHEN,
            r"(?:for the (?:kindling|logs|fire|stove|hedge|garden|bread|pictures?|picture hooks|"
            r"hooks|shelves|boxes|parcels|fish|cake|tent|camping)|handle first|where i can "
            r"(?:reach|get)|(?:^|(?<=[.!?] ))i (?:dropped|spilt|spilled|knocked|banged|stubbed|"
            r"trod)|rubber dagger|shot the (?:film|scene)|torch in my|belt on my lap|seat ?belt|"
            r"shot "
            r"(?:me )?a (?:look|glance)|waved (?:me|us) off|candles?|cigarette for|nurse|i aimed|"
            r"we raised|raised (?:a|his|her) glass|pointed out)",
            lead=(*NEVER, *DOER, _THROWN),
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
                r"for) (?:me|us)\b|(?:while|when|if|because|in case|until|till|so|since|after|"
                r"where|every time|whenever|each time|as|what happens|before) (?:i'd|i'm|i|we|my|"
                r"he|she|his|her|they)\b|(?:by|beside|next to|under|in|on|behind) (?:the|his|her|"
                r"our|my) (?:[\w'-]+ )?(?:bed|pillow|bedside|bedside table|mattress|door|seat|"
                r"glovebox|glove box|table|lap|wall|cabinet|drawer|car|van|bag|stairs)\b|look\w* "
                r"(?:at|me)|stare\w*|star(?:es|ing)|smil\w*|(?:and|then|he|she|,) (?:says?|said|"
                r"asks?|asked|tells?|told|whispers?|whispered|tap\w*|stopp?\w*)\b|asking|argu\w*|"
                r"row|rows|fight|talk back|behave|remember|careful|think|slow|slowly|just so|keep "
                r"me|warn\w*|next time|leave|divorce|my mum|my sister|my name|mine)",
            ),
        ),
        unless=anyhow(
            _KITCHEN,
            r"(?:for the (?:kindling|logs|fire|stove|hedge|garden|bread|pictures?|picture hooks|"
            r"hooks|shelves|boxes|parcels|fish|cake|tent|camping)|handle first|out of (?:the "
            r"kids'? |their )?reach|with a lock on|where i can (?:reach|"
            r"get)|(?:asked|shouted) who|cliff edge|razor blades are|pen ?knife for|i keep|i "
            r"took|i found his|farm|"
            r"shoot(?:ing)? (?:club|range)|licence for|gun show|drill(?:ed|ing|s)? (?:the|a|into)|"
            r"iron(?:ed|ing)|bat and ball|batting|darts|(?:kill|cut|shoot|hang|stab) (?:himself|"
            r"herself)|(?:his|her) own|(?:his|her) (?:wrists?|throat|head)|take (?:it|them|the)|"
            r"suicid\w*|if i leave|if i go|clinic|stitch\w*|our son|our daughter|the kids|my sword|"
            r"saw (?:him|her|me|my|the|a|it|that)|i saw|(?:he|she|they|we) saw|safety razor|"
            r"shav\w*|lent|borrow\w*)",
        ),
        in_quotes=True,
    ),
)  # fmt: skip
