"""The writer's own wish to die or to hurt themselves."""

from handrail.coach.matchers import Exceptions, Pattern, Together
from handrail.coach.shared.told.pieces import HEALED, NOT_REAL, OTHERS, PARTNER

_I = r"(?:i|i'm|i've|i'd|i'll|my|me|just|been|thinking|^|[.!?] )"
_FIGURE = (
    r"(?:(?:die|died|dying|dead|killing|kill|killed|suicidal)(?: \w+)? (?:of|from|with|for|to|"
    r"laughing|tired|on"
    r" (?:my|stage)|happy|proud|chuffed|inside)(?! (?:escape|sleep|stop|end))|killed myself "
    r"(?:laughing|on)|"
    r"(?:nearly|almost) (?:died|killed myself)|cut(?:ting)? (?:down|back|out|up (?:the|my)|my "
    r"(?:hair|fringe|"
    r"finger|toe|thumb|nails|hours|losses|teeth|knee)|myself (?:some|a|shaving|on|slicing|"
    r"chopping)|the|his|her|"
    r"a|carbs|it fine)|paper cut|shaving|kill me now|lin|bungee|skydiv\w*|diving board|high board|"
    r"abseil\w*|"
    r"parachut\w*|drop dead gorgeous|to die for|die for a|dying to|hand (?:my|in my) notice|this "
    r"job|knitting|"
    r"crossword|sewing|recipe|level|pattern|diet\b|marathon|this course|the shift|meeting|revision|"
    r"embarrass\w*|"
    r"mortified|swung|wild swim|swimming|into the (?:pool|lake|sea) (?:and|with)|bed early|"
    r"(?:bridge|river) "
    r"(?:club|walk|cruise|view)|burn(?:t|ed)? (?:my|myself) (?:\w+ )?on|burnt (?:the|my) (?:tongue|"
    r"toast)|"
    r"on the grill|the oven|ironing|hob|by accident|accident\w*|for my (?:back|headache|knee|cold|"
    r"cough|blood|heart)|with (?:food|breakfast)|as prescribed|for the dog|vet|hamster|the cat|"
    r"goldfish)",
    r"(?:not suicidal|isn't suicidal|never (?:felt|been|want\w*)|i said honestly no|haven't (?:cut|"
    r"harmed|thought)|"
    r"don't (?:cut|self[- ]harm|want to die) (?:any ?more|now)|no longer (?:want|feel|think)|"
    r"stopped cutting|glad"
    r" i'm (?:here|alive)|glad i didn't|sleep fine|i'm well|i am well|i'm fine now|and i don't\b)",
)
_THIRD = (
    rf"(?:he|she|they|he's|she's|he'd|she'd|he'll|she'll|who|{PARTNER}|my (?:mum|dad|friend|"
    rf"brother|sister|cousin|"
    r"uncle|mate|nan|son|daughter))(?:'s|'ll|'d)?(?: [\w']+){0,5}?(?: (?:he|she|they)(?:'d|'ll| "
    r"would| will)?)? ?$",
    r"(?:never|not|no longer|stopped)(?: {between}| ever| want to| going to)* ?$",
)
_OUT = Exceptions(
    lead=_THIRD,
    within=(
        r"(?:he|she|they)(?:'s|'ll|'d)? (?:\w+ )?(?:says?|said|threat\w*|tells|told|swears|"
        r"texts)\b(?!,? (?:i|no))|"
        r"(?:if|when|every time) i (?:leave|left|go|went|pack|see|dump|divorce|end things)\b|"
        r"(?:kill|hang|hurt|cut|harm|drown|shoot|gas|top|end|stab) (?:himself|herself|themselves)",
    ),
    anywhere=(*NOT_REAL, *OTHERS, *HEALED, *_FIGURE),
)
_WANT = (
    r"(?:want|wanted|wants?|wanna|wish|wished|wishing|long|longing|ready|plan|planning|planned|"
    r"thinking (?:about|of)|"
    r"thought (?:about|of)|think (?:about|of)|thoughts (?:about|of)|tempted|tried|trying|about|"
    r"googl\w+|looked up|"
    r"looking up|search\w+|decided|urge|urges|dream of|fantasis\w+ about|imagin\w+|hope|hoping|"
    r"pray|praying|ways|"
    r"how (?:i|to|many|much|easy|long)|going to|try|rather|close|keep|prefer|need|should|might)"
)
_NOT = (
    r"(?:don't|do not|didn't|no longer|can't|cannot|not|never|couldn't|wouldn't|hardly|barely|no "
    r"point(?: in)?|tired"
    r" of|sick of|done with|done|too tired (?:to|for)|had enough of|what's the point (?:in|of)|no "
    r"reason (?:to|for)|"
    r"don't know how (?:to|i)|nothing to|not worth|not sure i can|stop|hate|haven't got it in me "
    r"to|see no|don't "
    r"see(?: (?:a|the|any))?|can't see(?: (?:a|the|any))?|scared to|any reason (?:to|for)|a reason "
    r"to|cba|over)"
)
_LIVING = (
    r"(?:be(?:ing)? (?:here|alive|around|on this (?:earth|planet)|in this world)|live|living|"
    r"wak(?:e|ing)(?: up)?|exist"
    r"|existing|carry(?:ing)? on|go(?:ing)? on(?! (?:holiday|the|a|with the|about|strike|and "
    r"on)\b)|keep(?:ing)? going|"
    r"keep breathing|to breathe|wake up|see (?:tomorrow|morning|the point)|still here|another day|"
    r"do (?:this|life|it|another day)"
    r" ?(?:any ?more|any longer)?|face (?:another|tomorrow|it|waking)|life|alive|stay alive|"
    r"staying alive|step back|"
    r"here any ?more|see a way|to live|live like this|get up tomorrow|make it to|be me any ?more|"
    r"fight any ?more|"
    r"cope any ?more|keep myself safe|take (?:it|this|any) (?:any ?more|more)|future|a way (?:out|"
    r"through))\b"
)
_DEATH = (
    r"(?:(?:be |being )?(?:dead|die|dying)|death|disappear(?:ed|ing)?(?: for)?|never wak(?:e|ing)|"
    r"not wak(?:e|ing)|stop "
    r"(?:existing|being|living|breathing)|end(?:ing)? (?:it|it all|my life|everything|things|"
    r"myself|me)|jump(?:ing)?"
    r"(?: off| in| from| under| and|$|[.,!?])|sleep(?:ing)? (?:and|for ?ever)|go(?:ing)? to sleep "
    r"and|tak(?:e|ing) "
    r"(?:them all|all (?:my|the|of)|an overdose|my (?:own )?life|the (?:whole|lot)|every)|"
    r"overdos\w*|hang(?:ing)?|"
    r"drown(?:ing)?|step(?:ping)? (?:off|out|in front)|walk(?:ing)? into (?:the|a)|driv(?:e|ing) "
    r"(?:into|off)|crash"
    r"(?:ing)?|swallow\w*|not (?:be|being) (?:here|alive)|be(?:ing)? gone|gone forever|lie down on "
    r"the|let(?:ting)? go|"
    r"cease|suicid\w*|nothingness|peace at last|under (?:a|the) (?:train|bus|lorry)|opening my|"
    r"cutting|drinking (?:the|"
    r"it)|veer\w*|steer\w*|turn(?:ing)? the wheel|float(?:ing)? off|out of (?:it|here) for good|"
    r"kms|kys)"
)
NOTICES = (
    Pattern(
        (
            r"(?:think\w*|thought) (?:about|of) (?:the (?:pills|tablets|bridge|river|train|roof|"
            r"rope|end|cliff|canal|sea|beam)|my (?:wrists|funeral|death)|jumping|not being|being "
            r"dead|it all ending|drinking it)|(?:written|wrote) (?:the|my) note|(?:wanted|want) "
            r"(?:it|to) (?:to )?(?:stop|end)\b(?=[^\n]*\b(?:rope|tied|tablets|pills|weedkiller|lid|"
            r"bridge)\b|[^\n]{0,10}$)|(?:rope|weedkiller|tablets|pills|noose)\b[^\n]{0,60}(?:i've "
            r"tied|i wanted to|i want(?:ed)? it|lid off)|what it'd take|which (?:tablets|pills|"
            r"ones) (?:work|would)|just not be\b|nothing left in me|(?:helped|help) last night|"
            r"after that i can go|then i can go|i can go (?:then|after|now|in peace)|wish (?:the|"
            r"that|a|it) (?:\w+ )?(?:had|would|'d) (?:hit|kill\w*|tak\w*|finish\w*|run)|till i "
            r"bleed|until i bleed|hope(?:s)? i don't (?:come round|wake|come back|make it)|if i "
            r"(?:wasn't|weren't) here|stepping off the kerb|the rope in|nobody would have to worry|"
            r"half of me hopes|i cut it where|(?:got|have) what i need|i'll be gone\b|if i was "
            r"dead|when i'm dead|(?:nobody|no one)'s noticed|the belt ready",
            r"{end_oneself} (?:at )?(?:myself|meself|mysen)\b(?! (?:together|off|up|out|down|into|"
            r"in at|a |some|by "
            r"accident|laughing|for (?:forgetting|not)|to (?:cake|a|work|it)|on (?:the|my|a)|"
            r"completely into))",
            rf"{_I}(?:[\w']+ ){{0,4}}?{_WANT}(?: [\w'-]+){{0,3}}? (?:to )?{_DEATH}",
            rf"{_NOT}(?: (?:even|really|want|wanna|to|in|of|feel|like|think|i|can|know|if|how|care|"
            rf"deserve|need|see|"
            rf"the|a|any|point|reason|way|for|with|bother|it's|worth|myself|do|could)){{0,6}} "
            rf"{_LIVING}",
            r"(?:better off|happier|easier|best|fine|relieved|glad|less trouble|manage|cope|okay|"
            r"ok|safer|lighter)"
            r"(?: for (?:everyone|them|the kids|all))?(?: all| round)* (?:without me(?! (?:at|"
            r"there|cooking|in the "
            r"(?:team|kitchen)))|if i (?:was|were|wasn't|weren't|died|went|stopped|disappeared|"
            r"never|didn't)|with me "
            r"(?:dead|gone)|when i'm (?:dead|gone)|off dead)|better off dead|wish i(?:'d| was| "
            r"were| had| could)? ?"
            r"(?:dead|never been born|weren't here|wasn't here|hadn't woken|never wake|not wake|"
            r"died|didn't exist|just "
            r"(?:stop|die|disappear))",
            r"(?:no|any|one|last|a) reason (?:to|for) (?:live|living|be here|stay|go on|wake|carry|"
            r"keep|get up)|nothing"
            r" (?:left )?to live for|(?:goodbye|suicide) (?:letters?|notes?|texts?|video)|"
            r"(?:written|wrote|writing|leaving|"
            r"left|drafted) (?:\w+ )?(?:my |the |their |a )?(?:goodbyes?|letters?(?= (?:for|to|"
            r"last)[^.!?]*(?:after|when|"
            r"kids|everyone|gone|open))|notes?(?= (?:for|to|saying)[^.!?]*(?:after|when i'm|sorry|"
            r"goodbye|find)))",
            r"self[- ]?harm\w*|(?:feel|feeling|felt|i'm|am|so|been|get|getting|still|actively|"
            r"properly) suicidal|suicidal "
            r"(?:again|thoughts|tonight|today|most)|suicide (?:plan|forum|note|method)|(?:fresh|"
            r"new) (?:cuts|scars|burns)",
            r"(?:been|i'm|started|back to|keep|relapsed|can't stop|again|i|and|at it|started the) "
            r"(?:\w+ )?(?:cut|cutting|"
            r"burning|hurting|harming|scratching|starving)(?: (?:my (?:\w+ )?(?:arms?|legs?|"
            r"wrists?|thighs?|skin|stomach|"
            r"hips?)|myself|again|tonight|since|where|every night|more|most|to feel|deep\w*)|[.!,]|"
            r"$)(?!\w)",
            r"(?:cut|cutting|slit|slitting|burn|burned|burnt|burning|sliced|scratch\w*|carv\w*) "
            r"(?:up |into |at )?my (?:own )?"
            r"(?:arms?|wrists?|legs?|thighs?|skin|stomach|hips?)(?! on (?:the|a))",
            r"(?:razor|blade|lighter|scissors|compass|knife|glass|cigarette)s?(?: [\w'-]+){0,4} "
            r"(?:on|to|across|in|against) "
            r"my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|drawer|sleeve|pocket|"
            r"stomach)(?=[^.!?]*(?:again|tonight|line"
            r"|cut|night|\bi\b|$))|(?:lines|cuts|scars) (?:on|down|up|across) my|(?:three|four|"
            r"five|six|seven|ten) (?:new |"
            r"more |fresh )?(?:lines|cuts)",
            r"(?:picked|chosen|found|know|set|got|decided on|fixed|measured|tested|checked) (?:the|"
            r"a|my|which) (?:day|date|"
            r"place|tree|bridge|spot|rope|beam|method|night|time|way)(?! (?:for|to|of|out))|i know "
            r"(?:the date|which "
            r"(?:tree|bridge|beam|train))|(?:got|have|made|had) (?:a|the|my) plan (?:to (?:die|end|"
            r"kill|go)|and|for how|"
            r"now)|(?:this|it) (?:is|will be|'ll be) (?:my last|the last (?:night|entry|time|thing|"
            r"note))|hours i've left",
            r"(?:i(?:'m| am| feel like)?) (?:just )?(?:a burden|ready to (?:die|go for good)|going "
            r"to end it|done living|done "
            r"with (?:life|living|it all|everything)|ending it|not safe (?:with|from|around) "
            r"myself|a danger to myself)|"
            r"(?:nobody|no one) (?:would|'d) (?:notice|miss|care|even notice)(?: me)? (?:if i|were "
            r"i|when i)|if i(?:'m| am)? "
            r"not here (?:tomorrow|by|in the|on)|(?:voice|head|thoughts)(?: \w+){0,3} (?:tells?|"
            r"telling|says?|saying)"
            r"(?: \w+){0,3} (?:jump|end it|die|do it|cut|kill)|i punch\w* my (?:own )?(?:head|legs|"
            r"face|stomach)|hit my (?:own"
            r" )?head (?:against|off|on) the wall|bang\w* my (?:own )?head|i can't do (?:this|life|"
            r"it) any ?(?:more|longer)",
            r"(?:keep|kept) looking at the (?:bridge|knives|pills|tablets|beam|river|tracks|cliff|"
            r"edge)|(?:let|letting) go of "
            r"the wheel|(?:driv\w+|turn\w*|steer\w*|swerv\w*)(?: [\w'-]+){0,4} (?:into|under|in "
            r"front of|off) (?:a|the|that) "
            r"(?:lorry|wall|tree|bridge|river|train|truck|barrier|sea|cliff|traffic)|went under on "
            r"purpose|kms\b|unalive\w*|"
            r"(?:going|i'm going) too(?=[.]|$)|hurt(?:ing)? myself|stop(?:ped)? eating (?:to|so|"
            r"until|because i deserve)",
        ),
        unless=_OUT,
    ),
    Together(
        (
            (r"(?:sav(?:ed|ing)|stash\w*|hoard\w*|collect\w*|count(?:ed|ing)|lin(?:ed|ing) up|"
            r"bought|got|keep|keeping|hid|"
            r"hidden|took|taken|swallow\w*|put aside|put by|enough|lot of|all my|all the|handful|"
            r"\d+|ten|eleven|twelve|"
            r"twenty|thirty|forty|fifty|looked at|looking at|look at|stare|staring|stared|beside "
            r"me|in my hand|on the bed|"
            r"reach\w* for|tied|tying|knot)",),
            (r"(?:pills|tablets|paracetamol|sleeping pills|meds|ibuprofen|painkillers|rope|noose|"
            r"blades?|insulin|razor blades|"
            r"antidepressants|co-codamol|overdose|diazepam|morphine|razor|bleach|weedkiller|"
            r"aspirin|medication)\b",),
            (r"(?:\bi\b|\bi'm|\bi've|\bi'd|\bmy\b|^(?:took|swallowed|counted|saved))",),
            (r"(?:tonight|last night|told (?:nobody|no one)|nobody knows|no one knows|date|in case|"
            r"ready|when|enough|how many|"
            r"woke up|wake|sleep|again|all of|after|saved|saving|stash\w*|hoard\w*|on (?:monday|"
            r"tuesday|wednesday|thursday|"
            r"friday|saturday|sunday)|hidden|hid|wouldn't|want|thought|think|quiet|easy|calm|"
            r"count\w*|knot|drawer|end|enough)",),
        ),
        unless=Exceptions(
            lead=(r"(?:he|she|he's|she's|they|nurse|doctor|him|her)\b[^.!?\n]{0,60}$",),
            within=(*_OUT.within, r"(?:he|she|they|him|her|his)\b|headache|chemist|prescription|"
            r"hay ?fever|dosette|my back|"
            r"the doctor|nurse|the cat|the dog|vitamins|my knee|washing line|swing|climb\w*|tent|"
            r"sail\w*|boat|post-?op"),
            anywhere=_OUT.anywhere,
        ),
    ),
    Together(
        (
            (r"(?:on|at|by|to|over|near|off|under|in front of|from|looking (?:at|down|over)|stood|"
            r"walked|drove|down at) (?:the |"
            r"a |my )?(?:{height})\b",),
            (r"(?:jump\w*|step(?:ped|ping)? (?:off|out|back|in front)|let go|easy|didn't want|not "
            r"come back|end it|wanted|die|"
            r"drop|water looked|how (?:cold|long|far|easy|quick)|wonder\w*|call\w* (?:me|to)|fall|"
            r"peace|quiet|tonight|nobody|"
            r"would it|lean\w*|climb\w* over|hoped|keep thinking|on my way|over the rail|almost|"
            r"nearly (?:did|went|stepped))",),
            (r"(?:\bi\b|\bi'm|\bi'd|\bi've|\bmy\b|^(?:stood|sat|walked|keep))",),
        ),
        unless=Exceptions(
            lead=_OUT.lead,
            within=(*_OUT.within, r"(?:he|she|they|we|him|her|dog|swim\w*|fish\w*|photo|view|kids|"
            r"bungee|catch the|missed the|"
            r"the (?:\w+ )?train (?:was|home|to)|met|picnic|holiday|ducks|run\b|train station|"
            r"paddl\w*|sunset|climb\w* a|apples)"),
            anywhere=_OUT.anywhere,
        ),
    ),
)  # fmt: skip
