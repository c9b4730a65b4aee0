"""What came of a thing: what an analysis found, and whether a change has been decided.

A text that demands an analysis, or says who decides, does not tell what one found or what was
decided. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.decide.held import inside

_STUDY = (
    r"(?:\w*(?:analys|utvärdering|utredning|undersökning|granskning|bedömning|kartläggning|"
    r"säkring|uppföljning|studie)(?:en|er|erna|n|s|ens)?|"
    r"analys[ie]s|evaluations?|inquir(?:y|ies)|assessments?|"
    r"reviews?|stud(?:y|ies)|investigations?|audits?)"
)
_FINDING = (
    r"(?:kom(?:mit)?\b[^?]{0,60}\bfram till|visade|har\b[^?]{0,40}\bvisat|landade|"
    r"utföll|slog fast|fann|did\b[^?]{0,60}\b(?:conclude|find|show|reveal|say|establish|come up "
    r"with|come to)|(?:has|have)\b[^?]{0,60}\b(?:concluded|found|shown)|concluded|showed|revealed|"
    r"(?:vad|vilket|vilka|vilken|what|which)\b[^?]{0,30}\b(?:resultat\w*|utfall\w*|slutsats\w*|"
    r"results?|outcomes?|conclusions?|findings))"
)
_DEMANDED = re.compile(
    r"\b(?:ska|skall|måste|bör|behöver|krävs|should|shall|must|has to|have to|needs? to|"
    r"(?:is|are) to|supposed|required)\b",
    re.IGNORECASE,
)
_FOUND = (re.compile(rf"\b{_STUDY}\b", re.I), re.compile(rf"\b{_FINDING}\b", re.I))
_FINDS = re.compile(r"\b(?:visade|visat|visar|kom fram till|slutsats\w*|framkom|framgick)\b")
_CHANGE = (
    r"(?:säg(?:a|er|s)\s+upp|lämna[rs]?|gå(?:r)?\s+ur|avsluta[rs]?|lägg(?:a|er)\s+ne[rd]|hopp(?:a|ar)\s+"
    r"av|dra\s+(?:oss|sig)\s+ur|öka[rs]?|höj(?:a|er|s)|minska[rs]?|sänk(?:a|er|s)|"
    r"gå(?:r)?\s+med\s+i\s+(?:ett\s+|en\s+)?(?:till|ny\w*|fler\w*|annat|andra)|anställ\w*|flytta[rs]?|"
    r"förläng\w*|ersätta?s?|leave|leaving|quit\w*|terminat\w*|withdraw\w*|pull\s+out|exit\w*|"
    r"end(?:ing)?|clos(?:e|ing)|increas\w*|rais(?:e|ing)|cut(?:ting)?|reduc\w*|drop\w*|"
    r"join(?:ing)?\s+(?:a\s+|an\s+|any\s+)?(?:new|other|another|more)|hir(?:e|ing)|mov(?:e|ing)|"
    r"extend\w*|renew\w*|replac\w*)"
)
_DECIDED = (
    re.compile(
        r"(?:^|[.!?,:]\s+|\b(?:och|men|and|but|so)\s+)\W*(?:har|är|blev|have|has|is|was|did|"
        r"(?:vet|do)\s+(?:du|ni|you\s+know)\s+(?:om|if|whether))\s+"
        r"[^?.]{0,40}?\b(?:beslut(?:at|ats|ades|a)|beslut|bestämt|bestämts|klubbat|klubbats|"
        r"decided?|decision|agreed|voted)\b[^?.]{0,60}?"
        rf"\b{_CHANGE}\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:beslutade|beslutades|beslutats|har beslutat|togs beslut)\b"),
)


def is_outcome_untold(question: str, evidence: str) -> bool:
    """Whether a question asks what a study found, or whether a change was decided, and its evidence
    (Swedish) tells no such thing."""
    said = f"{evidence} {inside(evidence)}"
    asked = all(pattern.search(question) for pattern in _FOUND)
    if asked and not _DEMANDED.search(question) and not _FINDS.search(said):
        return True
    asks, told = _DECIDED
    return bool(asks.search(question)) and not told.search(said)
