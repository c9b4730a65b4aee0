"""The heading of the page: which text this is, from whom, and how far to trust it."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window import words
from corpus.collection import About, Collection
from ingest.knowledge import Knowledge


def heading(knowledge: Knowledge) -> Markup:
    """Title, publisher, that an assistant answers, and which version it speaks from."""
    collection = knowledge.collection
    publisher = collection.publisher
    return Markup(
        '<header class="heading"><div>{publisher}<h1>{title}</h1></div>'
        '<div><p class="about">{about}</p><p class="edition">{edition}</p></div></header>'
    ).format(
        publisher=Markup('<p class="publisher">{}</p>').format(publisher) if publisher else "",
        title=collection.title,
        about=words.ABOUT,
        edition=Markup(" · ").join(
            Markup("<span>{}</span>").format(fact)
            for fact in (*_edition(knowledge), *_not_used(knowledge))
        ),
    )


def _not_used(knowledge: Knowledge) -> list[str]:
    """Documents that lie in the folder and do not answer, and why."""
    return [words.NOT_USED[each.why].format(name=each.name) for each in knowledge.silent]


def _edition(knowledge: Knowledge) -> list[str]:
    known = _known(knowledge)
    facts = [words.VERSION.format(version=knowledge.version)]
    if known.adopted:
        facts.append(words.ADOPTED.format(date=known.adopted))
    if known.valid_from and known.valid_to:
        facts.append(words.VALID.format(start=known.valid_from, end=known.valid_to))
    year = known.figures_year
    if year and any(str(year) in each.text for each in knowledge.documents.values()):
        facts.append(words.FIGURES.format(year=year))
    return facts


def _known(knowledge: Knowledge) -> Collection | About:
    """What is known of the text that answers.

    What collection.toml says of the whole may be said of an edition that no longer answers.
    """
    if knowledge.silent and len(knowledge.documents) == 1:
        return knowledge.collection.about(next(iter(knowledge.documents)))
    return knowledge.collection
