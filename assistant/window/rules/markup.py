"""The cards as markup, section by section."""

from __future__ import annotations

from itertools import groupby

from markupsafe import Markup

from assistant.phrases import phrase
from assistant.window.bilingual import original, say
from assistant.window.quoted import quotation, translated, translation_of, where
from assistant.window.rules.cards import Card, Cards
from assistant.window.rules.words import WORDS
from corpus.reference import Reference
from corpus.rule import Modality
from ingest.knowledge import Knowledge
from ingest.register_tables import BELOW


def rules(
    cards: Cards,
    knowledge: Knowledge,
    language: str,
    typed: str = "",
    modality: str = "",
    section: str = "",
) -> Markup:
    """The rules that a search finds; how many they are comes first."""
    if not cards.all:
        return Markup('<p class="empty">{}</p>').format(say(WORDS, "empty", language))
    search = cards.search(typed, modality, section)
    if not search.cards:
        return Markup('<p class="empty" role="status">{}</p>').format(say(WORDS, "none", language))
    sections = groupby(search.cards, key=lambda card: card.sentence.passage.section)
    others = say(WORDS, "others", language) if search.by_other_words else ""
    return Markup('<p class="found" role="status">{}{}</p>{}{}').format(
        counted(len(search.cards), language),
        f". {others}" if others else "",
        _legend(search.cards, language),
        Markup("").join(
            _section(path, list(group), knowledge, language) for path, group in sections
        ),
    )


def counted(number: int, language: str) -> str:
    """How many rules."""
    return say(WORDS, "rule" if number == 1 else "rules", language, n=number)


def _legend(cards: tuple[Card, ...], language: str) -> Markup:
    if not any(card.rule.modality is Modality.NORM for card in cards):
        return Markup()
    return Markup('<p class="note">{}</p>').format(say(WORDS, "norm_means", language))


def _section(
    path: tuple[str, ...], cards: list[Card], knowledge: Knowledge, language: str
) -> Markup:
    heading = Markup(f" {BELOW.strip()} ").join(
        original(each, knowledge, language) for each in path
    ) or say(WORDS, "no_section", language)
    lists = groupby(cards, key=lambda card: card.sentence.lead_in)
    return Markup("<section><h2>{}</h2>{}</section>").format(
        heading,
        Markup("").join(
            _list(lead_in, list(group), knowledge, language) for lead_in, group in lists
        ),
    )


def _list(lead_in: str, cards: list[Card], knowledge: Knowledge, language: str) -> Markup:
    """The rules that one sentence introduces, under it."""
    lead = Markup('<p class="lead">{}</p>').format(original(lead_in, knowledge, language))
    return Markup('{}<ul class="cards">{}</ul>').format(
        lead if lead_in else "",
        Markup("").join(
            Markup("<li>{}</li>").format(_card(card, knowledge, language)) for card in cards
        ),
    )


def _card(card: Card, knowledge: Knowledge, language: str) -> Markup:
    rule = card.rule
    return Markup(
        '<article class="rule {kind}"><p class="modality">{modality}</p>{context}'
        '<p class="said" lang="{own}">{said}</p>{translation}{facts}{governs}{where}</article>'
    ).format(
        kind=rule.modality.value.replace(" ", "-"),
        modality=say(WORDS, rule.modality.value, language),
        context=_context(card, knowledge, language),
        own=knowledge.collection.language,
        said=card.sentence.text,
        translation=translated(translation_of(rule.place, knowledge), language),
        facts=_facts(card, knowledge, language),
        governs=_governs(card, knowledge, language),
        where=where(rule.place, knowledge, language, section=False),
    )


def _context(card: Card, knowledge: Knowledge, language: str) -> Markup:
    """The sentence that the rule points back to."""
    if card.before is None:
        return Markup()
    return Markup('<p class="context"><b>{}</b> {}</p>').format(
        say(WORDS, "context", language), original(card.before.text, knowledge, language)
    )


def _facts(card: Card, knowledge: Knowledge, language: str) -> Markup:
    """Whom the rule binds, its condition and its exception, unless its list says so."""
    facts = [(name, getattr(card.rule, name)) for name in ("binds", "condition", "exception")]
    rows = [
        Markup('<div><dt>{}</dt><dd lang="{}">{}</dd></div>').format(
            say(WORDS, name, language), knowledge.collection.language, words
        )
        for name, words in facts
        if words and words not in card.sentence.lead_in
    ]
    return Markup("<dl>{}</dl>").format(Markup("").join(rows)) if rows else Markup()


def _governs(card: Card, knowledge: Knowledge, language: str) -> Markup:
    if not card.governs:
        return Markup()
    return Markup('<div class="governs"><b>{}</b>{}</div>').format(
        say(WORDS, "governs", language),
        Markup("").join(_reference(r, card, knowledge, language) for r in card.governs),
    )


def _reference(reference: Reference, card: Card, knowledge: Knowledge, language: str) -> Markup:
    """A text that governs: that it is not here, and the words that point to it unless shown."""
    said = Markup("<p>{}</p>").format(phrase("not_in_collection", language, text=reference.name))
    if reference.place == card.rule.place:
        return said
    return Markup('{}<div class="beside"><p>{}</p>{}</div>').format(
        said, say(WORDS, "beside", language), quotation(reference.place, knowledge, language)
    )
