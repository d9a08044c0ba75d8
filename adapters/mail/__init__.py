"""E-mail: what members asked to get there is sent over SMTP. Nothing is read."""
