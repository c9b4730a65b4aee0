"""Rules and seats of another body: what applies at a new employer, who sits for another member.

The text of one body tells its own. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.decide.asked import asks_who_sits
from assistant.decide.attributes import bodies_in

_THEIRS = re.compile(
    r"\bhos\s+dem\b|\bderas\s+(?:egna\s+)?(?:regler|riktlinje\w*|polic\w+|rutiner)|"
    r"\b(?:har|gör|säger|tillåter)\s+de\b|\bgäller\s+(?:det\s+)?där\b|"
    r"\btheir\s+(?:own\s+)?(?:rules?|polic\w+|guidelines?|code|routines?)|"
    r"\bdo\s+they\s+(?:have|allow|say|apply|do)\b|\bat\s+theirs\b|\bapplies\s+there\b",
    re.IGNORECASE,
)
_HIRED = re.compile(
    r"\b(?:byter?\s+jobb|nytt\s+jobb|börja[rt]?(?:\s+(?:jobba|arbeta))?|new\s+job|moving|"
    r"start(?:s|ing)?(?:\s+(?:work|working|a\s+job))?|got\s+a\s+job|change\s+jobs?|changing\s+jobs?)\s+"
    r"(?:till|på|hos|i|at|to|in|with|for|a\s+job\s+at|to\s+a\s+job\s+at)\b",
    re.IGNORECASE,
)
_RULES = re.compile(
    r"\b(?:gäller|regler\w*|riktlinje\w*|rutiner|får\s+(?:man|jag)|hur\s+gör|policy|policies|"
    r"applies|apply|rules?|guidelines?|allowed|may\s+i|can\s+i)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:er|oss|här|vår[at]?|ni|here|your?|us|our)\b", re.IGNORECASE)
_FOR_OTHER = re.compile(
    r"^\W*(?:(?:och|men|and|but|so|what\s+about|how\s+about|hur\s+är\s+det)\s+)?"
    r"(?:för|från|hos|for|from|with)\s+(?:"
    r"den\s+(?!svensk|politisk|egn)\w+sk[ae]\s+(?:medlem\w*|region\w*|sidan|delegation\w*|parten)|"
    r"the\s+(?-i:(?!Swedish)[A-Z]\w+)\s+(?:members?|side|region|delegation|party|partner))"
    r"(?:\s+(?:då|then))?\W*$",
    re.IGNORECASE,
)
_OF_MEMBER = re.compile(
    r"\b(?:för|åt|från|for|from)\s+(?:the\s+)?(?:(?:municipality|city|town|region)\s+of\s+"
    r"(?-i:[A-ZÅÄÖ])\w+|(?-i:[A-ZÅÄÖ])\w+\s+(?:kommun|municipality|city|stad)|region\s+"
    r"(?-i:[A-ZÅÄÖ])\w+)|\b(?:their|deras)\s+(?:own\s+|egen\s+|ordinarie\s+)?(?:delegate|member|"
    r"representative|substitute|ledamot|ombud|representant|ersättare)\b",
    re.IGNORECASE,
)
"""Another member's people."""


def is_of_elsewhere(question: str, context: str, evidence: str, own: str) -> bool:
    """Whether a question asks for what holds at another body than that named `own`, or who sits for
    another member, and the evidence does not name that body."""
    if _FOR_OTHER.match(question):
        return asks_who_sits(context)
    member = _OF_MEMBER.search(question)
    if member and asks_who_sits(question) and not _OURS.search(question):
        return own not in member.group()
    others = [name for name in bodies_in(question) if name != own]
    if not others or _OURS.search(question) or not _RULES.search(question):
        return False
    asked = _THEIRS.search(question) or _HIRED.search(question)
    return bool(asked) and not any(name in evidence for name in others)
