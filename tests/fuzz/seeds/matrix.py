"""Answers to /sync as homeservers send them."""

from __future__ import annotations

from itertools import count
from typing import Any

from tests.fuzz.ground import BEGIN
from tests.fuzz.strange import Json

ME = "@copbot:example.org"
ANN, BOB, MIA = "@ann:example.org", "@bob:example.org", "@mia:other.example"
GARDEN, TALK, SPACE, SEALED = "!garden:example.org", "!talk:example.org", "!space:example.org", "!sealed:example.org"
_NOW = int(BEGIN.timestamp() * 1000)
_numbers = count(1)


def event(kind: str, sender: str, content: Json, **more: Any) -> Json:
    """An event as it stands in a timeline."""
    number = next(_numbers)
    made = {"type": kind, "sender": sender, "event_id": f"$event{number}", "origin_server_ts": _NOW + number}
    return made | {"content": content, "unsigned": {"age": 1}} | more


def member(user: str, membership: str = "join", before: str | None = None, name: str | None = None) -> Json:
    """Somebody comes or goes."""
    told = {"membership": membership, "displayname": name or user[1:4].title()}
    unsigned = {"age": 1} | ({"prev_content": {"membership": before}} if before else {})
    return event("m.room.member", user, told, state_key=user, unsigned=unsigned)


def said(sender: str, body: str, **content: Any) -> Json:
    """A message."""
    return event("m.room.message", sender, {"msgtype": "m.text", "body": body, **content})


def _state(creator: str, name: str, *users: str, **create: Any) -> list[Json]:
    levels = {"users": {creator: 100, MIA: 50}, "users_default": 0, "events": {"m.room.name": 50}, "state_default": 50}
    return [
        event("m.room.create", creator, {"room_version": "11", **create}, state_key=""),
        *(member(user) for user in (ME, creator, *users)),
        event("m.room.power_levels", creator, levels, state_key=""),
        *([event("m.room.name", creator, {"name": name}, state_key="")] if name else []),
    ]


def _joined(state: list[Json], *timeline: Json, **told: Any) -> Json:
    return {
        "state": {"events": state},
        "timeline": {"events": list(timeline), "limited": False, "prev_batch": "t1", **told},
        "account_data": {"events": []},
        "ephemeral": {"events": []},
        "unread_notifications": {"highlight_count": 0, "notification_count": 0},
        "summary": {"m.joined_member_count": 3},
    }


def sync(**joined: Json) -> Json:
    """An answer to /sync with these rooms."""
    return {
        "next_batch": f"s{next(_numbers)}",
        "account_data": {"events": [{"type": "m.direct", "content": {ANN: [TALK]}}]},
        "to_device": {"events": []},
        "device_lists": {"changed": [], "left": []},
        "device_one_time_keys_count": {"signed_curve25519": 50},
        "rooms": {"join": joined, "invite": {}, "leave": {}, "knock": {}},
    }


def first() -> Json:
    """All rooms with all members."""
    encryption = event("m.room.encryption", ANN, {"algorithm": "m.megolm.v1.aes-sha2"}, state_key="")
    child = event("m.space.child", MIA, {"via": ["example.org"]}, state_key=GARDEN)
    return sync(
        **{
            GARDEN: _joined(_state(ANN, "garden", BOB, MIA)),
            TALK: _joined(_state(ANN, "")),
            SEALED: _joined([*_state(ANN, "sealed", BOB), encryption]),
            SPACE: _joined([*_state(MIA, "space", type="m.space"), child]),
        }
    )


