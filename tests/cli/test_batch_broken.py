"""Lines of batch input that are broken, among whole ones, over a collection without an index."""

from __future__ import annotations

import io
import json
import sys
import traceback
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from ingest.settings import Settings

WHOLE: dict[str, str] = {"hotel": "Vad får ett hotell kosta?", "last": "Får jag ta emot gåvor?"}
BROKEN: dict[str, bytes] = {
    "no JSON": b"detta \xc3\xa4r inte JSON",
    "half": b'{"id": "half", "turns": ["hej"',
    "no object": b'["half", ["hej"]]',
    "no turns": b'{"id": "no-turns"}',
    "empty turns": b'{"id": "empty-turns", "turns": []}',
    "no list": b'{"id": "no-list", "turns": "hej"}',
    "no text": b'{"id": "no-text", "turns": ["hej", null]}',
    "no id": b'{"turns": ["hej"]}',
    "number as id": b'{"id": 7, "turns": ["hej"]}',
    "no UTF-8": b'{"id": "latin", "turns": ["g\xe5va"]}',
    "deep": b"[" * 100_000,
}


@dataclass(frozen=True)
class Batch:
    """How the batch ended and what it wrote."""

    code: int
    out: bytes
    err: str
    index: Path

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """The lines of standard output, each as JSON."""
        return [json.loads(line) for line in self.out.decode("utf-8").splitlines()]


@pytest.fixture(scope="module")
def mixed(harbour_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Batch:
    """The batch in this process, with streams that are as strict as real ones."""
    index = tmp_path_factory.mktemp("mixed") / "new" / "index"
    arguments = ["batch", "--corpus", str(harbour_settings.corpus), "--index", str(index)]
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["assistant", *arguments])
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(_input()), "utf-8"))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = _exit_status()
        out.flush()
    assert isinstance(out.buffer, io.BytesIO)
    return Batch(code, out.buffer.getvalue(), err.getvalue(), index)


def _exit_status() -> int:
    """The status that Python would end with, a traceback on standard error where it would be."""
    try:
        main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except Exception:
        traceback.print_exc()
        return 1
    return 0


def _input() -> bytes:
    """Broken lines between whole ones; the last line lacks its newline."""
    whole = [json.dumps({"id": i, "turns": [q]}).encode() for i, q in WHOLE.items()]
    odd_id = json.dumps({"id": "\ud800", "turns": ["hej"]}).encode()
    return b"\n".join([whole[0], *BROKEN.values(), odd_id, whole[1]])


def test_broken_lines_end_with_status_1_and_no_traceback(mixed: Batch) -> None:
    assert "Traceback" not in mixed.err
    assert mixed.code == 1, mixed.err


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_line_has_a_line_of_its_own(name: str, mixed: Batch) -> None:
    row = mixed.rows[1 + list(BROKEN).index(name)]
    assert row["status"] == "error"
    assert row["answer"]
    assert (row["answered"], row["citations"], row["ranked"]) == (False, [], [])


def test_there_is_one_line_a_line(mixed: Batch) -> None:
    assert len(mixed.rows) == len(BROKEN) + 3


def test_a_broken_line_keeps_its_id_where_it_has_one(mixed: Batch) -> None:
    ids = [row["id"] for row in mixed.rows]
    for name in ("no turns", "empty turns", "no list", "no text"):
        assert ids[1 + list(BROKEN).index(name)] == name.replace(" ", "-")


def test_error_lines_have_the_keys_of_all_lines(mixed: Batch) -> None:
    assert {tuple(row) for row in mixed.rows} == {tuple(mixed.rows[0])}


def test_whole_lines_among_broken_ones_are_answered(mixed: Batch) -> None:
    assert [mixed.rows[0]["id"], mixed.rows[-1]["id"]] == list(WHOLE)
    assert mixed.rows[0]["answered"]
    assert mixed.rows[-1]["answered"]


def test_an_odd_id_comes_back_as_it_was(mixed: Batch) -> None:
    assert (mixed.rows[-2]["id"], mixed.rows[-2]["status"]) == ("\ud800", "small_talk")


def test_batch_builds_a_missing_index_and_says_so(mixed: Batch) -> None:
    assert str(mixed.index) in mixed.err
