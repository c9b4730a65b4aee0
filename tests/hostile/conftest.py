"""The windows that hostile inputs are sent to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.conftest import (
    FIRST_START,
    browser,
    free_port,
    scripted_window,
    served,
    visit,
)

__all__ = ["browser", "scripted_window", "visit"]


@pytest.fixture(scope="session")
def service_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the service writes what it has to say."""
    return tmp_path_factory.mktemp("service") / "log.txt"


@pytest.fixture(scope="session")
def service(service_log: Path) -> Iterator[str]:
    """The address of the window over the real collection."""
    with served("app.py", port=free_port(), errors=service_log, patience=FIRST_START) as address:
        yield address
