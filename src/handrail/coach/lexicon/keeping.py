"""What is kept, watched or shut: money, people, phone and time, the way out."""

PURSE = """
money, cash, bank card, bank cards, debit card, credit card, credit cards, card, cards, wage,
wages, salary, pay packet, pay cheque, payslip, payslips, bank account, account, accounts,
savings, pension, benefits, benefit, child benefit, universal credit, pip, carer's allowance,
inheritance, tips, purse, wallet, banking, receipt, receipts, loan, loans, debt, debts,
overdraft, penny, pennies, earnings, maintenance, grant, student loan, redundancy, finances,
purse strings, allowance, pocket money, housekeeping, pin, bonus, jewellery, dowry, mahr, gold,
cheque book, chequebook, income, tax credits, dole, bank statement, bank statements, statements,
mortgage, rent money, food money, shopping money, bus fare, commission, overtime, pounds, quid,
pound, tenner, fiver, isa, bills, gas meter, cash machine, cashpoint, payday, pay, bursary,
disability money, change, coins, budget, spending, shopping list, premium bonds, bank app, bank
login, contactless, joint account, catalogue, payday loan, credit, tax rebate, deposit, will,
bank, finance"""

SEIZE = """
take, takes, took, taking, taken, hold, holds, held, holding, keep, keeps, kept, keeping,
control, controls, controled, controling, grab, grabs, grabbed, grabbing, hide, hides, hid,
hiding, hidden, confiscate, confiscates, confiscated, confiscating, empty, empties, emptied,
emptying, drain, drains, drained, draining, spend, spends, spent, spending, gamble, gambles,
gambled, gambling, steal, steals, stole, stealing, stolen, pocket, pockets, pocketed, pocketing,
cancel, cancels, canceled, canceling, freeze, froze, freezes, close, closes, closed, closing,
change, changes, changed, changing, demand, demands, demanded, demanding, want, wants, wanted,
wanting, collect, collects, collected, collecting, cash, cashes, cashed, cashing, count, counts,
counted, counting, check, checks, checked, checking, inspect, inspects, inspected, inspecting,
withhold, withholds, withheld, ration, rations, rationed, rationing, dole, doles, doled, doling,
hand, hands, handed, handing, manage, manages, managed, managing, handle, handles, handled,
handling, run, runs, ran, running, put, puts, putting, open, opens, opened, opening, sign,
signs, signed, signing, max, maxed, sell, sells, sold, selling, pawn, pawns, pawned, pawning,
blow, blows, blew, blown, clear, clears, cleared, clearing, transfer, transfers, transfered,
transfering, move, moves, moved, moving, redirect, redirects, redirected, redirecting, claim,
claims, claimed, claiming, cut, cuts, cutting, lock, locks, locked, locking, swap, swaps,
swapped, swapping, forge, forges, forged, forging, refuse, refuses, refused, refusing, decide,
decides, decided, deciding, audit, audits, audited, auditing, siphon, siphons, siphoned,
siphoning, access, accesses, accessed, accessing, log, logs, logged, logging, intercept,
intercepts, intercepted, intercepting, monitor, monitors, monitored, monitoring, look, looks,
looked, looking, go, goes, went, going, owe, owes, owed, owing, lose, loses, lost, losing,
deduct, deducts, deducted, deducting, skim, skims, skimmed, skimming, allow, allows, allowed,
allowing"""

FOLK = """
mum, mam, mom, mother, dad, father, parents, sister, sisters, brother, brothers, nan, nana,
gran, grandma, grandad, aunt, auntie, aunty, aunts, uncle, cousin, cousins, family, folks,
relatives, friend, friends, mate, mates, pal, pals, best friend, bestie, girls, lads, neighbour,
neighbours, colleagues, workmates, sis, niece, nephew, church, mosque, temple, synagogue,
gurdwara, mass, chapel, bible study, prayers, prayer group, friday prayers, choir, college, uni,
university, english class, english lessons, english classes, classes, class, course, evening
class, lessons, degree, book club, club, running group, support group, playgroup, mums group,
group, gym, netball, football, five-a-side, band, band practice, rehearsal, rehearsals, work do,
party, parties, wedding, weddings, funeral, christening, hen do, stag do, reunion, baby shower,
facebook, instagram, social media, whatsapp group, visitors, guests, anyone, anybody, people,
everyone, everybody, nobody, no one, language, therapist, counsellor, meetings, aa, godmother,
in touch, school gate, other mums, other parents, women, men, penpal, zumba, community, elders,
imam, priest, vicar, daughter, son, grandchildren, grandkids, godchildren, stepmum, half the
family, company, coffee mornings, bingo, pub, allotment society, quiz, darts, team, guides,
scouts, pta, bible, quran, rosary, prayer, hairdresser"""

