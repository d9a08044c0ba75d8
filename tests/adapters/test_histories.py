"""Histories of many files: told apart by themselves, each told once, in the order of time."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeVar

import pytest
from typer.testing import CliRunner, Result

from adapters.logs import Entry, History, LogError
from copbot.cli import app
from copbot.rooms.events import Event, MessagePosted, RoomKnown

E = TypeVar("E", bound=Event)
EXPORTS = Path(__file__).parent / "exports"


def written(path: Path, content: str | bytes | dict[str, Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, dict):
        content = json.dumps(content)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def of(entries: list[Entry], kind: type[E]) -> list[E]:
    return [event for entry in entries for event in entry.events if isinstance(event, kind)]


def texts(history: History) -> list[str]:
    return [message.text for message in of(list(history.entries()), MessagePosted)]


def discord(channel: str, *messages: tuple[int, str], **fields: Any) -> dict[str, Any]:
    """An export of a channel: each message with its minute after nine, which is its id too, and what it says."""
    return {
        "guild": {"id": "1", "name": "Garden"},
        "channel": {"id": channel, "type": "GuildTextChat", "name": f"channel-{channel}", **fields},
        "messages": [
            {
                "id": f"{channel}{minute:02}",
                "type": "Default",
                "timestamp": f"2024-01-01T09:{minute:02}:00+00:00",
                "content": text,
                "author": {"id": "7", "name": "mira", "isBot": False},
            }
            for minute, text in messages
        ],
    }


class TestManyFiles:
    def test_rooms_side_by_side_are_told_in_the_order_of_time(self, tmp_path: Path) -> None:
        written(tmp_path / "a.json", discord("1", (1, "one"), (4, "four"), (5, "five")))
        written(tmp_path / "deep" / "b.json", discord("2", (2, "two"), (3, "three"), (6, "six")))
        history = History([tmp_path])
        entries = list(history.entries())
        assert [message.text for message in of(entries, MessagePosted)] == [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
        ]
        assert [room.room for room in of(entries, RoomKnown)] == ["1", "2"]
        assert [(entry.file.name, entry.index) for entry in entries[:3]] == [
            ("a.json", 0),
            ("b.json", 0),
            ("b.json", 1),
        ]
        assert [entry.read for entry in entries] == sorted(entry.read for entry in entries)
        assert entries[-1].read == history.size
        assert history.names == (tmp_path.name,)

    def test_days_of_one_room_follow_each_other(self, tmp_path: Path) -> None:
        for day in (3, 1, 2):
            written(tmp_path / "#garden" / f"2019-03-0{day}.log", f"[09:00:00] <mira> day {day}\n[21:00:00] <tom> hm\n")
        entries = list(History([tmp_path]).entries())
        messages = of(entries, MessagePosted)
        assert [message.text for message in messages] == ["day 1", "hm", "day 2", "hm", "day 3", "hm"]
        assert len({message.message for message in messages}) == 6
        assert [room.room for room in of(entries, RoomKnown)] == ["#garden"]

    def test_what_two_exports_of_a_room_hold_is_told_once(self, tmp_path: Path) -> None:
        old = written(tmp_path / "old.json", discord("1", (1, "one"), (2, "two"), (3, "three")))
        new = written(tmp_path / "new.json", discord("1", (2, "two"), (3, "three"), (4, "four")))
        assert texts(History([new, old])) == ["one", "two", "three", "four"]

    def test_logs_of_text_that_overlap_are_told_once(self, tmp_path: Path) -> None:
        lines = [f"[2020-01-01 10:00:0{second}] <mira> line {second}\n" for second in (1, 1, 2, 3)]
        written(tmp_path / "a" / "garden.txt", "".join(lines[:3]))
        written(tmp_path / "b" / "garden.txt", "".join(lines))
        assert texts(History([tmp_path])) == ["line 1", "line 1", "line 2", "line 3"]

    def test_a_file_that_is_named_twice_is_read_once(self, tmp_path: Path) -> None:
        path = written(tmp_path / "a.json", discord("1", (1, "one")))
        assert texts(History([path, tmp_path, tmp_path / "*.json"])) == ["one"]

    def test_what_is_no_history_in_a_folder_is_left_out(self, tmp_path: Path) -> None:
        written(tmp_path / "a.json", discord("1", (1, "one")))
        written(tmp_path / "a.json_Files" / "cat.png", b"\x89PNG\r\n\x1a\n\x00\x00")
        written(tmp_path / "a.json_Files" / "dog.png", b"\x89PNG\r\n\x1a\n\x00\x00")
        written(tmp_path / "notes.txt", "buy seeds\n")
        written(tmp_path / ".DS_Store", b"\x00\x01")
        history = History([tmp_path])
        assert texts(history) == ["one"]
        assert history.notes == ["files that are no history were left out: 2 .png, 1 .txt"]

    def test_a_folder_without_any_history(self, tmp_path: Path) -> None:
        written(tmp_path / "cat.png", b"\x89PNG\r\n\x1a\n")
        with pytest.raises(LogError, match=r"holds no history; .*1 \.png"):
            History([tmp_path])

    def test_one_that_breaks_off_keeps_none_of_the_others_back(self, tmp_path: Path) -> None:
        whole = json.dumps(discord("1", (1, "one"), (3, "three")))
        written(tmp_path / "a.json", whole[:-60])
        written(tmp_path / "b.json", discord("2", (2, "two"), (4, "four")))
        entries: list[Entry] = []
        with pytest.raises(LogError, match=r"a\.json: message 1: the file ends in the middle"):
            entries += _kept(History([tmp_path]), entries)
        assert [message.text for message in of(entries, MessagePosted)] == ["one", "two", "four"]


def _kept(history: History, entries: list[Entry]) -> list[Entry]:
    for entry in history.entries():
        entries.append(entry)  # noqa: PERF402 - what came before the error must be kept
    return []


class TestUnread:
    def test_what_could_not_be_read_is_counted_by_reason(self, tmp_path: Path) -> None:
        export = discord("1", (1, "one"), (2, "two"), (3, "three"), (4, "four"))
        export["messages"][1]["timestamp"] = None
        export["messages"][2]["timestamp"] = "yesterday"
        export["messages"][3]["author"] = None
        history = History([written(tmp_path / "a.json", export)])
        assert texts(history) == ["one"]
        assert history.unread.count == 3
        assert re.fullmatch(
            r"3 of 4 messages could not be read: 2 without a time \(first: .*, message 1\), 1 without an author .*",
            history.unread.line(),
        )

    def test_a_file_of_which_nothing_can_be_read_is_an_error(self, tmp_path: Path) -> None:
        export = discord("1", (1, "one"))
        export["messages"][0]["timestamp"] = None
        with pytest.raises(LogError, match="nothing in it could be read: without a time"):
            list(History([written(tmp_path / "a.json", export)]).entries())

    def test_a_file_without_messages_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(LogError, match="holds no messages"):
            list(History([written(tmp_path / "a.json", discord("1"))]).entries())


PACKED = {
    "zip": (b"PK\x03\x04rest", "unzip"),
    "gzip": (b"\x1f\x8brest", "gunzip"),
    "bzip2": (b"BZh9rest", "bunzip2"),
    "xz": (b"\xfd7zXZ\x00rest", "unxz"),
    "tar": (b"a" * 257 + b"ustar\x00", "tar xf"),
    "pdf": (b"%PDF-1.7", "is a PDF"),
    "picture": (b"\x89PNG\r\n", "is a picture"),
}


@pytest.mark.parametrize("what", PACKED)
@pytest.mark.parametrize("format", [None, "discord"])
def test_what_is_packed_gets_a_word_on_what_to_do(what: str, format: str | None, tmp_path: Path) -> None:
    content, word = PACKED[what]
    with pytest.raises(LogError, match=word):
        History([written(tmp_path / "export", content)], format)


class TestPeople:
    def test_a_bot_that_no_export_marks(self, tmp_path: Path) -> None:
        path = written(tmp_path / "g.txt", "[2020-01-01 10:00:00] <Helper> hi\n[2020-01-01 10:01:00] <mira> hi\n")
        messages = of(list(History([path], bots=["helper"]).entries()), MessagePosted)
        assert [message.author.bot for message in messages] == [True, False]

    @pytest.mark.parametrize(
        ("said", "name", "text"),
        [
            ("<mira> how do I prune?", "mira", "how do I prune?"),
            ("[irc] <mira> how do I prune?", "mira", "how do I prune?"),
            ("**mira**: how do I prune?", "mira", "how do I prune?"),
            ("**<mira>** how do I prune?", "mira", "how do I prune?"),
            ("[mira] how do I prune?", "mira", "how do I prune?"),
            ("mira: how do I prune?", "mira", "how do I prune?"),
            ("<Mira#1234> how do I prune?", "Mira", "how do I prune?"),
            ("<@mira:x.org> how do I prune?", "@mira:x.org", "how do I prune?"),
        ],
    )
    def test_a_bridge_speaks_for_people(self, said: str, name: str, text: str, tmp_path: Path) -> None:
        path = written(tmp_path / "g.txt", f"[2020-01-01 10:00:00] <Relay> {said}\n")
        [message] = of(list(History([path], bridges=["relay"]).entries()), MessagePosted)
        assert (message.author.name, message.author.bot, message.author.bridged) == (name, False, True)
        assert (message.author.id, message.text) == (f"relay:{name.lower()}", text)

    def test_a_bridge_may_put_names_in_bold(self, tmp_path: Path) -> None:
        path = written(tmp_path / "a.json", discord("1", (1, "**Mira Bos** how do I *prune*?"), (2, "it is **up**")))
        said = of(list(History([path], bridges=["mira"]).entries()), MessagePosted)
        assert [(one.author.name, one.text) for one in said] == [("Mira Bos", "how do I prune?"), ("mira", "it is up")]
        assert [one.author.bot for one in said] == [False, True]

    def test_a_bridges_own_words_are_a_bots(self, tmp_path: Path) -> None:
        path = written(tmp_path / "g.txt", "[2020-01-01 10:00:00] <Relay> the bridge is up again\n")
        [message] = of(list(History([path], bridges=["relay"]).entries()), MessagePosted)
        assert (message.author.name, message.author.bot) == ("Relay", True)


class TestTellingApart:
    """Whose history a file is, from what is in it."""

    @pytest.mark.parametrize("name", ["telegram.json", "WhatsApp Chat with Garden.txt", "gitter.txt", "discord.json"])
    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    def test_encodings_and_line_ends_of_windows(self, name: str, encoding: str, tmp_path: Path) -> None:
        content = (EXPORTS / name).read_text(encoding="utf8", errors="replace")
        path = written(tmp_path / name, content.replace("\n", "\r\n").encode(encoding))
        assert texts(History([path])) == texts(History([EXPORTS / name]))

    @pytest.mark.parametrize("name", ["telegram.json", "discord.json", "matrix.json", "gitter.txt"])
    def test_the_name_of_a_file_does_not_matter(self, name: str, tmp_path: Path) -> None:
        path = written(tmp_path / "export", (EXPORTS / name).read_bytes())
        assert len(texts(History([path]))) == len(texts(History([EXPORTS / name]))) > 0

    @pytest.mark.parametrize(
        ("content", "word"),
        [
            ("<!DOCTYPE html>\n<html><head><title>Garden</title></head><body><div class=chatlog>", "format JSON"),
            ('<!DOCTYPE html>\n<html><link href="css/style.css"><div class="page_wrap"> tgme', "Machine-readable"),
            ("<html><body>hello</body></html>", "is a web page"),
            ("AuthorID,Author,Date,Content,Attachments,Reactions\n1,mira,2024,hi,,\n", "format JSON"),
            (
                "=" * 62 + "\nGuild: Garden\nChannel: help\n" + "=" * 62 + "\n\n[2024-01-01 09:00] mira\nhi\n",
                "format JSON",
            ),
            ('{"a": 1}', "no export that is known"),
            ("dear diary\n", "nothing in it tells"),
            ("", "is empty"),
            ("{", "ends in the middle"),
        ],
    )
    def test_what_is_none_gets_a_word(self, content: str, word: str, tmp_path: Path) -> None:
        with pytest.raises(LogError, match=word):
            list(History([written(tmp_path / "x", content)]).entries())

    def test_a_webhook_speaks_for_many(self, tmp_path: Path) -> None:
        export = discord("1", (1, "one"), (2, "two"))
        for message, name in zip(export["messages"], ("mira", "tom"), strict=True):
            message["author"] = {"id": "99", "name": name, "isBot": True}
        path = written(tmp_path / "a.json", export)
        assert all(message.author.bot for message in of(list(History([path]).entries()), MessagePosted))
        told = [message.author for message in of(list(History([path], bridges=["99"]).entries()), MessagePosted)]
        assert [(who.id, who.name, who.bot) for who in told] == [("99:mira", "mira", False), ("99:tom", "tom", False)]

    def test_ids_of_bridged_people_can_be_named_by_a_pattern(self, tmp_path: Path) -> None:
        event = {
            "type": "m.room.message",
            "event_id": "$1",
            "sender": "@irc-mira:x",
            "origin_server_ts": 1_700_000_000_000,
        }
        event["content"] = {"msgtype": "m.text", "body": "hello"}
        path = written(tmp_path / "a.json", {"room_name": "Bees", "exported_by": "x", "messages": [event]})
        [message] = of(list(History([path], bridges=["@irc-*"]).entries()), MessagePosted)
        assert (message.author.id, message.author.bridged, message.author.bot) == ("@irc-mira:x", True, False)

    def test_a_channel_of_telegram_is_nobody_and_a_group_itself_is_a_moderator(self, tmp_path: Path) -> None:
        base = {"type": "message", "date_unixtime": "1700000000", "text": "Who will join us?"}
        authors = {1: "channel99", 2: "channel15", 3: "user7"}
        told = [{**base, "id": id, "from": who, "from_id": who} for id, who in authors.items()]
        told.append({**base, "id": 4, "from": "Quiz", "from_id": "user8", "inline_bot_buttons": [[{"text": "Yes"}]]})
        told.append({**base, "id": 5, "from": "user7", "from_id": "user7", "via_bot": "@gif"})
        path = written(tmp_path / "r.json", {"name": "G", "type": "public_supergroup", "id": 15, "messages": told})
        messages = of(list(History([path]).entries()), MessagePosted)
        assert [message.author.bot for message in messages] == [True, False, False, True, False]
        assert [message.author.moderator for message in messages] == [False, True, False, False, False]
        assert [message.author.id for message in messages] == ["-10099", "-10015", "7", "8", "7"]
        assert messages[4].forwarded == "@gif"


class TestForums:
    """A post of a forum on Discord is a thread whose first message has the id of the thread."""

    @pytest.mark.parametrize(
        ("title", "said", "told"),
        [
            ("Why do my roses die?", "Mine lost their leaves.", "Why do my roses die?\nMine lost their leaves."),
            ("Why do my…", "Why do my roses die? Help!", "Why do my roses die? Help!"),
            ("Why do my roses die?", "", "Why do my roses die?"),
        ],
    )
    def test_its_title_is_part_of_what_is_asked(self, title: str, said: str, told: str, tmp_path: Path) -> None:
        export = discord("500", (1, said), (2, "Cover them."), type="GuildPublicThread", categoryId="10", name=title)
        export["messages"][0]["id"] = "500"
        entries = list(History([written(tmp_path / "a.json", export)]).entries())
        assert [message.text for message in of(entries, MessagePosted)] == [told, "Cover them."]
        assert {(message.room, message.thread) for message in of(entries, MessagePosted)} == {("10", "500")}

    def test_direct_messages_in_a_folder_are_left_out(self, tmp_path: Path) -> None:
        direct = discord("7", (1, "between us"), type="DirectTextChat")
        written(tmp_path / "a.json", discord("1", (2, "for all")))
        path = written(tmp_path / "b.json", direct)
        history = History([tmp_path])
        assert texts(history) == ["for all"]
        assert history.notes == ["private talks that were left out: 1; name them, and they are read"]
        assert texts(History([path])) == ["between us"]


class TestProgram:
    """`copbot replay` and `copbot explain` with histories."""

    @staticmethod
    def _run(*words: str) -> Result:
        return CliRunner().invoke(app, words)

    def test_what_could_not_be_read_is_said(self, tmp_path: Path) -> None:
        export = discord("1", (1, "How do I prune roses in spring?"), (2, "two"))
        export["messages"][1]["timestamp"] = None
        written(tmp_path / "export" / "a.json", export)
        written(tmp_path / "export" / "cat.png", b"\x89PNG\r\n")
        ran = self._run("replay", str(tmp_path / "export"), "--decisions", str(tmp_path / "d.jsonl"))
        assert ran.exit_code == 0
        assert "1 of 2 messages could not be read: 1 without a time (first: " in ran.stderr
        assert "left out: 1 .png" in ran.stderr
        assert len((tmp_path / "d.jsonl").read_text().splitlines()) == 1

    def test_a_history_of_which_nothing_can_be_read_is_an_error(self, tmp_path: Path) -> None:
        export = discord("1", (1, "How do I prune roses in spring?"))
        export["messages"][0]["timestamp"] = None
        ran = self._run("replay", str(written(tmp_path / "a.json", export)))
        assert (ran.exit_code, ran.stdout) == (2, "")
        assert "nothing in it could be read: without a time" in ran.stderr

    def test_what_is_packed_is_an_error(self, tmp_path: Path) -> None:
        ran = self._run("replay", str(written(tmp_path / "a.json", b"PK\x03\x04rest")))
        assert (ran.exit_code, ran.stderr.count("unpack it first: unzip 'a.json'")) == (2, 1)

    def test_a_message_is_explained_without_a_format(self, tmp_path: Path) -> None:
        path = written(tmp_path / "a.json", discord("1", (1, "How do I prune roses in spring?")))
        assert "How do I prune roses" in self._run("explain", str(path), "--line", "0").stdout
        assert self._run("explain", str(path), "--line", "0", "--bot", "MIRA").exit_code == 2


class TestOrder:
    def test_messages_out_of_order_are_put_right(self, tmp_path: Path) -> None:
        path = written(tmp_path / "a.json", discord("1", (3, "three"), (1, "one"), (4, "four"), (2, "two")))
        entries = list(History([path]).entries())
        assert [message.text for message in of(entries, MessagePosted)] == ["one", "two", "three", "four"]
        assert [entry.index for entry in entries] == [1, 3, 0, 2]
        assert isinstance(entries[0].events[0], RoomKnown)

    def test_a_long_file_with_the_newest_first_is_refused(self, tmp_path: Path) -> None:
        export = discord("1", *((number, "hm") for number in range(150)))
        for number, message in enumerate(export["messages"]):
            message["timestamp"] = f"2024-01-01T{20 - number // 60:02}:{59 - number % 60:02}:00+00:00"
        with pytest.raises(LogError, match="the newest comes first"):
            list(History([written(tmp_path / "a.json", export)]).entries())


class TestAccounts:
    """All groups of a Telegram account are in one file, one behind the other."""

    @staticmethod
    def _message(number: int, text: str, minute: int) -> dict[str, Any]:
        base = {"id": number, "type": "message", "from": "Ida", "from_id": "user1", "text": text}
        return {**base, "date_unixtime": str(1_700_000_000 + 60 * minute)}

    def _account(self, *chats: tuple[str, list[dict[str, Any]]]) -> dict[str, Any]:
        told = [
            {"name": f"Group {number}", "type": kind, "id": number, "messages": messages}
            for number, (kind, messages) in enumerate(chats, 1)
        ]
        return {"about": "x", "chats": {"about": "y", "list": told}, "left_chats": {"list": []}}

    def test_groups_are_told_side_by_side(self, tmp_path: Path) -> None:
        account = self._account(
            ("private_supergroup", [self._message(1, "one", 1), self._message(2, "four", 4)]),
            ("personal_chat", [self._message(1, "private", 2)]),
            ("private_group", [self._message(1, "two", 2), self._message(2, "three", 3)]),
        )
        history = History([written(tmp_path / "result.json", account)])
        entries = list(history.entries())
        assert [message.text for message in of(entries, MessagePosted)] == ["one", "two", "three", "four"]
        assert [room.room for room in of(entries, RoomKnown)] == ["-1001", "-3"]
        assert [entry.index for entry in entries] == [0, 2, 3, 1]
        assert [entry.read for entry in entries] == sorted(entry.read for entry in entries)
        assert entries[-1].read <= history.size

    def test_one_that_is_cut_off_is_read_as_far_as_it_goes(self, tmp_path: Path) -> None:
        account = self._account(
            ("private_supergroup", [self._message(1, "one", 1), self._message(2, "three", 3)]),
            ("private_group", [self._message(1, "two", 2), self._message(2, "lost", 4)]),
        )
        whole = json.dumps(account)
        path = written(tmp_path / "result.json", whole[: whole.index('"lost"')])
        entries: list[Entry] = []
        with pytest.raises(LogError, match="ends in the middle"):
            entries += _kept(History([path]), entries)
        assert [message.text for message in of(entries, MessagePosted)] == ["one", "two", "three"]
