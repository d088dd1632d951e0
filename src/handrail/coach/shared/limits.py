"""Limits: what sets them off, what I will do, and what is not mine to decide."""

from handrail.coach.matchers import Exceptions, Missing, Pattern

_FREE = Exceptions(
    lead=(
        r"{reported}",
        r"{denied}(?: \w+){0,3} $",
        r"\b(?:if|when|whenever|unless|once|time|because|till|until) $",
        r"(?:^|[.!?;] ?)(?:if|when|whenever|unless) [^.!?;]{2,100}, $",
    ),
    within=(
        r"(?:what i (?:think|feel)|than we(?:'d)? agreed|ask (?:my|the|a) \w+ to|you can|you're free to|you may|it's fine|that's (?:fine|up to you|your (?:choice|business))|your choice|up to you|you decide|i don't mind|as you like|whatever you like|any \w+ you like|who(?:ever)? you like|what(?:ever)? you like|where(?:ver)? you like|i won't tell you|i'm not asking you to|i'm not telling you|is yours|are yours|it's your (?:phone|money|body|choice|business))",
    ),
)
_THEIRS = r"(?:{kin}|women|men|woman|man|girls|lads|exe?s?|ex|male|female|colleagues?|boss|\w+'s|him|her|them|lot|crowd|anyone|anybody|your \w+)"
CONTROL = (
    Pattern(
        (
            r"i'm the one who says|i won't let you (?!near|read|see|touch|have|do that|in|talk to me|speak to me)|i'll be checking your|you don't (?:message|text|talk to|speak to|meet|wear|see|go out|work)(?! me)|you live where|on a diet|no more \w+ for your (?:female|male|mates|friends|\w+)|(?:get|got) that tattoo|study with a (?:boy|girl|man|woman)",
            r"i(?:'ll| will|'m going to|'m the one who|'m)? (?:decide|choose|pick|say|approve|control|check|hold|keep|read|look after|manage|set|see|vet|sign off|have the final say|get to decide|tell you)(?: \w+)? (?:who|what|where|when|how|which|whether|if|your|every|all your|the (?:bank|money|cards?|passwords?|car keys|accounts?)|on)(?: you| your| the| \w+){0,4}",
            r"(?:you|u)(?:'re| are|'ll| will)? (?:not |never |no longer |only |forbidden |banned |n't )*(?:allowed|permitted|banned|forbidden|barred|grounded)(?: to| from| out| near| in| a| any| on)?",
            r"(?:you|u) (?:can't|cannot|may not|mustn't|must not|don't get to|aren't to|are not to|aren't going to|will not|can only|may only|are never to|never|can no longer|are only to|do not) (?:ever |just |be |go |even |be seen |have |keep )*(?:see|seeing|talk to|speak to|meet|meeting|go|going|wear|wearing|buy|spend|work|work with|have|keep|visit|ring|text|message|drive|use|study|dress|own|contact|follow|add|post|leave|eat|cut|dye|get a|take a|take the|take that|pray|attend|befriend|dance|drink with|stay|sleep at|train|hang|invite|join|put on|download|touch the|mix|date|gain|lose|shave|come home|be friends|be out|accept|apply|sign|train|sit|walk|ride|like|do|carry|bring)\b",
            r"(?:you|u)(?:'re| are) not (?:\w+ )?(?:seeing|talking|speaking|meeting|going|wearing|buying|spending|working|having|keeping|visiting|taking|driving|using|studying|dressed|leaving|getting|cutting|dyeing|joining|inviting|having|to see|to talk|to speak|to go|to wear|to work|to leave|to have|to meet|to spend|to visit|to use|to post|to drink|to drive)\b[^.!?;]{0,50}",
            r"(?:you|u)(?:'ll| will| must| have to| need to|'re going to| are going to| are to|'ve got to| should| had better|'d better| can| are|'re)? (?:ask me before|ask before you (?:spend|go|see|buy)|give me your|hand over|hand me your|show me|send me|let me (?:see|read|check|look)|share|run it past|run it by|check with|text me|ring me|report|get my|need my|have my|give up|quit|stop (?:seeing|talking|speaking|going|wearing|working|following|meeting|texting|using|spending|posting|visiting|drinking with|hanging)|delete|block|unfriend|unfollow|drop|cut off|cut (?:him|her|them|your)|cover|dress|change (?:your|out|that|into)|wear|lose weight|be home|be in|be back|stay (?:in|home|away|off|at)|come straight|leave (?:your job|that|the|work)|resign|hand in|dye|cut your|grow|shave|take off|get rid|keep your|account for|explain every|iron before|go on a|be in touch|wear the|weigh|account|turn on|switch|need permission|ask permission|ask first|ask before)\b[^.!?;]{0,60}",
            r"(?:no|no more|never any|not one|not another) (?:{clothes}|{phone}|friends|male friends|female friends|men|women|girls' nights?|lads' nights?|nights? out|drinks with|going out|seeing|talking|texting|friends|contact with|visits?|trips?|job|overtime|gym|solo|parties|meeting|visiting|wearing|make-up|posting|selfies|male|female|working|pub|church|college|spending|calls?|chatting|following|clubs?|hen|stag|lunch with|mates|girls|boys|exes|ex|family|locks?|locked|secrets|passcodes?|driving)(?: \w+){0,4} (?:for you|without (?:me|my|asking)|while|from you|on your|in my|under my|when|after|any more|anymore|unless|again|over|in your|at your|in this|here|outside|with|to|about|near|from now)",
            r"(?:if|when|should|as soon as|next time|or|unless) (?:you|u) (?:\w+ )?(?:join|see (?:him|her|them|your|that|those|any|\w+ again)|talk to|speak to|meet (?:up )?(?:with )?(?:him|her|them|your|that|\w+)|go out|go to (?:the|your|that|a|church|college|uni|work|see|town|bed|mosque)|wear|buy|spend|work (?:with|late|there|for|at|on|overtime)|take (?:that|the|a) (?:job|shift|course|trip|class|promotion)|visit|ring (?:your (?:mum|ex|sister|friends)|him|her|them|that)|text (?:him|her|them|your (?:ex|mum|friends|mates)|other|another)|message (?:him|her|your)|post (?:photos|pictures|on)|follow (?:him|her|other|any)|add (?:him|her)|contact|get a (?:job|tattoo|haircut|car|dog|phone)|cut your|dye your|change your|stay (?:out|late|over)|go back to|study|dance|befriend|apply|put on|leave (?:the house|without|your phone|home)|don't (?:share|send me|show me|tell me|let me see|give me|lose weight|dress|cover|stop seeing|quit|give up|come straight|hand|delete|unfriend|block (?:him|her|them))|won't (?:share|show|give me|let me)|refuse to (?:share|show|give|let)|hang (?:out|around)|start (?:a|at|that|the|work|going|college)|have (?:lunch|coffee|a drink|drinks|him|her|them|male|female)|invite|lock your|turn off|switch off|keep (?:seeing|talking|going|wearing|working|texting|that job|your|following|him|her)|sign up|take up|accept|go for (?:that|the|a drink|drinks|coffee)|give (?:her|him|your mum|your family|money)|lend|send (?:money|her|him))\b[^.!?;]{0,60}",
            r"(?:your|the) (?:{phone}|{money}|{clothes}|{kin}|job|body|weight|whereabouts|time|car|keys|friends|passport|day off|evenings) (?:is|are|stays?|belongs?|goes?|go|comes?|come|gets?|get|will be|has to|have to|must|needs? to|'s|needs|aren't|isn't|don't|doesn't|can't|won't|will) ?(?:\w+ )?(?:mine|my|with me|to me|in my|into my|off|on the table|out|up to me|open|unlocked|not|over|at the door|here|through me|checked|be|stay|banned|deleted|allowed|approved|welcome|coming|longer|below|long|covered|home|come)",
            r"(?:^|[.!?;,:] ?|\b(?:just|please|always|will|must|to|'ll|or|now|then) )(?:hand over|give me|show me|send me|share|unlock|delete|block|unfriend|unfollow|quit|drop|leave|stop seeing|stop talking to|stop wearing|stop texting|stop going|stop following|cover up|cover|dress|change out of|take off|put on|wear|stay (?:home|in|away)|be (?:home|back|in) (?:by|before|at)|come straight home|come home|ask me before|ask my|text me (?:when|where|every|who)|ring me (?:when|every)|tell me (?:where|who)|account for|keep (?:your|the) (?:phone|location|camera)|lose (?:the|that|some|two|ten|five|a)|get rid of|cut (?:off|him|her|them|ties)|choose between)(?: \w+){0,6}? (?:{phone}|{money}|{clothes}|{kin}|job|weight|him|her|them|girls|boys|lads|women|men|number|numbers|ex|work|where|who|time|hours?|{day}|or me|for me|me or|course|class|club|gym|band|team|church|mosque|college|uni)",
            r"it's (?:me|them|him|her|your \w+) or (?:me|them|him|her|your \w+|the \w+)|(?:me|him|her|them) or (?:him|her|me|them|your|the)|choose (?:me|between|them|him)|a wife of mine|a husband of mine|my wife (?:doesn't|does not|won't|wears|stays|will)|my husband (?:doesn't|does not|won't|will)|my (?:girlfriend|boyfriend|partner|woman|man) (?:doesn't|does not|won't|wears|stays|will)|under my roof|in my house you|no wife|no husband|no (?:girlfriend|boyfriend|partner) of mine|(?:only|not) (?:with|without) my (?:permission|say-so|ok|okay|approval|say|blessing)|with me or not at all|without (?:my (?:permission|say-so|ok|okay|approval|say|blessing)|me there|asking me|telling me|me coming|me with)|curfew|permission|i want your (?:passwords?|phone|location|pin|wages|card|messages|keys|payslip|bank)|i get (?:your|to (?:see|read|check|pick|choose|decide|approve|say))|i need (?:your (?:passwords?|phone|location|pin|wages)|to (?:see|know|read|check|approve) (?:your|where|who|every|what))|i (?:expect|demand|require|insist on) (?:your|you to|to see|to know|access|a call|a text|you)|location (?:on|stays|sharing)|phone (?:on the table|face up|unlocked|stays|out)|(?:home|back|in) by (?:{number}|half|quarter|midnight|dark)|straight home|skirts? (?:below|over|past)|above the knee|below the knee|that (?:dress|skirt|top|friend|job|woman|man) (?:goes|has to go|stays|is|isn't)",
        ),
        unless=_FREE,
    ),
)
# After "if …" or "do that and", whoever else must act: a limit that is nobody's own act.
_SET_OFF = (
    r"(?:(?:^|[.!?;] ?)(?:if|when|whenever|unless|next time|each time|every time|once|should) [^.!?;]{2,90}?,? (?:then )?"
    r"|(?:^|[.!?;] ?)(?!you|i|we|it|the|my|your|no)[a-z]+ [^.!?;]{1,60}?,? (?:and|or) )"
)
MUST = Pattern(
    (
        rf"{_SET_OFF}(?P<this>(?:you|u|he|she|they|everyone|someone|nobody|god|(?:the|your|my|our|his|her) (?:\w+ )?\w+)"
        r"(?:'ll have to|'ll need to|'re going to have to| must| have to| has to| need to| needs to|'ve got to| will have to| will need to|"
        r" shall| are to| is to|'ll owe| owe|will make| will give up|'ll give up)(?: have| be)? (?!wait\b)[^.!?;]{2,60})",
    ),
)
# "No … for you", "I won't … to you till …": something withheld as the price.
WITHHELD = Pattern(
    (
        # the same done back: "if you sell my loom I'm selling your bike"
        r"(?:(?:if|when|next time) you|^) ?(?P<deed>[a-z]{3,8}?)(?:s|ed)?\b[^.!?;]{1,60}?(?:i'll|i will|i'm|and i) (?P=deed)(?:ing)? "
        r"(?:you|your|yours|him|her|them|everyone)\b[^.!?;]{0,40}",
        r"i(?:'ll| will|'m| am)(?: just| simply)? (?:bend|bin|break|burn|chuck|cut|dump|hide|lose|miss|pour|rip|sell|selling|smash|soak|stop|tear|throw|"
        r"throwing|leave|leaving|shred|cancel|return|give|donate|crumple|eat|drain|unpick|scratch|delete|wipe) (?:\w+ ){0,3}?(?:your (?!side\b|place\b|mum|house|door|parents)[a-z]+|yours)\b[^.!?;]{0,40}",
        r"you(?:'ll| will| can| won't)? (?:whistle for|forget about|kiss goodbye to|say goodbye to|hear my voice|see my face|hear from me|get a word|get another|have (?:my|me))\b[^.!?;]{0,40}|"
        r"i(?:'ll| will)? have your \w+ (?:rehomed|put down|sold|crushed|towed|removed|scrapped|destroyed|taken|cut off)\b|you won't (?:hear|get|see|have)\b[^.!?;]{0,40}",
        r"there's no \w+ for you(?: \w+){0,3}",
        r"(?:then|and|or|there'll be|there will be|it's|,|you get|you'll get|expect|be)(?: be)? no (?:\w+ )?(?:and no )?\w+"
        r"(?: and no \w+| night| time)? (?:for you|from me|off me|in this house|out of me)(?: \w+){0,3}",
        r"i(?:'ll not| won't| will not|'m not going to|'m not|'m never)(?: be)? (?:open my mouth|speak|speaking|talk|talking|say a word|"
        r"cook|cooking|wash|feed|touch|touching|kiss|look at|lift a finger|sleep|share)(?: \w+){0,4}? (?:you|your|yours|you're|for you|to you|with you)"
        r"(?: \w+)? (?:till|until|for (?:a|the|days|weeks|one|two|three)|all)(?: \w+){0,3}",
        r"i(?:'ll| will|'m going to) (?:key|tip|scratch|scrape|slash|let down|drown|soak|dent|bend|snap|shrink|spoil|ruin|wreck|empty|return|pawn|auction|"
        r"paint over|scribble|unfriend|out|expose|rat|shop|report|mark) (?:your|yours|you)(?: \w+){0,5}",
    ),
    unless=Exceptions(lead=(r"{reported}",)),
)
PUNISH = (
    WITHHELD,
    Pattern(
        (
            r"(?:i'll|i will|i'm going to|i'm|i shall|you'll get|you'll have|you get|you|expect|there'll be|there will be|it's|it'll be|then|get|and|or|be|with)?(?: \w+){0,2} ?(?:(?:the )?silent treatment|cold shoulder|nothing but silence|not (?:one |a )?(?:word|speak|talk|say a word|hear|be speaking|be talking|look at you|touch you|kiss|hug|cuddle|sleep with)|(?:won't|not going to|will not|not|never|stop|refuse to|no longer|shan't) (?:be )?(?:speak(?:ing)?|talk(?:ing)?|say|look(?:ing)?|touch(?:ing)? you|kiss(?:ing)?|hug(?:ging)?|cuddl(?:e|ing)|cook(?:ing)? (?:for you|you|your|dinner|tea|for)|wash(?:ing)? your|iron(?:ing)? your|answer(?:ing)? (?:you|your|any)|sleep(?:ing)? with|have sex|make love|do (?:your|anything for you|a thing|you)|let you (?:near|see|touch|have|in|come)|feed|acknowledge|forgive|laugh|smile|lift a finger|reply|help you|drive you|give you|come near|share a|invite|pay|be (?:nice|affectionate|intimate)|say a)(?: \w+){0,3}|ignor(?:e|ing) you|blank(?:ing)? you|act as if you(?:'re| are) not|pretend you(?:'re| are| don't)|freez(?:e|ing) you|shut(?:ting)? you out|give you nothing|giv(?:e|ing) you the (?:silent|cold)|sulk|withhold\w*|bread and water|no bed for you|don't expect any|expect no word|(?:don't think|not) (?:you'll )?be kissed|freeze you out|not touching you|fast from speaking|no (?:housekeeping|sex|kisses|kissing|cuddles|hugs|affection|love|touching|dinner|tea|meals?|supper|breakfast|talking|words|christmas|birthday|presents?|treats|pudding|nookie|hanky|bedroom|intimacy|goodnight|good night|washing|clean|lifts?|telly|more (?:sex|dinners|meals|cuddles|lifts|cooking|kisses|birthday|washing|clean))(?: \w+){0,3}|nothing (?:happening )?(?:in|from me|off me|out of me)(?: \w+){0,4}|you on the (?:sofa|settee|couch|floor)|in the (?:doghouse|shed with|dog's bed))",
            r"(?:you'll|you will|you can|you're going to|you won't|you) (?:(?!must|have|need)\w+ )?(?:be )?(?:sleep(?:ing)? (?:on the (?:sofa|settee|couch|floor)|in the (?:car|shed|garage|spare|bath|garden|hall|dog)|outside|alone|elsewhere)|cook(?:ing)? (?:your own|for yourself)|eat(?:ing)? (?:alone|in the|out of|cold|beans|your own|off)|wash your own|iron your own|go (?:hungry|without)|get (?:no|nothing|another|to kiss|a kiss|your dinner|any|the silent|what|it|a taste|yours|cold|to see|fed|sex|beans|the cold)|kiss|wait (?:outside|for)|walk home|never get|(?:not )?see(?:ing)? (?:me naked|my|a)|forget (?:about )?(?:your|sex|christmas|dinner|the|any|tonight|me)|know (?:how|what) (?:it|that)|learn|spend christmas|spend (?:the|your) \w+ (?:alone|on your own)|kiss goodbye|say goodbye to (?:your|the)|find your (?:\w+ ){1,2}(?:in|on|out)|be (?:paying|sorry|locked|eating|cold|celebrating|apologising|the one|out|left|on your own|made)|pay|stand|lick|beg|crawl|lose (?:your|the|all))",
            r"(?:i'll|i will|i'm going to|i'm gonna|i'm|i|and i'll|so i'll)(?: \w+)? (?:lock you (?:out|in)|locking you|bin|burn|smash|sell|chuck|throw (?:out|away|your|every|all|them|it|the)|give (?:your|away|all your|it|them|you a (?:taste|reason))|dump|cut up|cut your|rip|tear|shred|delete your|wipe your|block your|cancel your|cancel (?:christmas|the|our)|unplug your|hide|take (?:your|away|back|the (?:ring|car|keys|remote|telly|games)|it out)|stop your|spend (?:your|all|the|it|\w+ hundred|a \w+)|pour|flush|tell (?:your|everyone|all|them|the (?:whole|kids|children|lads|girls|guests|table|choir|village|congregation|group|pub)|my (?:mum|mother|sister|family|mates|friends))|post|put (?:it|that|your|the) (?:on|in|out|up)|show everyone|show (?:your|them|my)|share your|read (?:your|out)|make (?:you (?:pay|sorry|regret|wait|beg|sleep|suffer|feel|look|eat|apologise)|sure (?:you|your|everyone)|your life|a scene|fun)|do (?:the same|it (?:back|to you|right back)|exactly the same|worse|likewise)|flirt|sleep with|kiss (?:your|someone|the|another|somebody)|go (?:with|out and (?:find|pull|sleep)|on a date)|find someone|see how you|get my own back|get you back|pay you back|get even|hit back|shout (?:back|louder|at)|scream|call you (?:\w+ )?(?:names|worse|it|the)|embarrass you|humiliate you|shame you|ignore|hurt you|punish|teach you|leave you (?:there|at the|to (?:walk|find|rot|starve|stew|sit)|outside|stranded|in the|on the|without|with nothing|stewing|waiting|by the)|let you (?:starve|stew|sweat|suffer|walk|go hungry|rot|miss|sit)|not (?:feed|wash|pick you|let you|come to your|buy you|pay|tell you)|keep (?:your (?:wages|card|keys|phone|passport|birthday|present|money|things|games)|the (?:kids|children|car keys|dog) (?:from|away))|scratch|key your|swap|serve you|spit|slap|break|change the (?:locks|wifi|wi-fi|password|netflix)|ruin|trash|stop (?:cooking|washing|speaking|talking|having sex|kissing|touching|paying your|loving)|refuse|feed your|drink|eat your|dock|fine you|charge you|ground you|confiscate|make love|go silent|go quiet|say nothing|speak to (?:no|everyone but)|turn my back|be cold|freeze|disinvite|uninvite|unfriend|return your|send your|invite my|miss your|skip your|forget your|not be at your|wear|book)\b[^.!?;]{0,50}",
            r"(?:so you(?:'ll)? (?:know|feel|learn|see|can see|find out)|see how (?:you|it) (?:like|feel)|to teach you|that'll teach|serve you right|until you (?:beg|apologise|grovel|crawl|learn|say sorry|come crawling|get on your knees|earn it)|till you (?:beg|apologise|grovel|crawl|learn|say sorry|earn it)|taste of your own|an eye for an eye|tit for tat|two can play|quid pro quo|dead to me|a week of (?:silence|nothing)|for (?:a|the|days|weeks|one|two|three) ?(?:\w+ )?(?:silence|no talking|no sex)|days? of silence|weeks? of silence|cold dinner|(?:your|the) (?:\w+ ){1,3}(?:goes?|go|is going|are going|will go|gets?|get|will be|'ll be|ends? up|end up|comes?) (?:straight |all )?(?:in|on|out|to|off|up|into|down|through|under|over)? ?(?:the |a )?(?:bin|skip|tip|fire|window|charity|canal|pond|street|lawn|ebay|rubbish|garden|pawn|dog|river|sea|drain|toilet|sold|smashed|burned|burnt|binned|cut|flushed|shredded|blocked|cancelled|deleted))",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"(?:instead of|rather than|without) $"),
            within=(
                r"(?:until|till|when|once) (?:you're|you are|we're|we are|i'm|it's|things are|you've) (?:calm|calmer|sober|both calm|both|cooled|cooler|done shouting|finished|ready|back|rested)",
                r"i won't punish",
                r"(?:on my own|by myself|with my (?:door|phone|earplugs|headphones))|ask you to wait",
                r"(?:and|then) (?:we can talk|we'll talk|i'll (?:talk|come back|be back|call you|ring you))",
                r"(?:talk|speak) (?:about it |again |tomorrow|later|when|in the morning|after)",
                r"not (?:talk|speak|discuss) (?:about )?(?:it|money|this|that) (?:while|when|until|till|then|after|at|in front)",
            ),
        ),
    ),
)
OTHERS_ACT = (
    MUST,
    Pattern(
        (
            r"(?:you'll|you will|you're going to|you are going to|you must|you have to|you need to|you've got to|you should|you are to|you'd better|you had better|you can|you ought to|then you|you shall|u must|u have to)(?: \w+){0,2} (?:have to |need to |be )?(?!(?:sorry|pay|regret|see|find|never see|be sorry|know|understand|get a letter|hear)\b)(?:swim|apologise|say sorry|stop|leave|give up|quit|go|sleep|move|buy|cook|clean|wash|write|do|make|take|get|see|attend|kneel|pray|walk|run|change|become|be|smile|go to therapy|stay|learn|tell|sign|sit|spend|sell|pay|wear|eat|drink|fast|promise|phone|ring|ask|bring|fix|put|work|read|sing|dance|shave|resign|start|behave|forget|earn|finish|crawl|beg|kiss|hug|drive|wait|repay|replace|thank|come|hand|fly|climb|love|forgive|respect|live|keep|stand|confess|bow|look after|treat|book|speak|talk|drop|babysit|mind|do all|win|grow|teach|have your|make the|double|close|pay back|pay off|be cured|iron|iron|tidy|lose|carry|build|buy)\b[^.!?;]{0,60}",
            r"(?:i'll|i will|i'm going to|i'd) (?:\w+ )?(?:make|get|force|have|ensure|see to it|see that|order|ask|tell|demand|insist)(?: that)? (?:sure )?(?:you|your \w+|the (?:airline|police|law|government|council|whole|bank|school|pub|court|army|king|queen|judge|pope|boss|pm|prime minister|world|doctor|priest|imam|company|hotel|shop|club|landlord|hospital)|everyone|everybody|nobody|no one|them|him|her|my (?:brothers|dad|mum)|god|parliament) (?:to |never |will |stop |ban |to stop )?\w+",
            r"(?:i'll|i will|i'm going to|i'm)(?: \w+)? (?:never (?:speak|talk|come|leave|eat|sleep|smile|laugh|be|go|work|drive|let|see|set foot|trust|cook|set|ever|wash|look|use|open|shop|visit|touch|say|sit|buy|drink)|not (?:sleep|eat|breathe|speak) (?:for (?:a|the rest|ten|years|months)|until|ever|again)|walk (?:to|round the) (?:the )?(?:moon|scotland|australia|world|\w+land|north pole|london|london and back)|move to (?:the moon|australia|mars|another planet|china|new zealand|alaska|antarctica|siberia|the north|canada|mexico|peru|japan|france|spain|the other|timbuktu|brazil|iceland|norway)|fly to|emigrate|become a (?:nun|monk|hermit)|join (?:the|a) (?:army|circus|convent|monastery|navy|foreign)|live (?:in|on) (?:a|the) (?:tent|car|cave|moon|shed|island|garage|hotel for|boat)|stop (?:time|breathing|the world|existing|loving)|sue|cancel (?:the internet|christmas for)|turn invisible|forget you exist|leave the country|buy (?:a new house|another house|a house|a castle|an island)|have (?:you|the) (?:arrested|sacked|banned|thrown|evicted|removed|put|sectioned|locked|fired|made|deported|struck|tested)|ban you|get you (?:banned|sacked|barred|fired|arrested)|divorce you on the spot|rewrite|change your (?:personality|mind|brain)|stay awake|be happy forever|read your mind|make it never|climb|control|erase|shut down|close down|call the (?:army|president|queen|king|prime minister|pope)|ring the (?:army|president|queen|king|prime minister|pope)|go on hunger|starve|hold my breath|stand on|evaporate|vanish|disappear (?:for|off)|swim the|swim to|cycle to|run to|hitchhike|teleport|move out (?:forever|for a year)|sell the house|quit (?:my job|work)|delete the internet)\b[^.!?;]{0,50}",
            r"(?:god|everyone|everybody|nobody|no one|netflix|the world|the whole|someone|somebody)(?: \w+){0,3} (?:will|'ll|has to|have to|must|is going to|are going to|needs? to|won't) (?!be no|be a no|mean|not be ok|be hurt)(?:\w+)[^.!?;]{0,50}",
            r"(?:we will|we) (?:never|both|all|have to|must|sell|stop|get|move|split|not|go to|see)[^.!?;]{0,40}|(?:sorry|apologise|apology|flowers|kneel|beg|press-ups|push-ups|essay|lines|a written|counselling|rehab|therapy)(?: \w+){0,4} (?:every day|each day|for a (?:week|month|year)|times|a day|by (?:tonight|tomorrow|midnight|monday))",
        ),
        unless=Exceptions(
            lead=(
                r"{reported}",
                r"(?:if|when|unless|until|till|while|whenever|before|so that|because|says|say|where|that|than) $",
            ),
            within=(
                r"you can (?:go|see|do|have|wear|spend|choose|talk|use|stay|come|keep|join|visit|drink|work|leave|like|watch|finish|pick|decide|ring|call|take)[^.!?;]{0,50}(?:like|want|need|choose|free|welcome|when you|ready)|and (?:you|we) can",
            ),
        ),
    ),
)
CONSEQUENCE = Missing(
    part=(
        r"(?:and|then|,|&) (?:i|im|i'm) (?!(?:mean|want|need|expect|said|don't|won't|can't|hate|like|am|was|think|feel|know|am not|not|have a|deserve)\b)[a-z]+",
        r"(?:i'm|im|i am|i'll be|me) (?:kipping|dossing|bunking|crashing|sleeping|staying|stopping|off|out|away|gone|going|leaving|heading)",
        r"(?:i|i'll|we) (?:answer|reply|read|listen|open|do|talk|cook|drive|work|lend|pay)(?: \w+)? only|i only \w+|after that i|the rest i",
        r"(?:expect|there'll be|then|it's) (?:no|nothing)|don't expect any|i won't (?:speak|talk|cook|open|let you|touch|feed|answer|come|drive|lend)|i freeze",
        r"(?:i'll|i will|i'm going to|i'm gonna|i shall|i am going to|i'd|we'll|we will|i have to|i get to|i might|i may|il|i plan to|i intend to)(?: \w+)?(?! (?:not (?:accept|tolerate|allow|have|stand|put up|be|take)|won't|never accept|never tolerate))\b",
        r"(?:i|and i|then i|i'm|i am|me)(?: then| just| also| always| simply| quietly| calmly| \w+ly)? (?:go|walk|leave|take|get|hang|stop|sleep|stay|call|ring|drive|eat|move|turn|close|end|put|step|sit|spend|pay|phone|finish|work|head|book|keep|cook|go home|do|come|cancel|ask|say goodnight|wait|use|open|read|travel|log|mute|pick|hand|give|lock|visit|make|pass|carry|set|switch|have|skip|return|tell|drop|hold|split|let|shut|fetch|pack|separate|go out|going|leaving|walking|taking|getting|hanging|sleeping|staying|calling|driving|eating|moving|ending|putting|stepping|sitting|spending|heading|booking|cooking|cancelling|off|out|done|gone|home|coming|stopping|finishing|reading|paying|picking|visiting|pausing|muting|logging|travelling|closing|turning|keeping|phoning|ringing|bringing|working|handing|locking|switching|asking|skipping|having|doing|making|using)\b(?! (?:on my|sick|fed|tired|enough of|it hard|a right))",
        r"(?:you'll|you will|you're going to|you can (?:sleep|go|cook|find|eat|forget|walk|pack|leave|say goodbye|kiss)|there'll be|there will be|we're (?:going|off|leaving|out)|and (?:it's|that's|we're|you're|the \w+)|or (?:it's|that's|we're|you're|i|else)|then (?:it's|that's|we're|the|your)|no (?:sex|dinner|talking|lift|christmas|tea|supper|cuddles)|the (?:\w+ ){0,2}(?:goes|go|gets|stays|stops|closes|ends)|your (?:\w+ ){1,3}(?:goes|go|gets|ends|is gone|are gone|will)|conversation(?:'s| is) over|we (?:stop|leave|pause|go home|end)|the (?:call|talk|conversation|visit|evening|night) (?:ends|stops|is over|waits)|means i|it's (?:the|a|no) \w+)",
    ),
    but_not=(
        r"i (?:will not|won't|will no longer|'ll not|'m not going to|am not going to|refuse to|don't|do not|can't|cannot)(?: \w+)? (?:accept|tolerate|allow|have|stand|put up|be|take|stand for|live with|cope|bear|let|deal|listen to it|like|want|do shouting|share|agree|go along)(?: \w+){0,5}",
        r"i (?:want|need|expect|ask|would like|deserve|demand|require|insist|have a right|value|like|prefer|wish|decide|choose|hate|mean it|said|told|say|am done|have had)(?: \w+)?|i'd (?:like|appreciate|prefer|love|rather)(?: \w+)?|i'm (?:not (?:having|putting|ok|okay|going to|a|your|happy|comfortable)|done with|fed up|tired of|sick of|asking|telling|serious|setting|entitled|allowed)(?: \w+)?|(?:when|while|if|before|after|until|unless|where|because|as|that|what|things|everything|who) (?:i|i'm|i've) \w+|i have (?:a right|limits|boundaries|feelings|needs|a limit)|to me|at me|on me|of me",
        r"you'll (?:have to|need to|see)(?: \w+)?",
    ),
)

