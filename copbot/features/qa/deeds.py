"""What this feature tells of at a community's end: who answered."""

from __future__ import annotations

from sqlmodel import col, select

from copbot.features.qa import feature
from copbot.kit.context import Context
from copbot.kit.deeds import DONE, Deed, deed
from storage.models import Post, PostKind, Question


@DONE.by(feature)
def done(ctx: Context, room: int) -> list[Deed]:
    """Who answered questions of others."""
    where = (Post.community_id == ctx.community.id, Post.kind == PostKind.ANSWER, Post.author_id != Question.asker_id)
    found = select(Post.author_id, Question.room_id).join(Question, col(Question.id) == Post.question_id)
    return deed(ctx, "deed-qa", room, ctx.db.exec(found.where(*where).distinct()))
