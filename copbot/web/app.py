"""What is asked for over HTTP: who it is from, whether it is to be done, and what is answered."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from importlib.resources import files
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from copbot.community.values import maybe_number
from copbot.features.web.keys import hashed, token
from copbot.features.web.lookups import LONGEST
from copbot.features.web.signing import SEEN, SIGN_IN
from copbot.language.languages import LANGUAGES
from copbot.running import asides
from copbot.running.pages import SIGN
from copbot.running.web import Web
from copbot.web import forms
from copbot.web.answering import body, html, language
from copbot.web.door import Door, LateError, RestsError
from copbot.web.guard import Guard
from copbot.web.headers import is_ours
from copbot.web.keyed import Keyed
from copbot.web.limits import Buckets
from copbot.web.public import Public
from copbot.web.reading import Source
from copbot.web.rendering import PART
from copbot.web.site import Asked, Came, Giver, Made, Site
from copbot.web.work import BusyError, Work

Handler = Callable[[Request], Awaitable[Response]]
_FORM = "application/x-www-form-urlencoded"
_LONGEST_ADDRESS = 2000
_TOLD = "told"
"""What stands behind the question mark where a form has led: by what is kept what came of it."""
_AT_ONCE, _A_SECOND = 30, 4.0
"""Of one session."""
_TITLES = {404: "gone", 405: "method", 408: "unfit", 413: "large", 414: "large", 503: "busy"}


class Served:
    """The web side as it is asked for."""

    def __init__(self, source: Source, web: Web, door: Door) -> None:
        self._web, self._door, self._now = web, door, source.now
        self._site, self._work = Site(source), Work(source)
        self._keyed = Keyed(source, self._site, self._work, door)
        self._public = Public(self._site, self._work, web.address)
        self._cookie = "__Host-copbot" if web.secure else "copbot"
        self._style = (files(PART) / "style.css").read_bytes()
        self._scripts = {
            page.script: (files("copbot.features") / feature.name / page.script).read_bytes()
            for feature in source.features
            for page, _ in feature.pages.values()
            if page.script
        }
        self._sessions = Buckets(_AT_ONCE, _A_SECOND)
        self._noted: set[asyncio.Task[None]] = set()

    def app(self) -> Guard:
        """What a server calls."""
        both = ["GET", "POST"]
        routes = [
            Route("/", self._home),
            Route("/style.css", self._styled),
            Route("/healthz", self._well),
            Route("/in/{token:str}", self._link, methods=both),
            Route("/script/{name:str}", self._script),
            *self._keyed.routes(),
            *self._public.routes(),
            Route("/c/{community:int}", self._page, methods=both),
            Route("/c/{community:int}/file/{path:str}", self._file),
            Route("/c/{community:int}/{path:str}", self._page, methods=both),
        ]
        inner = Starlette(routes=routes, exception_handlers={HTTPException: self._refused, Exception: self._broken})
        inner.router.redirect_slashes = False
        return Guard(inner, {code: self._site.message("many", code, 429).body for code in LANGUAGES})

    def close(self) -> None:
        """No more pages."""
        self._work.close()

    # What is there

    async def _home(self, request: Request) -> Response:
        return html(self._site.message("home", language(request)))

    async def _styled(self, request: Request) -> Response:
        return Response(self._style, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})

    async def _script(self, request: Request) -> Response:
        script = self._scripts.get(request.path_params["name"])
        if script is None:
            raise HTTPException(404)
        return Response(script, media_type="text/javascript", headers={"Cache-Control": "public, max-age=3600"})

    async def _well(self, request: Request) -> Response:
        return PlainTextResponse(f"{SIGN}\n")

    async def _link(self, request: Request) -> Response:
        given = request.path_params["token"]
        if request.method != "POST":
            return html(await self._work.do(self._site.link, given, language(request)))
        if not self._is_ours(request):
            return html(self._site.message("unfit", language(request), 400))
        await body(request)
        giver = await self._work.do(self._site.linked, given)
        if giver is None:
            return html(self._site.message("link-over", language(request), 410))
        return await self._sign_in(request, giver, given)

    async def _sign_in(self, request: Request, giver: Giver, given: str) -> Response:
        session = token()
        options = {"link": hashed(given), "session": hashed(session)}
        try:
            outcome = await self._door.give(giver.sends(f"in {hashed(given)}", self._now(), SIGN_IN, options))
        except RestsError:
            return html(self._site.message("rests", language(request), 503))
        except LateError:
            # It may be spent by now, or later: it is not promised that it can be used again.
            return html(self._site.message("late", language(request), 503))
        if not outcome.done:
            return html(self._site.message("link-over", language(request), 410))
        response = RedirectResponse(f"/c/{giver.community}", 303)
        response.set_cookie(
            self._cookie,
            session,
            max_age=int(LONGEST.total_seconds()),
            secure=self._web.secure,
            httponly=True,
            samesite="lax",
        )
        return response

    async def _page(self, request: Request) -> Response:
        asked = self._asked(request)
        if asked.session and not self._sessions.take(hashed(asked.session)):
            return html(self._site.message("many", asked.language, 429))
        if request.method != "POST":
            made = await self._work.do(self._site.show, asked)
        else:
            given = await self._given(request, asked)
            if isinstance(given, Response):
                return given
            made = given
        if made.stale:
            self._note(asked)
        return html(made)

    async def _given(self, request: Request, asked: Asked) -> Made | Response:
        """What came of a form: it leads to its page, so that to load that anew, or to go back, does nothing again."""
        if not self._is_ours(request) or request.headers.get("content-type", "").partition(";")[0] != _FORM:
            return self._site.message("unfit", asked.language, 400)
        try:
            fields = forms.read(await body(request))
        except forms.FormError:
            return self._site.message("unfit", asked.language, 400)
        giver = await self._work.do(self._site.giver, asked)
        if giver is None:
            # It says why.
            return await self._work.do(self._site.show, asked)
        number = fields.get("id", "")
        if not forms.is_signed(fields.get("check", ""), asked.session) or not number:
            return self._site.message("unfit", asked.language, 400)
        # No session can take the place of another's form.
        id = hashlib.sha256(f"{hashed(asked.session)} {number}".encode()).hexdigest()
        options = {name[len(forms.OPTION) :]: word for name, word in fields.items() if name.startswith(forms.OPTION)}
        event = giver.sends(id, self._now(), fields.get("command", ""), options, fields.get("line", ""))
        came = Came(place=maybe_number(fields.get("place")) or 0, typed=options)
        try:
            came = replace(came, outcome=await self._door.give(event))
        except RestsError:
            came = replace(came, note="told-rests")
        except LateError:
            came = replace(came, note="told-late")
        if await self._work.do(self._site.giver, asked) is None:
            # It has signed out who sent it: nobody is there to be led anywhere.
            return await self._work.do(self._site.show, asked, came)
        behind = urlencode({**asked.query, _TOLD: self._site.keep(asked, came)})
        return RedirectResponse(f"{request.url.path}?{behind}", 303)

    async def _file(self, request: Request) -> Response:
        return html(await self._work.do(self._site.file, self._asked(request)))

    # What is asked

    def _asked(self, request: Request) -> Asked:
        query = dict(request.query_params)
        told = query.pop(_TOLD, "")
        behind = urlencode(query)
        return Asked(
            request.path_params["community"],
            request.path_params.get("path", ""),
            request.cookies.get(self._cookie, ""),
            query,
            request.url.path + (f"?{behind}" if behind else ""),
            language(request),
            told,
        )

    def _is_ours(self, request: Request) -> bool:
        told = request.headers
        return is_ours(told.get("origin", ""), told.get("sec-fetch-site", ""), self._web.address)

    def _note(self, asked: Asked) -> None:
        """Have it written down, some time, that the session is used."""

        async def note() -> None:
            try:
                giver = await self._work.do(self._site.giver, asked)
                if giver is not None:
                    options = {"session": hashed(asked.session)}
                    await self._door.give(giver.sends(f"seen {secrets.token_hex(16)}", self._now(), SEEN, options))
            except (RestsError, LateError, BusyError):
                return

        task = asyncio.get_running_loop().create_task(note())
        self._noted.add(task)
        task.add_done_callback(self._noted.discard)

    # What goes wrong

    async def _refused(self, request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        key = _TITLES.get(status, "unfit")
        response = html(self._site.message(key, language(request), status))
        if isinstance(error, HTTPException):
            response.headers.update(error.headers or {})
        return response

    async def _broken(self, request: Request, error: Exception) -> Response:
        if isinstance(error, BusyError):
            return await self._refused(request, HTTPException(503, headers={"Retry-After": "5"}))
        asides.tell_failure("a page could not be made", error, path=request.url.path[:_LONGEST_ADDRESS])
        return html(self._site.message("broken", language(request), 500))
