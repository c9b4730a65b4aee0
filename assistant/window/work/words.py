"""The words of the page on how the work is done, Swedish and English."""

from __future__ import annotations

from assistant.window.words import Words

WORDS: dict[str, Words] = {
    "title": Words("Så fungerar det", "How it works"),
    "about": Words(
        "För dig som är ny: vem som beslutar och ansvarar, vad som sker när, och vad som ska vara "
        "på plats innan ett samarbete börjar. Allt är utläst ur dokumentet.",
        "For you who are new: who decides and answers for what, what happens when, and what must "
        "be in place before a collaboration begins. All of it is read out of the document.",
    ),
    "decides": Words("Vem beslutar vad", "Who decides what"),
    "does": Words("Vem ansvarar för och gör vad", "Who is responsible and does what"),
    "no_decides": Words(
        "Dokumentet säger inte vem som beslutar.",
        "The document does not say who decides.",
    ),
    "no_does": Words(
        "Dokumentet säger inte vem som gör vad.",
        "The document does not say who does what.",
    ),
    "who": Words("Vem", "Who"),
    "decision": Words("Beslutar", "Decides"),
    "what": Words("Gör", "Does"),
    "when": Words("När", "When"),
    "support": Words("Stöd av", "Support of"),
    "proof": Words("Källa", "Source"),
    "cycle": Words("Årets gång", "The cycle of the year"),
    "no_cycle": Words(
        "Dokumentet anger inga tider för arbetet.",
        "The document gives no times for the work.",
    ),
    "yearly": Words("Varje år, ingen månad angiven", "Every year, no month given"),
    "continuous": Words("Löpande", "Continuously"),
    "need": Words("Vid behov", "When needed"),
    "seldom": Words("Mer sällan än varje år", "Less often than every year"),
    "other": Words("I samband med annat", "In connection with something else"),
    "within": Words("Inom {name}", "Within {name}"),
    "list": Words(
        "Innan ett samarbete börjar: kontrollista",
        "Before a collaboration begins: checklist",
    ),
    "list_about": Words(
        "Kryssen är bara ditt eget stöd. De sparas inte.",
        "The ticks are only for yourself. They are not saved.",
    ),
    "no_list": Words(
        "Dokumentet har ingen lista över vad som ska vara uppfyllt innan ett samarbete börjar.",
        "The document has no list of what must be met before a collaboration begins.",
    ),
    "joining": Words("Vem som beslutar om nya samarbeten", "Who decides on new collaborations"),
    "should": Words("Bör", "Should"),
}
MONTHS: tuple[tuple[str, str], ...] = (
    ("januari", "January"),
    ("februari", "February"),
    ("mars", "March"),
    ("april", "April"),
    ("maj", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augusti", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
)
"""The months in the order of the year."""
SEASONS: tuple[tuple[str, tuple[str, str], float], ...] = (
    ("vinter", ("Vintern", "Winter"), 0.5),
    ("vår", ("Våren", "Spring"), 3.5),
    ("sommar", ("Sommaren", "Summer"), 6.5),
    ("höst", ("Hösten", "Autumn"), 9.5),
)
"""The seasons as times name them, and between which months they come."""
