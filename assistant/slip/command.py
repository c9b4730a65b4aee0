"""`python -m assistant verify FILE`: is a saved answer unaltered, and does its proof still stand?

Exit status 0 when it holds; 1 when it was altered, its signature is wrong or missing, or a
quotation no longer stands; 2 when the file is no slip.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from pydantic import SecretStr

from assistant.answer import Answer
from assistant.load import load_knowledge
from assistant.settings import service_settings
from assistant.slip.content import content_of
from assistant.slip.examine import as_record, as_text, examine
from assistant.slip.formats import save
from assistant.slip.read import read_slip
from ingest.knowledge import Knowledge


def verify(
    file: Annotated[Path, typer.Argument(help="a saved answer slip: .html, .md or .json")],
    as_json: Annotated[bool, typer.Option("--json", help="print the findings as JSON")] = False,
    corpus: Annotated[Path | None, typer.Option(help="folder of the collection")] = None,
    index: Annotated[Path | None, typer.Option(help="folder of the index")] = None,
) -> None:
    """Tell whether an answer slip is unaltered, and whether its quotations still stand.

    Exit status 0 when it holds, 1 when it does not, 2 when the file is no slip.
    """
    settings = service_settings(corpus, index)
    slip = read_slip(file)
    examined = examine(slip, load_knowledge(settings), key_bytes(settings.slip_key))
    print(
        json.dumps(as_record(examined), ensure_ascii=False, indent=2)
        if as_json
        else as_text(examined)
    )
    if not examined.holds:
        raise typer.Exit(1)


def save_answer(path: Path, question: str, answer: Answer, knowledge: Knowledge) -> None:
    """Save the answer to one question, signed where there is a key."""
    content = content_of([question], answer, knowledge, datetime.now(UTC))
    save(path, content, key_bytes(service_settings().slip_key))


def key_bytes(key: SecretStr | None) -> bytes | None:
    """The key that slips are signed with."""
    return key.get_secret_value().encode() if key else None
