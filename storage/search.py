"""Full-text search among what a community has learned: the same on SQLite and PostgreSQL.

Words are weighed by their rarity in the community: `Term` counts in how many posts each stem occurs, and under the
empty term how many posts there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from itertools import combinations
from math import log
from typing import Final

from sqlalchemy import Connection, bindparam, text
from sqlmodel import Session

from storage import index
from storage.index import Entry
from storage.stems import stems

__all__ = ["drop", "find", "put", "rarity", "stems"]

_ALL_POSTS: Final = ""
# Rare stems are looked up each for itself, up to so many stems and posts in all.
_RARE_STEMS: Final = 12
_RARE_POSTS: Final = 10_000
# Of the query's five rarest stems those that are too common for that are looked up together, up to so many.
_CHOSEN: Final = 5
_COMMON_STEMS: Final = 3
_COMMON_POSTS: Final = 200
# A stem in more than this share of the posts isn't looked up if there are others; few posts know no rarity.
_TOO_COMMON: Final = 0.2
_SMALL: Final = 100
_CANDIDATES: Final = 100
# Rarer than once in so many posts is not rarer still: else a slip of the pen outweighs the rest of a question.
_RAREST: Final = 1_000

_COUNTS = text("SELECT term, posts FROM term WHERE community_id = :community AND term IN :terms").bindparams(
    bindparam("terms", expanding=True)
)
_MORE = text(
    "INSERT INTO term (community_id, term, posts) VALUES (:community, :term, 1)"
    " ON CONFLICT (community_id, term) DO UPDATE SET posts = term.posts + 1"
)
_FEWER = text("UPDATE term SET posts = posts - 1 WHERE community_id = :community AND term = :term")
_NONE_LEFT = text("DELETE FROM term WHERE community_id = :community AND term = :term AND posts <= 0")


def put(session: Session, question_id: int, community_id: int, text: str, language: str) -> None:
    """Makes a question findable by the words of `text` (its own and its answers'), and by no others.

    A text without any word that tells something takes it out of the index.
    """
    session.flush()
    connection = session.connection()
    old = index.stored(connection, question_id)
    new = Entry(question_id, community_id, stems(text, language))
    if old is not None and old.community_id == community_id and set(old.stems) == set(new.stems):
        return
    if old is not None:
        index.erase(connection, old)
    if new.stems:
        index.add(connection, [new])
    _recount(connection, old, new if new.stems else None)


def drop(session: Session, question_id: int) -> None:
    """Takes a question out of the index; nothing happens if it isn't in it."""
    session.flush()
    connection = session.connection()
    old = index.stored(connection, question_id)
    if old is not None:
        index.erase(connection, old)
        _recount(connection, old, None)


def find(session: Session, community_id: int, text: str, language: str, limit: int = 20) -> list[tuple[int, float]]:
    """The community's questions that are most like `text`, best first, each with its score; at most 100.

    The score, above 0 and up to 1, is the share of the query's weight that the question has in common with it, words
    weighing the more the rarer they are in the community; words that nobody used weigh as the rarest. Of two equal
    scores the question with fewer words comes first, then the newer one.
    """
    connection = session.connection()
    query = stems(text, language)
    counts = _counts(connection, community_id, query)
    posts = counts.pop(_ALL_POSTS, 0)
    if not counts:
        return []
    weights = {stem: _weight(counts.get(stem, 0), posts) for stem in query}
    whole = sum(weights.values())
    ranked = []
    for question_id, held in index.stored_many(
        connection, community_id, _candidates(connection, community_id, counts, weights, posts)
    ):
        # Rounded, so that the order of adding up decides nothing.
        score = round(sum(weights.get(stem, 0.0) for stem in held) / whole, 6)
        ranked.append((-score, len(held), -question_id))
    ranked.sort()
    return [(-negative_id, -negative) for negative, _, negative_id in ranked[:limit]]


def rarity(session: Session, community_id: int, terms: Sequence[str]) -> dict[str, float]:
    """How much each of these stems tells in the community: the rarer the more."""
    counts = _counts(session.connection(), community_id, terms)
    posts = counts.pop(_ALL_POSTS, 0)
    return {term: _weight(counts.get(term, 0), posts) for term in terms}


def _weight(posts: int, of: int) -> float:
    return log(1 + of / max(posts, 1, of / _RAREST)) ** 2


def _candidates(
    connection: Connection, community_id: int, counts: Mapping[str, int], weights: Mapping[str, float], posts: int
) -> list[int]:
    """The questions that hold most of the weight of the query's rarer stems."""
    rare, common = _chosen(counts, posts)
    held: dict[int, float] = {}
    for stem in rare:
        weight = weights[stem]
        for question_id in index.matching(connection, community_id, [stem], counts[stem]):
            held[question_id] = held.get(question_id, 0.0) + weight
    together: dict[int, float] = {}
    for size in range(1, len(common) + 1):
        for group in combinations(common, size):
            weight = sum(weights[stem] for stem in group)
            for question_id in index.matching(connection, community_id, group, _COMMON_POSTS):
                together[question_id] = max(together.get(question_id, 0.0), weight)
    for question_id, weight in together.items():
        held[question_id] = held.get(question_id, 0.0) + weight
    return nlargest(_CANDIDATES, held, key=lambda question_id: (held[question_id], question_id))


def _chosen(counts: Mapping[str, int], posts: int) -> tuple[list[str], list[str]]:
    """The stems to look up: those whose every post is looked at, and those that are too common for that."""
    rarest = sorted(counts, key=lambda stem: (counts[stem], stem))
    ceiling = max(posts * _TOO_COMMON, _SMALL)
    usable = [stem for stem in rarest if counts[stem] <= ceiling] or rarest
    rare: list[str] = []
    room = _RARE_POSTS
    for stem in usable[:_RARE_STEMS]:
        room -= counts[stem]
        if room < 0:
            break
        rare.append(stem)
    return rare, usable[len(rare) : _CHOSEN][:_COMMON_STEMS]


def _counts(connection: Connection, community_id: int, terms: Sequence[str]) -> dict[str, int]:
    if not terms:
        return {}
    rows = connection.execute(_COUNTS, {"community": community_id, "terms": [_ALL_POSTS, *terms]})
    return {row.term: row.posts for row in rows}


def _recount(connection: Connection, old: Entry | None, new: Entry | None) -> None:
    before, after = _counted(old), _counted(new)
    # In order, so that two writers that meet wait for each other instead of deadlocking.
    gone, come = sorted(before - after), sorted(after - before)
    if gone:
        connection.execute(_FEWER, _parameters(gone))
        connection.execute(_NONE_LEFT, _parameters(gone))
    if come:
        connection.execute(_MORE, _parameters(come))


def _counted(entry: Entry | None) -> set[tuple[int, str]]:
    return set() if entry is None else {(entry.community_id, term) for term in (_ALL_POSTS, *entry.stems)}


def _parameters(terms: Iterable[tuple[int, str]]) -> list[dict[str, object]]:
    return [{"community": community_id, "term": term} for community_id, term in terms]
