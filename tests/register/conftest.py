"""What the tests of the register share: the register of the real document."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.readers.text import read_text
from tests.register.reading import Registered, registered

REAL = Path(__file__).parents[2] / "corpus" / "region-kronoberg" / "internationell-strategi.txt"


@pytest.fixture(scope="session")
def real_register() -> Registered:
    """The register of the real document."""
    return registered(read_text(REAL))
