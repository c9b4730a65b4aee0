"""The words of the page on rules, Swedish and English."""

from __future__ import annotations

from assistant.window.bilingual import Words
from corpus.rule import Modality

WORDS: Words = {
    "title": ("Regler", "Rules"),
    "about": (
        "Vad som gäller enligt dokumentet, avsnitt för avsnitt, med dokumentets egna ord.",
        "What applies according to the document, section by section, in the document's own words.",
    ),
    "search": ("Sök bland reglerna", "Search the rules"),
    "search_hint": ("Till exempel gåva eller resa", "For example gift or travel"),
    "modality": ("Hur det gäller", "How it binds"),
    "section": ("Avsnitt", "Section"),
    "all": ("Alla", "All"),
    Modality.MUST.value: ("Ska", "Must"),
    Modality.SHOULD.value: ("Bör", "Should"),
    Modality.SHOULD_NOT.value: ("Bör inte", "Should not"),
    Modality.MAY.value: ("Får", "May"),
    Modality.MAY_ONLY.value: ("Får endast", "May only"),
    Modality.MUST_NOT.value: ("Får inte", "Must not"),
    Modality.NORM.value: ("Norm", "Norm"),
    "norm": (
        "Norm: sagt som ett faktum eller en uppmaning, utan ska, bör eller får.",
        "Norm: said as a fact or an appeal, without must, should or may.",
    ),
    "rule": ("1 regel", "1 rule"),
    "rules": ("{n} regler", "{n} rules"),
    "others": (
        "Ingen regel har just de orden. Här är regler om samma sak med andra ord.",
        "No rule has these very words. Here are rules on the same matter in other words.",
    ),
    "none": (
        "Ingen regel passar sökningen. Prova ett annat ord, eller ställ frågan i samtalet.",
        "No rule fits the search. Try another word, or ask the question in the chat.",
    ),
    "empty": ("Dokumentet anger inga regler.", "The document states no rules."),
    "no_section": ("Utan rubrik", "Without a heading"),
    "context": ("Sammanhang:", "Context:"),
    "binds": ("Gäller för", "Binds"),
    "condition": ("Villkor", "Condition"),
    "exception": ("Undantag", "Exception"),
    "governs": ("Annan text som gäller", "Another text that governs"),
    "beside": ("Sägs i samma avsnitt:", "Said in the same section:"),
}
