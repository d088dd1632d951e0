"""Words of the long list that no passphrase is drawn from: a person may read them on a bad day.

Few enough that five words still hold 64.6 bits and eight 103. They may be typed like any others.
"""

# What may have been done to somebody, or said of it.
HARM = (
    "ambush battered battering bruising bullwhip bully captive captivity carnage casket "
    "chokehold choking clubbed clubbing cruelly cruelness cruelty dagger deport despair disobey "
    "divorcee enslave evil flogging graveyard handgun helpless humiliate hurt husband imprison "
    "obedience obedient penknife punch punisher revenge scared seduce slapping suffocate taunt "
    "threaten traitor trapped underage violate violation violator wife"
)
# What somebody may have been called.
SHAME = (
    "ashamed chubby crazy disgrace feeble hate imbecile lazy outcast penniless pregnant prude "
    "shame unlovable unloved unwanted wimp"
)
# Names of firms and their things.
BRANDS = "ebay facebook google ipad lego skype twitter yahoo"

NEVER_DRAWN = frozenset(f"{HARM} {SHAME} {BRANDS}".split())
