"""Tables that become mapped classes when they are first used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Table, insert, inspect
from sqlalchemy.orm import aliased
from sqlmodel import Field, Session, SQLModel, col, create_engine, select

from storage.models import Stored, schema
from storage.rows import columns_of, made, table_of

# Each test declares them anew.
pytestmark = pytest.mark.filterwarnings("ignore:This declarative base already contains a class")


@pytest.fixture
def planted() -> Iterator[tuple[Any, Any]]:
    """A shelf, and a book that names it, of which nothing is known yet; all tests share what there is of tables."""
    name = "shelf_of_a_test"

    class Shelf(Stored):
        """Where books stand."""

        __tablename__ = name
        id: int = Field(primary_key=True)

    class Book(Stored):
        """What stands there."""

        __tablename__ = "book_of_a_test"
        id: int = Field(primary_key=True)
        shelf_id: int = Field(foreign_key=f"{name}.id")
        title: str = "untitled"

        def shout(self) -> str:
            """Its title, loudly."""
            return self.title.upper()

    yield Shelf, Book
    for one in (Book, Shelf):
        SQLModel.metadata.remove(table_of(one))


FIRST_USES: dict[str, Callable[[Any], object]] = {
    "a column": lambda book: book.title,
    "a row": lambda book: book(id=1, shelf_id=2),
    "a row past the constructor": lambda book: made(book, id=1, shelf_id=2),
    "a selection": select,
    "an insertion": insert,
    "another name": aliased,
    "its mapper": inspect,
    "its table": table_of,
    "its columns": columns_of,
    "its fields": lambda book: book.model_fields["title"],
    "all tables": lambda _: schema(),
}


@pytest.mark.parametrize("use", FIRST_USES.values(), ids=FIRST_USES)
def test_whatever_is_done_first_maps_it(planted: tuple[Any, Any], use: Callable[[Any], object]) -> None:
    shelf, book = planted
    assert (book.__name__, book.__tablename__, book.__doc__) == ("Book", "book_of_a_test", "What stands there.")
    assert issubclass(book, SQLModel)
    assert "book_of_a_test" not in SQLModel.metadata.tables
    use(book)
    assert list(book.model_fields) == ["id", "shelf_id", "title"]
    # What it names is there, too, so that it can be joined.
    assert [key.column.table for key in table_of(book).foreign_keys] == [table_of(shelf)]
    assert book(id=1, shelf_id=2).shout() == "UNTITLED"


def test_rows_are_written_and_read(planted: tuple[Any, Any]) -> None:
    shelf, book = planted
    engine = create_engine("sqlite://")
    with Session(engine) as db:
        tables: list[Table] = [table_of(shelf), table_of(book)]
        SQLModel.metadata.create_all(db.connection(), tables)
        db.add(shelf(id=2))
        db.flush()
        db.add(book(id=1, shelf_id=2, title="Beans"))
        db.flush()
        db.expunge_all()
        found = db.exec(select(book).join(shelf).where(col(book.title) == "Beans")).one()
        assert found.shelf_id == 2
        assert db.get(book, 1) is found
    engine.dispose()


def test_threads_that_need_it_at_once_find_it_whole(planted: tuple[Any, Any]) -> None:
    _, book = planted
    together = Barrier(4)

    def seen(_: int) -> tuple[str, ...]:
        together.wait()
        return *(column.name for column in book.__table__.columns), book(id=1, shelf_id=2).title

    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(seen, range(4))) == {("id", "shelf_id", "title", "untitled")}


def test_what_there_is_not_is_told_as_ever(planted: tuple[Any, Any]) -> None:
    _, book = planted
    with pytest.raises(AttributeError, match="Book has no pages"):
        _ = book.pages
