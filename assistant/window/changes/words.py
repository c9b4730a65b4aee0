"""The words of the page on changes, Swedish and English."""

from __future__ import annotations

from assistant.window.words import Words

WORDS: dict[str, Words] = {
    "title": Words("Ändringar", "Changes"),
    "about": Words(
        "Vad som skiljer den text som svarar nu från den som svarade före den.",
        "How the text that answers now differs from the one that answered before it.",
    ),
    "swedish": Words(
        "Texten står på det språk den är skriven på.",
        "The text stands in the language it is written in, Swedish.",
    ),
    "first": Words(
        "Det finns ingen tidigare version att jämföra med. När dokumentet byts ut eller ändras "
        "står här vad som blev annorlunda.",
        "There is no earlier version to compare with. When the document is replaced or changed, "
        "this page tells what became different.",
    ),
    "unreadable": Words(
        "Den tidigare versionen går inte att läsa, så ändringarna kan inte visas. Läs in "
        "dokumenten på nytt med kommandot python -m ingest.",
        "The earlier version cannot be read, so the changes cannot be shown. Take the documents "
        "in anew with the command python -m ingest.",
    ),
    "between": Words(
        "Från version {before} (inläst {before_date}) till version {after} (inläst {after_date}).",
        "From version {before} (taken in {before_date}) to version {after} (taken in "
        "{after_date}).",
    ),
    "none": Words(
        "Alla stycken har samma ord i båda versionerna.",
        "Every passage has the same words in both versions.",
    ),
    "unchanged": Words("Oförändrade stycken: {count}.", "Passages unchanged: {count}."),
    "edited": Words("Ändrade stycken", "Edited passages"),
    "added": Words("Nya stycken", "New passages"),
    "removed": Words("Borttagna stycken", "Removed passages"),
    "moved": Words("Flyttade stycken", "Moved passages"),
    "facts": Words("Ändrade fakta", "Facts that changed"),
    "facts_about": Words(
        "Vad som läses ut ur texten om samarbeten, platser, kostnader, regler och ansvar.",
        "What is read out of the text on collaborations, seats, costs, rules and duties.",
    ),
    "no_facts": Words(
        "Inga fakta har ändrats.",
        "No facts have changed.",
    ),
    "facts_unknown": Words(
        "Fakta kan inte jämföras, för en av versionerna sparades utan dem.",
        "Facts cannot be compared, since one of the versions was kept without them.",
    ),
    "fact_added": Words("Ny", "New"),
    "fact_removed": Words("Borttagen", "Removed"),
    "fact_altered": Words("Ändrad", "Altered"),
    "was": Words("borttaget:", "removed:"),
    "is": Words("tillagt:", "added:"),
    "from": Words("Från", "From"),
    "to": Words("Till", "To"),
    "more": Words(
        "{count} till visas inte här. Kommandot python -m ingest changes räknar upp alla.",
        "{count} more are not shown here. The command python -m ingest changes lists all.",
    ),
}
