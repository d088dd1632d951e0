"""Hit, pushed, dragged, thrown at, held with injury; told with or without who did it."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import GAP, ME, NEVER, PARTNER, STARTS, unless

_WAY = (
    r"(?:(?:[\w'-]+ ){0,3}?(?:against|into|down|off|out of|over|across|onto|through|backwards|back "
    r"against|on to|to the (?:floor|ground|wall)|(?:on|round|across|over|about) the (?:head|skull|"
    r"ear|ears|face|back|legs?|arms?|side of|mouth|temple|jaw|shoulder)|in the (?:face|back|"
    r"stomach|belly|ribs|chest|leg|shin|mouth|head|kidneys|nettles|bath|road|hedge|river|canal|sea|"
    r"arm|side|gut|eye|street)|by (?:my|the) (?:{body}|collar|hood|clothes|jumper|scruff)|up "
    r"against|so hard|hard|until|till|around the|round the|about|from the|on the (?:floor|ground|"
    r"bed|stairs)|under the|on my (?:back|face|knees)|and i (?:fell|hit|landed|went|cracked|cut|"
    r"bruised|couldn't)|too hard|with (?:his|her|the|a|such|all|both)|because|for (?:saying|being|"
    r"not|burning|asking|looking|answering|talking|dropping|forgetting)))"
)
_STRUCK_NOT = (
    r"(?! (?:at (?:who|how|(?:his|her|my) own game|chess|cards|tennis|pool|darts|golf|scrabble|"
    r"snooker|squash|table tennis)|to (?:it|the|apply|try|go|do|get|see|think|bed|be)|by (?:a|two|"
    r"one|three|six|twenty)|that|how|like a|for six|up for|out of bed|off the|up (?:the|some)|with "
    r"(?:a (?:pillow|cushion|fact|bill|question|news)|his jokes|kindness|his smile)|six|four|two|"
    r"one|three|back to|hands down|fair|a (?:drink|cup|coffee|look|note)|both|about the budget))"
)
_STRIKES = r"{strike}"
_HURLS_NOT = (
    r"(?! (?:on the swing|to (?:apply|the (?:dance|airport|doctor|station|garden|shops|gym)|a|bed|"
    r"go|see)|into (?:a hug|his arms|her arms|trying|going|the pool|the sea|the limelight|teaching|"
    r"applying|things)|out of (?:my comfort|bed|the way|the path|danger|the sea|the water|the "
    r"river|the pool|the snow|the road|the mud|the wreck|the lake|the hole|a ditch)|onto the dance|"
    r"along|off my feet|in the (?:swing|trolley|wheelchair|right)|up the hill|round the (?:shops|"
    r"park|lake|dance|museum|town|ward|garden)|around the (?:shops|dance|park|ward|garden)|over "
    r"the line|to the floor laughing|for a|a (?:party|towel|rope|kiss|look|lifeline)|close|near|"
    r"aside|together|up from|down the (?:slope|aisle|slide|hill on)|out (?:dancing|of retirement)|"
    r"back from the))"
)
_SOFT_THING = (
    r"(?:(?:baby's )?nappy|dinner|balls?|towel|pillow|cushion|snowballs?|confetti|socks?|t-?shirt|"
    r"popcorn|keys to|rice|petals|bouquet|biscuit|grape|crisps?|tea towel|sponge|teddy|beanbag|"
    r"frisbee|balloon|blanket|jumper|hat|sweets|peanut|dice|paper plane|apple core|banana|bread "
    r"roll|party|smile|wink|kiss|look|glance)"
)
_HARMLESS = (
    r"(?:with (?:a |the |his |her )?(?:cushion|pillow|newspaper hat|balloon|foam)|hit me with two|"
    r"dentist|massag\w*|physio|haircut|plait\w*|splinter|plaster|bandage\w*|first aid|stitch\w* "
    r"(?:me )?up|tweez\w*|manicure|nail varnish|nail polish|ear ?rings?|piercing|wax\w*|tattoo\w*|"
    r"sun ?cream|suntan|onto the dance ?floor|waltz|cuddl\w*|kiss\w*|held my hand|seat ?belt|"
    r"swing\b|gently|softly|kindly|high five|caught me (?:in time|when)|saved me|waves?|surf\w*|"
    r"lift home|blood test|blood pressure|donat\w*|donor|tickl\w*|heimlich|choking on|on the back|"
    r"crisp|bless(?:ed)? (?:him|her|them)|broke my heart|breaks my heart|heart broke|my fault|"
    r"hairdryer|mascara|held me (?:while|as|until|till|when) (?:i|we) (?:cried|sobbed|wept|"
    r"shook|slept|calmed|stopped)|(?:nurse|doctor|midwife|dentist|surgeon) had to|out of the "
    r"(?:nettles|brambles)|under the arms|over the (?:bowl|bucket)(?! of)|ice cube|"
    r"^trapped my(?![^.!?]*\b(?:his|her|again)\b)|(?:threw|put|slung) (?:his|her|a) (?:coat|"
    r"jacket|blanket|cardigan) "
    r"(?:over|round|around) (?:me|my shoulders)|wasp|blood test|surprise|for six|in (?:her|his|"
    r"my|our) sleep|sleepwalk\w*|dyspraxi\w*|"
    r"seizure|epilep\w*|oven door|five-a-side|swung back|lorry|cheek(?:s)? (?:is|are|was|were) "
    r"(?:red|pink)|the swelling)",
    r"(?:{duck} (?:him|her|it) )",
)
_CAUSE = (
    r"(?:from (?:him|her|his|when he|when she|where he|where she|last night|friday|saturday|"
    r"sunday)|where (?:he|she)|when (?:he|she) (?:{strike}|{hurl}|{wrench}|lost)|after (?:he|she) "
    r"(?:{strike}|{hurl}|{wrench}|lost)|because (?:he|she) (?:{strike}|{hurl}|lost)|(?:he|she) "
    r"(?:did|does|gave|left|caused|put|made) |because of (?:him|her)|told (?:work|everyone|them|"
    r"the nurse|the doctor|mum|my \w+|people) (?:it|i|that)|said i(?:'d)? (?:fell|slipped|tripped|"
    r"walked)|lied|make-?up|concealer|foundation|long sleeves|sunglasses|not (?:the|a|from)|(?:his|"
    r"her) (?:fist|boot|ring|belt|elbow|hand|hands|knuckles|teeth|nails|handiwork|temper)|i "
    r"(?:walked|fell) into|again\b|another\b|can't tell|cover(?:ed|ing)? (?:it|them|up)|(?:he|"
    r"she)(?:'d|'s| was| had) (?:\w+ ){0,3}(?:drunk|pints|cans|"
    r"drinking|bottles)|cardigan in|it wasn't the|hide (?:it|"
    r"them)|hid (?:it|them)|wore|wear(?:ing)?)"
)
# In "I got a kick" the writer is who was kicked.
_NOT_DOER = (
    *NEVER,
    rf"{STARTS}(?!i\b|we\b|i')(?:{{innocent_doer}})(?:'s|'d|'ve)?(?: {{between}}){{0,3}} ?$",
)
NOTICES = (
    Pattern(
        (
            rf"(?<!my ){_STRIKES}(?: out at| at| on)? {ME}{_STRUCK_NOT}",
            rf"(?:{{hurl}}|grab|grabs|grabbed|seized|caught|cracked|cracks|burnt|burned|scalded|"
            rf"squash\w*|crush\w*|cornered|tipped|kneed|clipped|pressed) (?:hold of "
            rf")?{ME}{_HURLS_NOT}(?=,? {_WAY})",
            r"{wrench}(?: at| in| into| down on| out)?(?: [\w'-]+){0,4}? (?:of |in |into |on |at "
            r")?my (?:[\w'-]+ )?{limb}(?! (?:balm|gloss|bobble|gel|stuff|brush|rest|band|drops|"
            r"phones|chair|wrap|massage|better|up in a|in a plait))",
            r"(?:{strike}|{hurl}|rub|rubs|rubbed|rubbing|forced|held|dunked|bounced|ground|grinds|"
            r"mashed|tipped|bang\w*|crack\w*|knock\w*)(?: [\w'-]+){0,2} my (?:head|face|"
            r"wheelchair|crutches|chair)(?: "
            r"[\w'-]+){0,2} (?:in|into|against|off|through|over|down|on|onto|from under|away|"
            r"under)\b",
            r"(?:slam\w*|shut|trap\w*|crush\w*|stamp\w*|jam(?:med|s)?|bent|bends|twist\w*|burn\w*|"
            r"bit|bites|stab\w*|smash\w*|broke|breaks|cut|slashed) my (?:[\w-]+ )?(?:hands?|"
            r"fingers?|arms?|knuckles|thumbs?|feet|foot)(?! (?:up|off the|free))|tripp?(?:ed|s) "
            r"me(?: up)?(?: (?:at|on|in|over|down|by|as|so)|$|[.,])|bit\w* through my|(?:black eye|"
            r"fat lip|split lip|bruis\w+|broken \w+)[^.!?\n]{0,20}(?:courtesy of|thanks to|care of|"
            r"from) (?:him|her)\b|cracked ribs from|[\w-]+(?:'s)? burst from the (?:slap|punch|"
            r"blow)",
            r"{strike}(?: [\w'-]+){0,2} my (?:[\w'-]+ )?{body}(?! (?:hurt|ache|on the|against "
            r"the))",
            r"(?:slams?|slammed|shut|shuts|dropped|drops|trapped|poured|pours|tipped|tips|stubbed|"
            r"stubs|emptied|pressed|presses|held|holds|put|puts|flicked|spilled|stood|stands|"
            r"stamped)(?:,? [\w'-]+){0,6}? (?:on|over|onto|in|into|down|against|out on) my "
            r"(?:[\w'-]+ )?(?:hand|hands|fingers|arm|arms|foot|feet|toes|lap|legs?|wrist|back|skin|"
            r"thigh|face|head|hair)(?=[^.!?\n]{0,40}\b(?:on purpose|deliberately|hot|boiling|"
            r"scald\w*|cigarette|again|till|until|hard|screamed|laughed|smiled|broke|bruis\w*|"
            r"burn\w*|boots|boot|shoe|heel|weight|door|and kept|so i|for|because)|[.!]|$)",
            r"(?:purple|blue|black|yellow|green|sore|swollen|bruised|tender)\b[^.!?\n]{0,20} "
            r"where (?:he|she) (?:"
            r"held|grabbed|gripped|hit|kicked|got|pinched|had|bit)|(?:he|she) used (?:the|a|his|"
            r"her) (?:belt|"
            r"slipper|cane|stick|strap|shoe|cable)|it was (?:his|her) (?:elbow|fist|boot|knee|"
            r"ring|forehead|"
            r"knuckles)\b|(?:\w+day|last night|yesterday)'s (?:slap|punch|kick|beating|shove|"
            r"row and the)|since"
            r" (?:he|she) (?:kicked|punched|hit|slapped|shoved|stamped on|bit|bent) (?:it|them|"
            r"me|my)\b|(?:handful|clump|fistful)s? of my hair|(?:concealer|foundation|"
            r"make-?up)\b[^.!?\n]{0,50}(?:won't|"
            r"don't|can't|didn't|nobody|no one) (?:\w+ )?(?:ask|asks|see|sees|notice|notices)",
            r"(?:flung|hurled|slung|threw|chucked|shoved|pushed) me (?:at|into) the (?:wardrobe|"
            r"wall|door|fridge|table|"
            r"cooker|oven|bath|sink|dresser|cupboard|radiator|bookcase|worktop|fence|hedge|car|"
            r"van)|(?:held|holds|pressed|presses|shoved|pushed|forced) my (?:hand|arm|face|fingers|"
            r"palm|cheek) (?:on|to"
            r"|onto|against|in|under|over) the (?:hot \w+|hob|stove|iron|ring|kettle|flame|oven|"
            r"grill|cooker|"
            r"radiator|gas)|(?:dropped|drops|tossed|dumped) me (?:on|onto|down|from|off|in) "
            r"(?:the|a|my)\b(?! (?:sofa|bed|at|station|corner|line))",
            r"(?:hot|boiling|scalding|steaming)(?: [\w'-]+){0,2} (?:on|over|at|in) (?:me|my)\b",
        ),
        unless=unless(*_HARMLESS, r"hot (?:towel|stones|water bottle|oil massage)"),
        in_quotes=True,
    ),
    Pattern(
        (
            r"(?:^|[.!?,] )?(?:a|his|her|the|another) (?:{given}|boot|heel|foot|knuckle|knuckles|"
            r"palm) (?:in|to|on|across|round|into|against|under) (?:the|my) (?:[\w-]+ "
            r")?{body}(?=[^\n]*\b(?:he|she|his|her|him|every|for|because|again|when|i spoke)\b|[.]|"
            r"$)",
            r"(?:because of|after|from|for) what (?:he|she) did\b|(?:he|she)'?d? (?:bent|twisted|"
            r"snapped|broke|crushed|trod on|slammed|stamped on) (?:it|them) (?:back|off|until|till|"
            r"in|on)|(?:barg|ramm?|crash|driv|reversed|knock)\w* (?:into )?me\b(?! (?:mad|up the "
            r"wall|crazy|home|to|round))|(?:caught|clipped|hit|split|cut|broke|opened|smashed) my "
            r"(?:[\w-]+ )?{body} (?:with|from|open|because)",
            r"(?:(?<!he )(?<!she )(?:got|get|gets|getting)|gave me|gives me|given|giving me|had|"
            r"took|taking|earned me|cost me|earns me|dealt me|landed me|for) (?:a|another|one|my "
            r"first|the)(?: [\w-]+){0,2}? (?:{given}|black eye)\b(?! (?:out of|up the|of (?:tea|"
            r"cake)|for (?:charity|lego)|on the back|hole))",
            r"(?:was|been|being|get|getting|got|were|gets)(?: {between})* (?:hit|slapped|punched|"
            r"kicked|beaten|thumped|shoved|pushed|dragged|thrown|knocked|slammed|pinned|headbutted|"
            r"battered|smacked|whacked|bitten|spat (?:at|on)|burnt|burned|scalded|flung|hurled|"
            r"tripped|belted|bashed"
            rf"|clouted) (?:about |around |round |down |against |into |across |over |out |off |"
            rf"again |up )*"
            rf"(?:by (?:him|her|{PARTNER})|(?:the|my|a) [\w-]+ (?:by|because|for|again|when)|again|"
            rf"against|"
            r"into the|down the|for (?:being|answering|not|burning|asking|talking|it|looking|"
            r"saying)|because (?:i|the|he|she|dinner|tea)|when (?:he|she|i (?:said|asked))|of a "
            r"(?:moving )?(?:car|van)|about|round the|the (?:head|face|stairs|wall))",
            r"(?:^|[.!?] )(?:got )?(?:shoved|pushed|slapped|punched|kicked|dragged|thrown|hit|"
            r"beaten|headbutted|knocked|slammed|smacked|battered|pinned|spat at|flung|belted|"
            r"thumped)(?: [\w-]+){0,2}? (?:into|against|down|for|because|again|in the|across|round|"
            r"over|about|by|when|till|until|to the)",
            r"(?:beats?|beat|beating|knocks?|knocked|bash\w*|battered?|batters|roughs?|roughed|"
            r"duff\w*) (?:me|us) (?:up|about|around|black and blue|to a pulp|senseless|unconscious|"
            r"half to death)",
            r"(?:laid|lays|lay|set|sets|tears?|tore|pitched|pil(?:ed|es)) (?:in ?to|about) (?:me|"
            r"us)\b(?! (?:over the|about the|verbally))",
            r"(?:laid|lays|lay|put|puts|raised|raises)(?: {between})* (?:a |his |her |both "
            r")*(?:hands?|finger|fists?) (?:on|to|up to) me",
            r"(?:took|takes|take) (?:his|her|the|a) (?:\w+ )?(?:belt|fists?|hand|boot|slipper|shoe|"
            r"stick|cane|brush|hairbrush|ladle|spoon|strap|rolled) to (?:me|us|my)",
            r"(?:went|goes|flew|flies|came|comes|lashed|lashes|lunged|swung|lunges|swings|swiped) "
            r"(?:out )?(?:for|at) me\b(?! (?:about|over the|with (?:questions|a hug|a list|open)))",
            r"(?:spat|spits|spit|spitting|gobbed)(?: [\w-]+){0,3}? (?:at|on|in|into|over) (?:me|us|"
            r"my)\b",
            r"(?:his|her) (?:fist|fists|boot|elbow|knee|knuckles|ring|palm|teeth|nails|heel|"
            r"foot)(?: [\w-]+){0,3} (?:in|into|on|against|across|hit|hits|caught|connected) "
            r"(?:with )?(?:me|my)",
            r"(?:drove|drives|rammed|rams|dug|digs|digging|sank|sinks|stuck|sticks|put|puts|"
            r"stabbed|jabs|jabbed) (?:his|her|a|the) (?:\w+ )?(?:elbow|knee|fist|nails|fingers|"
            r"thumbs?|teeth|heel|boot|foot|fork|knuckles|key|keys|pen|cigarette|head)(?: \w+)? "
            r"(?:in|into|on) (?:my|me)",
            r"punch\w*(?:,? [\w'-]+){0,5}? (?:by|beside|next to|near|inches from|an inch from|"
            r"either side of|close to) my (?:head|face|ear)",
            rf"(?:threw|throws|throwing|thrown|chucked|chucks|lobbed|hurled|hurls|flung|flings|"
            rf"launched|pelted|smashed|broke|slung|pitched)(?! (?:a |the |my |his |her )?(?:[\w-]+ "
            rf")?{_SOFT_THING})"
            rf"{GAP} (?:at|past|over|against|across|on) (?:me|us|my (?:[\w-]+ )?{{body}})\b",
            rf"(?:threw|throws|chucked|chucks|lobbed|hurled|hurls|flung|launched|slung)"
            rf"(?! (?:a |the |my |his |her )?(?:[\w-]+ )?{_SOFT_THING}){GAP},? (?:and |so |it |"
            rf"just )*"
            r"(?:hit|caught|cut|split|missed|bruised|opened|broke|got|grazed) (?:me\b|my (?:[\w-]+ "
            r")?{body})",
            r"(?:{limb}|floor|wall|bed|sofa|ground|table|worktop)(?: [\w'-]+){0,5} (?:i've|i have|"
            r"i had|left|got|with|and) (?:[\w-]+ )?(?:bruises|fingermarks|finger marks|welts)",
            r"(?:pinned|pins|held|holds|sat on|sits on|knelt on|tied|ties) me (?:down|to the|"
            r"against|by|on the|till|until|up)(?=[^.!?\n]{0,60}\b(?:bruis\w*|hurt\w*|couldn't move|"
            r"screamed|wrists?|scream|struggl\w*|arms|hours?|let go|snap\w*|crack\w*))",
        ),
        unless=unless(*_HARMLESS, r"(?:waves?|crowd|pub quiz|raffle|in the queue|by a (?:car|bus|"
        r"bike))", lead=_NOT_DOER),
        in_quotes=True,
    ),
    Together(
        ((r"(?<!nose)(?<!no )(?<!for )(?<!a&e with ){injury}",), (_CAUSE,)),
        unless=unless(
            *_HARMLESS,
            r"(?:(?<!said i )(?<!them i )(?:i|he|she) fell off|slipped on|tripped over|clumsy|"
            r"drove me to|knitted|rugby|boxing class|hockey|allotment|nettles|door swung|rounders|"
            r"football|from the gym|bumped my|ice pack and tea|nursed|bandaged|sat with me|(?:he|"
            r"she) fell|(?:his|her) (?:black eye|bruise|stitches|broken|swollen|scar)|bramble|"
            r"thorn|horse|cat|dog|puppy|surger\w*|operation|hospital (?:bed|was|food)|banged my|"
            r"caught my|cycling|climbing|ivf|blood (?:orange|moon|count|pressure|test|sugar|bank)|"
            r"give blood|ice rink|(?:my|a|broken) (?:heart|car|boiler))",
        ),
    ),
)  # fmt: skip
