"""What people ask for beside a rule or a body: where no sentence tells it, nothing else will do.

Near misses stand next to the right passage: who signs, when we joined, how one leaves, who allows a
trip, whether one's family may come. Whoever asks for that is not answered by what is merely near.
Each check is typed: how it is asked for, and what words must stand in the evidence to tell it.
Patterns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.decide.held import inside

_JOINT = (
    r"(?:nätverk\w*|samarbete\w*|medlemskap\w*|partnerskap\w*|networks?|collaborations?|"
    r"cooperations?|memberships?|partnerships?|organi[sz]ations?)"
)
_TRIP = r"(?:\w*res(?:a|an|or|orna)|flyg\w*|trips?|travel\w*|journeys?|flights?)"
_MY = r"(?:min|mitt|mina|sin|sina|my|your|his|her)"
_FAMILY = (
    r"(?:fru|man|make|maka|sambo\w*|familj\w*|barn|kid|kids|dotter|son|husband|wife|spouse|family|"
    r"children|girlfriend|boyfriend|flickvän|pojkvän|fästm\w+|livskamrat|anhörig\w*)"
)
_STRATEGY = r"(?:(?:den|det|vår|this|the|our)\s+(?:\w+\s+)?)?(?:strateg\w+|dokument\w*|document)"
_PAIRS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:män|manliga?|kvinn(?:a|or|lig\w*)|killar|tjejer|women|"
        r"(?<!man or )woman|females?|males?)\b",
        r"\b(?:kvinn|män\b|manlig|jämställd)\w*",
    ),
    (
        r"\b(?:när (?:blev|gick|anslöt|började)|vilket år (?:blev|gick|anslöt)|sedan när|"
        r"hur länge har|since when|when (?:did|was|were)|how long (?:have|has)|what year did)\b"
        r"[^?]*\b(?:medlem\w*|gick\b[^?]*\bmed|anslöt|anslutit|join\w*|members?)\b",
        r"\b(?:medlem\w* sedan|gick med|anslöt|sedan dess)\b",
    ),
    (
        rf"^\W*(?:hur länge|till när|när|until when|how long|when)\s+"
        rf"(?:gäller|upphör|löper|går|slutar|är|does|is|will|do)\s+{_STRATEGY}\s*"
        r"(?:ut|att gälla|giltig|på|valid|for|last|apply|expire|run|run out|"
        r"in force|end|cover)?\W*$",
        r"\bstrategin\b[^.]*\b(?:gäller|löper|giltig)\b",
    ),
    (
        r"\b(?:vem|vilka|vilken|who|which)\b[^?.]*\b(?:skriver (?:under|på|avtal\w*)|undertecknar?|"
        r"signerar?|signs?(?!\s+off)|sign(?:ing)?(?!\s+off)|signatory)\b",
        r"\b(?:undertecknas|underteckna|signeras|skrivs under)\b",
    ),
    (
        rf"(?:\b(?:vem|vilken chef|who|which manager)\b[^?.]*\b(?:bestäm\w*|beslut\w*|avgör|"
        rf"decid\w*)\b[^?.]*\b{_TRIP}\b)|(?:\b(?:godkänn\w*|attest\w*|bevilja\w*|säga (?:ja|nej)|"
        rf"approv\w*|authori[sz]\w*|sign off|tillstånd\w*|permission)\b[^?.]*\b{_TRIP}\b)|"
        rf"(?:\b{_TRIP}\b[^?.]*\b(?:godkänn\w*|attest\w*|bevilja\w*|approv\w*|authori[sz]\w*|"
        r"signed off|tillstånd\w*|permission)\b)",
        r"\b(?:godkänn|attest|bevilja|tillstånd)\w*",
    ),
    (
        rf"\b{_MY}\s+(?:\w+\s+)?{_FAMILY}\b(?=[^?.]*\?|[^.]*$)",
        r"\b(?:familj|anhörig|medföljande|privat)\w*",
    ),
    (
        rf"(?:\b(?:lämna[rs]?|gå(?:r)?(?: \w+)? ur|utträd\w*|säg(?:a|er|s) upp|hopp\w* av|"
        rf"avslutar?|leave|leaving|quit|terminat\w*|withdraw\w*|pull out|opt out|exit)\b"
        rf"[^?.]*\b{_JOINT}\b)|"
        rf"(?:\b{_JOINT}\b[^?.]*\b(?:utträd\w*|säg(?:a|er|s) upp|uppsägning\w*|terminated))|"
        r"\b(?:uppsägningstid\w*|notice period|period of notice)\b",
        r"\b(?:utträd|uppsägning|avsluta|säga[s]? upp|lämna)\w*",
    ),
    (
        r"\b(?:vilka|vilket|what|which)\b(?: \w+){0,2} (?:länder|land|countries|country)\b[^?]*"
        r"\b(?:priorit\w*|satsa\w*|fokus\w*|viktig\w*|helst|focus|first|most|important|prefer\w*|"
        r"första hand)\b",
        r"\bpriorit\w* länder\b|\bländer\b[^.]*\bpriorit",
    ),
    (
        r"\b(?:vilk\w+|vem|who|which)\b[^?]*\b(?:betalar|bidrar|pays?|contributes?)\b"
        r"(?! (?:vi|we)\b)[^?]*\b(?:mest|minst|högst|lägst|störst|mer|mindre|most|least|highest|"
        r"lowest|largest|biggest|smallest|more|less)\b",
        r"\b(?:betalar|bidrar|fördelas)\b",
    ),
    (
        r"\b(?:vem|vilka|vad|who|what|which|name\w*)\b[^?]*\b(?:ersättare\w*|suppleant\w*|"
        r"substitutes?|deput(?:y|ies)|alternates?|stand-?ins?)\b",
        r"\b(?:ersättar|suppleant)\w*",
    ),
    (
        r"\b(?:vem|vilka|vilken|who|which|what)\b[^?]*\b(?:forskar\w*|forskning\w*|studier?|"
        r"researchers?|scientists?|academics?|research|stud(?:y|ies))\b|"
        r"\b(?:vem|vilka|who)\b[^?]*\b(?:bevisa\w*|myntade?|myntat|uppfann|proved|proven|coined|"
        r"invented|came up with (?:that|this|it|the (?:word|term|name)))\b",
        r"\b(?:forskare|forskningen|studien|studier|bevisat|myntades|\w*analys\w*|\w*utred\w+)\b",
    ),
    (
        r"\b(?:vilket|vad (?:är|har)|what(?: is|'s)|which)\b[^?]*"
        r"\b(?:tele?\w*nummer|nummer|number)\b(?! (?:av|på|of))",
        r"\d",
    ),
)
_DIFFER = (
    (
        r"^\W*(?:hur förhåller sig (?-i:[a-zåäö])+ till|how does (?-i:[a-z ])+ relate to) "
        r"(?-i:[a-zåäö ])+\W*$",
        r"\b(?:komplettera\w*|skillnad\w*|medan|snarare än|del av|jämfört)\b",
    ),
)
_CHECKS = [
    (re.compile(asks, re.IGNORECASE), re.compile(told)) for asks, told in (*_PAIRS, *_DIFFER)
]


def is_unsaid(question: str, evidence: str) -> bool:
    """Whether a question asks for something of a kind that its evidence (Swedish) does not tell."""
    said = f"{evidence} {inside(evidence)}"
    return any(asks.search(question) and not told.search(said) for asks, told in _CHECKS)
