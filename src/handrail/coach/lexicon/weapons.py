"""What is used, shown or kept as a weapon, and how it is brandished."""

EDGE = """
knife, knives, blade, machete, axe, hatchet, gun, shotgun, pistol, rifle, revolver, airgun,
handgun, firearm, hammer, mallet, crowbar, baseball bat, cricket bat, golf club, hockey stick,
poker, iron bar, metal bar, screwdriver, shears, scissors, saw, chainsaw, sword, crossbow,
chisel, cleaver, broken bottle, broken glass, pitchfork, nail gun, taser, stun gun, skewer,
shard, scalpel, secateurs, tyre iron, dagger, spanner, wrench, razor, corkscrew, flick knife,
penknife, stanley knife, kirpan, strimmer, pliers, spear, harpoon, catapult, garden fork, meat
fork, cutter, box cutter, samurai, knuckleduster, bullet, bullets, bayonet, billhook, sickle,
scythe, bow, ice pick, drill, blowtorch, petrol, acid, weapon, weapons, claw hammer,
sledgehammer, truncheon, cosh, barrel, trigger, ammonia, bat, hot iron, the iron, lighter fluid,
tent peg, tent mallet, syringe"""

OBJECT = """
bottle, glass, iron, kettle, brick, pan, frying pan, fork, cane, stick, walking stick, rope,
lighter, rolling pin, plank, bar, pipe, rod, pole, oar, cue, needle, compass, spade, shovel,
rake, hoe, trowel, belt, buckle, chain, stone, rock, candle, poker, dumbbell, wine bottle, mug,
vase, jar, boiling water, hot oil, chip pan, hot fat, bleach, glass ashtray, fire poker,
knitting needle, pencil, pen, straighteners, hair straighteners, curling tongs, tongs, matches,
cigarette, cigar, soldering iron, paddle, ruler, crutch, stiletto, letter opener, opener, tin
opener, can opener, chair, peeler, potato peeler, grater, dart, darts, racket, plane, clippers,
trimmer, shard, plate, skillet, wok, flint, torch, oven tray, griddle, fire extinguisher,
hatpin, tent pole, broom, mop, dog chain, whisk, tyre lever, jack, toasting fork, carving fork"""

BRANDISH = """
wave, waves, waved, waving, point, points, pointed, pointing, brandish, brandishes, brandished,
brandishing, swing, swings, swung, swinging, raise, raises, raised, raising, aim, aims, aimed,
aiming, cock, cocks, cocked, cocking, lunge, lunges, lunged, lunging, lift, lifts, lifted,
lifting, thrust, thrusts, thrusted, thrusting, wield, wields, wielded, wielding, slash, slashes,
slashed, slashing, stab, stabs, stabbed, stabbing, jab, jabs, jabbed, jabbing, prod, prods,
prodded, prodding, twirl, twirls, twirled, twirling, draw, draws, drew, drawing, drawn, fire,
fires, fired, firing, flick, flicks, flicked, flicking"""

HANDLE = """
have, has, had, having, hold, holds, held, holding, keep, keeps, kept, keeping, get, gets, got,
getting, take, takes, took, taking, taken, grab, grabs, grabbed, grabbing, fetch, fetches,
fetched, fetching, put, puts, putting, lay, lays, laid, laying, leave, leaves, left, leaving,
sharpen, sharpens, sharpened, sharpening, clean, cleans, cleaned, cleaning, polish, polishes,
polished, polishing, load, loads, loaded, loading, carry, carries, carried, carrying, bring,
brings, brought, bringing, show, shows, showed, showing, shown, pull, pulls, pulled, pulling,
open, opens, opened, opening, tap, taps, tapped, tapping, pat, pats, patted, patting, stroke,
strokes, stroked, stroking, run, runs, ran, running, sit, sits, sat, sitting, stand, stands,
stood, standing, sleep, sleeps, slept, sleeping, smash, smashes, smashed, smashing, break,
breaks, broke, broken, breaking, rest, rests, rested, resting, pick, picks, picked, picking,
drag, drags, dragged, dragging, trace, traces, traced, tracing, play, plays, played, playing,
twist, twists, twisted, twisting, turn, turns, turned, turning, spin, spun, buy, bought, clutch,
clutches, clutched, clutching, hang, hangs, hanged, hung, hanging, unsheath, unsheaths,
unsheathed, unsheathing, hide, hides, hid, hiding, hidden, drum, drums, drummed, drumming, test,
tests, tested, testing, slide, slid, whet, whets, wheted, wheting, pack, packs, packed, packing,
close, closes, closed, closing"""
