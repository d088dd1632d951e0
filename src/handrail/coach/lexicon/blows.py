"""Deeds of hands: how one person hurts, holds or chokes another, and where."""

STRIKE = """
hit, hits, hitting, wack, wacks, wacked, wacking, nut, nuts, nutted, nutting, chin, chinned,
floor, floored, assault, assaults, assaulted, assaulting, attack, attacks, attacked, attacking,
skelp, skelped, skelps, welly, wellied, swat, swats, swatted, swatting, rake, rakes, raked,
raking, cosh, coshes, coshed, coshing, bop, bopped, lash, lashed, lashing, biff, biffed, slap,
slaps, slapped, slapping, punch, punches, punched, punching, kick, kicks, kicked, kicking,
smack, smacks, smacked, smacking, thump, thumps, thumped, thumping, wallop, wallops, walloped,
walloping, clout, clouts, clouted, clouting, belt, belts, belted, belting, batter, batters,
battered, battering, thrash, thrashes, thrashed, thrashing, whack, whacks, whacked, whacking,
cuff, cuffs, cuffed, cuffing, backhand, backhands, backhanded, backhanding, headbutt, headbutts,
headbutted, headbutting, head-butt, head-butts, head-butted, head-butting, elbow, elbows,
elbowed, elbowing, knee, kneed, stamp, stamps, stamped, stamping, stomp, stomps, stomped,
stomping, whip, whips, whipped, whipping, cane, canes, caned, caning, flog, flogs, flogged,
flogging, clobber, clobbers, clobbered, clobbering, deck, decks, decked, decking, beat, beats,
beating, beaten, leather, leathers, leathered, leathering, lamp, lamps, lamped, lamping, bash,
bashes, bashed, bashing, slug, slugs, slugged, slugging, strike, strikes, struck, striking,
swipe, swipes, swiped, swiping, welt, welts, welted, welting, bite, bites, bit, biting, bitten,
scratch, scratches, scratched, scratching, claw, claws, clawed, clawing, gouge, gouges, gouged,
gouging, scald, scalds, scalded, scalding, spit, spits, spat, spitting, hammer, hammers,
hammered, hammering"""

HURL = """
push, pushes, pushed, pushing, shove, shoves, shoved, shoving, drag, drags, dragged, dragging,
throw, throws, threw, throwing, thrown, fling, flings, flung, flinging, hurl, hurls, hurled,
hurling, slam, slams, slammed, slamming, yank, yanks, yanked, yanking, haul, hauls, hauled,
hauling, trip, trips, tripped, tripping, knock, knocks, knocked, knocking, bundle, bundles,
bundled, bundling, ram, rams, rammed, ramming, wrench, wrenches, wrenched, wrenching, chuck,
chucks, chucked, chucking, launch, launches, launched, launching, pull, pulls, pulled, pulling,
toss, tosses, tossed, tossing, tackle, tackles, tackled, tackling, lift, lifts, lifted, lifting,
swing, swings, swung, swinging, bounce, bounces, bounced, bouncing, pin, pins, pinned, pinning,
hold, holds, held, holding, heave, heaves, heaved, heaving, sling, slung, smash, smashes,
smashed, smashing"""

WRENCH = """
rake, rakes, raked, raking, skin, skins, skined, skining, whack, whacks, whacked, whacking,
wack, wacks, wacked, wacking, burst, bursts, bursting, score, scores, scored, scoring, nip,
nips, nipped, nipping, graze, grazes, grazed, grazing, dislodge, dislodges, dislodged,
dislodging, twist, twists, twisted, twisting, bend, bends, bent, bending, break, breaks, broke,
broken, breaking, crack, cracks, cracked, cracking, wrench, wrenches, wrenched, wrenching, yank,
yanks, yanked, yanking, crush, crushes, crushed, crushing, squash, squashes, squashed,
squashing, trap, traps, trapped, trapping, dislocate, dislocates, dislocated, dislocating,
fracture, fractures, fractured, fracturing, bruise, bruises, bruised, bruising, split, splits,
splitting, pinch, pinches, pinched, pinching, dig, digs, dug, digging, rip, rips, ripped,
ripping, tear, tears, tore, torn, tearing, burn, burns, burnt, burned, burning, scald, scalds,
scalded, scalding, jab, jabs, jabbed, jabbing, poke, pokes, poked, poking, stub, stubs, stubbed,
stubbing, squeeze, squeezes, squeezed, squeezing, grab, grabs, grabbed, grabbing, pull, pulls,
pulled, pulling, bite, bites, bit, biting, bitten, scratch, scratches, scratched, scratching,
stamp, stamps, stamped, stamping, slam, slams, slammed, slamming, knee, kneed, stab, stabs,
stabbed, stabbing, cut, cuts, cutting, slash, slashes, slashed, slashing, spit, spits, spat,
spitting, pour, pours, poured, pouring, shut, shuts, shutting, jam, jams, jammed, jamming, snap,
snaps, snapped, snapping"""

