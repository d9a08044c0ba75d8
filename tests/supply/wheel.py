"""Whether the wheel is the same wherever and whenever it is built: python -m tests.supply.wheel.

Builds it twice, from copies of what git keeps in two folders with other times, and compares the bytes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_UV = Path(".uv/bin/uv").resolve()


def built(folder: Path, when: int) -> tuple[str, str]:
    """The name and the SHA-256 of the wheel that is built there from files of that second since 1970."""
    listed = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True, text=True)  # noqa: S607
    for name in filter(None, listed.stdout.split("\0")):
        if Path(name).is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(name, target)
            os.utime(target, (when, when))
    subprocess.run([_UV, "build", "--quiet", "--wheel", "--out-dir", folder / "out", folder], check=True)  # noqa: S603
    [wheel] = (folder / "out").glob("*.whl")
    return wheel.name, hashlib.sha256(wheel.read_bytes()).hexdigest()


def main() -> int:
    """The command line."""
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory(prefix="elsewhere-") as second:
        one, other = built(Path(first), 1_700_000_000), built(Path(second), 1_800_000_000)
    print(f"{one[0]} {one[1]}")
    if one != other:
        print(f"built elsewhere it is another: {other[1]}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
