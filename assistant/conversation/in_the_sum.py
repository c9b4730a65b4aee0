"""A turn that asks what a sum just spoken of holds, or what a fee pays for ("vad ingår?")."""

from __future__ import annotations

import re

from assistant.conversation.exchange import Exchange
from assistant.conversation.measured import Measure, measure_spoken_of
from ingest.words import words_of

LONGEST = 9
"""Words of such a turn; a longer one says for itself what it asks."""
_SUM = (
    r"(?:summan?|beloppet|kostnad(?:en|erna)|priset|pengarna|siffran|notan|sum|amount|costs?|price|"
    r"figure|total|bill|number|money)"
)
_THAT = r"(?:det|den|detta|dessa|där|it|that|this|there)"
_CONTENTS = re.compile(
    r"\W*(?:(?:och|and|så|so|men|but|okej|ok)\W+)*(?:exakt\s+|exactly\s+)?"
    rf"(?:(?:vad|vilka\s+delar|vilka\s+poster)\s+(?:är\s+det\s+som\s+)?(?:ingår|inkluderas|"
    r"(?:är|finns|räknas)\s+(?:med|inräknat|inkluderat|inbakat|medräknat|in))"
    rf"|(?:vad)\s+(?:består|utgörs)(?:\s+{_THAT}|\s+{_SUM})?\s+av"
    rf"|(?:vad|what)\s+(?:täcker|omfattar|innefattar|inkluderar|innehåller)(?:\s+{_SUM})"
    r"|what(?:['’]?s|\s+is|\s+are)?\s+(?:all\s+)?(?:included|includes?|counted|part|in|inside)"
    rf"|what\s+(?:does|do)\s+(?:{_THAT}|(?:the|that|this)\s+{_SUM})\s+(?:include|cover|contain|"
    r"consist\s+of))"
    rf"(?:\s+(?:i|in|of|där|då|then|allt|all|{_THAT}|the|{_SUM}))*\W*",
    re.IGNORECASE,
)
_FEE = re.compile(
    r"\W*(?:(?:och|and|så|so|men|but)\W+)*(?:"
    r"vad\s+(?:täcker|omfattar|går|finansierar|betalar|används|inkluderar)\s+(?:den\s+|själva\s+)?"
    r"(?:medlems)?avgiften(?:\s+(?:till|för|då|där|här))*"
    r"|vad\s+(?:används|går|betalas)\s+(?:medlems)?avgiften\s+(?:till|för)"
    r"|vad\s+(?:ingår|får\s+vi)\s+(?:i|för)\s+(?:medlems)?avgiften"
    r"|(?:what|which\s+things)\s+(?:does|is)\s+(?:the|that|its)\s+(?:membership\s+)?fee\s+"
    r"(?:cover|pay\s+for|include|go\s+to(?:wards)?|used\s+for|buy|for)(?:\s+there|\s+then)?"
    r"|what(?:['’]?s|\s+is)\s+(?:included\s+)?in\s+(?:the|that|its)\s+(?:membership\s+)?fee)\W*",
    re.IGNORECASE,
)

_ON_TOP = re.compile(
    r"\W*(?:(?:och|and|men|but|så|so)\W+)*(?P<thing>(?!(?:det|den|it|that|vad|what)\b)\w+(?:\s+\w+){0,2}?)"
    r"(?:\s+(?:då|then))?\s*,\s*(?:kommer|tillkommer|är|ingår|räknas|is|are|do|does)\s+"
    r"(?:de|dom|den|det|they|that|it|those)\b[^?.!]{0,40}?\b(?:ovanpå|utöver|på\s+toppen|extra|"
    r"inräkna\w*|inkludera\w*|med|on\s+top|included|in\s+(?:that|there|it)|come\s+on\s+top)\b"
    r"[^?.!]{0,20}[?.!]*",
    re.IGNORECASE,
)
"""Whether a thing named first is in the sum or comes on top of it."""


def in_the_sum(turn: str, place: str, earlier: Exchange, language: str) -> str | None:
    """The question what the cost of a place holds, or what the fee there pays for, where a turn
    asks so after one on costs; the fee needs no sum before it."""
    if len(words_of(turn)) > LONGEST:
        return None
    on_top = _ON_TOP.fullmatch(turn)
    if on_top and measure_spoken_of(earlier) is Measure.COST:
        if language == "en":
            thing = on_top["thing"]
            verb = "Are" if thing.endswith("s") else "Is"
            return f"{verb} {thing} included in the cost of {place}, or on top of it?"
        return f"Ingår {on_top['thing']} i kostnaden för {place} eller kommer det ovanpå?"
    if _FEE.fullmatch(turn):
        if language == "en":
            return f"What does the membership fee cover in {place}?"
        return f"Vad täcker medlemsavgiften i {place}?"
    if not _CONTENTS.fullmatch(turn) or measure_spoken_of(earlier) is not Measure.COST:
        return None
    if language == "en":
        return f"What is included in the cost of {place}?"
    return f"Vad ingår i kostnaden för {place}?"
