"""A Dutch member of an English community: what he or she alone reads is Dutch, what the room reads is English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor
from sqlmodel import Session, col, select

import copbot
from copbot.rooms.actions import Action, Say, TellPrivately, load
from copbot.rooms.text import plain
from storage.models import Account, Member, Outbox
from tests.memory import fresh
from tests.rights_table import load as rights
from tests.unit.planted import Planted

_LONG = 12
"""A piece of a sentence with so many characters, and a space, tells its language."""


_OTHERS = ("begin", "welcome")
"""The one has the room speak another language, the other shows what is said in each."""


class _Pieces(visitor.Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the name that it is called by
        self.found |= {line for line in node.value.replace("`", "").splitlines() if len(line) > _LONG and " " in line}


def _pieces(language: str) -> set[str]:
    """What stands between the values in all sentences of a language."""
    seen = _Pieces()
    for file in Path(copbot.__file__).parent.rglob(f"words.{language}.ftl"):
        seen.visit(FluentParser().parse(file.read_text()))
    return seen.found


ENGLISH, DUTCH = _pieces("en") - _pieces("nl"), _pieces("nl") - _pieces("en")


def _wrong(planted: Planted) -> Iterator[str]:
    with Session(planted.database.reader) as db:
        for row in db.exec(select(Outbox).order_by(col(Outbox.id))):
            action: Action | None = load(row.action)
            if isinstance(action, TellPrivately):
                said, there = plain(action.text), ENGLISH if action.person == "kim" else DUTCH
                yield from (f"privately: {said}" for piece in there if piece in said)
                action = action.fallback
            if isinstance(action, Say) and action.press is None and action.only_for is None:
                said = plain(action.text)
                yield from (f"aloud: {said}" for piece in DUTCH if piece in said)


@pytest.mark.parametrize("kind", ["moderator", "member"])
def test_everybody_is_answered_in_his_or_her_language(kind: str) -> None:
    planted, wrong = Planted(kind, fresh()), list[str]()
    for right in {right.command: right for right in rights() if right.command not in _OTHERS}.values():
        ids = planted.ids["own"]
        try:
            line, message = right.line.format(**ids), ids[right.on] if right.on else None
        except KeyError:
            continue
        planted.again()
        with Session(planted.database.engine) as db:
            kim = db.exec(select(Member).join(Account).where(col(Account.key) == "kim")).one()
            kim.language = "nl"
            for row in db.exec(select(Outbox)):
                db.delete(row)
            db.commit()
        planted.attempt("#help", "reaction" if right.reaction else "typed", line, message)
        wrong += [f"{line}: {one}" for one in dict.fromkeys(_wrong(planted))]
    planted.close()
    assert not wrong, "\n".join(["", *wrong])
