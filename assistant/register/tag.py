"""Whether a question states something and only asks, by a tag, for it to be confirmed."""

from __future__ import annotations

import re

from ingest.words import fold

_PRONOUN = r"(?:it|he|she|they|we|you|that|there)"
_VERB = r"(?:is|was|does|did|do|has|have|are|were|had|can|will)"
_END = re.compile(
    r"[\s,–-]*\b(?:va|(?:eller )?(?:har jag fel|minns jag fel)|(?:or )?am i (?:wrong|mistaken)|"
    r"eller|eller hur|visst|ellerhur|right|correct|yes|no|ja|jo|"
    r"(?:inte )?sant|det stammer(?: va)?|"
    r"(?:det )?stammer (?:det|inte det|val)|(?:det )?ar val sant|is that (?:right|correct|true|so)|"
    rf"true|{_VERB}n['’]?t {_PRONOUN}|{_VERB} {_PRONOUN} not|innit)\s*[?!.]*\s*$"
)
_INSIDE = re.compile(
    rf",\s*{_VERB}n['’]?t {_PRONOUN}\?|"
    r"\b(?:va|eller hur|visst|inte sant|right|correct|stammer det)\s*\?(?=\s*\w)"
)
"""A tag after which more follows."""
_SURELY = re.compile(r"(?<=[a-zåäö\d] )väl(?= )|^\W*visst?\b|(?<= )ju(?= )", re.IGNORECASE)
_HEARD = re.compile(
    r"^\W*(?:jag (?:har )?(?:hort|last|tror|trodde|antar|minns|for mig)|"
    r"i(?:['’]ve)? (?:heard|read|think|thought|believe|assume|guess|understand))\b"
    r"(?: (?:att|that))?|"
    r"^\W*(?:isn['’]?t it (?:true|right|so|correct|the case)|am i right(?: in thinking)?|"
    r"ar det inte sa|visst ar det sa|har jag ratt i)\b(?: (?:att|that))?"
)
_ASKS = re.compile(
    r"\b(?:vem|vilk(?:a|en|et)|vad|varfor|hur|who|whom|whose|which|what|why|how)\b|"
    r"(?:^|[.!?,:] ?)(?:och |and |men |but |sa |so )?(?:nar|var|vart|when|where)\b"
)


def tags(text: str) -> list[tuple[int, int]]:
    """The places of the words that make a statement a question; none where it asks otherwise."""
    folded = "".join(low if len(low := fold(letter)) == 1 else letter for letter in text)
    end = _END.search(folded)
    stated = folded[: end.start()] if end else folded
    found = [match.span() for match in (end, _SURELY.search(text)) if match]
    heard = _HEARD.match(folded)
    if not found and not (heard and "?" in text):
        return []
    if _ASKS.search(re.sub(r"\beller hur\b", "", stated)):
        return []
    return [*found, *([heard.span()] if heard else [])]


def tagged(text: str) -> bool:
    """Whether a text states something for somebody to confirm."""
    return bool(tags(text))


def untagged(text: str) -> str:
    """A text with the words blanked that only ask for it to be confirmed."""
    for start, end in tags(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def claims_first(text: str) -> bool:
    """Whether a text states something, asks by a tag, and then asks on."""
    return bool(_INSIDE.search(fold(text)))
