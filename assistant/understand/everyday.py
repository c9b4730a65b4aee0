"""Everyday ways to ask, as plain ones: words that only colour a question, and frames round it.

"Vad gör de egentligen på kontoret nere i staden?" asks what they do at the office in the city, and
"what will I find in the plan?" what is in it. The lists are of language, never of a document.
"""

from __future__ import annotations

import re

from ingest.words import words_of

LEAST = 3
"""Words that a question still has without those that colour it."""
_COLOUR = re.compile(
    r"(?<=\w)(?P<open>,?\s+)(?:egentligen|faktiskt|liksom|helt enkelt|på riktigt|rent konkret|"
    r"rent praktiskt|i praktiken|över huvud taget|överhuvudtaget|för den delen|så att säga|"
    r"actually|basically|really|in practice|on earth|you know|sort of|kind of|as such|"
    r"at the end of the day|when it comes down to it)"
    r"(?P<close>,)?(?=\s+\w|\s*[?!.,]|\s*$)",
    re.IGNORECASE,
)
_NEVER_AFTER = re.compile(r"\b(?:inte|not|n['’]t|a|an|the|en|ett|what|some)$", re.IGNORECASE)
"""Before these the word is not mere colour ("not really", "some kind of")."""
_WAY_OFF = (
    (r"\b(?:nere|uppe|borta|ute|inne|där nere|där borta|där uppe)\s+(?=(?:i|på|hos|vid)\s+\w)", ""),
    (r"\b(?:down|over|out)\s+there\s+(?=(?:in|at)\s+\w)", ""),
    (r"\bdown\s+(?=in\s+(?:the\s+)?[A-Z])", ""),
)
_ONE = r"(?:jag|man|vi|du|en)"
_PERSON = r"(?:i|we|you|one|people|someone|a person|staff)"
_SUM = r"(?P<sum>[^?.!,]*?(?:kronor|kr|tkr|miljon(?:er)?|tusen|million|thousand|sek|\d))"
_THESE = r"(?P<a>[^?.!,]+?)\s+(?:och|and)\s+(?P<b>[^?.!,]+?)"
_OR_NOT = r"(?:,?\s+(?:eller|or)\s+[^?.!]+)?(?=\W*$)"
_FRAMES = (
    (
        rf"^\W*räcker\s+{_SUM}\s+(?:till|för)\s+(?:både\s+)?{_THESE}{_OR_NOT}",
        r"kostar \g<a> och \g<b> tillsammans högst \g<sum>",
    ),
    (
        rf"^\W*(?:is|are|would|will)\s+{_SUM}\s+(?:be\s+)?(?:enough|sufficient)\s+"
        rf"(?:for|to\s+cover)\s+(?:both\s+)?{_THESE}{_OR_NOT}",
        r"do \g<a> and \g<b> together cost at most \g<sum>",
    ),
    (
        r"\bge\s+(?P<whom>(?:dem|dom|de|dig|er|henne|honom)\s+)?(?:nåt|något|någonting|nånting)\s+"
        r"tillbaka\b",
        r"ge \g<whom>en gåva tillbaka",
    ),
    (
        r"\bgive\s+(?P<whom>(?:them|him|her|you)\s+)?something\s+(?:back|in\s+return)\b",
        r"give \g<whom>a gift in return",
    ),
    (
        r"\b(?P<who>vem|vilka|vilken|som)\s+(?P<is>är\s+det\s+som\s+)?"
        r"(?:säger\s+ja(?:\s+eller\s+nej)?|ger\s+(?:klartecken|grönt\s+ljus|tummen\s+upp))\s+(?:till|för|åt)\b",
        r"\g<who> \g<is>beslutar om",
    ),
    (
        r"\bwho\s+(?P<is>is\s+it\s+that\s+)?(?:says\s+yes(?:\s+or\s+no)?|gives\s+(?:the\s+)?"
        r"(?:go-?ahead|green\s+light|thumbs\s+up))\s+(?:to|for)\b",
        r"who \g<is>decides on",
    ),
    (
        r"\b(?P<who>vem|vilka|vilken|som)\s+(?P<is>är\s+det\s+som\s+)?"
        r"(?:säger\s+ja|ger\s+(?:klartecken|grönt\s+ljus|tummen\s+upp))\b",
        r"\g<who> \g<is>beslutar",
    ),
    (
        r"\bwho\s+(?P<is>is\s+it\s+that\s+)?(?:says\s+yes|gives\s+(?:the\s+)?(?:go-?ahead|"
        r"green\s+light|thumbs\s+up))\b",
        r"who \g<is>decides",
    ),
    (r"\bparties\s+to\s+(?=(?:the\s+)?[A-Z])", "members of "),
    (r"\bparty\s+to\s+(?=(?:the\s+)?[A-Z])", "member of "),
    (r"\bgår\s+(?:loss\s+)?på(?=\s+(?:allra\s+)?(?:mest|minst|mera?|mindre)\b)", "kostar"),
    (
        r"^\W*hur\s+(?-i:långt)\s+har\s+(?P<what>(?![^?.!]*\b(?:medlem\w*|inträd\w*|"
        r"vår[at]?|min|mitt)\b)(?=[^?.!]*\b(?:ansökan|ansökningen|ärendet|"
        r"prövningen)\b)[^?.!]+?)\s+kommit(?=\W*$)",
        r"hur går det med \g<what>",
    ),
    (
        rf"\bvad\s+(?:kommer\s+{_ONE}\s+att\s+|kan\s+{_ONE}\s+|får\s+{_ONE}\s+)?"
        rf"(?:hitta[r]?|finner|finna|läser|läsa|ser|se|veta|vet)(?:\s+{_ONE})?(?:\s+om)?\s+i(?=\s+\w)",
        "vad står i",
    ),
    (
        rf"\bwhat\s+(?:will|can|would|do|could|should|might)\s+{_PERSON}\s+(?:find|read|see|"
        r"expect(?:\s+to\s+(?:find|read|see))?|learn)(?:\s+about)?\s+in(?=\s+\w)",
        "what is in",
    ),
    (
        r"^\W*varför\s+(?:finns|har\s+(?:vi|ni|man|regionen))(?=\s+(?:den\s+|en\s+)?strategi)",
        "vad är syftet med",
    ),
    (
        r"^\W*(?:omnämns|nämns|nämner\s+(?:strategin|dokumentet|texten|den|ni)|(?:står|sägs|finns)\s+"
        r"det\s+(?:något|nåt|någonting|nånting)\s+(?:skrivet\s+)?om|tar\s+(?:strategin|dokumentet|"
        r"den)\s+upp)(?=\s+\w)",
        "vad står det om",
    ),
    (
        r"^\W*(?:(?:does|do)\s+(?:the\s+(?:strategy|document|text)|it|you)\s+(?:mention|say\s+"
        r"(?:anything|something)\s+(?:about|on))|is\s+(?:there\s+)?(?:anything|something)\s+"
        r"(?:said\s+|written\s+)?(?:about|on)|(?:any\s+)?mentions?\s+of)(?=\s+\w)",
        "what is said about",
    ),
    (
        r"^\W*(?:vad\s+är\s+(?:det\s+för\s+)?skillnad(?:en)?\s+(?:mellan|på))\s+"
        r"(?P<a>(?-i:[a-zåäö])+)\s+och\s+(?P<b>(?-i:[a-zåäö])+)(?=\W*$)",
        r"hur förhåller sig \g<b> till \g<a>",
    ),
    (
        r"^\W*what(?:['’]s|\s+is)\s+the\s+difference\s+between\s+(?P<a>(?:(?:the|an?)\s+)?(?-i:[a-z]+)"
        r"(?:\s+(?-i:[a-z]+))?)\s+and\s+(?P<b>(?:(?:the|an?)\s+)?(?-i:[a-z]+)(?:\s+(?-i:[a-z]+))?)(?=\W*$)",
        r"how does \g<b> relate to \g<a>",
    ),
    (
        r"\b(?P<asks>när|varför|vilket\s+år)\s+(?:kom|blev)\s+"
        r"(?P<what>(?!(?:jag|vi|ni|du|han|hon|man)\b)\w+(?:\s+\w+){0,3}?)\s+till"
        r"(?=\s*(?:$|[?!.,;]|(?:och|samt|men)\b))",
        r"\g<asks> inrättades \g<what>",
    ),
    (
        r"\b(?P<asks>when|why|what\s+year)\s+did\s+(?P<what>(?!(?:i|we|you)\b)\w+(?:\s+\w+){0,4}?)"
        r"\s+come\s+(?:about|into\s+being|into\s+existence)\b",
        r"\g<asks> was \g<what> set up",
    ),
    (r"\bwhat(?:['’]s|\s+is|\s+kind\s+of\s+\w+\s+(?:is|are))\s+inside(?=\s+\w)", "what is in"),
)
_TAIL = re.compile(
    r"[.!?]\s+(?:vad|hur)\s+(?:säger|står|svarar|gäller)\s+(?:det\s+)?(?:i\s+)?(?:vår\s+|den\s+)?"
    r"(?:strategin?|dokumentet|texten|jag)(?:\s+om\s+(?:det|den\s+saken))?\s*\?*\s*$|"
    r"[.!?]\s+what\s+(?:does|do)\s+(?:the|our)\s+(?:strategy|document|text)\s+say"
    r"(?:\s+(?:about|on)\s+(?:that|it|this))?\s*\?*\s*$",
    re.IGNORECASE,
)
_INDIRECT = re.compile(
    r"^\W*(?:(?:en|ett|min|vår|någon|a|an|my|our|one\s+of\s+\w+)\s+)?(?:\w+\s+){1,3}?"
    r"(?:frågar|undrar|undrade|frågade|vill\s+veta|asks|asked|wonders|wants\s+to\s+know)\s*[:,]?\s+"
    r"(?=(?:vad|vem|vilk\w+|hur|varför|när|var|what|who|which|how|why|when|where)\b)",
    re.IGNORECASE,
)
"""Who asks, before what is asked."""
_REWRITES = [(re.compile(pattern, re.IGNORECASE), put) for pattern, put in (*_WAY_OFF, *_FRAMES)]


def in_plain_words(text: str) -> str:
    """A turn without words that only colour it, its everyday frame in plain words."""
    plain = _COLOUR.sub(lambda found: _uncoloured(found, text), text)
    if len(words_of(plain)) < LEAST:
        plain = text
    for pattern, put in _REWRITES:
        found = pattern.search(plain)
        if found:
            said = _as_begun(found.group(), found.expand(put))
            plain = f"{plain[: found.start()]}{said}{plain[found.end() :]}"
    return _without_tail(plain)


def _without_tail(text: str) -> str:
    """A turn without a last sentence that only asks what the text says of what it asked."""
    left = _TAIL.sub("", text)
    if left == text or len(words_of(left)) < LEAST or not _INDIRECT.search(left):
        return text
    asked = _INDIRECT.sub("", left).strip()
    return f"{asked[:1].upper()}{asked[1:]}?"


def _uncoloured(found: re.Match[str], text: str) -> str:
    return found.group() if _NEVER_AFTER.search(text[: found.start("open")]) else ""


def _as_begun(old: str, new: str) -> str:
    if old.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
