"""The Swedish word list: what is a word, a compound, a verb, and of which gender a noun is.

The list gives each form one lemma and knows no parts of speech; what it cannot tell is None or
False here, so that the checks stay silent.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from ingest.wordlist import lemmas

SHORTEST_PART = 3
"""Letters of the shortest part of a compound."""
_LINKS = ("", "s", "e", "a", "o")
"""What may stand between the parts of a compound, or be added to the first."""
_SHORT_LAST = ("år", "öl", "bo")
_VOWELS = "aeiouyåäö"
AUXILIARIES = frozenset(
    "är var har hade ska skall skulle kan kunde bör borde får fick måste vill ville blir blev "
    "kommer kom ger gav finns fanns går gick står stod ser såg gör gjorde låter lät tar tog sker "
    "vore heter vet gäller beror bör består ligger innebär".split()
)
"""Common finite verbs, which the list often knows as something else."""
PAST = frozenset(
    "var hade skulle kunde borde fick ville blev fanns vore låg lät såg gjorde".split()
)
_STRONG_PAST = ("tog", "gick", "kom", "höll", "gav", "drog", "skrev", "beslöt", "stod", "slöt")
"""How strong verbs of administrative prose end in the past, whatever stands before."""


class Gender(StrEnum):
    """The two genders of Swedish nouns."""

    COMMON = "common"
    NEUTER = "neuter"


def lemma(word: str) -> str | None:
    """The word's lemma, if the list has the form (lower case first, then as it stands)."""
    return lemmas().get(word.lower()) or lemmas().get(word)


def known(word: str) -> bool:
    """Whether the list has the form."""
    return lemma(word) is not None


@lru_cache(maxsize=65_536)
def is_compound(word: str) -> bool:
    """Whether the word is two or more known ones written together, with or without an s between."""
    lower = word.lower()
    for cut in range(SHORTEST_PART, len(lower) - SHORTEST_PART + 1):
        head, tail = lower[:cut], lower[cut:]
        if _first_part(head) and (known(tail) or is_compound(tail)):
            return True
    return lower.endswith(_SHORT_LAST) and _first_part(lower[:-2])


def _first_part(head: str) -> bool:
    """Whether letters may begin a compound: a word, with a link after it, or less its -a."""
    stems = (head.removesuffix(link) for link in _LINKS)
    return any(len(stem) >= SHORTEST_PART and known(stem) for stem in stems) or known(head + "a")


@lru_cache(maxsize=65_536)
def gender(noun: str) -> Gender | None:
    """The gender of an indefinite singular noun, by its definite form; of a compound, its last."""
    word = noun.lower()
    for start in range(0, max(1, len(word) - 4)):
        if word[start:] in lemmas() and (start == 0 or _first_part(word[:start])):
            return _gender(word[start:])
    return None


def _gender(word: str) -> Gender | None:
    forms = lemmas()
    if forms.get(word) != word:
        return None
    vowel = word[-1:] in _VOWELS
    neuter = forms.get(word + ("t" if vowel else "et")) == word
    other = word.endswith(("a", "ande", "ende")) or forms.get(word + "a") == word
    of_both = any(forms.get(word + plural) == word for plural in ("er", "ar", "or"))
    if neuter and not other:
        return None if of_both else Gender.NEUTER
    if forms.get(word + ("n" if vowel else "en")) == word:
        return Gender.COMMON
    return None


def is_adjective(word: str) -> bool:
    """Whether a form is the common-gender singular of an adjective or a perfect participle."""
    if word.endswith("ad"):
        return lemma(word[:-1]) == word[:-1]
    in_neuter = lemmas().get(word + "t") == word
    return in_neuter and lemmas().get(word) == word and word[-1] not in _VOWELS


def maybe_finite(word: str) -> bool:
    """Whether a form may be a finite verb; wrongly yes rather than wrongly no."""
    lower = word.lower()
    if lower in AUXILIARIES:
        return True
    base = lemma(lower)
    if base is None:
        return lower.endswith(("r", "de", "te", "s"))
    if lower.endswith("s") and (known(lower[:-1] + "as") or known(lower[:-1] + "a")):
        return True
    imperative = (
        base == lower and base[-1] == "a" and (known(base + "r") or known(base[:-1] + "er"))
    )
    return imperative or (base != lower and base[-1] in "aåeo" and not lower.endswith("n"))


def is_present(word: str) -> bool:
    """Whether a form is surely a verb in the present: infinitive and an -r, or a common one."""
    lower = word.lower()
    if lower in AUXILIARIES:
        return lower not in PAST
    base = lemma(lower)
    return (
        base is not None
        and base.endswith("a")
        and lower in (base + "r", base[:-1] + "er", base + "s")
    )


def is_past(word: str) -> bool:
    """Whether a form is (or may be) a verb in the past."""
    lower = word.lower()
    active = lower.removesuffix("s")
    if lower in PAST or active.endswith(_STRONG_PAST):
        return True
    if not active.endswith(("de", "te")):
        return False
    return any(known(base) for base in (active[:-2], active[:-2] + "a") if base[-1:] == "a")
