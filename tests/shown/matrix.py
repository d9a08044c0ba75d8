"""What a room on a real homeserver holds, as clients show it that know edits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from typing import Any

from babel.dates import format_datetime

from tests.shown.page import Line, Place

Json = dict[str, Any]


def place(title: str, events: Sequence[Json], names: dict[str, str]) -> Place:
    """The messages in the order in which they came, each as its last edit has it. `names` go by the people's ids."""
    marks: dict[str, Counter[str]] = {}
    edits: dict[str, Json] = {}
    for event in events:
        relation = event["content"].get("m.relates_to", {})
        if relation.get("rel_type") == "m.annotation":
            marks.setdefault(relation["event_id"], Counter())[relation["key"]] += 1
        elif relation.get("rel_type") == "m.replace":
            edits[relation["event_id"]] = event["content"]["m.new_content"]
    return Place(title, [_line(one, edits, marks, names) for one in events if _is_said(one)])


def _is_said(event: Json) -> bool:
    edit = event["content"].get("m.relates_to", {}).get("rel_type") == "m.replace"
    return event["type"] == "m.room.message" and "body" in event["content"] and not edit


def _line(event: Json, edits: dict[str, Json], marks: dict[str, Counter[str]], names: dict[str, str]) -> Line:
    number = str(event["event_id"])
    content: Json = edits[number] if number in edits else event["content"]
    at = datetime.fromtimestamp(event["origin_server_ts"] / 1000, UTC)
    shown = format_datetime(at, "HH:mm:ss", locale="en") + (" (edited)" if number in edits else "")
    # Links lead to rooms that are gone when the picture is taken.
    html = re.sub(r"<a [^>]*>", '<a class="leads">', content.get("formatted_body", escape(content["body"])))
    found = tuple(sorted(marks.get(number, Counter()).items()))
    sender = str(event["sender"])
    return Line(shown, names.get(sender, sender), html.replace("\n", "<br>"), marks=found)
