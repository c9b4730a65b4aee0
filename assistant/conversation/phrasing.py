"""Small words and endings with which a follow-up is written out, in both languages."""

from __future__ import annotations

import re

from assistant.conversation.pointing import ALTOGETHER

_COSTLY = {
    "mera?": "dyrare",
    "mindre": "billigare",
    "more": "more expensive",
    "less": "cheaper",
    "högre": "dyrare",
    "higher": "more expensive",
    "lägre": "billigare",
    "lower": "cheaper",
}


def genitive(name: str, language: str) -> str:
    """A name as the owner of what follows."""
    if language == "en":
        return f"{name}'" if name.endswith("s") else f"{name}'s"
    return name if name.endswith(("s", "x", "z")) else f"{name}s"


def ungenitive(name: str) -> str:
    """A name without the ending that makes it an owner ("PLM:s", "the port's")."""
    return re.sub(r"(?:\s?:|['’])\s?s$", "", name)


def inward(turn: str, topic: str, language: str) -> str:
    """The preposition that leads into a place."""
    if language == "sv":
        return "till" if re.search(r"\b(?:dit|skickar)\b", turn, re.IGNORECASE) else "i"
    if re.search(r"\bsend\b", turn, re.IGNORECASE):
        return "to"
    return "on" if re.search(r"(?:board|committee|group|assembly)$", topic, re.IGNORECASE) else "in"


def inside(turn: str, topic: str, language: str) -> str:
    """A turn with the place that it is about at its end."""
    turn = ALTOGETHER.sub("", turn.rstrip(" ?.!"))
    return sentence(f"{turn} {inward(turn, topic, language)} {topic}")


def sentence(text: str) -> str:
    """A text with a capital and the mark that ends it."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith(("?", ".", "!")) else f"{text}?"


def is_any(place: str) -> bool:
    """Whether a place is named as any of its kind ("kommitté"), not as one that is known."""
    return place.islower() and not place.startswith("the ") and not place.endswith(("n", "t", "na"))


def compared_in_cost(text: str) -> str:
    """A comparison that follows a question on costs, with the words that compare costs."""
    for plain, costly in _COSTLY.items():
        text = re.sub(rf"\b{plain}(?= (?:än|than)\b)", costly, text, count=1, flags=re.IGNORECASE)
    return text


def about_costs(names: list[str], differs: bool, language: str) -> str:
    """The question what several cost together, or by how much their costs differ."""
    those = f"{', '.join(names[:-1])} {'and' if language == 'en' else 'och'} {names[-1]}"
    if language == "en":
        asked = f"What is the difference in cost between {those}?"
        return asked if differs else f"What do {those} cost together?"
    asked = f"Hur mycket skiljer kostnaden mellan {those}?"
    return asked if differs else f"Vad kostar {those} tillsammans?"


def tail(bare: str, added: list[str]) -> str:
    """What a fragment adds to the question before, with the small word before it."""
    text = bare.strip(" ?.!")
    return f"({text})" if len(added) == 1 and text == added[0] else text
