"""Full-text search among what a community has learned: the same on SQLite and PostgreSQL.

Words are weighed by their rarity in the community (`storage.vocabulary`), and found again with slips of the pen, or
written as two for one (`storage.likeness`). `alike` is how a question that was asked before is found again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from itertools import chain, combinations
from typing import Final

from sqlmodel import Session

from storage import embeddings, index, likeness, spelling, vocabulary
from storage.emptiness import has_none
from storage.index import Entry
from storage.likeness import Sought
from storage.models import Term
from storage.stems import MAX_CHARACTERS, MAX_STEMS, Word, languages_of, spelt, stems
from storage.vocabulary import ALL_POSTS

__all__ = ["alike", "among", "drop", "find", "put", "rarity", "stems"]

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
# Of so many that have most of a question's words it is looked how much of their own words the question has.
_COMPARED: Final = 6
# These are among so many that have most of its rarer words.
_LIKELY: Final = 40


def put(
    session: Session, question_id: int, community_id: int, text: str, language: str, answers: Sequence[str] = ()
) -> None:
    """Makes a question findable by the words of `text` and of its answers, and by no others.

    Texts without any word that tells something take it out of the index. `language` is the community's; where a
    question is plainly in another one, it is read so.
    """
    session.flush()
    old = index.stored(session, question_id)
    if old is not None:
        # What it meant before.
        embeddings.drop(session, question_id)
    whole = "\n".join((text, *answers))
    spoken = languages_of(whole, language)[0]
    own = stems(text, spoken)
    # Each part by itself, for what was asked was read already; of very much only the beginning counts.
    parts = answers if len(whole) <= MAX_CHARACTERS else (whole,)
    held = list(dict.fromkeys(chain(own, *(stems(one, spoken) for one in parts))))[:MAX_STEMS]
    new = Entry(question_id, community_id, held, len(own))
    if old is not None and _same(old, new):
        return
    if old is not None:
        index.erase(session, old)
    if new.stems:
        index.add(session, [new])
    vocabulary.recount(session, old, new if new.stems else None)


def _same(old: Entry, new: Entry) -> bool:
    return (old.community_id, old.own, set(old.stems)) == (new.community_id, new.own, set(new.stems))


def drop(session: Session, question_id: int) -> None:
    """Takes a question out of the index; nothing happens if it isn't in it."""
    session.flush()
    embeddings.drop(session, question_id)
    old = index.stored(session, question_id)
    if old is not None:
        index.erase(session, old)
        vocabulary.recount(session, old, None)


def find(session: Session, community_id: int, text: str, language: str, limit: int = 20) -> list[tuple[int, float]]:
    """The community's questions that are most like `text`, best first, each with its score; at most 100.

    The score, above 0 and up to 1, is the share of the query's weight that the question has in common with it, words
    weighing the more the rarer they are in the community; words that nobody used weigh as the rarest. Of two equal
    scores the question with fewer words comes first, then the newer one.
    """
    ranked = _ranked(session, _seek(session, community_id, text, language), _CANDIDATES)
    return [(entry.question_id, score) for score, entry in ranked[:limit]]


def alike(
    session: Session,
    community_id: int,
    text: str,
    language: str,
    only: Collection[int] | None = None,
    least: float = 0.0,
) -> list[tuple[int, float]]:
    """The community's questions that ask most likely what `text` asks, the likeliest first, each with its likeness.

    The likeness, above 0 and up to 1, is what `storage.likeness.likeness` makes of the question's own words. Those that
    are less like it than `least` are left out. With `only` just these are meant, few, and where none of them is like it
    that is told sooner.
    """
    seeking = _seek(session, community_id, text, language)
    if only is not None and not _is_any_like(session, seeking, only, least):
        return []
    found = _likenesses(session, seeking, _ranked(session, seeking, _LIKELY)[:_COMPARED])
    wanted = (one for one in found if one[1] and one[1] >= least and (only is None or one[0] in only))
    return sorted(wanted, key=lambda one: -one[1])


