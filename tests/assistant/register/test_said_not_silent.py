"""What is told round a question, quoted in it or only sounds alike is not what it asks for."""

from __future__ import annotations

import pytest

from assistant.register.silence import is_silent
from tests.assistant.register.asking import Asker

SAID = (
    "Gåta: jag är ingen sakfråga men får plats i alla. Vad är jag?",
    "Which kinds of sustainability should cooperation contribute to?",
    "Which argument supports leaving international initiatives to the departments?",
    "Vilket parti hör Anna Zelvin till, hon som sitter i styrgruppen för Kronoberg?",
    'Vilket årtal är det som hör till "Närmare Kronobergaren"?',
    "Första gången jag är värd för en grupp från Spanien. Vilket regelverk gäller representation?",
    "Our class in Poland compares groups. Does the chair of ERB stay with one region?",
    "New here. What exactly does my boss, the Region Director, have on the table?",
    "Vad går medlemsavgiften till SBHSS till?",
    "what do we get for the South Sweden fee",
    "Går turismstrategin ut snart?",
    "Handlingsplanen går till styrelsen. Vart ska strategin för beslut?",
    "Vilka länders flaggor behövs när medlemmarna i Euroregion Baltic kommer?",
    "Vilka fyra länder finns med i Euroregion Baltic?",
    "Which two environmental matters do Euroregion Baltic members go on with together?",
    "What was Energy Cities up to in 2023?",
    "Räknas 'Euroregion Baltic kostar 350 000 kronor 2024, avgiften oräknad' som rätt?",
    "Drinking in the street is illegal where we're going. Must we comply?",
    "VAD ÄR DET HÖGSTA MÅLET MED SBHSS, FÅR INTE IHOP DET INFÖR MÖTET",
    "Finns det ett tredje mål som gäller för något av programmen?",
)
UNSAID = (
    "Vem ansvarar för besöksnäringsstrategin?",
    "Who wrote Gröna Kronoberg?",
    "Vad heter Region Hallands ledamöter i SBHSS?",
    "vilka är de åtta medlemsregionerna i Euroregion Baltic?",
    "Which Polish regions are in ERB?",
    "Which countries are in Energy Cities?",
    "Vad heter mål 3?",
    "På vilken gata ligger kontoret?",
    "Jag skriver ett tal till gäster från Litauen. Vem sitter för Litauen i ERB:s styrelse?",
    "Hur hög är medlemsavgiften i kronor för ERB?",
)


@pytest.mark.parametrize("question", SAID)
def test_it_is_not_called_unsaid(question: str, whole: Asker) -> None:
    assert not is_silent(whole.understand(question), whole.facts)


@pytest.mark.parametrize("question", UNSAID)
def test_it_is_unsaid(question: str, whole: Asker) -> None:
    assert is_silent(whole.understand(question), whole.facts)
