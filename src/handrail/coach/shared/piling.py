"""Three or more grievances in one breath."""

from handrail.coach.matchers import Count, Exceptions, Pattern

_CALM = Exceptions(
    within=(
        r"{thanked}",
        r"(?:happy|proud|grateful|glad|relieved|lovely|loved|excited|love|braver|safer|"
        r"comforted|cherished|touched)\b",
    )
)
# "you left the keys, broke the pole and blamed the map": deeds of one person, one after the other
DEEDS = Pattern(
    (
        r"you(?:'ve|'re|'d)? (?:\w+n't |\w+ )[^.!?;]{1,80}?,? ?(?:,|and|then|\bplus|&|;) "
        r"(?:(?:and|then|you|also|plus|now|still|even|you've|you're|never|just)[ "
        r",]+)*(?:\w+ed|\w+n't|never|left|lost|broke|forgot|let|took|told|said|went|spent|"
        r"came|made|got|put|ate|drank|woke|sold|gave|hid|kept|stood|ran|threw|hung|drove|"
        r"swore|lied|slept|sat|bought|cut|burnt|read|sent|hit|shut|fell|rang|bit|blew|chose|"
        r"did|brought|swore|spoke|wore|tore|spilt|stole|smoke|snore|shout|drink|lie|forget|"
        r"leave|ignore|slam|spend|snap|snapped|swear|sulk|moan|interrupt)\b[^.!?;]{0,80}?,? "
        r"?(?:,|and|then|\bplus|&|;) (?:(?:and|then|you|also|plus|now|still|even|you've|"
        r"you're|never|just)[ ,]+)*(?:\w+ed|\w+n't|never|left|lost|broke|forgot|let|took|"
        r"told|said|went|spent|came|made|got|put|ate|drank|woke|sold|gave|hid|kept|stood|ran|"
        r"threw|hung|drove|swore|lied|slept|sat|bought|cut|burnt|read|sent|hit|shut|fell|"
        r"rang|bit|blew|chose|did|brought|swore|spoke|wore|tore|spilt|stole|smoke|snore|"
        r"shout|drink|lie|forget|leave|ignore|slam|spend|snap|snapped|swear|sulk|moan|"
        r"interrupt)\b[^.!?;,]{0,40}",
    ),
    unless=_CALM,
)
# "about the fence, the bill, the tyre and the way you were": a list of matters
MATTERS = Pattern(
    (
        r"(?:(?:about|over|with|of|at|through|discuss|by|on|cover|settle|address|tackle|do|"
        r"sort|sort out|into|list|it's|there's|first|are) |^|[:.;-] ?)(?:\w+ing )?(?:the|"
        r"your|you|that|those|how|what|when|my|why|his|her|our|a|all the|\w+ing) "
        r"[^.!?,;]{1,45}(?:,|,? and|,? plus|,? then|;|\.) (?:and |then |also |plus |now "
        r")*(?:the|your|you|that|those|how|what|when|my|why|his|her|our|a|all the|about|"
        r"\w+ing|with|this|last|friday|saturday|sunday|monday|tuesday|wednesday|thursday) "
        r"[^.!?,;]{1,45}(?:,|,? and|,? plus|,? then|;) (?:and |then |also |plus |now "
        r")*(?:the|your|you|that|those|how|what|when|my|why|his|her|our|a|all the|about|"
        r"\w+ing|with|this|last) [^.!?,;]{1,45}",
        r"(?:the|your|you|my|there's|it's|our|\w+) [^.!?,;]{2,35}, (?:the|your|you|my|"
        r"there's|it's|our|\w+'s) [^.!?,;]{2,35}, (?:and )?(?:the|your|you|my|there's|it's|"
        r"our|\w+'s) [^.!?,;]{2,35}(?:,| and) (?:the|your|you|my|there's|it's|our|"
        r"\w+'s)[^.!?,;]{2,35}",
        r"(?:first|one|firstly)[,: ][^.!?;]{2,60}(?:second|two|then|secondly)[,: "
        r"][^!?;]{2,60}(?:third|three|thirdly|and then|finally)\b",
    ),
    unless=_CALM,
)
YOURS = Count(
    (
        r"(?:and |plus |then |when )*(?:you(?:'ve| have|'re| are| never| always| just| still|"
        r" didn't| don't| won't| even| left| \w+ed)|your)\b",
    ),
    least=4,
    unless=_CALM,
)
# "no map, no matches, no tea": short pieces in a row, with a complaint in each or a list of matters.
_PIECE = (
    r"(?:no |not |never |still |late |rude |dirty |muddy |phone |drunk |the |your |my |our |what "
    r"you |how you |who you |when you |where you |you |and |then |a |an |his |her |their |that |"
    r"this |two |three |another |\w+ing |\w+'s )[^.!?,;:]{1,40}"
)
PIECES = Pattern(
    (
        rf"(?:(?:^|[.!?:;-] ?|\b(?:about|for|over|with|by|at|of|into|is|are|discuss|cover|"
        rf"through|mention|sort|raise) )(?P<this>(?:[^.!?,;:]{{2,40}}), {_PIECE}, "
        rf"{_PIECE}(?:,|,? and|:) (?:and )?[^.!?;:,]{{2,60}}))",
    ),
    unless=Exceptions(
        within=(
            *_CALM.within,
            r"(?:i (?:felt|feel|was|am|cooked|cleaned|did)|i'm|you (?:hugged|kissed|helped|"
            r"made|brought|smiled|cooked|cleaned|sang)|thank)[^.!?]{0,60}, [^.!?]{0,40}, "
            r"(?:and )?(?:i|we)\b",
            r"(?:felt|feel) (?:\w+ )?\w+, \w+,? and \w+",
        ),
    ),
)
NOTICES = (DEEDS, MATTERS, YOURS, PIECES)
