# What the bot says of meetings, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-meet = meet
command-meet-help = propose a meeting, and ask when it suits
command-meet-example = /meet Planting day | Tue 8 Dec 20:00 | Thu 10 Dec 20:00
command-meeting = meeting
command-meeting-help = see a meeting, say whether you come, add or fix a time
command-meeting-example = /meeting 3 fix 2
command-meetings = meetings
command-meetings-help = the meetings to come
command-meetings-example = /meetings

form-meet = Propose a meeting
form-meet-title = What it is
form-meet-times = When (and where), one a line

meeting-do-fix = fix
meeting-do-add = add
meeting-do-yes = yes
meeting-do-maybe = maybe
meeting-do-no = no
meeting-anyway = anyway

meet-how = Write what it is, and behind it one time or several: `/meet Planting day | Tue 8 Dec 20:00 | Thu 10 Dec 20:00`. Days can also be written like this: `Tue/Thu evenings next 2 weeks`.
    You can add where it is (`at the shed`, or a link), how long (`2h`), for how many (`12 places`), how often (`every 2 weeks`), and whose clocks are meant (`Lisbon time`).
meet-long = Please keep the title within { $title } characters, and each place within { $place }.
meet-when = Please add at least one time: `/meet Planting day | Tue 8 Dec 20:00`.
meet-what = “{ $words }” I can't read as a time, and there is a place already.
meet-many = There can be at most { $most } times to choose from; these would be more.
meet-lasts = A meeting can last from five minutes to seven days.
meet-no-day = “{ $words }” lacks a day: `Tue 8 Dec 20:00`.
meet-no-time = “{ $words }” lacks the time of day: `Tue 8 Dec 20:00`.
meet-no-such-day = The day in “{ $words }” is in no calendar.
meet-weekday = The day of the week in “{ $words }” is another one on that date. Which of the two is meant?
meet-no-zone = “{ $words }” I know no clocks of. Try a larger town nearby: `Lisbon time`.
meet-no-places = There can be from 1 to 100,000 places.
meet-past = That time is over already.
meet-far = That is more than a year ahead.
meet-enough = Three of your meetings wait for answers already. When a time is fixed for one, the next can follow.
meet-put = **{ $name }** proposes to meet: **{ $title }** When does it suit you? Please answer until { $until }. (Meeting { $number }; you can add a time: `/meeting { $number } add Tue 20:00`)
meet-added = **{ $name }** adds a time: { $when }. **{ $title }** When does it suit you? Please answer until { $until }.
meet-time = { $number }. { $when }
meet-time-at = { $number }. { $when }, { $place }
meet-clock = The times are { $zone } time.
meet-clock-buttons = The buttons show { $zone } time.
meet-done = Your meeting is before the room.

meeting-asked = **{ $title }** It is being asked when it suits. (Meeting { $number })
meeting-fixed = **{ $title }** { $when }. (Meeting { $number })
meeting-held = **{ $title }** It was { $when }. (Meeting { $number })
meeting-cancelled = **{ $title }** It is called off. (Meeting { $number })
meeting-where = Where: { $place }
meeting-there = { "" } Where: { $place }.
meeting-come = { $left ->
    [0] Coming ({ $count }): { $names }
   *[other] Coming ({ $count }): { $names } and { $left } more
}
meeting-may = { $left ->
    [0] Perhaps ({ $count }): { $names }
   *[other] Perhaps ({ $count }): { $names } and { $left } more
}
meeting-wait = { $left ->
    [0] Waiting for a place ({ $count }): { $names }
   *[other] Waiting for a place ({ $count }): { $names } and { $left } more
}
meeting-nobody-yet = Nobody has said yet to come.
meeting-places = { $count ->
    [0] All places are taken; who wants to come can wait for one.
    [one] One place is free.
   *[other] { $count } places are free.
}
meeting-suits-nobody = **{ $title }** None of the times suits anybody. Perhaps others do: `/meet`. Or fix one all the same: `/meeting { $number } fix 1`.
meeting-nobody-can = Nobody has said that this time suits. To fix it all the same: `/meeting { $number } fix { $time } anyway`.
meeting-fix-anyway = Fix it all the same
meeting-own-asked = You can fix a time: `/meeting { $number } fix 1`.
meeting-own-fixed = You can change it: `/meeting { $number } move Sat 10:00`, `place`, `places`, or `cancel`.
meeting-fixed-already = That is fixed already.
meeting-which-time = Which of the times, from 1 to { $count }? `/meeting { $number } fix 1`.
meeting-one-time = Please write one time: `Tue 8 Dec 20:00`.
meeting-add-late = The times are no longer asked about.
meeting-add-twice = That time is among them already.
meeting-not-yours = Only who has proposed the meeting, or a moderator, can do that.
meeting-none = There is no such meeting for you.
meeting-which = There are several meetings. Which one do you mean? `/meetings` shows their numbers.
meeting-over = That meeting has begun, or is over.
meeting-is-cancelled = That meeting is called off.
meeting-not-fixed = When it is, isn't fixed yet. You can say which times suit you: `/votes`.
meeting-how = That I can't read. `/meeting { $number }` alone shows the meeting and what can be done.
meeting-done = Done.
meeting-answer = Say what suits me
meeting-aloud = { $names }: { $text }
meeting-moved-up = A place has become free, and it is yours: **{ $title }** { $when }.{ $where }