CUT_OFF = """
stopped, stops, stop, banned, bans, ban, forbids, forbade, forbidden, forbid, won't let, will
not let, doesn't let, didn't let, wouldn't let, never lets, never let, not let, not allowed, no
longer allowed, never allowed, isn't allowed, aren't allowed, wasn't allowed, not been allowed,
haven't been allowed, hasn't allowed, doesn't allow, won't allow, can't see, can't go, can't
talk, can't speak, can't ring, can't have, not to speak, not to see, not to talk, not to ring,
not to go, not to have, no contact, lose touch, lost touch, cut off, cuts off, cut me off, cuts
me off, cutting me off, made me drop, made me give up, made me quit, made me leave, made me
stop, made me cancel, made me block, made me unfriend, made me delete, made me choose, made me
come off, made me fall out, made me miss, made me promise, made me turn down, makes me drop,
makes me cancel, makes me block, makes me choose, makes me turn down, makes me miss, makes me
unfriend, makes me stop, deleted, deletes, blocked, blocks, unfriended, got rid of, gets rid of,
drove away, drove off, drives away, scared off, scares off, frightened off, sent away, sends
away, turned away, turns away, told them, told her, told him, told my, tells my, tells them,
tells everyone, told everyone, lied to, lies to, lies about, turned them, turned my, turned
everyone, turning my, turns my, poisoned, poisons, fell out with, falls out with, picks fights,
picks a fight, picks rows, rows with, rowed with, insults, insulted, rude to, kicks off, kicked
off, sulks, sulked, goes mad, went mad, makes such a scene, makes a scene, made a scene,
punishes, rages, says i don't need, says i can't, says i mustn't, says i'm not to, says no to,
said no to, says they're, says she's a, says he's a, doesn't like me, hates me, hates my, hates
it when, permission, approve, approves, vets, chooses, choose between, picks, decides who, bad
influence, don't visit, stopped coming, stopped visiting, stopped ringing, stopped calling,
stopped asking, stopped inviting, doesn't want me, didn't want me, won't have, wouldn't have,
refuses to let, refused to let, put a stop, puts a stop, answers my, cancelled my, cancels my,
cancelled, hid my, hides my letters, tore up, ripped up, threw out, smashed my phone, only talk
to, only allowed, only if he, only if she, only when he, only with him, only with her, the rule,
has to be there, in the room, in my ear, listens in, says it's him or, says it's her or, him or,
her or, dropped them, gave up, given up, ended, it was him or, moved us, moved me, talked me out
of, guilt, accuses me, accused me, jealous of, timed, have to ask, must ask, out of bounds, off
limits, no more, banished, discouraged, pulled me out, took me out, took me off, withdrew me,
keep away from, stay away from, kept me from, keeps me from, kept me away, keeps me away, one by
one, in case he, in case she, used to have, none left, no one left, nobody left, no friends
left, barred"""

WATCHED = """
phone, mobile, messages, message, texts, text, emails, email, e-mails, inbox, post, mail,
letters, dms, whatsapp, whatsapps, facebook, instagram, snapchat, call log, calls, apps, laptop,
tablet, ipad, bag, handbag, pockets, purse, receipts, mileage, clock, odometer, milometer,
knickers, underwear, pants, sheets, clothes, clothing, breath, diary, journal, notebook,
location, camera, cameras, webcam, tracker, airtag, air tag, gps, spyware, microphone, baby
monitor, doorbell, password, passwords, passcode, pin, fingerprint, face id, screen time,
screen, steps, fitbit, watch, sat nav, satnav, browser, search history, history, shifts, rota,
bin, bins, drawers, body, weight, photos, camera roll, contacts, likes, followers,
conversations, whereabouts, movements, bank app, timesheet, snap map, find my, life360, video
call, facetime, minutes, minute, stopwatch, timer, route, walk, journey, period, tampons,
toilet, shower, calorie, calories, plate, fridge, meter, e-mail, voicemail, uber, oyster, lunch
break, lunch, breaks, lipstick, petrol gauge, step count, heart rate, calendar, accounts,
account, profile, login, logins, cloud, icloud, google, tone of voice, every word, group chat,
chat, chats, selfie, picture, proof, photo, pic, video"""

