"""`copbot init`: five questions, and a configuration that fits the answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from copbot.cli_common import CONFIG, examined, explained, fail

if TYPE_CHECKING:
    from adapters.beginning import Asked
    from copbot.running.beginning import Answers

T = TypeVar("T")
_SECRETS = "secrets.env"
_DATABASE = "copbot.db"


def init(
    config: Annotated[Path, typer.Option("-c", "--config", help="The file to make.")] = Path(CONFIG),
) -> None:
    """Ask five questions, write a configuration, and say whether all is right. It overwrites nothing.

    Example: copbot init -c config.toml
    """
    from copbot.running import beginning

    secrets = config.parent / _SECRETS
    with explained():
        for file in (config, secrets):
            if os.path.lexists(file):
                another = "another" if file == config else f"one in another folder ({_SECRETS} lies beside it)"
                raise fail(
                    f"{file} is there already; nothing was written. Move it away, or name {another} with --config"
                )
        beginning.require_room(config.parent)
        typer.echo("Five questions; what is in brackets holds if you answer nothing. Ctrl-C ends it without a trace.")
        answers = _answers(config.parent.resolve())
        beginning.write(config, secrets, answers)
        typer.echo(f"\n{config} is written." + (f" Tokens and passwords are in {secrets}." if answers.secrets else ""))
        typer.echo(f"This is what `copbot doctor -c {config}` says of it; `copbot run -c {config}` starts the bot.\n")
        raise typer.Exit(examined(config))


def _answers(folder: Path) -> Answers:
    from sqlalchemy import make_url

    from adapters.beginning import ASKED, FOLDERS
    from copbot.community.values import language, zone
    from copbot.language.languages import LANGUAGES
    from copbot.running.beginning import Answers

    found = Answers()
    names = ", ".join(ASKED)
    for name in _ask(f"1. On which platforms? Of {names}; none is a room in this terminal", "none", _platforms):
        settings = found.platforms[name] = {}
        for one in ASKED[name]:
            if one.secret:
                found.secrets |= _secret(one)
            else:
                settings[one.name] = _ask(f"   {one.says}", None, one.read)
    found.community = _ask("2. What is the community called?", found.community, _named)
    found.language = _ask(f"3. Which language does it speak? One of {', '.join(LANGUAGES)}", "en", language)
    found.timezone = _ask("4. Where are its clocks? A city or a time zone", _here(), lambda said: zone(said).key)
    file = folder / _DATABASE
    told = "5. Where is everything kept? A file, or postgresql://USER@HOST/NAME"
    found.database, url = _ask(told, str(file), lambda said: _database(said, folder))
    if not url and found.database.startswith("postgresql") and sys.stdin.isatty():
        # Asked for alone, so that nobody reads it on the screen.
        password = _ask("   The password there, if it wants one", None, str, hidden=True)
        url = _with_password(found.database, password) if password else ""
    if url:
        found.secrets["database_url"] = url
    # What the bot writes lies together; where the configuration lies it may have no right to.
    kept = Path(make_url(found.database).database or "").parent if found.database.startswith("sqlite") else folder
    for name, settings in found.platforms.items():
        settings |= {key: str(kept / one) for key, one in FOLDERS.get(name, {}).items()}
    found.backups = kept / "backups"
    return found


def _secret(asked: Asked) -> dict[str, str]:
    """What is answered, by its name; nothing where the environment has it and nothing is answered."""
    from copbot.running.beginning import in_environment

    instead = asked.instead
    there = in_environment(asked.name) or (in_environment(instead.name) if instead else "")
    if there:
        empty = f"; leave it empty, for {there} is set"
    else:
        empty = f"; leave it empty to give {instead.says.partition(': ')[2]}" if instead else ""
    read = (lambda said: said and asked.read(said)) if empty else asked.read
    said = _ask(f"   {asked.says}{empty}", None, read, hidden=True)
    if said:
        return {asked.name: said}
    return _secret(instead) if instead and not there else {}


def _ask(says: str, default: str | None, read: Callable[[str], T], *, hidden: bool = False) -> T:
    """What is answered, asked until it can be read."""
    while True:
        said = _line(f"{says}{f' [{default}]' if default is not None else ''}: ", hidden=hidden) or default or ""
        try:
            return read(said)
        except ValueError as error:
            typer.echo(f"   {str(error) or 'That is none.'}")


def _line(prompt: str, *, hidden: bool) -> str:
    if hidden and sys.stdin.isatty():
        import getpass

        return getpass.getpass(f"{prompt}(not shown) ").strip()
    typer.echo(prompt, nl=False)
    said = sys.stdin.readline()
    if not sys.stdin.isatty():
        # As where somebody types it, the next thing begins on a line of its own.
        typer.echo()
    if not said:
        raise fail("the answers ended before the questions did; nothing was written")
    return said.strip()


def _platforms(said: str) -> list[str]:
    from adapters.beginning import ASKED

    words = said.casefold().replace(",", " ").replace(" and ", " ").split()
    if words in (["none"], ["terminal"]):
        return []
    wrong = [word for word in words if word not in ASKED]
    if wrong or not words:
        raise ValueError(f"{wrong[0] if wrong else 'That'} is none of them; write {', '.join(ASKED)} or none.")
    return list(dict.fromkeys(words))


def _named(said: str) -> str:
    if len(said) > 100 or not said.isprintable():
        raise ValueError("At most a hundred letters, please.")
    return said


def _here() -> str:
    """The time zone of this machine, as far as it tells."""
    from copbot.community.values import zone

    for told in (os.environ.get("TZ", ""), os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]):
        try:
            return zone(told).key
        except ValueError:
            continue
    return "UTC"


def _database(said: str, folder: Path) -> tuple[str, str]:
    """What stands in the configuration, and the whole url where that holds a password."""
    from sqlalchemy import URL, make_url

    from storage.database import Database, DatabaseError

    url = said if "://" in said else f"sqlite:///{(folder / said).resolve()}"
    try:
        database = Database(url)
    except DatabaseError as error:
        raise ValueError(f"{error}.") from None
    if database.memory:
        raise ValueError("In memory nothing is kept; name a file.")
    database.dispose()
    parsed = make_url(url)
    if parsed.drivername == "sqlite":
        place = Path(parsed.database or "")
        if place.is_dir():
            raise ValueError(f"{place} is a folder; name a file, in it if you like.")
        if not place.parent.is_dir() or not os.access(place.parent, os.W_OK):
            raise ValueError(f"There is no folder {place.parent} that I can write to.")
    if parsed.password is None:
        return url, ""
    bare = URL.create(parsed.drivername, parsed.username, None, parsed.host, parsed.port, parsed.database, parsed.query)
    return bare.render_as_string(), url


def _with_password(url: str, password: str) -> str:
    from sqlalchemy import make_url

    return make_url(url).set(password=password).render_as_string(hide_password=False)
