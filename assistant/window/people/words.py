"""The words of the page on people, Swedish and English."""

from __future__ import annotations

from assistant.window.words import Words

WORDS: dict[str, Words] = {
    "title": Words("Personer", "People"),
    "about": Words(
        "Vem som sitter var, utläst ur dokumentet. Varje rad visar de ord som den bygger på.",
        "Who sits where, read out of the document. Each row shows the words it rests on.",
    ),
    "swedish": Words(
        "",
        "Bodies, titles and quotations are the document's own Swedish words; the English beside "
        "them is a working translation.",
    ),
    "person": Words("Person", "Person"),
    "person_hint": Words("Hela namnet eller en del", "The name or a part of it"),
    "party": Words("Parti", "Party"),
    "role": Words("Roll", "Role"),
    "body": Words("Organ", "Body"),
    "level": Words("Nivå", "Level"),
    "year": Words("År", "Year"),
    "proof": Words("Källa", "Source"),
    "filter": Words("Filtrera", "Filter"),
    "all": Words("Alla", "All"),
    "clear": Words("Visa alla", "Show all"),
    "political": Words("politisk", "political"),
    "official": Words("tjänsteperson", "official"),
    "vacant": Words("vakant", "vacant"),
    "no_collaboration": Words("Utan angivet samarbete", "No collaboration given"),
    "found": Words("{seats}, {people}, {groups}", "{seats}, {people}, {groups}"),
    "seat": Words("1 uppdrag", "1 seat"),
    "seats": Words("{n} uppdrag", "{n} seats"),
    "one": Words("1 person", "1 person"),
    "people": Words("{n} personer", "{n} people"),
    "group": Words("1 samarbete", "1 collaboration"),
    "groups": Words("{n} samarbeten", "{n} collaborations"),
    "none": Words(
        "Inget uppdrag passar det som är valt. Ta bort ett val eller skriv namnet på ett annat "
        "sätt.",
        "No seat fits what is chosen. Remove a choice or write the name in another way.",
    ),
    "near": Words("Närmast finns: {names}.", "Nearest are: {names}."),
    "empty": Words(
        "Dokumentet nämner ingen som sitter i något organ.",
        "The document names nobody who sits on any body.",
    ),
    "unread": Words(
        "Ställen som ser ut som uppdrag men som inte kunde läsas ut: {n}. Läs dem själv",
        "Places that look like seats but could not be read as such: {n}. Read them yourself",
    ),
    "export": Words("Spara det som visas", "Save what is shown"),
    "csv": Words("CSV (för program)", "CSV (for programs)"),
    "xlsx": Words("Excel", "Excel"),
}
