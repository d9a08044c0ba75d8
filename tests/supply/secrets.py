"""Secrets that lie about in what git keeps: python -m tests.supply.secrets [--write].

Ends with 1, naming each place, if there is something that looks like one and isn't among those that were looked at
(`.secrets.baseline`); `--write` writes those down.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

BASELINE = Path(".secrets.baseline")
_DATA = re.compile(
    r"^(uv\.lock|\.secrets\.baseline)$|\.(jsonl|tsv|npz|png|jpg|gif|pdf|ttf|db)$|^tests/storage/fixtures/"
)
"""Nobody writes a secret there by hand: check sums, weights, pictures, public talk."""


def looked_at(path: str) -> bool:
    """Is this a file in which somebody could have left one?"""
    return _DATA.search(path) is None


def main(arguments: Sequence[str]) -> int:
    """The command line."""
    from detect_secrets.core import baseline
    from detect_secrets.core.secrets_collection import SecretsCollection
    from detect_secrets.settings import default_settings

    listed = subprocess.run(["git", "ls-files"], check=True, capture_output=True, text=True)  # noqa: S607
    files = [one for one in listed.stdout.splitlines() if looked_at(one) and Path(one).is_file()]
    found = SecretsCollection()
    with default_settings():
        found.scan_files(*files)
        if "--write" in arguments:
            baseline.save_to_file(found, str(BASELINE))
            return 0
        known = baseline.load(json.loads(BASELINE.read_text(encoding="utf8")), str(BASELINE))
    new = [(file, one) for file, one in found - known]
    for file, one in new:
        print(f"{file}, line {one.line_number}: this looks like a secret ({one.type})", file=sys.stderr)
    print(f"{len(files)} files; {sum(1 for _ in found)} places that look like a secret, {len(new)} of them new")
    return 1 if new else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
