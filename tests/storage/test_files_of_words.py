"""What came with the words of tickets and applications stood in them once, between marks: it is taken out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from alembic import command
from sqlalchemy import text
from sqlmodel import Session

from storage import versions
from storage.database import Database
from storage.models import Community, Member


def test_marks_in_old_words_become_columns(url: str, opened: Callable[[str], Database]) -> None:
    database = opened(url)
    database.migrate()
    with Session(database.engine) as db:
        db.add(Community(id=1, name="garden"))
        db.flush()
        db.add(Member(id=1, community_id=1, name="ann", since=datetime(2026, 3, 2, tzinfo=UTC)))
        db.commit()
    script = versions.make_config()
    with database.engine.begin() as connection:
        script.attributes["connection"] = connection
        command.downgrade(script, "0036")
        connection.execute(
            text(
                "INSERT INTO membership (community_id, member_id, standing, at, answers, reason, tries)"
                " VALUES (1, 1, 'applicant', '2026-03-02 09:00:00', :answers, '', 1)"
            ),
            {"answers": 'Beans.\ufff9[["picture", "a.jpg", "", null, null]]\ufffb\nAnd peas.\ufff9[["voi'},
        )
    database.migrate()
    with database.engine.connect() as connection:
        found = connection.execute(text("SELECT answers, answers_files FROM membership")).one()
    assert tuple(found) == ("Beans.\nAnd peas.", '[["picture", "a.jpg", "", null, null]]')
