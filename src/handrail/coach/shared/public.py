"""What must not be said in a post that anybody can read."""

from handrail.coach.matchers import Exceptions, Pattern

# What happened follows from what the one who was hurt did, is, or went along with.
EARNED = Pattern(
    (
        r"(?:bring|brings|brought) (?:out the worst|it on|this on|trouble)\b[^.!?;]{0,30}|"
        r"(?:you|she|he) (?:chose|picked|went for|married|wanted|fell for|ran after|settled "
        r"for) (?:the |a |that |your )?(?:bad|wrong|rough|dangerous|violent|rich|pretty|"
        r"exciting|drinker|gambler|him|her|man|bad boy)\b[^.!?;]{0,40}",
        r"(?:you|she|he) (?:must|must've|probably|clearly|obviously) (?:have )?(?:secretly "
        r")?(?:enjoy(?:ed)?|like(?:d)?|love(?:d)?|want(?:ed)?|ask(?:ed)?|said|done|did|"
        r"encourage(?:d)?|provoke(?:d)?|need(?:ed)?)\b[^.!?;]{0,40}|"
        r"(?:did|have|could|can't|couldn't|why don't|why didn't|why not|do) (?:you|u) (?:at "
        r"least |even |ever |just |not )*(?:try|tried|thought of|consider(?:ed)?) (?:to be|"
        r"being|not|making|giving|listening|apologi[sz]ing|cooking|keeping|loving|harder|"
        r"talking nicely)\b[^.!?;]{0,40}|"
        r"(?:men|women|people|he|she|husbands|partners|blokes|nobody|no one) (?:only|just|"
        r"don't|doesn't|never|gets?) (?:\w+ ){0,4}?(?:when|if|unless|for nothing|for no "
        r"reason|without (?:a |good )?(?:reason|cause))\b[^.!?;]{0,40}|"
        r"(?:can't|cannot|shouldn't|don't) be (?:that |so )?(?:surprised|shocked|amazed)(?: "
        r"if| when| that)?\b[^.!?;]{0,40}|what (?:message|signal) (?:did|does|do) "
        r"that\b[^.!?;]{0,20}|(?:live|deal) with it|a bit late to (?:moan|complain|cry)",
        r"(?:you|u|she|he|they|women who|men who|people who|girls who|anyone who|"
        r"whoever)\b[^.!?;]{2,70},? (?:so|and so|therefore|that's why|hence|then|and|no "
        r"wonder|which is why) (?:don't|do not|what|you|u|she|he|they|of course|it's|that's|"
        r"no)\b(?: \w+){0,2} "
        r"(?:complain|cry|moan|whine|expect(?:ed)?|wanted it|asked for it|as bad|just as bad|"
        r"to blame|your own|act surprised|be surprised|surprised|knew|know what|play the|"
        r"wonder|deserve|got what|had it coming|brought|can't blame|only yourself|consented|"
        r"agreed to it|meant it|it can't|must|owe|was bound|of course)\b[^.!?;]{0,40}",
        r"(?:you|u|she|he)(?:'re| are|'s| is)? (?:\w+ )?(?:as bad as|no better than|just as "
        r"(?:bad|guilty|abusive|violent|much)|half the problem|part of the problem|equally|"
        r"not innocent|no angel|no saint|not exactly)\b[^.!?;]{0,30}|it's (?:six of one|both "
        r"of you|always two|a two-way)|you (?:both|two) (?:sound|seem|are) (?:as bad|toxic|"
        r"guilty)|no smoke without fire",
        r"(?:gets?|got|get|getting|receive) what (?:they|you|she|he)(?:'re| are)? (?:signed "
        r"up for|deserves?|asked? for|ask for|gave|want(?:ed)?|paid for|had coming|picked|"
        r"chose|married|put up with)|what's coming to (?:you|her|him|them)|that's what you "
        r"get|what did you (?:expect|think|imagine)[^.!?;]{0,30}|(?:serves|served) (?:you|"
        r"her|him|them) right|you(?:'ve)? made your (?:own )?bed|you knew (?:what|who|how|he|"
        r"she|the)\b[^.!?;]{0,40}|only yourself to blame|nobody (?:forced|made|told) you|you "
        r"(?:could|should) (?:have|'ve) (?:seen|known|guessed|expected|said no|moved|left|"
        r"screamed|fought)\b[^.!?;]{0,30}",
        r"(?:a |any )?(?:real|good|proper|better|praying|decent|smart|clever|sensible|"
        r"stronger|loving|obedient|submissive) (?:wife|husband|woman|man|mother|father|"
        r"partner|person|girl) (?:would(?:n't)?|doesn't|does|never|knows|keeps|gets|isn't|"
        r"won't)\b[^.!?;]{0,50}|"
        r"(?:^|[.!?;] ?)(?:stop|don't|try|be|keep|cook|dress|smile|listen|obey|pray|lose|"
        r"give him|give her|let him|let her|just)\b[^.!?;]{2,50} and (?:he|she|they|it|"
        r"you)(?:'ll| will| won't| wouldn't|'d)\b[^.!?;]{2,50}",
    ),
    unless=Exceptions(
        lead=(
            r"(?:i|i'm|i've|i was|me|my \w+)(?: \w+){0,4} $",
            r"(?:he|she|they|people|everyone|his \w+|her \w+|my \w+)(?:'d| \w+)? (?:said|"
            r"says|told me|tells me|keeps? saying|thinks?|reckons|claims)\b[^.!?]{0,40}$",
            r"{denied}(?: \w+){0,3} $",
        ),
        within=(
            r"not your fault|n't your fault|never your fault|nobody deserves|no one deserves|"
            r"deserve (?:better|to be)|you (?:did nothing|didn't (?:ask|deserve|cause))|"
            r"there for you|if you (?:want|need|like)",
        ),
    ),
)
VICTIM = (
    EARNED,
    Pattern(
        (
            r"(?:you|u|she|he|they|you'd|she'd|he'd|you've)(?: {adv}| must| must've| "
            r"probably| clearly| obviously| have| had| could've| might)* (?:have "
            r")?(?:provoked?|provok\w+|asked for (?:it|this|that)|asking for (?:it|this|"
            r"that)|deserved?(?: (?:it|this|that|what|everything|all|each|every|the|to be|"
            r"him|her|a))|brought (?:it|this|that) on|wound (?:him|her|them) up|winds? "
            r"(?:him|her|them) up|pushed (?:him|her|them)(?: to| too|,|\.| over)|drove "
            r"(?:him|her|them)|made (?:him|her|them) (?:do|angry|hit|lose|snap|like|jealous|"
            r"this|that|feel)|started it|led (?:him|her|them) on|chose (?:him|her|this|it|to "
            r"(?:stay|marry|go back))|picked (?:him|her|this)|let (?:it|him|her|them) "
            r"(?:happen|do|hit|go|treat|walk|get away)|allow(?:ed|s)? (?:it|him|her|this)|"
            r"put up with|put yourself|kept going back|keep going back|went back|stayed|knew "
            r"what (?:you|he|she)|knew he|knew she|ignored the|should have (?:known|left|"
            r"seen|listened|kept|said|reported|fought|dressed|married|stayed|been)|should've "
            r"(?:known|left|seen|listened|kept|said|reported|fought|dressed|stayed)|could "
            r"have (?:left|said|stopped|walked|avoided)|could've (?:left|said|stopped|walked|"
            r"avoided)|did something|did to (?:set|make|upset|deserve|him|her|cause)|are as "
            r"bad|'re as bad|are just as|'re just as|gave (?:him|her) (?:reason|cause|no)|"
            r"gave as good|broke up|nagged|nag|flirted|dressed|made your bed|must like it|"
            r"must enjoy|like the drama|love the drama|enjoy being|want to be a victim|"
            r"play(?:ing)? the victim|playing victim|should be (?:grateful|nicer|a better|"
            r"more)|should (?:try|have tried|try to) (?:being|be|to be|cooking|loving|harder|"
            r"understand|keep|not)|wouldn't (?:hit|have hit|be hit|get hit|have happened)|"
            r"weren't|aren't blameless|'re not (?:blameless|innocent|perfect)|are no "
            r"(?:angel|saint)|'re no (?:angel|saint)|married (?:a|him|her)|attract|attracted|"
            r"don't listen|didn't listen|answered back|answer back|talk too|should look|need "
            r"to look at (?:yourself|your own|what you)|need to take responsibility|had it "
            r"coming|have it coming|did your bit|set (?:him|her) off)\b(?: \w+){0,6}",
            r"(?:what did (?:you|she|he) (?:do|say) (?:to|before|first|that)|what (?:have|"
            r"had) (?:you|she|he) (?:done|said) to|what (?:were|was) (?:you|she|he) "
            r"(?:wearing|thinking|doing (?:there|out|with))|why (?:did|didn't|don't|do|were|"
            r"would|are) (?:you|she|he|u)(?: \w+)? (?:stay|let|go back|marry|just leave|"
            r"leave (?:sooner|him|her|earlier|before)|put up|wait|provoke|push|say|tell|call|"
            r"report|have (?:kids|children|a baby)|make (?:him|her)|open the door|answer|"
            r"choose|wind|believe|allow|wearing|with him)|why'd you|it takes two|takes two "
            r"to|two sides|both sides|(?:it's|that's|this is|was) (?:partly |half |kind of |"
            r"also |all |probably |your )*(?:your (?:own )?fault|on you|what you get|what "
            r"happens|your (?:own )?doing|your (?:own )?choice|karma)|your (?:own )?fault|"
            r"own it|you reap|no wonder (?:he|she|they)|can't blame (?:him|her)|i don't "
            r"blame (?:him|her)|poor (?:man|bloke|guy|woman|lad|fella)|i feel sorry for "
            r"(?:him|her)|(?:his|her) side|(?:he|she) (?:must have|must've) had (?:a "
            r")?reasons?|(?:he|she) (?:only|just) (?:hit|did|does|shouts|lost|snapped|hits|"
            r"reacted)(?: \w+){0,8}|(?:men|women|he|she|a man|a woman|husbands?|nobody|no "
            r"one)(?: \w+)? (?:don't|doesn't|wouldn't|won't|only|just|hits?|snaps?|lash\w*|"
            r"turns?|do|does|gets?) (?:\w+ ){0,3}?(?:for (?:no reason|nothing|fun|the fun)|"
            r"without (?:a |good )?(?:reason|cause)|out of (?:nowhere|the blue)|unless|if "
            r"(?:you|she|he)|because (?:you|she|he)|when (?:you|she|he) (?:nag|push|argue|"
            r"answer|wind|provoke|ignore|neglect))(?: \w+){0,6}|if (?:you'd|you|u|she'd|she|"
            r"he'd|he) (?:had |hadn't |didn't |don't |'d |were |weren't |wasn't |just |only |"
            r"stopped? |kept |keep |would |cooked |listened |behaved |dressed |been |left |"
            r"loved |stayed |shut |nagged? |treated |gave |looked |respected |made |did |do |"
            r"can't )(?: ?\w+){0,8}(?:,| he| she| it| this| they| none)(?: \w+){0,6}|stop "
            r"(?:playing (?:the )?victim|moaning|whining|complaining|making excuses|feeling "
            r"sorry|winding|provoking|pushing|nagging)(?: \w+){0,4}|(?:a bit of|some) "
            r"(?:blame|responsibility)|have (?:some|any) self-respect|no self-respect|your "
            r"(?:nagging|mouth|attitude|drinking|clothes|cheating|temper|moods|tone)(?: "
            r"\w+){0,6}|look at your (?:own|part|self)|your part in|take (?:some "
            r")?responsibility|you people (?:always|love|make|just)|(?:a )?(?:good|real|"
            r"proper|better) (?:wife|husband|woman|man|mother)(?: \w+)? (?:would|wouldn't|"
            r"doesn't|knows|keeps|obeys)(?: \w+){0,5}|kids need (?:two|both|a|their)(?: "
            r"\w+){0,5}|(?:made|make|lie in) (?:your|the) bed|a (?:praying|good|decent) wife|"
            r"(?:and|then) he (?:won't|wouldn't|'d not)|be on time and|don't nag|stopped "
            r"submitting|because you (?:stopped|nagged|didn't|wouldn't|spent|teased|answered|"
            r"pushed|wore)|hadn't gone back|he felt neglected|what's coming|don't act "
            r"surprised|you must(?:'ve| have)? (?:be|been|pushed)|what did you think would|"
            r"you teased|stress from you|women like you|men like you|people like you|for "
            r"better or worse|(?:god|the bible|allah|scripture)(?: \w+)? (?:hates divorce|"
            r"says (?:submit|obey|wives|forgive)|tests?)|what (?:did|do|were) (?:you|u) "
            r"expect(?:ing)?|expect (?:if|when|after)|you (?:knew|married)(?: \w+){0,8}|"
            r"broke up that home|man up)",
        ),
        unless=Exceptions(
            lead=(
                r"(?:never|not|\w*n't|nobody|no one|didn't|don't|isn't|wasn't|doesn't)(?: "
                r"{adv}| ever| think| say| deserve| mean| believe| that| feel like)* $",
                r"(?:i|i'm|i've|i'd|i was|me|my \w+)(?: \w+){0,4} $",
                r"(?:he|she|they|people|everyone|my (?:mum|dad|sister|family|ex|mother)|his "
                r"(?:mum|mother|family)|the police|police|some)(?:'d| \w+)? (?:said|says|"
                r"told me|tells me|kept saying|keeps saying|asked|asks|think|thinks|made me "
                r"believe|used to say|blamed|reckons|ask|say|tell me)\b[^.!?]{0,40}$",
            ),
            within=(
                r"(?:not|isn't|wasn't|never|none of (?:it|this) (?:is|was)|\w*n't) (?:\w+ "
                r")?your fault",
                r"you (?:didn't|did not|don't|do not|never) (?:\w+ )?(?:deserve|provoke|ask "
                r"for|cause|bring)",
                r"no one deserves|nobody deserves|it isn't you|deserve (?:better|kindness|"
                r"rest|peace|to be (?:safe|happy|loved|heard|believed)|more|so much|a "
                r"(?:rest|hug|break|medal|life|good|safe))|i blamed myself",
            ),
        ),
    ),
)
