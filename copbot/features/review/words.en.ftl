# What the bot says of reviews, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming. Where there is a | , any of the words will do.

command-review = review
command-review-help = put a text, a link or a file before readers
command-review-example = /review @bob @cas until friday My text
command-review-menu = Ask for a review
command-reviews = reviews
command-reviews-help = what there is to read
command-reviews-example = /reviews
command-circle = circle
command-circle-help = circles of readers, and a place in one
command-circle-example = /circle join poets
command-newcircle = newcircle
command-newcircle-help = make a circle of readers, with so many places
command-newcircle-example = /newcircle poets 6
form-review = Put something before readers
form-review-text = Your text, or a link to it
form-review-until = By when it is to be read, if there is a date
form-review-until-said = until { $words }:

review-word-read = read|take|yes|mine
review-word-no = no|decline|pass|back|giveback
review-word-text = text|again?|textagain
review-word-show = show|status|how
review-word-bundle = bundle|file|pdf|download
review-word-extend = extend|longer|wait
review-word-close = close|finish|end
review-word-withdraw = withdraw|cancel|delete|remove
review-word-keep = keep|library
review-word-vote = vote|ballot
review-word-editor = editor
review-word-again = again|version|new
review-word-accept = accept|accepted|approve
review-word-revise = revise|revision
review-word-reject = reject|rejected

review-how = `/review My text` puts a text before all in the room. Before the text can stand for whom it is (`@bob @cas`, or `circle`), by when (`until friday`) and `anonymous`, and then a colon: `/review @bob @cas until friday anonymous: My text`. A link will do, or `/review` in reply to a message or a file of yours.
review-long = That is longer than I can put before readers. A link or a file will do.
review-perhaps-hidden = Is it to be read without names? Then put a colon behind that: `/review anonymous: …`. If the word belongs to your text, put a colon before it: `/review : …`.
review-perhaps-date = By when is it to be read? I know that as no date: write it like `until friday:` or `until 20 march:`. If the words belong to your text, put a colon before them: `/review : …`.
review-past = That date is over. By when is it to be read?
review-no-day = That day is in no calendar that I can keep. By when is it to be read?
review-to-whom = For whom is it? Name them (`/review @bob @cas …`), a circle of yours (`/review circle …`), or write it in a room, for all there.
review-two = Without names it needs two readers at least: else it is known who said what. Name one more, or leave out `anonymous`.
review-not-remembered = I don't remember that message any more. Write `/review` with the text itself.
review-remembered-part = That message is longer than I remember. Write `/review` with the text itself, privately if you like, or put it in a file.
review-not-yours = That is somebody else's. You can put before readers what you have written yourself.
review-no-circle = You are in no circle of that name. `/circle` shows which there are.
review-which-circle = Which circle do you mean: { $names }? Put its name behind `circle`.
review-enough = { $most ->
    [one] Your last review is still open. When it is put together the next one can follow.
   *[other] You have { $most } open reviews. When one is put together the next one can follow.
}
review-again-open = That one is still being read. `/review close` puts together what there is; then a new version can follow.
review-read-first = In this circle one reads for others first. `/reviews` shows what waits for a reader; after that yours can follow.
review-put-all = It is before all, until { $day }. It is review { $number }.
review-put-chosen = { $count ->
    [0] It is review { $number }, until { $day }.
    [one] I ask the reader whom you named. It is review { $number }, until { $day }.
   *[other] I ask the { $count } readers whom you named. It is review { $number }, until { $day }.
}
review-unreached = { $has ->
    [yes] I can't reach { $names } yet, and ask as soon as I get a private word from there.
   *[no] { $count ->
    [one] One of them I can't reach yet, and ask as soon as I get a private word from there.
   *[other] { $count } of them I can't reach yet, and ask as soon as I get a private word from there.
}
}
review-put-circle = { $count ->
    [0] It is before your circle, until { $day }. It is review { $number }.
    [one] I ask one reader of your circle first, until { $day }. It is review { $number }.
   *[other] I ask { $count } readers of your circle first, until { $day }. It is review { $number }.
}

