"""What rooms tell and are asked, and the way there: events, actions, what a room can do, the outbox."""
