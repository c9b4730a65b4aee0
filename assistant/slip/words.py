"""The words on a slip and of its examination, in Swedish and English."""

from __future__ import annotations

_WORDS: dict[str, tuple[str, str]] = {
    "slip": ("Svarskvitto", "Answer slip"),
    "question": ("Fråga", "Question"),
    "earlier": ("Tidigare i samtalet", "Earlier in the conversation"),
    "answer": ("Svar", "Answer"),
    "quotations": ("Citat ur dokumentet", "Quotations from the document (Swedish original)"),
    "related": ("Närliggande avsnitt, inte bevis", "Related sections, not proof"),
    "contact": ("Vem du kan fråga", "Whom to ask"),
    "page": ("s. {page}", "p. {page}"),
    "basis": ("Underlag", "Basis"),
    "proof": ("Uppgifter om svaret", "About this answer"),
    "time": ("Sparat", "Saved"),
    "version": ("Samlingens version", "Version of the collection"),
    "document": ("Dokument", "Document"),
    "status": ("Utfall", "Outcome"),
    "how": (
        "Pröva kvittot: python -m assistant verify FIL. Det visar om filen är oförändrad och om "
        "citaten står kvar i dokumentet.",
        "Examine this slip: python -m assistant verify FILE. It tells whether the file is "
        "unaltered and whether the quotations still stand in the document.",
    ),
    "answered": ("besvarad", "answered"),
    "clarify": ("flera läsningar", "several readings"),
    "not_in_documents": ("dokumentet säger inget om det", "the document does not say"),
    "small_talk": ("ingen sakfråga", "no question of substance"),
    "refused": ("avböjd", "declined"),
    "error": ("fel", "error"),
    "unaltered": (
        "Oförändrat: innehållet stämmer med summan i filen.",
        "Unaltered: the content agrees with the hash in the file.",
    ),
    "altered": (
        "ÄNDRAT: det som står i filen stämmer inte med summan i den. Lita inte på kvittot.",
        "ALTERED: what the file says does not agree with the hash in it. Do not trust the slip.",
    ),
    "signature_right": (
        "Underskriften stämmer: kvittot gjordes av någon som har nyckeln.",
        "The signature is right: the slip was made by someone who holds the key.",
    ),
    "signature_wrong": (
        "UNDERSKRIFTEN STÄMMER INTE: kvittot är ändrat eller gjort med en annan nyckel.",
        "THE SIGNATURE IS WRONG: the slip was altered, or made with another key.",
    ),
    "signature_missing": (
        "UNDERSKRIFT SAKNAS: här finns en nyckel, men kvittot är inte underskrivet.",
        "NO SIGNATURE: there is a key here, but the slip is not signed.",
    ),
    "signature_unchecked": (
        "Kvittot är underskrivet, men utan nyckeln (STRATEGY_SLIP_KEY) kan det inte prövas. "
        "Summan ensam visar ändringar av misstag; den som ändrar med avsikt kan räkna om den.",
        "The slip is signed, but without the key (STRATEGY_SLIP_KEY) that cannot be examined. "
        "The hash alone tells of accidents; whoever alters on purpose can compute it anew.",
    ),
    "signature_none": (
        "Kvittot är inte underskrivet. Summan visar ändringar av misstag; den som ändrar med "
        "avsikt kan räkna om den. Citaten nedan prövas mot dokumentet självt.",
        "The slip is not signed. The hash tells of accidents; whoever alters on purpose can "
        "compute it anew. The quotations below are compared with the document itself.",
    ),
    "same_version": (
        "Dokumenten är desamma som när kvittot sparades (version {version}).",
        "The documents are those of when the slip was saved (version {version}).",
    ),
    "other_version": (
        "Dokumenten har ändrats sedan dess: kvittot har version {old}, här finns {version}.",
        "The documents have changed since: the slip has version {old}, here is {version}.",
    ),
    "stands": ("står kvar", "still stands"),
    "moved": ("står kvar, men har flyttats", "still stands, but was moved"),
    "gone": ("STÅR INTE KVAR", "NO LONGER STANDS THERE"),
    "to": ("nu: {place}", "now: {place}"),
    "no_quotations": ("Kvittot har inga citat att pröva.", "The slip has no quotations."),
}


def in_words(name: str, language: str, /, **values: object) -> str:
    """A text in a language, English where it is "en", else Swedish."""
    return _WORDS[name][language == "en"].format(**values)