_TRIGGER = r"(?:if|when|whenever|next time|the next time|each time|every time|once|should|as soon as|the moment|the minute|any time|one more|another|unless|the second|again)"
BEHAVIOUR = (
    Pattern(
        (
            rf"{_TRIGGER} (?:you|u|you're|you've|you are)(?: \w+)?? (?:{{vague_behaviour}})(?: (?:again|once more|one more time|ever again|to me|with me|at \w+|on \w+|in \w+|round \w+|around \w+|about \w+|near \w+|with \w+|the \w+|my \w+|tonight|tomorrow|over \w+|during \w+|while \w+|before \w+|after \w+|when \w+|like (?:that|this)))*",
            rf"{_TRIGGER} (?:you're|you are|you get|you're being|you act|you can't be|you aren't|you're not|you become|you turn) (?:\w+ )?(?:horrible|nasty|mean|difficult|awful|unkind|cruel|rude|disrespectful|weird|moody|off|impossible|unreasonable|bad|unfair|selfish|lazy|childish|negative|cold|funny|stroppy|nice|kind|fair|good|respectful|toxic|vile|ugly|hurtful|like that|like this|silly|careless|annoying|a pain|too much|grumpy|aggressive|abusive|controlling|in a mood|in one of your|cross|angry|wrong|yourself|that way|this way|hateful|harsh|sarcastic|spiteful|stressed|ridiculous|a nightmare|supportive|loving|bossy|stupid|pathetic|a bully|ungrateful|thoughtless|inconsiderate|decent|civil|polite|out of order|out of line|hard to live with|short with me|a jerk|an idiot|dismissive|immature|irresponsible|hostile|passive aggressive|manipulative|jealous|possessive|needy|clingy|dramatic|unpleasant|irritable|snappy)",
            rf"{_TRIGGER} (?:it|this|that|things|anything(?: like (?:it|this|that))?|something(?: like (?:it|this|that))?|the situation|everything|stuff) (?:\w+ )?(?:happens?|gets?|goes?|starts?|continues?|keeps?|carr(?:y|ies)|feels?|turns?|is|are|doesn't|don't|comes?)(?: (?:again|bad|worse|too|out|on|wrong|nasty|heated|ugly|difficult|off|like|tense|happening|going|much|up|change|up again|stop|messy|weird|awkward|to))*",
            r"^(?:cross|try|test|push|disrespect|mess|upset|annoy|hurt|provoke|disappoint|fail|embarrass|treat|do|keep|carry|act|behave|start|wind|let|start on|speak to|be) (?:me|it|that|this|up|on|with me|me about|me down|me badly|like that|like this|badly|me like|me up)(?: \w+){0,3}(?= and| again| or|,| one)",
            r"(?:cross|crosses|crossing|overstep\w*) (?:the|a|that|my) line|(?:bad|that|this|your|any) (?:behaviour|attitude|nonsense|carry-on|moods?|mood|treatment|conduct|games|rubbish|drama|ways|crap|bullshit|shit|act)(?! (?:at|in front|over the))|(?:i want|i need|i expect|i deserve|i demand|i ask for|i'd like|show|give me|treat me with|with|some|more|a bit of|basic|lack of|no|without) (?:\w+ )?(?:respect|kindness|consideration|decency|fairness|support|love|courtesy|dignity|appreciation|honesty|loyalty|better|space|trust|peace|harmony|understanding)|do(?:es)? that|treat(?:s|ed)? me (?:properly|right|well|better|badly|like|with|fairly|decently)|be (?:nice|kind|decent|respectful|good|fair|better|civil|reasonable)|have boundaries|my boundaries|has boundaries|this kind of thing|that sort of thing|this sort of thing|that kind of thing|act your age|put up with (?:it|this|that)|take (?:it|this|that|much more)|have (?:it|this|that) any ?more|enough is enough|i've had enough",
        ),
        unless=Exceptions(
            lead=(r"{reported}",),
            anywhere=(
                r"^[^.!?]{10,200}[.!?] (?:if|when|whenever|should) (?:it|that|this|you (?:start|do|take it))\b",
            ),
            within=(
                r"{seen_limit}",
                r"(?:when|if) (?:you|u)(?: \w+)? (?:do it|do that|it happens|this happens|it starts),? [^.!?;]{0,10}(?:shout|swear|call|hit|throw|slam)",
            ),
        ),
    ),
    Pattern(
        (
            rf"{_TRIGGER} (?:you|u)(?:'re| are| get| were| can't be| cannot be| aren't| are not| won't be| don't| act| start| start being| turn|'re being| are being)"
            r"(?: \w+)? (?:{quality}|{character})(?= |[.,!?]|$)",
            rf"{_TRIGGER} (?:you|u) (?:\w+ )?(?:{{vague_deed}})(?= |[.,!?]|$)",
            rf"{_TRIGGER} (?:the|our|my|your|this|that) \w+(?:'s| is| are| gets| goes| turns) (?:\w+ )?(?:ruined|spoilt|spoiled|wrecked|horrible|awful|tense|nasty|ugly|bad|too much|unbearable|off|wrong)",
            r"(?:^|[.!?;] ?)(?:please )?(?:don't be|stop being|quit being|no being|no more being) (?:so |such )?(?:a |an )?(?:{quality}|{character}|pain|nightmare|jerk|idiot|child|baby|nuisance|\w+head)",
            r"(?:^|[.!?;] ?)(?:misbehave|act up|play up|kick off|start(?: anything| something| on me)?|overdo it|go too far|push it|try it on|let me down|show me up|upset me|hurt me|annoy me|disrespect me)\b[^.!?;]{0,40}? and (?:i'll|i will|i'm|i)\b",
            r"(?:^|[.!?;] ?)(?:keep (?:pushing|testing|provoking|annoying|winding|hurting|upsetting)|pull your weight|behave yourself|behave|mind your manners|sort yourself out|grow up|respect me|shape up|buck up|do better|treat me (?:better|right|well|properly)|make an effort|be (?:nice|kind|fair|good|better|normal|decent|reasonable|respectful))(?= |[.,!?]|$)",
            r"(?:to|will|must|should) (?:respect|value|appreciate|support) (?:me|us)(?=[.,!?]|$)",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"{denied}(?: \w+){0,3} $"),
            within=(r"{seen_limit}",),
            anywhere=(
                r"^[^.!?]{10,200}[.!?] (?:if|when|whenever|should) (?:it|that|this|you (?:start|do|take it))\b",
            ),
        ),
    ),
)
