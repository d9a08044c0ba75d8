"""Regular expressions that are compiled when they are first used."""

from __future__ import annotations

import gc
import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import adapters
import copbot
from copbot import patterns
from copbot.patterns import expression


def test_one_is_used_like_a_compiled_one() -> None:
    beans = expression(r"\bbe(an|et)s?\b", re.IGNORECASE)
    assert not isinstance(beans, re.Pattern)
    assert beans.sub("peas", "Beans and beets") == "peas and peas"
    found = beans.search("no beet yet")
    assert found is not None
    assert (found[1], beans.pattern, beans.groups) == ("et", r"\bbe(an|et)s?\b", 1)
    assert [one[0] for one in beans.finditer("beans, beet")] == ["beans", "beet"]


def test_it_is_compiled_once() -> None:
    beans = expression("beans")
    assert beans.search == beans.search
    assert beans.match.__self__ is beans.search.__self__  # type: ignore[attr-defined]


def test_what_is_wrong_or_not_there_is_told_as_ever() -> None:
    with pytest.raises(re.error):
        expression("(").search("")
    with pytest.raises(AttributeError):
        _ = expression("").nonsense  # type: ignore[attr-defined]


def test_all_that_there_are_can_be_compiled() -> None:
    for package in (copbot, adapters):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    gc.unfreeze()
    found = [one for one in gc.get_objects() if isinstance(one, patterns._Expression)]
    assert len(found) > 300
    for one in found:
        assert expression(one._text, one._flags).pattern == one._text
