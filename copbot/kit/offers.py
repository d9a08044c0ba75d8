"""What features tell each other: one asks, whichever offer it answer. None reads another's tables."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Concatenate, Generic, ParamSpec, TypeVar

from copbot.community.infos import RoomInfo
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.declared import Declared
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text
from storage.models import Member

P = ParamSpec("P")
T = TypeVar("T")


class Offer(Generic[P, T]):
    """A kind of thing that features are asked for."""

    def by(
        self, feature: Declared
    ) -> Callable[[Callable[Concatenate[Context, P], T]], Callable[Concatenate[Context, P], T]]:
        """The function below answers for this feature."""

        def register(answer: Callable[Concatenate[Context, P], T]) -> Callable[Concatenate[Context, P], T]:
            feature.offers[self] = answer
            return answer

        return register

    def ask(self, ctx: Context, *args: P.args, **kwargs: P.kwargs) -> list[T]:
        """What each of the features answers that offer it, each by its own settings and words."""
        asking, answers = ctx.feature, []
        try:
            for feature in ctx.batch.features:
                answer = feature.offers.get(self)
                if answer is not None and ctx.is_on(feature.name):
                    ctx.feature = feature.name
                    answers.append(answer(ctx, *args, **kwargs))
        finally:
            ctx.feature = asking
        return answers

    def is_made(self, ctx: Context) -> bool:
        """Is there a feature that answers, which the community has?"""
        return any(self in feature.offers and ctx.is_on(feature.name) for feature in ctx.batch.features)

    def first(self, ctx: Context, *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What the one feature answers that offers it; None if none does."""
        return next(iter(self.ask(ctx, *args, **kwargs)), None)


@dataclass(frozen=True, slots=True)
class Scores:
    """What the community thinks of some posts, and below which score the author of the event wants to see none."""

    of: Mapping[int, int]
    least: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A ticket: when it was opened, and when a moderator first saw to it, if one did."""

    at: datetime
    seen_to_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a private word is answered with."""

    text: Text
    buttons: tuple[Button, ...] = ()


ATTENTION: Offer[[], Text | None] = Offer()
"""A line on what waits for the moderators, for `/status`; None if nothing does."""
SCORES: Offer[[Collection[int]], Scores] = Offer()
"""The scores of those of these posts that have one."""
TAKES_PART: Offer[[int], bool | None] = Offer()
"""Does this member take part? False, from whichever feature, is the last word; None is no word."""
IS_MEMBER: Offer[[int], bool] = Offer()
"""Is this member on the list of the community's members, where one is kept?"""
IS_NEWCOMER: Offer[[int], bool] = Offer()
"""Was this member seen for the first time so lately that he or she is a newcomer?"""
FOR_NEWCOMERS: Offer[[Wording], Answer | None] = Offer()
"""What else there is for who is new, in a line: something to begin with, something to tell."""
SAYS_WHO: Offer[[str], bool] = Offer()
"""Do these words, with which a greeting is answered, say who brought the author of the event? Then that is noted."""
ASKS_WHEN: Offer[[Wording, Member], Answer | None] = Offer()
"""How this member, who is new, is asked when he or she has time for all this; None where that needs no asking."""
SAYS_WHEN: Offer[[str], bool] = Offer()
"""Do these words, with which that is answered, say when? Then it is noted."""
DEEDS: Offer[[int], list[str]] = Offer()
"""What this member did for others, and wants to stand in the profile."""
IN_FORCE: Offer[[str], str | None] = Offer()
"""The "goals" or the "rules" that hold in the community."""
ADOPTED: Offer[[str], datetime | None] = Offer()
"""When the "goals" or the "rules" that hold were adopted."""
TICKETS: Offer[[datetime], list[Seen]] = Offer()
"""The tickets that were opened since then."""
FIRST_RUN: Offer[..., bool] = Offer()
"""Go on, privately, with the setting up of the community; False if the author of the event does not decide about it.

`wanted`: he or she asks for it; else only if it waits for him or her.
"""
AT_START: Offer[[], Text | None] = Offer()
"""What the author of the event is to hear with the first private words; None for nothing. It is said once."""
TO_A_ROOM: Offer[[MessagePosted], Answer | None] = Offer()
"""What a plain private word that nobody acted on is answered with, if it is a question for everybody."""
NOT_FOR_QUESTIONS: Offer[[RoomInfo], bool] = Offer()
"""Is this a room in which members don't ask each other?"""
LINKED: Offer[[RoomInfo], Collection[int]] = Offer()
"""The rooms of the community that are linked with this one: what is said in one of them stands in the others too."""
OF_MEMBERS: Offer[[Purpose], str] = Offer()
"""What the bot showed for this purpose that members made, so that it can be reported like their words; else nothing."""
ENDS: Offer[[], datetime | None] = Offer()
"""When the community ends, if its members have decided so; what reaches past that is not begun."""
OVER: Offer[[], CommandError] = Offer()
"""What commands are answered with in a community that has ended: since when, where what it made is, what works."""
SPOKE: Offer[[datetime], Collection[int]] = Offer()
"""The members who said something in the rooms since then."""
WAITS_FOR_WORDS: Offer[[Purpose], bool] = Offer()
"""Would plain private words of the author of the event be taken by who said something for this purpose?"""
