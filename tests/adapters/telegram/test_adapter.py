"""The bot on Telegram: everything that it hears and does there, against a server over real sockets."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import Session, select

from copbot.language.languages import LANGUAGES
from copbot.rooms.events import MessagePosted
from storage.models import OutboxState, Question
from tests.adapters.telegram.bench import Bench


def test_a_question_is_kept_in_sight_until_it_is_answered(bench: Bench) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann, bob)
    bench.start()
    question = people.write(ann, group, "/ask@copbot_bot How deep do I plant garlic?")
    bench.until(lambda: bench.reactions(group, question) == ["👀"])
    answer = people.write(bob, group, "Three centimetres.", reply_to=question)
    people.react(ann, group, answer, "🏆")
    bench.until(lambda: any("accepted" in text for text in bench.said(group)))
    bench.quiet()
    assert bench.reactions(group, answer) == ["🏆"]
    link = next(one for one in bench.own(group)[-1].json["entities"] if one["type"] == "text_link")
    assert link["url"] == f"https://t.me/c/{str(group.id).removeprefix('-100')}/{question}"
    people.react(ann, group, answer)
    bench.until(lambda: not bench.reactions(group, answer))


def test_commands_for_other_bots_are_not_heard(bench: Bench) -> None:
    ann = bench.people.user("Ann")
    group = bench.people.group("gardeners", ann)
    bench.start()
    bench.people.write(ann, group, "/open@other_bot")
    bench.people.write(ann, group, "/open@CopBot_Bot")
    bench.quiet()
    bench.until(lambda: len(bench.said(group)) == 1)


def test_buttons(bench: Bench) -> None:
    people, state = bench.people, bench.server.state
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann, bob)
    bench.start()
    question = people.write(ann, group, "/ask How deep do I plant garlic?")
    people.write(bob, group, "Three centimetres.", reply_to=question)
    people.write(ann, group, "Thank you, that worked!", reply_to=question)
    bench.until(lambda: bench.own(group))
    offer = bench.own(group)[-1]
    labels = [button["text"] for row in offer.json["reply_markup"]["inline_keyboard"] for button in row]
    press = people.press(ann, group, offer.id, labels[0])
    bench.until(lambda: state.callbacks[press])
    bench.until(lambda: any("accepted" in text for text in bench.said(group)))
    # One that hung about while the bot was away is answered, too.
    bench.quiet()
    bench.stop()
    late = people.press(ann, group, offer.id, labels[-1])
    bench.start()
    bench.until(lambda: state.callbacks[late])


def test_in_a_forum_a_question_has_a_topic(bench: Bench) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann, bob, forum=True)
    standing = people.create_topic(ann, group, "Tools")
    bench.start()
    question = people.write(ann, group, "/ask How deep do I plant garlic?")
    bench.until(lambda: len(group.topics) == 2)
    bench.quiet()
    topic = max(group.topics)
    assert group.topics[topic]["name"] == "How deep do I plant garlic?"
    shown = [one.json for one in bench.own(group) if one.json.get("message_thread_id") == topic and "text" in one.json]
    assert [(one["text"], one["forwarded"]) for one in shown] == [("/ask How deep do I plant garlic?", question)]
    people.write(bob, group, "Three centimetres.", topic=topic)
    people.write(ann, group, "/accept", topic=topic)
    bench.until(lambda: any("accepted" in text for text in bench.said(group)))
    assert bench.own(group)[-1].json["message_thread_id"] == topic
    # After a restart it still knows the topic for its own.
    bench.quiet()
    bench.stop()
    bench.start()
    people.write(ann, group, "/close", topic=topic)
    bench.until(lambda: group.topics[topic]["closed"])
    # A topic of the group's own stays open.
    people.write(ann, group, "/ask Which spade is the best?", topic=standing)
    people.write(ann, group, "/close", topic=standing)
    bench.quiet()
    bench.until(lambda: any("Which spade" in text for text in bench.said(group)))
    assert bench.own(group)[-1].json["message_thread_id"] == standing
    bench.quiet()
    assert not group.topics[standing]["closed"]
    assert len(group.topics) == 2


def test_topics_can_be_left_to_people(bench: Bench) -> None:
    ann = bench.people.user("Ann")
    group = bench.people.group("gardeners", ann, forum=True)
    topic = bench.people.create_topic(ann, group, "Tools")
    bench.start(topics=False)
    question = bench.people.write(ann, group, "/ask Which spade is the best?", topic=topic)
    bench.until(lambda: bench.reactions(group, question))
    bench.people.write(ann, group, "/close", topic=topic)
    bench.until(lambda: bench.said(group))
    assert list(group.topics) == [topic]
    assert bench.own(group)[-1].json["message_thread_id"] == topic


def test_where_it_may_not_write_privately_it_speaks_in_the_room(bench: Bench) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob", "bob_the_gardener")
    group = people.group("gardeners", ann, bob)
    bench.start()
    people.write(bob, group, "Good morning!")
    people.write(ann, group, "/ask @bob_the_gardener How deep do I plant garlic?")
    bench.until(lambda: bench.said(group))
    told = bench.own(group)[-1].json
    assert [one["user"]["id"] for one in told["entities"] if one["type"] == "text_mention"] == [bob.id]
    # Now he writes to it, and is written to.
    people.writes_privately(bob, "/start hello")
    private = people.private(bob)
    bench.until(lambda: bench.said(private))
    people.write(ann, group, "/ask Bob Which spade is the best?", mentions=[bob])
    bench.until(lambda: any("Which spade" in text for text in bench.said(private)))
    # Now he wants to hear nothing more of it.
    bench.quiet()
    people.block(bob)
    people.write(ann, group, "/ask @bob_the_gardener Which rake?")
    bench.until(lambda: any("Which rake" in text for text in bench.said(group)))


def test_edits_are_seen(bench: Bench) -> None:
    ann = bench.people.user("Ann")
    group = bench.people.group("gardeners", ann)
    bench.start()
    question = bench.people.write(ann, group, "/ask How deep do I plant garlick?")
    bench.until(lambda: bench.reactions(group, question))
    bench.people.edit(group, question, "/ask How deep do I plant garlic?")
    bench.people.write(ann, group, "/open")
    bench.until(lambda: any("plant garlic?" in text for text in bench.said(group)))


def test_the_list_of_commands_is_told_once(bench: Bench) -> None:
    bench.start()
    bench.quiet()
    bench.until(lambda: bench.server.polling)
    lists = bench.server.state.commands
    names = {key: [one["command"] for one in commands] for key, commands in lists.items()}
    assert len(names) == 3 * len(LANGUAGES)
    private, everybody, moderators = (
        names[f'{{"type": "{scope}"}} nl']
        for scope in ("all_private_chats", "all_group_chats", "all_chat_administrators")
    )
    assert "status" in moderators
    assert "status" not in everybody
    assert {"ask", "help"} <= set(everybody)
    assert set(private) <= set(everybody)
    assert lists['{"type": "all_group_chats"} nl'] != lists['{"type": "all_group_chats"} ']
    before = len(bench.calls("setMyCommands"))
    bench.stop()
    bench.start()
    bench.until(lambda: bench.server.polling)
    assert len(bench.calls("setMyCommands")) == before == 3 * len(LANGUAGES)


def test_rights_are_those_of_the_platform(bench: Bench) -> None:
    people = bench.people
    ann, mia = people.user("Ann"), people.user("Mia")
    group = people.group("gardeners", ann, mia)
    bench.start()

    def answer(private: bool = False) -> str:
        chat = people.private(mia) if private else group
        before = len(bench.said(chat))
        if private:
            people.writes_privately(mia, "/status")
        else:
            people.write(mia, group, "/status")
        bench.until(lambda: len(bench.said(chat)) > before)
        return bench.said(chat)[-1]

    refused = answer()
    people.promote(mia, group)
    assert answer() != refused
    assert answer(private=True) != refused
    # In private, too, after a restart.
    bench.stop()
    bench.start()
    assert answer(private=True) != refused
    people.demote(mia, group)
    assert answer() == refused
    assert answer(private=True) == refused


def test_anonymous_administrators_and_channels_have_a_voice(bench: Bench) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann, bob)
    channel = people.channel("Garden news", group)
    bench.start()
    people.write(ann, group, "/status", anonymous=True)
    bench.until(lambda: any("open" in text.lower() for text in bench.said(group)))
    post = people.post(channel, "Who has seeds of parsnip left?")
    bench.until(lambda: bench.reactions(group, post) == ["👀"])
    people.write(bob, group, "I have some.", reply_to=post)
    people.write(bob, group, "/ask Which day?", sender=channel)
    bench.quiet()
    people.write(bob, group, "/open")
    bench.until(lambda: any("Garden news" in text for text in bench.said(group)))


@pytest.mark.parametrize("told", [True, False])
def test_a_group_that_becomes_a_supergroup_is_followed(bench: Bench, told: bool) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann, bob, kind="group")
    bench.start()
    question = people.write(ann, group, "/ask How deep do I plant garlic?")
    bench.until(lambda: bench.reactions(group, question))
    bench.quiet()
    if not told:
        # The bot gets to know when it wants to say something: what tells of it comes later.
        bench.server.hold()
    people.write(ann, group, "/open")
    new = people.migrate(group)
    bench.server.hold(None if told else 1)
    bench.until(lambda: any("garlic" in text for text in bench.said(new)))
    bench.server.hold(None)
    people.write(bob, new, "/open")
    bench.quiet()
    bench.until(lambda: sum("garlic" in text for text in bench.said(new)) == 2)
    assert not bench.outbox(OutboxState.DEAD)
    # A plain group's messages have no address; one of the new group's would lead to another message.
    marks = [mark for message in new.messages.values() for mark in message.json.get("entities", ())]
    assert not [mark for mark in marks if mark["type"] == "text_link"]


def test_it_stays_only_where_it_is_wanted(bench: Bench) -> None:
    people = bench.people
    ann = people.user("Ann")
    home = people.group("gardeners", ann)
    bench.named = ()
    bench.start(groups=(home.id,))
    other = people.group("elsewhere", ann)
    people.write(ann, other, "/open")
    bench.until(lambda: bench.server.state.status(other, bench.server.state.bot.id) == "left")
    people.write(ann, home, "/open")
    bench.until(lambda: bench.said(home))
    assert not bench.said(other)


def test_a_configured_group_is_followed_at_the_start(bench: Bench) -> None:
    people = bench.people
    ann = people.user("Ann")
    group = people.group("gardeners", ann, kind="group")
    new = people.migrate(group)
    bench.named = ()
    bench.start(groups=(group.id,))
    people.write(ann, new, "/open")
    bench.until(lambda: bench.said(new))


def test_it_is_put_out_and_in_again(bench: Bench) -> None:
    people = bench.people
    ann = people.user("Ann")
    group = people.group("gardeners", ann)
    bench.start()
    people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    people.remove_bot(group, ann)
    bench.quiet()
    people.add_bot(group, ann)
    people.write(ann, group, "/open")
    bench.until(lambda: len(bench.said(group)) == 2)


def test_files_and_long_texts(bench: Bench) -> None:
    people = bench.people
    ann = people.user("Ann")
    group = people.group("gardeners", ann)
    bench.start()
    document = {"file_id": "1", "file_unique_id": "1", "file_name": "plan.pdf"}
    asked = people.write(ann, group, "/ask Is this plan any good?", document=document)
    bench.until(lambda: bench.reactions(group, asked) == ["👀"])
    words = "😀" * 3900
    people.write(ann, group, f"/close {words}")
    bench.quiet()
    bench.until(lambda: bench.said(group))
    bench.quiet()
    assert all(len(text.encode("utf-16-le")) // 2 <= 4096 for text in bench.said(group))
    assert "".join(bench.said(group)).count("😀") == 3900


def test_a_busy_group_keeps_no_other_waiting(bench: Bench) -> None:
    people = bench.people
    ann = people.user("Ann")
    busy, calm = people.group("busy", ann), people.group("calm", ann)
    bench.start(per_minute=2)
    for _ in range(4):
        people.write(ann, busy, "/open")
    bench.until(lambda: len(bench.said(busy)) == 2)
    people.write(ann, calm, "/open")
    bench.until(lambda: len(bench.said(calm)) == 1)
    assert len(bench.said(busy)) == 2


def test_a_message_comes_with_the_parts_of_its_text_who_is_passed_on_and_its_album(bench: Bench) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann, bob)
    bench.start()
    how = "Does anyone know how I can prune a pear tree?"
    quoted: dict[str, Any] = {"caption_entities": [{"type": "blockquote", "offset": 3, "length": len(how)}]}
    size = {"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}
    photo: dict[str, Any] = {"photo": [size], "media_group_id": "77"}
    origin = {"type": "hidden_user", "sender_user_name": "Cas", "date": 1_770_000_000}
    people.write(ann, group, f"😀 {how}", **photo, **quoted)
    people.write(ann, group, "", **photo)
    people.write(bob, group, how, forward_origin=origin, document={"file_id": "2", "file_unique_id": "2"})
    bench.until(lambda: len([one for one in bench.heard if isinstance(one, MessagePosted)]) == 3)
    one, other, passed_on = (one for one in bench.heard if isinstance(one, MessagePosted))
    assert [(part.kind, one.text[part.start : part.end]) for part in one.spans] == [("quotation", how)]
    assert (one.media_group, other.media_group, passed_on.media_group) == ("77", "77", None)
    assert (one.forwarded, passed_on.forwarded) == (None, "Cas")
    bench.quiet()
    with Session(bench.database.reader) as db:
        assert db.exec(select(Question)).all() == []
    people.write(bob, group, how)
    bench.until(lambda: bench.reactions(group, max(group.messages)) == ["👀"])
