"""What is theirs to decide, and is decided for them: friends, clothes, phone, money, time, body, work."""

from handrail.coach.matchers import Exceptions, Pattern

# "If you go …" sets a limit off, and "…, you must …" follows one: neither gives an order by itself.
_CLAUSE = (
    r"(?:if|when|whenever|unless|until|till|once|because|cos|since|after|before|while|that|time|"
    r"what|which|who|where|as|second|moment|minute|how|why|where|whatever|like|than|and|says?|"
    r"said|or|so|do|did|can|could|would|will|days|nights)"
)
_FREE = Exceptions(
    lead=(
        rf"\b{_CLAUSE} $",
        r"(?:^|[.!?;] ?)(?:if|when|whenever|unless|next time|each time|every time|once) "
        r"[^.!?;]{2,100},? $",
        r"(?:{reported}|{denied}(?: \w+){0,3}) $",
    ),
    within=(
        r"(?:you can|you're free to|you may|you're welcome to|it's fine|up to you|your "
        r"(?:choice|call|business)|you decide|"
        r"i don't mind|as you like|you like|you want|you please|you choose|i won't (?:tell|"
        r"stop|ask) you|i'm not (?:asking|telling) you|"
        r"and (?:we|i) can talk|without me if|but i(?:'ll| will| won't|'m))",
    ),
)
_ORDER = (
    r"(?:you|u)(?:'ll| will|'re| are|'re going to| are going to| must| have to| need to|'ve "
    r"got to| can't| cannot|"
    r" won't| will not| don't| do not| may not| mustn't| should| had better|'d better|'re "
    r"not| are not| aren't|"
    r"'re not to| are not to| can only| only| never|'ll only| may only)(?: be| not| only| "
    r"just| also| always| never| ever| even)*"
)
ORDERS = Pattern(
    (
        rf"{_ORDER} (?:{{life_verb}})\b(?! (?:over|to bed|for a walk|to the police|mad|on "
        rf"about|on at|quiet|through my|at me)\b)[^.!?;,]{{0,60}}",
    ),
    unless=_FREE,
)
WORLD = Pattern(
    (
        r"(?:^|[.!?;] ?)(?:please |just |go and )?(?:bin|burn|ditch|get rid of|throw out|"
        r"throw away|take off|change|return|lose|cover|swap|give up|quit|pack in|leave|drop|"
        r"delete|block|unfollow) "
        r"(?:those|that|the|your|these|this|all your|every)(?: \w+)? (?:{clothes}|job|course|"
        r"class|club|band|team|choir|crowd|friends?|mates?|number|account|app|degree|beard|"
        r"tattoo|photos?|lads|girls|women|men)s?\b[^.!?;]{0,40}",
        r"(?:if|when) you (?:\w+ )?(?:take|accept|start|keep|stay in|go for|apply for) "
        r"(?:that|the|this|a|your) (?:\w+ )?(?:job|post|course|shift|promotion|class|role|"
        r"degree|place|transfer)\b[^.!?;]{0,50}",
        r"(?:if|when|unless) you (?:keep (?:on )?|carry on |go on |don't stop |stop "
        r")?(?:seeing|meeting|wearing|dating|befriending|following|hanging (?:out|about|"
        r"around) with|going (?:out )?with|talking to|studying|working) (?:that|those|the|"
        r"him|her|them|your|other|at|for)\b[^.!?;]{0,50}",
        r"you (?:don't|do not|won't|hardly) need (?:a|an|any|your own|to (?:work|study|drive|"
        r"see|go|have|know|earn)|friends|money|other)(?: \w+){0,5}|(?:anyone|whoever|"
        r"everyone|any \w+) you (?:\w+ ){1,3}?(?:with|see|meet|date|invite|work|bring),? "
        r"(?:i|has to|must|needs to)\b[^.!?;]{0,40}|"
        r"your (?:\w+ )?(?:{money}|wages|pay|card|cards|phone|diary|passport|keys|hair|"
        r"clothes|weekends|evenings|friends|job) (?:comes?|goes|go|belongs?|stays?|gets?|is|"
        r"are)(?: \w+)? (?:to me|with me|through me|by me|mine|my (?:say|decision|business|"
        r"choice)|in my|up to me|cut|short|long|covered)\b[^.!?;]{0,40}|"
        r"you(?:'ll| will| are to| must)? (?:\w+ )?(?:ring|text|ask|tell|call|phone|check "
        r"with|clear it with|consult) me (?:before|first|if|each time|every "
        r"time)\b[^.!?;]{0,50}|you(?:'ll| will| must| are to) keep (?:that|your|the) \w+ "
        r"(?:off|on|long|short|covered|away|shut|up|down|out)\b[^.!?;]{0,40}",
        r"(?:^|[.!?;,:] ?)(?:absolutely |definitely |and |so |there'll be |there will be "
        r")?no (?:more )?(?:{outing})\b(?! (?:at|in|on) the table)(?: "
        r"[^.!?;,]{1,40})?(?=[.!?,;]|$)",
        r"(?:^|[.!?;,] ?)no (?:more )?(?:\w+ ){1,3}for you (?:this|till|until|on|at|while|"
        r"any|from|next|again|unless)\b[^.!?;]{0,30}|(?:isn't|is not|aren't|are not) "
        r"(?:welcome|allowed|wanted) in your\b[^.!?;]{0,30}",
        r"in (?:this|my) house,? (?:you|we (?:only )?speak)\b[^.!?;]{0,60}",
        r"i (?:forbid|won't allow|don't allow|won't have|don't let|am not letting|refuse to "
        r"let|will not let|won't let|'m not letting) "
        r"(?:it|you|my (?:wife|husband|girlfriend|boyfriend|partner|woman|man)|any (?:wife|"
        r"husband|woman|man))"
        r"(?! (?:shout|swear|speak to me|talk to me|call me|hit|near|win|hurt|do that to|"
        r"treat|insult|read (?:my|mine)|touch me|drive me|in when|in if))\b[^.!?;]{0,60}",
        r"(?:women|men|wives|husbands|mothers|fathers|mums|dads|a (?:wife|mother|husband|"
        r"married (?:woman|man))|no (?:woman|man|wife|husband|girlfriend|boyfriend) of mine) "
        r"(?:don't|doesn't|do not|does not|won't|goes|should|stays?|belongs?|never|works?|"
        r"wears?)\b[^.!?;]{0,50}",
        r"(?:without|unless you have|you need|you'll need|only with|not without) my "
        r"(?:permission|say-so|say so|blessing|consent|approval|okay|ok|leave)|"
        r"(?:till|until|unless|when|if) i (?:say|allow|approve|decide|agree|sign|let)(?: so| "
        r"it| otherwise| you can)?(?=[.!?,;]|$)|"
        r"i(?:'ll| will|'m going to)? (?:say|decide|choose|pick|approve|have the final say "
        r"on|vet|set) (?:who|what|where|when|how|which|your|all your)\b[^.!?;]{0,50}|"
        r"(?:it's|choose:?|pick:?) (?:me|them|him|her|the \w+|your \w+|that \w+) or (?:me|"
        r"them|him|her|the \w+|your \w+|that \w+)",
    ),
    unless=Exceptions(lead=(r"{reported}", r"{denied}(?: \w+){0,3} $"), within=_FREE.within),
)
NOTICES = (ORDERS, WORLD)
