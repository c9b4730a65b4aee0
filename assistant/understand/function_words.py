"""Words that say little of what a text is about, in both languages."""

from __future__ import annotations

from assistant.understand.language import ENGLISH, SWEDISH
from ingest.words import words_of

_MORE_SWEDISH = """ut in upp ner bort hit dit fram tillbaka undrar tar ta tog min mitt mina din ditt
dina mig dig dem dom trodde tror mycket räcker åt allt alla ger ge gav ser se såg gå
går gick gått bra inför kom kommer komma ur ingen inget inga sånt sådan sådant
sådana såna riktigt per fel började börja borde kan kunde kunna skulle vill ville
sen sedan sa säga sagt fanns finnas är vore blev blivit tänkt tänker tänkte tänka
alltså ifrån helst först också både dock redan samma o va typ lite litet nog just
precis faktiskt egentligen verkligen kanske gärna snart ännu ändå bara endast enbart
alltid aldrig ibland ofta gång gången gånger hela helt ganska rätt hör höra läsa
läser skriver skriva tala talar berätta berättar vet veta menar menas känner heter
kallas grejen grej sak saker något nånting nåt nån någonting annat andra annan själv
själva egen eget egna stället ställe ställa ställs håller hålla ligger står stå stod
sätt vis fall kollar kolla ordet ord tack snälla hälsningar ska även dels via samt
hos bland runt igenom bakom framför utanför innanför vid därför därmed dessutom hej
okej ok ja nej visst jo väl ju ni era våran hon hans hennes hen deras en ett två tre
fyra fem sex jag""".split()
_MORE_ENGLISH = """say says said before through something here give given gives between others every
everything everyone everybody anybody nobody somebody too off else yes good things
thing enough being done go goes going well put look looking still already yet just
even ever never really actually maybe perhaps please back because since while during
within without along among around behind besides towards until whether both another
such same own itself himself themselves ourselves myself yourself very quite rather
much few little lot lots several less least next last way ways kind sort think
thought know known hear heard read reading wonder wondering guess mean means meant
ask asks asked asking tell told talk like let lets us get gets got make makes made
take takes took keep come comes came see seen seem seems show shows find found help
try bring call called name happen happens happened having were did doing doesn don
isn aren wasn didn won couldn shouldn wouldn ve re ll s t d m ok okay no not nor
sure right wrong true correct day days today tomorrow yesterday week am pm there
again once also then now later soon away up out in on over under upon onto into from
about at by to of for with against per via etc e g i ie colleague colleagues boss""".split()
FUNCTION_WORDS = SWEDISH | ENGLISH | frozenset(_MORE_SWEDISH) | frozenset(_MORE_ENGLISH)


def weighty_words(text: str) -> list[str]:
    """The words of a text, in small letters, that say what it is about."""
    return [word for word in words_of(text) if word not in FUNCTION_WORDS]
