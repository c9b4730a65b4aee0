"""Which text the assistant speaks from: version, dates, and what in the folder is silent."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window import words
from corpus.collection import About, Collection
from ingest.knowledge import Knowledge


def edition(knowledge: Knowledge, language: str) -> Markup:
    """One line: the version of the text, its dates, documents that do not answer."""
    return Markup('<p class="edition">{}</p>').format(
        Markup(" · ").join(
            Markup("<span>{}</span>").format(fact)
            for fact in (*_facts(knowledge, language), *_not_used(knowledge, language))
        )
    )


def _not_used(knowledge: Knowledge, language: str) -> list[str]:
    """Documents that lie in the folder and do not answer, and why."""
    return [words.NOT_USED[each.why].of(language, name=each.name) for each in knowledge.silent]


def _facts(knowledge: Knowledge, language: str) -> list[str]:
    known = _known(knowledge)
    facts = [words.VERSION.of(language, version=knowledge.version)]
    if known.adopted:
        facts.append(words.ADOPTED.of(language, date=known.adopted))
    if known.valid_from and known.valid_to:
        facts.append(words.VALID.of(language, start=known.valid_from, end=known.valid_to))
    year = known.figures_year
    if year and any(str(year) in each.text for each in knowledge.documents.values()):
        facts.append(words.FIGURES.of(language, year=year))
    return facts


def _known(knowledge: Knowledge) -> Collection | About:
    """What is known of the text that answers.

    What collection.toml says of the whole may be said of an edition that no longer answers.
    """
    if knowledge.silent and len(knowledge.documents) == 1:
        return knowledge.collection.about(next(iter(knowledge.documents)))
    return knowledge.collection
