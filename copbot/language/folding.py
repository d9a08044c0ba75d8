"""Words as they are compared: without case, and without marks on their letters."""

from __future__ import annotations

import unicodedata


def folded(words: str) -> str:
    """The words in small letters without marks, with single spaces."""
    apart = unicodedata.normalize("NFKD", " ".join(words.split()).casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
