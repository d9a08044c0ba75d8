"""The open questions on a subject, and those that a member may know about."""

from __future__ import annotations

from copbot.kit.context import Context
from copbot.kit.experts import topic_of
from copbot.kit.subjects import about, is_about
from copbot.language import topics
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from storage import knowing, profiles, questions, search, subjects
from storage.profiles import TopicKind

_LOOKED_AT = 300
"""Of so many open questions, the newest, it is looked what they are about."""
_ANSWERED = 30
"""By so many of the questions that a member answered, the newest, it is told what he or she knows."""
_LIKE = 0.3
"""From this share of the words on an open question is like one that the member answered."""


def is_mine(words: str) -> bool:
    """Do the words ask for what is the member's to answer?"""
    return words.casefold() in {"mine", *(wording(code).line("open-mine").casefold() for code in LANGUAGES)}


def on_subject(ctx: Context, words: str) -> list[int]:
    """The open questions about it."""
    texts = questions.open_texts(ctx.db, ctx.community.id, _LOOKED_AT)
    given, topic = subjects.of(ctx.db, texts), topic_of(ctx, words.lstrip("#"))
    return [number for number, text in texts.items() if is_about(topic, about(ctx, text, given.get(number, ())))]


def mine(ctx: Context) -> list[int]:
    """The open questions by others that the author of the event is likely to know about."""
    member, language = ctx.member_id, ctx.community.settings.language
    texts = questions.open_texts(ctx.db, ctx.community.id, _LOOKED_AT, but_not=member)
    own = profiles.topics(ctx.db, member)
    knows = [topic_of(ctx, one.words) for one in own if one.kind == TopicKind.KNOWS]
    hidden = [topic_of(ctx, one.words) for one in own if one.kind == TopicKind.HIDDEN]
    given = subjects.of(ctx.db, texts)
    these = {number: about(ctx, text, given.get(number, ())) for number, text in texts.items()} if knows else {}
    found = {number for number, this in these.items() if any(is_about(one, this) for one in knows)}
    for asked in knowing.texts(ctx.db, knowing.answered_by(ctx.db, member, _ANSWERED)).values():
        if not any(topics.within(one, topic_of(ctx, asked)) for one in hidden):
            alike = search.among(ctx.db, ctx.community.id, asked, language, texts)
            found.update(number for number, *shares in alike if sum(shares) / 2 >= _LIKE)
    return list(found - knowing.not_theirs(ctx.db, member, found))
