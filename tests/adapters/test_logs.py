"""Chat exports, read as events."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from adapters.logs import FORMATS, Entry, LogError, read
from adapters.logs.files import FIRST, blocks, repaired
from adapters.logs.irc_clock import Clock
from adapters.logs.nicks import Nicks
from adapters.logs.recent import Recent
from copbot.rooms.capabilities import DISCORD, MATRIX, TELEGRAM, TELEGRAM_FORUM, Capabilities
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
    RoomKnown,
)

EXPORTS = Path(__file__).parent / "exports"
SAMPLES = {
    "irc": EXPORTS / "#plants_2021-04-30.txt",
    "gitter": EXPORTS / "gitter.txt",
    "telegram": EXPORTS / "telegram.json",
    "discord": EXPORTS / "discord.json",
    "matrix": EXPORTS / "matrix.json",
    "slack": EXPORTS / "slack" / "help" / "2024-03-05.json",
    "whatsapp": EXPORTS / "WhatsApp Chat with Garden.txt",
}
E = TypeVar("E", bound=Event)


def of(entries: list[Entry], kind: type[E]) -> list[E]:
    return [event for entry in entries for event in entry.events if isinstance(event, kind)]


def by_line(entries: list[Entry]) -> dict[int, MessagePosted]:
    """The messages of a text log by their lines."""
    return {entry.index: event for entry in entries for event in entry.events if isinstance(event, MessagePosted)}


def sample(format: str) -> list[Entry]:
    return list(read(SAMPLES[format], format))


def until_error(path: Path, format: str) -> tuple[list[Entry], str]:
    entries: list[Entry] = []
    with pytest.raises(LogError) as error:
        entries.extend(_kept(read(path, format), entries))
    return entries, str(error.value)


def _kept(found: Iterator[Entry], entries: list[Entry]) -> list[Entry]:
    for entry in found:
        entries.append(entry)  # noqa: PERF402 - what came before the error must be kept
    return []


def written(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def chat(count: int) -> str:
    """A Telegram export with so many messages, whose JSON ends well."""
    messages = [
        {"id": n, "type": "message", "date_unixtime": str(n), "from": "A", "from_id": "user1", "text": f"text {n}"}
        for n in range(count)
    ]
    return json.dumps({"name": "Chat", "type": "private_group", "id": 3, "messages": messages})


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_begins_with_its_room_and_ends_with_the_whole_file_read(format: str) -> None:
    entries = sample(format)
    events = [event for entry in entries for event in entry.events]
    assert isinstance(events[0], RoomKnown)
    assert [entry.read for entry in entries] == sorted(entry.read for entry in entries)
    assert entries[-1].read == SAMPLES[format].stat().st_size
    ids = [(event.room, event.id) for event in events]
    assert len(ids) == len(set(ids))
    assert {event.platform for event in events} == {format}
    assert all(event.at.utcoffset() == datetime.now(UTC).utcoffset() for event in events)


class TestIrc:
    def test_room_and_date_come_from_the_name_of_the_file(self) -> None:
        [room] = of(sample("irc"), RoomKnown)
        assert (room.room, room.name, room.capabilities) == ("#plants", "#plants", Capabilities(private_first=True))
        assert room.at == datetime(2021, 4, 30, 23, 57, tzinfo=UTC)

    def test_every_line_is_an_entry(self) -> None:
        entries = sample("irc")
        assert [entry.index for entry in entries] == list(range(15))
        assert entries[5].events == ()
        assert entries[13].events == ()

    def test_midnight_is_a_new_day_and_a_clock_that_was_set_is_not(self) -> None:
        times = {line: message.at for line, message in by_line(sample("irc")).items()}
        assert times[6] == datetime(2021, 4, 30, 23, 57, tzinfo=UTC)
        assert times[7] == datetime(2021, 5, 1, 0, 2, tzinfo=UTC)

    def test_a_person_keeps_the_id_when_the_nick_changes(self) -> None:
        by = {line: message.author for line, message in by_line(sample("irc")).items()}
        assert (by[0].id, by[0].name) == ("fern", "fern")
        assert (by[7].id, by[7].name) == ("fern", "fern|away")
        assert (by[12].id, by[12].name) == ("fern", "fern")

    def test_actions_notices_and_empty_messages(self) -> None:
        texts = {line: message.text for line, message in by_line(sample("irc")).items()}
        assert texts[3] == "moss looks at the leaves"
        assert texts[10] == "moss waves"
        assert texts[12] == ""
        assert texts[14] == "watering day"

    def test_joins_and_leaves(self) -> None:
        entries = sample("irc")
        assert [event.person.id for event in of(entries, MemberJoined)] == ["moss"]
        assert [event.person.id for event in of(entries, MemberLeft)] == ["moss"]

    def test_lines_with_channel_and_date(self, tmp_path: Path) -> None:
        log = "tea 2013-01-26 [15:04:04] <ann>\thow long?\nmilk 2013-01-27 [00:00:01] <Ann>\tnone\n"
        entries = list(read(written(tmp_path / "x.txt", log), "irc"))
        assert [room.room for room in of(entries, RoomKnown)] == ["#tea", "#milk"]
        first, second = of(entries, MessagePosted)
        assert (first.at, first.text) == (datetime(2013, 1, 26, 15, 4, 4, tzinfo=UTC), "how long?")
        assert (second.author.id, second.author.name) == ("ann", "Ann")

    def test_without_a_date_in_the_name(self, tmp_path: Path) -> None:
        [entry] = read(written(tmp_path / "tea.log", "[03:10] <ann> hello"), "irc")
        assert entry.events[0].room == "#tea"
        assert entry.events[0].at == datetime(2000, 1, 1, 3, 10, tzinfo=UTC)

    def test_a_clock_of_twelve_hours(self) -> None:
        clock = Clock(datetime(2004, 11, 15, tzinfo=UTC))
        times = [clock.at(*time) for time in ((11, 59), (12, 59), (1, 0), (11, 59), (12, 1), (1, 0))]
        assert [(at.day, at.hour) for at in times] == [(15, 11), (15, 12), (15, 13), (15, 23), (16, 0), (16, 1)]

    def test_a_clock_of_twentyfour_hours(self) -> None:
        clock = Clock(datetime(2004, 11, 15, tzinfo=UTC))
        times = [clock.at(*time) for time in ((13, 0), (12, 59), (0, 58), (0, 57))]
        assert [(at.day, at.hour) for at in times] == [(15, 13), (15, 12), (16, 0), (16, 0)]

    def test_a_long_line_and_bytes_that_are_not_utf8(self, tmp_path: Path) -> None:
        log = b"[03:10] <ann> " + b"x" * 100_000 + b"\r\n[03:11] <bob> caf\xe9\r\n"
        first, second = of(list(read(written(tmp_path / "x.txt", log), "irc")), MessagePosted)
        assert len(first.text) == 100_000
        assert second.text == "café"

    def test_a_file_without_line_ends_is_cut(self, tmp_path: Path) -> None:
        log = b"[03:10] <ann> " + b"x" * 3_000_000 + b"\n[03:11] <bob> hi"
        first, second = of(list(read(written(tmp_path / "x.txt", log), "irc")), MessagePosted)
        assert len(first.text) < 1_100_000
        assert second.text == "hi"


class TestNicks:
    def test_somebody_else_may_take_a_nick_that_is_free(self) -> None:
        nicks = Nicks()
        nicks.speaks("ann")
        nicks.speaks("carl")
        nicks.renames("ann", "ann2")
        nicks.renames("ann2", "ann")
        nicks.renames("carl", "ann2")
        assert nicks.person("ann2").id == "carl"
        assert nicks.person("ann").id == "ann"

    def test_after_a_lost_connection(self) -> None:
        nicks = Nicks()
        nicks.speaks("Ann")
        nicks.renames("ann_", "ann")
        assert nicks.person("ANN").id == "ann"

    def test_a_nick_of_its_own_stays_when_both_have_spoken(self) -> None:
        nicks = Nicks()
        nicks.speaks("ann")
        nicks.speaks("bob")
        nicks.renames("bob", "ann")
        assert nicks.person("ann").id == "bob"


class TestGitter:
    def test_messages(self) -> None:
        entries = sample("gitter")
        assert [entry.index for entry in entries] == [0, 3, 4, 5, 6]
        assert list(by_line(entries)) == [0, 3, 5]
        first, second, third = of(entries, MessagePosted)
        assert first.text == "how do I start the loom? [<-CODE->] \n  step one\n  step two"
        assert (first.author.id, first.author.name, first.room) == ("ada", "Ada", "gitter")
        assert second.at == datetime(2020, 2, 1, 8, 5, 30, tzinfo=UTC)
        assert third.text == "good morning"
        [room] = of(entries, RoomKnown)
        assert room.capabilities == Capabilities(private_first=True)


class TestTelegram:
    def test_room_becomes_a_forum_and_is_renamed(self) -> None:
        rooms = of(sample("telegram"), RoomKnown)
        assert [(room.name, room.capabilities) for room in rooms] == [
            ("Bread Bakers", TELEGRAM),
            ("Bread Bakers", TELEGRAM_FORUM),
            ("Bakers", TELEGRAM_FORUM),
        ]
        assert {room.room for room in rooms} == {"-1001500"}

    def test_messages(self) -> None:
        posted = {message.message: message for message in of(sample("telegram"), MessagePosted)}
        assert list(posted) == ["2", "3", "5", "6", "10"]
        assert posted["2"].text == "How hot, exactly? @jobakes"
        assert [(who.id, who.name) for who in posted["2"].mentions] == [("@jobakes", "jobakes")]
        assert (posted["3"].text, posted["3"].reply_to) == ("250 °C \x0b", "2")
        assert [who.id for who in posted["3"].mentions] == ["1"]
        assert posted["2"].at == datetime(2023, 5, 1, 10, 1, tzinfo=UTC)
        assert (posted["10"].author.name, posted["10"].reply_to) == ("3", None)

    def test_topics_are_threads(self) -> None:
        posted = {message.message: message for message in of(sample("telegram"), MessagePosted)}
        assert (posted["5"].thread, posted["5"].reply_to, posted["5"].text) == ("4", None, "")
        assert (posted["6"].thread, posted["6"].reply_to) == ("4", "5")

    def test_reactions_of_people_who_are_known_in_utc(self) -> None:
        [reaction] = of(sample("telegram"), ReactionAdded)
        assert (reaction.message, reaction.emoji, reaction.author.id) == ("3", "👍", "1")
        assert reaction.at == datetime(2023, 5, 1, 10, 5, tzinfo=UTC)

    def test_members(self) -> None:
        entries = sample("telegram")
        assert [event.person.id for event in of(entries, MemberJoined)] == ["1"]
        assert [event.person.id for event in of(entries, MemberLeft)] == ["2"]

    def test_what_is_malformed_has_no_events(self) -> None:
        entries = sample("telegram")
        assert [entry.index for entry in entries] == list(range(11))
        assert (entries[7].events, entries[8].events) == ((), ())

    def test_the_groups_of_an_account(self) -> None:
        entries = list(read(EXPORTS / "telegram_account.json", "telegram"))
        assert [room.name for room in of(entries, RoomKnown)] == ["Cooks", "Bakers"]
        assert [message.text for message in of(entries, MessagePosted)] == ["salt?", "a pinch", "flour?"]
        assert of(entries, MessagePosted)[0].author.id == "2"

    def test_an_account_without_groups(self, tmp_path: Path) -> None:
        path = written(tmp_path / "result.json", '{"chats": {"list": [{"name": "Jo", "type": "personal_chat"}]}}')
        assert "no group chat" in until_error(path, "telegram")[1]


class TestDiscord:
    def test_room(self) -> None:
        [room] = of(sample("discord"), RoomKnown)
        assert (room.room, room.name, room.community, room.capabilities) == ("20", "help", "Makers", DISCORD)

    def test_messages(self) -> None:
        posted = {message.message: message for message in of(sample("discord"), MessagePosted)}
        assert list(posted) == ["101", "102", "104", "106"]
        assert posted["101"].at == datetime(2024, 1, 1, 9, 1, tzinfo=UTC)
        assert [who.name for who in posted["101"].mentions] == ["Lou"]
        assert (posted["102"].reply_to, posted["102"].author.name) == ("101", "lou")
        assert posted["104"].author.bot
        assert (posted["106"].reply_to, posted["106"].text) == (None, "seen elsewhere")

    def test_joins_and_reactions(self) -> None:
        entries = sample("discord")
        assert [event.person.name for event in of(entries, MemberJoined)] == ["Kim"]
        [reaction] = of(entries, ReactionAdded)
        assert (reaction.author.id, reaction.emoji, reaction.message) == ("2", "👀", "101")

    def test_what_is_malformed_has_no_events(self) -> None:
        assert sample("discord")[5].events == ()

    def test_the_room_of_a_thread_is_its_channel(self) -> None:
        [entry] = read(EXPORTS / "discord_thread.json", "discord")
        room, message = entry.events
        assert isinstance(room, RoomKnown)
        assert isinstance(message, MessagePosted)
        assert (room.room, room.name, message.thread) == ("20", "help", "101")


class TestMatrix:
    def test_room_members_and_rights(self) -> None:
        entries = sample("matrix")
        [room] = of(entries, RoomKnown)
        assert (room.room, room.name, room.capabilities) == ("!bees:x.org", "Bees", MATRIX)
        assert [event.person.name for event in of(entries, MemberJoined)] == ["Ann"]
        assert [event.person.id for event in of(entries, MemberLeft)] == ["@bea:x.org"]
        assert [(event.person.id, event.person.moderator) for event in of(entries, RightsChanged)] == [
            ("@ann:x.org", True)
        ]

    def test_messages(self) -> None:
        posted = {message.message: message for message in of(sample("matrix"), MessagePosted)}
        assert [(who.id, who.name, who.moderator) for who in posted["$4"].mentions] == [("@ann:x.org", "Anna", True)]
        assert (posted["$5"].text, posted["$5"].reply_to) == ("Too little space", "$4")
        assert (posted["$9"].thread, posted["$9"].reply_to) == ("$4", None)
        assert posted["$11"].text == ""
        assert posted["$14"].author.bot
        assert posted["$16"].text == "bea buzzes \ufffd"
        assert posted["$17"].text == ""

    def test_edits_and_deletions(self) -> None:
        entries = sample("matrix")
        assert [(edit.message, edit.text) for edit in of(entries, MessageEdited)] == [("$5", "Too little room")]
        assert [(gone.message, gone.id) for gone in of(entries, MessageDeleted)] == [("$9", "$10"), ("$12", "$13")]

    def test_reactions_come_and_go(self) -> None:
        entries = sample("matrix")
        [added], [removed] = of(entries, ReactionAdded), of(entries, ReactionRemoved)
        assert (added.message, added.emoji, added.author.id) == ("$5", "🐝", "@bea:x.org")
        assert (removed.message, removed.emoji, removed.author) == (added.message, added.emoji, added.author)

    def test_what_is_malformed_has_no_events(self) -> None:
        entries = sample("matrix")
        assert (entries[14].events, entries[18].events) == ((), ())


TEXTS: dict[str, list[dict[str, Any]]] = {
    "telegram": [
        {
            "text": [
                *("see ", {"type": "text_link", "text": "docs", "href": "https://x.org"}),
                *(" not ", {"type": "pre", "text": "a = ?"}),
            ]
        },
        {"text": "how?", "text_entities": [{"type": "blockquote", "text": "how?"}]},
        {"text": "how?", "text_entities": [{"type": "spoiler", "text": "other"}]},
        {"text": "how?", "forwarded_from": "Cas"},
        {"text": [{"type": "link", "text": "x.org"}, {"type": 5}, 7, {"type": "code"}], "forwarded_from": None},
    ],
    "discord": [
        {"content": "see [docs](https://x.org) not `a = ?`"},
        {"content": "> how?"},
        {"content": "how?"},
        {"content": "", "forwardedMessage": {"content": "how?"}},
        {"content": "https://x.org", "reference": {"type": "Forward"}},
    ],
    "matrix": [
        {"formatted_body": 'see <a href="https://x.org">docs</a> not <code>a = ?</code>'},
        {"formatted_body": "<mx-reply>why?</mx-reply><blockquote>how?</blockquote>"},
        {"body": "how?", "format": "org.matrix.unknown", "formatted_body": "<b>no</b>"},
    ],
}


class TestPartsOfTexts:
    """What exports know of parts of a text, and of what is passed on."""

    @staticmethod
    def _export(format: str) -> dict[str, object]:
        texts = TEXTS[format]
        if format == "telegram":
            base: dict[str, Any] = {"type": "message", "date_unixtime": "1682935260", "from": "Ida", "from_id": "user1"}
            return {"id": 1, "type": "group", "messages": [{**base, "id": n, **one} for n, one in enumerate(texts)]}
        if format == "discord":
            base = {"type": "Default", "timestamp": "2024-01-01T10:05:00Z", "author": {"id": "3", "name": "lou"}}
            told = [{**base, "id": f"{n}", **one} for n, one in enumerate(texts)]
            return {"guild": {"name": "x"}, "channel": {"id": "1"}, "messages": told}
        events = [
            {
                **{"type": "m.room.message", "event_id": f"${n}", "sender": "@a:x", "origin_server_ts": 1_682_935_260},
                "content": {"msgtype": "m.text", "body": "plain", "format": "org.matrix.custom.html", **one},
            }
            for n, one in enumerate(texts)
        ]
        return {"room_name": "x", "exported_by": "x", "messages": events}

    @pytest.mark.parametrize("format", TEXTS)
    def test_they_are_told(self, format: str, tmp_path: Path) -> None:
        path = tmp_path / "export.json"
        path.write_text(json.dumps(self._export(format)))
        told = of(list(read(path, format)), MessagePosted)
        parts = [[(one.kind, event.text[one.start : one.end], one.target) for one in event.spans] for event in told]
        assert told[0].text == "see docs not a = ?"
        assert parts[0] == [("link", "docs", "https://x.org"), ("code", "a = ?", None)]
        assert parts[1:3] == [[("quotation", "how?", None)], []]
        assert [event.text for event in told[1:3]] == ["how?"] * 2
        assert [event.forwarded for event in told[:3]] == [None] * 3
        if format != "matrix":
            assert [event.forwarded for event in told[3:]] == ["Cas" if format == "telegram" else "", ""]
            assert [target for _, _, target in parts[4]] == ["https://x.org"]


class TestBadFiles:
    @pytest.mark.parametrize("format", FORMATS)
    def test_missing_empty_or_a_directory(self, format: str, tmp_path: Path) -> None:
        assert "missing.txt: can't be opened" in until_error(tmp_path / "missing.txt", format)[1]
        assert "is empty" in until_error(written(tmp_path / "empty", ""), format)[1]
        assert "is a directory" in until_error(tmp_path, format)[1]

    @pytest.mark.parametrize("format", FORMATS)
    @pytest.mark.parametrize("given", FORMATS)
    def test_another_format(self, format: str, given: str) -> None:
        # Gitter's lines are those of a log of IRC that has the date in each.
        if format == given or (given, format) == ("gitter", "irc"):
            return
        entries, message = until_error(SAMPLES[given], format)
        assert of(entries, MessagePosted) == []
        assert "expected" in message or "broken JSON" in message
        assert "\n" not in message
        if {format, given} <= {"telegram", "discord", "matrix"}:
            assert f"format {given}" in message

    @pytest.mark.parametrize("format", ["telegram", "discord", "matrix"])
    @pytest.mark.parametrize("text", ["[1, 2]", "17", '"x"', "{}", '{"messages": 3}', '{"messages": []}', "PK\x03\x04"])
    def test_another_json(self, format: str, text: str, tmp_path: Path) -> None:
        entries, message = until_error(written(tmp_path / "x.json", text), format)
        assert entries == []
        assert "x.json: " in message
        assert "\n" not in message

    def test_truncated(self, tmp_path: Path) -> None:
        text = chat(1000)
        entries, message = until_error(written(tmp_path / "x.json", text[: text.index('"id": 700') + 20]), "telegram")
        assert [message.message for message in of(entries, MessagePosted)] == [str(n) for n in range(700)]
        assert "message 700: the file ends in the middle" in message

    def test_broken(self, tmp_path: Path) -> None:
        text = chat(1000).replace('"id": 800', '"id" 800')
        entries, message = until_error(written(tmp_path / "x.json", text), "telegram")
        assert len(of(entries, MessagePosted)) == 800
        assert "message 800, before byte" in message
        assert "broken JSON" in message

    def test_a_number_too_long_for_python_is_no_crash(self, tmp_path: Path) -> None:
        text = chat(3).replace('"id": 1,', '"id": ' + "9" * 5000 + ",")
        entries, message = until_error(written(tmp_path / "x.json", text), "telegram")
        assert len(of(entries, MessagePosted)) == 1
        assert "message 1" in message

    @pytest.mark.parametrize(
        "broken",
        [
            {"id": True},
            {"date_unixtime": "1e300"},
            {"date_unixtime": None},
            {"from": 3, "from_id": []},
            {"type": []},
        ],
    )
    def test_one_malformed_message_among_good_ones(self, broken: dict[str, object], tmp_path: Path) -> None:
        export = json.loads(chat(3))
        export["messages"][1].update(broken)
        entries = list(read(written(tmp_path / "x.json", json.dumps(export)), "telegram"))
        assert [bool(entry.events) for entry in entries] == [True, False, True]

    def test_odd_optional_fields_do_no_harm(self, tmp_path: Path) -> None:
        export = json.loads(chat(1))
        export["messages"][0].update(text=3, text_entities={}, reactions=[1, {"emoji": "x", "recent": [2, {}]}])
        export["messages"][0].update(date="0001-01-01T00:00:00")
        export["messages"][0]["reactions"].append({"emoji": "y", "recent": [{"from_id": "user2", "date": "late"}]})
        entries = list(read(written(tmp_path / "x.json", json.dumps(export)), "telegram"))
        [message], [reaction] = of(entries, MessagePosted), of(entries, ReactionAdded)
        assert (message.text, reaction.at) == ("", message.at)

    def test_bytes_that_are_not_utf8_and_a_byte_order_mark(self, tmp_path: Path) -> None:
        data = b"\xef\xbb\xbf" + chat(2).encode().replace(b"text 1", b"caf\xe9")
        _, message = of(list(read(written(tmp_path / "x.json", data), "telegram")), MessagePosted)
        assert message.text == "caf\ufffd"

    def test_unknown_format(self) -> None:
        with pytest.raises(LogError, match="unknown format 'zulip'"):
            next(read(SAMPLES["irc"], "zulip"))


class TestAnySize:
    def test_memory_does_not_grow_with_the_file(self, tmp_path: Path) -> None:
        small, large = (self.peak(written(tmp_path / str(count), chat(count)), count) for count in (5_000, 20_000))
        assert large < small * 1.1

    @staticmethod
    def peak(path: Path, count: int) -> int:
        tracemalloc.start()
        try:
            assert sum(len(entry.events) for entry in read(path, "telegram")) == count + 1
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    def test_the_file_is_read_as_far_as_needed(self, tmp_path: Path) -> None:
        path = written(tmp_path / "x.json", chat(20_000))
        assert next(read(path, "telegram")).read < path.stat().st_size / 10

    def test_recent_forgets(self) -> None:
        recent: Recent[int, int] = Recent(2)
        for n in range(4):
            recent[n] = n
        assert [recent.get(n) for n in range(4)] == [None, None, 2, 3]

    @pytest.mark.parametrize("before", range(FIRST - 36, FIRST + 4))
    def test_repairs_do_not_depend_on_where_a_block_ends(self, before: int, tmp_path: Path) -> None:
        odd = '"a\\ud83d\\ude00é\\x0B\\\\x41\\ud83d"'
        path = written(tmp_path / "x", "[" + "1," * (before // 2) + " " * (before % 2) + odd + "]")
        whole = b"".join(block for block, _ in blocks(path))
        [*_, text] = json.loads(whole)
        assert text == "a😀é\x0b\\x41\ufffd"

    def test_what_is_right_is_left_alone(self) -> None:
        block = rb'{"a": "\\x41 \u00e9 \ud83d\ude00 \" \\ud800"}'
        assert repaired(block) == block


class TestTimes:
    @pytest.mark.parametrize("time", ["9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "1969-12-31T23:59:59Z"])
    def test_nothing_was_said_when_nobody_can_have(self, time: str, tmp_path: Path) -> None:
        export = json.loads(SAMPLES["discord"].read_text(encoding="utf8"))
        export["messages"][0]["timestamp"] = time
        entries = list(read(written(tmp_path / "x.json", json.dumps(export)), "discord"))
        assert entries[0].events == ()
        assert entries[1].events

    @pytest.mark.parametrize("time", [10**18, 253_402_300_799_000, -1, 1e308])
    def test_a_count_of_seconds_says_no_more(self, time: float, tmp_path: Path) -> None:
        export = json.loads(SAMPLES["matrix"].read_text(encoding="utf8"))
        export["messages"][4]["origin_server_ts"] = time
        entries = list(read(written(tmp_path / "x.json", json.dumps(export)), "matrix"))
        assert entries[4].events == ()
        assert entries[5].events

    def test_lines_and_names_of_text_logs_say_no_more(self, tmp_path: Path) -> None:
        lines = "channel 9999-12-31 [23:59:59] <a>\tx\n[10:00] <a> y\n[01:00] <a> z\n"
        [room, *_] = [
            event for entry in read(written(tmp_path / "#a_9999-12-31.txt", lines), "irc") for event in entry.events
        ]
        assert room.at.year == 2000
        lines = "[9999-12-31 23:59:59] <a> x\n[2020-01-01 10:00:00] <a> y\n"
        [message] = of(list(read(written(tmp_path / "g.txt", lines), "gitter")), MessagePosted)
        assert message.text == "y"

    def test_a_clock_that_goes_back_again_and_again_stays_within_its_bounds(self) -> None:
        clock = Clock(datetime(2099, 12, 31, tzinfo=UTC))
        times = [clock.at(hour, 0) for _ in range(5) for hour in (23, 1)]
        assert max(times) < datetime(2100, 1, 3, tzinfo=UTC)

    def test_a_refusal_is_one_line_whatever_the_file_is_called(self, tmp_path: Path) -> None:
        _, error = until_error(written(tmp_path / "a\nb\u2028c", "x\n"), "irc")
        assert len(error.splitlines()) == 1
