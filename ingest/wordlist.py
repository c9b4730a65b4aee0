"""The word lists, Swedish above all: the one home of simplemma."""

from __future__ import annotations

from functools import cache, lru_cache


@lru_cache(maxsize=65_536)
def is_word(word: str, language: str = "sv") -> bool:
    """Whether the list of some 960,000 Swedish word forms has `word`, in lower case; or the list
    of another language ("en").

    A list is loaded at the first question (a third of a second, 15 MB in its frugal form; the
    other one answers faster but takes 90 MB).
    """
    from simplemma import is_known

    return bool(word) and is_known(word.lower(), lang=language, low_memory=True)


@cache
def lemmas() -> dict[str, str]:
    """The whole list, every form with its lemma, in its large form: for whoever searches it."""
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory

    return dict(DefaultDictionaryFactory().get_dictionary("sv"))


def is_name(word: str) -> bool:
    """Whether the list has `word` as a proper name only: with a capital, never without."""
    return word[:1].isupper() and word in lemmas() and word.lower() not in lemmas()
