"""One-time codes that people copy by hand: their signs, and what is kept of them."""

from __future__ import annotations

import hashlib
import secrets

_SIGNS = "ACDEFGHJKMNPQRTUVWXY34679"
"""None of them looks like another."""
LENGTH = 10
"""So many signs has a code that lets a whole room in."""


def new(length: int) -> str:
    """A new code of so many signs."""
    return "".join(secrets.choice(_SIGNS) for _ in range(length))


def hashed(code: str) -> str:
    """What is kept of a code; people write it in small letters, and with what they think belongs between them."""
    bare = "".join(sign for sign in code.upper() if sign.isalnum())
    return hashlib.sha256(bare.encode()).hexdigest()
