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

# What Discord shows of commands and their options, and says of the state of a thread (as a tag).
command-accept-menu = Accept this answer
command-report-menu = Report
command-mod-menu = Moderate this message
command-option-text = in your own words
command-option-word = one word
command-option-topic = a subject
command-option-member = whom you mean
command-option-question = the question; without it, the one whose thread you are in
command-option-duration = 30m, 2h or 3d
command-option-hours = 22:00-08:00, or off
command-option-zone = for example Europe/Amsterdam
command-option-language = en or nl
command-option-number = its number
command-elsewhere = I don't listen in this channel. Please ask me in one that I do listen in.
thread-open = Open
thread-answered = Answered
thread-closed = Closed

## What can be wrong with a command

command-unknown = I don't know `/{ $word }`. `/help` shows what I understand.
command-unknown-near = I don't know `/{ $word }`. Did you mean `/{ $near }`?
command-missing = Something is missing after `/{ $command }`. For example: `{ $example }`
command-too-much = I don't know what to do with “{ $rest }”. For example: `{ $example }`
command-choice = “{ $word }” is not among { $choices }. For example: `{ $example }`
command-not-duration = “{ $word }” is not a time that I understand; write 30m, 2h or 3d.
command-not-hours = “{ $word }” is not a part of the day that I understand; write 22:00-08:00, or off.
command-not-zone = I don't know the time zone “{ $word }”; write for example Europe/Amsterdam.
command-not-zone-near = I don't know the time zone “{ $word }”; did you mean { $near }?
command-not-language = I don't speak “{ $word }” yet; choose en or nl.
command-not-language-near = I don't speak “{ $word }” yet; did you mean { $near }?
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
ask-person-enough = You have put { $count } questions to members by name today, so I put this one to everybody.
ask-person-busy = Many have asked { $name } something today, so I put your question to everybody.
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
snooze-over = Your snooze is over: I nudge you again when it suits.
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
quiet-all-day = It is quiet all day: I don't nudge you at any hour. `/quiet off` ends that.
quiet-no-hours = These hours begin and end at the same time. Write 22:00-08:00; 00:00-24:00 for the whole day, or off.
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
status-tickets = { $count ->
    [one] One ticket waits at the helpdesk of which I could tell no moderator yet. Privately, `/helpdesk` shows it; `/nudges helpdesk on` brings you the next ones.
   *[other] { $count } tickets wait at the helpdesk of which I could tell no moderator yet. Privately, `/helpdesk` shows them; `/nudges helpdesk on` brings you the next ones.
}
status-dead = { $count ->
    [one] One message could not be delivered; the person who runs me can see it with `copbot outbox`.
   *[other] { $count } messages could not be delivered; the person who runs me can see them with `copbot outbox`.
}

## Several accounts, one member

command-link = link
command-link-help = make your accounts on several platforms one member: I give you a code for the other account
command-link-example = /link
command-unlink = unlink
command-unlink-help = make this account a member of its own again
command-unlink-example = /unlink
link-code = Your code is `{ $code }`. Within ten minutes, write `/link { $code }` to me with your other account: then I ask you here whether that is you, and both are one member. Show it to nobody.
link-privately = Please write to me privately first, and give `/link` there: the code is for your eyes only.
link-unknown = I don't know this code, or it has expired. Get a new one with `/link` from your other account.
link-too-often = Those were too many codes that I don't know. Please try again in an hour.
link-already = These accounts are one member already.
link-asked = I have asked your other account whether you are the same person. Answer there within ten minutes.
link-unreached = I can't write to your other account just now, so I can't join the two. Write to me privately with it, and try again.
link-confirm = { $name } on { $platform } gave me your code, and would become one member with you: your questions, answers and points would be one person's. Are you { $name }?
link-yes = Yes, that is me
link-no = No
link-over = There is nothing to confirm (any more). A new code comes with `/link`.
link-not-done = Good: nothing has been joined, and the code is void.
link-refused = Your other account said no, so nothing has been joined.
link-done = Done: your accounts are one member now. `/unlink` undoes it.
unlink-none = This account is not linked to any other.
unlink-done = Done: this account is a member of its own again.
write-to-me = Write to me privately
start-hello = Hello! I keep the questions of your community in sight until somebody has answered them.
    Here I write to you when something waits for you, and you can reply to it. `/nudges` shows what I may send you, `/help` what else I understand.

## Linked rooms

