"""Two who ask the same within days are told of each other; open questions on a subject."""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.qa import lately
from copbot.features.qa.lately import codes_of
from copbot.features.qa.learning import thresholds
from copbot.features.qa.tracking import link, place_of, title
from copbot.kit import audience
from copbot.kit.adverts import doubtful
from copbot.kit.context import Context
from copbot.kit.looking import first
from copbot.kit.places import post_of
from copbot.language.wording import Ago
from storage import questions, search
from storage.models import Question, State

_LOOKED_AT = 30
"""Of so many open questions, the newest, it is looked whether they ask the same."""
_SEARCHED = 200
"""So many, the newest, are searched."""
_SAME = 0.45
"""So much of the words of each must be the other's to say that they ask the same."""


def tell(ctx: Context, question: Question, text: str) -> None:
    """Tell the asker, privately, of the open question by somebody else that asks the same, if there is one."""
    asker, language = ctx.hears(ctx.member_by(question.asker_id)), ctx.community.settings.language
    codes, number = codes_of(text, language), question.id
    # Of most it can be told from what is kept in memory that nobody asks the same.
    here = lately.open_here(ctx, asker.id, _LOOKED_AT + 1, codes)
    if not search.has_some_of(text, language, [one for other, one in here.items() if other != number]):
        return
    settings = thresholds(ctx)
    since = ctx.now - settings.together_within
    texts = questions.open_texts(ctx.db, ctx.community.id, _LOOKED_AT, since=since, but_not=asker.id)
    texts.pop(question.id, None)
    least = max(settings.similar_from, _SAME)
    may_be = [number for number, one in texts.items() if lately.may_be_same(codes, codes_of(one, language))]
    for number, *shares in search.among(ctx.db, ctx.community.id, text, language, texts, may_be):
        if min(shares) >= least:
            _tell_of(ctx, question, number)
            return


def _tell_of(ctx: Context, question: Question | None, number: int) -> None:
    other = ctx.db.get(Question, number)
    if question is None or other is None or {question.state, other.state} != {State.OPEN}:
        return
    if not audience.is_for_room(ctx, other.room_id, question.room_id):
        return
    if doubtful(ctx, post_of(ctx, other)):
        # Two adverts alike are not put together.
        return
    asked = question.id
    if first(ctx, [other], lambda later: _tell_of(later, later.db.get(Question, asked), number)):
        return
    asker, place = ctx.member_by(question.asker_id), place_of(ctx, question)
    told, aloud = (
        words.rich(
            "together",
            name=name_on(ctx, ctx.member_by(other.asker_id), place.room.platform),
            ago=Ago(other.at, question.at),
            title=link(ctx, other, title(ctx, other)),
            room=ctx.room_by(other.room_id).name,
        )
        for words in (ctx.words_for(ctx.hears(asker)), ctx.words)
    )
    ctx.tell(asker, told, fallback=place, instead=aloud, question=question.id)


def about(ctx: Context, text: str, limit: int) -> list[Question]:
    """The open questions that have most of these words, the likeliest first."""
    texts = questions.open_texts(ctx.db, ctx.community.id, _SEARCHED)
    found = search.among(ctx.db, ctx.community.id, text, ctx.community.settings.language, texts)
    best = sorted(found, key=lambda one: -one[1])[:limit]
    return audience.visible(ctx, questions.these(ctx.db, [number for number, *_ in best]))
