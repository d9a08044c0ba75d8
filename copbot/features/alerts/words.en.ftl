# What the bot says of questions that wait, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-snooze = snooze
command-snooze-help = no nudges for a while
command-snooze-example = /snooze 3h
command-notmine = notmine
command-notmine-help = this question is nothing for you; with a name you hand it on
command-notmine-example = /notmine 12 @bob
alert-room = { $count ->
    [one] This question is still waiting for an answer:
   *[other] These { $count } questions are still waiting for an answer:
}
alert-room-shared = { $count ->
    [one] Nobody has reacted to this yet:
   *[other] Nobody has reacted to these yet:
}
alert-again = { $count ->
    [one] This was asked a while ago and stands open still. Perhaps somebody knows by now?
   *[other] These { $count } were asked a while ago and stand open still. Perhaps somebody knows by now?
}
alert-list = { $count ->
    [one] This question is waiting for an answer:
   *[other] These { $count } questions are waiting for an answer:
}
alert-list-old = There is a newer list of open questions: `/open`
alert-list-done = Nothing on this list is waiting any more.
alert-row = • { $title } – { $name }, { $ago } (#{ $number })
alert-row-shared = • { $name } shared { $ago }: { $title } (#{ $number })
alert-more = { $count ->
    [one] and one more: `/open` shows all
   *[other] and { $count } more: `/open` shows all
}
nudge-one = { $name } asked in { $room }, { $ago }: { $title }
    Perhaps you know the answer?
nudge-one-shared = { $name } shared something in { $room }, { $ago }: { $title }
    Nobody has reacted yet. Perhaps you have a word for it?
nudge-many = { $count ->
    [one] Perhaps you know the answer to this question:
   *[other] Perhaps you know the answer to one of these { $count } questions:
}
nudge-many-shared = { $count ->
    [one] Perhaps you have a word for this:
   *[other] Perhaps you have a word for one of these { $count }:
}
nudge-moderators = { $name } asked in { $room }, { $ago }, and nobody has answered: { $title }
nudge-moderators-shared = { $name } shared something in { $room }, { $ago }, and nobody has reacted: { $title }
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
nudge-none = no question
nudge-none-this = { $number }: no question
nudge-snooze = snooze
take-thanks = Thank you! Meanwhile I ask nobody else.
nudge-handed = { $name } thinks that you may know this.
notmine-thanks = All right, I won't ask you about this one again.
notmine-handed = Thank you! I ask { $name }.
notmine-cannot = I can't ask { $name } about this. I look for somebody else.
notmine-yourself = That is you. Perhaps you think of somebody else?
notmine-already = { $name } has heard of this question already. Perhaps you think of somebody else?
notmine-not-asked = Question { $number } is not with you, so I can't hand it on for you. Whoever I ask about it can, once.
notmine-asker = It is { $name } who asks this. Perhaps you think of somebody else?
snooze-done = I'll leave you alone until { $until }.
snooze-over = Your snooze is over: I nudge you again when it suits.
export-handed = Questions that were handed on to you, or by you
nudge-kind-questions = questions
nudge-kind-questions-help = open questions that you may know the answer to
nudge-kind-moderators = moderators
nudge-kind-moderators-help = questions that nobody answered, for moderators

# On the page of what a member wishes.
page-snooze = A rest from me
page-snooze-until = I leave you alone until { $until }.
page-snooze-none = I may write to you, as you chose.
page-snooze-end = End it now
page-snooze-day = A day of rest
page-snooze-week = A week of rest
page-snooze-how-long = For how long (30m, 2h or 3d)
page-snooze-set = Rest so long

# On the page of what waits.
page-taken = You said that you see to this: { $title } ({ $room })
page-taken-back = I can't after all

# What it does for the practice of communities.
practice-ladder = A question that nobody answers is put before the room, then before members who may know, then before the moderators.
