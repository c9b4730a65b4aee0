"""What is put into the slots of a template: invented names, amounts, years, and what they mean."""

from __future__ import annotations

import random
from typing import Any

_NETS = (
    "Hamnringen Norr|Skärgårdsalliansen|Nätverket Klara Vatten|Fjordforum|Insjörådet|Granregionerna"
)
_BODIES = (
    "Miljönämnden|Kommunstyrelsen|Hälsodirektören|Utvecklingsavdelningen|Kulturnämnden|Stadsdirektören|"
    "Arbetsutskottet|Personalchefen|Trafiknämnden|Avdelningschefen|Sekretariatet|Ledningsgruppen|"
    "Samordningsgruppen|Ekonomichefen|Programkommittén"
)
_PEOPLE = (
    "Anställda|Medarbetare|Deltagare|Förtroendevalda|Chefer|Leverantörer|Resenärer|Handläggare"
)
_PARTS = "medlemsavgift|resor|tjänstestöd|arvode|lokalhyra|porto|utbildning|tolkning|logi"
_PLANS = (
    "Vattenplan|Skolstrategi|Cykelprogram|Folkhälsopolicy|Energiplan|Bostadsprogram|Digital agenda"
)
_PLACES = "Norrviken|Ekeby|Storvarpen|Lillsund|Västervik län|Granby"
_PROGRAMMES = "Fjällprogrammet|Kustprogrammet|Norra Insjöprogrammet|Skogsprogrammet|Älvprogrammet"
_GOALS = "Ett tryggare Norden|Ett friskare hav|En öppnare region|Ett grönare land|En smartare kust"
_THINGS = "planen|policyn|resultatet|arbetet|rapporten|budgeten|avtalen|underlaget|kvalitetsarbetet"
_RULES = (
    "reseriktlinjer|inköpspolicy|upphandlingspolicy|delegationsordning|miljöregler|arkivreglemente|"
    "säkerhetsföreskrifter|representationspolicy"
)
_TIMES = "årligen|varje år|i maj|vid behov|två gånger per år|i början av varje mandatperiod|löpande"
_MATTERS = "resor|gåvor|representation|inköp|arkiv|nätverk|besök"
_CHOICES = {
    "net": _NETS,
    "body": _BODIES,
    "body2": _BODIES,
    "people": _PEOPLE,
    "plan": _PLANS,
    "plan2": _PLANS,
    "place": _PLACES,
    "programme": _PROGRAMMES,
    "goal": _GOALS,
    "thing": _THINGS,
    "thing2": _THINGS,
    "rule": _RULES,
    "rule2": _RULES,
    "time": _TIMES,
    "matter": _MATTERS,
}


class Slots(dict[str, str]):
    """The slots of one text; each is filled when first asked for and then stays."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__()
        self._rng = rng
        self._means: dict[str, Any] = {}

    def __missing__(self, slot: str) -> str:
        written, means = self._fill(slot)
        self[slot] = written
        self._means[slot] = means
        return written

    def meant(self, value: Any) -> Any:
        """What an expected value stands for: "@slot" means the slot, lists item by item."""
        if isinstance(value, list):
            return [self.meant(item) for item in value]
        if isinstance(value, str) and "@" in value:
            name = value.removeprefix("@")
            if value.startswith("@") and name in self:
                return self._means[name]
            for slot in self:
                value = value.replace(f"@{slot}@", str(self[slot]))
            return value
        return value

    def _fill(self, slot: str) -> tuple[str, Any]:
        rng = self._rng
        if slot in _CHOICES:
            taken = set(self.values())
            written = rng.choice([c for c in _CHOICES[slot].split("|") if c not in taken])
            return written, written
        if slot.endswith("_low"):
            written = self[slot.removesuffix("_low")]
            return written[0].lower() + written[1:], written[0].lower() + written[1:]
        if slot.endswith("_cap"):
            written = self[slot.removesuffix("_cap")]
            return written.capitalize(), written.capitalize()
        if slot.startswith("amount"):
            return _amount(rng)
        if slot in ("year", "year2"):
            year = rng.randint(2021, 2026) + (10 if slot == "year2" else 0)
            return str(year), year
        if slot == "dash":
            return rng.choice([" – ", "–", "-", " - "]), None
        if slot == "number":
            return str(number := rng.randint(1, 9)), number
        if slot == "percent":
            return rng.choice(
                [("2,5", 2.5), ("10", 10.0), ("40", 40.0), ("7,5", 7.5), ("100", 100.0)]
            )
        if slot in ("parts", "programmes"):
            items = rng.sample((_PARTS if slot == "parts" else _PROGRAMMES).split("|"), 3)
            joined = f"{items[0]}, {items[1]} {rng.choice(['och', 'samt'])} {items[2]}"
            return joined, items
        raise KeyError(slot)


def _amount(rng: random.Random) -> tuple[str, int]:
    """An amount in one of the ways that Swedish writes it, and its kronor."""
    kind = rng.randrange(9)
    thousands = rng.choice([12, 45, 60, 125, 210, 350, 480, 900, 1250, 2400])
    kronor = thousands * 1000
    blank = rng.choice([" ", "\u00a0", "."])
    grouped = f"{kronor:,}".replace(",", blank)
    if kind < 3:
        return f"{grouped} {rng.choice(['kronor', 'kr', 'SEK'])}", kronor
    if kind == 3:
        return f"{kronor} kronor", kronor
    if kind == 4:
        return f"{thousands} {rng.choice(['tkr', 'kkr'])}", kronor
    if kind == 5:
        tenths = rng.randint(2, 49)
        unit = rng.choice(["mnkr", "mkr", "miljoner kronor", "miljoner kr"])
        return f"{tenths // 10},{tenths % 10} {unit}", tenths * 100_000
    if kind == 6:
        return f"{thousands} tusen kronor", kronor
    if kind == 7:
        return f"{grouped}\u00a0kronor", kronor
    return rng.choice([("en halv miljon kronor", 500_000), ("två miljoner kronor", 2_000_000)])
