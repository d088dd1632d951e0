"""Word families of the finer rules: what counts is which family a word is of, not which word."""

VAGUE_PAST = """
abused, acted, appeared, appreciated, bed, behaved, believed, beloved, blamed, blessed,
bloody-minded, bored, bothered, bullied, called, cared, carried, caused, changed, closed,
cold-hearted, concerned, crooked, cursed, deserved, destroyed, disappointed, disgusted,
disrespected, embarrassed, expected, faced, failed, feared, gifted, greed, handed, handled,
happened, hated, headed, hearted, humiliated, hundred, hurt, indeed, interested, involved,
kind-hearted, kindred, liked, loved, mannered, married, minded, missed, mistreated, naked, need,
needed, neglected, ragged, red, related, respected, rugged, ruined, sacred, seed, seemed, shed,
sided, speed, spoiled, supposed, tempered, tired, treated, tried, trusted, turned, understood,
used, valued, wanted, wasted, weed, wicked, worried, wrecked
"""

VAGUE_ING = """
according, acting, amazing, amusing, annoying, anything, becoming, behaving, being, bleeding,
bling, bloody, boring, building, bullying, caring, carrying, causing, ceiling, changing,
cheating, clothing, confusing, controlling, darling, disappointing, disgusting, doing, draining,
driving, during, dying, embarrassing, evening, everything, exasperating, exhausting, feeling,
flipping, freaking, frightening, frustrating, fucking, getting, going, handling, happening,
hating, having, housing, humiliating, hurting, infuriating, interesting, irritating, killing,
king, living, loving, lying, making, matching, meeting, missing, morning, moving, needing,
nothing, overwhelming, ping, regarding, relaxing, ring, ruining, seeming, sibling, sling,
sodding, something, spoiling, spring, string, suffering, surprising, terrifying, thing,
thinking, treating, trying, turning, uncaring, unfeeling, uninteresting, unwilling, upsetting,
wanting, wedding, willing, wing, worrying, wrecking
"""

STATE_SEEN = """
absent, alone, asleep, awake, away, back, downstairs, drunk, early, first, gone, high, home,
hungover, ill, indoors, last, late, naked, online, out, outside, pissed, quiet, sick, silent,
sober, stoned, there, tipsy, upstairs
"""

INSULT_SHAPE = """
[a-z]+(?:aholic|phobe|maniac|nator),
[a-z]+-?(?:arse|arsed|wit|witted|brain|brained|brains|bag|guts|pants|hole|wipe|hog|monger|chops|features|tosser|wanker|twat)(?<!handbag)(?<!bean bag)(?<!sleeping bag)(?<!teabag)(?<!whole),
[a-z]*(?:butt|fuck|shit|dick|knob|meat|air|bubble|egg|bone|block|hot|pig|fat|big|chuckle|thick|dunder)-?head,
[a-z]+zilla
"""

