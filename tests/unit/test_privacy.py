"""Whoever wants to be forgotten leaves no trace, and an export leaves nothing out, whatever tables there are."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import Session
from sqlmodel import select as pick

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.columns.tables import Win
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.features.membership.tables import Invitation, JoinRequest, Membership, Standing
from copbot.features.moderation.tables import Scored
from copbot.features.newsletter.tables import Issue, Item, Mailbox, Reader
from copbot.features.past.tables import NameClaim
from copbot.features.privacy import PrivacySettings
from copbot.features.privacy.came import parted
from copbot.features.privacy.page import page
from copbot.features.sketch.tables import Sketch
from copbot.features.web.tables import WebSession
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rehearsal.play import BEGIN, Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.actions import Failed, Failure, Result, Say, TellPrivately
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.enclosed import Drawn
from copbot.rooms.files import Attached, FileKind, dumped
from copbot.rooms.outbox import Outgoing
from copbot.running.engine import Engine
from storage import anonymous, persons, privacy
from storage.database import Database
from storage.kept import AGEING, TIMERS, kept_of
from storage.models import (
    Account,
    Community,
    Looked,
    Member,
    Nudge,
    Outbox,
    OutboxState,
    Past,
    Post,
    Question,
    Room,
    State,
    schema,
)
from storage.privacy import SOMEBODY
from storage.rows import table_of
from tests.memory import in_file

METADATA = schema()
TABLES = {table.name: kept_of(table) for table in METADATA.sorted_tables}
CODE = re.compile(r"\b[A-Z0-9]{8}\b")
WIL = "wilhelmina"
"""Who is forgotten: no other word in these tests has this in it."""
WORDS = (
    "zebrafinch", "yurtpole", "xylophone", "wombat", "vicuna", "umbrella", "trombone", "saxhorn", "quokka", "pangolin",
    "okapi", "lemur", "ocelot", "narwhal", "turnip",
    "numbat", "tapir", "quoll", "gnu", "marmoset",
)  # fmt: skip
"""What she writes has one of these in it, and what nobody else writes does."""


def test_every_kind_of_due_work_says_what_it_is_about() -> None:
    for kind in (kind for feature in ALL for kind in feature.timers):
        # What is due about a member, or about what is a member's, goes with the member; a sketch is the community's.
        assert kept_of(table_of(TIMERS[kind])).fates or TIMERS[kind] in (Community, Room, Member, Sketch)


def test_every_setting_of_how_long_is_of_something_that_is_kept_for_a_while() -> None:
    assert {setting for setting, _ in AGEING} == {None, *PrivacySettings.model_fields}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_a_heading_for_every_table_about_members(language: str) -> None:
    words = wording(language)
    exported = {name for name, kept in TABLES.items() if kept.fates or kept.through} | {"member", *privacy.TOLD}
    assert [name for name in exported if not words.has(f"export-{name}")] == []


def test_the_page_of_privacy_names_every_table() -> None:
    told = (Path(__file__).parents[2] / "docs" / "privacy.md").read_text(encoding="utf8")
    tables = {*TABLES, "search"}
    assert [name for name in sorted(tables) if f"`{name}`" not in told] == []


# A life in a community


STAGE = f"""
setting linking.rooms = [["#d", "#m"]]
setting community.commands_per_minute = 1000
setting community.names = "full"
setting web.address = "https://bot.example.org"
setting moderation.scheme = "daily"
setting moderation.daily_age = 1h
setting moderation.daily_down_karma = -100
setting moderation.meta_after = 1m
setting moderation.meta_share = 1.0
setting moderation.meta_karma = -100
setting charter.agree = true
setting charter.vote_for = 1d
setting charter.quorum = 1
setting alerts.waking = "00:00-00:00"
setting helpdesk.room = "#staff"
platform matrix
room #m
platform discord
room #d
room #staff
moderator mia
at 2026-03-02 09:00
mia dm: hello
{WIL} joins #d
+2m
{WIL} in #d: /introduce I know a zebrafinch
{WIL}: morning all
dee: morning all
cas: morning all
mia in #m: /rules set Be kind.
{WIL}: /propose rules Be kind and fair.
cas: /ballot 1 for
{WIL}: /agree 1
{WIL} dm: /buddy on
q = {WIL} in #d: /ask How do I lift a yurtpole?
a = cas in thread q: With two others.
{WIL} replies a: thanks, that worked!
{WIL} in #d: /accept
{WIL} in #d: /ask #instruments Which xylophone is best?
k = dan: /ask How do I mend a leaking gutter?
b = {WIL} replies k: Wombat glue.
dan replies b: /accept
j = dan: /ask How do I mend a leaking gutter of zinc?
c = {WIL} replies j: With vicuna hair.
d = bob replies j: Solder it.
{WIL} reacts d 👍
{WIL}: /ask @cas Where is my umbrella?
{WIL} in #d: /call Comb the narwhal
{WIL} in #d: /broughtby @mia
cas: /call Mend a leaking gutter of lead
dee: /call Glue a leaking gutter
{WIL} in #d: /call take 2
e = {WIL}: The trombone is broken, and that is that.
f = cas: Nonsense, all of it, really.
g = cas: And it was never any better, either.
h = cas: Not even in spring.
i = bob: It was a wet year, too.
+16h
dee replies e: /mod funny
cas replies b: /mod insightful
cas replies i: /mod interesting
{WIL} replies d: /mod informative
{WIL} replies f: /mod troll
{WIL} replies g: /mod troll
{WIL} replies h: /mod troll
{WIL} dm: /helpdesk My saxhorn does not work
{WIL} dm: /join
{WIL} dm: /invite
{WIL} dm: /knows quokka, pangolin
{WIL} dm: /seeks an okapi
{WIL} dm: /profile everyone
{WIL} dm: /language nl
+10h
{WIL} dm: /metamod
{WIL}: /propose rules Feed the lemur.
{WIL} dm: /anonymous #m Who feeds an ocelot?
cas: /propose goals More cake.
{WIL}: /ballot 3 against
{WIL}: /poll anonymous Is it cold? | Like a dormouse | Not really
{WIL} dm: /ballot 4 1
{WIL}: /meet Feeding the narwhal | 1 May 20:00 in a turnip field | 2 May 20:00
cas: /meeting 1 add 3 May 20:00
{WIL}: /meet Counting the narwhal | 3 March 14:00 in a turnip field | every week
y = joe: /ask How do I mend a leaking gutter of lead?
{WIL} replies y: /duplicate 1
room #elsewhere
moderator {WIL}
{WIL} in #elsewhere: hello
{WIL} in #elsewhere: /open
o = > *: *
{WIL} replies o: /takeback
{WIL} in #elsewhere: /name 1 lifting
{WIL} edits b: Wombat glue, with a mongoose.
dan replies b: /outdated it leaks
{WIL} replies d: /outdated The aardvark of it is gone
{WIL} replies d: /updates
{WIL} reacts j 🙋
+5h
{WIL} dm: /meeting 2 notes A turnip of a meeting.
{WIL} dm: /notmine 14 @dee
{WIL} dm: /quiet 16:00-19:00
joe: /ask @{WIL} Where is my hat?
room #attic
moderator {WIL} in #attic
{WIL} in #attic: /settings here qa.detect off
setting setup.enabled = true
{WIL} dm: /setup
mia in #m: /column guess oddities
mia in #m: /column votes photos
{WIL} dm: /enter oddities It eats ants = a numbat
dee dm: /enter oddities It climbs = a cat
{WIL} dm: /guess 2 a tapir
k1 = {WIL} in #m with picture quoll.jpg (a quoll): look
{WIL} replies k1: /enter photos
{WIL} in #elsewhere: /column free walks
{WIL} dm: /pulse on
{WIL} dm: /ending unnamed
{WIL} dm: /ending ask
{WIL} in #m: /review A zebrafinch ¶ It sings.
cas: /review My garden ¶ It grows.
dee dm: /review 2 praise: well written
{WIL} dm: /review 2 ¶1 must: feed the pangolin
{WIL} dm: /review 2 agree 1
mia in #m: /newcircle readers 5
{WIL} dm: /circle join
mia in #m: /sketch subject hedgehogs
{WIL} dm: /line c4 e5
dee dm: /line a1 a2
{WIL} dm: /sketch vote
{WIL} dm: 25%
dee dm: /line b1 b2
v = cas in #m: A bath of peat keeps roots wet.
cas replies v: /keep Roots
w = > #m: *“Roots”*
{WIL} in #m: /add The gnu in the garden
x = > #m: *“The gnu in the garden”*
{WIL} in #m: /library 2 version The whole gnu in the garden
{WIL} in #m: /library 1 comment As does a wet marmoset.
n = {WIL} in #m: Nobody lifts a gnu alone.
cas replies n: /keep Lifting
{WIL} dm: /keeping no 3
"""


class Life:
    """She lives in a community, under an account on each of two platforms that are one member."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.player = Player(database, ALL)
        self.files: list[tuple[str, Any]] = []
        perform = self.player.world.perform

        def deliver(going: Outgoing) -> Result:
            action = going.action
            if isinstance(action, TellPrivately | Say) and action.files:
                # The file of a meeting says nothing about anybody, nor does a sketch.
                told = [one for one in action.files if not one.name.endswith(".ics") and not isinstance(one, Drawn)]
                self.files += [(going.destination, one) for one in told]
            return perform(going)

        self.player._stage._perform = deliver
        self.says(STAGE)
        [told] = [m for m in self.says(f"{WIL} in #d: /link") if CODE.search(m.text)]
        found = CODE.search(told.text)
        assert found
        self.says(f"{WIL} in #m: /link {found[0]}\n{WIL} in #d: /linking yes\n{WIL} in #d: /link\n{WIL} in #d: /web")
        self.says(f"{WIL} in #d: /web feeds")
        with Session(database.engine) as db:
            # What an import leaves: see tests/storage/test_import.py.
            own = db.exec(pick(Account).where(Account.key == WIL)).first()
            assert own is not None
            # What Discord has not: she asks to join a room, and waits.
            about = {"id": 1, "community_id": 1, "room_id": 1, "member_id": own.member_id, "platform": "matrix"}
            db.add(JoinRequest.model_validate({**about, "person": WIL, "at": BEGIN, "words": "a zebrafinch"}))
            db.add(Past(member_id=own.member_id, community_id=1))
            # A browser in which she is signed in.
            session = {"hash": "5" * 64, "account_id": own.id, "community_id": 1, "began_at": BEGIN, "seen_at": BEGIN}
            db.add(WebSession.model_validate(session))
            # A newsletter that quotes her, and for which she wrote some words; she gets it privately.
            db.add(
                Issue(
                    id=1, community_id=1, since=BEGIN, at=BEGIN, due=BEGIN, foreword="okapi!", member_id=own.member_id
                )
            )
            db.flush()
            item = {"id": 1, "community_id": 1, "issue_id": 1, "place": 1, "kind": "answer", "about": "post", "row": 1}
            db.add(Item.model_validate({**item, "member_id": own.member_id, "text": '[{"text": "wombat"}]'}))
            db.add(Reader(member_id=own.member_id, community_id=1, privately=True))
            # What she won, and was shown of a vote on many entries.
            db.add(Win(id=1, community_id=1, column_id=1, member_id=own.member_id, week=1, at=BEGIN))
            db.add(Looked(ballot_id=1, member_id=own.member_id, community_id=1, numbers="1 2"))
            db.add(Mailbox(member_id=own.member_id, community_id=1, address="okapi@example.org", confirmed=True))
            db.add(NameClaim(id=1, community_id=1, member_id=own.member_id, account_id=own.id, at=BEGIN))
            db.commit()

    def says(self, lines: str) -> list[Message]:
        before = len(self.player.world.said)
        self.player.play(read(lines.splitlines()))
        return self.player.world.said[before:]

    def mine(self) -> set[int]:
        with Session(self.database.reader) as db:
            faces = set(db.exec(pick(Account.member_id).where(Account.key == WIL)))
            mine = faces | {home for face in faces for home in persons.homes(db, face).values()}
            return mine | anonymous.masks(db, mine)

    def rows(self, table: str) -> list[dict[str, Any]]:
        with Session(self.database.reader) as db:
            return [dict(row) for row in db.execute(select(METADATA.tables[table])).mappings()]

    def all(self) -> str:
        """Whatever stands anywhere in the database."""
        with self.database.reader.connect() as connection:
            # The full-text table itself can't be read; those in which it lies can.
            tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'search_words'"
            names = connection.exec_driver_sql(tables).scalars().all()
            found = [connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in names]  # noqa: S608
        return str(found).casefold()


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    database = in_file(tmp_path / "life.db")
    yield Life(database)
    database.dispose()


