# What the bot says of the library, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming. Where there is a | , any of the words will do.

command-keep = keep
command-keep-help = keep what a message says in the library (in reply to it)
command-keep-help-native = keep what a message says in the library: in its menu, under Apps
command-keep-example = /keep How to lift potatoes
command-keep-menu = Keep in the library
command-add = add
command-add-help = put something in the library: a DOI, an ISBN, an address or a title
command-add-example = /add Seeing Like a State by James C. Scott, 1998 #farming
command-library = library
command-library-help = look something up in the library
command-library-example = /library potatoes
form-add = Add to the library
form-add-what = What is it? A DOI, an ISBN, an address or a title
form-add-authors = By whom, if it is not your own
form-add-authors-said = | { $words }
form-add-year = The year, if it has one
form-add-year-said = | { $words }
form-add-subjects = What it is about, as #subject
form-add-subjects-said = { $words }

nudge-kind-library = library
nudge-kind-library-help = whether something that you wrote may be kept in the library
nudge-kind-librarypublic-help = whether it may be public
nudge-kind-librarydeclined-help = what became of something that you wanted to keep
export-library_item = What you put in the library
export-library_part = Your words in the library
export-library_no = What you would rather not have in the library (not what it says)
export-library_comment = What you said of things in the library
export-library_version = Earlier versions of what you put in the library

library-kind-own = own work
library-kind-literature = literature
library-kind-link = link
library-kind-answer = answer
library-kind-review = review
library-kind-issue = newsletter
library-kind-sketch = sketch

library-row = { $number } { $title }{ $known ->
    [yes] {" "}– { $who }
   *[no] {""}
}{ $dated ->
    [yes] , { $year }
   *[no] {""}
} ({ $kind })
library-number = { $kind } { $number }
library-version = version { $number }
library-put-by = put here by { $name }
library-asked = _{ $name } asked:_ { $text }
library-says = { $text }
library-doi = DOI
library-page = See it
library-waits = Until its author agrees, only who is in that room can find this.
library-waits-alone = Until its author agrees to what it goes by now, nobody else can find this.
library-public = Everybody can read this on the web.
library-comments = { $count ->
    [one] One comment:
   *[other] { $count } comments:
}
library-comment = **{ $name }:** { $text }
library-how-comment = A reply to this is a comment, as is `/library { $number } comment …`.
library-newest = **New in the library**
library-how = `/library { $number }` shows one of them.
library-how-more = `/library { $number }` shows one of them, `/library potatoes` looks for more.
library-empty = The library is still empty. In reply to a message `/keep` keeps what it says; `/add` puts in a book, an article, an address, or something of your own.
library-found = **In the library** on “{ $text }”:
library-answers = **Answered** on “{ $text }”:
library-answer = { $title } → { $answer } ({ $author })
library-none = Nothing in the library on “{ $text }”, and no answer. `/ask` puts it to everybody.
library-no-item = There is no such item that you can see. `/library` shows what is new.
library-verbs = Of an item you can say: `/library { $number } subject soil`, `title …`, `by …`, `year …`, `comment …`, `version …`, `public`, `members` or `remove`.
library-not-yours = Only who wrote it or put it there can do that, or a moderator.
library-removed = “{ $title }” is no longer in the library.
library-subject-which = About what? For example `/library { $number } subject soil, worms`; with a minus before it a subject goes.
library-subjects = { $has ->
    [yes] “{ $title }” is about: { $subjects }.
   *[no] “{ $title }” has no subject now.
}
library-changed = “{ $title }” reads so now.
library-no-comments = Nobody has said anything of “{ $title }” yet.
library-no-versions = “{ $title }” has had no other version.
library-versions = **Earlier versions of “{ $title }”**
library-version-row = { $version } (until { $day }): { $text } { $url }
library-closed = That was said in a room that is not open to all, so it stays there.
library-not-yet = Not everybody whose words are in it has agreed yet to its being found outside its room.
library-not-public = Somebody whose words are in it would rather not have it public.
library-name-me = With my name
library-is-public = Everybody can read “{ $title }” on the web now. `/library { $number } members` takes that back.
library-public-asked = I ask whoever else has words in “{ $title }”. It is public once they agree, and not before.
library-for-members = “{ $title }” is for members alone.
library-make-public = Make it public
library-make-members = For members alone
library-remove = Take it out
library-new = new version|newer version|a new version

