# What the bot asks of a moderator of a new community, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

nudge-kind-setup = setup
nudge-kind-setup-help = how a new community is to be set up, for moderators
export-setup = How far your community is set up
begin-aloud = { $names }: I am new here. In three minutes you can tell me how I can help best: write me `/setup` privately.
begin-hello = Hello! You moderate here, and I am new. A few questions, three minutes, and I know how to help. What you choose holds at once; `/settings undo` takes it back.
begin-count = **{ $community }, { $number } of { $count }**
begin-language-name = English
begin-language = Which language do I speak in the rooms? Now: { $now }.
begin-timezone = Where are you? By the clock there I keep quiet at night. Now: { $now }. Choose, or write me a city or a country.
begin-waking = At which hours may I speak of my own accord? Now: { $now }. Choose, or write me others, such as 10:00-20:00.
begin-all-day = all day
begin-rooms = In which rooms shall I see questions in plain talk, and keep them in sight until they are answered? `/ask` works in all of them.
begin-room-yes = { $room }: **yes**
begin-room-no = { $room }: **no**
begin-rooms-more = { $count ->
    [one] One more room: `/settings #room qa.detect off` sets it.
   *[other] { $count } more rooms: `/settings #room qa.detect off` sets one of them.
}
begin-points-on = Shall members rate each other's messages with moderation points? It is worth it where many talk. Now: on.
begin-points-off = Shall members rate each other's messages with moderation points? It is worth it where many talk. Now: off.
begin-yes = yes
begin-no = no
begin-next = next
begin-later = later
begin-skip = skip all
begin-heard = Noted: { $value }.
begin-not-language = I can't speak that. Write me `English` or `Nederlands`; `next` leaves it as it is.
begin-again-language = `English`, `Nederlands`, or `next`: one of these I understand.
begin-not-timezone = I don't know that place. Write me a bigger city near you, such as Amsterdam, or your country; `next` leaves it as it is.
begin-again-timezone = Where is the nearest big city? `London`, for example; `later` puts it off.
begin-not-waking = I couldn't read hours in that. Write me when I may begin and when I stop, such as `from 8:00 to 22:00`, or `all day`; `next` leaves it as it is.
begin-again-waking = Two times of the day, please: `8:00-22:00`. Or `next`.
begin-not-rooms = Write me a room with yes or no, such as `#chat no`; `all` or `none` for all of them; `next` goes on.
begin-again-rooms = A room and yes or no, please: `#chat no`. Or `next`.
begin-not-points = Write me `yes` or `no`; `next` leaves it as it is.
begin-again-points = `yes`, `no`, or `later`: one of these I understand.
begin-near = Did you mean { $near }?
begin-city-short = That doesn't tell when the clocks change. Write me a city, such as Amsterdam.
begin-city-wide = There is more than one time in that country. Write me a city, such as New York.
begin-put-off = Fine. Write me `/setup` when it suits, and we go on where we were.
begin-skipped = Fine, all stays as it is. `/setup` here asks you again, `/settings` shows what is set.
begin-nothing = Whoever runs me has set all of that already. `/settings` shows what is set.
begin-done = That was all; I begin at once.
    `/settings` shows and changes what is set; `/settings undo` takes the last change back.
    `/setup` in a room links it with others.
    `/help` tells what else I can do.
begin-elsewhere = This was about another community; now we speak of { $community }. Say something in a room of the other one, then choose again.
begin-fixed = Whoever runs me has fixed that in my configuration.
begin-not = That can't be chosen. `/setup` asks again.
