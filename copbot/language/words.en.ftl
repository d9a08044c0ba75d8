# What the bot says wherever features meet, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

lines = { $lines }
choose-by-number = (To choose, reply with its number.)
command-option-text = in your own words
command-option-word = one word
command-option-topic = a subject
command-option-subject = what it is about
command-option-member = whom you mean
command-option-question = the question; without it, the one whose thread you are in
command-option-earlier = the earlier question, or a link to it
command-option-room = the room
command-option-answer = the name or the number of an answer
command-option-duration = 30m, 2h or 3d
command-option-hours = 22:00-08:00, or off
command-option-zone = for example Europe/Amsterdam
command-option-language = for example en
command-option-number = its number
command-elsewhere = I don't listen in this channel. Please ask me in one that I do listen in.
command-interrupted = I was interrupted just now. If nothing comes of this within a minute, please try it again.
thread-open = Open
thread-waiting = Waiting for asker
thread-answered = Answered
thread-closed = Closed
command-unknown = I don't know `/{ $word }`. `/help` shows what I understand.
command-unknown-near = I don't know `/{ $word }`. Did you mean `/{ $near }`?
form-back =
    What you wrote, to be copied:
    { $words }
command-missing = Something is missing after `/{ $command }`. For example: `{ $example }`
command-one-question = One question at a time, please: `/{ $command } { $first }`, then `/{ $command } { $next }`.
command-too-much = I don't know what to do with “{ $rest }”. For example: `{ $example }`
command-choice = “{ $word }” is not among { $choices }. For example: `{ $example }`
command-not-duration = “{ $word }” is not a time that I understand; write 30m, 2h or 3d.
command-not-hours = “{ $word }” is not a part of the day that I understand; write 22:00-08:00, or off.
command-not-zone = I don't know the time zone “{ $word }”; write for example Europe/Amsterdam.
command-not-zone-near = I don't know the time zone “{ $word }”; did you mean { $near }?
command-not-zone-wide = There is more than one time in { $word }. Write the nearest big city, for example New York.
command-not-zone-short = “{ $word }” doesn't tell me when the clocks change where you are. Write the nearest big city, for example Amsterdam or New York.
command-not-language = I don't speak “{ $word }” yet; choose among { $choices }.
command-not-language-near = I don't speak “{ $word }” yet; did you mean { $near }?
command-not-number = “{ $word }” is not a number.
command-not-question = “{ $word }” is not the number of a question.
command-off = `/{ $command }` is switched off here; a moderator can switch it on with `/settings { $feature } on`.
command-not-earlier = “{ $word }” is neither the number of a question nor a link to one.
room-unknown = I know no room “{ $name }” that you are in.
room-unknown-near = I know no room “{ $name }” that you are in. Did you mean { $near }?
taken-back = A moderator took that back.
press-privately = I wrote to you privately.
command-moderators = Only moderators can do that.
command-decide = That holds for the whole community; only moderators of { $rooms } decide it.
command-asker = Only the person who asked the question, or a moderator, can do that.
command-in-room = Please do that in one of our rooms, so that others can see it.
command-on-message = Do it on the message: right click it (on a phone press it long), **Apps**, **{ $entry }**.
command-which-native = Which question do you mean? Give its number; `/open` shows them.
command-which = Which question do you mean? Reply to it, or give its number; `/open` shows them.
command-too-many = That was a lot at once. I listen again in a minute.
member-unknown = I don't know anybody called { $name } here.
member-several = Several people here are called { $name }; please mention the one you mean.
question-unknown = I don't know a question number { $number } here.
question-unlinked = I hold no question under that link. Give its number; `/search` shows it.
question-is = { $state ->
    [open] That question is still open.
    [answered] That question has been answered by now.
    [accepted] That question has an accepted answer by now.
    [closed] That question is closed.
    [duplicate] That question was asked before, and is kept with the earlier one.
    [stale] That question has grown old; `/reopen` puts it in sight again.
   *[deleted] That question is gone.
}
ask-yourself = That is your own question; somebody else may know.
choose-which = I asked about several things. Please choose one.
waited-for = , { $count ->
    [one] one other waits for this
   *[other] { $count } wait for this
}
nudge-no-more = no more of these
promise-off = Only, you have turned these messages off: `/nudges { $kind } on` brings them back.
promise-unreachable = Only, I can't write to you yet. Please write to me privately once.
take-taken = Somebody else is looking at it already. Thank you all the same!
switch-on = on
switch-off = off
write-to-me = Write to me privately
command-setup = setup
somebody = Somebody
setup-word-link = link
replay-done = { $count ->
    [one] One line or message in { $seconds } s.
   *[other] { $count } lines or messages in { $seconds } s, { $rate } a second.
}
stranger-room = Hello! I am copbot: I keep a community's questions in sight until somebody has answered them. This room is not one of those that I look after, so I do nothing here.
    Whoever runs me can bring it in: name it in my configuration, or have an administrator of this room write `/setup claim CODE`, with the code that `copbot claim` shows.
