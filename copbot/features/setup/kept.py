"""What is kept of members: which moderator was asked how the community is to be set up."""

from __future__ import annotations

from copbot.features.setup.tables import Setup
from storage.kept import EMPTY, Kept, keep

keep(Setup, Kept({"member_id": EMPTY}, signs=("step",)))
