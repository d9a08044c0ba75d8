"""Which page is whose, and what is on it; called in the threads that read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from copbot.features.web import WebSettings
from copbot.features.web.keys import hashed
from copbot.kit.batch import Batch
from copbot.kit.commands import Who
from copbot.kit.feature import Feature
from copbot.kit.leading import led
from copbot.kit.pages import PUBLISHED, OpenHandler, Page, PageHandler, Published
from copbot.language.wording import wording
from copbot.rooms.enclosed import File, size
from copbot.rooms.events import FormSent, Person
from copbot.rooms.outcome import Outcome
from copbot.web.forms import Forms
from copbot.web.held import Held
from copbot.web.published import is_indexed, structured
from copbot.web.reading import Reader, Source, Viewing, Visitor, may_see
from copbot.web.rendering import PART, Entry, Frame, place, render

_UTC = ZoneInfo("UTC")
_LED = 256
"""Of so many forms it is kept what came of them, until the page is shown that they lead to."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks for: a page of a community by its path, empty for the first, with the token of a session."""

    community: int
    path: str
    session: str
    query: Mapping[str, str]
    address: str
    """The path with what stands behind the question mark."""
    language: str
    """For who is not signed in."""
    told: str = ""
    """By what it is kept what came of the form that led here."""


@dataclass(frozen=True, slots=True)
class Made:
    """A page as it is sent, or a file."""

    status: int
    body: str = ""
    file: File | None = None
    stale: bool = False
    """It is to be written down that the session is used."""
    script: str = ""
    """The script that runs in it."""
    indexed: bool = False
    """Search engines may find it."""


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a form, or a sentence (of ours) on that; and which form of its page that was."""

    outcome: Outcome | None = None
    note: str = ""
    place: int = 0
    typed: Mapping[str, str] = field(default_factory=dict)
    """What stood in its fields."""

    @property
    def is_refused(self) -> bool:
        """Was nothing done? What was typed is still wanted then."""
        if self.outcome is None:
            return True
        return self.outcome.failed or (bool(self.outcome.said) and all(one.refusal for one in self.outcome.said))

    @property
    def size(self) -> int:
        """The bytes of the files with it, and about those of what was typed."""
        typed = sum(map(len, self.typed.values()))
        return typed + sum(size(file) for one in (self.outcome.said if self.outcome else ()) for file in one.files)


@dataclass(frozen=True, slots=True)
class Told:
    """Something that came of a form, as it is shown."""

    text: Markup
    refused: bool = False
    buttons: Sequence[Markup] = ()
    file: str = ""
    """Its address."""
    name: Markup | str = ""


@dataclass(frozen=True, slots=True)
class Giver:
    """Who sends a form, and about which community it is."""

    community: int
    platform: str
    author: Person

    def sends(
        self, id: str, at: datetime, name: str = "", options: dict[str, str] | None = None, line: str = ""
    ) -> FormSent:
        """The form of this id, which gives the command of this name, or a button of this command line."""
        return FormSent(
            platform=self.platform,
            id=f"web {id}",
            at=at,
            room="",
            private=True,
            author=self.author,
            name=name,
            options=options or {},
            community=self.community,
            line=line,
        )


class Site:
    """The pages of all features."""

    def __init__(self, source: Source) -> None:
        self._files: Held[File] = Held(size)
        self._came: Held[Came] = Held(lambda one: one.size, _LED)
        self._now = source.now
        self._pages: dict[str, tuple[Feature, Page, PageHandler]] = {}
        self._open: dict[str, tuple[Feature, OpenHandler]] = {}
        for feature in source.features:
            for path, (page, handler) in feature.pages.items():
                if path in self._pages:
                    raise ValueError(f"two pages go by the path {path}")
                self._pages[path] = feature, page, handler
            self._open |= {path: (feature, handler) for path, handler in feature.open_pages.items()}

    def message(self, key: str, language: str, status: int = 200, told: Sequence[Told] = ()) -> Made:
        """A page of a title and a sentence, for anybody."""
        frame = self._bare(f"{key}-title", language)
        frame.told = told
        ways = key in ("home", "signed-out", "link-over")
        return Made(status, render("home.html", frame, {"about": key, "ways": ways}))

    def deed(self, token: str, line: str, language: str) -> Made:
        """What an address shows that does something when something is posted to it."""
        frame = self._bare("deed-title", language)
        return Made(200, render("deed.html", frame, {"action": f"/do/{token}", "line": line}))

    def done(self, came: Came, language: str) -> Made:
        """What came of that."""
        frame = self._bare("deed-done-title", language)
        said = came.outcome.said if came.outcome is not None else ()
        return self.message("deed-done", language, told=[Told(frame.html(one.text), one.refusal) for one in said])

    def keep(self, asked: Asked, came: Came) -> str:
        """Keep what came of a form for the page that it leads to; by what it is found there."""
        return self._came.put(hashed(asked.session), came)

    def show(self, reader: Reader, asked: Asked, came: Came | None = None) -> Made:
        """The page that is asked for; with what came of a form."""
        if came is None and asked.told and asked.session:
            came = self._came.get(hashed(asked.session), asked.told)
        with reader.look() as batch:
            visitor = reader.visitor(batch, asked.community, hashed(asked.session)) if asked.session else None
            if visitor is None and (opened := self._opened(reader, batch, asked)) is not None:
                return opened
            if visitor is None:
                frame = self._bare("signed-out-title", asked.language)
                said = came.outcome.said if came is not None and came.outcome is not None else ()
                told = [Told(frame.html(one.text)) for one in said]
                if not told and reader.is_signed_in(batch, asked.session):
                    # To another community: whether there is this one is none of his or her business.
                    return self.message("gone", asked.language, 404)
                return self.message("signed-out", asked.language, 200 if told else 403, told)
            frame = self._frame(visitor, asked)
            if came is not None:
                frame.told, frame.place = [*self._told(visitor, frame, came.outcome, came.note)], came.place
                if frame.forms is not None and came.is_refused:
                    frame.forms.typed, frame.forms.typed_in = came.typed, came.place
            return self._shown(visitor, asked, frame)

    def _shown(self, visitor: Visitor, asked: Asked, frame: Frame) -> Made:
        ctx = visitor.ctx
        if not asked.path:
            return Made(200, render("start.html", frame), stale=visitor.stale)
        feature, page, handler = self._pages.get(asked.path, (None, None, None))
        if feature is None or page is None or handler is None or not may_see(ctx, feature, page.who):
            return self._gone(frame)
        ctx.feature = feature.name
        shown = handler(ctx, asked.query)
        if shown is None:
            return self._gone(frame)
        if isinstance(shown, File):
            return Made(200, file=shown, stale=visitor.stale)
        frame.title, frame.script = frame.words.line(f"page-{asked.path}"), page.script
        body = render(f"{feature.name}/{asked.path}.html", frame, shown)
        return Made(200, body, stale=visitor.stale, script=page.script)

    def _opened(self, reader: Reader, batch: Batch, asked: Asked) -> Made | None:
        """The page as who is not signed in sees it; None if there is none for everybody."""
        feature, handler = self._open.get(asked.path, (None, None))
        ctx = reader.anybody(batch, asked.community) if feature is not None else None
        if ctx is None or feature is None or handler is None or not ctx.is_on(feature.name):
            return None
        indexed, address = is_indexed(ctx), ctx.settings(WebSettings).address
        ctx.feature = feature.name
        shown = handler(ctx, asked.query)
        if isinstance(shown, File):
            return Made(200, file=shown)
        if shown is None:
            return None
        title, base = ctx.words.line(f"page-{asked.path}"), f"/c/{ctx.community.id}"
        frame = Frame(ctx.words, ctx.zone, ctx.now, title, ctx.community.title, base=base)
        frame.menu = [*self._open_menu(ctx, asked.path)]
        template = f"{feature.name}/{asked.path}-open.html"
        if not isinstance(shown, Published):
            return Made(200, render(template, frame, shown))
        frame.title, frame.description, frame.indexed = shown.title, shown.description, indexed
        frame.canonical = place(f"{address}{base}", asked.path, shown.query)
        frame.data = structured(shown.data, frame.canonical) if shown.data else ""
        return Made(200, render(template, frame, shown.shown), indexed=indexed)

    def _open_menu(self, ctx: Viewing, here: str) -> Iterator[Entry]:
        """The first pages of what everybody may read."""
        paths = {page.path for pages in PUBLISHED.ask(ctx, 1) for page in pages if not page.query}
        for path in self._open:
            if path in paths:
                yield Entry(ctx.words.line(f"page-{path}"), f"/c/{ctx.community.id}/{path}", path == here)

    def file(self, reader: Reader, asked: Asked) -> Made:
        """A file that came of a form."""
        with reader.look() as batch:
            session = hashed(asked.session) if asked.session else ""
            visitor = reader.visitor(batch, asked.community, session) if session else None
            if visitor is None and reader.is_signed_in(batch, asked.session):
                return self.message("gone", asked.language, 404)
            if visitor is None:
                return self.message("signed-out", asked.language, 403)
            found = self._files.get(session, asked.path)
            return Made(200, file=found) if found is not None else self._gone(self._frame(visitor, asked))

    def giver(self, reader: Reader, asked: Asked) -> Giver | None:
        """Who sends a form from this session; None for nobody."""
        with reader.look() as batch:
            visitor = reader.visitor(batch, asked.community, hashed(asked.session)) if asked.session else None
            if visitor is None or visitor.ctx.author is None:
                return None
            return Giver(asked.community, visitor.ctx.platform, visitor.ctx.author)

    def link(self, reader: Reader, token: str, language: str) -> Made:
        """What a link shows before it is spent: nothing is done by looking."""
        with reader.look() as batch:
            ctx = reader.linked(batch, hashed(token))
            if ctx is None:
                return self.message("link-over", language, 410)
            words = ctx.words_for(ctx.member)
            frame = Frame(words, _UTC, self._now(), wording(words.language, PART).line("link-title"))
            frame.community = ctx.community.title
            return Made(200, render("link.html", frame, {"action": f"/in/{token}", "who": ctx.member.name}))

    def linked(self, reader: Reader, token: str) -> Giver | None:
        """Whom a link signs in; None if it is no longer good."""
        with reader.look() as batch:
            ctx = reader.linked(batch, hashed(token))
            return Giver(ctx.community.id, ctx.platform, ctx.author) if ctx is not None and ctx.author else None

    def _bare(self, title: str, language: str) -> Frame:
        return Frame(wording(language), _UTC, self._now(), wording(language, PART).line(title))

    def _gone(self, frame: Frame) -> Made:
        frame.title = wording(frame.words.language, PART).line("gone-title")
        return Made(404, render("home.html", frame, {"about": "gone", "ways": False}))

    def _frame(self, visitor: Visitor, asked: Asked) -> Frame:
        ctx = visitor.ctx
        words, base = ctx.words_for(ctx.member), f"/c/{ctx.community.id}"
        return Frame(
            words,
            ctx.zone_of(ctx.member),
            ctx.now,
            wording(words.language, PART).line("start"),
            ctx.community.title,
            ctx.member.name,
            base,
            [*self._menu(ctx, base, asked.path)],
            Forms(asked.session, asked.address),
            lead=lambda said: led(ctx, said, ctx.platform, None, ctx.author.id if ctx.author is not None else None),
        )

    def _menu(self, ctx: Viewing, base: str, here: str) -> Iterator[Entry]:
        words = ctx.words_for(ctx.member)
        for path, (feature, page, _) in sorted(self._pages.items(), key=lambda one: not one[1][1].first):
            if page.listed and may_see(ctx, feature, page.who):
                title = words.line(f"page-{path}")
                yield Entry(title, f"{base}/{path}", path == here, page.who is not Who.ANYONE)

    def _told(self, visitor: Visitor, frame: Frame, outcome: Outcome | None, note: str) -> Iterator[Told]:
        own = wording(frame.words.language, PART)
        if outcome is not None and not outcome.said:
            note = "told-failed" if outcome.failed else "told-again" if outcome.again else "told-done"
        if note:
            yield Told(frame.html(own.rich(note)), refused=note != "told-done")
        for one in outcome.said if outcome is not None else ():
            buttons = [frame.forms.button(button) for button in one.buttons] if frame.forms is not None else []
            place, name = "", ""
            for file in one.files[:1]:
                place = f"{frame.base}/file/{self._files.put(visitor.session, file)}"
                name = own.line("told-file", name=file.name)
            yield Told(frame.html(one.text), one.refusal, buttons, place, name)
