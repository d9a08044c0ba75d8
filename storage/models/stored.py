"""What a table is declared with: it becomes a class that SQLAlchemy and Pydantic know when it is first used.

To make a mapped class takes some four milliseconds and 100 kB, and there are more than a hundred, of which a run of the
program uses few. Until then a class has its name, its bases, and the body that it was declared with.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Self

from sqlalchemy import MetaData
from sqlalchemy.inspection import _inspects
from sqlalchemy.orm import ClassManager, InstrumentedAttribute, Mapper
from sqlalchemy.orm.base import opt_manager_of_class
from sqlmodel import SQLModel
from sqlmodel.main import SQLModelMetaclass

# Rows are made by their columns, without being checked. What would check them, a tenth of the start, is built only
# where one is checked all the same.
SQLModel.model_config["defer_build"] = True
_NAME: Final = "__tablename__"
_DECLARED: Final = "__declared__"
"""What a class has until it is mapped; and, in a body, for which class that is."""
_OF_A_CLASS: Final = ("__module__", "__qualname__", "__doc__", "__annotations__", "__classcell__", _NAME)
"""What a class has from the beginning."""
_bodies: Final[dict[str, tuple[_Mapped, dict[str, Any]]]] = {}
"""The classes that are not mapped yet, and what they were declared with, by the names of their tables."""
# Two threads may come to need the same class at once, and one class takes others along.
_one_at_a_time: Final = RLock()


class _Filled(type):
    """Makes no new class where there is one that was declared: that is given the body."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any], **options: Any) -> Any:  # noqa: ANN401 - a class
        declared = body.pop(_DECLARED, None)
        if declared is None:
            return super().__new__(mcs, name, bases, body, **options)
        for key, value in body.items():
            if key not in _OF_A_CLASS:
                type.__setattr__(declared, key, value)
        return declared


class _Mapped(SQLModelMetaclass, _Filled):
    """Maps a declared class as soon as anything is asked of it, or a row of it is made."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any], **options: Any) -> Any:  # noqa: ANN401 - a class
        if _DECLARED in body or not any(isinstance(base, _Mapped) for base in bases):
            return super().__new__(mcs, name, bases, body, **options)
        body.setdefault(_NAME, name.lower())
        begun: dict[str, Any] = {key: body[key] for key in _OF_A_CLASS if key in body}
        declared = type.__new__(mcs, name, bases, begun | {_DECLARED: True})
        _bodies[body[_NAME]] = declared, body
        return declared

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], **options: Any) -> None:
        if _DECLARED not in cls.__dict__ or cls.__dict__[_NAME] not in _bodies:
            super().__init__(name, bases, body, **options)

    # Hidden, since a checker of types would take every name for one that there is.
    if not TYPE_CHECKING:

        def __getattr__(cls, name: str) -> Any:  # noqa: ANN401 - whatever it is
            if _is_mapped_now(cls):
                return getattr(cls, name)
            raise AttributeError(f"{cls.__name__} has no {name}")

    def __call__(cls, *args: Any, **values: Any) -> Any:  # noqa: ANN401 - a row
        _is_mapped_now(cls)
        return super().__call__(*args, **values)

    @property
    def model_fields(cls) -> Any:  # type: ignore[override]  # noqa: ANN401 - as Pydantic has them
        """The fields of a row by their names: Pydantic would tell those of the base."""
        _is_mapped_now(cls)
        return cls.__dict__["__pydantic_fields__"]


@_inspects(_Mapped)
def _mapper(cls: Any) -> Mapper[Any] | None:  # noqa: ANN401 - one of these classes
    """What SQLAlchemy, which looks for it without asking the class, knows of it."""
    _is_mapped_now(cls)
    manager: ClassManager[Any] | None = opt_manager_of_class(cls)
    return manager.mapper if manager is not None and manager.is_mapped else None


def _is_mapped_now(cls: Any) -> bool:  # noqa: ANN401 - one of these classes
    """Map it, if it was declared only, with the tables that it names; was it?"""
    if _DECLARED not in cls.__dict__:
        return False
    with _one_at_a_time:
        if _DECLARED not in cls.__dict__:
            return True
        _, body = _bodies.pop(cls.__dict__[_NAME], (None, None))
        if body is None:
            # It is just becoming one, and asks itself.
            return False
        bases = cls.__bases__
        type(cls)(cls.__name__, bases, {**body, _DECLARED: cls}, table=True)
        # They are the variables of the function of SQLModel's that made it, which nobody needs.
        type.__setattr__(cls, "__pydantic_parent_namespace__", None)
        type.__delattr__(cls, _DECLARED)
        for key in cls.__table__.foreign_keys:
            named = _bodies.get(key.target_fullname.partition(".")[0])
            if named is not None:
                _is_mapped_now(named[0])
        return True


class Stored(SQLModel, metaclass=_Mapped):
    """A row of a table: each class of these is one, by its name in small letters if it gives none."""

    @classmethod
    def model_validate(cls, *given: Any, **options: Any) -> Self:
        """A row of checked values: of a class that is mapped, or no session takes it."""
        _is_mapped_now(cls)
        return super().model_validate(*given, **options)

    def __setattr__(self, name: str, value: Any) -> None:  # noqa: ANN401 - of a column
        """What stands in a column is set as SQLAlchemy has it set, without being checked, as rows are made."""
        if isinstance(type(self).__dict__.get(name), InstrumentedAttribute):
            object.__setattr__(self, name, value)
        else:
            super().__setattr__(name, value)


def names() -> set[str]:
    """The names of all tables of the modules that are loaded."""
    return {*_bodies, *SQLModel.metadata.tables}


def schema() -> MetaData:
    """All tables of the modules that are loaded, those too that nobody has used yet."""
    with _one_at_a_time:
        for declared, _ in list(_bodies.values()):
            _is_mapped_now(declared)
    return SQLModel.metadata
