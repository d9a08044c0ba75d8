"""How posts read in linked rooms: what came with them, whom they reply to, where their links lead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from copbot.rooms.events import Person, RoomKnown, RoomMoved, Tick
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.spans import TextSpan
from copbot.rooms.text import Span
from storage.database import Database
from tests.unit.test_linking import ANSWERED, ASKED, STAGE, in_rooms, labelled, more, play, posted, tell

ANN, BOB, CAS = (Person(id=name, name=name) for name in ("ann", "bob", "cas"))
LEAF, ROOT = Attached(FileKind.PICTURE, about="a leaf"), Attached(FileKind.PICTURE, about="its roots")


def test_a_reply_to_an_answer_is_a_reply_to_it_everywhere(memory: Database) -> None:
    player = play(memory, ANSWERED)
    answer, there = labelled(player, "x"), labelled(player, "y")
    begun = len(player.world.said)
    posted(player, "#help", CAS, "Even in clay?", reply_to=answer.id, thread=answer.thread)
    said = {message.room: message.reply_to for message in player.world.said[begun:]}
    assert said == {"#questions": labelled(player, "a").id, "#ask": there.id}


def test_what_is_passed_on_says_so(memory: Database) -> None:
    player = play(memory, ASKED)
    asked = labelled(player, "q").id
    posted(player, "#help", BOB, "Deep enough.", reply_to=asked, forwarded="The almanac")
    assert in_rooms(player)[-1][1] == "Somebody in #help (Matrix), passed on from The almanac: Deep enough."
    posted(player, "#help", BOB, "Deep.", reply_to=asked, forwarded="")
    assert in_rooms(player)[-1][1] == "Somebody in #help (Matrix), passed on: Deep."


def test_an_album_is_one_message(memory: Database) -> None:
    player = play(memory, STAGE)
    asked = {"media_group": "a", "files": (LEAF,)}
    posted(player, "#ask", ANN, "/ask What is this plant?", **asked)
    begun = len(player.world.said)
    posted(player, "#ask", ANN, "", media_group="a", files=(ROOT,))
    assert in_rooms(player, begun) == []
    player._now += timedelta(seconds=5)
    tick(player)
    copies = [message for message in player.world.messages.values() if message.author is None and not message.person]
    told = "Somebody asks in #ask (Telegram): What is this plant?\n📎 a picture: a leaf\n📎 a picture: its roots"
    assert [message.text for message in copies if message.room in ("#help", "#questions")] == [told, told]


def test_a_picture_of_an_answer_stays_when_the_answer_is_edited(memory: Database) -> None:
    player = play(memory, ASKED)
    posted(player, "#ask", BOB, "", reply_to=labelled(player, "t").id, media_group="b", files=(LEAF,))
    posted(player, "#ask", BOB, "like these", reply_to=labelled(player, "t").id, media_group="b", files=(ROOT,))
    player._now += timedelta(seconds=5)
    tick(player)
    told = "Somebody in #ask (Telegram): like these\n📎 a picture: a leaf\n📎 a picture: its roots"
    assert [message.text for message in player.world.messages.values()].count(told) == 2


def test_a_link_to_what_stands_here_too_leads_there(memory: Database) -> None:
    player = play(memory, ANSWERED)
    asked, copy = labelled(player, "q"), labelled(player, "c")
    text, address = "as I asked above", f"#help {asked.id}"
    spans = (TextSpan("link", 11, 16, address),)
    begun = len(player.world.said)
    posted(player, "#help", ANN, text, reply_to=asked.id, spans=spans)
    links = {
        message.room: [span.target for span in message.rich if span.style == "link"]
        for message in player.world.said[begun:]
    }
    assert links == {"#questions": [f"#questions {copy.id}"], "#ask": [f"#ask {labelled(player, 't').id}"]}


def test_lists_lead_to_where_a_question_stands_for_who_reads(memory: Database) -> None:
    player = play(memory, ASKED)
    for room, label in (("#help", "q"), ("#questions", "c"), ("#ask", "t")):
        more(player, f"dan in {room}: /open\n")
        links = [span.target for span in player.world.said[-1].rich if span.style == "post"]
        assert links == [f"{room} {labelled(player, label).id}"]


def test_the_room_that_it_was_said_in_is_linked_to_as_it_is_called_now(memory: Database) -> None:
    player = play(memory, STAGE.replace('"#help"', '"#garden", "#help"'))
    room = player.world.rooms["#help"]
    known = player.world.known(room, player._now)
    assert isinstance(known, RoomKnown)
    tell(player, replace(known, id="renamed", name="#garden"))
    asked = posted(player, "#help", ANN, "/ask How deep do I plant garlic?")
    told = player.world.said[-1]
    assert told.text == "Somebody asks in #garden (Matrix): How deep do I plant garlic?"
    assert Span("#garden", "post", f"#help {asked.message}") in told.rich


def test_a_room_that_moved_stays_linked_and_old_links_hold(memory: Database) -> None:
    player = play(memory, ASKED)
    old = labelled(player, "q").id
    moved = RoomMoved(platform="matrix", id="moved", at=player._now, room="#help", to="#new")
    player.world.rooms["#new"] = room = replace(player.world.rooms["#help"], name="#new")
    tell(player, moved)
    tell(player, player.world.known(room, player._now))
    begun = len(player.world.said)
    text, address = "as above", f"#help {old}"
    asked = posted(
        player, "#new", ANN, f"/ask How deep do leeks go, {text}?", spans=(TextSpan("link", 28, 36, address),)
    )
    copies = {message.room: message for message in player.world.said[begun:]}
    links = [span.target for span in copies["#questions"].rich if span.target]
    assert links == [f"#new {asked.message}", f"#questions {labelled(player, 'c').id}"]
    more(player, "dan in #questions: /open\n")
    shown = [span.target for span in player.world.said[-1].rich if span.style == "post"]
    assert shown == [f"#questions {labelled(player, 'c').id}", f"#questions {copies['#questions'].id}"]


def tick(player: object) -> None:
    """Time has passed."""
    player._stage.tell(Tick(at=player._now))  # type: ignore[attr-defined]
    player._stage.deliver()  # type: ignore[attr-defined]
