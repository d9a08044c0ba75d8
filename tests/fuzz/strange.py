"""Values that programs stumble over: what a careless client, a hostile person or a broken server may send."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

Json = Any
"""Any JSON."""
LONG = 100_000
"""Characters of a text that is far too long."""

TEXTS = (
    "",
    " ",
    "\0",
    "a\0b",
    "\ud83d",
    "\udc00x",
    "x\ud800",
    "\u202eevil\u202c",
    "\u2066a\u2069",
    "\u200b",
    "a\u200bb\u200d\ufeff",
    "e\u0301\u0301\u0301",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈👍🏽🇳🇱",
    "1️⃣",
    "٣",
    "²",
    "Ǆ",
    "ﬃ",
    "İ",
    "\x85\u2028\u2029",
    "\r\n\t\x0b\x1b[31m",
    "<b>x</b><script>alert(1)</script>",
    "<mx-reply>",
    '<a href="https://matrix.to/#/@ann:example.org">Ann</a>',
    "<a href='http://[::1'>x</a>",
    "&lt;&#0;&#xD800;&#99999999999;",
    "@everyone @here",
    "<@0> <@&1> <#99999999999999999999999999> <:x:1>",
    "```\n`` ` ||x|| **_~",
    "{0} {name} %s %(x)d $x {{",
    "' OR 1=1; --",
    '"',
    '@"',
    '@"x',
    "@",
    "#",
    "#0",
    "-1",
    "1e400",
    "NaN",
    "Infinity",
    "null",
    "../../etc/passwd",
    "https://" + "x" * 300,
    "$",
    "!",
    "/",
    "//",
    "!ask",
    "/ask How?",
    "\\",
    "*" * 500,
    "[" * 500,
    "(a" * 500,
    " " * 5000,
    "\n" * 3000,
    "9" * 5000,
    "a" * 256,
    "ä" * 4097,
    "👍" * 2001,
)
NUMBERS: tuple[Json, ...] = (
    *(0, -0.0, -1, 1, 2, 255, 65_536, 2**31 - 1, 2**31, -(2**31) - 1, 2**53, 2**63 - 1, 2**63, -(2**63) - 1, 2**64),
    *(2**70, 10**30, 10**400, -(10**30), 0.5, 1e308, -1e308, 5e-324, float("nan"), float("inf"), float("-inf")),
    # Seconds and milliseconds of the year 1, of 1969, of 9999 and after.
    *(-62_135_596_800, -62_135_596_801, -1, 253_402_300_799, 253_402_300_800, -62_135_596_800_000),
    *(253_402_300_799_000, 253_402_300_799_999, 253_402_300_800_000, 8_640_000_000_000_000),
)
TIMES = (
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "9999-12-31T23:59:59Z",
    "1969-12-31T23:59:59+00:00",
    "2026-02-30T00:00:00Z",
    "2026-03-02T25:00:00",
    "2026-03-02",
    "20260302T090000Z",
    "2026-W10-1",
    "2026-03-02T09:00:00.123456789+00:00",
    "soon",
)
OTHERS: tuple[Json, ...] = (None, True, False, [], {}, [None], [[]], {"": None}, [{}], {"a": {"b": {"c": []}}})


def text(dice: Random) -> str:
    """A strange text."""
    kind = dice.random()
    if kind < 0.75:
        return dice.choice(TEXTS)
    if kind < 0.85:
        return dice.choice(TIMES)
    if kind < 0.93:
        return str(dice.choice(NUMBERS))
    if kind < 0.96:
        return dice.choice(TEXTS[1:]) * dice.randrange(2, 200)
    whole = dice.choice(("x", "ä", "👍", "\u202e", "<", "@a ", "\n", "1", "\0"))
    return whole * (LONG // len(whole))


def value(dice: Random) -> Json:
    """A strange value of any kind."""
    kind = dice.random()
    if kind < 0.35:
        return text(dice)
    if kind < 0.65:
        return dice.choice(NUMBERS)
    if kind < 0.95:
        # A copy, for it may be changed where it is put.
        return copy.deepcopy(dice.choice(OTHERS))
    return nested(dice.choice((20, 200)), [] if dice.random() < 0.5 else {})


def nested(depth: int, innermost: Json) -> Json:
    """Lists or objects within each other."""
    for _ in range(depth):
        innermost = [innermost] if isinstance(innermost, list) else {"a": innermost}
    return innermost
