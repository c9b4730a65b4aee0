"""The examples come out of the question bank, and only those that are answered."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Answer, Status
from assistant.pipeline import Assistant
from assistant.suggest import LONGEST
from assistant.window.examples import GROUPS, examples
from tests.window.scripted import ScriptedAssistant


def test_another_collection_gives_other_examples() -> None:
    assert examples(ScriptedAssistant(), "sv") == [
        ("Medarbetare", ["Får jag vattna mitt på dagen?"]),
        ("Ny i organisationen", ["Vem beslutar om undantag?"]),
    ]


def test_a_collection_without_a_bank_gives_none() -> None:
    assistant = ScriptedAssistant()
    assistant.knowledge = replace(assistant.knowledge, keys=())
    assert examples(assistant, "sv") == []


def test_what_is_not_answered_is_no_example() -> None:
    class Silent(ScriptedAssistant):
        def answer(self, turns: list[str], language: str | None = None) -> Answer:
            return Answer(Status.NOT_IN_DOCUMENTS, "sv")

    assert examples(Silent(), "sv") == []


def test_the_real_collection_fills_every_group(assistant: Assistant) -> None:
    found = examples(assistant, "sv")
    assert [name for name, _ in found] == [group.name.sv for group in GROUPS]
    questions = [question for _, group in found for question in group]
    assert len(set(questions)) == len(questions) >= 6
    assert all(q.endswith("?") and q[0].isupper() and len(q) <= LONGEST for q in questions)
    assert examples(assistant, "sv") == found
