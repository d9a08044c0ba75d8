# What the bot says to newcomers, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

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
welcome-ends = One thing to know: the members have decided that this community ends on { $day }. Until then all goes on; `/ending` tells more.
welcome-rules = `/rules` shows the rules here.
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
introduce-ask-line = Shall I tell the others in { $room }: “{ $text }”? So far only I have read it. Say yes, or reply with another line.
introduce-yes = yes, tell them
introduce-no = no, keep it between us
introduce-kept = All right, that stays between us.
introduce-gone = I no longer have that line. Write it once more, behind `/introduce`, and I tell the others.
introduce-line-knows = I know some things, and I like to help.
introduce-line-seeks = I am new here, and look for help and for people to learn from.
introduced = **{ $name }** is new here and says: { $text }
introduce-thanks = Thank you! Now the others in { $room } know you a little.
introduce-nowhere = I am in none of our rooms just now, so nobody would read it. Please try again later.
introduce-once = You have introduced yourself before. Whatever you want to add, just say it in the room.
buddy-on = Thank you! When it is your turn, I name you to a newcomer, and tell you. `/buddy off` ends it.
buddy-on-page = Thank you! When it is your turn, I name you to a newcomer, and tell you.
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
first-row = • { $name } in { $room }, { $ago }
first-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
first-seen = { $names }: have you seen this first message?
nudge-kind-welcome = welcome
nudge-kind-welcome-help = how things work here, when you are new
nudge-kind-follow-help = how it goes, some days after you came
nudge-kind-buddy = buddy
nudge-kind-buddy-help = newcomers whom you look after
nudge-kind-newcomers = newcomers
nudge-kind-newcomers-help = first messages that nobody reacted to, for moderators
nudge-kind-raid-help = a crowd that came at once, for moderators
export-newcomer = When you came
export-buddy = That you look after newcomers
welcome-raid = { $count } people have come to { $room } within a minute. If you don't expect them, have a look.

# On the page of what a member wishes.
page-buddy = Looking after newcomers
page-buddy-on = I'll look after newcomers
page-buddy-off = I no longer look after newcomers
deed-welcome = Welcoming newcomers

# What it does for the practice of communities.
practice-greeting = I greet everybody who comes, privately where I can: what this is for, how to ask, the rules, whom to turn to. You can write the greeting yourself.
practice-buddies = Members who volunteer look after newcomers by turns: I name them to each other.
practice-buddies-lacks = Nobody looks after newcomers yet: `/buddy on`.
practice-buddies-do = I’ll look after newcomers
practice-first-messages = When nobody reacts to a first message, I thank for it after a while, and later moderators hear of it.

# What moderators could do this week.
worth-newcomers = { $count ->
    [one] New here of late: { $names }. A personal word from you does more than my greeting.
   *[other] New here of late: { $names }. A personal word from you to each does more than my greeting.
}
