"""Cut off from people, faith, study, language."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.held import NO_LEAVE, WHO, held, ruled

_OK = (
    r"(?:my (?:mum|dad|boss|sister|brother|nan|gran|friend|neighbour|bank|school) (?:won't|"
    r"wouldn't|doesn't|didn't|never) let|when i was a |grew apart|too tired|since the baby|new "
    r"baby|busy|shifts|(?:he|she) (?:loves|likes|gets on with|adores) my|encourag\w*"
    r"|told me to go|i go anyway|and i go|go out with (?:her|his|their) (?:mates|friends)|fell out "
    r"with my (?:mum|sister|dad|"
    r"brother) over (?:the|a)|she moved (?:away|to)|emigrat\w*|i gave up (?:facebook|instagram)|"
    r"best thing i did|i ghosted|i hate|"
    r"can't stand|doesn't like my (?:friend|mate)|i told (?:her|him)|i stopped (?:her|him)|lovely "
    r"(?:time|day|night)|great "
    r"(?:night|time)|stop(?:ped)? (?:for|by|at|off|in)|stopped raining|by the (?:door|gate)|sold "
    r"out|was cancelled|cancelled "
    r"(?:due|because of the (?:snow|rain|weather))|ran out|hoarse|lost my voice|team (?:won|lost)|"
    r"told (?:me )?(?:her|his) "
    r"(?:mum|dad|family|friends)|i'm (?:ill|contagious|poorly)|quarrel|made (?:it )?up|forgave|"
    r"funeral (?:was|went)|wedding (?:was"
    r"|went)|the band (?:broke|split)|(?:his|her) (?:own )?(?:friends|mates|mum|family|sister|"
    r"brother) (?:hate|don't|won't|came)|"
    r"i don't let (?:her|him)|i made (?:her|him)|it was me|and it was me|my own fault|school run|"
    r"can't see (?:the|a|anything)|"
    r"banned from driving|for the surprise|a sulk about|losing (?:the )?(?:match|quiz)|no more "
    r"than|ended (?:well|late|up|in|with)|"
    r"family (?:tree|recipe|film|dinner was)|told (?:my|the) (?:family|friends|mum) (?:about|that "
    r"we|our)|party (?:was|went)|quiz)"
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
            r"me|hits me|throat|suicid\w*|(?:hang|kill"
            r"|gas|hurt|top|drown|shoot) (?:himself|herself)|overdose|jump|my (?:card|wages|money|"
            r"keys|phone to)|terrified|scared|afraid|"
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
            r")?(?:language|mother tongue)|polish|punjabi|urdu|"
            r"arabic|spanish|welsh|turkish|bengali|hindi|somali|french|ukrainian|romanian|"
            r"portuguese|yoruba|gujarati|tamil|farsi|igbo)"
            r"(?=[^\n]*\b(?:he|she|him|her|hates|shouts|stop|hang|banned|allowed|says)\b)",
            r"(?:not|n't|not allowed) to (?:write|ring|see|speak|talk|have|get another|visit|"
            r"message)(?: (?:any|to anyone|another|them|her|him|home))|i see nobody|changed my "
            r"(?:sim|number)|aren't welcome|isn't welcome|(?:his|her) decision|can't speak to a "
            r"soul|to a soul\b|seen them off|not to have (?:anyone|people|friends|visitors)|so "
            r"i've stopped saying yes|see no one|no one to ring|nobody to ring|friends are a|won't "
            r"have it|so (?:they|she|he) won't answer|told them lies|only friend|i've none|sing "
            r"any ?more|for show-offs|waste of petrol",
            r"(?:no|none of my|lost all my|lost every|not one|don't have|haven't got|haven't|"
            r"hardly any|never see my) (?:\w+ )?(?:friends?|family|"
            r"mates?|visitors?)(?: left| any ?more| now| of my own| in this house| "
            r"allowed)?(?=[^\n]*\b(?:he|she|because of (?:him|her)|rule|"
            r"allowed|saw to|made sure|his|her)\b)|(?:he|she) (?:\w+ )?(?:is|'s) (?:all i have|the "
            r"only (?:person|one) i)|it's (?:him|her) or "
            r"(?:my|them|god|the|me)|(?:him|her) or (?:my|god|the church|them)|(?:made|makes|"
            r"making) me choose|choose,? (?:him|her|between)",
            r"(?:moved|moves|dragged|took|brought) (?:me|us)(?: [\w'-]+){0,6}? (?:away|miles|"
            r"middle of nowhere|from (?:my|everyone|anyone)|"
            r"nobody|no one|no bus|nowhere|farm|countryside|abroad|far|remote|cut off|isolated|"
            r"island|village)(?=[^\n]*\b(?:so|near|nobody|no one|"
            r"know|knew|i|without|from)\b)",
            r"(?:turn(?:ed|s|ing)?|poison\w*|set) (?:my|everyone|the|all|them|our) (?:[\w'-]+ "
            r"){0,3}?against me|(?:told|tells|texted|messaged|"
            r"emailed|convinced|informed|rang) (?:my|the|our|everyone|them|all my|people)(?: "
            r"[\w'-]+){0,4}? (?:that )?(?:i'm|i am|i was|i never|i "
            r"don't|i didn't|i hate|i've|lies|i'd)(?: [\w'-]+){0,3}? (?:mad|crazy|mental|ill|"
            r"unwell|liar|a \w+|busy|want|to (?:see|speak|come|hear)"
            r"|hate|unstable|dangerous|drunk|drinking|an? \w+|don't|moved|dead)(?! (?:brilliant|"
            r"genius|star|wonder|hero))",
            r"(?:sulks?|kicks? off|cries|rages?|goes mad|silent|won't speak|won't talk|punish\w*|"
            r"makes? me pay|accus\w*|row|rows|ructions|moods?|"
            r"there's trouble|starts? (?:a row|on me|crying)|interrogat\w*|hell to pay)(?:,? "
            r"[\w'-]+){0,5}? (?:if|when|whenever|every time|each time"
            r"|any time|for|after|because) (?:i|i've|my|i'd)(?:,? [\w'-]+){0,4}? (?:{folk}|see "
            r"someone|go out|coffee with|lunch with|out with)",
            r"(?:if|when|whenever|every time|each time) i (?:see|saw|visit|ring|rang|meet|met|talk "
            r"to|speak to|go (?:to|out)|so much as)(?:,? "
            r"[\w'-]+){0,6}? (?:{folk}|someone)(?:,? [\w'-]+){0,4}? (?:he|she) (?:\w+ )?(?:sulks?|"
            r"kicks? off|cries|rages?|goes mad|won't speak|"
            r"punish\w*|accus\w*|starts|makes|locks|silent|gets ill|goes quiet|threw|smash\w*|"
            r"screams?|shouts?|won't talk)",
            r"(?:i|i've) (?:used to have|had) (?:\w+ )?(?:mates|friends|a social life|people|"
            r"family)\b(?=[^\n]*\b(?:he|she|him|her)\b)|(?:got rid "
            r"of|drove away|scared off|saw off) (?:them|my|all|every)|cut me off|cuts me off|"
            r"isolat\w* me|(?:deleted|wiped|blocked|removed|erased|"
            r"unfriended)(?: {between})* (?:all |every )?(?:of )?(?:my|the) (?:\w+ )?(?:contacts?|"
            r"numbers?|{folk}|accounts?|sim)|(?:i )?(?:don't|no "
            r"longer|stopped|gave up)(?: [\w'-]+){0,5}? (?:{folk})(?=[^.!?\n]{0,40}\b(?:because "
            r"(?:of )?(?:he|she|him|her)|not worth (?:it|the)|in "
            r"case (?:he|she)|so (?:he|she)|he says|she says|to keep (?:him|her)|the rows|for (?:a|"
            r"the) quiet)\b)",
            r"(?:he|she)(?: {between})* (?:answers?|picks up|intercepts?|hides?|hid|tears? up|tore "
            r"up|bins?|declined|turned down|returns?) (?:all )?my "
            r"(?:phone|calls|letters|post|invitations?|texts)(?=[^\n]*\b(?:family|mum|friends?|"
            r"think|home|sister|them|from|invit\w*|can't)\b)|(?:mum|"
            r"sister|family|friends?|brother|dad|mates|they)(?: [\w']+)? thinks? i(?:'ve)? "
            r"(?:dropped|don't|hate|gone|moved|forgot\w*|ignor\w*)",
        ),
        unless=ruled(_OK, r"(?:i don't (?:drink|smoke|eat)|letters for|my own choice)"),
    ),
)  # fmt: skip
