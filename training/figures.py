"""How well lines are told, in the figures by which hearing is measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from copbot.hearing import explain, weights
from training.folders import FILES, Lines, Row

GIVEN = {
    "questions": ("text",),
    "replies": ("question", "reply", "by"),
    "addressing": ("text", "name"),
    "thanks": ("text", "names"),
}
_FATE = {"thanks": "settled", "solved_self": "settled", "not_solved": "open"}
Said = dict[str, list[tuple[Row, Row]]]
"""Of each file the rows, and what is said of each."""


def said(lines: Lines, file: Path) -> Said:
    """What these weights say of the lines, without their labels."""
    weights.use(file)
    return {
        name: [(row, explain.answer({key: row[key] for key in GIVEN[name]})) for row in lines.files[name]]
        for name in FILES
    }


def table(found: Sequence[Said]) -> str:
    """The figures, a line for each file and language."""
    rows: list[str] = []
    for name in FILES:
        pairs = [pair for each in found for pair in each[name]]
        languages = sorted({row["lang"] for row, _ in pairs})
        for language in (*languages, "all") if len(languages) > 1 else languages:
            of = [pair for pair in pairs if language in (pair[0]["lang"], "all")]
            rows.append(f"  {name:10} {language:3} {len(of):4}  {_figures(name, of)}")
    return "\n".join(rows)


def _figures(name: str, pairs: list[tuple[Row, Row]]) -> str:
    if name == "questions":
        heard = [(row["question"], said["question"] >= 0.5) for row, said in pairs]
        hits = heard.count((True, True))
        precision = hits / max(1, sum(guess for _, guess in heard))
        recall = hits / max(1, sum(truth for truth, _ in heard))
        return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}"
    if name == "replies":
        others = [pair for pair in pairs if pair[0]["by"] == "other"]
        asker = [pair for pair in pairs if pair[0]["by"] == "asker"]
        return (
            f"kind {_share(pairs, lambda row: row['kind'])} "
            f"answer {_share(others, lambda row: row['kind'] == 'answer')} "
            f"fate {_share(asker, lambda row: _FATE.get(row['kind']))}"
        )
    if name == "addressing":
        return f"addressed {_share(pairs, lambda row: row['addressed'])}"
    return f"settles {_share(pairs, lambda row: row['settles'])} about {_share(pairs, lambda row: row['about'])}"


def _share(pairs: Iterable[tuple[Row, Row]], of: Callable[[Row], object]) -> str:
    right = [of(row) == of(said) for row, said in pairs]
    return f"{sum(right) / max(1, len(right)):.3f}"
