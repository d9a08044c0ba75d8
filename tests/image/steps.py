"""Takes the steps of the Dockerfile in a Debian root of its own, where no Docker runs, and sees what comes of them.

    make image-steps        (as root, on Debian or Ubuntu with debootstrap; it needs the network)
    python -m tests.image.steps look        (once more at what was made)

prints how large the image would be, and then has it work with a read-only root, as its user: the version, a talk
through a pipe, a bot whose platform can't be reached, with its health check. What it makes is in build/image, and goes
at the next run. All that it mounts is seen by itself alone, and gone when it ends.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.image.dockerfile import DOCKERFILE, ROOT, Stage, command, copied, read, variables

MADE = ROOT / "build" / "image"
MOST = 250_000_000
"""Bytes of all files of the image."""
WATCHED = 9464
"""The port at which the bot says how it is, where nothing else is configured."""
_SUITE, _MIRROR = "bookworm", "http://deb.debian.org/debian"
# What debian:bookworm-slim leaves out of what debootstrap installs.
_NOT_SLIM = tuple(f"usr/share/{part}" for part in ("doc", "man", "info", "locale", "lintian", "groff"))
_NOT_IN_LAYERS = ("var/cache/apt", "var/lib/apt/lists", "var/log")
_ALONE = "COPBOT_IMAGE_STEPS"
"""Set where what is mounted is seen by nobody else."""


def run(*words: str, said: str = "", cwd: Path | None = None) -> str:
    """What a program says. Raises CalledProcessError if it fails."""
    done = subprocess.run(words, input=said, text=True, stdout=subprocess.PIPE, check=True, cwd=cwd)  # noqa: S603
    return done.stdout


def size(root: Path) -> int:
    """Bytes of all files below."""
    return int(run("du", "-s", "--block-size=1", "--apparent-size", "-x", str(root)).split()[0])


def base() -> Path:
    """A root like that of the slim image."""
    root = MADE / "base"
    if not (root / "done").exists():
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        run("debootstrap", "--variant=minbase", _SUITE, str(root), _MIRROR)
        for part in (*_NOT_SLIM, *_NOT_IN_LAYERS):
            shutil.rmtree(root / part, ignore_errors=True)
            (root / part).mkdir(parents=True, exist_ok=True)
        (root / "etc/dpkg/dpkg.cfg.d/docker").write_text("".join(f"path-exclude /{part}/*\n" for part in _NOT_SLIM))
        (root / "done").touch()
    return root


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """With /proc."""
    run("mount", "-t", "proc", "proc", str(root / "proc"))
    try:
        yield
    finally:
        run("umount", "--lazy", str(root / "proc"))


@contextmanager
def lent(root: Path) -> Iterator[list[str]]:
    """What the machine needs to reach the network is there meanwhile, as copies; the variables that say where."""
    bundle, name = os.environ.get("SSL_CERT_FILE"), root / "tmp" / "lent.crt"
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    given = [f"{name}={value}" for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY") if (value := os.environ.get(name))]
    if bundle:
        shutil.copy(bundle, name)
        given += ["SSL_CERT_FILE=/tmp/lent.crt", "PIP_CERT=/tmp/lent.crt"]
    try:
        yield given
    finally:
        name.unlink(missing_ok=True)
        (root / "etc/resolv.conf").write_text("")


def build(stages: Sequence[Stage]) -> Path:
    """Takes all steps; the root of the last stage."""
    roots: dict[str, Path] = {}
    root = MADE
    for number, stage in enumerate(stages):
        root = MADE / f"stage{number}"
        shutil.rmtree(root, ignore_errors=True)
        if stage.base == "scratch":
            root.mkdir()
        else:
            run("cp", "--archive", str(base()), str(root))
            (root / "done").unlink()
        roots[stage.name] = root
        environment: dict[str, str] = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
        folder = "/"
        for instruction, rest in stage.steps:
            if instruction == "ENV":
                environment |= variables(rest)
            elif instruction == "WORKDIR":
                folder = rest
                (root / rest[1:]).mkdir(parents=True, exist_ok=True)
            elif instruction == "COPY":
                _copy(rest, roots, root / folder[1:])
            elif instruction == "RUN":
                print(f"  {rest[:100]}", flush=True)
                said = [f"{name}={value}" for name, value in environment.items()]
                with mounted(root), lent(root) as also:
                    run("chroot", str(root), "env", "-i", *said, *also, "/bin/sh", "-ec", f"cd {folder}; {rest}")
    return root


def _copy(rest: str, roots: dict[str, Path], folder: Path) -> None:
    stage, sources, target = copied(rest)
    source_root = roots[stage] if stage else ROOT
    into = Path(f"{roots_of(folder)}{target}") if target.startswith("/") else folder / target
    for one in sources:
        source = source_root / one.lstrip("/")
        if source.is_dir():
            shutil.copytree(
                source, into, dirs_exist_ok=True, symlinks=True,
                ignore=None if stage else shutil.ignore_patterns("__pycache__"),
            )  # fmt: skip
        else:
            shutil.copy2(source, into)
    for owner in re.findall(r"--chown=(\S+)", rest):
        run("chown", "--recursive", owner, str(into))


def roots_of(folder: Path) -> Path:
    """The root that a folder is in."""
    return next(one for one in (folder, *folder.parents) if one.parent == MADE)


@contextmanager
def read_only(root: Path, data: Path) -> Iterator[Path]:
    """The same root where nothing can be written but in /data and /tmp."""
    seen = MADE / "seen"
    seen.mkdir(exist_ok=True)
    run("mount", "--bind", str(root), str(seen))
    try:
        run("mount", "--options", "remount,bind,ro", str(seen))
        with mounted(seen):
            run("mount", "--bind", str(data), str(seen / "data"))
            run("mount", "-t", "tmpfs", "tmpfs", str(seen / "tmp"))
            try:
                yield seen
            finally:
                for one in ("tmp", "data"):
                    run("umount", "--lazy", str(seen / one))
    finally:
        run("umount", "--lazy", str(seen))


def within(root: Path, stage: Stage, *words: str) -> list[str]:
    """The words by which the image's user runs this in it, as the image's ENV and WORKDIR say."""
    given = [f"{name}={value}" for rest in stage.all("ENV") for name, value in variables(rest).items()]
    user = stage.all("USER")[-1]
    path = dict(one.split("=", 1) for one in given)["PATH"].split(":")
    program = next(f"{folder}/{words[0]}" for folder in path if os.path.lexists(f"{root}{folder}/{words[0]}"))
    return ["env", "-i", *given, "/usr/sbin/chroot", f"--userspec={user}", str(root), program, *words[1:]]


def look(root: Path, stage: Stage) -> None:
    """Has it work, with its root read-only. Raises AssertionError or CalledProcessError."""
    data = MADE / "data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(mode=0o700)
    os.chown(data, *map(int, stage.all("USER")[-1].split(":")))
    said = 'database = "sqlite:////data/copbot.db"\n[watch]\n[backup]\nfolder = "/data/backups"\n'
    (data / "config.toml").write_text(said)
    entry, health = command(stage.all("ENTRYPOINT")[-1]), command(stage.all("HEALTHCHECK")[-1])
    with read_only(root, data) as seen:
        began = time.monotonic()
        print(f"  {run(*within(seen, stage, *entry, '--version')).strip()}: {time.monotonic() - began:.1f} s")
        talk = run(
            *within(seen, stage, *entry, "run", "--config", "/data/config.toml"),
            said="ann: /ask Does it run?\nann: /open\n",
        )
        assert "Does it run?" in talk
        assert (data / "copbot.db").stat().st_uid != 0
        write = (
            "import os; [os.close(os.open(f'/{one}/x', os.O_CREAT)) for one in ('tmp', 'data')]; open('/opt/x', 'w')"
        )
        tried = subprocess.run(within(seen, stage, "python3", "-c", write), stderr=subprocess.PIPE, text=True)  # noqa: S603
        assert "Read-only file system: '/opt/x'" in tried.stderr, tried.stderr
        print("  a talk through a pipe is answered; nothing but /data and /tmp can be written")
        run(*within(seen, stage, *entry, "backup", "--config", "/data/config.toml"))
        # Its token is wrong and there is no network: it goes on, and its health is its own.
        (data / "config.toml").write_text(f"{said}[telegram]\n")
        words = within(seen, stage, *entry, *command(stage.all("CMD")[-1]))
        words[2:2] = ["COPBOT_TELEGRAM_TOKEN=1:x"]
        with subprocess.Popen(words, stdout=subprocess.DEVNULL) as bot:  # noqa: S603
            try:
                until = time.monotonic() + 60
                # Where nothing listens it holds, too: that is a bot which nobody is to watch, or none yet.
                while (
                    not _listens() or subprocess.run(within(seen, stage, *health), stderr=subprocess.DEVNULL).returncode  # noqa: S603
                ):
                    assert bot.poll() is None, "it has ended"
                    assert time.monotonic() < until, "it is not healthy"
                    time.sleep(0.5)
                print("  a bot whose platform can't be reached runs, and its health check holds")
            finally:
                began = time.monotonic()
                bot.terminate()
                bot.wait(20)
        assert bot.returncode == 0, bot.returncode
        print(f"  told to stop, it ended with 0 within {time.monotonic() - began:.1f} s")


def _listens() -> bool:
    """Does the bot say how it is?"""
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", WATCHED)) == 0


def main() -> int:
    """All of it; what it ends with."""
    if _ALONE not in os.environ:
        again = [
            "unshare",
            "--mount",
            "--propagation",
            "private",
            sys.executable,
            "-m",
            "tests.image.steps",
            *sys.argv[1:],
        ]
        os.execvpe("unshare", again, {**os.environ, _ALONE: "1"})  # noqa: S606, S607 - ourselves
    stages = read(DOCKERFILE.read_text(encoding="utf8"))
    began = time.monotonic()
    root = MADE / f"stage{len(stages) - 1}" if "look" in sys.argv else build(stages)
    below, whole = size(base()), size(root)
    print(f"{time.monotonic() - began:.0f} s; {whole / 1e6:.0f} MB in all, of which the base {below / 1e6:.0f} MB")
    if "look" not in sys.argv:
        # On a network of its own, where nothing else can answer for it.
        alone = f"ip link set lo up && exec {sys.executable} -m tests.image.steps look"
        return subprocess.run(["unshare", "--net", "sh", "-c", alone]).returncode  # noqa: S603, S607 - ourselves
    look(root, stages[-1])
    if whole > MOST:
        print(f"That is more than {MOST / 1e6:.0f} MB.")
    return 1 if whole > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