INSULT_MORE = """
alcoholic, also-ran, amateur, anorak, ape, article, baboon, backseat driver, bag of nerves,
bag of wind, bampot, basket case, big girl's blouse, bigmouth, blabbermouth, boor, bore, brat,
bulldozer, bully boy, bundle of laughs, cad, chatterbox, cheapo, cheat, chicken, chump,
clean freak, clod, cockroach, crackpot, crank, crashing bore, creature, cretin, crook, cur,
dead loss, deadbeat, dogsbody, dragon, drama llama, drip, dud, dunderhead, eejit, excuse for a,
fantasist, fibber, fiend, firebrand, fishwife, flop, fossil, fraudster, freak, freeloader,
fruitcake, fusspot, galoot, gasbag, geek, ghoul, glutton, goblin, gobshite, gold-digger,
good-for-nothing, goof, goon, gorilla, gremlin, groper, grouch, grudge-bearer, grump, harridan,
has-been, head case, headcase, heathen, heffalump, hippo, home-wrecker, homewrecker, hooligan,
hot-head, hothead, hyena, ignoramus, jackal, jellyfish, jobsworth, know-nothing, knucklehead,
lackey, layabout, lech, leech, lemming, letch, lightweight, limpet, little madam,
load of rubbish, loudmouth, louse, lout, lunkhead, madam, maggot, meanie, minger, misery,
misfit, mongrel, mooch, mother hen, motormouth, mouse, nag, nagger, neat freak, nerd,
nincompoop, ninny, nit-picker, nitpicker, nitwit, nobody, no-hoper, nutjob, oaf, oddball,
old goat, old woman, ostrich, paranoid, parasite, peacock, pedant, perfectionist, pest,
philistine, piece of crap, piece of shit, piece of work, pig, plank, poser, poseur, prima donna,
prude, psychopath, pussy, quitter, reptile, road hog, rogue, rotter, ruffian, sack of, sadist,
savage, schemer, schizo, scoundrel, scrubber, shambles, she-devil, sheep, shirker, shopaholic,
show pony, showboat, sicko, simpleton, sinner, sissy, skinflint, skunk, slacker, slattern, slug,
smart alec, smart aleck, smarty-pants, snake, sneak, snitch, so and so, soak, so-and-so,
soft touch, softie, sot, sourpuss, specimen, spoilsport, sponge, steamroller, stick-in-the-mud,
stirrer, stooge, sulker, swindler, taker, time-waster, timewaster, toad, toe-rag, toerag,
tosspot, trainspotter, troll, trollop, twerp, tyke, tyrant, upstart, urchin, user, vampire,
viper, vulture, warthog, waste of, waster, weakling, weed, weirdo, wet blanket, wet lettuce,
wet weekend, wet wipe, whiner, windbag, womaniser, workaholic, worm, wreck of a, wretch, wuss,
yes-man, zealot
"""

CHARACTER = """
abusive, arrogant, attention-seeking, backstabbing, big-headed, bigheaded, big-mouthed, bigoted,
bone idle, boorish, boring, bossy, callous, careless, childish, clingy, clueless, coarse, cocky,
cold, cold-hearted, conceited, controlling, cowardly, crazy, creepy, cruel, deceitful, dense,
devious, dim, dishonest, disloyal, domineering, dull, empty-headed, entitled, evil, fake,
feckless, feeble, fickle, filthy, flaky, foul-mouthed, frigid, fussy, gobby, gormless, grasping,
greedy, grubby, gullible, gutless, hard-faced, hard-hearted, heartless, hopeless, hypocritical,
hysterical, idle, ignorant, immature, incompetent, inconsiderate, insane, insensitive,
insufferable, irresponsible, irritating, judgemental, judgmental, lairy, lazy, loud-mouthed,
mad, manipulative, mardy, mean, melodramatic, mental, miserly, money-grabbing, moody, mouthy,
narrow-minded, nasty, needy, nosey, nosy, obnoxious, oversensitive, paranoid, pathetic,
penny-pinching, petty, picky, pig-headed, poisonous, pompous, possessive, precious, pretentious,
prissy, reckless, rude, sanctimonious, scatterbrained, scruffy, self-absorbed, self-centred,
selfish, self-obsessed, self-righteous, shallow, shameless, shiftless, sleazy, slimy, slippery,
slobbish, slovenly, sly, small-minded, smug, sneaky, sneering, snobbish, snobby, soft,
soft-headed, spineless, spiteful, spoiled, spoilt, stingy, stinking, stone-hearted, stroppy,
stubborn, stuck up, stuck-up, stupid, thick, thoughtless, tight, tight-fisted, toxic, twisted,
two-faced, uncivilised, uncouth, ungrateful, unhinged, unreasonable, unreliable, untrustworthy,
useless, vain, venomous, vile, vindictive, vulgar, weak, weedy, wet, whingy, whiny, wicked,
wimpy, work-shy, workshy, worthless
"""

