"""Who is likely to know: members whose answers to similar questions were valued, and who say so themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from pydantic import Field

from copbot.kit import valued
from copbot.kit.context import Context
from copbot.kit.feature import FeatureSettings
from copbot.kit.worth import Signs, worth
from copbot.language import topics
from copbot.language.topics import Topic
from storage import profiles, questions, search
from storage.profiles import Seen, TopicKind

_LOOK_AT = 20
_ACCEPTED = worth(Signs(accepted=True), timedelta())
_OWN_WORD = 0.5
"""A word of one's own counts for so much of an answer to the very same question."""


class AlmanacSettings(FeatureSettings):
    """Settings of who knows what."""

    synonyms: tuple[tuple[str, ...], ...] = Field(
        (),
        description="words that mean the same when members say what they know, and when somebody asks who "
        'does: `[["js", "javascript"], ["sourdough", "levain"]]`',
    )


def experts(ctx: Context, text: str) -> dict[int, float]:
    """Members by id with how much they are likely to know about it, most likely first.

    For private eyes only: a member who shows that to nobody is among them if the bot can ask privately.
    """
    known = learned(ctx, text, accepted=False)
    if ctx.batch.settings.has("almanac"):
        for member in own_word(ctx, text, TopicKind.KNOWS, topics.within):
            seen = profiles.seen_by(ctx.db, member)
            if seen is not Seen.NOBODY or ctx.reachable(ctx.member_by(member)):
                known[member] = known.get(member, 0.0) + _OWN_WORD
    return ranked(known)


def learned(ctx: Context, text: str, *, accepted: bool = True) -> dict[int, float]:
    """Those whose answers were accepted (or, if that is not asked for, valued by others, which counts for less).

    Who does not want to be taken for somebody who knows about it is not among them. An accepted answer to the very same
    question, given today, counts 1.
    """
    found = dict(search.find(ctx.db, ctx.community.id, text, ctx.community.settings.language, limit=_LOOK_AT))
    known: dict[int, float] = {}
    for question, values in valued.answers(ctx, questions.these(ctx.db, found)).items():
        for value in values:
            if value.signs.accepted or (value.enough and not accepted):
                author, weight = value.post.author_id, value.worth / _ACCEPTED
                known[author] = known.get(author, 0.0) + found[question] * max(weight, 0.0)
    hidden = own_word(ctx, text, TopicKind.HIDDEN, topics.within) if known else {}
    there = {member: weight for member, weight in known.items() if member not in hidden}
    return ranked({member: weight for member, weight in there.items() if ctx.is_here(ctx.member_by(member))})


def own_word(ctx: Context, text: str, kind: TopicKind, fits: Callable[[Topic, Topic], bool]) -> dict[int, list[str]]:
    """The members who said this of topics that fit the text, each with these topics."""
    asked, found = topic_of(ctx, text), dict[int, list[str]]()
    for one in profiles.topics_of_all(ctx.db, ctx.community.id, kind):
        if fits(topic_of(ctx, one.words), asked) and ctx.is_here(ctx.member_by(one.member_id)):
            found.setdefault(one.member_id, []).append(one.words)
    return found


def topic_of(ctx: Context, words: str) -> Topic:
    """The words as a subject, in the language and with the synonyms of the community."""
    settings = ctx.batch.settings
    has = settings.has("almanac")
    synonyms = settings.of(ctx.community.name, "almanac", AlmanacSettings).synonyms if has else ()
    return topics.topic(words, ctx.community.settings.language, synonyms)


def ranked(known: Mapping[int, float]) -> dict[int, float]:
    """The most likely first."""
    return dict(sorted(known.items(), key=lambda item: (-item[1], item[0])))
