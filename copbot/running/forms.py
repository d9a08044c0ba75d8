"""Forms of the web side as the engine gets them: about whose community they are, and what became of them."""

from __future__ import annotations

from copbot.community.directory import Directory
from copbot.community.infos import CommunityInfo
from copbot.kit.batch import Batch
from copbot.kit.context import Context
from copbot.rooms.events import FormSent
from storage.unit import Unit


def community_of(directory: Directory, unit: Unit, event: FormSent) -> CommunityInfo | None:
    """The community that a form is about, if its author is known there."""
    try:
        community = directory.community(unit, event.community)
    except KeyError:
        return None
    account = directory.account(unit, community, event.platform, event.author.id)
    return community if account is not None else None


def fail(batch: Batch, context: Context | None = None) -> None:
    """Who sent the form that is being handled, if it is one, is told that nothing came of it."""
    outcome = batch.outcome if context is None else context.outcome
    if outcome is not None:
        outcome.clear()
        outcome.failed = True


def again(batch: Batch) -> None:
    """Who sent it is told that it was handled before."""
    if batch.outcome is not None:
        batch.outcome.clear()
        batch.outcome.again = True
