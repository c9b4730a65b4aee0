"""The examples of docs/programs.md, run as they stand there against a real server."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs" / "programs.md"
HERE = "http://127.0.0.1:7860"


def examples(language: str) -> list[str]:
    """The code blocks of the document in a language, in order."""
    blocks: list[str] = re.findall(rf"```{language}\n(.*?)```", DOCS.read_text(), re.DOTALL)
    return blocks


def run(code: str, service: str, *command: str) -> str:
    """What an example prints against the server of the test."""
    assert HERE in code
    done = subprocess.run(
        [*command, code.replace(HERE, service)],
        capture_output=True, text=True, timeout=120, check=False, cwd="/",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_curl_asks(service: str) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is missing: apt-get install curl")
    asking, listing = examples("bash")
    events = run(asking, service, "bash", "-c")
    found = re.search(r"event: complete\ndata: (.*)", events)
    assert found, events
    answer = json.loads(found[1])[0]
    assert answer["status"] == "answered"
    assert answer["citations"][0]["quote"]
    listed = json.loads(run(listing, service, "bash", "-c"))["data"][0]
    assert listed["rows"]
    assert all(row["citation"]["quote"] for row in listed["rows"])


def test_gradio_client_asks(service: str) -> None:
    client, _ = examples("python")
    printed = run(client, service, sys.executable, "-c").splitlines()
    assert printed[0] == "answered"
    assert len(printed) > 2
    status, rows = printed[-1].split()
    assert status in ("answered", "not_in_documents")
    assert int(rows) > 0


def test_an_mcp_client_asks(service: str) -> None:
    _, client = examples("python")
    tools, answer = run(client, service, sys.executable, "-c").strip().splitlines()
    assert tools == "['ask', 'search', 'register']"
    assert answer.startswith("answered ")
