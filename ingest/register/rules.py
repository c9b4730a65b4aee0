"""Rules: sentences and list items that say what must, should, may or must not be done."""

from __future__ import annotations

import re

from corpus.passage import Shape
from corpus.place import Place
from corpus.rule import Modality, Rule
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.register.modality import modals_in
from ingest.register.prose import place_of, prose_of
from ingest.register.rule_parts import condition_of, exception_of, subject_of

_APPEAL = re.compile(
    r"^(?:var(?!je|t|a|f|ken)\s+\w+|tänk\s+på|undvik|använd|välj|kontrollera|kom\s+ihåg|se\s+till|anmäl|boka|"
    r"följ|respektera|informera|glöm\s+inte|lämna|meddela|ta\s+(?:alltid|med|hänsyn)|visa)\b",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"uppförandekod|förhållningsregl|ordningsregl|följande\s+(?:punkter|regler)|"
    r"(?:gäller\s+(?:\w+\s+)?följande|följande\s+(?:\w+\s+)?gäller)|regler\s*:?$",
    re.IGNORECASE,
)
_NO_NORM = re.compile(
    r"^(?:exempel|till exempel|t\.ex\.|detta|det|vi\s+vill|syftet)\b", re.IGNORECASE
)
_PRESENT = re.compile(r"\b(?:är|gäller|\w{2,}(?:as|ds|ts|ns|ls|rs|ks|ps|gs|es)|\w+(?:ar|er))\b")


def read_rules(knowledge: Knowledge) -> tuple[Rule, ...]:
    """Every rule of a collection, in order of the text."""
    with_list = {(p.document, p.lead_in) for p in knowledge.passages if p.lead_in}
    found: list[Rule] = []
    for sentence in prose_of(knowledge):
        if (sentence.passage.document, sentence.span) not in with_list:
            found.extend(_rules_of(sentence))
    return tuple(found)


def _rules_of(sentence: Sentence) -> list[Rule]:
    """The rules of one sentence: its own, else what its list's lead-in makes of it."""
    if sentence.text.endswith("?"):
        return []
    return _own_rules(sentence) or _list_rules(sentence) or _norms(sentence)


def _own_rules(sentence: Sentence) -> list[Rule]:
    text = sentence.text
    modals = modals_in(text)
    found: list[Rule] = []
    for at, modal in enumerate(modals):
        end = modals[at + 1].clause_start if at + 1 < len(modals) else len(text)
        words = text[:end]
        binds = subject_of(words, modal)
        if not binds and at and not modal.passive and found[-1].binds:
            binds = found[-1].binds
        condition = condition_of(words, modal)
        fronted = exception_of(text[modal.clause_start : modal.start])
        exception = fronted or exception_of(text[modal.end :])
        found.append(_rule(sentence, modal.modality, binds, condition, exception))
    return found


def _list_rules(sentence: Sentence) -> list[Rule]:
    """A list item under a lead-in with a modal has the lead-in's modality and subject."""
    lead_in = sentence.passage.lead_in
    modals = modals_in(sentence.lead_in) if lead_in else ()
    if not modals or lead_in is None or _NO_NORM.match(sentence.text):
        return []
    modal = modals[-1]
    own, given = condition_of(sentence.text, None), condition_of(sentence.lead_in, modal)
    condition = given if given and own.lower().startswith("vid ") else own or given
    binds = subject_of(f"{sentence.lead_in.rstrip(': ')} {sentence.text}", modal)
    exception = exception_of(sentence.text)
    place = Place(sentence.passage.document, lead_in)
    return [_rule(sentence, modal.modality, binds, condition, exception, place)]


def _norms(sentence: Sentence) -> list[Rule]:
    """Appeals anywhere, and plain statements in the list of a code of conduct."""
    text = sentence.text
    appeal = bool(_APPEAL.match(text)) and not text.endswith("?")
    coded = _CODE.search(sentence.lead_in) or _CODE.search(sentence.heading)
    in_code = bool(coded) and sentence.passage.shape is Shape.BULLET
    stated = in_code and not _NO_NORM.match(text) and bool(_PRESENT.search(text))
    if not (appeal or stated):
        return []
    condition = _fronted(text) or condition_of(text, None)
    lead_in = sentence.passage.lead_in if stated else None
    place = Place(sentence.passage.document, lead_in) if lead_in else None
    return [_rule(sentence, Modality.NORM, "", condition, exception_of(text), place)]


def _fronted(text: str) -> str:
    """A fronted condition of a statement, up to its verb."""
    match = re.match(
        r"((?:vid|i samband med|under|när|inför)\s+.+?)\s+\w{3,}s\s", text, re.IGNORECASE
    )
    return match[1] if match else ""


def _rule(
    sentence: Sentence,
    modality: Modality,
    binds: str,
    condition: str,
    exception: str,
    lead_in: Place | None = None,
) -> Rule:
    return Rule(
        place=place_of(sentence),
        section=sentence.passage.section,
        modality=modality,
        binds=binds,
        condition=condition,
        exception=exception,
        lead_in=lead_in,
    )
