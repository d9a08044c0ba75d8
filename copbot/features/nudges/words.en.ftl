# What the bot says of what members want of it, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

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
command-language-help = the language in which I write to you; off leaves it to your app
command-language-example = /language nl
nudge-kind-all = everything
nudges-usage = Write `{ $example }`, or name one kind: { $kinds }.
nudges-off = I won't send you any nudges any more. `/nudges on` undoes this.
nudges-off-page = I won't send you any nudges any more.
nudges-on = I may nudge you again.
nudges-off-kind = I won't write to you about this any more: { $what }. `/nudges { $kind } on` undoes this.
nudges-off-kind-page = I won't write to you about this any more: { $what }.
nudges-on-kind = I may write to you about this again: { $what }.
nudges-head = **What I may send you**
nudges-row-on = ✔ { $kind }: { $what }
nudges-row-off = ✘ { $kind }: { $what }
nudges-button-on = { $kind } on
nudges-button-off = { $kind } off
quiet-none = You have no quiet hours. `/quiet 22:00-08:00` sets them.
quiet-none-page = You have no quiet hours.
quiet-set = Your quiet hours are { $hours } ({ $zone }). `/quiet off` ends them.
quiet-set-page = Your quiet hours are { $hours } ({ $zone }).
quiet-all-day = It is quiet all day: I don't nudge you at any hour. `/quiet off` ends that.
quiet-all-day-page = It is quiet all day: I don't nudge you at any hour.
quiet-no-hours = These hours begin and end at the same time. Write 22:00-08:00; 00:00-24:00 for the whole day, or off.
timezone-set = Your time zone is { $zone }; there it is { $time } now.
language-is = Privately I write to you in { $language }, { $why ->
    [chosen] as you chose
    [client] as your app tells me
   *[community] as in the rooms
 }. I speak { $languages }: `/language nl` chooses one, `/language off` leaves it to your app.
language-off = All right, your app decides that now. Privately I write to you in { $language }, { $why ->
    [client] as it tells me
   *[community] as in the rooms
 }.
language-client = as my app says
language-set = From now on I write to you in { $language } when we talk privately.

# The page of what a member wishes.
page-wishes = My wishes
page-wishes-what = What I may tell you, when, and in which language; and what else you can choose. All of it can also be chosen in the chat.
page-nudges = What I may write to you
page-nudges-kind = Kind
page-nudges-stands = Now
page-nudges-change = Change it
page-nudges-on = on
page-nudges-off = off
page-nudges-turn-on = Turn on
page-nudges-turn-off = Turn off
page-nudges-all-on = All on
page-nudges-all-off = All off
page-wishes-more = What else I can choose
page-set = Set it
page-quiet = Quiet hours
page-quiet-none = You have no quiet hours.
page-quiet-is = I leave you alone from { $hours }.
page-quiet-all-day = I leave you alone all day.
page-quiet-off = No quiet hours
page-quiet-hours = Hours, as 22:00-08:00
page-timezone = My time zone
page-timezone-is = { $zone }; there it is { $time } now.
page-timezone-zone = Time zone, or the nearest big city
page-language = My language
page-language-chosen = I write to you in { $language }, as you chose.
page-language-client = I write to you in { $language }, as your app tells me.
page-language-community = I write to you in { $language }, as in the rooms.

# What it does for the practice of communities.
practice-wishes = Whatever I write unasked, each member can turn down for good, by kind or all of it, and choose when it comes. Nobody sees who did.

# Time set aside.
quiet-except = except
quiet-when = when
time-ask = When would you have time for this? Reply with `evenings`, or `Tuesday 20-21`, and what can wait I tell you then.
time-button = When I have time
time-when = When would you have time for this? Choose, or write me, such as `Tuesday 20-21`.
time-mornings = in the morning
time-afternoons = in the afternoon
time-evenings = in the evening
time-weekends = at weekends
time-no = no thanks
time-declined = That’s fine. I write only when there is something for you, by day; `/quiet` lets you choose otherwise.
time-not = I couldn’t read a time in “{ $word }”. Write `/quiet except evenings`, or `/quiet except Tuesday 20:00-21:00`.
time-either = “{ $word }” is two things, and I can keep only one of them. Which shall it be? Choose, or write me, such as `Tuesday 20-21`.
time-backwards = “{ $word }” would last until the next day. Which hours shall it be? Choose, or write me both once more.
time-set-hours = From now on I write to you of my own accord only at { $hours } ({ $zone }).
time-set-days = What can wait I tell you from now on by day on: { $days } ({ $zone }). Where somebody waits for you, I write on other days too.
time-set-days-hours = What can wait I tell you from now on at { $hours } on: { $days } ({ $zone }). Where somebody waits for you, I write on other days too, at these hours.
time-off = `/quiet off` ends that.
practice-time = In my greeting I ask newcomers, once, when they would have time for this; what can wait comes then. To give members that time is up to moderators.
