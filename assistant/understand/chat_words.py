"""Writes out what people shorten when they chat: "hur mkt e de" is "hur mycket är det".

The lists are of language, never of a document. A short form that may be a word of its own is
written out only between words that decide what it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_SWEDISH = {
    "mkt": "mycket", "mycke": "mycket", "myket": "mycket", "ngn": "någon", "ngt": "något",
    "ngra": "några", "nån": "någon", "nåt": "något", "nåra": "några", "nånting": "någonting",
    "nånstans": "någonstans", "nånsin": "någonsin", "sån": "sådan", "sånt": "sådant",
    "såna": "sådana", "mej": "mig", "dej": "dig", "sej": "sig", "oxå": "också",
    "åxå": "också", "asså": "alltså", "pga": "på grund av", "tex": "till exempel",
    "iaf": "i alla fall", "e": "är", "ä": "är", "ere": "är det", "äre": "är det",
    "äru": "är du", "blire": "blir det", "vare": "var det",
    "blitt": "blivit", "vaffö": "varför", "varfö": "varför",
    "måst": "måste", "imorn": "i morgon",
    "nuförtin": "nuförtiden", "vettu": "vet du",
    "kanru": "kan du", "haru": "har du", "harru": "har du", "skaru": "ska du",
}  # fmt: skip
_ENGLISH = {
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "plss": "please",
    "thx": "thanks", "tnx": "thanks", "w": "with", "whats": "what is", "wheres": "where is",
    "whos": "who is", "hows": "how is", "whens": "when is", "thats": "that is",
    "theres": "there is", "dont": "do not", "doesnt": "does not", "didnt": "did not",
    "cant": "cannot", "isnt": "is not", "arent": "are not", "wasnt": "was not",
    "wont": "will not", "havent": "have not", "hasnt": "has not", "shouldnt": "should not",
    "im": "I am", "ive": "I have", "theyre": "they are", "youre": "you are", "cuz": "because",
    "coz": "because", "ppl": "people", "abt": "about", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "wat": "what", "wot": "what", "wut": "what", "wich": "which",
    "hv": "have", "sth": "something", "smth": "something", "sb": "somebody", "shud": "should",
    "shld": "should", "cud": "could", "wud": "would", "btwn": "between", "mtg": "meeting",
    "mtgs": "meetings", "govt": "government", "yr": "year", "yrs": "years", "btw": "by the way",
}  # fmt: skip
_WORD = re.compile(
    r"(?<![\w’'.@/&-])(?<!\bbilaga )(?<!\bpunkt )(?<!\bavsnitt )([^\W\d_]+)(?![\w’'@/&-]|\.\w)"
)
_MODAL = r"(?:ska|skall|skulle|måste|kan|kunde|kunna|får|fick|bör|borde|vill|behöver|brukar)"
_BETWEEN: tuple[tuple[str, str], ...] = (
    (rf"\b({_MODAL}|att)((?: \w+)?) va\b", r"\1\2 vara"),
    (r"(^|[.?!,:;–-] |\b(?:och|å|o|men|så) )va (?=\w)", r"\1vad "),
    (r"(?<=\w )va\b(?= )", "var"),
    (rf"\b({_MODAL}|om|när|att|så|hur|vad|har|där|behöver|tar|ifall|är|och|men) ja\b", r"\1 jag"),
    (rf"(^|[.?!:;] |\b(?:och|men) )ja (?={_MODAL}\b)", r"\1jag "),
    (r"(?<=\w )å(?= (?!andra sidan|ena sidan)\w)", "och"),
    (r"^(\W*)[åo](?= (?!andra sidan|ena sidan)\w)", r"\1och"),
    (r"^(\W*)[ÅO](?= (?!andra sidan|ena sidan)(?-i:[a-zåäö]))", r"\1Och"),
    (r"(?<=[a-zåäö] )m(?= [a-zåäö]{2})", "med"),
    (r"(?<=\w )o(?= \w)", "och"),
    (r"^(\W*(?:ok|okej|okay|ja|jo|nej|jaha|aha|tack|bra)[,.!]+ )[åo](?= [a-zåäö]{2})", r"\1och"),
    (r"\b((?i:är)|blir|kostar|gäller|var) de(?=$|[?!.,]| (?:ok|okej|så|sant|rätt|en|ett|fritt|"
     r"lugnt|någon|något|några|bara|tillåtet|möjligt|meningen|mer|mycket|fler|för|jag|vi|som|i|på)\b)",
     r"\1 det"),
    (r"\b(hand om|tag i|ansvar(?:ig|iga|et|ar)? för) de(?=\s*$|[?!.,])", r"\1 det"),
    (r"\b(av|bland|med|till|från|för|hos|om|åt|på|än) dom\b", r"\1 dem"),
    (r"(?<![\w’'.@/&-])dom(?![\w’'@/&-]|\.\w)", "de"),
    (r"^Dom(?= [a-zåäö])", "De"),
)  # fmt: skip
"""Swedish forms that may be words of their own, and what they are between such words."""
_ENGLISH_BETWEEN = (
    (r"(?<=\w )n(?= \w)|(?<=\w, )n(?= \w)|^n(?= \w)", "and"),
    (r"^N(?= [a-z])", "And"),
    (r"\bw/o\b", "without"),
    (r"\bw/ ?(?=\w)", "with "),
)


def written_out(text: str, language: str) -> str:
    """The text with what its language's chat shortens written out; capitals are left alone."""
    forms, between = (_SWEDISH, _BETWEEN) if language == "sv" else (_ENGLISH, _ENGLISH_BETWEEN)
    text = _WORD.sub(_written(forms), text)
    for pattern, whole in between:
        text = re.sub(pattern, whole, text)
    return text


def _written(forms: dict[str, str]) -> Callable[[re.Match[str]], str]:
    """Writes out a word in small letters, or with a capital if it is no single letter inside."""

    def whole(match: re.Match[str]) -> str:
        word = match.group()
        long = forms.get(word.lower())
        begins = word.istitle() and (len(word) > 1 or match.start() == 0)
        if long is None or not (word.islower() or begins):
            return word
        return long if word.islower() else long[0].upper() + long[1:]

    return whole
