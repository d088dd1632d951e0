"""Text-speak, missing apostrophes, dialect and common slips, each with its usual spelling."""

from itertools import pairwise

_TYPED = """
u=you ya=you ye=you yous=you youse=you yall=you ure=you're youre=you're your're=you're youve=you've youll=you'll youd=you'd
urs=yours urself=yourself yerself=yourself yersel=yourself uve=you've ull=you'll ud=you'd u've=you've u'll=you'll u're=you're u'd=you'd
im=i'm ive=i've il=i'll iv=i've i'am=i'm ima=i'll imma=i'll
hes=he's shes=she's theyre=they're theyve=they've theyll=they'll itll=it'll thats=that's theres=there's whats=what's wheres=where's
whos=who's hows=how's heres=here's everythings=everything's everyones=everyone's nothings=nothing's
dont=don't didnt=didn't doesnt=doesn't isnt=isn't wasnt=wasn't wouldnt=wouldn't couldnt=couldn't shouldnt=shouldn't cant=can't
havent=haven't hasnt=hasn't hadnt=hadn't arent=aren't werent=weren't aint=ain't mustnt=mustn't neednt=needn't wudnt=wouldn't
dnt=don't cnt=can't didn=didn't dident=didn't dosent=doesn't dosnt=doesn't wouldve=would've couldve=could've shouldve=should've
dinnae=don't dinna=don't didnae=didn't didna=didn't cannae=can't canna=can't wasnae=wasn't isnae=isn't wouldnae=wouldn't doesnae=doesn't
willnae=won't havenae=haven't couldnae=couldn't shouldnae=shouldn't wisnae=wasn't innit=isn't
xmas=christmas xmass=christmas crimbo=christmas chrimbo=christmas nye=new year
r=are n=and nd=and w=with wiv=with wi=with abt=about bout=about cos=because cuz=because coz=because cus=because becos=because becuz=because bcos=because bcuz=because bc=because becoz=because
becasue=because becuase=because beacuse=because becouse=because
b4=before tmrw=tomorrow tmw=tomorrow tomoz=tomorrow tomoro=tomorrow tommorow=tomorrow tommorrow=tomorrow tomorow=tomorrow 2moro=tomorrow 2morrow=tomorrow tmr=tomorrow tonite=tonight 2nite=tonight 2night=tonight 2day=today
wknd=weekend wkend=weekend wk=week wks=weeks hr=hour hrs=hours min=minutes mins=minutes mon=monday tue=tuesday tues=tuesday weds=wednesday wed=wednesday thurs=thursday thur=thursday fri=friday
sry=sorry soz=sorry srry=sorry sori=sorry sorrry=sorry sozz=sorry soree=sorry appologise=apologise apologize=apologise apologies=apologies apolgise=apologise
pls=please plz=please thx=thanks ty=thanks ta=thanks rly=really realy=really rlly=really v=very alot=lots
gonna=going to gunna=going to goin=going wanna=want to gotta=have to hafta=have to gimme=give me lemme=let me kinda=kind of sorta=sort of outta=out of dunno=don't know
smth=something sth=something smthing=something sumthing=something summat=something summit=something nowt=nothing nuffin=nothing nuthin=nothing nothin=nothing owt=anything
ppl=people msg=message msgs=messages txt=text txts=texts fone=phone mob=phone pw=password pword=password pwd=password acc=account
alwys=always alway=always allways=always alwas=always alays=always allus=always nver=never nevr=never neva=never nevah=never neverr=never evry=every evrything=everything evrytime=every time everytime=every time
wot=what wat=what wen=when wenever=whenever dat=that da=the dis=this dem=them tho=though altho=although thru=through til=till
bf=boyfriend gf=girlfriend bfs=boyfriend's hubby=husband missus=wife hubbys=husband's
luv=love sed=said thort=thought thot=thought wud=would shud=should cud=could
definately=definitely definatly=definitely seperate=separate
embarassed=embarrassed embarased=embarrassed embarrased=embarrassed embarassing=embarrassing dissapointed=disappointed disapointed=disappointed dissappointed=disappointed
jelous=jealous jealus=jealous scarred=scared woried=worried worryed=worried lonley=lonely angrey=angry frustated=frustrated fustrated=frustrated anxius=anxious anxous=anxious
upsett=upset releived=relieved releaved=relieved greatful=grateful gratefull=grateful ashammed=ashamed overwelmed=overwhelmed nervouse=nervous releved=relieved
lazey=lazy selfsh=selfish selfesh=selfish pathetick=pathetic stoopid=stupid stupit=stupid eejit=idiot eejits=idiots numpty=idiot muppet=idiot
fukin=fucking fuckin=fucking fkin=fucking effing=fucking feckin=fucking bloddy=bloody
loc=location insta=instagram fb=facebook
thier=their freind=friend freinds=friends mates=friends pals=friends
promiss=promise probly=probably prolly=probably mebbe=maybe mibbe=maybe
shoutin=shouting screamin=screaming talkin=talking hittin=hitting watchin=watching followin=following drinkin=drinking leavin=leaving feelin=feeling makin=making takin=taking tryin=trying comin=coming gettin=getting havin=having doin=doing bein=being sayin=saying tellin=telling callin=calling lookin=looking checkin=checking lyin=lying cheatin=cheating spendin=spending textin=texting workin=working cookin=cooking cleanin=cleaning playin=playing sittin=sitting
"""