def traces(told: str) -> list[str]:
    return [word for word in (WIL, *WORDS) if word in told]


def test_the_life_leaves_something_in_every_table_about_members(life: Life) -> None:
    with Session(life.database.reader) as db:
        found = privacy.about(db, life.mine())
    missing = {name for name, kept in TABLES.items() if kept.fates or kept.through} - set(found)
    assert missing == set()
    assert set(traces(life.all())) == {WIL, *WORDS}


def test_an_export_holds_all_that_is_kept_and_only_privately(life: Life) -> None:
    with Session(life.database.reader) as db:
        found = json.loads(json.dumps(privacy.about(db, life.mine())))
    life.says(f"{WIL} in #m: /export")
    assert [(to, file.name) for to, file in life.files] == [
        (f"person {WIL}", "copbot-export.html"),
        (f"person {WIL}", "copbot-export.json"),
    ]
    html, whole = (file.content.decode() for _, file in life.files)
    [community] = json.loads(whole)["communities"]
    for table, rows in found.items():
        if table not in ("outbox", "account"):
            assert community["tables"][table] == json.loads(json.dumps(parted(rows)))
    assert set(traces(whole.casefold())) == set(traces(html.casefold())) == {WIL, *WORDS}
    # Nobody learns who moderated whom, nor what others told the moderators.
    assert all(one["moderator_id"] in (*life.mine(), SOMEBODY) for one in community["tables"]["moderation"])
    assert "Nonsense" not in whole
    # Of the files themselves nothing stays.
    assert not any("copbot-export" in row["action"] for row in life.rows("outbox"))
    assert not any(row["purpose"] == "privacy" for row in life.rows("outbox"))


