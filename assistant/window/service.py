"""What pages may use beside the assistant: the store of feedback, the key of slips, the index."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from assistant.feedback.store import Store


@dataclass(frozen=True)
class Service:
    """Where there is no store nothing is kept, and no page asks for anything to keep.

    `index` is the folder with the versions that are kept. What is put into `later` is done once
    the window is there, so that nobody has to wait for it.
    """

    store: Store | None = None
    days: int = 0
    slip_key: bytes | None = None
    index: Path | None = None
    later: list[Callable[[], object]] = field(default_factory=list)