library-word-public = public|make public|open
library-word-members = members|for members|private|not public
library-word-remove = remove|delete|take out|drop
library-word-subject = subject|subjects|about|tag|tags
library-word-title = title|name|rename
library-word-by = by|author|authors
library-word-year = year
library-word-comment = comment|note
library-word-comments = comments|notes
library-word-uncomment = uncomment|remove comment|delete comment|remove my comment|delete my comment
library-word-version = new version|version
library-word-export = export|download|file
library-word-versions = versions|earlier

keep-how = Reply with `/keep` to the message that is to be kept. A title can stand behind it.
keep-how-native = Open the menu of the message that is to be kept, then Apps, and “{ $entry }”.
keep-of-bot = That is a message of a bot's. Reply to what somebody has written.
keep-unknown = I don't know (any more) what that message says, for I don't keep plain talk. Who wrote it can post it again.
keep-forwarded = That was said by somebody elsewhere whom I can't ask. `/add` puts in where it can be found.
keep-question = That is a question. Reply with `/keep` to the answer that is to be kept; its question is kept with it.
keep-title = There are no words in that. Give it a title: `/keep How the beds lie`.
keep-declined = Who wrote that would rather not have it in the library, so I don't ask again.
keep-already = That is in the library already, as { $number }: “{ $title }”.
keep-kept = Kept in the library as { $number }: **“{ $title }”**.
keep-comments = A reply to this is a comment.
keep-asks = I ask { $names }; { $room ->
    [here] until then only this room can find it.
    [there] until then only who is in that room can find it.
   *[none] until then nobody else can find it.
}
keep-unheard = { $room ->
    [here] { $names } can say yes in reply to this, or with `/library { $number }`; until then only this room can find it.
    [there] { $names } can say yes with `/library { $number }`; until then only who is in that room can find it.
   *[none] { $names } can say yes with `/library { $number }`; until then nobody else can find it.
}
keep-done = It is in the library, as { $number }.

keeping-ask-author = { $name } would like to keep in the library what you wrote in { $room }: “{ $text }” May all members find it there?
keeping-ask-asker = { $name } would like to keep in the library an answer to what you asked in { $room }: “{ $text }” May all members find your question there, beside it?
keeping-ask-anew = What you have in the library is to go by something else there: “{ $text }” May all members find it so?
keeping-called = It would be called “{ $title }”{ $has ->
    [yes] {" "}there, and be about: { $about }.
   *[no] {" "}there.
}
keeping-until-alone = As long as you say nothing, nobody else can find it. Both answers are fine.
keeping-until = As long as you say nothing, only who is in that room can find it. Both answers are fine.
keeping-ask-aloud = may all members find “{ $title }” in the library? As long as you say nothing, only this room can.
keeping-yes = Yes, keep it
keeping-no = No, rather not
keeping-thanks = Thank you! All members can find “{ $title }” in the library now. `/library { $number } remove` takes it out.
keeping-thanks-waits = Thank you! As soon as everybody else whose words are in it agrees, all members can find “{ $title }”.
keeping-declined = All right, it is no longer in the library. Thank you for saying so.
keeping-declined-keeper = “{ $title }” stays where it was said: its author would rather not have it in the library. Thank you for having thought of it!
keeping-declined-number = What you wanted to keep as { $number } stays where it was said: its author would rather not have it in the library. Thank you for having thought of it!
keeping-unclear = Is that a yes or a no: may all members find “{ $title }” in the library?
keeping-gone = That is no longer in the library.
keeping-not-you = That is for whoever wrote it to say.

opening-ask = Somebody would like everybody to be able to read this on the web, also who is no member: “{ $text }” May they?
opening-until = As long as you say nothing, it is for members alone.
opening-named = Yes, with my name
opening-open = Yes, without my name
opening-closed = No, for members alone
opening-said-named = with my name|yes, with my name|with name|yes, with name|named
opening-said-open = without my name|yes, without my name|without name|without a name|anonymously|yes, anonymously
opening-said-closed = no, for members alone|for members alone|members only|only members|no, members only|rather not|i'd rather not
opening-unclear = I am not sure what you mean. May everybody read “{ $title }” on the web, with your name or without it, or is it for members alone?
opening-thanks = Thank you! Everybody can read “{ $title }” on the web now. `/library { $number } members` takes that back.
opening-thanks-waits = Thank you! “{ $title }” is public once everybody else whose words are in it agrees.
opening-no = All right, “{ $title }” stays with the members.

