"""Mockery, sarcasm, disgust: speaking from above."""

from handrail.coach.matchers import Exceptions, Pattern
from handrail.coach.shared.mockery import MOCK, SAID_OR_THANKED

PRAISE = Pattern(
    (
        r"(?:^|[.!?,;:] ?)(?:oh|ooh|wow|ah|aw|aww|well|gosh|bravo|oh yes|yes|yeah|well well|"
        r"well,? well|my my|oh my|look at you),? (?:well,? )?(?:well done|brilliant|great|"
        r"wonderful|fantastic|lovely|marvellous|superb|perfect|nice|nice one|bravo|"
        r"congratulations|congrats|clever|amazing|how|good for you|good job|great job|so|"
        r"look|here|what a|aren't you|isn't it|poor|there|please|sure|of course|right|really|"
        r"sorry|the|i forgot|did|does|is|has|a|your|bless|boo|you|another|thank you|thanks|"
        r"it)(?! (?:sorry|i see|i love|know|thanks))",
        r"(?:round of applause|standing ovation|slow clap|(?:clap[ ,.]+){2,}|hats off|give "
        r"(?:yourself|him|her|that man|the man|the woman|the lady) (?:a |an )?(?:medal|prize|"
        r"award|oscar|round|gold star|pat|cookie|biscuit|clap|trophy)|(?:have|get|want|like|"
        r"deserve|deserves|expecting|fetch|waiting for|here's|earned) (?:yourself |you |a |"
        r"your |another |the |my )*(?:medal|gold star|sticker|parade|trophy|biscuit|cookie|"
        r"oscar|bafta|certificate|nobel|knighthood|statue|fanfare|award)|applause,? please|"
        r"award for|prize for|and the (?:oscar|award|prize|gold medal) goes|stop the press|"
        r"alert the media|call the papers|ring the papers|call the press|hold the front page|"
        r"miracle|miracles do happen|will wonders never cease|wonders never cease|how "
        r"(?:very )?(?:big|grown-up|grown up|clever|original|noble|generous|mature|brave|"
        r"kind|thoughtful|touching|sweet|convenient|typical|adorable|quaint|precious|"
        r"impressive|surprising|predictable|heroic|selfless|gracious|charming|classy|"
        r"romantic|good) of you|how (?:original|convenient|predictable|charming|adorable|"
        r"tragic|precious|sweet|classy|mature|romantic)[.!,]|colour me|well done,? "
        r"(?:you(?=[.,!?]|$)|genius|einstein|sherlock|champ|for once|again|on (?:being|"
        r"finding|turning|finally|ruining))|nice one,|great job|bully for you|aren't you "
        r"(?:clever|special|the|a|lovely|sweet|just)|isn't (?:he|she) (?:clever|special|"
        r"sweet|adorable)|congratulations(?:,| on| for|!|\.)|surprise,? surprise|shock "
        r"horror|what a (?:shock|surprise|hero|guy|legend|treat|genius|joker|catch|man|woman|"
        r"gentleman|lady|saint|clown|joke|laugh|mug|sight|pity you|specimen|prize|lovely "
        r"way)|big shock|imagine that|fancy that|who knew|lucky (?:me|us)|aren't i lucky|"
        r"aren't we lucky|my hero|our hero|must be (?:nice|hard|lovely|exhausting|tough) "
        r"(?:being|to|for))",
    ),
    unless=Exceptions(
        lead=SAID_OR_THANKED.lead,
        within=(
            r"{thanked}",
            r"(?:sorry|hear you|i see|that's fair|proud|could we|can we|shall we|i'd love|"
            r"well done for)",
        ),
    ),
)
TITLED = Pattern(
    (
        r"(?:{title})(?! street| road| pub| arms| hotel| hospital| school| of england| "
        r"pudding| charles| said| told)",
    ),
    unless=Exceptions(
        lead=(*SAID_OR_THANKED.lead, r"(?:my|our|a|his|her|real|like a|the boss|of the) $"),
        within=(r"{thanked}",),
    ),
)
LIKENESS = Pattern(
    (
        r"(?:all hail|hail the|cheers to the|behold|make way for|bow down|o lord|o great|oh "
        r"great|oh mighty|o mighty|we mortals|ladies and gentlemen|has the|is the|does the|"
        r"will the|would the|could the|might the|can the) (?:\w+ ){0,3}?(?:prophet|"
        r"philosopher|lord|god|goddess|king|queen|prince|princess|rock god|legend|master|"
        r"genius|guru|whisperer|oracle|champion|star|emperor|duke|duchess|maestro|saint|"
        r"expert|messiah|martyr|diva|superhero|wizard|chef|athlete|philosopher|poet|"
        r"professor|butler|servant|little prince|great one|mighty one|boss|scholar|inspector|"
        r"ceo|influencer)\b(?! of (?:england|spades|hearts))",
        r"(?:you|you're|and you|u)(?: \w+){0,2} (?:look|looks|looked|sound|sounds|smell|"
        r"smells|snore|drive|dance|sing|walk|eat|dress|run|cook|park|kiss|move|think|talk|"
        r"sit|waddle|breathe|chew|type|sleep)s? like (?:a|an) (?!(?:an angel|angel|dream|"
        r"star|a million|million|film star|model|boss|pro|baby tonight)\b)(?:\w+ ){0,2}\w+",
        r"(?:at your age|on a pig|in a skip|raised in|born in a|and so are you|pathetic and|"
        r"thanks for nothing|whaa?mbulance|cry us|sulking in|somebody's|someone's) "
        r"?(?:jealous|green-eyed|grumpy|sulking|got|having|throwing|upset|tired|precious|"
        r"teething|\w+)?|some \w+(?: \w+)? (?:you are|you make|you'd make|you turned|this is|"
        r"that is|of a man)|(?:shall|do|must|should|need) i (?:use|need to|call|fetch|send|"
        r"get|draw|speak|write|bring|book|ring|hire|order|type|put)(?: to)?(?: use| send| "
        r"get| call| fetch| draw| speak| spell| write| find)? (?:shorter|smaller|simpler|the|"
        r"your|you|a|an|it|slowly|crayons?|in) ?(?:\w+ ){0,2}?(?:words|butler|whaambulance|"
        r"ambulance|mummy|mum|nanny|picture|crayons?|interpreter|map|dummy|bib|violin|nurse|"
        r"babysitter|teacher|slower|capitals|sign language|bottle|appointment|secretary)|"
        r"green-eyed|mirror,? mirror|permission from (?:mama|mummy|mum|mommy)|(?:has|have) "
        r"you (?:finished|quite finished) (?:crying|sulking)|can't (?:park|cook|drive|read|"
        r"count|spell|tell|boil|hold|find|manage|even) a|here (?:can't|cannot|thinks|comes|"
        r"speaks)|speaks,? hush|hush,? everyone|sir\?|above it\?|ever\? ever|act like a "
        r"(?:eunuch|robot|corpse|baby|child|toddler|teenager|caveman)",
    ),
    unless=Exceptions(
        lead=SAID_OR_THANKED.lead, within=(r"{thanked}", r"(?:sorry|you feel|you felt)")
    ),
)
# Looks and habits run down, prizes that nobody gives, beings from above.
BELOW = Pattern(
    (
        r"(?:\w+|[\w'-]+) of the (?:year|month|week|century|decade|millennium)(?=[.,!?;]|$)",
        r"you(?:'ve| have)? (?:got )?(?:a|the) (?:face|mouth|voice|brain|mind|body|backside|"
        r"laugh|smile|singing voice|imagination|attention span|charm|manners|memory|"
        r"personality|appetite|depth|wit|taste|dress sense|grace|empathy|warmth|iq|breath|"
        r"temper|heart|soul|backbone) (?:like|of) (?:an? |the )?\w+",
        r"(?:a|an|even a|my \w+'s|the) (?:\w+ )?(?:mole|goat|cat|cow|sheep|snail|toddler|"
        r"infant|corpse|parrot|ape|worm|pensioner|robot|mule|statue) (?:would|could|can|has|"
        r"knows|does|rows?|drives?|sings?|cooks?)\b[^.!?;]{0,40}",
        r"(?:ill|sick|unwell|queasy|nauseous|disgusted|ashamed) (?:just )?(?:looking at|"
        r"watching|listening to|to look at|at the sight of|being seen with|hearing) "
        r"you\b[^.!?;]{0,30}|(?:in|inside) (?:that|your) (?:\w+ )?(?:head|skull)(?: of "
        r"yours)?|do you need (?:your|a) (?:nanny|mummy|mammy|nurse|minder|babysitter|"
        r"teacher|bib|dummy|cuddly)[^.!?;]{0,40}",
        r"(?:it's|that's|this is|you're|you are|how|so|utterly|absolutely) (?:so |just |"
        r"really |all |quite )?(?:pitiful|laughable|pathetic|tragic|a joke|hilarious|comical|"
        r"embarrassing to watch|beneath (?:me|contempt)|cringe|cringeworthy|a riot|sickening|"
        r"repulsive|repellent|revolting|nauseating|stomach-turning|grotesque)(?! that)",
        r"(?:what a (?:catch|prize|treat|joy|prince|princess|charmer|gentleman|gent|lady|"
        r"star|brain|talent|performance|effort|triumph|achievement|hero|guy|man|woman|gem|"
        r"specimen|sight))(?=[.,!?;]|$)",
        r"(?:a|the|my) (?:monkey|chimp|toddler|child|five-year-old|four-year-old|"
        r"three-year-old|dog|goldfish|donkey|blind man|trained \w+|hamster|houseplant|potato|"
        r"sloth|brick|teapot) (?:could|would|can|has (?:more|better)|knows|"
        r"does)\b[^.!?;]{0,40}|(?:i've seen|there's|i've had|i've met|you'd find) (?:more|"
        r"better|brighter|livelier) \w+ (?:in|from|on|out of|at) (?:a|an|the) \w+",
        r"(?:sorry,? )?(?:did i|am i) (?:hurt|bruise|wound|upset|interrupt|boring|keeping|"
        r"disturb)(?:ing)? (?:your|his|her|you) (?:little |poor |precious |delicate |royal |"
        r"beauty |majesty)[^.!?;]{0,30}|(?:your|his|her) (?:precious|royal|delicate|tiny|"
        r"little|poor little|fragile) (?:ego|feelings|head|brain|mind|heart|majesty|nose|"
        r"fingers|hands|club|feet|hobby|friends|mates)|"
        r"too (?:grand|good|posh|important|high and mighty|clever|delicate|fancy|busy being "
        r"\w+) (?:to|for)\b[^.!?;]{0,30}|(?:turns?|makes?|turned|made|making) my stomach|"
        r"makes me (?:sick to look|want to (?:vomit|throw up|puke|heave))|you (?:make me "
        r"sick|disgust me|repulse me|revolt me)|can't stand the sight of you|(?:the "
        r")?(?:sight|smell|sound|thought) of you (?:makes|turns|disgusts|sickens|repulses)|ugh",
        r"(?:who|what) (?:would|could|else would) (?:ever )?(?:want|have|put up with|love|"
        r"marry|date|employ|listen to) (?:you|that|someone like you)|no (?:one|body) (?:else "
        r")?(?:would|will|'d) (?:ever )?(?:want|have|put up with|look at|love|hire) you|(?:i|"
        r"even i) expected (?:nothing|no) (?:better|more) (?:from|of)|(?:people|someone|"
        r"somebody|a person|a man|a woman) (?:of your|like you|with your|at your)(?: \w+)?|"
        r"you wouldn't know (?:a |an |what |how )?\w+|you couldn't (?:organise|boil|find "
        r"your|run a|hit|spell|read)\b[^.!?;]{0,30}",
    ),
    unless=Exceptions(
        lead=(
            *SAID_OR_THANKED.lead,
            r"(?:not|isn't|n't|never|no) (?:\w+ ){0,2}$",
            r"(?:i'm|i am|i was|i felt|i feel|it|film|song|show|dog|cat|baby|weather|bus|"
            r"train|my|our)(?: \w+){0,3} $",
        ),
        within=(
            r"{thanked}",
            r"(?:makes|made) (?:you|u) feel",
            r"(?:lovely|proud|glad|happy|special)",
        ),
    ),
)
NOTICES = (PRAISE, LIKENESS, MOCK, TITLED, BELOW)
