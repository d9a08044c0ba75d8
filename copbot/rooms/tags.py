"""Rich text as elements of HTML, wherever pages are made of it."""

from __future__ import annotations

from collections.abc import Mapping

TAGS: Mapping[str, str] = {
    "bold": "strong",
    "italic": "em",
    "strike": "s",
    "underline": "u",
    "code": "code",
    "pre": "code",
    "quotation": "q",
    "mention": "bdi",
    "person": "bdi",
}
"""By the style. A name may be written from right to left: it turns nothing around it."""
LEADING = ("https://", "http://", "mailto:")
"""How an address begins to which a link may lead."""
