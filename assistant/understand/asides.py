"""The story around a question: where one was, whom one met, why one asks. It is not evidence.

A piece of a message that does not ask is a story when it tells of the asker's day, and no situation
that a rule may turn on (what was given, who is invited, what one wants to do). It is left out where
the question stands without it: names somebody or something itself, and points at nothing before it.
Patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.understand.function_words import weighty_words
from ingest.words import words_of

LEAST_ASKED = 2
"""Words of weight with which a question stands alone."""
_WHO = (
    r"(?:(?:min|mina|vår|våra|en|ett|två|någon|några|den|my|our|a|an|the|some|two|one|another)\s+)"
    r"(?:\w+\s+){0,2}?"
    r"(?:kolleg\w+|chef\w*|vän\w*|kompis\w*|granne\w*|svåger|studiekamrat|bekant\w*|bror|syster|"
    r"fru|man|sambo|praktikant\w*|arbetskamrat\w*|medarbetare|handledare|facket|"
    r"colleagues?|boss\w*|manager|friends?|mates?|neighbou?rs?|classmate|co-?workers?|brother|"
    r"sister|wife|husband|partner at home|intern|supervisor|line manager|team|teammates?)"
)
_CHIEF = (
    r"(?:chefen|kollegan|kompisen|kollegorna|facket|folk|alla|någon|nån|someone|somebody|people)"
)
_I = r"(?:jag|vi|man|i|we)"
_NAME = r"(?-i:[A-ZÅÄÖÉ][\w’'-]+)"
_STORY = re.compile(
    rf"\b(?:{_I}|{_WHO}|{_CHIEF})(?:\s+{_NAME})?\s*,?\s+"
    r"(?:(?:and|och)\s+(?:(?:a|an|en|ett|my|min)\s+)?\w+\s+)?"
    r"(?:har|hade|just|precis|nyligen|only|all|both|båda|bara|då|really|have|had|['’]ve|also|"
    r"bland\s+annat)?\s*"
    r"(?:var|varit|satt|suttit|åt|drack|fikade|fikat|träffade|träffat|träffades|pratade|pratat|"
    r"snackade|snackat|ringde|ringt|hörde|hört|läste|läst|funderade|funderat|undrade|undrat|åkte|"
    r"åkt|reste|rest|kom\s+in|började|börjat|sprang|blev\s+(?:\w+\s+)?(?:osäk\w+|nyfik\w+|"
    r"förvirra\w+|sugen|orolig)|kom\s+att|tänkte|letat|letade|googlat|kollat|kollade|diskuterade|"
    r"diskuterat|bråkade|tjafsa\w*|bråkar|diskuterar|är\s+(?:helt\s+|rätt\s+|ganska\s+)?(?:ny|nya|"
    r"nyanställd\w*|oense|osäk\w+|förvirra\w+|nyfik\w+|trött\w*)|frågar|jobbade|såg|hittar\s+(?:inte|"
    r"ingen\w*|inget)|hittade\s+(?:inte|ingen\w*|inget)|vet\s+inte|visste\s+inte|förstår\s+inte|"
    r"kommer\s+inte\s+ihåg|minns\s+inte|glömde|fick\s+(?:höra|frågan|en\s+fråga)|hann|hunnit|"
    r"was|were|been|sat|had\s+(?:coffee|lunch|dinner|a\s+(?:chat|coffee|beer|talk))|having|met|"
    r"talked|chatted|rang|called|phoned|heard|read|wondered|went|travelled|flew|came|started|"
    r"joined\s+(?:the\s+\w+\s+)?(?:on|last|this|in|yesterday)|ran\s+into|thought|thinking|saw|"
    r"can['’]?t\s+(?:find|remember|recall|figure)|cannot\s+(?:find|remember)|could\s+not\s+find|"
    r"couldn['’]?t\s+find|looked|searched|googled|discussed|argued|fell|"
    r"haven['’]?t|have\s+not|don['’]?t\s+(?:know|understand|remember)|do\s+not\s+know|"
    r"got\s+(?:all\s+|quite\s+|very\s+|really\s+)?(?:curious|confused|unsure|talking|asked|the\s+"
    r"question|to\s+thinking)|asks?\b|is\s+asking|undrar|wonders|wants\s+to\s+know|vill\s+veta|are\s+(?:arguing|discussing|confused|unsure|new)|am\s+(?:quite\s+"
    r"|very\s+|rather\s+)?(?:new|confused|unsure|curious|tired|asking)|['’](?:m|re)\s+(?:quite\s+|"
    r"very\s+|rather\s+)?(?:new|confused|unsure|curious|asking|arguing))\b|"
    r"^\W*(?:igår|i\s+går|häromdagen|förra\s+(?:veckan|månaden|året)|yesterday|the\s+other\s+day|"
    r"last\s+(?:week|month|night|year))\b",
    re.IGNORECASE,
)
_TIES = re.compile(
    r"^\W*(?:(?:och|men|så|and|but|so|well|okej|okay|ok|alltså|nåväl|hur\s+som\s+helst|i\s+alla\s+fall|"
    r"iallafall|anyway|anyhow|anyways|in\s+any\s+case|long\s+story\s+short|så\s+här\s+är\s+det|"
    r"saken\s+är\s+den|here(?:['’]s|\s+is)\s+the\s+thing|(?:so\s+)?the\s+thing\s+is|"
    r"hjälp\s+oss(?:\s+\w+){0,3}|help\s+us(?:\s+\w+){0,3}|help\s+me\s+(?:out|understand)|"
    r"(?:min|vår|my|our|the|en|a|snabb|quick)\s+(?:\w+\s+)?(?:fråga|question)(?:\s+(?:är|lyder|is))?|"
    r"jag\s+(?:undrar|tänkte\s+fråga)(?:\s+(?:bara|följande|en\s+sak))?|"
    r"i\s+(?:was\s+)?(?:just\s+)?wonder(?:ing)?|asking\s+for\s+a\s+friend|frågar\s+åt\s+en\s+vän|"
    r"det\s+är\s+(?:bråttom|viktigt)|it\s+is\s+urgent|urgent|bråttom|"
    r"(?:sorry|ursäkta|förlåt)(?:\s+(?:if|om)\b[^,.:;!?]*)?|(?:vad|what)\s+gäller\s+egentligen)"
    r"[\s,.:;!–-]*)+$",
    re.IGNORECASE,
)
"""A piece that only leads to the question."""
_SITUATION = re.compile(
    r"\b(?:får|fått|fick(?!\s+(?:höra|frågan|en\s+fråga))|gav|ger|ge|bjöd|bjud\w*|inbjud\w*|erbj\w+|"
    r"köp\w*|vill|ska|skall|måste|tänker|planer\w*|ansök\w*|söker|sökt|skickade|räkna\w*|vann|vunnit|"
    r"gäst\w*|besök\w*|delegation\w*|leverantör\w*|anbud\w*|avtal\w*|present\w*|gåv\w*|receiv\w+|given|"
    r"gave|give|giv\w+|offer\w*|invit\w+|bought|buy|won|want\w*|plan|plans|planning|going\s+to|will|"
    r"would\s+like|have\s+to|must|need\s+to|should|guests?|visitors?|delegations?|suppliers?|"
    r"contract\w*|gifts?|presents?|handed|sent|paid|treat\w*|betal\w+|bet[ae]ld\w*)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^\W*(?:(?:och|men|så|and|but|so|då|then|sen|även|också|also|alltså|egentligen)\s+)*"
    r"(?:vad|vem|vems|vilk(?:en|et|a)|hur|varför|när|var(?!\s+(?:i|på|med)\s)|vart|varifrån|what|"
    r"what['’]s|who|who['’]s|whose|whom|which|how|why|when|where|in\s+(?:which|what|how)|"
    r"i\s+(?:vilk\w+|hur)|på\s+vilk\w+|till\s+vilk\w+|av\s+vem|for\s+(?:which|what|how)|"
    r"är|får|kan|ska|skall|måste|bör|har|finns|sitter|kostar|gäller|ingår|behöver|stämmer|vet|"
    r"is|are|was|were|do|does|did|may|can|could|must|should|shall|has|have|am|"
    r"lista|räkna|lägg|nämn|berätta|förklara|beskriv|sammanfatta|ange|ge|visa|skriv|säg|"
    r"list|name|tell|explain|describe|summari[sz]e|give|show|count|add|compare|jämför)\b",
    re.IGNORECASE,
)
_ANYWAY = re.compile(
    r"(?:^|[.,:;–-])\s*(?:hur\s+som\s+helst|i\s+alla\s+fall|iallafall|anyways?|anyhow|in\s+any\s+case)"
    r"\s*[.,:;–-]\s+(?=\w)",
    re.IGNORECASE,
)
_MAY = re.compile(r"\b(?:får|may|can|could|kan|allowed|tillåtet|okej|ok|okay|lov)\b", re.IGNORECASE)
"""That a rule is asked for: one word of weight says of what."""
_SENTENCE = re.compile(r"(?<=[.!?…])[ \t]+|\n+")
_INSIDE = re.compile(r"(?:[,:;]|\s[–-])\s+")
_BECAUSE = re.compile(
    r"\s*[,.(]?\s*\b(?:jag\s+frågar\s+(?:för\s+att|eftersom|då)|frågar\s+(?:för\s+att|åt)|"
    r"i(?:['’]m|\s+am)?\s+(?:only\s+)?ask(?:ing)?\s+(?:this\s+)?(?:because|since|as|for)|"
    r"asking\s+(?:because|for\s+a))\b[^?]*$",
    re.IGNORECASE,
)
_THEN_I = re.compile(
    r"(?<=\w)\s*,\s*(?:i['’]ll|i\s+(?:will|have\s+to|need\s+to|must)|jag\s+(?:ska|måste|behöver|vill))"
    r"\s+(?!ha\b)[^,.?!]{8,}\W*$",
    re.IGNORECASE,
)
"""What the asker does with the answer, at the end of a question."""
_NOT_THAT = re.compile(r"\s*\((?:alltså\s+)?(?:inte|ej|not)\b[^()?]*\)", re.IGNORECASE)
"""What is not asked for, in brackets after what is."""
_COUNTED = re.compile(
    r"^\W*(?:(?:hej(?:san)?|hallå|hi|hello|hey)\W+)?(?P<told>(?:(?:jag\s+har|i\s+have|i['’]ve\s+got|bara|"
    r"just)\s+)?(?:två|tre|two|three|ett\s+par|a\s+couple\s+of)\s+(?:(?:snabba|små|korta|quick|short|"
    r"small|little)\s+)?(?:saker|frågor|grejer|things|questions|ones)\b(?:(?!\b(?:om|kring|about|on|re)\b)"
    r"[^:?.!]){0,60}):\s+(?=\w)",
    re.IGNORECASE,
)
"""That two things are asked, before the first of them."""
_NAMED_FREELY = re.compile(
    rf"(?<=[\w,] )(?<!\bi )(?<!\btill )(?<!\bfrån )(?<!\bpå )(?<!\bin )(?<!\bto )(?<!\bfrom )"
    rf"(?<!\bat )(?<!\bnear )(?<!\bvia ){_NAME}"
)
_PERSON_BEFORE = re.compile(rf"(?:{_WHO}|\b{_CHIEF})\s+{_NAME}(?:\s+{_NAME})?", re.IGNORECASE)
_CALENDAR = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december|christmas|easter|i)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:den|denna|detta|dessa|dom|dem|honom|henne|han|hon|hen|dess|deras|där|dit|sådan\w*|sånt|"
    r"he|she|him|her|they|them|their|those|these|there|it|its|this|that|such|det|de)\b",
    re.IGNORECASE,
)
_NO_POINT = re.compile(
    r"\b(?:den|det|de)\s+(?:\w+[ae]\s+)?\w+(?:en|et|n|t|na|rna)\b|\bthere\s+(?:is|are|any)\b|"
    r"\b(?:is|are)\s+there\b|\b(?<!\bis )(?<!\bdoes )that\s+(?:the|a|an|we|i|you|our)\b|"
    r"\b(?:att|så|that|is|are)\s+(?:it|det|that)\b|\bdet\s+(?:\w+\s+)?(?:för|okej|ok|som|att|tillåtet|finns|här\s+med)\b|\b(?:is|är|finns|går|gäller|stämmer|kostar|hur|"
    r"vad|krävs)\s+(?:it|det)\b(?=\s+\w)",
    re.IGNORECASE,
)
"""Articles, and words that stand for what comes after them."""
IsNamed = Callable[[str], bool]


def without_asides(text: str, is_named: IsNamed = lambda _: False) -> str:
    """The text without the story around its question; `is_named` says of a piece that it names a
    thing of the document, so that the question may be about it."""
    text = _even(text) or text
    counted = _COUNTED.match(text)
    if counted and not is_named(counted["told"]):
        text = text[counted.end() :]
    for pattern, put in ((_NOT_THAT, ""), (_BECAUSE, ""), (_THEN_I, ""), (_ANYWAY, ". ")):
        plain = pattern.sub(put, text)
        text = plain.lstrip(". ") if plain != text and words_of(plain) else text
    pieces = [piece for each in _SENTENCE.split(text) if words_of(each) for piece in _parts(each)]
    asking = [_asks(piece) for piece in pieces]
    if not any(asking):
        asking = [not _is_story(piece) for piece in pieces]
    if not any(asking) or all(asking):
        return text
    kept = [
        piece
        for piece, asks in zip(pieces, asking, strict=True)
        if asks or not (_is_story(piece) and not is_named(piece))
    ]
    left = " ".join(kept)
    told = len(kept) > sum(asking)
    if len(kept) == len(pieces) or not (told or _stands_alone(left)):
        return text
    return left[:1].upper() + left[1:]


def _even(text: str) -> str:
    """A text with one blank, or one end of a line, where there are several."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(filter(None, lines))


