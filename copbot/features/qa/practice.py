"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.qa import feature
from copbot.kit.practice import Practice

feature.practice(Practice("questions", ("tip-16", "pitfall-7"), by=("ask", "open", "qa.detect")))
feature.practice(Practice("sharing", ("tip-16",), by=("qa.sharing",)))
feature.practice(Practice("example", ("tip-14",), by=("tips",)))
feature.practice(Practice("helped", ("hint-3", "pitfall-9"), by=("nudges",)))
