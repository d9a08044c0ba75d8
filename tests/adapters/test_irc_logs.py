"""Logs of IRC as people have them: the same hours in the pond's room, as each program writes them down.

The files in `exports/irc` are invented. How they are written is from each program's own source or documentation:
irssi's `src/fe-common/core/module-formats.c`, `src/fe-common/irc/module-formats.c` and its settings `log_open_string`
and `log_day_changed`; WeeChat's `src/plugins/logger/logger.c` and `src/plugins/irc/irc-protocol.c`; HexChat's
`src/common/textevents.in` (the marks `-->`, `<--` and `---` are XChat's and those of its newer themes) and `text.c`;
mIRC's help on logging, and its lines as NeoStats' `logserv` writes them (`mirc.c`); ZNC's `modules/log.cpp`; eggdrop's
`src/mod/channels.mod`, `src/mod/irc.mod` and `src/misc.c`; EnergyMech as pisg reads it
(`modules/Pisg/Parser/Format/energymech.pm`); Limnoria's `plugins/ChannelLogger/plugin.py`.
"""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from adapters.logs import Entry, History, LogError, read
from adapters.logs.dates import in_name
from adapters.logs.irc import BEFORE, OTHER
from adapters.logs.irc_lines import likely
from copbot.rooms.events import Event, MemberJoined, MemberLeft, MessagePosted, RoomKnown

EXPORTS = Path(__file__).parent / "exports"
FLAVOURS = {
    "irssi": "irssi.log",
    "WeeChat": "irc.libera.#pond.weechatlog",
    "HexChat": "hexchat.log",
    "XChat": "xchat.log",
    "mIRC": "mirc.log",
    "ZNC": "znc/#pond/2019-03-05.log",
    "eggdrop": "pond.log",
    "EnergyMech": "#pond_20190305.log",
    "Limnoria": "#pond.2019-03-05.log",
}
HOURS = [
    ("05 09:00", "MemberJoined", "mira", ""),
    ("05 09:01", "MessagePosted", "mira", "Why does the water go green?"),
    ("05 09:02", "MessagePosted", "oskar", "mira: too much sun"),
    ("05 09:03", "MessagePosted", "mira", "mira nods"),
    ("05 09:06", "MessagePosted", "oskar", "meeting at noon"),
    ("05 09:07", "MemberJoined", "tom", ""),
    ("05 09:08", "MemberLeft", "tom", ""),
    ("05 09:09", "MemberLeft", "mira", ""),
    ("05 09:10", "MemberLeft", "[in]ge^", ""),
    ("05 23:59", "MessagePosted", "oskar", "good night"),
    ("06 00:01", "MessagePosted", "oskar", "good morning"),
]
E = TypeVar("E", bound=Event)


def of(entries: list[Entry], kind: type[E]) -> list[E]:
    return [event for entry in entries for event in entry.events if isinstance(event, kind)]


def written(path: Path, text: str | bytes) -> list[Entry]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read(path, "irc"))


def heard(entries: list[Entry]) -> list[tuple[str, str]]:
    """Who said what."""
    return [(message.author.name, message.text) for message in of(entries, MessagePosted)]


def kept(found: Iterator[Entry], entries: list[Entry]) -> list[Entry]:
    """Nothing: what came before an error stays in `entries`."""
    for entry in found:
        entries.append(entry)  # noqa: PERF402 - what came before the error must be kept
    return []


def told_by(event: Event) -> tuple[str, str]:
    """Whom it is about, and what he or she said."""
    match event:
        case MessagePosted(author=author, text=text):
            return author.id, text
        case MemberJoined(person=person) | MemberLeft(person=person):
            return person.id, ""
    raise AssertionError(event)


def times(entries: list[Entry]) -> list[str]:
    return [f"{message.at:%Y-%m-%d %H:%M}" for message in of(entries, MessagePosted)]


