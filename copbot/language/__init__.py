"""The sentences that the bot says, the languages it says them in, and subjects as people write them."""
