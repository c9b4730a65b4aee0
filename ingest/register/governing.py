"""What governs elsewhere, and the words by which prose makes it apply."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.register.named_rules import NamedRule, named_rules

_MADE = r"(?:följas|tillämpas|användas|iakttas|beaktas|efterlevas|gälla|respekteras)"
_ADV = (
    r"(?:(?:alltid|även|också|därför|därutöver|dessutom|i\s+övrigt|i\s+första\s+hand|"
    r"i\s+stället|istället)\s+)*"
)
_MODAL = r"(?:ska|skall|måste|bör)"
_VERB_BEHIND = re.compile(
    rf"^\s*(?P<applies>{_MODAL}\s+{_ADV}{_MADE}|(?:gäller|tillämpas|används|reglerar|styr(?=\s)|kompletterar|"
    r"följs(?!\s+upp))\b|som\s+gäller\b)"
    rf"|^,\s+(?:vilk\w+|som)\s+{_ADV}(?P<relative>gäller|tillämpas|{_MODAL}\s+{_ADV}{_MADE})\b",
    re.IGNORECASE,
)
_MADE_BEHIND = re.compile(rf"^\s*{_ADV}(?P<made>{_MADE})\b", re.IGNORECASE)
_MODAL_BEFORE = re.compile(rf"\b(?P<modal>{_MODAL})\s+{_ADV}$", re.IGNORECASE)
_VERB_BEFORE = re.compile(rf"(?<!som )\b(?P<applies>gäller|tillämpas|används|följs)\s+{_ADV}$")
_FRONTED = re.compile(
    r"^(?:vid|för|i|utöver|därutöver|här|då|under|inom|på|istället|dessutom|när|om|vidare|med)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?P<applies>enligt|i\s+enlighet\s+med|i\s+överensstämmelse\s+med|med\s+stöd\s+i|"
    r"(?:regleras|styrs|framgår|följer|anges|beskrivs|finns|återfinns)\s+(?:\w+\s+)?(?:i|av)|(?:^|(?<=\()|(?<=,\s))se(?:\s+(?:även|också|vidare))?|utgångspunkt\s+i|omfattas\s+av|"
    r"kompletteras\s+(?:med|av)|koppling\s+till|integrer\w+\s+i|hänvisas\s+till|bundna?\s+av|"
    r"dock\s+med|följa|följer|tillämpa|tillämpar|använda|använder|iaktta|beakta)\s+(?:\w+et\s+)?$",
    re.IGNORECASE,
)
_ALONG = re.compile(
    r"\b(?P<applies>i\s+linje\s+med|utifrån|med\s+utgångspunkt\s+i)\s+(?:[^\s,.;]+\s+){0,6}?$",
    re.IGNORECASE,
)
_METHOD = re.compile(r"\b(?P<applies>genom|med\s+hjälp\s+av)\s+$", re.IGNORECASE)
_JOINED = re.compile(r"^\s*(?:,|och|samt|eller)\s*(?:av\s+|i\s+)?$")
_PROCURED = re.compile(
    r"\bhar\s+(?P<name>(?:(?:centralt|gemensamt)\s+)?upphandlade\s+\w+)[^.;]*?,\s+(?:vilka|som)\s+"
    rf"{_ADV}(?P<applies>{_MODAL}\s+{_ADV}användas)"
)


def governed_in(text: str) -> list[tuple[str, str]]:
    """The names of what applies in a sentence and the words that make it apply, in order."""
    if text.endswith("?"):
        return []
    found = [(match.start(), match["name"], match["applies"]) for match in _PROCURED.finditer(text)]
    found.extend(_governed(text))
    return [(name, applies) for _, name, applies in sorted(found)]


def _governed(text: str) -> Iterator[tuple[int, str, str]]:
    """What applies; names joined by "och" share the words that make one of them apply."""
    rules = list(named_rules(text))
    applies = [_applies(text, rule) for rule in rules]
    joined = [bool(_JOINED.match(text[a.end : b.start])) for a, b in pairwise(rules)]
    for at, together in enumerate(joined):
        applies[at + 1] = applies[at + 1] or (applies[at] if together else "")
    for at, together in reversed(list(enumerate(joined))):
        applies[at] = applies[at] or (applies[at + 1] if together else "")
    for rule, words in zip(rules, applies, strict=True):
        if words:
            yield rule.start, rule.name, words


def _applies(text: str, rule: NamedRule) -> str:
    """The words that make a named rule apply, empty where none do."""
    before, behind = text[: rule.start], text[rule.end :]
    if match := _BY.search(before) or _ALONG.search(before):
        return match["applies"]
    if re.search(r"metod|ramavtal", rule.name, re.IGNORECASE) and (match := _METHOD.search(before)):
        return match["applies"]
    modal, made = _MODAL_BEFORE.search(before), _MADE_BEHIND.search(behind)
    if modal and made:
        return f"{modal['modal']} {made['made']}"
    if match := _VERB_BEHIND.search(behind):
        return re.sub(r"^som\s+", "", match["applies"] or match["relative"])
    if (match := _VERB_BEFORE.search(before)) and _FRONTED.match(before):
        return match["applies"]
    return ""