review-card = **{ $name }** asks for readers: **{ $title }**
review-number = Review { $number }
review-version = version { $version }
review-paragraphs = { $count } paragraphs
review-file = file: { $name }
review-a-file = a file
review-until = until { $day }
review-anonymous = without names
review-read-by = { $count ->
    [one] { $names } reads it.
   *[other] { $names } read it.
}
review-read-by-some = { $count ->
    [one] One member reads it.
   *[other] { $count } members read it.
}
review-read-by-more = { $count ->
    [one] { $names } and one more read it.
   *[other] { $names } and { $count } more read it.
}
review-is-open = Open for readers.
review-is-late = The date is over; what comes now still counts.
review-is-asked = The date is over; what comes now still counts.
review-is-extended = Open for one week more.
review-is-bundled = What was said is put together, and waits for a verdict.
review-is-decided = There is a verdict.
review-is-withdrawn = This is over.
review-is-accept = Verdict: accepted.
review-is-revise = Verdict: to be revised.
review-is-reject = Verdict: not accepted.
review-take = I'll read it
review-decline = Not now
review-text = **{ $title }**
review-nothing-new = Nothing changed in the text since the version before.
review-new-paragraphs = New since the version before: ¶{ $numbers }.
review-changed-paragraphs = Changed since the version before: ¶{ $numbers }.
review-gone-paragraphs = Gone since the version before: what was ¶{ $numbers }.
review-thread-how = Write here what you think of it: `¶2 must: the source is missing`, `should`, or `praise`.
review-thanks = Thank you! You have until { $day }.
review-how-comment = Write me what you think: `¶2 must: the source is missing`, `should: a shorter title`, `praise for the opening`. Some words without these will do, too. If you come to me later: `/review { $number } ¶2 …`.
review-how-anonymous = Who wrote it doesn't learn who said what, nor when: all of it comes together, at the end.
review-file-in-chat = The file comes to you in our chat.
review-read-privately = Write to me privately first, one word will do. Then press again, or say it there.
review-privately = That one is not for this room. Ask me privately.
review-over = That one is closed for comments. Thank you all the same!
review-own = That is your own. Others read it.
review-own-comment = That is your own text. What you want to be different goes into the next version.
review-declined = All right. Thank you for saying so!
review-not-asked = I didn't ask you to read that one.
review-none = There is no such review for you. `/reviews` shows which there are.
review-first-number = Which one do you mean? Put its number first, like `/review 4 { $word }`. `/reviews` shows the numbers.
review-what-number = You can't comment on review { $number } now, so I have done nothing. Is this a new text that begins with a number? Then put a colon before it: `/review : { $number } …`.
review-which = Which text do you mean? Put its number before it: `/review { $number } ¶2 …`. `/reviews` shows the numbers.
review-not-own = Only who submitted it can do that.

review-offer = **{ $name }** asks you to read “{ $title }”{ $has ->
    [yes] {", in the circle "}{ $circle }.
   *[no] {"."}
} Would you?
review-offer-again = **{ $name }** has a new version of “{ $title }”, and asks you first, who read it before. Would you?
review-offer-aloud = there is something to read for you: “{ $title }” (review { $number }). Would you?
review-offer-closed-aloud = there is something to read for you. Write to me privately, `/reviews` will do, and I'll show it to you.
review-date-near = “{ $title }” is to be read until { $day }, and I have nothing of you yet. A few words are enough: `/review { $number } …`. If it doesn't suit, that is all right.
review-date-over = The date for “{ $title }” was { $day }. If you like, write a few words today: `/review { $number } …`. I won't ask again.
review-asked = The date for “{ $title }” is over, and not all readers have written. { $count ->
    [0] Shall we wait a week longer, or close it?
    [one] There is one comment. Shall we wait a week longer, or put together what there is?
   *[other] There are { $count } comments. Shall we wait a week longer, or put together what there is?
}
review-asked-which = Do you mean to wait a week longer, or to close it? Say `wait` or `close`.
review-extended = Readers have until { $day }. Then I put together what there is.
review-extended-already = It was given a week more already. Then I put together what there is.
review-closed = “{ $title }” is closed for comments.
review-withdrawn = “{ $title }” is no longer before readers.
review-source-edited = Readers go on with “{ $title }” as it was, for there are comments already. When they are put together, `/review { $number } again` brings the new text.
review-source-gone = Your message is gone, but “{ $title }” is still before readers, with their comments. `/review { $number } withdraw` ends that.
review-bundle-there = “{ $title }” has been read. { $count ->
    [one] There is one comment.
   *[other] There are { $count } comments.
} `/review { $number } bundle` gives you all of it in a file.
review-choose-editor = Who is to give a verdict? `/review { $number } editor @mia` asks somebody, `/review { $number } vote` those who read it.
review-empty = Nobody found time to comment on “{ $title }”. `/review { $number } @bob @cas` asks others, now or later.
review-empty-one = So few have commented on “{ $title }” that you would know who it was, so I show you nothing. What was said is kept: `/review { $number } @bob @cas` asks more readers.
review-aloud-asked = the date for “{ $title }” is over. Shall we wait a week longer, or put together what there is?
review-aloud-bundled = “{ $title }” has been read. `/review { $number } bundle` gives you what was said.
review-aloud-decided = there is a verdict on “{ $title }”: `/review { $number } bundle`.
review-aloud-withdrawn = nobody found time to comment on “{ $title }”. `/review { $number } @bob @cas` asks others, now or later.
review-taken-away = A moderator has closed “{ $title }”: it is no longer before readers.
review-taken-aloud = a moderator has closed “{ $title }”: it is no longer before readers.
review-few = So few have commented that you would know who it was, so it stays open, and what was said is kept. `/review { $number } @bob @cas` asks more readers, `/review { $number } withdraw` ends it.
review-none-more = Whom shall I ask? `/review { $number } @bob @cas` asks those two, if they don't read it yet.
review-nothing-bundled = Nothing was put together of that one.