command-setup = setup
command-setup-help = how this room is linked with others (for moderators)
command-setup-example = /setup link
somebody = Somebody
linked-question = **{ $name }** asks in { $room }: { $text }
linked-said = **{ $name }** in { $room }: { $text }
linked-asker-said = **{ $name }**, who asked, in { $room }: { $text }
linked-room = { $room } ({ $platform })
linked-file = 📎 { $name }
setup-head = **{ $room }**
setup-linked = Linked with: { $rooms }
setup-alone = Not linked with any room.
setup-wants = What is asked in those comes here too.
setup-wants-not = What is asked in those does not come here.
setup-bridged = Another bridge joins it with { $rooms }, so I copy nothing between them.
setup-how = `/setup link` gives you a code for another room, `/setup unlink` ends it, `/setup questions off` keeps the others' questions away.
setup-word-link = link
setup-word-unlink = unlink
setup-word-questions = questions
setup-usage = I don't understand that. For example: `{ $example }`, or `/setup` for all there is.
setup-code = The code is `{ $code }`. Give `/setup link { $code }` in the other room within 30 minutes; it works once.
setup-code-sent = I wrote you a code privately.
setup-write-first = I have a code for you, but I can't write to you yet. Please write to me privately, then give `/setup link` again.
setup-code-wrong = I don't know this code, or it has expired. `/setup link` in the other room gives a new one.
setup-code-here = That code is this room's. Give it in the other room.
setup-joined = This room is now linked with: { $rooms }. What is asked in one appears in the others.
setup-unlinked = This room is no longer linked with others.
setup-configured = This link is in the configuration (`linking.rooms`); whoever runs me can change it there.

## The replay

replay-done = { $count ->
    [one] One line or message in { $seconds } s.
   *[other] { $count } lines or messages in { $seconds } s, { $rate } a second.
}

## Help, shortly

help-rest = { $count ->
    [one] `/help all` shows one more.
   *[other] `/help all` shows { $count } more.
}
help-all = all

## Newcomers

command-welcome = welcome
command-welcome-help = how things work here, once more; `/welcome preview` for moderators
command-welcome-example = /welcome
command-introduce = introduce
command-introduce-help = tell the others in one line what you know and look for
command-introduce-example = /introduce I know roses, and look for help with apples
command-buddy = buddy
command-buddy-help = volunteer to look after newcomers, or stop doing so
command-buddy-example = /buddy on
welcome-hello = Welcome to { $room }, { $names }!
welcome-everybody = everybody who has just come in
welcome-goals = What we are here for: { $goals }
welcome-ask = Just ask in the room, or write `/ask` before your question: I keep it in sight until it is answered.
welcome-rules = `/rules` shows what we have agreed on with each other.
welcome-buddy = { $name } is glad to show you around.
welcome-moderators = You can always turn to { $names }.
welcome-helpdesk = If something doesn't work, `/helpdesk` reaches the moderators privately.
welcome-invite = Will you tell us in one line what you know and what you look for? Reply to this message, or write `/introduce` and your line.
welcome-knows = I know some things
welcome-seeks = I look for help
welcome-follow = Hello { $name }, how do you like it in { $room }? If you have a question, just ask it there; nobody finds it silly. Or tell us in one line what you know and what you look for: reply to this message.
welcome-no-room = I don't know a room called { $name } here. There are: { $rooms }
welcome-preview = preview
welcome-preview-head = **{ $room } ({ $language })**
introduce-ask-knows = Good to have you here! Shall I tell the others that you know some things and like to help? Or reply with a line of your own.
introduce-ask-seeks = You are in the right place. Shall I tell the others that you are new and look for help? Or reply with a line of your own.
introduce-yes = yes, tell them
introduce-line-knows = I know some things, and I like to help.
introduce-line-seeks = I am new here, and look for help and for people to learn from.
introduced = **{ $name }** is new here and says: { $text }
introduce-thanks = Thank you! Now the others in { $room } know you a little.
introduce-once = You have introduced yourself before. Whatever you want to add, just say it in the room.
buddy-on = Thank you! When it is your turn, I name you to a newcomer, and tell you. `/buddy off` ends it.
buddy-off = All right, I don't name you to newcomers.
buddy-is-on = You look after newcomers, by turns with whoever else volunteers. `/buddy off` ends it.
buddy-is-off = { $count ->
    [0] Nobody looks after newcomers yet. With `/buddy on` you do.
    [one] One member looks after newcomers. With `/buddy on` you join in.
   *[other] { $count } members look after newcomers. With `/buddy on` you join in.
}
buddy-turn = { $count ->
    [one] { $names } is new in { $room }, and I named you as somebody to turn to. Perhaps you say hello?
   *[other] { $names } are new in { $room }, and I named you as somebody to turn to. Perhaps you say hello?
}
first-thanks = Thank you for your first message here, { $name }! Good to have you with us.
first-nobody = { $count ->
    [one] Somebody wrote here for the first time, and nobody has reacted yet:
   *[other] { $count } people wrote here for the first time, and nobody has reacted yet:
}
first-row = • { $name } in { $room }, { $ago } ago
first-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
first-seen = { $names }: have you seen this first message?
nudge-kind-welcome = welcome
nudge-kind-welcome-help = how things work here, when you are new
nudge-kind-buddy = buddy
nudge-kind-buddy-help = newcomers whom you look after
nudge-kind-newcomers = newcomers
nudge-kind-newcomers-help = first messages that nobody reacted to, for moderators

