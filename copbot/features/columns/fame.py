"""Who stands where in a column's hall of fame. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Voted:
    """An entry that was voted on: whose it was, how many voted, and how many of these for it."""

    member: int
    votes: int
    voters: int


def standings(entries: Sequence[Voted]) -> Mapping[int, float]:
    """How well the entries of each member are liked, over all weeks, from 0 to 1.

    The Bayesian mean (C·m + Σv) / (C + n), as rating sites use it: Σv are the votes for a member's entries, n all that
    could have been for them, m the mean share of votes over everybody's entries, and C, by which that counts, the
    median number of voters. So one good week with few voters doesn't stand above many good weeks. Source: "Bayesian
    average", as in IMDb's weighted rating, WR = (v·R + m·C) / (v + m) with their letters.
    """
    counted = [one for one in entries if one.voters]
    if not counted:
        return {}
    mean = sum(one.votes for one in counted) / sum(one.voters for one in counted)
    weight = median(one.voters for one in counted)
    by_member: dict[int, list[Voted]] = {}
    for one in counted:
        by_member.setdefault(one.member, []).append(one)
    return {
        member: (weight * mean + sum(one.votes for one in theirs)) / (weight + sum(one.voters for one in theirs))
        for member, theirs in by_member.items()
    }


def best(votes: Mapping[int, int]) -> list[int]:
    """Which have most votes, and at least one; several, if as many."""
    most = max(votes.values(), default=0)
    return sorted(one for one, count in votes.items() if count == most and most > 0)