meeting-moved-down = There are fewer places now: you wait for one, and hear from me when it is free: **{ $title }** { $when }.{ $where }
meeting-cancel-sure = { $count ->
    [one] Shall I call it off for all? Somebody else comes.
   *[other] Shall I call it off for all? { $count } others come.
} If only you can’t come: `/meeting { $number } no`.
meeting-cancel-all = Call it off for all
nudge-kind-meetings-moved-down-help = that your place at a meeting is gone, and you wait for one

meetings-none = No meeting is to come. Propose one with `/meet`.
meetings-head = To come:
meetings-fixed = { $number }. **{ $title }** { $when }
meetings-asked = { $number }. **{ $title }** It is being asked when it suits.

going-yes = I come
going-maybe = Perhaps
going-no = Not this time
going-not-after-all = I can't come after all
going-noted-yes = Noted, you come: **{ $title }** { $when }.
going-noted-maybe = Noted, perhaps you come: **{ $title }** { $when }.
going-noted-no = Noted, you don't come this time. Thank you for saying so.
going-never = Noted, none of these times suits you. Thank you for saying so.
going-waits = All places are taken. You are number { $place } of those who wait, and hear from me when one becomes free: **{ $title }** { $when }.

nudge-kind-meetings = meetings
nudge-kind-meetings-help = a reminder of meetings that you go to, and what changes there
nudge-kind-meetings-moved-up-help = that a place at a meeting has become yours
export-meeting = Meetings that you proposed
export-meeting_time = Times that you proposed for meetings
export-meeting_guest = Whether you come to meetings

meeting-do-move = move
meeting-do-place = place
meeting-do-places = places
meeting-do-cancel = cancel
meeting-do-file = file
meeting-file = For your calendar:
meeting-file-about = { $when }
meeting-the-same = So it is already.
meeting-place = Please write where it is, within { $most } characters: `/meeting { $number } place the shed`.
meeting-places-how = How many can come? `/meeting { $number } places 12`; `0` for any number.
meeting-fix-first = When it is, isn't fixed yet: `/meeting { $number } fix 1`.
meeting-changed = Changed: **{ $title }** Now { $when }.{ $where }
meeting-called-off = Called off: **{ $title }**
meeting-reminder = In { $left }: **{ $title }** { $when }.{ $where }
nudge-kind-meetings-changed-help = that a meeting you go to has changed
nudge-kind-meetings-called-off-help = that a meeting you go to is called off

meeting-do-notes = notes
notes-ask = **{ $title }** Who keeps the notes? Reply to this with “I do”, or with the notes or a link to them.
notes-mine = I do
notes-word-me = me
notes-word-i-do = I do
notes-yours = Thank you! When they are ready: `/meeting { $number } notes …`, with words or a link.
notes-others = Somebody else keeps these notes. Thank you all the same!
notes-too-early = Notes can be kept when the meeting is over.
notes-none = There are no notes yet: `/meeting { $number } notes …`, with words or a link.
notes-long = Please keep the notes within { $most } characters, or give a link to them.
notes-kept = Kept, thank you. `/meeting { $number }` shows them.
notes-are = Notes: { $text }
notes-by = { $name } keeps the notes.
news-meeting = { $count ->
    [one] **{ $title }** { $when }; one comes so far (`/meeting { $number }`).
   *[other] **{ $title }** { $when }; { $count } come so far (`/meeting { $number }`).
}
news-notes = **{ $title }** Notes: { $text } (`/meeting { $number }`)
export-meeting_note = Notes of meetings that you keep

page-meetings = Meetings
page-meetings-what = What is to come, by your own clocks.
page-meetings-own = Your answer: { $answer }
page-meetings-file = File for my calendar
page-meetings-feed = An address with the meetings that you go to, for your calendar to fetch: /web feeds
meetings-of = Meetings of { $community }

meeting-do-end = end
meet-series = Meetings that come again and again need one time: `/meet Reading hour | Tue 8 Dec 20:00 | every week`.
meeting-every-week = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
}
meeting-every-month = { $count ->
    [one] Every month
   *[other] Every { $count } months
}
meeting-last = The last one
meeting-no-series = That one is the only one, or the last.
meeting-ended = This one is the last. Your calendar reads that from the file: `/meeting file`.
export-meeting_series = Meetings of yours that come again and again
meeting-answer-how = Write me the numbers of those that suit you, with a `?` behind those that might: for example `1 2?`.
deed-meetings = Bringing people together

# What it does for the practice of communities.
practice-meetings = Members propose meetings, face to face or on line; I find the time that suits most, remind who goes, and give a file for calendars.

# What moderators could do this week.
worth-meeting = Nobody here has met for three months, and nothing is planned. `/meet` proposes a meeting, face to face or on line, and asks when it suits.
