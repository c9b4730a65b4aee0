"""What the tests of programs share: a window over the real collection, with MCP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.window.conftest import FIRST_START, free_port, served


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a window that other programs may ask by MCP too."""
    errors = tmp_path_factory.mktemp("service") / "log.txt"
    with served(
        "app.py", port=free_port(), errors=errors, patience=FIRST_START, STRATEGY_MCP="1"
    ) as address:
        yield address
