"""Yes or no, as the first word of an answer."""

from __future__ import annotations


def yes_or_no(holds: bool, language: str) -> str:
    """ "Ja" or "Nej", "Yes" or "No"."""
    return {"sv": ("Nej", "Ja"), "en": ("No", "Yes")}[language][holds]
