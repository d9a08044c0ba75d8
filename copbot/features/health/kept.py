"""What is kept of members: when they began."""

from __future__ import annotations

from copbot.features.health.tables import Began, Talked
from storage.kept import MINE, Kept, keep

keep(Began, Kept(MINE, signs=("message",)))
keep(Talked, Kept())
