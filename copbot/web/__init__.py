"""The web side: serves the pages that features declare, to members whom the bot has given a link.

Pages read; what a member changes there is a form, which is handled as an event of the member's (`copbot.web.door`).
"""
