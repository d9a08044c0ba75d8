"""Pictures in linked rooms: what can't be seen in a transcript."""

from __future__ import annotations

from sqlmodel import Session, select

from copbot.rehearsal.play import Player
from copbot.rooms.events import MessageEdited
from copbot.rooms.files import Attached, FileKind, Files, loaded
from storage.database import Database
from storage.models import Copy, Spent
from tests.unit.test_linking import STAGE, labelled, play, tell

ASKED = STAGE + "q = ann in #ask with picture: /ask What is this leaf?\nc = > #questions with picture: *leaf*\n"


def _edited(player: Player, text: str, files: Files | None) -> None:
    message = labelled(player, "q")
    event = MessageEdited(
        platform="telegram",
        id=player.world.next_id(),
        at=player._now,
        room="#ask",
        author=player.world.person("ann"),
        message=message.id,
        text=text,
        files=files,
    )
    tell(player, event)


def _spent(memory: Database) -> dict[int, int]:
    with Session(memory.engine) as db:
        return {one.subject: one.count for one in db.exec(select(Spent).where(Spent.kind == "linked picture"))}


def _along(memory: Database) -> set[str]:
    with Session(memory.engine) as db:
        return {file.source for copy in db.exec(select(Copy)) for file in loaded(copy.files)}


def test_another_picture_takes_the_place_of_the_first(memory: Database) -> None:
    player = play(memory, ASKED)
    first, other = labelled(player, "q").id, labelled(player, "c").id
    assert (_along(memory), set(_spent(memory).values())) == ({first}, {1})
    _edited(player, "/ask What is this stem?", (Attached(FileKind.PICTURE, "stem.png", source=other),))
    assert (_along(memory), set(_spent(memory).values())) == ({other}, {2})
    shown = labelled(player, "c")
    assert (shown.text, shown.files) == ("Somebody asks in #ask (Telegram): What is this stem?", [("stem.png", "")])


def test_the_same_picture_with_other_words_is_no_further_one(memory: Database) -> None:
    player = play(memory, ASKED)
    first = labelled(player, "q").id
    for files in ((Attached(FileKind.PICTURE, source=first),), None):
        _edited(player, "/ask What is this stem?", files)
        assert (_along(memory), set(_spent(memory).values())) == ({first}, {1})
    assert len(labelled(player, "c").files) == 1


def test_a_picture_that_was_taken_away_goes(memory: Database) -> None:
    player = play(memory, ASKED)
    _edited(player, "/ask What is this stem?", ())
    assert _along(memory) == set()
    assert labelled(player, "c").files == []


def test_a_picture_whose_message_is_gone_is_said_in_words(memory: Database) -> None:
    player = play(memory, ASKED)
    labelled(player, "q").gone = True
    _edited(player, "/ask What is this stem?", None)
    shown = labelled(player, "c")
    assert (shown.files, "📎" in shown.text) == ([], True)