def test_an_export_that_can_not_be_delivered_is_not_kept(life: Life) -> None:
    life.player._stage._perform = lambda going: Failed(Failure.PRIVATE_CLOSED)
    life.says(f"{WIL} dm: /export")
    assert not any(row["purpose"] == "privacy" or "copbot-export" in row["action"] for row in life.rows("outbox"))


def test_who_is_forgotten_leaves_no_trace_anywhere(life: Life, tmp_path: Path) -> None:
    life.says(f"{WIL} in #m: /forget")
    assert traces(life.all())
    said = life.says(f"{WIL} in #m: /forget confirm")
    assert [message.text for message in said if message.text.startswith("I know nothing about you")]
    assert traces(life.all()) == []
    # Nor in what the file itself has still in it.
    with sqlite3.connect(tmp_path / "life.db") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert traces((tmp_path / "life.db").read_bytes().decode("latin1").casefold()) == []
    # Nor in memory.
    memory = life.player._stage.engine._memory, vars(life.player._stage.engine._directory)
    assert WIL not in str([{k: vars(v) for k, v in memory[0]._of.items()}, memory[1]]).casefold()


def test_what_others_wrote_stays_and_what_the_bot_copied_goes(life: Life) -> None:
    world = life.player.world
    hers = [m for m in world.said if not m.person and traces(m.text.casefold()) and "asks" in m.text and not m.gone]
    assert hers
    life.says(f"{WIL} in #m: /forget confirm")
    assert [message.text for message in hers if not message.gone and "yurtpole" in message.text] == []
    with Session(life.database.reader) as db:
        texts = db.exec(pick(Post.text)).all()
    assert {"With two others.", "Solder it.", "How do I mend a leaking gutter?"} <= set(texts)
    [told] = life.says("cas in #m: /search two others")
    assert "(forgotten) → With two others. (cas)" in told.text
    [told] = life.says("cas in #m: /search leaking gutter zinc")
    assert "Solder it." in told.text
    assert "vicuna" not in told.text
    [told] = life.says("cas in #m: /open")
    assert "forgotten" not in told.text


