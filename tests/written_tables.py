"""Writes the tables of a new SQLite database down, as all features declare them. `make docs` calls it."""

from __future__ import annotations

import copbot.features  # noqa: F401 - they declare their tables
from storage import versions, written


def main() -> None:
    """Write them."""
    written.FILE.write_text(written.script(versions.HEAD), encoding="utf8")


if __name__ == "__main__":
    main()
