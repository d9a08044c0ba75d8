"""A text, a link or a file is put before readers, as its author wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.community.infos import RoomInfo
from copbot.features.review import ReviewSettings, card, course, lookups, offering, seeing
from copbot.features.review.balance import reads_first
from copbot.features.review.circles import mine
from copbot.features.review.paragraphs import is_text, title
from copbot.features.review.reading import LONGEST, UnreadableError, Written, read
from copbot.features.review.tables import OPEN, Audience, Part, Review
from copbot.kit import quiet
from copbot.kit.attached import named
from copbot.kit.commands import Call, Command, CommandError
from copbot.kit.context import Context
from copbot.kit.meant import member as member_called
from copbot.rooms.files import Attached, FileKind, Files, dumped
from copbot.rooms.recent import WORDS, Recent
from copbot.rooms.text import shorten

_CARRIED = (FileKind.FILE, FileKind.PICTURE)
_TITLE = 80
_HIDDEN = 2
"""So many readers, at least, know no names among them."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What is put before readers."""

    text: str
    files: Files = ()
    message: str | None = None
    """The message of its author's in which it was."""


def submit(
    ctx: Context,
    call: Call,
    text: str,
    readers: Sequence[int],
    before: Review | None = None,
    *,
    room: RoomInfo | None = None,
) -> None:
    """Put it before readers; `before` is the version of it that there was. Raises CommandError.

    It is put before the `room` if it is for all, else where it is said.
    """
    room = room or ctx.room
    written = _read(ctx, text)
    brought = _brought(ctx, call, written)
    readers = list(dict.fromkeys((*readers, *(called(ctx, call.command, name) for name in written.names))))
    readers = [one for one in readers if one != ctx.member_id]
    audience, circle_id = (Audience.CHOSEN if readers else written.audience), None
    again = _read_before(ctx, before) if before is not None else []
    anonymous = written.anonymous
    if before is not None:
        anonymous = anonymous or before.anonymous
        if not readers and written.audience is Audience.ALL:
            audience, circle_id = Audience(before.audience), before.circle_id
    elif audience is Audience.CIRCLE:
        circle_id = _circle(ctx, written.circle)
    if audience is Audience.ALL and (room is None and (before is None or before.room_id is None)):
        raise CommandError("review-to-whom")
    if audience is Audience.CHOSEN and anonymous and len({*readers, *again}) < _HIDDEN:
        raise CommandError("review-two")
    _most(ctx, before)
    review = Review(
        id=ctx.unit.new_id("review"),
        community_id=ctx.community.id,
        member_id=ctx.member_id,
        title=_title(ctx, brought),
        text=brought.text,
        files=dumped(brought.files),
        files_from=ctx.platform if brought.files else "",
        at=ctx.now,
        until=written.until or ctx.now + ctx.settings(ReviewSettings).lasts,
        source=brought.message,
        audience=audience.value,
        circle_id=circle_id,
        anonymous=anonymous,
        version=before.version + 1 if before is not None else 1,
        before_id=before.id if before is not None else None,
        editor_id=before.editor_id if before is not None else None,
        by_vote=before.by_vote if before is not None else False,
        room_id=room.id if room is not None else before.room_id if before is not None else None,
    )
    if reads_first(ctx, review):
        raise CommandError("review-read-first")
    ctx.db.add(review)
    ctx.db.flush()
    if review.editor_id is not None and seeing.editor_of(ctx, review) is None:
        review.editor_id = None
    quiet.stirs(ctx, seeing.NoReviews)
    if audience is Audience.ALL:
        card.put(ctx, review)
    offering.begin(ctx, review, readers, again)
    course.plan(ctx, review)
    _say(ctx, review)


def _read(ctx: Context, text: str) -> Written:
    try:
        written = read(text, [one.name for one in mine(ctx)], ctx.now, ctx.zone_of(ctx.member))
    except UnreadableError as error:
        raise CommandError(error.key) from None
    if len(written.text) > LONGEST:
        raise CommandError("review-long")
    return written


def called(ctx: Context, command: Command, name: str) -> int:
    """The member of this name; by what the platform knows of whom was mentioned. Raises CommandError."""
    words, spans = ctx.written
    for span in spans:
        if span.kind == "mention" and words[span.start : span.end].lstrip("@").casefold() == name.casefold():
            account = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, span.target or "")
            if account is not None:
                return account.member
    return member_called(ctx, command, name, ())


def _brought(ctx: Context, call: Call, written: Written) -> Brought:
    """The text and the files: of the message itself, else of one's own message that it replies to."""
    files = _carried(ctx.files)
    if written.text and not is_text(written.text):
        raise CommandError("review-how")
    if written.text or files:
        return Brought(written.text, files)
    if call.message is not None and ctx.room is not None:
        said = ctx.memory(Recent).whole(ctx.room.id, call.message)
        if said is None:
            raise CommandError("review-not-remembered")
        if ctx.author is None or said.author.id != ctx.author.id:
            raise CommandError("review-not-yours")
        files = _carried(said.files)
        if len(said.text) >= WORDS:
            # Nobody knows what came behind that.
            raise CommandError("review-remembered-part")
        if is_text(said.text) or files:
            return Brought(said.text.strip(), files, call.message)
    raise CommandError("review-how")


def _carried(files: Sequence[Attached]) -> Files:
    return tuple(one for one in files if one.kind in _CARRIED)[:1]


def _title(ctx: Context, brought: Brought) -> str:
    if brought.text:
        return title(brought.text)
    return shorten(brought.files[0].name or named(ctx.words, brought.files), _TITLE)


def _circle(ctx: Context, name: str) -> int:
    """The circle that is meant, of those in which the member is. Raises CommandError."""
    found = [one for one in mine(ctx) if not name or one.name.casefold() == name.casefold()]
    if len(found) != 1:
        key = "review-which-circle" if found else "review-no-circle"
        raise CommandError(key, names=", ".join(one.name for one in found))
    return found[0].id


def _most(ctx: Context, before: Review | None) -> None:
    most = ctx.settings(ReviewSettings).most
    open_now = [one for one in lookups.submitted_by(ctx.db, [ctx.member_id]) if one.stage in OPEN]
    if before is not None and before.stage in OPEN:
        raise CommandError("review-again-open")
    if len(open_now) >= most:
        raise CommandError("review-enough", most=most)


def _read_before(ctx: Context, before: Review) -> list[int]:
    """Who read that version, those who said something first."""
    said = lookups.commented(ctx.db, before.id)
    readers = [one.member_id for one in lookups.reviewers(ctx.db, before.id, Part.READS)]
    return sorted((one for one in readers if ctx.is_here_by(one)), key=lambda one: one not in said)


def _say(ctx: Context, review: Review) -> None:
    """What was done: who sees the card of it in the room needs no word of its own."""
    if review.audience == Audience.ALL and ctx.room is not None and not ctx.room.can.native_commands:
        return
    asked = [one.member_id for one in lookups.reviewers(ctx.db, review.id, Part.ASKED)]
    offering.say(ctx, review, asked, review.audience)
