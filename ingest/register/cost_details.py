"""What stands beside a cost: its parts, the share of a post, what a fee pays, what is paid back."""

from __future__ import annotations

import re

from corpus.cost import FeePays, Reimbursement, Share
from corpus.place import Place
from ingest.register.amounts import share_in
from ingest.register.prose import items_of

_OPENS = re.compile(
    r"\b(?:inkl\.?|inklusive|inkluderar|inkluderat|innefattar|inbegriper|omfattar|omfattande|"
    r"fördelat på|i form av|inräknat)\s+(?P<list>[^.;()\d]+)|"
    r"\(\s*(?:inkl\.?|inklusive|avser|varav)?\s*(?P<paren>[^()\d]+,[^()\d]+)\)|"
    r"\b(?:där|med|i vilket)\s+(?P<within>[^.;()\d]+?)\s+(?:ingår|inräkna\w+|inkludera\w+)\b|"
    r"\b(?:i vilket|där det|och däri|vari|då)\s+ingår\s+(?P<list2>[^.;()\d]+)",
    re.IGNORECASE,
)
_OPENS_BEFORE = re.compile(
    r"(?:\bsom\s+(?:inkluderar|innefattar|omfattar)|\binkl\.?|\binklusive)\s+(?P<list>[^.;()\d]+?),?\s+"
    r"(?:beräknas|uppskattas|bedöms|uppgår|är|blir|var|kostar|landar)\b",
    re.IGNORECASE,
)
_SUM = (
    r"(?:den |det |denna |detta )?(?:belopp|kostnad|summa|budget|utgift|avgift)\w*|detta|denna|däri"
)
_AFTER = re.compile(
    rf"^(?:I\s+(?:{_SUM})\s+ingår|(?:{_SUM})\s+(?:inkluderar|innefattar|omfattar|inbegriper))\s+"
    r"(?P<list>[^.;\d]+)",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\s+(?:exkl\.?|exklusive|men inte|för (?:år )?20|under 20|och avser|och beräknas)\b.*$"
)
_FEE = re.compile(
    r"\b\w*avgift\w*\s+(?:\w+\s+)?(?:täcker|finansierar|bekostar|betalar|avser|går till|"
    r"används (?:till|för))\s+(?P<what>[^.;]+)",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"^(?P<what>.+?)\s+(?:återbetalas|ersätts|återfås|kompenseras|refunderas|återsöks|täcks)\s+"
    r"(?:\w+\s+)?(?:med|av|från|genom|via)\s+(?P<source>[^.;]+)",
    re.IGNORECASE,
)
_COSTS = re.compile(r"kostnad|utgift|resor|avgift|utlägg|belopp", re.IGNORECASE)


def includes_in(before: str, after: str) -> tuple[str, ...]:
    """The parts that a sentence lists behind its amount, else those before it."""
    match = _OPENS.search(after)
    if not match:
        early = _OPENS_BEFORE.search(before)
        return items_of(early["list"]) if early else ()
    words = match["list"] or match["paren"] or match["within"] or match["list2"]
    return items_of(_STOPS.sub("", words))


def includes_after(text: str) -> tuple[str, ...]:
    """The parts that a sentence lists for the cost before it."""
    match = _AFTER.search(text)
    return items_of(_STOPS.sub("", match["list"])) if match else ()


def share_of(text: str, place: Place) -> Share | None:
    """The share of a full-time post that a sentence names."""
    read = share_in(text)
    return Share(*read, place) if read else None


def fee_pays(text: str, place: Place) -> FeePays | None:
    """What a sentence says that the fee pays for."""
    match = _FEE.search(text)
    return FeePays(match["what"].strip(), place) if match else None


def reimbursed(text: str, place: Place) -> Reimbursement | None:
    """What part of the costs a sentence says is paid back, and by what."""
    match = _BACK.search(text)
    if not match or not _COSTS.search(match["what"]):
        return None
    return Reimbursement(match["what"], match["source"].strip(), place)
