"""Mockery, sarcasm, disgust: speaking from above."""

from handrail.coach.matchers import Exceptions, Pattern

# "whatever he says", "as if I'd drown": plain talk, not scorn
_PLAIN_TALK = r"whatever (?:he|she|they|you|i|it|we|happens|the)|as if (?:i|he|she|it|they|we|nothing)|nobody gets|well, you"
_QUOTE = Exceptions(
    lead=(
        r"(?:sounds?|seems|looks|feels|felt|looked|seemed|was) $",
        r"(?:i|he|she|they|people|everyone|someone) (?:said|say|says|told you|tell you|called you|shouted|muttered|laughed|joked)(?: \w+){0,4} $",
        r"{reported}",
        r"{denied}(?: \w+){0,3} $",
        r"(?:i'm|i am|i was|i felt|i feel|felt|i)(?: {mod}| like| a| an)* $",
        r"(?:sick of|tired of) $",
    )
)

PRAISE = Pattern(
    (
        r"(?:^|[.!?,;:] ?)(?:oh|ooh|wow|ah|aw|aww|well|gosh|bravo|oh yes|yes|yeah|well well|well,? well|my my|oh my|look at you),? (?:well,? )?(?:well done|brilliant|great|wonderful|fantastic|lovely|marvellous|superb|perfect|nice|nice one|bravo|congratulations|congrats|clever|amazing|how|good for you|good job|great job|so|look|here|what a|aren't you|isn't it|poor|there|please|sure|of course|right|really|sorry|the|i forgot|did|does|is|has|a|your|bless|boo|you|another|thank you|thanks|it)(?! (?:sorry|i see|i love|know|thanks))",
        r"(?:round of applause|standing ovation|slow clap|(?:clap[ ,.]+){2,}|hats off|give (?:yourself|him|her|that man|the man|the woman|the lady) (?:a |an )?(?:medal|prize|award|oscar|round|gold star|pat|cookie|biscuit|clap|trophy)|(?:have|get|want|like|deserve|deserves|expecting|fetch|waiting for|here's|earned) (?:yourself |you |a |your |another |the |my )*(?:medal|gold star|sticker|parade|trophy|biscuit|cookie|oscar|bafta|certificate|nobel|knighthood|statue|fanfare|award)|applause,? please|award for|prize for|and the (?:oscar|award|prize|gold medal) goes|stop the press|alert the media|call the papers|ring the papers|call the press|hold the front page|miracle|miracles do happen|will wonders never cease|wonders never cease|how (?:very )?(?:big|grown-up|grown up|clever|original|noble|generous|mature|brave|kind|thoughtful|touching|sweet|convenient|typical|adorable|quaint|precious|impressive|surprising|predictable|heroic|selfless|gracious|charming|classy|romantic|good) of you|how (?:original|convenient|predictable|charming|adorable|tragic|precious|sweet|classy|mature|romantic)[.!,]|colour me|well done,? (?:you(?=[.,!?]|$)|genius|einstein|sherlock|champ|for once|again|on (?:being|finding|turning|finally|ruining))|nice one,|great job|bully for you|aren't you (?:clever|special|the|a|lovely|sweet|just)|isn't (?:he|she) (?:clever|special|sweet|adorable)|congratulations(?:,| on| for|!|\.)|surprise,? surprise|shock horror|what a (?:shock|surprise|hero|guy|legend|treat|genius|joker|catch|man|woman|gentleman|lady|saint|clown|joke|laugh|mug|sight|pity you|specimen|prize|lovely way)|big shock|imagine that|fancy that|who knew|lucky (?:me|us)|aren't i lucky|aren't we lucky|my hero|our hero|must be (?:nice|hard|lovely|exhausting|tough) (?:being|to|for))",
    ),
    unless=Exceptions(
        lead=_QUOTE.lead,
        within=(
            r"{thanked}",
            r"(?:sorry|hear you|i see|that's fair|proud|could we|can we|shall we|i'd love|well done for)",
        ),
    ),
)
MOCK = Pattern(
    (
        r"oh wow|need your (?:mummy|mum|mammy|mam|mommy)|boo[- ]?hoo|boohoo|diddums|poor (?:you|baby|little|diddums|thing you|lamb|petal|me|didums|wee)|cry me a river|(?:world's )?(?:smallest|tiniest) violin|violins?|get (?:over yourself|a grip|a life|off your high horse|over it)|grow up|grow a (?:pair|spine|backbone)|man up|act your age|spare me|save it|whatever|blah(?:,? blah)+|yada(?:,? yada)*|waa+h?|wah wah|there,? there|bless your|bless you(?:r| and your)|aw+ (?:bless|did|is|poor)|did (?:mummy|daddy|your mummy|the nasty|the big|somebody|someone)|(?:call|want|ask|run (?:back )?to|crying to|ring) (?:your )?(?:mummy|mommy|daddy)|mummy'll|(?:cry|sulk|whine|moan) about it|dry your eyes|build a bridge|snowflake|don't strain yourself|don't hurt yourself|try not to strain|hope you can keep up|keep up|do keep up|need me to (?:draw|spell)|draw you a (?:picture|map|diagram)|spell it out|small words|simple words|words of one syllable|(?:slowly|simple) enough for you|in crayon|write it in|tiny (?:brain|mind)|pea ?brain|little (?:brain|mind|head)|brain cells?|two brain|what's left of your brain|your last brain|do you (?:even )?have a brain|were you born|born yesterday|dropped on your head|raised by wolves|raised in a barn|born in a barn|which planet|what planet|rolls? eyes|eye roll|snivelling|snivel|whingeing|whinging|blubbing|blubbering|bleating|whimpering|grovel|mewling|wailing|squealing|babbling|bawling|throwing (?:your|a) (?:toys|tantrum|strop|wobbly)|toys out of|spat (?:your|the) dummy|tantrum|throwing your dummy|nap time|past your bedtime|naughty step|time out|listen to (?:you|the|yourself|him|her|it)|hark at|get you|look at (?:you|yourself|the state|him|her)|the state of you|who do you think you are|call yourself|calls? (?:him|her)self a|some (?:father|mother|husband|wife|man|woman|dad|mum|partner|parent|boyfriend|girlfriend|hero|christian|catholic|muslim|believer|grown-up|adult|friend|provider|cook|driver|expert|genius|help|nurse|carer|daddy|mummy|grandad)(?: you| he| she|,|\.|$)|finally (?:decided|grown|managed)|for once in your life|sober for once|deigned|deign|graced us|grace us|honour(?:ed)? us|bothered to (?:show|turn)|remembered (?:you have|we exist|you've got)|(?:our|the) (?:resident|household|in-house|family|great) \w+|the great \w+|world-class|world champion|expert (?:on|in) everything|if your highness|if it's not too much trouble|too much trouble for|when you can be bothered|tear yourself away|if you can (?:bear|manage|spare|find|tear|remember|stay|put|stop|fit)|dare i ask|do excuse (?:me|us)|so sorry to (?:trouble|disturb|interrupt)|excuse me for (?:breathing|existing|living)|pardon me for|forgive me for|god forbid|heaven forbid|heaven help|perish the thought|shame (?:you can't|your)|pity (?:you can't|your|the fool|you)|too (?:thick|stupid|dim|dense|slow|good|grand|posh|busy) (?:to|for)|above (?:all that|the rest)|beneath (?:me|you)|lower myself|stoop to|your (?:sort|kind|type|level|intellect|precious|darling|beloved|majesty|little (?:friends?|hobby|job|band|club|mates|project|business|tantrum|strop|feelings|world|speech|sulk|game|performance|drama|act))|so-called|that (?:thing|mess|racket|noise|slop|muck|rubbish) you call|what you call|if you can call it|you call that|you call this|and you call|use your \w+ (?:for once|if)|even you|even a (?:child|toddler|monkey|dog|baby|two-year-old|three-year-old|four-year-old|five-year-old|six-year-old|goldfish|cat|trained|chimp|kid|potted|pigeon|donkey|hamster)|a (?:child|toddler|monkey|dog|chimp|goldfish|cat|five-year-old|three-year-old|two-year-old|four-year-old|baby|parrot|potato|hamster|houseplant|sloth|trained \w+|pigeon|plank|brick|doorknob|teaspoon|corpse|lettuce|wet weekend|jellyfish|stone) (?:could|would|can|does|has|knows|with|is|of)|my (?:cat|dog|goldfish|hamster|five-year-old|nan's dog|gran's cat|houseplant) (?:could|would|has|can|is)|i've (?:met|seen|known|had) (?:\w+ )?(?:goldfish|toddlers|houseplants|puddles|furniture|dogs|better|more|teaspoons|doorknobs|cleverer|potatoes|cats|jellyfish)|(?:more|less|the) (?:\w+ )?(?:than|as) (?:a|the) (?:goldfish|toddler|houseplant|puddle|teaspoon|doorknob|potato|cat|dog|jellyfish|wet|damp|brick|plank|bag|sack|box)|couldn't (?:organise|find|boil|run|pour|manage|spot|fight|lead|hold down|parent|raise|catch|change a|spell|hit|cook|count|operate|even)|can't even (?:boil|wipe|tie|spell|count|open|change|make|find|be|read|run|wash|cook|feed|hold|get)|still (?:raising|feeding|dressing|wiping|breastfeeding|babysitting)|babysit(?:ting)? you|want a (?:bib|dummy|bottle|cuddle|tissue|nappy)|need a (?:nap|nappy|bib|dummy|tissue|babysitter|carer|nanny|mother|map)|(?:waste|thief|theft) of (?:oxygen|space|breath|air|skin|time|a (?:good )?\w+)|lights are on|not the (?:sharpest|brightest)|short of a|sandwich short|sense of a|brains of a|few (?:cards|sandwiches) short|(?:you|you're|your \w+|that|it|this|sight of you|thought of you|touch|looking at you)(?:'re| are| is|'s)?(?: \w+)? (?:disgust(?:s|ing)?|revolts?|revolting|repulses?|repulsive|makes? (?:me|my) (?:sick|skin crawl|puke|vomit|flesh creep|want to (?:vomit|puke|be sick|throw up))|turns? my stomach)|you disgust|i (?:despise|pity|loathe|feel sorry for you|laugh at|look down on|can't stand the sight|wouldn't expect|don't expect (?:you|someone|a|much)|expected? (?:nothing|no better)|can't look at)|can't (?:stand|bear) the (?:sight|sound|smell) of you|look at you without|laughing ?stock|laughable|what a joke|you're a joke|it's a joke|is a joke|joke of a|excuse for a|excuse of a|pathetic(?= (?:little|excuse|attempt|man|woman))|ridiculous|hilarious|(?:wouldn't|would not) understand|with your (?:brain|brains|taste|iq|intellect|education|face|figure|memory|track record|attention|record|looks|background|sense of|charm|waistline|hair|job|wage|salary|qualifications|three|two|one)|someone (?:of|with|like) (?:your|you)|people like you|you wouldn't (?:know|understand|get|recognise|last)|you'd need a (?:brain|map|heart|spine)|as if you(?:'d know|'d care| would know| could ever| care| ever)|like you(?:'d| would) (?:know|understand|notice|care|ever)|what would you know|since when (?:do|did|are|were) you|who (?:asked|died|made|cares|would want|else would|'d want|'d have)|no one else would|nobody else would|lucky (?:i|anyone|anybody)|you should be grateful i|try (?:being|using) (?:an? )?(?:adult|grown-up|human|brain|your brain)|like a (?:normal|real|grown|proper) (?:person|man|woman|adult|human|parent)|real (?:men|women|man)|a proper (?:man|father|wife|husband|woman|mother)|(?:big|tough|brave|clever) (?:man|boy|girl|lad|strong man)|big girl'?s?|grown (?:man|woman|adult)|(?:i'd|i would|i) (?:rather (?:kiss|eat|lick|listen to|watch|sleep with)|get more \w+ (?:out of|from))|thrilling|riveting|fascinating|enlighten (?:me|us)|do enlighten|pray tell|do tell|oh please|oh purlease|yeah,? right|yeah right|as if|big deal|big whoop|like that'll (?:happen|work)|good luck with|and pigs|flying pigs|pigs might fly|dream on|in your dreams|nice try|told you so|here we go|off we go again|not again|another (?:masterpiece|triumph|of your|award|sob story|performance|brilliant|genius|epic|classic|chapter|episode|sermon|lecture|speech|fairy)|sob story|pity party|drama queen|oscar-worthy|oscar|crocodile tears|waterworks|amateur dramatics|the sulk|(?:your|his|her) royal|m'lord|m'lady|his lordship|her ladyship|lordship|ladyship|your (?:highness|majesty|grace|holiness|worship|lordship|ladyship)|her majesty|his majesty|her highness|his highness|🙄|👏|🎻|🤡|🥱|😂{2,}",
    ),
    unless=Exceptions(
        lead=(
            *_QUOTE.lead,
            r"(?:love|loved|like|enjoy) $",
            r"(?:kids|children|baby|toddler|boys|girls|son|daughter|he|she|mum|dad)(?: \w+){0,3} $",
        ),
        within=(r"{thanked}", _PLAIN_TALK),
    ),
)
TITLED = Pattern(
    (
        r"(?:{title})(?! street| road| pub| arms| hotel| hospital| school| of england| pudding| charles| said| told)",
    ),
    unless=Exceptions(
        lead=(*_QUOTE.lead, r"(?:my|our|a|his|her|real|like a|the boss|of the) $"),
        within=(r"{thanked}",),
    ),
)
LIKENESS = Pattern(
    (
        r"(?:all hail|hail the|cheers to the|behold|make way for|bow down|o lord|o great|oh great|oh mighty|o mighty|we mortals|ladies and gentlemen|has the|is the|does the|will the|would the|could the|might the|can the) (?:\w+ ){0,3}?(?:prophet|philosopher|lord|god|goddess|king|queen|prince|princess|rock god|legend|master|genius|guru|whisperer|oracle|champion|star|emperor|duke|duchess|maestro|saint|expert|messiah|martyr|diva|superhero|wizard|chef|athlete|philosopher|poet|professor|butler|servant|little prince|great one|mighty one|boss|scholar|inspector|ceo|influencer)\b(?! of (?:england|spades|hearts))",
        r"(?:you|you're|and you|u)(?: \w+){0,2} (?:look|looks|looked|sound|sounds|smell|smells|snore|drive|dance|sing|walk|eat|dress|run|cook|park|kiss|move|think|talk|sit|waddle|breathe|chew|type|sleep)s? like (?:a|an) (?!(?:an angel|angel|dream|star|a million|million|film star|model|boss|pro|baby tonight)\b)(?:\w+ ){0,2}\w+",
        r"(?:at your age|on a pig|in a skip|raised in|born in a|and so are you|pathetic and|thanks for nothing|whaa?mbulance|cry us|sulking in|somebody's|someone's) ?(?:jealous|green-eyed|grumpy|sulking|got|having|throwing|upset|tired|precious|teething|\w+)?|some \w+(?: \w+)? (?:you are|you make|you'd make|you turned|this is|that is|of a man)|(?:shall|do|must|should|need) i (?:use|need to|call|fetch|send|get|draw|speak|write|bring|book|ring|hire|order|type|put)(?: to)?(?: use| send| get| call| fetch| draw| speak| spell| write| find)? (?:shorter|smaller|simpler|the|your|you|a|an|it|slowly|crayons?|in) ?(?:\w+ ){0,2}?(?:words|butler|whaambulance|ambulance|mummy|mum|nanny|picture|crayons?|interpreter|map|dummy|bib|violin|nurse|babysitter|teacher|slower|capitals|sign language|bottle|appointment|secretary)|green-eyed|mirror,? mirror|permission from (?:mama|mummy|mum|mommy)|(?:has|have) you (?:finished|quite finished) (?:crying|sulking)|can't (?:park|cook|drive|read|count|spell|tell|boil|hold|find|manage|even) a|here (?:can't|cannot|thinks|comes|speaks)|speaks,? hush|hush,? everyone|sir\?|above it\?|ever\? ever|act like a (?:eunuch|robot|corpse|baby|child|toddler|teenager|caveman)",
    ),
    unless=Exceptions(lead=_QUOTE.lead, within=(r"{thanked}", r"(?:sorry|you feel|you felt)")),
)
# Looks and habits run down, prizes that nobody gives, beings from above.
BELOW = Pattern(
    (
        r"(?:\w+|[\w'-]+) of the (?:year|month|week|century|decade|millennium)(?=[.,!?;]|$)",
        r"you(?:'ve| have)? (?:got )?(?:a|the) (?:face|mouth|voice|brain|mind|body|backside|laugh|smile|singing voice|imagination|attention span|charm|manners|memory|personality|appetite|depth|wit|taste|dress sense|grace|empathy|warmth|iq|breath|temper|heart|soul|backbone) (?:like|of) (?:an? |the )?\w+",
        r"(?:a|an|even a|my \w+'s|the) (?:\w+ )?(?:mole|goat|cat|cow|sheep|snail|toddler|infant|corpse|parrot|ape|worm|pensioner|robot|mule|statue) (?:would|could|can|has|knows|does|rows?|drives?|sings?|cooks?)\b[^.!?;]{0,40}",
        r"(?:ill|sick|unwell|queasy|nauseous|disgusted|ashamed) (?:just )?(?:looking at|watching|listening to|to look at|at the sight of|being seen with|hearing) you\b[^.!?;]{0,30}|(?:in|inside) (?:that|your) (?:\w+ )?(?:head|skull)(?: of yours)?|do you need (?:your|a) (?:nanny|mummy|mammy|nurse|minder|babysitter|teacher|bib|dummy|cuddly)[^.!?;]{0,40}",
        r"(?:it's|that's|this is|you're|you are|how|so|utterly|absolutely) (?:so |just |really |all |quite )?(?:pitiful|laughable|pathetic|tragic|a joke|hilarious|comical|embarrassing to watch|beneath (?:me|contempt)|cringe|cringeworthy|a riot|sickening|repulsive|repellent|revolting|nauseating|stomach-turning|grotesque)(?! that)",
        r"(?:what a (?:catch|prize|treat|joy|prince|princess|charmer|gentleman|gent|lady|star|brain|talent|performance|effort|triumph|achievement|hero|guy|man|woman|gem|specimen|sight))(?=[.,!?;]|$)",
        r"(?:a|the|my) (?:monkey|chimp|toddler|child|five-year-old|four-year-old|three-year-old|dog|goldfish|donkey|blind man|trained \w+|hamster|houseplant|potato|sloth|brick|teapot) (?:could|would|can|has (?:more|better)|knows|does)\b[^.!?;]{0,40}|(?:i've seen|there's|i've had|i've met|you'd find) (?:more|better|brighter|livelier) \w+ (?:in|from|on|out of|at) (?:a|an|the) \w+",
        r"(?:sorry,? )?(?:did i|am i) (?:hurt|bruise|wound|upset|interrupt|boring|keeping|disturb)(?:ing)? (?:your|his|her|you) (?:little |poor |precious |delicate |royal |beauty |majesty)[^.!?;]{0,30}|(?:your|his|her) (?:precious|royal|delicate|tiny|little|poor little|fragile) (?:ego|feelings|head|brain|mind|heart|majesty|nose|fingers|hands|club|feet|hobby|friends|mates)|"
        r"too (?:grand|good|posh|important|high and mighty|clever|delicate|fancy|busy being \w+) (?:to|for)\b[^.!?;]{0,30}|(?:turns?|makes?|turned|made|making) my stomach|makes me (?:sick to look|want to (?:vomit|throw up|puke|heave))|you (?:make me sick|disgust me|repulse me|revolt me)|can't stand the sight of you|(?:the )?(?:sight|smell|sound|thought) of you (?:makes|turns|disgusts|sickens|repulses)|ugh",
        r"(?:who|what) (?:would|could|else would) (?:ever )?(?:want|have|put up with|love|marry|date|employ|listen to) (?:you|that|someone like you)|no (?:one|body) (?:else )?(?:would|will|'d) (?:ever )?(?:want|have|put up with|look at|love|hire) you|(?:i|even i) expected (?:nothing|no) (?:better|more) (?:from|of)|(?:people|someone|somebody|a person|a man|a woman) (?:of your|like you|with your|at your)(?: \w+)?|you wouldn't know (?:a |an |what |how )?\w+|you couldn't (?:organise|boil|find your|run a|hit|spell|read)\b[^.!?;]{0,30}",
    ),
    unless=Exceptions(
        lead=(
            *_QUOTE.lead,
            r"(?:not|isn't|n't|never|no) (?:\w+ ){0,2}$",
            r"(?:i'm|i am|i was|i felt|i feel|it|film|song|show|dog|cat|baby|weather|bus|train|my|our)(?: \w+){0,3} $",
        ),
        within=(
            r"{thanked}",
            r"(?:makes|made) (?:you|u) feel",
            r"(?:lovely|proud|glad|happy|special)",
        ),
    ),
)
NOTICES = (PRAISE, LIKENESS, MOCK, TITLED, BELOW)