## Helpdesk

command-helpdesk = helpdesk
command-helpdesk-help = write to the moderators privately, when something doesn't work
command-helpdesk-example = /helpdesk I can't get into the room
ticket-begun = I passed it on to the moderators (ticket { $number }). The answer comes to you privately.
ticket-begun-here = I passed it on to the moderators (ticket { $number }). Please write to me privately, so that I can bring you the answer there.
ticket-how = Write `/helpdesk` and what is wrong, and I pass it on to the moderators. Best privately.
ticket-is-open = Your ticket { $number } is with the moderators; nobody has taken it yet. Whatever you write to me goes there.
ticket-is-taken = A moderator looks after your ticket { $number }. Whatever you write to me goes there.
ticket-answered = About your ticket { $number }: { $text }
    Reply to this, and I pass it on.
ticket-count = { $count ->
    [0] No tickets wait at the helpdesk.
    [one] One ticket is open at the helpdesk. Privately, `/helpdesk` shows it.
   *[other] { $count } tickets are open at the helpdesk. Privately, `/helpdesk` shows them.
}
ticket-title = Ticket { $number }: { $name }
ticket-new = **{ $name }** writes to the helpdesk (ticket { $number }): { $text }{ $note }
    Reply to this message, and your answer goes to { $name }.
ticket-more = **{ $name }** (ticket { $number }): { $text }{ $note }
ticket-left = **{ $name }** has been waiting at the helpdesk for { $ago } (ticket { $number }): { $text }{ $note }
    Reply to this message, and your answer goes to { $name }.
ticket-answer = **{ $name }** about your ticket { $number }: { $text }
    Reply to this message, and I pass it on.
ticket-taken = { $name } looks after your ticket { $number } now.
ticket-closed = Your ticket { $number } is closed. Reply to this message if it isn't settled.
ticket-closed-by-member = { $name } has closed ticket { $number }.
ticket-closed-now = Ticket { $number } is closed.
ticket-yours = Thank you! Ticket { $number } is yours: reply to it, or just write to me here, and I pass it on.
ticket-passed = Passed on.
ticket-passed-to = Passed on to { $name }.
ticket-word = the moderators have a word for you. Write `/helpdesk` to me privately, and I show it to you.
ticket-called = { $names }: somebody has written to the helpdesk. Write `/helpdesk` to me privately, and I show it to you.
ticket-yours-here = Thank you! Ticket { $number } is yours: reply to it.
ticket-is-kept = I keep your ticket { $number }; I could tell no moderator of it yet, and try again. Whatever you write to me goes there.
ticket-kept = I have kept it (ticket { $number }), but nobody reads the helpdesk just now. I pass it on as soon as a moderator does.
ticket-kept-turn = I have kept it (ticket { $number }), but nobody reads the helpdesk just now. I pass it on as soon as a moderator does. You can also turn to { $names } in the rooms.
ticket-kept-until = I have kept it (ticket { $number }), and not passed it on yet: no moderator is free just now. I do as soon as one is, probably { $when }.
ticket-not-reached = I could not reach the moderators with your ticket { $number } yet. I keep it, and try again.
ticket-passed-called = I can't write to { $name } yet, so I have called { $name } in the room. I keep your words, and show them when { $name } writes to me.
ticket-passed-not = { $name } could not be reached, so I did not pass this on. I keep your words, and show them when { $name } writes `/helpdesk` to me.
ticket-unreached = { $name } could not be reached with the answer (ticket { $number }). I keep it, and show it when { $name } writes `/helpdesk` to me.
ticket-away = The person who wrote ticket { $number } has left, I can't pass this on.
ticket-gone = Ticket { $number }: the person who wrote it has left our rooms. I bring it up again when he or she is back.
ticket-free = Ticket { $number } of **{ $name }** is everybody's again: { $text }{ $note }
    Reply to this message, and your answer goes to { $name }.
ticket-stranger = not in any of our rooms
ticket-stranger-enough = { $count ->
    [0] The helpdesk is only for those who are in one of our rooms.
    [one] You have written to the helpdesk today already. Please wait until tomorrow.
   *[other] You have written to the helpdesk { $count } times today, and that is enough for a day. Please wait until tomorrow.
}
ticket-in-thread = { " " }Whatever is written in the thread of this message goes there, too.
ticket-which = For whom is this? I keep it until you choose: { $text }
ticket-choice = { $name } (ticket { $number })
ticket-choice-own = my own ticket { $number }
ticket-sent-already = There is nothing any more that I could pass on.
ticket-report = **{ $name }** reports a message of **{ $author }** (ticket { $number }){ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] Reply to this message, and your answer goes to { $name }.
       *[other] { $count } people have reported it. Reply to this message, and your answer goes to { $name }.
    }
