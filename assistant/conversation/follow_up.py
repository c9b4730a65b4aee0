"""Whether a turn leans on the ones before it, and what it is when courtesies are left away."""

from __future__ import annotations

import re

from assistant.understand.glossary import Glossary
from assistant.understand.small_talk import small_talk
from ingest.words import words_of

OPENERS = {
    "sv": (
        "och",
        "men",
        "eller",
        "då",
        "hur är det med",
        "hur är det för",
        "hur blir det med",
        "vad gäller för",
        "samma",
        "även",
        "också",
        "i så fall",
        "plus",
    ),
    "en": (
        "and",
        "but",
        "or",
        "what about",
        "how about",
        "same",
        "also",
        "then",
        "in that case",
        "plus",
    ),
}
POINTERS = frozenset(
    """den det de dem dom denna detta dessa dess deras där dit då hen han hon honom henne
    hans hennes densamma samma andra båda bägge sådant sådana ovan nämnda respektive
    it its they them their that this these those there he she him her his hers one ones other both
    same such else""".split()
)
"""Words that point back. "Det" and "it" also stand alone, so they count only in short turns."""
SHORT = 8
"""Words; a longer turn is taken to stand alone unless it opens like a follow-up."""
_COURTESY = re.compile(
    r"^\W*(?:(?:tack(?: så mycket| ska du ha)?|okej|okay|ok|aha|jaha|jaså|bra|toppen|perfekt|fint|"
    r"(?:sorry|förlåt|ursäkta)(?: (?:jag )?tappade tråden| (?:i )?lost (?:the|my) thread)?|"
    r"jo|ja|nej|n[äa]h[äa]?|nehej|jasså|joho|oj|mm+|hm+|så|"
    r"right|thanks(?: a lot)?|thank you|great|perfect|i see|got it|good|"
    r"so(?= (?:how|what|who|which|when|where|why|is|are|do|does|can|may)\b)|"
    r"well|oh|ah|sure|fine|nice|cool|yes|no)\b[\s,.!:;–-]*)+(?=\w)",
    re.IGNORECASE,
)
_NEW_SUBJECT = re.compile(
    r"^\W*(?:byter ämne|ny fråga|annan fråga|en annan (?:fråga|sak)|"
    r"(?:nu )?(?:till )?något (?:helt )?"
    r"annat|helt annan sak|glöm det|strunta i det|förresten|apropå något annat|"
    r"(?:a )?(?:different|new|another|unrelated) (?:question|topic|subject|thing|matter)|"
    r"never ?mind(?: that)?|forget (?:it|that)|by the way|btw|on another (?:note|matter)|"
    r"changing the subject|change of subject|something else|moving on|"
    r"one more thing)\b[\s,.:;!–-]*",
    re.IGNORECASE,
)
_FRAME = re.compile(
    r"\b(?:vad|vem|vems|vilk\w+|hur|varför|när|var|vart|varifrån|what|who|whose|whom|which|how|why|"
    r"when|where|är|får|kan|ska|skall|måste|bör|har|finns|sitter|kostar|gäller|ingår|"
    r"behöver|vill|heter|is|are|was|were|do|does|did|may|can|could|must|should|shall|will|would|"
    r"has|have|need|jag|vi|man|we|(?-i:I))\b",
    re.IGNORECASE,
)
"""Words of a question that has a frame of its own; a turn without any is a fragment."""
_SORRY = (
    r"nej|nä|oj|ops|förlåt|ursäkta|vänta|fel av mig|mitt fel|skrev fel|sa fel|no|oops|sorry|"
    r"excuse me|wait|hang on|my mistake|my bad"
)
_MEANT = r"(?:(?:menar|menade)\s+jag|jag\s+(?:menar|menade)|i\s+meant?)"
_CORRECTS = (
    re.compile(
        rf"^\W*(?:(?:{_SORRY})\W+)*(?:inte|not)\s+(?:\w+\s+){{0,3}}?\w+\s*[,;:.–—-]+\s*"
        rf"(?:(?:utan|but|rather)\s+)?(?=\w.*\b{_MEANT}\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^\W*(?:(?:{_SORRY})\W+)*"
        r"(?:jag\s+(?:menar|menade)|menade|i\s+(?:actually\s+)?meant?)\b(?:\s+ju)?"
        r"(?!\s+(?:med|by|att|that)\b)[\s,:–-]*(?=\w)|"
        r"^\W*(?:fel av mig|skrev fel|my mistake|my bad)[\s,:.–-]+(?=\w)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"[\s,]+{_MEANT}(?:\s+ju|\s+förstås)?\W*$",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\W*(?:(?:nej|nä|oj|förlåt|ursäkta|no|oops|sorry)\W+)*(?:inte|not)\s+"
        r"(?:han|hon|hen|honom|henne|de|dem|dom|den(?:\s+\w+[ae])?|him|her|them|that\s+one|it|"
        r"the\s+(?:\w+\s+){1,2}one|(?:den|det|de)\s+ordinarie)"
        r"(?:\s*[,;:.–—-]+\s*|\s+)(?:(?:utan|but|rather)\s+|(?<=[,;:.–—-]\s))(?=\w)",
        re.IGNORECASE,
    ),
)
"""That a turn puts the one before right ("sorry, I meant …", "not him, the …")."""
_ARTICLE = re.compile(
    r"(?<!är )(?<!får )(?<!finns )(?<!kan )(?<!ska )(?<!gäller )(?<!kostar )(?<!blir )(?<!har )"
    r"(?<!måste )(?<!var )\b(?:den|det|de)\s+(?!samma\b|andra\b)\w+[ae]\s+(?=\w)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\W*(?:vilken|vilket)\s+(?:\w+r|går|står|är|av)\b|\W*which\s+(?:ones?|of|is|has|was|\w+es)\b",
    re.IGNORECASE,
)
"""Which one of those that were spoken of."""
_CUT_OFF = re.compile(
    r"^\W*(?:av|för|till|med|från|i|på|om|hos|inom|under|mot|utan|by|for|to|with|from|in|on|at|of|"
    r"about|within|during|without|som|as)\b|"
    r"\b(?:vem|vad|var|när|hur|vilka|whom?|what|when|where)\s*(?:då|then|exactly|exakt)?\W*$",
    re.IGNORECASE,
)
_SUBJECT_POINTS = re.compile(
    r"^\W*(?:och\s+|and\s+)?(?:(?:does|do|did|has|have|can)\s+(?:it|they)\s+(?:only|also|just|even|"
    r"ever|still|always|really)\s|(?:gör|har|kan|arbetar|jobbar|stöttar|hjälper|riktar|vänder)\s+"
    r"(?:den|de|dom)\s+(?:sig\s+)?(?:bara|endast|också|även|enbart)\s|"
    r"(?:is|was|are)\s+(?:that|it|this|those|these)\s+(?:just|only|merely|really|even|still)\s|"
    r"är\s+(?:det|detta)\s+(?:bara|endast|enbart|verkligen|ens)\s(?!att\b))",
    re.IGNORECASE,
)
"""A yes or no on what was spoken of, however long."""
_ALSO = re.compile(r"\b(?:också|too|as well|då|then)\W*$", re.IGNORECASE)
"""That a turn goes on from another, or asks of another what was asked before."""
_OF_THOSE = re.compile(
    r"\W*(?:(?:och|and)\s+)?(?:which|vilken|vilka|vem|who)(?:\s+one)?\s+(?:of|av)\s+(?:the\s+(?:two|three|"
    r"four)|de\s+(?:två|tre|fyra)|them|those|these|dem|dom|dessa)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:han|hon|honom|henne|hans|hennes|he|she|him|her|his|hers)\b", re.IGNORECASE
)
_OVER_ALL = re.compile(
    r"\b(?:of|among|av|bland)\s+(?:all|alla)\s+(?:of\s+)?(?:our|the|våra|de|era|your)\s+\w{5,}",
    re.IGNORECASE,
)
"""That a turn says itself that it asks over everything of a kind."""
FRAGMENT = 6
"""Words a fragment has at most."""


