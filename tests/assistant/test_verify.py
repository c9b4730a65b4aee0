"""verify(): nothing unproven passes, whoever composed the answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answer import Answer, Citation, Contact, Part, Statement, Status
from assistant.compose.citations import cite
from assistant.verify.quotations import is_verbatim, verify
from ingest.knowledge import Knowledge


@pytest.fixture(scope="module")
def citation(knowledge: Knowledge) -> Citation:
    """A sentence that has a working translation."""
    sentence = next(s for s in knowledge.sentences if s.text in knowledge.translations)
    return cite(sentence, 1, knowledge)


@pytest.fixture(scope="module")
def another(knowledge: Knowledge) -> Citation:
    return cite(knowledge.sentences[-1], 2, knowledge)


def _answer(citations: list[Citation], *statements: Statement) -> Answer:
    return Answer(Status.ANSWERED, "sv", parts=(Part("", statements),), citations=tuple(citations))


def _texts(answer: Answer) -> list[str]:
    return [s.text for part in answer.parts for s in part.statements]


def _forged(citation: Citation) -> list[Citation]:
    return [
        replace(citation, quote=citation.quote.replace(" ", " inte ", 1)),
        replace(citation, quote=citation.quote[:-1]),
        replace(citation, quote=citation.quote + " "),
        replace(citation, quote=citation.quote.lower()),
        replace(citation, start=citation.start + 1),
        replace(citation, end=citation.end + 1),
        replace(citation, start=citation.start + 7, end=citation.end + 7),
        replace(citation, document="annat.txt"),
        replace(citation, start=-5, end=-1),
    ]


def test_a_true_answer_stays_as_it_is(
    citation: Citation, another: Citation, knowledge: Knowledge
) -> None:
    answer = _answer(
        [citation, another], Statement(citation.quote, (1,)), Statement(another.quote, (2,))
    )
    assert verify(answer, knowledge) == answer


def test_a_translation_that_holds_stays(citation: Citation, knowledge: Knowledge) -> None:
    english = knowledge.translations[citation.quote]
    answer = _answer([citation], Statement(english, (1,), translated=True))
    assert verify(answer, knowledge) == answer


@pytest.mark.parametrize("number", range(9))
def test_a_forged_quotation_goes_with_its_statement(
    number: int, citation: Citation, another: Citation, knowledge: Knowledge
) -> None:
    forged = _forged(citation)[number]
    assert not is_verbatim(forged, knowledge)
    answer = verify(
        _answer([forged, another], Statement(forged.quote, (1,)), Statement(another.quote, (2,))),
        knowledge,
    )
    assert _texts(answer) == [another.quote]
    assert answer.citations == (another,)
    assert answer.status is Status.ANSWERED


@pytest.mark.parametrize("number", range(9))
def test_with_nothing_left_the_document_does_not_say(
    number: int, citation: Citation, knowledge: Knowledge
) -> None:
    forged = _forged(citation)[number]
    answer = verify(_answer([forged], Statement(forged.quote, (1,))), knowledge)
    assert answer.status is Status.NOT_IN_DOCUMENTS
    assert (answer.parts, answer.citations) == ((), ())


@pytest.mark.parametrize(
    "change", [str.upper, lambda t: t + " Alltid.", lambda t: "Ja.", lambda t: ""]
)
def test_a_statement_that_is_not_its_quotation_goes(
    change: object, citation: Citation, another: Citation, knowledge: Knowledge
) -> None:
    assert callable(change)
    false = Statement(change(citation.quote), (1,))
    answer = verify(_answer([citation, another], false, Statement(another.quote, (2,))), knowledge)
    assert _texts(answer) == [another.quote]
    assert answer.citations == (another,)


def test_a_translation_of_other_words_goes(
    citation: Citation, another: Citation, knowledge: Knowledge
) -> None:
    english = knowledge.translations[citation.quote]
    answer = verify(_answer([another], Statement(english, (2,), translated=True)), knowledge)
    assert answer.status is Status.NOT_IN_DOCUMENTS


def test_a_statement_without_its_citation_goes(
    citation: Citation, another: Citation, knowledge: Knowledge
) -> None:
    answer = verify(
        _answer([citation], Statement(citation.quote, (1,)), Statement(another.quote, (2,))),
        knowledge,
    )
    assert _texts(answer) == [citation.quote]


def test_related_and_contact_are_checked_too(citation: Citation, knowledge: Knowledge) -> None:
    forged = replace(citation, quote="Fråga vem du vill.")
    answer = Answer(
        Status.NOT_IN_DOCUMENTS,
        "sv",
        related=(citation, forged),
        contact=Contact("Fråga vem du vill.", forged),
    )
    checked = verify(answer, knowledge)
    assert checked.related == (citation,)
    assert checked.contact is None