def seeds() -> list[Json]:
    """What may come after that."""
    asked = said(ANN, "How do I keep slugs off my lettuce?")
    about = asked["event_id"]
    quoted = f"> <{ANN}> How do I keep slugs off my lettuce?\n\nCoffee grounds."
    answer = said(BOB, quoted, **_relates({"m.in_reply_to": {"event_id": about}}))
    thread = {"rel_type": "m.thread", "event_id": about, "is_falling_back": True, "m.in_reply_to": {"event_id": about}}
    html = f'<a href="https://matrix.to/#/{BOB}">Bob</a>: which <b>spade</b>?'
    html += "<pre><code>a = ?</code></pre><blockquote>b</blockquote>"
    reaction = event("m.reaction", BOB, _relates({"rel_type": "m.annotation", "event_id": about, "key": "👍"}))
    edit = {"m.new_content": {"msgtype": "m.text", "body": "How do I keep the slugs off?"}}
    levels: Json = {"users": {ANN: 100, BOB: 50, MIA: 0}, "users_default": 0}
    before = {"prev_content": {"users": {ANN: 100, MIA: 50}}}
    megolm = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "ciphertext": "AwgAEnACgAkLmt6qF84IK++J7UDH2Za1YVchHyprqTqsg",
        "device_id": "DEVICE",
        "sender_key": "Szl29ksW/L8yZGWAX+8dY1XyFi+i5wm+DRhTGkbMiwU",
        "session_id": "9Ylm5rSrlxxQFm8bGuU6NsTlZb9Mn5Q8l0kT0a3WZ5Y",
    }
    pieces = [
        [asked],
        [answer],
        [said(BOB, "in a thread", **_relates(thread))],
        [said(ANN, " * better", **edit, **_relates({"rel_type": "m.replace", "event_id": about}))],
        [said(ANN, "!ask Bob: which spade?", format="org.matrix.custom.html", formatted_body=html)],
        [said(ANN, "copbot: help", **{"m.mentions": {"user_ids": [ME, BOB]}})],
        [said(ANN, "thanks, that worked!", **_relates({"m.in_reply_to": {"event_id": answer["event_id"]}}))],
        [said(ANN, "!close 1 found it"), said(BOB, "!open"), said(MIA, "!modlog"), said(BOB, "2")],
        [event("m.room.message", BOB, {"msgtype": "m.notice", "body": "21 °C"})],
        [event("m.room.message", BOB, {"msgtype": "m.emote", "body": "waves"})],
        [event("m.room.message", BOB, _image("a.png")), event("m.room.message", BOB, _image("b.png", body="look"))],
        [event("m.sticker", BOB, {"body": "x", "url": "mxc://example.org/a", "info": {}})],
        [event("m.room.message", BOB, {})],
        [reaction],
        [reaction, event("m.room.redaction", BOB, {}, redacts=reaction["event_id"])],
        [event("m.room.redaction", MIA, {"redacts": about, "reason": "x"})],
        [member(BOB, "leave", "join"), member("@zoe:example.org", "join", "invite", "Zoe")],
        [member(BOB, name="Bobby")],
        [event("m.room.power_levels", ANN, levels, state_key="", unsigned=before)],
        [event("m.room.name", ANN, {"name": "the garden"}, state_key="")],
        [event("m.room.canonical_alias", ANN, {"alias": "#garden:example.org"}, state_key="")],
        [event("m.room.tombstone", ANN, {"body": "x", "replacement_room": "!new:example.org"}, state_key="")],
        [event("m.room.encrypted", ANN, megolm)],
        [event("m.room.encrypted", ANN, {"algorithm": "m.olm.v1.curve25519-aes-sha2", "ciphertext": {}})],
    ]
    made = [sync(**{room: _joined([], *told)}) for told in pieces for room in (GARDEN, TALK, SEALED)]
    upgraded = _state(ANN, "garden", BOB, predecessor={"room_id": GARDEN, "event_id": "$x"})
    made += [
        sync(**{"!new:example.org": _joined(upgraded, said(ANN, "here we are"))}),
        sync(**{GARDEN: _joined([member(BOB)], said(BOB, "!ask What did I miss?"), limited=True)}),
        sync(**{"!v12": _joined(_state(ANN, "new", room_version="12", additional_creators=[BOB]), said(BOB, "hi"))}),
    ]
    left = sync()
    left["rooms"]["leave"] = {SEALED: {"timeline": {"events": [member(ME, "leave", "join")]}}}
    invited = sync()
    told = [member(ANN), event("m.room.member", ANN, {"membership": "invite", "is_direct": True}, state_key=ME)]
    invited["rooms"]["invite"] = {"!other:example.org": {"invite_state": {"events": told}}}
    devices = sync() | {"device_lists": {"changed": [ANN, BOB], "left": [MIA]}}
    devices["to_device"]["events"] = [
        {"type": "m.room.encrypted", "sender": ANN, "content": {"algorithm": "m.olm.v1.curve25519-aes-sha2"} | megolm},
        {"type": "m.room_key_request", "sender": ANN, "content": {"action": "request", "request_id": "1"}},
        {"type": "m.key.verification.request", "sender": ANN, "content": {"transaction_id": "1", "methods": []}},
    ]
    return [*made, left, invited, devices, sync()]


def page() -> Json:
    """A page of what a sync left out."""
    return {"chunk": [said(BOB, "!ask How do I mend the gutter?"), said(ANN, "no idea")], "start": "t1", "end": "t0"}


def _relates(relation: Json) -> dict[str, Json]:
    return {"m.relates_to": relation}


def _image(name: str, **more: Any) -> Json:
    return {"msgtype": "m.image", "body": name, "filename": name, "url": "mxc://example.org/a", "info": {}} | more