ticket-about-own = **{ $name }** writes to the helpdesk about a message of his or her own (ticket { $number }){ $text }{ $note }
    { $quote }{ $link }
    Reply to this message, and your answer goes to { $name }.
ticket-quoted = “{ $text }”
ticket-unquoted = (I don't know any more what it says.)
ticket-where = in { $room }
ticket-reported-again = { $count ->
    [one] One person has reported this (ticket { $number }): { $text }
   *[other] { $count } people have reported this (ticket { $number }): { $text }
}
ticket-reported-more = { $count ->
    [one] One person has reported this (ticket { $number }).
   *[other] { $count } people have reported this (ticket { $number }).
}
report-done = Thank you. I passed it on to the moderators (ticket { $number }). Only they can see that you did.
report-noted = Thank you, the moderators know.
report-kept = Thank you. I have kept it, and tell the moderators as soon as I can.
report-which = Reply with `/report` to the message that the moderators should see, or choose it in the menu of the message where there is one.
command-report = report
command-report-help = put a message before the moderators: reply to it
command-report-example = /report This is rude.
ticket-take = I'll take it
ticket-close = close
ticket-solved = solved, thank you
ticket-unknown = I know no such ticket of yours.
ticket-is-closed = That ticket is closed already.
ticket-too-many = That was a lot in one hour. Please wait a little, and write it in one message.
nudge-kind-helpdesk = helpdesk
nudge-kind-helpdesk-help = what members write to the helpdesk, for moderators

## Goals and rules

command-goals = goals
command-goals-help = what this community is for; `/goals history` shows how that came about
command-goals-example = /goals
command-rules = rules
command-rules-help = what we have agreed on with each other; `/rules history` shows how that came about
command-rules-example = /rules
command-propose = propose
command-propose-help = propose other goals or rules, to be discussed and voted on
command-propose-example = /propose rules Be kind. Ask before you post a picture of somebody.
charter-goals = goals
charter-rules = rules
charter-set = set
charter-history = history
charter-withdraw = withdraw
charter-thanks = Thank you. All rooms know it now; from here on everybody can propose changes with `/propose`.
charter-length = Write the text behind it, in at most { $most } characters.
goals-none = This community has no goals written down yet. Anybody can propose some: `/propose goals` and your text.
goals-none-moderator = This community has no goals written down yet. You can set the first ones: `/goals set` and your text.
goals-propose = There are goals already. Changes are for all of us to decide: `/propose goals` and your text.
goals-are = **What we are here for** (since { $at }): { $text }
goals-new = **What we are here for**, from now on: { $text }
goals-history = **How our goals came about**
goals-proposed = **{ $name }** proposes other goals: { $text }
    Vote with 👍 or 👎 until { $until }. At least { $quorum } votes are needed. Discuss it here.
goals-recalled = **What we are here for**: { $text }
goals-week = { $answered ->
    [one] This week one of our { $asked } questions was answered. Thank you, all who helped!
   *[other] This week { $answered } of our { $asked } questions were answered. Thank you, all who helped!
}
rules-none = This community has no rules written down yet. Anybody can propose some: `/propose rules` and your text.
rules-none-moderator = This community has no rules written down yet. You can set the first ones: `/rules set` and your text.
rules-propose = There are rules already. Changes are for all of us to decide: `/propose rules` and your text.
rules-are = **What we have agreed on** (since { $at }): { $text }
rules-new = **What we have agreed on**, from now on: { $text }
rules-history = **How our rules came about**
rules-proposed = **{ $name }** proposes other rules: { $text }
    Vote with 👍 or 👎 until { $until }. At least { $quorum } votes are needed. Discuss it here.
rules-changed = { $name }, what we have agreed on has changed: { $text }
rules-ask = One thing more: this is what we have agreed on with each other. Is it all right with you?
    { $text }
rules-agree = I agree
rules-agreed = Thank you! I have noted that you agree.
rules-agreed-already = You have agreed to this.
rules-agreed-count = { $count ->
    [one] One member has agreed to this.
   *[other] { $count } members have agreed to this.
}
rules-other = The rules have changed since. `/rules` shows those that hold now.
history-set = { $at }, set by { $name }: { $text }
history-voted = { $at }, proposed by { $name } and voted: { $text }
proposed = Your proposal is before the room.
propose-one-at-a-time = There is a proposal about that already; when its vote is over, yours can follow.
propose-none = There is no proposal about that now.
propose-not-yours = Only who made the proposal, or a moderator, can take it back.
propose-withdrawn = The proposal is taken back.
proposal-adopted = Adopted, with { $up } 👍 and { $down } 👎. Thank you for voting!
proposal-rejected = Not adopted: { $up } 👍 and { $down } 👎. Thank you for voting!
proposal-no-quorum = Not adopted: { $up } 👍 and { $down } 👎, and at least { $quorum } votes are needed.
ballot-for = Noted: 👍. So far { $up } 👍 and { $down } 👎.
ballot-against = Noted: 👎. So far { $up } 👍 and { $down } 👎.
ballot-over = The vote on that is over.
nudge-kind-charter = charter
nudge-kind-charter-help = rules to agree to, and changes of what you agreed to

## Membership

command-join = join
command-join-help = become a member; with a code, if somebody invited you
command-join-example = /join
command-leave = leave
command-leave-help = be a member no longer
command-leave-example = /leave
command-invite = invite
command-invite-help = a code that lets somebody in, and whom you have brought
command-invite-example = /invite
command-members = members
command-members-help = how many there are, who waits, who brought whom (for moderators)
command-members-example = /members
command-admit = admit
command-admit-help = let somebody in (for moderators)
command-admit-example = /admit @ann
command-decline = decline
command-decline-help = decline an application, with a reason (for moderators)
command-decline-example = /decline @ann We have no room for beginners just now.
membership-is-member = You are a member.
membership-is-waiting = All places are taken; on the waiting list you are number { $number }. I write to you when there is one for you.
membership-is-applicant = The moderators have your application. I write to you when they have decided.
membership-now-member = Welcome! You are a member now.
membership-now-waiting = All places are taken just now; on the waiting list you are number { $number }. I write to you when there is one for you.
membership-by-invitation = One becomes a member here by invitation: ask a member for a code, and write `/join` and the code.
membership-how-invitation = By the way: one becomes a member here by invitation. Ask a member for a code, and write `/join` and the code.
membership-how-application = By the way: to become a member here, write `/join` to me.
membership-questions = { $count ->
    [one] Before the moderators decide, they ask you this. Reply to this message:
   *[other] Before the moderators decide, they ask you this. Reply to all of it in one message:
}
membership-asked-privately = I have written to you privately.
membership-write-to-me = Please do that privately with me, so that nobody else sees it.
membership-kept = Thank you! I have your application. No moderator hears of it just now; I tell them as soon as one can. I write to you when they have decided.
membership-applied = Thank you! The moderators have your application. I write to you when they have decided.
membership-not-yet = You can apply again from { $at }.
membership-no-more = You have applied as often as one can. You can still write to the moderators: `/helpdesk`
membership-admitted-member = Welcome! You are a member now.{ $reason }
membership-admitted-waiting = The moderators have said yes. All places are taken just now; I write to you when there is one for you.{ $reason }
membership-declined = The moderators can't let you in now: { $reason }
    From { $at } you can apply again with `/join`.
membership-declined-last = The moderators can't let you in: { $reason }
membership-place = There is a place for you: you are a member now. Welcome!
membership-word = I have something to tell you. Write `/join` to me privately, and I say how it stands.
membership-brought = { $name } has come by your invitation. Thank you!
membership-left = You are no longer a member. The doors stay open: `/join` brings you back. The rooms themselves you leave in your app. `/export` gives you what I keep about you, and `/forget` has me forget it.
membership-none = You are not on the list of members.
application = **{ $name }** would like to become a member: { $text }
application-bare = **{ $name }** would like to become a member.
application-called = { $names }: somebody would like to become a member. Write `/members` to me privately, and I show it to you.
application-yes = admit
application-no = decline
application-over = There is no application of that member now.
decline-why = What shall I tell { $name }? Reply to this message with the reason.
decline-why-room = Write `/decline`, { $name }'s name with an @, and the reason: I pass it on.
declined = { $name } has been told, with your reason.
admit-is-member = { $name } is a member already.
admit-member = { $name } is a member now, and has been told.
admit-waiting = All places are taken: { $name } is on the waiting list now, and has been told.
members-count = { $count ->
    [one] One member is on the list.
   *[other] { $count } members are on the list.
}
members-places = There are { $places } places; { $waiting } on the waiting list.
members-applicants = { $count ->
    [0] No applications wait.
    [one] One application waits for a decision.
   *[other] { $count } applications wait for a decision.
}
members-brought = { $name } brought { $names }
invite-code = Your code is **{ $code }**. Whoever writes `/join` and the code to me comes in as your guest. It holds until { $until }, for { $uses ->
    [one] one person
   *[other] { $uses } people
}.
    { $count ->
    [0] You have brought nobody yet.
   *[other] You have brought: { $names }
}
invite-sent = I have sent you a code privately.
invite-members = Only members can invite.
invite-enough = You have invited as many as you can at once. When a code has been used or has run out, you can make a new one.
invitation-over = That code doesn't hold, or holds no longer. Please ask for a new one.
invitation-yours = That is your own code; it is for somebody else.
nudge-kind-membership = membership
nudge-kind-membership-help = how one becomes a member, who came by your invitation; applications, for moderators

## Moderation

command-mod = mod
command-mod-help = say why a message is good or not, if you have moderation points: reply to it with a reason
command-mod-example = /mod insightful
command-unmod = unmod
command-unmod-help = take your moderation of a message back: reply to it
command-unmod-example = /unmod
command-points = points
command-points-help = your moderation points, and why you have them or not
command-points-example = /points
command-karma = karma
command-karma-help = how what you wrote was valued
command-karma-example = /karma
command-metamod = metamod
command-metamod-help = judge whether moderations were fair; nobody is named
command-metamod-example = /metamod
command-best = best
command-best-help = what was valued most of late
command-best-example = /best month
command-willing = willing
command-willing-help = whether you want to moderate: on or off
command-willing-example = /willing off
command-threshold = threshold
command-threshold-help = the score below which you see nothing in lists
command-threshold-example = /threshold 1
command-modlog = modlog
command-modlog-help = who moderated what (for moderators)
command-modlog-example = /modlog
command-undo = undo
command-undo-help = undo a moderation, by its number in the log or in reply to the message (for moderators)
command-undo-example = /undo 12
reason-insightful = insightful
reason-interesting = interesting
reason-informative = informative
reason-funny = funny
reason-underrated = underrated
reason-offtopic = offtopic
reason-flamebait = flamebait
reason-troll = troll
reason-redundant = redundant
reason-overrated = overrated
reason-spam = spam
reason-disagree = disagree
reason-touche = touché
period-week = week
period-month = month
moderation-wordless = (a message)
moderation-write-to-me = this is for your eyes only; please write to me privately first.
mod-reply = Reply to the message that you mean with it. For example: `{ $example }`
mod-unknown = I don't know that message, or no longer.
mod-offer = What is “{ $title }”?
mod-done = “{ $title }”: { $reason }, from { $before } to { $after }. { $left ->
    [0] That was your last point. Thank you!
    [one] You have one point left.
   *[other] You have { $left } points left.
}
mod-done-staff = “{ $title }”: { $reason }, from { $before } to { $after }. It is in the log.
mod-no-effect = “{ $title }” can go no further that way, so your { $reason } is noted and costs nothing.
mod-bomb = “{ $title }”: { $reason }, from { $before } to { $after }. That was the third time in a short while that you rated the same person down. I know that it is mostly meant well; still, others should judge as well, so your points end here, and for some time you get no new ones. The moderators can see it.
mod-not-reason = That reason isn't used here. These are: { $reasons }.
mod-not-own = That is your own message; others judge it.
mod-not-twice = You have moderated that message already.
mod-not-old = { $days ->
    [one] That message is more than a day old, and is left as it is.
   *[other] That message is more than { $days } days old, and is left as it is.
}
mod-not-posted = You took part in that conversation, so others judge it.
mod-not-first = Overrated and underrated are about a score that others gave; nobody has given one yet.
mod-not-karma = Rating down takes somewhat more karma than you have yet.
mod-not-points = You have no moderation points now. `/points` tells why.
moderation-undone-posted = { $count ->
    [one] You wrote in a conversation that you had moderated, so that moderation is undone. Its point doesn't come back.
   *[other] You wrote in a conversation that you had moderated, so your { $count } moderations there are undone. Their points don't come back.
}
unmod-none = You have not moderated that message.
unmod-done = It is undone. The point doesn't come back.
points-given = { $count ->
    [one] You have **one moderation point**, until { $until }.
   *[other] You have **{ $count } moderation points**, until { $until }. The community lends them to those who take part: use them for what deserves to be seen, and now and then for what doesn't.
}
points-given-daily = { $count ->
    [one] You have **one moderation point** today.
   *[other] You have **{ $count } moderation points** today, and new ones every day: use them for what deserves to be seen, and now and then for what doesn't.
}
points-how = Reply to a message with `/mod`, or put one of these on it: { $signs }. Nobody is told that it was you. If you write in the same conversation yourself, what you moderated there is undone.
points-ended = Your moderation points have ended. Thank you for looking after the place! Others have their turn now.
points-none = You have no moderation points now.
points-staff = As a moderator you need no points. What you moderate is in the log.
points-paused = Because of several points against one person you get none until { $until }.
points-karma = Points go to those whose messages were valued; yours were rated down more than up. That mends with time.
points-young = { $days ->
    [one] Points go to those who have been here for a day.
   *[other] Points go to those who have been here for { $days } days.
}
points-active = { $days ->
    [one] You were active on one of the last { $within } days; points go to those with { $needed } or more.
   *[other] You were active on { $days } of the last { $within } days; points go to those with { $needed } or more.
}
points-waiting = You may be drawn any time. You hold { $tokens } tokens; points cost { $price }, and every new post brings some.
points-tomorrow = You get new ones at the beginning of the day.
points-history = { $granted ->
    [one] So far you got one point; used: { $spent }, ended unused: { $expired }.
   *[other] So far you got { $granted } points; used: { $spent }, ended unused: { $expired }.
}
points-willing = You are willing to moderate; `/willing off` ends that.
points-unwilling = You don't want to moderate; `/willing on` changes that.
willing-on = Thank you! You may get moderation points.
willing-off = All right, you get no moderation points. `/willing on` undoes this.
karma-is = Your karma is **{ $word }**.
karma-terrible = terrible
karma-bad = bad
karma-neutral = neutral
karma-positive = positive
karma-good = good
karma-excellent = excellent
karma-reason = { $count }× { $reason }
karma-why = In the last 30 days others found what you wrote: { $reasons }.
karma-why-none = In the last 30 days nobody has moderated what you wrote.
karma-start = What you write begins with a score of { $score }.
karma-may = You may get moderation points.
karma-may-not = While it is like that you get no moderation points.
metamod-row = Somebody found this { $reason }: “{ $title }”
    Was that fair? ({ $count ->
        [one] the last one
       *[other] { $count } to go
    })
metamod-fair = fair
metamod-unfair = unfair
metamod-pass = I can't say
metamod-thanks = That was all. Thank you! It helps points to go to those who use them well.
metamod-later = You have done that lately. Come back tomorrow!
metamod-none = There is nothing to judge just now.
metamod-not-you = That is for those who have been here for a while, whose karma isn't negative, and who are willing to moderate.
metamod-over = That one is settled already.
best-week = **The best of the last seven days**
best-month = **The best of the last thirty days**
best-none = Nothing stands out yet.
best-row = • { $score }, { $label }: { $title } – { $name }
best-row-bare = • { $score }: { $title } – { $name }
threshold-is = In lists you see what has a score of { $score } or more.
threshold-range = Choose a number from { $least } to { $most }. For example: `{ $example }`
modlog-head = **The last moderations**
modlog-none = Nobody has moderated anything yet.
modlog-row = #{ $number } { $moderator } → { $author }: { $reason } ({ $state }), { $ago } ago: “{ $title }”, now at { $score }
modlog-undone = undone
modlog-staff = staff
modlog-counted = counts
modlog-idle = without effect
undo-which = Which one? Give its number from `/modlog`, or reply to the message.
undo-none = There is no such moderation, or it is undone already.
undo-done = { $count ->
    [one] It is undone.
   *[other] { $count } moderations are undone.
}
notice-low = { $count ->
    [one] This was rated down as far as it goes. Perhaps you want to have a look:
   *[other] These { $count } were rated down as far as it goes. Perhaps you want to have a look:
}
notice-row = • { $author }: { $title }
notice-bomb = • { $moderator } spent several points against { $author } in a short while, and gets none until { $until }. `/modlog` shows them, `/undo` undoes them.
nudge-kind-moderation = moderation
nudge-kind-moderation-help = that you have moderation points; for moderators, what was rated far down

## Profiles and the almanac

command-profile = profile
command-profile-help = what somebody knows and looks for; `/profile nobody`, `members` or `everyone` says who may see yours
command-profile-example = /profile @bob
command-knows = knows
command-knows-help = tell what you know, with commas in between; a minus before it takes it away
command-knows-example = /knows sourdough, bread ovens
command-seeks = seeks
command-seeks-help = tell what you look for, with commas in between; a minus before it takes it away
command-seeks-example = /seeks somebody to graft an apple tree with
who-by-word = { $name } (by own word)
who-by-answers = { $name } (by accepted answers)
who-by-both = { $name } (by own word and accepted answers)
profile-head = **{ $name }**
profile-knows = Knows: { $topics }
profile-seeks = Looks for: { $topics }
profile-about = In own words: { $topics }
profile-learned = As accepted answers show: { $topics }
profile-answers = { $count ->
    [one] One accepted answer.
   *[other] { $count } accepted answers.
}
profile-empty = Nothing yet. `/knows` and `/seeks` fill it: for example `/knows sourdough, bread ovens`.
profile-none = There is nothing to show you of { $name }.
profile-away = not: { $topic }
profile-seen-is = { $seen ->
    [nobody] Nobody else gets to see this. `/profile members` or `/profile everyone` changes that.
    [everyone] Everyone gets to see this. `/profile members` or `/profile nobody` changes that.
   *[members] Members get to see this. `/profile nobody` or `/profile everyone` changes that.
}
profile-seen-now = { $seen ->
    [nobody] From now on nobody gets to see what you know and look for. I only use it to bring you questions.
    [everyone] From now on everyone gets to see what you know and look for.
   *[members] From now on members get to see what you know and look for.
}
profile-seen-nobody = nobody
profile-seen-members = members
profile-seen-everyone = everyone
profile-seen-clear = clear
profile-cleared = What you told of yourself is gone from your profile.
profile-privately = nobody is to see your profile here; write to me privately, and I show it to you.
knows-are = You know about { $topics }. { $seen ->
    [nobody] Nobody gets to see that.
    [everyone] Everyone gets to see that; `/profile members` or `/profile nobody` changes it.
   *[members] Members get to see that; `/profile nobody` or `/profile everyone` changes it.
}
knows-none = You have told nothing yet. For example: `/knows sourdough, bread ovens`
seeks-are = You look for { $topics }. { $seen ->
    [nobody] Nobody gets to see that.
    [everyone] Everyone gets to see that; `/profile members` or `/profile nobody` changes it.
   *[members] Members get to see that; `/profile nobody` or `/profile everyone` changes it.
}
seeks-none = You have told nothing yet. For example: `/seeks somebody to graft an apple tree with`
topics-enough = { $count } topics are enough; take one away first, with a minus before it.
topics-not-there = “{ $topic }” is not among them.

## Privacy

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
export-nudge = Questions that I brought you
export-outbox = What I said to you privately; of what you got, the words are not kept
export-linkcode = Codes that link your accounts
export-link = Your linked accounts
export-moved = What your linked accounts brought along
export-copy = Where else what you said stands
export-standing = Karma, tokens and points
export-presence = The days on which you were active
export-scored = What of yours was moderated
export-moderation = Moderations by you, and of what you wrote
export-judgement = Your judgements of moderations
export-bomb = Points spent against one person
export-newcomer = When you came
export-buddy = That you look after newcomers
export-ticket = The helpdesk
export-charter = Goals and rules that you proposed and that were adopted
export-proposal = Your proposals
export-ballot = Your votes on proposals
export-agreement = Rules that you agreed to
export-membership = Membership
export-invitation = Your invitations
export-topic = What you know and look for
export-profile = Who may see that
forgotten = (forgotten)
forget-word-confirm = confirm
forget-yes = Yes, forget me
forget-what = { $count ->
    [one] I can forget you, in { $names }: your name and accounts, what you asked and answered, your votes, points, settings and profile. What others wrote stays. It can't be undone; `/export` gives you all of it first. If you are sure, write `/forget confirm`.
   *[other] I can forget you, in all your communities ({ $names }): your name and accounts, what you asked and answered, your votes, points, settings and profile. What others wrote stays. It can't be undone; `/export` gives you all of it first. If you are sure, write `/forget confirm`.
}
forget-done = I know nothing about you any more. What you wrote yourself in the rooms is still there; only you can delete that. Farewell, and welcome if you ever come back!

## Who belongs

stranger-room = Hello! I am copbot: I keep a community's questions in sight until somebody has answered them. This room is not one of those that I look after, so I do nothing here.
    Whoever runs me can bring it in: name it in my configuration, or have an administrator of this room write `/setup claim CODE`, with the code that `copbot claim` shows.
start-stranger = Hello! I am the bot of { $community }, and I answer only its members: those who are in its rooms. If you have just come in, say something there first.
    `/helpdesk` reaches the people who look after it, `/rules` shows its rules, `/join` is for becoming a member, `/help` shows what else I do for you.
command-stranger = I do that only for those who are in one of our rooms. If you are in one, say something there first; if you have trouble with coming in, write `/helpdesk` and what it is.
member-unseen = I have not seen { $name } here yet, so I can't reach them.
claim-wrong = That code does not hold (any more). Whoever runs me gets a new one with `copbot claim`.
claim-done = { $count ->
    [one] This room belongs to { $community } from now on.
   *[other] These { $count } rooms belong to { $community } from now on.
}
claim-already = This room belongs to the community already.
setup-word-claim = claim
somebody-left = somebody who has left
status-strange = { $count ->
    [one] I was added to one room that belongs to no community, and do nothing there. `copbot rooms` shows it.
   *[other] I was added to { $count } rooms that belong to no community, and do nothing there. `copbot rooms` shows them.
}
welcome-raid = { $count } people have come to { $room } within a minute. If you don't expect them, have a look.
