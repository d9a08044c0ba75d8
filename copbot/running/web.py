"""What the table `[web]` of the configuration says: where the pages are found, and by whom they are served."""

from __future__ import annotations

from importlib.util import find_spec
from ipaddress import ip_address, ip_network
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from copbot.extras import how
from copbot.running.files import Named

_NEEDED = ("jinja2", "starlette", "uvicorn")
NOT_INSTALLED = "the extra `web` is not installed"
INSTALL = how("web")
_LOCAL = ("localhost", "127.0.0.1", "::1")
_SAME = {"localhost": "127.0.0.1"}
_LONGEST_PATH = 100
"""So many bytes of a path does every system take for a socket."""


class Web(BaseModel):
    """The web side: it is there if the table is."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    address: str = Field(
        description='where members find the pages, as "https://bot.example.org"; http on this machine alone'
    )
    listen: str = Field("127.0.0.1:8080", description="where it is listened, as HOST:PORT")
    serve: Literal["here", "apart"] = Field(
        "here", description="by whom the pages are served: `copbot run` itself, or `copbot web` beside it"
    )
    socket: Named | None = Field(
        None,
        description='the file by which `copbot web` reaches the bot, where they are served "apart"; beside the '
        "database's file, if left out",
    )
    proxies: tuple[str, ...] = Field(
        (), description="the addresses of the proxies in front of it, whose word on who asks is taken"
    )

    @field_validator("address")
    @classmethod
    def _is_safe(cls, value: str) -> str:
        parts = urlsplit(value)
        local = parts.hostname in _LOCAL
        if parts.scheme not in ("https", "http") or not parts.hostname or (parts.scheme == "http" and not local):
            raise ValueError("an address that begins with https:// is wanted (http:// for localhost alone)")
        if parts.path not in ("", "/") or parts.query or parts.fragment or parts.username:
            raise ValueError("the address of a host is wanted, without anything behind it")
        if not value.isascii() or any(sign.isspace() for sign in value):
            raise ValueError("write it in ASCII signs, without spaces")
        _ = parts.port
        return f"{parts.scheme}://{parts.netloc.lower()}"

    @field_validator("listen")
    @classmethod
    def _is_a_place(cls, value: str) -> str:
        return checked(value, 8080)

    @field_validator("proxies")
    @classmethod
    def _are_addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for one in value:
            try:
                ip_network(one, strict=False)
            except ValueError:
                raise ValueError(f"{one[:60]!r} is no IP address or network") from None
        return value

    @model_validator(mode="after")
    def _fits(self) -> Web:
        if self.socket is not None and len(str(self.socket).encode()) > _LONGEST_PATH:
            raise ValueError(f"socket: a path of at most {_LONGEST_PATH} bytes is wanted")
        return self

    @property
    def host(self) -> tuple[str, int]:
        """Where it is listened."""
        return place(self.listen)

    @property
    def secure(self) -> bool:
        """Do browsers reach it by https?"""
        return self.address.startswith("https://")


def installed() -> bool:
    """Is there what the pages are served with?"""
    return all(find_spec(one) is not None for one in _NEEDED)


def place(listen: str) -> tuple[str, int]:
    """Host and port of HOST:PORT; a port of 0 for what is none."""
    host, _, port = listen.rpartition(":")
    return host.removeprefix("[").removesuffix("]"), int(port) if port.isascii() and port.isdigit() else 0


def meet(one: str, other: str) -> bool:
    """Can two not listen at these at once, each a HOST:PORT?"""
    (host, port), (other_host, other_port) = place(one), place(other)
    hosts = {_SAME.get(name.lower(), name.lower()) for name in (host, other_host)}
    return port == other_port and (len(hosts) == 1 or any(map(_is_all, hosts)))


def _is_all(host: str) -> bool:
    """Is it the address that stands for all of the machine's?"""
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return False


def checked(listen: str, port: int) -> str:
    """The same, if it is one. Raises ValueError if not, with a place of that port as an example."""
    host, number = place(listen)
    if not host or not 0 < number < 65536:
        raise ValueError(f'HOST:PORT is wanted, as "127.0.0.1:{port}"')
    return listen
