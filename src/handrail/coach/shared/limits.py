"""Limits: what sets them off, what I will do, and what is not mine to decide."""

from handrail.coach.matchers import Exceptions, Missing, Pattern

# After "if …" or "do that and", whoever else must act: a limit that is nobody's own act.
_SET_OFF = (
    r"(?:(?:^|[.!?;] ?)(?:if|when|whenever|unless|next time|each time|every time|once|"
    r"should) [^.!?;]{2,90}?,? (?:then )?"
    r"|(?:^|[.!?;] ?)(?!you|i|we|it|the|my|your|no)[a-z]+ [^.!?;]{1,60}?,? (?:and|or) )"
)
MUST = Pattern(
    (
        rf"{_SET_OFF}(?P<this>(?:you|u|he|she|they|everyone|someone|nobody|god|(?:the|your|"
        rf"my|our|his|her) (?:\w+ )?\w+)"
        r"(?:'ll have to|'ll need to|'re going to have to| must| have to| has to| need to| "
        r"needs to|'ve got to| will have to| will need to|"
        r" shall| are to| is to|'ll owe| owe|will make| will give up|'ll give up)(?: have| "
        r"be)? (?!wait\b)[^.!?;]{2,60})",
    ),
)
OTHERS_ACT = (
    MUST,
    Pattern(
        (
            r"(?:you'll|you will|you're going to|you are going to|you must|you have to|you "
            r"need to|you've got to|you should|you are to|you'd better|you had better|you "
            r"can|you ought to|then you|you shall|u must|u have to)(?: \w+){0,2} (?:have to |"
            r"need to |be )?(?!(?:sorry|pay|regret|see|find|never see|be sorry|know|"
            r"understand|get a letter|hear)\b)(?:swim|apologise|say sorry|stop|leave|give up|"
            r"quit|go|sleep|move|buy|cook|clean|wash|write|do|make|take|get|see|attend|kneel|"
            r"pray|walk|run|change|become|be|smile|go to therapy|stay|learn|tell|sign|sit|"
            r"spend|sell|pay|wear|eat|drink|fast|promise|phone|ring|ask|bring|fix|put|work|"
            r"read|sing|dance|shave|resign|start|behave|forget|earn|finish|crawl|beg|kiss|"
            r"hug|drive|wait|repay|replace|thank|come|hand|fly|climb|love|forgive|respect|"
            r"live|keep|stand|confess|bow|look after|treat|book|speak|talk|drop|babysit|mind|"
            r"do all|win|grow|teach|have your|make the|double|close|pay back|pay off|be "
            r"cured|iron|iron|tidy|lose|carry|build|buy)\b[^.!?;]{0,60}",
            r"(?:i'll|i will|i'm going to|i'd) (?:\w+ )?(?:make|get|force|have|ensure|see to "
            r"it|see that|order|ask|tell|demand|insist)(?: that)? (?:sure )?(?:you|your \w+|"
            r"the (?:airline|police|law|government|council|whole|bank|school|pub|court|army|"
            r"king|queen|judge|pope|boss|pm|prime minister|world|doctor|priest|imam|company|"
            r"hotel|shop|club|landlord|hospital)|everyone|everybody|nobody|no one|them|him|"
            r"her|my (?:brothers|dad|mum)|god|parliament) (?:to |never |will |stop |ban |to "
            r"stop )?\w+",
            r"(?:i'll|i will|i'm going to|i'm)(?: \w+)? (?:never (?:speak|talk|come|leave|"
            r"eat|sleep|smile|laugh|be|go|work|drive|let|see|set foot|trust|cook|set|ever|"
            r"wash|look|use|open|shop|visit|touch|say|sit|buy|drink)|not (?:sleep|eat|"
            r"breathe|speak) (?:for (?:a|the rest|ten|years|months)|until|ever|again)|walk "
            r"(?:to|round the) (?:the )?(?:moon|scotland|australia|world|\w+land|north pole|"
            r"london|london and back)|move to (?:the moon|australia|mars|another planet|"
            r"china|new zealand|alaska|antarctica|siberia|the north|canada|mexico|peru|japan|"
            r"france|spain|the other|timbuktu|brazil|iceland|norway)|fly to|emigrate|become "
            r"a (?:nun|monk|hermit)|join (?:the|a) (?:army|circus|convent|monastery|navy|"
            r"foreign)|live (?:in|on) (?:a|the) (?:tent|car|cave|moon|shed|island|garage|"
            r"hotel for|boat)|stop (?:time|breathing|the world|existing|loving)|sue|cancel "
            r"(?:the internet|christmas for)|turn invisible|forget you exist|leave the "
            r"country|buy (?:a new house|another house|a house|a castle|an island)|have "
            r"(?:you|the) (?:arrested|sacked|banned|thrown|evicted|removed|put|sectioned|"
            r"locked|fired|made|deported|struck|tested)|ban you|get you (?:banned|sacked|"
            r"barred|fired|arrested)|divorce you on the spot|rewrite|change your "
            r"(?:personality|mind|brain)|stay awake|be happy forever|read your mind|make it "
            r"never|climb|control|erase|shut down|close down|call the (?:army|president|"
            r"queen|king|prime minister|pope)|ring the (?:army|president|queen|king|prime "
            r"minister|pope)|go on hunger|starve|hold my breath|stand on|evaporate|vanish|"
            r"disappear (?:for|off)|swim the|swim to|cycle to|run to|hitchhike|teleport|move "
            r"out (?:forever|for a year)|sell the house|quit (?:my job|work)|delete the "
            r"internet)\b[^.!?;]{0,50}",
            r"(?:god|everyone|everybody|nobody|no one|netflix|the world|the whole|someone|"
            r"somebody)(?: \w+){0,3} (?:will|'ll|has to|have to|must|is going to|are going "
            r"to|needs? to|won't) (?!be no|be a no|mean|not be ok|be hurt)(?:\w+)[^.!?;]{0,50}",
            r"(?:we will|we) (?:never|both|all|have to|must|sell|stop|get|move|split|not|go "
            r"to|see)[^.!?;]{0,40}|(?:sorry|apologise|apology|flowers|kneel|beg|press-ups|"
            r"push-ups|essay|lines|a written|counselling|rehab|therapy)(?: \w+){0,4} "
            r"(?:every day|each day|for a (?:week|month|year)|times|a day|by (?:tonight|"
            r"tomorrow|midnight|monday))",
        ),
        unless=Exceptions(
            lead=(
                r"{reported}",
                r"(?:if|when|unless|until|till|while|whenever|before|so that|because|says|"
                r"say|where|that|than) $",
            ),
            within=(
                r"you can (?:go|see|do|have|wear|spend|choose|talk|use|stay|come|keep|join|"
                r"visit|drink|work|leave|like|watch|finish|pick|decide|ring|call|"
                r"take)[^.!?;]{0,50}(?:like|want|need|choose|free|welcome|when you|ready)|"
                r"and (?:you|we) can",
            ),
        ),
    ),
)
CONSEQUENCE = Missing(
    part=(
        r"(?:and|then|,|&) (?:i|im|i'm) (?!(?:mean|want|need|expect|said|don't|won't|can't|"
        r"hate|like|am|was|think|feel|know|am not|not|have a|deserve)\b)[a-z]+",
        r"(?:i'm|im|i am|i'll be|me) (?:kipping|dossing|bunking|crashing|sleeping|staying|"
        r"stopping|off|out|away|gone|going|leaving|heading)",
        r"(?:i|i'll|we) (?:answer|reply|read|listen|open|do|talk|cook|drive|work|lend|"
        r"pay)(?: \w+)? only|i only \w+|after that i|the rest i",
        r"(?:expect|there'll be|then|it's) (?:no|nothing)|don't expect any|i won't (?:speak|"
        r"talk|cook|open|let you|touch|feed|answer|come|drive|lend)|i freeze",
        r"(?:i'll|i will|i'm going to|i'm gonna|i shall|i am going to|i'd|we'll|we will|i "
        r"have to|i get to|i might|i may|il|i plan to|i intend to)(?: \w+)?(?! (?:not "
        r"(?:accept|tolerate|allow|have|stand|put up|be|take)|won't|never accept|never "
        r"tolerate))\b",
        r"(?:i|and i|then i|i'm|i am|me)(?: then| just| also| always| simply| quietly| "
        r"calmly| \w+ly)? (?:go|walk|leave|take|get|hang|stop|sleep|stay|call|ring|drive|eat|"
        r"move|turn|close|end|put|step|sit|spend|pay|phone|finish|work|head|book|keep|cook|"
        r"go home|do|come|cancel|ask|say goodnight|wait|use|open|read|travel|log|mute|pick|"
        r"hand|give|lock|visit|make|pass|carry|set|switch|have|skip|return|tell|drop|hold|"
        r"split|let|shut|fetch|pack|separate|go out|going|leaving|walking|taking|getting|"
        r"hanging|sleeping|staying|calling|driving|eating|moving|ending|putting|stepping|"
        r"sitting|spending|heading|booking|cooking|cancelling|off|out|done|gone|home|coming|"
        r"stopping|finishing|reading|paying|picking|visiting|pausing|muting|logging|"
        r"travelling|closing|turning|keeping|phoning|ringing|bringing|working|handing|"
        r"locking|switching|asking|skipping|having|doing|making|using)\b(?! (?:on my|sick|"
        r"fed|tired|enough of|it hard|a right))",
        r"(?:you'll|you will|you're going to|you can (?:sleep|go|cook|find|eat|forget|walk|"
        r"pack|leave|say goodbye|kiss)|there'll be|there will be|we're (?:going|off|leaving|"
        r"out)|and (?:it's|that's|we're|you're|the \w+)|or (?:it's|that's|we're|you're|i|"
        r"else)|then (?:it's|that's|we're|the|your)|no (?:sex|dinner|talking|lift|christmas|"
        r"tea|supper|cuddles)|the (?:\w+ ){0,2}(?:goes|go|gets|stays|stops|closes|ends)|your "
        r"(?:\w+ ){1,3}(?:goes|go|gets|ends|is gone|are gone|will)|conversation(?:'s| is) "
        r"over|we (?:stop|leave|pause|go home|end)|the (?:call|talk|conversation|visit|"
        r"evening|night) (?:ends|stops|is over|waits)|means i|it's (?:the|a|no) \w+)",
    ),
    but_not=(
        r"i (?:will not|won't|will no longer|'ll not|'m not going to|am not going to|refuse "
        r"to|don't|do not|can't|cannot)(?: \w+)? (?:accept|tolerate|allow|have|stand|put up|"
        r"be|take|stand for|live with|cope|bear|let|deal|listen to it|like|want|do shouting|"
        r"share|agree|go along)(?: \w+){0,5}",
        r"i (?:want|need|expect|ask|would like|deserve|demand|require|insist|have a right|"
        r"value|like|prefer|wish|decide|choose|hate|mean it|said|told|say|am done|have "
        r"had)(?: \w+)?|i'd (?:like|appreciate|prefer|love|rather)(?: \w+)?|i'm (?:not "
        r"(?:having|putting|ok|okay|going to|a|your|happy|comfortable)|done with|fed up|"
        r"tired of|sick of|asking|telling|serious|setting|entitled|allowed)(?: \w+)?|(?:when|"
        r"while|if|before|after|until|unless|where|because|as|that|what|things|everything|"
        r"who) (?:i|i'm|i've) \w+|i have (?:a right|limits|boundaries|feelings|needs|a "
        r"limit)|to me|at me|on me|of me",
        r"you'll (?:have to|need to|see)(?: \w+)?",
    ),
)
_TRIGGER = (
    r"(?:if|when|whenever|next time|the next time|each time|every time|once|should|as soon as|"
    r"the moment|the minute|any time|one more|another|unless|the second|again)"
)
BEHAVIOUR = (
    Pattern(
        (
            rf"{_TRIGGER} (?:you|u|you're|you've|you are)(?: \w+)?? "
            rf"(?:{{vague_behaviour}})(?: (?:again|once more|one more time|ever again|to me|"
            rf"with me|at \w+|on \w+|in \w+|round \w+|around \w+|about \w+|near \w+|with \w+|"
            rf"the \w+|my \w+|tonight|tomorrow|over \w+|during \w+|while \w+|before \w+|"
            rf"after \w+|when \w+|like (?:that|this)))*",
            rf"{_TRIGGER} (?:you're|you are|you get|you're being|you act|you can't be|you "
            rf"aren't|you're not|you become|you turn) (?:\w+ )?(?:horrible|nasty|mean|"
            rf"difficult|awful|unkind|cruel|rude|disrespectful|weird|moody|off|impossible|"
            rf"unreasonable|bad|unfair|selfish|lazy|childish|negative|cold|funny|stroppy|"
            rf"nice|kind|fair|good|respectful|toxic|vile|ugly|hurtful|like that|like this|"
            rf"silly|careless|annoying|a pain|too much|grumpy|aggressive|abusive|controlling|"
            rf"in a mood|in one of your|cross|angry|wrong|yourself|that way|this way|hateful|"
            rf"harsh|sarcastic|spiteful|stressed|ridiculous|a nightmare|supportive|loving|"
            rf"bossy|stupid|pathetic|a bully|ungrateful|thoughtless|inconsiderate|decent|"
            rf"civil|polite|out of order|out of line|hard to live with|short with me|a jerk|"
            rf"an idiot|dismissive|immature|irresponsible|hostile|passive aggressive|"
            rf"manipulative|jealous|possessive|needy|clingy|dramatic|unpleasant|irritable|snappy)",
            rf"{_TRIGGER} (?:it|this|that|things|anything(?: like (?:it|this|that))?|"
            rf"something(?: like (?:it|this|that))?|the situation|everything|stuff) (?:\w+ "
            rf")?(?:happens?|gets?|goes?|starts?|continues?|keeps?|carr(?:y|ies)|feels?|"
            rf"turns?|is|are|doesn't|don't|comes?)(?: (?:again|bad|worse|too|out|on|wrong|"
            rf"nasty|heated|ugly|difficult|off|like|tense|happening|going|much|up|change|up "
            rf"again|stop|messy|weird|awkward|to))*",
            r"^(?:cross|try|test|push|disrespect|mess|upset|annoy|hurt|provoke|disappoint|"
            r"fail|embarrass|treat|do|keep|carry|act|behave|start|wind|let|start on|speak to|"
            r"be) (?:me|it|that|this|up|on|with me|me about|me down|me badly|like that|like "
            r"this|badly|me like|me up)(?: \w+){0,3}(?= and| again| or|,| one)",
            r"(?:cross|crosses|crossing|overstep\w*) (?:the|a|that|my) line|(?:bad|that|this|"
            r"your|any) (?:behaviour|attitude|nonsense|carry-on|moods?|mood|treatment|"
            r"conduct|games|rubbish|drama|ways|crap|bullshit|shit|act)(?! (?:at|in front|"
            r"over the))|(?:i want|i need|i expect|i deserve|i demand|i ask for|i'd like|"
            r"show|give me|treat me with|with|some|more|a bit of|basic|lack of|no|without) "
            r"(?:\w+ )?(?:respect|kindness|consideration|decency|fairness|support|love|"
            r"courtesy|dignity|appreciation|honesty|loyalty|better|space|trust|peace|harmony|"
            r"understanding)|do(?:es)? that|treat(?:s|ed)? me (?:properly|right|well|better|"
            r"badly|like|with|fairly|decently)|be (?:nice|kind|decent|respectful|good|fair|"
            r"better|civil|reasonable)|have boundaries|my boundaries|has boundaries|this "
            r"kind of thing|that sort of thing|this sort of thing|that kind of thing|act "
            r"your age|put up with (?:it|this|that)|take (?:it|this|that|much more)|have "
            r"(?:it|this|that) any ?more|enough is enough|i've had enough",
        ),
        unless=Exceptions(
            lead=(r"{reported}",),
            anywhere=(
                r"^[^.!?]{10,200}[.!?] (?:if|when|whenever|should) (?:it|that|this|you "
                r"(?:start|do|take it))\b",
            ),
            within=(
                r"{seen_limit}",
                r"(?:it's|it is|it gets|it turns|it's gone|it has gone|it comes to)(?: \w+)? "
                r"(?:after|past|"
                r"before|dark|late|light|raining|snowing|icy|\d|{number}|half|quarter|my turn|"
                r"your turn|{day}|bedtime|noon|midnight|christmas|easter|payday)(?= |[,.])",
                r"(?:when|if) (?:you|u)(?: \w+)? (?:do it|do that|it happens|this happens|it "
                r"starts),? [^.!?;]{0,10}(?:shout|swear|call|hit|throw|slam)",
            ),
        ),
    ),
    Pattern(
        (
            rf"{_TRIGGER} (?:you|u)(?:'re| are| get| were| can't be| cannot be| aren't| are "
            rf"not| won't be| don't| act| start| start being| turn|'re being| are being)"
            r"(?: \w+)? (?:{quality}|{character})(?= |[.,!?]|$)",
            rf"{_TRIGGER} (?:you|u) (?:\w+ )?(?:{{vague_deed}})(?= |[.,!?]|$)",
            rf"{_TRIGGER} (?:the|our|my|your|this|that) \w+(?:'s| is| are| gets| goes| "
            rf"turns) (?:\w+ )?(?:ruined|spoilt|spoiled|wrecked|horrible|awful|tense|nasty|"
            rf"ugly|bad|too much|unbearable|off|wrong)",
            r"(?:^|[.!?;] ?)(?:please )?(?:don't be|stop being|quit being|no being|no more "
            r"being) (?:so |such )?(?:a |an )?(?:{quality}|{character}|pain|nightmare|jerk|"
            r"idiot|child|baby|nuisance|\w+head)",
            r"(?:^|[.!?;] ?)(?:misbehave|act up|play up|kick off|start(?: anything| "
            r"something| on me)?|overdo it|go too far|push it|try it on|let me down|show me "
            r"up|upset me|hurt me|annoy me|disrespect me)\b[^.!?;]{0,40}? and (?:i'll|i will|"
            r"i'm|i)\b",
            r"(?:^|[.!?;] ?)(?:keep (?:pushing|testing|provoking|annoying|winding|hurting|"
            r"upsetting)|pull your weight|behave yourself|behave|mind your manners|sort "
            r"yourself out|grow up|respect me|shape up|buck up|do better|treat me (?:better|"
            r"right|well|properly)|make an effort|be (?:nice|kind|fair|good|better|normal|"
            r"decent|reasonable|respectful))(?= |[.,!?]|$)",
            r"(?:to|will|must|should) (?:respect|value|appreciate|support) (?:me|us)(?=[.,!?]|$)",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"{denied}(?: \w+){0,3} $"),
            within=(r"{seen_limit}",),
            anywhere=(
                r"^[^.!?]{10,200}[.!?] (?:if|when|whenever|should) (?:it|that|this|you "
                r"(?:start|do|take it))\b",
            ),
        ),
    ),
)
