"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.help import feature
from copbot.kit.practice import Practice

feature.practice(Practice("instructions", ("tip-2", "tip-7", "hint-7", "pitfall-6"), by=("help", "help.first")))
feature.practice(Practice("attention", ("pitfall-10",), by=("status",)))
