# What the bot says of a community's rest and end, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming, never pressing.

command-ending = ending
command-ending-help = see whether this community goes on, rests or ends, and have a say in it
command-ending-example = /ending
ending-word-ask = ask
ending-word-stop = stop
ending-word-reopen = reopen
ending-word-awake = awake
ending-word-asleep = asleep
ending-word-quiet = quiet
ending-word-later = later
ending-word-unnamed = unnamed
ending-word-named = named
ending-do-ask = ask the members
ending-do-stop = go on after all
ending-do-reopen = open it again
ending-do-awake = the rest is over
ending-do-asleep = let it rest
ending-do-quiet = it only rests
ending-do-later = in three months
ending-do-unnamed = don't name me

nudge-kind-ending = rest and end
nudge-kind-ending-help = what to decide where hardly anything happens any more
nudge-kind-farewell = farewell
nudge-kind-farewell-help = once, before this community ends

ending-to-signs = For { $after } nobody has asked anything in **{ $name }**, hardly anybody spoke, and nothing new came. That may be a rest, or an end; both are fine. Does it only rest, shall I ask the members whether to go on, rest or end, or shall I ask you again in three months?
ending-to-rest = Somebody has asked something in **{ $name }**, which rests. Is the rest over? Then I do my work again. I ask this once.
ending-to-wish = Somebody would like to ask the members of **{ $name }** whether to go on, rest or end. If you agree, I put it to the vote.
ending-to-tomorrow = **{ $name }** ends on { $at }. { $made ->
    [yes] I will tell everybody that the archive is at { $archive }.
   *[no] Whoever runs the bot makes the archive with `copbot archive`. Where it is then, tell everybody by `/settings ending.archive`.
}
ending-to-over = **{ $name }** ended 90 days ago, and can't be opened again any more. Whoever runs the bot can remove all that is kept of it with `copbot destroy`, after making the archive with `copbot archive`.
ending-quiet-noted = Then I leave it be, and ask again in a year at the earliest.
ending-later-noted = I ask again in three months, if it is still as quiet then.
ending-asleep-noted = It rests on. `/ending awake` ends that whenever you like.
ending-answered = That has been answered meanwhile. `/ending` tells how it goes.

ending-title = Shall { $name } go on?
ending-option-on = go on
ending-option-rest = rest
ending-option-end = end
ending-put = **{ $title }** { $quiet ->
    [yes] It has been quiet here.{" "}
   *[no] {""}
}_Rest_: I say nothing unasked; everything can still be read, asked and looked up. _End_: after { $days ->
    [one] one more day
   *[other] { $days } more days
} it is over, with thanks, and an archive stays. At least { $quorum } must vote until { $until }; if fewer do, all stays as it is.
ending-put-elsewhere = **{ $title }** That is being voted on in { $room }, until { $until }. It is for everybody here too: `/votes`.
ending-few = { $voters ->
    [0] Nobody has voted
    [one] One person has voted
   *[other] { $voters } have voted
} on whether **{ $name }** goes on, and { $quorum } were needed. So all stays as it is, and I don't ask again for half a year.
ending-chosen-on = **{ $name }** goes on: go on { $on }, rest { $rest }, end { $end }. Thank you for voting!
ending-chosen-rest = **{ $name }** rests from now on: go on { $on }, rest { $rest }, end { $end }. I say nothing unasked any more; everything can still be read, asked and looked up. A moderator wakes it with `/ending awake`.
ending-chosen-end = You have decided that **{ $name }** ends: go on { $on }, rest { $rest }, end { $end }. It ends on { $at }. Until then `/export` gives you what is yours, and `/forget` takes it out. If two of you would rather go on, it does: `/ending stop`.

