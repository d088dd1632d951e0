"""Everyday deeds, the kind a camera would have seen, in all their forms."""

_REGULAR = """accept add admit agree announce answer arrive ask bake bang bark beg bet blame block boil book
borrow brush bump bury call cancel carry check chop chuck clap clean clear climb close collect comment
complain cook correct cough cover crash cross cry dance decide delete deliver describe dig discuss dodge
drag drip drop dump dye edit empty enter excuse explain fail feed film finish fish fix flirt fold follow
freeze fry gamble giggle glare grab grill groan grumble grunt guess hammer hand hang haggle help hoover hug
hum hunt hurry ignore insist insult interrupt introduce invite iron join joke jump kick kiss knit knock
laugh lean lend listen load lock look mark marry mend mention message miss moan mock move mow mumble mutter
nag nick nod offer open order overtake pack paint park pass pause pet phone photograph pick pinch plan plant
play plug point post pour pray prefer press pretend promise prune pull pull push question queue race raid
rain raise reach record refuse remind remove rename rent repeat reply rinse rip roll row rush sack sail salute
save scoff scold scoop score scrape scratch scream scroll serve share shave shop shout shove shrug shut
sigh sign sip skip slam slap slip smack smash smell smile smirk smoke snap sneer sniff snore snort sort spill
spit splash splash spoon spray squash squeeze stamp stare start stay step stir stop storm stretch stuff
sulk swap sweep switch talk tap tape taste tear tease telephone text thank tick tidy tip touch tow train
travel trim trip tut type unload unlock unpack unplug use visit vote wait wake walk wander wash waste watch
water wave wear whisper whistle wink wipe work wrap yawn yell zip greet gossip cheer chat charge bin
backtrack cut cycle dress donate drown dust enrol exit faint fetch flick flip flush hike hog hover jog juggle
kneel label ladder land leak line limp loan lower mime mimic nap nip notice nudge nurse outbid paste pat patch
peel perform pile pinch plaster polish practise prune punch rake rattle rehearse repaint replant rest
return reverse review ring root salt sand scan scrub seat sell ship shuffle sketch skate slice
slouch snub soak stack stall stain steam stitch stroke strum sub-let tackle tag telephone tether
tinker toss trade trample translate trawl trek trick tune turn twist undress vanish veto volunteer warn weed
weigh whack whinge wheel whip yank applaud bet bid broadcast collapse fall forget rely rescue retell tour
shelve snatch stumble surprise swerve unfollow email e-mail google bluetooth vape
change accuse adjust arrange attend avoid bathe blink bounce breathe cheat comb compare compliment confess
confirm contact continue convince copy count criticise criticize declare decorate defend delay demand deny
depart destroy disappear dismiss divide drift earn escape examine exchange exercise fiddle fire flash float
force frown grin hire hoard host imitate inform install interfere kill lecture lick lift live manage measure
melt mislead name note pedal place plead poke pop practise praise preach prepare print produce provide punish
quarrel rate reassure receive reject relax rely replace report request reserve resign retire reveal ridicule
risk rob scare scatter select separate settle shiver spare spy squeal steer store strip struggle study suggest
suspect sweat target terrify test threaten tickle tie time trace transfer transport trap tremble try tumble
upload vomit wail whine wobble wrestle"""

_IRREGULAR = """beat beats beating showed shown shows showing ate eat eats eating eaten bent bend bit bite bites biting bitten bled bleed blew blow blows
blowing blown bought buy buys buying broke break breaks breaking broken brought bring brings bringing built
build builds building burnt came come comes coming caught catch catches catching chose choose chooses
choosing chosen crept cut cuts cutting dealt dove drank drink drinks drinking drew draw draws drawing drawn
drove drive drives driving driven drunk dug fed feed feeds feeding fell fall falls falling fallen fled flew
fly flies flying flown forbade forbid forgot forget forgets forgetting forgotten fought fight fights fighting
found find finds finding froze gave give gives giving given ground grew grow grows growing grown hid hide
hides hiding hidden hit hits hitting hold holds held holding hung kept keep keeps knelt laid lay lays laying
leave leaves leaving left lent lend lie lied lies lying lit light lights lost lose loses losing meet meets
met meeting overslept paid pay pays paying put puts putting quit quitting rang ring rings ringing rung ran
run runs running read reads reading rode ride rides riding ridden rose said say says saying sang sing sings
singing sung sat sit sits sitting saw seen sent send sends sending sell sells selling sold set sets setting
shook shake shakes shaking shone shot shoot shrank shut shuts shutting slept sleep sleeps sleeping slid slide
spat speak speaks speaking spoke spoken spend spends spending spent spilt split splitting spread spreading
stand stands standing stood stole steal steals stealing stolen stuck stuck swam swim swims swimming swept
swore swear swears swearing sworn swung take takes took taken taking taught teach teaches teaching tell tells
told telling threw throw throws throwing thrown tore torn trod undo undid undone went going gone go goes woke
wake wakes waking woken wept won win wins winning wore wears worn write writes writing wrote written rewrote"""

_SILENT = ("ss", "x", "sh", "ch", "z")
_VOWELS = "aeiou"


def _forms(verb: str) -> tuple[str, ...]:
    """Return the verb with -s, -ed and -ing as usual spelling has them."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    stem = verb
    doubles = verb[-1] not in "aeiouwxyhs" and verb[-2] in _VOWELS and verb[-3:-2] not in _VOWELS
    if doubles and 2 < len(verb) <= 5:  # "drop", "dropped"
        stem = verb + verb[-1]
    plural = f"{verb}es" if verb.endswith(_SILENT) else f"{verb}s"
    return verb, plural, f"{verb}ed", f"{stem}ed", f"{verb}ing", f"{stem}ing"


DEED = ", ".join(
    sorted({*(form for verb in _REGULAR.split() for form in _forms(verb)), *_IRREGULAR.split()})
)
