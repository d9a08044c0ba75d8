"""Pages on the web: how long each takes and how large it is with 100,000 questions, and what a flood of requests does.

`python -m benchmarks.web`, or with the number of questions behind it.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import insert
from sqlmodel import Session, col, select

from copbot.running import log
from storage.models import Account, Counter, Member, Post, Question, Stay
from tests.web.filled import SCENARIO, paths
from tests.web.house import House

QUESTIONS = 100_000
PEOPLE = 1000
GOAL_MS, GOAL_BYTES, GOAL_ANSWER = 50.0, 100_000, 1.0
_EACH = 15
_OWN = 100
"""Every so many-th is of one of the two who look."""
_FLOOD = 8.0
"""Seconds."""
_CONNECTIONS = 16


def fill(house: House, questions: int) -> None:
    """So many questions, as the first one there is, of many people; a hundredth of them is open."""
    with Session(house.database.engine) as db:
        asked = db.exec(select(Question).order_by(col(Question.id))).first()
        account = db.exec(select(Account).where(Account.key == "bob")).one()
        if asked is None:
            raise LookupError("nothing was asked")
        stay = db.exec(select(Stay).where(Stay.account_id == account.id)).one()
        member, post = db.get_one(Member, account.member_id), db.get_one(Post, asked.id)
        last = 1_000_000
        people = range(last, last + PEOPLE)
        db.execute(insert(Member), [member.model_dump() | {"id": one, "name": f"m{one}"} for one in people])
        told = account.model_dump()
        db.execute(insert(Account), [told | {"id": one, "member_id": one, "key": f"m{one}"} for one in people])
        db.execute(insert(Stay), [stay.model_dump() | {"account_id": one} for one in people])
        own = [asked.asker_id, db.exec(select(Account.member_id).where(Account.key == "mia")).one()]
        for begin in range(0, questions, 5000):
            posts, asks = [], []
            for number in range(begin, min(begin + 5000, questions)):
                id, at = last + number, asked.at - timedelta(minutes=number)
                who = own[number % 200 // 100] if number % _OWN == 0 else people[number % PEOPLE]
                state = "open" if number % 100 == 1 else "closed"
                text = f"How often do I water the plants of row {number}?"
                posts.append(post.model_dump() | {"id": id, "question_id": id, "author_id": who, "text": text})
                asks.append(asked.model_dump() | {"id": id, "asker_id": who, "state": state, "at": at})
            for row in posts:
                row["message"] = f"p{row['id']}"
            for row in asks:
                row["thread"] = row["asked_of_id"] = row["taken_by_id"] = None
            db.execute(insert(Post), posts)
            db.execute(insert(Question), asks)
        for name in ("post", "member", "account"):
            db.get_one(Counter, name).value = last + max(questions, PEOPLE)
        db.commit()


def pages(house: House) -> bool:
    """Each page, as a member and as a moderator sees it."""
    well = True
    garden = house.community_of("ann")
    sessions = {name: house.signs_in(name) for name in ("ann", "mia")}
    print(f"{'page':<14} {'who':<5} {'ms (median)':>12} {'ms (worst)':>12} {'bytes':>9}")
    for path in ["", *paths()]:
        for name, session in sessions.items():
            took = []
            for _ in range(_EACH):
                begin = time.perf_counter()
                answer = house.asks(f"/c/{garden}/{path}".rstrip("/"), session)
                took.append((time.perf_counter() - begin) * 1000)
            if answer.status != 200:
                continue
            size = len(answer.body.encode())
            # What is to be kept is made when somebody wants it, and is as large as what there is.
            right = "content-disposition" in answer.headers or (median(took) <= GOAL_MS and size <= GOAL_BYTES)
            well = well and right
            mark = "" if right else "  !"
            print(f"{path or '(first)':<14} {name:<5} {median(took):>12.1f} {max(took):>12.1f} {size:>9}{mark}")
    print(f"goal: at most {GOAL_MS:.0f} ms at the median, {GOAL_BYTES} bytes")
    return well


async def flood(port: int, session: str, seconds: float) -> int:
    """Ask as fast as that goes, over some connections; how often."""
    end, asked = time.monotonic() + seconds, 0

    async def one() -> None:
        nonlocal asked
        while time.monotonic() < end:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                request = f"GET /c/1/questions HTTP/1.1\r\nHost: x\r\nCookie: copbot={session}\r\n\r\n".encode()
                while time.monotonic() < end:
                    writer.write(request)
                    head = await reader.readuntil(b"\r\n\r\n")
                    lines = [line.lower() for line in head.split(b"\r\n")]
                    length = next(line for line in lines if line.startswith(b"content-length"))
                    await reader.readexactly(int(length.partition(b":")[2]))
                    asked += 1
                    if b"connection: close" in head.lower():
                        break
                writer.close()
            except (OSError, asyncio.IncompleteReadError):
                await asyncio.sleep(0.01)

    await asyncio.gather(*(one() for _ in range(_CONNECTIONS)))
    return asked


def flooded(house: House) -> bool:
    """How long a command takes meanwhile."""
    session = house.signs_in("ann")
    line = [sys.executable, "-m", "benchmarks.web", "flood", str(house.port), session]
    took = []
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as running:  # noqa: S603 - this very file
        time.sleep(1)
        while running.poll() is None:
            house.later(seconds=10)
            begin = time.perf_counter()
            house.says("bob", "/open")
            took.append(time.perf_counter() - begin)
            time.sleep(0.2)
        said = (running.stdout.read() if running.stdout else "0").strip()
    print(f"{int(said) / _FLOOD:,.0f} requests a second from one address; a command meanwhile, of {len(took)}:")
    print(f"{median(took) * 1000:.0f} ms at the median, {max(took) * 1000:.0f} ms at worst; goal: {GOAL_ANSWER:.0f} s")
    return max(took) <= GOAL_ANSWER


def main(questions: int = QUESTIONS) -> None:
    """Print the figures."""
    log.quiet()
    well = []
    with tempfile.TemporaryDirectory() as folder:
        with House(Path(folder), SCENARIO) as house:
            fill(house, questions)
            print(f"{questions:,} questions")
            well.append(pages(house))
        with House(Path(folder) / "again", SCENARIO, limited=True) as house:
            well.append(flooded(house))
    print("All goals are met." if all(well) else "A goal is missed.")


if __name__ == "__main__":
    if sys.argv[1:2] == ["flood"]:
        print(asyncio.run(flood(int(sys.argv[2]), sys.argv[3], _FLOOD)))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else QUESTIONS)
