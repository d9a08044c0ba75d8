"""What is counted for the operator while a batch is handled; it counts once the batch is committed."""

from __future__ import annotations

from copbot.kit.context import Context

Counted = tuple[str, ...]
"""What is counted, and what of it: only words of closed lists."""
NUDGES, HEARD, REPLIES = "nudges", "heard", "replies_heard"


def count(ctx: Context, *what: str, times: int = 1) -> None:
    """This has happened so often."""
    ctx.batch.counted.extend([what] * times)
