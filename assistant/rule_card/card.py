"""The card: a verdict where one is safe, the rule that gives it, what also applies and governs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.answer import Citation, Part, Statement
from assistant.compose.select import needed
from assistant.compose.statements import compose
from assistant.evidence import Evidence
from assistant.phrases import phrase
from assistant.question import Question
from assistant.register.draft import cite_place
from assistant.rule_card.asking import read_asking
from assistant.rule_card.governing import governing, is_about
from assistant.rule_card.stated import StatedRule, StatedRules
from assistant.rule_card.verdict import Judge, Judged
from assistant.rule_card.wording import units_of
from assistant.understand.glossary import Glossary
from corpus.place import Place
from corpus.reference import Reference
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge

MOST_WORDS = 100
"""Words of a card that names another text; without room for that it is left out."""
Composed = tuple[tuple[Part, ...], tuple[Citation, ...]]


@dataclass(frozen=True, slots=True)
class Pointer:
    """What an answer that finds nothing says of another text, and the citation that proves it."""

    note: str
    citations: tuple[Citation, ...]


class RuleCards:
    """Makes cards of the rules of one edition."""

    def __init__(self, knowledge: Knowledge, glossary: Glossary) -> None:
        self._knowledge = knowledge
        self._glossary = glossary
        self._rules = {
            language: StatedRules(knowledge, glossary, language) for language in ("sv", "en")
        }

    def compose(
        self, question: Question, evidence: Evidence, chosen: list[Sentence]
    ) -> Composed | None:
        """The answer as a card; None where it is asked for something else, or found elsewhere."""
        asking = read_asking(question.text)
        best = evidence.sentences[0].sentence
        if asking is None or best not in chosen:
            return None
        beside = [s for s in chosen if s.passage.id == best.passage.id]
        if not self._rules_in(beside, question.language):
            return None
        judged = self._judge(question, best, chosen)
        head = self._head(judged.by.sentence if judged else best, chosen)
        rest = [s for s in chosen if s not in head]
        rest.sort(key=lambda s: s.passage.section != head[0].passage.section)
        parts, citations = compose(
            [*head, *rest], question.language, self._knowledge, self._glossary
        )
        laid_out = _lay_out(parts, citations, head, judged, question.language)
        return self._with_governing(laid_out, citations, question, best)

    def pointer(self, question: Question, nearest: list[Sentence]) -> Pointer | None:
        """Where the rule nearest to a question without an answer points to another text."""
        best = nearest[0] if nearest else None
        if best is None or not self._rules_in([best], question.language):
            return None
        if not is_about(question.whole, question.language, best, self._glossary):
            return None
        found = self._governing(question, best)
        if found is None:
            return None
        words = found.place.span.of(self._knowledge.documents[found.place.document].text)
        if question.language == "en":
            words = self._knowledge.translations.get(words, words)
        note = phrase("points_elsewhere", question.language, words=words, text=found.name)
        at = len(nearest) + 1
        places = [p for p in _places(found) if not any(_stands_at(s, p) for s in nearest)]
        cited = (cite_place(p, n, self._knowledge) for n, p in enumerate(places, start=at))
        return Pointer(note, tuple(cited))

    def _judge(self, question: Question, best: Sentence, chosen: list[Sentence]) -> Judged | None:
        asking = read_asking(question.text)
        if asking is None or question.context:
            return None
        language = question.language
        units = units_of(asking.words, language)
        candidates = self._rules_in(chosen, language)
        candidates.sort(key=lambda r: (r.sentence.passage.id != best.passage.id, r.sentence.number))
        rules = self._rules[language]
        return Judge(asking, units, self._glossary, rules).judge(candidates)

    def _rules_in(self, sentences: list[Sentence], language: str) -> list[StatedRule]:
        return self._rules[language].of(sentences)

    def _head(self, first: Sentence, chosen: list[Sentence]) -> list[Sentence]:
        """The rule that decides, with what it points back to and what points back to it."""
        head = [first]
        for sentence in head:
            for beside in needed(sentence, self._knowledge):
                if beside in chosen and beside not in head:
                    head.append(beside)
        return sorted(head, key=lambda s: s.number)

    def _governing(self, question: Question, best: Sentence) -> Reference | None:
        asked, language = question.whole, question.language
        return governing(asked, language, best, self._knowledge, self._glossary)

    def _with_governing(
        self,
        parts: list[Part],
        citations: tuple[Citation, ...],
        question: Question,
        best: Sentence,
    ) -> Composed:
        """The card with the text that governs, quoted unless it is already, if there is room."""
        found = self._governing(question, best)
        if found is None:
            return tuple(parts), citations
        more = list(citations)
        statements: list[Statement] = []
        for place in _places(found):
            if not any(_cites(c, place) for c in more):
                sentence = self._knowledge.sentence_at[(place.document, place.span)]
                (part,), _ = compose([sentence], question.language, self._knowledge, self._glossary)
                n = len(more) + 1
                more.append(cite_place(place, n, self._knowledge))
                statements.append(replace(part.statements[-1], citations=(n,)))
        proof = tuple(c.n for c in more if any(_cites(c, place) for place in _places(found)))
        said = phrase("not_in_collection", question.language, text=found.name)
        statements.append(Statement(said, proof, composed=True))
        if _words([*parts, Part("", tuple(statements))]) > MOST_WORDS:
            return tuple(parts), citations
        lead = phrase("governing", question.language)
        return (*parts, Part(lead, tuple(statements))), tuple(more)


def _lay_out(
    parts: tuple[Part, ...],
    citations: tuple[Citation, ...],
    head: list[Sentence],
    judged: Judged | None,
    language: str,
) -> list[Part]:
    """The first part begins with the verdict; what does not belong to its rule becomes a list."""
    first, *others = parts
    quotes = {sentence.text for sentence in head} | {sentence.lead_in for sentence in head}
    own = {c.n for c in citations if c.quote in quotes}
    deciding = tuple(s for s in first.statements if own.issuperset(s.citations))
    further = tuple(s for s in first.statements if s not in deciding)
    opening: tuple[Statement, ...] = ()
    if judged:
        n = next(c.n for c in citations if c.quote == judged.by.sentence.text)
        opening = (Statement(phrase(judged.verdict.value, language), (n,), composed=True),)
    laid_out = [Part(first.lead, (*opening, *deciding), False, "" if further else first.gloss)]
    if further:
        lead = phrase("further_rules", language)
        laid_out.append(Part(lead, further, len(further) > 1, first.gloss))
    return [*laid_out, *others]


def _places(reference: Reference) -> list[Place]:
    """Where a reference is named and where it is made to apply, in the order of the text."""
    return [reference.name_at, reference.place] if reference.name_at else [reference.place]


def _stands_at(sentence: Sentence, place: Place) -> bool:
    return sentence.passage.document == place.document and sentence.span == place.span


def _cites(citation: Citation, place: Place) -> bool:
    at = (citation.document, citation.start, citation.end)
    return at == (place.document, place.span.start, place.span.end)


def _words(parts: list[Part]) -> int:
    """Words of an answer as it is shown."""
    return sum(len(s.text.split()) for part in parts for s in part.statements)
