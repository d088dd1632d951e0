"""What two people let each other see: plans, both ways; no watching."""

from handrail.coach.matchers import Exceptions, Pattern

_NOT = Exceptions(
    lead=(
        r"{reported}",
        r"(?:neither(?: of us)?|no|not|\w*n't|never|none of|without|nor|instead of|rather than|don't need|not after|don't want|won't ask for|not asking for|isn't about|no need for|stop|stopped|hands off|out of|deleted|away from|no more|stay out of)(?: (?!(?:is|are|your|my)\b)\w+){0,5}? (?:your |my |our |the |each other's |any |a |for |other's )*$",
    ),
    within=(
        r"(?:{phone}|that|those|they)(?: \w+){0,2} (?:stay|stays|are|is|remain|remains|'s) (?:our own|private|his own|her own|my own|your own|yours|mine|off limits|out of it|nobody's)",
        r"(?:passwords?|phones?|messages|pins?|location|accounts?|emails?|chats|logins?) (?:stay|are|remain|is|stays) (?:our|his|her|private|separate|personal|off|their|each)",
        r"(?:own|separate|private) (?:phones?|passwords?|messages|accounts?|pins?)",
    ),
)
WATCH = (
    Pattern(
        (
            r"clock in with|film yourself|pings?|hear your calls|sit in on|(?:pet|baby) cam|who you're texting|strava|step counters?|email accounts are open|photo gallery|student mail|photo of (?:every|what you|your)|photo of (?:each|the)|tell the elders where|when you set off and|ring in at|patient record|{surveil}",
            r"(?:read|reads|reading|check|checks|checking|see|look at|look through|looks? (?:in|into|at|through)|go through|goes through|going through|scroll|scroll through|open|opens|search|monitor|inspect|have|give me|gives? (?:me|us)|swap|swapped|share|shares|sharing|show me|show|shows|access(?: to)?|hand over|hand me|hands? over|know|unlock|hold|forward|copy me into|cc me|keep|into|on|get into|print|browse|leave|log into|log in to|download|swapping|traded|trade|exchange|exchanged|view|glance at)(?: \w+){0,3}? (?:phones?|mobiles?|messages|texts|dms|whatsapps?|inbox(?:es)?|emails?|e-mails?|chats?|group chats?|calls?|call logs?|histor(?:y|ies)|photos|camera rolls?|snapchat|instagram|facebook|messenger|socials|social media|accounts? logins?|laptops?|tablets?|ipad|voicemails?|contacts|screens?|diary pages|post|letters|bank statements?|receipts?|pockets|bags?|handbag|wallet|purse|mail|browser|tinder|followers|search(?:es)?|apps?|google|bar tabs|payslips?|statements?|journal|notes app|underwear|knickers|mileage|clock|drawers|bin|car)(?! (?:number|charger|bill|of the (?:kids|children|holiday|trip)|together))",
            r"(?:text|ring|call|phone|message|photo|snap|send|facetime|video call|video|video-call|videos?|report|check in|checks? in|ping|voice note|selfie|pic|pics|picture|photos?)(?: (?:me|us|you|each other|one another|a|the|proof|in|home|at|to|of|with|from|photos?|pics?|pictures?|selfies?|video|message|text|your|where|who|it|every|on|back))*(?: \w+){0,5}? (?:every (?:hour|half|thirty|ten|fifteen|twenty|two hours|time you|single|stop|break|few|morning and|lunch|couple|step|place|move)|each (?:hour|time you|stop|break|move)|on the hour|hourly|when i text|when i ask|to prove|as proof|proof|of where|where you are|who you're|who's there|of (?:who|where|the room|your|everyone|the table|the clock)|from (?:the (?:hotel|room|bathroom|office|desk|pub|bar|loo|car|toilet|shop|gym)|wherever|every|where|bed)|the (?:minute|second|moment|room)|as soon as you (?:arrive|leave|get|park|sit)|before you (?:leave|go|move|talk)|whenever you (?:leave|go|move|stop|arrive)|so i (?:can|know|see)|at each|within (?:five|ten|two|a) minutes?|straight (?:away|back))",
            r"(?:proof|evidence) (?:of|that|you|from)|prove (?:it|where|that|you)|(?:where|who) (?:you|each of us|we|the other|they) (?:are|is|were|was|went|go|with|'re)(?: \w+){0,3} (?:at all times|every (?:hour|minute|moment)|all the time|any time|at any time|every evening|always)|at all times|(?:phones?|mobiles?|tablets?) (?:\w+ ){0,3}(?:on the table|unlocked|face up|face-up|open|checked|check|swap|swapped|to me|inspection|every night|each night|each evening|on (?:loud)?speaker)|(?:phone|mobile|bag|pocket|room|wallet) (?:check|checks|inspection|search|searches|swap|swaps|handover)|on (?:loud)?speaker|stay on the (?:phone|line|call)|keep (?:the|your|a) (?:call|line|video|camera|phone)(?: \w+)? (?:open|on|running)|track(?:ing|ed|s|er)? (?:each|you|me|your|my|the|app|on|where|every)|follow (?:each other|you|your) (?:on (?:the )?(?:map|app)|around)|spy|monitor(?:ing|s)?|(?:on|see) the map|a map of|location|locations|my (?:map|app) shows|app (?:that|which|so|to|on) (?:\w+ )*(?:shows?|tells?|tracks?|logs?|sees?|where|both phones|our phones)|ping (?:me|your)|record(?:ing)? (?:your|our|calls|each|the calls|every)|blow into|breath test|smell your|check (?:your|each other's|the) (?:breath|mileage|clothes|underwear|bag|pockets|receipts|collar|bed|sheets|car|hair)|receipts? for (?:every|each|everything)|account for (?:every|each|your)|log (?:every|each|of (?:every|who|where|your))|list (?:of )?(?:everyone|every (?:person|man|woman|place|call))|everyone (?:you|we|i) (?:spoke|talked|met|see|speak|meet)|sign (?:in|out)(?: and out)?|time (?:sheet|stamped)|ask my (?:sister|mum|friend|brother) to watch|have you (?:watched|followed)|someone to (?:watch|follow)|read (?:each other's|your|my|the other's|one another's|every|it all|everything)|see (?:each other's|every) (?:message|text|call|chat|like)|tells? me (?:every|who) (?:\w+ )?(?:spoke|texted|messaged|rang|called)",
        ),
        unless=_NOT,
    ),
)
_BOTH = r"(?:\b(?:we both|both of us|each of us|either of us|we each|we'll both|we all|you and i both|the two of us|we two|we're both|both|each other|one another|neither of us|neither|together|same for (?:me|both|us|you)|and so (?:do|will|would) i|so will i|so do i|i'll do the same|i do too|i will too|and i'll|and i will|and me|me too|likewise|vice versa|in turn|take turns|the other|us both|shared|our shared|share ours|we share|we put|we tell|we say|we keep|we write|we add|we text|we agree|we've agreed|we agreed|we swap|we look|we'll|we mention|we go|we let|we ask|we do|we have|we use|we plan|could we|shall we|can we|let's|we'd|we show|we list|we mark|we note|we give|we check|we|i do mine|mine too|mine as well|yours and mine|mine and yours|your \w+ and mine|our)\b)"
SIDED = (
    Pattern(
        (
            r"(?:(?:^|[.!?;,:-] ?|\b(?:and|so|that|but|then|while|until|please|now|again|if) )(?:{when},? |every \w+,? |each \w+,? )?(?:i've decided |i decided |i want |i need |i expect |from now on,? |it's simple,? |as agreed,? |i'd like |i would like |i say |i said |ok,? |right,? |new rule,? )*(?:you|u|you'll|you've|you're)(?: \w+ly| always| will| must| have to| should| need to|'re going to| are going to| can| shall|'ve got to| got to| are to| better|'d better| owe me| to| just| had better)* (?:tell|show|share|give|list|put|send|text|ring|report|write|say|let|hand|account|leave|log|ask|add|keep|explain|warn|inform|update|run|check|call|message|post|mark|note|clear|fill|forward|open|prove|ring|phone|copy|read|sign|bring|disclose|confess|answer|video|announce|mention|declare|enter|provide|state|register|publish|submit)\b[^.!?\n]{0,80})",
            r"(?:^|[.!?;:-] ?|, )(?:please |just |now |so |and |then |always |from now on,? |ok,? |right,? |new rule,? |every \w+,? )*(?:tell me|show me|share your|share the|give me|list your|send (?:me|a|your)|text me|ring me|report|write (?:me|down|your)|hand (?:me|over)|account for|leave your|log your|ask me|keep your|explain|inform|update me|run it|check in|call me|message me|video|video call|facetime|forward|prove|photograph|phone me|copy me|put your|put it all|let me|open your|unlock|blow into|stay on|turn on your|take a (?:photo|pic|selfie)|install|download|sign|bring me|pass me|fill in|your (?:passwords?|pins?|phone|diary|calendar|location|messages|plans?|receipts?|payslip|bank|rota|pin|card|emails?|phone on)|passwords?[,.]|receipts?[,.])\b[^.!?\n]{0,80}",
            r"(?:i'll|i will|i|i'm going to|i'm|i've|i get to|i need to|i want to|i should|i can|i have|i like to|i'd like to|i expect to|i plan to)(?: \w+ly| always| just| still| also| only| now| not| never| to)* (?:look through|check|checking|read|reading|see your|see where|see what|see when|see who|seeing your|track|tracking|watch|watching|follow|following|go through|going through|monitor|keep (?:an eye|your|the (?:passwords?|pin|login|diary))|know (?:where|who|what|your|when)|have (?:your|a (?:right|camera|tracker|key)|access|the (?:password|login|passcode))|put (?:a (?:camera|tracker)|an (?:airtag|app))|installed|install|want a camera|want (?:your|you to|to (?:see|know|check|read)|access|a (?:list|copy|camera|photo|text|report))|need (?:your|to (?:see|know|check|read)|access|a (?:list|copy|photo))|demand|expect (?:you|your|a|to)|get (?:your|a copy|to see|the (?:password|login|final))|decide(?:d)?|set the|look at your|look in your|ring the|ring your|hold (?:your|the)|open your|approve|say when|choose what|pick what|scroll|search your|go on your|log into your|inspect|don't have to (?:say|tell|share|show|explain|answer|account|ask)|won't be (?:sharing|telling|doing|showing|saying|putting|adding|answering|writing|using)|won't (?:say|tell|share|show|explain|put|answer|do|write)|don't (?:say|tell|share|show|explain|put|answer|do it|do that|report|owe|need to (?:say|tell|share|show|explain|answer|report|ask))|keep (?:mine|my)|'m not (?:doing|sharing|telling|putting|showing|saying|adding|answering|writing|going to)|come and go)\b[^.!?\n]{0,80}",
            r"(?:clock in with me|you (?:ask first|say when)|i have decided|i've decided|i put a|i'll hold|i'll sit in|i see my \w+ when i like|show me your|turn on|take a (?:picture|photo)|ping your|since you're|cam stays on|you do(?=[.])|i come home when|i want (?:the|to hear)|you log|send me|mine (?:is|are|stays?|isn't|aren't|'s|remains?) (?:mine|private|my|not|none|off|my own|nobody)|mine's (?:mine|private|my|not|none|off)|my (?:\w+ )?(?:plans?|phone|diary|business|whereabouts|messages|money|calendar|evenings|spending|time|salary|wages|trips?|accounts?) (?:is|are|stays?|isn't|aren't|'s|remains?) (?:my own|mine|my business|private|not|none|nobody|off|my affair)|(?:is|are|that's|'s|it's) (?:my (?:own )?(?:business|affair|concern)|none of your|not your (?:business|concern))|i don't[.!]|not me[.!]?|but not (?:me|mine|my)|only (?:you|yours|your)|just (?:you|yours)|one rule for|i'm (?:exempt|different|the man|the woman|an adult|the one who|not doing)|i'll keep (?:mine|my)|not the other way|without (?:me )?(?:telling|asking|showing)|no need (?:for me|to know mine)|you don't (?:get|need) (?:to (?:see|know|ask)|mine|my)|what i do|where i go|where i take|what i (?:spend|earn|drink|buy)|who i (?:see|talk|meet|text)|i decide|i've decided|i say so|because i say|i set|on my terms|my rules|my decision|your (?:phone|diary|calendar|location|spending|messages|plans|whereabouts|passwords?|pin|bank|wages|payslips?|accounts?) (?:will|is|are|goes|go|has to|have to|must|should|needs?|stays?|on|open|comes?|to)\b[^.!?\n]{0,50})",
        ),
        unless=Exceptions(
            anywhere=(
                r"\bi(?:'ll| will|'m)? (?P<done>[a-z]{3,})\b[^.!?]{2,80} and (?:then )?you(?:'ll| will)? (?P=done)\b",
                _BOTH + r"(?![^.!?\n]{0,40}\b(?:not me|except me|only you|i don't|i won't)\b)",
                r"(?:would you like|would it help|is there anything|do you want|if you like|if you want|only if|you don't have to|you needn't|up to you|no need to|i'd be happy|are you ok with|i'll (?:also )?(?:put|tell|share|say|show|text|write|add|do|let) (?:you |mine|my|the same)|i'm (?:putting|sharing|adding) (?:mine|my)|here's mine|here are mine|i'll share mine)",
            ),
        ),
    ),
    Pattern(
        (
            r"(?P<this>i won't|i'm not|i don't|i needn't|i shan't|im not|not me|mine(?: is|'s| are| stays?)|my business|i'll keep (?:mine|my)|without (?:sharing|showing|telling) mine)(?: \w+){0,5}",
        ),
        unless=Exceptions(
            lead=(r"^[^y]{0,20}$",),
            anywhere=(
                r"(?:we both|both of us|neither|and you (?:don't|won't|needn't)|you don't (?:have to|need to) either|nor (?:do|will|should) you|i'm not (?:after|asking|checking|going to (?:check|ask|look|read))|i don't (?:want|need|expect|mean)|i won't (?:look|check|read|ask|go))",
            ),
        ),
    ),
    # "mine is locked, yours stays open"
    Pattern(
        (
            r"my (?:own )?\w+(?:'s| is| are| stays?| remains?)\b[^.!?\n]{2,50},? (?:and |but |while |whereas )?your(?:s|\b \w+)(?:'s| is| are| stays?| goes?| must| should| comes?)\b[^.!?\n]{2,40}",
            r"(?:yours|your \w+) i (?:need|want|see|check|expect|hold|keep)\b[^.!?\n]{0,40}|i(?:'ll| will)? (?:tell|show|give|say|share|send) (?:you )?nothing\b[^.!?\n]{0,30}|i(?:'ll| will)? (?:keep|hold|have|carry) (?:the only|both|all the|the master|every) \w+[^.!?\n]{0,30}|"
            r"i(?:'ve| have) (?:had|got|asked) (?:\w+ ){1,4}?(?:tell|to tell|report|watch|to watch|ring|to ring) me\b[^.!?\n]{0,40}|you (?:don't|won't|needn't) (?:need|get|have to see|have to know) (?:it|one|mine|that|to know)\b|i come and go",
        ),
        unless=Exceptions(
            anywhere=(
                r"(?:we both|both of us|neither|each of us|either of us|nor do i|and nor|would that|does that (?:work|suit)|is that (?:ok|fair))",
            ),
        ),
    ),
)
