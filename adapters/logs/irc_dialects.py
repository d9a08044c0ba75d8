"""How the programs that keep logs of IRC write: one table of times, one of marks, one of happenings.

They differ in the marks and in how they tell who came, went or took another nick, and share most of that. From the
sources and documentation of irssi, WeeChat, XChat and HexChat, mIRC, ZNC, eggdrop, EnergyMech, supybot and Limnoria,
and of pisg, which reads the logs of all of them.
"""

from __future__ import annotations

import re
from typing import Literal

from adapters.logs.dates import MOMENT, WRITTEN
from copbot.patterns import expression

What = Literal["said", "came", "went", "renamed", "here", "day", "maybe", "other"]
CODES = expression(
    r"\x03(?:\d{1,2}(?:,\d{1,2})?)?|\x04(?:[0-9A-Fa-f]{6}(?:,[0-9A-Fa-f]{6})?)?|\x1b\[[\d;]*m|[\x02\x0f\x11\x16\x1d\x1e\x1f]"
)
"""Colours and other formatting: mIRC's codes, and those of terminals."""
CONTROL = expression(r"[\x02-\x1f]")
LONGEST = 200
"""Characters of a nick or a channel: far more than any network lets pass."""
PREFIXES = "~&@%+"
"""What stands before the nick of an owner, administrator, operator, half-operator, or of who has voice."""

_TIME = (
    r"(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d)(?:[.,]\d+)?)?"
    r"(?:\s?(?P<half>[AaPp])\.?[Mm]\.?)?(?:\s?(?P<zone>Z|[+-]\d\d:?\d\d))?"
)
_AFTER = r"[\])]?:?(?=\s|$)(?P<rest>.*)"
STAMPS = tuple(
    expression(pattern, re.DOTALL)
    for pattern in (
        rf"[\[(]?{_TIME}{_AFTER}",
        # `channel 2013-01-26 [15:04:04] <nick>`, as kept by the Ubuntu project
        rf"(?P<channel>\S+)\s+{WRITTEN[0]}\s+\[{_TIME}\](?=\s)(?P<rest>.*)",
        # mbot: `Thu Aug 23 12:59:40 2001 <nick>`
        rf"[\[(]?[A-Z][a-z]{{2}}\s+(?P<name>[A-Z][a-z]{{2}})\s+(?P<day>\d{{1,2}})\s+{_TIME}\s+(?P<year>\d{{4}}){_AFTER}",
        *(rf"[\[(]?{date}(?:T|[\])]?[\s,/:@_-]+[\[(]?){_TIME}{_AFTER}" for date in WRITTEN),
    )
)
"""How lines begin that have a time."""

