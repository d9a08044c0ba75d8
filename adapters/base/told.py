"""What may stand in the log of what a platform answers: not its words, for they quote what somebody wrote."""

from __future__ import annotations

from copbot.patterns import expression
from copbot.running.log import kind_of

_CODE = expression(r"[A-Z][A-Z0-9_]{2,40}")


def brief(error: BaseException) -> str:
    """What kind of error it is, with the platform's numbers and code."""
    told = {str(one) for name in ("status", "code") if isinstance(one := getattr(error, name, None), int)}
    code = getattr(error, "code", None)
    if isinstance(code, str) and _CODE.fullmatch(code):
        told.add(code)
    return " ".join((kind_of(error), *sorted(told)))
