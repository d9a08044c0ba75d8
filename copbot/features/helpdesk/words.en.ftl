# What the bot says of tickets, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-report-menu = Report
status-tickets = { $count ->
    [one] One ticket waits at the helpdesk of which I could tell no moderator yet. Privately, `/helpdesk` shows it; `/nudges helpdesk on` brings you the next ones.
   *[other] { $count } tickets wait at the helpdesk of which I could tell no moderator yet. Privately, `/helpdesk` shows them; `/nudges helpdesk on` brings you the next ones.
}
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
ticket-answered-page = About your ticket { $number }: { $text }
    Whatever you write to me in the chat, I pass on.
ticket-count = { $count ->
    [0] No tickets wait at the helpdesk.
    [one] One ticket is open at the helpdesk. Privately, `/helpdesk` shows it.
   *[other] { $count } tickets are open at the helpdesk. Privately, `/helpdesk` shows them.
}
ticket-also = Your ticket { $number } is open too: { $text }
ticket-also-answered = About your ticket { $number }: { $text }
ticket-also-here = Your ticket { $number } is open too.
ticket-also-how = To write about another of these, reply to what I said about it.
ticket-count-here = { $count ->
    [0] No tickets wait at the helpdesk.
    [one] One ticket is open at the helpdesk.
   *[other] { $count } tickets are open at the helpdesk.
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
ticket-yours-page = Thank you! Ticket { $number } is yours: its page has a field for your answer, and I pass it on.
ticket-passed = Passed on.
ticket-passed-to = Passed on to { $name }.
ticket-word = the moderators have a word for you. Write `/helpdesk` to me privately, and I show it to you.
ticket-called = { $names }: somebody has written to the helpdesk. Write `/helpdesk` to me privately, and I show it to you.
ticket-yours-here = Thank you! Ticket { $number } is yours: reply to it.
ticket-is-kept = I keep your ticket { $number }; no moderator hears of it just now, and I tell them as soon as one does. Whatever you write to me goes there.
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
ticket-or-other = That can be an answer to several things. Please reply to the message that it answers, so that nobody else gets it.
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
report-own = That is your own message. To tell the moderators something, write `/helpdesk` to me privately.
report-known = That has been reported already (ticket { $number }). Privately, `/helpdesk` shows it to you.
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
export-ticket = The helpdesk

command-report-help-native = put a message before the moderators: in its menu, under Apps
report-which-native = { command-on-message }

# On the pages of what waits, and of what needs attention.
page-tickets-in-hand = { $count ->
    [one] A ticket that you have in hand waits for your answer.
   *[other] { $count } tickets that you have in hand wait for your answer.
}
page-tickets-wait = { $count ->
    [one] One ticket waits at the helpdesk; it came { $ago }.
   *[other] { $count } tickets wait at the helpdesk; the first came { $ago }.
}
page-reports-wait = { $count ->
    [one] One message was reported, and waits for a look; that was { $ago }.
   *[other] { $count } messages were reported, and wait for a look; the first { $ago }.
}
page-tickets = Tickets
page-tickets-what = What members have written to the helpdesk or reported and nobody has settled, the oldest first. Your own are on the page of what waits for you.
page-tickets-none = No ticket is open.
page-tickets-number = Ticket #{ $number }
page-tickets-look = Look and answer
page-tickets-more = Newer ones
page-tickets-first = Back to the oldest
page-tickets-back = All open tickets
page-ticket = Ticket
page-ticket-open = nobody has taken it
page-ticket-taken = { $name } sees to it
page-ticket-yours = you see to it
page-ticket-answered = {" "}(was answered)
page-ticket-away = sleeps, for the member has left all rooms
page-ticket-closed = closed
page-ticket-answer = Answer
page-ticket-words = What you want to say
page-ticket-send = Send
page-ticket-hint = Only the member reads it. Whoever answers first sees to the ticket.
ticket-wordless = There are no words yet that I could pass on.
page-ticket-new = **{ $name }** writes: { $text }{ $note }
page-ticket-report = **{ $name }** reports a message of **{ $author }**{ $text }{ $note }
    { $quote }{ $link }
    { $count ->
        [one] {""}
       *[other] { $count } people have reported it.
    }
page-ticket-about-own = **{ $name }** writes about a message of his or her own{ $text }{ $note }
    { $quote }{ $link }

# What it does for the practice of communities.
practice-helpdesk = Whoever has trouble getting in or finding the way writes to the moderators privately through me; I bring it up again until somebody answers.
practice-helpdesk-lacks = The helpdesk reaches nobody: no moderator has written to me privately, and no staff room is named. Write me once, or `/settings helpdesk.room #staff`.
