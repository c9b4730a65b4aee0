"""Silence, consistency, calibration and speed."""

from __future__ import annotations

from collections.abc import Sequence

from eval.figures.figure import Figure, number, share_of
from eval.measured import Measured
from eval.metrics.abstention import Decided, abstention
from eval.metrics.brier import brier
from eval.metrics.calibration import calibration_error
from eval.metrics.follow_up import follow_up_ratio
from eval.metrics.groups import groups_all_right
from eval.metrics.parity import language_parity
from eval.metrics.risk_coverage import risk_coverage_area
from eval.metrics.speed import percentile
from eval.slices import KINDS, KINDS_SV

WHY_NOT_SV = {
    "off_topic": "annat ämne",
    "near_miss": "nästan rätt ämne",
    "wrong_entity": "annat organ eller annan person",
    "wrong_year": "annat år",
    "false_premise": "falsk förutsättning",
    "manipulation": "manipulation",
}


def silence_figures(measured: Sequence[Measured]) -> list[Figure]:
    """Whether silence is kept where it should be, and only there."""
    found = abstention(
        Decided(
            m.case.answerable,
            m.outcome.answered,
            m.case.kind if m.case.why_not is None else m.case.why_not.value,
        )
        for m in measured
    )
    false, refused = found.false_answers, found.false_refusals
    right, silences, without = found.right_silences, found.silences, found.unanswerable
    return [
        share_of(
            "abstention_precision", "Tystnad som är rätt", "Abstention precision", right, silences
        ),
        share_of(
            "abstention_recall",
            "Tystnad där svar saknas",
            "Abstention recall",
            right,
            without,
        ),
        _total("false_answer", "Svar där inget finns", "False answers", false),
        *(
            share_of(f"false_answer.{why}", f"– {sv}", f"- {why.replace('_', ' ')}", *false[why])
            for why, sv in WHY_NOT_SV.items()
            if why in false
        ),
        _total("false_refusal", "Tystnad där svar finns", "False refusals", refused),
        *(
            share_of(f"false_refusal.{kind}", f"– {KINDS_SV[kind]}", f"- {kind}", *refused[kind])
            for kind in KINDS
            if kind in refused
        ),
    ]


def _total(key: str, sv: str, en: str, counts: dict[str, tuple[int, int]]) -> Figure:
    wrong, total = (sum(pair[n] for pair in counts.values()) for n in (0, 1))
    return share_of(key, sv, en, wrong, total)


def consistency_figures(measured: Sequence[Measured]) -> list[Figure]:
    """The same asked in other words, in the other language, or in a conversation."""
    groups = groups_all_right((m.case.group, m.score.strict) for m in measured)
    parity = language_parity((m.case.pair, m.case.language, m.score.strict) for m in measured)
    answered = [m for m in measured if m.case.answerable]
    ratio = follow_up_ratio((len(m.case.turns), m.score.strict) for m in answered)
    follow_ups = sum(len(m.case.turns) > 1 for m in answered)
    return [
        share_of("groups", "Alla omskrivningar rätt", "Paraphrase groups all right", *groups),
        share_of(
            "pairs", "Rätt på båda språken", "Right in both languages", parity.both, parity.pairs
        ),
        number(
            "parity",
            "Engelska minus svenska",
            "English less Swedish",
            parity.difference,
            parity.pairs,
        ),
        number(
            "follow_up_ratio",
            "Följdfrågor mot enskilda",
            "Follow-ups over single",
            ratio,
            follow_ups,
        ),
    ]


def calibration_figures(measured: Sequence[Measured]) -> list[Figure]:
    """Whether the decision's probabilities hold, over the cases that it decided."""
    chances, truths = probabilities(measured)
    confidence, wrong = confidences(measured)
    size = len(chances)
    return [
        number(
            "ece",
            "Kalibreringsfel (ECE)",
            "Calibration error (ECE)",
            calibration_error(chances, truths),
            size,
        ),
        number("brier", "Brier", "Brier score", brier(chances, truths), size),
        number(
            "aurc",
            "Yta under risk och täckning",
            "Risk-coverage area",
            risk_coverage_area(confidence, wrong),
            len(confidence),
        ),
    ]


def probabilities(measured: Sequence[Measured]) -> tuple[list[float], list[bool]]:
    """The decision's probabilities, and whether there was an answer."""
    decided = [(m.outcome.probability, m) for m in measured if m.outcome.probability is not None]
    return [chance for chance, _ in decided], [m.case.answerable for _, m in decided]


def confidences(measured: Sequence[Measured]) -> tuple[list[float], list[bool]]:
    """How sure the system was of deciding as it did, and whether the outcome was wrong.

    What no probability decided (an answer out of the register, a refusal) counts as sure.
    """
    sure = [
        1.0
        if m.outcome.probability is None
        else m.outcome.probability
        if m.outcome.answered
        else 1 - m.outcome.probability
        for m in measured
    ]
    return sure, [not m.score.strict for m in measured]


def speed_figures(
    measured: Sequence[Measured], cold: float | None, memory: int | None
) -> list[Figure]:
    """Milliseconds of a warm answer, seconds to the first one, megabytes."""
    times = [1000 * m.outcome.seconds for m in measured]
    p50, p95 = (percentile(times, p) if times else None for p in (50, 95))
    return [
        number("p50_ms", "Svarstid, median (ms)", "Warm answer, p50 (ms)", p50, len(times)),
        number("p95_ms", "Svarstid, p95 (ms)", "Warm answer, p95 (ms)", p95, len(times)),
        number("cold_start_s", "Kallstart (s)", "Cold start (s)", cold, int(cold is not None)),
        number(
            "memory_mb",
            "Minne (MB)",
            "Memory (MB)",
            memory and memory / 1e6,
            int(memory is not None),
        ),
    ]
