"""Responsibilities: who does what, when, and with whose support."""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus.place import Place
from corpus.responsibility import Responsibility
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.register.acts import PRESENT
from ingest.register.clause import Clause
from ingest.register.clauses import active_clauses, stated_clauses
from ingest.register.passives import passive_clauses
from ingest.register.prose import place_of, prose_of
from ingest.register.times import TIME, times_in

_SUPPORT = re.compile(
    r",?\s*\b(?:med\s+(?:stöd|hjälp|bistånd)\s+av|i\s+samråd\s+med|tillsammans\s+med|"
    rf"i\s+samverkan\s+med)\s+(?P<whom>[^,.;]+?)(?=\s+(?:{PRESENT}|tar|ser|följer)\b|[,.;]|$)",
    re.IGNORECASE,
)
_AIMS = re.compile(r"^(?:vision|syfte|målbild|bakgrund)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"^(?:den|de|hen|hon|han|denna|denne|dessa)$", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:en|et|arna|erna|orna|n|t)$")


def read_responsibilities(knowledge: Knowledge) -> tuple[Responsibility, ...]:
    """Every responsibility of a collection, in order of the text."""
    found: list[Responsibility] = []
    for passage_sentences in _by_passage(prose_of(knowledge)):
        found.extend(_of_passage(passage_sentences))
    return tuple(found)


def _by_passage(sentences: Iterable[Sentence]) -> list[list[Sentence]]:
    rows: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        rows.setdefault(f"{sentence.passage.document}\0{sentence.passage.id}", []).append(sentence)
    return list(rows.values())


def _of_passage(sentences: list[Sentence]) -> list[Responsibility]:
    """The responsibilities of one passage; a sentence may take up the former one's subject."""
    found: list[Responsibility] = []
    for sentence in sentences:
        former = found[-1] if found else None
        for clause in _clauses(sentence):
            found.append(_responsibility(sentence, clause, former))
    return found


def _clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """The acts of one sentence: stated outright, active, else passive ones with time or agent."""
    text = sentence.text
    if text.endswith("?"):
        return ()
    if _AIMS.match(sentence.heading):
        return stated_clauses(text)
    return stated_clauses(text) or active_clauses(text) or passive_clauses(text)


def _responsibility(
    sentence: Sentence, clause: Clause, former: Responsibility | None
) -> Responsibility:
    who, who_at = _who(clause, former)
    support = _SUPPORT.search(clause.words)
    return Responsibility(
        place=place_of(sentence),
        section=sentence.passage.section,
        who=who,
        act=clause.act,
        what=_what(clause.what),
        when=times_in(clause.words),
        support=TIME.sub("", support["whom"]).strip() if support else "",
        who_at=who_at,
    )


def _who(clause: Clause, former: Responsibility | None) -> tuple[str, Place | None]:
    """The doer, and where an earlier sentence names it."""
    if former is None or not former.who:
        return ("" if _PRONOUN.match(clause.who) else clause.who), None
    if _PRONOUN.match(clause.who):
        return former.who, former.who_at or former.place
    if not clause.who and _takes_up(clause.what, former.what):
        return former.who, former.who_at or former.place
    return clause.who, None


def _takes_up(subject: str, former: str) -> bool:
    """Whether a definite subject repeats a word of the former act: rådgivning, Rådgivningen."""
    first = subject.split()[0].lower() if subject else ""
    bare = _DEFINITE.sub("", first)
    words = re.findall(r"\w+", former.lower())
    return len(bare) > 5 and bare != first and bare in words


def _what(words: str) -> str:
    """What is done, without support and without times at either end."""
    plain = _SUPPORT.sub("", words)
    former = None
    while plain != former:
        former = plain
        plain = plain.strip(" ,.;:")
        for match in TIME.finditer(plain):
            if match.group().lower() in ("årlig", "årliga", "löpande") and match.start() == 0:
                continue
            relative = re.search(r"\bsom\s+\w+\s*$", plain[: match.start()])
            if match.end() == len(plain) and match.start() > 0 and not relative:
                plain = plain[: match.start()]
                break
            if match.start() == 0 and match.end() < len(plain):
                plain = plain[match.end() :]
                break
    return re.sub(r"\s+(?:därefter|och|samt)$", "", plain)
