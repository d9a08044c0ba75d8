# What the bot says to askers of what a question may lack, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

hint-head = Nobody has answered your question yet: { $title }
    Those who know could help more easily if they also knew:
hint-lacks-all = • what it is that you would like to know
hint-lacks-short = • a little more: what you do, and what happens then
hint-lacks-error = • what the error says, word for word
hint-lacks-version = • what you use, and which version of it
hint-lacks-tried = • what you have tried so far
hint-end = Reply to this message, and I add it to your question. Or just leave it as it is.
nudge-kind-hints = hints
nudge-kind-hints-help = what may make a question of yours easier to answer, at most once a month
