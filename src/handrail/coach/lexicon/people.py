"""Who is meant: the partner, and others."""

PARTNER = """he, she, they, him indoors, my (?:ex )?(?:boyfriend|girlfriend|husband|wife|partner|fella|fellow|man|bloke|lass|missus|spouse|fiance|fiancé|fiancée|fiancee|other half|old man|ex|lad|lady|boy|girl|woman), my ex-?(?:boyfriend|girlfriend|husband|wife|partner), the ex, the husband, the wife, the boyfriend, the girlfriend, ex"""

KIN = """mum, mam, mom, mother, dad, father, parents, sister, sisters, brother, brothers, nan, nana, gran, grandma, grandad, grandpa, aunt, auntie, aunty, uncle, cousin, cousins, family, in-laws, folks, people, relatives, friend, friends, mate, mates, pal, pals, best friend, bestie, girls, lads, neighbour, neighbours, colleagues, colleague, workmates, sis, siblings, niece, nephew, crowd, community"""
