"""A child hurt, endangered or threatened."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import DID, PARTNER, THEY, unless

_CHILD = (
    r"(?:(?:the|our|my|his|her|their|both|a|that|poor|of|all) (?:[\w'-]+ ){0,2}?(?:kids?|child|"
    r"children|baby|babies|toddler|son|daughter|boys?|girls|girl|lads?|bairns?|weans?|little ones?|"
    r"little one|twins|newborn|infant|youngest|eldest|oldest|teenager|teen|step-?son|"
    r"step-?daughter|bump|wee one|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|\d+)[- ]year[- ]old|middle one|grandson|granddaughter|pram|pushchair|cot|our lad|"
    r"unborn)|kids|children|bairns|my little \w+)(?:'s|')?"
)
_DEED = (
    r"(?:{strike}|{hurl}|{choke}|shook|shakes|shaking|shaken|grabs?|grabbed|grabbing|twist(?:s|ed)|"
    r"burn(?:s|t|ed)|lock(?:s|ed)|shuts? (?:\w+ )?in|hurt(?:s|ing)?|harm(?:s|ed|ing)?|kill(?:s|ed|"
    r"ing)?|drown(?:s|ed|ing)?|dangl(?:es|ed|ing)|starv\w*|chok\w*|tie[sd]|whipp\w*|spank\w*|hosed|"
    r"threaten\w*|touch(?:es|ed|ing)|molest\w*|grop\w*|pinch(?:es|ed)|yank\w*|lash\w*|welt\w*|"
    r"drugg\w*|poison\w*|held (?:\w+ )*(?:over|under|by)|cut(?:s)?|squeez\w*|smother\w*|drops? "
    r"(?:\w+ )*on purpose|dunk\w*|scald\w*|fl[ue]ng|slung|leather\w*)"
)
_HARM = (
    _DEED,
    r"(?:hit|hand|belt|burn|bite|finger)[- ]?(?:marks?|prints?)|bruis\w*|marks on|welts?|black eye|"
    r"hand ?print|cigarette burns?|fractur\w*|broken (?:arm|leg|wrist|collarbone)|split lip|"
    r"flinch\w* (?:from|when)",
    r"(?:drunk|pissed|drinking|stoned|high|over the limit|wasted|hammered|off his (?:face|head)|"
    r"100|ninety|a ton|no (?:lights|seat ?belts?|car seat))(?=[^.!?\n]{0,60}\b(?:driv\w*|drove|"
    r"back|car|van|behind the wheel|road|motorway|seat|boat|bike))|(?:driv\w*|"
    r"drove)(?=[^.!?\n]{0,50}\b(?:drunk|pissed|stoned|after \w+ pints|over the limit|high|no "
    r"(?:seat ?)?belt|on (?:his|her) lap|(?:off|into) the|to (?:frighten|scare)))",
    r"(?:won't|doesn't|wouldn't|refuses? to|didn't|not|never) (?:feed|let (?:\w+ ){1,3}(?:eat|"
    r"drink|have (?:food|water|a blanket)|use the toilet|see a doctor)|give (?:\w+ ){1,3}(?:food|"
    r"water|dinner|milk|tea|medicine|the inhaler|insulin))|without (?:food|water|dinner)|starv\w*|"
    r"goes hungry|go hungry",
    r"(?:in|out in|outside in|into) the (?:snow|cold|dark|rain|frost|freezing|boiling|hot car|boot|"
    r"cellar|shed|loft|attic|cupboard|garage|coal|road|deep end|lake|river|sea|street)(?! (?:with|"
    r"and) (?:me|us))",
    r"(?:left|leave|leaves|leaving|abandon\w*|forgot)(?=[^.!?\n]{0,60}\b(?:alone|on the "
    r"(?:motorway|hard shoulder|platform|street|step|roadside|pavement)|on (?:his|her|their) own|"
    r"in the (?:car|bath|park|street|road)|by the road|at the (?:services|side)|locked))",
    r"(?:tablets?|sleeping|sedat\w*|calpol|medicine|whisky|vodka|gin|drops|pills|antihistamine|"
    r"chilli|soap|vinegar|washing-up liquid|pepper|hot sauce|bleach)(?=[^.!?\n]{0,60}\b(?:quiet|"
    r"sleep|mouth|tongue|crying|milk|bottle|out|for (?:crying|swearing|lying|spitting)|shut))|"
    r"(?:in|on) (?:his|her|the (?:\w+'s )?)(?:mouth|tongue)",
    r"over the (?:banister|balcony|bridge|edge|railing|wall|cliff|stairs)|by (?:the|one) (?:hair|"
    r"ear|ankle|arm|leg|throat|neck|wrist|scruff|foot|ankles)|never see (?:them|him|her|my kids|"
    r"the kids) again|(?:take|takes|snatch|get) (?:them|the kids|him|her) (?:away|abroad|from "
    r"me)(?=[^.!?]{0,40}\bnever)|upside down|by (?:one|an) (?:arm|leg)|eat (?:soap|dirt|it off|"
    r"until|his|her)|fat lip|after (?:his|her|dad's|the) (?:weekend|visit|contact)|at (?:ninety|a "
    r"hundred|eighty|100|90|speed)|burn (?:her|his|the) (?:rabbit|dog|cat|toys|teddy)|won't go "
    r"near (?:him|her)|(?:scared|terrified) of (?:him|her|their dad|his dad|her dad)|(?:from|out "
    r"of|through|off) the (?:window|roof|balcony|car|boat|pier)|kneel on|stand (?:on one|in the|"
    r"facing|outside|all)|with the (?:belt|slipper|hairbrush|stick|cane|air rifle|wooden spoon|"
    r"cable|ruler)|shot|swerv\w*|off the road|pillow over|over (?:his|her|their|the \w+'s) (?:face|"
    r"mouth)|wouldn't let me (?:take|pick|go to|get to|hold|feed)|swings? (?:a|the)",
)
_CARE = (
    r"(?:(?:baby|toddler|kid|son|daughter|boy|girl)'?s? (?:fell|rolled|nappy|hit (?:his|her|a))|"
    r"our (?:son|daughter|boy|girl|kids|toddler|lad) (?:hit|bit|kicked|slapped|pushed|threw|"
    r"punched|smacked)|got hit by a|at nursery|smacks (?:his|her) lips|water pistols?|nerf|play "
    r"?fight\w*|tickl\w*|bubbles|face ?paint\w*|jab\b|jabs|vaccin\w*|nits|splinter|school run|each "
    r"other|one another|giggl\w*|hide and seek|piggyback|bedtime story|dress(?:ed)? up|snowball\w*|"
    r"in the air and|(?:his|her) brother|(?:his|her) sister|sibling|the cat|the dog|the puppy|"
    r"cuddl\w*|hugg\w*|kiss\w*|soothed|rocked|teething (?:ring|gel)|dinner at me|threw up|asthma|"
    r"at the teacher|bully at school|at school|playground|other kid|another child|babysitter|child "
    r"?minder|grew|lips|homework together|pushed (?:the|our) (?:pram|buggy|pushchair)|push the "
    r"(?:pram|buggy|pushchair)|the pram (?:up|round|to|through)|i (?:shout|yell|snap)\w*|i (?:lost|"
    r"was) (?:my temper|cross)|told (?:our|the) (?:son|boy|kids) off for|missed (?:the|a) school|"
    r"cut (?:the|our) (?:\w+'s )?(?:hair|nails|toast|sandwiches|grapes|cake)|read the|read (?:him|"
    r"her|them)|baptis\w*|christen\w*|touched (?:that|by)|hurt (?:his|her) (?:knee|foot|arm)|hurt "
    r"(?:himself|herself)|(?:my|the) (?:boss|teacher|nurse|midwife|doctor|dentist|coach|nan)|"
    r"(?:carried|put|tucked) (?:our|the|my) (?:\w+ )?(?:home|to bed|up to bed|into bed)|(?:carr|"
    r"lift|piggyback)\w*\b[^.!?\n]{0,40} on (?:his|her) (?:back|shoulders)|headbutted me|hit "
    r"(?:his|her) (?:thumb|finger|toe)|pretend\w* "
    r"to|with a lock on|out of (?:their )?reach|(?:grabbed|caught|pulled|held|snatched|"
    r"stopped)\b[^.!?\n]{0,40} before (?:he|she|they|it) (?:ran|fell|stepped|rolled|touched|"
    r"swallowed|toppled)|caught (?:her|him|them), over|(?:smack|swat|"
    r"knock|slapp|flick)\w* (?:the|a) (?:wasp|fly|bee|spider|ball)|laughed (?:himself|herself) "
    r"silly|"
    r"bathed|bath ?time|me too|killed it|nailed it|hit (?:puberty|the roof|a growth)|grounded)"
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
        unless=unless(
            _CARE,
            r"(?:(?:himself|herself) and the kids will|(?:hit|kill|hurt|beat|choke|slap|punch|kick|"
            r"drag|shove|push|threaten)\w* me\b)(?!,? (?:and|then|with|or))",
            r"(?:kill|hang|drown|gas|hurt|shoot|top|jump\w*|throws?|stab) ?(?:himself|herself)|"
            r"kids (?:asleep|in bed|to bed)|with the kids|kids will know|for the kids|keep the "
            r"kids|in front of|see the kids|kids' (?:clubs|"
        r"shoes|tea)|the kids' (?:dad|mum)|letters|tell the kids|while i (?:was holding|held)|"
        r"holding the baby|take the kids in|money|nappies|shoes for|card|account|school gate\w*"),
        in_quotes=True,
    ),
    Pattern(
        (
            r"(?:[Hh]e|[Ss]he|[Pp]artner|[Hh]usband|[Ww]ife|[Ee]x) (?:just |then |has |only |"
            r"always )?(?:hit|hits|smacked|smacks|slapped|slaps|shook|shakes|belted|kicked|kicks|"
            r"locked|locks|whacked|thumped|pushed|threw|pinched|grabbed|walloped|caned|spanked|"
            r"dragged|leathered) (?:little |wee |our |my |poor )?[A-Z][a-z]+(?! (?:Road|Street|"
            r"United|City))",
        ),
        unless=unless(_CARE, r"(?:[Bb]oxing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
        r"Sunday|\bmate\b|pub|football|brawl|fight with|his brother|her sister|neighbour)"),
        cased=True,
    ),
)  # fmt: skip
