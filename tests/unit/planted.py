"""Two communities of one bot, full of things that somebody may want to read or change, around one person of a kind."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.calls.tables import Task
from copbot.features.charter.tables import Charter
from copbot.features.columns.tables import Column, Entry
from copbot.features.helpdesk.tables import Ticket
from copbot.features.library.tables import LibraryComment, LibraryItem
from copbot.features.meetings.tables import Meeting
from copbot.features.moderation import records
from copbot.features.moderation.tables import Moderation
from copbot.features.past.tables import NameClaim
from copbot.features.review.tables import Remark, Review
from copbot.features.sketch.tables import SketchLine
from copbot.rooms.actions import Delivered, Say, TellPrivately, load
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    Event,
    MemberLeft,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RoomKnown,
)
from copbot.rooms.text import plain
from copbot.running.engine import Engine, Input, Report
from storage.database import Database
from storage.models import Account, Ballot, Community, Member, Outbox, Past, Post, Question, SettingChange, schema

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
MARK = "zyx"
"""It is in every word of the community's that is not for strangers: questions, answers, names, tickets."""
HOME = ("#help", "#more")
ROOMS = {"#help": "gardeners", "#more": "gardeners", "#bread": "bakers", "#lair": None}
_CAN = replace(MATRIX, buttons=True)
_SETTINGS: dict[str, dict[str, Any]] = {
    "web": {"address": "https://bot.example.org"},
    "membership": {"mode": "application"},
    "charter": {"agree": True},
    "setup": {"enabled": True},
}
_RULED = {"stranger": "#lair", "elsewhere": "#more", "abroad": "#bread", "moderator": "#help"}
_BOOKKEEPING = {"outbox", "enclosure", "handled", "counter", "cursor", "lease", "process", "change"}
_IN_HELP = ("said", "voted", "rated", "vote", "balloted", "botsaid")
"""Messages that there are in that room alone."""
_SEEN = ("seen_at", "reachable")
Rows = Mapping[str, frozenset[tuple[Any, ...]]]


@dataclass(slots=True)
class Told:
    """What came of an attempt: what was said to that person or in that room, and what changed in the database."""

    said: list[str]
    changed: set[str]


