"""The stems that a community's findable posts hold, and in how many of them each occurs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from math import log
from typing import Final

from sqlalchemy import bindparam, func, literal, select, text, union_all
from sqlmodel import col

from storage import beginnings, spelling
from storage.index import Entry
from storage.models import Term
from storage.prepared import Prepared, Where, dialect_of

ALL_POSTS: Final = ""
"""The stem under which it stands how many posts there are."""
# Rarer than once in so many posts is not rarer still: else a slip of the pen outweighs the rest of a question.
_RAREST: Final = 1_000
# Of so many words it is looked whether they are slips, the longest first; and so many stems are looked at for that.
_SLIPS: Final = 4
_LOOKED_AT: Final = 3_000
_FEW: Final = 2

_COUNTS = Prepared(
    text("SELECT term, posts FROM term WHERE community_id = :community AND term IN :terms").bindparams(
        bindparam("terms", expanding=True)
    )
)
_MORE = Prepared(
    text(
        "INSERT INTO term (community_id, term, posts) VALUES (:community, :term, 1)"
        " ON CONFLICT (community_id, term) DO UPDATE SET posts = term.posts + 1"
    )
)
_FEWER = Prepared(text("UPDATE term SET posts = posts - 1 WHERE community_id = :community AND term = :term"))
_NONE_LEFT = Prepared(text("DELETE FROM term WHERE community_id = :community AND term = :term AND posts <= 0"))


def weight(posts: int, of: int) -> float:
    """What a stem weighs that occurs in so many of the community's posts."""
    return log(1 + of / max(posts, 1, of / _RAREST)) ** 2


def counts(db: Where, community_id: int, stems: Collection[str]) -> dict[str, int]:
    """In how many posts each of these stems occurs, without those that occur in none; and how many posts there are."""
    if not stems:
        return {}
    rows = _COUNTS.all(db, {"community": community_id, "terms": [ALL_POSTS, *stems]})
    return {row[0]: row[1] for row in rows}


def slips(db: Where, community_id: int, stems: Iterable[str]) -> dict[str, dict[str, int]]:
    """The known stems that each of these may be a slip of, with the number of their posts."""
    looked_for = sorted(filter(spelling.can_slip, stems), key=lambda stem: (-len(stem), stem))[:_SLIPS]
    # The second letter slips seldom: that is looked at in a short search, where much hangs on each word.
    all_ways = len(looked_for) <= _FEW
    begins = [
        (begin, stem)
        for stem in looked_for
        for begin in (sorted(spelling.beginnings(stem)) if all_ways else (stem[:2],))
    ]
    if not begins:
        return {}
    server = dialect_of(db) == "postgresql"
    values: dict[str, object] = {"community": community_id}
    for number, (begin, stem) in enumerate(begins):
        values |= beginnings.values(f"begin{number}", begin, server=server)
        values |= {f"least{number}": len(stem) - spelling.MOST_LETTERS}
        values |= {f"most{number}": len(stem) + spelling.MOST_LETTERS}
        head, tail = spelling.ends(stem)
        values |= {f"head{number}": head + "%", f"tail{number}": "%" + tail}
    found: dict[str, dict[str, int]] = {}
    for number, stem, posts in _beginning_so(len(begins), server=server).all(db, values):
        asked = begins[number][1]
        if spelling.is_slip(asked, stem):
            found.setdefault(asked, {})[stem] = posts
    return found


@cache
def _beginning_so(times: int, *, server: bool) -> Prepared:
    term = col(Term.term)
    each = (
        select(literal(number).label("number"), term, col(Term.posts)).where(
            col(Term.community_id) == bindparam("community"),
            beginnings.begins(term, f"begin{number}", server=server),
            func.length(term).between(bindparam(f"least{number}"), bindparam(f"most{number}")),
            term.like(bindparam(f"head{number}")) | term.like(bindparam(f"tail{number}")),
        )
        for number in range(times)
    )
    return Prepared(union_all(*each).limit(_LOOKED_AT))


def recount(db: Where, old: Entry | None, new: Entry | None) -> None:
    """A question is findable by other stems than before: None stands for none at all."""
    before, after = _counted(old), _counted(new)
    # In order, so that two writers that meet wait for each other instead of deadlocking.
    gone, come = sorted(before - after), sorted(after - before)
    if gone:
        _FEWER.run_all(db, _parameters(gone))
        _NONE_LEFT.run_all(db, _parameters(gone))
    if come:
        _MORE.run_all(db, _parameters(come))


def _counted(entry: Entry | None) -> set[tuple[int, str]]:
    return set() if entry is None else {(entry.community_id, term) for term in (ALL_POSTS, *entry.stems)}


def _parameters(terms: Iterable[tuple[int, str]]) -> list[dict[str, object]]:
    return [{"community": community_id, "term": term} for community_id, term in terms]
