# What the bot says of calls, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming. Where there is a | , any of the words will do.

command-call = call
command-call-help = call for somebody to do something
command-call-example = /call Check the links by friday, 2 people
command-calls = calls
command-calls-help = what help is looked for
command-calls-example = /calls
form-call = Call for help
form-call-what = What is to be done
form-call-when = By when, if there is a date
form-call-when-said = by { $words }
form-call-places = How many people, if more than one
form-call-places-said = , { $words } people

call-word-small = small|a small thing|something small
call-word-take = take|yes|accept|mine
call-word-could = help|could|maybe
call-word-no = no|decline
call-word-well = well|going|keep
call-word-done = done|finished|finish|ready|complete|completed
call-word-back = back|return|giveback|untake
call-word-withdraw = withdraw|cancel|stop|delete|remove|close|end
call-word-thanks = thanks|thank
call-word-change = change|edit|update|rename|correct
call-word-list = list|show|open|all|calls|overview
call-word-how = help|how|info

call-said-take = i'll do it|i will do it|i do it|i can do it|i can do that|i'll do that|i'll take it|i'll take this|i'd love to|i'd love to do it|count me in|i'm in|me|i'll help|let me do it|happy to|mine
call-said-could = i could help|i could|i can help|i might|maybe|perhaps|i could help out|i could give a hand|i can give a hand
call-said-no = not for me|not me|i can't|i cannot|sorry|no time|not now|i'd rather not|sorry no|no thanks
call-said-well = going well|it's going well|it is going well|all good|good|fine|well|on it|working on it|i'm on it|i'm at it|still on it|i keep it|i'll keep it|keep it|nearly done|almost done|almost there|in progress
call-said-done = done|it's done|it is done|all done|i did it|i've done it|finished|i'm done|ready
call-said-back = give it back|i give it back|i'm giving it back|i have to give it back|open it again|back|i can't do it|i can't|somebody else|no time|sorry

call-how = Write what is to be done: `/call Check the links by friday, 2 people`. A date and how many people can stand at the end. With `small:` before it newcomers can take it first.
call-long = Please keep it within { $longest } characters.
call-places = A call can have from 1 to { $most } places.
call-past = That date is over. By when is it to be done?
call-no-day = “{ $day }” is in no calendar that I can keep. By when is it to be done?
call-slip-near = Did you mean `/call { $line }`? I have put nothing before the room. To call for something, say what is to be done in a few words more: `/call Check the links`.
call-slip = What is to be done? “{ $text }” alone is too short for a call, so I have put nothing before the room. For example `/call Check the links`, or `/call take 3` for one that there is.
call-do-none = You do none now. `/calls` shows what is open.
call-unclear = I didn't understand that as an answer about “{ $what }”. { $part ->
    [does] You can say: `going well`, `it's done`, or `I give it back`.
    [free] You can say: `I'll do it`, or `I could help`.
   *[asked] You can say: `I'll do it`, `I could help`, or `not for me`.
}
call-enough = { $most ->
    [one] Your last call is still open. When it is done, or with `/call withdraw`, the next one can follow.
   *[other] You have { $most } open calls. When one is done, or with `/call withdraw 3`, the next one can follow.
}
call-none = There is no call { $number }. `/calls` shows the open ones.
call-which = Which one do you mean? `/calls` shows their numbers: `/call { $line }`.
call-put = Your call is before the room. It is number { $number }.

call-card = **{ $name }** calls for help: **{ $what }**
call-number = Call { $number }
call-by = by { $day }
call-people = { $count ->
    [one] one person
   *[other] { $count } people
}
call-small = small, for newcomers first
call-card-did = Done by { $names }.
call-card-does = { $count ->
    [one] { $names } does it.
   *[other] { $names } do it.
}
call-could = I could help
call-card-could = Could help: { $names }.
call-card-free = { $count ->
    [one] One more is needed.
   *[other] { $count } more are needed.
}
call-card-done = This is done.
call-card-withdrawn = This is no longer needed.
call-take = I'll do it
call-no = Not for me
call-well = Going well
call-done = It's done
call-back = Give it back
call-keep = I keep it
call-again = Open it again
call-note = Put it in my profile
call-unnote = Take it out of my profile

call-taken-now = Somebody does it: **{ $what }**
call-open-now = This is open again: **{ $what }**
call-changed-now = Call { $number } now reads: **{ $what }**
call-now-done = Done: **{ $what }**
call-now-withdrawn = No longer needed: **{ $what }**

call-ask = **{ $name }** calls for help in { $room }: “{ $what }”. I ask you because { $why }. Is it something for you?
call-why-says = you say that you know about { $topics }
call-why-answered = you have answered something like it
call-why-often = you help many people here
call-ask-aloud = “{ $what }” – you may be just the one for this. Is it something for you?
call-check-half = How is it going with “{ $what }”?
call-check-date = Today is the day for “{ $what }”. How is it going?
call-check-again = Shall I open “{ $what }” again for others, or do you keep it? Either is fine. If I hear nothing in { $days }, I open it again.
call-check-aloud = how is it going with “{ $what }”?
call-has = { $count ->
    [0] { $names }: you have help with “{ $what }”.
    [one] { $names }: you have help with “{ $what }”. One more is needed.
   *[other] { $names }: you have help with “{ $what }”. { $count } more are needed.
}
call-open-again = “{ $what }” is open again for others.

