# What the bot says of itself, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-help = help
command-help-help = what I understand
command-status = status
command-status-help = what needs attention (for moderators)
command-status-example = /status
command-takeback = takeback
command-takeback-help = take back a message of mine: reply to it with this, or put 🗑️ on it (for moderators)
command-takeback-example = /takeback
takeback-which = Reply with this to a message of mine in a room, or give its link. What I said long ago I no longer know.
takeback-stays = I can't delete messages here, but what that one offered counts no longer.
takeback-done = It is gone.
takeback-head = **Taken back of what I said**
takeback-none = Nothing that I said was taken back lately. Reply to a message of mine with `/takeback`, and it is.
takeback-row = by { $name } in { $room }, { $ago }
export-takenback = What of mine you took back
private-hint = I only understand commands, and replies to what I asked you. `/help` shows what I know.
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
start-hello = Hello! I keep the questions of your community in sight until somebody has answered them.
    Here I write to you when something waits for you, and you can reply to it. `/nudges` shows what I may send you, `/help` what else I understand.
help-rest = { $count ->
    [one] `/help all` shows one more.
   *[other] `/help all` shows { $count } more.
}
help-all = all
start-stranger = Hello! I am the bot of { $community }, and I answer only its members: those who are in its rooms. If you have just come in, say something there first.
    `/helpdesk` reaches the people who look after it, `/rules` shows its rules, `/join` is for becoming a member, `/help` shows what else I do for you.
status-strange = { $count ->
    [one] I was added to one room that belongs to no community, and do nothing there. `copbot rooms` shows it.
   *[other] I was added to { $count } rooms that belong to no community, and do nothing there. `copbot rooms` shows them.
}
help-moderators = For moderators: { $names }
help-more-word = more
status-charge = Nobody is left who decides for the whole community: goals, rules, the helpdesk.
charge-nobody = **Nobody looks after this place any more**: the last moderator has gone. Questions go on as ever; what needs a moderator waits, the helpdesk too.
charge-how = Whoever runs this room can give somebody the rights of a moderator; I see that by myself.
charge-how-matrix = Whoever has the highest power level here can raise somebody to 50 or more, in the settings of the room under roles; if nobody has, those who run its server can. I see that by myself.
charge-how-discord = The owner of the server can give somebody a role that may manage messages here. I see that by myself.
charge-how-telegram = The owner of the group can make somebody an administrator, in the settings of the group. I see that by myself.
private-hint-short = That I don't understand. A question for everybody goes into the room, or `/search` and what you look for finds earlier answers.
private-hint-again = I'm only a bot, and missed that. `/help` lists what I do; `/helpdesk` is for the moderators.

command-takeback-menu = Take this message of mine back
command-takeback-help-native = take back a message of mine: in its menu under Apps, by its link, or with 🗑️ (for moderators)
takeback-which-native = That works on a message of mine in a room: right click it (on a phone press it long), **Apps**, **{ command-takeback-menu }**; or give its link. What I said long ago I no longer know.
takeback-none-native = Nothing that I said was taken back lately. Right click a message of mine (on a phone press it long), **Apps**, **{ command-takeback-menu }**, and it is.

# The pages of what waits, and of what needs attention.
page-waiting = What waits for me
page-waiting-what = What others wait for from you, and what you can look at.
page-waiting-none = Nothing waits for you. Enjoy the day!
page-attention = What needs attention
page-attention-what = What waits for moderators now, as far as it concerns you.
page-attention-none = Nothing waits for you as a moderator.
page-attention-stands = How things stand

# What it does for the practice of communities.
practice-instructions = `/help` begins with the few commands that are needed most; the rest comes when asked for, in everybody’s own language, and it works without any command too.
practice-attention = `/status` puts before moderators what waits for them; when nobody is left in charge, the members hear how somebody is named.
