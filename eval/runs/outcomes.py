"""Outcomes as JSON Lines, one case a line; the texts that were ranked lie once in a file beside."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from eval.outcome import Outcome
from ingest.errors import InputError

_OUTCOME = TypeAdapter(Outcome)


def write_outcomes(path: Path, outcomes: Iterable[tuple[str, Outcome]]) -> None:
    """Write outcomes, each with the id of its case."""
    places: dict[str, int] = {}
    with path.open("w", encoding="utf-8") as file:
        for identity, outcome in outcomes:
            row = {"id": identity, **asdict(outcome)}
            row["ranked"] = [places.setdefault(text, len(places)) for text in outcome.ranked]
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    beside(path).write_text(json.dumps(list(places), ensure_ascii=False), encoding="utf-8")


def read_outcomes(path: Path) -> dict[str, Outcome]:
    """Outcomes by the ids of their cases; InputError names the line that cannot be read."""
    try:
        texts = json.loads(beside(path).read_text(encoding="utf-8"))
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise _unreadable(str(path), error) from error
    found: dict[str, Outcome] = {}
    for number, line in enumerate(lines, start=1):
        try:
            row = json.loads(line)
            row["ranked"] = [texts[place] for place in row["ranked"]]
            found[row.pop("id")] = _OUTCOME.validate_python(row)
        except (ValueError, TypeError, LookupError, ValidationError) as error:
            raise _unreadable(f"{path}, line {number},", error) from error
    return found


def beside(path: Path) -> Path:
    """Where the ranked texts of an outcome file lie."""
    return path.with_suffix(".texts.json")


def _unreadable(what: str, error: Exception) -> InputError:
    why = str(error).splitlines()[0]
    return InputError(
        f"{what} går inte att läsa ({why}). Ställ frågorna igen: python -m eval ask.",
        f"{what} cannot be read ({why}). Ask again: python -m eval ask.",
    )
