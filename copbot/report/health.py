"""How the community did, as a section of the report: the stage of its life, and its indicators over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, select

from copbot.features.health.formulas import FEW, Fewest, Share, Told, Waits, tells_few
from copbot.features.health.quarters import Quarter, quarters
from copbot.features.health.rows import Rows, read
from copbot.features.health.saying import stage as told_stage
from copbot.features.health.saying import staying
from copbot.features.health.stage import stage
from copbot.features.health.staying import Stayed
from copbot.language.wording import wording
from copbot.report.content import Column, Section, Table
from copbot.report.words import NONE, Words
from copbot.rooms.text import plain
from storage.database import Database
from storage.models import Community

_HEADS = ("answered", "half", "ninetieth", "solo", "newcomers", "replied", "stay-30", "stay-90", "carried")


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of a community at the end of its history."""

    name: str
    rows: Rows
    end: datetime


def pasts(database: Database, end: datetime) -> list[Past]:
    """The communities of a replay's database in which anything was asked, at the end of the history."""
    with Session(database.reader) as db:
        found = [Past(one.name, read(db, one.id), end) for one in db.exec(select(Community).order_by(Community.name))]
    return [past for past in found if past.rows.asked]


def section(found: Sequence[Past], words: Words) -> Section:
    """The section; without anything in it where nothing was asked."""
    lines, tables = [], []
    for past in found:
        told = wording(words.language)
        name = f"{past.name}: " if len(found) > 1 else ""
        lines.append(name + plain(told_stage(told, stage(past.rows, past.end))))
        lines += [plain(line) for line in staying(told, past.rows, past.end)]
        tables.append(_table(past, words, past.name if len(found) > 1 else ""))
    if found:
        lines.append(words.line("health-few"))
    return Section("health", words.line("health"), tuple(lines), tuple(tables))


def _table(past: Past, words: Words, title: str) -> Table:
    over = quarters(past.rows, past.end)
    head = "month" if over and over[0].months == 1 else "quarter"
    columns = (
        Column(words.line(head), "words"),
        Column(words.line("questions-count"), "number"),
        *(Column(words.line(f"health-{name}"), "number") for name in _HEADS),
    )
    return Table(title, columns, tuple(_row(one, words) for one in over))


def _row(one: Quarter, words: Words) -> tuple[str, ...]:
    month = words.month(one.begin)
    return (
        month if one.months == 1 else words.line("health-quarter", number=(one.begin.month + 2) // 3, year=_year(one)),
        _count(one.answered.whole, words),
        _share(one.answered, words),
        *_waits(one.wait, words),
        _solo(one, words),
        _count(one.newcomers, words),
        _share(one.replied, words),
        *(_stayed(kept, words) for kept in one.stay),
        _fewest(one.carried, words),
    )


def _year(one: Quarter) -> str:
    return f"{one.begin.year}"


def _count(number: int, words: Words) -> str:
    return words.number(number) if number >= FEW else f"<{FEW}" if number else NONE


def _share(one: Share, words: Words) -> str:
    match one.told:
        case Told.NOTHING:
            return NONE
        case Told.FEW:
            return f"<{FEW}"
        case Told.FEW_OF:
            return words.line("health-part-few")
        case Told.ALL_BUT:
            return words.line("health-all-but")
        case Told.ALL:
            return words.share(one.part, one.whole)


def _waits(one: Waits, words: Words) -> tuple[str, str]:
    if len(one.hours) < FEW:
        return NONE, NONE
    return words.lasting(one.half * 3600, short=True), words.lasting(one.ninetieth * 3600, short=True)


def _solo(one: Quarter, words: Words) -> str:
    """Not where it would tell, beside the answered, how few got nothing but a remark."""
    return NONE if tells_few(one.answered, one.solo) else _share(one.solo, words)


def _stayed(one: Stayed | None, words: Words) -> str:
    if one is None:
        return NONE
    return _share(Share(round(one.share * one.people), one.people), words)


def _fewest(one: Fewest, words: Words) -> str:
    if one.people < FEW:
        return NONE
    return words.line("health-of", few=_count(one.few, words), people=one.people)
