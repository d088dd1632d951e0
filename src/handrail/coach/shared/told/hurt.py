"""Hit, pushed, dragged, thrown at, held with injury; told with or without who did it."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import GAP, ME, NEVER, PARTNER, unless

_WAY = (
    r"(?:(?:[\w'-]+ ){0,3}?(?:against|into|down|off|out of|over|across|onto|through|backwards|back "
    r"against|on to|to the (?:floor|ground|wall)|(?:on|round|across|over|about) the (?:head|skull|"
    r"ear|ears|face|back|legs?|arms?|side of|mouth|temple|jaw|shoulder)|in the (?:face|back|"
    r"stomach|belly|ribs|chest|leg|shin|"
    r"mouth|head|kidneys|nettles|bath|road|hedge|river|canal|sea|arm|side|gut|eye|street)|by (?:my|"
    r"the)"
    r" (?:{body}|collar|hood|clothes|jumper|scruff)|up against|so hard|hard|until|till|around the|"
    r"round"
    r" the|about|from the|on the (?:floor|ground|bed|stairs)|under the|on my (?:back|face|knees)|"
    r"and i"
    r" (?:fell|hit|landed|went|cracked|cut|bruised|couldn't)|too hard|with (?:his|her|the|a|such|"
    r"all|both)|"
    r"because|for (?:saying|being|not|burning|asking|looking|answering|talking|dropping|"
    r"forgetting)))"
)
_STRUCK_NOT = (
    r"(?! (?:at (?:chess|cards|tennis|pool|darts|golf|scrabble|snooker|squash|table tennis)"
    r"|to (?:it|the|apply|try|go|do|get|see|think|bed|be)|by (?:a|two|one|three|six|twenty)|that|"
    r"how|"
    r"like a|for six|up for|out of bed|off the|up (?:the|some)|with (?:a (?:pillow|cushion|fact|"
    r"bill|"
    r"question|news)|his jokes|kindness|his smile)|six|four|two|one|three|back to|hands down|fair|"
    r"a "
    r"(?:drink|cup|coffee|look|note)|both|about the budget))"
)
_STRIKES = r"{strike}"
_HURLS_NOT = (
    r"(?! (?:on the swing|to (?:apply|the (?:dance|airport|doctor|station|garden|shops|gym)|a|bed|"
    r"go|"
    r"see)|into (?:a hug|his arms|her arms|trying|going|the pool|the sea|the limelight|teaching|"
    r"applying|things)|out of (?:my comfort|bed|the way|the path|danger|the sea|the water)|onto "
    r"the "
    r"dance|along|off my feet|in the (?:swing|trolley|wheelchair|right)|up the hill|round the "
    r"(?:shops|"
    r"park|lake|dance|museum|town|ward|garden)|around the (?:shops|dance|park|ward|garden)|over "
    r"the line"
    r"|to the floor laughing|for a|a (?:party|towel|rope|kiss|look|lifeline)|close|near|aside|"
    r"together|"
    r"up from|down the (?:slope|aisle|slide|hill on)|out (?:dancing|of retirement)|back from the))"
)
_SOFT_THING = (
    r"(?:balls?|towel|pillow|cushion|snowballs?|confetti|socks?|t-?shirt|popcorn|keys to|rice|"
    r"petals|"
    r"bouquet|biscuit|grape|crisps?|tea towel|sponge|teddy|beanbag|frisbee|balloon|blanket|jumper|"
    r"hat|"
    r"sweets|peanut|dice|paper plane|apple core|banana|bread roll|party|smile|wink|kiss|look|"
    r"glance)"
)
_HARMLESS = (
    r"(?:massag\w*|physio|haircut|plait\w*|splinter|plaster|bandage\w*|first aid|stitch\w* (?:me "
    r")?up|"
    r"tweez\w*|manicure|nail varnish|nail polish|ear ?rings?|piercing|wax\w*|tattoo\w*|sun ?cream|"
    r"suntan|"
    r"danc\w*|waltz|ceilidh|hugged|hug\b|cuddl\w*|kiss\w*|romantic\w*|held my hand|knitting|"
    r"photo\w*|"
    r"seat ?belt|swing\b|trampolin\w*|gently|softly|kindly|high five|caught me (?:in time|when)|"
    r"saved me|"
    r"ski(?:s|ing)?|skating|football|netball|basketball|goal|bike|sledge|waves?|surf\w*|rapids|"
    r"raft|kayak|"
    r"lift home|blood test|blood pressure|donat\w*|donor|tickl\w*|heimlich|choking on|on the back|"
    r"crisp|"
    r"bless(?:ed)? (?:him|her|them)|broke my heart|breaks my heart|heart broke|my fault|hairdryer|"
    r"mascara|surprise|for six|"
    r"period|cramp\w*|zip|in (?:her|his|my|our) sleep|sleepwalk\w*|dyspraxi\w*|seizure|epilep\w*|"
    r"oven door|"
    r"gardening|cricket|five-a-side|swung back|lorry|cheek(?:s)? (?:is|are|was|were) (?:red|pink)|"
    r"the swelling|arthritis|chemo|clutch|brake)",
    r"(?:{duck} (?:him|her|it) )",
)
_CAUSE = (
    r"(?:from (?:him|her|his|when he|when she|where he|where she|last night|friday|saturday|"
    r"sunday)|"
    r"where (?:he|she)|when (?:he|she) (?:{strike}|{hurl}|{wrench}|lost)|after (?:he|she) "
    r"(?:{strike}|"
    r"{hurl}|{wrench}|lost)|because (?:he|she) (?:{strike}|{hurl}|lost)|(?:he|she) (?:did|does|"
    r"gave|left|"
    r"caused|put|made) |because of (?:him|her)|told (?:work|everyone|them|the nurse|the doctor|mum|"
    r"my \w+"
    r"|people) (?:it|i|that)|said i(?:'d)? (?:fell|slipped|tripped|walked)|lied|make-?up|concealer|"
    r"foundation|long sleeves|sunglasses|not (?:the|a|from)|(?:his|her) (?:fist|boot|ring|belt|"
    r"elbow|"
    r"hand|hands|knuckles|teeth|nails|handiwork|temper)|i (?:walked|fell) into|again\b|another\b|"
    r"can't tell"
    r"|cover(?:ed|ing)? (?:it|them|up)|hide (?:it|them)|hid (?:it|them)|wore|wear(?:ing)?)"
)
# In "I got a kick" the writer is who was kicked.
_NOT_DOER = (
    *NEVER,
    r"(?:^|[.!?;,] ?|and |but |so )(?:the (?:dog|cat|horse|kids?|baby|ball|goat|"
    r"nurse)|our"
    r" (?:son|daughter|dog|cat)|my (?:son|daughter|dog|horse|cat|toddler))(?: {between}){0,2} ?$",
)
NOTICES = (
    Pattern(
        (
            rf"(?<!my ){_STRIKES}(?: out at| at| on)? {ME}{_STRUCK_NOT}",
            rf"(?:{{hurl}}|grab|grabs|grabbed|seized|caught|cracked|cracks|burnt|burned|scalded|"
            rf"squash\w*|crush\w*|cornered|tipped|kneed|clipped|pressed) (?:hold of "
            rf")?{ME}{_HURLS_NOT}(?=,? {_WAY})",
            r"{wrench}(?: at| in| into| down on| out)?(?: [\w'-]+){0,4}? (?:of |in |into |on |at "
            r")?my"
            r" (?:[\w'-]+ )?{limb}(?! (?:balm|gloss|bobble|gel|stuff|brush|rest|band|drops|phones|"
            r"chair|wrap|massage|better|up in a|in a plait))",
            r"(?:{strike}|{hurl}|rub|rubs|rubbed|rubbing|forced|held|dunked|bounced|ground|grinds|"
            r"mashed|tipped)(?: [\w'-]+){0,2} my (?:head|face|wheelchair|crutches|chair)(?: "
            r"[\w'-]+){0,2} (?:in|into|against|off|through|over|down|on|onto|from under|away|"
            r"under)\b",
            r"{strike}(?: [\w'-]+){0,2} my (?:[\w'-]+ )?{body}(?! (?:hurt|ache|on the|against "
            r"the))",
            r"(?:slams?|slammed|shut|shuts|dropped|drops|trapped|poured|pours|tipped|tips|stubbed|"
            r"stubs|"
            r"emptied|pressed|presses|held|holds|put|puts|flicked|spilled|stood|stands|stamped)"
            r"(?:,? [\w'-]+){0,6}? (?:on|over|onto|in|into|down|against|out on) my (?:[\w'-]+ )?"
            r"(?:hand|hands|fingers|arm|arms|foot|feet|toes|lap|legs?|wrist|back|skin|thigh|face|"
            r"head|hair)"
            r"(?=[^.!?\n]{0,40}\b(?:on purpose|deliberately|hot|boiling|scald\w*|cigarette|again|"
            r"till|"
            r"until|hard|screamed|laughed|smiled|broke|bruis\w*|burn\w*|boots|boot|shoe|heel|"
            r"weight|door|"
            r"and kept|so i|for|because)|[.!]|$)",
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
            r"(?:(?<!he )(?<!she )(?:got|get|gets|getting)|gave me|gives me|given|giving me|had|took|"
            r"taking|earned me|cost me|"
            r"earns me|dealt me|landed me|for) (?:a|another|one|my first|the)(?: [\w-]+){0,2}? "
            r"(?:{given}|black eye)\b"
            r"(?! (?:out of|up the|of (?:tea|cake)|for (?:charity|lego)|on the back|hole))",
            r"(?:was|been|being|get|getting|got|were|gets)(?: {between})* (?:hit|slapped|punched|"
            r"kicked|"
            r"beaten|thumped|shoved|pushed|dragged|thrown|knocked|slammed|pinned|headbutted|"
            r"battered|"
            r"smacked|whacked|bitten|spat (?:at|on)|burnt|burned|scalded|flung|hurled|tripped|"
            r"belted|bashed"
            rf"|clouted) (?:about |around |round |down |against |into |across |over |out |off |"
            rf"again |up )*"
            rf"(?:by (?:him|her|{PARTNER})|(?:the|my|a) [\w-]+ (?:by|because|for|again|when)|again|"
            rf"against|"
            r"into the|down the|for (?:being|answering|not|burning|asking|talking|it|looking|"
            r"saying)|"
            r"because (?:i|the|he|she|dinner|tea)|when (?:he|she|i (?:said|asked))|of a (?:moving "
            r")?(?:car|"
            r"van)|about|round the|the (?:head|face|stairs|wall))",
            r"(?:^|[.!?] )(?:got )?(?:shoved|pushed|slapped|punched|kicked|dragged|thrown|hit|"
            r"beaten|"
            r"headbutted|knocked|slammed|smacked|battered|pinned|spat at|flung|belted|thumped)"
            r"(?: [\w-]+){0,2}? (?:into|against|down|for|because|again|in the|across|round|over|"
            r"about|by|"
            r"when|till|until|to the)",
            r"(?:beats?|beat|beating|knocks?|knocked|bash\w*|battered?|batters|roughs?|roughed|"
            r"duff\w*)"
            r" (?:me|us) (?:up|about|around|black and blue|to a pulp|senseless|unconscious|half to "
            r"death)",
            r"(?:laid|lays|lay|set|sets|tears?|tore|pitched|pil(?:ed|es)) (?:in ?to|about) (?:me|"
            r"us)\b"
            r"(?! (?:over the|about the|verbally))",
            r"(?:laid|lays|lay|put|puts|raised|raises)(?: {between})* (?:a |his |her |both "
            r")*(?:hands?|finger"
            r"|fists?) (?:on|to|up to) me",
            r"(?:took|takes|take) (?:his|her|the|a) (?:\w+ )?(?:belt|fists?|hand|boot|slipper|shoe|"
            r"stick|"
            r"cane|brush|hairbrush|ladle|spoon|strap|rolled) to (?:me|us|my)",
            r"(?:went|goes|flew|flies|came|comes|lashed|lashes|lunged|swung|lunges|swings|swiped) "
            r"(?:out )?"
            r"(?:for|at) me\b(?! (?:about|over the|with (?:questions|a hug|a list|open)))",
            r"(?:spat|spits|spit|spitting|gobbed)(?: [\w-]+){0,3}? (?:at|on|in|into|over) (?:me|us|"
            r"my)\b",
            r"(?:his|her) (?:fist|fists|boot|elbow|knee|knuckles|ring|palm|teeth|nails|heel|foot)"
            r"(?: [\w-]+){0,3} (?:in|into|on|against|across|hit|hits|caught|connected) (?:with "
            r")?(?:me|my)",
            r"(?:drove|drives|rammed|rams|dug|digs|digging|sank|sinks|stuck|sticks|put|puts|"
            r"stabbed|jabs|"
            r"jabbed) (?:his|her|a|the) (?:\w+ )?(?:elbow|knee|fist|nails|fingers|thumbs?|teeth|"
            r"heel|boot|foot"
            r"|fork|knuckles|key|keys|pen|cigarette|head)(?: \w+)? (?:in|into|on) (?:my|me)",
            r"punch\w*(?:,? [\w'-]+){0,5}? (?:by|beside|next to|near|inches from|an inch from|"
            r"either side "
            r"of|close to) my (?:head|face|ear)",
            rf"(?:threw|throws|throwing|thrown|chucked|chucks|lobbed|hurled|hurls|flung|flings|"
            rf"launched|"
            rf"pelted|smashed|broke|slung|pitched)(?! (?:a |the |my |his |her )?(?:[\w-]+ "
            rf")?{_SOFT_THING})"
            rf"{GAP} (?:at|past|over|against|across|on) (?:me|us|my (?:[\w-]+ )?{{body}})\b",
            rf"(?:threw|throws|chucked|chucks|lobbed|hurled|hurls|flung|launched|slung)"
            rf"(?! (?:a |the |my |his |her )?(?:[\w-]+ )?{_SOFT_THING}){GAP},? (?:and |so |it |"
            rf"just )*"
            r"(?:hit|caught|cut|split|missed|bruised|opened|broke|got|grazed) (?:me\b|my (?:[\w-]+ "
            r")?{body})",
            r"(?:{limb}|floor|wall|bed|sofa|ground|table|worktop)(?: [\w'-]+){0,5} (?:i've|i have|"
            r"i had|left|"
            r"got|with|and) (?:[\w-]+ )?(?:bruises|fingermarks|finger marks|welts)",
            r"(?:pinned|pins|held|holds|sat on|sits on|knelt on|tied|ties) me (?:down|to the|"
            r"against|by|on "
            r"the|till|until|up)(?=[^.!?\n]{0,60}\b(?:bruis\w*|hurt\w*|couldn't move|screamed|"
            r"wrists?|scream"
            r"|struggl\w*|arms|hours?|let go|snap\w*|crack\w*))",
        ),
        unless=unless(*_HARMLESS, r"(?:waves?|crowd|pub quiz|raffle|in the queue|by a (?:car|bus|"
        r"bike))", lead=_NOT_DOER),
        in_quotes=True,
    ),
    Together(
        ((r"(?<!nose)(?<!no )(?<!for )(?<!a&e with ){injury}",), (_CAUSE,)),
        unless=unless(
            *_HARMLESS,
            r"(?:fell off|slipped on|tripped over|clumsy|drove me to|knitted|rugby|boxing class|"
            r"hockey|allotment|nettles|door swung|rounders|"
            r"football|from the gym|bumped my|ice pack and tea|nursed|bandaged|sat with me|(?:he|"
            r"she) fell"
            r"|(?:his|her) (?:black eye|bruise|stitches|broken|swollen|scar)|bramble|thorn|horse|"
            r"cat|dog|"
            r"puppy|surger\w*|operation|hospital (?:bed|was|food)|banged my|caught my|cycling|"
            r"climbing|ivf"
            r"|blood (?:orange|moon|count|pressure|test|sugar|bank)|give blood|ice rink|"
            r"(?:my|a|broken) (?:heart|car|boiler))",
        ),
    ),
)  # fmt: skip
