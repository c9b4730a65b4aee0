"""The halves of a message of two questions, each made to stand: what one of them leaves to the
other is said in it.

"And why?" takes the words of the question before it, a name that opens the message goes where a
half points at it, and an indirect question becomes a direct one. Patterns are of language.
"""

from __future__ import annotations

import re

from assistant.conversation.follow_up import is_fragment
from assistant.conversation.phrasing import genitive
from assistant.conversation.pointing import DUMMY, IT, ITS, THERE
from ingest.words import words_of

LONGEST_NAME = 5
"""Words of a name."""
_TIE = r"\W*(?:(?:och|men|samt|så|and|but|so)\s+)?"
_WHY = r"(?P<sv>varför|hur kommer det sig|i vilket syfte)|(?P<en>what for|why|how come|for what)"
_WHEN = r"(?:sedan |since )?(?:när|when)|vilket år|(?:what|which) year"
_HOW = r"hur (?:ofta|länge)|how (?:often|long)|av vem|för vem|by whom|for whom"
_BARE = re.compile(
    rf"{_TIE}(?P<asks>{_WHY}|{_WHEN}|{_HOW})(?: (?:då|det|så|exakt|exactly|then))?\W*", re.I
)
_ASKED = re.compile(
    rf"{_TIE}(?:(?:{_WHY}|{_WHEN}|{_HOW})\s+)?(?P<rest>(?:är|var|får|kan|ska|har|kom|blev|"
    r"finns|startade|började|bildades|grundades|inrättades|skapades|infördes|gick|\w+(?:ades|des)|"
    r"is|are|was|were|do|does|did|may|can|must|should|has|have)\b.+)",
    re.IGNORECASE | re.DOTALL,
)
_ASKED_OF = re.compile(
    rf".*\b(?:undrar|veta|berätta|wonder(?:ing)?|know|tell me)\s+(?:{_WHY}|{_WHEN}|{_HOW})\s+"
    r"(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSE = re.compile(
    r"(?P<asks>(?:när|varför|hur(?: (?:ofta|länge|mycket|stor))?|vad|vilket år))\s+"
    r"(?P<it>den|det|de|dom)\s+(?!gäller\b|som\b|är\b)(?P<verb>\w+(?:ades|des|te|de|er|ar|r|m|s|g))\b"
    r"(?P<rest>.*)|"
    r"(?P<wh>when|why|where|how|what)\s+(?P<its>it|they)\s+(?P<aux>is|are|was|were|has|can|does)\b"
    r"(?P<on>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ASKS_WHY = re.compile(
    rf"{_TIE}(?:{_WHY}|(?:vad|what)(?:['’]s| är| is) (?:the )?(?:poäng|mening|nytta|syfte|tanke|"
    r"vits|point|use|good|idea|purpose|benefit))",
    re.IGNORECASE,
)
_WHY_AGAIN = re.compile(
    rf"{_TIE}(?:vad (?:är|var) (?:poängen|meningen|nyttan|syftet|tanken|vitsen)(?: med de[tn])?|"
    r"(?:vad (?:ska|skall) det vara|vad är det) bra för|vad tjänar det till|"
    r"vilken nytta (?:gör|ger) det(?: oss)?|vad (?:har vi|får vi|vinner vi|ger det)(?: för nytta)?"
    r"(?: av| ut av| på)?(?: det| oss)?|hur hjälper det(?: oss)?|"
    r"what(?:['’]s| is| was) the (?:point|use|good|idea|purpose|benefit)(?: of (?:it|that|this))?|"
    r"what(?:['’]s| is) it (?:good )?for|what good (?:does|will|is) (?:it|that|this)(?: do)?|"
    r"what do we (?:get out of|gain from|gain by) (?:it|that|this)|"
    r"how does (?:it|that|this) help|why (?:bother|is that|so))(?: us)?(?: then| då|"
    r" egentligen)?\W*",
    re.IGNORECASE,
)
"""What a thing is good for, when that was just asked."""
_ITS_NOUN = re.compile(
    r"\b(?:that|this)\s+(?:person|man|woman|guy|point|case|time|year|one|is)\b|"
    r"\b(?:if|att|so|say|says|know)\s+(?:that|this|it)\b",
    re.IGNORECASE,
)
_STANDS = re.compile(r"\bstår det för\b", re.IGNORECASE)
_CAPITALS = re.compile(r"(?-i:\b[A-ZÅÄÖ]{2,}|\b[A-ZÅÄÖ][\w’'-]+(?:\s+\w+)*?\s+[A-ZÅÄÖ])")
"""Letters that stand for words, or two words with capitals."""


def is_bare(piece: str) -> bool:
    """Whether a piece is a question word and nothing else ("and why?")."""
    return bool(_BARE.fullmatch(piece))


def echoed(question: str, bare: str) -> str | None:
    """The question that a bare question word asks after another question, with its words."""
    asks = _BARE.fullmatch(bare)
    asked = _ASKED.fullmatch(question.strip()) or _ASKED_OF.fullmatch(question.strip())
    if asks is None or asked is None:
        return None
    word = "why" if asks["en"] else "varför" if asks["sv"] else asks["asks"].lower()
    return f"{word} {asked['rest'][:1].lower()}{asked['rest'][1:]}"


def asks_again(question: str, after: str) -> bool:
    """Whether a question asks only why, after one that asked it ("Why …? What good is it?")."""
    return bool(_ASKS_WHY.match(question) and _WHY_AGAIN.fullmatch(after))


def is_name(piece: str) -> bool:
    """Whether a piece is the name of something and says nothing of it."""
    few = 0 < len(words_of(piece)) <= LONGEST_NAME and is_fragment(piece)
    return few and bool(_CAPITALS.search(piece))


def put_in(name: str, question: str) -> str | None:
    """A question with a name in the place of the word that points at it; None where none does."""
    if _ITS_NOUN.search(question) or (DUMMY.search(question) and not _STANDS.search(question)):
        return None
    name = name.strip(" ?!.,:–-")
    english = bool(re.search(r"\b(?:it|its|that|this|there)\b", question, re.IGNORECASE))
    language = "en" if english else "sv"
    ways = (
        (THERE, f"{'in' if english else 'i'} {name}"),
        (ITS, genitive(name, language)),
        (IT, name),
    )
    for pattern, put in ways:
        found = pattern.sub(put, question, count=1)
        if found != question:
            return found
    return None


def direct(question: str) -> str:
    """An indirect question on a thing pointed at ("när den kom till") as a direct one."""
    match = _CLAUSE.fullmatch(question.strip(" ?.!"))
    if match is None:
        return question
    if match["wh"]:
        return f"{match['wh']} {match['aux']} {match['its']}{match['on']}?"
    return f"{match['asks']} {match['verb']} {match['it']}{match['rest']}?"
