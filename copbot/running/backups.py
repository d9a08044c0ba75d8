"""Which backups there are in a folder, when the next is due, and which are kept: of the table `[backup]`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile

from pydantic import BaseModel, ConfigDict, Field, field_validator

from copbot.community.values import Duration, written
from copbot.patterns import expression
from copbot.running.files import Named
from copbot.running.findings import Finding

_NAME = expression(r"copbot-(\d{8}T\d{6})Z\.db")
_FORM = "%Y%m%dT%H%M%S"
_SHORTEST = timedelta(minutes=10)
_ABOUT = "backups"


class Backups(BaseModel):
    """What is said of backups: the running bot makes them if the table is there."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    folder: Named = Field(description="the folder for them, best on another disk")
    every: Duration = Field(timedelta(days=1), description='how often one is made: "6h", "1d"; at least "10m"')
    days: int = Field(7, ge=0, le=10_000, description="for so many days the last one of each day is kept")
    weeks: int = Field(4, ge=0, le=10_000, description="for so many weeks the last one of each week")
    months: int = Field(6, ge=0, le=10_000, description="for so many months the last one of each month")

    @field_validator("every")
    @classmethod
    def _not_too_often(cls, value: timedelta) -> timedelta:
        if value < _SHORTEST:
            raise ValueError("at least 10m is wanted")
        return value


def name(at: datetime) -> str:
    """What the file of the backup of this moment is called; `at` is in UTC."""
    return f"copbot-{at:{_FORM}}Z.db"


def moment(file: str) -> datetime | None:
    """When the backup of this name was made; None for what is no backup that was made by schedule."""
    found = _NAME.fullmatch(file)
    try:
        return datetime.strptime(found[1], _FORM).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def made(folder: Path) -> list[datetime]:
    """When those in the folder were made, oldest first; none if there is no such folder. Raises OSError."""
    if not folder.exists():
        return []
    return sorted(at for file in folder.iterdir() if (at := moment(file.name)) is not None)


def newest(folder: Path, now: datetime) -> datetime | None:
    """When the last good one was made; names of times to come are of a clock that was wrong. Raises OSError."""
    return max((at for at in made(folder) if at <= now), default=None)


def due(last: datetime | None, every: timedelta, now: datetime) -> datetime:
    """When the next one is to be made: at once where there is none, or the bot did not run when it was."""
    return now if last is None else max(now, last + every)


def kept(times: Iterable[datetime], plan: Backups, now: datetime) -> set[datetime]:
    """Which of the backups of these moments stay: the newest, those of the last day, and one for each longer stretch.

    Days, weeks (from Monday) and months are those of UTC, the one that is going on counted in; of each the last stays.
    """
    there = sorted(times)
    month = now.year * 12 + now.month
    stay = {at for at in there if at > now - timedelta(days=1)} | set(there[-1:])
    for age in (
        lambda at: ((now.date() - at.date()).days, plan.days),
        lambda at: ((_monday(now) - _monday(at)).days // 7, plan.weeks),
        lambda at: (month - at.year * 12 - at.month, plan.months),
    ):
        # The later of a stretch comes later, and takes its place.
        last = {back: at for at in there for back, most in (age(at),) if back < most}
        stay |= set(last.values())
    return stay


def finding(plan: Backups, now: datetime, *, by_itself: bool = True) -> Finding:
    """What the doctor says of them; the bot makes them `by_itself` on a platform only."""
    try:
        last, count = newest(plan.folder, now), len(made(plan.folder))
        _write(plan.folder)
    except OSError as error:
        mend = "let the bot's user read and write it, or name another folder"
        return Finding(_ABOUT, f"{plan.folder}: {error.strerror or error}", mend)
    if not by_itself:
        return Finding(_ABOUT, "the bot makes them by itself only on a platform; here `copbot backup` does")
    if last is None:
        return Finding(_ABOUT, f"none yet in {plan.folder}; the running bot makes one every {written(plan.every)}")
    says = f"the last in {plan.folder} is of {last:%Y-%m-%d %H:%M} UTC, one of {count}"
    late = now - last > 2 * plan.every
    mend = "start the bot, or see in its log why it makes none; `copbot backup` makes one now"
    return Finding(_ABOUT, says, mend if late else "")


def _write(folder: Path) -> None:
    """Write there, or where the folder is to be made, and leave nothing. Raises OSError if that can't be done."""
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    with TemporaryFile(dir=there) as file:
        file.write(b"copbot")


def _monday(at: datetime) -> datetime:
    day = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return day - timedelta(days=day.weekday())
