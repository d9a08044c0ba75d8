"""The library: what a community has made, found and answered, kept where all can find it."""

from __future__ import annotations

from copbot.community.settable import OptionalSettings
from copbot.kit.feature import Feature


class LibrarySettings(OptionalSettings):
    """Settings of the library."""


ITEM, ASKED, OPENING, DOUBT = "libraryitem", "libraryasked", "libraryopening", "librarydoubt"
"""What a message is for: it shows one item, asks whether words may be kept for all members, or be public, or whether
something is there already. Their numbers are items'.
"""
feature = Feature("library", LibrarySettings)
