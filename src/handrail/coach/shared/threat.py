"""Harm, leaving, children, money, exposure, or one's own death as a weapon."""

from handrail.coach.matchers import Exceptions, Pattern

CALM = Exceptions(
    lead=(
        r"{reported}",
        r"(?:not|\w*n't|never)(?: going to| want to| ever)* $",
        r"{denied}(?: \w+){0,3} $",
        r"(?:stop|prevent|keep)\w* (?:him|her|them|my ex)(?: from)? $",
        r"threaten\w* (?:to |with |me with )?$",
    ),
    within=(
        r"or would you (?:rather|prefer)|(?:can|could) (?:the|a) court",
        r"take the (?:kids|children|baby|boys|girls) (?:to|in a taxi|home)(?! court)",
        r"i take (?:the|a) (?:kids|children|baby|taxi)|(?:shall|may|can) i leave|i'll spend the",
        r"call for help",
        r"(?<!you )call the police",
        r"until (?:it's|things are|we're|you're|you are|it is) (?:calm|calmer|sober|safe)",
        r"somewhere safe",
        r"joking",
        r"i could (?:kill|murder) for",
    ),
)
_I = (
    r"(?:i'll|i will|i'm going to|i am going to|i'm gonna|i shall|i swear i'll|i might|i'd|we'll|"
    r"i could|i can|i may|i'm|i have half a mind to|and i'll|i)"
)
DEED = (
    r"(?:sink|smash|burn|torch|break|bin|trash|sell|slash|cut up|rip up|tear up|shred|destroy|"
    r"wreck|key|scratch|chuck|throw|dump|drown|flush|pour|poison|hide|pawn|get rid of|give away|"
    r"kick|chop|set fire to|have the) (?:it|that|them|your|all your|every|the|up your|out your|"
    r"ur|every one of your|each|up|out|down|away|in|the dog|the cat|him|her)\b"
)
OWN_DEATH = (
    r"(?:kill|hang|hurt|cut|harm|drown|shoot|starve|burn|top|do|off|throw|stab|poison|gas|"
    r"finish) (?:myself|my wrists|me)|end (?:it|it all|my life|things|everything)|jump(?: off| "
    r"out| in front|$|[,. ])|take (?:all )?(?:the|my|these|every|a) (?:pills|tablets|overdose|"
    r"bottle)|swallow|overdose|o\.?d\.?(?: |$|\.)|do something (?:stupid|silly|bad|to myself|"
    r"daft|you'll regret)|not be (?:here|alive|around) (?:tomorrow|anymore|any more|by|in the "
    r"morning|when)|drive (?:into|off) (?:a|the)|walk into the (?:sea|river|traffic)|go under a "
    r"(?:train|bus|lorry)|be dead|step in front|stop eating|let myself|slit my|crash (?:the car|"
    r"into)|my (?:death|blood) (?:is|will be|on|'ll)"
)
THREAT = Pattern(
    (
        r"(?:i'll|i will|i'm|i am)(?: just)? (?:take|taking) (?:the |our |my )?(?:kids|children|"
        r"baby|boys|girls|bairns|little ones)\b[^.!?]{0,30}\b(?:never|not) (?:see|find)",
        r"(?:or else|you'll (?:pay|be sorry|regret|wish|see what|be dead|find out|get what|"
        r"get yours|live to regret|cop it|get it|lose (?:the|me|them|your|everything|more|"
        r"him|her)|be (?:out on|on the street|homeless|hearing from|deported|sent back|on "
        r"the next|sacked|single|living|sleeping on|begging|alone|finished|in hospital|hurt|"
        r"bleeding|explaining)|come home to|wake up (?:to|in|with|and|one)|never (?:see|find|"
        r"hear from|get) (?:the|me|them|him|her|your|us|custody|a penny|those|that|either|"
        r"any of)|not see|be the one|have (?:no|blood|a black|a broken)|end up|know about it|"
        r"get a (?:slap|thump|smack|hiding|fist|kick)|get my|not like what|feel|need a "
        r"(?:doctor|lawyer|dentist|hospital)|be (?:eating|picking|wearing) )|you will (?:pay|"
        r"be sorry|regret|suffer|lose|never see)|you're (?:dead|finished|history|out on your|"
        r"going to (?:pay|regret|be sorry|get|lose)|out|for it|toast|a dead|going back|not "
        r"seeing)(?: me| it| this| meat| man|\b)|you'd better (?:watch|be careful|sleep|not|"
        r"hope|start|run|pray)|you better (?:watch|run|hope|not|pray)|watch (?:your back|"
        r"yourself|what happens|it or|out)|just (?:you )?(?:wait|watch|try it)|wait and see|"
        r"see what happens|see how (?:you|long|far) (?:like|you|cope|last|manage|do|get)|see "
        r"(?:if|whether) (?:you|they|she|he) (?:keep|see|ever|let|still|like|come)|say "
        r"goodbye to|say bye to|kiss (?:goodbye|bye)|kiss (?:\w+ ){1,4}goodbye|wave "
        r"(?:goodbye|bye) to|last (?:chance|warning|you'll see|time you(?:'ll)? (?:see|"
        r"ever))|final warning|don't (?:make me|push me|test me|tempt me|forget who|forget i|"
        r"forget what|come (?:home|back|crying)|bother coming|be surprised)|i know (?:people|"
        r"someone|where|a (?:lawyer|bloke|man|guy)|what to do to|which)|know a lawyer|sleep "
        r"with one eye|one eye open|your days are numbered|keep your mouth shut|think "
        r"carefully|think twice|think hard about|be very careful|careful or|things will get "
        r"(?:ugly|nasty|messy)|it'll get ugly|(?:there'll|there will) be (?:consequences|"
        r"hell|trouble|blood|tears|nothing left)|hell to pay|on your (?:head|conscience|"
        r"hands)|blood on your|you'll be (?:reading|burying|crying|identifying|planning|"
        r"standing at) (?:my|at|over|it|me)|you'll have (?:me|my death|my blood)|you'll find "
        r"(?:me|my body|my|the (?:locks|kids)|your (?:stuff|clothes|things|bags)|yourself)|"
        r"my funeral|find (?:me|my body) (?:hanging|dead|in|on|at|swinging)|unless you want|"
        r"if you know what's good|for your own good|you won't (?:see|find|have|like|know "
        r"what|recognise|be (?:seeing|able|laughing|walking|here)|get (?:a penny|the kids|"
        r"custody|near)|walk|last|wake|survive|live)|won't see (?:the|your|them|him|her) "
        r"(?:kids|children|again|for)|you don't want to (?:find out|know what|see me)|mark "
        r"my words|i'm warning you|this is a warning|i swear to god|so help me|i won't be "
        r"(?:here|there|responsible|around|home|your|so nice|alive)|i won't (?:answer for|be "
        r"held|ask again|miss|hesitate)|i(?:'m| am) (?:gone|leaving you|off for good|out of here|"
        r"done with you|walking out|divorcing|filing|going to kill|having the kids|keeping "
        r"the (?:kids|children|baby|house)|taking the|ringing (?:your boss|immigration|the "
        r"social|the home office|my solicitor)|calling (?:immigration|your boss|social "
        r"services|the social|the home office|my lawyer)|telling (?:your|everyone|the)|"
        r"cutting you off|packing your|changing the locks|stopping (?:your|the)|cancelling "
        r"your|posting|selling|burning)|it's over between us|we're (?:finished|over|done|"
        r"through|history)|that's us (?:done|finished|over)|marriage is over|wedding's off|"
        r"find (?:somewhere else|yourself (?:another|somewhere|a new)|a new|another) (?:to "
        r"live|house|home|place|wife|husband|flat|bed|mug)?|pack your (?:bags|stuff|things|"
        r"case)|get out of my house|your (?:bags|stuff|things|clothes|suitcase) (?:will be|"
        r"'ll be|are|is|go|goes) (?:on|out|in|packed|at)|see you in court|hear from my "
        r"(?:lawyer|solicitor)|my (?:lawyer|solicitor) will|take you to court|take you for "
        r"every|take you to the cleaners|take everything|every penny|get custody|full "
        r"custody|sole custody|lose custody|(?:get|see) you (?:sacked|fired|deported|"
        r"arrested|locked up|put away|banged up|sent back|sectioned|struck off|evicted|"
        r"thrown out)|have you (?:sacked|fired|deported|arrested|locked up|put away|"
        r"sectioned|sent back|evicted|killed|beaten|followed|removed|thrown|done|dealt)|send "
        r"you (?:back|home to|to hospital|packing)|(?:and|then|goodbye|lose|goes|for|"
        r"stop|cancel|pull) your (?:visa|papers)|(?:ring|call|tell|phone|contact|to) (?:the )?"
        r"(?:immigration|home office (?:know|will|about|that))|(?:ring|call|tell|phone) the home "
        r"office|(?:have|get|see) (?:you|her|him) deported|you'll be deported|the (?:kids|"
        r"children|boys|girls|baby|dog|house) (?:stays?|"
        r"comes?|goes?|leaves?|are|is) (?:with me|mine|gone|and you)|you can (?:forget|kiss|"
        r"say goodbye|find|pack|sleep on|live|whistle|go and live|get out|leave|walk home|"
        r"explain|start packing|look for|wave)(?: (?:seeing|the|somewhere|your|goodbye|about|"
        r"another|bye|to|it|a))*|(?:get|find) (?:a|yourself a) (?:lawyer|solicitor)|leave "
        r"you with nothing|leave you (?:penniless|skint|for|at|and|here|on|$|to)|cut you "
        r"(?:off|out)|not a penny)",
        rf"{_I} (?:\w+ )?(?:{OWN_DEATH})",
        r"i(?:'d| would) (?:rather|sooner) (?:die|be dead)|i can't live without you|i'll die|"
        r"i'll be gone|i'd be better off dead",
        rf"(?:if|unless|or|again|and|next time|keep|another|once more|time|then|so|otherwise|"
        rf",|\.|do|don't|touch|lose|go)\b[^.!?;]{{0,80}}?(?P<this>{_I} (?:\w+ )?(?:{DEED}|"
        rf"(?:{{kill}})|(?:kill|hit|hurt|slap|punch|smack|batter|belt|beat|thump|deck|break|"
        rf"smash|knock|strangle|flatten|shove|push|kick|lamp|whack|throttle|stab|shoot|drown|"
        rf"crush|destroy|finish|ruin|bury|chin|burn|cut|mess|have|clobber|wring|skin|brain|"
        rf"thrash|leather|swing for|rip|cripple|end|floor) (?:you|ya|your|him|her|them|the "
        rf"dog|the cat|both)(?! (?:a |time|for an|another|some|out of|space|off))|leave "
        rf"(?:you(?! (?:to|alone|a|some|in peace))|for good|and (?:you|take|not)|this "
        rf"marriage)|divorce|walk out|take (?:the|my|our|your) (?:kids|children|baby|boys|"
        rf"girls|son|daughter|house|dog|car|twins|little)(?! (?:to the park|out|upstairs|"
        rf"home|to mum|to my|and stay|for|to bed|somewhere|to play|back|to school))|take "
        rf"(?:him|her|them) (?:and you|away|off you|to the pound|abroad|where|from you)|make "
        rf"sure (?:you|everyone|the|they|your|she|he|nobody|no one|it|that)|see to it|see "
        rf"that you|tell (?:everyone|your (?:boss|mum|mother|dad|family|parents|work|church|"
        rf"imam|pastor|priest|friends|mates|kids|daughter|son|ex|whole|brother|sister|"
        rf"manager|employer|landlord|probation|gp)|the (?:kids|children|social|whole|police "
        rf"you|school|church|judge|court|world|imam|pastor|priest|taxman|tax|home office|"
        rf"mosque|council|benefits|jobcentre|dwp|village|congregation|parish|elders|girls|"
        rf"boys)|social services|immigration|hmrc|them (?:what|about|all|how)|my (?:brothers|"
        rf"dad|solicitor|lawyer)|people)|show (?:everyone|your (?:boss|mum|mother|dad|family|"
        rf"parents|work|friends|mates)|them (?:the|your|all)|the (?:whole|judge|court|kids|"
        rf"world))|post (?:it|your|those|the|them|every|that|all|pictures|photos|everything)|"
        rf"send (?:it|those|the|your|them|that|every|these) (?:\w+ )?(?:photos|pictures|pics|"
        rf"videos?|texts|messages|to|nudes|screenshots|round)|put (?:it|your|those|them|the "
        rf"(?:photos|video|pictures)) (?:on|online|all over)|share (?:those|your|the) "
        rf"(?:photos|pictures|video|nudes)|ring (?:your boss|immigration|the social|social "
        rf"services|the home office|your (?:work|mum|mother)|hmrc|your (?:manager|landlord|"
        rf"probation))|call (?:your boss|immigration|the social|social services|the home "
        rf"office|ice|your (?:work|mum|mother|manager)|cps|the authorities|the bailiffs)|"
        rf"report you|cut (?:you off|off your|your (?:money|allowance|card|phone)|you out|up "
        rf"your)|stop (?:your (?:money|card|cards|allowance|visa|papers|wages)|paying "
        rf"(?:your|for you|the|maintenance)|sponsoring|the (?:money|card|cheques))|cancel "
        rf"your (?:card|cards|visa|phone|papers|account)|empty (?:the|your|our) (?:account|"
        rf"savings|bank)|drain|spend (?:the|all|your|every)|withdraw|throw you (?:out|down|"
        rf"off)|kick you (?:out|down)|chuck you|put you (?:out|in hospital|in the ground|"
        rf"through|on the street|in a home|away|on a plane|in your place|under)|change the "
        rf"locks|lock you (?:out|in|up)|ruin|wreck your|end you|have (?:you|the kids|your|my "
        rf"brothers|someone|him|her)|get (?:you|my brothers|someone|custody|the kids|a "
        rf"lawyer|my solicitor|the law|full)|come (?:after|for|round and|and find|looking)|"
        rf"find you|hunt|track you|follow you|make you (?:pay|sorry|regret|wish|suffer|look|"
        rf"beg|crawl)|give you (?:a (?:slap|smack|hiding|reason|black|thump|good|taste)|"
        rf"something to (?:cry|shout|moan)|what)|teach you|pay you back|get you back|get my "
        rf"own back|go to the (?:papers|press|court|home office|judge|police about|social|"
        rf"council|kids|school)|disappear (?:with|and)|never (?:come back|speak|let you|"
        rf"forgive)|not be responsible|rip|drown|smack|knock your|swing for|have him put "
        rf"down|put (?:the|your|him|her) (?:dog|cat|mum|mother)|dump|flush))",
        rf"{_I} (?:have|get|make sure|see to it|take) (?:the|our|my|your) (?:kids|children|"
        rf"baby|boys|girls|son|daughter)(?: \w+){{0,3}} (?:away|off|from|and you|abroad|"
        rf"taken|back to)|(?:take|taking|keep|keeping) (?:the|my|our) (?:kids|children|baby|"
        rf"boys|girls|son|daughter) (?:and you|off you|away|abroad|from you|where you|so you)",
        r"(?:shall|should|do) i (?:take|tell|ring|call|show|post|send|sell|smash|burn|break|"
        r"throw|bin|leave|pack|cut|kill|have|get|put|let|hand) (?:him|her|it|them|your|the|"
        r"you|those|everyone|immigration|my|that|ur) ?(?:\w+ )?(?:to the pound|boss|mum|"
        r"mother|kids|social|police|away|out|photos|pictures|bags|off|home office|solicitor|"
        r"lawyer|stuff|down|up|wife|husband|visa|in the|on the|to the|where)?",
        r"(?:touch|lay a finger|try|do|say|go|come|leave|cross|push|speak|ring|talk|mention|"
        r"walk|tell|sleep|buy|spend|forget|lose|be late|sign|drink|start|answer|keep|take|"
        r"open|see|carry|embarrass|one more|another)\b[^.!?;]{1,60}? (?:and|or) (?:(?:i'll|i "
        r"will|i'm going to|i|i'm|you'll|you're|it's|we're|the \w+ (?:goes?|comes?|dies?|"
        r"gets?)|your \w+ (?:goes?|gets?|burns?)) (?:smash|burn|break|kill|hurt|hit|slap|"
        r"leave you|gone|dead|sorry|divorce|done|finished|over|pay|regret|take the|taking "
        r"the|out|tell(?! you (?:what|how|mine|my))|sell|chuck|throw|bin|cut|ruin|end|out the "
        r"window|in the bin|on the street|history|through))",
        r"i could (?:kill|strangle|slap|hit|murder|smack|throttle) (?:you|him|her)|i want to "
        r"(?:kill|hurt|hit|slap|strangle) you|i hope you (?:die|rot|crash|suffer|get "
        r"(?:cancer|hurt|what))|(?:somebody|someone) (?:should|ought to|needs to|wants to) "
        r"(?:burn|kill|hurt|hit|shoot|stab|beat|"
        r"sort)|(?:he'll|she'll|he will|she will) be (?:walking on|eating through|limping|"
        r"hobbling|picking (?:up )?(?:his|her) teeth|leaving in)|i hope (?:he|she|they) "
        r"(?:dies?|rots?|suffers?|crash\w*)|come round(?=[.]|$)|"
        r"drop dead|go (?:and )?die|pour it down his throat|kill (?:him|her) in|slash (?:his|"
        r"her|their) (?:tyres|tires)|burn (?:his|her|their) (?:stuff|clothes|house|car)|"
        r"smash (?:his|her|their) (?:face|car|windows|head|phone)|break (?:his|her|their) "
        r"(?:legs|arms|neck|fingers|nose)|i'll (?:find|come round|sort) (?:him|her|you) "
        r"(?:and|out)|(?:he|she) (?:needs|deserves|wants) (?:a (?:kicking|hiding|slap|"
        r"beating|good|bullet|taste)|shooting|hanging|killing|his (?:legs|head)|hurting)|do "
        r"(?:him|her) in|(?:give|get) (?:him|her) a (?:kicking|hiding|beating)|(?:put|send) "
        r"(?:him|her) in (?:hospital|the ground|a wheelchair)",
    ),
    unless=CALM,
)
# In these kinds nobody sets a limit: "do this, or I will" is an ultimatum.
_BAD = (
    r"(?:i'll|i will|i'm|i am|i won't|you'll|you will|your \w+|it|that \w+|the \w+|my \w+|we're|"
    r"you're|they|he|she|i)"
)
ULTIMATUM = Pattern(
    (
        rf"either (?:[^.!?\n]{{2,80}}) or (?!can|could|shall|am|is it|are you|do you|we "
        rf"can){_BAD} [^.!?\n]{{2,80}}",
        r"(?:^|[.!?] ?)(?!(?:i|we|when|because|so|and|it|my|the|you|thanks|sorry|if you like|"
        r"if you want|if it helps|can|could|shall|would|how|what|let me|come and sit|tell me "
        r"when|let)\b)(?:talk|go|come|sit|drop|sort|clean|leave|sleep|stay|get|say|tell|let|"
        r"touch|wake|don't|be|do|keep|carry|sell|sign|give|pay|stop|answer|listen|choose|"
        r"pick|eat|drive|walk|wear|meet|forget|lose|drink|buy|spend|move|turn|pull|ring|call|"
        r"cancel|admit|apologise|bring|take|put|make|open|agree|send|show|look|finish|one "
        r"more|another|touch)\b[^.!?\n]{2,70}?,? (?:or|and) (?:i'll|i will|i'm (?!here|happy|"
        r"all|listening|ready|free)|i (?:fly|go|leave|walk|sell|take|call|ring|tell|swear)|"
        r"you'll|you will|you can (?!pick|choose|say|tell|have|go)|your (?:boss|things|stuff|"
        r"phone|mum|clothes|\w+ goes)|it goes|we're|that's us|the (?:kids|dog|car|locks?)) "
        r"(?!listen|make (?:tea|us|a)|put the kettle|tell you (?:what|how|mine|my side)|hear|"
        r"be (?:there|here|quiet|home|right|listening|glad)|feel|see if|help|try|bring|do my|"
        r"get the|love|happy)[^.!?\n]{2,80}",
        r"(?:if|unless|next time|once more) (?:you|u|it|that|this|he|she|they)\b(?! (?:like|"
        r"want|have time|are free|fancy|'d like|'re free|'re up|need|are ok|can|wish|prefer|"
        r"agree|'ve time|'ve got|get a|both|'re willing|would|could))[^.!?\n]{2,80}?,? "
        r"(?:i'll|i will|i'm (?:going|gone|done|leaving|off|out|telling|taking|selling|"
        r"calling|ringing|packing|divorcing|changing|putting)|you'll|you will|you can "
        r"(?:pack|find|sleep|go|forget|get out|leave|say|kiss|explain)|it's over|we're "
        r"(?:done|finished|over|through)|i won't be|i'd) (?!be (?:happy|glad|grateful|here|"
        r"there|so)|feel|listen|make tea|hear|like|love|try|help|wait|be (?:relieved|"
        r"sad))[^.!?\n]{2,80}",
        r"(?:i'd|i would) (?:feed|run|drown|burn|shoot|stab|batter|hang|kill|chop|cut|"
        r"castrate|bury|set fire|smash|throw|push|poison)(?: \w+){0,8}|(?:my|your) "
        r"(?:brothers?|dad|lads|mates|uncles?) (?:will|'ll|would|can) (?:put|break|sort|kick|"
        r"batter|visit|pay|hurt|teach)(?: \w+){0,6}|post (?:his|her) (?:naked|nude)(?: "
        r"\w+){0,6}|run (?:him|her) over|see how (?:he|she) likes",
    ),
    unless=CALM,
)
NOTICES = (THREAT,)
IN_TALK = (THREAT, ULTIMATUM)
