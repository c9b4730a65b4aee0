"""What an amount of money is, a cost, a limit, a grant, a change: told by the words around it."""

from __future__ import annotations

import re

from ingest.register.amounts import ABOUT, Amount

_NOUN = (
    r"\w*(?:kostnad|utgift|avgift)(?!s?fri)\w*|\w*budget(?!er)\w*|\w*arvode\w*|\w*hyran?\b|prislapp\w*|"
    r"\w*insatsen\b|medfinansiering\w*"
)
_VERB = (
    r"kosta[rdt]?\w*|avsätt\w*|avsatt\w*|betala[rdt]?\w*|budgetera\w*|anslå\w*|"
    r"bidrar med|bidrog med|skjuter till|tillskjut\w*|medfinansierar|reservera\w*|belasta\w*|"
    r"satsa\w*|investera\w*|lägger|lade"
)
COST = re.compile(rf"\b(?:(?P<noun>{_NOUN})|(?P<verb>{_VERB}))", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:bevilja(?:ts|s|r|t|des)\b|(?<!det )(?<!den )(?<!de )beviljade\b|"
    r"\w*bidrag(?:et|en|s\w*)?\b|"
    r"\w*intäkt\w*|\w*inkomst\w*|överskott\w*|vinst\w*|erhåll\w*|erhöll|tilldela\w*|"
    r"ansök(?:er|te|t|an|ningar)\b|sök(?:er|te|t)\b|omsätt\w*|värda?\b|värt\b|\w*värde[nt]?\w*|"
    r"spara[rdst]*\b|bespar\w*|återbetala\w*|ersätt\w*|\w*försälj\w*|s[äå]l[jd]\w*|donera\w*|"
    r"donation\w*|skänk\w*|\w*gräns(?:en|er)?\b|tröskel\w*|tak(?:et)?\b|vite[ts]?\b|böter\w*|"
    r"lån(?:et|ar|ade)?\b|skuld\w*|\w*pris(?:et|summa\w*|pengar)\b|stipendi\w*|vann\b|"
    r"(?:öka|minska|höj|sänk|stig|sjunk)\w*\s+(?:\w+\s+)?med|fick\b|stöd(?:et|medel)?\s+(?:om|på|från))",
    re.IGNORECASE,
)
_OTHERS_PAY = re.compile(
    r"\b(?:EU|(?:EU-)?kommissionen|staten|regeringen|deltagarna|gästerna|besökarna|fonden|"
    r"programmet)\s+(?:betala|finansiera|bidr[ao]|avsätt|står|satsa|investera|anslå)\w*",
    re.IGNORECASE,
)
_LIMIT_BEFORE = re.compile(
    r"\b(?:högst|max\.?|maximalt|maximum|upp till|minst|lägst|minimum|över|under|överstig\w*|"
    r"understig\w*|översk(?:rid|red)\w*|undersk(?:rid|red)\w*|mer än|mindre än|nå\w*)\s+"
    rf"(?:{ABOUT}\s+)?$",
    re.IGNORECASE,
)
_LIMIT_AFTER = re.compile(
    r"^\s*(?:eller (?:mer|mindre|högre|lägre|däröver|därunder)|och (?:uppåt|däröver)|"
    r"(?:får|kräver|måste|beslutas|godkänns|ska (?:alltid )?(?:godkännas|beslutas|redovisas)))\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"^(?:om|ifall|såvida|vid)\s+(?!20)[^,]*$", re.IGNORECASE)
_RECEIVES = re.compile(rf"\bfår\s+(?:{ABOUT}\s+)?$", re.IGNORECASE)
_PART = re.compile(rf"\b(?:varav|därav)\b[^,;]*$|\bav detta\s+(?:\w+\s+){{0,3}}(?:{ABOUT}\s+)?$")
_BEGINS_ANEW = re.compile(
    r"[;:.]\s|\b(?:är|var|bli\w*|uppgår|kosta\w*|uppskatta\w*|beräkna\w*|medan|däremot|men)\b"
)
PART = "a part of another amount"
"""An amount that is counted in one before it."""

IS_COST = ""
"""No reason against reading the amount as a cost."""


def reason_against(text: str, amount: Amount, before: str, after: str, former: str | None) -> str:
    """Why an amount is not read as a cost, or IS_COST.

    `before` reaches back to the former amount or the start of the sentence, `after` to the next
    amount or the end; `former` is the verdict on the former amount, None where there is none.
    """
    if amount.interval or re.match(r"\s*[-–]\s*\d", text[amount.end :]):
        return "an interval, not one amount"
    if amount.value != int(amount.value):
        return "not a whole number of units"
    if _LIMIT_BEFORE.search(before) or _LIMIT_AFTER.search(after):
        return "a limit, not a cost"
    if former is None and _CONDITION.match(before):
        return "a condition, not a cost"
    if _RECEIVES.search(before) or _OTHERS_PAY.search(before):
        return "money received, not a cost"
    if _PART.search(before) or (former == PART and not _BEGINS_ANEW.search(before)):
        return PART
    return _by_cue(before, after, former)


def item_of(before: str, after: str) -> str:
    """The noun that makes an amount a cost, as written."""
    found = [m["noun"] for m in COST.finditer(before) if m["noun"]]
    if found:
        return found[0]
    late = COST.search(after)
    return (late["noun"] or "") if late and not COST.search(before) else ""


def _by_cue(before: str, after: str, former: str | None) -> str:
    """The verdict of the last telling word before the amount, else of the first after it."""
    costs = [m.start() for m in COST.finditer(before)]
    others = [m.start() for m in _OTHER.finditer(before)]
    if costs or others:
        return IS_COST if max(costs, default=-1) > max(others, default=-1) else _OTHER_MONEY
    cost, other = COST.search(after), _OTHER.search(after)
    if former is not None and not other and len(before.split()) <= 8:
        return former
    if cost or other:
        first_cost = cost.start() if cost else len(after)
        first_other = other.start() if other else len(after)
        return IS_COST if first_cost < first_other else _OTHER_MONEY
    return "no word says that it is a cost"


_OTHER_MONEY = "a grant, an income, a value or a change, not a cost"
