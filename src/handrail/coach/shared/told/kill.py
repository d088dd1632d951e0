"""A threat to kill the writer."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import PARTNER, THEY, anyhow

_MY_DEATH = (
    r"(?:poison(?:s|ed|ing)? my (?:food|tea|drink|dinner|coffee)|(?:kill|murder|end|shoot|stab|"
    r"drown|strangle|poison|bury|finish|smother|butcher|gut|gas|hang|execute|slaughter|throttle|"
    r"suffocate|behead|burn|choke|batter|do away with|get rid of|deal with)(?:s|es|ing|ed|led|bing|"
    r"ning|ming)? (?:me|us|you|both of us|the lot of us|all of us|your whole))\b(?! (?:with|up on) "
    r"(?:kindness|love))",
    r"(?:i'd|i'll|i would|i will|you'll|you'd|you will|you are|we'd|we'll|i was|you're|i'm|i am|as|"
    r"me|till i'm|when i'm|not|wish i was) (?:both )?(?:be |end up |better off )?(?:dead|a dead "
    r"\w+|in the ground|in a (?:box|coffin)|six feet under|under the patio|buried|a corpse|found "
    r"(?:dead|in)|gone(?! (?:to|for|out|home|in|off|on|at|through)))",
    r"(?:won't|wouldn't|never|not|n't)(?: [\w'-]+){0,5}? (?:alive|breathing|see (?:christmas|"
    r"morning|the (?:morning|end|new year|spring|summer|sun|day)|another|my|tomorrow|thirty|forty|"
    r"fifty|it|your)|wake up|make (?:it )?(?:to|past)|live to|be around|reach|come back|last the|"
    r"walk out)",
    r"(?:i|you|i'll|you'll) die (?:on|tonight|this|before|first|next)|(?:my|your|a|the|chosen the|"
    r"picked the|dig the) (?:coffin|ditch|grave|hole|spot in the|morgue|obituary|funeral)|(?:won't|"
    r"wouldn't|not|never) (?:have|get|see|be) (?:another|any more|a next|one)|on the news|missing "
    r"(?:woman|person|poster|man)|(?:dissolv|dismember|crush|cut up|drug|fry|electrocut)\w* (?:me|"
    r"you)|(?:toaster|bath|brakes|gas|stairs|ladder|cliff|pills)[^.!?\n]{0,30}(?:look like|an "
    r"accident|a mistake|mistake)|dead (?:man|woman|girl)|you are dead|be dead|dead when|stab "
    r"(?:me|you) up|reads: you|alive\b|(?:you're|i'm|i am|i'd be|i'll be) next\b|one (?:shove|push|"
    r"slip|nudge|spark|match)\b|(?:people|women|wives|men) (?:fall|drown|disappear|go missing|"
    r"vanish|slip)|who'd (?:ask|know|find|miss|look)|hide me in|stop my clock|stick my head|watch "
    r"me (?:die|burn|bleed|choke)|(?:do it|come) (?:while|when) (?:i|you) sleep|rot\b|(?:with|got|"
    r"has|bought|throw) (?:the |a can of |a |some )?(?:petrol|acid|matches)|mounted|stuff(?:ed)? "
    r"and",
    r"(?:my|your) (?:body|corpse|bones|remains|grave|ashes|coffin|funeral|headstone|obituary)",
    r"(?:dig|digs|dug|digging|dug out)(?: [\w'-]+){0,3} (?:hole|grave)",
    r"(?:slit|cut|slash|slice|rip)(?:ting|s)? (?:my|your) (?:throat|head|heart)",
    r"(?:break|snap|wring|breaking) (?:my|your) neck",
    r"(?:six|6|six foot|ten) ?(?:feet|foot|ft)? under|in a (?:box|coffin|body bag|bin bag|"
    r"suitcase)|under (?:the )?(?:patio|floorboards|concrete)",
    r"(?:see|want|wants|wish|wishes|rather|have) me dead|dead to the world before|be the death of "
    r"me",
    r"(?:burn|torch|set|blow)(?:ing|s)?(?: [\w'-]+){0,4} (?:with (?:me|us)|around me|me "
    r"in(?:side)?)",
    r"(?:set|setting) (?:me (?:on fire|alight)|fire to me)",
    r"(?:push|throw|chuck|shove|drop|tip) (?:me|you|us) (?:off|under|in front|down the|out of|over|"
    r"into)",
    r"(?:run|mow|knock) (?:me|you|us) (?:over|down)",
    r"(?:drive|crash|steer|swerve|take|put|send)(?:s)? (?:us|me|the car|it|the van)(?: "
    r"[\w'-]+){0,3}? (?:into a|into the|off a|off the|under a|in front of|over the)",
    r"(?:something|poison|pills|arsenic|bleach|antifreeze|rat poison) in (?:my|your) (?:\w+)",
    r"look like (?:an accident|a fall|i fell|i'd|suicide|a break-?in|i had|i did)",
    r"(?:no one|nobody|no-one|they)(?:'d| would|'ll| will| was going to)?(?: ever| never)* (?:find|"
    r"miss|know|look for|hear|notice|see)(?: me| you| my| it|$|[.,;])",
    r"(?:my|your) last (?:day|night|breath|christmas|meal|birthday|sunrise)|say (?:my|your) "
    r"prayers|(?:my|your) days are numbered|on borrowed time|life insurance|widower by|i(?:'d| "
    r"would)? (?:just )?(?:disappear|vanish)|(?:make me|have me) (?:disappear|vanish|killed|done|"
    r"seen to|bumped)",
    r"(?:put|putting) (?:a bullet|me (?:in the ground|under|in a))|(?:bullet|brakes?|hitman|hit "
    r"man)\b|(?:paid|pay|hire|hired|knows?|got) (?:someone|a man|people|a guy|somebody|a bloke|"
    r"some lads)",
    r"do(?:ing)? (?:time|life|twenty years|prison) for (?:me|you|it|this)|swing for (?:me|you)|"
    r"(?:finish|finishing) (?:me|you) off|finish the job|(?:do|doing|did) (?:me|you) in\b",
    r"won't stop (?:till|until)|till (?:i'm|i am) gone|stop (?:me )?breathing|feed me to|cut me "
    r"(?:up|into)|in (?:pieces|bits)|chop me|to death|in the (?:canal|river|woods|quarry|reservoir|"
    r"freezer)",
)
_SAID = (
    r"(?:says?|said|saying|tells?|told|telling|texts?|texted|messaged|messages|swears?|swore|sworn|"
    r"promis\w+|whisper\w*|threat\w*|warns?|warned|shout\w*|scream\w*|yell\w*|reckons?|"
    r"voicemail\w*|writes?|wrote|hiss\w*|mutter\w*|vows?|vowed|growl\w*|laughs? (?:and|that)|his "
    r"words|her words|word for word|going to|gonna|reminds?|jokes?|joked|asks?|asked|describes?|"
    r"described|rang|shows?|showed|googl\w*|search\w*|drew|keeps? (?:on about|telling)|spat|"
    r"snarl\w*|threw at me|announced|explain\w*|hints?|hinted|posted|letter|note|message|messages|"
    r"reads|calm as|plans?|planned|planning|planning how)",
)
_WHO = (rf"(?:{THEY}|him|her|his|my ex|{PARTNER})\b|^(?:told|says|said|threatened|threatens|gonna|"
rf"going"
        r"|threats?|texted|swore|promised)|[.!?] (?:told|says|said|threatened|"
        r"texted)",)  # fmt: skip
_FIGURE = (
    r"(?:under|with) paperwork|murder me for saying",
    r"(?:kill me|murder me|shoot me|dead|kill us) (?:if|when) (?:i|he|she|we|they) (?:\w+ )?(?:ate|"
    r"eat|finish\w*|forgot|forget|spoil\w*|saw?|sees|seen|find|found|scratch\w*|touch\w*|spill\w*|"
    r"miss\w*|lose|lost|late|burn\w*|shrink|shrank|don't like|beat|cancel\w*|bought|buy|sing|"
    r"drop\w*|serve|make (?:him|her) watch|bring home another|watch\w*|knew what i'd|hear\w*)",
    r"(?:my|his|her) (?:mum|mam|mother|dad|boss|manager|teacher|sister|brother|editor|landlord|"
    r"agent|coach|gran|nan|choir)(?:'ll| will| would|'d|'s going to| is going to| said| says| has)",
    r"(?:haircut|spoilers?|shifts|heat|feet|these hours|hay ?fever|joke|laugh\w*|dead (?:funny|"
    r"good|proud|nice|keen|tired|chuffed|easy|ringer|on)|dead line|phone (?:is|was|'s) dead|alive "
    r"and|coming alive|feel alive|felt alive|came alive|plant\w*|nana?'s|grandad's|grandma's|"
    r"gran's|mum's (?:funeral|grave|ashes)|dad's|cancer|oncologist|doctor|consultant|chemo|tumour|"
    r"treatment|diagnos\w*|survivor|life insurance (?:form|renewal|is up)|will\b writing)",
    r"(?:kill|hang|shoot|drown|gas|top|hurt|do|throw|starve|cut|burn) (?:himself|herself)|(?:his|"
    r"her) own (?:life|throat|wrists)|(?:he|she)(?:'ll|'d| will| would)(?: \w+)? (?:die|be dead|"
    r"jump|overdose)|without me|find (?:him|her)|see (?:him|her) (?:dead|again|alive)|(?:he|she)'s "
    r"(?:dead|gone)\b|(?:he|she) (?:wants|wanted) to die|suicid\w*|hanging when",
    r"(?:i want to|i wish|i'd rather|i could|i'll|i will) (?:be dead|die|kill (?:myself|for|him|"
    r"her))|better off dead|kill myself|when i die|my own funeral|i wrote|i planned|i've planned",
)
NOTICES = (
    Together((_MY_DEATH, _SAID, _WHO), unless=anyhow(*_FIGURE), in_quotes=True),
    Pattern(
        (
            r"(?:he|she)(?:'ll| will|'s going to| is going to| would|'d)(?: actually| really| "
            r"definitely)? (?:kill|murder) (?:me|us)\b(?= (?:one|this|in|if i (?:leave|left|go|"
            r"went|tell|told|report|ring|talk|try|take)|next|when he gets|for (?:this|leaving))|"
            r"[.!]|$)",
            r"(?:i'm|i am|i'd be|i'll be) a dead (?:man|woman|girl)(?= if)",
            r"if (?:he|she|i) can't have (?:me|you),? (?:then )?(?:no ?one|nobody)|(?:death|"
            r"murder) threats?|threat(?:s|ens|ened|ening)? (?:to kill|on my life|my life)",
        ),
        unless=anyhow(*_FIGURE[:3]),
        in_quotes=True,
    ),
)