class TestFlavours:
    @pytest.mark.parametrize("file", FLAVOURS.values(), ids=FLAVOURS)
    def test_the_same_hours_are_told_by_each(self, file: str) -> None:
        entries = list(read(EXPORTS / "irc" / file, "irc"))
        told = [event for entry in entries for event in entry.events]
        rooms, rest = told[:1], told[1:]
        assert [(type(room), room.room) for room in rooms] == [(RoomKnown, "#pond")]
        assert {event.room for event in rest} == {"#pond"}
        assert [(f"{event.at:%d %H:%M}", type(event).__name__, *told_by(event)) for event in rest] == HOURS
        assert {(event.at.year, event.at.month) for event in told} == {(2019, 3)}
        assert all(entry.dated for entry in entries if entry.events)

    @pytest.mark.parametrize("file", FLAVOURS.values(), ids=FLAVOURS)
    def test_it_is_known_for_a_log_of_irc(self, file: str) -> None:
        assert likely((EXPORTS / "irc" / file).read_text().splitlines()) == 1.0

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Dear Mira,\nthe pond is green.\n09:00 we meet.\n",
            "05/03/2019, 09:01 - Mira: Why does the water go green?\n05/03/2019, 09:02 - Oskar: sun\n",
            "[05/03/2019, 09:01:12] Mira: Why?\n[05/03/2019, 09:02:12] Oskar: sun\n",
            "2019-03-05 09:01:00,123 INFO server: started\n2019-03-05 09:01:01,123 ERROR worker <7> died\n",
            "Mar  5 09:01:00 host sshd[12]: Accepted publickey for mira\n",
            '{"messages": [\n{"id": 1}\n]}\n',
        ],
    )
    def test_other_texts_are_not(self, text: str) -> None:
        assert likely(text.splitlines()) == 0.0


