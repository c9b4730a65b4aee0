"""The words of the page on how good the assistant is, Swedish and English."""

from __future__ import annotations

from assistant.window.words import Words

WORDS: dict[str, Words] = {
    "title": Words("Hur bra är den?", "How good is it?"),
    "about": Words(
        "Assistenten provas mot frågor med facit. Här står hur ofta den hade rätt senast den "
        "provades.",
        "The assistant is tested on questions whose answers are known. Here is how often it was "
        "right the last time it was tested.",
    ),
    "measured": Words(
        "Provad {date} med {cases} frågor.",
        "Tested on {date} with {cases} questions.",
    ),
    "same": Words(
        "Provet gjordes på den version av dokumentet som svarar nu ({version}).",
        "The test was made on the version of the document that answers now ({version}).",
    ),
    "other": Words(
        "Provet gjordes på en annan version av dokumentet ({tested}) än den som svarar nu "
        "({version}). Siffrorna säger därför inte säkert hur bra svaren är i dag.",
        "The test was made on another version of the document ({tested}) than the one that "
        "answers now ({version}). So the figures do not say for certain how good the answers are "
        "today.",
    ),
    "missing": Words(
        "Det finns ingen mätning att visa. Den görs med kommandot python -m eval report --docs.",
        "There is no measurement to show. It is made with the command "
        "python -m eval report --docs.",
    ),
    "broken": Words(
        "Filen med mätningen går inte att läsa. Gör om den med kommandot "
        "python -m eval report --docs.",
        "The file with the measurement cannot be read. Make it anew with the command "
        "python -m eval report --docs.",
    ),
    "what": Words("Vad som provades", "What was tested"),
    "right": Words("Rätt", "Right"),
    "of": Words("{right} av {total}", "{right} of {total}"),
    "percent": Words("Andel", "Share"),
    "between": Words("Osäkerhet", "Uncertainty"),
    "range": Words("{low} till {high}", "{low} to {high}"),
    "table": Words("Resultat", "Results"),
    "explain": Words(
        "Osäkerheten säger var andelen med 95 procents säkerhet ligger, eftersom den är mätt på "
        "ett begränsat antal frågor.",
        "The uncertainty says where the share lies with 95 per cent confidence, since it was "
        "measured on a limited number of questions.",
    ),
    "trust": Words(
        "Lita inte blint på ett svar: öppna källan och läs orden i dokumentet.",
        "Do not trust an answer blindly: open its source and read the words in the document.",
    ),
    "report": Words("Läs hela rapporten", "Read the whole report"),
}
