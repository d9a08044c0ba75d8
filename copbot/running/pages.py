"""What the doctor says of the places where the bot listens: for the pages on the web, and for its figures."""

from __future__ import annotations

import errno
import http.client
import socket

from copbot.running import watch
from copbot.running.findings import Finding
from copbot.running.watch import Watch
from copbot.running.web import INSTALL, NOT_INSTALLED, Web, installed

_PATIENCE = 3.0
SIGN = "copbot"
"""What the bot says where one looks whether it serves."""
ALIVE = '{"alive": '
"""So begins what it says where its figures are."""


def serves(web: Web, *, memory: bool) -> Finding:
    """Can the pages be served as the configuration says, or are they?"""
    if not installed():
        return Finding("web", NOT_INSTALLED, INSTALL)
    if memory:
        return Finding("web", "pages need a database in a file or on a server", "set `database`")
    return _listens("web", f"the pages of {web.address}", "served", web.listen, web.host, SIGN)


def tells(where: Watch) -> Finding:
    """Can the figures be had as the configuration says, or are they?"""
    what = "the figures" if watch.installed() else "/healthz and /readyz (figures with the extra `metrics`)"
    return _listens("watch", what, "had", where.listen, where.host, ALIVE)


NO_FIGURES = Finding("watch", "in the terminal nobody tells figures; from the first platform on they can be had")


def _listens(about: str, what: str, done: str, listen: str, host: tuple[str, int], sign: str) -> Finding:
    """Is the place free, or the bot's own?"""
    with socket.socket(socket.AF_INET6 if ":" in host[0] else socket.AF_INET) as tried:
        # Bound alone it is in nobody's way, not even in that of another who looks.
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(host)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                mend = "set `listen` to an address of this machine, and a port that you may use"
                return Finding(about, f"{listen}: {error.strerror or error}", mend)
            if _says(*host).startswith(sign):
                return Finding(about, f"{what} are {done} at {listen}")
            return Finding(about, f"something else listens at {listen}", "set `listen` to another port")
    return Finding(about, f"{what} can be {done} at {listen}")


def _says(host: str, port: int) -> str:
    """What the bot would say there."""
    connection = http.client.HTTPConnection(host, port, timeout=_PATIENCE)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().read(100).decode("ascii", "replace").strip()
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        connection.close()
