"""Phone, mail, place, time, body: watched and checked."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.held import MUST, held, ruled
from handrail.coach.shared.told.pieces import DID, PARTNER, THEY

_OK = (
    r"(?:for the recipe|recipe|charged|charger|fixed my|mended|found my|tyres?|\boil\b|wedding "
    r"(?:photos|pictures)|holiday "
    r"(?:photos|pictures)|for a laugh|to cheer me|when i'm ill|get home safe|home safe|planes|"
    r"land\b|baby monitor|diabet\w*|"
    r"epilep\w*|dementia|floury|driving and|because i was driving|map|directions|sat ?nav (?:on|"
    r"to)|essay|cv\b|application|"
    r"manuscript|poem|draft|proofread\w*|before i sent|helpful|homework|weather|watch(?:ed|es|"
    r"ing)? (?:the|a|tv|telly|it|"
    r"football|me (?:play|sing|dance|perform|run|act))|watch(?:ed)? (?:her|him)|the time of|good "
    r"?night|what i'd like|what i want "
    r"for|how i (?:am|was|feel|felt)|how my day|bad news|broken screen|new phone|got a new phone|"
    r"bought me|strava|parcel|parcels|"
    r"delivery|post(?:ed|s)? (?:my|the|a)|lost property|lunch together|lunch for|packed my|laundry|"
    r"wash(?:ed|es)? my|iron\w* my|"
    r"folded|took my clothes to|bins? out|put the bins|took the bins|letters? to (?:santa|father)|"
    r"pin number for|nobody could be|"
    r"my weight loss|slimming|body lotion|step challenge|the body\b|photo(?:s)? of (?:the|our)|"
    r"took (?:a |my |our )?(?:photo|picture)|"
    r"face ?time(?:d|s)? (?:from|the|with|me from)|call(?:s|ed)? (?:a|the) (?:taxi|doctor|plumber)|"
    r"soup was|for supper|dinner was|"
    r"parrot|best part|pasta|foxes|wardrobe|borrows?|bullet|message reads|on the train|cook\w*|"
    r"school (?:app|bag|calendar)|bus app|wifi|sync(?:ed)? our|work emails|knitting|pattern|"
    r"smells? (?:of|nice"
    r"|lovely|good)|nose for|found (?:my|the) (?:phone|bag|keys)|answered my phone because|hands "
    r"were|in the bath|in labour|contract)"
)
_PRIED = (
    r"(?:(?:my|all my|me|where|who|what|how long|when|every|each|if) ?(?:[\w'-]+ "
    r"){0,2}?{watched}\b|(?:the (?:mileage|bin|bins|hoover|clock|meter|doorbell)|my (?:hair|skin|"
    r"trips|run|running)|mileage|whoever i|me live|eaten)\b|where i(?:'m| am| was|'ve been| go| "
    r"went"
    r"|'d been)|who i(?:'m| am| was|'ve| see| saw| talk\w*| spoke| text\w*| ring| rang| met| sat| "
    r"speak)|what i (?:eat|wear|spend|read|"
    r"watch|write|type|said|say|google\w*|search\w*|bought)|how long i(?:'m| was| take| took| "
    r"spend|'ve)|every (?:minute|move|call|message|"
    r"word|step|person)|everything i|when i (?:leave|left|arrive|go|went|come|get)|my every|if "
    r"i(?:'m| am) (?:in|home|where|really|there)|"
    r"(?:a|the|hidden|secret|an)(?: \w+)? ?(?:cameras?|tracker|app|airtag|air tag|gps|microphone|"
    r"webcam|bug|recorder|spyware|baby monitor|ring "
    r"doorbell|doorbell))"
)
NOTICES = (
    Together(
        (
            (rf"(?:{THEY}|{PARTNER}){DID} (?:\w+ )?(?:{{spy}}|smells|weighs|times|times how|goes? "
            rf"through|went through|going through|thru|takes?|makes? me|made me|rings?|rang|"
            r"phones?|calls?|texts?|hid|hides?|linked|keeps? (?:a|my|track|tabs)|picks? up|"
            r"follows?|stands? over|sits? (?:and|with|over)|answers?"
            r"|uses?|used|logs?|writes? down|wrote down|set|sets|turned on|turns on|pings?)",),
            (_PRIED,),
        ),
        unless=held(
            _OK,
            r"(?:my ex\b|since i left|after i left|we split|i left him|i left her|new (?:flat|"
            r"address|number)|took my phone (?:and|so i can't)|"
            r"naked|in bed with|while i slept|sex|my wages|my card|bank account|out of my purse|"
            r"from my purse|(?:her|his) breath|receipts? (?:and|for)"
            r" (?:money|the money)|my keys|my shoes|passport|locks?|locked|won't let me (?:out|"
            r"leave)|kill|throat|knife|gun|slap\w*|hit me|punch\w*)",
        ),
    ),
    Pattern(
        (
            r"(?:checks?|checked|checking|reads?|reading|searches|inspects?|goes through|going "
            r"through|went through|looks? through|looked through|"
            r"look(?:s|ing)? (?:at|in)|monitors?|tracks?|tracking|listens? (?:to|in on)|sniffs?|"
            r"smells?|records?|opens?|hacked|has|knows|wants|"
            r"demands?|got|changed|takes?|counts|times|scrolls? through|scroll through|rifles? "
            r"through|thru)(?: {between}| all| every)* (?:of )?"
            r"(?:my|me) (?:[\w'-]+ ){0,2}?{watched}(?! (?:number and my weight|on charge|for me|"
            r"for a))",
            rf"{MUST}(?:\w+ )?(?:send|text|ring|call|show|share|prove|report|log|photograph|film|"
            rf"video|check in|account|keep|leave|hand|give|tell|"
            r"explain|write|unlock|facetime|stay on|answer|ask|message|have|let)(?:,? "
            r"[\w'-]+){0,6}? (?:where|who|location|photos?|pics?|picture|"
            r"selfie|proof|camera|phone|video call|every|each|call|when i (?:arrive|leave|get)|"
            r"minutes?|hours?|password\w*|passcode|what i|screen"
            r"|messages|on the line|him on|her on|face ?time|whereabouts|receipt|times?)\b",
            rf"(?:{THEY}|{PARTNER}){DID} (?:rings?|rang|calls?|texts?|phones?|messages?|facetimes?|"
            rf"video ?calls?)(?: [\w'-]+){{0,5}}? (?:every "
            r"(?:\w+ )?(?:hour|minutes?|half|break|shift|time|ten|five|few)|constantly|non-?stop|"
            r"(?:ten|twenty|thirty|forty|fifty|sixty|\d+) times|"
            r"to (?:check|make sure i|see (?:if|who|where)|prove|hear who|ask (?:who|where))|until "
            r"i (?:answer|pick)|if i don't (?:answer|reply|pick))",
            r"(?:there's|there is|found|put|installed|hid|fitted|planted) (?:an?|the|some|his)(?: "
            r"[\w-]+)? (?:app|tracker|airtag|camera|cameras|spyware|"
            r"gps|microphone|bug|recorder|listening|baby monitor)(?: [\w'-]+){0,4}? (?:on|in|under|"
            r"by|that|over|pointing|pointed|behind) (?:my|the|shows|our|"
            r"tells|at)(?=[^\n]*)|(?:timer|stopwatch|timed|times me|clock(?:s|ed) me|counts the "
            r"minutes|minutes? (?:late|over))(?=[^.!?\n]*\b(?:he|she|him|"
            r"shop|shops|bus|school|home|toilet|bath|shower|me)\b)|before i (?:see|read|open) "
            r"(?:them|it)|(?:has|got|had|have) (?:my|all my)(?: [\w-]+)? "
            r"(?:passwords?|passcode|logins?|fingerprint|pin for my phone)|(?:his|her) (?:own "
            r")?(?:face|fingerprint|thumb|thumbprint) (?:on|in|opens|unlocks)",
            r"(?:sits?|comes?) (?:next to me|in|with me|to)(?: [\w'-]+){0,4}? (?:gp|doctor'?s?|"
            r"nurse|midwife|appointments?|counsell\w+|therap\w+)(?=[^\n]*\b(?:answers?|speaks|"
            r"talks|listens)\b)|leave the (?:bathroom|toilet|bedroom|loo) door open|log by the|i "
            r"write (?:when|where|down)|so (?:he|she) can (?:see|watch|check|hear)|(?:on|to) "
            r"(?:loud ?speaker|speakerphone|speaker)\b|what i type|my (?:heartbeat|heart rate)|"
            r"phones the office to|(?:check|checks) i(?:'ve|'m| am| have)? (?:really|actually)|"
            r"(?:wants to know|needs to know|has to know|asks? me|demands to know|quiz\w*|"
            r"interrogat\w*|grill\w*|cross-examin\w*|questions? me|accounts? for)"
            r"(?: [\w'-]+){0,5}? (?:where|who|every|what i (?:said|did)|what everyone|word by word|"
            r"why i (?:was|took)|how long|minute)|(?:my|every) (?:emails?|"
            r"texts?|messages|letters|post|calls) (?:\w+ )?(?:are|is|get|gets|all) (?:\w+ "
            r")?(?:read|checked|opened|monitored|listened|forwarded|copied|go)",
        ),
        unless=ruled(
            _OK,
            r"(?:my ex\b|since i left|after i left|ask (?:for|him for|her for) (?:money|tampons)|"
            r"we split|i check\w*|i read|i look\w*|i went through|"
            r"i go through|(?:my|our) (?:teenager|son|daughter)|nobody checks|no one checks|never "
            r"check\w*|hand over (?:my|what) (?:wages|card|money|i)|"
            r"keep (?:every|the) receipts?|give (?:him|her) my (?:wages|card|pay))",
        ),
    ),
)  # fmt: skip
