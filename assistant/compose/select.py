"""Which sentences make up an answer: the first half of composing it.

One sentence is found; an answer needs as much of what stands around it as belongs to it: a rule
with its conditions and exceptions, a cost with what it includes, every mention of a person.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from assistant.compose.items import items_named
from assistant.compose.room import Room, first_that, with_openings
from assistant.compose.takes_up import takes_up
from assistant.compose.whole import asks_whole, of_whole
from assistant.decide.asked import (
    asks_all_amounts,
    asks_amount,
    asks_for_list,
    asks_what_applies,
    holds_amount,
    without_asking,
)
from assistant.evidence import Evidence, Found
from assistant.question import Question
from assistant.retrieve.promote import asks_what_one_may, is_rule
from assistant.retrieve.topical import Topical
from corpus.passage import Shape
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge

MOST_SENTENCES = 4
MOST_FIRSTS = 7
"""Beginnings of parts that an overview of a long section shows, as far as there is room."""
MOST_WORDS_OF_LIST = 150
"""Words of a list that is quoted whole."""
MOST_MENTIONS = 6
BURIED = 1
"""Sentences before the best one from which on it is put first."""
SHORT_PASSAGE = 60
"""Words; a paragraph no longer than this is quoted whole."""
ALSO = 0.8
"""Share of the best score from which another sentence of the same passage is quoted too."""
ELSEWHERE = 0.86
"""The same for a sentence of another passage; docs/evaluation.md has what .90 and .93 give."""
SUPPORT = 0.75
"""The same for what stands beside it in a short paragraph; a rule keeps all of its passage."""
SHORT_PAIR = 45
"""Words; a paragraph of two sentences no longer than this is quoted whole."""
LOOKED_AT = 3
"""Sentences among which the one part is looked for that a question for what applies names."""
SUM_INSTEAD = 0.5
"""Share of the best score from which a sum of the section asked about comes first, if one is."""
_POINTS_BACK = re.compile(
    r"^(?:Detta|Denna|Dessa|Den|Det(?= innebär)|De|Därför|Exempel på|Om det ändå|I denna|"
    r"Genom denna|Med anledning|Alla är|Målen som)\b"
)

_SINCE = re.compile(r"\bsedan dess\b")
"""Words that mean a time given in the sentence before."""


def select(
    question: Question, evidence: Evidence, knowledge: Knowledge, topical: Topical
) -> list[Sentence]:
    """The sentences that answer, in the order of the text, grouped as they will be shown."""
    if not evidence.sentences:
        return []
    if question.people:
        mentions = _mentions(question, knowledge)
        if mentions:
            return mentions
    evidence = of_whole(question, evidence)
    best = evidence.sentences[0].sentence
    narrow = _names_party(best, question.parties) and not asks_for_list(question.text)
    if question.parties and not narrow:
        of_party = topical.naming(question.parties)
        if 0 < len(of_party) <= MOST_MENTIONS:
            return [s for s in of_party if s.passage.section in question.sections] or of_party
    every = asks_all_amounts(question.text) and len(question.sections) != 1
    any_ = asks_amount(question.text) and not question.sections and holds_amount(best.text)
    if every or any_:
        amounts = topical.with_amounts
        if (1 if any_ else 2) <= len(amounts) <= MOST_MENTIONS:
            return list(amounts)
    room = Room(question.language, knowledge)
    whole = evidence.overview if asks_whole(question, evidence, topical) else ()
    around = whole or _list_of(best, knowledge)
    items = items_named(question.text, around, knowledge.translations)
    if items and (whole or best in items or topical.names_heading(question, around)):
        return items
    if whole:
        part = _part_named(question, evidence, topical)
        if part is None:
            return _overview(whole, room)
        ordered = (part, *(f for f in evidence.sentences if f is not part))
        evidence = replace(evidence, sentences=ordered)
    inside = [f for f in evidence.sentences if f.sentence.passage.section in question.sections]
    first = evidence.sentences[:1]
    if asks_amount(question.text):
        near = SUM_INSTEAD * first[0].score
        first = (*(f for f in inside if holds_amount(f.sentence.text) and f.score >= near), *first)
    found = (*first[:1], *(_spoken_of(question, evidence) or inside or evidence.sentences))
    may = asks_what_one_may(question.text) and is_rule(best.text)
    return _around(found, knowledge, room, lambda s: topical.shares(question, s), may)


def _list_of(best: Sentence, knowledge: Knowledge) -> list[Sentence]:
    """The items of the lists in a sentence's section."""
    found = knowledge.in_section(best.passage.section)
    return [s for s in found if s.passage.shape is not Shape.PARAGRAPH]


