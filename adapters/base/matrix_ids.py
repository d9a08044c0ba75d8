"""Ids of accounts on Matrix that stand in a text."""

from __future__ import annotations

from copbot.patterns import expression

_LOOK_AT = 2000
_ID = expression(r"@[\w.=/+-]+:[\w-]+(?:[.:][\w-]+)*")


def spelt_out(body: object) -> list[str]:
    """Those of them, as bridges put them: "Mira (@_discord_11:example.org)"."""
    return _ID.findall(body[:_LOOK_AT]) if isinstance(body, str) and "@" in body else []
