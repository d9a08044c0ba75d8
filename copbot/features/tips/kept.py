"""What is kept of members: nothing."""

from __future__ import annotations

from copbot.features.tips.tables import TipShown
from storage.kept import Kept, keep

keep(TipShown, Kept(signs=("key",)))
