# What the bot says of polls, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-poll = poll
command-poll-help = ask everybody here what they think, or when it suits them
command-poll-example = /poll Which day? | Tuesday | Thursday
poll-dates = dates
poll-scale = scale
poll-anonymous = anonymous
poll-hidden = hidden
poll-end = end
poll-how = Write your question, and behind it what can be chosen: `/poll Which day? | Tuesday | Thursday`. Without anything to choose it asks for yes or no.
    Before the question you can put: `dates` (each answers yes, maybe or no to each), `scale` (from 1 to 5: `/poll scale How was it? | dull | great`), `anonymous`, `hidden` (the outcome is told at the end), and how long: `2d`. `/poll end` ends yours.
poll-long = Please keep the question within { $longest } characters, and each choice within { $label }.
poll-options = Please give two to { $most } different things to choose from, with a `|` between them: `/poll Which day? | Tuesday | Thursday`.
poll-many = There can be at most { $most } things to choose from; here are more.
poll-scale-how = A scale has from 2 to { $most } steps, and names for both ends or none: `/poll scale How was it? | dull | great | 10`.
poll-lasts = A poll can be open from ten minutes to 30 days.
poll-one-at-a-time = Your last poll is still open; when it is over, or with `/poll end`, the next one can follow.
poll-put = **{ $name }** asks: **{ $title }** Vote until { $until }.
poll-done = Your poll is before the room.
poll-ended = It is over.
poll-none = There is no open poll here.
poll-which = Several polls are open here. Which one do you mean? Reply to it with `/poll end`.
poll-not-yours = Only who put the poll, or a moderator, can end it.
poll-over = { $count ->
    [one] **{ $title }** One has voted:
   *[other] **{ $title }** { $count } have voted:
}
poll-nobody = **{ $title }** The poll is over, and nobody has voted. Perhaps another time!
poll-too-few = { $count ->
    [one] **{ $title }** The poll is over. One has voted, and with fewer than { $least } votes I tell nothing of what was chosen, so that nobody is known by it.
   *[other] **{ $title }** The poll is over. { $count } have voted, and with fewer than { $least } votes I tell nothing of what was chosen, so that nobody is known by it.
}

form-poll = Ask everybody here
form-poll-question = Your question
form-poll-options = What can be chosen, one a line; none for yes or no

archived-too-few = Too few voted for this to be told.
archived-voters = { $count ->
    [one] { $count } person voted.
   *[other] { $count } people voted.
  }
