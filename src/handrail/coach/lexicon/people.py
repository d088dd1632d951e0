"""Who is meant: the partner, and others."""

PARTNER = """
ex, he, him indoors,
my (?:ex )?(?:boyfriend|girlfriend|husband|wife|partner|fella|fellow|man|bloke|lass|missus|spouse|fiance|fiancé|fiancée|fiancee|other half|old man|ex|lad|lady|boy|girl|woman),
my ex-?(?:boyfriend|girlfriend|husband|wife|partner), she, the boyfriend, the ex,
the girlfriend, the husband, the wife, they
"""

KIN = """
aunt, auntie, aunty, best friend, bestie, brother, brothers, colleague, colleagues, community,
cousin, cousins, crowd, dad, family, father, folks, friend, friends, girls, gran, grandad,
grandma, grandpa, in-laws, lads, mam, mate, mates, mom, mother, mum, nan, nana, neighbour,
neighbours, nephew, niece, pal, pals, parents, people, relatives, siblings, sis, sister,
sisters, uncle, workmates
"""
