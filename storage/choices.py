"""What was chosen in the chat: read, written, taken back."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from storage.models import Chosen, Community, SettingChange


def all_chosen(db: Session) -> Sequence[tuple[Chosen, str]]:
    """All that holds now, each with the name of its community."""
    return db.exec(select(Chosen, Community.name).join(Community).order_by(col(Chosen.id))).all()


def put(db: Session, community_id: int, room_id: int | None, feature: str, setting: str, value: str | None) -> None:
    """This holds from now on; None for nothing of its own."""
    here = (Chosen.community_id == community_id, Chosen.feature == feature, Chosen.setting == setting)
    found = db.exec(select(Chosen).where(*here, col(Chosen.room_id).is_not_distinct_from(room_id))).first()
    if found is None and value is not None:
        db.add(
            Chosen(community_id=community_id, room_id=room_id, feature=feature, setting=setting, value=value),
        )
    elif found is not None and value is not None:
        found.value = value
    elif found is not None:
        db.delete(found)
    db.flush()


def changes(db: Session, community_id: int, limit: int) -> Sequence[SettingChange]:
    """What was changed in a community, the newest first."""
    newest = select(SettingChange).where(SettingChange.community_id == community_id)
    return db.exec(newest.order_by(col(SettingChange.id).desc()).limit(limit)).all()