def _spoken_of(question: Question, evidence: Evidence) -> list[Found]:
    """What the answer before quoted, if the best sentence is of it: the question is on that."""
    best, *_ = evidence.sentences
    spoken = [f for f in evidence.sentences if _place_of(f.sentence) in question.spoken]
    return spoken if best in spoken else []


def _place_of(sentence: Sentence) -> tuple[str, int]:
    return sentence.passage.document, sentence.span.start


def _part_named(question: Question, evidence: Evidence, topical: Topical) -> Found | None:
    """The sentence on the one thing for which a question asks what applies; None: for all."""
    if not asks_what_applies(question.text):
        return None
    asked = without_asking(question.whole)
    for found in evidence.sentences[:LOOKED_AT]:
        near = found.score >= ALSO * evidence.sentences[0].score
        if near and topical.names_part(asked, found.sentence, evidence.overview):
            return found
    return None


def _mentions(question: Question, knowledge: Knowledge) -> list[Sentence]:
    """Every sentence that names the persons asked for, within the sections asked for."""
    numbers = sorted({n for person in question.people for n in person.sentences})
    named = [knowledge.sentences[n] for n in numbers]
    inside = [s for s in named if s.passage.section in question.sections]
    wanted = inside or named
    if len(wanted) > MOST_MENTIONS:
        return []
    return wanted


def _names_party(sentence: Sentence, parties: tuple[str, ...]) -> bool:
    return any(f"({party})" in sentence.text for party in parties)


def _overview(sentences: Sequence[Sentence], room: Room) -> list[Sentence]:
    """A list whole; a short section whole; of a long one its list, or how each part begins."""
    if _is_list(sentences) or room.holds(sentences):
        return list(sentences)
    list_alone = _list_within(sentences)
    if list_alone:
        return list_alone
    sections = list(dict.fromkeys(s.passage.section for s in sentences))
    if len(sections) > 1:
        return [next(s for s in sentences if s.passage.section == section) for section in sections]
    firsts = [s for s in sentences if s.span == s.passage.sentences[0]]
    return room.within(firsts[:MOST_FIRSTS])


