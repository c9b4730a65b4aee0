"""The words of the page on rules, Swedish and English."""

from __future__ import annotations

from assistant.window.words import Words
from corpus.rule import Modality

WORDS: dict[str, Words] = {
    "title": Words("Regler", "Rules"),
    "about": Words(
        "Vad som gäller enligt dokumentet, avsnitt för avsnitt, med dokumentets egna ord.",
        "What applies according to the document, section by section, in the document's own words.",
    ),
    "clear": Words("Visa alla", "Show all"),
    "search": Words("Sök bland reglerna", "Search the rules"),
    "search_hint": Words("Till exempel gåva eller resa", "For example gift or travel"),
    "modality": Words("Hur det gäller", "How it binds"),
    "section": Words("Avsnitt", "Section"),
    "filter": Words("Filtrera", "Filter"),
    "all": Words("Alla", "All"),
    Modality.MUST.value: Words("Ska", "Must"),
    Modality.SHOULD.value: Words("Bör", "Should"),
    Modality.SHOULD_NOT.value: Words("Bör inte", "Should not"),
    Modality.MAY.value: Words("Får", "May"),
    Modality.MAY_ONLY.value: Words("Får endast", "May only"),
    Modality.MUST_NOT.value: Words("Får inte", "Must not"),
    Modality.NORM.value: Words("Norm", "Norm"),
    "norm_means": Words(
        "Norm: sagt som ett faktum eller en uppmaning, utan ska, bör eller får.",
        "Norm: said as a fact or an appeal, without must, should or may.",
    ),
    "rule": Words("1 regel", "1 rule"),
    "rules": Words("{n} regler", "{n} rules"),
    "others": Words(
        "Ingen regel har just de orden. Här är regler om samma sak med andra ord.",
        "No rule has these very words. Here are rules on the same matter in other words.",
    ),
    "none": Words(
        "Ingen regel passar sökningen. Prova ett annat ord, eller ställ frågan i samtalet.",
        "No rule fits the search. Try another word, or ask the question in the chat.",
    ),
    "empty": Words("Dokumentet anger inga regler.", "The document states no rules."),
    "no_section": Words("Utan rubrik", "Without a heading"),
    "context": Words("Meningen före:", "The sentence before:"),
    "binds": Words("Gäller för", "Binds"),
    "condition": Words("Villkor", "Condition"),
    "exception": Words("Undantag", "Exception"),
    "governs": Words("Annan text som gäller", "Another text that governs"),
    "beside": Words("Sägs i samma avsnitt:", "Said in the same section:"),
}
