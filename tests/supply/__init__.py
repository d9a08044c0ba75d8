"""What the bot is made of, looked at: licences of others' work, secrets that lie about, the wheel."""
