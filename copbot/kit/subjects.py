"""What questions are about: given by the asker, in hashtags or by command, and found in the words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from copbot.kit.context import Context
from copbot.kit.experts import topic_of
from copbot.language import topics
from copbot.language.topics import Topic
from storage import subjects
from storage.models import Question

_TAG = re.compile(r"(?<![\w/&#])#([^\W\d_][\w-]*\w)")
_MOST = 5
"""So many subjects a question can be given."""


def tagged(ctx: Context, text: str) -> list[str]:
    """The hashtags of a text, but for those that name a room of the community."""
    rooms = {room.name.lstrip("#").casefold() for room in ctx.rooms}
    return [tag for tag in dict.fromkeys(_TAG.findall(text)) if tag.casefold() not in rooms][:_MOST]


def words_of(ctx: Context, question: Question, text: str) -> str:
    """What is asked, with the subjects that its asker gave."""
    return "\n".join((text, *subjects.of(ctx.db, [question.id], given=True).get(question.id, ())))


def is_about(ctx: Context, topic: Topic, text: str, given: Sequence[str]) -> bool:
    """Is this subject spoken of in the text, or the same as one of those of the question?"""
    return topics.within(topic, topic_of(ctx, text)) or any(topics.alike(topic, topic_of(ctx, one)) for one in given)
