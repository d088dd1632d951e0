"""The writer's own wish to die or to hurt themselves."""

from handrail.coach.matchers import Exceptions, Pattern, Together
from handrail.coach.shared.told.pieces import BESIDE, PARTNER, SCENE

_I = r"(?:i|i'm|i've|i'd|i'll|my|me|just|been|thinking|^|[.!?] )"
_FIGURE = (
    r"(?:curl up and die|rather die than|the death of|poem about|wrote a (?:poem|song)|(?:die|died|"
    r"dying|dead|killing|kill|killed|suicidal)(?: \w+)? (?:of|from|with|for|to|laughing|tired|on "
    r"(?:my|stage)|happy|proud|chuffed|inside)(?! (?:escape|sleep|stop|end))|killed myself "
    r"(?:laughing|on)|(?:nearly|almost) (?:died|killed myself)|cut(?:ting)? (?:down|back|out|up "
    r"(?:the|my)|my (?:hair|fringe|finger|toe|thumb|nails|hours|losses|teeth|knee)|myself (?:some|"
    r"a|shaving|on|slicing|chopping)|the|his|her|a|carbs|it fine)|paper cut|shaving|kill me now|"
    r"lin|for joy|(?:thoughts|ideas) of [\w ]{2,20} and i (?:have none|said no|don't)|like this "
    r"with (?:the|this) (?:damp|boiler|car|commute|diet)|(?:ground|earth|floor|sand) to "
    r"(?:swallow|open)|after (?:\w+ ){1,2}hours of (?:spreadsheets|meetings|marking|emails|"
    r"traffic|calls|data|accounts|homework|revision|filing)|live without (?:a|an|my (?:"
    r"phone|coffee|tea|car)|coffee|tea|cheese|chocolate)\b|(?:counted|sorted|lined|laid|set) "
    r"(?:out |up )?(?:dad|mum|nan|gran|grandad|grandma)'s (?:pills|tablets|meds)|bungee|skydiv\w*|"
    r"diving board|high board|abseil\w*|parachut\w*|drop dead gorgeous|to die "
    r"for|die for a|dying to|hand (?:my|in my) notice|this job|knitting|crossword|sewing|recipe|"
    r"level|pattern|diet\b|marathon|this course|the shift|meeting|revision|embarrass\w*|mortified|"
    r"swung|wild swim|swimming|into the (?:pool|lake|sea) (?:and|with)|bed early|(?:bridge|river) "
    r"(?:club|walk|cruise|view)|burn(?:t|ed)? (?:my|myself) (?:\w+ )?on|burnt (?:the|my) (?:tongue|"
    r"toast)|on the grill|the oven|ironing|hob|by accident|accident\w*|for my (?:back|headache|"
    r"knee|cold|cough|blood|heart)|with (?:food|breakfast)|as prescribed|for the dog|vet|hamster|"
    r"the cat|goldfish)",
    r"(?:not suicidal|isn't suicidal|never (?:felt|been|want\w*)|i said honestly no|haven't (?:cut|"
    r"harmed|thought)|don't (?:cut|self[- ]harm|want to die) (?:any ?more|now)|no longer (?:want|"
    r"feel|think)|stopped cutting|glad i'm (?:here|alive)|glad i didn't|sleep fine|i'm well|i am "
    r"well|i'm fine now|and i don't\b)",
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
        r"^(?:said|told me|says) (?:i|that)|(?:he|she|they)(?:'s|'ll|'d)? (?:\w+ )?(?:says?|said|"
        r"threat\w*|tells|told|swears|texts)\b(?!,? (?:i|no))|(?:if|when|every time) i (?:leave|"
        r"left|go|went|pack|see|dump|divorce|end things)\b|(?:kill|hang|hurt|cut|harm|drown|shoot|"
        r"gas|top|end|stab) (?:himself|herself|themselves)",
        *_FIGURE,
    ),
    scene=SCENE,
    beside=(*BESIDE, *_FIGURE),
)
_WANT = (
    r"(?:want|wanted|wants?|wanna|wish|wished|wishing|long|longing|ready|plan|planning|planned|"
    r"thinking (?:about|of)|thought (?:about|of)|think (?:about|of)|thoughts (?:about|of)|tempted|"
    r"tried|trying|about|googl\w+|looked up|looking up|search\w+|decided|urge|urges|dream of|"
    r"fantasis\w+ about|imagin\w+|hope|hoping|pray|praying|ways|how (?:i|to|many|much|easy|long)|"
    r"going to|try|rather|close|keep|prefer|need|should|might)"
)
_NOT = (
    r"(?:don't|do not|didn't|no longer|can't|cannot|not|never|couldn't|wouldn't|hardly|barely|no "
    r"point(?: in)?|tired of|sick of|done with|done|too tired (?:to|for)|had enough of|what's the "
    r"point (?:in|of)|no reason (?:to|for)|don't know how (?:to|i)|nothing to|not worth|not sure i "
    r"can|stop|hate|haven't got it in me to|see no|don't see(?: (?:a|the|any))?|can't see(?: (?:a|"
    r"the|any))?|scared to|any reason (?:to|for)|a reason to|cba|over)"
)
_LIVING = (
    r"(?:be(?:ing)? (?:here|alive|around|on this (?:earth|planet)|in this world)|live|living|"
    r"wak(?:e|ing)(?: up)?|exist|existing|carry(?:ing)? on|go(?:ing)? on(?! (?:holiday|the|a|with "
    r"the|about|strike|and on)\b)|keep(?:ing)? going|keep breathing|to breathe|wake up|see "
    r"(?:tomorrow|morning|the point)|still here|another day|do (?:this|life|it|another day) "
    r"?(?:any ?more|any longer)?|face (?:another (?:day|night|minute|morning|week)|tomorrow|it|"
    r"waking)|life|alive|stay alive|staying alive|step back|here any ?more|see a way|to live|live "
    r"like this|get up tomorrow|make it to|be me any ?more|fight any ?more|cope any ?more|keep "
    r"myself safe|take (?:it|this|any) (?:any ?more|more)|future|a way (?:out|through))\b"
)
_DEATH = (
    r"(?:(?:be |being )?(?:dead|die|dying)|death|disappear(?:ed|ing)?(?! (?:to|into|for a|with)\b)|"
    r"never wak(?:e|ing)|not wak(?:e|ing)|stop (?:existing|being|living|breathing)|end(?:ing)? "
    r"(?:it|it all|my life|everything|things|myself|me)|jump(?:ing)?(?: off| in| from| under| and|"
    r"$|[.,!?])|sleep(?:ing)? (?:and|for ?ever)|go(?:ing)? to sleep and|tak(?:e|ing) (?:them all|"
    r"all (?:my|the|of)|an overdose|my (?:own )?life|the (?:whole|lot)|every)|overdos\w*|"
    r"hang(?:ing)?|drown(?:ing)?|step(?:ping)? (?:off|out|in front)|walk(?:ing)? into (?:the|a)|"
    r"driv(?:e|ing) (?:into|off)|crash(?:ing)?|swallow\w*|not (?:be|being) (?:here|alive)|"
    r"be(?:ing)? gone|gone forever|lie down on the|let(?:ting)? go|cease|suicid\w*|nothingness|"
    r"peace at last|under (?:a|the) (?:train|bus|lorry)|opening my|cutting|drinking (?:the|it)|"
    r"veer\w*|steer\w*|turn(?:ing)? the wheel|float(?:ing)? off|out of (?:it|here) for good|kms|"
    r"kys)"
)
NOTICES = (
    Pattern(
        (
            r"(?:think\w*|thought) (?:about|of) (?:the (?:pills|tablets|bridge|river|train|roof|"
            r"rope|end|cliff|canal|sea|beam)|my (?:wrists|funeral|death)|jumping|not being|being "
            r"dead|it all ending|drinking it)|(?:written|wrote) (?:the|my) note|(?:wanted|want) "
            r"(?:it|to) (?:to )?(?:stop|end)\b(?=[^\n]*\b(?:rope|tied|tablets|pills|weedkiller|lid|"
            r"bridge)\b|[^\n]{0,10}$)|(?:rope|weedkiller|tablets|pills|noose)\b[^\n]{0,60}(?:i've "
            r"tied|i wanted to|i want(?:ed)? it|lid off)|what it'd take|(?:planning|plan|know|"
            r"working out|worked out) (?:exactly )?how i(?:'d|'ll| would) do it|(?:hurtin|cuttin|"
            r"harmin|killin|burnin) (?:myself|meself|my)|(?:held|holding|had) the (?:pills|tablets|"
            r"blade|razor|rope|bottle) in my hand|which (?:tablets|pills|ones) (?:work|would)|just "
            r"not be\b|nothing left in me|(?:helped|help) last night|after that i can go|then i "
            r"can go|i can go (?:then|after|now|in peace)|wish (?:the|that|a|it) (?:\w+ )?(?:had|"
            r"would|'d) (?:hit|kill\w*|tak\w*|finish\w*|run)|till i bleed|until i bleed|hope(?:s)? "
            r"i don't (?:come round|wake|come back|make it)|if i (?:wasn't|weren't) here|stepping "
            r"off the kerb|the rope in|nobody would have to worry|half of me hopes|i cut it where|"
            r"(?:got|have) what i need|i'll be gone\b|if i was dead|when i'm dead|(?:nobody|no "
            r"one)'s noticed|the belt ready",
            r"{end_oneself} (?:at )?(?:myself|meself|mysen)\b(?! (?:together|in the (?:hand|foot|"
            r"leg|finger|arm|thumb|toe)|off|up|out|down|into|in at|a |some|by accident|laughing|"
            r"for (?:forgetting|not)|to (?:cake|a|work|it)|on (?:the|my|a)|completely into))",
            rf"{_I}(?:[\w']+ ){{0,4}}?{_WANT}(?: [\w'-]+){{0,3}}? (?:to )?{_DEATH}",
            rf"{_NOT}(?: (?:even|really|want|wanna|to|in|of|feel|like|think|i|can|know|if|how|care|"
            rf"deserve|need|see|"
            rf"the|a|any|point|reason|way|for|with|bother|it's|worth|myself|do|could)){{0,6}} "
            rf"{_LIVING}",
            r"(?:(?:manage|do|be|cope|get on|sleep) better|better off|happier|easier|best|fine|"
            r"relieved|glad|less trouble|manage|cope|okay|ok|safer|lighter)(?: for (?:everyone|"
            r"them|the kids|all))?(?: all| round)* (?:without me(?! (?:at|there|cooking|in the "
            r"(?:team|kitchen)))|if i (?:was|were|wasn't|weren't|died|went|stopped|disappeared|"
            r"never|didn't)|with me (?:dead|gone)|when i'm (?:dead|gone)|off dead)|better off dead|"
            r"wish i(?:'d)? never woken|wish i(?:'d| was| were| had| could)? ?(?:dead|never been "
            r"born|weren't here|wasn't here|hadn't woken|never wake|not wake|died|didn't exist|"
            r"just (?:stop|die|disappear))",
            r"(?:no|any|one|last|a) reason (?:to|for) (?:live|living|be here|stay|go on|wake|carry|"
            r"keep|get up)|nothing (?:left )?to live for|(?:goodbye|suicide) (?:letters?|notes?|"
            r"texts?|video)|(?:written|wrote|writing|leaving|left|drafted) (?:\w+ )?(?:my |the |"
            r"their |a )?(?:goodbyes?|letters?(?= (?:for|to|last)[^.!?]*(?:after|when|kids|"
            r"everyone|gone|open))|notes?(?= (?:for|to|saying)[^.!?]*(?:after|when i'm|sorry|"
            r"goodbye|find)))",
            r"(?:cut|burn\w*|hurt) my \w+ (?:on purpose|to feel|just to feel)|self[- ]?harm\w*|"
            r"(?:feel|feeling|felt|i'm|am|so|been|get|getting|still|actively|"
            r"properly) suicidal|suicidal (?:again|thoughts|tonight|today|most)|suicide (?:plan|"
            r"forum|note|method)|(?:fresh|new) (?:cuts|scars|burns)",
            r"(?:been|i'm|started|back to|keep|relapsed|can't stop|again|i|and|at it|started the) "
            r"(?:\w+ )?(?:cut|cutting|burning|hurting|harming|scratching|starving)(?: (?:my (?:\w+ "
            r")?(?:arms?|legs?|wrists?|thighs?|skin|stomach|hips?)|myself|again|tonight|since|"
            r"where|every night|more|most|to feel|deep\w*)|[.!,]|$)(?!\w)",
            r"(?:cut|cutting|slit|slitting|burn|burned|burnt|burning|sliced|scratch\w*|carv\w*) "
            r"(?:up |into |at )?my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|stomach|hips?)(?! "
            r"on (?:the|a))",
            r"(?:razor|blade|lighter|scissors|compass|knife|glass|cigarette)s?(?: [\w'-]+){0,4} "
            r"(?:on|to|across|in|against) my (?:own )?(?:arms?|wrists?|legs?|thighs?|skin|drawer|"
            r"sleeve|pocket|stomach)(?=[^.!?]*(?:again|tonight|line|cut|night|\bi\b|$))|(?:lines|"
            r"cuts|scars) (?:on|down|up|across) my|(?:three|four|five|six|seven|ten) (?:new |more |"
            r"fresh )?(?:lines|cuts)",
            r"(?:picked|chosen|found|know|set|got|decided on|fixed|measured|tested|checked) (?:the|"
            r"a|my|which) (?:day|date|place|tree|bridge|spot|rope|beam|method|night|time|way)(?! "
            r"(?:for|to|of|out))|i know (?:the date|which (?:tree|bridge|beam|train))|(?:got|have|"
            r"made|had) (?:a|the|my) plan (?:to (?:die|end|kill|go)|and|for how|now)|(?:this|it) "
            r"(?:is|will be|'ll be) (?:my last|the last (?:night|entry|time|thing|note))|hours "
            r"i've left",
            r"(?:i(?:'m| am| feel like)?) (?:just )?(?:a burden|ready to (?:die|go for good)|going "
            r"to end it|done living|done with (?:life|living|it all|everything)|ending it|not safe "
            r"(?:with|from|around) myself|a danger to myself)|(?:nobody|no one) (?:would|'d) "
            r"(?:notice|miss|care|even notice)(?: me)? (?:if i|were i|when i)|if i(?:'m| am)? not "
            r"here (?:tomorrow|by|in the|on)|(?:voice|head|thoughts)(?: \w+){0,3} (?:tells?|"
            r"telling|says?|saying)(?: \w+){0,3} (?:jump|end it|die|do it|cut|kill)|i punch\w* my "
            r"(?:own )?(?:head|legs|face|stomach)|hit my (?:own )?head (?:against|off|on) the wall|"
            r"bang\w* my (?:own )?head|i can't do (?:this|life|it) any ?(?:more|longer)",
            r"(?:keep|kept) looking at the (?:bridge|knives|pills|tablets|beam|river|tracks|cliff|"
            r"edge)|(?:let|letting) go of the wheel|(?:driv\w+|turn\w*|steer\w*|swerv\w*)(?: "
            r"[\w'-]+){0,4} (?:into|under|in front of|off) (?:a|the|that) (?:lorry|wall|tree|"
            r"bridge|river|train|truck|barrier|sea|cliff|traffic)|went under on purpose|kms\b|"
            r"unalive\w*|(?:going|i'm going) too(?=[.]|$)|hurt(?:ing)? myself|stop(?:ped)? eating "
            r"(?:to|so|until|because i deserve)",
        ),
        unless=_OUT,
    ),
    Together(
        (
            (r"(?:sav(?:ed|ing)|stash\w*|hoard\w*|collect\w*|count(?:ed|ing)|lin(?:ed|ing) up|"
            r"bought|got|keep|keeping|hid|hidden|took|taken|swallow\w*|put aside|put by|enough|lot "
            r"of|all my|all the|handful|\d+|ten|eleven|twelve|twenty|thirty|forty|fifty|looked at|"
            r"looking at|look at|stare|staring|stared|beside me|in my hand|on the bed|reach\w* for|"
            r"tied|tying|knot)",),
            (r"(?:pills|tablets|paracetamol|sleeping pills|meds|ibuprofen|painkillers|rope|noose|"
            r"blades?|insulin|razor blades|antidepressants|co-codamol|overdose|diazepam|morphine|"
            r"razor|bleach|weedkiller|aspirin|medication)\b",),
            (r"(?:\bi\b|\bi'm|\bi've|\bi'd|\bmy\b|^(?:took|swallowed|counted|saved))",),
            (r"(?:on the (?:bed|table|floor)|in (?:a )?rows?|tonight|last night|told (?:nobody|no one)|nobody knows|no one knows|date|in case|"
            r"ready|when|enough|how many|woke up|wake|sleep|again|all of|after|saved|saving|"
            r"stash\w*|hoard\w*|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
            r"hidden|hid|wouldn't|want|thought|think|quiet|easy|calm|count\w*|knot|drawer|end|"
            r"enough)",),
        ),
        unless=Exceptions(
            lead=(r"(?:he|she|he's|she's|they|nurse|doctor|him|her)\b[^.!?\n]{0,60}$",),
            within=(*_OUT.within, r"(?:he|she|they|him|her|his)\b|headache|chemist|prescription|"
            r"hay ?fever|dosette|my back|the doctor|nurse|the cat|the dog|vitamins|my knee|washing "
            r"line|swing|climb\w*|tent|sail\w*|boat|post-?op"),
            scene=_OUT.scene,
            beside=_OUT.beside,
        ),
    ),
    Together(
        (
            (r"(?:on|at|by|to|over|near|off|under|in front of|from|looking (?:at|down|over)|stood|"
            r"walked|drove|down at) (?:the |a |my )?(?:{height})\b",),
            (r"(?:jump\w*|step(?:ped|ping)? (?:off|out|back|in front)|let go|easy|didn't want|not "
            r"come back|end it|wanted|die|drop|water looked|how (?:cold|long|far|easy|quick)|"
            r"wonder\w*|call\w* (?:me|to)|fall|peace|quiet|tonight|nobody|would it|lean\w*|"
            r"climb\w* over|hoped|keep thinking|on my way|over the rail|almost|nearly (?:did|went|"
            r"stepped))",),
            (r"(?:\bi\b|\bi'm|\bi'd|\bi've|\bmy\b|^(?:stood|sat|walked|keep))",),
        ),
        unless=Exceptions(
            lead=_OUT.lead,
            within=(*_OUT.within, r"(?:he|she|they|we|him|her|dog|swim\w*|fish\w*|photo|view|kids|"
            r"bungee|catch the|missed the|the (?:\w+ )?train (?:was|home|to)|met|picnic|holiday|"
            r"ducks|run\b|train station|paddl\w*|sunset|climb\w* a|apples)"),
            scene=_OUT.scene,
            beside=_OUT.beside,
        ),
    ),
)  # fmt: skip
