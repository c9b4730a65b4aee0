"""A real run over a few cases: every system is asked, each ablation lacks its part."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.pipeline import Assistant
from eval.ablations import NAMES, ablations
from eval.asking import drawn, make_run
from eval.case import Case, load_cases
from eval.figures.ablated import ablated
from eval.figures.of_run import BASELINES, RunFigures
from eval.remembering import Remembering, clock
from eval.runs.folder import PRODUCT
from ingest.errors import InputError
from ingest.settings import settings_with
from ingest.steps import current_edition

CASES = load_cases()
FEW = (
    tuple(case for case in CASES if not case.reserved)[:4]
    + tuple(
        case for case in CASES if case.answerable and not case.reserved and case.language == "en"
    )[:4]
)
SETTINGS = settings_with(None, None)


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> RunFigures:
    folder = tmp_path_factory.mktemp("runs") / "real"
    return RunFigures(make_run(folder, SETTINGS, FEW, seed=1, ablation_cases=3), FEW)


def test_every_system_is_asked(figures: RunFigures) -> None:
    assert all(figures.run.has(name) for name in (PRODUCT, *BASELINES, *NAMES))
    assert [len(figures.measured(name)) for name in (PRODUCT, *BASELINES)] == [len(FEW)] * 6
    assert {each.strict.total for each in ablated(figures)} == {3}


def test_what_the_product_said_can_be_scored(figures: RunFigures) -> None:
    found = figures.by_key()
    assert found["verbatim"].value == 1
    assert found["verbatim"].total > 0
    assert found["fidelity"].value == 1
    chances = [m.outcome.probability for m in figures.measured()]
    assert any(chance is not None and 0 <= chance <= 1 for chance in chances)


def test_start_and_memory_are_kept(figures: RunFigures) -> None:
    configured = figures.run.configuration
    assert configured.cold_start_seconds is not None
    assert configured.cold_start_seconds > 0.5
    assert configured.memory_bytes is not None
    assert configured.memory_bytes > 100e6


def test_cases_that_do_not_fit_are_not_asked(tmp_path: Path) -> None:
    wrong = FEW[-1].model_copy(update={"passages": ("Det står inte där.",)})
    with pytest.raises(InputError, match="not in the text"):
        make_run(tmp_path / "run", SETTINGS, (wrong,), only_product=True)
    assert not (tmp_path / "run").exists()


def test_the_same_seed_draws_the_same_cases() -> None:
    assert drawn(CASES, 1, 50) == drawn(CASES, 1, 50) != drawn(CASES, 2, 50)
    assert len({case.id for case in drawn(CASES, 1, 50)}) == 50
    assert drawn(CASES, 1, 0) == CASES


def _ask(assistant: Assistant, question: str) -> tuple[str, str]:
    answer = assistant.answer([question])
    return answer.status.value, " ".join(s.text for part in answer.parts for s in part.statements)


def _cosine(assistant: Assistant, question: str) -> float | None:
    weighed = assistant.weighed([question])
    return weighed.signals.cosine if weighed else None


def test_each_ablation_lacks_its_part(assistant: Assistant) -> None:
    """A question that needs the part is answered in another way without it."""
    edition = current_edition(SETTINGS)
    assert edition is not None
    seats, off_topic = "vilka sitter för oss i sbhss styrgrupp", "hur lagar man ostkaka"
    english = "May I accept an expensive watch?"
    rule = "Är det okej att ge bort en liten penna med vår logga när vi hälsar på?"
    embedder = Remembering(assistant.embedder)
    retrieved = assistant.answer([rule]).ranked
    for name, without in ablations(edition, assistant.knowledge, embedder):
        changed = {
            "without question bank": without.answer([rule]).ranked != retrieved,
            "without translation": _ask(without, english) != _ask(assistant, english),
            "without words": without.weighed([rule]) != assistant.weighed([rule]),
            "without 4-grams": without.weighed([rule]) != assistant.weighed([rule]),
            "without vectors": _cosine(without, rule) == 0,
            "without register answers": _ask(without, seats) != _ask(assistant, seats),
            "without rule cards": _ask(without, rule) != _ask(assistant, rule),
            "without abstention": _ask(without, off_topic)[0] == "answered",
        }
        assert changed[name], name


def test_what_is_remembered_is_what_was_embedded(assistant: Assistant) -> None:
    import numpy as np

    remembering = Remembering(assistant.embedder)
    texts = ["en gåva", "ett möte", "en gåva"]
    first, again = remembering.encode(texts), remembering.encode(texts)
    assert np.array_equal(first, again)
    assert np.allclose(first, assistant.embedder.encode(texts), atol=1e-5)


def test_what_is_remembered_is_charged_all_the_same(assistant: Assistant) -> None:
    remembering = Remembering(assistant.embedder)
    remembering.encode(["en gåva till en gäst"])
    assert remembering.spared == 0
    start = clock(remembering)
    remembering.encode(["en gåva till en gäst"])
    assert clock(remembering) - start >= remembering.spared > 0


def test_what_is_prepared_is_what_is_embedded_alone_and_charged_like_it(
    assistant: Assistant,
) -> None:
    import numpy as np

    remembering = Remembering(assistant.embedder)
    texts = [f"en gåva till gäst nummer {n}" for n in range(40)]
    remembering.prepare([*texts, *texts])
    assert remembering.spared == 0
    alone = np.vstack([assistant.embedder.encode([text]) for text in texts])
    for number, text in enumerate(texts):
        before = remembering.spared
        assert np.allclose(remembering.encode([text])[0], alone[number], atol=1e-5)
        assert remembering.spared > before


def test_cases_carry_what_may_be_left_out() -> None:
    case = Case.model_validate(
        {**FEW[-1].model_dump(), "group": "g", "pair": "p", "grades": {"Annat.": 2}}
    )
    assert case.relevant == {**dict.fromkeys(FEW[-1].passages, 1), "Annat.": 2}
    with pytest.raises(ValueError, match="less than or equal to 3"):
        Case.model_validate({**FEW[-1].model_dump(), "grades": {"Annat.": 4}})
