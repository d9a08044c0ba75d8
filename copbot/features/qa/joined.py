"""Two members turn out to be one person: what they had between them no longer waits for either."""

from __future__ import annotations

from copbot.features.qa import feature, lately, lookups, person
from copbot.features.qa.tracking import went_on
from copbot.kit.context import Context
from copbot.kit.domain import MembersLinked
from storage import questions
from storage.models import Turn


@feature.on(MembersLinked)
def linked(ctx: Context, event: MembersLinked) -> None:
    """A question put to oneself is everybody's; what one asked oneself back, one need not answer."""
    lately.changed(ctx)
    for question in questions.open_of(ctx.db, event.member):
        if question.asked_of_id == event.member:
            person.release(ctx, question)
        elif question.turn == Turn.ASKER and lookups.last_remark(ctx.db, question.id, event.member) is None:
            went_on(ctx, question)