command-stranger = I do that only for those who are in one of our rooms. If you are in one, say something there first; if you have trouble with coming in, write `/helpdesk` and what it is.
member-unseen = I have not seen { $name } here yet, so I can't reach them.
claim-wrong = That code does not hold (any more). Whoever runs me gets a new one with `copbot claim`.
claim-done = { $count ->
    [one] This room belongs to { $community } from now on.
   *[other] These { $count } rooms belong to { $community } from now on.
}
setup-word-claim = claim
somebody-left = somebody who has left
command-help-example = /help ask

# What the parts of the bot are about, in its help and its settings.
about-community = The community
about-qa = Questions and answers
about-following = Questions that several have
about-knowledge = Whether answers are still true
about-hints = Hints on a question
about-alerts = Reminders of questions
about-almanac = Who knows what
about-linking = Linked rooms
about-accounts = Accounts
about-past = The past
name-of-the-past = { $name } on { $platform }
about-web = Pages on the web
about-nudges = Nudges
about-welcome = Coming in
about-helpdesk = The helpdesk
about-charter = Goals and rules
about-ballots = Voting
about-columns = Columns
about-sketch = The sketch
about-pulse = The pulse
about-polls = Polls
about-meetings = Meetings
about-newsletter = The newsletter
about-calls = Calls for help
about-review = Reading each other's texts
about-library = The library
about-health = How the community does
about-tips = Tips for moderators
about-membership = Membership
about-moderation = Moderation points
about-privacy = Data and privacy
about-help = Help
about-settings = Settings
about-setup = First run
about-other = More
attached = { $kind ->
    [picture] { $count ->
        [one] a picture
       *[other] { $count } pictures
    }
    [animation] { $count ->
        [one] a GIF
       *[other] { $count } GIFs
    }
    [sticker] { $count ->
        [one] a sticker
       *[other] { $count } stickers
    }
    [video] { $count ->
        [one] a video
       *[other] { $count } videos
    }
    [video_note] { $count ->
        [one] a video message
       *[other] { $count } video messages
    }
    [voice] { $count ->
        [one] a voice message
       *[other] { $count } voice messages
    }
    [sound] { $count ->
        [one] a sound file
       *[other] { $count } sound files
    }
    [place] { $count ->
        [one] a place on the map
       *[other] { $count } places on the map
    }
    [contact] { $count ->
        [one] a contact
       *[other] { $count } contacts
    }
    [poll] { $count ->
        [one] a poll
       *[other] { $count } polls
    }
   *[file] { $count ->
        [one] a file
       *[other] { $count } files
    }
}
attached-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes }:{ $seconds } min
}
attached-lasting = { $files }, { $length }
attached-showing = { $files }: { $names }
attached-with = { $text } (with { $files })
brought-seen = Nobody can open { $files } from here, I have only mentioned this.
brought-say = Nobody can open { $files } from here, I have only mentioned this. Please tell in words what matters in it.
brought-post = Nobody can open { $files } from here, I have only mentioned this. Post it in the room, so that others can open it.
brought-alone = I can only pass on words, not { $files }. Please write it in words.

# Ballots
ballot-go = Vote
ballot-option = { $number }. { $label }
ballot-listed = – { $label }
ballot-several = Choose as many as you like.
ballot-dates = Choose a date once if it suits you, twice if it might, three times if it doesn't.
ballot-anonymous = It is anonymous: you vote with me alone. What you choose is final, and nobody sees who chose what, moderators neither.
ballot-hidden = What was chosen is told when the vote is over.
ballot-least = With fewer than { $count } votes nothing of what was chosen is ever told.
ballot-ends = 1 is { $low }, { $steps } is { $high }.
ballot-thumbs = { $up } 👍 and { $down } 👎
ballot-chosen = **{ $count }** { $label }
ballot-suits = { $label }: **{ $yes }** yes, { $maybe } maybe, { $no } no
ballot-mean = On average **{ $mean }** of { $steps }.
ballot-step = { $count ->
    [one] { $number }: once
   *[other] { $number }: { $count } times
}
ballot-final = Your vote is anonymous and final: once given, it can't be changed or taken back. I keep that you voted, and how often each thing was chosen, but not what you chose; so `/export` shows, and `/forget` deletes, only that you voted. Those who run this platform, or me, can see private messages on their way.
ballot-newcomer = I first saw you here after this vote had begun, and only those vote who were here before. You can in the next one!
