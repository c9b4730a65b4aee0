"""The verdict of a rule on a question: yes, no, on conditions, it depends; or none.

A yes or a no is said only where everything that the question names stands in the rule and
everything that narrows the rule stands in the question. Whatever is less than that gets less.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from assistant.rule_card.asking import Asking, Asks
from assistant.rule_card.senses import with_parents
from assistant.rule_card.stated import StatedRule, StatedRules
from assistant.rule_card.wording import PERSONS, Unit, is_kind_of, is_relation, meets, units_of
from assistant.understand.glossary import Glossary
from corpus.companions import Term
from corpus.rule import Modality
from ingest.words import cased_words_of, fold


class Verdict(StrEnum):
    """What the first words of a card say."""

    YES = "yes"
    NO = "no"
    ON_CONDITIONS = "on conditions"
    DEPENDS = "depends"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and the rule that gives it."""

    verdict: Verdict
    by: StatedRule


PLAIN: dict[tuple[Asks, Modality], Verdict] = {
    (Asks.PERMISSION, Modality.MUST_NOT): Verdict.NO,
    (Asks.PERMISSION, Modality.MAY): Verdict.YES,
    (Asks.BAN, Modality.MUST_NOT): Verdict.YES,
    (Asks.BAN, Modality.MAY): Verdict.NO,
    (Asks.OBLIGATION, Modality.MUST): Verdict.YES,
    (Asks.ADVICE, Modality.MUST): Verdict.YES,
    (Asks.ADVICE, Modality.SHOULD): Verdict.YES,
    (Asks.ADVICE, Modality.MUST_NOT): Verdict.NO,
    (Asks.ADVICE, Modality.SHOULD_NOT): Verdict.NO,
}
"""What a rule says that matches a question wholly; every other pair says neither yes nor no."""
_FORBIDS = frozenset({Modality.MUST_NOT, Modality.SHOULD_NOT})
_ALLOWS = frozenset({Modality.MAY, Modality.MAY_ONLY, Modality.MUST, Modality.SHOULD})
_RECIPIENTS = frozenset({"gast", "gaster", "gasterna", "guest", "guests"})
_EXEMPTS = re.compile(
    r"\b(?:undantag\w*|gäller (?:dock )?inte|gäller dock|annars|i stället|istället|trots detta|"
    r"bortsett|exempt\w*)\b",
    re.IGNORECASE,
)


