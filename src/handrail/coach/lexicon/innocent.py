"""What makes a hard word harmless: play, sport, stories, care, jokes, other people's lives."""

INNOCENT_DOER = """
i, i'm, i've, i'd, i'll, we, we've, we'd, you, the nurse, the nurses, the doctor, the dentist,
the surgeon, the midwife, the physio, the consultant, the vet, the hairdresser, the barber, the
coach, the referee, the instructor, the teacher, the trainer, the paramedic, the osteopath, the
masseuse, the optician, the anaesthetist, the dog, the cat, the puppy, the kitten, the horse,
the pony, the goat, the cow, the hamster, the parrot, the rabbit, the baby, the toddler, the
kids, the children, the boys, the girls, the twins, the grandkids, our son, our daughter, our
boy, our girl, my son, my daughter, our toddler, our baby, our youngest, our eldest, my
youngest, my eldest, my toddler, my niece, my nephew, my mum, my dad, my mother, my father, my
sister, my brother, my nan, my gran, my grandad, my aunt, my uncle, my cousin, my boss, my
manager, my teacher, my landlord, my bank, my friend, my mate, my neighbour, my colleague, mum,
dad, nan, gran, grandad, grandma, the boss, the bank, the council, the landlord, the school, the
jobcentre, work, the wind, the wave, the waves, the sea, the ball, the door, the weather, the
heat, the rain, the storm, the bus, the train, a wave, a ball, a dog, a cat, a nurse, a doctor,
the chef, my first love, a kid, a toddler, a lad, a stranger, a car, a horse, someone, somebody,
nobody, no one, everyone, everybody, they both, who, the film, the news, the ref, the crowd, the
lads, the team, the opposition, the goalie, the keeper, the other team, his horse, her horse,
his dog, her dog, our dog, our cat, my dog, my cat, my horse, the swan, the goose, the seagull,
the wasp, the bee"""

BETWEEN = """
just, then, also, always, once, again, often, still, even, has, had, have, was, is, were, been,
being, would, will, used to, keeps, kept, keep, likes to, starts, started, starts to, started
to, tried to, tries to, trying to, threatened to, threatens to, going to, is going to, was going
to, came in and, comes in and, got up and, gets up and, turned and, turned round and, went and,
goes and, only, suddenly, really, nearly, almost, actually, never, slowly, quietly, sometimes,
usually, literally, basically, proper, bloody, fucking, deliberately, regularly, reached over
and, reached out and, leaned over and, walks up and, walked up and, all, both, now,
accidentally, gently, must have, can, could, may, might, did, does, do, gets, got, decided to,
managed to, ended up, practically, absolutely, fully, quickly, twice, first, later, either,
wants to, wanted to, love to, loves to"""

SPORT = """
rugby, judo, karate, boxing, sparring, wrestling, wrestle, wrestled, wrestler, roller derby,
paintball, paintballing, laser tag, martial arts, kickboxing, jiu-jitsu, jiu jitsu, bjj,
taekwondo, aikido, muay thai, fencing, self-defence class, self defence class, water pistols,
water pistol, water fight, nerf, pillow fight, snowball, snowballs, hide and seek, twister,
charades, play fight, play fighting, play-fighting, playfight, arm wrestle, arm-wrestling, arm
wrestling, dodgeball, chess, scrabble, monopoly, mario, mario kart, fifa, xbox game, call of
duty, fortnite, minecraft, board game, video game, table football, air hockey, five nil, two
nil, penalty, penalties, scrum, tackle, goalie, goalkeeper, hangman, cluedo, wink murder, murder
mystery, escape room, dojo, sparred, bouncy castle, trampoline, dodgems, rounders, squash court,
badminton, ping pong, pool table, bowling, capoeira, krav maga, tug of war, sumo, cage fight,
mma, swordfight, re-enactment, larp, dungeons, crossword, sudoku, poker night, card game, cards,
dominoes, darts match, football match, hockey match, cricket match, netball match, tournament,
quidditch, the ref"""

STORY = """
film, films, movie, novel, thriller, series, episode, podcast, documentary, drama, soap, play,
panto, pantomime, audiobook, whodunnit, box set, sitcom, opera, musical, true crime, horror,
book, story, comic, cartoon, eastenders, corrie, coronation street, emmerdale, the archers,
netflix, news, headlines, paper, fiction, short story, screenplay, script, murder mystery, game
of thrones, crime drama, miss marple, poirot, luther, line of duty, video game, plot, scene,
storyline, fairy tale, ballad, folk song, memoir, telly drama, anime, manga, detective,
programme, storybook"""

PLAYFUL = """
laughing so, laughed so, we laughed, i laughed, both laughed, all laughed, we howled, we
giggled, we both, we all, giggling, giggled, giggles, giggly, tickled, tickling, tickle,
tickles, in fun, for fun, only playing, just playing, we were playing, messing about, mucking
about, larking about, haha, hahaha, lol, lmao, ha ha, ha, hilarious, bless him, bless her, bless
them, daft thing, silly thing, sweet man, lovely man, lovely job, love him, love her, legend,
pure accident, by accident, accidentally, accidental, total accident, no hard feelings, didn't
mean to, my own fault, clumsy me, my fault, clumsy, april fool, april fool's, prank, teasing,
tease, cheeky, on my birthday, playfully, jokingly, in stitches, cracking up, pantomime, fancy
dress, halloween, costume, face paint, ticklish, cuddle, cuddled, hugged, hug, kissed it better"""
