"""Who and where: members, rooms, whose word counts, settings, and their values."""
