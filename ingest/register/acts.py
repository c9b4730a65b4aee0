"""What bodies do: the verbs by which administrative prose divides work and decisions."""

from __future__ import annotations

import re

_AR = (
    "ansvara besluta initiera publicera samordna rapportera återrapportera redovisa lämna bevaka "
    "granska informera utvärdera revidera uppdatera förvalta hantera kalla svara "
    "pröva fördela delegera kontrollera upphandla administrera påverka utbilda "
    "presentera utarbeta stötta signera bevilja planera verka rekrytera fatta upprätta betala"
).split()
_ER = (
    "erbjuda fastställa följa genomföra leda godkänna utse tillsätta föreslå bereda stödja ge "
    "handlägga sammanställa förbereda beställa säkerställa verkställa"
).split()
_IRREGULAR = {
    "delta": "deltar",
    "bidra": "bidrar",
    "anta": "antar",
    "tillse": "tillser",
    "bistå": "bistår",
    "ta": "tar",
    "se": "ser",
    "utse": "utser",
    "ge": "ger",
    "föreslå": "föreslår",
    "stödja": "stödjer|stöder",
    "genomföra": "genomför",
    "godkänna": "godkänner",
    "yttra": "yttrar",
    "lägga": "lägger",
}
_PARTICLES = {
    "ansvara": r"för",
    "svara": r"för",
    "besluta": r"(?:om|i)|att",
    "ta": r"fram|ställning\s+till|beslut\s+om|emot",
    "se": r"till|över",
    "följa": r"upp",
    "yttra": r"sig",
    "lägga": r"fram",
    "delta": r"i",
    "verka": r"för",
    "bidra": r"med",
    "fatta": r"beslut\s+om",
}
_NEEDS_PARTICLE = {"svara", "ta", "se", "följa", "yttra", "lägga", "verka", "fatta", "bidra"}
_BETWEEN = (
    r"(?:\s+(?:(?:enligt|inom)\s+[^,.;]+?|(?:tillsammans|gemensamt|i\s+samverkan)\s+med\s+[^,.;]+?|"
    r"årligen|löpande|också|även|alltid|ytterst|gemensamt|"
    r"tillsammans|själva?))?"
)


def _present(infinitive: str) -> str:
    """The present tense of one verb."""
    if infinitive in _IRREGULAR:
        return rf"(?:{_IRREGULAR[infinitive]})"
    if infinitive in _AR:
        return infinitive + "r"
    return re.sub("a$", "er", infinitive)


def _form(infinitive: str, present: bool) -> str:
    """The pattern of one verb with its particle."""
    verb = _present(infinitive) if present else infinitive
    particle = _PARTICLES.get(infinitive)
    if particle is None:
        return verb
    optional = "" if infinitive in _NEEDS_PARTICLE else "?"
    return rf"{verb}(?:{_BETWEEN}\s+(?:{particle})\b){optional}"


_VERBS = dict.fromkeys([*_AR, *_ER, *_IRREGULAR])
PRESENT = "|".join(_form(verb, True) for verb in _VERBS)
INFINITIVE = "|".join(_form(verb, False) for verb in _VERBS)
MEETS = r"träffas|sammanträder|möts"
SPLIT = re.compile(
    r"\b(?P<verb>"
    + "|".join(_present(verb) for verb in [*_PARTICLES, "lämna"])
    + r")\s+(?P<who>(?:[^\s,.;]+\s+){1,5}?)(?P<particle>om|fram|upp|till|för|in|över|sig)\s+",
    re.IGNORECASE,
)
"""A verb whose subject stands between it and its particle: "tar nämnden fram"."""
POSTS = (
    r"har\s+(?=(?:\w+\s+){0,3}?\w*ansvar(?:et)?\b)|är\s+(?:\w+\s+)?ansvarig[at]?\s+för|"
    r"bär\s+(?=(?:\w+\s+){0,2}?ansvaret\b)|har\s+(?:till\s+uppgift|i\s+uppdrag|mandat)\s+att"
)
ACT = re.compile(rf"\b(?:{POSTS}|(?:{PRESENT}|{MEETS})(?!\w))", re.IGNORECASE)
MODAL_ACT = re.compile(
    rf"\b(?:ska|skall|måste|bör|får|kan)\s+(?P<between>(?:\w+\s+){{0,6}}?)(?P<act>{INFINITIVE})(?!\w)",
    re.IGNORECASE,
)
PASSIVE = re.compile(
    r"\b(?:följs\s+upp|ses\s+över|tas(?!\s+emot)(?:\s+fram)?|beslutas|fastställs|antas|redovisas|rapporteras|"
    r"återrapporteras|utvärderas|revideras|presenteras|publiceras|uppdateras|upprättas|genomförs|"
    r"lämnas|behandlas|bereds|utses|godkänns|granskas|samordnas|sammanställs|sker|hanteras|"
    r"följas\s+upp|fastställas|genomföras|utvärderas|initieras|fattas|avgörs|görs|utförs|beviljas|prövas|tillsätts|fördelas|skickas|anordnas|sköts|leds|bevakas|stäms\s+av|handläggs|förvaltas)(?!\w)",
    re.IGNORECASE,
)
