"""Penalties: what is taken, withheld or done to the other in return."""

from handrail.coach.matchers import Exceptions, Pattern

# "No … for you", "I won't … to you till …": something withheld as the price.
WITHHELD = Pattern(
    (
        # the same done back: "if you sell my loom I'm selling your bike"
        r"(?:(?:if|when|next time) you|^) ?(?P<deed>[a-z]{3,8}?)(?:s|"
        r"ed)?\b[^.!?;]{1,60}?(?:i'll|i will|i'm|and i) (?P=deed)(?:ing)? "
        r"(?:you|your|yours|him|her|them|everyone)\b[^.!?;]{0,40}",
        r"i(?:'ll| will|'m| am)(?: just| simply)? (?:bend|bin|break|burn|chuck|cut|dump|hide|"
        r"lose|miss|pour|rip|sell|selling|smash|soak|stop|tear|throw|"
        r"throwing|leave|leaving|shred|cancel|return|give|donate|crumple|eat|drain|unpick|"
        r"scratch|delete|wipe) (?:\w+ ){0,3}?(?:your (?!side\b|place\b|mum|house|door|"
        r"parents)[a-z]+|yours)\b[^.!?;]{0,40}",
        r"you(?:'ll| will| can| won't)? (?:whistle for|forget about|kiss goodbye to|say "
        r"goodbye to|hear my voice|see my face|hear from me|get a word|get another|have "
        r"(?:my|me))\b[^.!?;]{0,40}|"
        r"i(?:'ll| will)? have your \w+ (?:rehomed|put down|sold|crushed|towed|removed|"
        r"scrapped|destroyed|taken|cut off)\b|you won't (?:hear|get|see|have)\b[^.!?;]{0,40}",
        r"there's no \w+ for you(?: \w+){0,3}",
        r"(?:then|and|or|there'll be|there will be|it's|,|you get|you'll get|expect|be)(?: "
        r"be)? no (?:\w+ )?(?:and no )?\w+"
        r"(?: and no \w+| night| time)? (?:for you|from me|off me|in this house|out of "
        r"me)(?: \w+){0,3}",
        r"i(?:'ll not| won't| will not|'m not going to|'m not|'m never)(?: be)? (?:open my "
        r"mouth|speak|speaking|talk|talking|say a word|"
        r"cook|cooking|wash|feed|touch|touching|kiss|look at|lift a finger|sleep|share)(?: "
        r"\w+){0,4}? (?:you|your|yours|you're|for you|to you|with you)"
        r"(?: \w+)? (?:till|until|for (?:a|the|days|weeks|one|two|three)|all)(?: \w+){0,3}",
        r"i(?:'ll| will|'m going to) (?:key|tip|scratch|scrape|slash|let down|drown|soak|"
        r"dent|bend|snap|shrink|spoil|ruin|wreck|empty|return|pawn|auction|"
        r"paint over|scribble|unfriend|out|expose|rat|shop|report|mark) (?:your|yours|"
        r"you)(?: \w+){0,5}",
    ),
    unless=Exceptions(lead=(r"{reported}",)),
)
PUNISH = (
    WITHHELD,
    Pattern(
        (
            r"(?:i'll|i will|i'm going to|i'm|i shall|you'll get|you'll have|you get|you|"
            r"expect|there'll be|there will be|it's|it'll be|then|get|and|or|be|with)?(?: "
            r"\w+){0,2} ?(?:(?:the )?silent treatment|cold shoulder|nothing but silence|not "
            r"(?:one |a )?(?:word|speak|talk|say a word|hear|be speaking|be talking|look at "
            r"you|touch you|kiss|hug|cuddle|sleep with)|(?:won't|not going to|will not|not|"
            r"never|stop|refuse to|no longer|shan't) (?:be )?(?:speak(?:ing)?|talk(?:ing)?|"
            r"say|look(?:ing)?|touch(?:ing)? you|kiss(?:ing)?|hug(?:ging)?|cuddl(?:e|ing)|"
            r"cook(?:ing)? (?:for you|you|your|dinner|tea|for)|wash(?:ing)? your|"
            r"iron(?:ing)? your|answer(?:ing)? (?:you|your|any)|sleep(?:ing)? with|have sex|"
            r"make love|do (?:your|anything for you|a thing|you)|let you (?:near|see|touch|"
            r"have|in|come)|feed|acknowledge|forgive|laugh|smile|lift a finger|reply|help "
            r"you|drive you|give you|come near|share a|invite|pay|be (?:nice|affectionate|"
            r"intimate)|say a)(?: \w+){0,3}|ignor(?:e|ing) you|blank(?:ing)? you|act as if "
            r"you(?:'re| are) not|pretend you(?:'re| are| don't)|freez(?:e|ing) you|"
            r"shut(?:ting)? you out|give you nothing|giv(?:e|ing) you the (?:silent|cold)|"
            r"sulk|withhold\w*|bread and water|no bed for you|don't expect any|expect no "
            r"word|(?:don't think|not) (?:you'll )?be kissed|freeze you out|not touching you|"
            r"fast from speaking|no (?:housekeeping|sex|kisses|kissing|cuddles|hugs|"
            r"affection|love|touching|dinner|tea|meals?|supper|breakfast|talking|words|"
            r"christmas|birthday|presents?|treats|pudding|nookie|hanky|bedroom|intimacy|"
            r"goodnight|good night|washing|clean|lifts?|telly|more (?:sex|dinners|meals|"
            r"cuddles|lifts|cooking|kisses|birthday|washing|clean))(?: \w+){0,3}|nothing "
            r"(?:happening )?(?:in|from me|off me|out of me)(?: \w+){0,4}|you on the (?:sofa|"
            r"settee|couch|floor)|in the (?:doghouse|shed with|dog's bed))",
            r"(?:you'll|you will|you can|you're going to|you won't|you) (?:(?!must|have|"
            r"need)\w+ )?(?:be )?(?:sleep(?:ing)? (?:on the (?:sofa|settee|couch|floor)|in "
            r"the (?:car|shed|garage|spare|bath|garden|hall|dog)|outside|alone|elsewhere)|"
            r"cook(?:ing)? (?:your own|for yourself)|eat(?:ing)? (?:alone|in the|out of|cold|"
            r"beans|your own|off)|wash your own|iron your own|go (?:hungry|without)|get "
            r"(?:no|nothing|another|to kiss|a kiss|your dinner|any|the silent|what|it|a "
            r"taste|yours|cold|to see|fed|sex|beans|the cold)|kiss|wait (?:outside|for)|walk "
            r"home|never get|(?:not )?see(?:ing)? (?:me naked|my|a)|forget (?:about "
            r")?(?:your|sex|christmas|dinner|the|any|tonight|me)|know (?:how|what) (?:it|"
            r"that)|learn|spend christmas|spend (?:the|your) \w+ (?:alone|on your own)|kiss "
            r"goodbye|say goodbye to (?:your|the)|find your (?:\w+ ){1,2}(?:in|on|out)|be "
            r"(?:paying|sorry|locked|eating|cold|celebrating|apologising|the one|out|left|on "
            r"your own|made)|pay|stand|lick|beg|crawl|lose (?:your|the|all))",
            r"(?:i'll|i will|i'm going to|i'm gonna|i'm|i|and i'll|so i'll)(?: \w+)? (?:lock "
            r"you (?:out|in)|locking you|bin|burn|smash|sell|chuck|throw (?:out|away|your|"
            r"every|all|them|it|the)|give (?:your|away|all your|it|them|you a (?:taste|"
            r"reason))|dump|cut up|cut your|rip|tear|shred|delete your|wipe your|block your|"
            r"cancel your|cancel (?:christmas|the|our)|unplug your|hide|take (?:your|away|"
            r"back|the (?:ring|car|keys|remote|telly|games)|it out)|stop your|spend (?:your|"
            r"all|the|it|\w+ hundred|a \w+)|pour|flush|tell (?:your|everyone|all|them|the "
            r"(?:whole|kids|children|lads|girls|guests|table|choir|village|congregation|"
            r"group|pub)|my (?:mum|mother|sister|family|mates|friends))|post|put (?:it|that|"
            r"your|the) (?:on|in|out|up)|show everyone|show (?:your|them|my)|share your|read "
            r"(?:your|out)|make (?:you (?:pay|sorry|regret|wait|beg|sleep|suffer|feel|look|"
            r"eat|apologise)|sure (?:you|your|everyone)|your life|a scene|fun)|do (?:the "
            r"same|it (?:back|to you|right back)|exactly the same|worse|likewise)|flirt|"
            r"sleep with|kiss (?:your|someone|the|another|somebody)|go (?:with|out and "
            r"(?:find|pull|sleep)|on a date)|find someone|see how you|get my own back|get "
            r"you back|pay you back|get even|hit back|shout (?:back|louder|at)|scream|call "
            r"you (?:\w+ )?(?:names|worse|it|the)|embarrass you|humiliate you|shame you|"
            r"ignore|hurt you|punish|teach you|leave you (?:there|at the|to (?:walk|find|rot|"
            r"starve|stew|sit)|outside|stranded|in the|on the|without|with nothing|stewing|"
            r"waiting|by the)|let you (?:starve|stew|sweat|suffer|walk|go hungry|rot|miss|"
            r"sit)|not (?:feed|wash|pick you|let you|come to your|buy you|pay|tell you)|keep "
            r"(?:your (?:wages|card|keys|phone|passport|birthday|present|money|things|games)|"
            r"the (?:kids|children|car keys|dog) (?:from|away))|scratch|key your|swap|serve "
            r"you|spit|slap|break|change the (?:locks|wifi|wi-fi|password|netflix)|ruin|"
            r"trash|stop (?:cooking|washing|speaking|talking|having sex|kissing|touching|"
            r"paying your|loving)|refuse|feed your|drink|eat your|dock|fine you|charge you|"
            r"ground you|confiscate|make love|go silent|go quiet|say nothing|speak to (?:no|"
            r"everyone but)|turn my back|be cold|freeze|disinvite|uninvite|unfriend|return "
            r"your|send your|invite my|miss your|skip your|forget your|not be at your|wear|"
            r"book(?! (?:a|my|the|our) (?:taxi|cab|bus|table|train|room|lift|seat|hotel|bed)\b))\b"
            r"[^.!?;]{0,50}",
            r"(?:so you(?:'ll)? (?:know|feel|learn|see|can see|find out)|see how (?:you|it) "
            r"(?:like|feel)|to teach you|that'll teach|serve you right|until you (?:beg|"
            r"apologise|grovel|crawl|learn|say sorry|come crawling|get on your knees|earn "
            r"it)|till you (?:beg|apologise|grovel|crawl|learn|say sorry|earn it)|taste of "
            r"your own|an eye for an eye|tit for tat|two can play|quid pro quo|dead to me|a "
            r"week of (?:silence|nothing)|for (?:a|the|days|weeks|one|two|three) ?(?:\w+ "
            r")?(?:silence|no talking|no sex)|days? of silence|weeks? of silence|cold dinner|"
            r"(?:your|the) (?:\w+ ){1,3}(?:goes?|go|is going|are going|will go|gets?|get|"
            r"will be|'ll be|ends? up|end up|comes?) (?:straight |all )?(?:in|on|out|to|off|"
            r"up|into|down|through|under|over)? ?(?:the |a )?(?:bin|skip|tip|fire|window|"
            r"charity|canal|pond|street|lawn|ebay|rubbish|garden|pawn|dog|river|sea|drain|"
            r"toilet|sold|smashed|burned|burnt|binned|cut|flushed|shredded|blocked|cancelled|"
            r"deleted))",
        ),
        unless=Exceptions(
            lead=(r"{reported}", r"(?:instead of|rather than|without) $"),
            within=(
                r"(?:until|till|when|once) (?:you're|you are|we're|we are|i'm|it's|things "
                r"are|you've) (?:calm|calmer|sober|both calm|both|cooled|cooler|done "
                r"shouting|finished|ready|back|rested)",
                r"i won't punish",
                r"(?:on my own|by myself|with my (?:door|phone|earplugs|headphones))|ask you "
                r"to wait",
                r"(?:and|then) (?:we can talk|we'll talk|i'll (?:talk|come back|be back|call "
                r"you|ring you))",
                r"(?:talk|speak) (?:about it |again |tomorrow|later|when|in the morning|after)",
                r"not (?:talk|speak|discuss) (?:about )?(?:it|money|this|that) (?:while|when|"
                r"until|till|then|after|at|in front)",
            ),
        ),
    ),
)