def _list_within(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The one list of a section with its opening words, if an answer has room for all of it."""
    opening = [s for s in sentences if s.text.endswith(":")]
    if len(opening) != 1:
        return []
    items = [s for s in sentences if s.passage.lead_in == opening[0].span]
    fits = _words([*opening, *items]) <= MOST_WORDS_OF_LIST
    return [*opening, *items] if items and fits else []


def _is_list(sentences: Sequence[Sentence]) -> bool:
    items = sum(s.passage.shape is not Shape.PARAGRAPH for s in sentences)
    return items >= len(sentences) - 1 and items > 0


def _around(
    found: Sequence[Found],
    knowledge: Knowledge,
    room: Room,
    shares: Callable[[Sentence], bool],
    may: bool,
) -> list[Sentence]:
    """The best sentence with what belongs to it; where it is asked what one `may` do, with the
    other rules of a short passage."""
    best = found[0]
    passage = best.sentence.passage
    same = _of_passage(best.sentence, knowledge)
    chosen: dict[int, Sentence] = {best.sentence.number: best.sentence}
    scores = {each.sentence.number: each.score for each in found}
    if passage.shape is not Shape.PARAGRAPH or _words(same) <= SHORT_PASSAGE:
        prose = passage.shape is Shape.PARAGRAPH
        whole = not prose or (len(same) == 2 and _words(same) <= SHORT_PAIR)
        least = 0.0 if whole else SUPPORT * best.score
        for one in same:
            rules = may and is_rule(one.text)
            if rules or scores.get(one.number, 0.0) >= least:
                chosen[one.number] = one
    for sentence in same:
        if scores.get(sentence.number, 0.0) >= ALSO * best.score:
            chosen[sentence.number] = sentence
    for each in found[1:]:
        if each.score < ELSEWHERE * best.score or len(chosen) >= MOST_SENTENCES:
            continue
        if each.sentence.passage.id == passage.id or shares(each.sentence):
            chosen.setdefault(each.sentence.number, each.sentence)
    for sentence in list(chosen.values()):
        for beside in needed(sentence, knowledge):
            chosen.setdefault(beside.number, beside)
    for number in [n for n, s in chosen.items() if s.text.endswith(":")]:
        items = knowledge.led_by(chosen[number])
        if number == best.sentence.number:
            if not room.holds([chosen[number], *items]):
                return _list_alone([chosen[number], *items])
            chosen.update((item.number, item) for item in items)
        elif not any(item.number in chosen for item in items):
            del chosen[number]
    first = [best.sentence.number]
    rest = sorted(chosen, key=lambda n: (-scores.get(n, 0.0), n))
    kept: list[Sentence] = []
    for number in dict.fromkeys(n for n in first + rest if n in chosen):
        before = [s for s in _with_before(chosen[number], knowledge) if s.number in chosen]
        added = [s for s in before if s not in kept]
        if room.holds([*kept, *added]):
            kept += added
        elif not kept:
            kept.append(chosen[number])
    return _best_first(sorted(kept, key=lambda s: s.number), best.sentence, knowledge)


def _best_first(kept: list[Sentence], best: Sentence, knowledge: Knowledge) -> list[Sentence]:
    """The sentences of the text from the best one on, then those before it, if it is prose; the
    best one keeps before it what it points back to. With a list, the section of the best first."""
    if any(s.passage.shape is not Shape.PARAGRAPH or s.text.endswith(":") for s in kept):
        return sorted(kept, key=lambda s: s.passage.section != best.passage.section)
    if best not in kept:  # it opens a list, and does not stand without it
        return kept
    *_, first = (s for s in _with_before(best, knowledge) if s in kept)
    at = kept.index(first)
    if at < BURIED:
        return kept
    section = [s for s in kept[:at] if s.passage.section == first.passage.section]
    others = [s for s in kept[:at] if s not in section]
    behind = [s for s in kept[at:] if s.passage.section == first.passage.section]
    return [*behind, *section, *others, *(s for s in kept[at:] if s not in behind)]


def _with_before(sentence: Sentence, knowledge: Knowledge) -> list[Sentence]:
    """A sentence, and before it what it points back to, and what that points back to."""
    found = [sentence]
    while before := next(
        (s for s in needed(found[-1], knowledge) if s.number < found[-1].number), None
    ):
        found.append(before)
    return found


def needed(sentence: Sentence, knowledge: Knowledge) -> Iterable[Sentence]:
    """The sentence before, where this one points back to it, and the one after that points here."""
    same = _of_passage(sentence, knowledge)
    at = same.index(sentence)
    if at > 0 and _leans(sentence.text, same[at - 1].text):
        yield same[at - 1]
    if at + 1 < len(same) and _POINTS_BACK.match(same[at + 1].text):
        yield same[at + 1]


def _leans(text: str, before: str) -> bool:
    """Whether a sentence is not understood without the one before."""
    return bool(_POINTS_BACK.match(text) or _SINCE.search(text)) or takes_up(text, before)


def _of_passage(sentence: Sentence, knowledge: Knowledge) -> list[Sentence]:
    place = sentence.passage.sentences.index(sentence.span)
    first = sentence.number - place
    return list(knowledge.sentences[first : first + len(sentence.passage.sentences)])


def _list_alone(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The first sentences of a list, as many as may be quoted of one."""
    return first_that(lambda kept: _words(kept) <= MOST_WORDS_OF_LIST, sentences)


def _words(sentences: Iterable[Sentence]) -> int:
    """Words of the text, the opening words of lists with them."""
    return sum(len(text.split()) for text in with_openings(sentences))
