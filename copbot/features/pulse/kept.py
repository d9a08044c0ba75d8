"""What is kept of members: that they agreed to be asked. What they answered, nothing tells."""

from __future__ import annotations

from copbot.features.pulse.tables import Asking, Consent, Inquiry
from storage.kept import MINE, Kept, keep

keep(Consent, Kept(MINE))
# The questions are the community's.
keep(Inquiry, Kept(signs=("text",)))
keep(Asking, Kept())
