"""What is kept of what comes over the wire: how long it may be, and without what no database keeps."""

from __future__ import annotations

from copbot.patterns import expression

UNKEPT = expression("[\x00\ud800-\udfff]")
"""What no database keeps."""
LONGEST_ID = 800
"""In bytes: three of them, which a room's move may bring together, still fit into an index of PostgreSQL."""
LONGEST_NAME = 500
"""Of people, rooms, files, emojis, options."""
LONGEST_ABOUT = 1100
"""Of what a picture shows: a little more than the platforms allow."""
LONGEST_TEXT = 120_000
MOST = 100
"""So many people can be mentioned in a message, so many files come with it."""


def is_too_long(id: str) -> bool:
    """Is this longer than the id of anything may be?"""
    return len(id) > LONGEST_ID or (not id.isascii() and len(id.encode()) > LONGEST_ID)


def storable_text(text: str) -> str:
    """The text with � in the place of what no database keeps."""
    return text if text.isascii() and "\0" not in text else UNKEPT.sub("\ufffd", text)
