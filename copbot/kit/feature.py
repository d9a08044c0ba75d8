"""The shape of a feature: its settings, what it listens to, its commands, its timers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlmodel import SQLModel

from copbot.community.settable import FeatureSettings as FeatureSettings
from copbot.kit import rounds
from copbot.kit.commands import Call, Command
from copbot.kit.context import Context
from copbot.kit.declared import Declared, Feed
from copbot.kit.domain import SettingChanged, StageChanged
from copbot.kit.feeds import FeedHandler
from copbot.kit.nudge import TIMER, NudgeKind, due
from copbot.kit.pages import OpenHandler, Page, PageHandler
from copbot.kit.rounds import Rounds
from copbot.rooms.events import MessagePosted
from storage.kept import due_about
from storage.models import Community, Stage

T = TypeVar("T")
N = TypeVar("N", bound=NudgeKind)
P = TypeVar("P", bound=Rounds)
Handler = Callable[[Context, Any], None]
CommandHandler = Callable[[Context, Call], None]
TimerHandler = Callable[[Context, Sequence[int]], None]
Filter = Callable[[Context, Any], bool]
Reader = Callable[[Sequence[MessagePosted]], None]


class Feature(Declared):
    """One ability of the bot. Declares handlers by decorators; holds nothing that changes while the bot runs."""

    def __init__(self, name: str, settings: type[FeatureSettings], until: Stage = Stage.AWAKE) -> None:
        super().__init__(name, until)
        self.settings = settings
        self.nudges: list[NudgeKind] = []
        """The kinds of nudges that it may send, each of which a member can turn off for good."""
        self.commands: dict[str, tuple[Command, CommandHandler]] = {}
        self.listeners: dict[type, Handler] = {}
        self.for_strangers: list[Handler] = []
        """The listeners that hear the private words of those too who are no members."""
        self.for_pointed: set[object] = set()
        """Those, and filters, to which plain talk is nothing."""
        self.filters: dict[type, Filter] = {}
        self.readers: list[Reader] = []
        self.timers: dict[str, TimerHandler] = {}
        self.chores: list[Callable[[Context], None]] = []
        self.rounds: list[Rounds] = []
        self.pages: dict[str, tuple[Page, PageHandler]] = {}
        self.open_pages: dict[str, OpenHandler] = {}

    def on(
        self, kind: type[T], *, strangers: bool = False, plain: bool = True
    ) -> Callable[[Callable[[Context, T], None]], Callable[[Context, T], None]]:
        """The function below hears of events or domain events of this kind; one of each feature.

        With `strangers` it also hears what those say privately who are no members. Without `plain` it hears no plain
        talk: what is said in a room, replies to nothing and stands in no thread, as most messages do.
        """

        def register(handler: Callable[[Context, T], None]) -> Callable[[Context, T], None]:
            if kind in self.listeners:
                raise ValueError(f"{self.name} hears of {kind.__name__} in one place already")
            self.listeners[kind] = handler
            if strangers:
                self.for_strangers.append(handler)
            if not plain:
                self.for_pointed.add(handler)
            return handler

        return register

    def before(
        self, kind: type[T], *, plain: bool = True
    ) -> Callable[[Callable[[Context, T], bool]], Callable[[Context, T], bool]]:
        """The function below hears of such events before anybody else, of those by other bots too; one of each feature.

        When it returns True, nobody else hears of the event. Nobody else ever hears of what other bots do. Without
        `plain` it hears no plain talk, as with `on`.
        """

        def register(handler: Callable[[Context, T], bool]) -> Callable[[Context, T], bool]:
            if kind in self.filters:
                raise ValueError(f"{self.name} hears of {kind.__name__} in one place already")
            self.filters[kind] = handler
            if not plain:
                self.for_pointed.add(handler)
            return handler

        return register

    def ahead(self, reader: Reader) -> Reader:
        """The function below gets messages that are handled together before the first of them is.

        It can find something out about all of them at once, and keeps nothing else; nothing hangs on its being called.
        """
        self.readers.append(reader)
        return reader

    def command(self, command: Command) -> Callable[[CommandHandler], CommandHandler]:
        """The function below carries out this command; rights and options have been checked by then."""

        def register(handler: CommandHandler) -> CommandHandler:
            self.commands[command.name] = (command, handler)
            return handler

        return register

    def daily(self, handler: Callable[[Context], None]) -> Callable[[Context], None]:
        """The function below is called for each community when the bot starts, and every day while it runs."""
        self.chores.append(handler)
        return handler

    def page(self, page: Page) -> Callable[[PageHandler], PageHandler]:
        """The function below gives what is on this page of the web side; see copbot.kit.pages."""

        def register(handler: PageHandler) -> PageHandler:
            self.pages[page.path] = (page, handler)
            return handler

        return register

    def open_page(self, path: str) -> Callable[[OpenHandler], OpenHandler]:
        """The function below gives what who is not signed in sees on the page of this path; its view has no author.

        Its template is `PATH-open.html`. Where it gives None, one has to sign in.
        """

        def register(handler: OpenHandler) -> OpenHandler:
            self.open_pages[path] = handler
            return handler

        return register

    def feed(self, feed: Feed) -> Callable[[FeedHandler], FeedHandler]:
        """The function below gives what is in this feed of the web side; see copbot.kit.feeds."""

        def register(handler: FeedHandler) -> FeedHandler:
            self.feeds[feed.path] = (feed, handler)
            return handler

        return register

    def nudge(self, kind: N) -> N:
        """The feature sends nudges of this kind; see copbot.kit.nudge."""
        self.nudges.append(kind)
        self.timers[f"{TIMER}.{kind.name}"] = lambda ctx, communities: due(ctx, kind)
        due_about(f"{TIMER}.{kind.name}", Community)
        return kind

    def round(self, kind: P) -> P:
        """The feature has rounds of this kind, and hears of each turn; see copbot.kit.rounds."""
        if not self.rounds:
            self.chores.append(self.plan)
        self.rounds.append(kind)
        self.timers[f"{self.name}.{rounds.TIMER}.{kind.name}"] = lambda ctx, communities: rounds.due(ctx, kind)
        due_about(f"{self.name}.{rounds.TIMER}.{kind.name}", Community)
        return kind

    def plan(self, ctx: Context, event: SettingChanged | StageChanged | None = None) -> None:
        """Have its rounds run as is set now, and as the community's stage allows."""
        for kind in self.rounds:
            rounds.plan(ctx, kind)

    def timer(self, kind: str, about: type[SQLModel]) -> Callable[[TimerHandler], TimerHandler]:
        """The function below gets the subjects of this kind that are due in a community, all at once.

        The subjects are numbers of rows of `about`.
        """

        def register(handler: TimerHandler) -> TimerHandler:
            self.timers[f"{self.name}.{kind}"] = handler
            due_about(f"{self.name}.{kind}", about)
            return handler

        return register
