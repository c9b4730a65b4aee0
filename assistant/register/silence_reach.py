"""What the text does not say of a person or an office: how to reach them, what they are paid, where
in a street they are."""

from __future__ import annotations

import re

from assistant.question import Question
from assistant.register.facts import Facts
from ingest.words import fold

_CONTACT = re.compile(
    r"\b(?:telefon\w*|mobil(?:nummer|nr|telefon)?\w*|tel(?:nr)?|mejl\w*|mail(?:adress\w*)?|"
    r"e[- ]?mail\w*|"
    r"e[- ]?post\w*|kontaktuppgift\w*|postadress\w*|phone\w*|mobile(?: number)?|cell(?:phone)?|"
    r"contact (?:details|info\w*)|(?:get hold of|reach|ringa|na) (?-i:(?=[A-ZÅÄÖ])))",
    re.IGNORECASE,
)
_SOMEONE = re.compile(
    r"\b(?:var[at]?|our)\b.*\b(?:ledam|represent|politik|member|ersattar|deput)|"
    r"\b\w*(?:adress\w*|nummer|nr|number|address|mail|mejl) (?:till|to) "
    r"(?:de[mn]|dom|honom|henne|them|him|her)\b|"
    r"\b(?:their|his|her|deras|hans|hennes) (?:\w+ )?"
    r"(?:e-?mails?|phone|number|mejl\w*|mail\w*|telefon\w*)\b"
)
_REACHES = re.compile(r"[\w.-]+@[\w.-]+\.\w+|\b0\d{1,3}-\d{2,}|\+\d{2}")
"""A way to reach somebody, as a text gives it."""
_PAY = re.compile(
    r"\b(?:lon(?:en|er)?|manadslon\w*|tjanar|arvode(?:t|n|ring\w*)?|arvoderas|timpeng\w*|"
    r"salar(?:y|ies)|"
    r"earns?|wages?|remunerat\w+|compensation|gets? paid|is paid)\b"
)
_MEMBERS_PAY = re.compile(
    r"\b(?:how much|what) (?:is|are|do|does|did|will) (?:[\w']+ ){0,2}?(?:members?|politicians?|"
    r"representatives?|delegates?|chair\w*|they)\b(?: \w+){0,4}? (?:paid|earn|get for)\b|"
    r"\b(?:hur mycket|vad) (?:far|tjanar|har) (?:\w+ ){0,2}?(?:ledamot\w*|medlemmarna|politiker\w*|"
    r"ordforande\w*|representant\w*|de|dom)\b(?: \w+){0,4}? ?(?:betalt|i (?:lon|arvode))\b"
)
"""What the members of a body are paid, whoever they are."""
_ADDRESS = re.compile(
    r"\b(?:gatu|besoks|post)adress\w*|\badress(?:en)?\b|\b(?:which|what) street\b|"
    r"\bstreet (?:address\w*|name|number)\b|\bpostnummer\w*|"
    r"\bzip code\b|\bpostal code\b|\boppettid\w*|\bopening hours\b|\bvaning\w*|\bwhich floor\b"
)
_STREET = re.compile(r"\b(?:vilken|heter|namnet på) gatan?\b|\bgatan? (?:ligger|heter)\b")
"""With its own letters: a riddle ("gåta") is none."""


def asks_contact(question: Question, facts: Facts) -> bool:
    """How to reach somebody, where the text gives no number or address at all."""
    someone = bool(question.people) or bool(_SOMEONE.search(fold(question.text)))
    if not someone or not _CONTACT.search(question.text):
        return False
    return not facts.once(_reaches)


def asks_pay(question: Question, facts: Facts) -> bool:
    """What somebody is paid, where no amount of the text is pay."""
    text = fold(question.text)
    someone = bool(question.people) or bool(_SOMEONE.search(text))
    if not _MEMBERS_PAY.search(text) and not (someone and _PAY.search(text)):
        return False
    return not any(_PAY.search(fold(cost.item)) for cost in facts.register.costs)


def asks_address(question: Question, facts: Facts) -> bool:
    """Where in a street something lies, or when it is open, where the text has no such word."""
    if not _ADDRESS.search(fold(question.text)) and not _STREET.search(question.text.lower()):
        return False
    return not facts.once(_has_address)


def _reaches(facts: Facts) -> bool:
    """Whether the texts give any way to reach somebody."""
    return any(_REACHES.search(document.text) for document in facts.knowledge.documents.values())


def _has_address(facts: Facts) -> bool:
    """Whether the texts have a word for where in a street something lies, or when it is open."""
    texts = facts.knowledge.documents.values()
    return any(_ADDRESS.search(fold(document.text)) for document in texts)
