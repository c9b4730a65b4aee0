"""Attempts to make the assistant something else: they get a plain refusal and no search."""

from __future__ import annotations

import re

_PATTERNS = re.compile(
    r"\b(?:glöm|ignorera|strunta i|bortse från|åsidosätt)\b.{0,30}"
    r"\b(?:instruktion|regler|prompt|order)"
    r"|\b(?:ignore|forget|disregard|override)\b.{0,30}"
    r"\b(?:instruction|rules|prompt|orders|guidelines)"
    r"|\bsystem\s?-?prompt|\b(?:din|dina|your)\s+(?:prompt|systeminstruktion|hidden instruction)"
    r"|\b(?:from now on|pretend|act as|role-?play|you are now|jailbreak|developer mode)\b"
    r".{0,40}\b(?:you|are|dan|no rules|as if|without)"
    r"|\bdu är (?:nu|numera|inte längre)\b.{0,30}\b(?:en|ett|ai|assistent|bot)\b"
    r"|\b(?:repeat|print|reveal|upprepa|visa|skriv ut)\b.{0,30}"
    r"\b(?:above|ovanför|verbatim|ordagrant|instruktion\w*|instructions)\b"
    r"|\b(?:låtsas|spela rollen|agera som|från och med nu är du|rollspel)\b"
    r"|\b(?:write|skriv|generate|generera)\b.{0,25}\b(?:code|kod|script|skript|poem|dikt|python|sql|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def is_manipulation(text: str) -> bool:
    """Whether `text` tells the assistant what to be or to say instead of asking about the text."""
    return bool(_PATTERNS.search(text))
