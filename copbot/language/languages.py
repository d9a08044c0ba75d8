"""The languages that the bot speaks."""

from __future__ import annotations

LANGUAGES = ("en", "nl")
