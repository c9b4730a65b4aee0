"""McNemar's exact test: did a change make cases right or wrong, beyond chance?

Q. McNemar, Note on the sampling error of the difference between correlated proportions,
Psychometrika 12, 1947; here exact and two-sided, by the binomial distribution of the cases that
changed.
"""

from __future__ import annotations


def exact_p(only_before: int, only_after: int) -> float:
    """The probability of a split at least this uneven, were a change as likely either way."""
    from scipy.stats import binomtest

    changed = only_before + only_after
    return float(binomtest(only_before, changed, 0.5).pvalue) if changed else 1.0
