"""Which earlier questions are offered when one returns: `python -m benchmarks.similar PAIRS.jsonl [--semantic]`.

A line of PAIRS.jsonl holds a language `lang`, a question `first` with its `answer`, later ones that want the same
answer (`again`: one in partly the same words, one in quite other words), and some `near` it that need another. All
`first` are known; then the others are asked. Prints, for each least likeness, how many of 100 were offered the question
that they return to (among the first three), how many near ones were offered their neighbour, and to how many something
would be offered if that one question were not known (`none fits`). With --semantic (the extra of that name) also by
how near the meaning is, alone, and then beside the words, for which the least likeness is the default.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copbot.features.qa import QASettings
from copbot.features.qa.asking import OFFERED, like_enough
from copbot.features.qa.known import Known
from copbot.language import meaning
from copbot.language.meaning import Model

_LEAST = (0.0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)
_KINDS = ("same words", "other words", "near")
_NEVER = 1.1


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is asked: the number of the one that it returns to, and which are alike."""

    right: int
    by_words: Mapping[int, float]
    by_meaning: Mapping[int, float]


def asked(rows: list[dict[str, Any]], language: str, model: Model | None) -> dict[tuple[str, str], list[Asked]]:
    """What is asked, by language and kind."""
    found: dict[tuple[str, str], list[Asked]] = defaultdict(list)
    with Known(language, model) as known:
        for row in rows:
            known.answer({"known": row["first"], "answer": row["answer"]})
        for number, row in enumerate(rows):
            texts = [*zip(_KINDS, row["again"], strict=False), *(("near", text) for text in row["near"])]
            for kind, text in texts:
                found[row["lang"], kind].append(Asked(number, dict(known.alike(text)), known.near(text)))
    return found


def table(found: dict[tuple[str, str], list[Asked]], least: Callable[[float], QASettings]) -> list[str]:
    """The lines of a table: what is offered, by a least likeness from which on it is."""
    languages = sorted({language for language, _ in found})
    heads = [f"{kind} {language}" for kind in (*_KINDS, "none fits") for language in languages]
    lines = ["| from | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    for at in sorted({*_LEAST, QASettings().similar_from, QASettings().meaning_from}):
        settings = least(at)
        offers = {
            key: [(one.right, list(like_enough(one.by_words, one.by_meaning, settings))) for one in asks]
            for key, asks in found.items()
        }
        cells = [
            100 * sum(right in numbers[:OFFERED] for right, numbers in made) / len(made)
            for made in (offers[language, kind] for kind in _KINDS for language in languages)
        ]
        for language in languages:
            made = [one for kind in _KINDS for one in offers[language, kind]]
            cells.append(100 * sum(any(number != right for number in numbers) for right, numbers in made) / len(made))
        lines.append(f"| {at:.2f} | " + " | ".join(f"{cell:.0f}" for cell in cells) + " |")
    return lines


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--language", default="en", help="the community's")
    parser.add_argument("--semantic", action="store_true", help="find in other words too")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.pairs.read_text(encoding="utf8").splitlines() if line.strip()]
    found = asked(rows, options.language, meaning.load() if options.semantic else None)
    print(*table(found, lambda at: _settings(at, _NEVER)), sep="\n")
    if options.semantic:
        print("\nBy meaning:\n", *table(found, lambda at: _settings(_NEVER, at)), sep="\n")
        print("\nBy both:\n", *table(found, lambda at: _settings(QASettings().similar_from, at)), sep="\n")


def _settings(words: float, meaning: float) -> QASettings:
    return QASettings.model_construct(similar_from=words, meaning_from=meaning)


if __name__ == "__main__":
    main()
