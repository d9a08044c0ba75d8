"""An old answer has helped somebody: that confirms it, and he or she may want to hear when there is a newer one."""

from __future__ import annotations

from copbot.community.people import is_somebody
from copbot.features.knowledge import feature, keeping
from copbot.features.knowledge.tables import AnswerWatch
from copbot.kit.context import Context
from copbot.kit.found import AnswerHelped
from copbot.rooms.actions import Button
from storage.models import Post, Question


@feature.on(AnswerHelped)
def helped(ctx: Context, event: AnswerHelped) -> None:
    """It holds; who asked for it is told, privately, how to hear of a newer one."""
    post = keeping.answer(ctx, event.post)
    if post is None or not keeping.is_old(ctx, post):
        return
    keeping.confirm(ctx, post, event.question)
    question = ctx.db.get(Question, event.question) if event.question is not None else None
    if question is not None:
        _offer(ctx, question, post)


def _offer(ctx: Context, question: Question, post: Post) -> None:
    asker = ctx.member_by(question.asker_id)
    if is_somebody(asker) or ctx.db.get(AnswerWatch, (post.question_id, asker.id)) is not None:
        return
    words = ctx.words_for(asker)
    yes = Button(words.line("updates-yes"), f"updates {post.question_id}")
    told = words.rich("updates-offer", number=f"{post.question_id}")
    ctx.tell(asker, told, buttons=(yes,))
