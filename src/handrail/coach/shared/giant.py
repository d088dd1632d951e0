"""Promises nobody can keep: the whole of something large, alone, at once."""

from handrail.coach.matchers import Exceptions, Pattern

_I = (
    r"(?:i'll|i will|i'm going to|i'm gonna|i can|i promise to|i swear to|i'll have|i will have|"
    r"i'd|by \w+ i'll have|and|, )"
)
SWEEPING = Pattern(
    (
        # the whole of something large, alone: "dig the entire allotment"
        rf"{_I}(?: \w+ly| also| just| personally| single-handedly| have)*(?: have|'ve)? "
        rf"(?:{{feat}}) (?:up |out |down )?(?:us |you |them |every one )?"
        r"(?:(?:all|every|each|the (?:whole|entire|full|complete)|the lot|my (?:whole|"
        r"entire)|our (?:whole|entire)|your (?:whole|entire)|both|three|four|five|six|ten|"
        r"twelve|twenty|fifty|a hundred|hundreds|thousands|a thousand|a million)\b(?: "
        r"of)?(?: the| my| our| your)?(?: \w+){1,2}"
        r"(?<!the washing)(?<!the dishes)(?<!the ironing)(?<!the shopping)(?<!the "
        r"bins)(?<!pages)(?<!minutes)(?<!pounds)(?<!quid)(?<!emails)(?<!chapters)(?<!lengths)"
        r"(?<!miles)(?<!eggs)(?<!plates)(?<!shirts)(?<!bags)(?<!boxes)(?<!this week)"
        r"|(?:a|an|the|my|our|your|this) (?:\w+ ){0,2}?(?:{giant})(?= |[.,!?]|$)(?! (?:panel|"
        r"post|door|shelf|key|keys|floor|window|bill|bin|drawer|drawers|lesson|chapter|list|"
        r"form|practice|book|sink|tap|lightbulb|bulb|insurance|seat|boot|tyres|tank|step|"
        r"path|gate|guttering|payment|scales|for (?:ten|twenty|half|an hour))\b))",
        r"(?:whole|entire) (?!(?:evening|day|morning|afternoon|time|hour|film|meal|thing|"
        r"match|show|game|song|week|month|dinner|journey|weekend|plate|meeting|lesson|"
        r"fortnight|holiday|trip|visit|course|rehearsal|concert|play)\b)\w+|"
        r"every (?:minute|second|hour|moment|inch|single one|one of them|last)\b|every \w+ "
        r"(?:there is|in the (?:world|house|book)|on earth|going|you've ever|we own)|"
        r"(?:win|won) (?:us|you|the|a|an|every|three|gold|first)\b[^.!?;]{0,30}|(?:turn|"
        r"turned|make|made) (?:the|my|our|your|this) (?:\w+ )?\w+ into an? [^.!?;]{2,30}|"
        r"(?:swim|sail|row|cycle|walk|fly|climb|cross|run) (?:the (?:channel|atlantic|length|"
        r"world|whole|country|sahara|pacific|ocean)|across|round the (?:world|country|coast)|"
        r"everest|ben nevis|to (?:rome|spain|france|paris|africa))\b|"
        r"i'll be (?:over|free of|rid of|cured of|done with) (?:my|all|every)\b[^.!?;]{0,30}|"
        r"(?:make|made) up for (?:all|every|the (?:last|past)|\w+ years|"
        r"everything)\b[^.!?;]{0,30}|i'll (?:know|understand|speak|remember|love|answer|"
        r"never miss) (?:all|every)\b[^.!?;]{0,30}|for (?:a whole|all of) (?:orchestra|army|"
        r"village|school)",
        r"(?:top to bottom|from scratch|single-handed(?:ly)?|all by myself|in one (?:go|"
        r"night|day|weekend)|overnight|once and for all|whole world|to the moon|world record|"
        r"a million|fluent(?:ly)?|by heart|from memory|every (?:single )?(?:\w+ )?ever "
        r"(?:made|written)|of all time|for the (?:whole|entire) (?:street|village|town|"
        r"family)|shed and all|and (?:feed|win|save|cure|house) (?:the|every|us)\b)",
        r"every (?:single )?(?:day|night|morning|evening|week|weekend|hour) (?:for (?:a|the "
        r"next|the rest of the|one|two|five|ten) (?:\w+ )?(?:year|years|decade|months)|for "
        r"(?:years|life|ever)|of (?:my|our|the) (?:life|lives|year)|until i (?:die|drop))",
        rf"{_I}(?: never| not)?(?: \w+)? (?:win you|win us|cure|end|solve|save the|conquer|"
        rf"invent|become|have become|have a body|be (?:rich|famous|fluent|perfect|cured|"
        rf"chief|president|the (?:most|best|happiest|richest|perfect)|a (?:saint|millionaire|"
        rf"genius|champion|new man|new woman|different person|doctor|lawyer|pilot|professor|"
        rf"master)))\b(?: \w+){0, 4}",
    ),
    unless=Exceptions(
        lead=(
            r"(?:start(?:ing)?|begin(?:ning)?|help(?: you)?|part of|one of|not|n't|instead "
            r"of|don't) $",
        ),
        within=(
            r"(?:one|a|the first) (?:page|chapter|lesson|room|drawer|wall|shelf|hour|box|bag|"
            r"row|corner|coat|bed)|minutes|half an hour|"
            r"{no_when}|first step|(?:start|begin)(?:ing|ning)? (?:by|with|on)|(?:one|a|next|"
            r"first) (?:payment|instalment)|lesson|class",
        ),
    ),
)
BIG = (
    SWEEPING,
    Pattern(
        (
            r"(?:i'll|i will|i'm going to|i'm gonna|i|i'd|i can|i promise to|we'll|we will|"
            r"will have|i'll have|have|to|and)(?: \w+ly| also| just| personally| never| "
            r"always| not)*(?:'ve| have)? ?(?:renovate|renovated|rebuild|rebuilt|build (?:a|"
            r"us a|you a) (?:house|boat|extension|home|castle|pool)|learn(?:ed|t)? (?:the "
            r"\w+|\w+|a (?:new )?language|to (?:fly|speak))(?: fluently| by heart)?(?= by| "
            r"in| this| tonight| tomorrow|[.,]|$)|master(?:ed)?|become (?:a|an|the) \w+|"
            r"became|cure[d]?|save[d]? (?:ten|twenty|fifty|a hundred|five|a million|"
            r"thousands|\d+ ?(?:k|grand|thousand))|paid off (?:all|the (?:mortgage|whole|"
            r"house|loan|debts?)|every|our|everything)|pay off (?:all|the (?:mortgage|whole|"
            r"house|loan|debts?)|every|our|everything)|clear(?:ed)? (?:all|every|the "
            r"(?:whole|entire|mortgage|debts?))|fix(?:ed)? (?:everything|us|all|our "
            r"(?:marriage|relationship|life|lives|family)|the whole|every|it all)|"
            r"sort(?:ed)? (?:everything|all|our (?:marriage|relationship|life|whole)|the "
            r"whole|every|my whole|out everything|out our)|solve[d]? (?:all|every|our)|"
            r"change (?:everything|completely|my (?:whole|entire|life|personality)|overnight|"
            r"who i am|my ways)|transform|turn my (?:whole )?life|give up (?:everything|"
            r"drink,|smoking, |all)|quit (?:everything|drinking,|smoking,)|stop (?:all|"
            r"drinking, |being (?:jealous|angry|me)|feeling|ever|getting angry)|do "
            r"(?:everything|all (?:the|of the|our|your|my|your)|every|it all|whatever you)|"
            r"make (?:every|everything|all|you (?:the happiest|happy|love|forget|a "
            r"millionaire|rich)|up for (?:all|every|ten|twenty|the)|our (?:life|marriage|"
            r"home) perfect|a million|us rich|sure nothing)|be (?:perfect|the perfect|a "
            r"perfect|the best|a saint|a new|a completely|a different|a changed|completely|"
            r"totally|rich|fit|slim|a millionaire|cured|sober for|happy (?:forever|all)|"
            r"everything|fluent|sinless|calm (?:for|forever|always)|the world's)|never "
            r"(?:get|be|feel|have|make|let|think|lose|argue|drink|raise|hurt|fight|complain|"
            r"fail|disappoint|forget) (?:angry|cross|sad|tired|upset|jealous|annoyed|"
            r"stressed|late|ill|wrong|mistakes?|a (?:bad|mistake|row|day|cross)|anything|"
            r"another (?:row|argument|mistake|cross|drop)|you (?:down|feel)|my temper)|"
            r"clean(?:ed)? the (?:whole|entire)|paint(?:ed)? the (?:whole|entire)|"
            r"decorate[d]? (?:the (?:whole|entire)|every)|redecorate|read (?:every|all|the "
            r"whole|a hundred|fifty)|write (?:a (?:book|novel)|you a (?:letter|poem) every)|"
            r"run (?:a|the|ten|three) marathons?|lose (?:three|four|five|six|ten|twenty|two|"
            r"a hundred) stone|earn (?:a million|double|twice|six)|double (?:my|our)|triple|"
            r"win (?:back|the|everyone)|convert|visit every|call every|ring everyone|make "
            r"peace with (?:everyone|the whole|all)|have (?:the whole|everything|every|all "
            r"(?:the|our|your)|a perfect|no (?:debt|anger|temper))|get (?:us out of debt|rid "
            r"of all|over (?:everything|my)|every|everyone|a degree|fit, |rich|the whole|my "
            r"whole|a (?:new job|promotion), )|heal|forget (?:everything|the past|it ever)|"
            r"forgive (?:everything|everyone|all)|work (?:three|four|five|two) jobs|move "
            r"mountains|sell (?:everything|the house and)|give you (?:the world|everything|"
            r"the moon)|pray (?:all|every hour|five hundred)|fast for (?:a month|forty|a "
            r"year)|organise (?:everything|our whole|the whole|every)|plan (?:our whole|"
            r"every|the whole|the rest)|raise (?:all|a million)|tidy (?:the whole|every)|"
            r"empty (?:the whole|every)|dig (?:the whole|a pool)|cook (?:every|all (?:the|"
            r"our) meals)|take care of everything|look after everything|handle everything|"
            r"put everything right|make everything (?:right|ok|okay|better|perfect)|stay "
            r"awake|end all|erase|undo)\b[^.!?;]{0,60}",
            r"(?:have|'ll have) (?:got |planned, |made |found |written |won |a body |the "
            r"divorce |the whole |my whole )(?:\w+ ){0,3}(?:degrees|cure|family|god|done|"
            r"oscar|world|paid|film)|(?:write|written|compose[d]?) (?:a|an|you a) "
            r"(?:symphony|opera|novel|bestseller|hit)|round the world|most popular|chief "
            r"executive|never going to|like a god|every (?:film|book|song) ever|(?:never|let "
            r"you never) (?:be in pain|yawn)|never let you|win an oscar|speaking french|"
            r"speak, sit|stone cold|(?:perfect|best) (?:lover|sex)|be a saint|three people's|"
            r"run ten miles|house sold|the whole lot (?:by|before)|(?:whole|entire) "
            r"(?:cottage|house|garden|flat|home|loft|attic|kitchen|extension|bathroom|family "
            r"tree|marriage|personality|debt|mortgage|life|year's|estate|street|fleet)|"
            r"(?:every|each) (?:single )?(?:meal|chore|bill|night for (?:a|the rest)|day for "
            r"(?:a|the rest|the next (?:ten|five|twenty|year))|holiday perfect|room|wall|"
            r"penny|debt|problem|row|window|book|one of our)|for the rest of (?:my|our|your) "
            r"(?:life|lives|days)|as long as i live|in my whole life|forever and|overnight|"
            r"all (?:our|my|the) (?:problems|debts|issues|troubles|mistakes|bills|chores|"
            r"housework|cooking)|perfect (?:husband|wife|father|mother|partner|dad|mum|man|"
            r"woman|son|daughter)|from scratch|by myself (?:this|in a|by|over)|"
            r",[^.!?,]{3,30},[^.!?,]{3,40} and [^.!?,]{3,40} (?:by|this|in a|before|tonight|"
            r"tomorrow|all)|(?:,|and) (?:fit|slim|rich|sober|fluent|happy|tidy|calm)(?:,| "
            r"and)|thirty (?:kilos|years)|fluent in|a marathon|a degree|a millionaire|world "
            r"peace|no (?:debts?|anger|arguments?|rows?|temper|mess) (?:ever|at all|again)|"
            r"never (?:ever )?again (?:in|for|as)",
        ),
        unless=Exceptions(
            within=(
                r"(?:one|a) (?:page|chapter|lesson|room|drawer|wall|shelf|hour)|ten minutes|"
                r"half an hour|first step|start (?:by|with)|for (?:ten|twenty|fifteen|"
                r"thirty) minutes|do all the (?:washing up|dishes|ironing|washing) "
                r"(?:tonight|tomorrow|on|this|after)",
            )
        ),
    ),
)
