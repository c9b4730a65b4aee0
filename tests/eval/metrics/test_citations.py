"""Citation recall and precision, by hand."""

from __future__ import annotations

from eval.metrics.citations import citation_precision, citation_recall
from eval.outcome import Cited, Outcome, Said

CITED = (
    Cited("Hamnen kostar 350 000 kronor.", also=("The harbour costs SEK 350,000.",)),
    Cited("Färjan Ada kostar 1 200 000 kronor."),
    Cited("Allt ska diarieföras utan dröjsmål."),
)


def _outcome(*said: Said) -> Outcome:
    text = "\n".join(each.text for each in said)
    return Outcome("answered", text, tuple(c.quote for c in CITED), (), "sv", 0, said, CITED)


def test_words_translations_and_particulars_carry_a_statement() -> None:
    carried = (
        Said("Hamnen kostar 350 000 kronor. [1]", (0,)),
        Said("The harbour costs SEK 350,000.", (0,)),
        Said("“Allt ska diarieföras utan dröjsmål.”", (2,)),
        Said("För Ada betalas 1 200 000 kronor.", (1,)),
        Said("Utan dröjsmål diarieförs allt.", (2,)),
    )
    assert citation_recall(_outcome(*carried)) == 1


def test_recall_by_hand() -> None:
    """The first is carried; a wrong number, a wrong citation and no citation are not."""
    said = (
        Said("Hamnen kostar 350 000 kronor.", (0,)),
        Said("Hamnen kostar 360 000 kronor.", (0,)),
        Said("Hamnen kostar 350 000 kronor.", (2,)),
        Said("Allt ska arkiveras.", ()),
    )
    assert citation_recall(_outcome(*said)) == 1 / 4


def test_precision_by_hand() -> None:
    """Both halves of a statement are needed, a third citation is not, nor one that misleads."""
    both = Said("Hamnen och Ada: 350 000 och 1 200 000 kronor.", (0, 1, 2))
    assert citation_precision(_outcome(both)) == 2 / 3
    wrong = Said("Hamnen kostar 360 000 kronor.", (0,))
    assert citation_precision(_outcome(both, wrong)) == 2 / 4


def test_an_answer_without_statements_is_one_on_all_it_quotes() -> None:
    quote = "Hamnen kostar 350 000 kronor."
    assert citation_recall(Outcome("answered", quote, (quote,), (), "sv", 0)) == 1
    assert citation_recall(Outcome("answered", "Hamnen är fri.", (quote,), (), "sv", 0)) == 0
