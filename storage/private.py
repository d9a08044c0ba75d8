"""Files that hold what people wrote: nobody but their owner reads them, whoever made them and how."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TextIO

MODE = 0o600


def keep_private(file: Path) -> None:
    """Take the others' rights to a file away, if there is one and it is ours."""
    with suppress(OSError):
        found = file.stat()
        if stat.S_ISREG(found.st_mode) and found.st_uid == os.geteuid() and found.st_mode & 0o077:
            file.chmod(stat.S_IMODE(found.st_mode) & 0o700)


def give(file: Path, like: Path) -> None:
    """What root made belongs to whom `like` belongs to: the bot, which is not root, has to use it. Raises OSError."""
    found, wanted = file.lstat(), like.stat()
    # No link that somebody put there, by which another file would be given away.
    if os.geteuid() == found.st_uid == 0 and stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
        os.chown(file, wanted.st_uid, wanted.st_gid, follow_symlinks=False)


def give_name(file: Path, name: Path) -> None:
    """The file is called so from now on. Raises FileExistsError if there is one of that name, and OSError."""
    try:
        # Unlike a rename it fails if somebody has made one meanwhile.
        os.link(file, name)
    except FileExistsError:
        raise
    except OSError:
        # Not every file system has two names for a file.
        if os.path.lexists(name):
            raise FileExistsError(name) from None
        file.rename(name)
    else:
        file.unlink()


def open_private(file: Path) -> TextIO:
    """The file, emptied, to write text to. Raises OSError."""
    opened = open(file, "w", encoding="utf8", opener=lambda path, flags: os.open(path, flags, MODE))  # noqa: SIM115
    keep_private(file)
    return opened


def write_private(file: Path, content: str | bytes) -> None:
    """Write this and nothing else to the file. Raises OSError."""
    with open_private(file) as out:
        if isinstance(content, str):
            out.write(content)
        else:
            out.buffer.write(content)
