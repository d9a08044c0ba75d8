"""The licences of all that an installed bot may need: python -m tests.supply.licences JSON [--write].

JSON is what pip-licenses tells of an environment with all extras and nothing for development. Ends with 1, naming each,
if a licence is on no list of those that go with Apache-2.0, or if docs/dependencies.md doesn't tell what is so.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

PAGE = Path("docs/dependencies.md")
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CNRI-Python",
    "ISC",
    "MIT",
    "MIT-CMU",
    "PSF-2.0",
    "Unlicense",
    "Zlib",
    # These stay under their own terms, and can be replaced by who installs them: nothing of them is in our wheel.
    "LGPL-3.0-only",
    "MPL-2.0",
}
_SPELLED = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""Names of classifiers, as SPDX has them."""
_READ = {
    # Read in the files that come with them, for their metadata don't say it.
    "matrix-nio": "ISC",
    "peewee": "MIT",
    "vodozemac": "MIT",
}
_OURS = "copbot"
_HEAD = """# What the bot needs of others

All that can be installed with it, with all extras; what only development needs is not in it. `make licences` writes
this page from the packages themselves, and refuses a licence that does not go with ours (Apache-2.0). Those under LGPL
or MPL stay under their own terms: they are installed beside the bot, nothing of them is in its wheel, and whoever
installs them can put others in their place. `make sbom` writes all of them with versions and check sums to
`build/copbot.cdx.json` (CycloneDX).

| package | licence |
|---|---|
"""


def licence(name: str, told: str) -> str:
    """The licence as SPDX writes it, of what a package's metadata tell."""
    return _READ.get(name) or _SPELLED.get(told, told)


def refused(licences: Mapping[str, str]) -> list[str]:
    """The packages with a licence that is on no list, each with that. All parts of an AND, one of an OR, have to be."""
    return [f"{name}: {told}" for name, told in licences.items() if not _goes(told)]


def _goes(told: str) -> bool:
    return any(
        all(part.strip("() ") in ALLOWED for part in re.split(r"\s+AND\s+", choice))
        for choice in re.split(r"\s+OR\s+", told)
    )


def page(licences: Mapping[str, str]) -> str:
    """The page of the documentation."""
    return _HEAD + "".join(f"| {name} | {told} |\n" for name, told in sorted(licences.items()))


def normal(name: str) -> str:
    """A package's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def main(arguments: Sequence[str]) -> int:
    """The command line."""
    told = json.loads(Path(arguments[0]).read_text(encoding="utf8"))
    found = {normal(one["Name"]): licence(normal(one["Name"]), one["License"].strip()) for one in told}
    found.pop(_OURS, None)
    wrong = refused(found)
    for one in wrong:
        print(f"a licence that is on no list: {one}", file=sys.stderr)
    if "--write" in arguments:
        PAGE.write_text(page(found), encoding="utf8")
    elif not wrong and PAGE.read_text(encoding="utf8") != page(found):
        print(f"{PAGE} is not as it should be: `make licences` writes it", file=sys.stderr)
        return 1
    print(f"{len(found)} packages, {len(set(found.values()))} licences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
