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
        "Frågan (question eller query) ska vara en text, på svenska eller engelska.",
        "The question (question or query) must be a text, in Swedish or English.",
    ),
    "earlier": (
        "earlier_turns ska vara en lista av texter: användarens egna tidigare frågor, äldst först.",
        "earlier_turns must be a list of texts: the user's own earlier questions, oldest first.",
    ),
    "language": (
        'language ska vara "sv" eller "en", eller utelämnas.',
        'language must be "sv" or "en", or left out.',
    ),
    "filters": (
        f"filters ska vara ett objekt vars värden är texter. Filter: {_FILTERS}.",
        f"filters must be an object whose values are texts. Filters: {_FILTERS}.",
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
