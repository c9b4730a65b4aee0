"""Whether a question is in a language that the assistant does not answer in."""

from __future__ import annotations

from assistant.understand.language import ENGLISH, SWEDISH
from ingest.words import words_of

_WORDS: dict[str, str] = {
    "da": """
    hvem hvad hva hvilke hvilken hvilket hvor hvordan hvornår hvorfor ikke jeg og af fra
    koster kroner må eller noget noe nogen noen mange vores vår deltager gaver gave sidder
    sitter bestyrelsen styret medlemmer er blir bliver kan skal hvis også fordi""",
    "de": """
    der die das und ist sind wer was wie viel wann wo warum kostet ich wir darf man ein
    eine einen für mit nicht auf im den dem von zu gibt es welche welcher welches kann sie
    sitzt haben hat unser unsere geschenk geschenke wird werden guten tag bitte über""",
    "fr": """
    le la les et est sont qui que quoi quel quelle quels quelles combien quand où pourquoi
    coûte je nous on un une des du pour avec ne pas dans sur il y peut puis ai ce cette
    notre vous cadeau bonjour merci membres représente au aux""",
    "es": """
    el la los las y es son quién quien qué que cuál cuánto cuanto cuándo dónde por cuesta
    yo nosotros un una para con no en del se puede puedo hay hola gracias nuestro nuestra
    miembros regalo representa cómo como está""",
    "it": """
    il lo la gli le e è sono chi che cosa quale quanto quando dove perché costa io noi un
    una per con non in del della si può posso ciao grazie nostro nostra membri regalo
    rappresenta""",
    "nl": """
    de het en is zijn wie wat welke hoeveel wanneer waar waarom kost ik wij mag men een
    voor met niet op van te er kan ons onze leden geschenk vertegenwoordigt hoe""",
    "fi": """
    on ovat kuka ketkä mikä mitä mikä kuinka paljon milloin missä miksi maksaa minä me
    saanko saako voinko ja tai ei että tämä olla meidän jäsen jäsenet lahja lahjan edustaa
    hei moi kiitos paljonko kuinka edustavat""",
    "pl": """
    kto co jaki jaka jakie ile kiedy gdzie dlaczego kosztuje ja my czy mogę można i lub
    nie w na do z jest są dla nasz nasza członek prezent reprezentuje dziękuję cześć dzień
    dobry się""",
}
_LANGUAGES = {code: frozenset(words.split()) - {"no"} for code, words in _WORDS.items()}
LEAST = 2
"""Words of the other language that a text has at least."""


def is_other_language(text: str) -> bool:
    """Whether more of a text's small words are of another language than Swedish or English."""
    words = words_of(text)
    ours = max(sum(word in known for word in words) for known in (SWEDISH, ENGLISH))
    theirs = {code: sum(word in known for word in words) for code, known in _LANGUAGES.items()}
    best = max(theirs.values(), default=0)
    alone = any(sum(w in known - SWEDISH - ENGLISH for w in words) for known in _LANGUAGES.values())
    return best >= LEAST and best > ours and alone
