"""Codes with which rooms are claimed."""

from __future__ import annotations

from sqlmodel import select

from copbot.claiming import new_code
from copbot.clock import Clock
from storage.database import Database
from storage.models import Community
from storage.unit import Unit


def claim_code(database: Database) -> str:
    """A new one for the first community, as `copbot claim` makes it."""
    unit = Unit(database.engine, {})
    community = unit.session.exec(select(Community)).first()
    if community is None:
        community = Community(id=unit.new_id("community"), name="community")
        unit.session.add(community)
        unit.session.flush()
    made = new_code(unit, community.id, Clock().now())
    unit.commit()
    unit.close()
    return made
