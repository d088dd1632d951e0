"""Word families of the finer rules: what counts is which family a word is of, not which word."""

VAGUE_PAST = """acted, behaved, treated, seemed, appeared, changed, handled, ruined, wrecked, spoiled, destroyed, caused,
disrespected, neglected, abused, bullied, mistreated, failed, cared, loved, liked, wanted, needed, hated, believed,
deserved, expected, disappointed, humiliated, embarrassed, hurt, disgusted, bored, used, turned, carried, happened,
supposed, married, blamed, tried, trusted, valued, respected, appreciated, understood, indeed, need, bed, red,
wicked, naked, hundred, speed, greed, seed, weed, shed, sacred, beloved, kindred, ragged, rugged, crooked, bloody-minded,
cursed, blessed, tired, interested, concerned, bothered, involved, related, wasted, gifted, cold-hearted, kind-hearted,
closed, sided, headed, minded, hearted, faced, handed, mannered, tempered, called, feared, missed, worried"""

VAGUE_ING = """being, acting, behaving, feeling, thinking, nothing, something, anything, everything, morning, evening,
treating, making, ruining, spoiling, wrecking, annoying, disgusting, boring, amazing, uncaring, unfeeling, loving,
caring, uninteresting, exhausting, embarrassing, humiliating, hurting, upsetting, disappointing, infuriating, exasperating,
irritating, frustrating, worrying, frightening, terrifying, overwhelming, wedding, meeting, building, ceiling, string,
spring, king, ring, thing, during, going, getting, doing, having, wanting, needing, trying, causing, turning, becoming,
changing, suffering, living, regarding, according, surprising, confusing, draining, killing, driving, interesting,
moving, relaxing, seeming, hating, controlling, bullying, cheating, lying, carrying, handling, freaking, fucking,
bloody, flipping, sodding, bleeding, amusing, willing, unwilling, missing, dying, happening, matching, sibling, darling,
housing, clothing, bling, wing, sling, ping"""

STATE_SEEN = """late, drunk, out, away, asleep, home, early, silent, quiet, hungover, sober, ill, sick, gone, there, upstairs,
downstairs, outside, indoors, online, awake, naked, pissed, high, stoned, tipsy, alone, absent, first, last, back"""

INSULT_SHAPE = """[a-z]+zilla, [a-z]*(?:butt|fuck|shit|dick|knob|meat|air|bubble|egg|bone|block|hot|pig|fat|big|chuckle|thick|dunder)-?head,
[a-z]+-?(?:arse|arsed|wit|witted|brain|brained|brains|bag|guts|pants|hole|wipe|hog|monger|chops|features|tosser|wanker|twat)(?<!handbag)(?<!bean bag)(?<!sleeping bag)(?<!teabag)(?<!whole),
[a-z]+(?:aholic|phobe|maniac|nator)"""

