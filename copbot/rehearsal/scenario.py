"""Scenarios: chat transcripts that can be played, read line by line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from copbot.community import values
from copbot.patterns import expression
from copbot.rehearsal.shared import files
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.files import Files


class ScenarioError(Exception):
    """The text can't be read as a scenario; the message names the line."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where something is said: a room, privately to somebody, in the thread of a label, or anywhere."""

    room: str | None = None
    person: str | None = None
    thread: str | None = None

    def __str__(self) -> str:
        if self.person:
            return f"dm {self.person}"
        return f"thread {self.thread}" if self.thread else self.room or "*"


@dataclass(frozen=True, slots=True)
class Step:
    """A line: a verb and what belongs to it. `line` counts from 1."""

    line: int
    verb: str
    name: str = ""
    text: str = ""
    label: str = ""
    target: str = ""
    where: Where = Where()
    at: datetime | None = None
    wait: timedelta | None = None
    files: Files = ()


_NAME = r'(?:"(?P<quoted>[^"]+)"|(?P<name>[^\s:"#>!]\S*?))'
_WITH = r"(?:\s+with\s+(?P<files>\w[^:]*))?"
_LABEL = r"(?:(?P<label>\w+)\s*=\s*)?"
_FORMS: list[tuple[re.Pattern[str], str]] = [
    (expression(pattern), verb)
    for pattern, verb in (
        (r"platform\s+(?P<text>\S+)", "platform"),
        (r"community\s+(?P<text>.+)", "community"),
        (r"room\s+(?P<text>#\S+)(?:\s+(?P<target>forum|stranger))?", "room"),
        (r"setting\s+(?P<target>\w+\.\w+)\s*=\s*(?P<text>.+)", "setting"),
        (rf"(?P<verb>moderator|member)\s+{_NAME}(?:\s+in\s+(?P<room>#\S+))?", ""),
        (r"(?P<verb>rename)\s+(?P<room>#\S+)\s+(?P<text>#\S+)", ""),
        (r"(?P<verb>lost|back)\s+(?P<room>#\S+)", ""),
        (rf"language\s+{_NAME}\s+(?P<text>\S+)", "language"),
        (r"at\s+(?P<text>\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?)", "at"),
        (r"\+\s*(?P<text>\S+)", "wait"),
        (r"(?P<text>restart|crash)", "again"),
        (r"off\s+(?P<text>\d\S*)", "off"),
        (r">\s*(?P<text>nothing)", "nothing"),
        (
            rf"{_LABEL}(?P<no>!?)>\s*(?P<where>dm\s+\S+?|dm\s+\"[^\"]+\"|thread\s+\w+|#\S+?|\*){_WITH}:\s*(?P<text>.*)",
            "expect",
        ),
        (rf"{_NAME}\s+(?P<verb>joins|leaves)(?:\s+(?P<room>#\S+))?", ""),
        (rf"{_NAME}\s+(?P<verb>gets|loses)\s+the\s+role\s+(?P<text>\S+)(?:\s+in\s+(?P<room>#\S+))?", ""),
        (rf"{_NAME}\s+asks\s+to\s+join(?:\s+(?P<room>#[^\s:]+))?(?::\s*(?P<text>.*))?", "asks"),
        (rf"{_NAME}\s+follows\s+(?P<target>\S+?)'s\s+link", "follows"),
        (rf"{_NAME}\s+(?P<verb>reacts|unreacts)\s+(?P<target>\w+)\s+(?P<text>\S+)", ""),
        (rf"{_NAME}\s+(?P<verb>deletes)\s+(?P<target>\w+)", ""),
        (rf"{_NAME}\s+(?P<verb>edits|presses)\s+(?P<target>\w+):\s*(?P<text>.*)", ""),
        (
            rf"{_LABEL}{_NAME}\s+(?P<verb>fills)\s+(?P<target>/[^\W\d_][\w-]*)(?:\s+in\s+(?P<room>#\S+?))?:\s*(?P<text>.*)",
            "",
        ),
        (rf"{_LABEL}{_NAME}\s+(?P<verb>replies)\s+(?P<target>\w+){_WITH}:\s*(?P<text>.*)", ""),
        (rf"{_LABEL}{_NAME}\s+in\s+thread\s+(?P<target>\w+){_WITH}:\s*(?P<text>.*)", "thread"),
        (rf"{_LABEL}{_NAME}\s+in\s+(?P<room>#\S+?){_WITH}:\s*(?P<text>.*)", "says"),
        (rf"{_LABEL}{_NAME}\s+dm{_WITH}:\s*(?P<text>.*)", "dm"),
        (rf"{_LABEL}{_NAME}{_WITH}:\s*(?P<text>.*)", "says"),
    )
]
_COMMENT = expression(r"(?:^|\s\s|\t)#(?:\s.*)?$")
_DURATION = expression(r"\d+[smhdw](?:\d+[smhdw])*")


