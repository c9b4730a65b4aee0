"""What the tests of ingestion share: the real document, and a way to read any text as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from corpus.passage import Passage
from ingest.lines import RawText
from ingest.outline import Outlined, outline
from ingest.passages import cut_passages
from ingest.readers.text import read_text
from ingest.repair import Repaired, repair

settings.register_profile("ingest", deadline=None)
settings.load_profile("ingest")

REAL = Path(__file__).parents[2] / "corpus" / "region-kronoberg" / "internationell-strategi.txt"


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], RawText]:
    """Read a text as if it were a file; always under the same name, so that ids compare."""
    path = tmp_path_factory.mktemp("read") / "text.txt"

    def read_as_file(text: str) -> RawText:
        path.write_bytes(text.encode())
        return read_text(path)

    return read_as_file


@pytest.fixture(scope="session")
def repaired(read: Callable[[str], RawText]) -> Callable[[str], Repaired]:
    """Read and repair a text."""
    return lambda text: repair(read(text))


@pytest.fixture(scope="session")
def outlined(repaired: Callable[[str], Repaired]) -> Callable[[str], tuple[Outlined, ...]]:
    """Read, repair and outline a text."""
    return lambda text: outline(repaired(text))


@pytest.fixture(scope="session")
def cut(repaired: Callable[[str], Repaired]) -> Callable[[str], tuple[Passage, ...]]:
    """Take a text all the way to passages."""

    def all_steps(text: str) -> tuple[Passage, ...]:
        mended = repaired(text)
        return cut_passages(mended, outline(mended))

    return all_steps


@pytest.fixture(scope="session")
def cut_words(
    repaired: Callable[[str], Repaired], cut: Callable[[str], tuple[Passage, ...]]
) -> Callable[[str], list[str]]:
    """Take a text all the way to the words of its passages."""

    def words(text: str) -> list[str]:
        document = repaired(text).document
        return [passage.span.of(document.text) for passage in cut(text)]

    return words


@pytest.fixture(scope="session")
def real_text() -> str:
    """The raw text of the real document."""
    return REAL.read_bytes().decode("utf-8-sig")


@pytest.fixture(scope="session")
def real_raw() -> RawText:
    """The real document as read."""
    return read_text(REAL)


@pytest.fixture(scope="session")
def real(real_raw: RawText) -> Repaired:
    """The real document after repair."""
    return repair(real_raw)


@pytest.fixture(scope="session")
def real_outline(real: Repaired) -> tuple[Outlined, ...]:
    """The outline of the real document."""
    return outline(real)


@pytest.fixture(scope="session")
def real_passages(real: Repaired, real_outline: tuple[Outlined, ...]) -> tuple[Passage, ...]:
    """The passages of the real document."""
    return cut_passages(real, real_outline)
