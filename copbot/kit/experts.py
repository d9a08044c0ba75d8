"""Who is likely to know: members who answered similar questions, who say so themselves, and who answer much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from functools import partial
from math import exp2

from pydantic import Field

from copbot.community.values import Duration
from copbot.kit import valued
from copbot.kit.context import Context
from copbot.kit.feature import FeatureSettings
from copbot.kit.worth import Signs, is_enough
from copbot.language import topics
from copbot.language.topics import Topic
from storage import knowing, profiles, search
from storage.profiles import Seen, TopicKind

_LOOK_AT = 50
"""So many questions that are like it are looked at."""
_WEAR = timedelta(days=365)
"""After so long half of what an answer tells of who gave it has worn off."""
_OWN_WORD = 0.5
"""A word of one's own counts for so much of an answer to the very same question."""
_LATELY = timedelta(days=90)
_ANSWERED = 300
_SEVERAL = 3
"""Who answered so many of the newest questions answers often."""
_FRESH = timedelta(days=7)
"""After so long half of what an answer tells of who answers whatever is asked has worn off."""
_HERE = timedelta(days=30)
"""So long after his or her last answer a member is half as likely to answer; never less than `_AWAY`."""
_AWAY = 0.5
_DECLINED = 200
_TURN = timedelta(days=7)
_NONE = timedelta()


class Proof(IntEnum):
    """What shows that an answer is one."""

    NONE = 0
    """It was found wanting."""
    ANY = 1
    """That it was given."""
    HELPED = 2
    ACCEPTED = 3


_COUNTS = {Proof.ANY: 0.25, Proof.HELPED: 0.5, Proof.ACCEPTED: 1.0}


class AlmanacSettings(FeatureSettings):
    """Settings of who knows what."""

    synonyms: tuple[tuple[str, ...], ...] = Field(
        (),
        description="words that mean the same when members say what they know, and when somebody asks who "
        'does: `[["js", "javascript"], ["sourdough", "levain"]]`',
    )
    watched_every: Duration = Field(
        timedelta(hours=1),
        description="how often, at most, members hear of new questions on the subjects that they watch; what has come "
        'together is said at once, `"0s"` for each at once',
    )


def experts(ctx: Context, text: str) -> dict[int, float]:
    """Members by id with how much they are likely to know about it, most likely first.

    Who answered what is like it counts most, the more the less long ago he or she answered anything; who says so
    himself or herself, too. Who answers much lately, of whatever is asked, counts a little: that tells where the
    subject tells nothing. For private eyes only: a member who shows it to nobody is among them if the bot can ask
    privately.
    """
    given = knowing.answerers(ctx.db, ctx.community.id, ctx.now - _LATELY, _ANSWERED)
    last: dict[int, datetime] = {}
    for member, at in given:
        if member not in last or at > last[member]:
            last[member] = at
    known = {
        member: how * max(_AWAY, _worn(ctx.now - last[member], _HERE) if member in last else 0.0)
        for member, how in learned(ctx, text, Proof.ANY).items()
    }
    for member, how in _says(ctx, text).items():
        known[member] = known.get(member, 0.0) + how
    # Of these it has been looked whether they are still here.
    here = dict(known)
    for member, how in _often(ctx, given).items():
        if member in known or ctx.is_here_by(member):
            here[member] = here.get(member, 0.0) + how
    not_theirs = _declined(ctx, text, here) if here else {}
    return ranked({member: how * exp2(-not_theirs.get(member, 0.0)) for member, how in here.items()})


def in_turn(ctx: Context, known: Mapping[int, float]) -> dict[int, float]:
    """The same members, those later who were asked lately: each question within a week counts as one more to share."""
    asked = knowing.asked_since(ctx.db, known, ctx.now - _TURN) if known else {}
    return ranked({member: how / (1 + asked.get(member, 0)) for member, how in known.items()})


