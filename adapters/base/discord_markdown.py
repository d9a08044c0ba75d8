"""Discord's markdown as people see it, and what is known of its parts.

Discord has rules of its own (no paragraphs, a quotation ends with its line, hidden words), which no library follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from adapters.base.spans import Writing
from copbot.patterns import expression
from copbot.rooms.spans import LONGEST_TARGET, Kind, Spans

_LONGEST = 20_000
"""In more than so many characters, which no message has, no marks are looked for."""
_DEEPEST = 8
_MARKS = expression(
    r"(?P<escape>\\(?=[^0-9A-Za-z\s]))"
    r"|(?P<fence>```|^~~~)"
    r"|(?P<code>`+)"
    r"|(?P<spoiler>\|\|)"
    r"|(?P<bold>\*\*)"
    r"|(?P<strike>~~)"
    r"|(?P<underline>__)"
    r"|(?P<star>\*(?![*\s]))"
    r"|(?P<dash>(?<![\w_])_(?![_\s]))"
    rf"|(?P<masked>\[(?P<words>[^\[\]\n]{{1,500}})\]"
    rf"\(<?(?P<to>https?://[^\s<>)]{{1,{LONGEST_TARGET}}})>?(?:\s\"[^\"\n]{{0,200}}\")?\))"
    rf"|(?P<hushed><(?P<address>https?://[^\s<>]{{1,{LONGEST_TARGET}}})>)"
    r"|(?P<url>https?://[^\s<]*[^\s<?!.,;:)\]\"'*_~|])"
    r"|(?P<heading>^#{1,3}[ ]+(?=\S))"
    r"|(?P<small>^-#[ ]+(?=\S))"
    r"|(?P<rest>^[ ]*>>>[ ])"
    r"|(?P<lines>(?:^[ ]*>(?:[ ][^\n]*)?(?:\n|\Z))+)"
    r"|(?P<token><(?:[@#/:]|a:)[^<>\n]{1,100}>)",
    re.MULTILINE,
)
_LANGUAGE = expression(r"[\w+.#-]*\n")
_QUOTE = expression(r"^[ ]*>[ ]?", re.MULTILINE)
_ENDS = {
    "spoiler": expression(r"\|\|"),
    "bold": expression(r"\*\*(?!\*)"),
    "strike": expression(r"~~"),
    "underline": expression(r"__(?!_)"),
    "star": expression(r"(?<![\s*\\])\*(?!\*)"),
    "dash": expression(r"(?<![\s_\\])_(?!\w)"),
}
_STYLES: dict[str, Kind] = {
    "spoiler": "spoiler",
    "bold": "bold",
    "strike": "strike",
    "underline": "underline",
    "star": "italic",
    "dash": "italic",
}

Token = Callable[[str], tuple[str, str | None] | None]
"""What is shown for a token as `<@7>`, and who is mentioned by it, if somebody is; None where it stays as it is."""


def read(content: str, token: Token = lambda _: None) -> tuple[str, Spans]:
    """The content as people see it, and what is known of its parts."""
    reader = _Reader(token)
    reader.read(content[:_LONGEST], 0)
    reader.told.add(content[_LONGEST:])
    return reader.told.text, reader.told.spans


class _Reader:
    def __init__(self, token: Token) -> None:
        self.told = Writing()
        self._token = token
        self._broken = False
        """A block has just ended: what follows is on a line of its own."""

    def read(self, content: str, depth: int) -> None:
        """Read this much; `depth` is in how many marks it stands."""
        at = 0
        # What has no end behind one place has none behind a later one.
        endless: set[str] = set()
        while found := _MARKS.search(content, at):
            self._add(content[at : found.start()])
            end = None if found[0] in endless else self._marked(str(found.lastgroup), found, content, depth)
            if end is None:
                endless.add(found[0])
                self._add(found[0])
            at = found.end() if end is None else end
        self._add(content[at:])

    def _marked(self, kind: str, found: re.Match[str], content: str, depth: int) -> int | None:
        """Add what is marked there; up to where that goes, or None if nothing is."""
        begin = found.end()
        if kind == "escape":
            self._add(content[begin])
            return begin + 1
        if kind == "masked" and depth < _DEEPEST:
            self._add("", more=True)
            start = self.told.length
            self.read(found["words"], _DEEPEST)
            self.told.mark("link", start, found["to"])
            return begin
        if kind in ("masked", "hushed", "url"):
            address = found["to"] or found["address"] or found[0]
            self._part("link", found["words"] or address, address)
            return begin
        if kind == "token":
            shown = self._token(found[0])
            self._part("mention" if shown and shown[1] else None, shown[0] if shown else found[0], shown and shown[1])
            return begin
        if kind == "fence":
            return self._fence(found[0], content, begin)
        if kind == "code":
            end = re.compile(f"(?<!`){found[0]}(?!`)").search(content, begin) if len(found[0]) < 10 else None
            if end is None:
                return None
            inner = content[begin : end.start()]
            padded = len(found[0]) > 1 and inner[:1] == inner[-1:] == " " and inner.strip()
            self._part("code", inner[1:-1] if padded else inner)
            return end.end()
        if depth >= _DEEPEST:
            return None
        if kind in ("heading", "small"):
            return self._headed(kind, content, begin) if depth < 2 else None
        if kind in ("rest", "lines"):
            # Within other marks a line is no quotation.
            return self._quotation(found, content) if depth == 0 else None
        end = _ENDS[kind].search(content, begin + 1)
        if end is None:
            return None
        self._add("", more=True)
        start = self.told.length
        self.read(content[begin : end.start()], depth + 1)
        self.told.mark(_STYLES[kind], start)
        return end.end()

    def _fence(self, mark: str, content: str, begin: int) -> int | None:
        end = content.find(mark, begin)
        if end < 0 or not content[begin:end].strip():
            return None
        inner = content[begin:end]
        language = _LANGUAGE.match(inner)
        self._line()
        code = inner[language.end() :] if language and inner[language.end() :].strip() else inner
        self._part("code", code.strip("\n"), language[0].strip() or None if language and code is not inner else None)
        self._broken = True
        return end + len(mark)

    def _headed(self, kind: str, content: str, begin: int) -> int:
        """A line that is a heading, or small print."""
        end = content.find("\n", begin)
        end = len(content) if end < 0 else end
        self._add("", more=True)
        start = self.told.length
        self.read(content[begin:end], 2)
        if kind == "heading":
            self.told.mark("bold", start)
        return end

    def _quotation(self, found: re.Match[str], content: str) -> int:
        rest = found["rest"] is not None
        inner = content[found.end() :] if rest else _QUOTE.sub("", found[0].removesuffix("\n"))
        self._add("", more=True)
        start = self.told.length
        self.read(inner, 1)
        self.told.mark("quotation", start)
        self._broken = True
        return len(content) if rest else found.end() - found[0].endswith("\n")

    def _part(self, kind: Kind | None, words: str, target: str | None = None) -> None:
        if not words:
            return
        self._add("", more=True)
        start = self.told.length
        self.told.add(words)
        if kind is not None:
            self.told.mark(kind, start, target)

    def _add(self, words: str, *, more: bool = False) -> None:
        if self._broken and (words or more):
            self._broken = False
            if not words.startswith("\n"):
                self.told.add("\n")
        self.told.add(words)

    def _line(self) -> None:
        """What follows begins a line."""
        if not self.told.ends_line:
            self._broken = True
