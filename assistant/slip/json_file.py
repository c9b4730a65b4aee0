"""A slip as JSON alone, for programs; it shows nothing else, so its content is all there is."""

from __future__ import annotations

from assistant.slip.carried import to_json
from assistant.slip.content import Content
from assistant.slip.seal import seal


def as_json(content: Content, key: bytes | None) -> str:
    """The slip as a file."""
    return to_json(seal(content, "", key), indent=2) + "\n"