def _is_any_like(session: Session, seeking: _Seeking, these: Collection[int], least: float) -> bool:
    held = index.stored_many(session, seeking.community_id, these) if these and seeking.may_be else ()
    shares = ((seeking.sought.share(entry.stems), entry) for entry in held)
    # The likeness is the mean of two shares, each of which is 1 at most, and of all words at least what it is of some.
    likely = [(share, entry) for share, entry in shares if share >= least * least]
    return any(likeness >= least for _, likeness in _likenesses(session, seeking, likely))


def _likenesses(session: Session, seeking: _Seeking, best: Sequence[tuple[float, Entry]]) -> list[tuple[int, float]]:
    """How like each of these is, of which the share is known that they have of what is looked for."""
    own = {entry.question_id: entry.stems[: entry.own] for _, entry in best}
    weights = rarity(session, seeking.community_id, {stem for stems in own.values() for stem in stems})
    return [
        (entry.question_id, _likeness(seeking.sought, share, own[entry.question_id], weights)) for share, entry in best
    ]


def among(
    session: Session,
    community_id: int,
    text: str,
    language: str,
    texts: Mapping[int, str],
    only: Collection[int] | None = None,
) -> list[tuple[int, float, float]]:
    """The few of some texts, by their numbers, that are most like `text`, the likeliest first, each with two shares.

    They are those of `alike`; the texts need not be in the index. With `only` just these are meant: by the others it
    is told how rare a word is.
    """
    numbers = texts.keys() if only is None else only
    if not numbers:
        return []
    asked = _spelt(text, language)
    held = {number: _held(one, language) for number, one in texts.items()}
    likely = _likeliest(asked, held if only is None else {number: held[number] for number in only})
    if not likely:
        return []
    known = frozenset[str]().union(*(held[number] for number in likely))
    weights = _weights_among(session, community_id, known | _stems(asked), held.values())
    sought = likeness.sought(asked, weights, known, _slips_among(asked, known))
    found = [(number, sought.share(held[number]), sought.share_of(held[number], weights)) for number in likely]
    return sorted(found, key=lambda one: (-one[1] * one[2], -one[0]))


def has_some_of(text: str, language: str, texts: Collection[str]) -> bool:
    """Has any of these texts a word of `text`, as `among` finds it again?"""
    if not texts:
        return False
    return bool(_likeliest(_spelt(text, language), dict(enumerate(_held(one, language) for one in texts))))


def _likeliest(asked: Sequence[Word], held: Mapping[int, frozenset[str]]) -> list[int]:
    """Those that hold most of the words, each of which counts for one."""
    known = frozenset[str]().union(*held.values())
    sought = likeness.sought(asked, dict.fromkeys(known | _stems(asked), 1.0), known, _slips_among(asked, known))
    shares = {number: sought.share(those) for number, those in held.items()}
    return nlargest(
        _COMPARED, (number for number in held if shares[number]), key=lambda number: (shares[number], number)
    )


def _weights_among(
    session: Session, community_id: int, terms: Collection[str], texts: Collection[frozenset[str]]
) -> dict[str, float]:
    """What each of these stems weighs where these texts count among the community's posts."""
    counts, among = vocabulary.counts(session, community_id, terms), Counter(chain.from_iterable(texts))
    posts = counts.get(ALL_POSTS, 0) + len(texts)
    return {term: vocabulary.weight(counts.get(term, 0) + among[term], posts) for term in terms}


def _slips_among(asked: Sequence[Word], known: Collection[str]) -> dict[str, list[str]]:
    begins: dict[str, list[str]] = {}
    for stem in known:
        begins.setdefault(stem[:2], []).append(stem)
    return {
        stem: [
            one for begin in spelling.beginnings(stem) for one in begins.get(begin, ()) if spelling.is_slip(stem, one)
        ]
        for stem in _stems(asked)
        if stem not in known and spelling.can_slip(stem)
    }


@lru_cache(maxsize=1_000)
def _held(text: str, language: str) -> frozenset[str]:
    return frozenset(_stems(_spelt(text, language)))


@lru_cache(maxsize=100)
def _spelt(text: str, language: str) -> tuple[Word, ...]:
    """What is asked is looked for among what was answered, and among what is open, and is open itself then."""
    return tuple(spelt(text, language))


