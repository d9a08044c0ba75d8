"""Learns what a room's talk is about: what goes on from what, what puts a question, which questions were taken up."""

from __future__ import annotations

import argparse
from pathlib import Path

from training import files, tables
from training.judging import learned
from training.logs import dialogs, gitter, irc


def main() -> None:
    """Learn, and put what was learned into a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--irc", type=Path, required=True, help="a folder; what is in its train/ is learned from")
    parser.add_argument("--gitter", type=Path, required=True, help="a folder with docker.txt, labels/ and dialogs/")
    parser.add_argument("--out", type=Path, required=True, help="the file of weights; what else is in it is kept")
    parser.add_argument("--windows", default="1,2,3,4,5,6,7", help="those whose labels are learned from")
    parser.add_argument("--tables", action="store_true", help="print how good the judgements are, each part left out")
    args = parser.parse_args()
    numbers = [int(number) for number in args.windows.split(",") if number]
    windows = list(gitter(args.gitter / "docker.txt", args.gitter / "labels/docker.jsonl", numbers))
    rooms = [dialogs(path) for path in sorted((args.gitter / "dialogs").glob("*.txt"))]
    logs = irc(args.irc / "train")
    found = learned(logs, rooms, windows)
    files.put(args.out, found.weights)
    if args.tables:
        told = tables.Told(found.rows, found.later, logs, windows)
        for line in (*tables.reliability(told, found.puts, found.taken), *tables.ablation(told)):
            print(line)


if __name__ == "__main__":
    main()