INSULT_MORE = """show pony, drama llama, misery, stick-in-the-mud, good-for-nothing, so-and-so, so and so, tyke, sot, soak, boor, brat, cad, cheapo, chump, clod, cretin, crank, cur, dead loss, deadbeat, dogsbody, drip, dunderhead,
dud, excuse for a, fiend, flop, fossil, freeloader, fusspot, gasbag, ghoul, glutton, goon, goof, grouch, grump, hooligan, ignoramus,
jobsworth, knucklehead, lackey, layabout, lightweight, lout, lunkhead, louse, maggot, meanie, misfit, mooch, mongrel, nag, ninny, nincompoop,
nitwit, oaf, old goat, old woman, oddball, parasite, pest, philistine, pig, plank, poser, poseur, prima donna, prude, pussy, quitter, reptile,
rotter, ruffian, savage, schemer, scoundrel, scrubber, shambles, shirker, showboat, sicko, simpleton, sissy, skinflint, slacker, slattern,
slug, snitch, sneak, snake, sourpuss, spoilsport, sponge, stirrer, stooge, swindler, time-waster, timewaster, toad, toe-rag, toerag, tosspot,
trollop, twerp, tyrant, upstart, urchin, vulture, waster, weakling, weed, wet blanket, wet lettuce, wet weekend, wet wipe, whiner, windbag,
wreck of a, wretch, worm, yes-man, zealot, fantasist, fraudster, gold-digger, taker, user, chatterbox, gobshite, minger, eejit, bampot,
galoot, heffalump, hippo, warthog, ape, baboon, gorilla, troll, gremlin, goblin, vampire, leech, limpet, peacock, sheep, lemming, ostrich, jackal,
hyena, cockroach, skunk, viper, creature, article, specimen, piece of work, piece of shit, piece of crap, sack of, bag of wind, load of rubbish,
waste of, bundle of laughs, bully boy, bulldozer, steamroller, backseat driver, road hog, blabbermouth, motormouth, bigmouth, loudmouth,
smarty-pants, smart alec, smart aleck, know-nothing, nobody, no-hoper, has-been, also-ran, amateur, cheat, fibber, crook, rogue, sinner, heathen,
lech, letch, groper, womaniser, homewrecker, home-wrecker, hothead, hot-head, firebrand, bag of nerves, jellyfish, chicken, mouse, wuss, softie,
soft touch, big girl's blouse, mother hen, fishwife, nagger, harridan, dragon, she-devil, madam, little madam, fusspot, neat freak, clean freak,
freak, geek, nerd, anorak, trainspotter, weirdo, crackpot, fruitcake, nutjob, basket case, headcase, head case, schizo, psychopath, paranoid,
sadist, sulker, grudge-bearer, bore, crashing bore, pedant, nitpicker, nit-picker, perfectionist, workaholic, shopaholic, alcoholic"""

CHARACTER = """lazy, bone idle, idle, selfish, self-centred, stupid, thick, dim, dense, pathetic, useless, hopeless, worthless, childish, immature,
cruel, heartless, cold-hearted, callous, mean, spiteful, vindictive, nasty, vile, evil, wicked, manipulative, possessive, paranoid, crazy, mental,
insane, unhinged, hysterical, oversensitive, needy, clingy, moody, arrogant, conceited, vain, bigheaded, big-headed, self-absorbed, self-obsessed,
entitled, spoilt, spoiled, ungrateful, inconsiderate, thoughtless, insensitive, frigid, gormless, clueless, incompetent, unreliable, irresponsible,
reckless, feckless, careless, scruffy, slovenly, greedy, stingy, tight, tight-fisted, petty, stubborn, pig-headed, bossy, domineering, rude,
hypocritical, two-faced, dishonest, deceitful, untrustworthy, sneaky, sly, devious, cowardly, spineless, gutless, weak, wet, feeble, twisted,
smug, sanctimonious, self-righteous, judgmental, judgemental, shallow, fake, insufferable, obnoxious, irritating, unreasonable, scatterbrained,
flaky, workshy, work-shy, boring, dull, disloyal, fickle, snobbish, snobby, stuck-up, stuck up, cocky, bigoted, narrow-minded, small-minded, boorish,
uncouth, vulgar, coarse, ignorant, uncivilised, pompous, pretentious, miserly, penny-pinching, grasping, money-grabbing, backstabbing, sneering,
controlling, toxic, abusive, sleazy, creepy, slimy, poisonous, venomous, soft-headed, empty-headed, soft, cold, hard-hearted, stone-hearted, mad,
attention-seeking, melodramatic, precious, prissy, fussy, picky, nosy, nosey, gullible, gutless, shameless, shiftless, slippery, hard-faced,
foul-mouthed, loud-mouthed, big-mouthed, mouthy, gobby, lairy, mardy, stroppy, whiny, whingy, wimpy, weedy, slobbish, filthy, grubby, stinking"""

