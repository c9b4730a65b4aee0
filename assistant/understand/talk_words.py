"""What people say when they ask for nothing: by kinds, in both languages.

A phrase of a kind makes a text that kind of talk where every other word of it is a filler. Phrases
that are `BARE` allow none, those that are `WEAK` no question mark either: with more around them
they are questions.
"""

from __future__ import annotations

_GREETING = """
hej, hejsan, hallå, tja, tjena, tjenare, tjabba, tjo, morsning, god morgon, godmorgon, morrn,
god dag, god kväll, god eftermiddag, hi, hello, hey, hiya, howdy, yo, good morning, good
afternoon, good evening, good day, greetings, hur mår du, hur är det, hur är läget, hur står det
till, läget, allt bra, allt väl, vad händer, hur har du det, how are you, how are you doing, how
is it going, how s it going, how do you do, how have you been, what s up, whats up, sup, wassup,
you alright, you all right, you ok, are you ok, are you alright, are you well, alright mate,
hope you are well, hope you re well, nice to meet you, trevligt att träffas, är du där, are you
there, anybody there, anyone there, är det någon där, test, testing, testar, gomorron, gokväll,
tjaba, hallo, guten tag, bonjour, hola, moi, terve, ciao, salut, cześć"""
_THANKS = """
tack, tackar, thanks, thank you, thank u, thx, tnx, ty, cheers, ta mate, awesome ta, much
appreciated, much obliged, tackar och bockar, tur att du finns, appreciate it, i appreciate,
grateful, tacksam, saved my, saved me, saves my, made my day, saved the day, räddade min,
räddade mig, räddar min, gjorde min dag, you helped, you ve helped, that helped, it helped, det
hjälpte, du hjälpte, helped me a lot, been helpful, very helpful, so helpful, was helpful, till
stor hjälp, till hjälp, of great help, a great help, a big help"""
_COMPLIMENT = """
you are great, you are awesome, you are amazing, you are smart, you are clever, you are
brilliant, you are wonderful, you are fantastic, you are helpful, you are kind, you are cute,
you are sweet, you are funny, you are good, you are nice, you are the best, you are a star, you
are a legend, you are a lifesaver, you are an angel, you are a genius, you are a gem, you are
perfect, you are cool, you rock, you legend, you beauty, you star, love you, i love this, love
it, love this, well done, good job, great job, nice job, good work, great work, nice work, good
bot, nice one, good one, impressive, wow, du är bäst, du är grym, du är smart, du är duktig, du
är toppen, du är fantastisk, du är underbar, du är snäll, du är söt, du är rolig, du är klok, du
är bra, du är skarp, du är kul, du är häftig, du är en klippa, du är en pärla, du är en ängel,
du är en stjärna, du är ett geni, du är perfekt, du är kanon, du är otrolig, älskar dig, älskar
det här, älskar den här, bra jobbat, bra jobb, bra gjort, bra svar, snyggt jobbat, snyggt,
imponerande, vad bra du är, vad duktig du är, vad smart du är, vad snabb du är, så duktig du är"""
_INSULT = """
you are useless, you are stupid, you are dumb, you are bad, you are terrible, you are awful, you
are rubbish, you are garbage, you are the worst, you are annoying, you are pathetic, you are an
idiot, you are worthless, you are crap, you are shit, you are slow, you are boring, you are
wrong, you are lying, you are hopeless, you are a joke, you are no help, you are a waste, waste
of time, waste of money, useless bot, stupid bot, stupid machine, dumb bot, stupid thing,
useless thing, you suck, this sucks, you moron, you idiot, idiot, moron, shut up, fuck you, fuck
off, piss off, screw you, go to hell, get lost, hate you, hate this, bullshit, this is useless,
this is rubbish, this is crap, this is shit, this is stupid, this is ridiculous, that is
useless, that is rubbish, that is stupid, that was useless, that was no help, not helpful, that
did not help, didn t help, worst bot ever, worst assistant ever, you know nothing, you don t
know anything, you do not know anything, you don t understand anything, du är värdelös, du är
dålig, du är dum, du är dum i huvudet, du är korkad, du är trög, du är kass, du är usel, du är
hopplös, du är sämst, du är en idiot, du är en skam, du är seg, du är tråkig, du är jobbig, du
är skit, du är skitdålig, du är urdålig, du är urkass, du är pinsam, du är ett skämt, du är
oduglig, vad dålig du är, vad dum du är, vad kass du är, vad du är dålig, vad du är dum, vad du
är kass, så dum du är, du suger, det här suger, din idiot, din dumma, din jävel, dumma robot,
dumma maskin, korkade maskin, håll käften, håll tyst, dra åt helvete, stick, hatar dig, hatar
det här, slöseri med tid, skitdålig, skitprogram, det här är skit, det här är värdelöst, det här
är kasst, det här är löjligt, det här är dåligt, det var dåligt, det var värdelöst, det hjälpte
inte, du hjälpte inte, du kan ingenting, du kan ju ingenting, du vet ingenting, du vet ju
ingenting, du fattar ingenting, du fattar inget, du fattar ju inget, du fattar noll, du förstår
ingenting, du förstår inget"""
_ABILITY = """
vad kan du göra, vad kan du, vem är du, vad är du, hur funkar du, hur fungerar du, vad kan jag
fråga, vad kan jag fråga dig, vad kan jag fråga om, vad kan man fråga, vad kan man fråga dig om,
vad kan man fråga om, vad får jag fråga om, vad ska jag fråga, är du en robot, är du robot, är
du en bot, är du en människa, är du människa, är du mänsklig, är du en person, är du en riktig
person, är du en riktig människa, är du på riktigt, är du verklig, är du riktig, är du en
maskin, är du en dator, är du en ai, är du ai, är du chatgpt, är du en chatbot, är du en
chattbot, är du levande, lever du, har du känslor, pratar jag med en, pratar jag med en robot,
pratar jag med en människa, vem pratar jag med, vem chattar jag med, vad gör du, kan du hjälpa
mig, kan du hjälpa till, hur kan du hjälpa mig, vad kan du hjälpa mig med, vad kan du hjälpa
till med, vad kan du svara på, vilka frågor kan du svara på, vad vet du, vad heter du, hur
gammal är du, vem har gjort dig, vem gjorde dig, vem har byggt dig, vem byggde dig, vem har
skapat dig, vem skapade dig, vem har programmerat dig, vem programmerade dig, vem har utvecklat
dig, vem utvecklade dig, vem äger dig, vem styr dig, vem ligger bakom dig, vem har skrivit dig,
var kommer du ifrån, pratar du engelska, pratar du svenska, kan du prata engelska, kan du prata
svenska, kan du svara på engelska, kan du svara på svenska, talar du engelska, talar du svenska,
förstår du engelska, förstår du svenska, vilka språk kan du, vilka språk pratar du, kan du
svenska, kan du engelska, hur använder jag dig, hur använder man dig, hur ska jag använda dig,
kan jag lita på dig, kan man lita på dig, ljuger du, vet du allt, var får du dina svar ifrån,
var får du svaren ifrån, hur vet du allt, what can you do, who are you, what are you, how do you
work, what can i ask, what can i ask you, what should i ask, what can one ask, are you a robot,
are you robot, are you a bot, are you human, are you a human, are you a person, are you a real
person, are you a real human, are you a machine, are you a computer, are you an ai, are you ai,
are you chatgpt, are you a chatbot, are you real, are you alive, are you sentient, do you have
feelings, am i talking to a robot, am i talking to a human, am i talking to a person, am i
talking to a real person, am i talking to a machine, am i chatting with a bot, who am i talking
to, who am i chatting with, can you help me, can you help, can you assist me, how can you help
me, how can you help, what do you do, what can you help me with, what can you help with, what
can you answer, what questions can you answer, which questions can you answer, what do you know,
what are you able to do, what are you for, what are you good for, what are you good at, what s
your name, what is your name, do you have a name, how old are you, who made you, who built you,
who created you, who programmed you, who developed you, who owns you, who runs you, who is
behind you, who wrote you, who trained you, where do you come from, where are you from, do you
speak english, do you speak swedish, can you speak english, can you speak swedish, do you
understand english, do you understand swedish, which languages do you speak, what languages do
you speak, how do i use you, how should i use you, can i trust you, do you lie, do you know
everything, where do you get your answers, how do you know everything"""
_BARE_ABILITY = """
hjälp, help, help me, hjälp mig, vad är det här, vad är detta, hur funkar det här, hur fungerar
det här, hur använder man det här, what is this, what is this thing, how does this work, how do
i use this, vad kan du göra för mig, vad är det här för något"""
_FAREWELL = """
tack och hej, ha en bra dag, ha en fin dag, ha en trevlig dag, ha det bra, ha det gott, ha det
så bra, ha det, ha en bra helg, trevlig helg, trevlig kväll, god natt, godnatt, sov gott, hej så
länge, hej då, hejdå, adjö, vi ses, vi hörs, ses sen, ses, hörs, på återseende, farväl, have a
nice day, have a good day, have a great day, have a good one, have a nice one, have a good
weekend, have a nice weekend, nice weekend, good night, goodnight, bye, bye bye, goodbye, good
bye, see you, see ya, cya, later mate, take care, farewell, so long, cheerio, talk to you later,
ttyl"""
_WEAK_THANKS = """
bra, perfekt, toppen, kanon, super, fint, utmärkt, strålande, underbart, härligt, grymt, najs,
schysst, lysande, great, perfect, excellent, brilliant, awesome, nice, super, lovely, wonderful,
fantastic, cool, good, amazing, ok, okej, okay, aha, jaha, jaså, jag förstår, jag fattar, då
förstår jag, då vet jag, i see, i understand, got it, understood, good to know, bra att veta,
makes sense, fair enough"""
FILLERS_TEXT = """
du ni på dig er alla så mycket jätte kära vän snälla där här igen ha det bra en ett fin dag
trevlig ju helt riktigt verkligen egentligen nu då väl nog faktiskt också jag min mig och men
med för till i kväll helg vecka morgon eftermiddag natt hela har haft hjälpen hjälp svaret
svaren tiden allt ja jo nej jättemycket oj haha hihi hehe lol förresten den det var är som en
riktig äkta person människa robot maskin eller bara väldigt fan jävla jävligt satan helvete din
min dagen dag stor stort tusen tack snabb snabbt otroligt himla för egen del kompis mannen bror
brorsan syrran tjejen killen vilken vännen gubben lilla raring hörru du annars själv idag ikväll
bockar å ta you there all so very much dear again a an nice day good have for your help the
answer answers that it was is me my i m s re ve am are to and but with of this just really
actually honestly mate buddy pal dude man bro friend love darling guys everyone folks today
tonight weekend evening afternoon morning life bacon one now then oh well yes yeah yep haha
please indeed truly quite such time been be too absolutely totally completely utterly damn
bloody fucking fuck shit hell real person human robot machine or exactly lot lots many thanks
thank million bunch quick ever here bot""".split()
"""Words that say nothing beside talk."""


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


KINDS: dict[str, tuple[str, ...]] = {
    "insult": _phrases(_INSULT),
    "ability": _phrases(_ABILITY),
    "compliment": _phrases(_COMPLIMENT),
    "farewell": _phrases(_FAREWELL),
    "thanks": _phrases(_THANKS),
    "greeting": _phrases(_GREETING),
}
"""By kinds, the one that tells most first."""
BARE: dict[str, tuple[str, ...]] = {"ability": _phrases(_BARE_ABILITY)}
WEAK: dict[str, tuple[str, ...]] = {"thanks": _phrases(_WEAK_THANKS)}
