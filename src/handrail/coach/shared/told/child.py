"""A child hurt, endangered or threatened."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import DID, PARTNER, THEY, unless

_CHILD = (
    r"(?:(?:the|our|my|his|her|their|both|a|that|poor|of|all) (?:[\w'-]+ ){0,2}?(?:kids?|child|"
    r"children|baby|"
    r"babies|toddler|son|daughter|boys?|girls|girl|lads?|bairns?|weans?|little ones?|little one|"
    r"twins|"
    r"newborn|infant|youngest|eldest|oldest|teenager|teen|step-?son|step-?daughter|bump|wee one|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)[- ]year[- ]old|middle "
    r"one|"
    r"grandson|granddaughter|pram|pushchair|cot|our lad|unborn)|kids|children|bairns|my little \w+)"
    r"(?:'s|')?"
)
_DEED = (
    r"(?:{strike}|{hurl}|{choke}|shook|shakes|shaking|shaken|grabs?|grabbed|grabbing|twist(?:s|ed)|"
    r"burn(?:s|t|ed)|"
    r"lock(?:s|ed)|shuts? (?:\w+ )?in|hurt(?:s|ing)?|harm(?:s|ed|ing)?|kill(?:s|ed|ing)?|drown(?:s|"
    r"ed|ing)?|"
    r"dangl(?:es|ed|ing)|starv\w*|chok\w*|tie[sd]|whipp\w*|spank\w*|hosed|threaten\w*|touch(?:es|"
    r"ed|ing)|"
    r"molest\w*|grop\w*|pinch(?:es|ed)|yank\w*|lash\w*|welt\w*|drugg\w*|poison\w*|held (?:\w+ "
    r")*(?:over|under|by)"
    r"|cut(?:s)?|squeez\w*|smother\w*|drops? (?:\w+ )*on purpose|dunk\w*|scald\w*|fl[ue]ng|slung|"
    r"leather\w*)"
)
_HARM = (
    _DEED,
    r"(?:hit|hand|belt|burn|bite|finger)[- ]?(?:marks?|prints?)|bruis\w*|marks on|welts?|black eye|"
    r"hand ?print|"
    r"cigarette burns?|fractur\w*|broken (?:arm|leg|wrist|collarbone)|split lip|flinch\w* (?:from|"
    r"when)",
    r"(?:drunk|pissed|drinking|stoned|high|over the limit|wasted|hammered|off his (?:face|head)|"
    r"100|ninety|a ton|"
    r"no (?:lights|seat ?belts?|car seat))(?=[^.!?\n]{0,60}\b(?:driv\w*|drove|back|car|van|behind "
    r"the wheel|road"
    r"|motorway|seat|boat|bike))|(?:driv\w*|drove)(?=[^.!?\n]{0,50}\b(?:drunk|pissed|stoned|after "
    r"\w+ pints|over "
    r"the limit|high|no (?:seat ?)?belt|on (?:his|her) lap|(?:off|into) the|to (?:frighten|"
    r"scare)))",
    r"(?:won't|doesn't|wouldn't|refuses? to|didn't|not|never) (?:feed|let (?:\w+ ){1,3}(?:eat|"
    r"drink|have (?:food|"
    r"water|a blanket)|use the toilet|see a doctor)|give (?:\w+ ){1,3}(?:food|water|dinner|milk|"
    r"tea|medicine|the"
    r" inhaler|insulin))|without (?:food|water|dinner)|starv\w*|goes hungry|go hungry",
    r"(?:in|out in|outside in|into) the (?:snow|cold|dark|rain|frost|freezing|boiling|hot car|boot|"
    r"cellar|shed|"
    r"loft|attic|cupboard|garage|coal|road|deep end|lake|river|sea|street)(?! (?:with|and) (?:me|"
    r"us))",
    r"(?:left|leave|leaves|leaving|abandon\w*|forgot)(?=[^.!?\n]{0,60}\b(?:alone|on the "
    r"(?:motorway|hard shoulder|platform|street|step|roadside|pavement)|on (?:his|her|their) own|"
    r"in the (?:car|"
    r"bath|park|street|road)|by the road|at the (?:services|side)|locked))",
    r"(?:tablets?|sleeping|sedat\w*|calpol|medicine|whisky|vodka|gin|drops|pills|antihistamine|"
    r"chilli|soap|"
    r"vinegar|washing-up liquid|pepper|hot sauce|bleach)(?=[^.!?\n]{0,60}\b(?:quiet|sleep|mouth|"
    r"tongue|crying|"
    r"milk|bottle|out|for (?:crying|swearing|lying|spitting)|shut))|(?:in|on) (?:his|her|the "
    r"(?:\w+'s )?)"
    r"(?:mouth|tongue)",
    r"over the (?:banister|balcony|bridge|edge|railing|wall|cliff|stairs)|by (?:the|one) (?:hair|"
    r"ear|ankle|arm|"
    r"leg|throat|neck|wrist|scruff|foot|ankles)|never see (?:them|him|her|my kids|the kids) again|"
    r"(?:take|takes|"
    r"snatch|get) (?:them|the kids|him|her) (?:away|abroad|from me)(?=[^.!?]{0,40}\bnever)|upside "
    r"down|by (?:one|an) (?:arm|leg)|eat (?:soap|dirt|it off|until|his|her)|fat lip|after (?:his|"
    r"her|dad's|the) (?:weekend|visit|contact)|at (?:ninety|a hundred|eighty|100|90|speed)|burn "
    r"(?:her|his|the) (?:rabbit|dog|cat|toys|teddy)|won't go near (?:him|her)|(?:scared|terrified) "
    r"of (?:him|her|their dad|his dad|her dad)|(?:from|out of|through|off) the (?:window|roof|"
    r"balcony|car|boat|pier)|kneel on|stand (?:on one|in the|facing|outside|all)|with the (?:belt|"
    r"slipper|hairbrush|stick|cane|air rifle|wooden spoon|cable|ruler)|shot|swerv\w*|off the road|"
    r"pillow over|over (?:his|her|their|the \w+'s) (?:face|mouth)|wouldn't let me (?:take|pick|go "
    r"to|get to|hold|feed)|swings? (?:a|the)",
)
_CARE = (
    r"(?:water pistols?|nerf|play ?fight\w*|tickl\w*|bubbles|face ?paint\w*|grazed|scraped|bumped|"
    r"fell|jab\b|jabs|"
    r"vaccin\w*|nits|splinter|school run|each other|one another|giggl\w*|hide and seek|piggyback|"
    r"swings?|"
    r"trampoline|bedtime story|dress(?:ed)? up|costume|snowball\w*|snowman|sledg\w*|pancakes|lego|"
    r"chickenpox|"
    r"swimming lesson|in the air and|(?:his|her) brother|(?:his|her) sister|sibling|the cat|the "
    r"dog|the puppy|"
    r"cuddl\w*|hugg\w*|kiss\w*|soothed|rocked|teething (?:ring|gel)|dinner at me|threw up|"
    r"temperature|fever|asthma|"
    r"school play|nativity|match\b|football|park\b|beach|zoo|sandcastle\w*|paddling|nap\b|"
    r"sleepover|birthday|"
    r"at the teacher|bully at school|at school|playground|other kid|another child|babysitter|child "
    r"?minder|grew|nappy|cricket|lips|tablet|"
    r"ice cream|bike|scooter|seesaw|den\b|biscuits|homework together|wedding|pushed (?:the|our) "
    r"(?:pram|buggy|"
    r"pushchair)|push the (?:pram|buggy|pushchair)|the pram (?:up|round|to|through)|i (?:shout|"
    r"yell|snap)\w*|i "
    r"(?:lost|was) (?:my temper|cross)|told (?:our|the) (?:son|boy|kids) off for|missed (?:the|a) "
    r"school|haircut|"
    r"cut (?:the|our) (?:\w+'s )?(?:hair|nails|toast|sandwiches|grapes|cake)|read the|read (?:him|"
    r"her|them)|baptis"
    r"\w*|christen\w*|touched (?:that|by)|hurt (?:his|her) (?:knee|foot|arm)|hurt (?:himself|"
    r"herself)|(?:my|the) "
    r"(?:boss|teacher|nurse|midwife|doctor|dentist|coach|nan)|bathed|bath ?time|me too|killed it|"
    r"nailed it|hit "
    r"(?:puberty|the roof|a growth)|grounded)"
)
NOTICES = (
    Pattern(
        (
            rf"(?:{THEY}|{PARTNER}){DID} {_DEED}(?:,? [\w'-]+){{0,3}}? {_CHILD}",
            rf"(?:bruis\w*|marks?|welts?|hand ?prints?|burns?|finger ?marks?)(?: \w+)? (?:on|down|"
            rf"over|across|all over) {_CHILD}",
            rf"{_CHILD} (?:[\w'-]+ ){{0,3}}?(?:got|gets|was|were|been|being|is|are) (?:{{between}} "
            rf")*(?:{{strike}}|"
            rf"{{hurl}}|locked|shaken|hurt|starved|burnt|grabbed)(?: [\w'-]+){{0,3}} (?:by|from) "
            rf"(?:his|her|him|"
            rf"my (?:husband|wife|ex|partner|boyfriend)|their|my|the) ?(?:dad|father|mum|step\w*|"
            rf"own)?",
        ),
        unless=unless(_CARE),
        in_quotes=True,
    ),
    Together(
        ((_CHILD,), _HARM, (rf"(?:{THEY}|his|her|him|{PARTNER})\b",)),
        unless=unless(_CARE, r"(?:(?:hit|kill|hurt|beat|choke|slap|punch|kick|drag|shove|push|"
        r"threaten)\w* me\b)"
            r"(?!,? (?:and|then|with|or))", r"(?:kill|hang|drown|gas|hurt|shoot|top|jump\w*|"
            r"throws?|stab) ?"
            r"(?:himself|herself)|kids (?:asleep|in bed|to bed)|with the kids|kids will know|for "
            r"the kids|"
            r"keep the kids|in front of|see the kids|kids' (?:clubs|shoes|tea)|the kids' (?:dad|"
            r"mum)|letters"
            r"|tell the kids|while i (?:was holding|held)|holding the baby|take the kids in|money|"
            r"nappies|"
            r"shoes for|card|account|school gate\w*"),
        in_quotes=True,
    ),
    Pattern(
        (
            r"(?:[Hh]e|[Ss]he|[Pp]artner|[Hh]usband|[Ww]ife|[Ee]x) (?:just |then |has |only |"
            r"always )?(?:hit|hits|"
            r"smacked|smacks|slapped|slaps|shook|shakes|belted|kicked|kicks|locked|locks|whacked|"
            r"thumped|pushed|"
            r"threw|pinched|grabbed|walloped|caned|spanked|dragged|leathered) (?:little |wee |our |"
            r"my |poor )?"
            r"[A-Z][a-z]+(?! (?:Road|Street|United|City))",
        ),
        unless=unless(_CARE, r"(?:[Bb]oxing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
        r"Sunday|\bmate\b|"
            r"pub|football|brawl|fight with|his brother|her sister|neighbour)"),
        cased=True,
    ),
)  # fmt: skip
