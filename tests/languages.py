"""Whether a language is whole: its sentences beside the English ones. `python -m tests.languages CODE`.

What is wrong has to be mended; what to look at is often right.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Identifier,
    Junk,
    Message,
    NumberLiteral,
    Pattern,
    SelectExpression,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parents[1]
SETTING = re.compile(r"setting-\w+-\w+$")
"""What a setting is: in English that is declared with it."""
_PLURALS = frozenset(("zero", "one", "two", "few", "many", "other"))
_COMMAND = re.compile(r"`/([a-zé]+)")
_NAME = re.compile(r"command-([a-z]+)")
_MARKS = {"bold": re.compile(r"\*\*.+?\*\*", re.DOTALL), "code": re.compile(r"`[^`]+`")}
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONG, _MUCH = 40, 1.8
_ENDS = ".!?…:"


@dataclass
class Sentence:
    """What is in one sentence."""

    words: str = ""
    """All that is said in it, whatever is chosen."""
    values: set[str] = field(default_factory=set)
    chosen: dict[str, set[str]] = field(default_factory=dict)
    """By which values it chooses, and among what."""


class _Reading(Visitor):
    def __init__(self) -> None:
        self.found = Sentence()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the name that it is called by
        self.found.values.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        self.found.words += node.value

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, VariableReference):
            among = self.found.chosen.setdefault(node.selector.id.name, set())
            among |= {_key(variant.key) for variant in node.variants}
        self.generic_visit(node)


def _key(key: Identifier | NumberLiteral) -> str:
    return key.name if isinstance(key, Identifier) else key.value


def files(language: str) -> list[Path]:
    """Where its sentences are, or would be: one file beside each English one."""
    english = (file for package in ("copbot", "adapters") for file in (ROOT / package).rglob("words.en.ftl"))
    return [file.with_name(f"words.{language}.ftl") for file in sorted(english)]


def sentences(file: Path) -> dict[str, Sentence]:
    """What is in each sentence of a file, by its key. Raises ValueError for what can't be read, or is there twice."""
    found: dict[str, Sentence] = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf8")).body:
        if isinstance(entry, Junk):
            raise ValueError(f"can't be read: {(entry.content or '').strip()[:80]}")
        if isinstance(entry, Message):
            if entry.id.name in found:
                raise ValueError(f"{entry.id.name} is there twice")
            reading = _Reading()
            reading.visit(entry.value or Pattern([]))
            found[entry.id.name] = reading.found
    return found


@cache
def _settings() -> dict[Path, set[str]]:
    """What is said of settings, by folder: the Dutch have it all."""
    return {
        file.parent: {key for key in sentences(file) if SETTING.match(key)} for file in files("nl") if file.is_file()
    }


@cache
def _commands(language: str) -> frozenset[str]:
    """What the commands are called, in it and in English."""
    found = set()
    for file in (*files(language), *files("en")):
        if file.is_file():
            found |= {one.words for key, one in sentences(file).items() if _NAME.fullmatch(key)}
    return frozenset(found)


def wrong(language: str) -> Iterator[str]:
    """What has to be mended, a line each."""
    try:
        plurals = frozenset(Locale(language).plural_form.tags) | {"other"}
    except (UnknownLocaleError, ValueError):
        yield f"{language}: there is no such language"
        return
    for file in files(language):
        where = file.relative_to(ROOT).as_posix()
        if not file.is_file():
            yield f"{where}: is missing"
            continue
        try:
            own = sentences(file)
        except ValueError as error:
            yield f"{where}: {error}"
            continue
        english = sentences(file.with_name("words.en.ftl"))
        wanted = english.keys() | _settings().get(file.parent, set())
        yield from (f"{where}: {key} is missing" for key in wanted if key not in own)
        yield from (f"{where}: {key} is not in English" for key in own if key not in wanted)
        for key, one in own.items():
            if key in english:
                yield from (f"{where}: {key} {fault}" for fault in _faults(key, one, english[key], plurals, language))


def _faults(key: str, own: Sentence, english: Sentence, plurals: frozenset[str], language: str) -> Iterator[str]:
    for name in sorted(own.values ^ english.values):
        yield f"has {{ ${name} }}, English hasn't" if name in own.values else f"lacks {{ ${name} }}"
    for name, among in own.chosen.items():
        of_english = english.chosen.get(name, set())
        numbers = {one for one in among | of_english if one in _PLURALS or one[0].isdigit()}
        for one in sorted(among ^ of_english):
            if one not in numbers and of_english:
                yield f"chooses by ${name} " + (f"“{one}”, English doesn't" if one in among else f"without “{one}”")
        odd = (among & _PLURALS) - plurals - {"other"} if of_english <= _PLURALS | numbers else set()
        yield from (f"has the plural “{one}”, which {language} hasn't" for one in sorted(odd))
    for mark, sign in _MARKS.items():
        if bool(sign.search(own.words)) != bool(sign.search(english.words)):
            yield f"is marked as {mark} where English isn't, or the other way round"
    for name in _COMMAND.findall(own.words):
        if name not in _commands(language):
            yield f"names `/{name}`, which is no command"


def doubtful(language: str) -> Iterator[str]:
    """What to look at, a line each."""
    for file in files(language):
        if not file.is_file() or language == "en":
            continue
        english = sentences(file.with_name("words.en.ftl"))
        for key, own in sentences(file).items():
            there = english.get(key)
            if there is None or _NAME.fullmatch(key):
                continue
            told = f"{file.relative_to(ROOT).as_posix()}: {key}"
            said, before = own.words.strip(), there.words.strip()
            if said == before and len(_WORD.findall(said)) > 2:
                yield f"{told} is as in English: {said[:60]}"
            if len(said) > max(_LONG, _MUCH * len(before)):
                yield f"{told} is much longer: {said[:60]}"
            if said[-1:] in _ENDS and before[-1:] and before[-1:] not in _ENDS + ")”":
                yield f"{told} ends as a sentence, English doesn't: {said[-30:]}"
            if before[-1:] in _ENDS and said[-1:] and said[-1:] not in _ENDS + ")”“»":
                yield f"{told} doesn't end as a sentence, English does: {said[-30:]}"


def main() -> int:
    """Print it; 0 if nothing is wrong."""
    language = (sys.argv[1:] or [""])[0]
    found = list(wrong(language))
    print(*found, sep="\n")
    for line in doubtful(language) if not any("can't be read" in one for one in found) else ():
        print(f"look at {line}")
    print(f"{language}: {len(found)} to mend")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