def without_opening(turn: str) -> str:
    """The turn without "tack!", "ok," and the like before what it asks."""
    sentences = re.split(r"(?<=[.!?])\s+", turn.strip())
    while len(sentences) > 1 and small_talk(sentences[0]):
        sentences.pop(0)
    turn = " ".join(sentences)
    for pattern in _CORRECTS:
        turn = pattern.sub("", turn)
    rest = _COURTESY.sub("", turn)
    return rest[:1].upper() + rest[1:] if rest != turn and turn[:1].isupper() else rest


def after_change(turn: str) -> str | None:
    """What follows the words that announce another subject; None where none are there."""
    match = _NEW_SUBJECT.match(turn)
    if match is None:
        return None
    rest = turn[match.end() :]
    return rest if words_of(rest) else None


def opens(turn: str) -> bool:
    """Whether a turn opens as one that goes on from another."""
    words = words_of(turn)
    return any(
        words[: len(opener.split())] == opener.split()
        for openers in OPENERS.values()
        for opener in openers
    )


def without_opener(turn: str) -> str:
    """A turn without the words that only tie it to the one before ("och …", "… då?")."""
    found = True
    while found:
        found = False
        for openers in OPENERS.values():
            for opener in sorted(openers, key=len, reverse=True):
                cut = re.sub(rf"^\W*{opener}\b[\s,:]*", "", turn, flags=re.IGNORECASE)
                if cut != turn and words_of(cut):
                    turn, found = cut, True
    return re.sub(r"[\s,]+(?:då|then|också|too|as well|also)\s*([?!.]*)\s*$", r"\1", turn)


