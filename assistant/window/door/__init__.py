"""What every request passes before the window: limits, checks, headers, the sub-path."""