_KEYS = """
always never sorry because every everything please tomorrow thursday wednesday saturday tuesday strangled choked throat
scared frightened terrified worried angry lonely disappointed frustrated embarrassed jealous anxious nervous furious
selfish pathetic useless stupid password location promise understand understood friends phone should would
punched slapped kicked pushed grabbed threw threatened followed nothing annoyed stressed relieved grateful
"""


def _slips(word: str) -> set[str]:
    """Return the word with two neighbouring letters swapped, anywhere after its first."""
    return {
        word[: at + 1] + second + first + word[at + 3 :]
        for at, (first, second) in enumerate(pairwise(word[1:]))
        if first != second
    }


def _table() -> dict[str, str]:
    """Build the table from typed to usual spelling. What is listed by hand wins over slips."""
    table = {slip: word for word in _KEYS.split() for slip in _slips(word)}
    words = _TYPED.replace("\n", " ").split(" ")
    typed = ""
    for word in words:
        if "=" in word:
            typed, _, usual = word.partition("=")
            table[typed] = usual
        elif word:  # the usual spelling has two words
            table[typed] += f" {word}"
    return {typed: usual for typed, usual in table.items() if typed != usual}


USUAL = _table()

_VERBS = (
    "always|never|not|just|be|do|go|get|give|make|take|try|try|have|tell|ask|call|ring|text|pay|put|keep|stop|start|come|see|say|talk|write|"
    "book|buy|cook|clean|wash|walk|wait|stay|leave|sleep|sort|help|bring|pick|send|show|let|kill|jump|end|hang|cut|burn|smash|"
    "set|fix|mend|move|drive|sit|turn|switch|read|listen|learn|hand|hold|take|work|spend|save|phone|message|sell|eat|find|even|"
    "probably|also|then|fold|empty|water|feed|replace|order|return|speak|practise|apologise|check|clear|tidy|hoover|iron|post|throw|break"
)

# A word that may stand for another: usual reading, other reading, what must follow, what must not precede.
AMBIGUOUS: dict[str, tuple[str, str, str, str]] = {
    "ur": (
        "your",
        "you're",
        "a|an|the|such|so|being|just|not|nothing|no|never|always|too|very|really|still|only|making|doing|going|getting|"
        "lazy|selfish|stupid|pathetic|useless|mean|cruel|crazy|mental|mad|sad|angry|upset|worried|scared|lonely|cross|stressed|"
        "hurt|annoyed|jealous|tired|fed|anxious|disappointed|frustrated|nervous|happy|gutted|like|welcome|right|wrong|late|out|"
        "ignoring|lying|cheating|acting|trying|behaving|turning|feeling|saying|telling|one|ruining|embarrassed|proud|ashamed|overwhelmed|as|all|in|on",
        "",
    ),
    "yer": ("your", "you're", "a|an|the|such|so|being|just|not|no|never|always|too|very|lazy|selfish|stupid|pathetic|useless", ""),
    "your": ("your", "you're", "a|an|such|so|being|always|never|not|too|very|just|welcome|making|doing|ignoring|lying|pathetic|useless", "all|of|in|is|on|to"),
    "ill": ("ill", "i'll", "(?!(?:health|people|child|with|and|in|at|so|because|when|for|since|again|today|all|last|on|from|but|the|a|he|she|they|you)$)[a-z']+", "was|am|i'm|is|are|be|fell|so|very|got|feel|felt|getting|really|been|you're|she's|he's|were|me|him|her|you|mentally|too|an|the"),
    "id": ("id", "i'd", "like|love|rather|be|have|been|had|never|say|told|asked|said|go|do|made|done|gone|put|forgotten|forgot|got", "my|your|his|her|an|the"),
    "ull": ("you'll", "you'll", ".*", ""),
    "wont": ("won't", "won't", ".*", ""),
    "hell": ("hell", "he'll", "kill|hurt|hit|be|find|come|get|take|make|never|go|do|leave|hang|end|jump|tell|say|just|not|drown|cut", "the|like|as|bloody|of|to|a|in|what|living|through"),
    "shell": ("shell", "she'll", "kill|hurt|hit|be|find|come|get|take|make|never|go|do|leave|hang|end|jump|tell|say|just|not", "the|a"),
    "well": ("well", "we'll", "both|each|share|add|put|tell|say|keep|get|never|always|be|go|do|have|talk|write|swap|agree|let", "as|very|how|so|oh|really|that|well|pretty"),
    "were": ("were", "we're", "going|both|not|sharing|gonna|done|having|doing|never|always|keeping|putting", "you|they|we|there|what|who|that|if|friends|kids|people|things|was|children"),
    "its": ("its", "it's", "a|an|the|not|so|always|never|your|my|all|like|just|been|because|too|very|really|about|over|hard|fine|only|ok|me|you|his|her|that|what|how", "of|in|on|and|to|with|at|by"),
    "lets": ("lets", "let's", "talk|go|do|be|have|just|move|forget|get|not|try|put|share|keep|both|start|leave|say|see|agree|sit", "he|she|it|who|never|only|that"),
    "me": ("me", "my", "phone|mum|mam|dad|own|mate|mates|friends|neck|throat|wrist|arm|face|hair|keys|head|wages|sister|brother|kids|bairns|nan|car|lad|lass", "told|tell|let|gave|give|by|to|for|with|from|of|hit|makes|made|at|and|on"),
    "meself": ("myself", "myself", ".*", ""),
    "mesel": ("myself", "myself", ".*", ""),
    "masel": ("myself", "myself", ".*", ""),
}  # fmt: skip
