"""The heading of the page: which text this is, from whom, and how far to trust it."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window import words
from corpus.collection import Collection
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
            for fact in (*_edition(collection, knowledge.version), *_not_used(knowledge))
        ),
    )


def _not_used(knowledge: Knowledge) -> list[str]:
    """Documents that lie in the folder and do not answer, and why."""
    return [words.NOT_USED[each.why].format(name=each.name) for each in knowledge.silent]


def _edition(collection: Collection, version: str) -> list[str]:
    facts = [words.VERSION.format(version=version)]
    if collection.adopted:
        facts.append(words.ADOPTED.format(date=collection.adopted))
    if collection.valid_from and collection.valid_to:
        facts.append(words.VALID.format(start=collection.valid_from, end=collection.valid_to))
    if collection.figures_year:
        facts.append(words.FIGURES.format(year=collection.figures_year))
    return facts
