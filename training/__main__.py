"""Learn all that hearing knows, from folders given as arguments, and put it into one file of weights.

    python -m training --irc DIR --gitter DIR --talk DIR --out copbot/hearing/weights.npz

The lines in training/lines are learned from as well. With --windows only the labels of these windows of the Gitter room
are, so that the others can be checked by weights that have not seen them.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from copbot.hearing import weights
from training import files, judging, lines, tables
from training.chatter import chatter
from training.folders import Lines, read
from training.logs import dialogs, gitter, irc
from training.made import made

OWN = Path(__file__).with_name("lines")


def voices(talk: Path) -> dict[str, Lines]:
    """The labelled lines by their writers."""
    return {folder.name: read(folder) for folder in (talk, *sorted(OWN.iterdir())) if folder.is_dir()}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--irc", type=Path, required=True, help="a folder; what is in its train/ is learned from")
    parser.add_argument("--gitter", type=Path, required=True, help="a folder with docker.txt, labels/ and dialogs/")
    parser.add_argument("--talk", type=Path, required=True, help="a folder of labelled lines")
    parser.add_argument("--out", type=Path, required=True, help="the file of weights to write")
    parser.add_argument("--windows", default="1,2,3,4,5,6,7", help="those whose labels are learned from")
    parser.add_argument("--tables", action="store_true", help="print how good the judgements are, each part left out")
    given = parser.parse_args()
    said = voices(given.talk)
    numbers = [int(number) for number in given.windows.split(",") if number]
    windows = list(gitter(given.gitter / "docker.txt", given.gitter / "labels/docker.jsonl", numbers))
    others = [dialogs(path) for path in sorted((given.gitter / "dialogs").glob("*.txt"))]
    logs = irc(given.irc / "train")
    with TemporaryDirectory() as scratch:
        whole = Path(scratch) / "lines.npz"
        told = lines.learn(sum(said.values(), Lines()), chatter(logs))
        files.put(whole, told)
        weights.use(whole)
        found = judging.learned(logs, others, windows, made(said, Path(scratch)))
    given.out.unlink(missing_ok=True)
    files.put(given.out, told | found.weights)
    whole_table = tables.Told(found.rows, found.later, logs, windows)
    print(whole_table.figures(found.puts, found.taken))
    if given.tables:
        for line in (*tables.reliability(whole_table, found.puts, found.taken), *tables.ablation(whole_table)):
            print(line)


if __name__ == "__main__":
    main()
