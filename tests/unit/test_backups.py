"""Backups by schedule: when one is due, which stay, and what is told where one fails."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from copbot.running import backing_up, backups
from copbot.running.backups import Backups
from storage.database import Database, DatabaseError

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def plan(folder: Path = Path("backups"), **said: Any) -> Backups:
    return Backups(folder=folder, **said)


def test_a_name_tells_its_moment_and_nothing_else_is_taken_for_one() -> None:
    assert backups.name(NOW) == "copbot-20260302T090000Z.db"
    assert backups.moment(backups.name(NOW)) == NOW
    others = ("copbot.db", "copbot-20260302T090000Z.db-wal", "copbot-20261302T090000Z.db", "before.db", ".copbot-x")
    assert [backups.moment(name) for name in others] == [None] * len(others)


def test_one_is_due_after_its_time_and_at_once_where_the_bot_did_not_run() -> None:
    assert backups.due(None, DAY, NOW) == NOW
    assert backups.due(NOW - HOUR, DAY, NOW) == NOW - HOUR + DAY
    assert backups.due(NOW - 9 * DAY, DAY, NOW) == NOW


def kept_over(days: int, every: timedelta, chosen: Backups) -> list[datetime]:
    """What is there after so many days, each made in its time, and those let go whose time was over."""
    there: list[datetime] = []
    at = NOW
    while at < NOW + days * DAY:
        there = sorted(backups.kept([*there, at], chosen, at))
        at += every
    return there


def test_over_a_year_there_are_seven_days_four_weeks_and_six_months() -> None:
    there = kept_over(365, DAY, plan())
    last = there[-1]
    assert last == NOW + 364 * DAY
    assert [(last - at).days for at in there if (last - at).days < 7] == [6, 5, 4, 3, 2, 1, 0]
    # Of each week and month before, the last day.
    older = [at for at in there if (last - at).days >= 7]
    assert {f"{at:%a}" for at in older if (last - at).days < 28} == {"Sun"}
    assert [f"{at:%m-%d}" for at in older if (last - at).days >= 28] == [
        "10-31", "11-30", "12-31", "01-31",
    ]  # fmt: skip
    assert len(there) <= 7 + 4 + 6


def test_of_the_last_day_all_stay() -> None:
    there = kept_over(3, HOUR, plan(days=0, weeks=0, months=0))
    assert len(there) == 24
    assert there[-1] - there[0] == 23 * HOUR


@given(
    st.lists(st.datetimes(datetime(2024, 1, 1), datetime(2026, 3, 2, 9)), min_size=1, max_size=60),  # noqa: DTZ001
    st.integers(0, 9),
    st.integers(0, 9),
    st.integers(0, 9),
)
def test_the_newest_stays_and_of_each_stretch_its_last(
    times: Sequence[datetime], days: int, weeks: int, months: int
) -> None:
    there = {at.replace(tzinfo=UTC) for at in times}
    stay = backups.kept(there, plan(days=days, weeks=weeks, months=months), NOW)
    assert max(there) in stay <= there
    # What is let go is never missed again: who looks twice lets nothing more go.
    assert backups.kept(stay, plan(days=days, weeks=weeks, months=months), NOW) == stay
    for back in range(days):
        of_the_day = [at for at in there if (NOW.date() - at.date()).days == back]
        assert not of_the_day or max(of_the_day) in stay
    old = [at for at in stay if at < NOW - DAY]
    assert len(old) <= 1 + days + weeks + months


# Made for real


def test_those_whose_time_is_over_go_and_what_is_no_backup_stays(tmp_path: Path, memory: Database) -> None:
    folder = tmp_path / "new" / "backups"
    chosen = plan(folder, days=2, weeks=0, months=0)
    database = Database(f"sqlite:///{tmp_path / 'copbot.db'}")
    database.create()
    database.migrate()
    for days in range(4):
        target, gone = backing_up.make(database, chosen, NOW + days * DAY)
        (folder / "before-upgrade.db").touch()
    database.dispose()
    assert (gone, target.name) == (1, "copbot-20260305T090000Z.db")
    assert sorted(file.name for file in folder.iterdir()) == [
        "before-upgrade.db", "copbot-20260304T090000Z.db", "copbot-20260305T090000Z.db",
    ]  # fmt: skip
    assert (folder.stat().st_mode & 0o777, target.stat().st_mode & 0o777) == (0o700, 0o600)


def test_what_a_killed_one_left_unfinished_goes_a_day_later(tmp_path: Path) -> None:
    left = tmp_path / ".copbot-x1"
    left.mkdir()
    (left / "copy.db").touch()
    now = datetime.fromtimestamp(left.stat().st_mtime, UTC)
    backing_up._tidy(tmp_path, now + HOUR)
    assert left.exists()
    backing_up._tidy(tmp_path, now + 2 * DAY)
    assert not left.exists()


def test_where_none_can_be_kept_one_line_says_so(tmp_path: Path) -> None:
    (tmp_path / "backups").touch()
    database = Database(f"sqlite:///{tmp_path / 'copbot.db'}")
    with pytest.raises(DatabaseError, match=r"the backups in .* can't be kept: File exists"):
        backing_up.make(database, plan(tmp_path / "backups"), NOW)


def keeper(folder: Path, program: str, failed: Callable[[], None] = lambda: None) -> backing_up.Schedule:
    return backing_up.Schedule(plan(folder), [sys.executable, "-I", "-c", program], lambda: NOW, failed=failed)


def test_a_failure_is_told_once_and_it_is_tried_again_until_it_goes(tmp_path: Path) -> None:
    flag = tmp_path / "full"
    flag.touch()
    full = "the disk is full"
    failures: list[None] = []
    made = keeper(
        tmp_path,
        f"import os, sys; sys.exit('copbot: {full}' if os.path.exists({str(flag)!r}) else 0)",
        lambda: failures.append(None),
    )
    with capture_logs() as lines:
        pauses = [made.look(), made.look()]
        flag.unlink()
        made.look()
        flag.touch()
        made.look()
    assert pauses == [300, 300]
    assert [line.get("why", line["event"]) for line in lines] == [full, "a backup was made", full]
    assert len(failures) == 3


def test_nothing_is_made_before_its_time(tmp_path: Path) -> None:
    (tmp_path / backups.name(NOW - DAY + timedelta(seconds=30))).touch()
    # Of a clock that went wrong.
    (tmp_path / backups.name(NOW + 99 * DAY)).touch()
    with capture_logs() as lines:
        assert keeper(tmp_path, "raise SystemExit('it ran')").look() == 30
    assert lines == []


def test_who_makes_them_is_looked_at_again_soon(tmp_path: Path) -> None:
    mine = False
    program = [sys.executable, "-I", "-c", ""]
    made = backing_up.Schedule(plan(tmp_path), program, lambda: NOW, alone=lambda: mine)
    with capture_logs() as lines:
        assert made.look() <= 2
        assert lines == []
        mine = True
        made.look()
    assert [line["event"] for line in lines] == ["a backup was made"]


def test_one_that_is_being_made_holds_no_end_up(tmp_path: Path) -> None:
    reads, writes = tmp_path / "begun", tmp_path / "ended"
    made = keeper(
        tmp_path, f"import time; open({str(reads)!r}, 'w').close(); time.sleep(60); open({str(writes)!r}, 'w')"
    )
    made.start()
    while not reads.exists():
        assert made.is_alive()
    made.stop()
    assert not made.is_alive()
    assert not writes.exists()


def test_the_doctor_tries_to_write_where_they_are_to_be_and_leaves_nothing(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "to" / "be" / "made"):
        assert backups.finding(plan(folder), NOW).well
    assert list(tmp_path.iterdir()) == []
    # Whoever runs the tests may be allowed to write anywhere; but nobody writes there.
    says = backups.finding(plan(Path("/proc/backups")), NOW)
    assert not says.well
    assert says.line.startswith("WRONG backups: /proc/backups: ")


def test_the_doctor_says_how_old_the_last_one_is(tmp_path: Path) -> None:
    chosen = plan(tmp_path / "backups")
    assert backups.finding(chosen, NOW).line == (
        f"ok    backups: none yet in {tmp_path / 'backups'}; the running bot makes one every 1d"
    )
    chosen.folder.mkdir()
    (chosen.folder / backups.name(NOW - DAY)).touch()
    assert backups.finding(chosen, NOW).line == (
        f"ok    backups: the last in {chosen.folder} is of 2026-03-01 09:00 UTC, one of 1"
    )
    assert not backups.finding(chosen, NOW + 2 * DAY).well
    (tmp_path / "file").touch()
    assert "Not a directory" in backups.finding(plan(tmp_path / "file"), NOW).line