def test_time_goes_on_without_who_was_forgotten(life: Life) -> None:
    life.says(f"{WIL} in #m: /forget confirm")
    said = life.says("+40d\nmia in #m: /modlog\nmia in #m: /best month\nmia dm: /status")
    assert traces(str([message.text for message in said]).casefold()) == []
    with Session(life.database.reader) as db:
        assert not db.exec(pick(Outbox.id).where(Outbox.person == WIL)).all()
        for question in db.exec(pick(Question).where(Question.state == State.OPEN)):
            assert db.get_one(Post, question.id).text != "(forgotten)"


def test_who_comes_back_is_new(life: Life) -> None:
    before = life.mine()
    life.says(f"{WIL} in #m: /forget confirm")
    life.says(f"{WIL} in #m: /knows ships")
    [account] = [row for row in life.rows("account") if row["key"] == WIL]
    assert account["member_id"] not in before
    with Session(life.database.reader) as db:
        assert set(privacy.about(db, life.mine())) <= {"member", "account", "topic", "outbox", "presence", "stay"}
    [told] = life.says("cas in #m: /who ships")
    assert WIL in told.text


@pytest.mark.parametrize("platform", PROFILES)
def test_nobody_is_forgotten_by_somebody_else_s_button(memory: Database, platform: str) -> None:
    player = Player(memory, ALL, platform)
    player.play(read(["room #help", "bob dm: hello", "bob: /knows roses", "ann: /forget"]))
    told = player.world.said[-1]
    assert (told.person is not None) or (told.buttons == {} and "1" not in told.text)


