"""The message from which a text was brought is edited or deleted: so is the text, until somebody has said something."""

from __future__ import annotations

from copbot.features.review import card, lookups, seeing
from copbot.features.review.leaving import withdraw
from copbot.features.review.nudging import pressing
from copbot.features.review.paragraphs import title
from copbot.features.review.reading import LONGEST
from copbot.features.review.tables import OPEN, Review
from copbot.kit.context import Context
from copbot.rooms.events import MessageDeleted, MessageEdited


def edited(ctx: Context, event: MessageEdited) -> None:
    """It reads as its message does; once there are comments, a new version is the way."""
    for review in _open(ctx, event.message):
        text = event.text.strip()
        if review.member_id != ctx.member_id or not text or len(text) > LONGEST or text == review.text:
            continue
        if lookups.commented(ctx.db, review.id):
            _tell(ctx, review, "review-source-edited")
            continue
        review.text = text
        if not review.files:
            review.title = title(text)
        card.show(ctx, review)


def deleted(ctx: Context, event: MessageDeleted) -> None:
    """It is withdrawn; once there are comments, its author is asked to."""
    for review in _open(ctx, event.message):
        if lookups.commented(ctx.db, review.id):
            _tell(ctx, review, "review-source-gone")
        else:
            withdraw(ctx, review)


def _open(ctx: Context, message: str) -> list[Review]:
    if ctx.room is None or seeing.is_quiet(ctx):
        return []
    return [one for one in lookups.brought_from(ctx.db, ctx.room.id, message) if one.stage in OPEN]


def _tell(ctx: Context, review: Review, key: str) -> None:
    author = ctx.member_by(review.member_id)
    words = ctx.words_for(author)
    told = words.rich(key, title=review.title, number=f"{review.id}")
    ctx.tell(author, told, buttons=pressing(words, review, "withdraw"))
