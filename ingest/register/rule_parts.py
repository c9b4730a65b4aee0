"""The parts of a rule: whom it binds, on what condition, with what exception."""

from __future__ import annotations

import re

from ingest.register.actors import is_actor
from ingest.register.modality import Modal, infinitive_in

_FRONTED = re.compile(
    r"^(?:vid|i|på|under|om|när|för|inför|efter|innan|med|till|från|enligt|utanför|inom|därför|"
    r"dock|då|ifall|av|utan|vidare|dessutom|detta innebär att|det innebär att|grundprincipen)\b",
    re.IGNORECASE,
)
_CONDITION_FRONT = re.compile(
    r"^(?:om|när|vid|under|i samband med|inför|efter|innan|ifall|för|på|utanför|i|inom|utan)\b",
    re.IGNORECASE,
)
_VERBISH = r"(?:är|har|kan|inte|finns|\w{2,}(?:[aeåö]r|[antsdgl]s|as))"
_CONDITION = re.compile(
    rf"(?:,\s*)?(?<!frågor )(?<!fråga )(?<!frågan )(?<!beslut )(?<!misstanke )(?<!avtal )(?<!råd )"
    rf"(?<!besluta )(?<!beslutar )(?<!lagen )(?<!regler )(?<!riktlinjer )(?<!informera )"
    rf"\b(?P<words>(?:om\s+(?!att\b|inte\b)(?=(?:\w+\s+){{1,3}}?{_VERBISH}\b)|när\s+|ifall\s+|under\s+(?=\w*(?:tid|tjänst|resa|vistelse|"
    r"möte|besök|sammanträde|semester|helg|kväll|dagtid|period)\w*\b)|vid\s+"
    r"(?=(?:\w+\s+){0,3}?\w*(?:ningar?|tion(?:er)?|besök\w*|möten?|res[ao]r?|arbete[nt]?|val|köp|behov|"
    r"fall|risk|tillfällen?|sjukdom|frånvaro|konferens(?:er)?|uppdrag|evenemang|sammanträde\w*|samtal|måltid\w*|lunch\w*|middag\w*|kris\w*|"
    r"fara|av?resa|hemkomst|ankomst|seminari\w+|kurs\w*|högtid\w*|olyck\w+|tveksamhet\w*)\b)|"
    r"i\s+samband\s+med\s+|"
    r"efter\s+|innan\s+|i\s+tillämpliga\s+fall|"
    r"utan\s+(?=\w*(?:tillstånd|godkännande|beslut|samråd|medgivande))|i\s+de\s+fall)[^,;.]*)",
    re.IGNORECASE,
)
_EXCEPTION = re.compile(
    r"\b(?P<words>(?:dock\b|utom\b|om\s+inte\b|såvida\s+inte\b|förutom\b|med\s+undantag\b|"
    r"undantaget\b|annat\s+än\b|bortsett\s+från\b|om\s+(?:\w+\s+)?(?:det\s+)?inte\b)[^.;]*)",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r"\s*\b(?:alltid|endast|bara|enbart|inte|ej|aldrig|även|också|heller|dock|då|därför|"
    r"i första hand|normalt|som regel)\b.*$",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"^(?:ingen|inga|det)\b", re.IGNORECASE)
_STOPS = re.compile(r"\s+(?:enligt|dock|utom|om inte|såvida inte)\b.*$", re.IGNORECASE)


def subject_of(text: str, modal: Modal) -> str:
    """The subject of a modal's verb if it names someone who can act, else nothing."""
    if modal.passive:
        return ""
    before = text[modal.clause_start : modal.start].strip(" ,")
    before = re.sub(r"^(?:detta|det)\s+innebär\s+att\s+", "", before, flags=re.IGNORECASE)
    if not before or _FRONTED.match(before):
        rest = text[modal.end :]
        verb = infinitive_in(rest)
        phrase = rest[: verb[1]] if verb else ""
    else:
        phrase = before
    phrase = _ADVERBS.sub("", phrase).strip(" ,")
    phrase = re.sub(r"^(?:endast|enbart|bara)\s+", "", phrase, flags=re.IGNORECASE)
    return phrase if is_actor(phrase) and not _NOBODY.match(phrase) else ""


def exception_of(words: str) -> str:
    """The exception that a rule's words name."""
    match = _EXCEPTION.search(words)
    return match["words"].strip(" ,.") if match else ""


def condition_of(text: str, modal: Modal | None) -> str:
    """The condition of a rule: what stands before its modal, else what follows."""
    if modal is not None:
        before = text[modal.clause_start : modal.start].strip(" ,")
        if _CONDITION_FRONT.match(before) and not before.lower().startswith("i första hand"):
            return _ADVERBS.sub("", before).strip(" ,")
    after = text[modal.end :] if modal is not None else text
    after = _EXCEPTION.sub("", after)
    match = _CONDITION.search(after)
    if match is None:
        return ""
    verb = infinitive_in(after) if modal is not None else None
    words = match["words"]
    if verb and match.start() < verb[1] < match.end():
        words = after[match.start("words") : verb[1]]
    return _STOPS.sub("", words).strip(" ,.:")
