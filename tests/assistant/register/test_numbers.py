"""A number that a question takes for granted is put right first, where it is another."""

from __future__ import annotations

import pytest

from assistant.answer import Answer, Part, Statement, Status
from assistant.register.numbers import corrected, presumed, without_number
from assistant.render import markdown
from assistant.verify.quotations import verify
from tests.assistant.register import presumed_questions as asked
from tests.assistant.register.asking import Asker


def _put_right(question: str, whole: Asker) -> str:
    read = whole.understand(question)
    found = presumed(read, whole.facts)
    assert found is not None
    nothing = Answer(Status.NOT_IN_DOCUMENTS, read.language)
    draft = corrected(nothing, found)
    assert draft.status is Status.ANSWERED
    checked = verify(draft, whole.knowledge, whole.proof)
    assert checked.parts == draft.parts, "proof threw something away"
    return markdown(checked)


@pytest.mark.parametrize(("question", "right", "wrong"), [*asked.WRONG, *asked.NOUNLESS])
def test_a_wrong_number_is_put_right(question: str, right: str, wrong: str, whole: Asker) -> None:
    text = _put_right(question, whole)
    assert right in text
    assert wrong in text


@pytest.mark.parametrize("question", asked.RIGHT)
def test_a_right_number_is_left(question: str, whole: Asker) -> None:
    found = presumed(whole.understand(question), whole.facts)
    assert found is None or found.correction is None


@pytest.mark.parametrize("question", asked.OPEN)
def test_a_number_that_is_open_is_left(question: str, whole: Asker) -> None:
    assert presumed(whole.understand(question), whole.facts) is None


def test_the_question_is_answered_without_its_number(whole: Asker) -> None:
    read = whole.understand("Vilka är våra sju samarbeten?")
    bare = without_number(read, presumed(read, whole.facts))
    assert "sju" not in bare.text
    assert whole.ask(bare.text) is not None


def test_the_correction_comes_first_and_its_words_are_cited_once(whole: Asker) -> None:
    question = "Vilka är de fem ledamöterna i SBHSS styrgrupp?"
    found = presumed(whole.understand(question), whole.facts)
    said = whole.ask("Vilka är ledamöterna i SBHSS styrgrupp?")
    assert said is not None
    answer = corrected(said.answer, found)
    places = [(c.document, c.start, c.end) for c in answer.citations]
    assert len(places) == len(set(places))
    assert [c.n for c in answer.citations] == sorted({c.n for c in answer.citations})
    assert "inte fem" in answer.parts[0].statements[0].text


def test_what_is_not_wrong_changes_nothing() -> None:
    answer = Answer(Status.ANSWERED, "sv", parts=(Part("", (Statement("Ja.", ()),)),))
    assert corrected(answer, None) is answer
