"""What rooms of Discord and Telegram hold after a scenario, as a page: from what the loopback servers were sent."""
