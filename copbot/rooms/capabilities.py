"""What a room can do. Features ask for the capability, never for the platform's name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from copbot.rooms.measures import marked_up, utf16
from copbot.rooms.splitting import length
from copbot.rooms.text import Text

_SIZES = {"characters": length, "utf-16": utf16, "markdown": marked_up}


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What is possible in a room; a room with none of it still has messages and replies."""

    threads: bool = False
    topics: bool = False
    """Each thread is a place of its own, and who reads one need not look into the room."""
    thread_states: bool = False
    """A thread can show whether its question is open, waits for its asker, is answered or closed."""
    thread_members: bool = False
    """Who is in a thread hears of what is said there, and the bot can add somebody."""
    reactions: bool = False
    """Reactions are seen and can be set by the bot."""
    emoji: tuple[tuple[str, str], ...] = ()
    """Where only some emoji can be put: those of ours that can, each with what is put for it; empty where any can."""
    buttons: bool = False
    files: bool = False
    """The bot can send files, and pictures with words for who can't see them, and put others in their place."""
    edits: bool = False
    """The bot sees edits, and can edit its own messages."""
    deletions: bool = False
    """The bot sees that a message was deleted."""
    unsay: bool = False
    """The bot can delete its own messages."""
    private_first: bool = False
    """The bot can write privately to somebody who never wrote to it."""
    start_links: bool = False
    """A button can lead to the private talk with the bot, where the person only has to begin."""
    ephemeral: bool = False
    """An answer that only the sender of a command sees."""
    press_text: int = 0
    """So long an answer to the press of a button may be that only its presser sees, in characters; 0: there is none."""
    joins: bool = False
    join_requests: bool = False
    """People can ask to join, and the bot can let them in or not."""
    invites: bool = False
    """Members may invite, and the bot can make links that lead into the room."""
    pins: bool = False
    """The bot can pin its own messages."""
    roles: bool = False
    """People can have roles where the room is, and the bot can give one or take it."""
    events: bool = False
    """The platform shows what is to come by itself, to all who are there, and the bot can put something among that."""
    forms: bool = False
    """A command that lacks its words can ask for them in a form."""
    native_commands: bool = False
    """A command is no message: what it leads to is posted by the bot."""
    command_prefix: str = "/"
    max_text: int = 4000
    """The longest message, as it `counts`."""
    counts: Literal["characters", "utf-16", "markdown"] = "characters"

    def size(self, whole: Text) -> int:
        """How much the text is of the longest message."""
        return _SIZES[self.counts](whole)


# Telegram's own list, bare; then what stands for emoji that are not on it: the answer that is the one has a 🏆.
_TELEGRAM = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱"
    " 🥴 😍 🐳 ❤\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭"
    " 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)
_TELEGRAM_INSTEAD = (("✅", "🏆"), ("💡", "🤯"), ("🧠", "🤓"), ("📚", "✍"), ("😂", "🤣"), ("🎯", "💯"))
PLAIN = Capabilities()
MATRIX = Capabilities(
    threads=True,
    reactions=True,
    files=True,
    edits=True,
    deletions=True,
    unsay=True,
    private_first=True,
    joins=True,
    join_requests=True,
    pins=True,
    max_text=16_000,
)
DISCORD = Capabilities(
    threads=True,
    thread_states=True,
    thread_members=True,
    reactions=True,
    buttons=True,
    files=True,
    edits=True,
    deletions=True,
    unsay=True,
    private_first=True,
    ephemeral=True,
    joins=True,
    invites=True,
    pins=True,
    roles=True,
    events=True,
    forms=True,
    native_commands=True,
    max_text=2000,
    counts="markdown",
)
TELEGRAM = Capabilities(
    reactions=True,
    emoji=(*((one, one) for one in _TELEGRAM.split()), *_TELEGRAM_INSTEAD),
    buttons=True,
    files=True,
    edits=True,
    unsay=True,
    start_links=True,
    press_text=200,
    joins=True,
    join_requests=True,
    invites=True,
    pins=True,
    max_text=4096,
    counts="utf-16",
)
TELEGRAM_FORUM = replace(TELEGRAM, threads=True, topics=True, thread_states=True)
MAIL = Capabilities(buttons=True, private_first=True, max_text=1_000_000)
"""What goes by e-mail to who asked for that; there are no rooms."""
PROFILES = {"plain": PLAIN, "matrix": MATRIX, "discord": DISCORD, "telegram": TELEGRAM}
"""The capabilities of the rooms of each platform, by its name."""
