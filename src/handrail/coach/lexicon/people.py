"""Who is meant: the partner, the children, others."""

PARTNER = """he, she, they, him indoors, my (?:ex )?(?:boyfriend|girlfriend|husband|wife|partner|fella|fellow|man|bloke|lass|missus|spouse|fiance|fiancé|fiancée|fiancee|other half|old man|ex|lad|lady|boy|girl|woman), my ex-?(?:boyfriend|girlfriend|husband|wife|partner), the ex, the husband, the wife, the boyfriend, the girlfriend, ex"""

CHILD = """(?:the|our|my|his|her|their)(?: \\w+)? (?:kids?|child|children|baby|toddler|son|daughter|boys?|girls?|lads?|bairns?|weans?|little ones?|little one|little boy|little girl|twins|newborn|infant|youngest|eldest|oldest|teenager|stepson|stepdaughter|bump|one-year-old|two-year-old|three-year-old|four-year-old|five-year-old|six-year-old|seven-year-old|eight-year-old|nine-year-old|ten-year-old|step-?son|step-?daughter|wee one|wee boy|wee girl|middle one|pregnant belly)(?:'s)?,
kids, children, the baby, baby, the bairn, the wean, our \\w+'s little"""

KIN = """mum, mam, mom, mother, dad, father, parents, sister, sisters, brother, brothers, nan, nana, gran, grandma, grandad, grandpa, aunt, auntie, aunty, uncle, cousin, cousins, family, in-laws, folks, people, relatives, friend, friends, mate, mates, pal, pals, best friend, bestie, girls, lads, neighbour, neighbours, colleagues, colleague, workmates, sis, siblings, niece, nephew, crowd, community"""

NAMED = "[a-z]+"
