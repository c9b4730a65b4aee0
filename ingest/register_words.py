"""The register's columns and values in Swedish and English words."""

from __future__ import annotations

from corpus.rule import Modality
from corpus.seat import Level

HEADINGS: dict[str, tuple[str, str]] = {
    "name": ("Namn", "Name"),
    "other_names": ("Andra namn", "Other names"),
    "kind": ("Slag", "Kind"),
    "founded": ("Startade", "Founded"),
    "member_since": ("Medlem sedan", "Member since"),
    "members": ("Medlemmar", "Members"),
    "members_claimed": ("Medlemmar enligt texten", "Members claimed"),
    "member_count": ("Antal medlemmar", "Member count"),
    "member_count_words": ("Antal medlemmar i ord", "Member count in words"),
    "countries": ("Länder", "Countries"),
    "country_count": ("Antal länder", "Country count"),
    "office": ("Kontor", "Office"),
    "purpose": ("Syfte", "Purpose"),
    "person": ("Person", "Person"),
    "party": ("Parti", "Party"),
    "role": ("Roll", "Role"),
    "ordinary": ("Ordinarie", "Ordinary"),
    "body": ("Organ", "Body"),
    "body_name": ("Organets namn", "Body's name"),
    "level": ("Nivå", "Level"),
    "title": ("Titel", "Title"),
    "holder": ("För", "For"),
    "collaboration": ("Samarbete", "Collaboration"),
    "year": ("År", "Year"),
    "until": ("Till", "Until"),
    "count_claimed": ("Antal enligt texten", "Count claimed"),
    "count_found": ("Antal nämnda", "Count named"),
    "vacant": ("Vakant", "Vacant"),
    "item": ("Kostnad", "Cost"),
    "amount": ("Belopp", "Amount"),
    "currency": ("Valuta", "Currency"),
    "last_year": ("Sista år", "Last year"),
    "yearly": ("Årligen", "Yearly"),
    "per": ("Per", "Per"),
    "approximate": ("Ungefär", "Approximate"),
    "estimated": ("Uppskattat", "Estimated"),
    "includes": ("Ingår", "Includes"),
    "share_percent": ("Tjänst, %", "Post, %"),
    "share_approximate": ("Tjänst ungefär", "Post approximate"),
    "fee_pays": ("Avgiften täcker", "Fee pays"),
    "reimbursed": ("Ersätts", "Reimbursed"),
    "reimbursed_by": ("Ersätts av", "Reimbursed by"),
    "modality": ("Gäller som", "Modality"),
    "binds": ("Vem", "Binds"),
    "condition": ("Villkor", "Condition"),
    "exception": ("Undantag", "Exception"),
    "who": ("Vem", "Who"),
    "act": ("Gör", "Act"),
    "what": ("Vad", "What"),
    "times": ("När", "When"),
    "support": ("Stöd av", "Support"),
    "number": ("Nr", "No"),
    "programmes": ("Program", "Programmes"),
    "first_year": ("Första år", "First year"),
    "applies": ("Sägs gälla genom", "Applies by"),
    "reason": ("Varför inte", "Why not"),
    "document": ("Dokument", "Document"),
    "section": ("Avsnitt", "Section"),
    "page": ("Sida", "Page"),
    "start": ("Början", "Start"),
    "end": ("Slut", "End"),
    "quote": ("Citat", "Quote"),
    "further_quotes": ("Fler citat", "Further quotes"),
}
"""The heading of each column."""

FACTS: dict[str, tuple[str, str]] = {
    "collaborations": ("samarbete", "collaboration"),
    "seats": ("plats", "seat"),
    "costs": ("kostnad", "cost"),
    "rules": ("regel", "rule"),
    "responsibilities": ("ansvar", "responsibility"),
    "goals": ("programmål", "programme goal"),
    "strategies": ("strategi", "strategy"),
    "references": ("hänvisning", "reference"),
}
"""What one fact of a kind is called."""

LEVELS: dict[str, tuple[str, ...]] = {
    Level.POLITICAL.value: ("politisk", "political", "politiska", "politiker", "politicians"),
    Level.OFFICIAL.value: (
        "tjänsteperson",
        "official",
        "tjänsteman",
        "tjänstepersoner",
        "officials",
    ),
}
MODALITIES: dict[str, tuple[str, ...]] = {
    Modality.MUST.value: ("ska", "must", "måste", "shall"),
    Modality.SHOULD.value: ("bör", "should"),
    Modality.SHOULD_NOT.value: ("bör inte", "should not"),
    Modality.MAY.value: ("får", "may", "kan"),
    Modality.MAY_ONLY.value: ("får bara", "may only", "får endast"),
    Modality.MUST_NOT.value: ("får inte", "must not", "ska inte", "may not"),
    Modality.NORM.value: ("norm", "norm"),
}
"""Values of a fact with the Swedish and the English word for them, and others that mean them."""
_YES = ("ja", "yes")
_NO = ("nej", "no")
_CHOSEN = {"level": LEVELS, "modality": MODALITIES}


def heading(column: str, language: str) -> str:
    """The heading of a column in "sv" or "en"."""
    return HEADINGS[column][language == "en"]


def shown(column: str, value: str | int | float | None, flag: bool, language: str) -> str:
    """A cell as a person reads it; `flag` says that 1 and 0 mean yes and no."""
    if value is None:
        return ""
    if flag:
        return (_YES if value else _NO)[language == "en"]
    if column in _CHOSEN and value in _CHOSEN[column]:
        return _CHOSEN[column][str(value)][language == "en"]
    if column == "amount":
        return f"{value:,}".replace(",", " ")
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return text.replace(".", ",") if isinstance(value, float) and language == "sv" else text