_NICK = r"(?P<nick>[^\s<>:]+)"
_HOSTS = r"(?:\s+(?:\[[^\]\s]*\]?|\([^)]*\)|<[^>\s]*>))*\s+"
_ROOM = r"(?P<room>[#&+!][^\s,:]*?)"
_WHY = r"(?:\s+[\[(\"].*|:.*)?"
_HAPPENINGS: tuple[tuple[What, str], ...] = (
    # ZNC, EnergyMech, mIRC with short joins and parts
    ("came", rf"Joins: {_NICK}(?:\s.*)?"),
    ("went", rf"(?:Parts|Quits): {_NICK}(?:\s.*)?"),
    # irssi, WeeChat, HexChat, mIRC, Limnoria
    ("came", rf"{_NICK}{_HOSTS}has joined(?:\s+{_ROOM})?"),
    ("went", rf"{_NICK}{_HOSTS}has left(?: IRC|(?: channel)?\s+{_ROOM})?{_WHY}"),
    ("went", rf"(?:[#&]\S+ )?{_NICK}{_HOSTS}has quit(?: IRC)?{_WHY}"),
    ("went", rf"{_NICK}\s+\([^)]*\) Quit{_WHY}"),
    ("went", rf"{_NICK} was kicked (?:off|from|by) .*"),
    ("went", rf"\S+ has kicked {_NICK}(?: from {_ROOM})?{_WHY}"),
    ("renamed", rf"{_NICK} is now known as (?:\[\w\] )?(?P<new>\S+)"),
    # eggdrop
    ("came", rf"{_NICK}{_HOSTS}(?:joined|returned to) {_ROOM}\.?"),
    ("went", rf"{_NICK}{_HOSTS}left (?:irc\b.*|{_ROOM}(?:\s+\(.*)?\.?)"),
    ("went", rf"{_NICK}{_HOSTS}got (?:netsplit|lost in the net-?split)\.?"),
    ("went", rf"{_NICK} kicked from {_ROOM} by .*"),
    ("renamed", rf"Nick change: {_NICK} -> (?P<new>\S+)"),
    # irssi
    ("went", r"Netsplit \S+ <-> \S+ quits: (?P<nicks>.*)"),
    ("came", r"Netsplit over, joins: (?P<nicks>.*)"),
    # WeeChat
    ("said", rf"Notice\({_NICK}\)(?: -> \S+)?: (?P<text>.*)"),
    # HexChat, mIRC, irssi
    ("here", rf"(?:You(?:'re| are) )?[Nn]ow talking (?:in|on) {_ROOM}"),
    ("here", rf"Rejoined channel {_ROOM}"),
    # What names the channel only, or nothing of interest, in the order: many, HexChat and mIRC
    ("other", rf"(?:Server)?[Mm]ode[ /]{_ROOM} .*"),
    ("other", rf"(?:Topic (?:for|changed on)|Join to|Channel|Users(?: on)?|Retrieving) {_ROOM}(?:[:\s].*)?"),
    ("other", rf"{_ROOM}: (?:mode change|Total of) .*"),
    ("other", r"\S+ (?:sets (?:modes?|ban|exempt|invite|channel|user)\b|gives (?:voice|channel)\b).*"),
    ("other", rf"\[(?:Users |[{PREFIXES} ]\S).*\]"),
    ("other", r"\[\S+\] (?:End of WHOIS|idle |is away|is identified|\(\S+@\S+\) : |[@+%]?#).*"),
    ("other", r"\S+ removes (?:voice|channel|ban|exempt|invite|user)\b.*"),
    ("other", r"\S+ (?:changes topic to|(?:has )?changed (?:the )?topic|has invited|invited you) .*"),
    ("other", r"(?:You(?:'re|'ve| are| have| were) |Topic (?:is|set|unset)\b|Set by |Last message repeated ).*"),
    ("other", r"(?:Disconnected\b|Attempting to |Looking up |Connect(?:ed|ing)\b|Cannot join |Resolv(?:ed|ing) ).*"),
    ("other", r"(?:Ping reply |Received a |DCC |Notify: |No such |Stopped |Nickname |Capabilities |Error: ).*"),
)
HAPPENINGS = tuple((what, expression(pattern, re.DOTALL)) for what, pattern in _HAPPENINGS)
"""What may have happened, as the programs tell it. Groups say who it was (`nick`, `nicks`), as whom, in which room."""

SAID = expression(
    rf"<[\s{PREFIXES}]*(?P<nick>[^>\s]{{1,{LONGEST}}}?)(?::[#&][^>\s]{{0,{LONGEST}}})?\s*>\s?(?P<text>.*)", re.DOTALL
)
STARRED = expression(r"(?:\*{1,2}|Action:)\s+(?P<text>\S.*)", re.DOTALL)
"""What somebody did, or, in HexChat and mIRC, anything that happened."""
DONE = expression(r"(?P<text>(?P<nick>\S*[^\s:,])(?:\s.*)?)", re.DOTALL)
NOTICE = expression(r"-(?P<nick>[^\s:/(-][^\s:/(]*?)(?:[:/(]\S+)?-\s+(?P<text>.*)", re.DOTALL)
MARKED = expression(r"(?:-!-|\*{3,}|-->|<--|---?|=!=)\s+(?P<text>.*)|===\s+(?P<maybe>.*)", re.DOTALL)
"""Marks of what is no message, of irssi; ZNC, EnergyMech, supybot; WeeChat, XChat; the Ubuntu project."""
COLUMNS = expression(
    rf"\s*(?:(?P<mark>[^\w\[\]\\`^{{|}}\t]+)|[{PREFIXES}]*(?P<nick>[^\s]+))\s*\t(?P<text>.*)", re.DOTALL
)
"""WeeChat's columns behind the time: a nick, or a mark with no character of one, and a text."""
HEADING = expression(r"(?:--- |\*{4}|Session\b).*", re.DOTALL)
DAY = expression(rf"--- [^\W\d_]{{2,3}}\.? {MOMENT.pattern}")
"""eggdrop's: `[00:00] --- Tue Mar  5 2019`."""
OPENED = expression(r"opened|Start|BEGIN")
