"""`make mutants`: small changes to the code that no test near it notices.

Each file of `FILES` is changed in a copy of the program, in every way that cosmic-ray knows, and the tests beside it
are run. Those changes that they let pass are printed. At most `--minutes` in all, an equal part for each file.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

FILES = {
    "copbot/community/schedule.py": "tests/unit/test_schedule.py",
    "copbot/kit/worth.py": "tests/unit/test_worth.py",
    "copbot/kit/nudge.py": "tests/unit/test_nudge.py tests/test_scenarios.py -k nudge",
    "copbot/features/moderation/rules.py": "tests/unit/test_moderation.py",
    "copbot/community/infos.py": "tests/unit/test_belonging.py",
    "copbot/running/whereabouts.py": "tests/unit/test_belonging.py",
}
"""What is changed, and the tests that are to notice."""
ROOT = Path(__file__).parents[1]
_RAY, _REPORT = (str(Path(sys.executable).parent / name) for name in ("cosmic-ray", "cr-report"))


def _config(file: str, tests: str) -> str:
    return f"""\
[cosmic-ray]
module-path = ["{file}"]
timeout = 60.0
excluded-modules = []
test-command = "{sys.executable} -m pytest -q -x -p no:cacheprovider {tests}"
distributor.name = "local"
"""


def tried(file: str, tests: str, folder: Path, seconds: float) -> str:
    """What cosmic-ray reports of the file when it is done, or when its time is over."""
    tree = folder / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    for part in ("copbot", "adapters", "storage", "tests"):
        shutil.copytree(ROOT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tree)
    (tree / "mutants.toml").write_text(_config(file, tests))
    session = f"{file.replace('/', '.')}.sqlite"
    for command in ("init", "exec"):
        with suppress(subprocess.TimeoutExpired):
            ray = [_RAY, command, "mutants.toml", session]
            subprocess.run(ray, cwd=tree, check=True, timeout=seconds)  # noqa: S603
    report = [_REPORT, "--surviving-only", "--show-diff", session]
    return subprocess.run(report, cwd=tree, check=True, capture_output=True, text=True).stdout  # noqa: S603


def main() -> None:
    """Try them all, or the files that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", default=list(FILES))
    parser.add_argument("--minutes", type=float, default=30)
    given = parser.parse_args()
    folder = ROOT / "build" / "mutants"
    for file in given.files:
        print(
            f"== {file}", tried(file, FILES[file], folder, given.minutes * 60 / len(given.files)), sep="\n", flush=True
        )


if __name__ == "__main__":
    main()