LIFE_VERB = """pack in, give up, quit, resign, drop, leave, dye, shave, cut your, cover, wear, wearing, dress, see, seeing, meet,
meeting, text, texting, message, messaging, ring your, ringing your, fly, flying, drive, driving, go, going, speak to, speaking to,
speak our, speak my, speak only, speak english, talk to, talking to, have those, have that, have your, be home, be in by, be in bed, be back,
come home, come straight, stay home, stay in, stay away, staying, keep your, keep away, delete, deleting, block, unfollow, unfriend, hand over,
hand me, ask me, ask my, ask permission, check with me, tell me where, tell me who, tell me before, get a job, take a job, take that job, taking that,
work, working, study, studying, eat, eating, diet, lose weight, lose the, spend, spending, buy, buying, lend, visit, visiting, be in touch,
befriend, dance, dancing, accept, apply, post, posting, enrol, join, joining, sign up, learn, vote, pray, convert, wax, tan, pierce, get your, get rid,
get that, change out, change your, change that, throw out, throw away, sell your, move out of, move back, give me your, show me your, share your, stop seeing, stop talking,
stop going, stop wearing, stop working, stop texting, stop posting, cancel your, turn down, say no to, invite, inviting, have friends, have men, have women,
have him, have her, travel, travelling, sleep at, sleeping at, take up, taking up, go out, answer when, answer my, answer every, report, account for,
hang out, hanging, follow, following, add, adding, contact, contacting, run it past, run every, put on, putting on, take off, remove, grow, keep in touch, let me see, let me read, let me check,
let me hold, let me choose, let me pick, use my surname, take my name, take your"""

OUTING = """stag, stag do, stag dos, hen do, hen dos, hen night, hen nights, stag night, lads' night, lads' nights, girls' night, girls' nights, night out, nights out,
clubbing, clubs, nightclubs, pub, pubs, gym, gyms, parties, party, festivals, festival, weekends away, weekend away, trips with, holidays with, lunches with, drinks with,
male friends, female friends, friends round, mates round, exes, ex-boyfriends, ex-girlfriends, men friends, women friends, lads' holiday, girls' holiday,
tattoos, piercings, make-up, makeup, miniskirts, short skirts, shorts, crop tops, bikinis, low-cut tops, heels, leggings, haircut, overtime, second job, evening classes, college, choir, book club, dating apps,
dancing with, texting other, talking to other, boys in, girls in, men in, women in, visitors, visitor, sleepovers, reunions, reunion, evening class, work trips, conferences, whatsapp groups, instagram, facebook, tiktok, snapchat"""

GIANT = """house, home, flat, garden, allotment, kitchen, bathroom, loft, attic, garage, shed, street, town, city, village, country, world, planet, moon,
mountain, castle, mansion, palace, boat, yacht, plane, spaceship, company, business, empire, novel, symphony, opera, album, film, encyclopedia, library,
cathedral, church, school, hospital, league, cup, lottery, oscar, marathon, ironman, degree, degrees, doctorate, phd, language, languages, piano, violin, cello, guitar, mortgage, debts, debt, loans,
extension, conservatory, greenhouse, swimming pool, pool, car, engine, family, marriage, relationship, past, life, lives, future, garden wall, roof, fence, wardrobe, cellar, basement, orchard, farm, field, fields, hedge"""

FEAT = """renovate, renovated, rebuild, rebuilt, build, built, rewire, rewired, replumb, redecorate, redecorated, decorate, decorated, repaint, paint, painted,
clear, cleared, empty, emptied, clean, cleaned, dig, dug, plant, planted, move, moved, learn, learnt, learned, master, mastered, write, written, compose, composed, read, win, won,
earn, earned, save, saved, pay off, paid off, sell, sold, buy, bought, fix, fixed, mend, mended, sort, sorted, solve, solved, heal, healed, cure, cured, transform, transformed, change, changed,
run, climb, climbed, cross, sail, sailed, fly, flown, cycle, cycled, knit, knitted, cook, cooked, bake, baked, organise, organised, catalogue, digitise, alphabetise, restore, restored, design, designed, plan, planned, found, founded, start, translate, translated,
tidy, tidied, wash, washed, iron, ironed, file, filed, scan, scanned, repair, repaired, replace, replaced, reorganise, reorganised, landscape, tile, tiled, plaster, plastered, insulate, sand, sanded, tame, train, trained, teach, taught, convert, converted, bring, make, made, forget, photograph, label, memorise, memorised"""

