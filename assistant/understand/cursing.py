"""Words of anger in a question: they ask for nothing."""

from __future__ import annotations

import re

from ingest.words import words_of

_CURSES = re.compile(
    r"\b(?:vad|vem|var|hur|varför|när|what|who|where|how|why|when)\b"
    r"(?P<inside> (?:i (?:hel(?:a )?)?(?:helvete|helsike|fan|friden|hela världen)|the (?:hell|"
    r"fuck|heck|devil|bloody hell)|on earth|fan|in the world)\b)|"
    r"\b(?:fan(?: också)?|för fan|satan|jävla|jävligt|jävlar|djävla|helvete|helvetes|skit också|"
    r"för guds skull|herregud|jösses|suck|damn(?: it)?|goddamn|bloody|fucking|fuckin|fuck|"
    r"wtf|ffs|shit|crap|omg|for god['’]?s sake|for heaven['’]?s sake|ugh|argh|sigh|gah)\b"
    r"[ \t]*[,!]*",
    re.IGNORECASE,
)


def without_curses(text: str) -> str:
    """The text without words of anger; as it was where nothing is left."""
    calm = _CURSES.sub(lambda m: m.group().removesuffix(m["inside"]) if m["inside"] else "", text)
    calm = re.sub(r"[ \t]{2,}", " ", calm).strip(" ,")
    return calm if words_of(calm) and calm != text.strip(" ,") else text
