"""The local room: played in one process, through a pipe, and at a terminal."""

from __future__ import annotations

import io
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from fcntl import ioctl
from pathlib import Path

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from adapters.console import completing, local, reading, run, showing
from adapters.console.room import LocalRoom
from adapters.console.scene import Scene
from adapters.console.session import KeptHistory
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.commands import Command
from copbot.language.wording import wording
from copbot.rehearsal.scenario import Step
from copbot.rehearsal.world import Message
from copbot.rooms.text import Span
from copbot.running.clock import Clock
from copbot.running.engine import Engine
from copbot.running.handed_in import HandedIn
from storage.database import Database

DAY = datetime.now(UTC).date() + timedelta(days=1)
MORNING = f"at {DAY} 10:00"
ROOT = Path(__file__).parents[2]


class Stopped(Clock):
    """A clock that only moves when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._time = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self._time

    def advance(self, by: timedelta) -> None:
        self._time += by


Play = Callable[..., str]


@pytest.fixture
def play(memory: Database) -> Play:
    """Lines in, what is to be seen out; every call is a run of its own on the same database."""

    def played(*lines: str, language: str = "en", clock: Clock | None = None) -> str:
        clock = clock or Stopped()
        engine = Engine(memory, ALL, Settings(ALL), clock.now)
        out = io.StringIO()
        assert run(engine, clock, "community", lines, out, language=language) == 0
        return out.getvalue()

    return played


def test_a_question_from_asked_to_offered(play: Play) -> None:
    seen = play(
        "ann: How do I reset my password?",
        "+2h",
        "bob replies 1: Use the form on the intranet.",
        "ann: Thanks, that worked!",
        "1",
        "zoe: /ask I forgot my password, how do I reset it?",
    )
    expected = (
        r"   1  ann: How do I reset my password\?",
        r"── Mon 2 Mar 11:00 UTC ──",
        r"   2  ● copbot: This question is still waiting",
        r"   3  bob ↪ 1: Use the form on the intranet\.",
        r"   4  ann: Thanks, that worked!",
        r"   5  ● copbot ↪ \d: ann, did bob's answer solve it\?",
        r"   6  ann ↪ 5: 1",
        r"● copbot puts ✅ on 3",
        r"zoe is new here\.",
        r"→ zoe, privately: Something like this was asked before",
        r"Use the form on the intranet",
    )
    at = 0
    for line in expected:
        match = re.compile(line).search(seen, at)
        assert match, f"{line} is not in the rest of\n{seen}"
        at = match.end()


def test_what_people_do_is_seen(play: Play) -> None:
    seen = play(
        "ann: one",
        "bob reacts 1 🎉",
        "bob unreacts 1 🎉",
        "ann edits 1: uno",
        "mia deletes 1",
        "zoe joins #garden",
        "ann in #garden: hi",
        "and again",
        "bob dm: /nudges",
        "zoe leaves #garden",
        "moderator zoe",
        "ANN: the same ann",
    )
    for line in (
        "bob puts 🎉 on 1",
        "bob takes 🎉 off 1",
        "ann changes 1 to: uno",
        "mia takes 1 away",
        "The room #garden is open.",
        "zoe comes into #garden",
        "2  ann #garden: hi",
        "3  ann #garden: and again",
        "4  bob → ● copbot, privately: /nudges",
        "5  ● copbot → bob, privately:",
        "zoe leaves #garden",
        "zoe is a moderator now.",
        "6  ann: the same ann",
    ):
        assert line in seen


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("bob replies 9: x", "There is no message 9 here."),
        ("bob replies ²: x", "There is no message ² here."),
        ("bob replies", "I can't read “bob replies”"),
        ("bob edits 1: x", "Message 1 was written by somebody else."),
        ("bob presses 1: x", "Message 1 doesn't have that choice."),
        ("nobody leaves #lobby", "There is nobody called nobody here."),
        ("ann leaves #nix", "There is no room #nix."),
        ("+soon", "I can't read “+soon”"),
        ("+99w", "at most a year"),
        ("+" + "999999w" * 300, "I can't read “+"),
        ("at 1999-01-01 00:00", "Time only goes forward"),
        ("> #lobby: *", "works in scenarios only"),
        ("platform telegram", "works in scenarios only"),
        ("setting alerts.room_after = 2h", "works in scenarios only"),
        ("1 = ann: x", "A label can't be a number."),
        ("room #" + "x" * 400, "I can't read “room"),
        ("caf\udce9", "not UTF-8"),
    ],
)
def test_a_line_that_cannot_be_read_is_one_line_and_it_goes_on(play: Play, line: str, told: str) -> None:
    seen = play("ann: one", line, "ann: two")
    assert told in seen
    assert len(seen.splitlines()) == 3
    assert seen.endswith("   2  ann: two\n")


def test_what_is_private_to_one_is_closed_to_others(play: Play) -> None:
    assert "Message 2 is for somebody else alone." in play("ann dm: /nudges", "bob presses 2: 1")


def test_a_choice_by_its_words_and_a_number_that_is_none(play: Play) -> None:
    seen = play("ann dm: /nudges", "ann presses 2: Questions Off", "bob: 7 apples", "7")
    assert re.search(r"   3  ann ↪ 2 → ● copbot, privately: \d\n", seen)
    assert "/nudges questions on undoes this" in seen
    assert "bob: 7\n" in seen
    # A choice that was taken is not offered again.
    assert play("ann dm: /nudges", "1", "1").endswith("ann: 1\n")


def test_the_next_run_goes_on_where_the_last_one_ended(play: Play) -> None:
    play("bob in #garden: hello", "zoe in #garden: How do I prune a rose?", "moderator zoe", "+2h")
    clock = Stopped()
    seen = play("zoe: /open", "zoe: /status", clock=clock)
    assert clock.now() == datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    assert "is new here" not in seen
    assert "How do I prune a rose?" in seen
    assert "One open question" in seen
    # A later answer of the bot in a room that only the earlier run opened, to a message that only that one had.
    assert "#garden" in play("zoe: /close 1", "+4h", clock=clock)


def test_ids_of_two_runs_never_meet() -> None:
    first, second = (local.LocalWorld(run, "community", lambda *_: None) for run in ("a", "b"))
    assert first.next_id() != second.next_id()


def test_a_very_long_line_is_taken_whole_and_shown_short(play: Play, memory: Database) -> None:
    seen = play("ann: How do I " + "x" * 100_000 + "?", "ann: a" + " " * 100_000 + "b", "y" * 100_000, "bob: short")
    assert "more characters" in seen
    assert seen.endswith("   4  bob: short\n")
    assert len(seen) < 10_000


def test_dutch(play: Play) -> None:
    assert "Er is hier geen bericht 9." in play("bob replies 9: x", language="nl")


# What a line means


PEOPLE = ("ann", "bob", "Ann Marie")


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("", None),
        ("   ", None),
        ("# a remark", None),
        ("hello all", reading.Bare("hello all")),
        ("/ask how: this?", reading.Bare("/ask how: this?")),
        ("/help", reading.Bare("/help")),
        ("@bob: can you?", reading.Bare("@bob: can you?")),
        ("My problem: it breaks", reading.Bare("My problem: it breaks")),
        ("https://example.org/x", reading.Bare("https://example.org/x")),
        ("copbot: hi", reading.Bare("hi")),
        ("#12 is the same", reading.Bare("#12 is the same")),
        ("bob in my opinion knows", reading.Bare("bob in my opinion knows")),
        ("es\x1bcape: x", reading.Bare("es\x1bcape: x")),
        ("?", reading.Order.HELP),
        ("Help", reading.Order.HELP),
        ("quit", reading.Order.QUIT),
        ("bob reacts", reading.Wrong("wrong-form", "bob reacts")),
        ('"Ann Marie" edits x', reading.Wrong("wrong-form", '"Ann Marie" edits x')),
        ("he leaves", reading.Wrong("wrong-nobody", "he")),
    ],
)
def test_reading(line: str, meant: reading.Reading) -> None:
    assert reading.read(line, PEOPLE) == meant


def test_long_lines_read_as_short_ones_do() -> None:
    rest = "word " * 1000
    for words in (rest.strip(), "x" * 494 + "   y" + rest.strip(), "x" * 490 + "  y"):
        read = reading.read(f"ann: {words}", PEOPLE)
        assert isinstance(read, Step)
        assert read.text == words
    read = reading.read(f"ann: hello  # {rest}", PEOPLE)
    assert isinstance(read, Step)
    assert read.text == "hello"


# How it looks


def test_nothing_that_a_terminal_would_obey_is_printed(play: Play) -> None:
    evil = "\x1b[2J\x1b]0;title\x07\x9b31m\x00\x08\x7f\u202e\u2066\r"
    seen = play(
        f"ann: How do I {evil} this?", f"x{evil}: hi", f"bob in #r{evil}: hi", "ann: /open", "ann dm: /help \x1b[31m"
    )
    assert "[2J" in seen
    for sign in seen.replace("\n", ""):
        assert sign >= " "
        assert not "\x7f" <= sign <= "\x9f"
        assert sign not in "\u202e\u2066"


def test_joined_emoji_and_right_to_left_words_stay() -> None:
    for words in ("👩‍👩‍👧‍👦 🇳🇱 ❤️", "שלום עולם", "نمی‌خواهم", "日本語"):
        assert showing.safe(words) == words


def test_names_have_colours_that_can_be_read_on_light_and_on_dark() -> None:
    def light(colour: str) -> float:
        parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for colour in showing.PALETTE:
        assert 1.05 / (light(colour) + 0.05) >= 4.5
        assert (light(colour) + 0.05) / 0.05 >= 4.5
    assert showing.named("ann") == showing.named("ann")


def test_lines_are_broken_between_words_by_what_they_take_on_the_screen() -> None:
    broken = showing.bare(showing.wrapped([("", "   1  "), ("bold", "ann"), ("", ": 日本 日本 日本 word")], 20))
    assert broken == "   1  ann: 日本 日本\n      日本 word"


def test_choices_of_a_message() -> None:
    rich = (Span("Which of **5**?\n"), Span("1", "bold"), Span(" Yes"), Span(" · "), Span("2", "bold"), Span(" No"))
    assert local.choices(Message("a", "#lobby", None, "", rich=rich)) == {1: "Yes", 2: "No"}
    assert local.choices(Message("a", "#lobby", None, "", rich=(Span("7", "bold"), Span(" things")))) == {}


def test_a_pasted_message_of_several_lines_is_one_message(memory: Database) -> None:
    clock = Stopped()
    words = wording("en", "adapters.console")
    scene = Scene(Engine(memory, ALL, Settings(ALL), clock.now), clock, "community", words, lambda _: None, HandedIn())
    assert not scene.begin()
    room = LocalRoom(scene)
    room.hear_all("ann: This is what it says:\n\nError in line 3\n  no such file\nbob: ah\n/open\n+1h\nand more\nof it")
    said = [message.text for message in scene.world.messages.values() if message.author in ("ann", "bob")]
    assert said[0] == "This is what it says:\n\nError in line 3\n  no such file"
    assert said[1] == "ah"
    assert said[-1] == "and more\nof it"


def test_who_is_back_hears_who_is_there_and_that_all_is_as_it_was(memory: Database) -> None:
    clock = Stopped()
    words = wording("en", "adapters.console")
    engine = Engine(memory, ALL, Settings(ALL), clock.now)
    first = Scene(engine, clock, "community", words, lambda _: None, HandedIn())
    first.begin()
    room = LocalRoom(first)
    before = room.present
    assert before == ["ann", "bob", "mia"]
    room.hear(f"{before[0]} leaves")
    again = Scene(engine, clock, "community", words, lambda _: None, HandedIn())
    assert again.begin()
    assert LocalRoom(again).present == before[1:]


# Completion and history


@pytest.fixture
def complete(memory: Database) -> Callable[[str], list[str]]:
    clock = Stopped()
    words = wording("nl", "adapters.console")
    scene = Scene(Engine(memory, ALL, Settings(ALL), clock.now), clock, "community", words, lambda _: None, HandedIn())
    scene.begin()
    room = LocalRoom(scene)
    room.hear("ann: How do I reset my password?")
    room.hear('"Ann Marie" joins')
    room.hear('"Ann Marie" dm: /nudges')
    commands: list[Command] = [command for feature in ALL for command, _ in feature.commands.values()]
    completer = completing.LineCompleter(room, commands, words)

    def offered(before: str) -> list[str]:
        found = completer.get_completions(Document(before), CompleteEvent(completion_requested=True))
        return [completion.text for completion in found]

    return offered


@pytest.mark.parametrize(
    ("before", "offered"),
    [
        ("b", "bob: "),
        ("", "+2h"),
        ("ann", '"Ann Marie": '),
        ("bob re", " replies "),
        ("bob replies ", "1: "),
        ("bob reacts ", "1 "),
        ("bob reacts 1 ", "👍"),
        ('"Ann Marie" presses ', "3: "),
        ("bob in #", "#lobby: "),
        ("bob: ask @m", "mia"),
        ("bob i", " in #"),
        ("/op", "/open "),
        ("bob: /vr", "/vraag "),
        ("bob dm: /as", "/ask "),
    ],
)
def test_completion(complete: Callable[[str], list[str]], before: str, offered: str) -> None:
    assert offered in complete(before)


def test_plain_talk_is_not_completed(complete: Callable[[str], list[str]]) -> None:
    for before in ("how do I b", "bob: how do I a", "x" * 100_000):
        assert complete(before) == []


def test_history_is_kept_where_it_can_be(tmp_path: Path) -> None:
    kept = KeptHistory(tmp_path / "copbot" / "history")
    kept.store_string("ann: hi")
    kept.store_string("x" * 100_000)
    assert list(KeptHistory(tmp_path / "copbot" / "history").load_history_strings()) == ["ann: hi"]
    (tmp_path / "file").touch()
    nowhere = KeptHistory(tmp_path / "file" / "history")
    nowhere.store_string("ann: hi")
    assert list(nowhere.load_history_strings()) == []


# The program


def _environment(tmp_path: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "PYTHONIOENCODING")}
    return {**kept, "XDG_STATE_HOME": str(tmp_path / "state"), "PYTHONPATH": str(ROOT), **more}


def _piped(tmp_path: Path, given: bytes, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "copbot.cli", "run"],
        input=given,
        capture_output=True,
        cwd=tmp_path,
        env=_environment(tmp_path, **more),
        timeout=60,
        check=False,
    )


def test_through_a_pipe(tmp_path: Path) -> None:
    given = (
        f"{MORNING}\nann: How do I reset my password?\n".encode() + b"caf\xe9\nbob replies 9: x\n+2h\nbob: good evening"
    )
    done = _piped(tmp_path, given)
    seen = done.stdout.decode()
    assert done.returncode == 0
    assert done.stderr == b""
    assert "is still waiting for an answer" in seen
    assert "A line is not UTF-8; I left it out." in seen
    assert "There is no message 9 here." in seen
    assert seen.endswith("bob: good evening\n")
    again = _piped(tmp_path, b"ann: /open\n", PYTHONIOENCODING="ascii")
    assert again.returncode == 0
    assert b"How do I reset my password?" in again.stdout


def test_nothing_to_read_and_nobody_who_reads(tmp_path: Path) -> None:
    done = _piped(tmp_path, b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    with subprocess.Popen(
        [sys.executable, "-m", "copbot.cli", "run"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=_environment(tmp_path),
    ) as left:
        assert left.stdin
        assert left.stdout
        assert left.stderr
        left.stdout.close()
        left.stdin.write(b"ann: line\n")
        left.stdin.close()
        assert left.wait(timeout=60) == 0
        assert left.stderr.read() == b""


def test_what_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "copbot.cli", "run"],
            input=b"ann: hi\n",
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=_environment(tmp_path),
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"copbot: I can't go on reading or writing: No space left on device\n"


class Terminal:
    """The program at a terminal of its own."""

    def __init__(self, tmp_path: Path, **more: str) -> None:
        self._here, there = pty.openpty()
        ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "copbot.cli", "run"],
            stdin=there,
            stdout=there,
            stderr=there,
            cwd=tmp_path,
            env=_environment(tmp_path, TERM="xterm-256color", PROMPT_TOOLKIT_NO_CPR="1", **more),
            start_new_session=True,
        )
        os.close(there)
        self.seen = ""

    def types(self, keys: str) -> None:
        os.write(self._here, keys.encode())

    def waits_for(self, *words: str) -> None:
        """Read until these words have come to the screen, one after another."""
        end = time.monotonic() + 30
        wanted = re.compile(".*".join(map(re.escape, words)), re.DOTALL)
        while not wanted.search(re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.seen)):
            ready, _, _ = select.select([self._here], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"{words} did not come; seen:\n{self.seen[-3000:]}"
            self.seen += os.read(self._here, 65536).decode("utf8", "replace")

    def ends(self) -> int:
        """Its exit code."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            # It may be silent for a while before it ends.
            if select.select([self._here], [], [], 1.0)[0]:
                try:
                    os.read(self._here, 65536)
                except OSError:
                    break
        os.close(self._here)
        return self.process.wait(timeout=10)


