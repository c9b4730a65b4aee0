"""What the tests of answers out of the register share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.assistant.register.asking import Asker


@pytest.fixture(scope="session")
def real_asker() -> Asker:
    """Asks the register of the first document."""
    return Asker(Path(__file__).parents[3] / "corpus" / "region-kronoberg")
