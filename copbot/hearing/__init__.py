"""What people say in plain talk. Pure: names and times are handed in."""