def test_what_waits_to_be_said_of_somebody_is_not_said(memory: Database) -> None:
    player = Player(memory, ALL, "telegram")
    player.play(read(["room #help", "ann dm: hello", "cas dm: hello"]))
    reach = player._stage._perform
    player._stage._perform = lambda going: Failed(Failure.UNREACHABLE)
    player.play(read([f"{WIL}: /ask Which xylophone is best?", "+3h", "cas: /ask Is it late?", "cas: /open"]))
    with Session(memory.reader) as db:
        assert traces(str(db.exec(pick(Outbox.action)).all()).casefold())
    player.play(read([f"{WIL}: /forget confirm"]))
    with Session(memory.reader) as db:
        rows = db.exec(pick(Outbox).where(Outbox.purpose != "privacy")).all()
        assert traces(str([(row.action, row.person) for row in rows]).casefold()) == []
    player._stage._perform = reach
    player.play(read(["+1h"]))
    assert [message.text for message in player.world.said if WIL in message.text] == []


# What is kept for a while only


def test_what_was_kept_long_enough_goes(memory: Database) -> None:
    player = Player(memory, ALL, "matrix")
    player.play(read(["room #help", "moderator mia", "ann dm: /nudges", "k = ann: /ask How do I mend it?"]))
    now = BEGIN
    engine = Engine(memory, ALL, Settings(ALL, {"privacy": {"delivered": "10d", "nudges": "20d"}}), lambda: now)
    with Session(memory.engine) as db:
        [ann] = db.exec(pick(Account.member_id).where(Account.key == "ann"))
        question = db.exec(pick(Question.id)).first()
        assert question is not None
        db.add(Nudge(question_id=question, member_id=ann, community_id=1, at=BEGIN))
        for number, state in enumerate((TicketState.CLOSED, TicketState.OPEN), 1):
            db.add(Ticket(id=number, community_id=1, member_id=ann, text="help", at=BEGIN, state=state))
        db.add(
            Scored(id=1, community_id=1, room_id=1, author_id=ann, text="x", at=BEGIN, begin=1, bonus=False, score=1)
        )
        db.add(Invitation(id=1, community_id=1, code="A", member_id=ann, until=BEGIN + timedelta(days=7), left=1))
        db.add(
            Membership(community_id=1, member_id=ann, standing=Standing.DECLINED, at=BEGIN, answers="I", reason="no")
        )
        db.commit()

    def left() -> dict[str, bool]:
        engine.prune()
        with Session(memory.reader) as db:
            return {
                "outbox": bool(db.exec(pick(Outbox.id).where(Outbox.state == OutboxState.DONE)).first()),
                "nudge": bool(db.exec(pick(Nudge.member_id)).first()),
                "closed": bool(db.exec(pick(Ticket.id).where(Ticket.state == TicketState.CLOSED)).first()),
                "open": bool(db.exec(pick(Ticket.id).where(Ticket.state == TicketState.OPEN)).first()),
                "talk": bool(db.exec(pick(Scored.id).where(Scored.text != "")).first()),
                "invitation": bool(db.exec(pick(Invitation.id)).first()),
                "answers": bool(db.exec(pick(Membership.standing).where(Membership.answers != "")).first()),
            }

    assert all(left().values())
    gone: dict[str, int] = {}
    for day in range(1, 200):
        now = BEGIN + timedelta(days=day, minutes=1)
        for name, there in left().items():
            if not there:
                gone.setdefault(name, day)
    assert gone == {"invitation": 7, "outbox": 10, "nudge": 20, "talk": 60, "closed": 180, "answers": 180}


