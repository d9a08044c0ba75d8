"""What somebody who has just come says is taken with care: adverts come from newcomers, and with a link."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from copbot.patterns import expression
from storage.models import Member

NEW_FOR = timedelta(minutes=30)
"""So long after being seen for the first time."""
_BEGINS = r"https?://|\bwww\.|\bt\.me/|\bdiscord\.gg/|\b[\w-]{2,}\.[a-z]{2,}/"
_LINK = expression(_BEGINS, re.IGNORECASE)
_WHOLE = expression(rf"(?:{_BEGINS})\S*", re.IGNORECASE)


def is_new(member: Member, now: datetime) -> bool:
    """Had the member come minutes ago?"""
    return now - member.since < NEW_FOR


def may_be_advert(member: Member, text: str, now: datetime) -> bool:
    """Is this what somebody who came minutes ago says with a link in it?"""
    return is_new(member, now) and _LINK.search(text) is not None


def without_links(text: str) -> str:
    """The text with an ellipsis for each link in it."""
    return _WHOLE.sub("…", text)
