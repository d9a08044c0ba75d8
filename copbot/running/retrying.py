"""How what fails for a while is tried again: tenacity's loops, with the pauses that all of them use."""

from __future__ import annotations

from collections.abc import Callable

from tenacity import RetryCallState, wait_exponential


def pause(
    first: float, longest: float, told: Callable[[BaseException], float | None] = lambda _: None
) -> Callable[[RetryCallState], float]:
    """Seconds before the next try: what the failure itself tells, else doubling from the first to the longest."""
    doubling = wait_exponential(multiplier=first, max=longest)

    def seconds(state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome is not None else None
        asked = told(error) if error is not None else None
        return doubling(state) if asked is None else asked

    return seconds
