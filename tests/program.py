"""The program in processes of its own, each a copy of one that has loaded it: it need not be loaded at each start.

What runs is what `copbot` runs, with arguments, folder, environment and pipes as they are given.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CLIENT = """\
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as server:
    server.connect(sys.argv[1])
    asked = json.dumps([sys.argv[2:], os.getcwd(), dict(os.environ)]).encode()
    socket.send_fds(server, [len(asked).to_bytes(4, "big") + asked], [0, 1, 2])
    sys.exit(server.recv(1)[0])
"""
"""Hands over what the program is to do, and ends as that ends."""


@contextmanager
def loaded(folder: Path) -> Iterator[str]:
    """The words of a shell that run the program, as long as this lasts. The path of `folder` must be a short one."""
    socket_file, client = folder / "program", folder / "client.py"
    client.write_text(_CLIENT, encoding="utf8")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(socket_file))
        listener.listen()
        own = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-m", "tests.program", str(listener.fileno())]
        with subprocess.Popen(  # noqa: S603
            command, env=own, pass_fds=[listener.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        ) as process:
            try:
                yield f'"{sys.executable}" -ISE "{client}" "{socket_file}"'
            finally:
                process.terminate()


def _serve(listener: socket.socket) -> None:
    from copbot.cli import main
    from copbot.features import ALL
    from copbot.rehearsal.play import Player
    from storage.database import Database

    # With this most is loaded that the program's commands load.
    database = Database("sqlite://")
    database.create()
    Player(database, ALL)
    database.dispose()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        asking, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            child = os.fork()
            if child == 0:
                _become(asking)
                main()
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            asking.sendall(bytes([code % 256]))
            os._exit(0)
        asking.close()


def _become(asking: socket.socket) -> None:
    """Make this process the one that was asked for."""
    head, pipes, _, _ = socket.recv_fds(asking, 4, 3)
    size = int.from_bytes(head, "big")
    arguments, folder, environment = json.loads(asking.recv(size, socket.MSG_WAITALL))
    for number, pipe in enumerate(pipes):
        os.dup2(pipe, number)
        os.close(pipe)
    asking.close()
    # What this process was started with is no pipe.
    sys.stdin, sys.stdout = os.fdopen(0, encoding="utf8"), os.fdopen(1, "w", encoding="utf8")
    sys.stderr = os.fdopen(2, "w", 1, encoding="utf8", errors="backslashreplace")
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["copbot", *arguments]


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
