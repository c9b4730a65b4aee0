"""What somebody is said to have said: a question whether it is right is a question on the thing.

"My boss says that we need an analysis, is that right?" asks whether we need an analysis.
"""

from __future__ import annotations

import re

from ingest.words import words_of

SHORTEST = 3
"""Words of a claim."""
_NAME = (
    r"(?-i:(?!(?:Region|Kommun|EU|Vad|Vem|Vilk\w+|Hur|Varför|När|Var|Vart|Det|Den|De|Jag|Vi|Man|Du|Ni|"
    r"Who|What|Which|How|Why|When|Where|It|That|The|You|We|They|And|But|Och|Men)\b)"
    r"[A-ZÅÄÖÉ][\w’'-]+)"
)
_WHO = (
    r"(?:(?:min|mina|vår|våra|en|någon|några|my|our|a|the|some|one\s+of\s+my)\s+(?:\w+\s+)?"
    r"(?:kolleg\w+|chef\w*|vän\w*|kompis\w*|arbetskamrat\w*|medarbetare|handledare|"
    r"colleagues?|boss\w*|manager|friends?|mates?|co-?workers?|supervisor|line\s+manager)"
    rf"(?:\s+{_NAME})?|chefen|kollegan|kompisen|facket|folk|alla|någon|nån|vissa|"
    rf"someone|somebody|people|everyone|everybody|{_NAME}(?:\s+{_NAME})?"
    r"(?:\s+(?:på|från|in|from|at)\s+\w+)?)"
)
_SAYS = (
    r"(?:säger|sa|sade|påstår|påstod|hävdar|hävdade|tror|trodde|menar|menade|tycker|tyckte|"
    r"berättade|berättar|envisas\s+med|svär\s+på|says?|said|claims?|claimed|thinks?|thought|"
    r"reckons?|reckoned|insists?|insisted|told\s+(?:me|us)(?!\s+to\b)|tells?\s+(?:me|us)(?!\s+to\b)|believes?|believed|"
    r"maintains?|swears?|keeps?\s+saying)"
)
_CLAIM = re.compile(
    rf"(?:^|(?<=[.!?:,]\s)|(?<=\boch\s)|(?<=\band\s)|(?<=\bmen\s)|(?<=\bbut\s))(?P<who>{_WHO})\s+"
    rf"(?:(?:alltid|ju|nu|just|always|now|also)\s+)?{_SAYS}\s*(?:(?:att|that)\b|:|,)?\s+"
    r"(?=[^?]*\?)",
    re.IGNORECASE,
)
_CONFIRM = re.compile(
    r"[.,;!]\s+(?:och\s+|and\s+|men\s+|but\s+)?(?P<tag>(?:stämmer\s+det|är\s+det\s+(?:sant|rätt|så)|"
    r"har\s+(?:hon|han|hen|de|dom)\s+rätt|is\s+(?:that|this|it)\s+(?:right|true|correct|so)|"
    r"(?:is|are)\s+(?:he|she|they)\s+right|right|correct|true)\b[^?]{0,20}\?)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^(?:han|hon|hen|he|she)\b", re.IGNORECASE)
_TAGS = {"sv": ", stämmer det?", "en": ", is that right?"}
_ENGLISH = re.compile(r"\b(?:is|are|right|correct|true)\b", re.IGNORECASE)


def without_claimant(text: str) -> str:
    """The text with what is claimed in the place of who claims it; as it was where nobody does."""
    match = _CLAIM.search(text)
    if match is None or len(words_of(text[match.end() :])) < SHORTEST:
        return text
    before, claim = text[: match.start()], text[match.end() :]
    confirm = _CONFIRM.search(claim)
    if confirm:
        tag = _TAGS["en" if _ENGLISH.search(confirm["tag"]) else "sv"]
        claim = f"{claim[: confirm.start()]}{tag}{claim[confirm.end() :]}"
    if re.match(_NAME, match["who"]):
        claim = _PRONOUN.sub(match["who"], claim, count=1)
    told = re.sub(r",?\s+(?:och|and|men|but)\s*$", ". ", before)
    return f"{told}{claim[:1].upper()}{claim[1:]}"
