"""WhatsApp's exports, as phones in several languages write them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from adapters.logs import Entry, History, LogError
from adapters.logs.whatsapp import room_of
from adapters.logs.whatsapp_lines import Line, line_of, order_of
from copbot.rooms.events import Event, MemberJoined, MemberLeft, MessagePosted, RoomKnown
from copbot.rooms.files import Attached, FileKind

SAMPLE = Path(__file__).parent / "exports" / "WhatsApp Chat with Garden.txt"
E = TypeVar("E", bound=Event)


def of(entries: list[Entry], kind: type[E]) -> list[E]:
    return [event for entry in entries for event in entry.events if isinstance(event, kind)]


def written(folder: Path, text: str) -> Path:
    path = folder / "WhatsApp Chat with Garden.txt"
    path.write_text(text, encoding="utf8")
    return path


def messages(path: Path) -> list[MessagePosted]:
    return of(list(History([path]).entries()), MessagePosted)


def test_a_chat_of_an_iphone() -> None:
    entries = list(History([SAMPLE]).entries())
    assert [room.name for room in of(entries, RoomKnown)] == ["Garden"]
    assert [(message.author.name, message.text, message.files) for message in of(entries, MessagePosted)] == [
        ("Mira", "How do I prune roses in spring?\nAnd when?", ()),
        ("Oskar", "Above an outward bud", ()),
        ("Mira", "", (Attached(FileKind.PICTURE),)),
        ("Mira", "thanks @Oskar", ()),
    ]
    assert of(entries, MessagePosted)[0].at == datetime(2019, 3, 25, 9, 1, 12, tzinfo=UTC)
    assert [event.person.name for event in of(entries, MemberJoined)] == ["Oskar", "Tom"]
    assert [event.person.name for event in of(entries, MemberLeft)] == ["Tom"]
    assert [entry.index for entry in entries] == [0, 1, 2, 4, 5, 6, 7, 8]


def test_a_chat_of_an_android_phone(tmp_path: Path) -> None:
    text = (
        "25/03/2019, 08:59 - Messages and calls are end-to-end encrypted.\n"
        '25/03/2019, 09:00 - Mira created group "Garden: roses"\n'
        "25/03/2019, 09:00 - Mira added Oskar\n"
        "25/03/2019, 09:01 - Mira: How do I prune roses: in spring?\n"
        "25/03/2019, 09:05 - +31 6 1234: Above an outward bud\n"
        "\n"
        "like this\n"
        "25/03/2019, 09:06 - Mira: <Media omitted>\n"
        "25/03/2019, 09:07 - Mira: IMG-20190325-WA0001.jpg (file attached)\n"
        "my rose\n"
        "25/03/2019, 09:08 - Mira: This message was deleted\n"
        "25/03/2019, 09:09 - Oskar left\n"
    )
    entries = list(History([written(tmp_path, text)]).entries())
    assert [(message.author.name, message.text, message.files) for message in of(entries, MessagePosted)] == [
        ("Mira", "How do I prune roses: in spring?", ()),
        ("+31 6 1234", "Above an outward bud\n\nlike this", ()),
        ("Mira", "", (Attached(FileKind.FILE),)),
        ("Mira", "my rose", (Attached(FileKind.PICTURE, "IMG-20190325-WA0001.jpg"),)),
    ]
    assert [event.person.name for event in of(entries, MemberJoined)] == ["Oskar"]
    assert [event.person.name for event in of(entries, MemberLeft)] == ["Oskar"]


@pytest.mark.parametrize(
    ("line", "hour", "minute"),
    [
        ("[25/03/19, 9:01:12\u202fPM] Mira: text", 21, 1),
        ("25/03/2019, 12:01 am - Mira: text", 0, 1),
        ("25/03/2019, 12:01\u00a0p.\u00a0m. - Mira: text", 12, 1),
        ("25.03.19, 09:01 - Mira: text", 9, 1),
        ("[25.3.2019 klo 14.08.18] Mira: text", 14, 8),
        ("25/03/2019 à 14:08 - Mira : text", 14, 8),
        ("[2019/03/25, 14:08:01] Mira: text", 14, 8),
        ("2019-03-25, 2:08 p.m. - Mira: text", 14, 8),
        ("[2019/3/25 下午2:08:01] Mira: text", 14, 8),
        ("25-03-2019 14:08 - Mira: text", 14, 8),
    ],
)
def test_times_as_phones_write_them(line: str, hour: int, minute: int, tmp_path: Path) -> None:
    [message] = messages(written(tmp_path, line + "\n"))
    assert (message.at.day, message.at.month, message.at.hour, message.at.minute) == (25, 3, hour, minute)
    assert (message.author.name, message.text) == ("Mira", "text")


def lines(*dates: str, time: str = "09:01") -> list[Line]:
    found = [line_of(f"{date}, {time} - Mira: text") for date in dates]
    return [line for line in found if line]


@pytest.mark.parametrize(
    ("dates", "order", "certain"),
    [
        (("01/02/2019", "13/02/2019"), "dmy", True),
        (("02/01/2019", "02/13/2019"), "mdy", True),
        (("5.3.19",), "dmy", True),
        (("2019/03/05",), "ymd", True),
        # The first of April follows the sixth of March.
        (("05/03/19", "06/03/19", "01/04/19"), "dmy", True),
        (("3/5/19", "3/6/19", "4/1/19"), "mdy", True),
        (("05/05/19",), "dmy", True),
        (("05/03/19",), "dmy", False),
        (("05/03/19", "06/03/19"), "dmy", False),
    ],
)
def test_the_order_of_day_and_month_comes_from_the_whole_file(
    dates: tuple[str, ...], order: str, certain: bool
) -> None:
    assert order_of(lines(*dates)) == (order, certain)


def test_americans_write_the_month_first() -> None:
    assert order_of(lines("3/5/19", time="9:01 AM")) == ("mdy", False)


def test_what_is_a_guess_is_said_and_can_be_overruled(tmp_path: Path) -> None:
    path = written(tmp_path, "05/03/2019, 09:01 - Mira: text\n")
    history = History([path])
    [message] = of(list(history.entries()), MessagePosted)
    assert (message.at.day, message.at.month) == (5, 3)
    assert len(history.notes) == 1
    assert "--dates mdy" in history.notes[0]
    history = History([path], dates="mdy")
    [message] = of(list(history.entries()), MessagePosted)
    assert (message.at.day, message.at.month, history.notes) == (3, 5, [])


def test_a_day_that_there_is_not_is_unread(tmp_path: Path) -> None:
    text = "25/03/2019, 09:01 - Mira: one\n31/02/2019, 09:01 - Mira: two\n"
    history = History([written(tmp_path, text)])
    assert [message.text for message in of(list(history.entries()), MessagePosted)] == ["one"]
    assert [reason for reason, _ in history.unread.reasons] == ["without a time"]


@pytest.mark.parametrize(
    ("name", "room"),
    [
        ("WhatsApp Chat with Garden.txt", "Garden"),
        ("WhatsApp Chat - Garden/_chat.txt", "Garden"),
        ("WhatsApp-chat met Garden.txt", "Garden"),
        ("WhatsApp Chat with Garden (1).txt", "Garden"),
        ("garden.txt", "garden"),
    ],
)
def test_the_room_is_named_by_the_file(name: str, room: str) -> None:
    assert room_of(Path(name)) == room


def test_two_exports_that_overlap_are_told_once(tmp_path: Path) -> None:
    first = "25/03/2019, 09:01 - Mira: one\n25/03/2019, 09:01 - Mira: two\n25/03/2019, 09:02 - Tom: three\n"
    for folder, text in (("a", first), ("b", first + "26/03/2019, 09:02 - Tom: four\n")):
        (tmp_path / folder).mkdir()
        written(tmp_path / folder, text)
    assert [message.text for message in of(list(History([tmp_path]).entries()), MessagePosted)] == [
        "one",
        "two",
        "three",
        "four",
    ]


@pytest.mark.parametrize("text", ["", "hello\n", "25/03/2019\n", "Mira: hello\n"])
def test_another_text(text: str, tmp_path: Path) -> None:
    with pytest.raises(LogError):
        list(History([written(tmp_path, text)], "whatsapp").entries())


def test_utf8_with_a_mark_and_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "garden.txt"
    path.write_bytes(b"\xef\xbb\xbf25/03/2019, 09:01 - Mira: caf\xc3\xa9\r\n25/03/2019, 09:02 - Tom: b\xff\r\n")
    assert messages(path)[0].text == "café"
