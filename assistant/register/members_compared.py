"""How many members or countries collaborations have: each, the most, the fewest, more than."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.register.amounts import row_of
from assistant.register.collaboration_list import MANY
from assistant.register.costing import label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.presumed import NUMBER, value_of
from assistant.register.reading import Reading
from assistant.register.wordings import KIND, YES_NO, asks_otherwise, is_yes_no, understood
from assistant.register.yes_or_no import yes_or_no
from corpus.collaboration import Collaboration
from corpus.place import Place
from ingest.words import fold

_MEMBERS = (
    r"medlem(?:mar|marna|mars)|medlems(?:region|organisation|stad|stader|kommun)\w*|medlemsantal\w*|"
    r"medlemstal\w*|part(?:er|erna|ners)|(?:member )?(?:members|organi[sz]ations|parties)|"
    r"regioner(?:na)?|regions|stader(?:na)?|cities|towns|kommuner(?:na)?|municipalities|"
    r"membership(?= (?:size|numbers?|base|count))|members?(?= count)"
)
_COUNTRIES = r"lander(?:na)?|countries|nationer(?:na)?|nations"
_OURS = (
    r"vi har|har vi|vara|vart|our|we have|do we|styrelse\w*|styrgrupp\w*|grupp\w*|namnd\w*|"
    r"kommitte\w*|\w*forsamling\w*|boards?|committees?|groups?|assembly|ledam\w*|ordinarie|ordinary|"
    r"ersattar\w*|deput\w*|substitut\w*|plats(?:er)?|seats?|parti\w*|part(?:y|ies) (?:has|have)|"
    r"politiker\w*|politicians?"
)
"""Words of questions on seats, not on who belongs to a collaboration."""
_MOST = r"flest|mest|storst\w?|most|biggest|largest|greatest|hogst\w?|highest"
_FEWEST = r"farst|minst\w?|fewest|smallest|least|lagst\w?|lowest"
_MORE = r"fler|flera|storre|mer|more|bigger|larger|over"
_LESS = r"farre|mindre|fewer|less|smaller|under"
_THAN = r"an|than"
_EACH = r"hur manga|how many|antal(?:et)?|number of|numbers?"
_LIGHT = (
    r"vilket|vilken|vilka|vad|vem|which|what|who|har|have|has|ar|is|are|av|of|i|in|med|som|sett|till|"
    r"raknat|by|terms|ingar|finns|omfattar|tacker|spanner|covers?|spans?|span|includes?|comes?|from|"
    r"fran|olika|different|varje|each|every|respektive|resp|jamfort|jamfor|jamforelse|compared?|to|"
    r"with|vs|versus|kontra|och|and|or|eller|do|does|vi|we|dem|them|over|across|belong|on|at|"
    r"alla|all|kommer|size|antalet|antal|number|count|base|numbers|sitt|its|their|medlemskap|"
    r"anslutna|listed|europeiskt?|european"
)
_ROUGH = re.compile(
    r"\b(?:mer an|fler an|over|drygt|minst|more than)\b|\b(?:ca|cirka|omkring)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Size:
    """How many members or countries a collaboration has, and what says so."""

    of: Collaboration
    value: int
    more: bool
    said: str
    places: tuple[Place, ...]


def members_compared(reading: Reading, facts: Facts) -> Draft | None:
    """The collaborations by how many members or countries the text gives them."""
    countries = _of_countries(facts.unnamed(reading))
    if countries is None or reading.shows(_OURS) or asks_otherwise(reading.copy()):
        return None
    named = facts.named(reading)
    every = named or facts.register.collaborations
    sizes = [s for each in every if (s := _size(each, countries, reading.language)) is not None]
    if not sizes or (named and len(sizes) != len(named)):
        return None
    limit = _limit(reading)
    most, fewest = reading.has(_MOST), reading.has(_FEWEST)
    more, less = reading.has(_MORE), reading.has(_LESS)
    yes_no, counts = is_yes_no(reading), reading.has(_EACH)
    several = reading.has(rf"{MANY}|(?:varje|each|every) (?:{KIND})")
    if not understood(reading, YES_NO, KIND, _COUNTRIES, _MEMBERS, _LIGHT, _THAN):
        return None
    told = _Told(sizes, facts, reading.language, countries)
    if limit is not None:
        return told.beyond(limit, more, yes_no) if more != less else None
    if len(named) == 2 and (more != less or most != fewest):
        first = more or most
        return told.whether(first) if yes_no else told.edge(first)
    if len(named) == 1 or yes_no:
        return None
    if most != fewest and not (more or less):
        return told.edge(most)
    return told.each() if counts and (several or len(named) > 1) else None


def _of_countries(text: str) -> bool | None:
    """Whether countries are counted, not members; None where neither is."""
    if re.search(rf"\b(?:{_MOST}|{_FEWEST}|{_MORE}|{_LESS}) (?:{_COUNTRIES})\b", text):
        return True
    found = [bool(re.search(rf"\b(?:{noun})\b", text)) for noun in (_COUNTRIES, _MEMBERS)]
    return found[0] if found[0] != found[1] else None


def _limit(reading: Reading) -> int | None:
    """The one number that a question names, which it takes."""
    found = list(re.finditer(rf"(?<![\w|]){NUMBER}(?!\w)", reading.folded))
    if len(found) != 1:
        return None
    reading.take_span(*found[0].span())
    return value_of(found[0]["n"])


def _is_beyond(size: Size, limit: int, more: bool) -> bool:
    """Whether a size is greater, or smaller, than a number; one that is more than it says is."""
    if not more:
        return size.value < limit and not size.more
    return size.value > limit or (size.more and size.value == limit)


def _size(each: Collaboration, countries: bool, language: str) -> Size | None:
    name_at = with_name(each, each.place)
    counted = each.country_count if countries else each.member_count
    if counted is not None:
        rough = bool(_ROUGH.search(fold(counted.words)))
        said = counted.words if language == "sv" else f"{'more than ' * rough}{counted.value}"
        return Size(each, counted.value, rough, said, (*counted.places, *name_at))
    listed = each.countries if countries else each.every_member
    if listed is None:
        return None
    return Size(each, len(listed.value), False, str(len(listed.value)), (*listed.places, *name_at))


@dataclass(frozen=True, slots=True)
class _Told:
    """Says sizes."""

    sizes: Sequence[Size]
    facts: Facts
    language: str
    countries: bool

    def edge(self, most: bool) -> Draft:
        """The one with the most or fewest, then the others."""
        value = (max if most else min)(size.value for size in self.sizes)
        best = [size for size in self.sizes if size.value == value]
        names = row_of([self._name(size) for size in best], self.language)
        sv, en = ("länder", "countries") if self.countries else ("medlemmar", "members")
        noun = self._say(sv, en)
        lead = self._say(
            f"{'Flest' if most else 'Färst'} {noun} har {names}: {best[0].said}.",
            f"{names} has the {'most' if most else 'fewest'} {noun}: {best[0].said}.",
        )
        draft = self._draft(lead, (noun,))
        return self._listed(draft, [size for size in self.sizes if size not in best])

    def each(self) -> Draft:
        """Every one with its size."""
        return self._listed(Draft(self.facts.knowledge), self.sizes)

    def whether(self, more: bool) -> Draft:
        """Yes or no to whether the first has more, or fewer, than the second."""
        first, second = self.sizes
        holds = first.value > second.value if more else first.value < second.value
        rows = "; ".join(self._row(size) for size in self.sizes)
        return self._draft(f"{yes_or_no(holds, self.language)}: {rows}.")

    def beyond(self, limit: int, more: bool, yes_no: bool) -> Draft | None:
        """Those with more, or fewer, than a number."""
        found = [s for s in self.sizes if _is_beyond(s, limit, more)]
        opening = f"{yes_or_no(bool(found), self.language)}: " if yes_no else ""
        if yes_no and len(self.sizes) == 1:
            return self._draft(f"{opening}{self._row(self.sizes[0])}.")
        number, whole = str(len(found)), str(len(self.sizes))
        lead = self._say(
            f"{number} av de {whole} som texten ger ett antal för:",
            f"{number} of the {whole} for which the text gives a number:",
        )
        return self._listed(self._draft(f"{opening}{lead}", (number, whole)), found or self.sizes)

    def _listed(self, draft: Draft, sizes: Sequence[Size]) -> Draft:
        draft.list(((self._row(s), s.places) for s in sizes), [str(s.value) for s in sizes])
        return draft

    def _draft(self, text: str, computed: Sequence[str] = ()) -> Draft:
        draft = Draft(self.facts.knowledge)
        places = [place for size in self.sizes for place in size.places]
        values = [str(size.value) for size in self.sizes]
        draft.say(text, dict.fromkeys(places), (*values, *computed))
        return draft

    def _row(self, size: Size) -> str:
        return f"{self._name(size)}: {size.said}"

    def _name(self, size: Size) -> str:
        return label(size.of, self.facts, self.language)

    def _say(self, swedish: str, english: str) -> str:
        return english if self.language == "en" else swedish
