"""Which terms are parties, and whether a word that has another sense too is said of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understand.language import ENGLISH, SWEDISH
from corpus.companions import Term
from ingest.words import fold

_ONE_OF = frozenset("any which what one our their vilken vilka nagon nagra var ingen no".split())
_ARTICLES = frozenset("a an the en den".split())
_PERSON = re.compile(r"(?:politi|ledamo|member|person|plats|folk|represent|seat|delegat)")


def letters_of(term: Term) -> str | None:
    """The letters of a party whose term this is: a term of letters in parentheses."""
    inside = [name[1:-1] for name in term.sv if re.fullmatch(r"\([A-ZÅÄÖ]{1,4}\)", name)]
    return inside[0] if inside else None


def without_stray_party(
    terms: Sequence[Term], words: Sequence[str], places: range
) -> Sequence[Term]:
    """The terms that the words at `places` name, less a party if they have another sense too and
    are not said as of somebody ("keep it moderate", but "which moderate sits there")."""
    if len(terms) < 2:
        return terms
    parties = [term for term in terms if letters_of(term)]
    said = " ".join(words[places.start : places.stop]).lower()
    means_more = any(said in map(str.lower, t.names) for t in terms if t not in parties)
    if not parties or not means_more or _is_somebody(words, places):
        return terms
    return [term for term in terms if term not in parties]


def _is_somebody(words: Sequence[str], places: range) -> bool:
    if words[places[0]][:1].isupper():
        return True
    before = fold(words[places[0] - 1]) if places[0] else ""
    after = fold(words[places.stop]) if places.stop < len(words) else ""
    if before in _ARTICLES:
        return not after or after in ENGLISH or after in SWEDISH or bool(_PERSON.match(after))
    return before in _ONE_OF or words[places[-1]].endswith("s")
