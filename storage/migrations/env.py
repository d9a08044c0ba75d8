"""Runs the migrations on the connection that `storage.versions` hands over, inside its transaction."""

from __future__ import annotations

from alembic import context

from storage.models import schema
from storage.versions import is_described

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema(),
    include_name=is_described,
    # SQLite alters a table by making a new one.
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
