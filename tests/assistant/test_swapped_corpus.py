"""The real collection with names and amounts changed in the text alone.

Bank and translation stay as they were for the old text: they may help to find a passage, and are
never shown. Of the text only the annex that changes is kept, of the bank only what names an old
word, so that the index is built in seconds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from assistant.load import load_assistant
from assistant.render import record
from assistant.understand.names import Names
from ingest.knowledge import Knowledge
from ingest.settings import settings_with
from ingest.words import words_of

BANK, UNANSWERED = "question-bank.jsonl", "unanswered.jsonl"
INDEXED = 3
"""Questions of an entry in one language, at most, that are indexed."""
ASKED = 12
"""Old questions of the bank, or some more, that are asked."""
_AMOUNT = re.compile(r"\d[\d ]*\d(?= kronor)")
_OTHER_DIGITS = str.maketrans("123456789", "987654321")


@dataclass(frozen=True)
class Swapped:
    """The changed collection, what its text no longer holds, its changed sentences, its answers."""

    knowledge: Knowledge
    gone: re.Pattern[str]
    changed: frozenset[str]
    rows: dict[str, dict[str, Any]]
    ask: Callable[[str], dict[str, Any]]


@pytest.fixture(scope="module")
def swapped(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Swapped:
    folder = tmp_path_factory.mktemp("swapped")
    old_words = _copy(knowledge, folder / "corpus")
    assistant = load_assistant(settings_with(folder / "corpus", folder / "index"))
    new = assistant.knowledge
    text = "\n".join(d.text for d in new.documents.values())
    gone = _pattern([word for word in old_words if word not in text])
    changed = {s.text for s in new.sentences} - {s.text for s in knowledge.sentences}

    def ask(question: str) -> dict[str, Any]:
        return record(assistant.answer([question]), None, 0.0)

    rows = {question: ask(question) for question in _questions(gone, knowledge)}
    return Swapped(new, gone, frozenset(changed), rows, ask)


def _copy(knowledge: Knowledge, target: Path) -> list[str]:
    """Copy the collection, change its documents; return the words that were changed."""
    target.mkdir()
    source = knowledge.collection.folder
    raw = {name: (source / name).read_text(encoding="utf-8") for name in knowledge.documents}
    parts = {w for p in Names(knowledge.sentences).people for w in p.name.split() if len(w) > 4}
    words = sorted(word for word in parts if word.isalpha())
    amounts = sorted({amount for text in raw.values() for amount in _AMOUNT.findall(text)})
    assert (len(words) > 10, len(amounts) > 3) == (True, True)
    for path in source.iterdir():
        if path.name in raw:
            text = _change(_annex(raw[path.name], [*words, *amounts]), words)
            (target / path.name).write_text(text, encoding="utf-8")
        elif path.name == BANK:
            (target / path.name).write_text(_thinned(path, [*words, *amounts]), encoding="utf-8")
        elif path.name != UNANSWERED:
            (target / path.name).write_bytes(path.read_bytes())
    return [*words, *amounts]


def _annex(text: str, words: list[str]) -> str:
    """The text from the annex on that holds the first of the words."""
    first = min(text.find(word) for word in words if word in text)
    return text[text.rfind("Bilaga", 0, first) :]


def _change(text: str, words: list[str]) -> str:
    """Names backwards, amounts with other digits."""
    for word in words:
        text = re.sub(rf"\b{word}\b", word[::-1].capitalize(), text)
    return _AMOUNT.sub(lambda m: m.group().translate(_OTHER_DIGITS), text)


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\d )\b{re.escape(word)}\b" for word in words))


def _thinned(path: Path, words: list[str]) -> str:
    old = _pattern(words)
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for row in rows:
        for language in ("sv", "en"):
            row[language] = [q for q in row[language] if old.search(q)][:INDEXED]
    return "".join(json.dumps(row) + "\n" for row in rows if row["sv"] or row["en"])


def _questions(gone: re.Pattern[str], knowledge: Knowledge) -> list[str]:
    """Old persons by name, costs and seats of every collaboration, old questions of the bank."""
    people = [f"Vilka uppdrag har {p.name}?" for p in Names(knowledge.sentences).people]
    headings = list(dict.fromkeys(s.heading for s in knowledge.sentences if " kronor" in s.text))
    costs = [f"What does {heading} cost per year?" for heading in headings]
    seats = [f"Who represents Region Kronoberg in {heading}?" for heading in headings]
    swedish = [f"Vad kostar {heading}?" for heading in headings]
    old = [key.text for key in knowledge.keys if key.kind == "question" and gone.search(key.text)]
    some = old[:: max(1, len(old) // ASKED)]
    assert some
    return [*people, *costs, *seats, *swedish, *some]


def test_the_text_was_changed(swapped: Swapped) -> None:
    assert len(swapped.changed) >= 10


def test_translations_of_changed_sentences_are_void(swapped: Swapped, knowledge: Knowledge) -> None:
    valid = swapped.knowledge.translations
    assert not swapped.changed & set(valid)
    assert len(valid) > 20
    assert all(knowledge.translations[source] == english for source, english in valid.items())


def test_old_names_and_amounts_never_appear(swapped: Swapped) -> None:
    for question, row in swapped.rows.items():
        own = set(words_of(question))
        repeated = re.findall(
            r"\*\*([^*]+)\*\*|[“”]([^”]+)”|, (?:inte|not) (?:SEK )?([\d ,]+\d)", row["answer"]
        )
        said = row["answer"]
        for words in (text for found in repeated for text in found if text):
            if set(words_of(words)) <= own:  # it repeats what is asked, to say it lacks or is wrong
                said = said.replace(words, "")
        assert not swapped.gone.search(said), question


def test_english_answers_show_the_changed_words_in_swedish(swapped: Swapped) -> None:
    shown: set[str] = set()
    for question, row in swapped.rows.items():
        quotes = {str(c["n"]): c["quote"] for c in row["citations"]}
        for words, marker in re.findall(r"“([^”]+)” \[(\d+)\]", row["answer"]):
            assert words == quotes[marker], question
            if row["language"] == "en" and words in swapped.changed:
                shown.add(words)
    assert shown  # most English answers on these are the register's own


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_new_amounts_are_found(language: str, swapped: Swapped) -> None:
    sentences = [s for s in swapped.knowledge.sentences if " kronor" in s.text]
    ask = {"sv": "Vad kostar {}?", "en": "What does {} cost?"}[language]
    for sentence in sentences:
        row = swapped.ask(ask.format(sentence.heading))
        assert sentence.text in [c["quote"] for c in row["citations"]], sentence.heading


def test_the_new_persons_are_found(swapped: Swapped) -> None:
    for person in Names(swapped.knowledge.sentences).people:
        row = swapped.ask(f"Vilka uppdrag har {person.name}?")
        assert any(person.name in c["quote"] for c in row["citations"]), person.name


def test_the_version_is_another(swapped: Swapped, knowledge: Knowledge) -> None:
    assert swapped.ask("hej")["document_version"] != knowledge.version
