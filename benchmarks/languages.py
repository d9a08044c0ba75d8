"""How well single lines are told in each language, by the weights that are shipped.

    python -m benchmarks.languages [FOLDER]

Without a folder: the German, French and Spanish lines of `benchmarks/lines`, which nothing learned from. A third of
them is held back: their mistakes are not to be read, so that what is mended by the others is checked on them. Lines
that are marked `later` were written after what is heard in rooms had been mended by the others.

Of questions it is also printed how they are heard in a room that has been talking, by all that hearing knows.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path
from zlib import crc32

from copbot.hearing import weights
from copbot.hearing.room import Models, Room
from copbot.hearing.turns import Said
from training import figures, folders
from training.folders import FILES, Lines, Row

_LINES = Path(__file__).parent / "lines"
_PARTS = 3
_LISTED = 0.4
"""As `qa.certainty` is by default."""
_TALKED, _PEOPLE, _PAUSE = 12, 5, 400.0


def is_held_back(row: Row) -> bool:
    """Is it one of the third whose mistakes nobody reads?"""
    return crc32(folders.plain(row.get("text") or row["question"] + row["reply"]).encode()) % _PARTS == 0


def parted(lines: Lines) -> tuple[Lines, Lines]:
    """Those that may be read, and those that are held back."""
    seen, held = Lines(), Lines()
    for name in FILES:
        for row in lines.files[name]:
            (held if is_held_back(row) else seen).files[name].append(row)
    return seen, held


def in_rooms(rows: Sequence[Row]) -> list[tuple[str, bool, bool]]:
    """Of each line its language, whether it is a question, and whether it is listed as one in a room.

    Each has a room of its own, in which five people have said twelve things of the same language.
    """
    models, found = Models.of(weights.load()), []
    for place, row in enumerate(rows):
        talk = [other["text"] for other in rows if other["lang"] == row["lang"] and not other["question"]]
        talk = [text for text in talk if text != row["text"]]
        room = Room(models)
        for number in range(_TALKED):
            text, who = talk[(7 * place + 5 * number) % len(talk)], f"p{number % _PEOPLE}"
            room.hear(Said(id=str(number), author=who, name=f"Pers{who}", text=text, at=_PAUSE * number))
        who = "p3" if place % 2 else "new"
        said = Said(id="asked", author=who, name=f"Pers{who}", text=row["text"], at=_PAUSE * (_TALKED + 2))
        found.append((row["lang"], row["question"], room.hear(said).question >= _LISTED))
    return found


def table_of(found: Sequence[tuple[str, bool, bool]]) -> str:
    """The figures, a line for each language."""
    rows = []
    for language in sorted({language for language, _, _ in found}):
        pairs = [(truth, heard) for one, truth, heard in found if one == language]
        hits = pairs.count((True, True))
        precision, recall = hits / max(1, sum(b for _, b in pairs)), hits / max(1, sum(a for a, _ in pairs))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        rows.append(f"  in a room  {language:3} {len(pairs):4}  P {precision:.3f} R {recall:.3f} F1 {f1:.3f}")
    return "\n".join(rows)


def mistakes(found: figures.Said) -> list[str]:
    """Each line that was told wrong, with what it is and what was said."""
    wrong = []
    for name in FILES:
        label = {"questions": "question", "replies": "kind", "addressing": "addressed", "thanks": "settles"}[name]
        for row, said in found[name]:
            heard = said[label] >= 0.5 if name == "questions" else said[label]
            if heard != row[label]:
                wrong.append(f"  {row['lang']} {label} {row[label]}, heard {heard}: {row.get('text') or row['reply']}")
    return wrong


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=_LINES, help="a folder of labelled lines")
    parser.add_argument("--mistakes", action="store_true", help="print them too, but for those that are held back")
    given = parser.parse_args()
    lines = folders.read(given.folder)
    rows = lines.files["questions"]
    with as_file(files("copbot.hearing").joinpath("weights.npz")) as shipped:
        print("all", figures.table([figures.said(lines, shipped)]), table_of(in_rooms(rows)), sep="\n")
        if given.folder != _LINES:
            return
        seen, held = parted(lines)
        read = figures.said(seen, shipped)
        print("those that may be read", figures.table([read]), sep="\n")
        print("the third that is held back", figures.table([figures.said(held, shipped)]), sep="\n")
        print(
            "questions in rooms, those by which it was mended",
            table_of(in_rooms([r for r in rows if not r.get("later")])),
            sep="\n",
        )
        print("and those written later", table_of(in_rooms([r for r in rows if r.get("later")])), sep="\n")
    if given.mistakes:
        print(*mistakes(read), sep="\n")


if __name__ == "__main__":
    main()
