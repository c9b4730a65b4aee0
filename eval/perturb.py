"""The same question as others would have typed it; a seed decides what is changed.

Every function takes a question, its language and a source of chance, and gives the question back as
it was where there is nothing to change.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from assistant.understand.function_words import FUNCTION_WORDS
from ingest.wordlist import is_word
from ingest.words import words_of

LEAST_TYPED = 4
"""Letters of the shortest word that is mistyped."""
LEAST_PART = 4
"""Letters that each part of a compound has at least."""
_WORD = re.compile(r"[^\W\d_]+")
_KEYS = ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")
_PREAMBLES = {
    "sv": (
        "Hej! Jag hoppas att allt är bra med dig. Jag undrar en sak: ",
        "God morgon! Ursäkta att jag stör, men jag skulle behöva hjälp med en fråga. ",
        "Hej hej, tack för att du tar dig tid. ",
    ),
    "en": (
        "Hi there! I hope you are well. I have a question for you: ",
        "Good morning, sorry to bother you, but could you please help me with something? ",
        "Hello and thank you for taking the time. ",
    ),
}

_CHAT = {
    "sv": {
        "är": "e", "vad": "va", "jag": "ja", "och": "å", "mycket": "mkt", "någon": "nån",
        "något": "nåt", "några": "nåra", "mig": "mej", "dig": "dej", "också": "oxå", "vara": "va",
    },
    "en": {
        "are": "r", "you": "u", "your": "ur", "with": "w", "about": "abt", "people": "ppl",
        "because": "cuz", "please": "pls", "what is": "whats", "what's": "whats",
        "where is": "wheres", "who is": "whos", "who's": "whos", "don't": "dont", "and": "n",
        "doesn't": "doesnt", "isn't": "isnt", "can't": "cant", "going to": "gonna",
    },
}  # fmt: skip

Perturbation = Callable[[str, str, random.Random], str]


def chance_for(seed: int, name: str, question: str) -> random.Random:
    """The source of chance of one question: it does not depend on which others are asked."""
    return random.Random(f"{seed}/{name}/{question}")


def one_typo(question: str, language: str, chance: random.Random) -> str:
    """Two letters swapped, one left out, doubled, or hit beside, in one content word."""
    words = [m for m in _WORD.finditer(question) if len(m.group()) >= LEAST_TYPED]
    content = [m for m in words if m.group().lower() not in FUNCTION_WORDS]
    if not words:
        return question
    word = chance.choice(content or words)
    typed = _mistyped(word.group(), chance)
    return question[: word.start()] + typed + question[word.end() :]


def _mistyped(word: str, chance: random.Random) -> str:
    """A word with one fault in it, which is another word than before."""
    at = chance.randrange(len(word) - 1)
    kind = chance.choice(("swap", "drop", "double", "beside"))
    if kind == "swap" and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    beside = _beside(word[at], chance)
    if kind == "beside" and beside:
        return word[:at] + beside + word[at + 1 :]
    return word[:at] + word[at] + word[at:]


def _beside(letter: str, chance: random.Random) -> str:
    row = next((row for row in _KEYS if letter.lower() in row), "")
    at = row.find(letter.lower())
    near = [row[n] for n in (at - 1, at + 1) if row and 0 <= n < len(row)]
    return chance.choice(near) if near else ""


def without_rings_and_dots(question: str, language: str, chance: random.Random) -> str:
    """As on a keyboard without å, ä and ö: a, a and o."""
    return question.translate(str.maketrans("åäöÅÄÖ", "aaoAAO"))


def upper_case(question: str, language: str, chance: random.Random) -> str:
    """Everything in capitals."""
    return question.upper()


def without_question_mark(question: str, language: str, chance: random.Random) -> str:
    """Question marks left out."""
    return question.replace("?", "").rstrip()


def split_compound(question: str, language: str, chance: random.Random) -> str:
    """One compound written as two words, where both parts are words."""
    found = [
        (match, parts)
        for match in _WORD.finditer(question)
        if (parts := _parts(match.group())) is not None
    ]
    if not found:
        return question
    match, (first, last) = chance.choice(found)
    return f"{question[: match.start()]}{first} {last}{question[match.end() :]}"


def _parts(word: str) -> tuple[str, str] | None:
    """The most even cut of a word into two words, the first maybe with a joining s."""
    low = word.lower()
    places = sorted(
        range(LEAST_PART, len(word) - LEAST_PART + 1), key=lambda at: abs(2 * at - len(word))
    )
    for at in places:
        head = low[:at]
        if is_word(low[at:]) and (is_word(head) or is_word(head.removesuffix("s"))):
            return word[:at], word[at:]
    return None


def joined_compound(question: str, language: str, chance: random.Random) -> str:
    """Two neighbouring content words written as one."""
    pairs = [
        m
        for m in re.finditer(r"(?<!\w)(?=([^\W\d_]{3,}) ([^\W\d_]{3,})(?!\w))", question)
        if not FUNCTION_WORDS.intersection(words_of(f"{m.group(1)} {m.group(2)}"))
    ]
    if not pairs:
        return question
    cut = chance.choice(pairs).end(1)
    return question[:cut] + question[cut + 1 :]


def polite(question: str, language: str, chance: random.Random) -> str:
    """A greeting and some courtesy before the question, in its own language."""
    return chance.choice(_PREAMBLES[language]) + question


def chat(question: str, language: str, chance: random.Random) -> str:
    """In small letters, without the last question mark, words shortened as in a chat."""
    short = _CHAT[language]
    forms = "|".join(sorted(short, key=len, reverse=True))
    typed = question.lower().rstrip("?")
    return re.sub(rf"\b(?:{forms})\b", lambda match: short[match.group()], typed)


PERTURBATIONS: dict[str, Perturbation] = {
    "one typo": one_typo,
    "no å ä ö": without_rings_and_dots,
    "upper case": upper_case,
    "no question mark": without_question_mark,
    "split compound": split_compound,
    "joined words": joined_compound,
    "polite preamble": polite,
    "chat": chat,
}
