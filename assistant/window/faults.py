"""What can be wrong with what a program asks: the argument's name, what is allowed, what to do."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.listing.filters import FILTERS
from assistant.window.program_words import kind_of, said
from ingest.register_tables import TABLES

_SHOWN = 40
"""Characters of what was given that a sentence repeats."""
_KINDS_OF_VALUE = {"string": "text", "int": "number", "float": "number", "bool": "truth"}
"""How pydantic's types of errors begin, and what they are called here; see program_words."""
_KINDS_OF_VALUE |= {"list": "list", "dict": "object", "model": "object"}


@dataclass(frozen=True, slots=True)
class Fault:
    """A sentence of `program_words` by its name, with what is put into its places."""

    name: str
    values: Mapping[str, object] = field(default_factory=dict)

    def of(self, language: object) -> str:
        """The sentence in a language."""
        return said(self.name, language, **self.values)


def faulty_names(
    given: Collection[str], known: Sequence[str], needed: Sequence[str]
) -> Fault | None:
    """What is wrong with the names of arguments; None if nothing is."""
    names = ", ".join(known)
    unknown = next((name for name in given if name not in known), None)
    if unknown is not None:
        return Fault("unknown", {"name": _short(unknown), "names": names})
    missing = next((name for name in needed if name not in given), None)
    return Fault("missing", {"name": missing, "names": names}) if missing else None


def faulty_question(
    name: str, question: object, earlier: object = None, language: object = None
) -> Fault | None:
    """What is wrong with a question, called `name`, and what goes with it; None if nothing is."""
    if not isinstance(question, str):
        return Fault("question", {"name": name})
    turns = [] if earlier is None else earlier
    if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
        return Fault("earlier")
    return None if language in (None, "sv", "en") else Fault("language")


def faulty_listing(kind: object, filters: object) -> Fault | None:
    """What is wrong with a kind of the register and its filters; None if nothing is."""
    if not isinstance(kind, str) or kind not in TABLES:
        return Fault("kind")
    wanted = {} if filters is None else filters
    if not isinstance(wanted, dict):
        return Fault("filters")
    unknown = next((name for name in wanted if name not in FILTERS), None)
    if unknown is not None:
        return Fault("filter", {"name": _short(unknown)})
    wrong = next((name for name, value in wanted.items() if not isinstance(value, str)), None)
    return Fault("filter_value", {"name": wrong}) if wrong else None


def invalid(errors: Sequence[Mapping[str, Any]], language: object) -> str:
    """What pydantic found wrong with a request, in a sentence that names the first argument."""
    first = errors[0]
    name = _short(str(first["loc"][-1]) if first["loc"] else "")
    if first["type"] == "missing":
        return said("missing_one", language, name=name)
    kind = _KINDS_OF_VALUE.get(first["type"].split("_")[0])
    if kind is None:
        return said("wrong", language, name=name)
    return said("wrong_kind", language, name=name, kind=kind_of(kind, language))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
