"""What only the asker's own papers tell: their trip, pay, leave, boss, booking, and their own case.

No strategy knows whether somebody's expenses were paid or when they leave, whatever it says of
trips and costs. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re

_MINE = r"(?:min|mitt|mina|my|mine)"
_OWN = (
    r"(?:utlägg\w*|resekostnad\w*|ersättning(?:en)?|reseräkning\w*|kvitto\w*|kvitton|lön(?:en)?|"
    r"semester\w*|pass(?:et)?|biljett\w*|hotell\w*|bokning\w*|schema\w*|kalender\w*|dator\w*|"
    r"lösenord\w*|inlogg\w*|konto(?:t)?|anställning\w*|kontrakt\w*|chefs?|chefen|kollegas?|"
    r"ansökan|ärende\w*|resa|resan|flyg\w*|tåg\w*|möte\w*|rum(?:met)?|kontor\w*|telefon\w*|"
    r"expenses?|expense\s+claims?|receipts?|salary|pay(?:slip|check|cheque)?|wages|holidays?|"
    r"vacation|leave|passport|tickets?|hotel|bookings?|schedule|calendar|computer|laptop|"
    r"password|login|account|employment|contract|boss['’]?s?|manager['’]?s?|colleague['’]?s?|"
    r"application|case|trip|flight|train|meetings?|room|office|phone|desk|travel\s+claims?|claim)"
)
_STATE = (
    r"(?:betald\w*|betalats?|betalat|utbetal\w*|godkänd\w*|godkänts?|beviljad\w*|beviljats|boka[dt]\w*|"
    r"bokats|klar(?:t|a)?|inkommit|registrerad\w*|attesterad\w*|handlagd\w*|avslagen|"
    r"paid|approved|booked|confirmed|granted|reimbursed|processed|ready|received|rejected|"
    r"registered|cancelled|signed|done)"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\W*(?:har|är|blev|blir|have|has|is|are|was|were|did|will)\s+{_MINE}\s+(?:\w+\s+){{0,2}}?"
        rf"{_OWN}\b[^?]{{0,40}}\b{_STATE}\b",
        rf"\b(?:när|vilken\s+(?:tid|dag)|vilket\s+datum|hur\s+dags|when|what\s+time|which\s+day)\s+"
        r"(?:åker|reser|flyger|går|börjar|slutar|får|ska|jobbar|har|landar|am|do|does|is|are|will|"
        r"can|should)\s+"
        rf"(?:jag|i|{_MINE}\s+{_OWN})\b(?!\s+(?:rapportera|redovisa|följa|göra|ansöka|report|follow|"
        r"apply|evaluate|utvärdera))"
        r"(?:\s+(?:åka|resa|fly\s+home|flyga|semester|ledigt|hem|iväg|betalt|lön\w*|pengar\w*|svar|besked|"
        r"leave|leaving|go|going|fly|flying|travel|travelling|get\s+paid|paid|my\s+\w+|home|start|"
        r"finish|off|due|back|tillbaka|idag|imorgon|i\s+morgon|today|tomorrow|work|open|"
        r"depart\w*|next\s+\w+))?\W*$",
        rf"\b(?:vad|vilket|vem|vilken|var|what|who|which|where|how\s+much|hur\s+mycket)(?:['’]s\s+(?=my)|\s+)"
        rf"(?:(?:är|heter|har|is|are|was)\s+(?:the\s+\w+\s+of\s+)?)?{_MINE}\s+"
        rf"(?:\w+\s+)?{_OWN}(?:\s+(?:telefon\w*|nummer|mejl\w*|namn|rum|lösenord|adress|"
        r"number|phone|email|e-mail|name|room|address|password|due|left))*\W*$",
        r"^\W*(?:vad|hur\s+mycket|what|how\s+much)\s+(?:tjänar|(?:får|har)(?=\s+jag\s+(?:i\s+lön|betalt|kvar))|"
        r"(?:do|will|am)(?=\s+i\s+(?:earn|make|get\s+paid|paid)))\s+(?:jag|i)\b"
        r"(?:\s+(?:i\s+lön|betalt|earn\w*|make|get\s+paid|paid|kvar|per\s+\w+|a\s+\w+|i\s+"
        r"månaden))*\W*$",
        rf"^\W*(?:hur\s+många|how\s+many|how\s+much)\s+(?:semester\w*|lediga|dagar\w*|vacation|"
        rf"holiday|days|leave)\b[^?]{{0,40}}\b(?:jag|i|{_MINE})\b[^?]{{0,30}}\W*$",
        r"^\W*(?:vilka|vad\s+för|hur\s+många|what|which|how\s+many)\s+(?:möten|resor|bokningar|"
        r"meetings|trips|appointments|bookings)\s+(?:har\s+jag|do\s+i\s+have(?!\s+to\b)|have\s+i)\b|"
        r"^\W*(?:har\s+jag|do\s+i\s+have|have\s+i)\s+(?:got\s+)?(?:några\s+|någon\s+|något\s+|ett\s+|en\s+|any\s+|a\s+)?"
        r"(?:möten?|resor|resa|bokning\w*|meetings?|trips?|appointments?|bookings?)\s+(?:bokade?\s+|"
        r"inbokade?\s+|booked\s+)?(?:idag|i\s+dag|imorgon|i\s+morgon|nästa\s+\w+|today|tomorrow|"
        r"next\s+\w+|this\s+\w+)\W*$",
        r"\b(?:gick|went|kommer|did|have|has|fick|am|are)\s+(?:min|mina|my)\s+(?:ansökan|utlägg|"
        r"lön|application|claim|salary|expenses)\b",
        r"^\W*(?:minns|känner|kommer)\s+du\s+(?:ihåg\s+)?(?:mig|vem\s+jag\s+är)|"
        r"\bdo\s+you\s+(?:know|remember)\s+(?:me|who\s+i\s+am|my\s+name)\b|"
        r"\b(?:vem\s+är\s+jag|vad\s+heter\s+jag|who\s+am\s+i|what(?:['’]s|\s+is)\s+my\s+name)\W*$",
    )
)


def is_personal(question: str) -> bool:
    """Whether a question is on the asker's own affairs, which no document of a body tells."""
    return any(pattern.search(question) for pattern in _PATTERNS)