ending-farewell = **{ $name }** ends on { $at }: its members have decided so. `/export` gives you everything of yours, `/forget` takes it out; both also work later. If you would rather go on, and somebody else too, it goes on.
ending-farewell-named = On the last day I thank those by name who did something for the others. Would you rather not be named? Tell me: `/ending unnamed`.
ending-unnamed-noted = I won't name you. `/ending named` takes that back.
ending-named-noted = I may name you, with what you did for the others.
ending-now = Today **{ $name }** ends.
ending-thanks = Thank you, all of you, and these for what they did for the others:
ending-thanks-all = Thank you, all of you, for what you were to each other.
ending-thanks-row = { $deed }: { $names }
ending-thanks-more = { $count ->
    [one] {" "}and one more
   *[other] {" "}and { $count } more
}
ending-archive = What we made is kept here: { $archive }
ending-left = `/export` and `/forget` still work. Until { $until } two of you can open it again: `/ending reopen`. I say nothing more. Farewell!
ending-over-open = This community ended on { $day }. `/export` and `/forget` still work, and until { $until } two members can open it again: `/ending reopen`.
ending-over-archive-open = This community ended on { $day }. What it made is at { $archive }. `/export` and `/forget` still work, and until { $until } two members can open it again: `/ending reopen`.
ending-over = This community ended on { $day }. `/export` and `/forget` still work.
ending-over-archive = This community ended on { $day }. What it made is at { $archive }. `/export` and `/forget` still work.

ending-is-lives = **{ $name }** goes on. Whether it shall go on, rest or end is for its members to decide, by a vote; { $count ->
    [0] two of you can ask them
    [one] the moderator and one more of you can ask them
   *[other] two moderators can ask them
}: `/ending ask`.
ending-is-asked = **{ $name }** has gone quiet, and the moderators were asked what to do about it.
ending-is-ballot = The members of **{ $name }** are voting on whether to go on, rest or end: `/votes`.
ending-is-rests = **{ $name }** has been resting since { $since }: I say nothing unasked. Everything can be read, asked and looked up. A moderator wakes it: `/ending awake`.
ending-is-notice = **{ $name }** ends on { $at }. If two of you would rather go on, it does: `/ending stop`.
ending-ask-noted = { $count ->
    [0] Noted. If another member says `/ending ask` too, I ask everybody.
    [one] Noted. It takes two, of whom one moderates: if another says `/ending ask` too, I ask everybody.
   *[other] Noted. If another moderator agrees, I ask everybody.
}
ending-ask-thanks = The members are being asked now.
ending-stop-first = Somebody would rather go on with **{ $name }**. If one more of you would, it does not end.
ending-stop-noted = Noted. If one more says so, it does not end.
ending-stop-done = **{ $name }** does not end: two of you would rather go on.
ending-stop-thanks = It goes on. Thank you!
ending-reopen-first = Somebody would like to open **{ $name }** again. If one more of you would, it is open again.
ending-reopen-noted = Noted. If one more says so, it is open again.
ending-reopen-done = **{ $name }** is open again: two of you wanted that. Welcome back!
ending-reopen-thanks = It is open again. Thank you!
ending-awake = The rest is over: **{ $name }** is awake again.
ending-awake-thanks = It is awake. I do my work again.
ending-same = You have said so already; it takes one more.
ending-moderator = It takes a moderator and one more. So far no moderator has said so.
ending-moderators = Two moderators can ask the members about that. You can tell them: `/helpdesk`.
ending-too-soon = That was decided not long ago. It can be asked again from { $day }.
ending-not-now = There is nothing of that sort to decide now. `/ending` tells how it goes.
ending-too-late = It ended more than 90 days ago, and can't be opened again.
ending-not-resting = It isn't resting.
ending-no-room = I am in no room where I could ask the members.

# What answers are understood as what, in plain words; with | between them.
ending-said-on = go on|on|continue|keep going|carry on
ending-said-rest = rest|resting|let it rest|pause
ending-said-end = end|end it|stop|finish|close
ending-words-quiet = it only rests|it rests|it's resting|it is resting|only rests|just resting|leave it|leave it be|rest
ending-words-ask = ask the members|ask them|ask everybody|ask everyone|put it to the vote|vote|yes, ask the members
ending-words-later = in three months|later|ask me later|ask again in three months|not now|ask again later
ending-words-awake = the rest is over|it is over|it's over|wake up|wake it|awake
ending-words-asleep = let it rest|not yet|rest|leave it

export-ending = That you wished something about the end of the community
export-ending_unnamed = That you would rather not be named at the end
about-ending = Rest and end
