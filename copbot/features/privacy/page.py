"""What is kept about a member, as a page to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from copbot.features.privacy.came import shown
from copbot.language.wording import Wording

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "dl{display:grid;grid-template-columns:max-content auto;gap:0 1em;border-top:1px solid #ccc;padding-top:.5em}"
    "dt{color:#666}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
)


def page(words: Wording, whole: Mapping[str, Any]) -> str:
    """The page, in the reader's language; what people wrote stands in it as it is."""
    title = escape(words.line("export-title"))
    head = (
        f'<!doctype html><html lang="{words.language}"><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style><h1>{title}</h1><p>{escape(whole['exported'])}</p>"
    )
    return head + "".join(_communities(words, whole)) + "</html>\n"


def _communities(words: Wording, whole: Mapping[str, Any]) -> Iterator[str]:
    for community in whole["communities"]:
        yield f"<h2>{escape(community['community'])}</h2>"
        for table, rows in community["tables"].items():
            yield f"<h3>{escape(words.line(f'export-{table}'))}</h3>"
            for row in rows:
                # What is not set tells nothing.
                told = {name: text for name, value in row.items() if (text := shown(words, name, value))}
                pairs = (f"<dt>{escape(name)}<dd>{escape(text)}" for name, text in told.items())
                yield f"<dl>{''.join(pairs)}</dl>"
