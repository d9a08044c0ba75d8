"""After a meeting: who keeps the notes is asked once, and they are kept with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.naming import name_on
from copbot.community.schedule import after_waking
from copbot.features.meetings import card, feature
from copbot.features.meetings.meant import about, by_number, concerns, is_own
from copbot.features.meetings.tables import Meeting, MeetingNote, Stage
from copbot.kit import ballots
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.language.wording import Wording, everywhere
from copbot.rooms import purpose
from copbot.rooms.actions import Button, Sent
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text

_NOTES = "notes"
"""The purpose of what asks for them; its number is the meeting's."""
_ENOUGH = 2
"""So many must have come that there is something to note."""
_AT_ONCE = timedelta()
_CLAIMS = ("notes-word-me", "notes-word-i-do")
_WORDS, LONGEST = 40, 3000
"""A reply of at least so many characters, or one with a link, is taken for the notes; they have at most so many."""


def plan(ctx: Context, meeting: Meeting) -> None:
    """Have it asked, but not at night."""
    if len(card.seats(ctx, meeting)[0]) >= _ENOUGH:
        waking = ctx.community.settings.waking
        ctx.schedule(_NOTES, meeting.id, after_waking(ctx.now, _AT_ONCE, waking, ctx.zone))


@feature.timer(_NOTES, about=Meeting)
def ask(ctx: Context, numbers: Sequence[int]) -> None:
    """In the room, once, in reply to the card."""
    for meeting in filter(None, (ctx.db.get(Meeting, number) for number in numbers)):
        if meeting.stage == Stage.HELD and ctx.db.get(MeetingNote, meeting.id) is None:
            room, words = ctx.room_by(meeting.room_id), ctx.words
            there = Place(room, None, Sent(meeting.sent) if meeting.sent is not None else None)
            told = words.rich("notes-ask", title=ballots.sentence(meeting.title), number=meeting.id)
            mine = Button(words.line("notes-mine"), f"meetingnotes {meeting.id}")
            ctx.say(there, told, buttons=(mine,), purpose=Purpose(_NOTES, (meeting.id,)))


@feature.command(Command("meetingnotes", (Option("number", Kind.NUMBER),), listed=False, pressed=Pressed.ALL))
def mine(ctx: Context, call: Call) -> None:
    """The author of the event keeps them."""
    claim(ctx, by_number(ctx, call.get("number", int)))


def claim(ctx: Context, meeting: Meeting) -> None:
    """The author of the event keeps the notes, if nobody else does: one answer settles it."""
    if meeting.stage != Stage.HELD:
        raise CommandError("notes-too-early")
    found = ctx.db.get(MeetingNote, meeting.id)
    if found is None:
        _keep(ctx, meeting, "")
    elif found.member_id not in ballots.person(ctx, ctx.member_id):
        raise CommandError("notes-others")
    ctx.answer("notes-yours", {"number": meeting.id}, purpose=Purpose(_NOTES, (meeting.id,)))


def replied(ctx: Context, event: MessagePosted) -> bool:
    """Is this a reply to the question who keeps them? Then it says so, or is them, or is just talk."""
    said = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    number = purpose.read(said.purpose).about(_NOTES) if said is not None else None
    meeting = ctx.db.get(Meeting, number) if number is not None else None
    if meeting is None or not concerns(ctx, meeting, ctx.member):
        return False
    words = event.text.strip()
    try:
        if words.rstrip(".!").casefold() in {one for key in _CLAIMS for one in everywhere(key)}:
            ctx.taken = True
            claim(ctx, meeting)
        elif len(words) >= _WORDS or "://" in words:
            ctx.taken = True
            give(ctx, meeting, words)
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)
    return True


def give(ctx: Context, meeting: Meeting, words: str) -> None:
    """These are the notes. Who keeps them can give others; who has proposed the meeting, and moderators, the first."""
    if meeting.stage != Stage.HELD:
        raise CommandError("notes-too-early")
    found = ctx.db.get(MeetingNote, meeting.id)
    if not words:
        key = "notes-none" if found is None or not found.text else "notes-are"
        ctx.answer(key, {"text": found.text if found is not None else "", "number": meeting.id})
        return
    if len(words) > LONGEST:
        raise CommandError("notes-long", most=LONGEST)
    if found is None:
        _keep(ctx, meeting, words)
    elif found.member_id in ballots.person(ctx, ctx.member_id) or (is_own(ctx, meeting) and not found.text):
        found.member_id, found.text, found.at = ctx.member_id, words, ctx.now
        ctx.unit.leave_trace()
    else:
        raise CommandError("notes-others")
    ctx.answer("notes-kept", {"number": meeting.id}, purpose=about(meeting))


def _keep(ctx: Context, meeting: Meeting, words: str) -> None:
    row = {"meeting_id": meeting.id, "community_id": meeting.community_id, "member_id": ctx.member_id}
    ctx.db.add(MeetingNote.model_validate({**row, "text": words, "at": ctx.now}))
    ctx.db.flush()
    ctx.unit.leave_trace()


def told(ctx: Context, meeting: Meeting, words: Wording) -> list[Text]:
    """The notes, or who keeps them, as a line beneath the card."""
    found = ctx.db.get(MeetingNote, meeting.id)
    if found is None:
        return []
    if found.text:
        return [words.rich("notes-are", text=found.text)]
    return [words.rich("notes-by", name=name_on(ctx, ctx.member_by(found.member_id), ctx.platform, words))]
