"""The words of a listing's own in Swedish and English: the sum, what is left out."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "sum": ("Summa", "Total"),
    "vacant": ("(vakant)", "(vacant)"),
    "no_year": ("utan år", "no year given"),
    "mixed_years": ("olika år", "mixed years"),
    "approximate": ("ungefärligt", "approximate"),
    "estimated": ("uppskattat", "estimated"),
    "left_out": ("{n} belopp per enhet inte medräknade", "{n} amounts by the unit left out"),
    "computed": ("uträknad ur raderna ovan", "added up from the rows above"),
    "more": (
        "(och {n} citat till i csv, json och xlsx)",
        "(and {n} more quotations in csv, json and xlsx)",
    ),
    "page": ("s. {page}", "p. {page}"),
    "empty": ("Registret har inga rader av det slaget.", "The register has no rows of that kind."),
}


def said(name: str, language: str, **values: object) -> str:
    """One of a listing's own words in "sv" or "en"."""
    return WORDS[name][language == "en"].format(**values)
