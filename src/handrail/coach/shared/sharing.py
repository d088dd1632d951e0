"""What two people let each other see: plans, both ways; no watching."""

from handrail.coach.matchers import Exceptions, Pattern

_NOT = Exceptions(
    lead=(
        r"{reported}",
        r"(?:neither(?: of us)?|no|not|\w*n't|never|none of|without|nor|instead of|rather "
        r"than|don't need|not after|don't want|won't ask for|not asking for|isn't about|no "
        r"need for|stop|stopped|hands off|out of|deleted|away from|no more|stay out of)(?: "
        r"(?!(?:is|are|your|my)\b)\w+){0,5}? (?:your |my |our |the |each other's |any |a |"
        r"for |other's )*$",
    ),
    within=(
        r"(?:{phone}|that|those|they)(?: \w+){0,2} (?:stay|stays|are|is|remain|remains|'s) "
        r"(?:our own|private|his own|her own|my own|your own|yours|mine|off limits|out of it|"
        r"nobody's)",
        r"(?:passwords?|phones?|messages|pins?|location|accounts?|emails?|chats|logins?) "
        r"(?:stay|are|remain|is|stays) (?:our|his|her|private|separate|personal|off|their|each)",
        r"(?:own|separate|private) (?:phones?|passwords?|messages|accounts?|pins?)",
    ),
)
WATCH = (
    Pattern(
        (
            r"clock in with|film yourself|pings?|hear your calls|sit in on|(?:pet|baby) cam|"
            r"who you're texting|strava|step counters?|email accounts are open|photo gallery|"
            r"student mail|photo of (?:every|what you|your)|photo of (?:each|the)|tell the "
            r"elders where|when you set off and|ring in at|patient record|{surveil}",
            r"(?:read|reads|reading|check|checks|checking|see|look at|look through|looks? "
            r"(?:in|into|at|through)|go through|goes through|going through|scroll|scroll "
            r"through|open|opens|search|monitor|inspect|have|give me|gives? (?:me|us)|swap|"
            r"swapped|share|shares|sharing|show me|show|shows|access(?: to)?|hand over|hand "
            r"me|hands? over|know|unlock|hold|forward|copy me into|cc me|keep|into|on|get "
            r"into|print|browse|leave|log into|log in to|download|swapping|traded|trade|"
            r"exchange|exchanged|view|glance at)(?: \w+){0,3}? (?:phones?|mobiles?|messages|"
            r"texts|dms|whatsapps?|inbox(?:es)?|emails?|e-mails?|chats?|group chats?|calls?|"
            r"call logs?|histor(?:y|ies)|photos|camera rolls?|snapchat|instagram|facebook|"
            r"messenger|socials|social media|accounts? logins?|laptops?|tablets?|ipad|"
            r"voicemails?|contacts|screens?|diary pages|post|letters|bank statements?|"
            r"receipts?|pockets|bags?|handbag|wallet|purse|mail|browser|tinder|followers|"
            r"search(?:es)?|apps?|google|bar tabs|payslips?|statements?|journal|notes app|"
            r"underwear|knickers|mileage|clock|drawers|bin|car)(?! (?:number|charger|bill|of "
            r"the (?:kids|children|holiday|trip)|together))",
            r"(?:text|ring|call|phone|message|photo|snap|send|facetime|video call|video|"
            r"video-call|videos?|report|check in|checks? in|ping|voice note|selfie|pic|pics|"
            r"picture|photos?)(?: (?:me|us|you|each other|one another|a|the|proof|in|home|at|"
            r"to|of|with|from|photos?|pics?|pictures?|selfies?|video|message|text|your|where|"
            r"who|it|every|on|back))*(?: \w+){0,5}? (?:every (?:hour|half|thirty|ten|fifteen|"
            r"twenty|two hours|time you|single|stop|break|few|morning and|lunch|couple|step|"
            r"place|move)|each (?:hour|time you|stop|break|move)|on the hour|hourly|when i "
            r"text|when i ask|to prove|as proof|proof|of where|where you are|who you're|"
            r"who's there|of (?:who|where|the room|your|everyone|the table|the clock)|from "
            r"(?:the (?:hotel|room|bathroom|office|desk|pub|bar|loo|car|toilet|shop|gym)|"
            r"wherever|every|where|bed)|the (?:minute|second|moment|room)|as soon as you "
            r"(?:arrive|leave|get|park|sit)|before you (?:leave|go|move|talk)|whenever you "
            r"(?:leave|go|move|stop|arrive)|so i (?:can|know|see)|at each|within (?:five|ten|"
            r"two|a) minutes?|straight (?:away|back))",
            r"(?:proof|evidence) (?:of|that|you|from)|prove (?:it|where|that|you)|(?:where|"
            r"who) (?:you|each of us|we|the other|they) (?:are|is|were|was|went|go|with|"
            r"'re)(?: \w+){0,3} (?:at all times|every (?:hour|minute|moment)|all the time|"
            r"any time|at any time|every evening|always)|at all times|(?:phones?|mobiles?|"
            r"tablets?) (?:\w+ ){0,3}(?:on the table|unlocked|face up|face-up|open|checked|"
            r"check|swap|swapped|to me|inspection|every night|each night|each evening|on "
            r"(?:loud)?speaker)|(?:phone|mobile|bag|pocket|room|wallet) (?:check|checks|"
            r"inspection|search|searches|swap|swaps|handover)|on (?:loud)?speaker|stay on "
            r"the (?:phone|line|call)|keep (?:the|your|a) (?:call|line|video|camera|"
            r"phone)(?: \w+)? (?:open|on|running)|track(?:ing|ed|s|er)? (?:each|you|me|your|"
            r"my|the|app|on|where|every)|follow (?:each other|you|your) (?:on (?:the "
            r")?(?:map|app)|around)|spy|monitor(?:ing|s)?|(?:on|see) the map|a map of|"
            r"location|locations|my (?:map|app) shows|app (?:that|which|so|to|on) (?:\w+ "
            r")*(?:shows?|tells?|tracks?|logs?|sees?|where|both phones|our phones)|ping "
            r"(?:me|your)|record(?:ing)? (?:your|our|calls|each|the calls|every)|blow into|"
            r"breath test|smell your|check (?:your|each other's|the) (?:breath|mileage|"
            r"clothes|underwear|bag|pockets|receipts|collar|bed|sheets|car|hair)|receipts? "
            r"for (?:every|each|everything)|account for (?:every|each|your)|log (?:every|"
            r"each|of (?:every|who|where|your))|list (?:of )?(?:everyone|every (?:person|man|"
            r"woman|place|call))|everyone (?:you|we|i) (?:spoke|talked|met|see|speak|meet)|"
            r"sign (?:in|out)(?: and out)?|time (?:sheet|stamped)|ask my (?:sister|mum|"
            r"friend|brother) to watch|have you (?:watched|followed)|someone to (?:watch|"
            r"follow)|read (?:each other's|your|my|the other's|one another's|every|it all|"
            r"everything)|see (?:each other's|every) (?:message|text|call|chat|like)|tells? "
            r"me (?:every|who) (?:\w+ )?(?:spoke|texted|messaged|rang|called)",
        ),
        unless=_NOT,
    ),
)
_BOTH = (
    r"(?:\b(?:we both|both of us|each of us|either of us|we each|we'll both|we all|you and i "
    r"both|the two of us|we two|we're both|both|each other|one another|neither of us|neither|"
    r"together|same for (?:me|both|us|you)|and so (?:do|will|would) i|so will i|so do i|i'll do "
    r"the same|i do too|i will too|and i'll|and i will|and me|me too|likewise|vice versa|in turn|"
    r"take turns|the other|us both|shared|our shared|share ours|we share|we put|we tell|we say|"
    r"we keep|we write|we add|we text|we agree|we've agreed|we agreed|we swap|we look|we'll|we "
    r"mention|we go|we let|we ask|we do|we have|we use|we plan|could we|shall we|can we|let's|"
    r"we'd|we show|we list|we mark|we note|we give|we check|we|i do mine|mine too|mine as well|"
    r"yours and mine|mine and yours|your \w+ and mine|our)\b)"
)
SIDED = (
    Pattern(
        (
            r"(?:(?:^|[.!?;,:-] ?|\b(?:and|so|that|but|then|while|until|please|now|again|if) "
            r")(?:{when},? |every \w+,? |each \w+,? )?(?:i've decided |i decided |i want |i "
            r"need |i expect |from now on,? |it's simple,? |as agreed,? |i'd like |i would "
            r"like |i say |i said |ok,? |right,? |new rule,? )*(?:you|u|you'll|you've|"
            r"you're)(?: \w+ly| always| will| must| have to| should| need to|'re going to| "
            r"are going to| can| shall|'ve got to| got to| are to| better|'d better| owe me| "
            r"to| just| had better)* (?:tell|show|share|give|list|put|send|text|ring|report|"
            r"write|say|let|hand|account|leave|log|ask|add|keep|explain|warn|inform|update|"
            r"run|check|call|message|post|mark|note|clear|fill|forward|open|prove|ring|phone|"
            r"copy|read|sign|bring|disclose|confess|answer|video|announce|mention|declare|"
            r"enter|provide|state|register|publish|submit)\b[^.!?\n]{0,80})",
            r"(?:^|[.!?;:-] ?|, )(?:please |just |now |so |and |then |always |from now on,? |"
            r"ok,? |right,? |new rule,? |every \w+,? )*(?:tell me|show me|share your|share "
            r"the|give me|list your|send (?:me|a|your)|text me|ring me|report|write (?:me|"
            r"down|your)|hand (?:me|over)|account for|leave your|log your|ask me|keep your|"
            r"explain|inform|update me|run it|check in|call me|message me|video|video call|"
            r"facetime|forward|prove|photograph|phone me|copy me|put your|put it all|let me|"
            r"open your|unlock|blow into|stay on|turn on your|take a (?:photo|pic|selfie)|"
            r"install|download|sign|bring me|pass me|fill in|your (?:passwords?|pins?|phone|"
            r"diary|calendar|location|messages|plans?|receipts?|payslip|bank|rota|pin|card|"
            r"emails?|phone on)|passwords?[,.]|receipts?[,.])\b[^.!?\n]{0,80}",
            r"(?:i'll|i will|i|i'm going to|i'm|i've|i get to|i need to|i want to|i should|i "
            r"can|i have|i like to|i'd like to|i expect to|i plan to)(?: \w+ly| always| just|"
            r" still| also| only| now| not| never| to)* (?:look through|check|checking|read|"
            r"reading|see your|see where|see what|see when|see who|seeing your|track|"
            r"tracking|watch|watching|follow|following|go through|going through|monitor|keep "
            r"(?:an eye|your|the (?:passwords?|pin|login|diary))|know (?:where|who|what|your|"
            r"when)|have (?:your|a (?:right|camera|tracker|key)|access|the (?:password|login|"
            r"passcode))|put (?:a (?:camera|tracker)|an (?:airtag|app))|installed|install|"
            r"want a camera|want (?:your|you to|to (?:see|know|check|read)|access|a (?:list|"
            r"copy|camera|photo|text|report))|need (?:your|to (?:see|know|check|read)|access|"
            r"a (?:list|copy|photo))|demand|expect (?:you|your|a|to)|get (?:your|a copy|to "
            r"see|the (?:password|login|final))|decide(?:d)?|set the|look at your|look in "
            r"your|ring the|ring your|hold (?:your|the)|open your|approve|say when|choose "
            r"what|pick what|scroll|search your|go on your|log into your|inspect|don't have "
            r"to (?:say|tell|share|show|explain|answer|account|ask)|won't be (?:sharing|"
            r"telling|doing|showing|saying|putting|adding|answering|writing|using)|won't "
            r"(?:say|tell|share|show|explain|put|answer|do|write)|don't (?:say|tell|share|"
            r"show|explain|put|answer|do it|do that|report|owe|need to (?:say|tell|share|"
            r"show|explain|answer|report|ask))|keep (?:mine|my)|'m not (?:doing|sharing|"
            r"telling|putting|showing|saying|adding|answering|writing|going to)|come and "
            r"go)\b[^.!?\n]{0,80}",
            r"(?:clock in with me|you (?:ask first|say when)|i have decided|i've decided|i "
            r"put a|i'll hold|i'll sit in|i see my \w+ when i like|show me your|turn on|take "
            r"a (?:picture|photo)|ping your|since you're|cam stays on|you do(?=[.])|i come "
            r"home when|i want (?:the|to hear)|you log|send me|mine (?:is|are|stays?|isn't|"
            r"aren't|'s|remains?) (?:mine|private|my|not|none|off|my own|nobody)|mine's "
            r"(?:mine|private|my|not|none|off)|my (?:\w+ )?(?:plans?|phone|diary|business|"
            r"whereabouts|messages|money|calendar|evenings|spending|time|salary|wages|trips?|"
            r"accounts?) (?:is|are|stays?|isn't|aren't|'s|remains?) (?:my own|mine|my "
            r"business|private|not|none|nobody|off|my affair)|(?:is|are|that's|'s|it's) "
            r"(?:my (?:own )?(?:business|affair|concern)|none of your|not your (?:business|"
            r"concern))|i don't[.!]|not me[.!]?|but not (?:me|mine|my)|only (?:you|yours|"
            r"your)|just (?:you|yours)|one rule for|i'm (?:exempt|different|the man|the "
            r"woman|an adult|the one who|not doing)|i'll keep (?:mine|my)|not the other way|"
            r"without (?:me )?(?:telling|asking|showing)|no need (?:for me|to know mine)|you "
            r"don't (?:get|need) (?:to (?:see|know|ask)|mine|my)|what i do|where i go|where "
            r"i take|what i (?:spend|earn|drink|buy)|who i (?:see|talk|meet|text)|i decide|"
            r"i've decided|i say so|because i say|i set|on my terms|my rules|my decision|"
            r"your (?:phone|diary|calendar|location|spending|messages|plans|whereabouts|"
            r"passwords?|pin|bank|wages|payslips?|accounts?) (?:will|is|are|goes|go|has to|"
            r"have to|must|should|needs?|stays?|on|open|comes?|to)\b[^.!?\n]{0,50})",
        ),
        unless=Exceptions(
            anywhere=(
                r"\bi(?:'ll| will|'m)? (?P<done>[a-z]{3,})\b[^.!?]{2,80} and (?:then "
                r")?you(?:'ll| will)? (?P=done)\b",
                _BOTH + r"(?![^.!?\n]{0,40}\b(?:not me|except me|only you|i don't|i won't)\b)",
                r"(?:would you like|would it help|is there anything|do you want|if you like|"
                r"if you want|only if|you don't have to|you needn't|up to you|no need to|i'd "
                r"be happy|are you ok with|i'll (?:also )?(?:put|tell|share|say|show|text|"
                r"write|add|do|let) (?:you |mine|my|the same)|i'm (?:putting|sharing|adding) "
                r"(?:mine|my)|here's mine|here are mine|i'll share mine)",
            ),
        ),
    ),
    Pattern(
        (
            r"(?P<this>i won't|i'm not|i don't|i needn't|i shan't|im not|not me|mine(?: is|"
            r"'s| are| stays?)|my business|i'll keep (?:mine|my)|without (?:sharing|showing|"
            r"telling) mine)(?: \w+){0,5}",
        ),
        unless=Exceptions(
            lead=(r"^[^y]{0,20}$",),
            anywhere=(
                r"(?:we both|both of us|neither|and you (?:don't|won't|needn't)|you don't "
                r"(?:have to|need to) either|nor (?:do|will|should) you|i'm not (?:after|"
                r"asking|checking|going to (?:check|ask|look|read))|i don't (?:want|need|"
                r"expect|mean)|i won't (?:look|check|read|ask|go))",
            ),
        ),
    ),
    # "mine is locked, yours stays open"
    Pattern(
        (
            r"my (?:own )?\w+(?:'s| is| are| stays?| remains?)\b[^.!?\n]{2,50},? (?:and |but "
            r"|while |whereas )?your(?:s|\b \w+)(?:'s| is| are| stays?| goes?| must| should| "
            r"comes?)\b[^.!?\n]{2,40}",
            r"(?:yours|your \w+) i (?:need|want|see|check|expect|hold|keep)\b[^.!?\n]{0,40}|"
            r"i(?:'ll| will)? (?:tell|show|give|say|share|send) (?:you "
            r")?nothing\b[^.!?\n]{0,30}|i(?:'ll| will)? (?:keep|hold|have|carry) (?:the only|"
            r"both|all the|the master|every) \w+[^.!?\n]{0,30}|"
            r"i(?:'ve| have) (?:had|got|asked) (?:\w+ ){1,4}?(?:tell|to tell|report|watch|to "
            r"watch|ring|to ring) me\b[^.!?\n]{0,40}|you (?:don't|won't|needn't) (?:need|get|"
            r"have to see|have to know) (?:it|one|mine|that|to know)\b|i come and go",
        ),
        unless=Exceptions(
            anywhere=(
                r"(?:we both|both of us|neither|each of us|either of us|nor do i|and nor|"
                r"would that|does that (?:work|suit)|is that (?:ok|fair))",
            ),
        ),
    ),
)
