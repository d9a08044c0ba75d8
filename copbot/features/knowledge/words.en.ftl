# What the bot says of answers as they age, in English.

command-outdated = outdated
command-outdated-help = say that an answer is no longer true: in reply to it, or with the number of its question, and why
command-outdated-help-native = say that an answer is no longer true: with the number of its question, and why
command-outdated-example = /outdated 12 since 3.0 the button is gone
command-valid = valid
command-valid-help = say that an old answer is still true: in reply to it, or with the number of its question
command-valid-help-native = say that an old answer is still true: with the number of its question
command-valid-example = /valid 12
command-newer = newer
command-newer-help = say which question has the newer answer, and for which older one (or in reply to that)
command-newer-help-native = say which question has the newer answer, and for which older one
command-newer-example = /newer 31 12
command-updates = updates
command-updates-help = hear when there is a newer answer to a question; with "off" no more
command-updates-example = /updates 12
command-earlier = earlier
command-earlier-help = what the answers to a question read before they were changed; with "off" their author or a moderator takes that out
command-earlier-example = /earlier 12
command-ages = ages
command-ages-help = after how long answers on a subject are checked (for moderators); with "off" as usual again
command-ages-example = /ages phones 90d
command-aging = aging
command-aging-help = which answers are said to be no longer true, and which are due to be checked (for moderators)
command-aging-example = /aging
fresh-lately = lately
fresh-months = { $count ->
    [one] a month ago
   *[other] { $count } months ago
}
fresh-years = { $count } years ago
fresh-given = given { $ago }
fresh-confirmed = given { $ago }, confirmed in { $month }
fresh-unchecked = given { $ago }, not checked since
fresh-unchecked-since = given { $ago }, not checked since { $month }
fresh-doubted = given { $ago }, and somebody says that it is no longer true
fresh-doubted-why = given { $ago }, and somebody says that it is no longer true: { $reason }
fresh-newer = there is a newer answer: { $title }
fresh-newer-in = there is a newer answer: #{ $number }, { $title }
fresh-newer-bare = there is a newer answer, in a room that not all of you can see
fresh-untrue = no longer true
fresh-untrue-this = { $number } is no longer true
untrue-which = Reply with this to an answer, or give the number of its question.
untrue-no-answer = Question { $number } has no answer that could be meant.
untrue-noted = Thank you, I noted it: whoever finds the answer to question { $number } sees that.{ $open ->
    [yes] {" "}Your question stays open.
   *[no] {""}
}
untrue-why = Thank you, I noted it.{ $open ->
    [yes] {" "}Your question stays open.
   *[no] {""}
} What is no longer true about it? Reply in a line; if there is a newer answer, with the number of its question.
untrue-whose = You replied to the answer to question { $replied }. If you mean that to question { $number }, write `/outdated #{ $number }` and why; else begin the reason with a word.
untrue-bare = All right, it is noted without a reason. If one comes to your mind: `/outdated { $number } why`
untrue-not = All right, nothing is said against the answer to question { $number }.
valid-noted = Thank you, I noted that the answer to question { $number } is still true.{ $newer ->
    [yes] {" "}The newer one stays on top of it.
   *[no] {""}
}
valid-instead = Thank you, I noted that the answer to question { $number } is still true. Question { $newer } is no longer shown as the newer one.
valid-back = Show the newer one again
newer-none = Question { $number } has no answer yet that was accepted or that others found helpful.
newer-itself = That one can't stand in its own place.
newer-noted = Whoever finds the answer to question { $old } is shown this newer one from now on: { $title }
newer-noted-bare = Whoever finds the answer to question { $old } learns from now on that there is a newer one: { $title } What it says only those see who are in its room.
earlier-kept = You changed an answer that others may have read: { $title } What it read before can still be looked up, as its history. If it is to be read no more, take it out here, or with `/earlier { $number } off` at any time.
earlier-out = Take out what it read before
earlier-row = • { $name }, until { $ago }: { $text }
earlier-how = Its author or a moderator takes that out with `/earlier { $number } off`.
earlier-none = Of the answers to question { $number } nothing earlier is kept.
earlier-gone = What it read before is gone now, for all. (Question { $number })
earlier-not-you = That is for who wrote the answer to take out, or a moderator.
replaces-ask = Does this answer take the place of an older one, which somebody says is no longer true? { $title } (#{ $number })
replaces-yes = Yes, it does
replaces-no = No
replaces-not-you = That is for who gave or asked for the newer answer to say, or a moderator.
newer-number = Please give the number of the question with the newer answer. You can answer anew where it was asked.
replaces-not = All right, I leave it as it is.
updates-offer = Shall I tell you when there is a newer answer to that? Also later, with `/updates { $number }`.
updates-yes = Yes, tell me
updates-done = When there is a newer answer to question { $number }, you hear of it.
updates-stopped = Of newer answers to question { $number } you hear no more.
updates-stop = no more of { $number }
newer-told = There is a newer answer to { $title } → { $answer }
nudge-kind-newer = newer
nudge-kind-newer-help = newer answers to questions for which you wished that
nudge-kind-upkeep = upkeep
nudge-kind-upkeep-help = whether an old answer that you may know about is still true, once a week at most
upkeep-ask = { $why ->
    [own] You answered this { $ago }, and it was found again since. Is it still true?
    [asker] { $author } answered this for you { $ago }, and it was found again since. Is it still true?
   *[knows] { $author } answered this { $ago }, and it was found again since. You may know: is it still true?
}
upkeep-ask-aloud = { $author } answered this { $ago }, and it was found again since. Is it still true?
upkeep-meant = Do you mean this? Is it still true?
    { $title } → { $answer }
upkeep-row = { $title } → { $answer }
upkeep-doubted = Somebody says: { $reason }
upkeep-yes = Still true
upkeep-no = No longer true
upkeep-newer = There is a newer one
upkeep-pass = Not me
upkeep-which = Which is it? Reply with the number of its question, or write the newer answer: I say it where it was asked.
upkeep-not-you = I did not ask you about that one, or no longer do.
upkeep-passed = Thank you for telling me.{ $others ->
    [yes] {" "}I ask somebody else.
   *[no] {""}
}
ages-usual = Answers that are found again are checked { $days } days after they were given or confirmed.
ages-row = • { $subject }: { $days } days
ages-set = Answers about { $subject } are checked after { $days } days.
ages-dropped = Answers about { $subject } are checked after { $days } days again, as is usual.
ages-none-such = No time of its own is set for { $subject }.
ages-bounds = It can be from { $least } to { $most } days.
ages-one = Name one subject, and the time: `/ages phones 90d`.
ages-many = So many subjects with a time of their own there can be at most: { $most }.
aging-none = No answer is said to be no longer true, and none is due to be checked.
aging-doubted = { $count ->
    [one] **One answer is said to be no longer true**
   *[other] **{ $count } answers are said to be no longer true**
}
aging-due = { $count ->
    [one] **One answer is due to be checked**
   *[other] **{ $count } answers are due to be checked**
}
aging-row = #{ $number } { $title } – { $note }
aging-more = … and { $count } more
aging-how = `/valid 12` says that it is still true, `/newer 31 12` that 31 is answered anew.
status-aging = { $count ->
    [one] One answer is said to be no longer true: `/aging` shows it.
   *[other] { $count } answers are said to be no longer true: `/aging` shows them.
}
idea-doubted = Somebody could answer this anew, for what was answered is said to be no longer true: { $title }
export-doubt = Answers of which you said that they are no longer true
export-upkeep_asked = Answers that you were asked about
export-answer_watch = Questions of which you hear when there is a newer answer
export-answer_before = What answers of yours read before you changed them
page-updates = Newer answers
page-updates-row = #{ $number } { $title }
page-answers = Answers
page-answers-what = What was asked and answered here, the newest first.
page-answers-words = Words
page-answers-look = Look for them
page-answers-newest = All answers, the newest first
page-answers-older = Older ones
page-answers-none = Nothing has been answered yet.
page-answers-nothing = Nothing found. Other words may find it.
page-answers-by = { $name }
page-answers-accepted = { $name }, accepted
page-answer = Question
page-answer-asked = asked by { $name } { $ago }
page-answer-there = where it was said
page-answer-newest = There is a newer answer
page-answer-newer = { $name } (#{ $number }):
page-answer-answers = Answers
page-answer-taken = accepted
page-answer-until = until { $ago }
page-answer-before = { $count ->
    [one] What it read before
   *[other] What it read before, { $count } times
}
page-answer-why = What is no longer true about it?
page-answer-which = The number of the question with the newer answer
page-answer-updates = Tell me when there is a newer answer

# What it does for the practice of communities.
practice-freshness = Old answers tell their age, and somebody who knows is asked now and then whether they are still true.
stands-confirmed = confirmed in { $month }
stands-doubted = somebody says that it is no longer true
stands-doubted-why = somebody says that it is no longer true: { $reason }
stands-newer = there is a newer answer: question { $number }
stands-newer-bare = there is a newer answer
