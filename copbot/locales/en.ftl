# What the bot says, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

lines = { $lines }
choose-by-number = (To choose, reply with its number.)

## Commands: their names, what they do, an example

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
command-duplicate-help = say that a question was asked before: reply to it with the number of the earlier one
command-duplicate-example = /duplicate 12
command-open = open
command-open-help = the open questions, oldest first
command-open-example = /open
command-search = search
command-search-help = look for answered questions
command-search-example = /search password reset
command-nudges = nudges
command-nudges-help = what I may send you: on or off, all of it or by kind
command-nudges-example = /nudges off
command-quiet = quiet
command-quiet-help = hours in which I leave you alone
command-quiet-example = /quiet 22:00-08:00
command-timezone = timezone
command-timezone-help = your time zone
command-timezone-example = /timezone Europe/Amsterdam
command-language = language
command-language-help = the language in which I write to you: en or nl
command-language-example = /language nl
command-snooze = snooze
command-snooze-help = no nudges for a while
command-snooze-example = /snooze 3h
command-who = who
command-who-help = who knows about a subject
command-who-example = /who solar panels
command-help = help
command-help-help = what I understand
command-help-example = /help ask
command-status = status
command-status-help = what needs attention (for moderators)
command-status-example = /status

## What can be wrong with a command

command-unknown = I don't know `/{ $word }`. `/help` shows what I understand.
command-unknown-near = I don't know `/{ $word }`. Did you mean `/{ $near }`?
command-missing = Something is missing after `/{ $command }`. For example: `{ $example }`
command-too-much = I don't know what to do with “{ $rest }”. For example: `{ $example }`
command-choice = “{ $word }” is not among { $choices }. For example: `{ $example }`
command-not-duration = “{ $word }” is not a time that I understand; write 30m, 2h or 3d.
command-not-hours = “{ $word }” is not a part of the day that I understand; write 22:00-08:00, or off.
command-not-zone = I don't know the time zone “{ $word }”; write for example Europe/Amsterdam.
command-not-language = I don't speak “{ $word }” yet; choose en or nl.
command-not-number = “{ $word }” is not a number.
command-not-question = “{ $word }” is not the number of a question.
command-moderators = Only moderators can do that.
command-asker = Only the person who asked the question, or a moderator, can do that.
command-in-room = Please do that in one of our rooms, so that others can see it.
command-which = Which question do you mean? Reply to it, or give its number; `/open` shows them.
command-too-many = That was a lot at once. I listen again in a minute.
member-unknown = I don't know anybody called { $name } here.
member-several = Several people here are called { $name }; please mention the one you mean.
question-unknown = I don't know a question number { $number } here.
question-is = { $state ->
    [open] That question is still open.
    [answered] That question has been answered by now.
    [accepted] That question has an accepted answer by now.
    [closed] That question is closed.
    [duplicate] That question was asked before, and is kept with the earlier one.
    [stale] That question has grown old; `/reopen` puts it in sight again.
   *[deleted] That question is gone.
}

## Asking

ask-posted = **{ $name }** asks: { $text }
ask-noted = Noted as question { $number }. I keep it in sight until it is answered.
ask-yourself = That is your own question; somebody else may know.
ask-person = **{ $name }** has a question for you (in { $room }): { $text }
    Reply to this message, and your answer goes to { $name }.
ask-person-pass = I leave it to the others
ask-person-sent = I put it to { $name }.
ask-person-later = I'll put it to { $name } when it suits { $name }.
ask-person-closed = { $name } can't be asked personally just now, so I put your question to everybody.
ask-person-everybody = This question is now for everybody: { $title }
ask-person-passed = Thank you. It is for everybody now.
ask-person-not-you = That question was not put to you, or is no longer.
similar-offer = { $count ->
    [one] Something like this was asked before. Does this help?
   *[other] Questions like this were asked before. Does one of them help?
}
similar-row = **{ $number }.** { $title } → { $answer }
similar-yes = answer { $number } helps
similar-no = no, keep my question
similar-kept = Your question stays open.
accept-kept = All right. `/reopen` puts your question among the open ones again.
relayed-answer = **{ $name }** answers: { $text }
relayed-addition = **{ $name }** adds: { $text }
relayed-question = **{ $name }** asks back: { $text }
relayed = Thank you, I passed it on.
private-hint = I only understand commands, and replies to what I asked you. `/help` shows what I know.

## Settling

accepted = ✔ { $author }'s answer is accepted: { $title }
accept-offer = { $asker }, did { $author }'s answer solve it?
accept-offer-yes = Yes, accept it
accept-offer-no = Not yet
accept-which = There are several answers. Reply to the one that you accept with `/accept`.
accept-no-answer = There is no answer yet that could be accepted.
closed = Closed: { $title }
closed-because = Closed ({ $reason }): { $title }
duplicated = This was asked before: { $title }
duplicated-answer = This was asked before: { $title } → { $answer }
duplicate-itself = These two are the same question already.
reopened = Open again: { $title }

