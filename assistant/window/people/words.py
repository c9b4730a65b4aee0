"""The words of the page on people, Swedish and English."""

from __future__ import annotations

from assistant.window.bilingual import Words

WORDS: Words = {
    "title": ("Personer", "People"),
    "about": (
        "Vem som sitter var, utläst ur dokumentet. Varje rad visar de ord som den bygger på.",
        "Who sits where, read out of the document. Each row shows the words it rests on.",
    ),
    "swedish": (
        "",
        "Bodies, titles and quotations are the document's own Swedish words; the English beside "
        "them is a working translation.",
    ),
    "person": ("Person", "Person"),
    "person_hint": (
        "Del av namnet räcker, även felstavat",
        "A part of the name will do, even misspelt",
    ),
    "party": ("Parti", "Party"),
    "role": ("Roll", "Role"),
    "body": ("Organ", "Body"),
    "level": ("Nivå", "Level"),
    "year": ("År", "Year"),
    "proof": ("Källa", "Source"),
    "all": ("Alla", "All"),
    "clear": ("Visa alla", "Show all"),
    "political": ("politisk", "political"),
    "official": ("tjänsteperson", "official"),
    "vacant": ("vakant", "vacant"),
    "no_collaboration": ("Utan angivet samarbete", "No collaboration given"),
    "found": ("{seats}, {people}, {groups}", "{seats}, {people}, {groups}"),
    "seat": ("1 uppdrag", "1 seat"),
    "seats": ("{n} uppdrag", "{n} seats"),
    "one": ("1 person", "1 person"),
    "people": ("{n} personer", "{n} people"),
    "group": ("1 samarbete", "1 collaboration"),
    "groups": ("{n} samarbeten", "{n} collaborations"),
    "none": (
        "Inget uppdrag passar det som är valt. Ta bort ett val eller skriv namnet på ett annat "
        "sätt.",
        "No seat fits what is chosen. Remove a choice or write the name in another way.",
    ),
    "near": ("Närmast finns: {names}.", "Nearest are: {names}."),
    "empty": (
        "Dokumentet nämner ingen som sitter i något organ.",
        "The document names nobody who sits on any body.",
    ),
    "unread": (
        "Ställen som ser ut som uppdrag men som inte kunde läsas ut: {n}. Läs dem själv:",
        "Places that look like seats but could not be read as such: {n}. Read them yourself:",
    ),
    "export": ("Spara det som visas", "Save what is shown"),
    "csv": ("CSV (för program)", "CSV (for programs)"),
    "xlsx": ("Excel", "Excel"),
}
