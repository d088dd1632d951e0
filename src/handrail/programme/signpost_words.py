"""Words a search looks past, words for harm, and forms that no ending shows. One language’s worth."""

_EMPTY = (
    "a about actually all also always am an and any are as at be because been being but can cant could did do does "
    "doing done dont else ever even for from get gets getting getting go got had has have he her here him his how i "
    "id if ill im in into is isnt it its ive just keep keeps let like lot made make makes me more much my of on "
    "or our out really see shall she should so some something than that the their them then there they thing things "
    "this to too up us very want wants was we were what when where which who why will with wont would you your "
    "youre partner husband wife boyfriend girlfriend hes shes theyre"
)
_HARM = (
    "000 112 911 999 abuse abuser abusive afraid ambulance armed assault attack axe batter beat bite blackmail bleed blood bruise "
    "burn captive choke coerce coercion crisis cruelty danger dangerous die drown emergency explode fear fearful "
    "fist force fright frighten gun harass hit hostage humiliate hurt injure injury kick kidnap kill knife lock "
    "machete molest murder overdose pinch pistol poison police punch rape rapist rifle scare shoot shove slap "
    "smack smother spit spy stab stalk stalker strangle suffocate suicidal suicide terrified terrify threat "
    "threaten throat throw track tracker trap unsafe victim violate violence violent weapon whip"
)
# Words that stand in every question and point nowhere.
EMPTY = frozenset(_EMPTY.split())
# Plain words for harm and fear, without their endings: whoever types one meets help first.
HARM = tuple(_HARM.split())
# Each with the forms of it that no ending shows.
FORMS = {
    form: word
    for word, forms in {
        "beat": "beaten",
        "break": "broke broken",
        "child": "kid kids children",
        "die": "dead died dying",
        "drink": "drank drunk drunken",
        "feel": "felt",
        "fight": "fought",
        "forget": "forgot forgotten",
        "forgive": "forgave forgiveness",
        "knife": "knives",
        "leave": "leaving left",
        "lie": "lied lies lying liar",
        "lose": "lost",
        "mother": "mum mom mam",
        "quit": "quitting",
        "scare": "scary",
        "shoot": "shot",
        "sleep": "slept",
        "speak": "spoke spoken",
        "steal": "stole stolen",
        "tell": "told",
        "throw": "threw thrown",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}
