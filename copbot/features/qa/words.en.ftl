# What the bot says of questions and answers, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-ask = ask
command-ask-help = put a question; it stays in sight until it is answered
command-ask-example = /ask How do I reset my password?
command-accept = accept
command-accept-help = accept an answer to your question: reply to the answer with it
command-accept-example = /accept
command-close = close
command-close-help = close your question, with a reason if you like
command-close-example = /close found it in the manual
command-reopen = reopen
command-reopen-help = put your question in sight again, or undo what you just did to it
command-reopen-example = /reopen
command-duplicate = duplicate
command-duplicate-help = point to the earlier answer: reply to a question with the number of the earlier one, or a link to it
command-duplicate-example = /duplicate 12
command-move = move
command-move-help = put a question in another room, where it fits better: in reply to it, or with its number
command-move-example = /move 12 #garden
command-show = show
command-show-help = show somebody a kept answer, in reply to a message or to a member; alone, the names there are
command-show-example = /show wifi
command-name = name
command-name-help = give the answer to a question a name; with "off" behind it, take that away (for moderators)
command-name-example = /name 12 wifi
command-open = open
command-open-help = the open questions: what most wait for first; with a subject those about it, with `mine` those that you may know
command-open-example = /open roses
command-missed = missed
command-missed-help = what was asked and answered since your last word, for your eyes; or for as long as you say
command-missed-example = /missed 3d
command-search = search
command-search-help = look for answered questions
command-search-example = /search password reset
command-noquestion = noquestion
command-noquestion-help = say that what I took for a question is none: reply to it with this, or put ❌ on it
command-noquestion-example = /noquestion
command-why-menu = Why?
command-why = why
command-why-help = reply to a message of mine, or one that I marked, to hear why I took it for a question
command-why-example = /why
# What Discord shows of commands and their options, and says of the state of a thread (as a tag).
command-ask-menu = Make it a question
command-accept-menu = Accept this answer
ask-posted = **{ $name }** asks: { $text }
ask-noted = Noted as question { $number }. I keep it in sight until it is answered.
ask-for = { $name } says that this asks something, { $asker }, so I keep it in sight as question { $number }.
ask-for-undo = It is no question
ask-of-bot = That was said by a bot; only what people say can be a question.
ask-of-who-left = Who said that is not here any more.
ask-unknown = I don't know (any more) what that message says, for I don't keep plain talk. Who wrote it can put it with `/ask`.
ask-already = That is question { $number } already, { $state ->
    [open] and it is open
    [answered] and it has an answer
    [accepted] and it is answered
    [duplicate] and it was asked before
    [stale] and nobody has touched it for long; `/reopen` puts it in sight again
   *[other] and it is closed; who asked it can `/reopen` it
}.
ask-belongs = That is an answer to question { $number }: { $title }
ask-person = **{ $name }** has a question for you (in { $room }): { $text }
    Reply to this message, and your answer goes to { $name }.
ask-person-page = **{ $name }** has a question for you (in { $room }): { $text }
    Reply to it in your chat, where I put it to you: your answer goes to { $name }.
