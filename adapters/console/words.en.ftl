# What the terminal itself says, in English. **bold**, `code` and _italic_ are marks; { $name } are values.

private = → { $name }, privately
filed = The file { $name } is in this folder now.
not-filed = The file { $name } could not be written: { $why }
longer = … and { $count } more characters

## What happens besides messages

reacted = { $name } puts { $emoji } on { $number }
unreacted = { $name } takes { $emoji } off { $number }
edited = { $name } changes { $number } to: { $text }
deleted = { $name } takes { $number } away
joined = { $name } comes into { $room }
left = { $name } leaves { $room }
new-person = { $name } is new here.
new-room = The room { $room } is open.
moderator = { $name } is a moderator now.
next-due = Nothing to be seen. What the bot has to do next comes { $time }.

## Lines that can't be read

wrong-form = I can't read “{ $what }”. `?` shows how to write it.
wrong-wait = I can't read “{ $what }”; write +30m, +2h or +3d.
wrong-elsewhere = “{ $what }” works in scenarios only, not here.
wrong-encoding = A line is not UTF-8; I left it out.
wrong-nobody = There is nobody called { $what } here.
wrong-number = There is no message { $what } here.
wrong-gone = Message { $what } is gone.
wrong-private = Message { $what } is for somebody else alone.
wrong-author = Message { $what } was written by somebody else.
wrong-choice = Message { $what } doesn't have that choice.
wrong-room = There is no room { $what }.
wrong-past = Time only goes forward here.
wrong-far = That is too far: at most a year at a time.
wrong-label = A label can't be a number.
broken = I can't go on reading or writing: { $what }
wrong-database = The database can't take it: { $what }

## Help

welcome-again = It is as you left it. What was said before isn’t shown; /open lists what waits for an answer.
welcome = **This is { $room }, a room in your terminal.** { $people } and the bot are here; you speak for all of them.
    Ask something: `ann: How do I reset my password?` – then let time pass: `+2h`. `?` shows more.
help = **You speak for everybody here.**
    `bob: try the form`            bob says it; without a name it is whoever spoke last
    `bob replies 3: try the form`  a reply to message 3
    `ann reacts 4 👍`              also: `unreacts 4 👍` · `edits 3: new text` · `deletes 3`
    `ann dm: /nudges off`          privately to the bot
    `bob presses 5: 2`             a choice of message 5; a number alone chooses in the last one
    `ann in #garden: hi`           in another room; also: `zoe joins #garden` · `leaves #garden`
    `moderator zoe`                zoe becomes a moderator
    `+2h`                          time passes, whatever is due happens; or: `at 2027-01-31 09:00`
    `/help`                        what the bot understands
    `quit`                         the end, also Ctrl-D; everything is kept until the next time
toolbar = { $time }   ? help · Tab completes · +2h lets time pass · Ctrl-D ends
toolbar-choices = { $time }   { $count ->
    [one] 1
   *[other] 1–{ $count }
 } chooses in message { $number } · ? help · Ctrl-D ends

## Completion

verb-says = says something
verb-replies = a reply to a message
verb-reacts = an emoji on a message
verb-unreacts = takes an emoji back
verb-edits = changes a message
verb-deletes = takes a message away
verb-presses = chooses
verb-dm = privately to the bot
verb-in = in another room
verb-joins = comes into a room
verb-leaves = leaves a room
time-passes = time passes
