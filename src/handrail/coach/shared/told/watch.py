"""Phone, mail, place, time, body: watched and checked."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.held import MUST, held, ruled
from handrail.coach.shared.told.pieces import DID, PARTNER, THEY

_OK = (
    r"(?:to play music|play music|for the recipe|recipe|charged|charger|fixed my|mended|found my|"
    r"tyres?|\boil\b|wedding (?:photos|pictures)|holiday (?:photos|pictures)|for a laugh|to cheer "
    r"me|when i'm ill|get home safe|home safe|planes|land\b|baby monitor|diabet\w*|epilep\w*|"
    r"dementia|floury|driving and|because i was driving|map|directions|sat ?nav (?:on|to)|essay|"
    r"cv\b|application|manuscript|poem|draft|proofread\w*|before i sent|helpful|homework|weather|"
    r"watch(?:ed|es|ing)? (?:the|a|tv|telly|it|football|me (?:play|sing|dance|perform|run|act))|"
    r"watch(?:ed)? (?:her|him)|the time of|good ?night|what i'd like|what i want for|how i (?:am|"
    r"was|feel|felt)|how my day|bad news|broken screen|new phone|got a new phone|bought me|strava|"
    r"parcel|parcels|delivery|post(?:ed|s)? (?:my|the|a)|lost property|lunch together|lunch for|"
    r"packed my|laundry|wash(?:ed|es)? my|iron\w* my|folded|took my clothes to|bins? out|put the "
    r"bins|took the bins|letters? to (?:santa|father)|pin number for|nobody could be|my weight "
    r"loss|slimming|body lotion|step challenge|the body\b|photo(?:s)? of (?:the|our)|took (?:a |my "
    r"|our )?(?:photo|picture)|face ?time(?:d|s)? (?:from|the|with|me from)|call(?:s|ed)? (?:a|"
    r"the) (?:taxi|doctor|plumber)|soup was|for supper|dinner was|parrot|best part|pasta|foxes|"
    r"wardrobe|borrows?|bullet|message reads|on the train|cook\w*|school (?:app|bag|calendar)|bus "
    r"app|wifi|sync(?:ed)? our|work emails|knitting|pattern|smells? (?:of|nice|lovely|good)|nose "
    r"for|found (?:my|the) (?:phone|bag|keys)|answered my phone because|hands were|in the bath|in "
    r"labour|contract)"
)
_PRIED = (
    r"(?:(?:my|all my|me|where|who|what|how long|when|every|each|if) (?:[\w'-]+ ){0,2}?{watched}\b|"
    r"(?:the (?:mileage|bin|bins|hoover|clock|meter|doorbell)|my (?:hair|skin|trips|run|running)|"
    r"mileage|whoever i|me live|eaten)\b|where i(?:'m| am| was|'ve been| go| went|'d been)|who "
    r"i(?:'m| am| was|'ve| see| saw| talk\w*| spoke| text\w*| ring| rang| met| sat| speak)|what i "
    r"(?:eat|wear|spend|read|watch|write|type|said|say|google\w*|search\w*|bought)|how long i(?:'m|"
    r" was| take| took| spend|'ve)|every (?:minute|move|call|message|word|step|person)|everything "
    r"i|when i (?:leave|left|arrive|go|went|come|get)|my every|if i(?:'m| am) (?:in|home|where|"
    r"really|there)|(?:a|the|hidden|secret|an)(?: \w+)? ?(?:cameras?|tracker|app|airtag|air tag|"
    r"gps|microphone|webcam|bug|recorder|spyware|baby monitor|ring doorbell|doorbell))"
)
NOTICES = (
    Together(
        (
            (rf"(?:{THEY}|{PARTNER}){DID} (?:\w+ )?(?:{{spy}}|smells|weighs|times|times how|goes? "
            rf"through|went through|going through|thru|takes?|makes? me|made me|rings?|rang|"
            r"phones?|calls?|texts?|hid|hides?|linked|keeps? (?:a|my|track|tabs)|picks? up|"
            r"follows?|stands? over|sits? (?:and|with|over)|answers?|uses?|used|logs?|writes? down|"
            r"wrote down|set|sets|turned on|turns on|pings?)",),
            (_PRIED,),
        ),
        unless=held(
            _OK,
            r"(?:asked me to marry|proposed|check\w* the (?:football|scores?|cricket|weather|"
            r"quiz)|quiet (?:day|birthday|weekend)|my ex\b|"
            r"since i left|after i left|we split|i left him|i left her|new (?:flat|"
            r"address|number)|took my phone (?:and|so i can't)|naked|in bed with|while i slept|sex|"
            r"my wages|my card|bank account|out of my purse|from my purse|(?:her|his) breath|"
            r"receipts? (?:and|for) (?:money|the money)|my keys|my shoes|passport|locks?|locked|"
            r"won't let me (?:out|leave)|kill|throat|knife|gun|slap\w*|hit me|punch\w*)",
        ),
    ),
    Pattern(
        (
            r"(?:checks?|checked|checking|reads?|reading|searches|inspects?|goes through|going "
            r"through|went through|looks? through|looked through|look(?:s|ing)? (?:at|in)|"
            r"monitors?|tracks?|tracking|listens? (?:to|in on)|sniffs?|smells?|records?|opens?|"
            r"hacked|has|knows|wants|demands?|got|changed|takes?|counts|times|scrolls? through|"
            r"scroll through|rifles? through|thru)(?: {between}| all| every)* (?:of )?(?:my|me) "
            r"(?:[\w'-]+ ){0,2}?{watched}(?! (?:number and my weight|on charge|for me|for a))",
            rf"(?:{THEY}|{PARTNER}){DID} (?:counts?|checks?|checked|reads?|notes?|logs?|looks? at|"
            r"writes? down)(?: every| all| how much)? (?:my |the )?(?:petrol|mileage|miles|"
            r"milometer|odometer)(?= (?:i|on my|in my|when i|after i|every)|[.,!]|$| miles)",
            rf"{MUST}(?:\w+ )?(?:send|text|ring|call|show|share|prove|report|log|photograph|film|"
            rf"video|check in|account|keep|leave|hand|give|tell|"
            r"explain|write|unlock|facetime|stay on|answer|ask|message|have|let)(?:,? "
            r"[\w'-]+){0,6}? (?:where|who|location|photos?|pics?|picture|selfie|proof|camera|phone|"
            r"video call|every|each|call|when i (?:arrive|leave|get)|minutes?|hours?|password\w*|"
            r"passcode|what i|screen|messages|on the line|him on|her on|face ?time|whereabouts|"
            r"receipt|times?)\b",
            rf"(?:{THEY}|{PARTNER}){DID} (?:rings?|rang|calls?|texts?|phones?|messages?|facetimes?|"
            rf"video ?calls?)(?: [\w'-]+){{0,5}}? (?:every "
            r"(?:\w+ )?(?:hour|minutes?|half|break|shift|time|ten|five|few)|constantly|non-?stop|"
            r"(?:ten|twenty|thirty|forty|fifty|sixty|\d+) times|to (?:check|make sure i|see (?:if|"
            r"who|where)|prove|hear who|ask (?:who|where))|until i (?:answer|pick)|if i don't "
            r"(?:answer|reply|pick))",
            r"(?:there's|there is|found|put|installed|hid|fitted|planted) (?:an?|the|some|his)(?: "
            r"[\w-]+)? (?:app|tracker|airtag|camera|cameras|spyware|gps|microphone|bug|recorder|"
            r"listening|baby monitor)(?: [\w'-]+){0,4}? (?:on|in|under|by|that|over|pointing|"
            r"pointed|behind) (?:my|the|shows|our|tells|at)(?=[^\n]*)|(?:timer|stopwatch|timed|"
            r"times me|clock(?:s|ed) me|counts the minutes|minutes? (?:late|"
            r"over))(?=[^.!?\n]*\b(?:he|she|him|shop|shops|bus|school|home|toilet|bath|shower|"
            r"me)\b)|before i (?:see|read|open) (?:them|it)|(?:has|got|had|have) (?:my|all my)(?: "
            r"[\w-]+)? (?:passwords?|passcode|logins?|fingerprint|pin for my phone)|(?:his|her) "
            r"(?:own )?(?:face|fingerprint|thumb|thumbprint) (?:on|in|opens|unlocks)",
            r"(?:sits?|comes?) (?:next to me|in|with me|to)(?: [\w'-]+){0,4}? (?:gp|doctor'?s?|"
            r"nurse|midwife|appointments?|counsell\w+|therap\w+)(?=[^\n]*\b(?:answers?|speaks|"
            r"talks|listens)\b)|leave the (?:bathroom|toilet|bedroom|loo) door open|log by the|i "
            r"write (?:when|where|down)|so (?:he|she) can (?:see|watch|check|hear)|(?:on|to) "
            r"(?:loud ?speaker|speakerphone|speaker)\b|what i type|my (?:heartbeat|heart rate)|"
            r"phones the office to|(?:check|checks) i(?:'ve|'m| am| have)? (?:really|actually)|"
            r"cameras? (?:in|on|above|over|by) (?:the|our|every|my)[^.!?\n]{0,40}\b(?:he|she) "
            r"(?:watches|checks|sees|can see|looks)|(?:wants to know|needs to know|has to know|"
            r"asks? me|demands to know|quiz\w*|interrogat\w*|grill\w*|cross-examin\w*|questions? "
            r"me|accounts? for)(?: [\w'-]+){0,5}? (?:where|who|every|what i (?:said|did)|what "
            r"everyone|word by word|why i (?:was|took)|how long|minute)|(?:my|every) (?:emails?|"
            r"texts?|messages|letters|post|calls) (?:\w+ )?(?:are|is|get|gets|all) (?:\w+ "
            r")?(?:read|checked|opened|monitored|listened|forwarded|copied|go)",
        ),
        unless=ruled(
            _OK,
            r"(?:my ex\b|since i left|after i left|ask (?:for|him for|her for) (?:money|tampons)|"
            r"we split|i (?:check|keep|count)\w*|i read|i look\w*|i went through|i go through|"
            r"(?:my|our) (?:teenager|son|daughter)|nobody checks|no one checks|never check\w*|hand "
            r"over (?:my|what) (?:wages|card|money|i)|keep (?:every|the) receipts?|give (?:him|"
            r"her) my (?:wages|card|pay))",
        ),
    ),
)  # fmt: skip
