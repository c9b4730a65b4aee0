"""The contract of `python -m assistant ask`, and of faults in what the commands are given."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import pytest

from assistant.pipeline import Assistant
from ingest.settings import Settings


class Run(Protocol):
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str


Command = Callable[..., Run]
KEYS = {
    "id", "status", "answered", "language", "answer", "citations", "related", "choices",
    "contact", "ranked", "document_version", "ms",
}  # fmt: skip
QUESTION = "Får jag ta emot gåvor från leverantörer?"
RULE = "Gåvor från leverantörer får inte tas emot."


def _check_fault(run: Run, *named: str) -> None:
    """Exit status 2 and, last, one message a language that names the fault; no traceback."""
    assert run.code == 2
    assert run.out == ""
    assert "Traceback" not in run.err
    messages = run.err.strip().splitlines()[-2:]
    for name in named:
        assert all(name in message for message in messages), run.err


@pytest.fixture
def options(harbour: Assistant, harbour_settings: Settings) -> list[str]:
    """The options of the small collection, whose index is built."""
    return ["--corpus", str(harbour_settings.corpus), "--index", str(harbour_settings.index)]


def test_a_readable_answer_with_its_source(command: Command, options: list[str]) -> None:
    run = command("ask", QUESTION, *options)
    assert (run.code, run.err) == (0, "")
    assert f"{RULE} [1]" in run.out
    for words in ("hamnpolicy.txt", "Gåvor och måltider", f"”{RULE}”"):
        assert words in run.out


def test_an_answer_ends_with_what_it_spoke_from(
    command: Command, options: list[str], harbour: Assistant
) -> None:
    knowledge = harbour.knowledge
    for question in (QUESTION, "Hur bakar man pannkakor med blåbär?"):
        last = command("ask", question, *options).out.splitlines()[-1]
        assert knowledge.collection.title in last
        assert f"version {knowledge.version}" in last
    assert "version" not in command("ask", "hej", *options).out
    row = json.loads(command("ask", QUESTION, "--json", *options).out)
    assert "bygger på" not in row["answer"]


def test_json_is_the_line_of_batch(command: Command, options: list[str]) -> None:
    run = command("ask", QUESTION, "--json", *options)
    row: dict[str, Any] = json.loads(run.out)
    assert run.code == 0
    assert set(row) == KEYS
    assert row["citations"][0]["quote"] == RULE


def test_options_come_before_the_question_too(command: Command, options: list[str]) -> None:
    assert RULE in command("ask", *options, "--json", QUESTION).out


def test_what_is_not_in_the_text_is_no_fault(command: Command, options: list[str]) -> None:
    run = command("ask", "Hur bakar man pannkakor med blåbär?", "--json", *options)
    assert run.code == 0
    assert json.loads(run.out)["status"] == "not_in_documents"


def test_the_environment_sets_corpus_and_index(
    command: Command,
    harbour: Assistant,
    harbour_settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("STRATEGY_CORPUS", str(harbour_settings.corpus))
    monkeypatch.setenv("STRATEGY_INDEX", str(harbour_settings.index))
    assert RULE in command("ask", QUESTION).out


def test_an_empty_question_is_no_fault(command: Command, options: list[str]) -> None:
    assert command("ask", "", *options).code == 0


@pytest.mark.parametrize("arguments", [("ask", QUESTION), ("batch",)])
def test_a_missing_corpus(arguments: tuple[str, ...], command: Command, tmp_path: Path) -> None:
    missing = tmp_path / "borta"
    run = command(*arguments, "--corpus", missing, "--index", tmp_path / "index")
    _check_fault(run, str(missing))
    assert "finns inte" in run.err
    assert "does not exist" in run.err
    assert len(run.err.strip().splitlines()) == 2, "it said that it was building an index of it"
    assert not (tmp_path / "index").exists()


@pytest.mark.parametrize("module", ["assistant", "ingest"])
def test_a_missing_corpus_in_a_process_of_its_own(
    module: str, start: Callable[..., subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    arguments = ["batch"] if module == "assistant" else []
    process = start(module, *arguments, "--corpus", tmp_path / "borta")
    out, err = process.communicate(b'{"id": "a", "turns": ["hej"]}\n', timeout=60)
    assert (process.returncode, out) == (2, b"")
    assert len(err.decode().strip().splitlines()) == 2


def test_a_corpus_without_documents(command: Command, tmp_path: Path) -> None:
    (tmp_path / "bild.png").write_bytes(b"")
    _check_fault(command("ask", "hej", "--corpus", tmp_path), str(tmp_path))


def test_a_broken_companion_file(
    command: Command, harbour_settings: Settings, tmp_path: Path
) -> None:
    text = next(harbour_settings.corpus.iterdir())
    (tmp_path / text.name).write_bytes(text.read_bytes())
    (tmp_path / "collection.toml").write_text("title = ")
    run = command("ask", "hej", "--corpus", tmp_path, "--index", tmp_path / "index")
    _check_fault(run, "collection.toml")


def test_an_index_path_that_is_a_file(
    command: Command, harbour_settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "index"
    path.write_text("Det här är ingen mapp.")
    run = command("ask", "hej", "--corpus", harbour_settings.corpus, "--index", path)
    assert run.code == 2
    assert "Traceback" not in run.err
    assert f"Indexmappen {path} går inte att skriva i" in run.err
    assert f"The index folder {path} cannot be written to" in run.err
    assert path.read_text() == "Det här är ingen mapp."


def test_an_index_folder_inside_a_file(command: Command, harbour_settings: Settings) -> None:
    run = command("ask", "hej", "--corpus", harbour_settings.corpus, "--index", "/dev/null/index")
    assert run.code == 2
    assert "The index folder /dev/null/index cannot be written to" in run.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_index_folder_that_may_not_be_written(
    command: Command, harbour_settings: Settings, tmp_path: Path
) -> None:
    tmp_path.chmod(0o500)
    run = command("ask", "hej", "--corpus", harbour_settings.corpus, "--index", tmp_path / "index")
    tmp_path.chmod(0o700)
    assert run.code == 2
    assert "cannot be written to" in run.err


def test_an_embedding_model_that_is_nowhere(
    command: Command, harbour_settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRATEGY_EMBEDDING_MODEL", str(tmp_path / "ingen-modell"))
    corpus, index = harbour_settings.corpus, tmp_path / "index"
    run = command("ask", "hej", "--corpus", corpus, "--index", index)
    assert run.code == 2
    assert "STRATEGY_EMBEDDING_MODEL" in run.err
    assert {p.name for p in index.iterdir()} == {"ingest.lock"}, "half an edition was left behind"


def test_a_setting_of_the_wrong_kind(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRATEGY_PORT", "många")
    run = command("ask", "hej")
    assert run.code == 2
    assert "STRATEGY_PORT" in run.err
