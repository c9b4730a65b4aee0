"""What can be asked, and how all that it says is kept."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from typing import Protocol

from eval.case import Case
from eval.outcome import Outcome
from eval.runs.folder import Run


class System(Protocol):
    """What can be asked."""

    name: str

    def ask(self, case: Case) -> Outcome:
        """What it says to a case."""


def keep_outcomes(run: Run, system: System, cases: Sequence[Case]) -> None:
    """Ask a system the cases, keep what it says in the run's folder, tell how long it took."""
    start = time.perf_counter()
    run.write(system.name, [(case.id, system.ask(case)) for case in cases])
    taken = time.perf_counter() - start
    print(f"{system.name}: {len(cases)} cases, {taken:.1f} s", file=sys.stderr)
