"""What is so at one moment, as figures with their names."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from copbot.running.pulse import Contact
from storage.figures import Stock


@dataclass(frozen=True, slots=True)
class Gauge:
    """A figure: its name, what it tells, and its value for each word of the label; of the empty one without a label."""

    name: str
    help: str
    values: Mapping[str, float]
    label: str = ""


def of_running(
    now: float,
    at: datetime,
    began: float,
    contacts: Mapping[str, Contact],
    own: Collection[str],
    waiting: int,
    moved: float,
    looped: float,
) -> list[Gauge]:
    """What is told of the running bot; `now` is by the clock of the other numbers, `at` the same moment's time.

    `own` are the platforms that this bot reads itself.
    """
    since = at.timestamp() - now
    up = {platform: float(one.until is None or now <= one.until) for platform, one in contacts.items()}
    heard = {platform: since + one.at for platform, one in contacts.items() if one.at is not None}
    read = {platform: float(platform in own) for platform in contacts}
    return [
        Gauge("start_timestamp_seconds", "When the bot was started.", {"": since + began}),
        Gauge("lane_waiting", "What was handed in and has not been begun with.", {"": waiting}),
        Gauge("lane_idle_seconds", "Since when the lane has not got on; it does each second.", {"": now - moved}),
        Gauge("loop_idle_seconds", "Since when the loop of adapters and delivery has not got on.", {"": now - looped}),
        Gauge("platform_up", "1 if the platform was heard when it should be.", up, "platform"),
        Gauge("platform_read", "1 if it is this bot that reads the platform.", read, "platform"),
        Gauge("platform_heard_timestamp_seconds", "When the platform was last heard.", heard, "platform"),
    ]


def of_database(stock: Stock | None, platforms: list[str], now: datetime, *, takes: bool) -> list[Gauge]:
    """What is told of the database; without a stock it could not be read, and what it holds is left out."""
    well = Gauge(
        "database_up", "1 if the database can be read and takes what comes.", {"": float(takes and stock is not None)}
    )
    if stock is None:
        return [well]
    names = sorted({*platforms, *stock.waiting, *stock.dead})
    oldest = dict.fromkeys(names, 0.0)
    for (platform, _), begun in stock.oldest.items():
        oldest[platform] = max(oldest[platform], (now - begun).total_seconds())
    since = (now - stock.overdue_since).total_seconds() if stock.overdue_since is not None else 0.0
    return [
        well,
        Gauge("database_bytes", "The size of the database.", {"": stock.size}),
        Gauge("questions_open", "Open questions.", {"": stock.open}),
        Gauge("outbox_waiting", "Undelivered actions.", {one: stock.waiting.get(one, 0) for one in names}, "platform"),
        Gauge("outbox_oldest_seconds", "How long the longest wait in the outbox is.", oldest, "platform"),
        Gauge("outbox_dead", "Actions that were given up.", {one: stock.dead.get(one, 0) for one in names}, "platform"),
        Gauge("timers_overdue", "Due work that has not been done.", {"": stock.overdue}),
        Gauge("timers_overdue_seconds", "How long the longest of it is overdue.", {"": since}),
        Gauge("nudges_waiting", "Unasked words that wait until they suit.", stock.postponed, "kind"),
    ]


def of_backup(last: datetime | None, every: timedelta | None) -> list[Gauge]:
    """When the last good backup was made, and how often one is to be; None without a schedule."""
    made = {"": last.timestamp()} if last is not None else {}
    often = {"": every.total_seconds()} if every is not None else {}
    return [
        Gauge("backup_timestamp_seconds", "When the last scheduled backup was made.", made),
        Gauge("backup_every_seconds", "How often a backup is to be made.", often),
    ]