def learned(ctx: Context, text: str, proof: Proof = Proof.ACCEPTED) -> dict[int, float]:
    """Those who answered what is like it, by answers of which there is this proof.

    Who does not want to be taken for somebody who knows about it is not among them. An accepted answer to the very same
    question, given today, counts 1; one that helped less, and one of which nothing is known a little.
    """
    found = dict(search.find(ctx.db, ctx.community.id, text, ctx.community.settings.language, limit=_LOOK_AT))
    known: dict[int, float] = {}
    now = ctx.now
    for question, given in valued.given(ctx, list(found), accepted=proof is Proof.ACCEPTED).items():
        for answer, signs, worth in given:
            shown = _proof(signs, worth)
            if shown >= proof:
                worn = _worn(now - answer.at, _WEAR)
                known[answer.author_id] = (
                    known.get(answer.author_id, 0.0) + found[question] ** 2 * _COUNTS[shown] * worn
                )
    hidden = own_word(ctx, text, TopicKind.HIDDEN, topics.within) if known else {}
    there = {member: weight for member, weight in known.items() if member not in hidden}
    return ranked({member: weight for member, weight in there.items() if ctx.is_here_by(member)})


def _declined(ctx: Context, text: str, members: Collection[int]) -> dict[int, float]:
    """How often these members said that questions like this one are not theirs; the very same question counts 1."""
    said = knowing.declined(ctx.db, members, ctx.now - _WEAR, _DECLINED)
    texts = knowing.texts(ctx.db, said) if said else {}
    found: dict[int, float] = {}
    for question, share, _ in search.among(ctx.db, ctx.community.id, text, ctx.community.settings.language, texts):
        for member in said[question]:
            found[member] = found.get(member, 0.0) + share
    return found


def _says(ctx: Context, text: str) -> dict[int, float]:
    """Those who say that they know about it, as far as they let others see that or the bot can ask them privately."""
    if not ctx.batch.settings.has("almanac"):
        return {}
    return {
        member: _OWN_WORD
        for member in own_word(ctx, text, TopicKind.KNOWS, topics.within)
        if profiles.seen_by(ctx.db, member) is not Seen.NOBODY or ctx.reachable(ctx.member_by(member))
    }


def _often(ctx: Context, given: Sequence[tuple[int, datetime]]) -> dict[int, float]:
    """Those who gave several of these answers, each with his or her share of them, the latest counting most."""
    shares: dict[int, float] = {}
    now = ctx.now
    for member, at in given:
        shares[member] = shares.get(member, 0.0) + _worn(now - at, _FRESH)
    times, total = Counter(member for member, _ in given), sum(shares.values())
    return {member: share / total for member, share in shares.items() if times[member] >= _SEVERAL}


def _worn(age: timedelta, half: timedelta) -> float:
    """What is left of 1 when half of it wears off in so long."""
    return exp2(-(age / half)) if age > _NONE else 1.0


def _proof(signs: Signs, worth: float) -> Proof:
    if signs.accepted:
        return Proof.ACCEPTED
    return Proof.HELPED if is_enough(signs) else Proof.ANY if worth >= 0 else Proof.NONE


def own_word(ctx: Context, text: str, kind: TopicKind, fits: Callable[[Topic, Topic], bool]) -> dict[int, list[str]]:
    """The members who said this of topics that fit the text, each with these topics."""
    asked, found = topic_of(ctx, text), dict[int, list[str]]()
    # (What somebody says of himself or herself may have the subject anywhere in it.)
    whole = kind is TopicKind.ABOUT
    told = profiles.newest if whole else partial(profiles.near, words=words_for(ctx, asked))
    for one in told(ctx.db, ctx.community.id, kind):
        if fits(topic_of(ctx, one.words), asked) and ctx.is_here_by(one.member_id):
            found.setdefault(one.member_id, []).append(one.words)
    return found


def words_for(ctx: Context, asked: Topic) -> set[str]:
    """The words with which a subject of this text may begin."""
    same = (word for number, group in enumerate(_synonyms(ctx)) if f"={number}" in asked.holds for word in group)
    return {*asked.holds, *same}


def topic_of(ctx: Context, words: str) -> Topic:
    """The words as a subject, in the language and with the synonyms of the community."""
    return topics.topic(words, ctx.community.settings.language, _synonyms(ctx))


def _synonyms(ctx: Context) -> topics.Synonyms:
    settings = ctx.batch.settings
    has = settings.has("almanac")
    return settings.of(ctx.community.name, "almanac", AlmanacSettings).synonyms if has else ()


def ranked(known: Mapping[int, float]) -> dict[int, float]:
    """The most likely first."""
    return dict(sorted(known.items(), key=lambda item: (-item[1], item[0])))