LIFE_VERB = """
accept, account for, add, adding, answer every, answer my, answer when, apply, ask me, ask my,
ask permission, be back, be home, be in bed, be in by, be in touch, befriend, block, buy,
buying, cancel your, change out, change that, change your, check with me, come home,
come straight, contact, contacting, convert, cover, cut your, dance, dancing, delete, deleting,
diet, dress, drive, driving, drop, dye, eat, eating, enrol, fly, flying, follow, following,
get a job, get rid, get that, get your, give me your, give up, go, go out, going, grow, hand me,
hand over, hang out, hanging, have friends, have her, have him, have men, have that, have those,
have women, have your, invite, inviting, join, joining, keep away, keep in touch, keep your,
learn, leave, lend, let me check, let me choose, let me hold, let me pick, let me read,
let me see, lose the, lose weight, meet, meeting, message, messaging, move back, move out of,
pack in, pierce, post, posting, pray, put on, putting on, quit, remove, report, resign,
ring your, ringing your, run every, run it past, say no to, see, seeing, sell your, share your,
shave, show me your, sign up, sleep at, sleeping at, speak english, speak my, speak only,
speak our, speak to, speaking to, spend, spending, stay away, stay home, stay in, staying,
stop going, stop posting, stop seeing, stop talking, stop texting, stop wearing, stop working,
study, studying, take a job, take my name, take off, take that job, take up, take your,
taking that, taking up, talk to, talking to, tan, tell me before, tell me where, tell me who,
text, texting, throw away, throw out, travel, travelling, turn down, unfollow, unfriend,
use my surname, visit, visiting, vote, wax, wear, wearing, work, working
"""

OUTING = """
bikinis, book club, boys in, choir, clubbing, clubs, college, conferences, crop tops,
dancing with, dating apps, drinks with, evening class, evening classes, ex-boyfriends, exes,
ex-girlfriends, facebook, female friends, festival, festivals, friends round, girls' holiday,
girls in, girls' night, girls' nights, gym, gyms, haircut, heels, hen do, hen dos, hen night,
hen nights, holidays with, instagram, lads' holiday, lads' night, lads' nights, leggings,
low-cut tops, lunches with, make-up, makeup, male friends, mates round, men friends, men in,
miniskirts, night out, nightclubs, nights out, overtime, parties, party, piercings, pub, pubs,
reunion, reunions, second job, short skirts, shorts, sleepovers, snapchat, stag, stag do,
stag dos, stag night, talking to other, tattoos, texting other, tiktok, trips with, visitor,
visitors, weekend away, weekends away, whatsapp groups, women friends, women in, work trips
"""

GIANT = """
album, allotment, attic, basement, bathroom, boat, business, car, castle, cathedral, cellar,
cello, church, city, company, conservatory, country, cup, debt, debts, degree, degrees,
doctorate, empire, encyclopedia, engine, extension, family, farm, fence, field, fields, film,
flat, future, garage, garden, garden wall, greenhouse, guitar, hedge, home, hospital, house,
ironman, kitchen, language, languages, league, library, life, lives, loans, loft, lottery,
mansion, marathon, marriage, moon, mortgage, mountain, novel, opera, orchard, oscar, palace,
past, phd, piano, plane, planet, pool, relationship, roof, school, shed, spaceship, street,
swimming pool, symphony, town, village, violin, wardrobe, world, yacht
"""

FEAT = """
alphabetise, bake, baked, bought, bring, build, built, buy, catalogue, change, changed, clean,
cleaned, clear, cleared, climb, climbed, compose, composed, convert, converted, cook, cooked,
cross, cure, cured, cycle, cycled, decorate, decorated, design, designed, dig, digitise, dug,
earn, earned, emptied, empty, file, filed, fix, fixed, flown, fly, forget, found, founded, heal,
healed, insulate, iron, ironed, knit, knitted, label, landscape, learn, learned, learnt, made,
make, master, mastered, memorise, memorised, mend, mended, move, moved, organise, organised,
paid off, paint, painted, pay off, photograph, plan, planned, plant, planted, plaster,
plastered, read, rebuild, rebuilt, redecorate, redecorated, renovate, renovated, reorganise,
reorganised, repaint, repair, repaired, replace, replaced, replumb, restore, restored, rewire,
rewired, run, sail, sailed, sand, sanded, save, saved, scan, scanned, sell, sold, solve, solved,
sort, sorted, start, tame, taught, teach, tidied, tidy, tile, tiled, train, trained, transform,
transformed, translate, translated, wash, washed, win, won, write, written
"""

