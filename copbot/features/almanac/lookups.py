"""What is looked up of who takes part."""

from __future__ import annotations

from sqlmodel import Session, col, select

from storage.models import Account, Post, Stay, Vote


def has_taken_part(db: Session, member_id: int) -> bool:
    """Does the member moderate somewhere, or has said or voted something that is kept?"""
    signs = (
        select(Account.id)
        .join(Stay, col(Stay.account_id) == Account.id)
        .where(Account.member_id == member_id, Stay.moderator),
        select(Post.id).where(Post.author_id == member_id),
        select(Vote.post_id).where(Vote.member_id == member_id),
    )
    return any(db.exec(sign.limit(1)).first() is not None for sign in signs)
