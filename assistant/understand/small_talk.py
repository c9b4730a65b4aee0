"""Greetings, thanks and "what can you do": a short reply of their own, no search."""

from __future__ import annotations

from ingest.words import words_of

_FILLERS = frozenset(
    """du ni på dig er alla så mycket jätte kära vän snälla där igen ha det bra en fin dag trevlig
    you there all so very much dear again a nice day good have for your help hjälpen för svaret the
    answer that it was is great perfect super bra toppen perfekt kanon ok okej okay""".split()
)
_KINDS: dict[str, tuple[str, ...]] = {
    "ability": (
        "vad kan du göra", "vad kan du", "vem är du", "vad är du", "hur funkar du",
        "hur fungerar du", "vad kan jag fråga", "vad kan jag fråga dig", "vad kan jag fråga om",
        "hjälp", "är du en robot", "är du en människa", "vad gör du", "kan du hjälpa mig",
        "what can you do", "who are you", "what are you", "how do you work", "what can i ask",
        "what can i ask you", "help", "are you a robot", "are you human", "can you help me",
        "what do you do", "how can you help me", "hur kan du hjälpa mig",
        "vad kan du hjälpa mig med",
        "vad kan du hjälpa till med", "vad kan du svara på", "vilka frågor kan du svara på",
        "vad vet du", "vad är det här", "hur funkar det här", "hur fungerar det här",
        "vad kan man fråga", "vad kan man fråga dig om", "vad kan man fråga om",
        "vem har gjort dig",
        "är du en ai", "är du ai", "är du chatgpt", "pratar du engelska", "vilka språk kan du",
        "kan du svenska", "kan du engelska", "what can you help me with", "what can you help with",
        "what can you answer", "what questions can you answer", "which questions can you answer",
        "what is this", "how does this work", "what do you know", "who made you", "are you an ai",
        "are you ai", "are you chatgpt", "are you real", "do you speak english",
        "do you speak swedish", "which languages do you speak", "what languages do you speak",
        "what can one ask",
    ),
    "greeting": (
        "hej", "hejsan", "hallå", "tja", "tjena", "tjenare", "morsning", "god morgon", "godmorgon",
        "god dag", "god kväll", "hej hej", "tjo", "hi", "hello", "hey", "good morning",
        "good afternoon", "good evening", "hi there", "hur mår du", "how are you", "läget",
        "hallo", "guten tag", "bonjour", "hola", "moi", "terve", "ciao", "salut", "cześć",
    ),
    "thanks": (
        "tack", "tackar", "tusen tack", "stort tack", "tack så mycket", "tack för hjälpen",
        "thanks",
        "thank you", "many thanks", "thx", "thanks a lot", "cheers", "ok tack", "bra", "perfekt",
        "great", "perfect",
    ),
    "farewell": (
        "tack och hej", "ha en bra dag", "ha det bra", "hej så länge", "have a nice day", "hej då",
        "hejdå", "adjö", "vi ses", "bye", "goodbye", "see you", "ha det",
    ),
}  # fmt: skip


def small_talk(text: str) -> str | None:
    """The kind of small talk `text` is nothing but ("greeting", "thanks", ...), else None."""
    words = words_of(text)
    bare = [word for word in words if word not in _FILLERS]
    for kind, phrases in _KINDS.items():
        for phrase in phrases:
            wanted = phrase.split()
            wanted_bare = [word for word in wanted if word not in _FILLERS]
            alike = bool(wanted_bare) and bare == wanted_bare
            if words == wanted or (alike and len(words) <= len(wanted) + 6):
                return kind
    parts = [p for p in (" ".join(bare),) if p]
    known = {p for phrases in _KINDS.values() for p in phrases}
    return "greeting" if parts and all(word in known for word in bare) else None
