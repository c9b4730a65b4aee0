"""A rule: a sentence that says what must, should, may or must not be done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.place import Place


class Modality(StrEnum):
    """How strictly a rule binds."""

    MUST = "must"
    SHOULD = "should"
    SHOULD_NOT = "should not"
    MAY = "may"
    MAY_ONLY = "may only"
    MUST_NOT = "must not"
    NORM = "norm"
    """A norm worded as fact or appeal: a code of conduct's "bjuds på", "tänk på att"."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `binds`, `condition` and `exception` are the text's words, empty where it has none.

    `lead_in` is set where the modality comes from the sentence that introduces the list.
    """

    place: Place
    section: tuple[str, ...]
    modality: Modality
    binds: str
    condition: str
    exception: str
    lead_in: Place | None = None
