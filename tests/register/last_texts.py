"""The sixth set of texts: goals and strategies, after what the fifth had shown was mended."""

from __future__ import annotations

from tests.register.later_texts import GOAL, PLAN, PLAN2, made
from tests.register.made import Template

GOALS = (
    made("• Mål {number} — {goal} — ingår i {programmes};", GOAL),
    made("{programmes} genomför mål {number} (”{goal}”).", GOAL),
    made("• {goal}; mål {number}; täckt i {programmes}", GOAL),
    made("Det politiska målet {goal} (mål {number}) omfattas av {programmes}.", GOAL),
    made("{goal}, som är mål {number}, täcks av {programmes}.", GOAL),
    made(
        "I {programme} prioriteras mål {number} – {goal}.", {**GOAL, "programmes": ["@programme"]}
    ),
    made("Mål {number} {goal} (täckt i {programmes})", GOAL),
    made("• {goal} [mål {number}]: {programmes}", GOAL),
    made(
        "Åren {year}–{year2} är programperioden.\n• Mål {number}, {goal}, berörs av {programmes}.",
        {**GOAL, "first_year": "@year", "last_year": "@year2"},
    ),
)
NOT_GOALS = (
    made("{place} har nått mål {number} i Agenda 2030."),
    made("{programmes} har inga mål."),
    made("Mål {number} täcks av nämndens budget."),
    made("{goal} handlar om {place}."),
    made("Av tio mål är {number} uppnådda."),
)
STRATEGIES = (
    made(
        "¤ {plan} för {place} ({year}/{year2})\n¤ {plan2} ({year2})",
        PLAN,
        PLAN2,
        heading="Planer",
    ),
    made(
        "• {plan} för {place}: för perioden {year}-{year2}\n• {plan2}: mot {year2}",
        PLAN,
        PLAN2,
        heading="Planer",
    ),
    made(
        "¤ {plan} för {place}, fastställd för {year}–{year2}\n¤ {plan2} med giltighet till {year2}",
        PLAN,
        PLAN2,
        heading="Styrdokument",
    ),
    made(
        "• {plan} för {place} {year} – {year2};\n• {plan2} {year2};",
        PLAN,
        PLAN2,
        heading="Program",
    ),
    made(
        "¤ {plan} för {place} gäller {year} till och med {year2}\n"
        "¤ {plan2} gäller t.o.m. år {year2}",
        PLAN,
        PLAN2,
        heading="Planer",
    ),
    made(
        "• {plan} för {place} från och med {year}\n• {plan2} till utgången av {year2}",
        {**PLAN, "last_year": None},
        PLAN2,
        heading="Planer",
    ),
)
NOT_STRATEGIES = (
    made("• Studiebesök i {place} {year}\n• Kurs i Granby {year2}", heading="Aktiviteter"),
    made(
        "¤ Siv Ek, ordförande {year}–{year2}\n¤ Bo Lind, ledamot {year}–{year2}",
        heading="Styrelsen",
    ),
    made("• Pris {year}\n• Pris {year2}", heading="Utmärkelser"),
)
SIXTH: dict[str, tuple[tuple[Template, ...], tuple[Template, ...]]] = {
    "goals": (GOALS, NOT_GOALS),
    "strategies": (STRATEGIES, NOT_STRATEGIES),
}
