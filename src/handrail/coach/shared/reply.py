"""What takes the floor from the one who speaks: defending, correcting, fixing."""

from handrail.coach.matchers import Exceptions, Order, Pattern
from handrail.coach.shared.advice import THEIR_DAY

_FEELS = (
    r"{emotion}",
    r"{pseudo}",
    r"{emotion_loose}",
    r"(?:you|u|you'd|you've|you're)\b",
    r"{feeling_verb}",
    r"(?:hard|tough|sorry|see|know|hear|understand|sounds)",
)
BUT = Order(
    first=_FEELS,
    then=(
        r"(?:but|though|although|even though|however|except|yet|only|still|mind you|whereas|"
        r"when in fact|when actually|even if|then again|that said|having said that)(?: "
        r"that)?,? (?:(?:to be fair|honestly|really|actually|in fairness|come on|look|also|"
        r"in fact|then|again|remember|surely|obviously|you know|as i said)[, ]+)*(?:i(?:'d| "
        r"had| did| do|'ve| have| was| wasn't| am|'m| only| just| never| always| also| "
        r"didn't| don't| told| texted| rang| asked| said| can't| couldn't| would| haven't| "
        r"work| worked| paid| \w+ed| went| came| got| made| put| left| bought| sent| "
        r"thought)?\b(?! (?:hear|get|see|understand|might|may|could be|could have|wonder|"
        r"think i|want to (?:check|understand|get|hear|be sure)|keep|kept (?:walking|talking|"
        r"cutting|looking))\b)|it(?:'s| was| wasn't| isn't)? (?:not|only|just|was|is|my|your|"
        r"takes|never|wasn't|isn't|the|an|a|one|hardly|nothing|barely|been|ok|fine)|"
        r"that(?:'s| was| wasn't| isn't)? (?:not|how|what|life|just|only|the|work|why|"
        r"because|marriage|was|never|isn't|your|my|hardly|rubbish)|you(?:'re| are) (?:the "
        r"one|overreacting|not|too|being|exaggerating|forgetting|wrong|always|just|hardly|"
        r"lucky|never|only|imagining|making)|you(?:'ve| have| had| did| do|'d)? (?:also|"
        r"agreed|said|told|started|never|always|could(?:'ve| have)?|should(?:'ve| have)?|"
        r"knew|know|did|had|do|don't|didn't|can't|been|got|picked|chose|asked|wanted|forgot|"
        r"were|have|went|never|need|must|have to|get|do it|spend|spent|shouted|left|can|"
        r"could|bought|invited|made|might|insisted|as well|too|aren't|weren't|signed|"
        r"promised|haven't|hadn't|hardly|only|won't|would|took|take|earn|drink|drank|"
        r"laughed)|we(?:'d| had| did| have|'ve| can't| agreed| all| said| both| needed| need|"
        r" talked| discussed| were|'re)|he(?:'s| was| did| is| only| didn't| has)|she(?:'s| "
        r"was| did| is| only| didn't| has|)|they(?:'re| were| did| are| only| didn't| have)?|"
        r"there(?:'s| was| were| wasn't| is)|someone (?:has|had)|somebody (?:has|had)|"
        r"everyone|everybody|nobody|no one|people|mum|dad|my \w+|your (?:\w+ )?(?:mum|mother|"
        r"dad|fault|idea|mate|mates|turn|job|own|sister|brother|friends?|dad's|mother's|"
        r"family)|the (?:\w+ ){1,2}(?:was|is|were|has|had|comes|needs|did|said|wasn't|isn't|"
        r"have|needed|don't|doesn't|didn't)|what about|not (?:my|true|really|everyone)|who|"
        r"facts|come on|let's|life's|life is|money|work|others|at least|in my|surely|don't|"
        r"be|try|isn't|wasn't|aren't|honestly|to be fair|actually)",
    ),
    unless=Exceptions(
        lead=(
            r"(?:^|[.!?;] ?)(?:so )?(?:you|u)(?:'re| are|'ve been)? (?:said|say|think|"
            r"thought|told me|mean|mind|wanted|wished|wish|tried|asked|hoped|needed|expected|"
            r"waited|saved)\b[^.!?;]{0,40}$",
            r"\b(?:not|nothing|anything|all|can't|couldn't|as) $",
        ),
        within=(
            r"but (?:you (?:feel|felt|were|also (?:feel|felt)|still (?:feel|felt|love|miss|"
            r"want|wanted|hoped|care)|wish|didn't want|don't want|didn't know|don't know|"
            r"want|love|loved|miss|missed|hoped|were also|also|didn't feel|couldn't|can't tell))",
        ),
    ),
)
DEFEND = Pattern(
    (
        r"(?:that's|that is|it's|that was|it is|thats|this is|what) (?:just |simply |"
        r"complete |total |absolute |a load of |utter |such |so |pure |all |a |an |really "
        r")*(?:not (?:true|fair|right|what (?:happened|i said|i did|i meant)|how (?:it|i)|my "
        r"fault|the point|even|remotely|accurate)|rubbish|nonsense|bollocks|bullshit|crap|"
        r"untrue|unfair|a lie|lies|lie|ridiculous|rich|wrong|news to me|garbage|tosh|balls|"
        r"rot|your (?:opinion|version|side|problem|fault|imagination)|exaggeration|"
        r"exaggerat\w+|in your head|silly|absurd|hardly (?:my|fair|true)|twaddle|codswallop|"
        r"hogwash|an excuse)|(?:not true|untrue|wrong|rubbish|nonsense|bollocks|bullshit|no "
        r"way|hardly|hang on|hold on|excuse me|objection|says who|since when|for the record|"
        r"correction|in my defence|in fairness|to be fair|in actual fact|as a matter of fact|"
        r"the fact is|the truth is|truth is|let's be honest|let's be clear|with respect|with "
        r"all due respect|you've got it (?:wrong|backwards|all wrong)|you have it wrong|"
        r"you're wrong|you are wrong|you're mistaken|you're exaggerating|you exaggerate|"
        r"you're overreacting|you overreacted|you're imagining|you misheard|you "
        r"misunderstood|you've misunderstood|you got (?:that|it|me) wrong|you're twisting|"
        r"you're making (?:that|this|it) up|don't be (?:silly|daft|ridiculous|so|like that|"
        r"dramatic|absurd)|come off it|give over|come on|calm down|get over it|it was "
        r"(?:only|just) (?:a|an|one|the|five|ten|twenty|two|half|banter|once)|it's (?:only|"
        r"just) (?:a|an|one|money|the|five|ten|twenty|two|banter|work|dinner)|only (?:a joke|"
        r"joking|because)|i was (?:only|just) (?:\w+ing|\d+|ten|five|two|trying|a|late|"
        r"joking)|i only|i just (?:wanted|asked|said|thought|did|meant|tried|needed|went)|i "
        r"did(?: (?:not|too|do|ask|tell|say|try|my|call|ring|text|the|it|all|come|listen|"
        r"warn|pay|offer|book|clean|wash|mention|leave|most|so|say|everything|"
        r"wait))?(?=[,.!?]| |$)|i didn't|i never (?:said|did|meant|told|asked|agreed|"
        r"promised|raised|\w+ed)|i have (?:to|been|done|never|a|my|told)|i've (?:been|done|"
        r"told|never|already|always|got|had|worked|paid|apologised|said|only|just|tried|a)|i "
        r"(?:told|texted|rang|asked|warned|paid|called|offered|apologised|explained|said|"
        r"work|worked|walked|cooked|cleaned|bought|had|couldn't|can't|came|went|wasn't|was "
        r"(?:working|tired|busy|there|home|in|at|ill|on|late|driving|up|out|cooking|stuck)|"
        r"had to|do (?:the|all|my|most|everything|more|it|help|listen|plenty|it all)|don't "
        r"(?:think|see|do|remember|agree|shout|know)|am not|am (?:tired|busy|the|doing)|earn|"
        r"provide|keep|put|did|get|took|made|spend|pick|gave|left|always|also|need|saw|"
        r"messaged|sent|'m not|'m (?:tired|the one|doing|always|working|exhausted|busy)|"
        r"wasn't)|i'm (?:not (?:the|a|your|going|even|being|having|deaf|made|perfect|lazy|"
        r"ignoring|always|late|drunk|doing)|the one|tired too|doing my best|always|working|"
        r"exhausted too|only (?:human|trying)|busy|allowed|sick of)|what about|how about "
        r"(?:what|when|the time|you|me|my|all)|and (?:you|what about|who|when you|i|me|yours|"
        r"your)|you(?:'re| are) the one|you (?:started|did (?:it|the same|too)|do (?:it|the "
        r"same|that) (?:too|all)|never|always|should (?:have|'ve) (?:said|told|asked|"
        r"mentioned)|could (?:have|'ve)|said (?:you|it|yes|i could|that|nothing)|agreed|told "
        r"me (?:to|it|you|that)|wanted (?:me|it|to move|the|this|kids|a)|asked (?:me|for it)|"
        r"chose|weren't|wouldn't|forgot|forget|were (?:late|there|drunk|asleep|the|out|no)|"
        r"knew|make (?:mistakes|it)|aren't (?:perfect|exactly)|also|were (?:just )?as bad|"
        r"had (?:your|a|plenty|the|two|three)|have (?:it|no idea)|get (?:plenty|enough|your|"
        r"to)|spent|spend|can't (?:say|blame|expect)|must|too|don't (?:exactly|even|know|"
        r"help|do|listen|get|work|see))|nobody (?:asked|said|forced|made)|no one (?:asked|"
        r"said|forced|made)|it takes two|two can play|same here|by the way|that's what "
        r"happened|i haven't \w+|and there's nothing|nothing in it|which is silly|it's just "
        r"\w+|i do \w+ you|he's only|she's only|she is my|never said that|not what my|and i "
        r"only|not thirty|i don't \w+[.]|me too|join the club|we all|so (?:did|do|are|was|"
        r"were) (?:i|you|we)|it (?:wasn't|isn't|was never|didn't|was your|wasn't my|isn't my|"
        r"was the|was not)|not my (?:fault|problem|job)|your fault|there (?:was|were|is|"
        r"wasn't) (?:no|nothing|a|plenty)|actually|in fact|technically|if you'd (?:told|"
        r"asked|said|listened|rung|let|been|only|remembered)|if you (?:hadn't|had|weren't|"
        r"didn't|would|wanted)|at least i|at least|because you|as i said|like i said|as i've "
        r"said|everyone (?:else|does|forgets|gets)|everybody (?:else|does|forgets)|the \w+ "
        r"(?:was|were) (?:late|closed|only|shut|cancelled|stuck|full))",
    ),
    unless=Exceptions(
        lead=(
            r"(?:you|u)(?:'re|'ve|'d| are| were| had| have)?(?: \w+){0,3} (?:feel|felt|"
            r"feeling|that|because|cos|said|say|saying|think|thought|hurt|sad|angry|cross|"
            r"upset|lonely|scared|worried|when|since|as|if|like|wish|wished|how|about|what|"
            r"and|told|mean|means|after|annoyed|disappointed|embarrassed|frightened|ashamed|"
            r"jealous|left|by|so|from|where|while|want|wanted|glad|happy|proud|relieved|"
            r"grateful|love|hate|miss|hurting|gutted|stressed|mad|anxious|nervous|fed up|"
            r"furious|frustrated|tired|exhausted|even)\b[^.!?;]{0,120}$",
            r"(?:sounds? like|it seems|seems like|i hear|hearing|i heard|what you|you're "
            r"saying|you mean|because|cos|since|when|that|whenever|after|if|did|have|where|"
            r"while|how|why|so what|{emotion},?|as)\b[^.!?;]{0,100}$",
            r"(?:did|have|do|am|is|was|what|has|may|might|if|can) (?:i|that|it)?(?: \w+)? ?$",
        ),
        anywhere=(r"is that (?:what|how|where|when|why) (?:it|happened|you|things)",),
        within=(
            THEIR_DAY,
            r"(?:tell me|let me know|say) if|did i (?:get|hear|miss|understand|catch)|have i "
            r"(?:got|understood|heard|missed)|am i (?:close|right|hearing|getting)",
        ),
    ),
)
# The fact set against the feeling: a second clause that plays it down or answers back.
DOWN = Pattern(
    (
        r"(?:^|[.!?;,] ?|\b(?:but|though|although|yet) )(?:it's|it is|it was|that's|they're|"
        r"he's|she's|these are|this is|football's|work's|\w+'s) (?:only|just|hardly|merely|"
        r"barely|simply|not (?:even|exactly|that|as if|like|really|my)) (?!you\b|me\b|"
        r"us\b)[^.!?;]{1,60}",
        r"(?:^|[.!?;] ?|but |though )(?:it|that|he|she|this)(?:'s| was| is) [^.!?,;]{2,30}, "
        r"not (?!that|because|about|for|when|from)[^.!?;]{2,30}|(?:^|[.!?;,] ?)as if i(?:'d| "
        r"would|'m| am)\b[^.!?;]{0,40}",
        r"(?:^|[.!?;,] ?)(?:that|it) (?:isn't|wasn't|is not|was not) (?:how|what|why|when|my|"
        r"like that|quite|the way|true|the case|fair)\b[^.!?;]{0,40}",
        r"(?:you'll|you will) (?:live|survive|get over it|cope|manage|be fine|be alright|get "
        r"used to it)|(?:worse|funnier|stranger) things happen|it's not the end of the world|"
        r"no harm done|what's done is done|that's (?:life|work|kids|football|marriage|"
        r"families|how it (?:is|goes|works)|the job|what \w+ (?:do|cost|are like))|it (?:is|"
        r"was) what it (?:is|was)|(?:things|prices|\w+s) (?:cost|take|happen|are|do) what "
        r"they (?:cost|take|are|do)|"
        r"(?:everyone|everybody|people|all (?:couples|men|women|kids|dads|mums)|other people|"
        r"most people|plenty of people|half the (?:street|world)|anyone) (?:does|do|has|have|"
        r"gets?|would|manages?|forgets?|feels?|cope|copes|have it)\b[^.!?;]{0,40}",
        r"(?:,|;|\.|\?|and|but|though|although|only|still|yet) ?(?:then |anyway |well |look |"
        r"honestly |besides )*(?:mind(?: you)?|to be fair|in fairness|in fact|as it happens|"
        r"in my defence|for the record|if you remember|as i recall|as you know|as you well "
        r"know|let's not forget|after all|by the way|actually|technically|come to that|for "
        r"what it's worth|to be honest)(?=[ ,.?!]|$)",
        r"(?:and|but|when|though|although|yet|only|because|,|\.) ?(?:you|u) (?:were|did|do|"
        r"had|could|could've|also|never|forgot|agreed|said|told|chose|picked|wanted|started|"
        r"insisted|asked for|knew|know)(?: \w+){0,3} (?:too|first|as well|yourself|the same|"
        r"it yourself|last (?:week|time|year|month)|perfectly well|all along)(?=[ .,!?]|$)",
        r"if you(?:'d| had| hadn't| weren't|'d have) [^.!?;]{2,60}|(?:who|how else|what else|"
        r"where else) (?:else )?(?:was|were|am|is|could|would|should|did|do) (?:i|supposed|"
        r"going)\b[^.!?;]{0,40}|(?:^|[.!?;,] ?|but |though |although |only |and )i (?:never|"
        r"didn't|did not) (?:say|said|do|did|mean|meant|call|called|touch|touched|ask|"
        r"promise|forget|shout|laugh|ignore)\b[^.!?;]{0,40}|(?:^|[.!?;,] ?|but |though |"
        r"although )i (?:did|do) (?!i\b|that right|it right|not\b|get (?:it|that)|"
        r"hear)\w+[^.!?;]{0,40}|(?:^|[.;,] ?|but )(?:nobody|no one) (?:said|made|forced|"
        r"asked|told|stopped) (?:you|u)\b[^.!?;]{0,40}",
    ),
    unless=Exceptions(
        lead=(
            r"(?:sounds? like|seems like|i hear(?: that)?|you're saying|you said|you feel(?: "
            r"like| that)?|you felt(?: like| that)?|you think|you thought|because|cos|since|"
            r"as if|as though|like|whenever|told you|you were told)\b[^.!?;]{0,60}$",
            r"(?:did|have|do|am|is|was) $",
        ),
        within=(r"because it's only", r"(?:tell me|let me know|say) if"),
    ),
)
# "…, and I never said that": answered back in the same breath.
BACK = Pattern(
    (
        r"[,;] (?:and|but|though|although|yet|only) (?P<this>i (?:(?:never|didn't|did not) "
        r"(?:say|said|agree|"
        r"agreed|laugh|laughed|promise|promised|mean|meant|start|started|touch|touched)(?! "
        r"(?:sorry|thank|"
        r"goodbye|a word|anything|hello|good|yes|it back|why)\b)|did (?:ask|tell|say|ring|text|"
        r"invite|offer|warn|thank|call) (?:you|u)\b)[^.!?;\n]{0,50})",
        r"for the record\b[^.!?;\n]{0,50}",
    ),
    unless=Exceptions(within=(r"(?:because|cos|since) [^.!?;]{0,60}, and i",)),
)
REBUTTAL = (
    DOWN,
    BACK,
    BUT,
    DEFEND,
    Pattern(
        (
            r"(?:^|[.!?;] ?)(?:what about|how about|so what about|and what about|but|well|"
            r"no,|nah|yes,? but|yeah,? but|ok,? but|fine,? but|oh,? but|i know,? but|sure,? "
            r"but|right,? but|maybe,? but|even so)\b[^.!?\n]{0,80}|that's hard,? (?:i know,? "
            r")?(?:but|although|though)|i'd (?:only|already|just|had|left|told|been|paid|"
            r"walked|done|asked|said|texted|rung|never)[^.!?\n]{0,40}|, (?:so )?(?:no|"
            r"nope)(?=[.!]|$)|doesn't (?:she|he|it)(?=[.!]|$)|did you forget|have you "
            r"forgotten|don't forget|remember (?:when|that|the|who|last)|who (?:was|is|pays|"
            r"paid|drove|does|did|cooked|cleaned|earns|made|gets|looked|started|said|wanted|"
            r"else)[^.!?\n]{0,60}\?|when did you last|when was the last time you|(?:isn't|"
            r"wasn't) that what you|look who's talking|pot,? kettle|you're one to talk|you "
            r"can talk|that makes two of us|grow up",
        ),
        unless=Exceptions(
            lead=(r"(?:is that|you said|you feel|you felt|it sounds)\b[^.!?;]{0,80}$",),
            within=(r"did i (?:get|hear|miss)|but (?:you (?:feel|felt|were)|also)",),
        ),
    ),
)
