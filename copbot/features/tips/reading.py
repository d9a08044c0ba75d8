"""Which of the tips, hints and pitfalls somebody means."""

from __future__ import annotations

from copbot.kit.practice import KEYS, LISTS
from copbot.language.wording import everywhere


def key_of(word: str) -> str | None:
    """By "5", "tip 5" or "pitfall 3"; None for what there is not."""
    name, _, number = word.rpartition(" ") if " " in word else ("", "", word)
    found = next((one for one in LISTS if name.strip() in everywhere(f"tips-word-{one}")), None) if name else "tip"
    key = f"{found}-{number.strip()}"
    return key if key in KEYS else None