class TestWhoSpeaks:
    @pytest.mark.parametrize(
        ("said", "nick"),
        [
            ("<mira> hi", "mira"),
            ("<@mira> hi", "mira"),
            ("<~&@%+mira> hi", "mira"),
            ("< mira> hi", "mira"),
            ("<    mira> hi", "mira"),
            ("<+mira:#pond> hi", "mira"),
            ("<\x0304mira\x0f> hi", "mira"),
            ("<\x02\x1d@\x1fmira\x1f\x1d\x02> h\x034,12i\x03", "mira"),
            ("<\x04ff8800mira\x0f> \x11h\x1ei\x16", "mira"),
            ("<[a]`b^{c}|d-_\\> hi", "[a]`b^{c}|d-_\\"),
            ("<мира> hi", "мира"),
            ("<+> hi", "+"),
            ("-mira- hi", "mira"),
            ("-mira:#pond- hi", "mira"),
            ("-mira/#pond-\thi", "mira"),
            ("-mi-ra:@#pond- hi", "mi-ra"),
            ("-mira(~m@host.example)- hi", "mira"),
        ],
    )
    def test_a_nick_without_what_is_around_it(self, said: str, nick: str, tmp_path: Path) -> None:
        assert heard(written(tmp_path / "2019-03-05.log", f"[09:00] {said}\n")) == [(nick, "hi")]

    @pytest.mark.parametrize(
        ("done", "text"),
        [
            ("* mira nods", "mira nods"),
            (" * mira nods", "mira nods"),
            ("*\tmira nods", "mira nods"),
            ("* @mira nods", "mira nods"),
            ("\x0306* mira nods", "mira nods"),
            ("Action: mira nods", "mira nods"),
            ("* mira has left the building", "mira has left the building"),
            ("* mira is now known as the queen of ponds", "mira is now known as the queen of ponds"),
        ],
    )
    def test_an_action(self, done: str, text: str, tmp_path: Path) -> None:
        assert heard(written(tmp_path / "2019-03-05.log", f"[09:00] {done}\n")) == [("mira", text)]

    def test_where_happenings_have_a_mark_an_action_is_never_one(self, tmp_path: Path) -> None:
        log = (
            "[09:00] *** Joins: mira (~m@h)\n[09:01] * mira is now known as oskar\n[09:02] * mira has quit (bored)\n"
            "[09:03] <mira> hi\n"
        )
        entries = written(tmp_path / "2019-03-05.log", log)
        assert [message.author.id for message in of(entries, MessagePosted)] == ["mira"] * 3
        assert of(entries, MemberLeft) == []

    @pytest.mark.parametrize(
        "line",
        [
            "*** Joins: mira (~m@h)",
            "*** Parts: mira (~m@h) (bye)",
            "*** Quits: mira (~m@h) (Ping timeout: 260 seconds)",
            "*** mira was kicked by oskar (bye)",
            "*** mira sets mode: +o oskar",
            "*** mira changes topic to 'ponds'",
            "*** mira <mira!~m@h> invited tom to #pond",
            "*** something that no program writes",
            "* Joins: mira (~m@h)",
            "* Now talking in #pond",
            "* Topic is 'ponds'",
            "* Set by mira on Tue Mar 05 09:00:00",
            "* Disconnected",
            "* Attempting to rejoin channel #pond",
            "* Rejoined channel #pond",
            "* Retrieving #pond info...",
            "* mira gives channel operator status to oskar",
            "* mira removes voice from oskar",
            "* mira sets ban on *!*@h",
            "* irc.example sets mode +n on #pond",
            "* [mira] End of WHOIS list.",
            "* [mira] (~m@h) : Mira of the pond",
            "*** mira has left IRC (Quit: bye)",
            "* mira has changed the topic to: ponds",
            "* You are now known as mira",
            "* mira (~m@h) Quit (Connection reset by peer)",
            "-!- mode/#pond [+o mira] by oskar",
            "-!- ServerMode/#pond [+o mira] by irc.example",
            "-!- Netsplit a.example <-> b.example quits: mira, oskar, tom (+2 more, use /NETSPLIT to show all of them)",
            "-irc.example- *** Looking up your hostname",
            "#pond: mode change '+o mira' by oskar!~o@h",
            "Topic changed on #pond by oskar!~o@h: ponds",
            "mira (~m@h) got netsplit.",
            "mira (~m@h) got lost in the net-split.",
            "mira (~m@h) returned to #pond.",
            "Last message repeated 2 time(s).",
            "[Users #pond]",
            "[@oskar] [ mira] ",
        ],
    )
    def test_what_is_no_message(self, line: str, tmp_path: Path) -> None:
        entries = written(tmp_path / "2019-03-05.log", f"[09:00] {line}\n")
        assert of(entries, MessagePosted) == []
        assert {event.person.name for event in of(entries, MemberLeft)} <= {"mira", "oskar", "tom"}
        assert {event.person.name for event in of(entries, MemberJoined)} <= {"mira"}
        assert of(entries, RoomKnown)

    def test_a_quit_is_no_answer_and_nobody_is_called_joins(self, tmp_path: Path) -> None:
        log = "[09:00] <mira> Why green?\n[09:30] *** Quits: mira (~m@h) (Ping)\n[09:31] *** Joins: tom (~t@h)\n"
        entries = written(tmp_path / "2019-03-05.log", log)
        assert heard(entries) == [("mira", "Why green?")]
        assert [event.person.id for event in of(entries, MemberLeft)] == ["mira"]
        assert [event.person.id for event in of(entries, MemberJoined)] == ["tom"]

    def test_all_who_go_in_a_netsplit(self, tmp_path: Path) -> None:
        log = (
            "--- Log opened Tue Mar 05 09:00:00 2019\n"
            "09:00 -!- Netsplit a.net <-> b.net quits: mira, @oskar (+7 more, use /NETSPLIT to show all of them)\n"
            "09:05 -!- Netsplit over, joins: mira, oskar\n09:06 -!- Netsplit over, joins: \n"
        )
        entries = written(tmp_path / "x.log", log)
        assert [event.person.id for event in of(entries, MemberLeft)] == ["mira", "oskar"]
        assert [event.person.id for event in of(entries, MemberJoined)] == ["mira", "oskar"]
        ids = [event.id for entry in entries for event in entry.events]
        assert len(ids) == len(set(ids))


