"""What makes a question a letter: its heading, whom it greets, and the name that it ends with.

Sender, receiver and signature are no part of what is asked: a name in them is nobody's whom the
text may know.
"""

from __future__ import annotations

import re

from ingest.words import words_of

_HEADING = re.compile(
    r"^(?:från|till|kopia|skickat|datum|from|to|cc|bcc|sent|date|reply-to)[ \t]*:.*$",
    re.IGNORECASE | re.MULTILINE,
)
_SUBJECT = re.compile(
    r"^(?:ämne|rubrik|subject|re)[ \t]*:[ \t]*(?:(?:re|sv|fw|fwd|vb)[ \t]*:[ \t]*)*",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_SUBJECT = re.compile(
    r"^(?:ämne|rubrik|subject|re)[ \t]*:(?:[ \t]*(?:re|sv|fw|fwd|vb)[ \t]*:)*[ \t]*"
    r"(?:(?:en |a |quick |snabb )*(?:fråga|frågor|undran|question|questions|query|hej|hello|hi))?"
    r"[ \t]*[?!.]*$",
    re.IGNORECASE | re.MULTILINE,
)
_NAME = r"(?-i:[A-ZÅÄÖÉ][\w’'-]*)"
_GREETING = re.compile(
    rf"^\s*(?:hej(?:san)?|hallå|god (?:morgon|dag|kväll)|bästa|kära|tjena|hi|hello|hey|dear|"
    rf"good (?:morning|afternoon|evening))(?: (?:på dig|igen|there|again|alla|all|team|colleagues|"
    rf"kollegor|sir|madam|or|{_NAME}))*[ \t]*[,!.–-]*[ \t]*\n",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"^\s*(?:hej(?:san)?|hallå|tjena|hi|hello|hey|dear)[ \t]+{_NAME}(?:[ \t]+{_NAME})?[,!][ \t]+"
    r"(?=\S)",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?:^|(?<=[\n.!?,]))[ \t]*(?:(?:med )?(?:vänliga?|bästa|varma?|många) hälsning(?:ar)?|"
    r"hälsning(?:ar)?|hälsar|m\.?v\.?h\b\.?|vh\b|(?:with )?(?:kind(?:est)?|best|warm|many)"
    r"(?: (?:regards|wishes))|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|"
    r"(?:all the )?best(?=[ \t]*,?[ \t]*\n)|br(?=[ \t]*,?[ \t]*\n)|cheers(?=[ \t]*,?[ \t]*\n)|"
    r"--(?=[ \t]*\n))(?P<after>[^?]*)$",
    re.IGNORECASE,
)
_SIGNED = re.compile(rf"(?:^|(?<=\s))/[ \t]?{_NAME}(?: {_NAME}){{0,2}}[^?\w]*$")
MOST_AFTER = 30
"""Words of a signature at most."""


def without_letter(text: str) -> str:
    """What a letter says between heading, greeting and signature; as it was if that is nothing."""
    body = _SUBJECT.sub("", _BARE_SUBJECT.sub("", _HEADING.sub("", text))).strip()
    body = _NAMED.sub("", _GREETING.sub("", body, count=1), count=1)
    ending = _END.search(body)
    if ending and len(words_of(ending["after"])) <= MOST_AFTER:
        body = body[: ending.start()]
    body = _SIGNED.sub("", body).strip()
    return body if words_of(body) else text
