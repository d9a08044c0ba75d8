"""What a page that everybody may read tells those who are no people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from copbot.features.web import WebSettings
from copbot.web.reading import Viewing


def is_indexed(ctx: Viewing) -> bool:
    """Does the community of this view, which is no feature's yet, want search engines to find what all may read?"""
    return ctx.settings(WebSettings).indexed


def structured(data: Mapping[str, Any], address: str) -> Markup:
    """What a page tells programs, as it stands in it: nothing in it can end the element that it stands in."""
    told = json.dumps({"@context": "https://schema.org", **data, "url": address}, ensure_ascii=False)
    for sign in "<>&\u2028\u2029":
        told = told.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(told)  # noqa: S704 - the signs that mean something in HTML are escaped as JSON escapes them
