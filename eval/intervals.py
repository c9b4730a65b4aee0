"""Wilson's score interval for a share (E. B. Wilson, JASA 22, 1927)."""

from __future__ import annotations

from math import sqrt

Z95 = 1.959964


def wilson(right: int, total: int, z: float = Z95) -> tuple[float, float]:
    """The interval, by default of 95 %, in which the true share lies; (0, 1) for no cases."""
    if total == 0:
        return 0.0, 1.0
    share = right / total
    middle = share + z * z / (2 * total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    return (middle - spread) / scale, (middle + spread) / scale