def parse(number: int, line: str) -> Step | None:
    """The line as a step; None for a blank one or a comment. Raises ScenarioError."""
    bare = _COMMENT.sub("", line.rstrip("\r\n")).strip()
    if not bare or bare.startswith("#"):
        return None
    for pattern, verb in _FORMS:
        match = pattern.fullmatch(bare)
        if match:
            return _step(number, verb, match.groupdict())
    raise ScenarioError(f"line {number}: I can't read “{bare[:80]}”")


def read(lines: Iterable[str]) -> list[Step]:
    """All steps. Raises ScenarioError for the first line that can't be read."""
    return [step for number, line in enumerate(lines, 1) if (step := parse(number, line)) is not None]


def _step(number: int, verb: str, found: dict[str, str | None]) -> Step:
    def part(key: str) -> str:
        return found.get(key) or ""

    verb = verb or part("verb")
    at, wait = None, None
    came: Files = ()
    where = Where(room=part("room") or None)
    text = part("text")
    try:
        if verb == "at":
            at = datetime.fromisoformat(text).replace(tzinfo=UTC)
        elif verb in ("wait", "off"):
            wait = values.duration(text)
        came = files(part("files"))
    except ValueError as error:
        raise ScenarioError(f"line {number}: {error}") from None
    if verb == "platform" and text not in PROFILES:
        raise ScenarioError(f"line {number}: there is no platform {text!r}; there are {', '.join(PROFILES)}")
    if verb == "expect":
        verb = "expect-not" if part("no") else "expect"
        kind, _, rest = part("where").partition(" ")
        rest = rest.strip().strip('"')
        where = Where(
            room=kind if kind.startswith("#") else None,
            person=rest if kind == "dm" else None,
            thread=rest if kind == "thread" else None,
        )
    name = part("quoted") or part("name")
    return Step(number, verb, name, text, part("label"), part("target"), where, at, wait, came)


def toml_value(words: str) -> object:
    """The value of a setting: TOML, and durations as 30m, 2h or 3d without quotes. Raises ValueError."""
    if _DURATION.fullmatch(words.strip()):
        return words.strip()
    try:
        return tomllib.loads(f"value = {words}")["value"]
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{words!r:.60} is no TOML value: {error}") from None


def fields(words: str) -> dict[str, str]:
    """What is written into the fields of a form: "title=Roses; details=They are yellow."."""
    pairs = (one.partition("=") for one in re.split(r";\s*(?=\w+=)", words))
    return {name.strip(): value.strip() for name, _, value in pairs}


def glob(pattern: str) -> Callable[[str], bool]:
    """Whether a text as a whole is as the pattern says, whatever the case: * is anything, ? is any one sign."""
    parts = (".*" if sign == "*" else "." if sign == "?" else re.escape(sign) for sign in pattern.strip().casefold())
    compiled = re.compile("".join(parts), re.DOTALL)
    return lambda text: compiled.fullmatch(text.strip().casefold()) is not None
