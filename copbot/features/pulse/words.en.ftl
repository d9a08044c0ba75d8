# What the bot says of the pulse, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-pulse = pulse
command-pulse-help = agree to be asked now and then how you find it here, or not
command-pulse-example = /pulse on
command-pulseset = pulseset
command-pulseset-help = change what the pulse asks
command-pulseset-example = /pulseset add I learn something here.
pulse-word-on = on
pulse-word-off = off
pulse-word-questions = questions
pulse-set-add = add
pulse-set-remove = remove
pulse-what = { $weeks ->
    [one] Every week I ask one question privately of those who agreed, such as how welcome they feel.
   *[other] Every { $weeks } weeks I ask one question privately of those who agreed, such as how welcome they feel.
} The answers are anonymous, and told to all only from { $least } of them on; I remind nobody. { $stands ->
    [yes] You have agreed.
   *[no] You are not asked, unless you agree.
}
pulse-turn-on = ask me too
pulse-turn-off = don't ask me
pulse-is-on = Thank you! I ask you privately when the next question comes. `/pulse off` takes it back.
pulse-is-off = You are not asked any more.
pulse-invite = Now and then I could ask a question privately, such as how welcome you feel here: anonymous, and only of who agrees. It begins when { $least } have: `/pulse on`.
pulse-none = There are no questions. Those who decide for the community add one: `/pulseset add …`.
pulse-list = What is asked, the next one first:
    { $text }
pulse-row = { $number }. { $text }
pulse-long = Please keep it within { $longest } characters.
pulse-many = There are { $most } questions, which is years of them. Take one out first: `/pulseset remove NUMBER`.
pulse-unknown = There is no question { $word }. `/pulse questions` shows their numbers.
pulse-question = **{ $text }** How much do you agree? You can answer until { $until }.
pulse-low = not at all
pulse-high = very much
pulse-result = **{ $text }** { $count } have answered. On the whole: **{ $mean }**, from 1 ({ $low }) to { $steps } ({ $high }).
pulse-parts = { $high } agree, { $middle } are in between, { $low } don't.
pulse-change = { $sign ->
    [more] That is { $by } more than the last time.
    [less] That is { $by } less than the last time.
   *[same] That is as it was the last time.
}
pulse-do = What will we do? `/propose goals …` puts an idea to the vote.
pulse-too-few = **{ $text }** Fewer than { $least } have answered, so nothing of that is told. Thank you to who did!
pulse-start-1 = I feel welcome here.
pulse-start-2 = When I ask something I get help.
pulse-start-3 = I learn something here.
pulse-start-4 = I can say what I think here.
pulse-start-5 = People treat each other well here.
pulse-start-6 = I can take part in what is decided here.
pulse-start-7 = What is said here is worth my time.
pulse-start-8 = I would tell a friend to come here.
nudge-kind-pulse = the pulse
nudge-kind-pulse-help = the question that I ask now and then, if you agreed
export-pulse_consent = That you agreed to be asked

# What it does for the practice of communities.
practice-pulse = I ask those who agreed how they feel and what they need, a question at a time, and show the answer to all, with nobody’s name.
practice-pulse-lacks = Nobody has agreed to be asked by the pulse yet: `/pulse on`.
practice-pulse-do = You may ask me
