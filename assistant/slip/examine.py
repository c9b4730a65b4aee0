"""Examines a slip: is it whole, who signed it, and do its quotations still stand?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from assistant.render import citation_record
from assistant.slip.facts import place_of
from assistant.slip.quotations import Compared, Standing, compare
from assistant.slip.read import ReadSlip
from assistant.slip.seal import Seal, Signature, seal_of, signature_of
from assistant.slip.words import in_words
from ingest.knowledge import Knowledge

_BAD = (Signature.WRONG, Signature.MISSING)


@dataclass(frozen=True, slots=True)
class Examined:
    """What is to be said of a slip."""

    slip: ReadSlip
    seal: Seal
    signature: Signature
    version: str
    quotations: tuple[Compared, ...]

    @property
    def holds(self) -> bool:
        """Whether it is whole, not wrongly signed, and every quotation stands somewhere."""
        gone = any(each.standing is Standing.GONE for each in self.quotations)
        return self.seal is Seal.WHOLE and self.signature not in _BAD and not gone


def examine(slip: ReadSlip, knowledge: Knowledge, key: bytes | None) -> Examined:
    """Examine a slip against the documents of now."""
    return Examined(
        slip,
        seal_of(slip.sealed, slip.shown),
        signature_of(slip.sealed, key),
        knowledge.version,
        tuple(compare(each, knowledge) for each in slip.quotations),
    )


def as_text(examined: Examined) -> str:
    """The examination as a person reads it, in the language of the slip."""
    return "\n".join(_lines(examined, examined.slip.language))


def as_record(examined: Examined) -> dict[str, Any]:
    """The examination as JSON."""
    return {
        "holds": examined.holds,
        "seal": examined.seal.value,
        "signature": examined.signature.value,
        "slip_version": examined.slip.version,
        "document_version": examined.version,
        "quotations": [
            {
                "n": each.quotation.n,
                "quote": each.quotation.quote,
                "standing": each.standing.value,
                "now": citation_record(each.now) if each.now else None,
            }
            for each in examined.quotations
        ],
    }


def _lines(examined: Examined, language: str) -> Iterator[str]:
    yield in_words(examined.seal.value, language)
    yield in_words(f"signature_{examined.signature.value}", language)
    old, version = examined.slip.version, examined.version
    same = "same_version" if old == version else "other_version"
    yield in_words(same, language, old=old, version=version)
    if not examined.quotations:
        yield in_words("no_quotations", language)
    for each in examined.quotations:
        quote = each.quotation.quote
        yield f"[{each.quotation.n}] {in_words(each.standing.value, language)}: ”{quote}”"
        if each.standing is Standing.MOVED and each.now:
            place = place_of(citation_record(each.now), language)
            yield f"    {in_words('to', language, place=place)}"