ask-person-pass = I leave it to the others
ask-person-sent = I put it to { $name }.
ask-person-later = I'll put it to { $name } when it suits { $name }.
ask-person-closed = { $name } can't be asked personally just now, so I put your question to everybody.
ask-person-enough = You have put { $count } questions to members by name today, so I put this one to everybody.
ask-person-busy = Many have asked { $name } something today, so I put your question to everybody.
ask-person-everybody = This question is now for everybody: { $title }
ask-person-passed = Thank you. It is for everybody now.
ask-person-not-you = That question was not put to you, or is no longer.
similar-offer = { $count ->
    [one] Something like this was asked before. Does this help?
   *[other] Questions like this were asked before. Does one of them help?
}
similar-row = **{ $number }.** { $title } → { $answer } – { $rests }
similar-yes = answer { $number } helps
similar-which = Which of them do you mean?
similar-this = answer { $number }
similar-no = no, keep my question
similar-kept = The question stays open.
together = { $name } asked the same { $ago } in { $room }, and it still stands open: { $title }
accept-kept = All right. `/reopen` puts the question among the open ones again.
accept-kept-page = All right. You can open the question again, if it comes up anew.
relayed-answer = **{ $name }** answers: { $text }
relayed-addition = **{ $name }** adds: { $text }
relayed-question = **{ $name }** asks back: { $text }
relayed-said = **{ $name }** says: { $text }
relayed = Thank you, I passed it on.
relayed-not = I can't pass it on: I am no longer in the room where this was asked.
accepted-instead = ✔ { $author }'s answer is accepted now, in place of { $before }'s: { $title }
accepted = ✔ { $author }'s answer is accepted: { $title }
accept-offer = { $asker }, did { $author }'s answer solve it?
accept-offer-yes = Yes, accept it
accept-offer-other = No, { $author }'s: { $answer }
accept-offer-no = Not yet
solved-ask = Did { $author }'s answer solve it? { $title }
solved-ask-many = Has one of these answers solved it? { $title }
solved-ask-several = Have these been solved?
solved-row = { $number } { $title } → { $answer } ({ $author })
solved-yes-this = Yes, { $number }
solved-no-this = Not yet, { $number }
solved-yes = Yes
solved-yes-of = Yes, { $author }'s: { $answer }
solved-no = Not yet
solved-stop = Stop asking about this one
solved-waits = All right, the question is in sight again, where it was.
solved-stopped = All right, I won't ask about this one again.
solved-thanks = Thank you. It is accepted.
accept-which = There are several answers. Reply to the one that you accept with `/accept`.
accept-no-answer = There is no answer yet that could be accepted.
closed = Closed: { $title }
closed-because = Closed ({ $reason }): { $title }
duplicated = This was asked before: { $title }
duplicated-answer = This was asked before: { $title } → { $answer }
duplicate-itself = These two are the same question already.
pointed-head = { $asker }, { $name } points to an answer that may be yours. Does it help?
pointed-row = { $rests ->
    [none] { $title } → { $answer }
   *[other] { $title } → { $answer } – { $rests }
}
pointed-open = { $asker }, { $name } says that somebody asked the same, and it still stands open: { $title }. Is it the same?
pointed-bare = { $asker }, { $name } says that this was asked before: { $title }. Is it the same?
pointed-yes = Yes, that solves it
pointed-no = No, mine is another
pointed = Thank you, I showed it to who asked.
pointed-before = Somebody pointed to that one before; it is for who asked to say.
pointed-left = Who asked that isn't here any more, so nobody can say whether it is the same.
pointed-left-close = Who asked that isn't here any more, so nobody can say whether it is the same. `/close` takes it off the list.
pointed-lost = I am not in the room of that question any more, so I can't show it there.
export-pointer = Earlier answers that you pointed to
moved-here = **{ $name }** asks (moved here from { $room } by { $mover }): { $text }
moved-here-by-asker = **{ $name }** asks (moved here from { $room }): { $text }
moved-away = { $name } moved this question to { $room }. It goes on there.
moved = It is in { $room } now.
move-there-already = That question stands in { $room } already.
move-not-yet = That question is not for everybody in a room yet, so it can't be moved.
show-head = { $name } recommends:
show-row = { $title } → { $answer } – { $author }, { $rests }
show-done = Shown.
show-unknown = No answer goes by “{ $name }”. `/show` lists the names.
show-unknown-near = No answer goes by “{ $name }”. Did you mean { $near }?
show-not-kept = Question { $number } has no answer yet that was accepted or that others found helpful.
show-no-names = No answer has a name yet. `/show 12` shows one by its number, which `/search` tells.
show-names = { $count ->
    [one] **One answer has a name**
   *[other] **{ $count } answers have names**
}
show-name = { $name }: #{ $number } { $title }
show-names-more = … and { $count } more
name-is = The answer to question { $number } goes by “{ $name }”: { $title }
name-none = The answer to question { $number } has no name: { $title }
name-given = The answer to question { $number } goes by “{ $name }” now: { $title }
name-taken = “{ $name }” is the name of the answer to question { $number } already.
name-taken-away = The answer to question { $number } goes by “{ $name }” no more.
name-unfit = A name has letters in it, and { $most } characters at most.
export-named = Answers that you named
reopened = Open again: { $title }
open-none = No open questions. Well done, everybody!
open-head = { $count ->
    [one] **One open question**
   *[other] **{ $count } open questions**
}
open-mine = mine
open-on-head = { $count ->
    [one] **One open question** about “{ $subject }”
   *[other] **{ $count } open questions** about “{ $subject }”
}
open-on-none = No open question about “{ $subject }”.
open-mine-head = { $count ->
    [one] **One open question** that you may know the answer to
   *[other] **{ $count } open questions** that you may know the answer to
}
open-mine-none = No open question that looks like one of yours to answer. `/knows` tells me what you know about.
missed-head = Since { $since } something happened about { $count ->
    [one] one question
   *[other] { $count } questions
}:
missed-none = Since { $since } there is nothing new.
missed-row = • { $title } – { $name } in { $room }, still open (#{ $number })
missed-row-answered = • { $title } – { $name } in { $room }; { $by }: { $answer } (#{ $number })
missed-row-valued = • { $title } – { $name } in { $room }; found helpful, { $by }: { $answer } (#{ $number })
missed-row-accepted = • { $title } – { $name } in { $room }; accepted, { $by }: { $answer } (#{ $number })
missed-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
missed-privately = write to me privately, and I tell you what you missed.
open-page = Page { $page } of { $pages }
open-row = #{ $number } { $title } – { $name } in { $room }, { $ago }
open-row-mine = #{ $number } { $title } – **yours**, in { $room }, { $ago }
open-row-interest = , { $count ->
    [one] one other reacted
   *[other] { $count } others reacted
}
page-next = next page
page-before = page before
search-none = Nothing found for “{ $text }”. Other words may find it; `/ask` puts it to everybody.
search-open = { $count ->
    [one] Nothing answered found for “{ $text }”, but this is open:
   *[other] Nothing answered found for “{ $text }”, but these are open:
}
search-head = { $count ->
    [one] Found for “{ $text }”:
   *[other] Found for “{ $text }”, best first:
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-valued = valued: { $rests }
rests-aged = { $rests }; { $note }
rests-accepted = { $count ->
    [0] accepted
    [1] accepted, and one other found it helpful
    [2] accepted, and two others found it helpful
    [3] accepted, and three others found it helpful
   *[other] accepted, and { $count } others found it helpful
}
rests-thanked = { $count ->
    [0] { $asker } said thanks for it
    [1] { $asker } said thanks for it, and one other found it helpful
    [2] { $asker } said thanks for it, and two others found it helpful
    [3] { $asker } said thanks for it, and three others found it helpful
   *[other] { $asker } said thanks for it, and { $count } others found it helpful
}
rests-helped = { $count ->
    [1] not confirmed by { $asker }, but one found it helpful
    [2] not confirmed by { $asker }, but two found it helpful
    [3] not confirmed by { $asker }, but three found it helpful
   *[other] not confirmed by { $asker }, but { $count } found it helpful
}
rests-rated = not confirmed by { $asker }, but rated up
search-row-bare = #{ $number } { $title }
remind-asker = { $name } asked you something back about your question: { $title }
nudge-kind-reminders = reminders
nudge-kind-reminders-help = when somebody asked you something back
nudge-kind-solved = solved
nudge-kind-solved-help = whether an answer to your question solved it
helped-told = Your answer helped { $name }: { $title }
    Thank you! I tell you this only the first time.
nudge-kind-helped = helped
nudge-kind-helped-help = the first time that an answer of yours helped somebody
nudge-kind-personal = personal
nudge-kind-personal-help = questions that a member puts to you
ended-one = Nobody has answered your question, and I take it off the list now: { $title }
    You can keep it open, or reply to this message with anything more that you know: I add it, and ask everybody again. `/ask @NAME …` puts it to somebody by name.
ended-many = Nobody has answered these questions of yours, and I take them off the list now:
ended-row = • { $title } (#{ $number })
ended-keep = Keep it open
ended-keep-this = Keep { $number } open
ended-close = Close it
ended-put = Ask { $name }
ended-kept = All right, it stays in sight. Now and then I name it in the room.
nudge-kind-ended-help = that nobody answered a question of yours for long, and what you can do
noquestion-told = { $name } says that this is no question, so I took it off the list: { $title }
noquestion-undo = It is a question
noquestion-asked = This question was put with `/ask`. Its asker can `/close` it.
noquestion-unmarked = I took the mark off.
noquestion-which = Reply to the message that is no question.
why-asked = It was put with `/ask`, so it is a question.
why-post = It is a post in a forum for questions, so it is a question, whatever its words. `/noquestion` says that it is none.
why-which = Reply with this to a message of mine about a question, or to one that I marked.
why-forgotten = I took it for a question when it was said. What that rested on I no longer know: I don't keep plain talk.
why-listed = I hold this for a question to the room: I am { $sure } % sure, and list from { $list } % on.
why-marked = This may be a question: I am { $sure } % sure. From { $mark } % on I mark it, and only from { $list } % on I list it.
why-question-for = For it spoke: { $reasons }.
why-question-against = Against it: { $reasons }.
why-taken = That somebody took it up I hold for { $sure } % probable.
why-taken-for = For that spoke: { $reasons }.
why-taken-against = Against that: { $reasons }.
why-words-for = its words ask
why-words-against = its words ask nothing
why-length-for = its length fits a question
why-length-against = its length fits no question
why-ends-with-a-mark-for = it has a question mark
why-ends-with-a-mark-against = it has no question mark
why-greets-for = it greets
why-greets-against = it does not greet
why-asks-anybody-for = it asks anybody
why-asks-anybody-against = it asks nobody in particular to help
why-tells-trouble-for = it tells of own trouble
why-tells-trouble-against = it tells of no trouble
why-form-for = it has other signs of a question
why-form-against = it has signs of other talk, such as thanks
why-to-one-for = it is worded as to everybody
why-to-one-against = it is worded as to one person
why-speaks-to-somebody-for = it speaks to nobody by name
why-speaks-to-somebody-against = it speaks to somebody by name
why-begins-new-for = it begins something new
why-begins-new-against = it goes on from what was said
why-in-a-talk-for = its author was in no talk
why-in-a-talk-against = its author was in a talk already
why-rhythm-for = the pace of the room
why-rhythm-against = the pace of the room
why-went-on-for = somebody went on from it
why-went-on-against = nobody seems to have gone on from it
why-next-speaker-for = the next speakers seem to speak of it
why-next-speaker-against = the next speakers spoke of other things
why-spoken-to-for = others spoke to the asker by name
why-spoken-to-against = nobody spoke to the asker by name
why-asker-went-on-for = the asker went on with somebody
why-asker-went-on-against = the asker went on alone, or not at all
why-shares-words-for = others used its rare words
why-shares-words-against = nobody used its rare words
why-asker-repeats-for = the asker did not ask again
why-asker-repeats-against = the asker asked again
why-asker-thanked-for = the asker thanked somebody
why-asker-thanked-against = the asker thanked nobody
why-silence-for = much was said since
why-silence-against = little was said since
why-left = I don't hold this for a question to the room: I am { $sure } % sure that it is, and mark only from { $mark } % on.
why-no-cue = Nothing in its words or its form asks anything.
why-line = Line { $line }, { $name }: { $text }
why-reply = Line { $line }, { $name }, goes on from it, { $sure } % probable: { $text }
status-learned = { $count ->
    [one] Members corrected me once
   *[other] Members corrected me { $count } times
 }: I list questions from { $list } % on (set: { $set } %), and offer earlier answers from { $similar } % on (set: { $similarset } %). `/settings qa.learns off` undoes that.
asked-twice = { $answered ->
    [yes] You asked that a moment ago, and it has an answer: { $title } (question { $number }).
   *[no] You asked that a moment ago: it is question { $number }, and stays in sight until it is answered.
}
asked-twice-elsewhere = { $answered ->
    [yes] This was asked in { $room } a moment ago, and has an answer there: { $title } (question { $number }).
   *[no] This was asked in { $room } a moment ago: { $title } (question { $number }). I keep it as one; a reply here counts for both.
}
to-a-room = { $count ->
    [one] Is that a question for everybody? I can put it in the room for you, in your name.
   *[other] Is that a question for everybody? I can put it in a room for you, in your name.
}
to-a-room-yes = Yes, in { $room }
to-a-room-done = It is in { $room } now, as your question { $number }.
to-a-room-already = It is in { $room } already, as your question { $number }.
to-a-room-gone = I don't have those words any more. Please write them to me again.

# Questions without a name.
command-anonymous = anonymous
command-anonymous-help = to me privately: ask something without your name; nobody sees who asks
command-anonymous-example = /anonymous How do I reset my password?
command-whoasked = whoasked
command-whoasked-help = to me privately: who asked this without a name, where moderators can look (for moderators)
command-whoasked-example = /whoasked 12
command-noanonymous = noanonymous
command-noanonymous-help = have no more questions without a name from who asked this, for 30 days or as long as you say; 0h ends it (for moderators)
command-noanonymous-example = /noanonymous 12 30d
anonymous-privately = That works only in private: here everybody can read it. Take your message away if you like, and write the same to me alone.
anonymous-off = In this community there are no questions without a name. You can ask in the room with `/ask`, or write to the moderators alone with `/helpdesk`.
anonymous-barred = For now you can't ask without a name here. You can ask in the room with `/ask`, or write to the moderators alone with `/helpdesk`.
anonymous-enough = You have asked { $count } questions this way today. Tomorrow you can again; in the room you can ask with `/ask` at any time.
anonymous-nowhere = I see you in none of the rooms, so I don't know where to ask it. Say something there first, whatever it is.
anonymous-again = I don't keep what is not asked yet, so please give me the question again: { $example }
anonymous-where = In which room am I to ask it?
anonymous-known = In this community moderators can look who asked without a name; nobody else can. Shall I ask it in { $room }?
anonymous-agree = Yes, ask it
anonymous-done = I asked it in { $room } as question { $number }, without your name: { $title }
    What is said to it I tell you here; reply to me, and I pass it on without your name. What you say in the room is said as yourself.
anonymous-answered = { $name } answered what you asked without your name ({ $title }): { $answer }
    Did that solve it?
anonymous-own-answer = You gave that answer yourself. If it is solved, `/close { $number }` says so.
whoasked-privately = Please ask me that privately.
whoasked-never = Who asked this was promised that nobody can look.
whoasked-none = Question { $number } has a name under it, or I no longer know who asked it.
whoasked-told = { $name } asked it: { $title }
noanonymous-done = Whoever asked this can ask nothing without a name for { $time }.
noanonymous-over = Whoever asked this can ask without a name again.
nudge-kind-answered-help = answers to what you asked without your name
export-anonymous = What you asked without your name

form-ask = Ask a question
form-ask-title = Your question, in one line
form-ask-details = More about it, if that helps
form-ask-tried = What have you tried so far?
form-ask-tried-said = Tried so far: { $words }
form-ask-subject = Subjects, with commas in between

command-noquestion-menu = This is no question
command-noquestion-help-native = say that what I took for a question is none: by its number, in its menu under Apps, or with ❌
command-duplicate-menu = This was asked before
command-duplicate-help-native = point to the earlier answer, by the numbers of both or a link; or in a question's menu under Apps
command-accept-help-native = accept an answer to your question: in the answer's menu under Apps, or by the question's number
command-why-help-native = hear why I took something for a question: by its number, or in a message's menu under Apps
accept-which-native = There are several answers, and a command can't reply to the one that you accept. { command-on-message }
noquestion-which-native = { command-on-message }
why-which-native = { command-on-message }
form-duplicate = Asked before
form-duplicate-of = Number of the earlier question, or a link
command-move-help-native = put a question in another room, where it fits better: with its number
command-show-help-native = show somebody a kept answer; alone, the names there are

# The pages of one's own questions.
page-questions = My questions
page-questions-what = What you have asked here, the newest first.
page-questions-none = You have not asked anything here yet. `/ask` in a room puts a question before the others, and I keep it in sight.
page-questions-open = Open
page-questions-open-none = None of your questions is open.
page-questions-over = Over
page-questions-over-none = None of your questions is over yet.
page-questions-older = Older ones
page-questions-back = Back to all my questions
page-questions-look = { $count ->
    [0] Have a look
    [one] See the answer
   *[other] See the { $count } answers
}
page-question = My question
page-question-open = open
page-question-answered = { $count ->
    [one] one answer, waits for your word
   *[other] { $count } answers, waits for your word
}
page-question-stale = has rested for long
page-question-accepted = answered, and accepted
page-question-closed = closed
page-question-closed-because = closed: { $reason }
page-question-solved = solved
page-question-none = asked nothing in the end
page-question-duplicate = was asked before
page-question-ago = { $ago }
page-question-to = put to { $name }
page-question-unnamed = {" "}(without your name)
page-question-close = Close it
page-question-reopen = Open it again
page-question-accept = This solved it
page-question-answers = Answers
page-question-by = { $name }:
page-question-taken = This is the one that solved it.
page-question-no-answers = Nobody has answered yet.
page-questions-more = { $count ->
    [one] One more question of yours has an answer.
   *[other] { $count } more questions of yours have an answer.
}

# Worth telling to everybody.
news-answer = **{ $title }** – “{ $text }” ({ $name })
news-question = **{ $title }** ({ $name }, #{ $number })
news-question-waiting = { $count ->
    [one] **{ $title }** ({ $name }, #{ $number }; one more waits for this)
   *[other] **{ $title }** ({ $name }, #{ $number }; { $count } more wait for this)
}
idea-again = Ask again what nobody has answered: “{ $title }”
idea-aged = Ask whether this still holds, answered on { $at }: “{ $title }”
deed-qa = Answering questions

# What it does for the practice of communities.
practice-questions = I see every question, by command or in plain talk, and keep it in sight until it is answered.
practice-sharing = In rooms where members share their work, a contribution that nobody reacts to is treated as a question that nobody answers.
practice-example = Now and then `/tips` puts before moderators an answer of the community’s own that helped, as an example of good feedback. To give examples is theirs.
practice-helped = Who answered hears the first time that it helped somebody; nothing is given for it but that word.
archived-accepted = accepted by who asked

# What moderators could do this week.
worth-example = An answer by { $name } that helped: { $text } – to { $title }. Link to it as an example of good feedback, or tell { $name } what was good about it.
worth-open = { $title } (#{ $number }) has waited for an answer for { $days } days. Do you know somebody who could say something about it?
worth-open-do = Open questions
