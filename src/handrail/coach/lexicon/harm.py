"""A threat to kill, in the words it comes in."""

KILL = """
kill, murder, do me in, finish me, finish me off, finish us, end me, end my life, put me in the
ground, put me six feet under, put me in a box, put me under the patio, bury me, drown me, shoot
me, stab me, slit my throat, cut my throat, burn me alive, set me on fire, set fire to me,
strangle me, choke me, snap my neck, break my neck, push me off, push me under, throw me off,
run me over, poison me, smother me, bash my head in, hang me, take me out, do for me, top me,
off me, put a bullet, dig me a grave, kill us, gas us, burn us, drown us, kill us all, feed me
to, drop me in, dump me in, dump my body, hide my body, bleed out, take us all, put us in the
river, put us all in, crash the car with, crash us, drive us off, drive us into, drive me off,
put me in hospital or worse, stick a knife in me, blow my head off, blow my brains out, cave my
head in, smash my skull, cut me up, chop me up, gut me, skin me, do away with me, get rid of me
for good, wipe me out, snuff me out, send me to my grave, hunt me down, shut me up for good,
torch me, torch the house with me, burn the house down with, burn the house with"""
