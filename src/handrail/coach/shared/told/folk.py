"""Cut off from people, faith, study, language."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.held import NO_LEAVE, WHO, held, ruled

_OK = (
    r"(?:i (?:won't|wouldn't|don't|didn't) let (?:him|her|them)|my (?:mum|dad|boss|sister|brother|"
    r"nan|gran|friend|neighbour|bank|school) (?:won't|wouldn't|doesn't|didn't|never) let|when i "
    r"was a |grew apart|too tired|since the baby|new baby|busy|shifts|(?:he|she) (?:loves|likes|"
    r"gets on with|adores) my|encourag\w*|told me to go|i go anyway|and i go|go out with (?:her|"
    r"his|their) (?:mates|friends)|fell out with my (?:mum|sister|dad|brother) over (?:the|a)|she "
    r"moved (?:away|to)|emigrat\w*|i gave up (?:facebook|instagram)|best thing i did|i ghosted|i "
    r"hate|can't stand|doesn't like my (?:friend|mate)|i told (?:her|him)|i stopped (?:her|him)|"
    r"lovely (?:time|day|night)|great (?:night|time)|stop(?:ped)? (?:for|by|at|off|in)|stopped "
    r"raining|by the (?:door|gate)|sold out|was cancelled|cancelled (?:due|because of the (?:snow|"
    r"rain|weather))|ran out|hoarse|lost my voice|team (?:won|lost)|told (?:me )?(?:her|his) "
    r"(?:mum|dad|family|friends)|i'm (?:ill|contagious|poorly)|quarrel|made (?:it )?up|forgave|"
    r"funeral (?:was|went)|wedding (?:was|went)|the band (?:broke|split)|(?:his|her) (?:own "
    r")?(?:friends|mates|mum|family|sister|brother) (?:hate|don't|won't|came)|i don't let (?:her|"
    r"him)|i made (?:her|him)|it was me|and it was me|my own fault|school run|can't see (?:the|a|"
    r"anything)|banned from driving|for the surprise|a sulk about|losing (?:the )?(?:match|quiz)|"
    r"no more than|ended (?:well|late|up|in|with)|family (?:tree|recipe|film|dinner was)|told "
    r"(?:my|the) (?:family|friends|mum) (?:about|that we|our)|party (?:was|went)|quiz)"
)
NOTICES = (
    Together(
        (
            (r"(?:my (?:[\w'-]+ ){0,2}|the (?:[\w'-]+ )?|to |of |any |with |from |in |at |our |go |"
            r"no )?{folk}(?:'s)?",),
            (r"{cut_off}",),
            (rf"(?:{WHO}|me|i'm|i)\b",),
            (rf"(?:{WHO}|rule|not allowed|no longer allowed|allowed)\b",),
        ),
        unless=held(
            _OK,
            r"(?:kids?|children|son|daughter|boys?|girls) (?:\w+ )?(?:to school|off to)|kill|hit "
            r"me|hits me|throat|suicid\w*|(?:hang|kill|gas|hurt|top|drown|shoot) (?:himself|"
            r"herself)|overdose|jump|my (?:card|wages|money|keys|phone to)|terrified|scared|afraid|"
            r"frightened|follow\w*|outside|parks|waits|new number|(?:rings|rang) my boss",
        ),
    ),
    Pattern(
        (
            rf"{NO_LEAVE}(?:,? [\w'-]+){{0,7}}? (?:{{folk}}|college|uni|university|study|pray|"
            rf"worship|visit\w*|speak (?:my|in|to)|talk (?:to|in|"
            r"with)|ring (?:home|my|anyone)|call (?:home|my)|phone (?:home|my)|write (?:to|home)|"
            r"learn|meet|socialis\w*|see (?:my|anyone))",
            r"(?:speak|talk|use|pray|read|sing|write)(?:ing)? (?:to \w+ )?(?:in )?(?:my (?:own "
            r")?(?:language|mother tongue)|polish|punjabi|urdu|arabic|spanish|welsh|turkish|"
            r"bengali|hindi|somali|french|ukrainian|romanian|portuguese|yoruba|gujarati|tamil|"
            r"farsi|igbo)(?=[^\n]*\b(?:he|she|him|her|hates|shouts|stop|hang|banned|allowed|"
            r"says)\b)",
            r"(?:not|n't|not allowed) to (?:write|ring|see|speak|talk|have|get another|visit|"
            r"message)(?: (?:any|to anyone|another|them|her|him|home))|i see nobody|changed my "
            r"(?:sim|number)|aren't welcome|isn't welcome|(?:his|her) decision|can't speak to a "
            r"soul|to a soul\b|seen them off|not to have (?:anyone|people|friends|visitors)|so "
            r"i've stopped saying yes|see no one|no one to ring|nobody to ring|friends are a|won't "
            r"have it|so (?:they|she|he) won't answer|told them lies|only friend|i've none|sing "
            r"any ?more|for show-offs|waste of petrol",
            r"(?:no|none of my|lost all my|lost every|not one|don't have|haven't got|haven't|"
            r"hardly any|never see my) (?:\w+ )?(?:friends?|family|mates?|visitors?)(?: left| any "
            r"?more| now| of my own| in this house| allowed)?(?=[^\n]*\b(?:he|she|because of "
            r"(?:him|her)|rule|allowed|saw to|made sure|his|her)\b)|(?:he|she) (?:\w+ )?(?:is|'s) "
            r"(?:all i have|the only (?:person|one) i)|it's (?:him|her) or (?:my|them|god|the|me)|"
            r"(?:him|her) or (?:my|god|the church|them)|(?:made|makes|making) me choose|choose,? "
            r"(?:him|her|between)",
            r"(?:moved|moves|dragged|took|brought) (?:me|us)(?: [\w'-]+){0,6}? (?:away|miles|"
            r"middle of nowhere|from (?:my|everyone|anyone)|nobody|no one|no bus|nowhere|farm|"
            r"countryside|abroad|far|remote|cut off|isolated|island|village)(?=[^\n]*\b(?:so|near|"
            r"nobody|no one|know|knew|i|without|from)\b)",
            r"(?:turn(?:ed|s|ing)?|poison\w*|set) (?:my|everyone|the|all|them|our) (?:[\w'-]+ "
            r"){0,3}?against me|(?:told|tells|texted|messaged|emailed|convinced|informed|rang) "
            r"(?:my|the|our|everyone|them|all my|people)(?: [\w'-]+){0,4}? (?:that )?(?:i'm|i am|i "
            r"was|i never|i don't|i didn't|i hate|i've|lies|i'd)(?: [\w'-]+){0,3}? (?:mad|crazy|"
            r"mental|ill|unwell|liar|a \w+|busy|want|to (?:see|speak|come|hear)|hate|unstable|"
            r"dangerous|drunk|drinking|an? \w+|don't|moved|dead)(?! (?:brilliant|genius|star|"
            r"wonder|hero))",
            r"(?:sulks?|kicks? off|cries|rages?|goes mad|silent|won't speak|won't talk|punish\w*|"
            r"makes? me pay|accus\w*|row|rows|ructions|moods?|there's trouble|starts? (?:a row|on "
            r"me|crying)|interrogat\w*|hell to pay)(?:,? [\w'-]+){0,5}? (?:if|when|whenever|every "
            r"time|each time|any time|for|after|because) (?:i|i've|my|i'd)(?:,? [\w'-]+){0,4}? "
            r"(?:{folk}|see someone|go out|coffee with|lunch with|out with)",
            r"(?:if|when|whenever|every time|each time) i (?:see|saw|visit|ring|rang|meet|met|talk "
            r"to|speak to|go (?:to|out)|so much as)(?:,? [\w'-]+){0,6}? (?:{folk}|someone)(?:,? "
            r"[\w'-]+){0,4}? (?:he|she) (?:\w+ )?(?:sulks?|kicks? off|cries|rages?|goes mad|won't "
            r"speak|punish\w*|accus\w*|starts|makes|locks|silent|gets ill|goes quiet|threw|"
            r"smash\w*|screams?|shouts?|won't talk)",
            r"(?:i|i've) (?:used to have|had) (?:\w+ )?(?:mates|friends|a social life|people|"
            r"family)\b(?=[^\n]*\b(?:he|she|him|her)\b)|(?:got rid of|drove away|scared off|saw "
            r"off) (?:them|my|all|every)|cut me off|cuts me off|isolat\w* me|(?:deleted|wiped|"
            r"blocked|removed|erased|unfriended)(?: {between})* (?:all |every )?(?:of )?(?:my|the) "
            r"(?:\w+ )?(?:contacts?|numbers?|{folk}|accounts?|sim)|(?:i )?(?:don't|no longer|"
            r"stopped|gave up)(?: [\w'-]+){0,5}? (?:{folk})(?=[^.!?\n]{0,40}\b(?:because (?:of "
            r")?(?:he|she|him|her)|not worth (?:it|the)|in case (?:he|she)|so (?:he|she)|he says|"
            r"she says|to keep (?:him|her)|the rows|for (?:a|the) quiet)\b)",
            r"(?:he|she)(?: {between})* (?:answers?|picks up|intercepts?|hides?|hid|tears? up|tore "
            r"up|bins?|declined|turned down|returns?) (?:all )?my (?:phone|calls|letters|post|"
            r"invitations?|texts)(?=[^\n]*\b(?:family|mum|friends?|think|home|sister|them|from|"
            r"invit\w*|can't)\b)|(?:mum|sister|family|friends?|brother|dad|mates|they)(?: [\w']+)? "
            r"thinks? i(?:'ve)? (?:dropped|don't|hate|gone|moved|forgot\w*|ignor\w*)",
        ),
        unless=ruled(_OK, r"(?:i wouldn't let|i don't (?:drink|smoke|eat)|letters for|my own "
        r"choice)"),
    ),
)  # fmt: skip
