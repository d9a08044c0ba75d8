"""The versions of the database, and how one becomes the next."""
