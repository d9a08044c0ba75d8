# What the bot says of columns, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-enter = enter
command-enter-help = send something in for a column, or take it back
command-enter-example = /enter limericks There once was a gardener in Delft …
command-column = column
command-column-help = make a column, end it, or have it sleep or wake
command-column-example = /column votes limericks: five lines that rhyme
command-columns = columns
command-columns-help = what columns there are, and how to enter
command-columns-example = /columns
command-winners = winners
command-winners-help = who has won lately, and the hall of fame of a column
command-winners-example = /winners limericks
command-guess = guess
command-guess-help = guess what is to be guessed, or answer a question
command-guess-example = /guess a lawn mower
column-what-votes = votes
column-what-guess = guess
column-what-quiz = quiz
column-what-free = free
column-what-wake = wake
column-what-sleep = sleep
column-what-end = end
column-withdraw-word = withdraw

column-name = Please give it a name of at most { $longest } characters, and behind a `:` what it is about, in at most { $about }: `/column votes limericks: five lines that rhyme`.
column-colon = Is all of that its name? Please put a `:` behind the name: `/column { $kind } { $name }: { $about }`.
column-known = There is a column { $name } already.
column-many = There are { $most } columns, and more are too many to follow. With `/column end NAME` one ends.
column-not-moderator = **{ $name }** is changed by who moderates its room.
column-made = There is a new column: **{ $name }**{ $has ->
    [yes] . { $about }
   *[no] .
}
column-call-votes = For the next **{ $name }**: reply to this, with words or a picture, or write me `/enter { $name }` privately, so that nobody knows yet whose it is. The vote opens { $until }.
column-call-free = For the next **{ $name }**: reply to this, with words or a picture, or write me `/enter { $name }`. I show them { $until }.
column-call-guess = For **{ $name }**: write me privately what is to be guessed, and what it is behind a `=`: `/enter { $name } It has teeth and eats nothing = a comb`. A picture can come with it. The week ends { $until }.
column-call-quiz = For **{ $name }**: write me privately your question, and what can be chosen, with a `*` before what is right: `/enter { $name } Which one is a berry? | strawberry | *tomato = It grows from one flower`. What stands behind the `=` I tell at the end. The week ends { $until }.
column-how = { $how }
column-yours = Yours so far: { $text }
    { $how } What you send in now takes its place.
column-entered-votes = Thank you! It is in **{ $name }**, and can be changed or taken back until { $until }, when the vote opens.
column-entered-free = Thank you! It is in **{ $name }**, and can be changed or taken back until { $until }, when I show it.
column-entered-guess = Thank you! I put it before the room, and tell what it is { $until }.
column-entered-quiz = Thank you! I put it before the room, and tell what is right { $until }.
column-entered-changed = Thank you! This one is in **{ $name }** now, in the place of the other, until { $until }.
column-second = You have one in **{ $name }** already{ $has ->
    [yes] : { $text }
   *[no] .
}
    That one stays, unless you say otherwise.
column-instead = take this one instead
column-was-talk = I took that for talk. If it is meant for **{ $name }**, tell me.
column-send-in = send it in
column-edited = **{ $name }** has it as it reads now.
column-gone = Your message is gone, so what you sent in for **{ $name }** is taken back too. You can send it in again with me alone, so that nobody else reads it before.
column-withdraw = take it back
column-withdrawn = It is taken back; nothing of it is kept. You can send in another for **{ $name }**.
column-nothing-to-withdraw = Nothing of yours waits in **{ $name }**.
column-none = There are no columns here yet. A moderator can make one: `/column votes limericks`.
column-unknown = I know no column { $word }. There are: { $names }.
column-which = Which one do you mean? { $names }
column-not-remembered = That message I don't remember any more. Please write it behind `/enter` and the column's name.
column-not-yours = That one somebody else wrote. For a column one sends in what is one's own.
column-privately = Everybody here can read what it is by now, so it would be no riddle. Please write me another one privately: `/enter { $name } …`.
column-long = Please keep it within { $longest } characters.
column-empty = Please send in some words, or a picture.
column-how-guess = Please write what is to be guessed (or send a picture), and behind a `=` what it is: `/enter { $name } It has teeth and eats nothing = a comb`. Several names for it go with a `/` between them.
column-how-quiz = Please write a question and two to { $most } things to choose from, each within { $label } characters, with a `*` before the one that is right: `/enter { $name } Which one is a berry? | strawberry | *tomato`.
column-one = Yours is before the room already; one for each in a week. With `/enter { $name } withdraw` it is taken back.
column-picture = 🖼 { $about }
column-picture-untold = 🖼 a picture
column-picture-failed = The picture that you sent in for **{ $name }** I could not get, so it is not in. Please send it once more.
column-entry = { $text }
column-entry-picture = picture { $number }
column-write-first = Here one guesses with me alone: please write me `/guess` privately.
column-told = { $text }

