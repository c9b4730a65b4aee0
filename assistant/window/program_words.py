"""What other programs are told when something is wrong, in Swedish and English."""

from __future__ import annotations

from assistant.listing.filters import FILTERS
from ingest.register_tables import TABLES

_KINDS = ", ".join(TABLES)
_FILTERS = ", ".join(FILTERS)
_SAID: dict[str, tuple[str, str]] = {
    "busy": (
        "Många frågar just nu. Försök igen om en liten stund.",
        "Many people are asking just now. Try again in a little while.",
    ),
    "failed": (
        "Något gick fel här. Försök igen; hjälper det inte, säg till den som sköter tjänsten.",
        "Something went wrong here. Try again; if that does not help, tell who runs the service.",
    ),
    "question": (
        "{name} ska vara en text: frågan på svenska eller engelska. Skicka den som en text.",
        "{name} must be a text: the question in Swedish or English. Send it as a text.",
    ),
    "earlier": (
        "earlier_turns ska vara en lista av texter: användarens egna tidigare frågor, äldst först. "
        "Utelämna den om det inte finns några.",
        "earlier_turns must be a list of texts: the user's own earlier questions, oldest first. "
        "Leave it out if there are none.",
    ),
    "language": (
        'language ska vara "sv" eller "en", eller utelämnas.',
        'language must be "sv" or "en", or left out.',
    ),
    "filters": (
        f"filters ska vara ett objekt av filter och texter, eller utelämnas. Filter: {_FILTERS}.",
        f"filters must be an object of filters and texts, or left out. Filters: {_FILTERS}.",
    ),
    "filter": (
        "filters: det finns inget filter {name}. De som finns: " + _FILTERS + ".",
        "filters: there is no filter {name}. Those there are: " + _FILTERS + ".",
    ),
    "filter_value": (
        "filters: värdet av {name} ska vara en text. Skicka det som en text.",
        "filters: the value of {name} must be a text. Send it as a text.",
    ),
    "kind": (f"kind ska vara ett av: {_KINDS}.", f"kind must be one of: {_KINDS}."),
    "no_such": (
        "Något sådant finns inte att anropa. Det som finns: {names}.",
        "There is no such thing to call. What there is: {names}.",
    ),
    "not_json": (
        "Anropet går inte att läsa. Det ska vara ett JSON-objekt, som docs/programs.md visar.",
        "The call cannot be read. It must be a JSON object, as docs/programs.md shows.",
    ),
    "parameters": (
        "Anropet har inte rätt parametrar. De är, i ordning: {names}.",
        "The call does not have the right parameters. They are, in order: {names}.",
    ),
    "unknown": (
        "Det finns ingen parameter {name}. De som finns: {names}. Rätta namnet eller ta bort den.",
        "There is no parameter {name}. Those there are: {names}. Correct its name or leave it out.",
    ),
    "missing": (
        "Parametern {name} saknas och måste anges. Parametrarna är: {names}.",
        "The parameter {name} is missing and must be given. The parameters are: {names}.",
    ),
    "missing_one": (
        "{name} saknas i anropet. Lägg till det; docs/programs.md visar hur ett anrop ser ut.",
        "{name} is missing in the call. Add it; docs/programs.md shows what a call looks like.",
    ),
    "wrong_kind": (
        "{name} ska vara {kind}. Rätta det; docs/programs.md visar hur ett anrop ser ut.",
        "{name} must be {kind}. Correct it; docs/programs.md shows what a call looks like.",
    ),
    "wrong": (
        "{name} har inte rätt form. Rätta det; docs/programs.md visar hur ett anrop ser ut.",
        "{name} does not have the right form. Correct it; docs/programs.md shows what a call looks "
        "like.",
    ),
    "session": (
        "session_hash ska vara en text: ett namn som anroparen hittar på för sitt samtal.",
        "session_hash must be a text: a name that the caller makes up for its conversation.",
    ),
    "too_large": (
        "Anropet är för stort: högst {limit} byte tas emot.",
        "The call is too large: at most {limit} bytes are taken.",
    ),
    "owners_only": (
        "Sidan visas bara för den som äger texten (STRATEGY_OWNER_FILE).",
        "The page is shown only to the owner of the text (STRATEGY_OWNER_FILE).",
    ),
    "not_from_here": (
        "Formuläret kom inte från den här sidan. Ladda om sidan och försök igen.",
        "The form did not come from this page. Load the page again and retry.",
    ),
    "sign_in": (
        "Logga in: skicka användarnamn och lösenord med anropet (HTTP Basic).",
        "Sign in: send user name and password with the call (HTTP Basic).",
    ),
}


def said(name: str, language: object, /, **values: object) -> str:
    """A sentence in a language, Swedish where it is no other."""
    return _SAID[name][language == "en"].format(**values)


_KINDS_OF_VALUE: dict[str, tuple[str, str]] = {
    "text": ("en text", "a text"),
    "number": ("ett tal", "a number"),
    "truth": ("true eller false", "true or false"),
    "list": ("en lista", "a list"),
    "object": ("ett objekt", "an object"),
}


def kind_of(name: str, language: object) -> str:
    """What a kind of value is called in a language."""
    return _KINDS_OF_VALUE[name][language == "en"]
