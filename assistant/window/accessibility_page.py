"""The accessibility statement: what was tested and how, what is lacking, whom to tell."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window.components import html
from assistant.window.page import PageContext
from assistant.window.words import Words

_PARTS: tuple[tuple[Words | None, tuple[Words, ...]], ...] = (
    (
        None,
        (
            Words(
                "Den här webbplatsen ska kunna användas av alla. Målet är WCAG 2.2, nivå AA, som "
                "lagen om tillgänglighet till digital offentlig service bygger på.",
                "This website should be usable by everyone. The aim is WCAG 2.2, level AA, which "
                "the Swedish act on accessibility of digital public services builds on.",
            ),
        ),
    ),
    (
        Words("Så är den testad", "How it is tested"),
        (
            Words(
                "Vid varje ändring körs axe-core över varje sida, i ljust och mörkt läge. Testet "
                "godkänns bara utan allvarliga och kritiska fel.",
                "With every change axe-core is run over every page, light and dark. The test "
                "passes only without serious and critical faults.",
            ),
            Words(
                "Automatiska tester går igenom att allt nås med tangentbord, att fokus syns, att "
                "nya svar läses upp av skärmläsare, att kontrasten är minst 4,5:1 och att inget "
                "försvinner vid 320 bildpunkters bredd, vilket motsvarar 400 procents förstoring.",
                "Automatic tests check that everything can be reached by keyboard, that focus is "
                "visible, that new answers are announced to screen readers, that contrast is at "
                "least 4.5:1 and that nothing is lost at a width of 320 pixels, which equals a "
                "zoom of 400 per cent.",
            ),
        ),
    ),
    (
        Words("Kända brister", "What is lacking"),
        (
            Words(
                "Webbplatsen har inte granskats av personer med funktionsnedsättning eller av en "
                "oberoende expert. Automatiska tester hittar bara en del av alla brister.",
                "The website has not been reviewed by people with disabilities or by an "
                "independent expert. Automatic tests find only part of all faults.",
            ),
            Words(
                "Webbplatsen behöver JavaScript.",
                "The website needs JavaScript.",
            ),
            Words(
                "Dokumentets text är återgiven som den är skriven, på sitt eget språk. Där en "
                "arbetsöversättning finns är den märkt som en sådan.",
                "The document's text is given as it is written, in its own language. Where there "
                "is a working translation it is marked as one.",
            ),
        ),
    ),
    (
        Words("Om något inte fungerar", "If something does not work"),
        (
            Words(
                "Säg till den som förvaltar webbplatsen hos utgivaren av dokumentet. Beskriv vad "
                "du ville göra, vad som hände och vilket hjälpmedel du använder. Du kan också "
                "anmäla brister till Myndigheten för digital förvaltning, som har tillsyn.",
                "Tell those who run the website at the publisher of the document. Describe what "
                "you wanted to do, what happened and which aid you use. You can also report "
                "faults to the Agency for Digital Government (Myndigheten för digital "
                "förvaltning), which supervises.",
            ),
        ),
    ),
)


def build_accessibility(context: PageContext) -> None:
    """The statement as running text."""
    language = context.language
    html(
        Markup('<div class="text">{}</div>').format(
            Markup("").join(_part(name, texts, language) for name, texts in _PARTS)
        ),
        "statement",
    )


def _part(name: Words | None, texts: tuple[Words, ...], language: str) -> Markup:
    heading = Markup("<h2>{}</h2>").format(name.of(language)) if name else Markup("")
    return heading + Markup("").join(
        Markup("<p>{}</p>").format(text.of(language)) for text in texts
    )
