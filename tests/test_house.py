"""How the house is built: which way imports point, what is heavy, how long files are, no facts."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.understand.names import Names
from ingest.knowledge import Knowledge

ROOT = Path(__file__).parents[1]
MAY_IMPORT: dict[str, set[str]] = {
    "corpus": set(),
    "ingest": {"corpus"},
    "assistant": {"ingest", "corpus"},
    "app": {"assistant", "ingest", "corpus"},
    "eval": {"assistant", "ingest", "corpus"},
}
PRODUCT = ("corpus", "ingest", "assistant", "app.py")
ONE_HOME = (
    "chromadb",
    "sentence_transformers",
    "bm25s",
    "Stemmer",
    "sklearn",
    "simplemma",
    "pypdfium2",
    "docx",
    "markdown_it",
    "openpyxl",
    "rich",
)
HEAVY = (
    "torch",
    "gradio",
    "llama_index",
    "chromadb",
    "sentence_transformers",
    "sklearn",
    "openpyxl",
    "rich",
)
MOST_LINES = 300
PUBLIC_WORDS = {"Bilaga", "Region", "Sverige", "Europa", "European", "Norden", "Danmark", "Polen"}
"""Capitalised words that are of the language or the map, not of one document."""


def _files(*places: str) -> list[Path]:
    found: list[Path] = []
    for place in places:
        path = ROOT / place
        found += [path] if path.is_file() else sorted(path.rglob("*.py"))
    return found


def _imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, inside functions and for types too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield node.module or ""


def _packages(path: Path) -> set[str]:
    return {name.split(".")[0] for name in _imports(path)}


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_point_down(package: str) -> None:
    allowed = {package, *MAY_IMPORT[package]}
    for path in _files(package if package != "app" else "app.py"):
        assert _packages(path) & set(MAY_IMPORT) <= allowed, path


def test_the_ground_types_need_nothing_but_python() -> None:
    for path in _files("corpus"):
        assert _packages(path) <= {"corpus", *sys.stdlib_module_names}, path


@pytest.mark.parametrize("library", ONE_HOME)
def test_a_heavy_library_has_one_home(library: str) -> None:
    homes = [path.name for path in _files(*PRODUCT) if library in _packages(path)]
    assert len(homes) == 1


def test_packages_are_light_to_import() -> None:
    code = "import sys, corpus, ingest.settings, assistant; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert {name.split(".")[0] for name in done.stdout.split()}.isdisjoint(HEAVY)


def test_no_file_is_long() -> None:
    for path in _files("corpus", "ingest", "assistant", "eval", "tests", "app.py"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= MOST_LINES, f"{path}: {lines} lines"


def test_every_package_says_what_it_is() -> None:
    for path in _files(*PRODUCT, "eval"):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


@pytest.fixture(scope="module")
def code() -> str:
    """All of the product's Python, comments and docstrings too."""
    return "\n".join(path.read_text(encoding="utf-8") for path in _files(*PRODUCT))


def _known(knowledge: Knowledge) -> str:
    return "\n".join(d.text for d in knowledge.documents.values())


def _capitalised(knowledge: Knowledge) -> set[str]:
    """Words with a capital inside a sentence that the text never writes without one."""
    lower = set(re.findall(r"\b[a-zåäöé][\w-]+", _known(knowledge)))
    found: set[str] = set()
    for sentence in knowledge.sentences:
        found.update(re.findall(r"(?<=[\w,(] )[A-ZÅÄÖÉ][\w-]{2,}", sentence.text))
    return {word for word in found if word.lower() not in lower} - PUBLIC_WORDS


def test_no_person_stands_in_the_code(knowledge: Knowledge, code: str) -> None:
    words = {w for p in Names(knowledge.sentences).people for w in p.name.split() if len(w) > 3}
    assert len(words) > 20
    assert not {word for word in words if re.search(rf"\b{re.escape(word)}\b", code)}


def test_no_name_of_the_text_stands_in_the_code(knowledge: Knowledge, code: str) -> None:
    words = _capitalised(knowledge)
    assert len(words) > 40
    assert not {word for word in words if re.search(rf"\b{re.escape(word)}\b", code)}


def test_no_heading_of_a_collaboration_stands_in_the_code(knowledge: Knowledge, code: str) -> None:
    """Collaborations are the sections that have a cost."""
    headings = {s.heading for s in knowledge.sentences if " kronor" in s.text}
    assert len(headings) > 3
    assert not {heading for heading in headings if heading.lower() in code.lower()}


def test_no_amount_of_the_text_stands_in_the_code(knowledge: Knowledge, code: str) -> None:
    """Nor with its digits grouped in another way."""
    amounts = set(re.findall(r"\d[\d ]*\d(?= kronor)", _known(knowledge)))
    assert len(amounts) > 3
    for amount in amounts:
        spelled = r"[ _.,\u00a0]?".join(amount.replace(" ", ""))
        assert not re.search(rf"(?<!\d){spelled}(?!\d)", code), amount