class TestDays:
    @pytest.mark.parametrize(
        ("name", "day"),
        [
            ("2019-03-05.log", "2019-03-05"),
            ("#pond.20190305.log", "2019-03-05"),
            ("pond_20190305.log", "2019-03-05"),
            ("pond.2019_03_05.txt", "2019-03-05"),
            ("pond.2019.03.05.log", "2019-03-05"),
            ("pond.log.05Mar2019", "2019-03-05"),
            ("pond-05-Mar-2019.log", "2019-03-05"),
            ("25.03.2019.log", "2019-03-25"),
            ("03-25-2019.log", "2019-03-25"),
            ("05.05.2019.log", "2019-05-05"),
            ("2019/03/05/#pond.txt", "2019-03-05"),
            ("05.03.2019.log", None),
            ("2019-02-30.log", None),
            ("pond-12345678.log", None),
            ("pond-2019.log", None),
            ("backup-2019-03-05/pond.log", None),
            ("pond.log", None),
        ],
    )
    def test_in_the_name_of_the_file(self, name: str, day: str | None, tmp_path: Path) -> None:
        found, _ = in_name(tmp_path / name)
        assert (found and f"{found:%Y-%m-%d}") == day

    @pytest.mark.parametrize(
        ("name", "room"),
        [
            ("#pond_2019-03-05.log", "#pond"),
            ("%23pond.txt", "#pond"),
            ("##pond.log", "##pond"),
            ("irc.libera.#pond.2019-03-05.weechatlog", "#pond"),
            ("pond.log.05Mar2019", "#pond"),
            ("#pond/2019-03-05.log", "#pond"),
            ("pond/2019-03-05.log", "#pond"),
        ],
    )
    def test_the_room_in_the_name_of_the_file(self, name: str, room: str, tmp_path: Path) -> None:
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        assert {event.room for entry in written(file, "[09:00] <mira> hi\n") for event in entry.events} == {room}

    @pytest.mark.parametrize(
        ("stamp", "at"),
        [
            ("[2019-03-05 21:01:05]", "2019-03-05 21:01"),
            ("2019-03-05T21:01:05Z ", "2019-03-05 21:01"),
            ("[2019-03-05T21:01:05.123Z]", "2019-03-05 21:01"),
            ("2019-03-05T21:01:05+0200", "2019-03-05 19:01"),
            ("2019-03-05T01:01:05+02:00", "2019-03-04 23:01"),
            ("[2019-03-05] [21:01:05]", "2019-03-05 21:01"),
            ("[2019/03/05 09:01 PM]", "2019-03-05 21:01"),
            ("[2019-03-05 12:01 am]", "2019-03-05 00:01"),
            ("[25.03.2019 21:01]", "2019-03-25 21:01"),
            ("[03/25/2019 @ 21:01:05]", "2019-03-25 21:01"),
            ("[05/Mar/2019:21:01:05 +0000]", "2019-03-05 21:01"),
            ("[Tuesday, 5 March 2019] [21:01:05]", "2019-03-05 21:01"),
            ("Tue Mar  5 21:01:05 2019", "2019-03-05 21:01"),
        ],
    )
    def test_in_the_line(self, stamp: str, at: str, tmp_path: Path) -> None:
        entries = written(tmp_path / "pond.log", f"{stamp} <mira> hi\n")
        assert times(entries) == [at]
        assert entries[-1].dated

    def test_a_clock_that_says_which_half_of_the_day_it_is(self, tmp_path: Path) -> None:
        log = "[11:59 am] <a> 1\n[12:00 pm] <a> 2\n[01:00 PM] <a> 3\n[11:00 p.m.] <a> 4\n[12:05 a.m.] <a> 5\n"
        entries = written(tmp_path / "2019-03-05.log", log)
        assert [time[8:] for time in times(entries)] == ["05 11:59", "05 12:00", "05 13:00", "05 23:00", "06 00:05"]

    def test_the_year_is_that_of_the_heading(self, tmp_path: Path) -> None:
        log = (
            "**** BEGIN LOGGING AT Mon Dec 31 23:50:00 2018\n\nDec 31 23:59:00 <a>\t1\nJan 01 00:01:00 <a>\t2\n"
            "Feb 29 10:00:00 <a>\t3\n"
        )
        entries = written(tmp_path / "pond.log", log)
        assert times(entries)[:2] == ["2018-12-31 23:59", "2019-01-01 00:01"]
        log = "Dec 31 23:59:00 <a>\t1\nJan 01 00:01:00 <a>\t2\n**** ENDING LOGGING AT Tue Jan  1 00:02:00 2019\n"
        assert times(written(tmp_path / "pond.log", log)) == ["2018-12-31 23:59", "2019-01-01 00:01"]

    @pytest.mark.parametrize(
        ("date", "month"), [("mrt 05", "03"), ("Mär 05", "03"), ("mei 05", "05"), ("Dez 05", "12"), ("ene 05", "01")]
    )
    def test_months_in_other_languages(self, date: str, month: str, tmp_path: Path) -> None:
        entries = written(tmp_path / "2019-06-30.log", f"{date} 09:00:00 <mira>\thi\n")
        assert [time[5:10] for time in times(entries)] == [f"{month}-05"]

    def test_the_day_goes_on_from_the_heading(self, tmp_path: Path) -> None:
        log = "Session Start: Tue Mar 05 23:58:00 2019\n[23:59] <a> 1\n[00:01] <a> 2\n[09:00] <a> 3\n"
        assert [time[8:10] for time in times(written(tmp_path / "pond.log", log))] == ["05", "06", "06"]

    def test_a_log_kept_again_after_days(self, tmp_path: Path) -> None:
        log = (
            "--- Log opened Tue Mar 05 09:00:00 2019\n09:01 <a> 1\n--- Log closed Tue Mar 05 10:00:00 2019\n"
            "--- Log opened Sat Mar 09 08:00:00 2019\n08:01 <a> 2\n"
        )
        assert [time[8:10] for time in times(written(tmp_path / "pond.log", log))] == ["05", "09"]

    @pytest.mark.parametrize(
        ("heading", "days"),
        [
            ("--- Day changed Thu Mar 07 2019", ["05", "06", "07"]),
            ("Session Time: Thu Mar 07 00:00:00 2019", ["05", "06", "07"]),
            ("[00:00] --- Thu Mar  7 2019", ["05", "06", "07"]),
            ("--- Log closed Wed Mar 06 23:00:00 2019", ["05", "06", "06"]),
        ],
    )
    def test_a_log_without_its_beginning_has_the_days_before_its_heading(
        self, heading: str, days: list[str], tmp_path: Path
    ) -> None:
        log = f"[22:00] <a> 1\n[09:00] <a> 2\n{heading}\n[23:10] <a> 3\n"
        entries = written(tmp_path / "pond.log", log)
        assert [time[8:10] for time in times(entries)] == days
        assert all(entry.dated for entry in entries)

    def test_what_was_said_before_the_log_was_opened_again_may_be_of_any_day(self, tmp_path: Path) -> None:
        log = "[22:00] <a> 1\n--- Log opened Thu Mar 07 09:00:00 2019\n[09:10] <a> 2\n"
        assert times(written(tmp_path / "pond.log", log)) == ["2019-03-07 09:10"]

    def test_a_log_that_says_no_day_keeps_its_order_and_is_not_dated(self, tmp_path: Path) -> None:
        for log in ("[22:00] <a> 1\n[09:00] <a> 2\n", "Mar 05 22:00:00 <a>\t1\nMar 06 09:00:00 <a>\t2\n"):
            entries = written(tmp_path / "pond.log", log)
            first, second = of(entries, MessagePosted)
            assert (second.at - first.at).total_seconds() == 11 * 3600
            assert not any(entry.dated for entry in entries)

    @pytest.mark.parametrize("date", ["05.03.2019", "05/03/2019"])
    def test_a_date_that_could_be_two_days_is_none(self, date: str, tmp_path: Path) -> None:
        entries = written(tmp_path / "pond.log", f"[{date} 21:01] <mira> hi\n")
        assert heard(entries) == [("mira", "hi")]
        assert not entries[-1].dated

    @pytest.mark.parametrize(
        ("dates", "days"),
        [
            (("05/03/2019", "25/03/2019"), ["2019-03-05", "2019-03-25"]),
            (("05.03.2019", "05.05.2019", "31.05.2019"), ["2019-03-05", "2019-05-05", "2019-05-31"]),
            (("05-03-2019", "05-25-2019", "06-01-2019"), ["2019-05-03", "2019-05-25", "2019-06-01"]),
        ],
    )
    def test_one_date_tells_in_which_order_all_are(
        self, dates: tuple[str, ...], days: list[str], tmp_path: Path
    ) -> None:
        entries = written(tmp_path / "pond.log", "".join(f"[{date} 21:01] <mira> hi\n" for date in dates))
        assert [time[:10] for time in times(entries)] == days
        assert all(entry.dated for entry in entries)

    def test_headings_that_make_no_sense(self, tmp_path: Path) -> None:
        log = (
            "--- Log opened ti maalis 05 09:00:00 2019\n--- Log opened Tue Mar 35 09:00:00 2019\n"
            "Session Start: Tue Mar 05 99:99:99 2019\nSession Ident: mira\n[09:00] --- no day\n09:01 <mira> hi\n"
        )
        assert heard(written(tmp_path / "2019-03-05.log", log)) == [("mira", "hi")]


