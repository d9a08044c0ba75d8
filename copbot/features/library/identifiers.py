"""DOI, ISBN and addresses as people write them, each brought into one form. Pure."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from copbot.patterns import expression

_DOI = expression(
    r"(?:\bdoi:\s*|(?:https?://|\b(?<!/))(?:dx\.)?doi\.org/|(?<![\w/.]))(10\.\d{4,9}/[^\s\"<>]+)", re.IGNORECASE
)
_URL = expression(r"https?://[^\s<>\"]+", re.IGNORECASE)
_ISBN = expression(r"\bISBN(?:-1[03])?[:\s]*([\dXx][\dXx\s-]{8,20}[\dXx])\b", re.IGNORECASE)
_BARE = expression(r"(?<![\w./-])(97[89](?:[\s-]?\d){10}|\d(?:[\s-]?\d){8}[\s-]?[\dXx])(?![\w-])")
_GROUPED = expression(r"\d+[ -]\d+[ -]\d+[ -][\dXx]")
"""As an ISBN of ten digits is written."""
_SCHEMELESS = expression(
    r"(?<![\w@./:-])(?:www\.)?(?:[a-z0-9-]+\.)+(?!(?:js|ts)\b)(?:com|org|net|info|edu|gov|int|[a-z]{2})\b(?:/[^\s<>\"]*)?",
    re.IGNORECASE,
)
_ENDS = ".,;:!?'\"”»*_"
_OPENING = {")": "(", "]": "[", "}": "{"}
_TRACKING = expression(
    r"utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|mc_[ce]id|igshid|igsh|_hs\w+|ref_src"
    r"|ref_url|spm|scid|vero_id|oly_\w+_id|mkt_tok|__twitter_impression|cmpid|at_\w+|pk_\w+|mtm_\w+",
    re.IGNORECASE,
)
_PORTS = {"http": 80, "https": 443}


def doi(text: str) -> tuple[str, str] | None:
    """The first DOI in the text, in small letters, and how it stands there; None if there is none."""
    found = _DOI.search(text)
    if found is None:
        return None
    name = _trimmed(found[1])
    whole = found[0][: len(found[0]) - (len(found[1]) - len(name))]
    name = unquote(name).casefold()
    return (name, whole) if name.partition("/")[2] else None


def isbn(text: str) -> tuple[str, str] | None:
    """The first ISBN in the text, as thirteen digits, and how it stands there; None if there is none.

    One that is called so, or looks just like it, is given as it stands, also where it is wrong: see `is_isbn`.
    """
    found = _ISBN.search(text)
    if found is not None:
        return thirteen(found[1]) or _digits(found[1]), found[0]
    for one in _BARE.finditer(text):
        whole, digits = thirteen(one[0]), _digits(one[0])
        if whole or len(digits) == 13 or one[0] == text.strip() or _GROUPED.fullmatch(one[0]):
            return whole or digits, one[0]
    return None


def thirteen(written: str) -> str:
    """An ISBN of ten or thirteen digits as one of thirteen; empty if it is none."""
    digits = _digits(written)
    if len(digits) == 10 and digits[:9].isdigit():
        known = sum((10 - place) * _value(digit) for place, digit in enumerate(digits)) % 11 == 0
        return _completed("978" + digits[:9]) if known else ""
    if len(digits) == 13 and digits.isdigit() and digits[:3] in ("978", "979"):
        return digits if _completed(digits[:12]) == digits else ""
    return ""


def is_isbn(digits: str) -> bool:
    """Is this an ISBN whose last digit fits the others?"""
    return bool(digits) and thirteen(digits) == digits


def _digits(written: str) -> str:
    return re.sub(r"[\s-]", "", written).upper()


def _value(digit: str) -> int:
    return 10 if digit == "X" else int(digit)


def _completed(twelve: str) -> str:
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(twelve))
    return f"{twelve}{-total % 10}"


def url(text: str) -> tuple[str, str] | None:
    """The first address in the text without what only tracks people, and how it stands there; None if there is none."""
    for found in _URL.finditer(text):
        whole = _trimmed(found[0])
        clean = cleaned(whole)
        if clean:
            return clean, whole
    return None


def typed(text: str) -> tuple[str, str] | None:
    """The same, also of an address as people type it: "www.example.org", "example.org/compost"."""
    found = url(text)
    for one in _SCHEMELESS.finditer(text) if found is None else ():
        whole = _trimmed(one[0])
        is_one = "/" in whole or whole.casefold().startswith("www.") or whole == text.strip()
        clean = cleaned(f"https://{whole}") if is_one else ""
        if clean:
            return clean, whole
    return found


def cleaned(address: str) -> str:
    """An address without what only tracks people, and with its host in small letters; empty if it is none."""
    try:
        parts = urlsplit(address.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in _PORTS or "." not in host or parts.username is not None:
        return ""
    where = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[parts.scheme.lower()]:
        where = f"{where}:{port}"
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True)]
    left = [(name, value) for name, value in kept if not _TRACKING.fullmatch(name)]
    # What has nothing taken out stays as it was written.
    query = parts.query if len(left) == len(kept) else urlencode(left)
    return urlunsplit((parts.scheme.lower(), where, parts.path or "/", query, parts.fragment))


def compared(address: str) -> str:
    """What two addresses of the same page have in common."""
    parts = urlsplit(address)
    host = (parts.netloc.lower()).removeprefix("www.").removeprefix("m.")
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    place = parts.path.rstrip("/")
    # An address within a page is that of the page, but for those that are all behind the #.
    inner = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    return f"{host}{place}{'?' if query else ''}{query}{inner}"


def _trimmed(words: str) -> str:
    """Without the signs behind it that belong to the sentence."""
    while words:
        last = words[-1]
        opening = _OPENING.get(last)
        if last in _ENDS or (opening is not None and words.count(opening) < words.count(last)):
            words = words[:-1]
        else:
            break
    return words
