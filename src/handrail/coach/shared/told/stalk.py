"""Followed, watched, waited for, traced; mostly after parting."""

from handrail.coach.matchers import Exceptions, Pattern, Together
from handrail.coach.shared.told.pieces import AT_PEACE, BESIDE, DID, SCENE, THEY

_PARTED = (
    r"(?:we|i) (?:finished|ended|called it off|walked out)|i moved \w+ (?:hundred|miles)|where we "
    r"moved|i'd left|(?:after|since) i (?:left|went|walked|ended)|(?:my|the|an|her|his) ex\b|(?:^|"
    r"[.!?,] ?)ex\b|my ex[- ](?:husband|wife|partner|boyfriend|girlfriend|fella|fiancé)|exes|been "
    r"apart|years? apart|since (?:i|we|the) (?:left|ended|split|parted|divorc\w*|broke|moved|"
    r"finished|separat\w*|blocked|dumped|order|injunction|court)|(?:i|i've|i'd|we|we've) (?:\w+ "
    r")?(?:left (?:him|her|in|my ex|last|two|three)|ended it|split(?: up)?|broke (?:up|it off)|"
    r"divorced|moved (?:out|away|twice|house|three|to)|dumped (?:him|her)|finished (?:with|it)|"
    r"blocked (?:him|her)|separated|parted|got away|threw (?:him|her) out|chucked (?:him|her) out|"
    r"got the order)|split (?:up )?(?:in|last|two|three|a|months|since|with)|(?:after|since) "
    r"(?:the )?(?:split|divorce|break-?up|separation|leaving|we split|i left|decree|moving out)|"
    r"(?:restraining|non-molestation|court|protection) order|(?:my|the) new (?:flat|place|address|"
    r"house|job|number|gaff|home|town|street)|despite the (?:order|injunction)|i left|"
    r"(?:court|judge|police|order|injunction) (?:told|said|says|ordered)",
)
_LURK = (
    r"(?:(?:sends|sent|posts|posted|leaves|left) (?:\w+ )?(?:parcels?|flowers|cards?|letters?|"
    r"things|gifts?|presents?|chocolates|notes?)|(?:he|she) rang my|never gave (?:him|her)|still "
    r"(?:sitting|there|outside|waiting|coming|ringing)|got a job (?:at|in|under|near|with)|took a "
    r"job|rings my (?:doorbell|bell|door)|in the queue|in my mirror|(?:his|her) (?:car|van|bike|"
    r"golf|mini) (?:in|behind|outside|again)|most mornings|(?:i|my) locked (?:car|house)|find out "
    r"where|same (?:pub|gym|class|train|bus|shop|church|caf\w+)|third time|turned up|follow(?:s|ed|"
    r"ing)?|tail(?:s|ed|ing)|trail(?:s|ed|ing)|watch(?:es|ed|ing)|track(?:s|ed|ing)|trac(?:es|ed|"
    r"ing)|stalk\w*|lurk\w*|loiter\w*|prowl\w*|spy\w*|spie[sd]|hang(?:s|ing)? (?:about|around|"
    r"round)|wait(?:s|ed|ing)?|parks?|parked|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|pop(?:s|ped|"
    r"ping)? up|appear\w*|outside|stood|stands|standing|sitting|sits|sat|leaning|driv(?:es|ing) "
    r"(?:past|by|up|slowly)|drove (?:past|by)|circl\w*|walks? past|on my doorstep|at my (?:door|"
    r"gate|window|work|desk|gym|bus stop)|behind me|in (?:the|my) (?:stairwell|bushes|hedge|garden|"
    r"lobby|car park|lane|alley)|across (?:the road|the street|from)|opposite|broke in|let "
    r"(?:himself|herself) in|got in(?:to)? (?:through|my)|was there|is there|there again|keeps "
    r"(?:ringing|calling|texting|messaging|emailing|sending|coming|driving|phoning)|missed calls|"
    r"new (?:numbers?|accounts?|profiles?)|fake (?:accounts?|profiles?)|(?:another|different) "
    r"(?:number|account|numbers)|unknown numbers?|withheld numbers?|no caller|(?:sixty|forty|fifty|"
    r"thirty|twenty|hundred|\d\d+) (?:times|texts|messages|calls|emails)|flowers|roses?|letter "
    r"?box|windscreen|photos? of (?:me|my)|pics? of (?:me|my|what)|airtag|air tag|tracker|gps|"
    r"bins?|letters? through|notes? (?:on|under|through)|followed|slashed|knows (?:where|what|when|"
    r"which|who|my)|knew (?:where|what|when|which)|found (?:out )?(?:where|my|the|me|us)|got my "
    r"(?:new )?(?:address|number)|asking (?:my|at|round|around|people|everyone|the)|(?:rings|rang) "
    r"my (?:work|boss|mum|mates|friends?|sister|landlord|neighbours?|new)|contacts my|joined my|"
    r"moved (?:in )?(?:next door|opposite|on my|to my|into my|two|three)|rents? (?:the|a)|"
    r"pretend\w* to be|won't leave me alone|hasn't stopped|every (?:day|night|morning|evening|"
    r"shift|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time i|where i)|drone|"
    r"binoculars|in (?:reception|the lobby)|at (?:the )?(?:airport|church|hotel|station|"
    r"supermarket)|came to my|by my bed|made another|fit a thing|the route i|slept in my|what book|"
    r"got (?:his|her) (?:mates?|cousin|brother|friends?|mum|sister) to|my letterbox|tyres|the "
    r"lights? off)",
)
_SWEET = (
    r"(?:birds|traffic|football|telly|sunset|umbrella|packed lunch|my lunch|sandwich\w*|bless|"
    r"sweet|lovely|kind of (?:him|her)|good terms|it was fine|it was nice|was civil|recital|danced "
    r"at|we get on|friendly|on friendly|handover went|picks? (?:the kids|up the kids)|brought "
    r"(?:it|them|the kids|the drill|soup)|gum disease|small town|bumped into|trolley|butter|ring "
    r"the mot|about the mot|surprise party|surprise birthday|proposal|proposed|wedding anniversary|"
    r"lift home|gave me a lift|my idea|asked (?:him|her) to|the (?:cat|dog|puppy|kids|toddler|"
    r"ducks?)|fan of|on (?:instagram|strava) (?:because|and i)|remarried|happy for|by chance|"
    r"coincidence|school (?:play|concert|fair|assembly)|parents' evening|both (?:turned|went)|"
    r"(?:he|she) was (?:lovely|kind|nice)|helped me|i followed|i watch\w*|i drove past|i'm "
    r"checking|up (?:the|a) ladder|share a (?:drive|yard|wall)|i looked (?:him|her) up|i keep "
    r"checking|i miss)"
)
_CALM = Exceptions(
    lead=(
        r"(?:never|no longer|not|isn't|wasn't|stopped|doesn't|didn't|hasn't)(?: [\w-]+){0,2} ?$",
    ),
    within=(_SWEET, *AT_PEACE),
    scene=SCENE,
    beside=(*BESIDE, r"(?:good terms|we get on|it was fine|happy now)"),
)
_WHERE = (
    r"(?:my|the) (?:\w+ )?(?:work|works|workplace|office|house|flat|door|gym|class|college|school|"
    r"uni|street|road|bus|bus stop|station|shop|salon|gate|gates|window|windows|building|block|"
    r"ward|nursery|church|estate|drive|hall|studio|dentist|doctor's|surgery|depot|mum's|sister's|"
    r"dad's|friend's|shelter|stairwell|entrance|garden|curtains|staff (?:gate|door|entrance)|"
    r"library|allotment|swimming|pool|clinic)"
)
NOTICES = (
    Together((_PARTED, _LURK), unless=_CALM, across=True),
    Pattern(
        (
            rf"(?:{THEY}|ex){DID} (?:follow(?:s|ed|ing)?|tail(?:s|ed|ing)|trail(?:s|ed|ing)|"
            rf"stalk(?:s|ed|ing)?"
            r"|shadow(?:s|ed|ing)) (?:me|us|my (?:car|bus|train|taxi|van|bike))\b(?! (?:on|back on|"
            r"round the shop|into the kitchen|upstairs|around the|in from|to bed|out of the (?:pub|"
            r"room) laughing))",
            rf"(?:{THEY}|ex){DID} (?:turns? up|turned up|turning up|shows? up|showed up|appears?|"
            rf"appeared)"
            r" (?:again )?(?:at|outside|everywhere|in|wherever|where|on)(?: [\w'-]+){0,4}? "
            r"(?:every|again|each|all|my \w+, my|wherever|i (?:go|never|hadn't|didn't)|uninvited|"
            r"unannounced|and sat|in one)",
            rf"(?:{THEY}|ex){DID} (?:sits?|sat|sitting|waits?|waited|waiting|parks?|parked|stands?|"
            rf"stood|standing|hangs|hanging|lurks?|lurking|watches|watching|there|hiding|hides)(?: "
            rf"[\w'-]+){{0,6}}? "
            rf"(?:outside|opposite|across from|over the road from|at|by|behind|near|beneath|under|"
            rf"in|from) "
            rf"{_WHERE}\b(?=[^.!?\n]{{0,60}}\b(?:every|again|each|night|all|hours?|3am|since|"
            rf"morning|lights? off"
            r"|different|week|shift|watching|day|still)\b)",
            rf"(?:{THEY}){DID} (?:watch(?:es|ed)|stands?|stood|sits?|sat|parks?|parked|waits?|"
            rf"lurks?)(?: [\w'-]+){{0,5}}? "
            r"(?:across from|opposite|outside|facing) (?:my|our)(?: (?:mum|dad|sister|brother|"
            r"friend|nan|gran)'s)? (?:flat|house|window|bedroom|place|building|work|office|shop|"
            r"school)",
            r"(?:follow(?:s|ed|ing)?) me (?:home|to work|from work|everywhere|again|to (?:the|my|"
            r"every))(?! (?:kitchen|sofa|bedroom))",
            r"(?:turned|turns|showed|shows) up at my (?:[\w'-]+ )?(?:class|work|office|gym|yoga|"
            r"school|desk|shift|dentist|mum's|sister's|new|night|course|party)|(?:forty|fifty|"
            r"sixty|thirty|twenty|hundred|\d\d+) missed calls|never told (?:him|her) (?:where|my|"
            r"which)|told no one my|(?:flowers|roses|card|note|gift|letter)s? (?:on|under|through|"
            r"at) my (?:windscreen|door|letterbox|desk|new|gate)(?=[^\n]*\b(?:again|every|each|"
            r"never|new|how)\b)|(?:broke|breaks|got|let himself|let herself) in(?:to my \w+)? and "
            r"(?:slept|sat|moved|left|went|took|waited)|(?:someone's|he's|she's|he|she) (?:\w+ "
            r")?(?:put|fitted|hid|stuck) (?:a|an) (?:tracker|airtag|gps|thing) (?:under|on|in) my "
            r"(?:car|bike|coat|bag)(?=[^\n]*\b(?:it was him|it was her|ex|split|left)\b)",
            r"(?:photos?|pics?|pictures?|videos?) of my (?:own )?(?:front )?(?:door|house|car|"
            r"street|flat|window|kids' school|bedroom|garden|office)",
            r"(?:i|i've) (?:changed|swapped|switched|moved|had to (?:change|move|switch)) (?:my "
            r")?(?:[\w-]+ )?(?:supermarkets?|gyms?|jobs?|numbers?|routes?|flats?|shops?|buses|"
            r"house|locks)(?: \w+)? because of (?:him|her)|footprints (?:in|under|outside)|(?:he|"
            r"she) knows what i (?:wore|had on|'ve got on|was wearing|bought)|tracked me (?:down|"
            r"to)|(?:found|traced) me again|stalk(?:s|ing|ed) me",
        ),
        unless=Exceptions(
            lead=(
                r"(?:never|not|no longer|isn't|wasn't|doesn't|didn't|hasn't) ?(?:[\w-]+ ){0,2}$",
                r"(?:^|[.!?,] |and |when )(?:the|a|our|my|some) (?:\w+ )?(?:man|lad|car|police|"
                r"lorry|dog|cat|puppy|toddler|kids|ducks?|goose|goat|sheep|robin|baby|son|daughter|"
                r"niece|nephew|mum|sister)(?: {between})* ?$",
            ),
            within=_CALM.within,
            scene=_CALM.scene,
            beside=_CALM.beside,
        ),
    ),
)  # fmt: skip
