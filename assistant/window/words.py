"""The window's own words: Swedish; what belongs to an answer is in the answer's language."""

from __future__ import annotations

WINDOW = "sv"
"""The window's language."""

ABOUT = (
    "Automatisk assistent. Den svarar bara utifrån dokumentet, visar var varje svar står och "
    "säger till när dokumentet inte ger något svar."
)
VERSION = "Dokumentets version: {version}"
FIGURES = "Siffrorna avser {year}"
ADOPTED = "Antaget {date}"
VALID = "Gäller {start}–{end}"
NOT_USED = {
    "older": "{name} i mappen är en äldre utgåva och används inte",
    "coming": "{name} i mappen gäller inte än och används inte",
    "copy": "{name} i mappen har samma text och används inte",
    "told": "{name} i mappen används inte",
}

CONVERSATION = "Samtal"
WELCOME = "Vad vill du veta?"
WELCOME_TEXT = (
    "Ställ en fråga på svenska eller engelska, gärna med egna ord. Du kan följa upp ett svar med "
    "en ny fråga."
)
EXAMPLES = "Exempel att börja med"
QUESTION_LABEL = "Din fråga"
QUESTION_PLACEHOLDER = "Skriv din fråga här"
SEND = "Skicka"
STOP = "Stoppa"
CLEAR = "Rensa"
SEARCHING = "Söker i dokumentet …"
STOPPED = "Sökningen stoppades. Frågan står kvar i rutan."
FAILED = (
    "Något gick fel när frågan skulle besvaras. Den står kvar i rutan, så att du kan försöka igen "
    "eller formulera om den."
)
OFFLINE = (
    "Kontakten med servern har brutits. Försök igen om en stund, eller ladda om sidan om det inte "
    "hjälper."
)

SOURCES = "Källan i dokumentet"
NO_SOURCE_YET = (
    "Här visas var svaret står i dokumentet, med de citerade orden markerade. Klicka på en siffra "
    "i ett svar för att öppna dess källa."
)
NO_SOURCE = (
    "Svaret har ingen källa att visa. Där det finns närliggande avsnitt eller någon att fråga kan "
    "du öppna dem från svaret."
)
BACK = "Tillbaka till svaret"
DOCUMENT = "Dokument"
SECTION = "Avsnitt"
PAGE = "Sida"
EDITION = "Version"
CUT = "[…]"
ORIGINAL = "The highlighted words are the Swedish original."
TRANSLATION = "The English text in the answer is a working translation of them."

PREPARING = "Fönstret förbereds"
PREPARING_TEXT = (
    "Dokumentet läses in. Första gången byggs också sökindexet, vilket kan ta några minuter. Sidan "
    "öppnas av sig själv när allt är klart."
)

IN_ANSWER: dict[str, dict[str, str]] = {
    "sv": {
        "you": "Du frågade: ",
        "understood": "Tolkad i samtalet som: ”{question}”",
        "source": "Källa {n}",
        "sources": "Källor",
        "page": "s. {page}",
        "related": "Närliggande avsnitt",
        "related_one": "Närliggande avsnitt {n}",
        "contact": "Vem du kan fråga",
        "show": "visa i dokumentet",
        "choices": "Frågan kan läsas på flera sätt",
    },
    "en": {
        "you": "You asked: ",
        "understood": "Read in this conversation as: “{question}”",
        "source": "Source {n}",
        "sources": "Sources",
        "page": "p. {page}",
        "related": "Related sections",
        "related_one": "Related section {n}",
        "contact": "Whom to ask",
        "show": "show in the document",
        "choices": "The question can be read in several ways",
    },
}


def in_answer(name: str, language: str, **values: object) -> str:
    """Words around an answer, in the answer's language."""
    return IN_ANSWER[language][name].format(**values)
