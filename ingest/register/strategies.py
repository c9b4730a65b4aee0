"""Listed strategies: lists of other steering documents with the years that they hold for."""

from __future__ import annotations

import re
from itertools import groupby

from corpus.listed_strategy import ListedStrategy
from corpus.passage import Shape
from corpus.sentence import Sentence
from corpus.unread import Unread
from ingest.knowledge import Knowledge
from ingest.register.prose import DASH, PERIOD, YEAR, period_of, place_of, prose_of

_LISTED = (Shape.ENTRY, Shape.BULLET, Shape.ROW)
_BEFORE_YEARS = (
    r"\s*[,:;(|–—-]?\s*\(?(?:(?:som\s+)?(?:gäller|gällande|giltig|avser|antagen|beslutad|fastställd|med\s+giltighet)\s+)?"
    r"(?:(?:för|under|mellan)\s+)?(?:\b(?:program|plan|strategi|mål)?(?:perioden|period|åren|tiden)\s+)?"
)
_BOTH = re.compile(
    rf"^(?P<name>.+?){_BEFORE_YEARS}(?:från\s+(?:och\s+med\s+)?)?{PERIOD.pattern}\s*[).,;]*$",
    re.IGNORECASE,
)
_LAST = re.compile(
    rf"^(?P<name>.+?){_BEFORE_YEARS}(?:(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|till|fram\s+till|"
    rf"mot|utgången\s+av)\s+(?:år\s+)?(?P<last>{YEAR})|[-–—]\s*(?P<open>{YEAR}))\s*[).,;]*$",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"^(?P<name>.+?){_BEFORE_YEARS}(?:(?:från\s+och\s+med|fr\.?\s?o\.?\s?m\.?|från|sedan)\s+"
    rf"(?:år\s+)?(?P<first>{YEAR})\s*[-–—]?|(?P<open>{YEAR})\s*(?:[-–—]|(?:och\s+)?tills\s+vidare))\s*[).,;]*$",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    rf"[\s,(–-]+(?:antagen|antaget|beslutad|reviderad|uppdaterad)\s+(?:år\s+|i\s+\w+\s+)?{YEAR}\W*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"\bmellan\s+({YEAR})\s+och\s+({YEAR})", re.IGNORECASE)
_SINGLE = re.compile(rf"^(?P<name>[^.:;|]+?)\s*[,:;|]?\s+\(?(?P<last>{YEAR})\)?\s*[.,;]?$")
_STEERING = re.compile(
    r"strategi|plan(?:en)?\b|\w+plan\b|program|policy|agenda|vision\b|styrdokument|riktlinje|"
    r"handlingsplan|färdplan|överenskommelse",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:möte|konferens|projekt\w*|seminari\w*|besök|resa|utlysning|antagen|antaget|beslutad|"
    r"reviderad|upphävd|avslutad\w*|startade?|bildad\w*|ledamot|ordförande)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:ska|bör|får|måste|har|är|bildades|startade|deltar|kostar)\b")


def read_strategies(knowledge: Knowledge) -> tuple[ListedStrategy, ...]:
    """Every listed strategy of a collection, in order of the text."""
    found: list[ListedStrategy] = []
    for entries in _lists(knowledge):
        read = [strategy for entry in entries if (strategy := _strategy(entry))]
        if _is_list_of_strategies(entries, read):
            found.extend(read)
    return tuple(found)


def unread_strategies(knowledge: Knowledge) -> tuple[Unread, ...]:
    """Entries of a list of strategies that were not read as one, and why."""
    found: list[Unread] = []
    for entries in _lists(knowledge):
        read = [strategy for entry in entries if (strategy := _strategy(entry))]
        if _is_list_of_strategies(entries, read):
            places = {strategy.place for strategy in read}
            left = [place_of(entry) for entry in entries if place_of(entry) not in places]
            found.extend(Unread(place, "strategy", "no years of its own") for place in left)
    return tuple(found)


def _lists(knowledge: Knowledge) -> list[list[Sentence]]:
    """The runs of list entries under one heading."""
    rows = groupby(
        prose_of(knowledge),
        key=lambda s: (s.passage.document, s.passage.section, s.passage.shape in _LISTED),
    )
    return [list(row) for (_, _, listed), row in rows if listed]


def _is_list_of_strategies(entries: list[Sentence], read: list[ListedStrategy]) -> bool:
    """Whether a list is of steering documents: its heading or most of its names say so."""
    if not read or len(read) * 2 < len(entries):
        return False
    above = f"{entries[0].heading} {entries[0].lead_in}"
    named = sum(bool(_STEERING.search(strategy.name)) for strategy in read)
    if _EVENT.search(above):
        return False
    return bool(_STEERING.search(above)) or named * 2 > len(read)


def _strategy(entry: Sentence) -> ListedStrategy | None:
    """One entry as a strategy, None if it is more than a name with years."""
    text = _DECIDED.sub("", _BETWEEN.sub(r"\1–\2", entry.text.strip()))
    if both := _BOTH.match(text):
        years: tuple[int | None, int | None] = period_of_entry(both)
        return _named(entry, both["name"], *years)
    if last := _LAST.match(text):
        return _named(entry, last["name"], None, int(last["last"] or last["open"]))
    if first := _FIRST.match(text):
        return _named(entry, first["name"], int(first["first"] or first["open"]), None)
    if single := _SINGLE.match(text):
        return _named(entry, single["name"], None, int(single["last"]))
    return None


def period_of_entry(match: re.Match[str]) -> tuple[int, int]:
    """Both years of an entry."""
    period = PERIOD.search(match.string, match.end("name"))
    assert period is not None
    return period_of(period)


def _named(
    entry: Sentence, name: str, first: int | None, last: int | None
) -> ListedStrategy | None:
    name = re.sub(rf"[\s,:;(|–—-]+$|{DASH}$", "", name).strip(' ”"')
    if not re.search(r"[A-Za-zÅÄÖåäö]{3}", name) or _EVENT.search(name) or _SENTENCE.search(name):
        return None
    return ListedStrategy(place_of(entry), entry.passage.section, name, first, last)
