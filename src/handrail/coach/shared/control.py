"""What is nobody's to decide but one's own: friends, phone, clothes, money, whereabouts, body."""

from handrail.coach.matchers import Exceptions, Pattern

_FREE = Exceptions(
    lead=(
        r"{reported}",
        r"{denied}(?: \w+){0,3} $",
        r"\b(?:if|when|whenever|unless|once|time|because|till|until) $",
        r"(?:^|[.!?;] ?)(?:if|when|whenever|unless) [^.!?;]{2,100}, $",
    ),
    within=(
        r"(?:what i (?:think|feel)|than we(?:'d)? agreed|ask (?:my|the|a) \w+ to|you can|"
        r"you're free to|you may|it's fine|that's (?:fine|up to you|your (?:choice|"
        r"business))|your choice|up to you|you decide|i don't mind|as you like|whatever you "
        r"like|any \w+ you like|who(?:ever)? you like|what(?:ever)? you like|where(?:ver)? "
        r"you like|i won't tell you|i'm not asking you to|i'm not telling you|is yours|are "
        r"yours|it's your (?:phone|money|body|choice|business))",
    ),
)
_THEIRS = (
    r"(?:{kin}|women|men|woman|man|girls|lads|exe?s?|ex|male|female|colleagues?|boss|\w+'s|him|"
    r"her|them|lot|crowd|anyone|anybody|your \w+)"
)
CONTROL = (
    Pattern(
        (
            r"i'm the one who says|i won't let you (?!near|read|see|touch|have|do that|in|"
            r"talk to me|speak to me)|i'll be checking your|you don't (?:message|text|talk "
            r"to|speak to|meet|wear|see|go out|work)(?! me)|you live where|on a diet|no more "
            r"\w+ for your (?:female|male|mates|friends|\w+)|(?:get|got) that tattoo|study "
            r"with a (?:boy|girl|man|woman)",
            r"i(?:'ll| will|'m going to|'m the one who|'m)? (?:decide|choose|pick|say|"
            r"approve|control|check|hold|keep|read|look after|manage|set|see|vet|sign off|"
            r"have the final say|get to decide|tell you)(?: \w+)? (?:who|what|where|when|how|"
            r"which|whether|if|your|every|all your|the (?:bank|money|cards?|passwords?|car "
            r"keys|accounts?)|on)(?: you| your| the| \w+){0,4}",
            r"(?:you|u)(?:'re| are|'ll| will)? (?:not |never |no longer |only |forbidden |"
            r"banned |n't )*(?:allowed|permitted|banned|forbidden|barred|grounded)(?: to| "
            r"from| out| near| in| a| any| on)?",
            r"(?:you|u) (?:can't|cannot|may not|mustn't|must not|don't get to|aren't to|are "
            r"not to|aren't going to|will not|can only|may only|are never to|never|can no "
            r"longer|are only to|do not) (?:ever |just |be |go |even |be seen |have |keep "
            r")*(?:see|seeing|talk to|speak to|meet|meeting|go|going|wear|wearing|buy|spend|"
            r"work|work with|have|keep|visit|ring|text|message|drive|use|study|dress|own|"
            r"contact|follow|add|post|leave|eat|cut|dye|get a|take a|take the|take that|pray|"
            r"attend|befriend|dance|drink with|stay|sleep at|train|hang|invite|join|put on|"
            r"download|touch the|mix|date|gain|lose|shave|come home|be friends|be out|accept|"
            r"apply|sign|train|sit|walk|ride|like|do|carry|bring)\b",
            r"(?:you|u)(?:'re| are) not (?:\w+ )?(?:seeing|talking|speaking|meeting|going|"
            r"wearing|buying|spending|working|having|keeping|visiting|taking|driving|using|"
            r"studying|dressed|leaving|getting|cutting|dyeing|joining|inviting|having|to see|"
            r"to talk|to speak|to go|to wear|to work|to leave|to have|to meet|to spend|to "
            r"visit|to use|to post|to drink|to drive)\b[^.!?;]{0,50}",
            r"(?:you|u)(?:'ll| will| must| have to| need to|'re going to| are going to| are "
            r"to|'ve got to| should| had better|'d better| can| are|'re)? (?:ask me before|"
            r"ask before you (?:spend|go|see|buy)|give me your|hand over|hand me your|show "
            r"me|send me|let me (?:see|read|check|look)|share|run it past|run it by|check "
            r"with|text me|ring me|report|get my|need my|have my|give up|quit|stop (?:seeing|"
            r"talking|speaking|going|wearing|working|following|meeting|texting|using|"
            r"spending|posting|visiting|drinking with|hanging)|delete|block|unfriend|"
            r"unfollow|drop|cut off|cut (?:him|her|them|your)|cover|dress|change (?:your|out|"
            r"that|into)|wear|lose weight|be home|be in|be back|stay (?:in|home|away|off|at)|"
            r"come straight|leave (?:your job|that|the|work)|resign|hand in|dye|cut your|"
            r"grow|shave|take off|get rid|keep your|account for|explain every|iron before|go "
            r"on a|be in touch|wear the|weigh|account|turn on|switch|need permission|ask "
            r"permission|ask first|ask before)\b[^.!?;]{0,60}",
            r"(?:no|no more|never any|not one|not another) (?:{clothes}|{phone}|friends|male "
            r"friends|female friends|men|women|girls' nights?|lads' nights?|nights? out|"
            r"drinks with|going out|seeing|talking|texting|friends|contact with|visits?|"
            r"trips?|job|overtime|gym|solo|parties|meeting|visiting|wearing|make-up|posting|"
            r"selfies|male|female|working|pub|church|college|spending|calls?|chatting|"
            r"following|clubs?|hen|stag|lunch with|mates|girls|boys|exes|ex|family|locks?|"
            r"locked|secrets|passcodes?|driving)(?: \w+){0,4} (?:for you|without (?:me|my|"
            r"asking)|while|from you|on your|in my|under my|when|after|any more|anymore|"
            r"unless|again|over|in your|at your|in this|here|outside|with|to|about|near|from now)",
            r"(?:if|when|should|as soon as|next time|or|unless) (?:you|u) (?:\w+ )?(?:join|"
            r"see (?:him|her|them|your|that|those|any|\w+ again)|talk to|speak to|meet (?:up "
            r")?(?:with )?(?:him|her|them|your|that|\w+)|go out|go to (?:the|your|that|a|"
            r"church|college|uni|work|see|town|bed|mosque)|wear|buy|spend|work (?:with|late|"
            r"there|for|at|on|overtime)|take (?:that|the|a) (?:job|shift|course|trip|class|"
            r"promotion)|visit|ring (?:your (?:mum|ex|sister|friends)|him|her|them|that)|"
            r"text (?:him|her|them|your (?:ex|mum|friends|mates)|other|another)|message "
            r"(?:him|her|your)|post (?:photos|pictures|on)|follow (?:him|her|other|any)|add "
            r"(?:him|her)|contact|get a (?:job|tattoo|haircut|car|dog|phone)|cut your|dye "
            r"your|change your|stay (?:out|late|over)|go back to|study|dance|befriend|apply|"
            r"put on|leave (?:the house|without|your phone|home)|don't (?:share|send me|show "
            r"me|tell me|let me see|give me|lose weight|dress|cover|stop seeing|quit|give up|"
            r"come straight|hand|delete|unfriend|block (?:him|her|them))|won't (?:share|show|"
            r"give me|let me)|refuse to (?:share|show|give|let)|hang (?:out|around)|start "
            r"(?:a|at|that|the|work|going|college)|have (?:lunch|coffee|a drink|drinks|him|"
            r"her|them|male|female)|invite|lock your|turn off|switch off|keep (?:seeing|"
            r"talking|going|wearing|working|texting|that job|your|following|him|her)|sign up|"
            r"take up|accept|go for (?:that|the|a drink|drinks|coffee)|give (?:her|him|your "
            r"mum|your family|money)|lend|send (?:money|her|him))\b[^.!?;]{0,60}",
            r"(?:your|the) (?:{phone}|{money}|{clothes}|{kin}|job|body|weight|whereabouts|"
            r"time|car|keys|friends|passport|day off|evenings) (?:is|are|stays?|belongs?|"
            r"goes?|go|comes?|come|gets?|get|will be|has to|have to|must|needs? to|'s|needs|"
            r"aren't|isn't|don't|doesn't|can't|won't|will) ?(?:\w+ )?(?:mine|my|with me|to "
            r"me|in my|into my|off|on the table|out|up to me|open|unlocked|not|over|at the "
            r"door|here|through me|checked|be|stay|banned|deleted|allowed|approved|welcome|"
            r"coming|longer|below|long|covered|home|come)",
            r"(?:^|[.!?;,:] ?|\b(?:just|please|always|will|must|to|'ll|or|now|then) )(?:hand "
            r"over|give me|show me|send me|share|unlock|delete|block|unfriend|unfollow|quit|"
            r"drop|leave|stop seeing|stop talking to|stop wearing|stop texting|stop going|"
            r"stop following|cover up|cover|dress|change out of|take off|put on|wear|stay "
            r"(?:home|in|away)|be (?:home|back|in) (?:by|before|at)|come straight home|come "
            r"home|ask me before|ask my|text me (?:when|where|every|who)|ring me (?:when|"
            r"every)|tell me (?:where|who)|account for|keep (?:your|the) (?:phone|location|"
            r"camera)|lose (?:the|that|some|two|ten|five|a)|get rid of|cut (?:off|him|her|"
            r"them|ties)|choose between)(?: \w+){0,6}? (?:{phone}|{money}|{clothes}|{kin}|"
            r"job|weight|him|her|them|girls|boys|lads|women|men|number|numbers|ex|work|where|"
            r"who|time|hours?|{day}|or me|for me|me or|course|class|club|gym|band|team|"
            r"church|mosque|college|uni)",
            r"it's (?:me|them|him|her|your \w+) or (?:me|them|him|her|your \w+|the \w+)|"
            r"(?:me|him|her|them) or (?:him|her|me|them|your|the)|choose (?:me|between|them|"
            r"him)|a wife of mine|a husband of mine|my wife (?:doesn't|does not|won't|wears|"
            r"stays|will)|my husband (?:doesn't|does not|won't|will)|my (?:girlfriend|"
            r"boyfriend|partner|woman|man) (?:doesn't|does not|won't|wears|stays|will)|under "
            r"my roof|in my house you|no wife|no husband|no (?:girlfriend|boyfriend|partner) "
            r"of mine|(?:only|not) (?:with|without) my (?:permission|say-so|ok|okay|approval|"
            r"say|blessing)|with me or not at all|without (?:my (?:permission|say-so|ok|okay|"
            r"approval|say|blessing)|me there|asking me|telling me|me coming|me with)|curfew|"
            r"permission|i want your (?:passwords?|phone|location|pin|wages|card|messages|"
            r"keys|payslip|bank)|i get (?:your|to (?:see|read|check|pick|choose|decide|"
            r"approve|say))|i need (?:your (?:passwords?|phone|location|pin|wages)|to (?:see|"
            r"know|read|check|approve) (?:your|where|who|every|what))|i (?:expect|demand|"
            r"require|insist on) (?:your|you to|to see|to know|access|a call|a text|you)|"
            r"location (?:on|stays|sharing)|phone (?:on the table|face up|unlocked|stays|"
            r"out)|(?:home|back|in) by (?:{number}|half|quarter|midnight|dark)|straight home|"
            r"skirts? (?:below|over|past)|above the knee|below the knee|that (?:dress|skirt|"
            r"top|friend|job|woman|man) (?:goes|has to go|stays|is|isn't)",
        ),
        unless=_FREE,
    ),
)
