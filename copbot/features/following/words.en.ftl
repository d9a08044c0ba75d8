# What the bot says to those who have the same question, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-follow = follow
command-follow-help = say that you have the same question, and hear of the answer: reply to it with this, or put 🙋 on it
command-follow-example = /follow
command-unfollow = unfollow
command-unfollow-help = stop waiting for the answer to somebody else's question
command-unfollow-example = /unfollow 12
follow-done = { $count ->
    [one] I'll tell you what becomes of question { $number }. `/unfollow { $number }` undoes this.
   *[other] I'll tell you what becomes of question { $number }; { $count } wait for it now. `/unfollow { $number }` undoes this.
}
follow-done-page = { $count ->
    [one] I'll tell you what becomes of question { $number }.
   *[other] I'll tell you what becomes of question { $number }; { $count } wait for it now.
}
follow-stopped = All right, I won't write to you about question { $number }.
follow-stop = stop following this
follow-stop-this = stop following { $number }
followed = There is an answer to a question that you have too: { $title } → { $answer } ({ $author })
followed-bare = { $author }'s answer to a question that you have too is accepted: { $title }
followed-solved = { $asker } has solved what you have too: { $title }
    Perhaps you can ask how.
followed-closed = A question that you have too is closed ({ $reason }): { $title }
followed-head = { $count ->
    [one] A question that you have too:
   *[other] { $count } questions that you have too:
}
nudge-kind-followed = followed
nudge-kind-followed-help = what became of questions that you have too
follow-yourself = That is your own question: you hear of its answers anyway.
export-follower = Questions that you wait for too

command-follow-help-native = say that you have the same question, and hear of the answer: by its number, or with 🙋 on it

# On the page of what a member wishes.
page-follow = Questions of others that I wait for
page-follow-row = #{ $number } { $title }
