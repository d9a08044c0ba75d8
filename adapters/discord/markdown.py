"""Rich text as Discord's markdown. What people wrote is escaped: it formats, links and pings nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from urllib.parse import quote

from copbot.patterns import expression
from copbot.rooms.capabilities import DISCORD
from copbot.rooms.spans import LANGUAGE
from copbot.rooms.text import Span, Text, moment_of

LONGEST = DISCORD.max_text
"""The longest message, in characters of its markdown."""
_SPECIAL = expression(
    r"[\\`*_~|<>\[\]@#]"
    # A list at the start of a line; a small heading.
    r"|[-+](?=[\s#]|$)|(?<=\d)[.)](?=\s|$)"
    # An address, or an emoji by its name.
    r"|:(?=[\w/]|$)|(?<=\w)/(?=\w|$)"
)
_MARKS = {"bold": "**", "italic": "*", "strike": "~~", "underline": "__", "code": "`"}
_ENDS = ("*", "`", "~", "_")
_UNSEEN = "\u200b"
_UNSAFE_IN_ADDRESS = expression(r"[\s<>\\()\"'`*_|~]")


def render(text: Text) -> str:
    """The text as Discord reads it."""
    out: list[str] = []
    before = quoted = False
    for span in _joined(text):
        words = _span(span)
        if quoted and not words.startswith("\n"):
            words = f"\n{words}"
        quoted = span.style == "quotation"
        if quoted and out and not out[-1].endswith("\n"):
            # A quotation takes whole lines.
            out.append("\n")
        marked = span.style in _MARKS or span.style == "pre"
        if before and marked and words.startswith(_ENDS):
            # Marks side by side would be taken for other marks.
            out.append(_UNSEEN)
        out.append(words)
        before = marked and words.endswith(_ENDS)
    return "".join(out)


def mentioned(text: Text) -> list[int]:
    """The ids of those whom the text mentions."""
    return [int(span.target or 0) for span in text if span.style == "mention" and _is_id(span.target)]


def escape(words: str) -> str:
    """Words that show exactly as they are."""
    return _SPECIAL.sub(r"\\\g<0>", words)


def _joined(text: Text) -> Iterator[Span]:
    """The spans, those side by side that are alike as one."""
    shown = (span for span in text if span.text)
    for (style, target), alike in groupby(shown, lambda span: (span.style, span.target)):
        if style in ("mention", "person", "room", "time"):
            yield from alike
        else:
            yield Span("".join(span.text for span in alike), style, target)


def _span(span: Span) -> str:
    """The span as Discord reads it."""
    match span.style:
        case "mention" | "person" if _is_id(span.target):
            return f"<@{span.target}>"
        case "room" if _is_id(span.target):
            return f"<#{span.target}>"
        case "link" | "post" if span.target is not None and span.target.startswith(("https://", "http://")):
            return _link(span.text, span.target)
        case "bold" | "italic" | "strike" | "underline":
            return _wrapped(span.text, _MARKS[span.style])
        case "time" if (told := moment_of(span)) is not None:
            return f"<t:{told[0]}:{'R' if told[1] else 'f'}>"
        case "code":
            return _code(span.text)
        case "pre":
            block = "\n" in span.text.strip("\n") and "```" not in span.text
            language = span.target if LANGUAGE.fullmatch(span.target or "") else ""
            return f"```{language}\n{span.text}\n```" if block else _code(span.text)
        case "spoiler" if span.text.strip():
            return f"||{_within(span.text, '|')}||"
        case "quotation":
            return "\n".join(f"> {escape(line)}" for line in span.text.split("\n"))
        case _:
            return escape(span.text)


def _wrapped(words: str, mark: str) -> str:
    inner = words.strip()
    if not inner:
        return words
    # Marks may not stand beside a space.
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{before}{mark}{_within(inner, mark)}{mark}{after}"


def _within(words: str, mark: str) -> str:
    """Words that show as they are between these marks: some clients end there at the first sign like them."""
    told = escape(words).replace(mark[0], f"{mark[0]}{_UNSEEN}")
    return f"{told}{_UNSEEN}" if told.endswith("\\") else told


def _code(words: str) -> str:
    if not words.strip() or "``" in words:
        return escape(words)
    return f"`` {words} ``" if "`" in words else f"`{words}`"


def _link(words: str, target: str) -> str:
    address = _UNSAFE_IN_ADDRESS.sub(lambda sign: quote(sign[0], safe=""), target)
    # In angle brackets, so that no preview is shown.
    return f"<{address}>" if words == target else f"[{escape(words)}](<{address}>)"


def _is_id(target: str | None) -> bool:
    return target is not None and target.isascii() and target.isdigit()
