"""How well repair mends broken words, on cases with a known answer.

A case is one line of JSON: its `type` (soft: the hyphen goes; true_hyphen: it stays; suspended: it
stays with a space), `left` and `right` of the break, and `input`, the text around it with the
break as its one newline. The input is all of the document that repair sees.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from eval.intervals import wilson
from ingest.errors import InputError
from ingest.hyphens import Join, join, vocabulary


class Kind(StrEnum):
    """What the hyphen at the break is."""

    SOFT = "soft"
    TRUE = "true_hyphen"
    SUSPENDED = "suspended"


WANTED = {Kind.SOFT: Join.NOTHING, Kind.TRUE: Join.HYPHEN, Kind.SUSPENDED: Join.SUSPENDED}


class BrokenWord(BaseModel):
    """One case; `residue` marks a true hyphen that looks left over from an older line break."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    type: Kind
    left: str
    right: str
    input: str
    suspect_source_residue: bool = False


Rule = Callable[[str, str], Join]


def repaired(left: str, right: str) -> Join:
    """What the product does, with the two lines as its document."""
    return join(left, right, vocabulary([left, right]))


RULES: dict[str, Rule] = {
    "repair": repaired,
    "always join": lambda left, right: Join.NOTHING,
    "always keep": lambda left, right: Join.HYPHEN,
}
"""The product, and the two things one can do without looking."""


def load(path: Path) -> tuple[BrokenWord, ...]:
    """The cases of a JSON Lines file; InputError when there is none or one cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"Filen {path} går inte att läsa. Ange en JSON Lines-fil i UTF-8 med ett fall per rad.",
            f"The file {path} cannot be read. Name a JSON Lines file in UTF-8, one case a line.",
        ) from error
    cases = tuple(_case(path, n, line) for n, line in enumerate(lines, 1) if line.strip())
    if not cases:
        raise InputError(
            f"Filen {path} är tom. Ange en fil med ett fall per rad.",
            f"The file {path} is empty. Name a file with one case a line.",
        )
    return cases


def _case(path: Path, number: int, line: str) -> BrokenWord:
    try:
        case = BrokenWord.model_validate_json(line)
        if case.input.count("\n") != 1:
            raise ValueError("input must have exactly one newline")
    except ValueError as error:
        first = error.errors()[0] if isinstance(error, ValidationError) else None
        why = f"{'.'.join(map(str, first['loc']))}: {first['msg']}" if first else str(error)
        kinds = ", ".join(Kind)
        raise InputError(
            f"{path}, rad {number}, är inget fall ({why}). Ett fall är JSON med type ({kinds}), "
            "left, right och input med en enda radbrytning.",
            f"{path}, line {number}, is no case ({why}). A case is JSON with type ({kinds}), left, "
            "right and input with exactly one newline.",
        ) from error
    return case


def is_right(case: BrokenWord, rule: Rule) -> bool:
    """Whether `rule` joins the two lines of the case as they stood before the break."""
    left, right = case.input.split("\n")
    return rule(left.strip(), right.strip()) is WANTED[case.type]


def compare(cases: tuple[BrokenWord, ...]) -> str:
    """For each type how many cases there are and how many each rule gets right, as a table."""
    groups = {kind.value: [c for c in cases if c.type is kind] for kind in Kind}
    groups["  without residue"] = [
        c for c in cases if c.type is Kind.TRUE and not c.suspect_source_residue
    ]
    groups["all"] = list(cases)
    lines = [f"{'':<20}{'n':>6}" + "".join(f"   {name:<28}" for name in RULES).rstrip()]
    for label, chosen in groups.items():
        cells = "".join(f"   {_cell(chosen, rule):<28}" for rule in RULES.values())
        lines.append(f"{label:<20}{len(chosen):>6}{cells}".rstrip())
    return "\n".join(lines)


def _cell(cases: list[BrokenWord], rule: Rule) -> str:
    if not cases:
        return "no cases"
    right = sum(is_right(case, rule) for case in cases)
    low, high = wilson(right, len(cases))
    return f"{right:>5} {right / len(cases):7.2%} [{max(low, 0):.3f}, {min(high, 1):.3f}]"


def failures(cases: tuple[BrokenWord, ...]) -> str:
    """Each case that repair gets wrong, one a line."""
    wrong = [case for case in cases if not is_right(case, repaired)]
    return "\n".join(
        f"{c.type.value}: {c.left}- / {c.right}{_note(c)}: {c.input[:60]!r}" for c in wrong
    )


def _note(case: BrokenWord) -> str:
    return " (suspect residue)" if case.suspect_source_residue else ""
