"""Questions of others over passages of others: both shapes of files, and the whole measurement."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from corpus.document import Document
from corpus.span import Span
from eval.__main__ import app
from eval.external.baselines import baselines
from eval.external.collection import repaired
from eval.external.questions import load
from ingest.errors import InputError

BOAT = (
    "Hyra båt\r\nDu hyr en roddbåt hos hamnvakten i norra hamnen. Du betalar 90 kronor för "
    "en dag.\r\nHamnvakten lämnar ut flytvästar till alla som ska ut på sjön."
)
BIRDS = (
    "Titta på fåglar\r\nFågeltornet är öppet året runt och ligger vid stranden. Ta med kikare.\r\n"
    "Under våren vandrar naturguiden med grupper varje lördag."
)
BREAD = (
    "Baka bröd\r\nBageriet säljer surdegsbröd på torget. Degen jäser i arton timmar före "
    "gräddning.\r\nBagaren håller kurser i bakning för nybörjare varje höst."
)


def _entry(question: str, context: str, right: str) -> dict[str, Any]:
    start = context.index(right)
    wrong = {"type": "Distractor", "start": 0, "end": 4, "text": context[:4]}
    choice = {"type": "Correct answer", "start": start, "end": start + len(right), "text": right}
    return {"question": question, "context": context, "choices": [wrong, choice]}


ENTRIES = [
    _entry("Vad kostar det att hyra en roddbåt en dag?", BOAT, "90 kronor"),
    _entry("Vem vandrar med grupper på våren?", BIRDS, "naturguiden"),
    _entry("Hur länge jäser degen?", BREAD, "arton timmar"),
]


@pytest.fixture
def choices(tmp_path: Path) -> Path:
    path = tmp_path / "choices.json"
    path.write_text(json.dumps({"data": ENTRIES}), encoding="utf-8")
    return path


def test_both_shapes_give_the_same_questions(choices: Path, tmp_path: Path) -> None:
    squad = tmp_path / "squad.json"
    paragraphs = [
        {
            "context": entry["context"],
            "qas": [
                {
                    "question": entry["question"],
                    "answers": [
                        {"text": entry["choices"][1]["text"], "answer_start": c["start"]}
                        for c in entry["choices"][1:]
                    ],
                }
            ],
        }
        for entry in ENTRIES
    ]
    squad.write_text(json.dumps({"data": [{"title": "a", "paragraphs": paragraphs}]}), "utf-8")
    assert load([squad]) == load([choices])
    assert load([squad, choices]).passages == (BOAT, BIRDS, BREAD), "a passage stands there once"
    assert len(load([squad, choices]).questions) == 6


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("no json", "is no file of questions"),
        ('{"data": []}', "is no file of questions"),
        ('{"data": [{"question": "Vad?", "context": "Så.", "choices": []}]}', "no questions"),
        (
            '{"data": [{"question": "Vad?", "context": "Så.", "choices": '
            '[{"type": "Correct answer", "start": 2, "end": 9}]}]}',
            "lies outside its text, which has 3 characters",
        ),
    ],
)
def test_a_bad_file_is_told_what_is_wrong(text: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        load([path])
    assert says in raised.value.en


def test_a_missing_file_ends_with_status_2(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["external", str(tmp_path / "none.json")])
    assert done.exit_code == 2
    assert "is no file of questions" in done.stderr


def test_a_span_is_found_again_after_repair() -> None:
    raw = "Båten  är\r\nröd. Båten är blå."
    document = Document("a.txt", "Båten är röd. Båten är blå.", (), "0")
    second = raw.rindex("Båten")
    found = repaired(Span(second, second + len("Båten är")), raw, document)
    assert found == Span(14, 22), "the second of two places, since as many letters stand before it"
    assert repaired(Span(5, 7), raw, document) is None, "blanks are no words"


def test_baselines_rank_the_passage_of_the_words_first() -> None:
    for rank in baselines([BOAT, BIRDS, BREAD]).values():
        assert rank("Ta med kikare till fågeltornet")[0] == 1


def test_the_report_names_every_system_and_row(choices: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["external", str(choices), "--out", str(tmp_path / "kept")])
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    assert "3 questions over 3 passages" in lines
    assert [line for line in lines if line.endswith(":")] == [
        "as asked:",
        "one typo:",
        "a a o for å ä ö:",
    ]
    product = [line.split() for line in lines if line.startswith("  Strategiassistenten")]
    assert len(product) == 3
    asked = lines[lines.index("as asked:") + 1]
    assert "first 1.000 [0.44, 1.00] of 3" in asked
    assert "right sentence first 1.000" in asked
    assert sum("words + 0.7 4-grams" in line for line in lines) == 3
