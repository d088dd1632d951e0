"""What is held over somebody: children, a secret, the home, things, money, papers, animals."""

from handrail.coach.matchers import Exceptions, Pattern
from handrail.coach.shared.threat import CALM

_UNLESS = Exceptions(
    lead=(
        *CALM.lead,
        r"(?:worried|scared|afraid|anxious|nervous|frightened|terrified|in case|what if|upset|sad|"
        r"hate it|how|why|whether)(?: about| of| that| if| when| because)?(?: [\w']+){0,3} $",
        r"(?:he|she|they|the landlord|the council|my ex)(?: \w+){0,2} (?:says?|said|told \w+|"
        r"threatened|reckons?)(?: that| to)? $",
    ),
    within=CALM.within,
)
# What comes before a price: "if …", "… or …", "once more and …".
_IF = (
    r"(?:if|unless|when|or|and|so|then|otherwise|again|next time|once more|one more \w+|one word|"
    r"another \w+|until|till|before|because|don't be surprised when|don't cry when|,)"
)
_PRICE = rf"\b{_IF} (?:[^.!?;\n]{{0,70}}[ ,])?"
_CHILD = (
    r"(?:(?:the|our|my|your|those|either of the|any of the) (?:kids?|children|boys?|girls?|baby|"
    r"twins|little ones?|lads?|son|daughter|child|toddler|grandchildren)|them kids|ur kids)"
)
CHILDREN = (
    r"make sure (?:[a-z]+ ){1,4}(?:hates?|forgets?|never (?:speaks?|want)) (?:you|to you)\b",
    rf"{_PRICE}(?P<this>{_CHILD} (?:won't|will not|aren't going to) be here\b[^.!?;\n]{{0,40}})",
    r"(?:hears? it|get it|gets it|find out|finds out|learn it) from me(?: \w+)?(?=[?.!]|$)",
    r"you(?:'ll| will|'re| are)? ?(?:won't|(?<=ll )not|(?<=re )not|will not|wont|aren't going "
    r"to|(?<=ll "
    r")never)(?: be)?(?: ever)? (?:see|seeing|have|having|get|getting|hold|holding|tuck|tucking|"
    r"go near|come"
    rf" near|pick|picking) (?:[\w']+ ){{0,2}}?{_CHILD}",
    rf"(?:{_CHILD}) (?:will |'ll |are |is |can )?(?:stay|stays|staying|live|lives|living|come|"
    rf"remain)"
    r" with me (?:for good|from now|and|full time|in future|from then)",
    r"you(?:'ll| will|'re going to| can)? (?:lose|forget|whistle for|miss out on) (?:about |"
    r"having |"
    r"seeing )*(?:your |the |any )?(?:weekends?|sundays?|saturdays?|days?|nights?|time|contact|"
    r"turn|visits?|half of the holidays) with (?:him|her|them|the kids|the children|[a-z]+)",
    r"(?:i'll|i will|i'm|i am|i can|i) (?:\w+ )?(?:apply|applying|going|go|file|filing|fight|"
    r"fighting|ask|push|pushing) for (?:full|sole) (?:custody|care|residence)|"
    r"(?:you'll|you will|you can|you'd)(?: \w+){0,4} (?:in|at) a contact centre",
    r"make (?:sure|certain)(?: that)? (?:no |the |a )?(?:judge|court|you|social worker)s?(?: \w+)? "
    r"(?:never|lets? you|see|get)",
    r"(?:grow|growing|grows|brought) up without (?:you|a (?:mum|mam|dad|mother|father)|their "
    r"(?:mum|"
    r"dad|mother|father))|(?:call|calling) (?:somebody|someone|another man|another woman) else (?:"
    r"mum|dad|mummy|daddy)|forget (?:what you look like|your face|they had a)",
    rf"teach {_CHILD} to (?:hate|forget)|{_CHILD} (?:will|'ll|are going to|get to) (?:hear|know|"
    rf"find "
    r"out|learn|be told) (?:what|who|how|why|that) you",
)
_CROWD = (
    r"(?:everyone|everybody|the (?:whole|entire) (?:[\w-]+ ?){1,2}|your (?:whole |new )?(?:boss|"
    r"manager|work|office|employer|head teacher|landlord|mum|mam|mother|dad|father|parents|family|"
    r"sister|brother|wife|husband|kids|friends|mates|church|imam|pastor|priest|tutor|supervisor|"
    r"colleagues|"
    r"neighbours|followers|ward|team|club|probation officer|gp)|the (?:neighbours|school|office|"
    r"police|taxman|group|jobcentre|papers))"
)
_MATTER = (
    r"(?:about (?:the|your|that|those|us|what|how|where|it)|what (?:you|u|sort|kind|a)|who "
    r"(?:you|u)|how you|"
    r"where you|why you|that you|the (?:photos|pictures|video|pics|texts|messages|screenshots|"
    r"letter|"
    r"letters|tape|lot|truth|full story)|those (?:photos|pictures|pics|texts|messages|letters)|"
    r"your ("
    r"?:photos|pictures|messages|texts|secret|little \w+|diary|letters|record|search|medical|\w+ "
    r"photos)|our (?:chats?|messages|texts|video)|every(?: \w+)? (?:photo|message|text|word)|"
    r"you're|you've|ur)"
)
SECRETS = (
    rf"expect (?:{_CROWD}|a visit|letters) to (?:get|hear|receive|have|know)\b[^.!?;\n]{{0,40}}",
    rf"(?:,|and|or|then|again|me) (?P<this>(?:by \w+ )?your [a-z]+(?: will(?: have)?|'ll| gets? "
    rf"to| can)? (?:sees?|hears?|finds? out|"
    rf"knows?|reads?|gets?|watch(?:es)?) {_MATTER}[^.!?;\n]{{0,40}})",
    rf"{_PRICE}(?P<this>i (?:pass|hand|give|show|send) (?:it|them|that|this|these|those)(?: on| "
    rf"over| in)? to {_CROWD})",
    r"i(?:'ve| have)(?: still)? (?:kept|saved|got|screenshotted|printed) (?:all |every one of "
    r")?(?:your|the|those) (?:messages|photos|pictures|"
    r"texts|letters|emails|videos?),? (?:so|remember|and (?:i'll|i know|everyone|"
    r"your))\b[^.!?;\n]{0,40}",
    rf"{_PRICE}(?P<this>{_CROWD}(?: at \w+| in \w+)?(?: will|'ll| gets? to| can| might| is "
    rf"going to|"
    r" are going to| may)?(?: soon| just| all)? (?:sees?|hears?|finds? out|knows?|reads?|gets?|"
    rf"learns?|be seeing|be hearing|be reading|be getting) {_MATTER}[^.!?;\n]{{0,40}})",
    rf"{_PRICE}(?:i'll|i will|i'm|i am|i can|i could|i|we'll|shall i|do i|should i)(?: just| "
    rf"always|"
    r" also| simply| happily| have to| be)* (?:tell|telling|show|showing|send|sending|mail|mailing|"
    r"email|emailing|forward|forwarding|post|posting|share|sharing|print|printing|read out|leak|"
    r"let|"
    rf"ring|ringing|call|phone|phoning|write to) (?:{_MATTER} (?:\w+ ){{0,4}}?(?:to|on|in|round|"
    rf"with|at|online|everywhere|up|for)|(?:to )?(?:{_CROWD}|them all|them|people|my followers)(?: "
    rf"at \w+"
    rf"| in [\w ]{{2,14}})?(?: and (?:tell|show|say)(?: \w+)?| know| see| hear)?,? {_MATTER})[^.!?;"
    r"\n]{0,50}",
    r"(?:before|until|unless|or|because|so) i (?:have to |go and |just )?(?:tell|show|ring|report|"
    rf"write to|call|go to) (?:{_CROWD}|hr|them all|social services)[^.!?;\n]{{0,60}}",
    r"be careful (?:what|who|how|where|on|or)[^.!?;\n]{0,50}\bor (?:your|the|i'll|someone|everyone)"
    r"[^.!?;\n]{1,60}|(?:imagine|picture) (?:your|the) \w+(?:'s)? face (?:when|if) (?:i|they|"
    r"she|he)\b",
)
HOME = (
    r"(?:want|like|fancy|rather) (?:to be |being |be )(?:homeless|on the streets?|penniless)",
    r"(?:find|find yourself) (?:a|another|some) (?:[a-z]+ )?(?:to (?:sleep|live|kip)(?: on| in| "
    r"under)?)\b|(?:remember|forget|forgetting) who (?:pays|owns|bought|"
    r"signed|holds)\b[^.!?;\n]{0,40}",
    rf"{_PRICE}(?P<this>you(?:'ll| will)? lose (?:this|the|your|that) (?:flat|house|home|room|"
    rf"roof|place)|(?:he|she|they|my \w+) (?:changes?|will change) the locks?)",
    r"(?:i'll|i will|i can|i could|i'm going to|he can|he'll|she can|they can|they'll|my (?:dad|"
    r"mum|mam|brother|uncle|mother|father|sister)(?: can| will|'ll| could)?|can) (?:always |soon |"
    r"just |"
    r"easily |happily )?(?:have|get|put|throw|turf|chuck|kick|boot|turn|sling) you (?:and your "
    r"\w+ )?"
    r"(?:out|off|on the street)(?! (?:for dinner|to dinner|of (?:bed|hospital|trouble|your|my "
    r"(?:head|mind)))\b)",
    r"(?:see|wonder|guess|then) where (?:you(?:'ll| will)? |will you |you'd )?(?:sleep|live|go|"
    r"end up)(?: then| tonight)?\b|where will you (?:sleep|live|go) then",
    rf"{_PRICE}(?P<this>you(?:'ll| will|'re|'d| can)?(?: \w+)? (?:be |are )?(?:back |out "
    rf")?(?:on|in) "
    r"the (?:streets?|gutter|pavement)|(?:i'll |i will |i )?(?:give|hand in|hand back) (?:our |"
    r"the |my )?(?:notice|keys)(?: on| to)?[^.!?;\n]{0,40}\b(?:you|your)\b[^.!?;\n]{0,20})",
    r"(?:remember|don't forget|and|you forget|never forget) whose (?:name|house|flat|roof|home)\b"
    r"[^.!?;\n]{0,40}",
)
_END = (
    r"(?:skip|bin|tip|canal|river|fire|bonfire|stove|window|charity shop|dump|sea|pond|lake|hammer|"
    r"firewood|kindling|scrap|scrapyard|drain|toilet|sink|pieces|bits|shreds|shredder|crusher|axe|"
    r"matches|ashes|smithereens|log burner|car boot|pawn shop|ebay|wall|garden|lawn|chainsaw)"
)
THINGS = (
    r"(?:one|a) match away from|(?:will be|'ll be|ends? up) in (?:two|three|a (?:hundred|"
    r"thousand)|bits and) (?:pieces|halves|bits)",
    r"i(?:'ll| will|'m going to)(?: \w+)? (?:saw|snap|chop|smash|cut|break|tear|rip|slice|burn|"
    r"flatten|crush|drown) (?:it|them|that|your|the [\w]+ (?:off|out "
    r"of|from) your|ur)\b[^.!?;\n]{0,30}?\b(?:in half|in two|off|to (?:bits|pieces|shreds)|if|"
    r"unless|when|harp|next time)\b[^.!?;\n]{0,30}",
    rf"{_PRICE}(?P<this>(?:your|the|that|those|every one of your|all your|them) (?:[\w'-]+ "
    rf"){{1,3}}?"
    r"(?:goes?|is going|are going|ends? up|will go|will be|'ll be|'ll go|meets?|will meet|is|are|"
    rf"gets?|comes?|flies|lands?)(?: straight| all| right)? (?:(?:in|on|out|to|into|under|"
    rf"through|off|down|for|out of|up in)(?: the| a| an)? |a |the )?{_END})",
    r"(?:shall|should|do|can|must) i (?:just |go and |simply )?(?:burn|smash|sell|bin|chuck|break|"
    r"dump|shred|scrap|wreck|skip|flog) (?:the lot|the whole|every|all)\b[^.!?;\n]{0,30}",
    r"(?:take|taking|put|putting|stick) (?:a|my|the) (?:key|hammer|knife|axe|scissors|boot|foot|"
    r"fist|"
    r"match|lighter|saw|screwdriver|brick) (?:to|through|in|into|under) (?:your|that|the|every|"
    r"one of)[^.!?;\n]{0,40}",
    r"i(?:'ll| will|'m going to|'ve a mind to)? (?:put|throw|chuck|kick|drop|fling|launch) (?:your|"
    r"that|the|ur) [\w'-]+(?: [\w'-]+)? (?:through|out of|off|down|into|under) (?:the|a) [\w-]+",
)
MONEY = (
    r"(?:leave|go|walk|out)(?: \w+){0,2} without a (?:penny|bean)|you can live on (?:toast|"
    r"beans|air|bread|nothing|dust)",
    r"you (?:won't|will not|'ll not|wont|'ll never|will never|don't) (?:get|see|have)(?: \w+)? "
    r"(?:a|another|one more|one) (?:penny|pound|quid|bean|fiver|bit of)\b[^.!?;\n]{0,30}",
    r"(?:do i (?:have|need) to|shall i|must i|i'll|i will|i can|i could|should i|i'm going to)(?: "
    r"\w+)? stop (?:paying|funding|covering|supporting)(?: for)? (?:your|you|the)\b[^.!?;\n]{0,40}",
    r"bleed you (?:dry|white)|clean you out|ruin you|(?:leave|leaves|left) you (?:with "
    r")?(?:nothing|"
    r"without a penny|broke|penniless)|end up (?:with nothing|broke|penniless|in debt)",
    rf"{_PRICE}(?:i'll|i will|i'm going to|i|i'm) (?:\w+ )?(?:cancel|cancelling|stop|stopping|"
    rf"freeze|"
    r"freezing|block|blocking|cut up|max out) (?:your|the|ur) (?:\w+ )?(?:card|cards|allowance|"
    r"phone bill|insurance|account|transfer|housekeeping|overdraft)",
    r"(?:see|let's see|we'll see) how (?:long |far )?you (?:last|get|manage|cope|do|eat|"
    r"live)(?: \w+)? (?:without|on) (?:my|your own|what you)[^.!?;\n]{0,30}",
)
PAPERS = (
    r"(?:remember|don't forget|you know|never forget|and who|just think) (?:who|whose|that your|"
    r"your|that i)\b[^.!?;\n]{0,30}(?:visa|papers|passport|sponsor\w*|stamp|residence|"
    r"permit)[^.!?;\n]{0,30}",
    r"(?:visa|papers|permit|passport|status|right to stay|place here) (?:depends?|hangs?|rests?|"
    r"relies|"
    r"rely) on me|without me you(?:'ve| have)? (?:no|lose your) (?:visa|papers|permit|right)",
    r"(?:one|a single|just one) (?:phone ?call|call|letter|email|word)(?: (?:from me|to \w+(?: "
    r"\w+)?))?(?:,| and| is all)\b[^.!?;\n]{0,60}",
    r"(?:be|put you|have you|get you|you're|you'll be) (?:back )?on (?:the next|a|the first) "
    r"(?:plane|"
    r"flight|boat|bus) (?:home|back|out)|on the next (?:plane|flight)|back (?:in|to) (?:your|"
    r"ur) (?:own )?country|back where you came from|(?:withdraw|pull|cancel|end) my sponsorship|"
    r"(?:cousins?|parents|brothers?|sisters?|family|mother|mum|dad|son)(?: like| want)? (?:to "
    r"be|will be|get|be|"
    r"gets) (?:sent|put|shipped) (?:home|back|out)|the only reason you(?:'re| are) (?:allowed|"
    r"still|here)|(?:bin|burn|hide|shred|cut up|tear up|flush) your (?:passport|"
    r"papers|visa|permit)",
)
_PET = (
    r"(?:dog|cat|puppy|kitten|rabbit|hamster|horse|pony|parrot|tortoise|hens?|chickens|guinea "
    r"pigs?|budgie|fish|goat|snake|lizard|terrier|lurcher|collie|spaniel|greyhound|budgies|birds?|"
    r"canary|pets?|horses|dogs|cats|bunny|bunnies|terrapins?|ferrets?|alpacas?)"
)
ANIMALS = (
    rf"have (?:the|your|that|our|ur) (?:\w+ )?{_PET} (?:put down|destroyed|put to sleep|rehomed|"
    rf"shot)|(?:can't|won't|couldn't|not) (?:say|promise|guarantee|swear)(?: that)? (?:the|"
    rf"your) (?:\w+ )?{_PET}\b[^.!?;\n]{{0,40}}|{_PET} (?:go|goes|flies|fly|walk|walks) (?:out "
    rf"of the window|out the window|out the door|in the pot)",
    rf"(?:the|your|that|ur|our) (?:\w+ )?{_PET}(?:'s|s)? (?:goes?|going|is going|ends? up|gets?|"
    rf"will "
    r"go|will be|'ll be|is|can go)(?: straight)? (?:to (?:the |a )?(?:pound|shelter|vets?|vet's|"
    r"knacker's|knackers|rescue|dogs' home|butcher|farm)|put (?:down|to sleep)|rehomed|sold|gone|"
    r"given away|in (?:the|a) (?:river|canal|sack|pot|road|pie)|under a|back to the)",
    rf"don't (?:expect|count on|bank on) (?:the |your |seeing the )?(?:\w+ "
    rf")?{_PET}\b[^.!?;\n]{{0,40}}|"
    rf"(?:an )?empty (?:\w+ )?(?:hutch|kennel|basket|cage|tank|stable|perch|dog bed)|(?:wring|"
    rf"break|"
    r"snap) (?:their|its|his|her|that \w+'s|the \w+'s) necks?",
    rf"(?:i'll|i will|one day i'll|i might|i could|i can)(?: \w+)? leave the (?:gate|door|cage|"
    rf"hutch) (?:open|unlocked)|say (?:goodbye|bye) to (?:the|your) {_PET}",
)
DEATH = (
    r"(?:can't|cannot|won't|don't know|not sure|who knows) (?:promise |say |answer for |be "
    r"responsible "
    r"for |trust )?(?:what|that) i(?:'ll| will| might| won't|'d| may)? do(?: something)? to "
    r"myself|i've "
    r"(?:counted|lined up|got|saved up|bought|found|hidden) (?:the|my|some|all the|enough) "
    r"(?:tablets|pills|rope|blade|razor)s?",
)
LEVERS = tuple(
    Pattern(lever, unless=_UNLESS)
    for lever in (CHILDREN, SECRETS, HOME, THINGS, MONEY, PAPERS, ANIMALS, DEATH)
)
