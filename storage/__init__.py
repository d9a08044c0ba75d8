"""Storage: models, unit of work, queries, search, migrations."""
