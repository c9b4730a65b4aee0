"""When something is done, as prose says it: "årligen", "i april", "vid behov"."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
)
_COUNT = r"(?:minst\s+)?(?:en|ett|två|tre|fyra|fem|sex|tio|\d+)"
_SEASON = r"(?:våren|hösten|sommaren|vintern|året|vårterminen|höstterminen)"
TIME = re.compile(
    r"\b(?:"
    rf"(?:(?:senast|före|efter|under|i\s+(?:början|slutet|mitten)\s+av)\s+)?(?:i\s+)?(?:den\s+)?"
    rf"(?:\d{{1,2}}\s+)?{_MONTH}(?:\s+(?:varje\s+år|månad))?"
    r"|årligen|årligt|årlig|årliga|halvårsvis|kvartalsvis|månadsvis|månatligen|veckovis|"
    r"(?<!den )(?<!det )(?<!de )löpande|"
    r"kontinuerligt|regelbundet|fortlöpande"
    r"|i\s+(?:början|slutet|mitten)\s+av\s+(?:varje\s+\w+|\w+)"
    r"|(?:inför|efter|före|under|vid)?\s*varje\s+(?:år|månad|kvartal|vår|höst|mandatperiod|termin|"
    r"vecka|\w*möte|\w*sammanträde|resa|besök|årsskifte|budgetår|verksamhetsår)"
    r"|vartannat\s+år|vart\s+(?:tredje|fjärde|femte)\s+år"
    rf"|{_COUNT}\s+gång(?:er)?\s+(?:per|om|varje|under)\s+\w+"
    rf"|inom\s+{_COUNT}\s+(?:dag|vecka|veckor|månad|månader|dagar)(?:\s+efter\s+\w+)?"
    rf"|senast\s+{_COUNT}\s+(?:dagar|veckor|månader)\s+(?:före|efter|innan)\s+\w+"
    rf"|(?:under|på|till)\s+{_SEASON}"
    r"|(?:vid|efter)\s+behov"
    r"|(?:vid|på)\s+\w*(?:sammanträde|möte)\w*(?:\s+(?:närmast|direkt)\s+[\w/]+(?:\s+\w+)?)?"
    r"|närmast\s+[\w/]+"
    r"|i\s+samband\s+med\s+[^,.;]+"
    r")(?![\w-])",
    re.IGNORECASE,
)


def times_in(words: str) -> tuple[str, ...]:
    """Every time that the words name, as written."""
    return tuple(match.group().strip() for match in TIME.finditer(words))