class Judge:
    """Gives the verdict of the rules of an answer on one question."""

    def __init__(
        self, asking: Asking, units: list[Unit], glossary: Glossary, rules: StatedRules
    ) -> None:
        self._asking = asking
        self._units = units
        self._acts = [unit for unit in units if unit.acts]
        self._things = [unit for unit in units if not unit.acts]
        self._asked = cased_words_of(asking.words)
        self._matches = glossary.find(asking.words)
        self._rules = rules

    def judge(self, candidates: list[StatedRule]) -> Judged | None:
        """The verdict of the rules that an answer quotes."""
        if not self._asking.plain or not self._units:
            return None
        plain = self._plain_verdicts(candidates)
        if plain:
            return plain[0] if len({judged.verdict for judged in plain}) == 1 else None
        less = [Judged(v, rule) for rule in candidates if (v := self._less(rule, candidates))]
        less.sort(key=lambda j: (not self._carries(j.by), j.verdict is not Verdict.DEPENDS))
        return next(iter(less), None)

    def _plain_verdicts(self, candidates: list[StatedRule]) -> list[Judged]:
        return [
            Judged(verdict, rule)
            for rule in candidates
            if (verdict := PLAIN.get((self._asking.asks, rule.rule.modality)))
            and self._fits(rule)
            and not self._spoken_otherwise(rule)
            and not _EXEMPTS.search(rule.around)
        ]

    def _fits(self, rule: StatedRule) -> bool:
        """Whether question and rule speak of the same thing, no wider and no narrower."""
        forbids = rule.rule.modality in _FORBIDS
        alike = is_kind_of if forbids else meets
        if not rule.is_whole or (rule.rule.modality is Modality.MAY and rule.rule.condition):
            return False
        if not self._things or not all(any(alike(q, r) for r in rule.units) for q in self._units):
            return False
        return not self._unmet(rule) and self._in_order(rule)

    def _unmet(self, rule: StatedRule) -> list[Unit]:
        """The words of a rule that narrow it and that the question does not name."""
        light = PERSONS
        if rule.rule.modality is Modality.MUST:
            light |= _RECIPIENTS
        no_act = self._asking.nominal and not self._acts and rule.rule.modality in _FORBIDS
        return [
            r
            for r in rule.units
            if not any(is_kind_of(q, r) for q in self._units)
            and fold(r.word) not in light
            and not (no_act and r.acts)
        ]

    def _spoken_otherwise(self, by: StatedRule) -> bool:
        """Whether a rule of another direction, anywhere, speaks of all that the question names."""
        modality = by.rule.modality
        against = _ALLOWS if modality in _FORBIDS else _FORBIDS | {Modality.MAY_ONLY}
        if modality in (Modality.MUST, Modality.SHOULD):
            against |= {Modality.MAY}
        return any(
            self._touches(other)
            for other in self._rules.every(against)
            if other.rule.place != by.rule.place
        )

    def _touches(self, rule: StatedRule) -> bool:
        named = self._named_by(rule.terms)
        return all(
            any(is_kind_of(q, r) or is_kind_of(r, q) or _compound(q, r) for r in rule.units)
            or self._is_named(q, named)
            for q in self._things
        )

    def _less(self, rule: StatedRule, candidates: list[StatedRule]) -> Verdict | None:
        """What a rule says that speaks of the thing and leaves the case open."""
        modality, asks = rule.rule.modality, self._asking.asks
        if not self._speaks_of_it(rule) or self._denied(rule):
            return None
        if asks is Asks.OBLIGATION:
            narrowed = modality is Modality.MUST and rule.rule.condition and self._unmet(rule)
            return Verdict.DEPENDS if narrowed and self._carries(rule) else None
        if asks is Asks.ADVICE or modality not in (
            Modality.MUST_NOT,
            Modality.MAY,
            Modality.MAY_ONLY,
        ):
            return None
        if modality is Modality.MUST_NOT:
            if self._narrows(rule) and not self._left_out(candidates):
                return Verdict.DEPENDS
            return None
        if asks is Asks.BAN or not self._carries(rule):
            return None
        open_ = rule.rule.condition or rule.rule.exception or rule.denied
        on_conditions = modality is Modality.MAY_ONLY or (open_ and not rule.rule.binds)
        return Verdict.ON_CONDITIONS if on_conditions else Verdict.DEPENDS

    def _speaks_of_it(self, rule: StatedRule) -> bool:
        """Whether the act is the rule's, and every other word too, in the glossary's sense."""
        if rule.rule.lead_in or not self._things or not self._acts:
            return False
        acts = all(any(meets(q, r) for r in rule.wide) for q in self._acts)
        acts = acts and self._in_order(rule)
        named = self._named_by(rule.terms)
        return acts and all(
            any(is_kind_of(q, r) or is_kind_of(r, q) for r in rule.wide)
            or (not is_relation(q) and self._is_named(q, named))
            for q in self._things
        )

    def _in_order(self, rule: StatedRule) -> bool:
        """Whether what stands behind "före" or "utan" in the question does so in the rule too."""
        behind = [(a, b) for a, b in pairwise(self._units) if is_relation(a)]
        in_rule = [(a, b) for a, b in pairwise(rule.wide) if is_relation(a)]
        return all(any(meets(a, c) and is_kind_of(b, d) for c, d in in_rule) for a, b in behind)

    def _narrows(self, rule: StatedRule) -> bool:
        """Whether a ban has more to it than the question names, or is lifted somewhere."""
        unmet = [r for r in self._unmet(rule) if not r.acts]
        loose = [q for q in self._things if not any(is_kind_of(q, r) for r in rule.units)]
        excepted = units_of(rule.rule.exception, "sv")
        if excepted:
            return not all(any(is_kind_of(q, e) for e in excepted) for q in self._things)
        return len(unmet) > len(loose) or self._spoken_otherwise(rule)

    def _carries(self, rule: StatedRule) -> bool:
        """Whether the rule names each thing of the question, or a kind of it."""
        return all(any(is_kind_of(r, q) for r in rule.wide) for q in self._things)

    def _denied(self, rule: StatedRule) -> bool:
        """Whether the question names what the rule leaves out ("som inte är exklusiva")."""
        named = self._named_by(rule.denied_terms)
        return any(
            any(is_kind_of(q, d) for d in rule.denied) or self._is_named(q, named)
            for q in self._units
        )

    def _left_out(self, candidates: list[StatedRule]) -> bool:
        """Whether a rule says "only" of things beside that of the question: only wine, not rum."""
        for rule in candidates:
            if rule.rule.modality is Modality.MAY_ONLY:
                for q in self._things:
                    beside = any(_siblings(q, r) for r in rule.units)
                    if beside and not any(is_kind_of(q, r) for r in rule.units):
                        return True
        return False

    def _named_by(self, terms: frozenset[Term]) -> frozenset[str]:
        """The question's words that, by the glossary, are of one of these terms."""
        return frozenset(
            fold(self._asked[place])
            for match in self._matches
            if match.term in terms
            for place in match.places
        )

    def _is_named(self, unit: Unit, named: frozenset[str]) -> bool:
        return all(fold(word) in named for word in cased_words_of(unit.word))


def _compound(one: Unit, other: Unit) -> bool:
    """Whether one word ends with the other, as "minnesgåva" with "gåva"."""
    a, b = min(one.stems, key=len), min(other.stems, key=len)
    return min(len(a), len(b)) >= 3 and (a.endswith(b) or b.endswith(a))


def _siblings(one: Unit, other: Unit) -> bool:
    """Whether two senses are kinds of one, without one being a kind of the other."""
    if not one.sense or not other.sense or is_kind_of(one, other) or is_kind_of(other, one):
        return False
    return not set(with_parents(one.sense)[1:]).isdisjoint(with_parents(other.sense)[1:])
