"""Kinds of words: the learned layer sees "he", "she" and "my wife" as one, and any blade as a blade."""

import re

from handrail.coach.lexicon import WORDS

# Word lists of the lexicon, the more telling first: a word in several counts as the first of them.
_LISTS = [
    "neck",
    "edge",
    "strike",
    "hurl",
    "choke",
    "kill",
    "emotion",
    "name",
    "trait",
    "pseudo",
    "day",
    "number",
    "partner",
    "kin",
    "phone",
    "surveil",
    "body",
    "injury",
    "cover",
    "height",
    "purse",
    "money",
    "clothes",
    "title",
    "character",
    "insult_more",
    "quality",
    "story",
    "sport",
    "playful",
    "span",
    "when",
    "end_oneself",
    "innocent_doer",
    "folk",
    "limb",
    "object",
    "outing",
    "feat",
    "cut_off",
    "shut_in",
    "spy",
    "seize",
    "vague_behaviour",
    "wrench",
    "brandish",
    "thanked",
    "mod",
    "adv",
]
# Kinds of words that tell much here and have no list of their own, before all lists.
_KINDS = {
    "FEARED": "scared afraid frightened terrified petrified scares frightens terrifies scare frighten "
    "terrify dread dreads dreading fear fears feared flinch flinched tremble trembling daren't eggshells",
    "PILLS": "tablets pills overdose paracetamol medication meds insulin morphine bleach tablet pill "
    "painkillers weedkiller",
    "BRINK": "bridge cliff roof platform tracks track railway river canal ledge quarry flyover pier "
    "balcony viaduct",
    "ROPE": "rope noose cord flex cable",
    "DEAD": "dead die dies died dying death alive suicide grave coffin funeral bury buried bury corpse "
    "funeral wreath",
    "SEXUAL": "sex condom condoms coil knickers pyjamas nudes nude naked rape raped sexual consent",
    "PAPERS": "keys key passport passports visa papers licence shoes boots coat ticket tickets "
    "crutches wheelchair pram tyres",
    "DOOR": "door doors gate window windows room cellar shed cupboard bathroom bedroom garage attic "
    "loft balcony hall doorway stairs drive greenhouse",
    "DEVICE": "camera cameras tracker airtag location gps passwords password pin code recorder app "
    "spyware alert speaker laptop tablet drone",
    "HEALER": "doctor nurse midwife dentist physio surgeon paramedic vet hairdresser barber gp hospital "
    "clinic scan",
    "ANIMAL": "dog cat puppy kitten hamster horse fox foxes hens bird cats dogs rabbit spider spiders",
    "ALLOW": "let lets allowed allow allows permission permit permits",
    "FORCE": "makes make made making forces forced force",
    "PART": "leave leaving left divorce divorced separated split packed pack broke over ended moved",
    "TELL": "says said say told tells texted threatened threatens promised promises swears swore asked "
    "asks whispers whispered shouted",
    "LAUGH": "laughed laughing laugh laughs giggled giggling giggles smiled smiling grin joke jokes joking "
    "funny silly ha",
    "TENDER": "kissed kiss hugged hug cuddled cuddle gentle gently kind lovely love loved sorry tea soup "
    "cake toast coffee",
    "FOOD": "curry chips rice bread milk dinner breakfast lunch supper biscuits biscuit onions potatoes",
    "TOGETHER": "both together each either neither us we",
    "AGO": "ago years used once yesterday when long",
    "GRIPPED": "grabbed grabs grab squeezed squeezes squeeze pressed presses press pinned pins held holds "
    "holding hold clamped gripped tightened wrapped twisted twists yanked pulled pulls pull sat knelt kneels "
    "kneeling lay lies leaned",
    "LURK": "followed follows following follow waits waiting waited parked parks appears appeared outside "
    "opposite across behind lurks lurking stood stands standing watches watching watched stares",
    "ASLEEP": "asleep woke wake wakes sleep sleeping sleeps drunk",
    "DREAM": "dream dreamt dreamed dreams nightmare news headline headlines film series podcast novel play "
    "episode character story book game telly programme theatre panto",
    "OTHERS": "friend friends mate mates cousin colleague client neighbour neighbours neighbour's flatmate "
    "pupil patient stranger",
    "SELF": "myself",
    "EVERY": "every each whenever always constantly",
    "CRIED": "cried cry cries crying sobbed weep tears wept",
    "MIND": "count counting counted checks check checked reads read goes through looks looked",
    "BLEED": "bled bleed bleeds blood bleeding stitches swollen bruise bruises bruised black broken cracked lump",
    "CARED": "carried helped bandaged plasters plaster ambulance casualty arnica",
    "WORRY": "worry worried nervous anxious uneasy stressed",
    "PLANT": "ivy bindweed roses tomatoes hedge garden weeds tree apple plants",
}
_PEOPLE = {
    "THEY": "he she they he's she's he'd she'd he'll she'll husband wife boyfriend girlfriend partner",
    "THEM": "him them",
    "THEIR": "his their",
    "HER": "her",
    "EX": "ex",
    "i": "i'm i've i'd i'll",
    "you": "you're you've you'd you'll",
    "KID": "baby son daughter kids kid children child boys girls toddler boy girl stepson twins",
}
_PLAIN = frozenset(
    ["i", "me", "my", "mine", "myself", "you", "your", "yours", "yourself", "we", "us", "our"]
)
_NOT = ["not", "never", "no", "cannot", "without"]


def _kind_of() -> dict[str, str]:
    """Return the kind of each word that has one: of a word in several, the more telling."""
    found: dict[str, str] = {}
    for name in _LISTS:
        for word in WORDS[name]:
            if re.fullmatch("[a-z']+", word):
                found.setdefault(word, name.upper())
    found |= dict.fromkeys(_NOT, "NOT")
    for kinds in (_KINDS, _PEOPLE):
        found |= {word: name for name in kinds for word in kinds[name].split()}
    for word in _PLAIN:
        found.pop(word, None)
    return found


KINDS_OF = _kind_of()


def kind_of(word: str) -> str | None:
    """Return the kind of a word, or None if it has none."""
    if word in KINDS_OF:
        return KINDS_OF[word]
    if "'" in word:
        return "NOT" if word.endswith("n't") else KINDS_OF.get(word.removesuffix("'s"))
    return "DIGITS" if word.isdigit() else None
