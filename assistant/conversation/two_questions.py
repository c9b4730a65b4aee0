"""Two questions in one message: where one ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.conversation.halves import asks_again, direct, echoed, is_bare, is_name, put_in
from ingest.sentences import ENDS_BUT_BEFORE_NUMBERS, NEVER_ENDS
from ingest.words import words_of

SHORTEST = 2
LONG = 4
"""Words of a piece that asks by its mark alone ("someone of them who knows?")."""
_SOMEONE = r"(?:jag|vi|man|du|ni|han|hon|hen|de|dom|det|den|i|we|you|they|he|she|it|one|the)"
_ASKING = (
    r"(?:(?:i samband med|av|till|för|utifrån|sedan) (?=(?:vad|vem|när)\b)|"
    r"(?:in connection with|by|for|to|since) (?=(?:what|whom|when)\b)|"
    r"vad|vem|vems|vilk(?:en|et|a)|hur|varför|var|vart|what|who|whose|whom|which|how|why|where|"
    rf"(?:när|when)(?!\s+{_SOMEONE}\b))\b"
)
_ASKING_TOO = (
    r"(?:(?:exakt|precis|ungefär|exactly|precisely|roughly|approximately|about) (?=(?:hur|vad|"
    r"vilk(?:en|et|a)|när|var|how|what|which|when|where|who)\b)|"
    r"(?:i|från|in|from|since) (?=(?:vilke[nt]|what|which) (?:år|månad|year|month) \w))"
)
"""What may stand before a question word that follows "and"."""
_VERB_FIRST = (
    r"(?:är|får|kan|ska|skall|måste|bör|har|finns|sitter|kostar|gäller|ingår|behöver|räcker|"
    r"is|are|was|were|do|does|did|may|can|could|must|should|shall|has|have)\s+"
    rf"(?:{_SOMEONE}\b|någon|något|några|any|there|(?-i:[A-ZÅÄÖ])\w+|"
    r"(?:region|kommun|organisation|styrelse|nämnd|förvaltning|kontor|strategi)\w*)"
)
_THAT_CAME = r"(?:när|when)\s+(?:den|det|de|it|they)\s+(?!gäller\b)\w+(?:\s+\w+){0,4}\W*$"
"""When a thing was or is, asked in an indirect question that ends the message."""
_TURN = re.compile(
    rf"(?:\s*,)?\s+(?:och|samt|and|plus|men|but)(?:\s+(?:även|också|also|then|sen|sedan|dessutom))?\s+"
    rf"(?={_ASKING}|{_ASKING_TOO}|{_VERB_FIRST}|{_THAT_CAME})|"
    rf"\s*,\s+(?={_ASKING})|(?<=[?!.])\s+(?=\S)|\s*\n+\s*",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    rf"\W*(?:(?:och|men|så|and|but|so)\s+)?(?:{_ASKING}|{_ASKING_TOO}|{_VERB_FIRST})",
    re.IGNORECASE,
)
_OPENS = re.compile(rf"\W*(?:{_ASKING}|{_ASKING_TOO})", re.IGNORECASE)
_CAME = re.compile(_THAT_CAME, re.IGNORECASE)
_ASKS_WITH = re.compile(rf"\b{_ASKING}", re.IGNORECASE)
_INDIRECT = re.compile(
    r"^\W*(?:vet (?:du|ni)|do you know|(?:[^?.!]{1,60}\b)?(?:undrar|vill veta|behöver veta|"
    r"skulle vilja veta)|(?:kan|kunde|skulle) (?:du|ni) \w+|berätta|säg|förklara|lista|ange|"
    r"tell me|(?:[^?.!]{1,60}\b)?(?:wonders?|needs? to know|wants? to know|would like to know)|"
    r"(?:can|could) you \w+|please \w+|explain|list)\b",
    re.IGNORECASE,
)
_WONDERS = re.compile(
    r"^\W*(?:[\w’'-]+\s+){0,5}?(?:undrar|vill veta|behöver veta|skulle vilja veta|wonders?|"
    rf"wants? to know|needs? to know|would like to know)[\s,:]+(?={_ASKING})",
    re.IGNORECASE,
)
"""Who wants to know, before what is asked."""
_TO_DO = re.compile(r"\W*(?:how|what|where|when|who|whom)\s+to\b|\W*hur\s+man\b", re.IGNORECASE)
"""What one is told or knows how to do, which asks nothing before a question of its own."""
_CONDITION = re.compile(
    r"\W*(?:när\s+\w{3,}(?:en|et|na)\s+\w+|"
    r"(?:om|ifall|if|när|when|whenever) (?:jag|vi|man|ni|en|ett|i|we|one|you|a|an|the)\b|"
    r"(?:if|when|whenever) (?!(?:is|are|was|were|do|does|did|has|have|had|will|shall|should|can|"
    r"could|may|must|would|and|or|to)\b)\w+)",
    re.IGNORECASE,
)
_TAGGED = re.compile(
    r",\s*(?:eller hur|inte sant|visst|va|right|correct|"
    r"(?:is|are|was|does|do|did|has|have)(?:n['’]t| not)? (?:he|she|it|they|we))\s*\?$|"
    r",?\s+(?:eller hur (?:är|funkar|fungerar|går|ligger) det(?: till)?|"
    r"or (?:how (?:does|is) (?:it|that|this)(?: work)?|what|not))\s*\?+$",
    re.IGNORECASE,
)
"""A statement that asks for a yes."""
_MARKUP = re.compile(
    r"!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)|(?<=\])\((?:[^()]|\([^()]*\))*\)|</?[a-z][^<>]*>|"
    r"^\s*\|.*\|\s*$|^\s*(?:[-*_=]{3,}|`{3,}\w*)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
"""Pictures, targets of links, tags, rows of tables and rules: no words of a question."""
_SHORT_FORMS = "|".join(map(re.escape, sorted(NEVER_ENDS | ENDS_BUT_BEFORE_NUMBERS)))
_SHORTENED = re.compile(
    rf"(?<=[\w,] )(?P<word>{_SHORT_FORMS})\.(?=\s+(?-i:[a-zåäö\d]))", re.IGNORECASE
)
"""An abbreviation, whose stop ends no question ("our membership no. in ...")."""
_SAME = re.compile(r"^(?:och|samt|and|plus|men|but)\s+", re.IGNORECASE)
_NAME_BEFORE = re.compile(rf"^(?P<name>[^:?!.]{{2,60}}?)\s*(?::|\s[–-])\s+(?={_ASKING})", re.I)
"""What a question is about, said before it ("the assembly: who goes?")."""


def two_questions(text: str) -> tuple[str, str] | None:
    """The two questions that a message asks; None where it asks one, or more than two."""
    pieces = [
        piece.strip(" ,")
        for piece in _TURN.split(_SHORTENED.sub(r"\g<word>", _MARKUP.sub(" ", text)))
        if piece and words_of(piece)
    ]
    if len(pieces) > 1 and _CONDITION.match(pieces[0]) and "?" not in pieces[0]:
        return None
    asking = [n for n, piece in enumerate(pieces) if _asks(piece, pieces[:n], pieces[n + 1 :])]
    if len(asking) != 2:
        return None
    first, second = asking
    if second != len(pieces) - 1 and not _is_plain(" ".join(pieces[second + 1 :])):
        return None
    asked = " ".join(pieces[second:])
    if asks_again(pieces[first], asked):
        return None
    if is_bare(asked):
        asked = echoed(pieces[first], asked) or ""
    if not asked:
        return None
    opening = [p for p in pieces[:first] if len(words_of(p)) >= SHORTEST or is_name(p)]
    one = _WONDERS.sub("", _together(pieces[first:second]))
    if opening and is_name(opening[-1]):
        name = opening.pop()
        one, asked = (
            put_in(name, one) or f"{name.rstrip(' ?:')}: {one}",
            put_in(name, asked) or asked,
        )
    return _closed(_together((*opening, one))), _closed(direct(_SAME.sub("", asked)))


def asks_with_word(question: str) -> bool:
    """Whether a question opens with a word that asks (who, when, how many)."""
    return bool(_OPENS.match(question))


def _asks(piece: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a piece of a message asks something, with what stands before and after it."""
    if before and is_bare(piece):
        return True
    if after and after[-1].endswith("?") and _TO_DO.match(piece) and not piece.endswith("?"):
        return False
    last = not after or piece.endswith("?")
    return _is_question(piece) or (last and bool(_CAME.match(piece)))


def _is_question(piece: str) -> bool:
    """Whether a piece of a message has the frame of a question, and enough words for one."""
    piece = _without_name(piece)
    if len(words_of(piece)) < SHORTEST:
        return False
    if _TAGGED.search(piece):
        return True
    return bool(_BEGINS.match(piece) or (_INDIRECT.match(piece) and _ASKS_WITH.search(piece)))


def _without_name(piece: str) -> str:
    """A piece without the name that it puts before its question."""
    before = _NAME_BEFORE.match(piece)
    return piece[before.end() :] if before and is_name(before["name"]) else piece


def _is_plain(rest: str) -> bool:
    """Whether what follows the second question is no question of its own."""
    return not _ASKS_WITH.search(rest)


def _together(pieces: Sequence[str]) -> str:
    """Pieces of a message as one, with a comma where no mark ends one."""
    return " ".join(p if p.endswith(tuple(".!?:,;")) else f"{p}," for p in pieces).rstrip(",")


def _closed(text: str) -> str:
    text = _SAME.sub("", text.strip(" ,"))
    text = text[:1].upper() + text[1:]
    return text if text.endswith(("?", ".", "!")) else f"{text}?"
