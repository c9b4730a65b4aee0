"""The folder of a run: run.json, texts/NAME as quoted, outcomes/SYSTEM.jsonl, and what is made."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from eval.outcome import Outcome
from eval.runs.configuration import Configuration
from eval.runs.outcomes import read_outcomes, write_outcomes
from ingest.errors import InputError
from ingest.settings import ROOT

RUNS = ROOT / ".eval-runs"
CONFIGURATION = "run.json"
PRODUCT = "Strategiassistenten"


@dataclass(frozen=True, slots=True)
class Run:
    """One run on disk."""

    folder: Path
    configuration: Configuration

    @classmethod
    def create(cls, folder: Path, configured: Configuration, texts: Mapping[str, str]) -> Run:
        """A new run; one that lies there already is replaced."""
        if folder.exists() and any(folder.iterdir()) and not (folder / CONFIGURATION).is_file():
            raise InputError(
                f"{folder} är ingen körning och skrivs inte över. Ange ett annat namn.",
                f"{folder} is no run and is not overwritten. Give another name.",
            )
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "outcomes").mkdir(parents=True)
        (folder / "texts").mkdir()
        for name, text in texts.items():
            (folder / "texts" / name).write_text(text, encoding="utf-8", newline="")
        run = cls(folder, configured)
        run.save(configured)
        return run

    @classmethod
    def open(cls, folder: Path) -> Run:
        """The run in `folder`; InputError when there is none."""
        try:
            text = (folder / CONFIGURATION).read_text(encoding="utf-8")
            return cls(folder, Configuration.model_validate_json(text))
        except (OSError, ValidationError) as error:
            known = ", ".join(run.name for run in _newest_first(folder.parent)) or "-"
            raise InputError(
                f"{folder} är ingen körning. De som finns: {known}. "
                "En ny görs med python -m eval ask.",
                f"{folder} is no run. There are: {known}. python -m eval ask makes one.",
            ) from error

    def save(self, configured: Configuration) -> None:
        """Write the configuration, again when more of it is known."""
        text = configured.model_dump_json(indent=2)
        (self.folder / CONFIGURATION).write_text(text, encoding="utf-8")

    def write(self, system: str, outcomes: Iterable[tuple[str, Outcome]]) -> None:
        """Keep what a system said to the cases, by their ids."""
        write_outcomes(self._path(system), outcomes)

    def read(self, system: str = PRODUCT) -> dict[str, Outcome]:
        """What a system said, by the ids of the cases."""
        return read_outcomes(self._path(system))

    def has(self, system: str) -> bool:
        """Whether a system was asked."""
        return self._path(system).is_file()

    def texts(self) -> dict[str, str]:
        """The documents as they were quoted."""
        return {
            path.name: path.read_bytes().decode("utf-8")
            for path in sorted((self.folder / "texts").iterdir())
        }

    def _path(self, system: str) -> Path:
        slug = re.sub(r"[^a-z0-9]+", "-", system.lower())
        return self.folder / "outcomes" / f"{slug}.jsonl"


def named_run(name: str | None, runs: Path = RUNS) -> Path:
    """The folder of a run by its name, which may be a path too; without a name the newest."""
    if name:
        return Path(name) if "/" in name else runs / name
    newest = _newest_first(runs)
    return newest[0] if newest else runs / "none"


def _newest_first(runs: Path) -> list[Path]:
    found = [path.parent for path in runs.glob(f"*/{CONFIGURATION}")]
    return sorted(found, key=lambda run: (run / CONFIGURATION).stat().st_mtime, reverse=True)