QUALITY = """horrible, nasty, mean, difficult, awful, unkind, cruel, rude, disrespectful, weird, moody, off with me, off, impossible, unreasonable, bad, unfair,
selfish, lazy, childish, negative, cold, distant, funny with me, funny about, stroppy, nice, kind, fair, good, respectful, toxic, vile, foul, hurtful, like that, like this, silly,
careless, annoying, too much, grumpy, aggressive, abusive, controlling, cross, that way, this way, hateful, harsh, sarcastic, spiteful, ridiculous,
supportive, loving, bossy, stupid, pathetic, ungrateful, thoughtless, inconsiderate, decent, civil, polite, out of order, out of line, short with me, dismissive, immature,
irresponsible, hostile, manipulative, jealous, possessive, needy, clingy, dramatic, unpleasant, irritable, snappy, awkward, snotty, arsey, ratty, tetchy, narky, chippy, huffy, prickly, normal,
reasonable, sensible, human, adult, mature, gentle, patient, friendly, pleasant, beastly, dreadful, shitty, crap, rotten, crappy, shirty, uppity, smug, insufferable, unbearable, intolerable,
inappropriate, disgusting, gross, tiresome, tedious, over the top, all weird, in one of your moods, in a mood, in a mardy, in a huff, in a strop, in a state, in that mood, a misery, a pain, a nightmare, a prat, a jerk,
a bully, a bear, a monster, a brat, a child, a baby, an arse, an idiot, hard work, hard to be around, hard to live with, not yourself, your usual self, my friend, on one, unhelpful, uncaring, insensitive, intense, odd, heavy"""

VAGUE_DEED = """overdo it, take it too far, take things too far, start anything, start something, try it on, upset me again, gang up on me, start with me, start on me, start up, do your usual, do your thing, do the usual, do the thing, do one of your, go too far, go off on one, kick off, play up, act up, act out,
overstep, cross the line, cross a line, push it, push me, push my buttons, test me, try me, cross me, wind me up, upset me, annoy me, hurt me, disrespect me, mess me about, mess with me, mess up, mess about, let me down,
make things hard, make it hard, make things difficult, make life hard, make life difficult, make trouble, cause trouble, cause a scene, spoil things, spoil it, ruin things, ruin it, lose it, lose your temper, lose control,
get like that, get like this, get that way, get out of hand, get nasty, get funny, get going, turn nasty, turn on me, have one of your, have a go, treat me badly, treat me that way, treat me like, carry on, keep on at me, go on at me, go on,
misbehave, behave badly, behave like, behave that way, be like that, be that way, fail me, provoke me, bother me, irritate me, pressure me, drain me, don't respect, don't behave, don't treat me, don't try, don't make an effort, don't pull your weight, can't behave, can't be normal, can't be nice,
can't control yourself, can't handle it, can't treat me, won't behave, won't be reasonable, slip up, get it wrong, go wrong, step out of line, do it again, do that again, do this again, do that, do it, do this, pull a stunt, pull that, try anything, show me up, give me grief, give me attitude, give me a hard time, give me hassle, take the mick, take the mickey, take the piss, take liberties, take it out on me, put me through, neglect me, bully me, abuse me"""

SEEN_LIMIT = """swear, swearing, sworn at, shout, shouting, shout at, yell, yelling, call me, slam, throw, grab, insult, insults, hit, mock, kick,
scream, name-calling, raised voices, without a condom, say stop, hard things, read my, take my, borrow, borrowing, come in drunk, interrupt, laugh at, spit, smash,
push past, block the, raise your voice, raise your hand, lie about, check my, go through my, open my, wake me, text me, ring me, turn up, come home late, threaten,
punch, bang, smoking, shove, pinch, tickle, filming, film me, joke about, whistle, talk over, my weight, my accent, my mum"""
