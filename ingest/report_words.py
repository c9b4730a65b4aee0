"""The words in which an ingest is reported, Swedish and English."""

from __future__ import annotations

from corpus.silent import Why

LANGUAGES = ("sv", "en")
WORDS: dict[str, tuple[str, str]] = {
    "collection": (
        "Samling: {title} (version {version})",
        "Collection: {title} (version {version})",
    ),
    "reused": (
        "Oförändrade sedan förra inläsningen: {count} dokument",
        "Unchanged since the last ingest: {count} documents",
    ),
    "read": (
        "Läst {name}: {pages} sidor, {letters} tecken, {mended} brutna ord lagade{unchanged}",
        "Read {name}: {pages} pages, {letters} characters, {mended} broken words mended{unchanged}",
    ),
    "no": ("inga", "no"),
    "unchanged": (" (oförändrat sedan förra inläsningen)", " (unchanged since the last ingest)"),
    "hyphen": ("  bindestreck kvar vid radslut: {words}", "  hyphen kept at a line end: {words}"),
    "furniture": (
        "  sidhuvuden och sidnummer: {words}",
        "  running heads and page numbers: {words}",
    ),
    "silent": (
        "Används inte: {name}: {reason} (avgjort av {told_by}; [[document]] i collection.toml kan "
        "säga annat)",
        "Not used: {name}: {reason} (by {told_by}; [[document]] in collection.toml can say "
        "otherwise)",
    ),
    Why.OLDER: (
        "en äldre utgåva av {instead}, som svarar i stället",
        "an older edition of {instead}, which answers instead",
    ),
    Why.COMING: (
        "gäller inte än; {instead} svarar till dess",
        "not valid yet; {instead} answers until then",
    ),
    Why.COPY: (
        "samma text som {instead}, som svarar",
        "the same text as {instead}, which answers",
    ),
    Why.TOLD: ("ska inte svara", "not to answer"),
    "dates": ("datumen", "dates"),
    "file names": ("filnamnen", "file names"),
    "file times": ("när filerna ändrades", "file times"),
    "collection.toml": ("collection.toml", "collection.toml"),
    "found": (
        "Hittat {sections} avsnitt, {passages} stycken ({shapes}), {sentences} meningar",
        "Found {sections} sections, {passages} passages ({shapes}), {sentences} sentences",
    ),
    "paragraph": ("löpande text", "paragraph"),
    "bullet": ("punkter", "bullet"),
    "entry": ("poster", "entry"),
    "row": ("tabellrader", "row"),
    "note": ("fotnoter", "note"),
    "register": ("Register: {counts}", "Register: {counts}"),
    "collaborations": ("samarbeten", "collaborations"),
    "seats": ("platser", "seats"),
    "costs": ("kostnader", "costs"),
    "rules": ("regler", "rules"),
    "responsibilities": ("ansvar", "responsibilities"),
    "goals": ("programmål", "goals"),
    "strategies": ("strategier", "strategies"),
    "references": ("hänvisningar", "references"),
    "keys": ("Sökvägar: {counts}", "Keys: {counts}"),
    "sentence": ("meningar", "sentence"),
    "translation": ("översättningar", "translation"),
    "question": ("frågor", "question"),
    "overview": ("översiktsfrågor", "overview"),
    "unanswered": ("frågor utan svar", "unanswered"),
    "glossary": ("Ordlista: {count} termer", "Glossary: {count} terms"),
    "moved": (
        "Följde ett ändrat stycke, bara för sökning",
        "Followed an edited passage, for search only",
    ),
    "lost": ("Miste sitt stycke", "Lost its passage"),
    "unread": ("Ser ut som fakta, inte läst", "Looks like a fact, not read"),
    "page": ("s. {page}", "p. {page}"),
    "unasked": ("Utan frågor", "Without questions"),
    "untranslated": ("Utan giltig översättning", "Without a valid translation"),
    "left_out": ("Utelämnat", "Left out"),
    "none": ("inget", "none"),
    "built": ("Indexet är byggt i {index}", "Index built in {index}"),
    "up_to_date": ("Indexet i {index} är aktuellt", "Index up to date in {index}"),
    "not_kept": (
        "Version {version} finns inte sparad, så ändringarna sedan dess kan inte visas.",
        "Version {version} is not kept, so what changed since then cannot be shown.",
    ),
}
"""Each line or word; words for kinds of things go by the names that the code has for them."""


def say(word: str, language: str, /, **values: object) -> str:
    """A line or word in "sv" or "en"."""
    return WORDS[word][LANGUAGES.index(language)].format(**values)
