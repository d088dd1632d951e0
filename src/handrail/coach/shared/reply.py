"""What takes the floor from the one who speaks: defending, correcting, fixing."""

from handrail.coach.matchers import Exceptions, Order, Pattern

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
        r"(?:but|though|although|even though|however|except|yet|only|still|mind you|whereas|when in fact|when actually|even if|then again|that said|having said that)(?: that)?,? (?:(?:to be fair|honestly|really|actually|in fairness|come on|look|also|in fact|then|again|remember|surely|obviously|you know|as i said)[, ]+)*(?:i(?:'d| had| did| do|'ve| have| was| wasn't| am|'m| only| just| never| always| also| didn't| don't| told| texted| rang| asked| said| can't| couldn't| would| haven't| work| worked| paid| \w+ed| went| came| got| made| put| left| bought| sent| thought)?\b(?! (?:hear|get|see|understand|might|may|could be|could have|wonder|think i|want to (?:check|understand|get|hear|be sure)|keep|kept (?:walking|talking|cutting|looking))\b)|it(?:'s| was| wasn't| isn't)? (?:not|only|just|was|is|my|your|takes|never|wasn't|isn't|the|an|a|one|hardly|nothing|barely|been|ok|fine)|that(?:'s| was| wasn't| isn't)? (?:not|how|what|life|just|only|the|work|why|because|marriage|was|never|isn't|your|my|hardly|rubbish)|you(?:'re| are) (?:the one|overreacting|not|too|being|exaggerating|forgetting|wrong|always|just|hardly|lucky|never|only|imagining|making)|you(?:'ve| have| had| did| do|'d)? (?:also|agreed|said|told|started|never|always|could(?:'ve| have)?|should(?:'ve| have)?|knew|know|did|had|do|don't|didn't|can't|been|got|picked|chose|asked|wanted|forgot|were|have|went|never|need|must|have to|get|do it|spend|spent|shouted|left|can|could|bought|invited|made|might|insisted|as well|too|aren't|weren't|signed|promised|haven't|hadn't|hardly|only|won't|would|took|take|earn|drink|drank|laughed)|we(?:'d| had| did| have|'ve| can't| agreed| all| said| both| needed| need| talked| discussed| were|'re)|he(?:'s| was| did| is| only| didn't| has)|she(?:'s| was| did| is| only| didn't| has|)|they(?:'re| were| did| are| only| didn't| have)?|there(?:'s| was| were| wasn't| is)|someone (?:has|had)|somebody (?:has|had)|everyone|everybody|nobody|no one|people|mum|dad|my \w+|your (?:\w+ )?(?:mum|mother|dad|fault|idea|mate|mates|turn|job|own|sister|brother|friends?|dad's|mother's|family)|the (?:\w+ ){1,2}(?:was|is|were|has|had|comes|needs|did|said|wasn't|isn't|have|needed|don't|doesn't|didn't)|what about|not (?:my|true|really|everyone)|who|facts|come on|let's|life's|life is|money|work|others|at least|in my|surely|don't|be|try|isn't|wasn't|aren't|honestly|to be fair|actually)",
    ),
    unless=Exceptions(
        lead=(
            r"(?:^|[.!?;] ?)(?:so )?(?:you|u)(?:'re| are|'ve been)? (?:said|say|think|thought|told me|mean|mind|wanted|wished|wish|tried|asked|hoped|needed|expected|waited|saved)\b[^.!?;]{0,40}$",
            r"\b(?:not|nothing|anything|all|can't|couldn't) $",
        ),
        within=(
            r"but (?:you (?:feel|felt|were|also (?:feel|felt)|still (?:feel|felt|love|miss|want|wanted|hoped|care)|wish|didn't want|don't want|didn't know|don't know|want|love|loved|miss|missed|hoped|were also|also|didn't feel|couldn't|can't tell))",
        ),
    ),
)
DEFEND = Pattern(
    (
        r"(?:that's|that is|it's|that was|it is|thats|this is|what) (?:just |simply |complete |total |absolute |a load of |utter |such |so |pure |all |a |an |really )*(?:not (?:true|fair|right|what (?:happened|i said|i did|i meant)|how (?:it|i)|my fault|the point|even|remotely|accurate)|rubbish|nonsense|bollocks|bullshit|crap|untrue|unfair|a lie|lies|lie|ridiculous|rich|wrong|news to me|garbage|tosh|balls|rot|your (?:opinion|version|side|problem|fault|imagination)|exaggeration|exaggerat\w+|in your head|silly|absurd|hardly (?:my|fair|true)|twaddle|codswallop|hogwash|an excuse)|(?:not true|untrue|wrong|rubbish|nonsense|bollocks|bullshit|no way|hardly|hang on|hold on|excuse me|objection|says who|since when|for the record|correction|in my defence|in fairness|to be fair|in actual fact|as a matter of fact|the fact is|the truth is|truth is|let's be honest|let's be clear|with respect|with all due respect|you've got it (?:wrong|backwards|all wrong)|you have it wrong|you're wrong|you are wrong|you're mistaken|you're exaggerating|you exaggerate|you're overreacting|you overreacted|you're imagining|you misheard|you misunderstood|you've misunderstood|you got (?:that|it|me) wrong|you're twisting|you're making (?:that|this|it) up|don't be (?:silly|daft|ridiculous|so|like that|dramatic|absurd)|come off it|give over|come on|calm down|get over it|it was (?:only|just) (?:a|an|one|the|five|ten|twenty|two|half|banter|once)|it's (?:only|just) (?:a|an|one|money|the|five|ten|twenty|two|banter|work|dinner)|only (?:a joke|joking|because)|i was (?:only|just) (?:\w+ing|\d+|ten|five|two|trying|a|late|joking)|i only|i just (?:wanted|asked|said|thought|did|meant|tried|needed|went)|i did(?: (?:not|too|do|ask|tell|say|try|my|call|ring|text|the|it|all|come|listen|warn|pay|offer|book|clean|wash|mention|leave|most|so|say|everything|wait))?(?=[,.!?]| |$)|i didn't|i never (?:said|did|meant|told|asked|agreed|promised|raised|\w+ed)|i have (?:to|been|done|never|a|my|told)|i've (?:been|done|told|never|already|always|got|had|worked|paid|apologised|said|only|just|tried|a)|i (?:told|texted|rang|asked|warned|paid|called|offered|apologised|explained|said|work|worked|walked|cooked|cleaned|bought|had|couldn't|can't|came|went|wasn't|was (?:working|tired|busy|there|home|in|at|ill|on|late|driving|up|out|cooking|stuck)|had to|do (?:the|all|my|most|everything|more|it|help|listen|plenty|it all)|don't (?:think|see|do|remember|agree|shout|know)|am not|am (?:tired|busy|the|doing)|earn|provide|keep|put|did|get|took|made|spend|pick|gave|left|always|also|need|saw|messaged|sent|'m not|'m (?:tired|the one|doing|always|working|exhausted|busy)|wasn't)|i'm (?:not (?:the|a|your|going|even|being|having|deaf|made|perfect|lazy|ignoring|always|late|drunk|doing)|the one|tired too|doing my best|always|working|exhausted too|only (?:human|trying)|busy|allowed|sick of)|what about|how about (?:what|when|the time|you|me|my|all)|and (?:you|what about|who|when you|i|me|yours|your)|you(?:'re| are) the one|you (?:started|did (?:it|the same|too)|do (?:it|the same|that) (?:too|all)|never|always|should (?:have|'ve) (?:said|told|asked|mentioned)|could (?:have|'ve)|said (?:you|it|yes|i could|that|nothing)|agreed|told me (?:to|it|you|that)|wanted (?:me|it|to move|the|this|kids|a)|asked (?:me|for it)|chose|weren't|wouldn't|forgot|forget|were (?:late|there|drunk|asleep|the|out|no)|knew|make (?:mistakes|it)|aren't (?:perfect|exactly)|also|were (?:just )?as bad|had (?:your|a|plenty|the|two|three)|have (?:it|no idea)|get (?:plenty|enough|your|to)|spent|spend|can't (?:say|blame|expect)|must|too|don't (?:exactly|even|know|help|do|listen|get|work|see))|nobody (?:asked|said|forced|made)|no one (?:asked|said|forced|made)|it takes two|two can play|same here|by the way|that's what happened|i haven't \w+|and there's nothing|nothing in it|which is silly|it's just \w+|i do \w+ you|he's only|she's only|she is my|never said that|not what my|and i only|not thirty|i don't \w+[.]|me too|join the club|we all|so (?:did|do|are|was|were) (?:i|you|we)|it (?:wasn't|isn't|was never|didn't|was your|wasn't my|isn't my|was the|was not)|not my (?:fault|problem|job)|your fault|there (?:was|were|is|wasn't) (?:no|nothing|a|plenty)|actually|in fact|technically|if you'd (?:told|asked|said|listened|rung|let|been|only|remembered)|if you (?:hadn't|had|weren't|didn't|would|wanted)|at least i|at least|because you|as i said|like i said|as i've said|everyone (?:else|does|forgets|gets)|everybody (?:else|does|forgets)|the \w+ (?:was|were) (?:late|closed|only|shut|cancelled|stuck|full))",
    ),
    unless=Exceptions(
        lead=(
            r"(?:you|u)(?:'re|'ve|'d| are| were| had| have)?(?: \w+){0,3} (?:feel|felt|feeling|that|because|cos|said|say|saying|think|thought|hurt|sad|angry|cross|upset|lonely|scared|worried|when|since|as|if|like|wish|wished|how|about|what|and|told|mean|means|after|annoyed|disappointed|embarrassed|frightened|ashamed|jealous|left|by|so|from|where|while|want|wanted|glad|happy|proud|relieved|grateful|love|hate|miss|hurting|gutted|stressed|mad|anxious|nervous|fed up|furious|frustrated|tired|exhausted|even)\b[^.!?;]{0,120}$",
            r"(?:sounds? like|it seems|seems like|i hear|hearing|i heard|what you|you're saying|you mean|because|cos|since|when|that|whenever|after|if|did|have|where|while|how|why|so what|{emotion},?|as)\b[^.!?;]{0,100}$",
            r"(?:did|have|do|am|is|was|what|has|may|might|if|can) (?:i|that|it)?(?: \w+)? ?$",
        ),
        anywhere=(r"is that (?:what|how|where|when|why) (?:it|happened|you|things)",),
        within=(
            r"(?:tell me|let me know|say) if|did i (?:get|hear|miss|understand|catch)|have i (?:got|understood|heard|missed)|am i (?:close|right|hearing|getting)",
        ),
    ),
)
# The fact set against the feeling: a second clause that plays it down or answers back.
DOWN = Pattern(
    (
        r"(?:^|[.!?;,] ?|\b(?:but|though|although|yet) )(?:it's|it is|it was|that's|they're|he's|she's|these are|this is|football's|work's|\w+'s) (?:only|just|hardly|merely|barely|simply|not (?:even|exactly|that|as if|like|really|my)) (?!you\b|me\b|us\b)[^.!?;]{1,60}",
        r"(?:^|[.!?;] ?|but |though )(?:it|that|he|she|this)(?:'s| was| is) [^.!?,;]{2,30}, not (?!that|because|about|for|when|from)[^.!?;]{2,30}|(?:^|[.!?;,] ?)as if i(?:'d| would|'m| am)\b[^.!?;]{0,40}",
        r"(?:^|[.!?;,] ?)(?:that|it) (?:isn't|wasn't|is not|was not) (?:how|what|why|when|my|like that|quite|the way|true|the case|fair)\b[^.!?;]{0,40}",
        r"(?:you'll|you will) (?:live|survive|get over it|cope|manage|be fine|be alright|get used to it)|(?:worse|funnier|stranger) things happen|it's not the end of the world|no harm done|what's done is done|that's (?:life|work|kids|football|marriage|families|how it (?:is|goes|works)|the job|what \w+ (?:do|cost|are like))|it (?:is|was) what it (?:is|was)|(?:things|prices|\w+s) (?:cost|take|happen|are|do) what they (?:cost|take|are|do)|"
        r"(?:everyone|everybody|people|all (?:couples|men|women|kids|dads|mums)|other people|most people|plenty of people|half the (?:street|world)|anyone) (?:does|do|has|have|gets?|would|manages?|forgets?|feels?|cope|copes|have it)\b[^.!?;]{0,40}",
        r"(?:,|;|\.|\?|and|but|though|although|only|still|yet) ?(?:then |anyway |well |look |honestly |besides )*(?:mind(?: you)?|to be fair|in fairness|in fact|as it happens|in my defence|for the record|if you remember|as i recall|as you know|as you well know|let's not forget|after all|by the way|actually|technically|come to that|for what it's worth|to be honest)(?=[ ,.?!]|$)",
        r"(?:and|but|when|though|although|yet|only|because|,|\.) ?(?:you|u) (?:were|did|do|had|could|could've|also|never|forgot|agreed|said|told|chose|picked|wanted|started|insisted|asked for|knew|know)(?: \w+){0,3} (?:too|first|as well|yourself|the same|it yourself|last (?:week|time|year|month)|perfectly well|all along)(?=[ .,!?]|$)",
        r"if you(?:'d| had| hadn't| weren't|'d have) [^.!?;]{2,60}|(?:who|how else|what else|where else) (?:else )?(?:was|were|am|is|could|would|should|did|do) (?:i|supposed|going)\b[^.!?;]{0,40}|(?:^|[.!?;,] ?|but |though |although |only |and )i (?:never|didn't|did not) (?:say|said|do|did|mean|meant|call|called|touch|touched|ask|promise|forget|shout|laugh|ignore)\b[^.!?;]{0,40}|(?:^|[.!?;,] ?|but |though |although )i (?:did|do) (?!i\b|that right|it right|not\b|get (?:it|that)|hear)\w+[^.!?;]{0,40}|(?:^|[.;,] ?|but )(?:nobody|no one) (?:said|made|forced|asked|told|stopped) (?:you|u)\b[^.!?;]{0,40}",
    ),
    unless=Exceptions(
        lead=(
            r"(?:sounds? like|seems like|i hear(?: that)?|you're saying|you said|you feel(?: like| that)?|you felt(?: like| that)?|you think|you thought|because|cos|since|as if|as though|like|whenever|told you|you were told)\b[^.!?;]{0,60}$",
            r"(?:did|have|do|am|is|was) $",
        ),
        within=(r"because it's only", r"(?:tell me|let me know|say) if"),
    ),
)
REBUTTAL = (
    DOWN,
    BUT,
    DEFEND,
    Pattern(
        (
            r"(?:^|[.!?;] ?)(?:what about|how about|so what about|and what about|but|well|no,|nah|yes,? but|yeah,? but|ok,? but|fine,? but|oh,? but|i know,? but|sure,? but|right,? but|maybe,? but|even so)\b[^.!?\n]{0,80}|that's hard,? (?:i know,? )?(?:but|although|though)|i'd (?:only|already|just|had|left|told|been|paid|walked|done|asked|said|texted|rung|never)[^.!?\n]{0,40}|, (?:so )?(?:no|nope)(?=[.!]|$)|doesn't (?:she|he|it)(?=[.!]|$)|did you forget|have you forgotten|don't forget|remember (?:when|that|the|who|last)|who (?:was|is|pays|paid|drove|does|did|cooked|cleaned|earns|made|gets|looked|started|said|wanted|else)[^.!?\n]{0,60}\?|when did you last|when was the last time you|(?:isn't|wasn't) that what you|look who's talking|pot,? kettle|you're one to talk|you can talk|that makes two of us|grow up",
        ),
        unless=Exceptions(
            lead=(r"(?:is that|you said|you feel|you felt|it sounds)\b[^.!?;]{0,80}$",),
            within=(r"did i (?:get|hear|miss)|but (?:you (?:feel|felt|were)|also)",),
        ),
    ),
)
# An order with nothing felt in it: "Brush twice a day."
ORDERS = Pattern(
    (
        r"^(?:just |so |well |then |oh |ok |love |maybe |first |next time,? |simply )*(?!(?:you|u|i|it|that|this|so|is|was|are|were|did|do|does|have|has|had|am|what|who|how|why|when|where|sounds?|because|not|no|yes|oh|angry|sad|worried|hurt|tired|and|or|but|if|the|a|an|my|your|we|he|she|they|there|let|tell|correct|stop|right|ok|feeling|thank|thanks|sorry|poor|hearing|i'm|"
        r"{emotion}|{emotion_loose})\b)(?!\w+(?:ed|ing|'s|'re|'ve|ly)\b)[a-z]+(?: (?:it|them|him|her|that|this|one|up|out|off|down|on|away|back|to|for|with|your|the|a|an|some|more|less|twice|once|early|next|after|before|at|in|by|and|every|over|into|from|of|til|till|\w+))*[.!]$",
        r"(?:so )?you (?:ought to|should|could do with|need to|might want to|would do well to|may want to) (?!hear|feel|be heard)\w+|(?:getting|having|taking|buying|doing|trying|finding|joining|seeing) (?:\w+ ){1,4}(?:would|will|might|could|should) (?:help|cheer|sort|fix|do|make|calm|ease|relax)\b[^.!?;]{0,30}",
        r", so (?!you|i\b|i'|it|he|she|they|we|that|much|am|did|is|now|far|the|your|my|no|what|am|have|a\b)[a-z]+ (?:it|the|a|your|them|him|her|more|less|some|to|for)\b[^.!?;]{0,40}|"
        r"(?:would|will|'d|'ll) (?:soon )?(?:sort|fix|cure|help|solve|settle|do you|put) (?:you|it|that|the|good|things|a world)\b(?: \w+){0,3}",
        r"(?:^|[.!?;,] ?)(?:you |and |then |so )?(?:try \w+ing|why don't you|why not|how about \w+ing|what about \w+ing|have you (?:tried|thought|considered|asked|looked)|what you (?:need|want|should do|ought to do) is|you (?:could|should|ought to|need to|want to|must|might want to|'d be better off|'d do well to)|if i were you|best thing is to|the trick is to)\b[^.!?\n]{0,60}",
    ),
    unless=Exceptions(
        lead=(
            r"(?:sounds? like|you feel|you felt|you said|you think|you thought|you wish|you're saying|because|cos|when|that|if|as though|as if|like|worried|scared|afraid|told)\b[^.!?;]{0,60}$",
        ),
        within=(
            r"(?:tell me if|let me know if|say if|stop me if|correct me if|put me right)",
            r"{check}",
        ),
    ),
)
ADVICE = (
    ORDERS,
    Pattern(
        (
            r"(?:you|u|you'd) (?:really |just |simply |definitely |probably |only |also |still )*(?:should|ought to|need to|needs? to|must|have to|have got to|'ve got to|better|'d better|want to (?:try|get|stop|tell|ask)|could (?:always|just|try|ask|ring|tell|go|get|have|take|also|maybe|do with|start|stop|talk|see|write|set|use|say|join|speak|call|sell|put|book|move|leave|work|cut|buy|make)|can (?:always|just|try|ask|go|get|tell|take|ring|join)|might (?:want to|try)|may want to|shouldn't|mustn't|don't need to|don't have to|needn't|'d be better|would be better|'d feel better|'ll feel better|'d do better|'ll be fine|will be fine)",
            r"(?:why don't you|why not|why didn't you|have you (?:tried|thought|considered|asked|spoken|talked|rung|looked)|did you try|did you think (?:of|about)|try (?:\w+ing|to|not|a|the|it|and|this|some|harder|being|looking|thinking|counting|going|talking|writing|asking|your|telling|saying|having|\w+ing)|how about (?:you|we|\w+ing|a)|what about \w+ing|what if you|what if we|if i were you|in your shoes|i'd (?:just |simply |probably |tell|ring|go|ask|speak|talk|see|get|have|say|suggest|recommend|quit|sell|leave|take|start|write|block|ignore|let|call|sleep|put|report|move|stop|give|do|make|buy|walk|delete|try|advise|change|turn|set|keep|cut|hire|book)|i would (?:just |simply |tell|ring|go|ask|suggest|advise|see|get|recommend|quit|leave)|i suggest|i recommend|i advise|my advice|my tip|a tip|here's what|here's an idea|here's the (?:fix|plan|answer)|the (?:best|obvious|simple|only|easy|easiest|quickest|first|smart|sensible) (?:thing|way|answer|solution|fix|step|plan|move)|the (?:answer|solution|fix|trick|cure|key) (?:is|here|to)|problem solved|simple as that|easy fix|easily fixed|easy:|simple:|it's easy|all you (?:need|have) to|what you need (?:is|to)|what you (?:should|ought)|what helps|it (?:would|'d|'ll|will) (?:help|be better|be easier|be best) (?:if|to)|it's (?:better|best|time) to|(?:maybe|perhaps) (?:you|try|we|just|go|see|a|it's time|talk|ask|get|take|don't|start|stop)(?: (?:should|could|need|ought|can))?|let's (?:just )?(?:get|book|hire|call|ring|move|sell|buy|go|ask|cancel|put|make|set|try|do|find|change|fix|sort|see|look at|swap|start|split|take|agree|plan|not)|next time,? (?:\w+ )?(?:just |you )?\w+|you'd be (?:better|happier|fine|less)|better to|worth \w+ing|no point|stop \w+ing|don't (?:worry|let|think|take|be|listen|go|answer|look|read|stress|give|get|bother|overthink|dwell|mind|panic|speak|talk|say|do|waste|open|cry))",
            r"(?:^|[.!?;:,] ?|\b(?:so|then|and|or|please|just|simply|maybe|perhaps|well|ok|right|look|now|right\?|first|next|love) )(?:just |simply |please |maybe |perhaps |always |go and |go |then |first |and |you )*(?:hand|rub|watch|ask|tell|ring|call|phone|text|email|write|get|buy|book|go|see|take|make|put|set|talk to|speak to|speak up|say no|say|ignore|block|forget|leave|quit|join|sell|hire|start|stop|turn|switch|change|download|picture|imagine|think of|think about|think positive|breathe|sleep|rest|relax|calm|cheer|drink|eat|eat|walk|exercise|meditate|pray|read|google|look (?:up|for|at|on)|find|give|let|send|move|report|complain|cancel|return|wear|use|keep|check|count|focus|cut|pay|save|budget|plan|delegate|hand|explain|apologise|stand up|push|lower|raise|draw|pick|choose|swap|have a (?:word|bath|nap|rest|drink|cup|lie|chat|cry|cuppa|look|break|early)|have an early|lie down|sit down with|sit them|let it go|move on|grow|wait|invite|hang up|log off|unfollow|delete|mute|unplug|fix|sort|clean|order|remind|warn|show|bring|come|stay|work|open|close|lock|hide|accept|be|concentrate|snap|don't|never|tip|skip|play|learn|practise|hold|treat|see|chuck|bin|dump|throw|face|discuss|refuse|ditch|drop|try|arrange|schedule|make a)\b(?! (?:sure i|if|me if|me what|me when|that right|it right|close|it like|me more|me where|in \w+ \w+ you)\b)(?! (?:you|u)\b)",
        ),
        unless=Exceptions(
            lead=(
                r"(?:you|u)(?:'re|'ve|'d| are| were| had)? (?:\w+ ){0,2}?(?:feel|felt|feeling|think|thought|said|say|were told|are told|worry|worried|worrying|tired of|afraid|sense|believe|wish|wished|hate|hated|want me|wanted me|want us|needed me|need me|asked|asked me|told me|told|fed up|sick of|resent|dread|scared|angry|cross|sad|upset|frightened|overwhelmed|exhausted|stressed|annoyed|hurt|ashamed|embarrassed|heard|anxious|nervous|frustrated|wanted|hoped|hope|wishing|saying|like)\b[^.!?;]{0,100}$",
                r"(?:sounds? like|seems like|it sounds as if|i hear|hearing|i heard|what you|because|cos|since|when|whenever|that|after|did i|have i|do i|am i|is that|as if|like|how|if|me|i|to|i'll|i'd|who|they|the|a|he|she|we|didn't|don't|you|can't)\b[^.!?;,]{0,80}$",
            ),
            within=(r"(?:tell me if|let me know if|say if|stop me if|correct me if|put me right)",),
        ),
    ),
    Pattern(
        (
            r"(?:^|[.!?;:,] ?)(?:so )?(?:you (?:should|need to|ought to|must|could|'d better|have to)|why don't you|why not|have you tried|just|try|get|ring|ask|tell|talk to|speak to|stop|don't|take|go|see|put|buy|make|set|let's|leave|call|write|book|have a|ignore|forget about)(?= )[^.!?\n]{0,100}",
        ),
        unless=Exceptions(
            lead=(r"you (?:feel|felt|think|said|worry)[^.!?]{0,40}$",),
            within=(
                r"(?:tell|let) me (?:if|know)|just (?:so|to (?:check|be sure)|that|about|checking|tell me)|have i|did i|you feel|you felt|you're (?:\w+ )?(?:{emotion})|stop me|put me|take me|see if i|go on|make sure i|get (?:it|that|you)(?: right)?\?|leave me|leave you",
            ),
        ),
    ),
)
