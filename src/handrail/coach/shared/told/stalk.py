"""Followed, watched, waited for, traced; mostly after parting."""

from handrail.coach.matchers import Exceptions, Pattern, Together
from handrail.coach.shared.told.pieces import AT_PEACE, DID, HEALED, NOT_REAL, OTHERS, THEY

_PARTED = (
    r"(?:we|i) (?:finished|ended|called it off|walked out)|i moved \w+ (?:hundred|miles)|where we "
    r"moved|i'd left|(?:after|since) i (?:left|went|walked|ended)|(?:my|the|an|her|his) ex\b|(?:^|"
    r"[.!?,] ?)ex\b|my ex[- ](?:husband|wife|partner|boyfriend|girlfriend|"
    r"fella|fiancé)|exes|since (?:i|we|the) (?:left|ended|split|parted|divorc\w*|broke|moved|"
    r"finished|"
    r"separat\w*|blocked|dumped|order|injunction|court)|(?:i|i've|i'd|we|we've) (?:\w+ )?(?:left "
    r"(?:him|her|"
    r"in|my ex|last|two|three)|ended it|split(?: up)?|broke (?:up|it off)|divorced|moved (?:out|"
    r"away|twice|"
    r"house|three|to)|dumped (?:him|her)|finished (?:with|it)|blocked (?:him|her)|separated|parted|"
    r"got "
    r"away|threw (?:him|her) out|chucked (?:him|her) out|got the order)|split (?:up )?(?:in|last|"
    r"two|three|"
    r"a|months|since|with)|(?:after|since) (?:the )?(?:split|divorce|break-?up|separation|leaving|"
    r"we split|"
    r"i left|decree|moving out)|(?:restraining|non-molestation|court|protection) order|(?:my|the) "
    r"new "
    r"(?:flat|place|address|house|job|number|gaff|home|town|street)|despite the (?:order|"
    r"injunction)|i left",
)
_LURK = (
    r"(?:still (?:sitting|there|outside|waiting|coming|ringing)|got a job (?:at|in|under|near|"
    r"with)|took a job|rings my (?:doorbell|bell|door)|in the queue|in my mirror|(?:his|her) "
    r"(?:car|van|bike|golf|mini) (?:in|behind|outside|again)|most mornings|(?:i|my) locked (?:car|"
    r"house)|find out where|same (?:pub|gym|class|train|bus|shop|church|caf\w+)|third time|turned "
    r"up|follow(?:s|ed|ing)?|tail(?:s|ed|ing)|trail(?:s|ed|ing)|watch(?:es|ed|ing)|track(?:s|ed|"
    r"ing)|trac(?:es"
    r"|ed|ing)|stalk\w*|lurk\w*|loiter\w*|prowl\w*|spy\w*|spie[sd]|hang(?:s|ing)? (?:about|around|"
    r"round)|wait"
    r"(?:s|ed|ing)?|parks?|parked|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|pop(?:s|ped|ping)? up|"
    r"appear\w*|"
    r"outside|stood|stands|standing|sitting|sits|sat|leaning|driv(?:es|ing) (?:past|by|up|slowly)|"
    r"drove (?:past"
    r"|by)|circl\w*|walks? past|on my doorstep|at my (?:door|gate|window|work|desk|gym|bus stop)|"
    r"behind me|in"
    r" (?:the|my) (?:stairwell|bushes|hedge|garden|lobby|car park|lane|alley)|across (?:the road|"
    r"the street|"
    r"from)|opposite|broke in|let (?:himself|herself) in|got in(?:to)? (?:through|my)|was there|is "
    r"there|"
    r"there again|keeps (?:ringing|calling|texting|messaging|emailing|sending|coming|driving|"
    r"phoning)|missed "
    r"calls|new (?:numbers?|accounts?|profiles?)|fake (?:accounts?|profiles?)|(?:another|"
    r"different) "
    r"(?:number|account|numbers)|unknown numbers?|withheld numbers?|no caller|(?:sixty|forty|fifty|"
    r"thirty|"
    r"twenty|hundred|\d\d+) (?:times|texts|messages|calls|emails)|flowers|roses?|letter ?box|"
    r"windscreen|"
    r"photos? of (?:me|my)|pics? of (?:me|my|what)|airtag|air tag|tracker|gps|bins?|letters? "
    r"through|notes?"
    r" (?:on|under|through)|followed|slashed|knows (?:where|what|when|which|who|my)|knew (?:where|"
    r"what|when|"
    r"which)|found (?:out )?(?:where|my|the|me|us)|got my (?:new )?(?:address|number)|asking (?:my|"
    r"at|round|"
    r"around|people|everyone|the)|rings my|rang my|contacts my|joined my|moved (?:in )?(?:next "
    r"door|opposite|"
    r"on my|to my|into my|two|three)|rents? (?:the|a)|pretend\w* to be|won't leave me alone|hasn't "
    r"stopped|"
    r"every (?:day|night|morning|evening|shift|week|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday"
    r"|time i|where i)|drone|binoculars|in (?:reception|the lobby)|at (?:the )?(?:airport|church|"
    r"hotel|station|supermarket)|came to my|by my bed|made another|fit a thing|the route i|slept "
    r"in my|what book|got (?:his|her) (?:mates?|cousin|brother|"
    r"friends?|mum|sister) to|my (?:curtains|windows?|letterbox)|tyres|the lights? off)",
)
_SWEET = (
    r"(?:umbrella|packed lunch|my lunch|sandwich\w*|bless|sweet|lovely|kind of (?:him|her)|good "
    r"terms|it was "
    r"fine|it was nice|was civil|recital|danced at|we get on|on friendly|handover went|picks? "
    r"(?:the kids|up "
    r"the kids)|brought (?:it|them|the kids|the drill|soup)|gum disease|small town|bumped into|"
    r"trolley|butter"
    r"|ring the mot|about the mot|surprise party|birthday|anniversary|proposal|proposed|wedding "
    r"anniversary|"
    r"lift home|gave me a lift|my idea|asked (?:him|her) to|the (?:cat|dog|puppy|kids|toddler|"
    r"ducks?)|fan of|"
    r"on (?:instagram|strava) (?:because|and i)|remarried|happy for|by chance|coincidence|school "
    r"(?:play|"
    r"concert|fair|assembly)|parents' evening|both (?:turned|went)|(?:he|she) was (?:lovely|kind|"
    r"nice)|"
    r"helped me|funeral|christening|i followed|i watch\w*|i drove past|i'm checking|i looked "
    r"(?:him|her) up|"
    r"i keep checking|i miss)"
)
_CALM = Exceptions(
    lead=(
        r"(?:never|no longer|not|isn't|wasn't|stopped|doesn't|didn't|hasn't)(?: [\w-]+){0,2} ?$",
    ),
    within=(_SWEET,),
    anywhere=(
        *NOT_REAL,
        *OTHERS,
        *HEALED,
        *AT_PEACE,
        r"(?:good terms|we get on|it was fine|happy now)",
    ),
)
_WHERE = (
    r"(?:my|the) (?:\w+ )?(?:work|works|workplace|office|house|flat|door|gym|class|college|school|"
    r"uni|street|"
    r"road|bus|bus stop|station|shop|salon|gate|gates|window|windows|building|block|ward|nursery|"
    r"church|"
    r"estate|drive|hall|studio|dentist|doctor's|surgery|depot|mum's|sister's|dad's|friend's|"
    r"shelter|"
    r"stairwell|entrance|garden|curtains|staff (?:gate|door|entrance)|library|allotment|swimming|"
    r"pool|clinic)"
)
NOTICES = (
    Together((_PARTED, _LURK), unless=_CALM, across=True),
    Pattern(
        (
            rf"(?:{THEY}|ex){DID} (?:follow(?:s|ed|ing)?|tail(?:s|ed|ing)|trail(?:s|ed|ing)|"
            rf"stalk(?:s|ed|ing)?"
            r"|shadow(?:s|ed|ing)) (?:me|us|my (?:car|bus|train|taxi|van|bike))\b(?! (?:on|back on|"
            r"round the "
            r"shop|into the kitchen|upstairs|around the|in from|to bed|out of the (?:pub|room) "
            r"laughing))",
            rf"(?:{THEY}|ex){DID} (?:turns? up|turned up|turning up|shows? up|showed up|appears?|"
            rf"appeared)"
            r" (?:again )?(?:at|outside|everywhere|in|wherever|where|on)(?: [\w'-]+){0,4}? "
            r"(?:every|again|each|"
            r"all|my \w+, my|wherever|i (?:go|never|hadn't|didn't)|uninvited|unannounced|and sat|"
            r"in one)",
            rf"(?:{THEY}|ex){DID} (?:sits?|sat|sitting|waits?|waited|waiting|parks?|parked|stands?|"
            rf"stood|"
            rf"standing|hangs|hanging|lurks?|lurking|watches|watching|there|hiding|hides)(?: "
            rf"[\w'-]+){{0,6}}? "
            rf"(?:outside|opposite|across from|over the road from|at|by|behind|near|beneath|under|"
            rf"in|from) "
            rf"{_WHERE}\b(?=[^.!?\n]{{0,60}}\b(?:every|again|each|night|all|hours?|3am|since|"
            rf"morning|lights? off"
            r"|different|week|shift|watching|day|still)\b)",
            rf"(?:{THEY}){DID} (?:stands?|stood|sits?|sat|parks?|parked|waits?|lurks?)(?: "
            rf"[\w'-]+){{0,5}}? "
            r"(?:across from|opposite|outside|facing) (?:my|our) (?:flat|house|window|bedroom|"
            r"place|building)",
            r"(?:follow(?:s|ed|ing)?) me (?:home|to work|from work|everywhere|again|to (?:the|my|"
            r"every))"
            r"(?! (?:kitchen|sofa|bedroom))",
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
            r"street|flat|window"
            r"|kids' school|bedroom|garden|office)",
            r"(?:i|i've) (?:changed|swapped|switched|moved|had to (?:change|move|switch)) (?:my "
            r")?(?:[\w-]+ )?"
            r"(?:supermarkets?|gyms?|jobs?|numbers?|routes?|flats?|shops?|buses|house|locks)(?: "
            r"\w+)? because of "
            r"(?:him|her)|footprints (?:in|under|outside)|(?:he|she) knows what i (?:wore|had on|"
            r"'ve got on|was "
            r"wearing|bought)|tracked me (?:down|to)|(?:found|traced) me again|stalk(?:s|ing|ed) "
            r"me",
        ),
        unless=Exceptions(
            lead=(
                r"(?:never|not|no longer|isn't|wasn't|doesn't|didn't|hasn't) ?(?:[\w-]+ ){0,2}$",
                r"(?:^|[.!?,] |and |when )(?:the|a|our|my) (?:\w+ )?(?:dog|cat|puppy|toddler|kids|"
                r"ducks?|"
                r"goose|goat|sheep|robin|baby|son|daughter|niece|nephew|mum|sister)(?: {between})* "
                r"?$",
            ),
            within=(_SWEET,),
            anywhere=_CALM.anywhere,
        ),
    ),
)  # fmt: skip
