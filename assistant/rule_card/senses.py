"""Words that mean the same in a rule and in a question, strictly enough for a yes or a no.

The glossary widens a search, and its terms hold opposites side by side (to accept, to refuse). A
verdict needs words of which one may stand for the other in any rule: these, and equal stems.
"""

from __future__ import annotations

from dataclasses import dataclass

from ingest.words import cased_words_of, fold


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning; `acts` marks what is done, `parent` the wider meaning it belongs to."""

    name: str
    words: tuple[str, ...]
    acts: bool = False
    parent: str = ""


def _sense(name: str, words: str, acts: bool = False, parent: str = "") -> Sense:
    return Sense(name, tuple(w.strip() for w in words.split(",")), acts, parent)


SENSES: tuple[Sense, ...] = (
    _sense(
        "consume",
        "dricka, dricker, drickas, förtära, förtäras, förtäring, konsumera, konsumeras, "
        "konsumtion, drink, drinking, consume, consuming, consumed, consumption",
        True,
    ),
    _sense("eat", "äta, ätas, eat, eating", True),
    _sense(
        "receive",
        "ta emot, tas emot, tar emot, ta i mot, emottas, motta, mottas, mottaga, mottagas, "
        "acceptera, accept, accepting, receive, receiving, be accepted, be received",
        True,
    ),
    _sense(
        "give", "ge, ger, ges, ge bort, ges bort, skänka, skänkas, give, give away, given", True
    ),
    _sense(
        "treated",
        "bli bjuden, bli bjudna, låta sig bjudas, låta mig bjudas, låta oss bjudas, be treated, "
        "let oneself be treated, let myself be treated, let ourselves be treated",
        True,
    ),
    _sense("treat", "bjuda, bjuda på, bjuds, bjuds på, bjudas på, treat", True),
    _sense("serve", "servera, serveras, serverar, servering, serve, serving, served", True),
    _sense("offer", "erbjuda, erbjudas, erbjuder, offer, offering, offered", True),
    _sense("use", "använda, användas, använder, användning, use, using, used", True),
    _sense("choose", "välja, väljas, väljer, choose, choosing, chosen, select", True),
    _sense("book", "boka, bokas, bokar, bokning, book, booking, booked", True),
    _sense("follow", "följa, följas, följer, follow, followed, comply with, obey", True),
    _sense("travel", "resa, reser, åka, åker, travel, travelling", True),
    _sense("fly", "flyga, flyger, flygas, fly, flying", True),
    _sense("pay", "betala, betalas, betalar, pay, paying, paid", True),
    _sense("stay", "bo, bor, övernatta, stay overnight", True),
    _sense(
        "alcohol",
        "alkohol, alkoholhaltiga drycker, alkoholdrycker, alkoholhaltigt, alcohol, "
        "alcoholic drinks, alcoholic beverages",
    ),
    _sense("beer", "öl, ölen, ölet, starköl, pilsner, beer, beers", parent="alcohol"),
    _sense(
        "wine",
        "vin, vinet, rödvin, rött vin, vitt vin, vitvin, glas vitt, glas rött, wine, red wine, "
        "white wine, glass of white, glass of red",
        parent="alcohol",
    ),
    _sense(
        "spirits",
        "sprit, starksprit, gin, rom, rum, konjak, cognac, likör, spirits, liquor, brandy",
        parent="alcohol",
    ),
    _sense("cocktail", "drinkar, cocktail, cocktails", parent="alcohol"),
    _sense("whisky", "whisky, whiskey", parent="spirits"),
    _sense("vodka", "vodka, snaps, snapsen, schnapps", parent="spirits"),
    _sense("champagne", "champagne, prosecco, cava, bubbel, bubbly", parent="wine"),
    _sense(
        "alcohol-free",
        "alkoholfri, alkoholfria, alkoholfritt, alcohol free, non alcoholic, nonalcoholic",
    ),
    _sense("working hours", "arbetstid, arbetstiden, working hours, work hours, working time"),
    _sense("leisure", "fritid, fritiden, leisure time, free time, spare time"),
    _sense("gift", "gåva, gåvan, gåvor, gåvorna, present, presenter, gift, gifts, presents"),
    _sense("supplier", "leverantör, leverantören, leverantörer, supplier, suppliers"),
    _sense("train", "tåg, tåget, train, trains"),
    _sense("plane", "flyg, flyget, plane, air travel"),
    _sense("car", "bil, bilen, car, cars"),
    _sense("own", "egen, eget, egna, own"),
)
BY_NAME = {sense.name: sense for sense in SENSES}
ACT_NOUNS = ("förtäring", "konsumtion", "servering", "bokning", "användning")
"""Nouns of doing that end a compound: its first part is what it is done to."""


def _by_words() -> dict[tuple[str, ...], Sense]:
    return {
        tuple(fold(word) for word in cased_words_of(words)): sense
        for sense in SENSES
        for words in sense.words
    }


BY_WORDS = _by_words()
LONGEST = max(len(words) for words in BY_WORDS)


def with_parents(name: str) -> tuple[str, ...]:
    """A sense and every wider one that it belongs to."""
    parent = BY_NAME[name].parent
    return (name, *with_parents(parent)) if parent else (name,)
