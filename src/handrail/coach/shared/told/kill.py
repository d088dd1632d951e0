"""A threat to kill the writer."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import PARTNER, THEY, anyhow

_MY_DEATH = (
    r"(?:kill|murder|end|shoot|stab|drown|strangle|poison|bury|finish|smother|butcher|gut|gas|hang|"
    r"execute|slaughter|throttle|suffocate|behead|burn|choke|batter|do away with|get rid of|deal "
    r"with)"
    r"(?:s|es|ing|ed|led|bing|ning|ming)? (?:me|us|you|both of us|the lot of us|all of us|your "
    r"whole)\b"
    r"(?! (?:with|up on) (?:kindness|love))",
    r"(?:i'd|i'll|i would|i will|you'll|you'd|you will|you are|we'd|we'll|i was|you're|i'm|i am|as|"
    r"me|"
    r"till i'm|when i'm|not|wish i was) (?:both )?(?:be |end up |better off )?(?:dead|a dead \w+|"
    r"in the"
    r" ground|in a (?:box|coffin)|six feet under|under the patio|buried|a corpse|found (?:dead|in)|"
    r"gone"
    r"(?! (?:to|for|out|home|in|off|on|at|through)))",
    r"(?:won't|wouldn't|never|not|n't)(?: [\w'-]+){0,5}? (?:alive|breathing|see (?:christmas|"
    r"morning|the"
    r" (?:morning|end|new year|spring|summer|sun|day)|another|my|tomorrow|thirty|forty|fifty|it|"
    r"your)|wake up|make (?:it )?(?:to|past)|live to|be around|reach|come back|last the|walk out)",
    r"(?:my|your|a|the|chosen the|picked the|dig the) (?:coffin|ditch|grave|hole|spot in the|"
    r"morgue|obituary|funeral)|(?:won't|wouldn't|not|never) (?:have|get|see|be) (?:another|any "
    r"more|a next|one)|on the news|missing (?:woman|person|poster|man)|(?:dissolv|dismember|crush|"
    r"cut up|drug|fry|electrocut)\w* (?:me|you)|(?:toaster|bath|brakes|gas|stairs|ladder|cliff|"
    r"pills)[^.!?\n]{0,30}(?:look like|an accident|a mistake|mistake)|dead (?:man|woman|girl)|you "
    r"are dead|be dead|dead when|stab (?:me|you) up|reads: you|alive\b|(?:you're|i'm|i am|i'd be|"
    r"i'll be) next\b|one (?:shove|push|slip|nudge|spark|match)\b|(?:people|women|wives|men) "
    r"(?:fall|drown|disappear|go missing|vanish|slip)|who'd (?:ask|know|find|miss|look)|hide me in|"
    r"stop my clock|stick my head|watch me (?:die|burn|bleed|choke)|(?:do it|come) (?:while|when) "
    r"(?:i|you) sleep|rot\b|(?:with|got|has|bought|throw) (?:the |a can of |a |some )?(?:petrol|"
    r"acid|matches)|mounted|stuff(?:ed)? and",
    r"(?:my|your) (?:body|corpse|bones|remains|grave|ashes|coffin|funeral|headstone|obituary)",
    r"(?:dig|digs|dug|digging|dug out)(?: [\w'-]+){0,3} (?:hole|grave)",
    r"(?:slit|cut|slash|slice|rip)(?:ting|s)? (?:my|your) (?:throat|head|heart)",
    r"(?:break|snap|wring|breaking) (?:my|your) neck",
    r"(?:six|6|six foot|ten) ?(?:feet|foot|ft)? under|in a (?:box|coffin|body bag|bin bag|"
    r"suitcase)|"
    r"under (?:the )?(?:patio|floorboards|concrete)",
    r"(?:see|want|wants|wish|wishes|rather|have) me dead|dead to the world before|be the death of "
    r"me",
    r"(?:burn|torch|set|blow)(?:ing|s)?(?: [\w'-]+){0,4} (?:with (?:me|us)|around me|me "
    r"in(?:side)?)",
    r"(?:set|setting) (?:me (?:on fire|alight)|fire to me)",
    r"(?:push|throw|chuck|shove|drop|tip) (?:me|you|us) (?:off|under|in front|down the|out of|over|"
    r"into)",
    r"(?:run|mow|knock) (?:me|you|us) (?:over|down)",
    r"(?:drive|crash|steer|swerve|take|put|send)(?:s)? (?:us|me|the car|it|the van)(?: "
    r"[\w'-]+){0,3}?"
    r" (?:into a|into the|off a|off the|under a|in front of|over the)",
    r"(?:something|poison|pills|arsenic|bleach|antifreeze|rat poison) in (?:my|your) (?:\w+)",
    r"look like (?:an accident|a fall|i fell|i'd|suicide|a break-?in|i had|i did)",
    r"(?:no one|nobody|no-one|they)(?:'d| would|'ll| will| was going to)?(?: ever| never)*"
    r" (?:find|miss|know|look for|hear|notice|see)(?: me| you| my| it|$|[.,;])",
    r"(?:my|your) last (?:day|night|breath|christmas|meal|birthday|sunrise)|say (?:my|your) "
    r"prayers|"
    r"(?:my|your) days are numbered|on borrowed time|life insurance|widower by|i(?:'d| would)? "
    r"(?:just )?"
    r"(?:disappear|vanish)|(?:make me|have me) (?:disappear|vanish|killed|done|seen to|bumped)",
    r"(?:put|putting) (?:a bullet|me (?:in the ground|under|in a))|(?:bullet|brakes?|hitman|hit "
    r"man)\b|"
    r"(?:paid|pay|hire|hired|knows?|got) (?:someone|a man|people|a guy|somebody|a bloke|some lads)",
    r"do(?:ing)? (?:time|life|twenty years|prison) for (?:me|you|it|this)|swing for (?:me|you)|"
    r"(?:finish|finishing) (?:me|you) off|finish the job|(?:do|doing|did) (?:me|you) in\b",
    r"won't stop (?:till|until)|till (?:i'm|i am) gone|stop (?:me )?breathing|feed me to|cut me "
    r"(?:up|into)"
    r"|in (?:pieces|bits)|chop me|to death|in the (?:canal|river|woods|quarry|reservoir|freezer)",
)
_SAID = (
    r"(?:says?|said|saying|tells?|told|telling|texts?|texted|messaged|messages|swears?|swore|sworn|"
    r"promis\w+|whisper\w*|threat\w*|warns?|warned|shout\w*|scream\w*|yell\w*|reckons?|"
    r"voicemail\w*|"
    r"writes?|wrote|hiss\w*|mutter\w*|vows?|vowed|growl\w*|laughs? (?:and|that)|his words|her "
    r"words|"
    r"word for word|going to|gonna|reminds?|jokes?|joked|asks?|asked|describes?|described|rang|"
    r"shows?|"
    r"showed|googl\w*|search\w*|drew|keeps? (?:on about|telling)|spat|snarl\w*|threw at me|"
    r"announced|"
    r"explain\w*|hints?|hinted|posted|letter|note|message|messages|reads|calm as|plans?|planned|"
    r"planning|planning how)",
)
_WHO = (rf"(?:{THEY}|him|her|his|my ex|{PARTNER})\b|^(?:told|says|said|threatened|threatens|gonna|"
rf"going"
        r"|threats?|texted|swore|promised)|[.!?] (?:told|says|said|threatened|"
        r"texted)",)  # fmt: skip
_FIGURE = (
    r"(?:kill me|murder me|shoot me|dead|kill us) (?:if|when) (?:i|he|she|we|they) (?:\w+ )?(?:ate|"
    r"eat|"
    r"finish\w*|forgot|forget|spoil\w*|saw?|sees|seen|find|found|scratch\w*|touch\w*|spill\w*|"
    r"miss\w*|"
    r"lose|lost|late|burn\w*|shrink|shrank|don't like|beat|cancel\w*|bought|buy|sing|drop\w*|serve|"
    r"make (?:him|her) watch|bring home another|watch\w*|knew what i'd|hear\w*)",
    r"(?:my|his|her) (?:mum|mam|mother|dad|boss|manager|teacher|sister|brother|editor|landlord|"
    r"agent|"
    r"coach|gran|nan|choir)(?:'ll| will| would|'d|'s going to| is going to| said| says| has)",
    r"(?:paperwork|curry|mince pie|tattoo|crisps|chips|biscuits?|chocolate|cake|carpet|easter egg|"
    r"leftovers|pudding|haircut|spoilers?|"
    r"gym|spin class|workout|squats|shifts|heat|feet|stairs|shoes|heels|these hours|hay ?fever|"
    r"joke|"
    r"laugh\w*|dead (?:funny|good|proud|nice|keen|tired|chuffed|easy|ringer|on)|dead line|sermon|"
    r"vicar|"
    r"phone (?:is|was|'s) dead|alive and|coming alive|feel alive|felt alive|came alive|parrot|"
    r"hamster|"
    r"plant\w*|roses|goldfish|nana?'s|grandad's|grandma's|gran's|mum's (?:funeral|grave|ashes)|"
    r"dad's|"
    r"cancer|oncologist|doctor|consultant|chemo|surgeon|tumour|treatment|diagnos\w*|survivor|"
    r"life insurance (?:form|renewal|is up)|pension|will\b writing|mechanic|garage|mot)",
    r"(?:kill|hang|shoot|drown|gas|top|hurt|do|throw|starve|cut|burn) (?:himself|herself)|(?:his|"
    r"her) own"
    r" (?:life|throat|wrists)|(?:he|she)(?:'ll|'d| will| would)(?: \w+)? (?:die|be dead|jump|"
    r"overdose)|"
    r"without me|find (?:him|her)|see (?:him|her) (?:dead|again|alive)|(?:he|she)'s (?:dead|"
    r"gone)\b|"
    r"(?:he|she) (?:wants|wanted) to die|suicid\w*|hanging when",
    r"(?:i want to|i wish|i'd rather|i could|i'll|i will) (?:be dead|die|kill)|better off dead|"
    r"kill "
    r"myself|when i die|my own funeral|i wrote|i planned|i've planned",
)
NOTICES = (
    Together((_MY_DEATH, _SAID, _WHO), unless=anyhow(*_FIGURE), in_quotes=True),
    Pattern(
        (
            r"(?:he|she)(?:'ll| will|'s going to| is going to| would|'d)(?: actually| really| "
            r"definitely)?"
            r" (?:kill|murder) (?:me|us)\b(?= (?:one|this|in|if i (?:leave|left|go|went|tell|told|"
            r"report|"
            r"ring|talk|try|take)|next|when he gets|for (?:this|leaving))|[.!]|$)",
            r"(?:i'm|i am|i'd be|i'll be) a dead (?:man|woman|girl)(?= if)",
            r"if (?:he|she|i) can't have (?:me|you),? (?:then )?(?:no ?one|nobody)|(?:death|"
            r"murder) threats?|threat(?:s|ens|ened|ening)? (?:to kill|on my life|my life)",
        ),
        unless=anyhow(*_FIGURE[:3]),
        in_quotes=True,
    ),
)
