"""The asker has thanked: whose answer is meant, and is it the one?"""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.qa import lookups
from copbot.features.qa.thanking import thank
from copbot.features.qa.tracking import answer_came, answers, left_standing, newest_answer, place_here
from copbot.hearing import lines
from copbot.kit.context import Context
from copbot.kit.saying import short
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted, addressed, own
from copbot.rooms.files import dumped as files_kept
from copbot.rooms.recent import Recent
from copbot.rooms.text import shorten
from storage.models import Post, PostKind, Question

_OTHERS = 4
"""So many other answers can be picked at once."""
_SHOWN = 40
"""So many characters of each."""


def offer(ctx: Context, question: Question, event: MessagePosted, replied: Post | None) -> None:
    """Ask the asker, once while it waits for an answer, whether the one that was thanked for is it, or another.

    What was not taken for an answer, but is thanked for, was one.
    """
    place, words = place_here(ctx, question, ctx.message), ctx.words
    meant = _meant(ctx, question, event, replied, place.room.platform)
    if meant is not None and meant.kind != PostKind.ANSWER:
        _is_answer(ctx, question, meant)
    if meant is not None:
        thank(ctx, meant)
    if question.offered or meant is None:
        return
    question.offered, question.asked_for = True, newest_answer(ctx, question)
    asker, author = (_named(ctx, number, place.room.platform) for number in (ctx.member_id, meant.author_id))
    told = words.rich("accept-offer", asker=asker, author=author)
    buttons = [pick(words, "accept-offer-yes", question, meant, author)]
    for other in [post for post in left_standing(ctx, question) if post.id != meant.id][:_OTHERS]:
        named = _named(ctx, other.author_id, place.room.platform)
        buttons.append(pick(words, "accept-offer-other", question, other, named))
    buttons.append(Button(words.line("accept-offer-no"), f"keepopen {question.id} asked"))
    if ctx.speaks_as is not None:
        ctx.tell(ctx.member, told, buttons=tuple(buttons), question=question.id)
    else:
        ctx.say(place, told, buttons=tuple(buttons), question=question.id)


def pick(words: Wording, key: str, question: Question, post: Post, author: str) -> Button:
    """The button by which this answer is accepted; the sentence with that key can name its author and what it says."""
    label = words.line(key, author=author, answer=short(words, post, _SHOWN))
    return Button(shorten(label, 2 * _SHOWN), f"accept {question.id} {post.id}")


def _is_answer(ctx: Context, question: Question, post: Post) -> None:
    said = ctx.memory(Recent).find(post.room_id, post.message) if post.message is not None else None
    post.kind = PostKind.ANSWER
    post.text, post.files = (said.text, files_kept(said.files)) if said is not None else ("", "")
    ctx.db.flush()
    answer_came(ctx, question, post.id, post.message)


def _named(ctx: Context, member: int, platform: str) -> str:
    return name_on(ctx, ctx.member_by(member), platform)


def _meant(ctx: Context, question: Question, event: MessagePosted, replied: Post | None, platform: str) -> Post | None:
    """What was thanked for: what is replied to, else what who is named has said, else the most valued answer."""
    others = lookups.said_by_others(ctx.db, question.id, question.asker_id)
    if replied in others and replied is not None and replied.kind == PostKind.ANSWER:
        return replied
    # Of each the newest answer, else the newest of what was no answer.
    best = {post.author_id: post for post in sorted(others, key=lambda post: (post.kind == PostKind.ANSWER, post.id))}
    for person in addressed(event):
        account = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, person.id)
        if account is not None and account.member in best:
            return best[account.member]
    names = {_named(ctx, author, platform): author for author in best}
    about = lines.thanked(own(event), list(names)).about if names else None
    if about is not None:
        return best[names[about]]
    if replied is not None and replied.author_id in best:
        return best[replied.author_id]
    return next(iter(answers(ctx, question)), None)
