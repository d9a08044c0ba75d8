"""What says who brought somebody, and what doesn't."""

from __future__ import annotations

import pytest

from copbot.features.membership.bringing import who


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("ann brought me", "ann"),
        ("Ann Lee invited me here.", "Ann Lee"),
        ("@ann told me about it!", "ann"),
        ("It was ann sent me", "ann"),
        ("I came with ann", "ann"),
        ("invited by Ann Lee", "Ann Lee"),
        ("via ann", "ann"),
        ("ann heeft me meegebracht", "ann"),
        ("Ik kom via Jan de Vries", "Jan de Vries"),
        ("meegebracht door ann", "ann"),
        ("I know roses, and look for help with apples", None),
        ("Hello all! I grow beans.", None),
        ("ann", None),
        ("", None),
    ],
)
def test_who_brought_somebody(words: str, name: str | None) -> None:
    assert who(words) == name