class TestRooms:
    def test_a_heading_names_the_room(self, tmp_path: Path) -> None:
        log = "Session Start: Tue Mar 05 09:00:00 2019\nSession Ident: #pond\n[09:00] <mira> hi\n"
        assert [room.room for room in of(written(tmp_path / "x.log", log), RoomKnown)] == ["#pond"]

    def test_logs_put_together(self, tmp_path: Path) -> None:
        log = (
            "Session Start: Tue Mar 05 09:00:00 2019\nSession Ident: #pond\n[09:00] <mira> hi\n"
            "Session Start: Tue Mar 05 09:00:00 2019\nSession Ident: #lake\n[09:00] <mira> ho\n"
        )
        assert [(said.room, said.text) for said in of(written(tmp_path / "x.log", log), MessagePosted)] == [
            ("#pond", "hi"),
            ("#lake", "ho"),
        ]

    def test_a_room_that_is_only_spoken_of_names_nothing(self, tmp_path: Path) -> None:
        log = "[09:00] <mira> we are now talking on #lake\n[09:01] * mira has joined the party\n"
        assert {said.room for said in of(written(tmp_path / "#pond_2019-03-05.log", log), MessagePosted)} == {"#pond"}


class TestMalformed:
    LOG = (EXPORTS / "irc" / "irssi.log").read_bytes()

    def test_cut_off_at_any_byte(self, tmp_path: Path) -> None:
        whole = heard(written(tmp_path / "pond.log", self.LOG))
        for end in range(60, len(self.LOG), 7):
            found = heard(written(tmp_path / "pond.log", self.LOG[:end]))
            assert all(told.startswith(cut) for (_, cut), (_, told) in zip(found, whole, strict=False))

    @pytest.mark.parametrize(
        "change",
        [
            lambda log: b"\xef\xbb\xbf" + log,
            lambda log: log.replace(b"\n", b"\r\n"),
            lambda log: log.replace(b"\n", b"\nthis is none of IRC\n\n"),
            lambda log: log.replace(b"\n", b"\n" + b"x" * 100_000 + b"\n"),
            lambda log: log.rstrip(b"\n"),
            lambda log: log.replace(b"mira: too", b"\x02mira\x02: \x0304too\x0f"),
        ],
        ids=["BOM", "CRLF", "other lines", "long lines", "no last line end", "colours"],
    )
    def test_it_is_read_all_the_same(self, change: Callable[[bytes], bytes], tmp_path: Path) -> None:
        before = written(tmp_path / "pond.log", self.LOG)
        after = written(tmp_path / "pond.log", change(self.LOG))
        assert (heard(after), times(after)) == (heard(before), times(before))

    def test_old_encodings_line_by_line(self, tmp_path: Path) -> None:
        log = "[09:00] <zoë> où?\n".encode("latin-1") + "[09:01] <zoë> là\n".encode() + b"[09:02] <x> \x93hm\x94\n"
        assert heard(written(tmp_path / "2019-03-05.log", log)) == [("zoë", "où?"), ("zoë", "là"), ("x", "“hm”")]

    def test_empty_and_other_files(self, tmp_path: Path) -> None:
        with pytest.raises(LogError, match="is empty"):
            written(tmp_path / "pond.log", b"")
        with pytest.raises(LogError, match="no line so far is one of IRC"):
            written(tmp_path / "pond.log", b"Dear Mira,\n" * 300)

    def test_lines_out_of_order(self, tmp_path: Path) -> None:
        log = "2019-03-05 09:00:00\tmira\t2\n2019-03-04 09:00:00\tmira\t1\n2019-03-05 09:01:00\tmira\t3\n"
        assert [time[8:10] for time in times(written(tmp_path / "pond.log", log))] == ["05", "04", "05"]

    @pytest.mark.parametrize(
        "line",
        [
            "<" + "a:#" * 300_000,
            "<" + "a" * 900_000,
            "*** " + "x [" * 300_000,
            "*** x " + "[a (b) " * 100_000,
            "-" + "a:" * 400_000,
            "-!- " + "( " * 400_000,
            "\t" * 900_000,
            "[" * 900_000,
            " " * 900_000 + "x",
            "* " + "#a " * 300_000,
        ],
        ids=lambda line: line[:8].strip(),
    )
    def test_lines_made_to_take_long(self, line: str, tmp_path: Path) -> None:
        assert (
            heard(written(tmp_path / "2019-03-05.log", f"[09:00] {line}\n{line}\n[09:01] <mira> hi\n"))[-1][1] == "hi"
        )

    def test_memory_does_not_grow_with_the_log(self, tmp_path: Path) -> None:
        path = tmp_path / "pond.log"
        path.write_text("".join(f"[09:00] <nick{n % 500}> line {n}\n" for n in range(5_000)))
        tracemalloc.start()
        for _ in read(path, "irc"):
            pass
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 1_000_000


