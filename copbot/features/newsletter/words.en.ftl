# What the bot says of newsletters, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-newsletter = newsletter
command-newsletter-help = when the next newsletter comes; `/newsletter on` brings it to you privately, `last` shows the last one, `quotes off` keeps your words out of it
command-newsletter-example = /newsletter on
command-draft = draft
command-draft-help = see what is to stand in the next newsletter, and change it: `out 3`, `back 3`, `up 3`, `down 3`, `foreword` and your words, `no`, `yes`
command-draft-example = /draft out 3
command-unquote = unquote
command-unquote-help = see where the newsletter quotes you, and take your words out
command-unquote-example = /unquote 12
newsletter-what-on = on
newsletter-what-off = off
newsletter-what-quotes = quotes
newsletter-what-last = last
nudge-kind-draft = draft
nudge-kind-draft-help = the draft of each newsletter, a day before it comes
nudge-kind-newsletter = newsletter
nudge-kind-newsletter-help = the newsletter, privately
nudge-kind-quoted = quoted
nudge-kind-quoted-help = when your words stand in a newsletter
export-newsletter = Newsletters for which you wrote some words
export-newsletter_item = What stands in newsletters with your words
export-newsletter_reader = What you want of the newsletter

newsletter-head = **What was worth telling in { $community }** (newsletter { $number })
newsletter-shelved = Newsletter { $number }, { $at }
newsletter-foreword = _{ $text }_ – { $name }
newsletter-of-answer = **Answered**
newsletter-of-post = **Worth reading**
newsletter-of-winner = **Winners**
newsletter-of-meeting = **Meetings**
newsletter-of-call = **To be done together**
newsletter-of-library = **New in the library**
newsletter-of-newcomer = **New here**
newsletter-of-question = **Who can help?**
newsletter-foot = To get this privately: `/newsletter on`. To take out words of yours: `/unquote`.
newsletter-emptied = Nothing of it stands here any more.

draft-head = The next newsletter, as it will be sent on { $at } unless you say no:
draft-changed = Now it reads so, and will be sent on { $at }:
draft-how = You can answer: `out 3`, `back 3`, `up 3`, `down 3`, `foreword:` and words of your own, or `no`, and this one doesn't come.
draft-button-no = No, not this one
draft-button-yes = Yes, send it after all
draft-aloud = { $names }: the next newsletter is ready, and goes out on { $at }. `/draft` shows it, and how to change it.
draft-no = This newsletter does not come. What is in it may stand in the next one.
draft-nothing-left = Now nothing new is left in it. So it won't come, unless something is put back, such as with `back 1`, or somebody writes a foreword.
draft-foreword-how = Write `foreword:` and your words behind it. `no foreword` takes it out.
draft-replaced = That was the foreword of { $name } before: “{ $text }”
draft-stopped = { $name ->
    [none] This newsletter was stopped, and does not come.
   *[other] { $name } has stopped this newsletter; it does not come.
} `yes` brings it back until { $at }.
draft-told-no = { $name } has stopped the next newsletter. `yes` brings it back.
draft-told-yes = { $name } has brought the next newsletter back: it goes out on { $at }.
draft-told-changed = { $name } has changed the draft of the next newsletter. `/draft` shows it.
draft-told-empty = { $name } has changed the draft of the next newsletter, and nothing new is left in it: so it won't come. `/draft` shows it.
draft-told-foreword = { $name } has put another foreword in place of yours. Yours was: “{ $text }”
draft-yes = The newsletter goes out on { $at }.
draft-none = There is no draft now.
draft-empty = The next newsletter would be put together on { $at }. Until now there is nothing new for it; then it is skipped.
draft-later = The next newsletter is put together on { $at }. By now it would have:
draft-unclear = I didn't understand what to do with the draft. Say for example `out 3`, `up 3`, `foreword: Spring is here`, or `no`.
draft-long = Please keep the foreword within { $most } characters.
draft-no-item = There is no item of that number in the draft. `/draft` shows it.
draft-taken-out = { $count ->
    [one] It is taken out of newsletter { $number }.
   *[other] These are taken out of newsletter { $number }.
}
draft-words-out = out remove delete drop omit leave cut without
draft-words-first = first top
draft-words-last = last bottom
draft-words-about = newsletter draft send issue line swap undo add text item
draft-words-back = back restore
draft-words-up = up higher
draft-words-down = down lower
draft-words-foreword = foreword preface
draft-words-no = no skip
draft-words-yes = yes send