call-thanks-taker = Thank you for taking on “{ $what }” for { $name }! I'll ask once how it goes. If something comes up, give it back with `/call back`; that is quite all right. When it is done: `/call done`.
call-thanks-could = Thank you! It says so there, and whoever does “{ $what }” can ask you.
call-no-thanks = All right. Thank you for saying so!
call-goes-well = Good to hear. Thank you for “{ $what }”!
call-done-thanks = Wonderful, thank you for “{ $what }”!
call-done-caller = “{ $what }” is done. Good!
call-given-back = It is open again for others. Thank you for having had “{ $what }” in hand!
call-noted = Your profile says that you did “{ $what }”.
call-unnoted = Your profile says nothing of “{ $what }” any more.
call-withdrawn = “{ $what }” is no longer called for.
call-changed = It now reads: **{ $what }**

call-thanks-ask = “{ $what }” is done, by { $names }.
call-thanks-how = { $done } Would you say thanks in { $room }? Write me in a line what it was good for. I'll show you first what I say there, in your name.
call-thanks-aloud = “{ $what }” is done. What was it good for? `/call thanks { $number } …` thanks for it.
call-thanks-draft = This I would say in { $room }:
    { $text }
call-thanks-say = Say it
call-thanks-not = No thanks now
call-thanks = **{ $name }** thanks { $names } for **{ $what }**: { $reason }
call-thanks-said = Said in { $room }.
call-thanks-left = All right, I say nothing.
call-thanks-why = What was it good for? A few words more make it a thanks that one remembers: `/call thanks { $number } Now nobody gets lost on the way.`
call-nobody-to-thank = There is nobody to thank for that now.
call-room-gone = I am no longer in that room.

call-own = That is your own call; others answer to it.
call-yours-already = You have answered to that one. `/call back` gives it back.
call-not-yours = You have nothing of that in hand now. `/calls` shows what is open.
call-not-asked = I didn't ask you about that one.
call-full = As many as are needed do that one already. Thank you all the same!
call-kept = That is something small, kept for newcomers until { $until }. After that anybody can take it.
call-over = That call is over.
call-not-own = Only who called, or a moderator there, can do that.
call-over-caller = Call { $number }, which you do, is no longer needed: who called for it has left. Thank you for having had it in hand!

call-withdraw = No longer needed
call-small-one = “{ $what }” (call { $number })
call-for-newcomers = { $count ->
    [one] Something small to begin with, if you like: { $names }. `/call take { $number }` takes it.
   *[other] Something small to begin with, if you like: { $names }. `/call take { $number }` takes the last.
}
call-news-done = Done by { $names }: { $what }
call-news-done-by-all = Done: { $what }
call-news-open = { $name } looks for help: { $what } (`/call take { $number }`)
call-idea = Ask once more in the room who would do this: { $what }
page-calls = Calls for help
page-calls-what = What help is looked for now, what still needs somebody before the others. To call yourself, write `/call` in a room.
page-calls-by = { $name } calls, in { $room }
page-calls-none = No help is looked for now.
page-calls-thanks = What was it good for? It is said in the room, in your name.
calls-none = No help is looked for now. `/call` asks for some.
calls-head = { $count ->
    [one] One call is open:
   *[other] { $count } calls are open:
}
calls-row = **{ $number }** { $what } – { $name }{ $dated ->
    [yes] , by { $until }
   *[no] {""}
}{ $state ->
    [yours] . You do it.
    [full] . Taken.
    [kept] . Something small, for newcomers first.
   *[open] { $count ->
        [one] . One is needed.
       *[other] . { $count } are needed.
    }
}
calls-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
calls-how = `/call take { $number }` takes number { $number }, `/call help { $number }` says that you could help.

export-task = What you called for
export-helper = What you do and did for others
export-task_asked = About which calls you were asked
nudge-kind-calls = calls
nudge-kind-calls-help = help that is looked for and may be for you
nudge-kind-checks-help = how it goes with what you do for others
nudge-kind-callover-help = that what you do for others is no longer needed
nudge-kind-thanks-help = that what you called for is done, and whether you say thanks
nudge-kind-callers = callers
nudge-kind-callers-help = who does what you called for
deed-calls = Lending a hand

# What it does for the practice of communities.
practice-calls = Anybody calls for help with something. I look for who may like to do it, press nobody, and see to it that there is thanks.

# What moderators could do this week.
worth-call = Is there something small that somebody could do, and might like to? `/call` asks for it, and presses nobody.
archived-done = { $known ->
    [yes] Done by { $names }
   *[no] Done
  }
archived-thanked = Thanks to { $names }