SPY = """
check, checks, checked, checking, read, reads, reading, search, searches, searched, searching,
monitor, monitors, monitored, monitoring, inspect, inspects, inspected, inspecting, examine,
examines, examined, examining, track, tracks, tracked, tracking, log, logs, logged, logging,
time, times, timed, timing, count, counts, counted, counting, watch, watches, watched, watching,
smell, smells, smelled, smelling, sniff, sniffs, sniffed, sniffing, quiz, quizes, quizzed,
quizzing, interrogate, interrogates, interrogated, interrogating, photograph, photographs,
photographed, photographing, record, records, recorded, recording, screenshot, screenshots,
screenshoted, screenshoting, copy, copies, copied, copying, print, prints, printed, printing,
police, polices, policed, policing, question, questions, questioned, questioning, demand,
demands, demanded, demanding, open, opens, opened, opening, hack, hacks, hacked, hacking, clone,
clones, cloned, cloning, mirror, mirrors, mirrored, mirroring, intercept, intercepts,
intercepted, intercepting, weigh, weighs, weighed, weighing, measure, measures, measured,
measuring, vet, vets, vetted, vetting, trace, traces, traced, tracing, scroll, scrolls,
scrolled, scrolling, rifle, rifles, rifled, rifling, spy, spies, spied, spying, listen, listens,
listened, listening, see, sees, saw, seeing, seen, know, knows, knew, knowing, known, install,
installs, installed, installing, fit, fits, fitted, fitting, scan, scans, scaned, scaning,
compare, compares, compared, comparing, grill, grills, grilled, grilling, list, lists, listed,
listing, go, goes, went, going, look, looks, looked, looking, get, gets, got, getting, have,
has, had, having, put, puts, putting, want, wants, wanted, wanting, need, needs, needed,
needing, ask, asks, asked, asking, unlock, unlocks, unlocked, unlocking"""

SHUT_IN = """
lock, locks, locked, locking, bolt, bolts, bolted, bolting, padlock, padlocks, padlocked,
padlocking, block, blocks, blocked, blocking, bar, bars, barred, barring, barricade, barricades,
barricaded, barricading, hide, hides, hid, hiding, hidden, take, takes, took, taking, taken,
keep, keeps, kept, keeping, hold, holds, held, holding, confiscate, confiscates, confiscated,
confiscating, tear, tears, tore, torn, tearing, burn, burns, burnt, burned, burning, shut,
shuts, shutting, nail, nails, nailed, nailing, slash, slashes, slashed, slashing, disable,
disables, disabled, disabling, remove, removes, removed, removing, throw, throws, threw,
throwing, thrown, drain, drains, drained, draining, chain, chains, chained, chaining, tie, ties,
tied, tying, guard, guards, guarded, guarding, refuse, refuses, refused, refusing, snatch,
snatches, snatched, snatching, let, lets, letting, park, parks, parked, parking, steal, steals,
stole, stealing, stolen, unplug, unplugs, unplugged, unplugging, immobilise, immobilises,
immobilised, immobilising, sabotage, sabotages, sabotaged, sabotaging, wedge, wedges, wedged,
wedging, board, boards, boarded, boarding, screw, screws, screwed, screwing, trap, traps,
trapped, trapping, imprison, imprisons, imprisoned, imprisoning, jam, jams, jammed, jamming,
seal, seals, sealed, sealing, siphon, siphons, siphoned, siphoning, cut, cuts, cutting,
puncture, punctures, punctured, puncturing, change, changes, changed, changing, double-lock,
double-locks, double-locked, double-locking, deadlock, deadlocks, deadlocked, deadlocking,
seize, seizes, seized, seizing, sit, sits, sat, sitting, stand, stands, stood, standing, hang,
hangs, hanged, hung, hanging, glue, glues, glued, gluing, rip, rips, ripped, ripping, shred,
shreds, shredded, shredding, destroy, destroys, destroyed, destroying"""
