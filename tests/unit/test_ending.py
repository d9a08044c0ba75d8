"""The program is gone in time when it is told to end, whatever it hangs in."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

PATIENCE = 60
_BEGIN = """
import threading, time
from concurrent.futures import ThreadPoolExecutor
from copbot.running.ending import Ending

def ready(): print("ready", flush=True)
def hang(): time.sleep(3600)
# As libraries do at their import: it blocks no signals.
threading.Thread(target=hang, daemon=True).start()
end = Ending(limit=0.2)
"""
_HANGS = {
    "a library's thread": "ThreadPoolExecutor().submit(hang); ready(); end.wait()",
    "a database at the end": "ready(); end.wait(); hang()",
    "a database at the start": "ready(); hang()",
}


def _ended(then: str, told: signal.Signals | None) -> tuple[int, str]:
    """The exit code of a program that does this and is told that, and what it logged."""
    command = [sys.executable, "-c", _BEGIN + then]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as running:  # noqa: S603
        assert running.stdout is not None
        try:
            assert running.stdout.readline() == "ready\n"
            if told is not None:
                running.send_signal(told)
            code = running.wait(PATIENCE)
        finally:
            running.kill()
        return code, running.stdout.read()


@pytest.mark.parametrize("kind", _HANGS)
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_whatever_hangs_it_ends_and_says_where(kind: str, told: signal.Signals) -> None:
    code, log = _ended(_HANGS[kind], told)
    assert code == 0
    assert "something does not let go; I end all the same" in log
    assert "<string>:7" in log


def test_what_lets_go_ends_by_itself() -> None:
    assert _ended("ready(); end.wait()", signal.SIGTERM) == (0, "")


def test_when_all_is_done_nothing_is_waited_for() -> None:
    assert _ended("ThreadPoolExecutor().submit(hang); ready(); end.wait(); end.over()", signal.SIGTERM) == (0, "")


def test_what_can_t_go_on_ends_with_its_code() -> None:
    code, _ = _ended("end.begin(code=1); ready(); hang()", None)
    assert code == 1


_LAST_WORDS_FAIL = {
    "nobody reads what it logs": """
import os
from copbot.running import log
log.configure()
os.set_blocking(2, False)
try:
    while os.write(2, bytes(65536)): pass
except BlockingIOError: os.set_blocking(2, True)
""",
    "nobody reads what it says any more": "",
}


@pytest.mark.parametrize("kind", _LAST_WORDS_FAIL)
def test_it_ends_where_its_last_words_can_t_be_said(kind: str) -> None:
    command = [sys.executable, "-c", f"{_BEGIN}{_LAST_WORDS_FAIL[kind]}end.begin(code=7)\nhang()"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603
        assert running.stdout is not None
        try:
            if "any more" in kind:
                running.stdout.close()
            assert running.wait(PATIENCE) == 7
        finally:
            running.kill()
