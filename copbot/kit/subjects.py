"""What questions are about: given by the asker, in hashtags or by command, and found in the words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from copbot.kit.context import Context
from copbot.kit.experts import topic_of
from copbot.language import topics
from copbot.language.topics import Topic
from copbot.patterns import expression
from storage import subjects
from storage.models import Question

_TAG = expression(r"(?<![\w/&#])#([^\W\d_][\w-]*\w)")
_MOST = 5
"""So many subjects a question can be given."""
_READ = 2000
"""So many characters of a text tell what it is about."""


def tagged(ctx: Context, text: str) -> list[str]:
    """The hashtags of a text, but for what is too long for one, and those that name a room of the community."""
    rooms = {room.name.lstrip("#").casefold() for room in ctx.rooms}
    tags = (tag for tag in dict.fromkeys(_TAG.findall(text)) if len(tag) <= topics.LONGEST)
    return [tag for tag in tags if tag.casefold() not in rooms][:_MOST]


def words_of(ctx: Context, question: Question, text: str) -> str:
    """What is asked, with the subjects that its asker gave."""
    given = subjects.of(ctx.db, [question.id], given=True, community_id=ctx.community.id)
    return "\n".join((text, *given.get(question.id, ())))


@dataclass(frozen=True, slots=True)
class About:
    """What a question is about: all that its text speaks of, and the subjects that it has."""

    text: Topic
    given: tuple[Topic, ...]


def about(ctx: Context, text: str, given: Iterable[str] = ()) -> About:
    """What a question with this text and these subjects is about; to be made once for all that it is compared with."""
    return About(topic_of(ctx, text[:_READ]), tuple(topic_of(ctx, one) for one in given))


def is_about(topic: Topic, question: About) -> bool:
    """Is this subject spoken of in the text, or the same as one of those of the question?"""
    return topics.within(topic, question.text) or any(topics.alike(topic, one) for one in question.given)