def _asks(piece: str) -> bool:
    return bool(_ASKS.match(piece)) or piece.rstrip(" )\"”’'").endswith("?")


def _parts(sentence: str) -> list[str]:
    """A sentence as what leads to its question and the question; whole where nothing leads."""
    cuts = [match for match in _INSIDE.finditer(sentence) if _ASKS.match(sentence[match.end() :])]
    for cut in cuts:
        before = sentence[: cut.start()]
        if not _ASKS.match(before) and (_is_story(before) or _TIES.match(before)):
            return [before, sentence[cut.end() :]]
    return [sentence]


def _is_story(piece: str) -> bool:
    """Whether a piece tells of the asker's day, or only leads to the question."""
    if _TIES.match(piece):
        return True
    if not _STORY.search(piece) or _SITUATION.search(piece):
        return False
    rest = _CALENDAR.sub(" ", _PERSON_BEFORE.sub(" ", piece))
    return not _NAMED_FREELY.search(rest)


def _stands_alone(question: str) -> bool:
    """Whether a question says itself what it is about."""
    plain = _NO_POINT.sub(" ", question)
    least = 1 if _MAY.search(question) else LEAST_ASKED
    pointing = _POINTS.search(plain)
    before = plain[: pointing.start()] if pointing else question
    return len(set(weighty_words(before))) >= (LEAST_ASKED if pointing else least)
