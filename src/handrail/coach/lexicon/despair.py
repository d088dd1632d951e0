"""The end of a life, one's own or threatened: the ways people say it."""

END_ONESELF = """
kill, kills, killed, killing, hang, hangs, hanged, hung, hanging, cut, cuts, cutting, harm,
harms, harmed, harming, hurt, hurts, hurted, hurting, drown, drowns, drowned, drowning, shoot,
shoots, shot, shooting, poison, poisons, poisoned, poisoning, gas, gass, gased, gasing, top,
tops, topped, topping, off, offing, offed, end, ends, ended, ending, stab, stabs, stabbed,
stabbing, slit, slits, slitting, starve, starves, starved, starving, burn, burns, burnt, burned,
burning, injure, injures, injured, injuring, electrocute, electrocutes, electrocuted,
electrocuting, finish, finishes, finished, finishing, do, does, did, doing, done, throw, throws,
threw, throwing, thrown, set, sets, setting"""

HEIGHT = """
bridge, ledge, cliff, railway, railway line, tracks, platform, roof, viaduct, multi-storey,
motorway bridge, balcony, window ledge, windowsill, overpass, flyover, quay, pier, river, weir,
canal, train, lorry, traffic, motorway, level crossing, rail, banister, car park, tower block,
edge, scaffold, dock, reservoir, loft hatch, beam, tree, sea, quarry"""
