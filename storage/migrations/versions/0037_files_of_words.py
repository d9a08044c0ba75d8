"""What comes with the words of tickets and applications has columns of its own, and is no part of the words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

_NAMES = {"ticket": ("text", "held", "pending", "draft", "quoted"), "membership": ("answers",)}
_KEYS = {"ticket": ("id",), "membership": ("community_id", "member_id")}
_MARK = re.compile("\ufff9([^\ufffb]*)(?:\ufffb|$)")


def upgrade() -> None:
    """From 0036."""
    for table, names in _NAMES.items():
        for name in names:
            op.add_column(table, sa.Column(f"{name}_files", sa.Text(), nullable=False, server_default=sa.text("''")))
        _take_out(table, names)


def downgrade() -> None:
    """To 0036."""
    for table, names in _NAMES.items():
        for name in names:
            op.drop_column(table, f"{name}_files")


def _take_out(table: str, names: tuple[str, ...]) -> None:
    """What stood between marks in the words."""
    columns: list[sa.ColumnClause[str]] = [
        sa.column(one) for one in (*_KEYS[table], *names, *(f"{name}_files" for name in names))
    ]
    there, connection = sa.table(table, *columns), op.get_bind()
    for row in connection.execute(sa.select(there)).mappings().all():
        made: dict[str, str] = {}
        for name in names:
            files = [file for found in _MARK.finditer(row[name] or "") for file in _files(found[1])]
            if _MARK.search(row[name] or ""):
                made |= {name: _MARK.sub("", row[name]), f"{name}_files": json.dumps(files) if files else ""}
        if made:
            where = [there.c[key] == row[key] for key in _KEYS[table]]
            connection.execute(sa.update(there).where(*where).values(**made))


def _files(kept: str) -> Iterator[object]:
    try:
        found = json.loads(kept)
    except ValueError:
        # It was cut off.
        return
    yield from found if isinstance(found, list) else ()
