"""Why a sentence that looks like a fact was not read as one, in either language."""

from __future__ import annotations

import re

KINDS = {"seat": "representation", "cost": "kostnad", "strategy": "strategi"}
"""What a sentence looks like."""
REASONS = {
    "a person with a party, but no body or role": "en person med parti, men inget organ och "
    "ingen roll",
    "a role, and nobody who has it": "en roll, och ingen som har den",
    "a person who no longer has, or does not have, the seat": "en person som inte längre har, "
    "eller inte har, platsen",
    "a party after a single word": "ett parti efter ett ensamt ord",
    "a role that none of the persons named was given": "en roll som ingen av de nämnda fick",
    "several roles before one list of persons": "flera roller före en och samma lista av personer",
    "no years of its own": "inga egna årtal",
    "a question, not a statement": "en fråga, inget påstående",
    "an interval, not one amount": "ett intervall, inte ett belopp",
    "not a whole number of units": "inget helt antal kronor (eller annan valuta)",
    "a limit, not a cost": "en gräns, ingen kostnad",
    "a condition, not a cost": "ett villkor, ingen kostnad",
    "money received, not a cost": "pengar som tas emot, ingen kostnad",
    "a part of another amount": "en del av ett annat belopp",
    "no word says that it is a cost": "inget ord säger att det är en kostnad",
    "a grant, an income, a value or a change, not a cost": "ett bidrag, en intäkt, ett värde eller "
    "en ändring, ingen kostnad",
}
"""The Swedish of every reason in ingest/register."""
_COUNT = re.compile(r"count: (\d+) claimed, (\d+) named")


def reason_in(language: str, reason: str) -> str:
    """A reason in "sv" or "en"; one that has no Swedish stays as it is."""
    if language == "en":
        return reason
    counted = _COUNT.fullmatch(reason)
    if counted:
        return f"texten säger {counted[1]} och nämner {counted[2]}"
    return REASONS.get(reason, reason)


def kind_in(language: str, kind: str) -> str:
    """What a sentence looks like, in "sv" or "en"."""
    return KINDS.get(kind, kind) if language == "sv" else kind
