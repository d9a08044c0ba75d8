"""What came with posts: kinds, names and descriptions, in posts and in what stands of them in linked rooms."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None
_NAMED = sa.text("SELECT DISTINCT files FROM copy WHERE files <> ''")
_KEEP = sa.text("UPDATE copy SET files = :now WHERE files = :before")


def upgrade() -> None:
    """From the one before. Of what came with earlier posts the names are known, one a line."""
    op.add_column("post", sa.Column("files", sa.Text(), server_default="", nullable=False))
    db = op.get_bind()
    for named in db.execute(_NAMED).scalars().all():
        files = [["file", name, "", None, None] for name in named.split("\n") if name]
        db.execute(_KEEP, {"before": named, "now": json.dumps(files)})


def downgrade() -> None:
    """To the one before: descriptions are lost."""
    db = op.get_bind()
    for kept in db.execute(_NAMED).scalars().all():
        names = "\n".join(name or kind for kind, name, *_ in json.loads(kept))
        db.execute(_KEEP, {"before": kept, "now": names})
    op.drop_column("post", "files")
