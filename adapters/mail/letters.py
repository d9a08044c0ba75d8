"""A text of the bot's as an e-mail: plain, and as simple HTML beside it. Pure."""

from __future__ import annotations

import hashlib
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime, parseaddr
from html import escape

from copbot.rooms.actions import Button
from copbot.rooms.text import Span, Text

_TAGS = {"bold": "strong", "italic": "em", "code": "code", "pre": "code", "quotation": "q", "strike": "s"}
_LEADING = ("https://", "http://")
_SUBJECT = 150
_POLICY = default.clone(max_line_length=500, linesep="\r\n")
"""An address that leads somewhere is not broken, nor encoded, as one of more than 78 signs would be."""


def letter(key: str, sender: str, to: str, words: Text, buttons: tuple[Button, ...], at: datetime) -> EmailMessage:
    """The mail. Sent again under the same `key` it has the same Message-ID, by which it is known as the same."""
    name, own = parseaddr(sender)
    stop = next((button for button in buttons if button.url is not None), None)
    made = EmailMessage(_POLICY)
    made["From"] = Address(name, addr_spec=own)
    made["To"] = Address(addr_spec=to)
    made["Subject"] = _subject(words)
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{hashlib.sha256(f'{key} {to}'.encode()).hexdigest()[:32]}@{own.partition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    if stop is not None:
        # RFC 8058: one click, without signing in.
        made["List-Unsubscribe"] = f"<{stop.url}>, <mailto:{own}?subject=unsubscribe>"
        made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    else:
        made["List-Unsubscribe"] = f"<mailto:{own}?subject=unsubscribe>"
    foot = f"\n\n{stop.label}: {stop.url}" if stop is not None else ""
    made.set_content("".join(map(_plain, words)) + foot + "\n")
    made.add_alternative(_html(words, stop), subtype="html")
    return made


def _subject(words: Text) -> str:
    whole = "".join(span.text for span in words)
    return " ".join(whole.partition("\n")[0].split())[:_SUBJECT] or "copbot"


def _plain(span: Span) -> str:
    leads = span.style in ("link", "post") and (span.target or "").startswith(_LEADING)
    return f"{span.text} <{span.target}>" if leads and span.target != span.text else span.text


def _html(words: Text, stop: Button | None) -> str:
    body = "".join(map(_span, words))
    foot = f'<p><a href="{escape(stop.url or "")}">{escape(stop.label)}</a></p>' if stop is not None else ""
    return f'<!doctype html><html><head><meta charset="utf-8"></head><body><p>{body}</p>{foot}</body></html>\n'


def _span(span: Span) -> str:
    inner, target = escape(span.text).replace("\n", "<br>\n"), span.target or ""
    if span.style in ("link", "post") and target.startswith(_LEADING):
        return f'<a href="{escape(target)}">{inner}</a>'
    tag = _TAGS.get(span.style)
    return f"<{tag}>{inner}</{tag}>" if tag else inner