def rarity(session: Session, community_id: int, terms: Collection[str]) -> dict[str, float]:
    """How much each of these stems tells in the community: the rarer the more."""
    counts = vocabulary.counts(session, community_id, terms)
    posts = counts.pop(ALL_POSTS, 0)
    return {term: vocabulary.weight(counts.get(term, 0), posts) for term in terms}


def _likeness(sought: Sought, share: float, own: Sequence[str], weights: Mapping[str, float]) -> float:
    # Of what was put in before it was told apart which words are the question's own, only the one share is known.
    return likeness.likeness(sought, own, weights) if own else share


def _stems(words: Sequence[Word]) -> set[str]:
    return {word.stem for word in words if word.stem}


@dataclass(frozen=True, slots=True)
class _Seeking:
    """What is looked for in a community: its words, and as which stems they may be found there.

    `counts` tells in how many of its `posts` those stems are.
    """

    community_id: int
    sought: Sought
    may_be: frozenset[str]
    counts: Mapping[str, int]
    weights: Mapping[str, float]
    posts: int


def _seek(session: Session, community_id: int, text: str, language: str) -> _Seeking:
    if has_none(session, Term, community_id):
        # Nothing has been answered there yet.
        return _Seeking(community_id, Sought({}, {}, (), 0.0), frozenset(), {}, {}, 0)
    asked = _spelt(text, language)
    stems_asked = _stems(asked)
    parts = {part for stem in stems_asked for part in spelling.parts(stem)}
    wholes = {whole for _, whole in spelling.joined(asked)}
    others = {other for word in asked for other in word.others}
    counts = vocabulary.counts(session, community_id, stems_asked | parts | wholes | others) if stems_asked else {}
    posts = counts.pop(ALL_POSTS, 0)
    unknown = {word.stem for word in asked if word.stem and not {word.stem, *word.others} & counts.keys()}
    slips = vocabulary.slips(session, community_id, unknown) if posts else {}
    counts |= {stem: number for those in slips.values() for stem, number in those.items()}
    weights = {stem: vocabulary.weight(counts.get(stem, 0), posts) for stem in stems_asked | counts.keys()}
    sought = likeness.sought(asked, weights, counts, slips)
    may_be = frozenset(stem for ways in sought.ways.values() for way in ways for stem in way.stems)
    return _Seeking(community_id, sought, may_be, counts, weights, posts)


def _ranked(session: Session, seeking: _Seeking, most: int) -> list[tuple[float, Entry]]:
    """The questions that have some of it, with the share that they have, the best first."""
    if not seeking.may_be:
        return []
    held = index.stored_many(session, seeking.community_id, _candidates(session, seeking, most))
    share, may_be = seeking.sought.share, seeking.may_be
    shares = ((share(may_be.intersection(entry.stems)), entry) for entry in held)
    return sorted(shares, key=lambda one: (-one[0], len(one[1].stems), -one[1].question_id))


def _candidates(session: Session, seeking: _Seeking, most: int) -> list[int]:
    """The questions that hold most of the weight of the query's rarer stems."""
    weights = seeking.weights
    rare, common = _chosen({stem: seeking.counts[stem] for stem in seeking.may_be}, seeking.posts)
    groups = [group for size in range(1, len(common) + 1) for group in combinations(common, size)]
    wanted = [*(((stem,), seeking.counts[stem]) for stem in rare), *((group, _COMMON_POSTS) for group in groups)]
    matching = index.matching(session, seeking.community_id, wanted)
    held: dict[int, float] = {}
    for stem, found in zip(rare, matching, strict=False):
        weight = weights[stem]
        for question_id in found:
            held[question_id] = held.get(question_id, 0.0) + weight
    together: dict[int, float] = {}
    for group, found in zip(groups, matching[len(rare) :], strict=True):
        weight = sum(weights[stem] for stem in group)
        for question_id in found:
            together[question_id] = max(together.get(question_id, 0.0), weight)
    for question_id, weight in together.items():
        held[question_id] = held.get(question_id, 0.0) + weight
    return nlargest(most, held, key=lambda question_id: (held[question_id], question_id))


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
