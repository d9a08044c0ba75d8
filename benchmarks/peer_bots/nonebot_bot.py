"""The job as a plugin of nonebot2: a matcher for messages counts and answers."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterable

import nonebot
from nonebot.adapters import Adapter, Bot, Event, Message, MessageSegment
from nonebot.message import handle_event
from nonebot.plugin import on_message

from benchmarks.peer_bots.job import Counter, answer, measure


class _Part(MessageSegment["_Text"]):
    @classmethod
    def get_message_class(cls) -> type[_Text]:
        return _Text

    def __str__(self) -> str:
        return str(self.data["text"])

    def is_text(self) -> bool:
        return True


class _Text(Message[_Part]):
    @classmethod
    def get_segment_class(cls) -> type[_Part]:
        return _Part

    @staticmethod
    def _construct(msg: str) -> Iterable[_Part]:
        yield _Part("text", {"text": msg})


class _Said(Event):
    author: str
    text: str

    def get_type(self) -> str:
        return "message"

    def get_event_name(self) -> str:
        return "message"

    def get_event_description(self) -> str:
        return "message"

    def get_user_id(self) -> str:
        return self.author

    def get_session_id(self) -> str:
        return self.author

    def get_message(self) -> _Text:
        return _Text(self.text)

    def is_tome(self) -> bool:
        return False


_said: list[str] = []


class _Bot(Bot):
    async def send(self, event: Event, message: str | Message[_Part] | MessageSegment[_Text], **more: object) -> None:
        _said.append(str(message))


class _Adapter(Adapter):
    @classmethod
    def get_name(cls) -> str:
        return "collects"

    async def _call_api(self, bot: Bot, api: str, **data: object) -> None:
        raise NotImplementedError


async def main(rows: int, file: str) -> None:
    """Run it."""
    nonebot.init(driver="~none", log_level="CRITICAL")
    counter, bot = Counter(file), _Bot(_Adapter(nonebot.get_driver()), "bot")
    matcher = on_message()

    async def counts(bot: Bot, event: Event) -> None:
        await bot.send(event, answer(counter.count(event.get_user_id())))

    matcher.handle()(counts)

    async def handle(author: str, text: str) -> None:
        await handle_event(bot, _Said(author=author, text=text))

    await measure(rows, handle, _said, counter)


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
