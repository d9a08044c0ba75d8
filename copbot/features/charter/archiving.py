"""What the archive has of goals and rules: those that hold, and those that held before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copbot.features.charter import Paper, feature, lookups
from copbot.features.charter.tables import Charter
from copbot.kit.archived import ARCHIVED, Part, Record, Sort, Whom, named
from copbot.kit.context import Context
from copbot.rooms.text import text

_MOST = 10_000


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """Strangers can read the rules that hold, and no name; members read how all came about."""
    papers = (Paper.RULES,) if whom is Whom.PUBLIC else (Paper.GOALS, Paper.RULES)
    for number, paper in enumerate(papers, 1):
        found = lookups.versions(ctx.db, ctx.community.id, paper, _MOST if whom is Whom.MEMBERS else 1)
        if found:
            yield _record(ctx, 2 if paper is Paper.RULES else number, paper, found, whom)


def _record(ctx: Context, number: int, paper: Paper, found: Sequence[Charter], whom: Whom) -> Record:
    now, *before = found
    voted, title = ctx.words.rich("archived-voted"), ctx.words.line(f"charter-{paper}")
    return Record(
        sort=Sort.CHARTER,
        number=number,
        title=title[:1].upper() + title[1:],
        at=now.at,
        by=named(ctx, now.member_id) if whom is Whom.MEMBERS else "",
        notes=[voted] if now.proposal_id is not None else [],
        body=text(now.text),
        parts=[
            Part(text(one.text), named(ctx, one.member_id), one.at, note=voted if one.proposal_id is not None else ())
            for one in before
        ],
    )