class TestHistories:
    def test_a_log_that_says_no_day_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "pond.log").write_text("[09:00] <mira> hi\n")
        history = History([tmp_path / "pond.log"])
        assert [entry.dated for entry in history.entries()] == [False]
        assert [note for note in history.notes if "pond.log: it says nowhere what day it was" in note]

    def test_beside_others_it_is_left_out_and_named(self, tmp_path: Path) -> None:
        (tmp_path / "pond.log").write_text("[09:00] <mira> hi\n")
        (tmp_path / "pond-2019-03-05.log").write_text("[09:00] <mira> ho\n")
        history = History([tmp_path])
        entries: list[Entry] = []
        with pytest.raises(LogError, match=r"pond\.log: left out: it says nowhere what day it was"):
            entries.extend(kept(history.entries(), entries))
        assert heard(entries) == [("mira", "ho")]

    def test_a_folder_of_days(self, tmp_path: Path) -> None:
        for day in ("06", "05"):
            (tmp_path / f"#pond_201903{day}.log").write_text(f"[09:00] <mira> {day}\n[09:01] *** Joins: tom (~t@h)\n")
        entries = list(History([tmp_path]).entries())
        assert heard(entries) == [("mira", "05"), ("mira", "06")]
        assert len(of(entries, RoomKnown)) == 1

    def test_what_cannot_be_read_is_counted(self, tmp_path: Path) -> None:
        log = "[22:00] <a> 1\n--- Log opened Thu Mar 07 09:00:00 2019\n\n[09:10] <a> 2\nnone of IRC\n[09:11] nor this\n"
        (tmp_path / "pond.log").write_text(log)
        history = History([tmp_path / "pond.log"])
        assert heard(list(history.entries())) == [("a", "2")]
        assert {kind: reason.count for (kind, _), reason in history.unread.reasons.items()} == {BEFORE: 1, OTHER: 2}

    @pytest.mark.parametrize("file", FLAVOURS.values(), ids=FLAVOURS)
    def test_each_flavour_is_told_apart_and_read_whole(self, file: str) -> None:
        history = History([EXPORTS / "irc" / file])
        entries = list(history.entries())
        assert {event.platform for entry in entries for event in entry.events} == {"irc"}
        assert not history.unread

    def test_gitters_times_in_a_log_of_irc(self, tmp_path: Path) -> None:
        log = "[2019-03-05 09:00:00] *** Joins: mira (~m@h)\n[2019-03-05 09:00:01] <mira> hi\n"
        (tmp_path / "#pond.log").write_text(log)
        assert [room.platform for room in of(list(History([tmp_path]).entries()), RoomKnown)] == ["irc"]
