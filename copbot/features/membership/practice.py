"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.membership import feature
from copbot.kit.practice import Practice

feature.practice(Practice("invitations", ("hint-4", "hint-5"), by=("invite", "broughtby")))
