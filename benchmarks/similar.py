"""Which earlier questions are offered when one returns: `python -m benchmarks.similar PAIRS.jsonl [--language en]`.

A line of PAIRS.jsonl holds a language `lang`, a question `first` with its `answer`, later ones that want the same
answer (`again`: one in partly the same words, one in quite other words), and some `near` it that need another. All
`first` are known; then the others are asked. Prints, for each least likeness, how many of 100 were offered the question
that they return to (among the first three), how many near ones were offered their neighbour, and to how many of those
in other words anything was offered.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from copbot.features.qa import QASettings
from copbot.features.qa.asking import OFFERED
from copbot.features.qa.known import Known

_LEAST = (0.0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)
_KINDS = ("same words", "other words", "near")

Offers = list[tuple[int, float]]


def asked(rows: list[dict[str, Any]], language: str) -> dict[tuple[str, str], list[tuple[int, Offers]]]:
    """By language and kind: for each question asked, the number of the one that it returns to, and what is alike."""
    found: dict[tuple[str, str], list[tuple[int, Offers]]] = defaultdict(list)
    with Known(language) as known:
        for row in rows:
            known.answer({"known": row["first"], "answer": row["answer"]})
        for number, row in enumerate(rows):
            texts = [*zip(_KINDS, row["again"], strict=False), *(("near", text) for text in row["near"])]
            for kind, text in texts:
                found[row["lang"], kind].append((number, known.alike(text)))
    return found


def offered(alike: Offers, least: float) -> list[int]:
    """The numbers of what is offered."""
    return [number for number, likeness in alike if likeness >= least][:OFFERED]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--language", default="en", help="the community's")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.pairs.read_text(encoding="utf8").splitlines() if line.strip()]
    found = asked(rows, options.language)
    languages = sorted({row["lang"] for row in rows})
    heads = [f"{kind} {language}" for kind in (*_KINDS, "anything") for language in languages]
    print("| from | " + " | ".join(heads) + " |")
    print("|---" * (len(heads) + 1) + "|")
    for least in sorted({*_LEAST, QASettings().similar_from}):
        cells = [
            100 * sum(number in offered(alike, least) for number, alike in asks) / len(asks)
            for asks in (found[language, kind] for kind in _KINDS for language in languages)
        ]
        others = (found[language, "other words"] for language in languages)
        cells += [100 * sum(bool(offered(alike, least)) for _, alike in asks) / len(asks) for asks in others]
        print(f"| {least:.2f} | " + " | ".join(f"{cell:.0f}" for cell in cells) + " |")


if __name__ == "__main__":
    main()