QUALITY = """
a baby, a bear, a brat, a bully, a child, a jerk, a misery, a monster, a nightmare, a pain,
a prat, abusive, adult, aggressive, all weird, an arse, an idiot, annoying, arsey, awful,
awkward, bad, beastly, bossy, careless, childish, chippy, civil, clingy, cold, controlling,
crap, crappy, cross, cruel, decent, difficult, disgusting, dismissive, disrespectful, distant,
dramatic, dreadful, fair, foul, friendly, funny about, funny with me, gentle, good, gross,
grumpy, hard to be around, hard to live with, hard work, harsh, hateful, heavy, horrible,
hostile, huffy, human, hurtful, immature, impossible, in a huff, in a mardy, in a mood,
in a state, in a strop, in one of your moods, in that mood, inappropriate, inconsiderate,
insensitive, insufferable, intense, intolerable, irresponsible, irritable, jealous, kind, lazy,
like that, like this, loving, manipulative, mature, mean, moody, my friend, narky, nasty, needy,
negative, nice, normal, not yourself, odd, off, off with me, on one, out of line, out of order,
over the top, pathetic, patient, pleasant, polite, possessive, prickly, ratty, reasonable,
respectful, ridiculous, rotten, rude, sarcastic, selfish, sensible, shirty, shitty,
short with me, silly, smug, snappy, snotty, spiteful, stroppy, stupid, supportive, tedious,
tetchy, that way, this way, thoughtless, tiresome, too much, toxic, unbearable, uncaring,
unfair, ungrateful, unhelpful, unkind, unpleasant, unreasonable, uppity, vile, weird,
your usual self
"""

VAGUE_DEED = """
abuse me, act out, act up, annoy me, be like that, be that way, behave badly, behave like,
behave that way, bother me, bully me, can't be nice, can't be normal, can't behave,
can't control yourself, can't handle it, can't treat me, carry on, cause a scene, cause trouble,
cross a line, cross me, cross the line, disrespect me, do it, do it again, do one of your,
do that, do that again, do the thing, do the usual, do this, do this again, do your thing,
do your usual, don't behave, don't make an effort, don't pull your weight, don't respect,
don't treat me, don't try, drain me, fail me, gang up on me, get funny, get going, get it wrong,
get like that, get like this, get nasty, get out of hand, get that way, give me a hard time,
give me attitude, give me grief, give me hassle, go off on one, go on, go on at me, go too far,
go wrong, have a go, have one of your, hurt me, irritate me, keep on at me, kick off,
let me down, lose control, lose it, lose your temper, make it hard, make life difficult,
make life hard, make things difficult, make things hard, make trouble, mess about,
mess me about, mess up, mess with me, misbehave, neglect me, overdo it, overstep, play up,
pressure me, provoke me, pull a stunt, pull that, push it, push me, push my buttons,
put me through, ruin it, ruin things, show me up, slip up, spoil it, spoil things,
start anything, start on me, start something, start up, start with me, step out of line,
take it out on me, take it too far, take liberties, take the mick, take the mickey,
take the piss, take things too far, test me, treat me badly, treat me like, treat me that way,
try anything, try it on, try me, turn nasty, turn on me, upset me, upset me again, wind me up,
won't be reasonable, won't behave
"""

SEEN_LIMIT = """
bang, block the, borrow, borrowing, call me, check my, come home late, come in drunk, film me,
filming, go through my, grab, hard things, hit, insult, insults, interrupt, joke about, kick,
laugh at, lie about, mock, my accent, my mum, my weight, name-calling, open my, pinch, punch,
push past, raise your hand, raise your voice, raised voices, read my, ring me, say stop, scream,
shout, shout at, shouting, shove, slam, smash, smoking, spit, swear, swearing, sworn at,
take my, talk over, text me, threaten, throw, tickle, turn up, wake me, whistle,
without a condom, yell, yelling
"""
