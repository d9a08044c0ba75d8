"""The headers of every answer, and what those of a request tell."""

from __future__ import annotations

from copbot.language.languages import LANGUAGES

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
SCRIPTED = f"{POLICY}; script-src 'self'; connect-src 'self'"
"""For pages in which a script of ours runs."""
ALWAYS = (
    (b"content-security-policy", POLICY.encode()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=()"),
    (b"x-robots-tag", b"noindex, nofollow"),
)
_LONGEST = 200


def language_of(accepted: str) -> str:
    """The first language of those that a browser asks for that the bot speaks."""
    for one in accepted[:_LONGEST].split(","):
        code = one.split(";")[0].strip().partition("-")[0].casefold()
        if code in LANGUAGES:
            return code
    return "en"


def disposition(name: str) -> str:
    """Has a browser keep a file under its name, whatever is in that."""
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_.") else "_" for sign in name)[:80]
    return f'attachment; filename="{plain.lstrip(".") or "file"}"'


def is_ours(origin: str, site: str, address: str) -> bool:
    """Was a form sent from a page of ours, by what the browser says of that?

    From pages that tell nobody where one came from, browsers say `null` for the origin.
    """
    if origin not in ("", "null"):
        return origin == address
    return site == "same-origin"
