"""Wide nets for private writing: who, what and to whom in one sentence, in whatever words lie between.

The narrow patterns of `danger.py` and `control.py` name the exact words. These ask only that the
parts of a deed stand near one another, since people tell it in roundabout ways.
"""

from handrail.coach.matchers import Exceptions, Pattern
from handrail.coach.shared.danger import FIGURE, NEVER_DONE, NOT_REAL

WHO = r"(?:he|she|he's|she's|he'd|she'd|he'll|she'll|they|his|her|my (?:husband|wife|boyfriend|girlfriend|partner|ex|man|fella|fiancé|missus))"
NEAR = r"[^.!?\n]{0,60}?"
FAR = r"[^.!?\n]{0,90}?"

_CALM = Exceptions(
    lead=(r"(?:never|not|\w*n't)(?: \w+){0,2} $",),
    within=(
        NEVER_DONE,
        r"(?:doctor|nurse|dentist|physio|midwife|vet|boss|neighbour|landlord|bank|teacher|coach|my (?:mum|dad|brother|sister|daughter|son|nan|friend))(?:'s| said| says| told| took| asked| checks?| has| keeps)",
    ),
    anywhere=(
        *NOT_REAL,
        r"{healed}",
        FIGURE,
        r"(?:we both|we agreed|together|fair enough|bless (?:him|her)|lovely|gently|kindly|sweet of|my idea|i asked (?:him|her)|he asked (?:first|me first)|i'm happy|i felt safe|proud)",
    ),
)
_SPEAKS = r"(?:says?|said|tells?|told|texts?|texted|messaged|swears?|swore|promises?|promised|whisper\w*|writes?|wrote|written|warns?|warned|threat\w*|voicemail|shouts?|shouted|screams?|screamed|hiss\w*|mutter\w*|jokes?|smiles?|asks?|asked|keeps? (?:saying|telling|on)|describ\w*|remind\w*|plans?|planned|vow\w*)"
_DEATH = r"(?:dead|die|dying|kill|killed|murder\w*|(?:my|a|the|dig a|your) grave|bur(?:y|ied|ying) (?:me|you)|(?:my|your|the|a) (?:body|corpse|coffin)|coffin|funeral|morgue|not be breathing|stop(?:ped)? breathing|alive|shallow grave|ashes|finish me|finish you|end me|end you|slit|strangle|drown (?:me|you)|stab|shoot (?:me|you)|under the (?:patio|floor|ground|soil)|in the (?:river|canal|lake|woods|ground|quarry)|last breath|blood on|make (?:me|you) disappear|get rid of (?:me|you)|brakes|poison|push (?:me|you) (?:off|under|in front)|life insurance|nobody(?:'d| would) (?:find|miss|know)|no one(?:'d| would) (?:find|miss|know))"
_NOT_ME = r"(?:himself|herself|themselves|his own|her own|he'll die|she'll die|he'd die|she'd die|i'll die|(?:his|her|nan's|mum's|dad's|gran's|grandad's|uncle's|the dog's|the cat's) (?:funeral|grave|body|death|ashes)|without me|laugh|(?:the|our|my|his|her) (?:plants?|phone|battery|cat|dog|hamster|car|party|lawn|laptop|goldfish|roses))"
KILL = Pattern(
    (rf"{WHO}\b{NEAR}\b{_SPEAKS}\b{FAR}\b{_DEATH}",),
    unless=Exceptions(lead=_CALM.lead, within=(*_CALM.within, _NOT_ME), anywhere=_CALM.anywhere),
    in_quotes=True,
)
_SEX = r"(?:sex|bed|touch(?:es|ed|ing)?|naked|inside me|on top of me|on me|clothes off|knickers|pants down|undress\w*|intimate|intercourse|oral|my body|my breasts?|my legs|make love|making love|porn|condom|nightie|pyjamas|bedroom|does it|did it|do it|doing it|have me|had me|having me|take me|took me|his way|her way|what he wants|what he wanted|what she wants|what she wanted|finish(?:es|ed)|climbs? on|gets? on|rolls? on)"
_UNWILLING = r"(?:i said no|said no|say no|i (?:don't|didn't|never) want|not wanting|i cry|i cried|crying|while i slept|while i sleep|asleep|sleeping|unconscious|drugged|i froze|i freeze|i beg|i begged|i asked (?:him|her) to stop|told (?:him|her) to stop|told (?:him|her) no|forc\w+|made me|makes me|making me|i owe|owed|my duty|his right|her right|no choice|never asks?|doesn't ask|didn't ask|won't stop|wouldn't stop|didn't stop|doesn't stop|anyway|regardless|even (?:when|though|if) i|whether i|or else|or he|or she|if i (?:don't|refuse|say no)|refus\w+|it hurts|it hurt|in pain|bleeding|held down|pinned|against my|to (?:keep the peace|stop him|shut him|make it stop)|so (?:he|she) (?:won't|doesn't|calms|leaves|lets)|until i (?:give|gave)|till i (?:give|gave)|lie still|lay still|lie there|lay there|didn't consent|ill|stitches|sore)"
_WILLING = r"(?:(?:he|she|they) (?:didn't|doesn't|don't) want|we (?:both|laughed|had a lovely)|i wanted|asks? (?:me )?first|stopped (?:straight|when|as soon|and)|no sex|tickl|the (?:cat|dog|baby|kids?|toddler)|breakfast in bed|bed early|bed socks|garden|flower bed|in bed with (?:flu|a cold)|story|sick in bed|read in bed|snor\w+|hospital bed|duvet|mattress|make the bed|made the bed)"
SEX = Pattern(
    (
        rf"{WHO}\b{FAR}\b{_SEX}\b{FAR}\b{_UNWILLING}",
        rf"{WHO}\b{FAR}\b{_UNWILLING}\b{FAR}\b(?:sex|naked|inside me|on top of me|touch(?:es|ed|ing)? me|my (?:breasts?|legs|body)|knickers|undress\w*|clothes off|condom|have me|took me|his way|her way|does it anyway|did it anyway|carr(?:ies|ied) on)",
        rf"{_UNWILLING}\b{FAR}\b{WHO} (?:\w+ ){{0,3}}(?:does it|did it|carried on|carries on|kept going|keeps going|didn't stop|doesn't stop|had sex|has sex|finished|finishes|gets? on|got on|climbs? on|started|starts|took|pulled (?:my|me)|pushed (?:in|me|my)|went ahead|had me|was inside)",
    ),
    unless=Exceptions(lead=_CALM.lead, within=(_WILLING,), anywhere=_CALM.anywhere),
)
_DESPAIR = r"(?:want|wanted|wish|wished|think|thinking|thought|thoughts|plan|planning|planned|can't|cannot|don't|no point|tired|better|ready|saved|saving|written|wrote|keep|hope|hoping|pray|praying|decided|imagine|imagining|tempted|nearly|almost|close|looking|looked|googled|searched|wondering|wonder|wouldn't|urge|easier|quiet|peace|tonight|enough|alone|stood|sat|walked|held|counted|counting|ways|how many|how long|dream of)"
_OWN_END = r"(?:be dead|to die|die|dying|death|kill myself|suicid\w*|not be here|not here any ?more|be gone|gone for good|gone forever|disappear|not wake|never wake|don't wake|didn't wake|not waking|stop existing|stop being|overdos\w*|(?:the|my|all the|those|enough) (?:pills|tablets|meds)|paracetamol|the (?:blade|razor|rope)|(?:a|the|my) (?:razor|blade|rope|noose)|the (?:bridge|ledge|cliff|railway|tracks|platform|river|viaduct|roof|multi-storey|motorway bridge|edge|train)|under a (?:train|bus|lorry)|in front of (?:a|the) (?:train|bus|lorry|car|traffic)|jump|drown|sleep forever|sleep and never|end it|ending it|end it all|end my life|ending my life|take my life|my last|goodbye (?:letter|note)|hurt myself|hurting myself|harm myself|harming myself|cutting|cut myself|cut my|burn myself|burning myself|without me|exist|be alive|being alive|staying alive|stay alive|go on living|live like this|live any ?more|carry on living|cease)"
SELF = Pattern(
    (
        rf"(?:i|i'm|i've|i'd|i'll|my|me|just)\b{NEAR}\b{_DESPAIR}\b{NEAR}\b{_OWN_END}",
        rf"(?:i|i'm|i've|i'd|my)\b{NEAR}\b(?:cut(?:ting)? (?:myself|my (?:arms?|legs?|thighs?|wrists?))|burn(?:t|ed|ing)? (?:myself|my (?:arms?|legs?|thighs?))|starv\w+ myself|punish\w* myself|hit\w* myself)\b",
    ),
    unless=Exceptions(
        lead=(
            r"(?:he|she|he's|she's|he'd|she'd|he'll|she'll|they|my (?:mum|dad|friend|brother|sister|nan|mate|uncle|cousin|ex|husband|wife|partner|boyfriend|girlfriend))(?:'s| \w+){0,6} (?:if|when|that|unless|because)? ?$",
            r"(?:never|no longer)(?: \w+){0,2} $",
        ),
        within=(
            r"\b(?:he|she|he'll|she'll|he'd|she'd|they'd|they|him|her)\b",
            r"(?:cutting|cut) (?:down|back|out|the|my (?:hair|finger|toe|thumb|nails|fringe|hours|toast|sandwich)|up|grass|veg|cake|carbs|his|her)|catch the train|missed the train|on the train|train (?:ride|was|station|home)|painting|diving|swim|to die for|died of|die of (?:cold|heat|shame|boredom|embarrass\w+|laugh\w+)|dying (?:to|for)|dead (?:tired|proud|chuffed|good)|jump (?:in the|into bed|on the bed|for joy|up)|river walk|bridge (?:club|night|game|over|the gap)|by the river|along the river|over the bridge|last (?:day|week|exam|shift|biscuit|slice|night)|without me (?:knowing|noticing|even)|die laughing|nan|grandad|funeral|the (?:cat|dog|hamster)|for (?:headaches?|my back|hay ?fever)|with (?:food|breakfast)|roof (?:leaks|rack|tiles|box|terrace)|edge of (?:the bed|town)|disappear (?:to|into) (?:the|a)|shave|razor (?:burn|blades are)",
        ),
        anywhere=(
            *NOT_REAL,
            r"{healed}",
            FIGURE,
            r"years ago|when i was (?:a teenager|young|fifteen|sixteen)|i'm (?:well|better|glad i'm) (?:now|here)",
        ),
    ),
)
_ARM = r"(?:{sharp}|bottle|glass|brick|belt|buckle|whip|cane|chain|plank|iron|kettle|pan|fork|needle|syringe|lighter|matches|petrol|bleach|acid|pole|pipe|rod|oar|hockey stick|club|blowtorch|bow|dart|catapult|harpoon|tongs|drill|kirpan|cricket stump|walking stick|candlestick|vase|stick|rake|hoe|sickle|trowel|cue|pool cue|snooker cue|dumbbell|weight|hot oil|boiling (?:water|oil)|razor blade|stanley)"
WEAPON = Pattern(
    (
        rf"{WHO}\b{NEAR}\b(?:held|holds|holding|pointed|points|pointing|waved|waves|waving|swung|swings|swinging|raised|raises|aimed|aims|lifted|lifts|pressed|presses|pulled|pulls|grabbed|grabs|took|takes|got|gets|fetched|came|comes|chased|chases|went for|ran at|threaten\w*|showed|shows|sharpen\w*|loaded|loads|cocked|clicked|flicked|flicks|drew|keeps|kept|leaves|left|laid|put|puts|tapped|taps|sat|sits|stood|stands|stabbed|stabs|slashed|smashed|broke|twirl\w*|brandish\w*|hid|hides|brought|brings)\b{NEAR}\b{_ARM}\b{NEAR}\b(?:\bat me\b|\bmy (?:face|neck|throat|head|back|belly|stomach|chest|eye|eyes|cheek|ribs|side|hand|wrist|arm|leg|ear|mouth|pillow|bed|chin|skin|hair|temple|nose|lips|fingers|stomach|bump|knee|side of the bed)\b|\bnear me\b|\bto me\b|\bafter me\b|\bin front of me\b|\bbeside me\b|\btowards me\b|\bif i\b|\bwhen i\b|\bso i\b|\bin case i\b|\bhe said\b|\bshe said\b|\band said\b|\band asked\b|\band told\b|\band smiled\b|\bsaid (?:he|she)\b)",
    ),
    unless=Exceptions(
        lead=_CALM.lead,
        within=(
            *_CALM.within,
            r"(?:cook|carv|slic|chop|peel|shelf|shelves|flat-?pack|hang(?:ing)? the|wine|beer|water bottle|hot water|tea|eye ?drops|jab|injection|vaccin|ironing board|guitar|cricket match|for my birthday|haircut|fringe|insulin|splinter)",
        ),
        anywhere=_CALM.anywhere,
    ),
    in_quotes=True,
)
_INJURY = r"(?:bruis\w+|blood|bled|bleed\w*|a&e|hospital|stitches|black and blue|black eye|concuss\w+|broken|broke|cracked|fractur\w+|dislocat\w+|split|swollen|limp\w*|welts?|lump|scar|burn(?:s|t|ed)?|handprint|unconscious|winded|sick with pain|couldn't (?:walk|stand|move|see|hear|lift|sit|breathe))"
PHYSICAL = Pattern(
    (
        rf"(?:he|she|he's|she's|he'd|she'd|my (?:husband|wife|boyfriend|girlfriend|partner|ex))\b{NEAR}\b(?:{{blow}}|lost (?:it|his temper|her temper)|laid|lays|put (?:his|her)|went for|flew at|lunged|rammed|crushed|stood on|stands on|jumped on|trapped|shut|slam\w*|swung|tore|ripped|smash\w*)\b{NEAR}\b(?:me|my|us)\b{NEAR}\b{_INJURY}",
        rf"{_INJURY}\b{NEAR}\b(?:where|from when|after|because|since|from) (?:he|she|my (?:husband|wife|boyfriend|girlfriend|partner|ex))\b",
        r"(?:he|she|he's|she's|they|my (?:husband|wife|boyfriend|girlfriend|partner|ex))(?: \w+){0,4} (?:knocked|knocks|shoved|shoves|threw|throws|flung|hurled|slung|hauled|yanked|wrenched|bundled|rammed|forced|drags?|dragged|chucked|kicked|pushed|pulled|tripped|slammed|bounced|spun|wrestled|pressed|tackled|lifted|swung)(?: \w+)? (?:me|my \w+)(?: \w+){0,3} (?:down|to the|into|against|out of|off|across|over|onto|through|backwards|from the|on the floor|in the (?:face|back|stomach|ribs|chest|leg|shin|mouth|head)|so hard|hard|until|till)\b",
    ),
    unless=Exceptions(
        lead=_CALM.lead,
        within=(
            *_CALM.within,
            r"(?:at the (?:hospital|a&e)|drove me|visited|sat with me|i (?:fell|slipped|tripped|broke|bumped|hit) (?:my|off|over|on|down)|out of (?:bed|my comfort|the way of|the path|the sea|the water|danger)|off my feet|on the swing|into (?:his|her) arms|to the (?:dance|airport|doctor|station)|onto the dance|into (?:a|the) (?:hug|party|pool)|for a (?:hug|photo))",
        ),
        anywhere=(
            *_CALM.anywhere,
            r"(?:match|tackle|goal|ball|bike|ski\w*|football|netball|rounders|trampoline)",
        ),
    ),
)
_STOPS = r"(?:won't let|doesn't let|didn't let|wouldn't let|never lets|not allowed|isn't allowed|aren't allowed|stopped|stops|banned|bans|forb\w+|made me (?:give up|drop|quit|stop|block|leave|cancel|choose|promise|unfriend|lose|miss|fall out|pull out|turn down)|makes me (?:give up|drop|quit|stop|block|leave|cancel|choose|unfriend|miss|turn down)|kicks off|kicked off|sulks?|goes mad|went mad|punish\w*|\brages?|accus\w+|deleted|blocked|blocks|cut me off|cuts me off|cut off|turned|turns|lied|rows? with|rowed|silent|permission|approv\w+|vets|got rid of|drove (?:off|away)|drives away|scared off|sends? away|sent away|turned away|won't have|doesn't want me|didn't want me|says i (?:can't|don't need|shouldn't|mustn't|am not)|says they're|says (?:she's|he's) a bad|told (?:them|her|him|my|everyone)|refus\w+|ruins?|ruined|cancels?|cancelled|hides? my|hid my|answers? (?:my|for me)|threw out|tore up|burned|ripped up|unless (?:he|she)'s|only (?:if|when|with) (?:he|she))"
_OTHERS = r"(?:friends?|family|my mum|my mam|my mother|my dad|my father|my parents|my sisters?|my brothers?|my nan|my gran|my aunt\w*|my cousins?|neighbours?|colleagues|workmates|my mates?|my people|my own people|church|mosque|temple|synagogue|gurdwara|mass|prayers?|choir|college|university|uni|my course|classes|class|lessons|the group|my group|support group|book club|club|band|team|my language|my own language|english|welsh|polish|punjabi|urdu|arabic|visitors?|anyone|anybody|everyone|people|hen do|wedding|christening|reunion|funeral|school gates?|other mums|the girls|the lads|facebook|letters|my faith|worship|study|studying|degree|therapist|counsellor|youth club|playgroup|gym|party|parties|coffee with)"
ISOLATE = Pattern(
    (
        rf"{WHO}\b{NEAR}\b{_STOPS}\b{NEAR}\b{_OTHERS}",
        rf"{_OTHERS}\b{NEAR}\b(?:{WHO}\b{NEAR}{_STOPS}|because of (?:him|her)|since (?:he|she) (?:moved|came|got)|without (?:his|her) (?:permission|say)|(?:he|she) (?:saw to that|made sure|says no|said no|won't have|hates))",
        r"i (?:don't|haven't|no longer|never|daren't|gave up|stopped|lost)(?: \w+){0,5} (?:friends?|family|mum|sister|church|mosque|choir|anyone|people|group)\b[^.!?\n]{0,40}(?:because|since|he|she|him|her|in case|so that)",
    ),
    unless=Exceptions(
        lead=_CALM.lead,
        within=(
            *_CALM.within,
            r"(?:stopped (?:by|for|at)|to be (?:early|on time)|moved (?:on|in)|ill|covid|grew apart|broken ankle)",
        ),
        anywhere=_CALM.anywhere,
    ),
)
_MONEY = r"(?:money|cash|my (?:bank )?card|bank card|wages?|salary|my pay|payslips?|bank account|my account|joint account|savings|pension|benefits?|universal credit|inheritance|receipts?|loans?|debts?|credit cards?|overdraft|purse|bank|pin|housekeeping|allowance|tips|grant|student loan|redundancy|every penny|a penny|maintenance|earnings|income|budget|spending|child benefit|food money|rent money|mortgage|insurance|tax|bills|business|shares|gold|jewellery|finances)"
MONEY = Pattern(
    (
        rf"{WHO}\b{NEAR}\b(?:takes|took|takes over|controls|keeps|kept|hides|hid|decides|allows?|gives? me|gave me|doles|hands me|won't let|doesn't let|not allowed|emptied|empties|drained|stole|steals|spent (?:my|our|all)|spends (?:my|our)|ran up|put (?:it|them|the|a|everything|all)|puts|made me (?:sign|take|pay|hand|give|put|quit|close|cash|sell)|makes me (?:sign|take|pay|hand|give|beg|ask|account|show|keep|explain)|wants (?:every|my|all)|demands|changed|cut up|cancelled|locked|froze|gambled|sold my|pawned|forged|opened|withholds|refuses|counts|checks|goes through|collects|cashes|has (?:all )?(?:my|the|our)|holds|manages|without telling me|in my name|owes|loses)\b{NEAR}\b{_MONEY}\b",
        rf"{_MONEY}\b{NEAR}\b(?:goes to (?:him|her|his)|go to (?:him|her|his)|went to (?:him|her|his)|in (?:his|her) name|(?:he|she) (?:has|holds|keeps|took|takes|controls|decides|says no|hides|hid|spent|spends|gives|checks|counts|wants|changed|won't)|ask (?:him|her)|beg (?:him|her)|from (?:him|her) (?:for|like)|without (?:his|her) (?:permission|say|ok)|(?:his|her) (?:account|wallet|pocket|say-so|permission))",
        r"(?:i have to|i must|i've to|i had to|i'm made to|have to|got to) (?:ask|beg|account|explain|show|justify|plead|earn|hand|give)(?: \w+){0,6} (?:money|cash|penny|pounds?|receipts?|bus fare|tampons|pads|nappies|food|shoes|petrol|wages|pay|card|change|spend|buy|shopping|medicine|prescription|school trip|coat|haircut|lunch)",
    ),
    unless=Exceptions(
        lead=_CALM.lead,
        within=(
            *_CALM.within,
            r"(?:treated me|lent me|paid (?:for )?my|for my birthday|split|skint|raffle|lottery|piggy bank|found my purse|brought (?:it|my purse) back|pocket money to the kids)",
        ),
        anywhere=_CALM.anywhere,
    ),
)
_WATCHED = r"(?:my phone|my messages|my texts|my emails?|my post|my mail|my letters|my bag|my handbag|my pockets?|my diary|my laptop|my tablet|my location|my car|mileage|my calls|my calendar|my search|my browser|my history|my apps?|my accounts?|my passwords?|my pin|my passcode|my underwear|my knickers|my sheets|my body|my weight|my steps|my receipts|my watch|my sat ?nav|my contacts|my facebook|my instagram|my whatsapp|my snapchat|my photos|my screen|my lunch|my shifts?|my rota|my route|my bin|where i(?:'m| am| was|'ve been| go| went)|who i(?:'m| am| was|'ve been| see| saw| talk| spoke| text| ring| met)|what i (?:eat|wear|spend|read|watch|write|type|said|say)|how long i|every minute|every move|every call|every message|everything i|the camera|a camera|cameras|a tracker|the tracker|an? air ?tag|gps|live location|face ?time|a photo|photos|pictures?|a selfie|a video|proof|the time i|what time i|my every)"
MONITOR = Pattern(
    (
        rf"{WHO}\b{NEAR}\b(?:checks?|checked|checking|reads?|reading|goes through|went through|looks? (?:at|through|in)|looked (?:at|through)|searches|searched|monitors?|tracks?|tracked|tracking|listens?|listened|records?|recorded|times|timed|counts|watches|watched|demands?|wants|insists|needs to know|has to know|asks for|makes me (?:send|show|text|ring|call|share|prove|log|write|keep|account|hand|leave|unlock|wear|video)|made me (?:send|show|text|ring|call|share|prove|log|hand|give|unlock|install|leave)|put|puts|hid|installed|fitted|set up|linked|synced|logs? (?:in|into)|logged (?:in|into)|got into|hacked|smells?|inspects?|weighs|measures|photographs|writes down|keeps (?:a|track|tabs)|opens?|opened|answers|scrolls?|quizz?es|questions|grills|interrogates|rings|calls|texts|phones|knows|changed|took|has (?:all )?my)\b{NEAR}\b{_WATCHED}",
        rf"{WHO}(?: \w+)? (?:rings?|calls?|texts?|phones?|messages?|facetimes?|video calls?)\b{NEAR}\b(?:every (?:\w+ )?(?:hour|minutes?|half|break|lunch|shift|time|ten|five|few)|constantly|non-?stop|all day|(?:ten|twenty|thirty|forty|fifty|sixty|\d+) times|to (?:check|make sure|see (?:if|who|where)|prove|hear who)|until i (?:answer|pick)|if i don't (?:answer|reply|pick)|at (?:the|my) (?:desk|office|work))",
        r"(?:i have to|i must|i've to|i'm made to|i've got to|i had to|have to)(?: \w+){0,3} (?:send|text|ring|call|show|share|prove|report|log|photograph|film|video|check in|account|leave my phone|keep my (?:phone|location|camera))\b[^.!?\n]{0,50}(?:him|her|he|she|location|photo|picture|selfie|proof|where|who|every|phone|when i|each|minute|hour)",
    ),
    unless=Exceptions(
        lead=_CALM.lead,
        within=(
            *_CALM.within,
            r"(?:goodnight|good night|say (?:he|she) loves|charged my|fixed my|found my|tyres|oil|wedding (?:photos|pictures)|holiday (?:photos|pictures)|for a laugh|to cheer me|when i'm ill|get home safe|baby monitor|since i left|after i left|i(?:'d| had) left|my ex)",
        ),
        anywhere=_CALM.anywhere,
    ),
)
_WAY_OUT = r"(?:lock(?:s|ed|ing)?|bolt(?:s|ed)?|padlock\w*|deadlock\w*|block(?:s|ed|ing)|barricad\w+|stands? in|stood in|sits? against|sat against|hid|hides|hidden|took|takes|taken|keeps?|kept|holds?|confiscat\w+|tore up|burned|cut up|won't let|doesn't let|didn't let|wouldn't let|never lets|not allowed|refus\w+|disabled|slashed|let down|removed|threw|drained|unplugged|chained|tied|guards?|follows me to|drags? me back|dragged me back|pulled me back|won't give|wouldn't give|nailed|blocked)"
_FREEDOM = r"(?:the (?:front |back |bedroom |bathroom |car )?doors?|doorway|the windows?|the gate|me in|me out|us in|inside|my (?:car |house |front door )?keys?|car keys?|the keys?|a key|passports?|my papers|my visa|my shoes|my coat|my boots|my crutches|my wheelchair|my stick|my frame|my licence|bus pass|my bike|the tyres|the battery|the petrol|leave the (?:house|flat|room)|leave|go out|get out|go home|outside|go anywhere|out of the (?:house|flat|room|car|door)|the stairs|drive|my documents|id card|birth certificate|my clothes|go to (?:work|the shops?|the doctor|hospital|the toilet)|upstairs|the hall|my glasses|my purse|travel)"
MOVE = Pattern(
    (
        rf"{WHO}\b{NEAR}\b{_WAY_OUT}\b{NEAR}\b{_FREEDOM}",
        r"(?:i'm not|i am not|i wasn't|i'm never|i can't|i couldn't|i mustn't|i may not|i'm only|i have to|i've to|i must) (?:\w+ ){0,3}(?:out|leave|go|home|back|in|outside|upstairs|drive|walk|step)\b[^.!?\n]{0,50}(?:without (?:him|her|his|her)|unless (?:he|she)|until (?:he|she)|permission|by (?:six|five|seven|eight|nine|ten|four|dark|half)|alone|or (?:he|she|else)|he says|she says|because (?:he|she)|(?:his|her) say)",
    ),
    unless=Exceptions(
        lead=_CALM.lead,
        within=(
            *_CALM.within,
            r"(?:as usual|before bed|at night before|mended|repaired|lost (?:his|her|my) keys|forgot|by accident|locked (?:myself|himself|herself)|drink|pint|beers|to be (?:fixed|mended|cleaned)|garage|mot|runs out|friends?|family|mum|mosque|church|choir|my sister|phone|money|wages|card\b|took me out|take me out|takes me out|me out for|took out|out of the oven|off at the door)",
        ),
        anywhere=_CALM.anywhere,
    ),
)
