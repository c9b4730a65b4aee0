"""Every quotation in the answers to the whole evaluation set is word for word in the text."""

from __future__ import annotations

from assistant.pipeline import Assistant
from eval.case import load_cases


def test_every_quotation_of_the_evaluation_is_verbatim(assistant: Assistant) -> None:
    documents = assistant.knowledge.documents
    quoted = 0
    for case in load_cases():
        answer = assistant.answer(list(case.turns))
        contact = [answer.contact.citation] if answer.contact else []
        for c in (*answer.citations, *answer.related, *contact):
            assert c.quote == documents[c.document].text[c.start : c.end] != "", case.id
            quoted += 1
    assert quoted > len(load_cases())
