# What the bot says of who knows what, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-who = who
command-who-help = who knows about a subject
command-who-example = /who solar panels
who-found = About “{ $topic }” ask { $names }.
who-none = I don't know yet who knows about “{ $topic }”.
command-profile = profile
command-profile-help = what somebody knows and looks for; `/profile nobody`, `members` or `everyone` says who may see yours
command-profile-example = /profile @bob
command-knows = knows
command-knows-help = tell what you know, with commas in between; a minus before it takes it away
command-knows-example = /knows sourdough, bread ovens
command-seeks = seeks
command-seeks-help = tell what you look for, with commas in between; a minus before it takes it away
command-seeks-example = /seeks somebody to graft an apple tree with
command-watch = watch
command-watch-help = hear of new questions on a subject; a minus before it ends that, without a subject you see what you watch
command-watch-example = /watch roses, pruning
command-unwatch = unwatch
command-unwatch-help = hear no more of new questions on a subject
command-unwatch-example = /unwatch roses
watches-are = I tell you of new questions about { $topics }.
watches-none = You watch no subject. For example: `/watch roses, pruning`
watched-head = { $count ->
    [one] Somebody asked about what you watch:
   *[other] { $count } new questions about what you watch:
}
watched-row = • { $title } – { $name } in { $room } (#{ $number })
watched-more = and { $count } more: `/open` shows all
nudge-kind-watched = watched
nudge-kind-watched-help = new questions on the subjects that you watch
who-by-word = { $name } (by own word)
who-by-answers = { $name } (by accepted answers)
who-by-both = { $name } (by own word and accepted answers)
profile-head = **{ $name }**
profile-knows = Knows: { $topics }
profile-seeks = Looks for: { $topics }
profile-about = In own words: { $topics }
profile-learned = As accepted answers show: { $topics }
profile-did = Did for others: { $deeds }
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

# On the page of what a member wishes.
page-topics = { $topics }
page-topics-none = Nothing yet.
page-topics-add = Subjects, with commas between them; one with a minus before it goes
page-topics-set = Add or take away
page-topics-knows = What I know
page-topics-seeks = What I look for
page-topics-watch = Subjects of which I hear when somebody asks
page-seen = Who sees what I know and look for
page-seen-is-nobody = Nobody sees it; I only use it to bring you questions.
page-seen-is-members = Members see it.
page-seen-is-everyone = Everyone sees it.
page-seen-nobody = Nobody
page-seen-members = Members
page-seen-everyone = Everyone

news-newcomer = **{ $name }**: { $text }
idea-subject = Ask { $name } something about { $topic }: nobody has yet

# What it does for the practice of communities.
practice-profiles = I invite newcomers to say in one line what they know and look for. Who knows about a subject is found by `/who`; everybody decides who sees the own profile.