class Planted:
    """The communities around "kim", who is of this kind; `ids` name things of ann's in each room, and kim's own."""

    def __init__(self, kind: str, database: Database) -> None:
        self.kind, self.database, self.now = kind, database, BEGIN
        self.ids: dict[str, dict[str, str]] = defaultdict(dict)
        self._number = 0
        self.engine = self._engine()
        self.engine.found(["gardeners", "bakers"])
        self._plant()
        with self.database.engine.connect() as connection:
            self._kept = sqlite3.connect(":memory:", check_same_thread=False)
            self._raw(connection).backup(self._kept)
        with Session(self.database.reader) as db:
            self._abroad = db.exec(select(Community.id).where(Community.name == "bakers")).one()
        self._looked_at = list(self._tables())
        self._before = self._rows()

    def _engine(self) -> Engine:
        return Engine(self.database, ALL, Settings(ALL, _SETTINGS), lambda: self.now, "gardeners")

    @staticmethod
    def _raw(connection: Any) -> sqlite3.Connection:  # noqa: ANN401 - SQLAlchemy's connection
        raw: sqlite3.Connection = connection.connection.driver_connection
        return raw

    def again(self) -> None:
        """As it was planted, with nothing in memory."""
        with self.database.engine.connect() as connection:
            self._kept.backup(self._raw(connection))
        self.engine = self._engine()

    def close(self) -> None:
        self._kept.close()
        self.database.dispose()

    # Planting

    def _plant(self) -> None:
        for key, community in ROOMS.items():
            self._happens(
                RoomKnown(
                    **self._at(key), name=key, named=community is not None, community=community, capabilities=_CAN
                )
            )
        for key in HOME:
            for name in ("zyxann", "zyxbob", "zyxgone"):
                self.says(name, key, "hello")
        self.says("zyxmia", "#help", "/rules set Be kind.", rules=True)
        self.says("zyxmia", "#help", "/settings qa.page 9", rules=True)
        for target in ("help", "more"):
            self.ids[target]["change"] = self._newest(SettingChange)
        self._columns()
        self._sketch()
        self._past()
        self.says("max", "#bread", "hello", rules=True)
        self.says("cat", "#bread", "/ask Which flour for roses of bread?")
        self._come()
        for key, target in (("#help", "help"), ("#more", "more")):
            self._questions("zyxann", key, target, "zyxbob")
        self._votes("zyxann", "help")
        self.ids["more"] = {k: v for k, v in self.ids["help"].items() if k not in _IN_HELP} | self.ids["more"]
        if self.kind in ("former", "member", "elsewhere", "moderator"):
            self._questions("kim", "#help", "own", "zyxbob")
            self._votes("kim", "own")
        if self.kind not in ("unknown", "abroad"):
            self.says("kim", "dm", "/helpdesk Where is my key?", private=True)
            self.ids["own"]["ticket"] = self._newest(Ticket)
            if self.kind != "moderator":
                # Who may take others' does not take his or her own.
                self.ids["own"]["case"] = self.ids["own"]["ticket"]
        if self.kind == "stranger":
            self.says("kim", "dm", "/join", private=True)
        self.says("zyxapp", "app", "/join", private=True)
        self.says("zyxapp", "app", "zyx, please let me in", private=True)
        with Session(self.database.reader) as db:
            found = db.exec(select(Account.member_id).where(col(Account.key) == "zyxapp")).one()
        for target in ("help", "more"):
            self.ids[target]["applicant"] = f"{found}"
        for key in HOME:
            self._leaves("zyxgone", key)
            if self.kind == "former":
                self._leaves("kim", key)
        self._deliver()

    def _columns(self) -> None:
        """Something can be sent in, and guessed."""
        self.says("zyxmia", "#help", "/column votes rhymes", rules=True)
        for target in ("help", "more"):
            self.ids[target]["column"] = self._newest(Column)
        self.says("zyxmia", "#help", "/column guess things", rules=True)
        self.says("zyxann", "dm", "/enter things It has teeth = a zyxcomb", private=True)
        for target in ("help", "more"):
            self.ids[target]["riddle"] = self._newest(Entry)

    def _sketch(self) -> None:
        """Something is drawn, with a line in it."""
        self.says("zyxmia", "#help", "/sketch subject zyxroses", rules=True)
        self.says("zyxann", "dm", "/line c4 e5", private=True)
        for target in ("help", "more"):
            self.ids[target]["stroke"] = self._newest(SketchLine)

    def _past(self) -> None:
        """Two names are known from an imported history; bob says that both were his, and one of them is."""
        with Session(self.database.engine) as db:
            community = db.exec(select(Community.id).where(Community.name == "gardeners")).one()
            for number, name in enumerate(("zyxonce", "zyxwas"), 90_001):
                db.add(Member(id=number, community_id=community, name=name, since=self.now))
                db.flush()
                own = {"id": number, "community_id": community, "member_id": number}
                db.add(
                    Account.model_validate({**own, "platform": "irc", "key": name, "name": name, "seen_at": self.now})
                )
                db.add(Past(member_id=number, community_id=community))
            db.commit()
        for name in ("zyxwas", "zyxonce"):
            self.says("zyxbob", "#help", f"/thatwasme {name}")
            if name == "zyxwas":
                self.says("zyxmia", "#help", f"/past {self._newest(NameClaim)} yes", rules=True)
        for target in ("help", "more"):
            self.ids[target]["claim"] = self._newest(NameClaim)

    def _come(self) -> None:
        """Kim comes, where people of this kind are."""
        if self.kind in ("former", "member", "elsewhere", "moderator"):
            self.says("kim", "#help", "hello", rules=self.kind == "moderator")
        if self.kind == "elsewhere":
            self.says("kim", "#more", "hello", rules=True)
        if self.kind == "abroad":
            self.says("kim", "#bread", "hello", rules=True)
        with Session(self.database.engine) as db:
            account = db.exec(select(Account).where(col(Account.key) == "kim")).first()
            if account is not None:
                member = account.member_id
                record = records.record(db, account.community_id, member)
                record.points, record.karma = 5, 1
                records.save(db, record)
                db.commit()

    def _questions(self, who: str, key: str, target: str, other: str) -> None:
        with Session(self.database.reader) as db:
            self.ids[target]["member"] = f"{db.exec(select(Member.id).where(Member.name == 'zyxbob')).first()}"
        ids, rules, mark = self.ids[target], self._rules(who, key), "kimq" if who == "kim" else "zyxq"
        asked = self.says(who, key, f"/ask {mark} one: when do I prune roses in {key}, {who}?", rules=rules)
        ids["q"] = self._newest(Question)
        ids["answer"] = self.says(other, key, "zyxa: in spring.", reply_to=asked)
        ids["answerpost"] = self._newest(Post)
        asked = self.says(who, key, f"/ask {mark} two: which soil do ferns like in {key}, {who}?", rules=rules)
        ids["acc"] = self._newest(Question)
        ids["accepted"] = self.says(other, key, "zyxa: a sour one.", reply_to=asked)
        self.says(who, key, "/accept", reply_to=ids["accepted"], rules=rules)
        asked = self.says(who, key, f"/ask {mark} three: how deep do I plant tulips in {key}, {who}?", rules=rules)
        ids["open"] = self._newest(Question)
        if who != "kim":
            ids["asked"] = asked
        to = "kim" if target == "own" else "zyxbob"
        asker = "zyxann" if target == "own" else who
        self.says(asker, key, f"/ask @{to} zyxq four: what do you think of {key}, {target}?")
        ids["put"] = self._newest(Question)

    def _votes(self, who: str, target: str) -> None:
        """What this one thinks of things, and proposes."""
        ids, rules = self.ids[target], self._rules(who, "#help")
        voter = "kim" if target == "own" else "zyxbob"
        asked = self.says("zyxgone", "#help", f"/ask zyxq five: who has {target} apples, {voter}?")
        ids["voted"] = self.says("zyxann", "#help", f"zyxa: {target}.", reply_to=asked)
        self.reacts(voter, "#help", ids["voted"], "👍", rules=self._rules(voter, "#help"))
        ids["rated"] = self.says("zyxann", "#help", f"zyxa: more {target} pears.", reply_to=asked)
        rater, may = ("kim", self._rules("kim", "#help")) if target == "own" else ("zyxmia", True)
        self.says(rater, "#help", "/mod insightful", reply_to=ids["rated"], rules=may)
        ids["moderation"] = self._newest(Moderation)
        ids["paper"] = "rules" if target == "own" else "goals"
        self.says(who, "#help", f"/propose {ids['paper']} {'kim' if target == 'own' else 'zyx'} paper", rules=rules)
        ids["ballot"], ids["rules"] = self._newest(Ballot), self._newest(Charter)
        if target == "help":
            self.says(who, "#help", "/poll zyx: do you like beans?")
            ids["poll"] = self._newest(Ballot)
            self.says(who, "#help", "/meet zyx: tea | 1 May 20:00 | 2 May 20:00")
            ids["meeting"] = self._newest(Meeting)
            self.says(who, "#help", "/meet zyx: more tea | 1 May 20:00 | every week")
            ids["series"] = self._newest(Meeting)
        self.says(who, "#help", f"/call {'kim' if target == 'own' else 'zyx'} weeds beans", rules=rules)
        ids["call"] = self._newest(Task)
        self._reviews(who, target)
        self.says(who, "#help", f"/add {'kim' if target == 'own' else 'zyx'} notes on {target} beans", rules=rules)
        ids["item"] = self._newest(LibraryItem)
        self.says(who, "#help", f"/library {ids['item']} comment It is {target}.", rules=rules)
        ids["comment"] = self._newest(LibraryComment)
        self._deliver()
        with Session(self.database.reader) as db:
            said = db.exec(select(Outbox).where(col(Outbox.purpose) == f"ballot {ids['ballot']}")).one()
        ids["balloted"] = ids["botsaid"] = said.message or ""
        if target == "help":
            ids["vote"], ids["said"] = ids["balloted"], ids["answer"]
        self.reacts(voter, "#help", ids["balloted"], "👎", rules=self._rules(voter, "#help"))
        if target == "help":
            self.says("zyxann", "ann", "/helpdesk zyxt: I am in trouble.", private=True)
            ids["ticket"] = ids["case"] = self._newest(Ticket)

    def _reviews(self, who: str, target: str) -> None:
        """What this one puts before all, and before one alone; and says of a text of somebody else's."""
        ids, rules, mark = self.ids[target], self._rules(who, "#help"), "kim" if target == "own" else "zyx"
        if target == "help":
            self.says("zyxmia", "#help", "/newcircle zyxpoets 6", rules=True)
        self.says(who, who, f"/review @zyxmia {mark} keeps this", private=True)
        ids["closed"] = self._newest(Review)
        self.says(who, "#help", f"/review {mark} writes of beans", rules=rules)
        ids["review"] = self._newest(Review)
        reader, of = ("kim", self.ids["help"]["review"]) if target == "own" else ("zyxbob", ids["review"])
        self.says(reader, reader, f"/review {of} must: {mark} finds it short", private=True)
        ids["remark"] = self._newest(Remark)

    def _rules(self, who: str, key: str) -> bool:
        return who == "kim" and _RULED.get(self.kind) == key

    def _leaves(self, name: str, key: str) -> None:
        self._happens(MemberLeft(**self._at(key), person=Person(id=name, name=name)))

    def _newest(self, table: type[Any]) -> str:
        with Session(self.database.reader) as db:
            found = db.exec(select(table.id).order_by(col(table.id).desc()).limit(1)).one()
        return f"{found}"

    def _deliver(self) -> None:
        while waiting := self.engine.pending("p"):
            self.engine.handle([Input(Report(one.row, Delivered(f"said{one.row}"))) for one in waiting])

    # What happens

    def _happens(self, *events: Event) -> None:
        self.now += timedelta(minutes=1)
        self.engine.handle([Input(event) for event in events])

    def _at(self, room: str) -> dict[str, Any]:
        self._number += 1
        return {"platform": "p", "id": f"e{self._number}", "at": self.now, "room": room}

    def _kim(self, name: str, *, rules: bool) -> Person:
        return Person(id=name, name=name, moderator=rules, administrator=rules)

    def says(
        self,
        name: str,
        room: str,
        text: str,
        *,
        reply_to: str | None = None,
        rules: bool = False,
        private: bool = False,
    ) -> str:
        """Somebody says something; the id of the message."""
        at, author = self._at(room), self._kim(name, rules=rules)
        self._happens(
            MessagePosted(**at, private=private, author=author, message=at["id"], text=text, reply_to=reply_to)
        )
        return str(at["id"])

    def reacts(
        self,
        name: str,
        room: str,
        message: str,
        emoji: str,
        *,
        rules: bool = False,
        private: bool = False,
        on: bool = True,
    ) -> None:
        kind = ReactionAdded if on else ReactionRemoved
        author = self._kim(name, rules=rules)
        self._happens(kind(**self._at(room), private=private, author=author, message=message, emoji=emoji))

    def attempt(self, room: str | None, form: str, line: str, message: str | None) -> Told:
        """Kim gives this, in this form, in a room or (None) privately; in reply to the message, or on it."""
        before = self._last()
        rules = self._rules("kim", room or "")
        private, where = room is None, room or "dm"
        match form:
            case "typed":
                self.says("kim", where, f"/{line}", reply_to=message, rules=rules, private=private)
            case "native":
                name, options = self.engine.native(f"/{line}") or ("", {})
                assert name, line
                author = self._kim("kim", rules=rules)
                event = CommandInvoked(
                    **self._at(where), private=private, author=author, name=name, options=options, reply_to=message
                )
                self._happens(event)
            case "button":
                author = self._kim("kim", rules=rules)
                self._happens(
                    ButtonPressed(**self._at(where), private=private, author=author, message="old", command=line)
                )
            case _:
                on = line[0] == "+"
                self.reacts("kim", where, message or "", line[1:], rules=rules, private=private, on=on)
        return Told(list(self._said(before, where)), self.changes())

    def _last(self) -> int:
        with Session(self.database.reader) as db:
            return db.exec(select(func.max(Outbox.id))).one() or 0

    def _said(self, before: int, where: str) -> Iterator[str]:
        with Session(self.database.reader) as db:
            rows = db.exec(select(Outbox).where(col(Outbox.id) > before)).all()
            for row in rows:
                action = load(row.action)
                to_kim = row.person == "kim" or row.room == where
                if to_kim and isinstance(action, Say | TellPrivately):
                    file = getattr(action, "file", None)
                    yield plain(action.text) + (file.content if file is not None else "")

    # What it did

    def _rows(self) -> Rows:
        found: dict[str, frozenset[tuple[Any, ...]]] = {}
        with self.database.engine.connect() as connection:
            raw = self._raw(connection)
            for name, columns, where in self._looked_at:
                found[name] = frozenset(raw.execute(f"SELECT {columns} FROM {name} WHERE {where}"))  # noqa: S608
        return found

    def _tables(self) -> Iterator[tuple[str, str, str]]:
        """What is compared: tables, columns, and which rows. Of who is abroad the own community is no matter."""
        for table in schema().sorted_tables:
            if table.name not in _BOOKKEEPING:
                names = [column.name for column in table.columns if column.name not in _SEEN]
                where = "kind NOT IN ('moderation.pass', 'moderation.daily')" if table.name == "timer" else "1"
                if self.kind == "abroad" and "community_id" in names:
                    where += f" AND community_id != {self._abroad}"
                yield table.name, ", ".join(f'"{name}"' for name in names), where

    def changes(self) -> set[str]:
        """The tables in which something is otherwise than as planted."""
        return {name for name, rows in self._rows().items() if rows != self._before[name]}


def marked(said: Sequence[str], line: str) -> list[str]:
    """What tells of the community, but for words that the person wrote."""
    own = [word.strip("@#") for word in line.split()]
    found = []
    for one in said:
        rest = one.casefold()
        for word in own:
            rest = rest.replace(word.casefold(), "") if MARK in word else rest
        if MARK in rest:
            found.append(one)
    return found
