"""What the bot would have seen and done in a community's history: counted, worked out, and told."""
