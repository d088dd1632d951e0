"""Apologies that take themselves back: if, but, and being sorry for how another feels."""

from handrail.coach.matchers import Exceptions, Order, Pattern

SORRY = (
    r"(?:sorry|apologise|apology|apologised|forgive me|regret|my bad|my fault|i was wrong|ashamed)"
)
IF = (
    Pattern(
        (
            r"(?:sorry|apologise|apology|regret|forgive me|my bad)(?: \w+){0,4},? (?:if|in "
            r"case|for anything|for whatever|for any|for everything i may|that you may|to "
            r"anyone|for things i may)\b(?: (?:i|you|that|it|anything|something|what|my|we|"
            r"the|any|u|hurt|offence|upset|i've|i'd|i'm|they|she|he|anyone)(?: \w+){0,3})?",
            r"(?:^|[.!?;] ?)if (?:i|my|what i|anything|something|you|that|it|anyone|i've)(?: "
            r"\w+){1,8},? (?:then )?(?:i'm |i am |i'd |i'll |i |so )?(?:\w+ )?(?:sorry|"
            r"apologise|say sorry)|i may have (?:\w+ ){1,8}(?:sorry|apologise)|if (?:i|that|"
            r"it) (?:did|was|has|have)(?: \w+)?,? sorry",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"(?:i'm|i am|if i'm|to be) (?:honest|truthful|frank) ?"),
            within=(
                r"if i'm (?:honest|truthful|being honest|frank|straight)|if i am (?:honest|"
                r"truthful)|sorry,? if i(?:'d| had) (?:known|thought)|(?:tell|ask|know|see|"
                r"wonder|asking|let me know) if",
            ),
        ),
    ),
)
_EXCUSE = (
    r"(?:you|your|it|i was (?:only|just|tired|drunk|hungry|stressed|busy|angry|under|so|having|"
    r"really|ill|late|in|trying|joking|upset|on|at my)|i'd (?:had|been|a)|i had (?:a|no|so|to|"
    r"had|been)|the (?:traffic|kids|children|lads|baby|boss|train|alarm|drink|wine|beer|stress|"
    r"bank|bus|phone|girls|boys|dog|match|meeting|whole)|work(?:'s| was| has)?|that's (?:just|"
    r"how|what|who)|we both|everyone|everybody|anyone|nobody|no one|he|she|they|my (?:boss|mum|"
    r"dad|mother|father|job|head|phone|day|brother|sister|mates?|nerves|meds|ex|family)|i didn't "
    r"(?:mean|know|think|realise|have|see|get|want|notice|do|intend)|i never (?:meant|said|knew|"
    r"thought)|i only|i just|i can't help|i couldn't|i have (?:a|to|so)|i'm (?:only|just|tired|"
    r"not|under|stressed|like|a|on|no)|there (?:was|were|is|wasn't)|what (?:did|do|was|else)|who|"
    r"if you|maybe you|come on|let's|honestly|to be fair|in fairness|men|women|some|people|money|"
    r"things|anyone|the other \w+|the (?!\w+ (?:is|was) (?:back|fixed|booked))\w+(?:'s (?:too|so|"
    r"stupidly|always|a)| was| is| wasn't)|your \w+|who wouldn't|how was i|when you|not my|"
    r"someone|somebody|in my defence)"
)
# What stands beside the sorry: how one is, what was missing, what the other does.
EXCUSE = Pattern(
    (
        r"(?:,|\.|;|-|\band\b|\bbut\b|\bonly\b|though|although|because|since|^) ?(?:it's|it "
        r"was|that's|there was|there were|there wasn't|there's|it is) (?:just |only |simply |"
        r"merely |hardly )*(?:how (?:my|i|we|our|men|women|people|they)|what (?:my|i|we|men|"
        r"people|nights|work|drink|stress|everyone)|the way (?:i|we|my)|nothing (?:else|left|"
        r"in|i)|no (?:other|time|way|choice|room|warning|food|milk|signal)|your (?:fault|own|"
        r"mum|dad|turn|idea|job)|late|dark|an accident|one (?:time|slip|mistake|night|word)|"
        r"the (?:only|drink|heat|stress|wine|time|medication|tablets|steroids|hormones|"
        r"weather|jet lag)|been a|hard|not (?:like|as if|that|my|exactly))\b[^.!?\n]{0,60}",
        r"sorry[^.!?\n]{3,70}, (?:but |only )?(?:it|the \w+|everybody|everyone|anybody|he|"
        r"she|they|this \w+|that \w+|traffic|work|nobody|people|half the \w+)(?:'s|'d)? "
        r"(?:was|were|is|are|never|does|do|did|had|has|winds?|got|gets|kept|keeps|made|makes|"
        r"wouldn't|won't|couldn't|can't|only|always|ran|broke|started|said|told|takes?|"
        r"needed|went)\b[^.!?\n]{0,50}",
        # the sorry, a comma, and then how somebody is: "sorry I missed it, no one reminded me"
        r"sorry[^.!?\n]{3,70}, (?:but |only |since |as )?(?:i was (?!wrong|rude|unkind|"
        r"unfair|selfish|out of|cruel|careless|thoughtless)|i'm (?:just|only|like|not|a |"
        r"always|under|no )|i'd (?:had|been)|i hadn't|i had (?:to|a|no)|i thought|no one |nobody |"
        r"you (?:usually|always|never|normally|said|told|had|were|didn't|don't|left|hadn't|"
        r"could|wouldn't|keep|kept)|your \w+ (?:was|is|were|kept|never|always)|(?:that|this|"
        r"the|my|our) \w+(?:'s|'d)? (?:would|could|can|will|was|is|were|has|had|\w+s|"
        r"\w+ed)\b)[^.!?\n]{0,60}",
        r"sorry,? (?:but )?you (?:usually|always|never|normally|said|told|had|were|"
        r"could)\b[^.!?\n]{0,40}",
        r"(?:then again|mind you|that said|having said that|although|still),? (?:who|whose|"
        r"what|you|it|i|he|she|they|the)\b[^.!?\n]{0,50}",
        r"(?:you|u) (?:know|knew) (?:what|how|that|i)\b[^.!?\n]{0,60}(?=,| but|[.!?]|$)|(?:i|"
        r"i've|i'd) (?:always been|was brought up|was raised|grew up|have a temper|get like|"
        r"can't think|never sleep|hadn't (?:slept|eaten)|had a (?:bad|long|rough|hard|awful|"
        r"lousy|terrible))\b[^.!?\n]{0,50}|my (?:dad|father|mum|mother|family|whole family|"
        r"brothers?|lot) (?:was|were|is|are|did|do|does|always|talks?|shouts?|"
        r"never)\b[^.!?\n]{0,50}",
        r"(?:you|u)(?:'d| had| did| do| were|'re| are| have|'ve)? (?:start(?:ed)?|never|"
        r"always|keep|kept|wouldn't|won't|could have|could've|should have|should've|might "
        r"have|didn't (?:have to|need to|exactly|tell|say|warn|remind|lock|label|move|ask)|"
        r"don't (?:exactly|make it|help|tell|say)|had it coming|weren't (?:exactly|even|"
        r"using|there)|aren't (?:exactly|perfect)|asked (?:for it|too)|hardly|rarely|"
        r"shouldn't|(?:do|did) (?:it|the same|worse) (?:too|as well|yourself))\b[^.!?\n]{0,60}",
    ),
    unless=Exceptions(
        lead=(
            r"(?:{reported}|{denied} ?)$",
            r"(?:when|that|because you|how|what|so|after|before|while|until|if|where|told|"
            r"know|knew|seen|see|than|whenever|as|things|the \w+|until|till|like) $",
        ),
        within=(
            r"you'd (?:worked|waited|cooked|saved|planned|asked|told|looked|spent|made|set|"
            r"been (?:waiting|looking))",
            r"no excuses?|not an excuse|doesn't excuse|isn't an excuse|that's on me|that's "
            r"mine|you had to|you were right|no reason|you deserve|you never (?:did|asked|"
            r"deserved)|you (?:weren't|hadn't) (?:done|told|asked|to blame)|my fault|and no ",
        ),
    ),
)
BUT = (
    EXCUSE,
    Order(
        first=(SORRY,),
        then=(
            rf"(?:but|though|although|even though|however|except|only|yet|still|mind|mind "
            rf"you|then again|to be fair|in fairness|in my defence|after all|honestly|it's "
            rf"just|it's just that|it was just|because|since|cause),? (?:(?:then|to be fair|"
            rf"honestly|also|in fairness|again|you know|actually|really|look|come on|let's "
            rf"face it|maybe|well)[, ]+)*{_EXCUSE}\b[^.!?\n]{{0,80}}",
            r"(?:[.,;-]|and|so)+ ?(?:and |so |well |only |then )*(?:it takes two|you "
            r"(?:started|made|make|know (?:i|what|how|that)|were|should|could|could've|"
            r"shouldn't|pushed|did|do|didn't|don't|can't|can be|aren't|wound|wind|drove|"
            r"weren't|never|always|had|asked|provoked|wouldn't|won't|kept|keep|left|forgot|"
            r"said|told|never|get|got|hadn't|haven't|too|also|'re|try|try|knew|need|needed|"
            r"left|hid|ignored|called|laughed|shouted|wanted|expected|hurt|deserved|got me|"
            r"let)|you'd (?:\w+ed|been|started|left|said|made|drive|have|do|wound|known)|you "
            r"asked|you had me|you're (?:not|no|so|too|always|the|hard|just|as|impossible|"
            r"hardly|a|very)|it was (?:the|just|only|your|a|late|hot|an|his|her)|i was "
            r"(?:only|just|tired|drunk|hungry|stressed|angry|under|so|having|ill|in a|trying|"
            r"joking|upset|starving|exhausted|knackered|provoked|really|hungover|busy|late|"
            r"at)|i'd (?:had|been|a)|i had (?:a|so|had|too|no)|i've (?:had (?:a|so)|been "
            r"(?:so|under|working|stressed|tired|ill))|the (?:traffic|kids|children|lads|"
            r"baby|boss|train|alarm|drink|wine|beer|stress|bank|bus|phone|girls|boys|match|"
            r"heat|dog)\b|work(?:'s| was| has| is)|that's (?:just )?(?:how|what|who|the way|"
            r"life|me|my)|we (?:both|all)|everyone (?:does|forgets|makes|knows|has|shouts|"
            r"gets|was)|anyone would|nobody's|no one's|my (?:boss|mum|dad|mother|head|job|"
            r"phone|nerves|meds|day) |i didn't mean|i never meant|i can't help|i'm (?:only "
            r"human|just|under|like that|not perfect|tired|stressed|no)|i only|i just "
            r"(?:hadn't|wanted|thought|got|needed|lost|was)|what (?:did|do) you expect|who "
            r"wouldn't|how was i|your (?:mum|mother|fault|sister|brother|nagging|friend|tone|"
            r"moods?|attitude)|not that you|if you (?:hadn't|had|'d|weren't|didn't|would|"
            r"only)|some of it|half of it|maybe if you|the (?:lads|other|doorway|\w+'s "
            r"(?:too|stupidly|so|narrow|rubbish|broken))|someone's got to|somebody has to|"
            r"they (?:made|started|kept)|he (?:made|started)|she (?:made|started)|traffic|"
            r"blame)\b[^.!?\n]{0,80}",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"(?:no|not|isn't|without)(?: an?)? $"),
            within=(
                r"(?:no|not an?|isn't an|without|that's no|that is no|it's no|isn't a|don't "
                r"offer|no more|not making|doesn't) (?:excuses?|reason|justification)|no "
                r"excuses?|not an excuse|doesn't excuse|that's on me|that's mine|no reason|"
                r"as you like|with you there|but (?:i will|i'll|i know|that's|it's no|that "
                r"doesn't|i want|i've|this|from now|i'm going|i was wrong|not|you deserve|words)",
                r"you'd (?:worked|waited|cooked|saved|planned|asked|told|looked|spent|made|"
                r"set)|(?:you|u) had to do|you said it hurt|you (?:deserve|didn't deserve|"
                r"deserved|trusted|were right|did nothing|had (?:every|asked|told|a right|"
                r"waited|cooked|planned|looked|saved|worked|spent|got|made)|were (?:left|"
                r"waiting|hurt|frightened|scared|worried|alone|sat|upset|counting|crying|ill|"
                r"tired|asleep|so))",
            ),
        ),
    ),
    Pattern(
        (
            r"(?:it takes two|you made me|you make me|you started|you pushed me|you drove me|"
            r"you wound me up|you wind me up|you provoked|if you hadn't|if you'd only|you "
            r"brought it|you know what i'm like|you know how i (?:get|am)|it was the (?:wine|"
            r"drink|beer|stress|booze|tiredness|tablets|heat|pressure|vodka|whisky|meds)(?: "
            r"talking)?|the (?:drink|wine|beer|booze|stress) (?:talking|made|did)|that's "
            r"(?:just )?(?:how i am|who i am|the way i am|me)|i'm only human|anyone would "
            r"have|anybody would have|we all make mistakes|everyone makes mistakes|nobody's "
            r"perfect|no one's perfect|boys will be|men will|i was (?:just|only) (?:joking|"
            r"kidding|trying|messing|having|being|tired|teasing)|can't be helped|these "
            r"things happen|you'd have done the same|you would have done the same|what did "
            r"you expect|what choice did i|i had no choice|you left me no choice|you were "
            r"asking for it|you asked for it|you deserved|you had it coming|(?:because|since|"
            r"as|when) (?:you (?:kept|keep|wouldn't|won't|never|made|pushed|were being|were "
            r"nagging|started|always|nagged|didn't|don't|wound|ignored|hadn't|were so|were "
            r"late|'re always|forgot|left|got|said|called|had been|refused|drove|shouted)|i "
            r"was (?:drunk|tired|stressed|hungry|angry|upset|exhausted|under|ill|busy|so|"
            r"hungover|late|on)|i'd (?:had|been)|work(?:'s| was| has)|of (?:work|the "
            r"(?:drink|stress|kids|traffic|wine|beer|heat)|your|you|my (?:boss|mum|job|"
            r"stress|day))|the (?:kids|lads|traffic|boss|baby|train|alarm)|my (?:boss|mum|"
            r"dad|day|head|phone)))[^.!?\n]{0,60}",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"{denied} $", r"(?:no|not|isn't|never say)(?: an?)? $"),
            within=(
                r"(?:no|not an?|isn't an|without|that's no|that is no|it's no|doesn't) "
                r"(?:excuses?|reason|justification|make it)|not an excuse|doesn't excuse|i "
                r"blamed|that's on me",
            ),
        ),
    ),
)
FEELINGS = (
    Pattern(
        (
            r"(?:sorry|apologise|apology|regret|shame|pity|sad|my apologies)(?: to hear| "
            r"about (?:how|the way)| for (?:how|the way)| how| the way)?(?: that| about| "
            r"for)? (?:you|u|you're|you've|you'd|your|she|he|they)(?: \w+){0,3}? (?:feel|"
            r"felt|feeling|feelings|were|are|got|took|take|taken|think|thought|saw|see|find|"
            r"found|can't|couldn't|misunderstood|read|heard|didn't (?:like|enjoy|get|"
            r"understand|see|want|find|appreciate|feel)|don't (?:like|get|see|understand|"
            r"find|appreciate|feel|believe|think)|had|have|reacted|react|chose|choose|"
            r"decided|seem|believe|misread|'re|upset|offended|hurt|disappointed|let|made|can|"
            r"cried|made such|ended up|went|came away|needed|was|mind|minded|interpreted|"
            r"imagined|made it|expected|lost|panicked|overreacted|worry|worried|assume|"
            r"assumed|weren't|aren't|wanted|want|feel like|going through)\b[^.!?\n]{0,60}",
            r"sorry (?:you|your) (?:hate|beliefs|can't stand|in such)[^.!?]{0,40}|sorry "
            r"you're (?:so|in such|such)[^.!?]{0,40}|(?:sorry|apologise|regret) (?:that "
            r")?(?:you're|you've been|you are|you were|you got|your feelings|your nose|it|"
            r"that|this|what i said|my joke|the joke|my comment|my words|anything|they|i) "
            r"(?:\w+ )?(?:so |too |been |being |all |that |was |got |were |is |are "
            r")*(?:upset|offended|hurt|hurts|angry|cross|sensitive|sad|disappointed|annoyed|"
            r"bothered|touchy|unhappy|feeling|in a (?:state|mood|huff|strop)|out of joint|"
            r"bruised|offensive|came across|come across|took|taken|sounded|landed|upsets?|"
            r"bothers?|offends?|embarrassed|scared|frightened|lonely|jealous|worried|ashamed|"
            r"hysterical|emotional|insecure|stressed|dramatic|confused|misread|mad|wound up|"
            r"like that|like this|this way|that way|humiliated|crying|tearful|left out|"
            r"seem)\b[^.!?\n]{0,60}",
            r"(?:sorry|apologise|regret)(?: for| about)? (?:any |the |all the |whatever "
            r")?(?:hurt feelings|offence|upset|hurt|inconvenience|bad feelings?|"
            r"misunderstanding|distress)(?: \w+){0,3} (?:you|caused|taken|felt|feel|this|"
            r"that|may)|(?:sorry|shame|pity) (?:you|it|that) (?:upset|bothered|hurt|offended|"
            r"got|made) (?:you|to you)|if you feel|how you feel about it|that's how you feel|"
            r"you feel (?:that way|like that|this way)",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"(?:no|not|\w*n't)(?: just| only)? $"),
            within=(
                r"sorry (?:i|that i|for \w+ing|for (?:the|what) i)\b[^.!?]{0,80}",
                r"you (?:had to|have to|were left|were alone|were kept|were on your own|were "
                r"waiting|had no|had the|missed|lost)|i (?:made|left|hurt|let) you feel",
            ),
        ),
    ),
)
