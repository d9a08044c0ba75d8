"""What is kept of members: who began with a wish, and who would rather not be named."""

from __future__ import annotations

from copbot.features.ending.tables import Ending, Unnamed
from storage.kept import EMPTY, MINE, Kept, keep

# How its end goes is the community's.
keep(Ending, Kept({"first_id": EMPTY}, signs=("phase", "wish")))
keep(Unnamed, Kept(MINE))
