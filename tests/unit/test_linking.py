"""Linked rooms: what can't be seen in a transcript."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, col, select

from copbot.features import ALL
from copbot.features.linking.tables import Bridge
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.echoes import Echoes, Uttered, key, readings
from copbot.rooms.events import Event, MessagePosted, Person, RoomKnown, RoomLost, RoomMoved
from copbot.rooms.files import Attached, FileKind
from storage.database import Database
from storage.models import Account, Copy, Member, Post, Question, RoomCode, State, Vote

STAGE = """\
setting linking.rooms = [["#help", "#questions", "#ask"]]
platform matrix
room #help
platform discord
room #questions
platform telegram
room #ask
moderator mia
at 2026-03-02 09:00
"""
ASKED = STAGE + "q = ann: /ask How deep do I plant garlic?\nc = > #questions: *garlic*\nt = > #ask: *garlic*\n"
ANSWERED = ASKED + "a = bob in thread c: Three centimetres.\nx = > thread q: *Three*\ny = > thread t: *Three*\n"


def play(memory: Database, text: str) -> Player:
    player = Player(memory, ALL)
    player.play(read(text.splitlines()))
    return player


def more(player: Player, text: str) -> None:
    player.play(read(text.splitlines()))


def labelled(player: Player, label: str) -> Message:
    return player.world.messages[player._labels[label]]


def tell(player: Player, event: Event) -> None:
    player._stage.tell(event)
    player._stage.deliver()


def posted(player: Player, room: str, author: Person, text: str, **more: object) -> MessagePosted:
    number = player.world.next_id()
    event = MessagePosted(
        platform=player.world.rooms[room].platform,
        id=number,
        at=player._now,
        room=room,
        author=author,
        message=number,
        text=text,
        **more,  # type: ignore[arg-type]
    )
    tell(player, event)
    return event


def in_rooms(player: Player, since: int = 0) -> list[tuple[str, str]]:
    return [(said.room, said.text) for said in player.world.said[since:] if said.person is None]


# Edits, deletions, acceptance, votes, threads


def test_an_edit_is_made_in_the_copies(memory: Database) -> None:
    player = play(memory, ANSWERED + "ann edits q: /ask How deep do I plant leeks?\nbob edits a: Fifteen.\n")
    player._stage.deliver()
    assert labelled(player, "c").text == "Somebody asks in #help (Matrix): How deep do I plant leeks?"
    assert labelled(player, "t").text == "Somebody asks in #help (Matrix): How deep do I plant leeks?"
    assert labelled(player, "x").text == "Somebody in #questions (Discord): Fifteen."


def test_an_edit_of_a_remark_is_made_too(memory: Database) -> None:
    player = play(memory, ANSWERED + "r = ann in thread q: And leeks?\nd = > thread c: *leeks*\n")
    more(player, "ann edits r: And onions?\n")
    assert labelled(player, "d").text == "Somebody, who asked, in #help (Matrix): And onions?"


def test_what_is_deleted_takes_its_copies_along(memory: Database) -> None:
    player = play(memory, ANSWERED + "bob deletes a\n")
    assert labelled(player, "x").gone
    assert labelled(player, "y").gone
    assert not labelled(player, "c").gone
    more(player, "ann deletes q\n")
    assert labelled(player, "c").gone
    assert labelled(player, "t").gone
    said = len(player.world.said)
    more(player, "eve in thread c: Four.\n")
    assert in_rooms(player, said) == []


def test_a_copy_that_a_moderator_takes_away_stays_away(memory: Database) -> None:
    player = play(memory, ASKED + "mia deletes c\n")
    said = len(player.world.said)
    more(player, "cas replies q: Three.\nann edits q: /ask How deep do I plant leeks?\nann replies q: /reopen\n")
    assert not [room for room, _ in in_rooms(player, said) if room == "#questions"]


def test_the_accepted_answer_is_marked_wherever_it_stands(memory: Database) -> None:
    player = play(memory, ANSWERED + "ann replies x: /accept\n")
    marked = {labelled(player, label).id for label in ("a", "x", "y")}
    assert set(player.world.reactions[-3:]) == {(message, "✅", False) for message in marked}
    more(player, "+5m\nann in thread q: /reopen\n")
    assert set(player.world.reactions[-3:]) == {(message, "✅", True) for message in marked}


def test_votes_add_up_and_a_member_has_one(memory: Database) -> None:
    player = play(memory, ANSWERED + "cas reacts x 👍\ndan reacts y 👍\neve reacts a 👍\ncas reacts x 👎\n")
    with Session(memory.engine) as db:
        answer = db.exec(select(Post).where(Post.text == "Three centimetres.")).one()
        assert answer.votes == 1
        # Two accounts of one person: the later vote counts.
        account = db.exec(select(Account).where(Account.platform == "telegram", Account.key == "dan")).one()
        other = db.exec(select(Account).where(Account.platform == "discord", Account.key == "eve")).one()
        db.delete(db.exec(select(Vote).where(Vote.member_id == account.member_id)).one())
        account.member_id, answer.votes = other.member_id, 0
        db.commit()
    more(player, "restart\ndan reacts y 👎\n")
    with Session(memory.engine) as db:
        assert db.exec(select(Post.votes).where(Post.text == "Three centimetres.")).one() == -2


def test_the_threads_of_a_question_show_how_far_it_got(memory: Database) -> None:
    player = play(memory, ANSWERED)
    assert player.world.marks == [("#questions", labelled(player, "c").id, "answered")]
    more(player, "ann in thread q: /close\n+5m\nann in thread q: /reopen\n")
    thread = labelled(player, "c").id
    assert player.world.marks[1:] == [("#questions", thread, "closed"), ("#questions", thread, "open")]


@pytest.mark.parametrize("platform", ["telegram", "discord"])
def test_only_a_questions_own_thread_is_marked(memory: Database, platform: str) -> None:
    kind = " forum" if platform == "telegram" else ""
    stage = f"platform {platform}\nroom #garden{kind}\nt = mia: Help\n"
    player = play(memory, stage + "q = ann in thread t: /ask How deep do I plant garlic?\nbob replies q: Three.\n")
    assert player.world.marks == []
    more(player, "p = ann: /ask When do I lift the dahlias?\nbob replies p: In November.\n")
    assert player.world.marks == [("#garden", labelled(player, "p").id, "answered")]


# What is said


def test_files_are_named(memory: Database) -> None:
    player = play(memory, STAGE)
    ann, bob = (Person(id=name, name=name) for name in ("ann", "bob"))
    leaf, root = Attached(FileKind.PICTURE, "leaf.jpg"), Attached(FileKind.PICTURE, "root.jpg", "its roots")
    asked = posted(player, "#help", ann, "/ask What is this plant?", files=(leaf, root))
    assert in_rooms(player)[-1][1].splitlines() == [
        "Somebody asks in #help (Matrix): What is this plant?",
        "📎 a picture: leaf.jpg",
        "📎 a picture: its roots (root.jpg)",
    ]
    voice = Attached(FileKind.VOICE, seconds=14)
    posted(player, "#help", bob, "", reply_to=asked.message, files=(voice,))
    assert in_rooms(player)[-1] == ("#ask", "Somebody in #help (Matrix): 📎 a voice message, 14 s")


def test_a_long_post_is_one_message_in_each_room(memory: Database) -> None:
    player = play(memory, STAGE + f"q = ann: /ask How? {'beans ' * 3000}\n")
    told = in_rooms(player)
    assert [room for room, _ in told] == ["#questions", "#ask"]
    assert [1950 < len(told[0][1]) < 2000, len(told[1][1])] == [True, 4095]
    more(player, f"ann edits q: /ask Why? {'beans ' * 3000}\n")
    assert len(player.world.said[-1].text) == 4095


def test_who_is_a_member_there_is_named(memory: Database) -> None:
    player = play(memory, STAGE + "ann: /help\nann in #questions: /help\n")
    with Session(memory.engine) as db:
        here, there = db.exec(select(Account).where(Account.key == "ann").order_by(col(Account.platform))).all()
        here.member_id = there.member_id
        here.name = "Ann of Discord"
        db.commit()
    more(player, "restart\nann: /ask How deep do I plant garlic?\n")
    assert in_rooms(player)[-2:] == [
        ("#questions", "Ann of Discord asks in #help (Matrix): How deep do I plant garlic?"),
        ("#ask", "Somebody asks in #help (Matrix): How deep do I plant garlic?"),
    ]


def test_a_private_answer_goes_everywhere_without_a_name(memory: Database) -> None:
    player = play(memory, STAGE)
    more(
        player,
        "k = dee: /ask How do I repair a leaking gutter?\nl = > #ask: *gutter*\nbob dm: /nudges\n"
        "b = bob replies k: Butyl tape.\nmia replies b: /accept\n"
        "q = ann in #questions: /ask My gutter leaks, how do I repair it?\nc = > #help: *gutter leaks*\n+4h\n"
        "n = > dm bob: Somebody asked in #questions*gutter leaks*\n"
        "bob replies n: Call the plumber.\n> thread c: bob in #questions (Discord): Call the plumber.\n"
        "> thread q: Somebody answers: Call the plumber.\n",
    )


# Rooms


def test_a_code_links_two_rooms_once(memory: Database) -> None:
    player = play(memory, STAGE.split("\n", 1)[1] + "mia dm: /help\nmia: /setup link\n")
    told = player.world.said[-2:]
    assert [said.person for said in told] == ["mia", None]
    code = told[0].text.split("/setup link ")[1].split(" ")[0]
    with Session(memory.reader) as db:
        assert code not in [row.hash for row in db.exec(select(RoomCode))]
    more(player, f"eve in #questions: /setup link {code}\n> dm eve: *only moderators*\n")
    more(player, f"mia: /setup link {code}\n> #help: *is this room's*\n")
    more(player, f"mia in #questions: /setup link {code}\n> *: *now linked with: #help*\n")
    assert (
        "#help",
        "This room is now linked with: #questions (Discord). What is asked in one appears in the others.",
    ) in (in_rooms(player))
    more(player, f"mia in #ask: /setup link {code}\n> #ask: *don't know this code*\n")
    more(player, "q = ann: /ask How deep do I plant garlic?\nc = > #questions: *garlic*\n!> #ask: *\n")
    more(player, "mia in #questions: /setup unlink\nbob in thread c: Three.\n!> thread q: *\n")
    more(player, "ann: /ask When do I lift the dahlias?\n!> #questions: *\n")
    with Session(memory.reader) as db:
        assert [question.answers for question in db.exec(select(Question).order_by(col(Question.id)))] == [0, 0]


def test_a_code_expires_and_holds_in_its_community_alone(memory: Database) -> None:
    player = play(memory, "platform matrix\nroom #help\ncommunity bakers\nroom #bread\nroom #cake\nmoderator mia\n")

    def code(room: str) -> str:
        more(player, f"mia in {room}: /setup link\n")
        return player.world.said[-2].text.split("/setup link ")[1].split(" ")[0]

    more(player, f"mia in #bread: /setup link {code('#help')}\n> #bread: *don't know this code*\n")
    late = code("#cake")
    more(player, f"+30m\nmia in #bread: /setup link {late}\n> #bread: *don't know this code*\n")
    more(player, f"mia in #bread: /setup link {code('#cake')}\n> #bread: *now linked with: #cake*\n")


def test_groups_that_are_linked_become_one(memory: Database) -> None:
    rooms = "".join(f"room #{name}\n" for name in "abcd")
    player = play(memory, f"platform matrix\n{rooms}moderator mia\n")
    for one, other in (("a", "b"), ("c", "d"), ("b", "c")):
        more(player, f"mia in #{one}: /setup link\n")
        code = player.world.said[-2].text.split("/setup link ")[1].split(" ")[0]
        more(player, f"mia in #{other}: /setup link {code}\n")
    said = len(player.world.said)
    more(player, "ann in #d: /ask How deep do I plant garlic?\n")
    assert sorted(room for room, text in in_rooms(player, said) if "asks in" in text) == ["#a", "#b", "#c"]


def test_a_room_that_the_bot_has_left_hears_nothing(memory: Database) -> None:
    player = play(memory, ASKED)
    left = RoomLost(platform="telegram", id="left", at=player._now, room="#ask")
    tell(player, left)
    said = len(player.world.said)
    more(player, "bob in thread c: Three.\nann in thread q: /close\n")
    assert {room for room, _ in in_rooms(player, said)} == {"#help", "#questions"}


def test_a_question_of_a_room_that_the_bot_has_left_waits_until_it_is_back(memory: Database) -> None:
    player = play(
        memory, "platform matrix\nroom #help\nroom #other\nmoderator mia\nat 2026-03-02 09:00\nmia dm: /nudges\n"
    )
    more(player, "ann: /ask How deep do I plant garlic?\n")
    tell(player, RoomLost(platform="matrix", id="left", at=player._now, room="#help"))
    said = len(player.world.said)
    more(player, "+3d\n")
    assert player.world.said[said:] == []
    tell(player, player.world.known(player.world.rooms["#help"], player._now))
    more(player, "+1h\n> #help: *still waiting*garlic*\n+3d\n> dm mia: *garlic*\n")


def test_a_room_that_moved_keeps_no_ids(memory: Database) -> None:
    player = play(memory, ASKED)
    message = labelled(player, "t").id
    tell(player, RoomMoved(platform="telegram", id="moved", at=player._now, room="#ask", to="#asked"))
    with Session(memory.reader) as db:
        copy = db.exec(select(Copy).where(Copy.message == f"#ask {message}")).one()
    assert copy.thread is None


def test_what_was_said_before_a_room_moved_is_linked_where_it_stands(memory: Database) -> None:
    player = play(memory, "platform matrix\nroom #old\nat 2026-03-02 09:00\nann: /ask How deep do I plant garlic?\n")
    room = player.world.rooms["#old"]
    known = player.world.known(room, player._now)
    assert isinstance(known, RoomKnown)
    moved = RoomMoved(platform="matrix", id="moved", at=player._now, room="#old", to="#new")
    tell(player, moved)
    tell(player, replace(known, id="new", room="#new", name="#new", address="#new {message}"))
    player.world.rooms["#new"] = replace(room, name="#new")
    more(player, "ann in #new: /ask How deep do I plant leek?\nann in #new: /open\n")
    links = [span.target for span in player.world.said[-1].rich if span.style == "post"]
    with Session(memory.reader) as db:
        first, second = db.exec(select(Post).order_by(col(Post.id))).all()
    assert str(first.message).startswith("#old ")
    assert links == [first.message, f"#new {second.message}"]
    # Nothing is asked of the room about what stands elsewhere.
    more(player, "ann in #new: /close 1\n")


def test_a_room_that_moved_twice_links_each_word_where_it_stands(memory: Database) -> None:
    player = play(memory, "platform matrix\nroom #old\nat 2026-03-02 09:00\nann: /ask How deep do I plant garlic?\n")
    room = player.world.rooms["#old"]
    known = player.world.known(room, player._now)
    assert isinstance(known, RoomKnown)
    for old, new in (("#old", "#new"), ("#new", "#newer")):
        tell(player, RoomMoved(platform="matrix", id=f"moved {old}", at=player._now, room=old, to=new))
        tell(player, replace(known, id=new, room=new, name=new, address=f"{new} {{message}}"))
        player.world.rooms[new] = replace(room, name=new)
        more(player, f"ann in {new}: /ask How deep do I plant the leek of {new.removeprefix('#')}?\n")
    with Session(memory.reader) as db:
        own = [str(post.message).split()[-1] for post in db.exec(select(Post).order_by(col(Post.id)))]
    more(player, "ann in #newer: /open\n")
    links = [span.target for span in player.world.said[-1].rich if span.style == "post"]
    assert links == [f"{name} {id}" for name, id in zip(("#old", "#new", "#newer"), own, strict=True)]


# Other bridges

BRIDGE = Person(id="bridge", name="bridge", bot=True)


def bridges(memory: Database) -> list[tuple[int, int]]:
    with Session(memory.reader) as db:
        return [(row.room_id, row.other_id) for row in db.exec(select(Bridge))]


def test_a_bridge_that_is_a_bot_is_recognised(memory: Database) -> None:
    player = play(memory, STAGE + "q = ann: /ask How deep do I plant garlic?\n")
    echo = posted(player, "#questions", BRIDGE, "/ask How deep do I plant garlic?")
    assert bridges(memory) == [(1, 2)]
    said = len(player.world.said)
    posted(player, "#questions", Person(id="bob", name="bob"), "Three.", reply_to=echo.message)
    assert [room for room, _ in in_rooms(player, said)] == ["#ask"]
    with Session(memory.reader) as db:
        assert [question.state for question in db.exec(select(Question))] == [State.ANSWERED]


def test_what_other_bots_say_is_nobodys_question(memory: Database) -> None:
    player = play(memory, STAGE)
    posted(player, "#help", BRIDGE, "/ask How deep do I plant garlic?")
    assert player.world.said == []
    with Session(memory.reader) as db:
        assert db.exec(select(Question)).all() == []
        assert db.exec(select(Member).where(Member.name == "bridge")).all() == []


def test_a_bridge_that_was_faster_than_the_room_is_recognised(memory: Database) -> None:
    player = play(memory, STAGE)
    echo = posted(player, "#questions", BRIDGE, "ann: /ask How deep do I plant garlic?")
    more(player, "q = ann: /ask How deep do I plant garlic?\n")
    assert in_rooms(player) == [("#ask", "Somebody asks in #help (Matrix): How deep do I plant garlic?")]
    posted(player, "#questions", Person(id="bob", name="bob"), "Three.", reply_to=echo.message)
    with Session(memory.reader) as db:
        assert [question.answers for question in db.exec(select(Question))] == [1]


def test_an_echo_before_the_copy_is_out(memory: Database) -> None:
    player = play(memory, STAGE)
    event, _ = player.world.posts("ann", player.world.rooms["#help"], "/ask How deep do I plant garlic?", player._now)
    player._stage.tell(event)
    posted(player, "#questions", BRIDGE, "ann: /ask How deep do I plant garlic?")
    assert {room for room, _ in in_rooms(player)} == {"#ask", "#questions"}
    assert bridges(memory) == [(1, 2)]
    with Session(memory.reader) as db:
        assert len(db.exec(select(Question)).all()) == 1
        assert len(db.exec(select(Copy)).all()) == 3


def test_who_asks_the_same_in_two_rooms_is_no_bridge(memory: Database) -> None:
    player = play(memory, STAGE)
    more(
        player,
        "ann: Does anyone know how deep I plant garlic?\nann in #ask: Does anyone know how deep I plant garlic?\n",
    )
    assert bridges(memory) == []
    with Session(memory.reader) as db:
        assert len(db.exec(select(Question)).all()) == 1
    more(
        player,
        "bob: Does anyone know when I lift the dahlias?\nbob in #ask: Does anyone know when I lift the dahlias?\n",
    )
    assert bridges(memory) == [(1, 3)]


def test_short_words_said_in_two_rooms_are_no_echo(memory: Database) -> None:
    player = play(memory, ASKED)
    more(player, "bob: three\ncas replies t: three\n")
    with Session(memory.reader) as db:
        assert [question.answers for question in db.exec(select(Question))] == [2]
    assert bridges(memory) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ann: How deep?", "ann"),
        ("<ann> How deep?", "ann"),
        ("[ann] How deep?", "ann"),
        ("**ann**: How deep?", "ann"),
        ("**ann:** How deep?", "ann"),
        ("ann (Discord): How deep?", "ann (Discord)"),
        ("> what was said\nann: How deep?", "ann"),
        ("ann: > what was said\nHow deep?", "ann"),
    ],
)
def test_how_bridges_write(text: str, name: str) -> None:
    assert [(one.key, one.name) for one in readings(text)][-1] == (key("how deep"), name)


def test_only_so_much_is_remembered_of_a_room() -> None:
    echoes, at = Echoes(), datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    for number in range(200):
        echoes.said(1, Uttered(f"{number}", at, "ann"))
    assert echoes.find([1], "0", at) is None
    assert echoes.find([2, 1], "199", at + timedelta(minutes=10)) is not None
    assert echoes.find([1], "199", at + timedelta(minutes=11)) is None


def test_what_the_bot_offers_is_known_again_with_the_choices_behind_it(memory: Database) -> None:
    player = play(memory, STAGE + "q = ann: /ask How deep do I plant garlic?\nt = > #ask: *garlic*\n")
    more(player, "bob replies q: Three centimetres.\nann in thread q: thanks, that works!\n")
    offer = next(said.text for said in player.world.said if "solve it?" in said.text)
    assert "Not yet" in offer
    puppet = Person(id="copbot'", name="copbot")
    posted(player, "#ask", puppet, offer, reply_to=labelled(player, "t").id)
    assert bridges(memory) == [(1, 3)]
    with Session(memory.reader) as db:
        assert [question.answers for question in db.exec(select(Question))] == [1]
