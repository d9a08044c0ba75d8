"""The library: items, whose words are in them, what they are about, comments, versions, and what finds them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0059"
down_revision = "0058"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _word(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def upgrade() -> None:
    """From 0058."""
    op.create_table(
        "library_item",
        _number("id"),
        _number("community_id"),
        _word("kind"),
        _text("title"),
        _text("text"),
        _text("authors"),
        _number("year", nullable=True),
        _word("doi"),
        _word("isbn"),
        _text("url"),
        _text("address"),
        _text("entry"),
        _number("member_id", nullable=True),
        _number("post_id", nullable=True),
        _number("room_id", nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("wide", sa.Boolean(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        _word("about"),
        _word("page"),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        _number("version"),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("library_item_kind", "library_item", ["community_id", "kind", "id"])
    for name in ("doi", "isbn", "address", "about"):
        op.create_index(f"library_item_{name}", "library_item", ["community_id", name])
    op.create_index("library_item_message", "library_item", ["message"])
    op.create_index("library_item_public", "library_item", ["community_id", "public", "id"])
    op.create_index(op.f("ix_library_item_member_id"), "library_item", ["member_id"])
    op.create_index(op.f("ix_library_item_post_id"), "library_item", ["post_id"])
    op.create_table(
        "library_part",
        _number("item_id"),
        _number("member_id"),
        _number("community_id"),
        _word("role"),
        _text("text"),
        _word("says"),
        _word("opening"),
        sa.ForeignKeyConstraint(["item_id"], ["library_item.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("item_id", "member_id"),
    )
    op.create_index(op.f("ix_library_part_member_id"), "library_part", ["member_id"])
    op.create_table(
        "library_subject",
        _number("item_id"),
        _word("words"),
        _number("community_id"),
        sa.ForeignKeyConstraint(["item_id"], ["library_item.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("item_id", "words"),
    )
    op.create_index("library_subject_words", "library_subject", ["community_id", "words", "item_id"])
    op.create_table(
        "library_word",
        _number("community_id"),
        _word("stem"),
        _number("item_id"),
        sa.PrimaryKeyConstraint("community_id", "stem", "item_id"),
    )
    op.create_index("library_word_item", "library_word", ["item_id"])
    op.create_table(
        "library_comment",
        _number("id"),
        _number("community_id"),
        _number("item_id"),
        _number("member_id"),
        _text("text"),
        sa.Column("at", Moment(), nullable=False),
        _number("room_id", nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["item_id"], ["library_item.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("library_comment_message", "library_comment", ["message"])
    op.create_index("library_comment_item", "library_comment", ["item_id", "id"])
    op.create_index(op.f("ix_library_comment_member_id"), "library_comment", ["member_id"])
    op.create_table(
        "library_version",
        _number("item_id"),
        _number("number"),
        _number("community_id"),
        _number("member_id", nullable=True),
        _text("title"),
        _text("text"),
        _text("url"),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["library_item.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("item_id", "number"),
    )
    op.create_index(op.f("ix_library_version_member_id"), "library_version", ["member_id"])


def downgrade() -> None:
    """To 0058."""
    for table in ("version", "comment", "word", "subject", "part", "item"):
        op.drop_table(f"library_{table}")
