"""The assistant's own words, in both languages. No fact of any document stands here."""

from __future__ import annotations

PHRASES: dict[str, dict[str, str]] = {
    "not_in_documents": {
        "sv": "Det säger dokumentet inget om. Jag har sökt i hela {title} ({sections} avsnitt).",
        "en": "The document does not say. I have searched all of {title} ({sections} sections).",
    },
    "nearest": {
        "sv": "Närmast i ämnet, men inget svar: {headings}.",
        "en": "Nearest in subject, but no answer: {headings}.",
    },
    "part_missing": {
        "sv": "Dokumentet säger inget om detta: ”{question}”",
        "en": "The document does not say this: “{question}”",
    },
    "languages": {
        "sv": "Jag svarar på svenska och engelska; ställ gärna frågan på något av dem.",
        "en": "I work in Swedish and English; please ask in one of them.",
    },
    "unread": {
        "sv": "Jag svarar på svenska och engelska. På det här språket hittar jag inget svar; ställ "
        "gärna frågan på något av dem.",
        "en": "I work in Swedish and English. In this language I find no answer; please ask in "
        "one of them.",
    },
    "which_one": {
        "sv": "Vilket samarbete menar du?",
        "en": "Which collaboration do you mean?",
    },
    "stands_in": {
        "sv": "Det står i avsnittet {places}.",
        "en": "It stands in the section {places}.",
    },
    "page": {"sv": " (sidan {page})", "en": " (page {page})"},
    "stands_so": {
        "sv": "Så här står det i dokumentet:",
        "en": "This is what the document says:",
    },
    "no_reason": {
        "sv": "Dokumentet ger inget uttryckligt skäl. Det här säger det:",
        "en": "The document gives no explicit reason. This is what it says:",
    },
    "no_more": {
        "sv": "Dokumentet säger inte mer om det än detta:",
        "en": "The document says no more about it than this:",
    },
    "yes": {"sv": "Ja.", "en": "Yes."},
    "no": {"sv": "Nej.", "en": "No."},
    "on conditions": {"sv": "Under villkor:", "en": "On conditions:"},
    "depends": {"sv": "Det beror på:", "en": "It depends:"},
    "further_rules": {"sv": "Vidare gäller", "en": "What also applies"},
    "governing": {"sv": "Annan text som gäller", "en": "Another text that governs"},
    "not_in_collection": {
        "sv": "”{text}” ingår inte i samlingen.",
        "en": "“{text}” is not in this collection.",
    },
    "points_elsewhere": {
        "sv": "Dokumentet pekar på en annan text: ”{words}” ”{text}” ingår inte i samlingen.",
        "en": "The document points to another text: “{words}” “{text}” is not in this collection.",
    },
    "contact": {
        "sv": "Vem du kan fråga, med dokumentets egna ord: ”{words}”",
        "en": "Whom to ask, in the document's own words: “{words}”",
    },
    "working_translation": {
        "sv": "",
        "en": "(Working translation; the Swedish original is quoted in the sources.)",
    },
    "swedish_only": {
        "sv": "",
        "en": "(Swedish original; no checked translation.)",
    },
    "word_by_word": {
        "sv": "",
        "en": "(Word by word, not a translation: {words})",
    },
    "greeting": {
        "sv": "Hej! Fråga mig om {title}: regler, ansvar, representanter eller kostnader. "
        "Jag svarar med dokumentets egna ord och visar var de står.",
        "en": "Hello! Ask me about {title}: rules, responsibilities, representatives or costs. "
        "I answer in the document's own words and show where they stand.",
    },
    "thanks": {
        "sv": "Varsågod! Fråga gärna mer om {title}.",
        "en": "You are welcome! Do ask more about {title}.",
    },
    "compliment": {
        "sv": "Tack! Fråga gärna mer om {title}.",
        "en": "Thank you! Do ask more about {title}.",
    },
    "insult": {
        "sv": "Tråkigt att svaret inte hjälpte. Ställ gärna frågan med andra ord; jag svarar på "
        "frågor om {title}, med dokumentets egna ord.",
        "en": "I am sorry that this did not help. Do ask again in other words; I answer questions "
        "about {title}, in the document's own words.",
    },
    "farewell": {"sv": "Hej då!", "en": "Goodbye!"},
    "ability": {
        "sv": "Jag är en automatisk assistent som svarar på frågor om {title}: vad som gäller, vem "
        "som ansvarar, vilka som representerar och vad det kostar. Varje mening i svaret är ett "
        "citat med källa. Står det inte i dokumentet säger jag det.",
        "en": "I am an automated assistant that answers questions about {title}: what applies, who "
        "is responsible, who represents and what it costs. Every sentence of an answer is a "
        "quotation with its source. If the document does not say, I tell you so.",
    },
    "manipulation": {
        "sv": "Det gör jag inte. Jag svarar bara på frågor om {title}, med dokumentets egna ord.",
        "en": "I will not do that. I only answer questions about {title}, in the document's own "
        "words.",
    },
    "orders": {
        "sv": "Uppmaningar om hur jag ska vara eller svara följer jag inte, men frågan svarar jag "
        "på.",
        "en": "I do not follow orders on how to be or to answer, but the question I do answer.",
    },
    "empty": {
        "sv": "Frågan är tom. Skriv en fråga om {title}, på svenska eller engelska.",
        "en": "The question is empty. Write a question about {title}, in Swedish or English.",
    },
    "no_words": {
        "sv": "Jag hittar inga ord i frågan. Skriv en fråga om {title} med ord, på svenska eller "
        "engelska.",
        "en": "I find no words in the question. Write a question about {title} in words, in "
        "Swedish or English.",
    },
    "too_long": {
        "sv": "Frågan är {length} tecken lång; högst {limit} går att läsa. Korta den och ställ den "
        "igen.",
        "en": "The question is {length} characters long; at most {limit} can be read. Shorten it "
        "and ask again.",
    },
    "unread_turn": {
        "sv": "En tidigare fråga i samtalet är {length} tecken lång och är inte med; högst {limit} "
        "går att läsa. Korta den om den behövs för svaret.",
        "en": "An earlier question of the conversation is {length} characters long and was left "
        "out; at most {limit} can be read. Shorten it if the answer needs it.",
    },
    "broken_line": {
        "sv": "Raden går inte att läsa: {reason}. Den ska vara JSON med id (text) och turns (en "
        "lista med minst en text).",
        "en": "The line cannot be read: {reason}. It should be JSON with id (text) and turns (a "
        "list of at least one text).",
    },
}


def phrase(name: str, language: str, **values: object) -> str:
    """One of the assistant's own sentences in "sv" or "en"."""
    return PHRASES[name][language].format(**values)