column-vote-title = { $name }: which do you like?
column-vote = **{ $name }**: { $count } are in. Vote until { $until }; each sees them in another order.
column-one-more = One is in for **{ $name }**; with a second there can be a vote. { $how }
column-runs-on = Fewer than { $least } have voted on **{ $name }** so far, so the vote runs on until { $until }.
column-won = **{ $name }**: { $voters ->
    [one] one has voted
   *[other] { $voters } have voted
}, and { $count ->
    [one] the winner is
   *[other] the win is shared by
}
column-line = **{ $author }** ({ $count ->
    [one] one vote
   *[other] { $count } votes
}): { $text }
column-others = The others:
column-nobody-won = **{ $name }**: too few have voted this time, so nobody has won. Thank you to all who sent something in!
column-free = { $count ->
    [one] **{ $name }** of this week:
   *[other] **{ $name }** of this week, { $count } of them:
}
column-by = **{ $author }**: { $text }

column-riddle-guess = **{ $name }**, from **{ $author }**: { $text }
    What is it? Guess with me alone, as often as you like; the first who is right wins, and I tell it { $until }. (`/guess { $number } …`)
column-riddle-quiz = **{ $name }**, from **{ $author }**: { $text }
    You have one answer; what is right I tell { $until }. (`/guess { $number } …`)
column-guess-go = I have a guess
column-ask-guess = **{ $name }**: { $text }
    What is it? Write me your guess, or `/guess { $number } …`.
column-ask-quiz = **{ $name }**: { $text }
    You have one answer.
column-guess-over = That is over; what it was has been told.
column-nothing-to-guess = There is nothing to guess now.
column-guess-which = Which one do you mean? Choose it, or put its name or number before your guess: `/guess { $number } …`.
column-guess-one = • { $number } **{ $name }**: { $text }
column-guess-own = That one is your own, and you know it.
column-guess-newcomer = I first saw you here after this was put, so you guess at the next one.
column-guessed = You have answered this one. What is right I tell when the week ends.
column-guess-alone = Everybody here can read that. Please write me your guess privately: `/guess { $number } …`.
column-answer-how = Please choose one, by its number from 1 to { $count } or by its words.
column-guess-right = That is it! Keep it to yourself: I tell all when the week ends.
column-guess-wrong = That is not it. Guess again, as often as you like.
column-quiz-right = That is right! Keep it to yourself: I tell all when the week ends.
column-quiz-wrong = That is not it; a brave try! I tell what is right when the week ends.
column-revealed = **{ $name }**: { $text }
    It was: **{ $solution }**
column-why = { $why }
column-nobody-knew = { $guesses ->
    [0] Nobody has guessed this time.
    [one] One has guessed, and was not right.
   *[other] { $guesses } have guessed, and nobody was right.
}
column-knew-guess = **{ $names }** was the first to know, of { $guesses } who guessed.
column-knew-quiz = { $count ->
    [one] **{ $names }** was right, of { $guesses } who answered.
   *[other] { $count } were right, of { $guesses } who answered: **{ $names }**
}

column-done-made = **{ $name }** is before the room.
column-done-wake = **{ $name }** is awake again.
column-done-sleep = **{ $name }** sleeps: I ask for nothing more, until somebody enters or wakes it.
column-done-end = **{ $name }** is no more, with all that was in it.
column-sleeps = { $weeks ->
    [one] Nobody has sent anything in for **{ $name }** for a week, so it sleeps now. An entry wakes it, and so can you.
   *[other] Nobody has sent anything in for **{ $name }** for { $weeks } weeks, so it sleeps now. An entry wakes it, and so can you.
}
column-wake = wake { $name }
columns-none = There are no columns here yet.
columns-head = { $count ->
    [one] There is one column:
   *[other] There are { $count } columns:
}
columns-row = • **{ $name }** ({ $kind ->
    [guess] something to guess
    [quiz] a question
    [free] shown for itself
   *[votes] by votes
}{ $asleep ->
    [yes] , asleep
   *[no] {""}
}){ $has ->
    [yes] : { $about }
   *[no] {""}
}
winners-none = Nobody has won anything yet.
winners-head = **{ $name }**
winners-row = • { $day }: **{ $name }**{ $has ->
    [yes] : { $text }
   *[no] {""}
}
winners-fame = Over all weeks:
winners-fame-votes = { $place }. **{ $name }**: liked by { $percent } % ({ $count ->
    [one] won once
   *[other] won { $count } times
})
winners-fame-wins = { $place }. **{ $name }**: { $count ->
    [one] once
   *[other] { $count } times
}
winners-news = **{ $name }** has won { $column }{ $has ->
    [yes] : { $text }
   *[no] {"."}
}
nudge-kind-columns = columns
nudge-kind-columns-help = that a column sleeps, since nobody enters it any more
export-community_column = Columns that you made
export-column_entry = What you sent in for columns
export-column_guess = What you guessed
export-column_win = What you won

# The page.
page-columns = Columns
page-columns-what = What one can send in for, week by week, and who has won.
page-columns-asleep = It sleeps; an entry wakes it.
page-columns-own = What you sent in:
page-columns-send = Send it in
page-columns-text = Your words
page-columns-won = The last winners
page-columns-picture = a picture without a description
deed-columns = Making columns

# What it does for the practice of communities.
practice-columns = Columns bring something every week: members send entries in, vote or guess, and there is a winner.
practice-columns-lacks = There is no column yet. In a room this makes one: `/column votes limericks: five lines that rhyme`

archived-won = It has won.
archived-entry = { $name }, week { $week }
