"""Chat exports as the events they tell: what a community's history would have shown the engine."""

from __future__ import annotations

from adapters.logs.entry import Entry, LogError
from adapters.logs.history import History
from adapters.logs.reading import FORMATS, read
from adapters.logs.unread import Unread

__all__ = ["FORMATS", "Entry", "History", "LogError", "Unread", "read"]
