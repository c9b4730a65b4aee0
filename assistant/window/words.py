"""The window's own words in both of its languages; words around an answer are in the answer's."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("sv", "en")
"""The languages of the window; the first is the one where nobody asks for another."""


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in Swedish and in English; neither can be left out."""

    sv: str
    en: str

    def of(self, language: str, /, **values: object) -> str:
        """The words in a language, with `values` put into their places."""
        text = self.en if language == "en" else self.sv
        return text.format(**values) if values else text


ABOUT = Words(
    "Automatisk assistent. Den svarar bara utifrån dokumentet, visar var varje svar står och "
    "säger till när dokumentet inte ger något svar.",
    "Automated assistant. It answers only from the document, shows where each answer stands, and "
    "says so when the document gives none.",
)
IN_DOUBT = Words(
    "Är du osäker på ett svar? Öppna källan: dokumentets egna ord gäller, inte svarets. Hjälper "
    "inte det, fråga den som svaret hänvisar till eller din chef.",
    "In doubt about an answer? Open its source: the document's own words count, not the answer's. "
    "If that does not help, ask whom the answer refers you to, or your manager.",
)
VERSION = Words("Dokumentets version: {version}", "Version of the document: {version}")
FIGURES = Words("Siffrorna avser {year}", "Figures of {year}")
ADOPTED = Words("Antaget {date}", "Adopted {date}")
VALID = Words("Gäller {start}–{end}", "Valid {start}–{end}")
NOT_USED = {
    "older": Words(
        "{name} i mappen är en äldre utgåva och används inte",
        "{name} in the folder is an older edition and is not used",
    ),
    "coming": Words(
        "{name} i mappen gäller inte än och används inte",
        "{name} in the folder is not valid yet and is not used",
    ),
    "copy": Words(
        "{name} i mappen har samma text och används inte",
        "{name} in the folder has the same text and is not used",
    ),
    "told": Words("{name} i mappen används inte", "{name} in the folder is not used"),
}

SKIP = Words("Hoppa till innehållet", "Skip to the content")
PAGES = Words("Sidor", "Pages")
IN_THE_OTHER = Words("In English", "På svenska")
"""Leads to the page in the other language, and is in that language."""
CHAT = Words("Fråga", "Ask")
READER = Words("Läs dokumentet", "Read the document")
ACCESSIBILITY = Words("Tillgänglighet", "Accessibility")
NO_SCRIPT = Words(
    "Sidan behöver JavaScript. Slå på det i webbläsaren och ladda om sidan.",
    "This page needs JavaScript. Turn it on in the browser and reload the page.",
)

CONVERSATION = Words("Samtal", "Conversation")
WELCOME = Words("Vad vill du veta?", "What would you like to know?")
WELCOME_TEXT = Words(
    "Ställ en fråga på svenska eller engelska, gärna med egna ord. Du kan följa upp ett svar med "
    "en ny fråga.",
    "Ask in Swedish or English, in your own words. You can follow up an answer with a new "
    "question.",
)
EXAMPLES = Words("Exempel att börja med", "Examples to begin with")
QUESTION_LABEL = Words("Din fråga", "Your question")
QUESTION_PLACEHOLDER = Words("Skriv din fråga här", "Write your question here")
SEND = Words("Skicka", "Send")
STOP = Words("Stoppa", "Stop")
CLEAR = Words("Nytt samtal", "New conversation")
ACTIONS = Words(
    "Vad du kan göra med svaret på: {question}", "What to do with the answer to: {question}"
)
COPY = Words("Kopiera med källor", "Copy with sources")
COPY_LINK = Words("Kopiera länk", "Copy link")
COPIED = Words("Kopierat", "Copied")
RETRY = Words("Fråga igen", "Ask again")
EDIT = Words("Ändra frågan", "Edit the question")
NEXT = Words("Fråga vidare", "Ask next")
ANSWER_LANGUAGE = Words("Svara på", "Answer in")
ANSWER_LANGUAGES = {
    "": Words("som frågan", "as asked"),
    "sv": Words("svenska", "Swedish"),
    "en": Words("engelska", "English"),
}
KEPT = Words("Tidigare samtal", "Earlier conversations")
KEPT_NOTE = Words(
    "Frågorna sparas bara i den här webbläsaren. Svaren hämtas på nytt när du öppnar ett samtal.",
    "The questions are kept in this browser only. Answers are looked up again when you open a "
    "conversation.",
)
RENAME = Words("Byt namn", "Rename")
NEW_NAME = Words("Nytt namn", "New name")
SAVE = Words("Spara", "Save")
FORGET = Words("Ta bort", "Delete")
FORGET_ALL = Words("Ta bort alla samtal", "Delete all conversations")
RESTORED = Words(
    "Dokumentet har ändrats sedan samtalet fördes (då version {then}). Svaren är gjorda på nytt ur "
    "den text som gäller nu.",
    "The document has changed since this conversation was held (then version {then}). The answers "
    "have been made again from the text in force now.",
)
SEARCHING = Words("Söker i dokumentet …", "Searching the document …")
GETTING_READY = Words(
    "Assistenten startar. Det första svaret dröjer några sekunder …",
    "The assistant is starting. The first answer takes a few seconds …",
)
READY_SOON = Words(
    "Assistenten startar och tar fram exempel. Du kan skriva din fråga redan nu.",
    "The assistant is starting and finding examples. You can write your question already.",
)
STOPPED = Words(
    "Sökningen stoppades. Frågan står kvar i rutan.",
    "The search was stopped. The question is back in the box.",
)
FAILED = Words(
    "Något gick fel när frågan skulle besvaras. Den står kvar i rutan, så att du kan försöka igen "
    "eller formulera om den.",
    "Something went wrong when the question was to be answered. It is back in the box, so that "
    "you can try again or reword it.",
)
OFFLINE = Words(
    "Kontakten med servern har brutits. Försök igen om en stund, eller ladda om sidan om det inte "
    "hjälper.",
    "The server cannot be reached. Try again in a while, or reload the page if that does not help.",
)