def test_a_chore_that_fails_harms_no_other(memory: Database) -> None:
    from copbot.kit.context import Context
    from copbot.kit.feature import Feature, FeatureSettings

    done: list[str] = []
    broken, fine = Feature("broken", FeatureSettings), Feature("fine", FeatureSettings)

    @broken.daily
    def fails(ctx: Context) -> None:
        ctx.db.add(Nudge(question_id=1, member_id=1, community_id=1, at=ctx.now))

    @fine.daily
    def works(ctx: Context) -> None:
        done.append(ctx.community.name)

    Player(memory, ALL).play(read(["room #help"]))
    Engine(memory, (broken, fine), Settings((broken, fine)), lambda: BEGIN).prune()
    assert done == ["community"]


# The page


def test_the_page_shows_what_people_wrote_as_it_is() -> None:
    rows = [{"text": "<script>alert(1)</script>", "member_id": 1, "empty": ""}]
    told = page(wording("nl"), {"exported": "now", "communities": [{"community": "a<b", "tables": {"post": rows}}]})
    assert "<script>" not in told
    assert "&lt;script&gt;" in told
    assert "<h2>a&lt;b</h2>" in told
    assert "empty" not in told
    assert "Wat je vroeg en antwoordde" in told


def test_what_came_with_words_is_told_by_its_parts_and_in_the_readers_language() -> None:
    kept = dumped([Attached(FileKind.PICTURE, "leaf.jpg", "brown spots"), Attached(FileKind.VOICE, seconds=14)])
    [row] = parted([{"held": "See this.", "held_files": kept, "draft_files": ""}])
    assert row["held_files"] == [
        {"kind": "picture", "name": "leaf.jpg", "about": "brown spots"},
        {"kind": "voice", "seconds": 14},
    ]
    whole = {"exported": "now", "communities": [{"community": "a", "tables": {"ticket": [row]}}]}
    told = page(wording("en"), json.loads(json.dumps(whole)))
    assert "a picture: brown spots, a voice message, 14 s" in told
    assert "draft_files" not in told