CHOKE = """
strangle, strangles, strangled, strangling, choke, chokes, choked, choking, throttle, throttles,
throttled, throttling, smother, smothers, smothered, smothering, suffocate, suffocates,
suffocated, suffocating, asphyxiate, asphyxiates, asphyxiated, asphyxiating, garrotte,
garrottes, garrotted, garrotting, strangulate, strangulates, strangulated, strangulating"""

GRIP = """
hand, hands, arm, arms, forearm, forearms, elbow, thumb, thumbs, finger, fingers, fingertips,
knee, foot, boot, fist, belt, scarf, cord, cable, lead, rope, wire, flex, strap, chain, towel,
tie, lanyard, seat belt, seatbelt, hose, necklace, collar, hoodie, tights, sheet, dressing gown,
squeeze, squeezed, squeezes, squeezing, press, pressed, presses, pressing, pressure, grab,
grabbed, grabs, grabbing, grip, gripped, grips, gripping, pinned, pins, held, holds, holding,
hold, lifted, lifts, caught, catches, seized, seizes, dragged, drags, pulled, pulls, tight,
tightened, tightens, knelt, kneels, kneeled, kneeling, stood, stands, standing, pushed, pushes,
crushed, crushes, crushing, clamped, clamps, wrapped, wraps, wound, looped, twisted, twists,
bruise, bruises, bruised, bruising, mark, marks, fingerprints, fingermarks, handprint,
handprints, purple, went for, goes for, took me by, takes me by, had me by, has me by, got me
by, gets me by, got me round, had me round, leaned, leant, leans, leaning, sat, palm, string,
jumper, sleeve, bit of rope, apron, reins, leash, cuff, weight, digging, dug, closed, closes,
close, shut, slippers, sock, whole weight, raw, red"""

NECK = """
neck, throat, windpipe, adam's apple, voice box, gullet, jugular, larynx"""

BODY = """
face, head, hair, ear, ears, eye, eyes, nose, mouth, lip, lips, cheek, cheeks, jaw, chin, teeth,
tooth, forehead, temple, skull, scalp, shoulder, shoulders, arm, arms, wrist, wrists, hand,
hands, finger, fingers, thumb, elbow, chest, ribs, rib, breast, breasts, back, spine, stomach,
belly, tummy, gut, guts, side, hip, hips, bum, backside, thigh, thighs, leg, legs, knee, knees,
shin, shins, ankle, ankles, foot, feet, toes, toe, kidneys, collarbone, neck, throat, bump,
groin, skin, lap, nails, knuckles, bruises, stitches, fringe, plait, ponytail"""

LIMB = """
arm, arms, wrist, wrists, finger, fingers, thumb, thumbs, hair, ear, ears, face, jaw, chin,
cheek, cheeks, leg, legs, ankle, ankles, shoulder, shoulders, breast, breasts, ribs, rib, nose,
head, scalp, elbow, foot, toes, ponytail, plait, lip, eye, stomach, skin, lap, thigh, back,
tooth, teeth, collarbone, mouth, knee, chest"""

INJURY = """
black eye, black eyes, split lip, fat lip, cut lip, bust lip, busted lip, bruise, bruises,
bruised, bruising, black and blue, broken nose, broken rib, broken ribs, broken arm, broken
wrist, broken finger, broken jaw, broken tooth, cracked rib, cracked ribs, fractured, stitches,
a&e, concussion, concussed, swollen, welt, welts, bleeding, bled, blood, bloody nose, nosebleed,
burn mark, burn marks, burns, shiner, lump on my head, lump, chipped tooth, perforated eardrum,
dislocated, scar, scars, gash, handprint, hand print, sprained, limping, limp"""

GIVEN = """
slap, kick, punch, smack, hiding, good hiding, beating, kicking, thump, clip, clip round the
ear, clout, backhander, black eye, split lip, fat lip, thick lip, bloody nose, broken nose,
pasting, battering, belting, leathering, thrashing, whack, belt, headbutt, shove, kicking in,
bruise, bust lip, elbow, fist, knee, shiner, going over, doing over, slapping, hammering, dead
arm, dig, crack, cuff"""

COVER = """
pillow, pillows, cushion, duvet, quilt, plastic bag, carrier bag, bin bag, bag, blanket, coat,
cloth, tape, gaffer tape, rag, cling film, sheet, towel, flannel, jumper, sock, sofa cushion,
palm, mattress, tea towel, hoodie"""

DUCK = """
hold, holds, held, holding, push, pushes, pushed, pushing, shove, shoves, shoved, shoving, dunk,
dunks, dunked, dunking, duck, ducks, ducked, ducking, force, forces, forced, forcing, keep,
keeps, kept, keeping, press, presses, pressed, pressing, plunge, plunges, plunged, plunging"""