newsletter-next = The next newsletter comes on { $at }.
newsletter-maybe = The next newsletter is put together on { $at }, if there is anything new.
newsletter-last = The last one, number { $number }, came on { $at }; `/newsletter last` shows it.
newsletter-none = There has been no newsletter yet.
newsletter-is-on = It comes to you privately; `/newsletter off` ends that.
newsletter-is-off = `/newsletter on` brings it to you privately.
newsletter-quoted = Your answers may be quoted in it; `/newsletter quotes off` keeps them out.
newsletter-unquoted = Nothing of yours is quoted in it; `/newsletter quotes on` allows that again.
newsletter-on = From now on the newsletter comes to you privately, too.
newsletter-off = The newsletter comes to you privately no more.
newsletter-quotes-how = Write `/newsletter quotes off`, and nothing of yours is quoted any more; `on` allows it again.
newsletter-quotes-off = From now on nothing of yours is quoted in newsletters. What stands in past ones `/unquote` shows.
newsletter-quotes-on = Your answers may be quoted in newsletters again.

quoted-head = { $count ->
    [one] Words of yours stand in the newsletter:
   *[other] Words of yours stand in the newsletter, in { $count } places:
}
quoted-how = You can take them out whenever you like, also later: `/unquote`.
quoted-out = Take out #{ $number }
unquote-head = With words of yours:
unquote-row = #{ $item } (newsletter { $number }):{" "}
unquote-row-draft = #{ $item } (in the next newsletter):{" "}
unquote-how = `/unquote` and the number takes it out.
unquote-nothing = No newsletter quotes you.
unquote-none = There is nothing of yours of that number in a newsletter. `/unquote` shows what there is.
unquote-done = It is taken out, wherever I can change what was sent.
unquote-before = It won't stand in the newsletter.
unquote-privately = write to me privately, and I show you where the newsletter quotes you.

page-comes = The newsletter, privately
page-comes-on = Send it to me
page-comes-off = Send it to me no more
page-quotes = My words in newsletters
page-quotes-on = They may be quoted
page-quotes-off = Quote nothing of mine

nudge-kind-ideas = ideas
nudge-kind-ideas-help = ideas, when nothing is new for the next newsletter
ideas-head = { $count ->
    [0] There is nothing new yet for the newsletter that is put together on { $at }. Perhaps you know something to ask the others?
    [one] There is nothing new yet for the newsletter that is put together on { $at }. An idea:
   *[other] There is nothing new yet for the newsletter that is put together on { $at }. Some ideas:
}
ideas-foot = You don't have to do anything: a newsletter without news is simply skipped.

unquote-how-inside = inside
unquote-inside = It stays for members, and stands in nothing that everybody can read.
unquote-how-members = The newsletter can be read by everybody later. `/unquote`, the number and `inside` keeps it for members.
quoted-inside = Only for members
page-newsletters = Newsletters
page-newsletters-what = What was worth telling, as it was sent; what was taken out since is gone.
page-newsletters-none = There has been no newsletter yet.
page-newsletters-older = Older ones
page-newsletters-newest = The newest ones
page-newsletters-issue = Newsletter { $number }
page-newsletters-foreword = { $text } – { $name }
page-newsletters-yours = These are your words.
feed-newsletters = What was worth telling in { $community }

newsletter-what-mail = mail
nudge-kind-mail = mail
nudge-kind-mail-help = when the newsletter can't be brought to you by e-mail any more
newsletter-mailed = It comes to you by e-mail; `/newsletter mail off` ends that.
mail-none = Newsletters by e-mail are not set up here; `/newsletter on` brings them to you privately.
mail-privately = Write that to me privately, please: an e-mail address is nobody else's to see.
mail-how = Write `/newsletter mail` and your e-mail address to me privately; I send a code there, and with it you confirm that it is yours. `/newsletter mail off` ends it.
mail-not-an-address = That doesn't look like an e-mail address. For example: `/newsletter mail ann@example.org`
mail-often = That was often enough for today. Please try again tomorrow.
mail-code-sent = I have sent a code to that address. Write it to me: `/newsletter mail` and the code. It is good for an hour.
mail-wrong = That code is not the one, or no longer good. `/newsletter mail` and your address gives you a new one.
mail-on = From now on the newsletter comes to that address. `/newsletter mail off` ends it, and so does the link in each of them.
mail-off = The newsletter comes by e-mail no more, and I have forgotten the address.
mail-code = Your code for the newsletter of { $community }
    Somebody gave this address to have the newsletter of { $community } sent here. If that was you, write this to me, where you write to me otherwise: `/newsletter mail { $code }`
    If it wasn't you, do nothing: nothing more will come.
mail-stop = No more of these: write `/newsletter mail off` to me in the chat.
mail-unsubscribe = No more of these
mail-refused = Your e-mail address was refused three times, so the newsletter comes there no more, and I have forgotten the address. `/newsletter mail` and an address begins anew.
export-newsletter_mail = The e-mail address to which you want the newsletter

# What it does for the practice of communities.
practice-newsletter = A newsletter made of what the community itself valued comes at a fixed rhythm, to members first; when nothing is new, a moderator hears of it in time, with ideas.