@pytest.fixture
def at_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    begun: list[Terminal] = []

    def begin(**more: str) -> Terminal:
        begun.append(Terminal(tmp_path, **more))
        return begun[-1]

    yield begin
    for terminal in begun:
        terminal.process.kill()
        terminal.process.wait()


def test_at_a_terminal(at_terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    terminal = at_terminal()
    terminal.waits_for("This is #lobby")
    terminal.types(f"{MORNING}\rann: How do I reset my password?\r")
    terminal.waits_for("copbot puts 👀 on 1")
    # What the bot does by itself comes while somebody types, who then goes on.
    terminal.types(f"at {DAY} 11:59:58\r")
    terminal.waits_for("What the bot has to do next comes")
    terminal.types("bob: half")
    terminal.waits_for("is still waiting for an answer")
    terminal.types(" and half\r")
    # A Ctrl-D that comes before the next prompt does is the system's, not the prompt's.
    terminal.waits_for("3  bob: half and half", "bob > ")
    assert re.search(r"\x1b\[[0-9;]*38;5;", terminal.seen)
    terminal.types("\x04")
    assert terminal.ends() == 0
    assert "half and half" in (tmp_path / "state" / "copbot" / "history").read_text()


def test_no_color_and_an_end_by_signal(at_terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    terminal = at_terminal(NO_COLOR="1")
    terminal.waits_for("ann > ")
    terminal.types("ann: hello\r")
    terminal.waits_for("1  ann: hello")
    terminal.process.send_signal(signal.SIGTERM)
    assert terminal.ends() == 0
    assert not re.search(r"\x1b\[[0-9;]*[34]8;", terminal.seen)


def test_what_the_bot_has_drawn_is_put_into_the_folder(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = play("mia: hello", "moderator mia", "mia: /sketch subject apples", "ann: /line c4 e5")
    assert "The file sketch.png is in this folder now." in told
    assert (tmp_path / "sketch.png").read_bytes().startswith(b"\x89PNG")
