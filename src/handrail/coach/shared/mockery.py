"""Mockery: words that are said to make somebody small."""

from handrail.coach.matchers import Exceptions, Pattern

# "whatever he says", "as if I'd drown": plain talk, not scorn
_PLAIN_TALK = (
    r"whatever (?:he|she|they|you|i|it|we|happens|the)|as if (?:i|he|she|it|they|we|nothing)|"
    r"nobody gets|well, you"
)
SAID_OR_THANKED = Exceptions(
    lead=(
        r"(?:sounds?|seems|looks|feels|felt|looked|seemed|was) $",
        r"(?:i|he|she|they|people|everyone|someone) (?:said|say|says|told you|tell you|"
        r"called you|shouted|muttered|laughed|joked)(?: \w+){0,4} $",
        r"{reported}",
        r"{denied}(?: \w+){0,3} $",
        r"(?:i'm|i am|i was|i felt|i feel|felt|i)(?: {mod}| like| a| an)* $",
        r"(?:sick of|tired of) $",
    )
)
MOCK = Pattern(
    (
        r"oh wow|need your (?:mummy|mum|mammy|mam|mommy)|boo[- ]?hoo|boohoo|diddums|poor "
        r"(?:you|baby|little|diddums|thing you|lamb|petal|me|didums|wee)|cry me a river|"
        r"(?:world's )?(?:smallest|tiniest) violin|violins?|get (?:over yourself|a grip|a "
        r"life|off your high horse|over it)|grow up|grow a (?:pair|spine|backbone)|man up|"
        r"act your age|spare me|save it|whatever|blah(?:,? blah)+|yada(?:,? yada)*|wah|waa|waah|"
        r"wah wah|there,? there|bless your|bless you(?:r| and your)|aw+ (?:bless|did|is|"
        r"poor)|did (?:mummy|daddy|your mummy|the nasty|the big|somebody|someone)|(?:call|"
        r"want|ask|run (?:back )?to|crying to|ring) (?:your )?(?:mummy|mommy|daddy)|mummy'll|"
        r"(?:cry|sulk|whine|moan) about it|dry your eyes|build a bridge|snowflake|don't "
        r"strain yourself|don't hurt yourself|try not to strain|hope you can keep up|keep up|"
        r"do keep up|need me to (?:draw|spell)|draw you a (?:picture|map|diagram)|spell it "
        r"out|small words|simple words|words of one syllable|(?:slowly|simple) enough for "
        r"you|in crayon|write it in|tiny (?:brain|mind)|pea ?brain|little (?:brain|mind|"
        r"head)|brain cells?|two brain|what's left of your brain|your last brain|do you "
        r"(?:even )?have a brain|were you born|born yesterday|dropped on your head|raised by "
        r"wolves|raised in a barn|born in a barn|which planet|what planet|rolls? eyes|eye "
        r"roll|snivelling|snivel|whingeing|whinging|blubbing|blubbering|bleating|whimpering|"
        r"grovel|mewling|wailing|squealing|babbling|bawling|throwing (?:your|a) (?:toys|"
        r"tantrum|strop|wobbly)|toys out of|spat (?:your|the) dummy|tantrum|throwing your "
        r"dummy|nap time|past your bedtime|naughty step|time out|listen to (?:you|the|"
        r"yourself|him|her|it)|hark at|get you|look at (?:you|yourself|the state|him|her)|"
        r"the state of you|who do you think you are|call yourself|calls? (?:him|her)self a|"
        r"some (?:father|mother|husband|wife|man|woman|dad|mum|partner|parent|boyfriend|"
        r"girlfriend|hero|christian|catholic|muslim|believer|grown-up|adult|friend|provider|"
        r"cook|driver|expert|genius|help|nurse|carer|daddy|mummy|grandad)(?: you| he| she|,|"
        r"\.|$)|finally (?:decided|grown|managed)|for once in your life|sober for once|"
        r"deigned|deign|graced us|grace us|honour(?:ed)? us|bothered to (?:show|turn)|"
        r"remembered (?:you have|we exist|you've got)|(?:our|the) (?:resident|household|"
        r"in-house|family|great) \w+|the great \w+|world-class|world champion|expert (?:on|"
        r"in) everything|if your highness|if it's not too much trouble|too much trouble for|"
        r"when you can be bothered|tear yourself away|if you can (?:bear|manage|spare|find|"
        r"tear|remember|stay|put|stop|fit)|dare i ask|do excuse (?:me|us)|so sorry to "
        r"(?:trouble|disturb|interrupt)|excuse me for (?:breathing|existing|living)|pardon "
        r"me for|forgive me for|god forbid|heaven forbid|heaven help|perish the thought|"
        r"shame (?:you can't|your)|pity (?:you can't|your|the fool|you)|too (?:thick|stupid|"
        r"dim|dense|slow|good|grand|posh|busy) (?:to|for)|above (?:all that|the rest)|"
        r"beneath (?:me|you)|lower myself|stoop to|your (?:sort|kind|type|level|intellect|"
        r"precious|darling|beloved|majesty|little (?:friends?|hobby|job|band|club|mates|"
        r"project|business|tantrum|strop|feelings|world|speech|sulk|game|performance|drama|"
        r"act))|so-called|that (?:thing|mess|racket|noise|slop|muck|rubbish) you call|what "
        r"you call|if you can call it|you call that|you call this|and you call|use your \w+ "
        r"(?:for once|if)|even you|even a (?:child|toddler|monkey|dog|baby|two-year-old|"
        r"three-year-old|four-year-old|five-year-old|six-year-old|goldfish|cat|trained|chimp|"
        r"kid|potted|pigeon|donkey|hamster)|a (?:child|toddler|monkey|dog|chimp|goldfish|cat|"
        r"five-year-old|three-year-old|two-year-old|four-year-old|baby|parrot|potato|hamster|"
        r"houseplant|sloth|trained \w+|pigeon|plank|brick|doorknob|teaspoon|corpse|lettuce|"
        r"wet weekend|jellyfish|stone) (?:could|would|can|does|has|knows|with|is|of)|my "
        r"(?:cat|dog|goldfish|hamster|five-year-old|nan's dog|gran's cat|houseplant) "
        r"(?:could|would|has|can|is)|i've (?:met|seen|known|had) (?:\w+ )?(?:goldfish|"
        r"toddlers|houseplants|puddles|furniture|dogs|better|more|teaspoons|doorknobs|"
        r"cleverer|potatoes|cats|jellyfish)|(?:more|less|the) (?:\w+ )?(?:than|as) (?:a|the) "
        r"(?:goldfish|toddler|houseplant|puddle|teaspoon|doorknob|potato|cat|dog|jellyfish|"
        r"wet|damp|brick|plank|bag|sack|box)|couldn't (?:organise|find|boil|run|pour|manage|"
        r"spot|fight|lead|hold down|parent|raise|catch|change a|spell|hit|cook|count|operate|"
        r"even)|can't even (?:boil|wipe|tie|spell|count|open|change|make|find|be|read|run|"
        r"wash|cook|feed|hold|get)|still (?:raising|feeding|dressing|wiping|breastfeeding|"
        r"babysitting)|babysit(?:ting)? you|want a (?:bib|dummy|bottle|cuddle|tissue|nappy)|"
        r"need a (?:nap|nappy|bib|dummy|tissue|babysitter|carer|nanny|mother|map)|(?:waste|"
        r"thief|theft) of (?:oxygen|space|breath|air|skin|time|a (?:good )?\w+)|lights are "
        r"on|not the (?:sharpest|brightest)|short of a|sandwich short|sense of a|brains of a|"
        r"few (?:cards|sandwiches) short|(?:you|you're|your \w+|that|it|this|sight of you|"
        r"thought of you|touch|looking at you)(?:'re| are| is|'s)?(?: \w+)? (?:disgust(?:s|"
        r"ing)?|revolts?|revolting|repulses?|repulsive|makes? (?:me|my) (?:sick|skin crawl|"
        r"puke|vomit|flesh creep|want to (?:vomit|puke|be sick|throw up))|turns? my stomach)|"
        r"you disgust|i (?:despise|pity|loathe|feel sorry for you|laugh at|look down on|"
        r"can't stand the sight|wouldn't expect|don't expect (?:you|someone|a|much)|"
        r"expected? (?:nothing|no better)|can't look at)|can't (?:stand|bear) the (?:sight|"
        r"sound|smell) of you|look at you without|laughing ?stock|laughable|what a joke|"
        r"you're a joke|it's a joke|is a joke|joke of a|excuse for a|excuse of a|pathetic(?= "
        r"(?:little|excuse|attempt|man|woman))|ridiculous|hilarious|(?:wouldn't|would not) "
        r"understand|with your (?:brain|brains|taste|iq|intellect|education|face|figure|"
        r"memory|track record|attention|record|looks|background|sense of|charm|waistline|"
        r"hair|job|wage|salary|qualifications|three|two|one)|someone (?:of|with|like) "
        r"(?:your|you)|people like you|you wouldn't (?:know|understand|get|recognise|last)|"
        r"you'd need a (?:brain|map|heart|spine)|as if you(?:'d know|'d care| would know| "
        r"could ever| care| ever)|like you(?:'d| would) (?:know|understand|notice|care|ever)|"
        r"what would you know|since when (?:do|did|are|were) you|who (?:asked|died|made|"
        r"cares|would want|else would|'d want|'d have)|no one else would|nobody else would|"
        r"lucky (?:i|anyone|anybody)|you should be grateful i|try (?:being|using) (?:an? "
        r")?(?:adult|grown-up|human|brain|your brain)|like a (?:normal|real|grown|proper) "
        r"(?:person|man|woman|adult|human|parent)|real (?:men|women|man)|a proper (?:man|"
        r"father|wife|husband|woman|mother)|(?:big|tough|brave|clever) (?:man|boy|girl|lad|"
        r"strong man)|big girl'?s?|grown (?:man|woman|adult)|(?:i'd|i would|i) (?:rather "
        r"(?:kiss|eat|lick|listen to|watch|sleep with)|get more \w+ (?:out of|from))|"
        r"thrilling|riveting|fascinating|enlighten (?:me|us)|do enlighten|pray tell|do tell|"
        r"oh please|oh purlease|yeah,? right|yeah right|as if|big deal|big whoop|like "
        r"that'll (?:happen|work)|good luck with|and pigs|flying pigs|pigs might fly|dream "
        r"on|in your dreams|nice try|told you so|here we go|off we go again|not again|"
        r"another (?:masterpiece|triumph|of your|award|sob story|performance|brilliant|"
        r"genius|epic|classic|chapter|episode|sermon|lecture|speech|fairy)|sob story|pity "
        r"party|drama queen|oscar-worthy|oscar|crocodile tears|waterworks|amateur dramatics|"
        r"the sulk|(?:your|his|her) royal|m'lord|m'lady|his lordship|her ladyship|lordship|"
        r"ladyship|your (?:highness|majesty|grace|holiness|worship|lordship|ladyship)|her "
        r"majesty|his majesty|her highness|his highness|🙄|👏|🎻|🤡|🥱|😂{2,}",
    ),
    unless=Exceptions(
        lead=(
            *SAID_OR_THANKED.lead,
            r"(?:love|loved|like|enjoy) $",
            r"(?:kids|children|baby|toddler|boys|girls|son|daughter|he|she|mum|dad)(?: \w+){0,3} $",
        ),
        within=(r"{thanked}", _PLAIN_TALK),
    ),
)
