"""Storage: models, unit of work, what is looked up, search, migrations."""