## Lists

open-none = No open questions. Well done, everybody!
open-head = { $count ->
    [one] **One open question**
   *[other] **{ $count } open questions**
}
open-page = Page { $page } of { $pages }
open-row = #{ $number } { $title } – { $name } in { $room }, { $ago } ago
open-row-mine = #{ $number } { $title } – **yours**, in { $room }, { $ago } ago
page-next = next page
page-before = page before
search-none = Nothing found for “{ $text }”.
search-head = { $count ->
    [one] Found for “{ $text }”:
   *[other] Found for “{ $text }”, best first:
}
search-row = #{ $number } { $title } → { $answer } ({ $author })
search-row-bare = #{ $number } { $title }
who-found = About “{ $topic }” ask { $names }.
who-none = I don't know yet who knows about “{ $topic }”.

## Nudges

alert-room = { $count ->
    [one] This question is still waiting for an answer:
   *[other] These { $count } questions are still waiting for an answer:
}
alert-room-shared = { $count ->
    [one] Nobody has reacted to this yet:
   *[other] Nobody has reacted to these yet:
}
alert-row = • { $title } – { $name }, { $ago } ago (#{ $number })
alert-row-shared = • { $name } shared { $ago } ago: { $title } (#{ $number })
alert-more = { $count ->
    [one] and one more: `/open` shows all
   *[other] and { $count } more: `/open` shows all
}
nudge-one = { $name } asked in { $room }, { $ago } ago: { $title }
    Perhaps you know the answer?
nudge-one-shared = { $name } shared something in { $room }, { $ago } ago: { $title }
    Nobody has reacted yet. Perhaps you have a word for it?
nudge-many = { $count ->
    [one] Perhaps you know the answer to this question:
   *[other] Perhaps you know the answer to one of these { $count } questions:
}
nudge-many-shared = { $count ->
    [one] Perhaps you have a word for this:
   *[other] Perhaps you have a word for one of these { $count }:
}
nudge-moderators = { $name } asked in { $room }, { $ago } ago, and nobody has answered: { $title }
nudge-moderators-shared = { $name } shared something in { $room }, { $ago } ago, and nobody has reacted: { $title }
nudge-moderators-many = { $count ->
    [one] Nobody has answered this question yet:
   *[other] Nobody has answered these { $count } questions yet:
}
nudge-moderators-many-shared = { $count ->
    [one] Nobody has reacted to this yet:
   *[other] Nobody has reacted to these { $count } yet:
}
nudge-take = I'll take it
nudge-take-this = I'll take { $number }
nudge-not-mine = not mine
nudge-snooze = snooze
nudge-no-more = no more of these
take-thanks = Thank you! Meanwhile I ask nobody else.
take-taken = Somebody else is looking at it already. Thank you all the same!
notmine-thanks = All right, I won't ask you about this one again.
snooze-done = I'll leave you alone until { $until }.
remind-asker = { $name } asked you something back about your question: { $title }
nudge-kind-all = everything
nudge-kind-questions = questions
nudge-kind-questions-help = open questions that you may know the answer to
nudge-kind-moderators = moderators
nudge-kind-moderators-help = questions that nobody answered, for moderators
nudge-kind-reminders = reminders
nudge-kind-reminders-help = when somebody asked you something back
nudge-kind-personal = personal
nudge-kind-personal-help = questions that a member puts to you
switch-on = on
switch-off = off
nudges-usage = Write `{ $example }`, or name one kind: { $kinds }.
nudges-off = I won't send you any nudges any more. `/nudges on` undoes this.
nudges-on = I may nudge you again.
nudges-off-kind = I won't write to you about this any more: { $what }. `/nudges { $kind } on` undoes this.
nudges-on-kind = I may write to you about this again: { $what }.
nudges-head = **What I may send you**
nudges-row-on = ✔ { $kind }: { $what }
nudges-row-off = ✘ { $kind }: { $what }
nudges-button-on = { $kind } on
nudges-button-off = { $kind } off
quiet-none = You have no quiet hours. `/quiet 22:00-08:00` sets them.
quiet-set = Your quiet hours are { $hours } ({ $zone }). `/quiet off` ends them.
timezone-set = Your time zone is { $zone }; there it is { $time } now.
language-set = From now on I write to you in { $language } when we talk privately.

## Help and status

help-head = **What I understand**
help-more = `/help { $name }` tells more about one of them.
help-example = For example: `{ $example }`
status-open = { $count ->
    [0] No open questions.
    [one] One open question.
   *[other] { $count } open questions.
}
status-oldest = The oldest is #{ $number }, { $ago } old.
status-dead = { $count ->
    [one] One message could not be delivered; the person who runs me can see it with `copbot outbox`.
   *[other] { $count } messages could not be delivered; the person who runs me can see them with `copbot outbox`.
}

## The replay

replay-done = { $count ->
    [one] One line or message in { $seconds } s.
   *[other] { $count } lines or messages in { $seconds } s, { $rate } a second.
}
