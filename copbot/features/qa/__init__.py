"""Questions and answers: a question becomes a tracked thread with a life."""

from __future__ import annotations

import re
from datetime import timedelta

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from copbot.community.settable import EMOJI, MAIN, PER_ROOM, ROOMS
from copbot.community.values import Duration
from copbot.kit.feature import Feature, FeatureSettings
from copbot.language.emoji import is_emoji

_STATES = 4
"""What a question can be, as a forum shows it."""


class QASettings(FeatureSettings):
    """Settings of questions and answers."""

    detect: bool = Field(
        True,
        description="see questions in plain talk too, not only those put by `/ask`",
        json_schema_extra={**PER_ROOM, **MAIN},
    )
    certainty: float = Field(
        0.4,
        ge=0,
        le=1,
        json_schema_extra=PER_ROOM,
        description="how sure the bot must be that plain talk is a question; higher means fewer questions "
        "seen, and fewer mistakes",
    )
    mark_from: float = Field(
        0.2,
        ge=0,
        le=1,
        json_schema_extra=PER_ROOM,
        description="from this certainty on what may be a question is marked, and nothing more; it is listed from "
        "`certainty` on",
    )
    learns: bool = Field(
        True,
        description="let what members correct (❌ on what is no question, none of the earlier answers that were "
        "offered) shift `certainty`, `mark_from`, `similar_from` and `meaning_from` for their community, by at most "
        "15 points; "
        "`/status` shows it, `false` undoes it",
    )
    mark: str = Field(
        "👀", description='the reaction that marks a question as seen; `""` for none', json_schema_extra=EMOJI
    )
    talk_messages: int = Field(
        100,
        ge=1,
        description="within how many messages after a question plain talk can be about it",
    )
    similar_from: float = Field(
        0.35,
        ge=0,
        le=1,
        description="how similar an earlier question must be for its answer to be offered to somebody who asks, if it "
        "is accepted or others found it helpful, or, while it is open, for the two to be told of each other",
    )
    meaning_from: float = Field(
        0.35,
        ge=0,
        le=1,
        description="the same for questions in other words, where the operator has switched on `semantic`: how much "
        "nearer in meaning it must be than questions usually are; 1 stands for eight standard deviations",
    )
    together_within: Duration = Field(
        timedelta(days=3),
        description="so long after a question was asked somebody who asks the same hears that it stands open; "
        "`0s` for never",
    )
    person_after: Duration = Field(
        timedelta(hours=24),
        description="how long a question put to one member (`/ask @NAME …`) waits for that member alone",
    )
    asks_per_day: int = Field(
        3,
        ge=0,
        description="so many questions a day one member can put to others by name (`/ask @NAME …`) or without "
        "the own name (`/anonymous …`); of the first more are put to everybody, of the others none",
    )
    asked_per_day: int = Field(
        10, ge=0, description="so many questions a day can be put to one member by name; more are put to everybody"
    )
    anonymous: bool = Field(
        True,
        description="let members ask without a name, privately (`/anonymous …`)",
    )
    moderators_know: bool = Field(
        False,
        description="let moderators look who asked without a name (`/whoasked 12`); each asker is told so first, and "
        "has to agree; of what was asked before it is switched on nobody is told",
    )
    remind_asker_after: Duration = Field(
        timedelta(hours=24), description="when an asker who was asked something back is reminded, once"
    )
    sharing: tuple[str, ...] = Field(
        (),
        description="the rooms in which members share their work; a contribution there that nobody reacts to "
        'is treated as a question that nobody answers; such as `["#show"]`',
        json_schema_extra={**ROOMS, **MAIN},
    )
    tags: tuple[str, ...] = Field(
        (),
        description="the four names of a forum's tags for questions that are open, wait for the asker, are answered, "
        'and are closed, in this order, such as `["To do", "Your turn", "Solved", "Archive"]`; by default those called '
        "as the bot calls these states",
        json_schema_extra=PER_ROOM,
    )
    solved_after: Duration = Field(
        timedelta(hours=24),
        description="when an asker who has an answer is asked whether it solved it, once it has gone quiet, in waking "
        'hours; `"0m"` for never',
    )
    valued_after: Duration = Field(
        timedelta(days=7),
        description="when an answer that others found helpful counts as valued, if nothing more was said and nobody "
        "accepted it",
    )
    stale_after: Duration = Field(
        timedelta(days=90),
        description="when an open question that nobody touched goes stale and leaves the lists, and its asker hears "
        "what can be done; `/reopen` brings it back",
    )
    undo_within: Duration = Field(
        timedelta(minutes=1),
        description="what is undone so soon leaves no notice behind, where the bot can take back what it said",
    )
    page: int = Field(10, ge=1, le=50, description="how many questions a list shows at once")

    @field_validator("tags")
    @classmethod
    def _are_four(cls, tags: tuple[str, ...]) -> tuple[str, ...]:
        if tags and len(tags) != _STATES:
            raise PydanticCustomError(
                "tags",
                "four names are wanted, for questions that are open, wait for the asker, are answered, and are closed; "
                "one name may stand for several",
            )
        return tags

    @field_validator("mark")
    @classmethod
    def _is_put(cls, mark: str) -> str:
        # A server of Discord has emoji of its own, too.
        if mark and not is_emoji(mark) and not re.fullmatch(r"<a?:\w+:\d+>", mark):
            raise PydanticCustomError("emoji", "must be an emoji, or empty")
        return mark


SURE = 0.5
"""From this probability on what somebody said is taken for what it seems to be."""
feature = Feature("qa", QASettings)