review-noted = Noted as comment { $number }, { $place }, **{ $label }**: “{ $text }”.
review-noted-proposed = Noted as comment { $number }, { $place }: “{ $text }”. I took it for a **{ $label }**; say `must`, `should` or `praise` if you mean it otherwise.
review-good = Good.
review-on-all = on all of it
review-label-must = must
review-label-should = should
review-label-praise = praise
review-remark-out = Take it out
review-remark-gone = Comment { $number } is gone.
review-agree = You agree with comment { $number }: “{ $text }”.
review-agree-which = With which comment do you agree? `agree 2` says it, `/review { $number }` shows their numbers.
review-agree-own = That is your own comment.
review-no-remark = There is no such comment for you there.
review-not-own-comment = That is somebody else's comment. You can agree with it, or write one of your own.
review-remark-long = That is longer than one comment can be. In two or three parts it will do.
review-reasons-long = That is longer than I can pass on. Somewhat shorter reasons will do.
review-no-words = What do you think of it? For example: `/review { $number } ¶2 must: the source is missing`.
review-no-paragraph = { $count ->
    [one] There is no ¶{ $number }: the text has one paragraph.
   *[other] There is no ¶{ $number }: the text has { $count } paragraphs.
}
review-anonymous-here = This one is read without names, so I have noted nothing. Write it to me privately: `/review { $number } ¶2 …`.
review-remark = { $number }. { $place } **{ $label }** { $text }{ $has ->
    [yes] {" – "}{ $by }
   *[no] {""}
}{ $count ->
    [0] {""}
    [one] {" · "}one agrees
   *[other] {" · "}{ $count } agree
}
review-you = you

review-bundle-by = By { $name }
review-bundle-points = { $count ->
    [one] One comment
   *[other] { $count } comments
}
review-bundle-verdict = Verdict
review-bundle-whole = On all of it
review-bundle-text = The text
review-bundle-file = What was said of “{ $title }”
review-bundle-here = Here is what was said of “{ $title }”.
review-not-bundled = It is still being read. When the date is over it is put together.
review-agreed = { $count ->
    [one] { $names } agrees
   *[other] { $names } agree
}
review-agreed-some = { $count ->
    [one] one agrees
   *[other] { $count } agree
}

review-verdict-accept = accept
review-verdict-revise = revise
review-verdict-reject = reject
review-verdict-ask = “{ $title }” has been read. What is your verdict: accept, revise or reject, and why? Write me one line, like `revise, because the sources are missing`, or `/review { $number } revise …`.
review-verdict-aloud = “{ $title }” has been read. What is your verdict? `/review { $number } accept`, `revise` or `reject`, with your reasons behind it.
review-vote-ask = You have read “{ $title }”. What is your verdict: accept, revise or reject?
review-vote-title = Verdict on “{ $title }”
review-voted = { $count ->
    [one] One reader voted.
   *[other] { $count } readers voted.
}
review-why = And why? A reason belongs to it. Write it to me, or `/review { $number } { $verdict } …`.
review-decided = There is a verdict on that one, or a vote goes on.
review-not-decided = There is no verdict on that one yet.
review-not-editor = Somebody else gives the verdict on that one.
review-editor = { $name } gives the verdict on “{ $title }”.
review-editor-own = One doesn't give the verdict on one's own text. Name somebody else.
review-editor-closed = { $name } can't see this one: only who is among its people can give the verdict. Name somebody else.
review-editor-whom = Who is it to be? `/review { $number } editor @mia`
review-by-vote = Those who read “{ $title }” vote on the verdict, if there are two or more.
review-verdict-given = Your verdict on “{ $title }” is noted: { $verdict }. Thank you!
review-verdict-told = Verdict on “{ $title }”: **{ $verdict }**.{ $has ->
    [yes] {" "}{ $reasons }
   *[no] {""}
}
review-then-accept = Shall it go into the community's library? `/review { $number } keep`
review-then-revise = `/review { $number } again` with the new text puts the next version before the same readers.
review-then-accept-alone = What was said is there for you as long as you like.
review-then-reject = What was said may still be of use to you. `/review { $number } again` with another text is always possible.
review-kept = “{ $title }” goes into the library.
review-not-kept = All right, it stays where it is.
review-keep-closed = That one was before some alone, and stays with them.
review-do-text = Show the text
review-do-no = Not now
review-do-extend = Wait a week
review-do-close = Close it
review-do-withdraw = Withdraw it
review-do-bundle = Show what was said
review-do-keep = Into the library
review-do-accept = Accept
review-do-revise = Revise
review-do-reject = Reject