def asks(turn: str) -> bool:
    """Whether a turn begins as a question does."""
    return bool(re.match(rf"\W*(?:\w+\W+)?{_FRAME.pattern}", turn, re.IGNORECASE))


def is_fragment(turn: str) -> bool:
    """Whether a turn is a few words without the frame of a question."""
    return len(words_of(turn)) <= FRAGMENT and not _FRAME.search(turn)


def points_back(turn: str) -> bool:
    """Whether a word of the turn points back; an article before an adjective does not."""
    return bool(_WHICH.match(turn)) or any(
        word in POINTERS for word in words_of(_ARTICLE.sub(" ", turn))
    )


def is_whole(turn: str) -> bool:
    """Whether nothing but its shortness says that a turn may lean on another."""
    return not (opens(turn) or points_back(turn) or is_fragment(turn) or _is_cut_off(turn))


def leans(turn: str, glossary: Glossary) -> bool:
    """Whether `turn` cannot be understood without what went before."""
    words = words_of(turn)
    if not words:
        return False
    if _OVER_ALL.search(turn):
        return False
    if _OF_THOSE.match(turn):
        return True
    points = points_back(turn)
    covered = {place for match in glossary.find(turn) for place in match.places}
    few = len(words) <= 3 or (len(covered) <= 1 and len(words) <= 5)
    if opens(turn):
        return len(words) <= (2 * SHORT if _PERSON.search(turn) else SHORT + 4)
    if (points and _SUBJECT_POINTS.match(turn)) or (len(words) <= SHORT and _ALSO.search(turn)):
        return True
    return (points and len(words) <= SHORT) or few or is_fragment(turn) or _is_cut_off(turn)


def _is_cut_off(turn: str) -> bool:
    """Whether a few words without a name begin or end as no whole question does ("av vem?")."""
    if len(words_of(turn)) > FRAGMENT or re.search(r"(?<=[\w,] )[A-ZÅÄÖ]", turn):
        return False
    return bool(_CUT_OFF.search(turn))
