"""How open questions are shown in nudges."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for, name_on
from copbot.kit import adverts
from copbot.kit.context import Context
from copbot.kit.looking import is_linked
from copbot.kit.saying import waited_for
from copbot.language.wording import Ago, Wording
from copbot.rooms.text import Text, text
from storage import followers
from storage.models import Member, Post, PostKind, Question

_SHOWN = 10
_TITLE = 120


def listed(ctx: Context, words: Wording, questions: list[Question], to: RoomInfo | Member) -> list[Text]:
    """A line for each question, at most ten, and how many there are beside those, as said in a room or to a member.

    What most wait for comes first.
    """
    waiting = followers.counts(ctx.db, [question.id for question in questions])
    first = sorted(questions, key=lambda question: -waiting.get(question.id, 0))[:_SHOWN]
    rows = [waited_for(words, _row(ctx, words, one, to), waiting.get(one.id, 0)) for one in first]
    if len(questions) > _SHOWN:
        rows.append(words.rich("alert-more", count=len(questions) - _SHOWN))
    return rows


def _row(ctx: Context, words: Wording, question: Question, to: RoomInfo | Member) -> Text:
    asker = ctx.member_by(question.asker_id)
    key = "alert-row-shared" if question.kind == PostKind.CONTRIBUTION else "alert-row"
    return words.rich(
        key,
        number=f"{question.id}",
        title=linked(ctx, question, words),
        name=name_for(ctx, to, asker) if isinstance(to, Member) else name_on(ctx, asker, to.platform),
        ago=Ago(question.at, ctx.now),
    )


def linked(ctx: Context, question: Question, words: Wording) -> Text:
    """The question on one line, as a link to it."""
    post = ctx.db.get(Post, question.id)
    title = adverts.title(ctx, words, post, _TITLE) if post else ""
    return ctx.link(post, title) if post and is_linked(question) else text(title)
