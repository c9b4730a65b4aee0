"""Risk and coverage: how wrong are the outcomes of which the system is surest?

R. El-Yaniv and Y. Wiener, On the Foundations of Noise-free Selective Classification, JMLR 11, 2010;
the area under the curve (AURC) as in Y. Geifman, G. Uziel and R. El-Yaniv, Bias-Reduced Uncertainty
Estimation for Deep Neural Classifiers, ICLR 2019.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

Curve = list[tuple[float, float]]
"""Points (share of cases covered, share of those that are wrong), the surest first."""


def risk_coverage(confidence: Sequence[float], wrong: Sequence[bool]) -> Curve:
    """A point for each number of cases covered.

    Among equally sure cases no order is known: the wrong ones are spread evenly over them.
    """
    ordered = sorted(zip(confidence, wrong, strict=True), key=lambda pair: -pair[0])
    curve: Curve = []
    covered, errors = 0, 0.0
    for _, tied in groupby(ordered, key=lambda pair: pair[0]):
        faults = [fault for _, fault in tied]
        for _ in faults:
            covered += 1
            errors += sum(faults) / len(faults)
            curve.append((covered / len(ordered), errors / covered))
    return curve


def risk_coverage_area(confidence: Sequence[float], wrong: Sequence[bool]) -> float:
    """The mean risk over all coverages; 0 is best, the overall share wrong is what chance gives."""
    curve = risk_coverage(confidence, wrong)
    return sum(risk for _, risk in curve) / len(curve) if curve else 0.0