reviews-none = There is nothing to read for you now.
reviews-none-here = There is nothing to read in this room now. What is for you alone I show you privately: write me `/reviews` there.
review-row = { $how ->
    [own] **{ $title }** – yours.
    [asked] **{ $title }** – { $name }. You are asked to read it.
    [reads] **{ $title }** – { $name }. You read it.
   *[other] **{ $title }** – { $name }.
}
review-waits = “{ $title }”, which you read until { $day }
review-waits-verdict = “{ $title }” waits for your verdict
review-attention = { $count ->
    [one] one review waits for a verdict
   *[other] { $count } reviews wait for a verdict
}

circle-join = join
circle-enter = enter
circle-leave = leave
circle-join-button = I'd like a place
circle-new-how = Write its name and how many places it has, from 2 to { $most }: `/newcircle poets 6`.
circle-made = There is a circle of readers now: **{ $name }**, with { $places } places. What is read there is seen by its people alone. `/circle join { $name }` asks for a place.
circle-changed = **{ $name }** has { $places } places now.
circle-none = There is no circle here yet. Moderators can make one: `/newcircle poets 6`.
circle-which = Which circle do you mean? There are: { $names }.
circle-not-in = You are in no circle of that name. { $has ->
    [yes] You are in: { $names }.
   *[no] {""}
}
circle-in-already = You are in { $name }, or wait for a place there.
circle-joined = You are in **{ $name }**. `/review circle` with your text puts it before its people.
circle-queued = **{ $name }** is full. You are number { $place } of those who wait, and I tell you when there is a place.
circle-left = You are no longer in { $name }.
circle-moved-up = There is a place for you in **{ $name }** now. `/review circle` with your text puts it before its people.
circle-row = **{ $name }**: { $taken } of { $places } places are taken{ $waits ->
    [0] .
    [one] , one waits.
   *[other] , { $waits } wait.
} `/circle join { $name }`
circle-row-own = **{ $name }**: you are in, { $taken } of { $places } places are taken. You have read { $read } for { $own ->
    [0] no text of yours yet
    [one] one text of yours
   *[other] { $own } texts of yours
}; { $each } for each is the custom.
circle-people = In it: { $names }.

export-review = What you put before readers, or decided on
export-reviewer = What you were asked to read
export-remark = What you said of texts
export-seconded = With which comments you agree
export-seat = In which circles of readers you are
nudge-kind-reviews = reviews
nudge-kind-reviews-help = texts that you are asked to read
nudge-kind-reviewdates = review dates
nudge-kind-reviewdates-help = that the date for something that you read comes near
nudge-kind-reviewauthors = your reviews
nudge-kind-reviewauthors-help = how it goes with what you put before readers
nudge-kind-reviewverdicts = verdicts
nudge-kind-reviewverdicts-help = texts that wait for a verdict of yours
nudge-kind-circleplaces-help = that there is a place for you in a circle

page-review = Review
page-reviews = Reading each other's texts
page-reviews-what = What there is to read, and what you have put before readers yourself. All of it works in the chat too: `/review`.
page-reviews-reading = To read
page-reviews-mine = Yours
page-reviews-mine-none = You have put nothing before readers.
page-reviews-submit = Put it before readers
page-reviews-whom = For whom it is
page-reviews-named = those whom I name in the text
page-reviews-room = all in { $name }
page-reviews-circle = the circle { $name }
page-reviews-hint = By when, and for whom if you name them, stands before the text: until friday: … or @bob @cas until friday: …
page-reviews-done = Read
page-reviews-circles = Circles
page-review-md = All of it as text (Markdown)
page-review-pdf = All of it as a PDF
page-review-say = What do you think of it?
page-review-more = Ask more readers
page-review-ask = Ask them
page-review-names = Their names
page-review-names-hint = @bob @cas
page-review-send = Say it
page-review-place = Of which paragraph
page-review-label = How you mean it
page-review-propose = propose something
page-review-words = In your words
page-review-agree = I agree
page-review-decide = Give the verdict
page-review-reasons = Your reasons
deed-review = Reading what others wrote
