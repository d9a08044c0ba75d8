"""What stands of a review in its room, kept true by editing it; and the text as readers get it."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_on
from copbot.features.review import feature, lookups
from copbot.features.review.paragraphs import compared, paragraphs, ranges
from copbot.features.review.seeing import named_on
from copbot.features.review.tables import OPEN, Part, Review
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.places import made
from copbot.language.wording import Wording
from copbot.rooms.actions import Button, Edit, OpenThread, Sent
from copbot.rooms.enclosed import Passed
from copbot.rooms.files import FileKind, loaded
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Span, Text, lines, shorten, text

CARD, THREAD, READING = "review", "reviewthread", "reviewread"
"""What a message is for that is the card of a review, or gives its text; and the opening of its thread."""
_BEGINNING = 200
_NAME = 100


def put(ctx: Context, review: Review) -> None:
    """Put it before the room in which it was submitted, with a thread for what is said of it where there can be one."""
    if review.room_id is None:
        return
    room = ctx.room_by(review.room_id)
    review.sent = ctx.say(
        Place(room),
        card(ctx, review),
        buttons=choices(ctx.words, review),
        purpose=Purpose(CARD, (review.id,)),
        calls=True,
    )
    if review.sent is not None and room.can.threads and not review.anonymous:
        opening = OpenThread(room=room.key, message=Sent(review.sent), name=shorten(review.title, _NAME))
        review.thread_sent = ctx.act(opening, room, Purpose(THREAD, (review.id,)))
        if review.thread_sent is not None:
            told = lines([whole(ctx, ctx.words, review), ctx.words.rich("review-thread-how")])
            there = Place(room, Sent(review.thread_sent))
            ctx.say(there, told, purpose=Purpose(READING, (review.id,)), files=enclosed(review))
    ctx.db.flush()


def place(ctx: Context, review: Review) -> Place | None:
    """Where it is spoken of: in its thread, else in reply to its card; None for what stands in no room."""
    if review.room_id is None or review.sent is None:
        return None
    thread = made(review.thread, review.thread_sent)
    return Place(ctx.room_by(review.room_id), thread, None if thread else made(review.message, review.sent))


def show(ctx: Context, review: Review) -> None:
    """Have its card say how it is now, where that can be."""
    ctx.db.flush()
    if review.room_id is None:
        return
    room, ref = ctx.room_by(review.room_id), made(review.message, review.sent)
    if room.can.edits and ref is not None:
        buttons = choices(ctx.words, review) if review.stage in OPEN else ()
        ctx.act(Edit(room=room.key, message=ref, text=card(ctx, review), buttons=buttons), room)


def show_readers(ctx: Context, review: Review) -> None:
    """Have it say who reads it; of one without names it tells nothing, not even when somebody began."""
    if not review.anonymous:
        show(ctx, review)


def choices(words: Wording, review: Review, *, alone: bool = False) -> tuple[Button, ...]:
    """What can be answered to it; who is asked alone can also say no."""
    found = [Button(words.line("review-take"), f"reviewing read {review.id}")]
    if alone:
        found.append(Button(words.line("review-decline"), f"reviewing no {review.id}"))
    return tuple(found)


def card(ctx: Context, review: Review) -> Text:
    """What it is, by whom, until when, and who reads it."""
    words = ctx.words
    platform = ctx.room_by(review.room_id).platform if review.room_id is not None else ""
    name = name_on(ctx, ctx.member_by(review.member_id), platform)
    rows = [words.rich("review-card", name=name, title=review.title), details(ctx, words, review)]
    if review.stage in OPEN and (begin := shorten(review.text, _BEGINNING)) != review.title:
        rows.append((Span(begin, "italic"),))
    readers = lookups.reviewers(ctx.db, review.id, Part.READS)
    if readers and not review.anonymous:
        rows.append(_readers(ctx, review, platform, [one.member_id for one in readers]))
    rows.append(state(words, review))
    return lines(rows)


def _readers(ctx: Context, review: Review, platform: str, readers: Sequence[int]) -> Text:
    """Who reads it; those who are not named there are counted."""
    words = ctx.words
    unnamed = (words.line("somebody"), words.line("somebody-left"))
    names = [name for one in readers if (name := named_on(ctx, review, platform, one)) not in unnamed]
    more, told = len(readers) - len(names), ", ".join(names)
    if not names:
        return words.rich("review-read-by-some", count=more)
    if more:
        return words.rich("review-read-by-more", names=told, count=more)
    return words.rich("review-read-by", names=told, count=len(names))


def details(ctx: Context, words: Wording, review: Review) -> Text:
    """Its number, how long it is, by when it is to be read, and whether with names."""
    parts = [words.rich("review-number", number=f"{review.id}")]
    if review.version > 1:
        parts.append(words.rich("review-version", version=review.version))
    count = len(paragraphs(review.text))
    if count > 1:
        parts.append(words.rich("review-paragraphs", count=count))
    if review.files:
        parts.append(words.rich("review-file", name=loaded(review.files)[0].name or words.line("review-a-file")))
    parts.append(words.rich("review-until", day=words.day(review.until.astimezone(ctx.zone))))
    if review.anonymous:
        parts.append(words.rich("review-anonymous"))
    return text(*[one for part in parts for one in (" · ", part)][1:])


def state(words: Wording, review: Review) -> Text:
    """How far it is, or what the verdict was."""
    return words.rich(f"review-is-{review.verdict or review.stage}")


def whole(ctx: Context, words: Wording, review: Review) -> Text:
    """The text with the numbers of its paragraphs, and what is new in it."""
    found = paragraphs(review.text)
    rows = [] if found == [review.title] else [words.rich("review-text", title=review.title)]
    rows += changes(ctx, words, review)
    if len(found) > 1:
        rows += [text(Span(f"¶{number}", "bold"), " ", part) for number, part in enumerate(found, 1)]
    elif found:
        rows.append((Span(found[0]),))
    return lines(rows)


def changes(ctx: Context, words: Wording, review: Review) -> list[Text]:
    """What changed since the version before."""
    before = ctx.db.get(Review, review.before_id) if review.before_id is not None else None
    if before is None or review.files or before.files:
        return []
    found = compared(before.text, review.text)
    if not found:
        return [words.rich("review-nothing-new")]
    parts = (("new", found.new), ("changed", found.changed), ("gone", found.gone))
    return [words.rich(f"review-{name}-paragraphs", numbers=ranges(numbers)) for name, numbers in parts if numbers]


def enclosed(review: Review) -> tuple[Passed, ...]:
    """The file, to go along; where it can't its name stands for it."""
    return tuple(
        Passed(
            review.files_from,
            one.source,
            one.name,
            one.about,
            text("📎 ", one.name or one.about or "…"),
            whole=one.kind is not FileKind.PICTURE,
        )
        for one in loaded(review.files)
        if one.source
    )


@feature.on(ActionDone)
def done(ctx: Context, event: ActionDone) -> None:
    """The card stands in its room, or its thread is open."""
    number = event.purpose.about(CARD)
    review = ctx.db.get(Review, number) if number is not None else None
    if review is not None and review.sent == event.row and event.made is not None:
        review.message = event.made
    number = event.purpose.about(THREAD)
    review = ctx.db.get(Review, number) if number is not None else None
    if review is not None and review.thread_sent == event.row:
        if event.made is not None:
            review.thread = event.made
        else:
            review.thread_sent = None
