"""What kinds of bodies are called in Swedish and in English; common nouns only."""

from __future__ import annotations

import re

from ingest.words import fold

ENGLISH: dict[str, tuple[str, ...]] = {
    "styrgrupp": ("steering group", "steering committee"),
    "styrelse": ("board", "executive board"),
    "ungdomsstyrelse": ("youth board", "youth council", "youth committee"),
    "ungdomsråd": ("youth council", "youth board"),
    "chefsgrupp": ("managers' group", "managers group", "management group", "directors group"),
    "ledningsgrupp": ("management group", "management team"),
    "generalförsamling": ("general assembly", "assembly"),
    "församling": ("assembly",),
    "årsmöte": ("annual meeting",),
    "stämma": ("annual meeting", "general meeting"),
    "årsstämma": ("annual meeting", "general meeting"),
    "övervakningskommitté": ("monitoring committee", "supervisory committee"),
    "subkommitté": ("sub-committee", "sub committee", "subcommittee"),
    "underkommitté": ("sub-committee", "sub committee", "subcommittee"),
    "programkommitté": ("programme committee", "program committee"),
    "förvaltningskommitté": ("management committee",),
    "samordningskommitté": ("coordination committee", "co-ordination committee"),
    "samverkanskommitté": ("cooperation committee", "co-operation committee"),
    "styrkommitté": ("steering committee",),
    "urvalskommitté": ("selection committee",),
    "kommitté": ("committee",),
    "utskott": ("committee",),
    "arbetsutskott": ("working committee", "executive committee"),
    "nämnd": ("committee", "board"),
    "beredning": ("preparatory committee",),
    "valberedning": ("nomination committee", "nominating committee"),
    "arbetsgrupp": ("working group", "working party", "task force"),
    "referensgrupp": ("reference group",),
    "expertgrupp": ("expert group",),
    "projektgrupp": ("project group",),
    "samverkansgrupp": ("cooperation group",),
    "tjänstemannagrupp": ("officials' group", "officials group"),
    "ungdomsgrupp": ("youth group",),
    "presidium": ("presidium",),
    "råd": ("council",),
    "programråd": ("programme council",),
    "delegation": ("delegation",),
    "direktion": ("directorate",),
    "parlament": ("parliament",),
    "kongress": ("congress",),
    "panel": ("panel",),
    "fullmäktige": ("council",),
}
"""Kinds of bodies with their English names, the one used in answers first."""
PEOPLE: dict[str, tuple[str, ...]] = {
    "ungdom": (
        "ungdomar", "ungdomarna", "ungdomarnas", "unga", "ungdomsledamot", "ungdomsledamöter",
        "ungdomsrepresentant", "ungdomsrepresentanter", "ungdomspolitiker", "young people",
        "youths", "youngsters", "young members", "young representatives", "young politicians",
        "young delegates", "youth members", "youth representatives", "youth reps",
        "youth delegates",
    ),
}  # fmt: skip
"""What those who sit in a body are called, by the beginning of what that body is called."""
HEADS = {
    "committee": ("kommitte", "utskott", "namnd"),
    "committees": ("kommitte", "utskott", "namnd"),
    "board": ("styrelse",),
    "boards": ("styrelse",),
    "assembly": ("forsamling",),
    "council": ("rad", "fullmaktige"),
    "group": ("grupp",),
}
"""English words for any body of a kind: endings (folded) of the Swedish ones."""
_ENDINGS = ("ernas", "erna", "ens", "ets", "en", "et", "er", "ns", "n", "s")
SHORTEST_HEAD = 5
"""Letters of a word that may stand for any body whose kind ends in it ("kommittén")."""


def bare(word: str) -> list[str]:
    """A folded word and what is left of it without an ending of the definite or the genitive."""
    low = fold(word)
    stems = [low.removesuffix(end) for end in _ENDINGS if low.endswith(end)]
    return [low, *(stem for stem in stems if len(stem) >= SHORTEST_HEAD)]


def definite(noun: str) -> str:
    """The definite form of a kind of body."""
    if noun.endswith(("ium", "ie")):
        return re.sub(r"(?:um)$", "et", noun)
    if noun.endswith(("råd", "utskott", "parlament")):
        return f"{noun}et"
    if noun.endswith("möte"):
        return f"{noun}t"
    if noun.endswith("fullmäktige"):
        return noun
    return f"{noun}n" if noun.endswith(("e", "é", "a")) else f"{noun}en"


_LONG_HEADS = tuple(h for each in HEADS.values() for h in each if len(h) >= SHORTEST_HEAD)


def ends_as_body(word: str) -> bool:
    """Whether a word ends, as a Swedish compound does, in a common noun for a body."""
    return any(form.endswith(_LONG_HEADS) for form in bare(fold(word)))
