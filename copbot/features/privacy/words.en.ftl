# What the bot says of what it keeps, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-export = export
command-export-help = everything that I keep about you, as files, for your eyes only
command-export-example = /export
command-forget = forget
command-forget-help = have me forget everything about you
command-forget-example = /forget
export-privately = That is for your eyes only: please write to me privately first, and give `/export` there.
export-sent = I have sent it to you privately.
export-to-read = Everything that I keep about you, to read.
export-for-programs = The same for programs.
export-title = What copbot keeps about you
export-member = You, and what you set
export-account = Your accounts
export-stay = The rooms that you are in
export-post = What you asked and answered
export-question = Questions that are yours, or that were put to you
export-vote = Your votes on answers
export-ballot = What you put to the vote
export-ballot_look = What you were shown of a vote
export-picture = Pictures that you sent in
export-ballot_option = What could be chosen in that
export-ballot_vote = Your votes
export-voted = Anonymous votes: that you voted, and not what
export-thanks = Answers of which you said that they helped
export-subject = Subjects of your questions
export-nudge = Questions that I brought you
export-postponed = What I want to tell you when it suits you
export-outbox = What I said to you privately; of what you got, the words are not kept
export-piece = Of long texts: which messages they took
export-link = Your linked accounts
export-moved = What your linked accounts brought along
export-copy = Where else what you said stands
export-topic = What you know and look for
export-profile = Who may see that
forgotten = (forgotten)
forget-word-confirm = confirm
forget-yes = Yes, forget me
forget-what = { $count ->
    [one] I can forget you: your name and accounts, what you asked and answered, your votes, points, settings and profile. What others wrote stays. It can't be undone; `/export` gives you all of it first. If you are sure, write `/forget confirm`.
   *[other] I can forget you, in all your communities ({ $names }): your name and accounts, what you asked and answered, your votes, points, settings and profile. What others wrote stays. It can't be undone; `/export` gives you all of it first. If you are sure, write `/forget confirm`.
}
forget-what-page = { $count ->
    [one] I can forget you: your name and accounts, what you asked and answered, your votes, points, settings and profile. What others wrote stays. It can't be undone; the file on this page has all of it. If you are sure, say so below.
   *[other] I can forget you, in all your communities ({ $names }): your name and accounts, what you asked and answered, your votes, points, settings and profile. What others wrote stays. It can't be undone; the file on this page has all of it. If you are sure, say so below.
}
forget-done = I know nothing about you any more. What you wrote yourself in the rooms is still there; only you can delete that. Farewell, and welcome if you ever come back!

# The pages of what is kept.
page-data = My data
page-data-what = Who you are to me, and what I keep about you in this community. Nobody else sees this page.
page-data-accounts = My accounts
page-data-accounts-what = By these I know you. With `/link` you add one from another platform.
page-data-platform = Platform
page-data-account = Name there
page-data-rooms = Rooms
page-data-unlink = Make this account a member of its own again
page-data-kept = What I keep
page-data-kept-what = What
page-data-kept-count = How much
page-data-file = Keep all of it as a file (JSON)
page-data-forget-head = Have me forget you
page-data-forget-what = I tell you first what that means, and ask once more.
page-data-forget = Forget me…
page-kept = What I keep about me
page-kept-what = The newest first. Long texts are cut here; the file has all of it.
page-kept-entry = Entry { $number }
page-kept-older = Older ones
page-kept-back = Back to my data
page-datafile = My data as a file
