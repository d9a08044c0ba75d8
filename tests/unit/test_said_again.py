"""What people wrote keeps its form where the bot says it again, and pings nobody there."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from copbot.kit.saying import again, short
from copbot.language.wording import wording
from copbot.rehearsal.play import Player
from copbot.rooms.events import MessageEdited, MessagePosted, Person, ReactionAdded
from copbot.rooms.spans import Kind, Spans, TextSpan
from copbot.rooms.text import Span, Text, plain
from storage.database import Database
from storage.models import Post
from tests.unit.test_linking import STAGE, labelled, more, play, posted, tell

ANN, BOB = Person(id="ann", name="ann"), Person(id="bob", name="bob")
TEXT = "What does ls **really** do, @bob? See docs or https://x.org/a."
DOCS = "https://d.org/ls_1"
ADDRESS = "https://x.org/a"
COPIED = (Span("ls", "pre"), Span("really", "bold"), Span("docs", "link", DOCS), Span(ADDRESS, "link", ADDRESS))


def spans(text: str, *parts: tuple[Kind, str] | tuple[Kind, str, str]) -> Spans:
    found = []
    for kind, words, *target in parts:
        at = text.index(words)
        found.append(TextSpan(kind, at, at + len(words), target[0] if target else None))
    return tuple(found)


def known(text: str) -> Spans:
    """As a platform tells of the text above, read as people see it."""
    return spans(text, ("code", "ls"), ("bold", "really"), ("mention", "@bob", "bob"), ("link", "docs", DOCS))


def last(player: Player, room: str) -> Text:
    """The last that the bot said in a room or a thread of it, or changed there."""
    said = [one for one in player.world.messages.values() if one.author is None and one.room == room]
    return said[-1].rich


def styled(text: Text) -> tuple[Span, ...]:
    """What is formatted in a copy, but for who and where."""
    return tuple(span for span in text if span.style not in ("plain", "post"))[-len(COPIED) :]


@pytest.fixture
def player(memory: Database) -> Player:
    seen = [f"{name} in {room}: hello\n" for name in ("ann", "bob") for room in ("#help", "#questions", "#ask")]
    return play(memory, f"{STAGE}{''.join(seen)}+2h\n")


TALK = TEXT.replace("**", "")


def test_a_question_by_command_keeps_its_form(player: Player) -> None:
    posted(player, "#help", ANN, f"/ask {TALK}", spans=known(f"/ask {TALK}"))
    for room in ("#questions", "#ask"):
        assert styled(last(player, room)) == COPIED
        assert not [span for span in last(player, room) if span.style == "mention"]
        # Where only words are kept, an address must not be lost.
        assert f"docs ({DOCS})" in plain(last(player, room))


def test_an_answer_and_a_remark_keep_their_form(player: Player) -> None:
    asked = posted(player, "#help", ANN, "/ask What does ls do?")
    for author in (BOB, ANN):
        posted(player, "#help", author, TALK, spans=known(TALK), thread=asked.message)
        for room in ("#questions", "#ask"):
            said = [one for one in player.world.messages.values() if one.author is None and one.room == room]
            assert styled(said[-1].rich) == COPIED


def test_an_edit_keeps_its_form(player: Player) -> None:
    asked = posted(player, "#help", ANN, "/ask What does ls do?")
    text = f"/ask {TALK}"
    tell(
        player,
        MessageEdited(
            platform="matrix",
            id="edit",
            at=player._now,
            room="#help",
            author=ANN,
            message=asked.message,
            text=text,
            spans=known(text),
        ),
    )
    for room in ("#questions", "#ask"):
        assert styled(last(player, room)) == COPIED


def test_what_was_held_back_keeps_its_form(player: Player) -> None:
    new = Person(id="cas", name="cas")
    asked = posted(player, "#help", new, f"/ask {TALK}", spans=known(f"/ask {TALK}"))
    assert not [one for one in player.world.messages.values() if one.author is None and one.room == "#ask"]
    tell(
        player,
        ReactionAdded(
            platform="matrix", id="r", at=player._now, room="#help", author=ANN, message=asked.message, emoji="👍"
        ),
    )
    assert styled(last(player, "#ask")) == COPIED


def test_a_link_behind_words_may_be_an_advert_as_well(player: Player) -> None:
    text = "/ask Who wants pills?"
    posted(player, "#help", Person(id="cas", name="cas"), text, spans=spans(text, ("link", "pills", "https://p.org")))
    assert not [one for one in player.world.messages.values() if one.author is None and one.room == "#ask"]


def test_a_private_word_that_is_passed_on_keeps_its_form(player: Player) -> None:
    more(player, "ann in #help: /ask @bob What does ls do?\nn = > dm bob: *what does ls do*\n")
    asked = labelled(player, "n")
    number = player.world.next_id()
    tell(
        player,
        MessagePosted(
            platform="matrix",
            id=number,
            at=player._now,
            room="dm:bob",
            private=True,
            author=BOB,
            message=number,
            text=TALK,
            spans=known(TALK),
            reply_to=asked.id,
        ),
    )
    assert styled(last(player, "#help")) == COPIED


def test_what_is_kept_is_what_is_shown(player: Player, memory: Database) -> None:
    asked = "Does anyone know what I can do with ls here?"
    text = f"why?\n{asked}"
    posted(player, "#help", ANN, text, spans=spans(text, ("quotation", "why?"), ("code", "ls")))
    with Session(memory.reader) as db:
        (post,) = db.exec(select(Post).where(Post.text == text)).all()
    begin, end = asked.split("ls")
    assert again(post) == (Span("why?", "quotation"), Span(f"\n{begin}"), Span("ls", "pre"), Span(end))
    assert short(wording("en"), post, 80) == asked
    post.text = "why?"
    assert short(wording("en"), post, 80) == "why?"
