"""The floor: the least (or most) that each figure may be, so that a change cannot lower it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from eval.figures.figure import Figure
from ingest.errors import InputError

FLOOR = Path(__file__).parent / "floor.toml"


class Floor(BaseModel):
    """Limits by the keys of figures."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    at_least: dict[str, float] = {}
    at_most: dict[str, float] = {}


def read_floor(path: Path = FLOOR) -> Floor:
    """The committed floor; InputError says what is wrong with the file."""
    try:
        return Floor.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        why = str(error).splitlines()[0]
        raise InputError(
            f"{path} går inte att läsa ({why}). Den har tabellerna at_least och at_most.",
            f"{path} cannot be read ({why}). It has the tables at_least and at_most.",
        ) from error


def below(floor: Floor, figures: Mapping[str, Figure]) -> list[str]:
    """One sentence for each figure on the wrong side of its limit, or that does not exist."""
    limits = [(key, limit, "least") for key, limit in floor.at_least.items()]
    limits += [(key, limit, "most") for key, limit in floor.at_most.items()]
    found: list[str] = []
    for key, limit, which in limits:
        value = figures[key].value if key in figures else None
        if value is None:
            found.append(f"{key}: there is no such figure in this run; the floor wants one")
        elif value < limit if which == "least" else value > limit:
            found.append(f"{key}: {value:.4f}, which should be at {which} {limit}")
    return found
