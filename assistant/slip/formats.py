"""The formats of a slip, by the ending of its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assistant.slip.content import Content
from assistant.slip.html import as_html
from assistant.slip.json_file import as_json
from assistant.slip.markdown import as_markdown
from ingest.errors import InputError

FORMATS: dict[str, Callable[[Content, bytes | None], str]] = {
    "html": as_html,
    "md": as_markdown,
    "json": as_json,
}


def format_of(path: Path) -> str:
    """The format that the name of a file asks for; InputError where it asks for none."""
    ending = path.suffix.lstrip(".").lower()
    if ending not in FORMATS:
        endings = ", ".join(f".{name}" for name in FORMATS)
        raise InputError(
            f"Ett svarskvitto sparas som {endings}. Filnamnet {path.name} slutar inte så.",
            f"An answer slip is saved as {endings}. The file name {path.name} does not end so.",
        )
    return ending


def save(path: Path, content: Content, key: bytes | None) -> None:
    """Write a slip to a file; InputError where that cannot be done."""
    text = FORMATS[format_of(path)](content, key)
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(
            f"Filen {path} går inte att skriva ({error.strerror}). Ange en annan fil.",
            f"The file {path} cannot be written ({error.strerror}). Name another file.",
        ) from error
