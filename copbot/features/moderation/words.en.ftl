# What the bot says of points, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-mod-menu = Moderate this message
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
unmod-done = { $spent ->
    [0] It is undone.
   *[other] It is undone. The point doesn't come back.
}
points-given = { $count ->
    [one] You have **one moderation point**, until { $until }.
   *[other] You have **{ $count } moderation points**, until { $until }: use them for what deserves to be seen.
}
points-given-daily = { $count ->
    [one] You have **one moderation point** today.
   *[other] You have **{ $count } moderation points** today, and new ones every day: use them for what deserves to be seen.
}
points-how = Put one of these on a message: { $signs }. `/mod` in reply has more reasons. Nobody is told that it was you.
points-how-bare = Reply to a message with `/mod` and say why. Nobody is told that it was you.
points-few = Points go round in communities of { $least } members or more.
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
willing-off-page = All right, you get no moderation points.
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
modlog-row = #{ $number } { $moderator } → { $author }: { $reason } ({ $state }), { $ago }: “{ $title }”, now at { $score }
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
nudge-kind-moderation-help = that you have moderation points
nudge-kind-notices-help = what was rated far down, for moderators
export-standing = Karma, tokens and points
export-presence = The days on which you were active
export-scored = What of yours was moderated
export-moderation = Moderations by you, and of what you wrote
export-judgement = Your judgements of moderations
export-bomb = Points spent against one person

command-mod-help-native = say why a message is good or not, if you have moderation points: in its menu, under Apps
command-unmod-menu = Take my moderation back
command-unmod-help-native = take your moderation of a message back: in its menu, under Apps
mod-reply-native = { command-on-message }
undo-which-native = Which one? Give its number from `/modlog`.
command-undo-help-native = undo a moderation, by its number in the log (for moderators)
points-how-native = Put one of these on a message: { $signs }. In its menu, under **Apps**, **{ command-mod-menu }** has more reasons. Nobody is told that it was you.
points-how-bare-native = Right click a message (on a phone press it long), **Apps**, **{ command-mod-menu }**, and say why. Nobody is told that it was you.

# On the page of what a member wishes.
page-willing = Moderating
page-willing-on = I want to moderate
page-willing-off = I don't want to moderate
page-threshold = What I see in lists
page-threshold-score = Nothing below this score
page-threshold-set = Set it

page-metamod = { $count ->
    [one] One moderation waits for you to say whether it was fair.
   *[other] { $count } moderations wait for you to say whether they were fair.
}
page-metamod-go-on = Go on
page-log = Moderation log
page-log-what = Who moderated what, the newest first. You see this because you decide for the community; nobody else learns who moderated whom.
page-log-caption = The moderations
page-log-of-one = The moderations of one member
page-log-what-on = What
page-log-state = What came of it
page-log-change = Change
page-log-row = { $reason }, on what { $author } wrote:
page-log-score = score now { $score }
page-log-undo = Undo
page-log-none = Nothing has been moderated here yet.
page-log-older = Older ones
page-log-newest = Back to the newest

news-post = “{ $text }” ({ $name })

# What it does for the practice of communities.
practice-valued = Members say with a reason what is good; `/best` shows what the community valued. Where points are switched on, those whose work is valued moderate in turn.
