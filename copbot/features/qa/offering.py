"""The asker has thanked: whose answer is meant, and is it the one?"""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_on
from copbot.features.qa.tracking import place_here
from copbot.hearing import lines
from copbot.kit.context import Context
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted, addressed, own
from copbot.rooms.text import shorten
from storage import questions
from storage.models import Post, PostKind, Question

_OTHERS = 4
"""So many other answers can be picked at once."""
_SHOWN = 40
"""So many characters of each."""


def offer(ctx: Context, question: Question, event: MessagePosted, replied: Post | None) -> None:
    """Ask the asker, once while it waits for an answer, whether the one that was thanked for is it, or another."""
    answers = sorted(questions.answers_to(ctx.db, question.id), key=lambda post: (-post.votes, -post.id))
    if question.offered or not answers:
        return
    question.offered = True
    place = place_here(ctx, question, ctx.message)
    meant = _meant(ctx, answers, event, replied, place.room.platform)
    asker, author = (_named(ctx, number, place.room.platform) for number in (ctx.member_id, meant.author_id))
    words = ctx.words.rich("accept-offer", asker=asker, author=author)
    buttons = [Button(ctx.words.line("accept-offer-yes"), f"accept {question.id} {meant.id}")]
    for other in [post for post in answers if post.id != meant.id][:_OTHERS]:
        named = _named(ctx, other.author_id, place.room.platform)
        label = ctx.words.line("accept-offer-other", author=named, answer=shorten(other.text, _SHOWN))
        buttons.append(Button(shorten(label, 2 * _SHOWN), f"accept {question.id} {other.id}"))
    buttons.append(Button(ctx.words.line("accept-offer-no"), f"keep {question.id}"))
    ctx.say(place, words, buttons=tuple(buttons), question=question.id)


def _named(ctx: Context, member: int, platform: str) -> str:
    return name_on(ctx, ctx.member_by(member), platform)


def _meant(ctx: Context, answers: Sequence[Post], event: MessagePosted, replied: Post | None, platform: str) -> Post:
    """The answer that was thanked for: the one replied to, else that of who is named, else the most valued."""
    if replied is not None and replied.kind == PostKind.ANSWER:
        return replied
    newest = {post.author_id: post for post in sorted(answers, key=lambda post: post.id)}
    for person in addressed(event):
        account = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, person.id)
        if account is not None and account.member in newest:
            return newest[account.member]
    names = {_named(ctx, author, platform): author for author in newest}
    about = lines.thanked(own(event), list(names)).about
    if about is not None:
        return newest[names[about]]
    if replied is not None and replied.author_id in newest:
        return newest[replied.author_id]
    return answers[0]
