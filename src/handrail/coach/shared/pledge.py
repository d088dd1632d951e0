"""Promises: one small thing, by me, that can be seen, by when."""

from handrail.coach.matchers import Exceptions, Missing, Pattern

OTHER = (
    Pattern(
        (
            r"(?:^|[.!?;,:] ?|\b(?:and|then|that|so|promise|but|till|until) )(?:{when},? "
            r")*(?:(?:you|u|you'll|you're|we|we'll|we're|he|he'll|she|she'll|they|they'll|"
            r"everyone|everybody|nobody|no one|it|it'll|things|life|(?:my|your|our|the|his|"
            r"her) (?:\w+ )?\w+(?:'ll)?|mum|dad|mam|nan|gran|both of us|all of us|"
            r"{kin})(?:'ll|'s doing|'s making| will| won't| are going to| is going to|'re "
            r"going to|'s going to| are gonna| is gonna| can| must| have to| has to| needs "
            r"to| shall|'d better| should| get| gets| do| does| stop| stops| never| always| "
            r"both| all)(?: \w+)?)(?! if|\?)\b[^.!?;]{0,60}",
            r"no more \w+(?: \w+){0,5} from (?:you|him|her|them|your|my|the|us)|let's "
            r"\w+[^.!?;]{0,50}|(?:you|we|they|he|she|the kids|your \w+|my (?:mum|dad|mother|"
            r"father|brother|sister|boss|mates?|friends?)) (?:promise|agree|swear|"
            r"vow)[^.!?;]{0,50}|i(?:'ll| will|'m going to) (?:make|get|have|ask|force|see "
            r"that|ensure|persuade|tell) (?:sure )?(?:that )?(?:you|him|her|them|my (?:mum|"
            r"dad|mother|father|brother|sister|boss|mates?|friends?|family|parents)|your "
            r"(?:mum|dad|mother|father|brother|sister|boss|mates?|friends?|family|parents)|"
            r"the kids|the (?:children|boys|girls|neighbours|bank|landlord)|everyone)(?: "
            r"to)? (?:pay|stop|be|go|do|love|like|accept|say|apologise|come|behave|sleep|eat|"
            r"never|not|start|help|leave|agree|move|give|clean|tidy|sleeping|eating|happy|"
            r"see)|i'll have (?:you|him|her|them|the (?:kids|children|baby|boys|girls)) \w+ing",
        ),
        unless=Exceptions(
            lead=(
                r"(?:if|when|before|after|until|till|because|what|which|who|where|how|while|"
                r"whatever|since|as|than|like|so|that|unless|whenever|once|asked me to|said|"
                r"say|told me|tell|ask|day|time|the \w+) $",
                r"(?:i'll|i will|i'm going to|i'm|i|i've|i promise|i won't|me)\b[^.!?;]{0,100}$",
            ),
            within=(
                r"(?:is|are) (?:mine|on me|with me|my job|my turn|for me)|while you|my turn|"
                r"me\.$|you (?:sleep|rest|have|get|pick|choose|can|needn't|don't)",
            ),
        ),
    ),
)
_BETTER = (
    r"(?:better|nicer|kinder|more (?:\w+)|less (?:\w+)|friendlier|relaxed|so relaxed|calmer|"
    r"gentler|stronger|happier|healthier|tidier|quieter|cleaner|sweeter|softer|good|nice|kind|a "
    r"(?:better|good|nicer|kinder|changed|new|different|proper|real|more|less|calmer|great|"
    r"decent|bit)|the (?:best|man|woman|husband|wife|person|partner|dad|mum|father|mother|kind|"
    r"better|one)|there for|patient|supportive|helpful|careful|honest|responsible|grown up|"
    r"present|different|on my best|attentive|thoughtful|considerate|loving|reasonable|fun|"
    r"positive|open|romantic|mindful|respectful|fair|sensible|grateful|reliable|around more|"
    r"faithful)"
)
VAGUE = (
    Pattern(
        (
            rf"(?:i'll|i will|i'm going to|i'm gonna|i shall|i want to|i'm|going to|gonna|i "
            rf"promise to|i promise i'll|we'll|we will|we're going to|i hope to|i intend to|"
            rf"i'd like to|i mean to|you'll|i plan to|i vow to|i aim to|i can|i'm trying to|"
            rf"promise|will)(?: \w+ly| also| just| even| really| definitely| always| start| "
            rf"try to| try and| do my best to| learn to| do what i can to| now| all)* "
            rf"(?:(?:be|become|being|act|behave|get|turn into|feel|stay) (?:{{mod}} "
            rf")*{_BETTER}|try(?: (?:harder|hard|my (?:best|hardest)|more|again|to (?:be|do "
            rf"better|change|improve|help more|cope|listen more|understand)|and (?:be|do|"
            rf"change)|not to (?:be|get)))?(?= |[.,!?]|$)|trying|do (?:better|my (?:best|bit|"
            rf"share|part)|more(?: (?:around|about|in|at|with|for|to help))?|what i can|"
            rf"whatever|everything|right by|anything|things|something|some)|change(?: (?:my "
            rf"ways?|for|who|everything|completely|things|how|my attitude|my "
            rf"behaviour))?(?=[.,!?]| |$)|improve|help (?:out )?(?:more|a bit|around)|help "
            rf"out|work (?:on|harder|at)|make (?:more of an effort|an effort|more effort|it "
            rf"up|it right|things (?:right|better|up)|you happy|you proud|amends|time for|"
            rf"more time|changes|it work|our|life)|stick up for|make it a|put the past|take "
            rf"more interest|be so relaxed|be friendlier|be relaxed|be on my \w+ less|sort "
            rf"the|sort out my|spend less|put (?:in )?(?:more effort|you first|us first|the "
            rf"family first|family first|the kids first|more)|sort (?:myself|my (?:life|head|"
            rf"act|temper)|it|things|everything)(?: out)?|get (?:better|it together|my act|"
            rf"myself|my head|a grip|on top|on better|along|help)|pull my (?:weight|socks)|"
            rf"step up|man up|grow up|love you|care|respect|show you|listen (?:more|better|"
            rf"properly)|pay more attention|appreciate|think (?:before|about|more|of)|calm "
            rf"down|cool it|chill|relax|cut (?:down|back)|ease off|slow down|take (?:it|"
            rf"things|better|more|care|responsibility|an interest)|look after (?:you|us|"
            rf"myself|things|the family)|look into|see what|keep (?:trying|it|my temper|calm|"
            rf"an eye|up|on|my cool|things)|control my|watch my|manage my|mind my|be there|"
            rf"not be (?:so|such|as|like|a|that)|stop being|support you|treat you|turn over|"
            rf"communicate|talk more|spend more|drink less|shout less|moan less|work less|"
            rf"nag less|go out less|save more|earn more|eat better|cook more|clean more|"
            rf"swear less|smoke less|worry less|worry about|understand|trust|open up|learn "
            rf"from|behave|think it over|give it|give you more|lend a hand|have a think|deal "
            rf"with|rise to|live up|start afresh|reflect|consider|bear it in mind|cheer up|"
            rf"lighten up|not (?:let you down|disappoint|mess|hurt|fail|make you))",
            r"we'll (?:have the best|be happy|get along|be fine)|you'll feel|(?:i'll|i will|"
            r"i'm going to|i'm gonna) (?:behave|change|improve|try|cope|manage|help|"
            r"contribute|compromise|adapt|mature|learn|cut down|cut back|calm down|grow up|"
            r"do better|step up)(?=[.,!?]| x|$| more| a bit| now| today| tonight| this| "
            r"from)|(?:things|it|everything|life|we|this)(?:'ll| will| are going to|'re "
            r"going to| is going to|'s going to) (?:\w+ )?(?:be|get|go|feel|change|improve|"
            r"work)(?: \w+)? (?:better|different|fine|ok|okay|good|great|happy|happier|"
            r"closer|nicer|calmer|along|on|easier|back to|normal|alright|along better|out|a "
            r"happy|stronger|more|lovely)|no more (?:drama|nonsense|stupid|silly|bad|moods|"
            r"being|mr|mrs|of that|messing|excuses|mistakes|rubbish)|(?:better|more|less|"
            r"kinder|nicer|calmer|improved|new) (?:me|attitude|effort|effort from me|"
            r"behaviour|man|woman)|whatever (?:you want|it takes|you need)|more (?:effort|"
            r"help|patience|love|care|respect|attention|family time|romance|kindness)|i'll "
            r"be (?:good|nice|better|fine|there|different|calm|calmer|kinder|nicer)|best behaviour",
        ),
        unless=Exceptions(
            lead=(r"(?:\w*n't|not|so|then) $",),
            within=(
                r"(?:by (?:\w+ing|doing)|i'll (?:ring|call|book|cook|wash|put|take|read|walk|"
                r"clean|pay|write|text|buy|empty|fold|iron|collect|drive)\b|count to|for "
                r"(?:ten|twenty|five|fifteen|thirty) minutes|once a|twice a|leave the room|"
                r"go to (?:one|a|the)|: )",
            ),
        ),
    ),
)
WHEN = Missing(
    part=(
        r"{when}",
        r"(?:{number}|seven),? (?:me|sharp|o'clock)|(?:,|at|by) {number}(?=[.,]|$)|this "
        r"(?:very )?(?:{span})|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    ),
    but_not=(
        r"{no_when}",
        r"(?:{number}) (?:of|more|less|thing|things|pounds?|kilos?|stone|drinks?|pints?|"
        r"cigarettes|times|friends?|(?!days|weeks|months|hours|minutes|nights|evenings)\w+s)\b(?! (?:a|each|this|every|per|from now))",
        r"(?:in|for) (?:years|ages|months)|last (?:night|week|month|year|sunday|saturday|"
        r"friday)|yesterday|(?:sunday|friday|saturday|monday) (?:roast|dinner|club|league|"
        r"night out|morning club|school|best)(?= |[.,]|$)|(?:christmas|easter|birthday|"
        r"school|day) (?:cards?|tree|presents?|lights|uniform|run|cake|eggs?)|(?:breakfast|"
        r"dinner|lunch) (?:table|things|dishes|plates)|weekend (?:bag|job|trip)|every (?:day|"
        r"night|time|single day|minute|second)(?! (?:this|until|till|for|at|before|after|in|"
        r"next|by|from|on))|always|a day at a time|for one|at all|one of",
    ),
)
_OWN = (
    r"(?:my (?:\w+ ){0,2}(?:friends?|mates?|mum|mam|dad|sister|brother|family|cousins?|parents|"
    r"nan|gran|aunt|auntie|book club|choir|team|netball|football|band|church|mosque|temple|"
    r"course|class|classes|degree|studies|job|hobby|club|gym|phone|passwords?|pin|messages|"
    r"location|card|wages|money|savings|make-up|makeup|skirts?|dress(?:es)?|heels|hair|jeans|"
    r"lipstick|clothes|tops|shorts|evenings?|nights? out|girls|lads|quiz|group|faith|language|"
    r"weight|body|figure|tattoo|account|salary|inheritance|instagram|facebook|whatsapp|snapchat|"
    r"colleagues?|old \w+|language|allotment|dancing|running|prayers|meetings|parents'?|passport|"
    r"keys|car|own)s?)"
)
# What one needn't ask for: whom one sees, what one wears, where one goes, one's own money.
_MINE = (
    r"(?:see|meet|visit|ring|call|text|message|talk to|speak to|write to|answer) (?:my "
    r"(?!(?:\w+ )?(?:"
    r"solicitor|bank)\b)|any |a |other |anyone|anybody|people|friends|men|women|him|her|them|"
    r"mum|dad)|"
    r"(?:wear|put on|dress|eat|post|go out|leave the house|accept|cut my|dye my|sleep)\b|buy "
    r"(?:\w+ )?("
    r"?:clothes|shoes|make-?up|anything|lunch|coffee|a dress|a coat|for myself|myself)|spend "
    r"(?:my|any|"
    r"anything|a penny|a pound)|go (?:to (?:my|the gym|choir|church|work|bed|town)|anywhere|"
    r"into town|home)|take (?:a job|a shift|the job)"
)
SELF = (
    Pattern(
        (
            rf"i(?:'ll| will|'m going to|l)(?: always| first)? (?:ask|check with|tell|run it "
            rf"past|ring|text|"
            rf"clear it with) ?(?:you|u)?(?: first| for leave)? (?:before|if|when|whenever|"
            rf"every time|each time) i (?:want to |may |can |next )?(?:{_MINE})[^.!?;]{{0,50}}",
            r"i(?:'ll| will) let you (?:choose|pick|decide|say) (?:what|who|where|when|how|"
            r"whether) i\b[^.!?;]{0,50}",
            rf"(?:have (?:stopped|given up|quit|cut off|dropped|left|blocked|deleted|sold|binned|"
            rf"closed|cancelled|handed over)|"
            rf"stop|give up|quit|cut off|drop|leave|block|delete|unfriend|unfollow|never|"
            rf"not|no longer|avoid|ditch|cut out|keep away from|stay away from|sell|hand "
            rf"over|hand you|give you|give|show you|let you (?:read|see|check|look|have|hold|"
            rf"keep|through|go)|share|unlock|put away|throw (?:out|away)|bin|cancel|skip|"
            rf"miss|lose|turn on|send you|tell you|won't|wont|resign from|withdraw from|dye|"
            rf"cut|cover|hide|change|pay you|transfer|put|close|come off|get rid of|turn "
            rf"down|say no to|stop (?:seeing|talking to|speaking to|ringing|texting|meeting|"
            rf"going to|wearing|using|visiting|calling|working|messaging))(?: \w+){{0,5}}? {_OWN}",
            r"(?:won't|will not|stop|never|not|no longer|quit|give up|no more|don't|stay "
            r"home from|stay in instead of|instead of)(?: \w+){0,2} (?:seeing|see|talking to|"
            r"talk to|speaking to|speak to|meeting|meet|ringing|texting|wear|wearing|go out|"
            r"going out|go to|going to|visit|visiting|working|work|leave the house|drive|"
            r"driving|dancing|dance|study|studying|use|using|post|posting|make-up|makeup|"
            r"heels|skirts|short skirts|shorts|friends|nights? out|girls' nights?|lunch with|"
            r"drinks with|contact|hang out|see friends|have friends|eat|eating (?:carbs|"
            r"lunch|dinner|so|until)|answer back|say no|refuse)(?: \w+){0,3}(?= |[.,]|$)",
            r"(?:i'll|i will|i'm going to|i'm gonna|i|il|i promise to)(?: \w+ly| always| "
            r"only| just)* (?:(?:text|ring|message|call|video call|facetime|send|photo|snap) "
            r"(?:you|u)(?: \w+){0,4} (?:every (?:hour|half|time|day|break|lunch|night|"
            r"morning|thirty|ten|fifteen)|each (?:hour|time|day)|when i (?:get|leave|arrive|"
            r"move|go|reach)|where i|who i|from (?:the|every|each)|a (?:photo|pic|picture|"
            r"selfie)|hourly|on the hour|the minute|as soon as i (?:arrive|leave|get)|"
            r"whenever i|my (?:location|whereabouts))|ask (?:you )?(?:for )?(?:your permission|"
            r"permission|if i (?:can|may))|be home by|come straight (?:home|back)|keep "
            r"my (?:location|phone|camera)|leave my (?:phone|location|door|messages)|"
            r"(?:share|turn on|switch on) (?:my |the )?(?:location|tracker|gps|find my)|lose "
            r"(?:weight|\w+ (?:stone|pounds|kilos|lbs|kg))|wear (?:what|longer|the|only|a "
            r"longer|looser|more|nothing)|dress (?:how|the way|more)|dye|cover (?:up|my)|"
            r"stay (?:home|in|at home|indoors)|have sex|sleep with you|let you (?:have|do|"
            r"decide|choose|check|read|hold|keep|see|look)|do what(?:ever)? you (?:say|want|"
            r"tell)|obey|only (?:go|see|talk|speak|wear|spend|leave|work)|account for|hand "
            r"(?:you|over)|pay my|put my|sign (?:over|the)|report|check in with you|delete|"
            r"quit my|leave my|resign|get (?:rid|a boob|the (?:tattoo|implants|surgery)|"
            r"surgery|botox)|eat (?:less|only|nothing|salad)|change my (?:hair|clothes|"
            r"number|name|look)|convert|give (?:you|up))\b[^.!?;]{0,60}",
        ),
        unless=Exceptions(
            within=(
                r"(?:drink|drinking|beer|wine|vodka|whisky|cans|smoking|smoke|cigarettes|"
                r"fags|weed|coke|gambling|gamble|betting|bet|casino|slots|shouting|shout|"
                r"swear|swearing|yell|yelling|porn|affair|cheating|your (?:phone|messages|"
                r"post|e-?mails?|bag|diary|mum|things|money|purse|card|clothes|friends|"
                r"account|pin)|interrupt|slam|call you names|vape|vaping|scratch cards?|"
                r"bookies|pub|late|snack|crisps|sweets|joke|jokes|sarcas\w+|criticis\w+|"
                r"raise my|phone (?:away|down|off|in (?:the|a)|out of|at (?:dinner|the "
                r"table))|at (?:dinner|the table|meals)|for (?:an hour|dinner|half an hour|"
                r"twenty minutes|ten minutes|one evening)|put my phone|to (?:talk|listen)|"
                r"dinner with)\b",
            ),
        ),
    ),
)
