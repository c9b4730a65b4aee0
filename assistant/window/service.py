"""What pages may use beside the assistant: the store of feedback, the key of slips."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.feedback.store import Store


@dataclass(frozen=True)
class Service:
    """Where there is no store nothing is kept, and no page asks for anything to keep."""

    store: Store | None = None
    days: int = 0
    slip_key: bytes | None = None
