# What the bot says of votes, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-votes = votes
command-votes-help = what you can vote on now
command-votes-example = /votes
votes-none = There is nothing to vote on for you now.
votes-head = { $count ->
    [one] You can vote on this:
   *[other] You can vote on these:
}
votes-row = • { $title } (until { $until }{ $voted ->
    [yes] ; you have voted
   *[no] {""}
})
ballot-paper = { $text }
ballot-about = **{ $title }** You can vote until { $until }.
ballot-own = Your vote so far: { $choice }. You can change it until the end.
ballot-entry = **{ $number }** { $text }
ballot-entries-how = Choose all that you like: press them, or write me their numbers. Whose they are, and how many votes each has, is told at the end.
ballot-entries-own = There is nothing to choose here but what is your own.
ballot-more = show me more
ballot-not-that = That one is not for you to choose: it is your own, or is gone.
ballot-nothing-else = “{ $label }” goes with nothing else: please choose that alone, or the others without it.
ballot-take-back = take my vote back
ballot-write-first = Here you vote with me alone: please write me `/votes` privately.
ballot-alone = In this one you vote with me alone, so that nobody else sees it. Please write me `/votes` privately.
ballot-noted = Noted: { $choice }.
ballot-noted-thumbs = Noted: { $choice }. So far { $up } 👍 and { $down } 👎.
ballot-noted-count = Noted: { $choice }. { $count ->
    [one] One has voted so far.
   *[other] { $count } have voted so far.
}
ballot-back = Your vote is taken back.
ballot-back-thumbs = Your vote is taken back. So far { $up } 👍 and { $down } 👎.
ballot-cast = Your vote is counted. Thank you!
ballot-voted = You have voted in this one; an anonymous vote is final. Thank you!
ballot-over = The vote on that is over.
ballot-lacks = { $count ->
    [one] This needs one more vote until { $until }, or it lapses.
   *[other] This needs { $count } more votes until { $until }, or it lapses.
}
ballot-lacks-told = { $count ->
    [one] This needs one more vote until { $until }, or what was chosen is not told.
   *[other] This needs { $count } more votes until { $until }, or what was chosen is not told.
}
ballot-suits-y = { $label }: yes
ballot-suits-m = { $label }: maybe
ballot-suits-n = { $label }: no
ballot-unread = That I can't read as a vote, and nobody else sees it. { $how } For the moderators there is `/helpdesk`.
ballot-how-yes_no = Please answer yes or no.
ballot-how-approval = Please write me the numbers of all that you are for in one message, from 1 to { $count }: for example `1 2`.
ballot-how-dates = Please write me in one message the numbers of those that suit you, from 1 to { $count }, with a `?` behind those that might: for example `1 2?`.
ballot-how-scale = Please choose one number from 1 to { $count }.

# The page of open votes.
page-ballots = Open votes
page-ballots-what = What you can vote on now, what ends first before the others.
page-ballots-waits = You can vote on this until { $until }: { $title }
page-ballots-until = In { $room }, until { $until }
page-ballots-vote = Vote
page-ballots-yes-no = Yes or no
page-ballots-yes = 👍 Yes
page-ballots-no = 👎 No
page-ballots-approval = All that you are for
page-ballots-scale = Your number
page-ballots-y = yes
page-ballots-m = maybe
page-ballots-n = no
page-ballots-choose = choose one
page-ballots-picture = a picture without a description
