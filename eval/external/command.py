"""`python -m eval external FILE [FILE…]`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from eval.external.measure import measure
from eval.external.questions import load
from ingest.settings import settings_with


def external(
    files: Annotated[list[Path], typer.Argument(help="in the shape of SQuAD or SweQUAD-MC")],
    seed: Annotated[int, typer.Option(help="decides the typos")] = 1,
    out: Annotated[Path | None, typer.Option(help="folder to keep the passages' index in")] = None,
) -> None:
    """Find passages and sentences of other texts for other questions, beside BM25."""
    asked = load(files)
    with TemporaryDirectory(prefix="external-") as temporary:
        for line in measure(asked, out or Path(temporary), settings_with(None, None), seed):
            print(line, flush=True)
