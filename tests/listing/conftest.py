"""What the tests of listings share: a register of an invented text, without an index."""

from __future__ import annotations

import pytest

from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts

TEXT = """# Plan för nätverken

## Nordnätet
Nordnätet är ett samarbete mellan kommuner i norr.
Kommunen representeras i styrgruppen av två ordinarie ledamöter Åsa Öhlén (C) och Bo Ek (S).
Ersättare är Maja Strid (C).
Kostnaden 2024 uppskattas till ca. 40 000 kronor, inkl. resor.
Årliga kostnader uppskattas till 1 500 kronor.

## Regler
- =1+1 ska godkännas av chefen.
- Gåvor får inte tas emot.
"""


@pytest.fixture(scope="session")
def nets(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """What is known of the invented text."""
    folder = tmp_path_factory.mktemp("nets")
    (folder / "plan.md").write_text(TEXT, encoding="utf-8")
    return ingest_texts(folder).knowledge
