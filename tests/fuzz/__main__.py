"""The command: python -m tests.fuzz DECODER --minutes N --database sqlite|postgresql --seed S."""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import sys
import time
from pathlib import Path

from tests.fuzz.databases import KINDS, databases
from tests.fuzz.decoders import DECODERS
from tests.fuzz.running import Figures, Finding, Run
from tests.fuzz.smaller import smaller
from tests.fuzz.strange import Json
from tests.fuzz.watch import Trouble, Watch

_SLOW = 5.0
"""An input that takes so many seconds is kept as well, though it is no failure: the machine may be busy."""
_SMALLER = 15.0
"""Seconds for making something that breaks smaller."""


async def fuzz(name: str, kind: str, seed: int, minutes: float, keep: Path) -> Figures:
    """Feed a decoder for so long, on one kind of database; what breaks it is kept in that folder."""
    until = time.monotonic() + minutes * 60
    with Watch() as watch, databases(kind) as fresh:
        run = Run(DECODERS[name], fresh, seed, watch, deadly=True)
        figures = await run.run(lambda _: time.monotonic() < until)
        for finding in figures.findings:
            finding.inputs = await _smaller(run, finding)
            _write(keep, f"{name}-{kind}-{seed}", finding)
        if figures.slowest > _SLOW:
            told = f"slow: {figures.slowest:.0f} s"
            _write(keep, f"slow-{name}-{kind}-{seed}", Finding(Trouble(told, told), [figures.slow], checking=False))
    return figures


async def _smaller(run: Run, finding: Finding) -> list[Json]:
    async def breaks(inputs: list[Json]) -> bool:
        return await run.leads_to(finding.trouble.where, inputs, checking=finding.checking)

    return await smaller(finding.inputs, breaks, _SMALLER)


def _write(keep: Path, name: str, finding: Finding) -> None:
    keep.mkdir(parents=True, exist_ok=True)
    number = sum(1 for _ in keep.glob(f"{name}-*.json"))
    file = keep / f"{name}-{number}.json"
    told = {
        "where": finding.trouble.where,
        "inputs": finding.inputs,
        "checking": finding.checking,
        "told": finding.trouble.told.splitlines(),
    }
    file.write_text(json.dumps(told, indent=1), encoding="utf8")
    print(f"  {finding.trouble.where}\n    {file}, {len(finding.inputs)} inputs", flush=True)


def _show(name: str, kind: str, seed: int, figures: Figures) -> None:
    tracebacks = sum(figures.troubles.values()) - figures.stopped
    print(
        f"{name:<13} {kind:<10} seed {seed}: {figures.inputs} inputs, {figures.eventful} gave events"
        f" ({figures.events}), {figures.checks} checks, {tracebacks} tracebacks, {figures.stopped} lanes stopped;"
        f" slowest input {figures.slowest:.2f} s",
        flush=True,
    )


async def again(name: str, kind: str, kept: Json) -> bool:
    """Give a decoder what was kept; whether it still breaks."""
    with Watch() as watch, databases(kind) as fresh:
        return await Run(DECODERS[name], fresh, 0, watch, deadly=True).leads_to(
            kept["where"], kept["inputs"], checking=kept["checking"]
        )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("decoder", nargs="*", choices=[*DECODERS, []], help="all of them, if left out")
    parser.add_argument("--minutes", type=float, default=10, help="for each decoder, on all databases together")
    parser.add_argument("--database", choices=KINDS, action="append", help="both, if left out")
    parser.add_argument("--seed", type=int, default=None, help="the same seed gives the same input")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="a folder for what breaks")
    parser.add_argument("--again", type=Path, help="a file that was kept, to be tried again")
    options = parser.parse_args()
    kinds = options.database or list(KINDS)
    if options.again:
        kept = json.loads(options.again.read_text(encoding="utf8"))
        breaks = [asyncio.run(again(options.decoder[0], kind, kept)) for kind in kinds]
        print("it still breaks" if any(breaks) else "it breaks no more")
        sys.exit(any(breaks))
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    well = True
    for name in options.decoder or list(DECODERS):
        for kind in kinds:
            figures = asyncio.run(fuzz(name, kind, seed, options.minutes / len(kinds), options.keep))
            _show(name, kind, seed, figures)
            well = well and not figures.findings
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