add-how = Write what is to be added: `/add 10.1000/182` (a DOI), an ISBN, an address, or `/add Title by Author, 2004 #subject`. What is your own needs only a title.
add-no-isbn = That ISBN can't be right: its last digit doesn't fit the others. Could you look again?
add-there = That is in the library already:
add-doubt = Is it this one?
    { $row }
add-is-it = Yes, that one
add-is-not = No, add it too
add-over = Nothing of that waits any more. Please add it once more.
add-added = { $alone ->
    [yes] It is in the library
   *[no] { $name } has put { $kind ->
        [own] something of his or her own
        [link] a link
       *[literature] something to read
    } in the library
}, as { $number }: **“{ $title }”**. { $lacks ->
    [yes] What is it called? `/library { $number } title …` says so.
   *[no] { $kind ->
        [own] Is it by somebody else? `/library { $number } by …`.
       *[other] A reply to this is a comment.
    }
}
add-list = { $count ->
    [0] All of that is in the library already.
    [one] { $name } has put one thing in the library.{ $there ->
        [0] {""}
       *[other] {" "}The rest is there already.
    }
   *[other] { $name } has put { $count } things in the library.{ $there ->
        [0] {""}
       *[other] {" "}The rest is there already.
    }
}
add-unreadable = I can't make anything of that list. Is all of it there?
add-no-reader = That form of list can't be read here: who runs the bot would have to install the extra `library`. One by one, `/add` works.
library-export = The library as { $form ->
    [bibtex] BibTeX
    [ris] RIS
    [csl] CSL-JSON
   *[markdown] Markdown
}.
library-export-how = In which form? `/library export bibtex`, `ris`, `csl` or `markdown`.
library-export-privately = I can give you the file privately. Write to me first.
library-export-no-file = It is too long to be said here. On the web it can be kept as a file.
library-export-about = { $count ->
    [one] one thing in the library
   *[other] { $count } things in the library
}
comment-gone = That comment is gone.
comment-take-out-which = Take out “{ $text }”
comment-take-out = Take this comment out
comment-not-yours = Only who said it can take it back, or a moderator.
comment-kept = Kept with “{ $title }” in the library.
version-is = “{ $title }” has its version { $version } now. `/library { $number } versions` shows the earlier ones.
version-elsewhere = That reads as it does where it was said; it changes there.
version-not-yours = Only who wrote it or put it there can give it a new version. A comment is welcome.
version-enough = It has had as many versions as I keep.

page-library = Library
page-library-what = What the community has made, found and answered. In the chat `/library` finds it too.
page-library-words = Words
page-library-kind = Kind
page-library-any = any
page-library-subject = Subject
page-library-look = Look it up
page-library-none = There is nothing of that here.
page-library-answers = Answered
page-library-older = Older
page-library-newest = The newest
page-library-add = Add something
page-library-put = Put it in the library
page-library-text = A DOI, an ISBN, an address, or a title with its author and year
page-library-hint = A list as BibTeX, RIS or CSL-JSON can be pasted whole.
page-library-files = Keep this as a file:
page-item = In the library
page-item-asked = You are asked about this, for words in it are yours:
page-item-comments = Comments
page-item-no-comments = Nobody has said anything of it yet.
page-item-comment = Say it
page-item-comment-text = Your comment
page-item-change = Change
page-item-subject = Add the subjects
page-item-subject-text = What it is about, with commas between
page-item-version = Make it the new version
page-item-version-text = The new text, address or title
page-item-versions = Earlier versions
page-item-back = Back to the library
library-of = Library of { $community }
library-a-member = a member
library-news = In the library: “{ $title }”{ $known ->
    [yes] {" "}by { $who }
   *[no] {""}
} ({ $kind }, `/library { $number }`)
library-quoted = In the library, { $number }: “{ $title }”
library-quoted-out = Take { $number } out of the library

archived-asked = Question
archived-answered = Answer
