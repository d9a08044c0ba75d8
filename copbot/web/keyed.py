"""What programs fetch without signing in: feeds, and addresses that do one thing when something is posted to them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copbot.features.web.keys import hashed
from copbot.kit.declared import Feed
from copbot.kit.feature import Feature
from copbot.kit.feeds import FeedHandler
from copbot.web.answering import body, html, language
from copbot.web.door import Door, LateError, RestsError
from copbot.web.reading import Reader, Source, Viewing
from copbot.web.site import Came, Giver, Made, Site
from copbot.web.work import Work

_KEPT = "private, max-age=900"
"""Programs may keep a feed for a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What an address does, and on whose behalf."""

    giver: Giver
    line: str


class Keyed:
    """That part of the web side."""

    def __init__(self, source: Source, site: Site, work: Work, door: Door) -> None:
        self._site, self._work, self._door, self._now = site, work, door, source.now
        self._feeds: dict[str, tuple[Feature, Feed, FeedHandler]] = {}
        for feature in source.features:
            for feed, handler in feature.feeds.values():
                if feed.name in self._feeds:
                    raise ValueError(f"two feeds go by the name {feed.name}")
                self._feeds[feed.name] = feature, feed, handler

    def routes(self) -> list[Route]:
        """What is asked for by these addresses."""
        return [
            Route("/feed/{token:str}/{name:str}", self._own),
            Route("/c/{community:int}/feed/{name:str}", self._of_all),
            Route("/do/{token:str}", self._deed, methods=["GET", "POST"]),
        ]

    async def _own(self, request: Request) -> Response:
        given, name = request.path_params["token"], request.path_params["name"]

        def read(reader: Reader) -> bytes | None:
            with reader.look() as batch:
                found = reader.keyed(batch, hashed(given))
                known = self._feeds.get(name)
                if found is None or known is None or found[1].feed != known[1].path:
                    return None
                return self._shown(found[0], name)

        return self._answered(request, name, await self._work.do(read))

    async def _of_all(self, request: Request) -> Response:
        community, name = request.path_params["community"], request.path_params["name"]

        def read(reader: Reader) -> bytes | None:
            with reader.look() as batch:
                ctx = reader.anybody(batch, community)
                return self._shown(ctx, name) if ctx is not None else None

        return self._answered(request, name, await self._work.do(read))

    def _shown(self, ctx: Viewing, name: str) -> bytes | None:
        feature, _, handler = self._feeds.get(name, (None, None, None))
        if feature is None or handler is None or not ctx.is_on(feature.name):
            return None
        ctx.feature = feature.name
        return handler(ctx)

    def _answered(self, request: Request, name: str, content: bytes | None) -> Response:
        if content is None:
            return html(self._site.message("gone", language(request), 404))
        tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        headers = {"ETag": tag, "Cache-Control": _KEPT}
        if tag in (one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")):
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=self._feeds[name][1].media, headers=headers)

    # What an address does

    async def _deed(self, request: Request) -> Response:
        token, code = request.path_params["token"], language(request)
        deed = await self._work.do(self._found(token))
        if deed is None:
            return html(self._site.message("deed-over", code, 410))
        if request.method != "POST":
            # To look does nothing: programs that look ahead at links would do it unasked.
            return html(self._site.deed(token, deed.line, code))
        await body(request)
        return html(await self._do(token, deed, code))

    async def _do(self, token: str, deed: Deed, code: str) -> Made:
        id = f"do {hashed(token)} {secrets.token_hex(8)}"
        try:
            outcome = await self._door.give(deed.giver.sends(id, self._now(), line=deed.line))
        except RestsError:
            return self._site.message("rests", code, 503)
        except LateError:
            return self._site.message("late", code, 503)
        return self._site.done(Came(outcome), code)

    @staticmethod
    def _found(token: str) -> Callable[[Reader], Deed | None]:
        def read(reader: Reader) -> Deed | None:
            with reader.look() as batch:
                found = reader.keyed(batch, hashed(token))
                if found is None or not found[1].line or found[0].author is None:
                    return None
                ctx, row = found
                return Deed(Giver(ctx.community.id, ctx.platform, found[0].author), row.line)

        return read
