"""The filters of a listing: which kinds each belongs to, and which rows it keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from assistant.listing.matching import Matcher, Thing, nearest
from assistant.retrieve.topics import heading_terms
from assistant.understand.glossary import Glossary
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.register_tables import BELOW, TABLES, Row
from ingest.register_words import LEVELS, MODALITIES
from ingest.words import fold

FILTERS: dict[str, frozenset[str]] = {
    "party": frozenset({"seats"}),
    "person": frozenset({"seats"}),
    "body": frozenset({"seats", "responsibilities"}),
    "collaboration": frozenset({"seats", "costs", "collaborations"}),
    "role": frozenset({"seats"}),
    "level": frozenset({"seats"}),
    "modality": frozenset({"rules"}),
    "section": frozenset(TABLES),
}
"""The kinds of fact that each filter belongs to."""
_CHOSEN = {"level": LEVELS, "modality": MODALITIES}
"""Filters that take one of a few words."""


class NothingFits(Exception):
    """No row passes the filters; `sv` and `en` say which does not fit, and what there is."""

    def __init__(self, sv: str, en: str) -> None:
        super().__init__(sv)
        self.sv, self.en = sv, en


@dataclass(frozen=True, slots=True)
class _Names:
    """Every name of the collaborations and the English of headings, by the register's own."""

    collaborations: Mapping[str, tuple[str, ...]]
    headings: Mapping[str, str]


def filtered(
    kind: str, rows: Iterable[Row], wanted: Mapping[str, str], knowledge: Knowledge
) -> tuple[Row, ...]:
    """The rows that pass every filter; InputError for a filter or word that there is not."""
    check(kind, wanted)
    rows = tuple(rows)
    if not rows:
        return ()
    matcher = Matcher(Glossary((*knowledge.glossary, *heading_terms(knowledge.sentences))))
    names = _Names(
        {c.name: (*c.names[1:], *c.section[-1:]) for c in knowledge.register.collaborations},
        knowledge.translations,
    )
    passed = [_passing(name, asked, rows, matcher, names) for name, asked in wanted.items()]
    kept = tuple(row for n, row in enumerate(rows) if all(n in numbers for numbers in passed))
    if not kept:
        raise NothingFits(
            "Varje filter passar något i registret, men inga rader passar alla filter.",
            "Each filter fits something in the register, but no row fits all of them.",
        )
    return kept


def check(kind: str, wanted: Mapping[str, str]) -> None:
    """Raise InputError for a filter that the kind has not, and for a word that it does not take."""
    for name, asked in wanted.items():
        if kind not in FILTERS[name]:
            here = ", ".join(n for n, kinds in FILTERS.items() if kind in kinds)
            raise InputError(
                f"Filtret {name} hör inte till {kind}. Filter som gör det: {here}.",
                f"The filter {name} does not belong to {kind}. Filters that do: {here}.",
            )
        if name in _CHOSEN and not _value_of(asked, _CHOSEN[name]):
            sv, en = (
                ", ".join(words[language] for words in _CHOSEN[name].values())
                for language in (0, 1)
            )
            raise InputError(
                f"{name} ”{asked}” finns inte. Välj ett av: {sv}.",
                f"{name} “{asked}” does not exist. Choose one of: {en}.",
            )


def _passing(
    name: str, asked: str, rows: tuple[Row, ...], matcher: Matcher, names: _Names
) -> set[int]:
    """The numbers of the rows that pass one filter; NothingFits when there are none."""
    things = [_THINGS[name](row, names) for row in rows]
    there = tuple(dict.fromkeys(thing for group in things for thing in group))
    if name in _CHOSEN:
        found = {Thing(_value_of(asked, _CHOSEN[name]))}
    else:
        found = matcher.fitting(asked, there, exact=name == "party")
    passed = {number for number, group in enumerate(things) if not found.isdisjoint(group)}
    if not passed:
        near = "; ".join(nearest(asked, there)) or "–"
        raise NothingFits(
            f"Inget i registret passar {name} ”{asked}”. Närmast finns: {near}.",
            f"Nothing in the register fits {name} “{asked}”. Nearest are: {near}.",
        )
    return passed


def _value_of(asked: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """The value that a word means, empty where it means none."""
    low = fold(" ".join(asked.split()))
    return next((v for v, known in words.items() if low in map(fold, (v, *known))), "")


def _column(*columns: str) -> Callable[[Row, _Names], tuple[Thing, ...]]:
    """What stands in the first of these columns that is filled, the others its further names."""

    def things(row: Row, _: _Names) -> tuple[Thing, ...]:
        said = [str(value) for column in columns if (value := row.values.get(column))]
        return (Thing(said[0], tuple(said[1:])),) if said else ()

    return things


def _collaborations(row: Row, names: _Names) -> tuple[Thing, ...]:
    """The collaboration of a row; a seat may be in a body that bears the name of another one."""
    own = str(row.values.get("collaboration") or row.values.get("name") or "")
    found = [Thing(own, names.collaborations.get(own, ()))] if own else []
    body = row.values.get("body_name")
    return (*found, *([Thing(str(body))] if body else []))


def _headings(row: Row, names: _Names) -> tuple[Thing, ...]:
    """The headings above a fact, each with its English."""
    path = str(row.values["section"] or "").split(BELOW)
    return tuple(
        Thing(each, (names.headings[each],) if each in names.headings else ())
        for each in path
        if each
    )


_THINGS: dict[str, Callable[[Row, _Names], tuple[Thing, ...]]] = {
    "party": _column("party"),
    "person": _column("person"),
    "body": _column("body_name", "body", "who"),
    "collaboration": _collaborations,
    "role": _column("role", "title"),
    "level": _column("level"),
    "modality": _column("modality"),
    "section": _headings,
}