SOURCES = Words("Källan i dokumentet", "The source in the document")
NO_SOURCE_YET = Words(
    "Här visas var svaret står i dokumentet, med de citerade orden markerade. Klicka på en siffra "
    "i ett svar för att öppna dess källa.",
    "Here you see where an answer stands in the document, with the quoted words highlighted. "
    "Click a number in an answer to open its source.",
)
NO_SOURCE = Words(
    "Svaret har ingen källa att visa. Där det finns närliggande avsnitt eller någon att fråga kan "
    "du öppna dem från svaret.",
    "The answer has no source to show. Where there are related sections or someone to ask, you "
    "can open them from the answer.",
)
READ_ON = Words("Läs vidare i dokumentet", "Read on in the document")
BACK = Words("Tillbaka till svaret", "Back to the answer")
DOCUMENT = Words("Dokument", "Document")
SECTION = Words("Avsnitt", "Section")
PAGE = Words("Sida", "Page")
EDITION = Words("Version", "Version")
CUT = "[…]"
ORIGINAL = "The highlighted words are the Swedish original."
TRANSLATION = "The English text in the answer is a working translation of them."

DOCUMENTS = Words("Dokument i samlingen", "Documents of the collection")
OUTLINE = Words("Innehåll", "Contents")
FIND = Words("Sök i texten", "Find in the text")
PREVIOUS_HIT = Words("Föregående träff", "Previous hit")
NEXT_HIT = Words("Nästa träff", "Next hit")
NO_HITS = Words("Inga träffar", "No hits")
HITS = Words("Antal träffar: 0", "Hits: 0")
"""The 0 is replaced by the number."""
SHOW_TRANSLATION = Words("Visa arbetsöversättning", "Show working translation")
PAGE_NUMBER = Words("Sida {page}", "Page {page}")

PREPARING = Words("Fönstret förbereds", "The window is being prepared")
PREPARING_TEXT = Words(
    "Dokumentet läses in. Första gången byggs också sökindexet, vilket kan ta några minuter. Sidan "
    "öppnas av sig själv när allt är klart.",
    "The document is being read. The first time the search index is built too, which may take a "
    "few minutes. The page opens by itself when all is ready.",
)

IN_ANSWER: dict[str, Words] = {
    "you": Words("Du frågade: ", "You asked: "),
    "understood": Words(
        "Tolkad i samtalet som: ”{question}”", "Read in this conversation as: “{question}”"
    ),
    "source": Words("Källa {n}", "Source {n}"),
    "sources": Words("Källor", "Sources"),
    "page": Words("s. {page}", "p. {page}"),
    "related": Words("Närliggande avsnitt", "Related sections"),
    "related_one": Words("Närliggande avsnitt {n}", "Related section {n}"),
    "contact": Words("Vem du kan fråga", "Whom to ask"),
    "show": Words("visa i dokumentet", "show in the document"),
    "choices": Words("Frågan kan läsas på flera sätt", "The question can be read in several ways"),
}


def in_answer(name: str, language: str, **values: object) -> str:
    """Words around an answer, in the answer's language."""
    return IN_ANSWER[name].of(language, **values)
