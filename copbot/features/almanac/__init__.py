"""The almanac: what members know and look for, as far as they want that seen."""

from __future__ import annotations

from copbot.kit.experts import AlmanacSettings
from copbot.kit.feature import Feature

feature = Feature("almanac", AlmanacSettings)
